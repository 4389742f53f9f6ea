import { hanging } from '../hanging.ts'
import type { Profile } from '../network.ts'
import { linksIn } from './links.ts'
import { weightOf } from './weight.ts'

/** What a post on X may hold. */
export const xLimits = {
  weight: 280,
  pictures: 4,
  pictureBytes: 5_000_000,
  altCharacters: 1000,
} as const

/** US dollars that X takes from whoever owns the app, for each post that is made (November 2026). */
const xPrices = { post: 0.015, postWithLink: 0.2 } as const

export const xProfile: Profile = {
  id: 'x',
  name: 'X',
  maxPictures: xLimits.pictures,
  maxParts: 25,
  connectFields: [],
  app: {
    steps: [
      'Open console.x.com and sign in with an account of your organisation. X calls this a developer account; you agree to its terms once.',
      'Buy some credit there and set a spending limit. X charges for each post: about $0.015, and $0.20 where it holds a link.',
      'Make a new app. Any name will do: people see it when they let the desk in.',
      'In the app, open “User authentication settings” and press “Set up”. Choose “Read and write” and “Web App, Automated App or Bot”.',
      'Under “Callback URI” paste {callback}, and under “Website URL” the address of your organisation. Save.',
      'X now shows a Client ID and a Client Secret, the secret only once. Copy both here. They are not the API key above them.',
    ],
    fields: [
      {
        name: 'clientId',
        label: 'Client ID',
        hint: 'From “OAuth 2.0 Client ID and Client Secret”, about 34 characters',
        secret: false,
        required: true,
      },
      {
        name: 'clientSecret',
        label: 'Client Secret',
        hint: 'Shown once, about 50 characters. If it is lost, X makes a new one there.',
        secret: true,
        required: true,
      },
    ],
  },
  makesCards: true,
  manner: { warning: false, visibility: [], replies: ['everybody', 'followed', 'mentioned'] },
  count(text) {
    const used = weightOf(text)
    return { used, limit: xLimits.weight, unit: 'characters', over: used > xLimits.weight }
  },
  hangs: hanging('X', {
    pictures: xLimits.pictures,
    pictureBytes: xLimits.pictureBytes,
    moving: { bytes: 15_000_000, alone: true },
    video: { bytes: 512_000_000, leastSeconds: 0.5, seconds: 20 * 60 },
  }),
  cost: (parts) =>
    parts.reduce(
      (sum, { text }) => sum + (linksIn(text.normalize('NFC')).length > 0 ? xPrices.postWithLink : xPrices.post),
      0,
    ),
  afterTakeDown: 'It is gone from X. Posts that quote it stay without it, and screenshots stay.',
}
