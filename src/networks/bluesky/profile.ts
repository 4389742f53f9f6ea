import { hanging } from '../hanging.ts'
import { byteCount, graphemeCount } from '../measure.ts'
import type { Profile } from '../network.ts'

/** What a Bluesky post may hold, from the lexicon app.bsky.feed.post. */
export const blueskyLimits = {
  graphemes: 300,
  bytes: 3000,
  pictures: 4,
  /** Newer servers take 2,000,000; this is safe on all of them. */
  pictureBytes: 1_000_000,
  /** What a server takes as one blob; the lexicon would take 100,000,000. */
  videoBytes: 50_000_000,
  videoSeconds: 180,
  tagGraphemes: 64,
} as const

/** Where most people's accounts live, and what an empty address means. */
export const blueskyService = 'https://bsky.social'

export const blueskyProfile: Profile = {
  id: 'bluesky',
  name: 'Bluesky',
  maxPictures: blueskyLimits.pictures,
  maxParts: 25,
  connectFields: [
    {
      name: 'handle',
      label: 'Handle',
      hint: 'As others see it, for example theatre.bsky.social',
      secret: false,
      required: true,
    },
    {
      name: 'appPassword',
      label: 'App password',
      hint: 'Made in Bluesky under Settings, Privacy and security, App passwords. Never the main password.',
      secret: true,
      required: true,
    },
    {
      name: 'service',
      label: 'Server',
      hint: `Leave empty for ${blueskyService}. Only accounts on a server of their own need this.`,
      secret: false,
      required: false,
    },
  ],
  app: null,
  makesCards: false,
  manner: { warning: false, visibility: [], replies: ['everybody', 'followed', 'mentioned'] },
  count(text) {
    const used = graphemeCount(text)
    const over = used > blueskyLimits.graphemes || byteCount(text) > blueskyLimits.bytes
    return { used, limit: blueskyLimits.graphemes, unit: 'characters', over }
  },
  hangs: hanging('Bluesky', {
    pictures: blueskyLimits.pictures,
    pictureBytes: blueskyLimits.pictureBytes,
    video: { bytes: blueskyLimits.videoBytes, seconds: blueskyLimits.videoSeconds },
  }),
  afterTakeDown:
    'It is gone from its server, and Bluesky stops showing it. Other apps may keep a copy for a while, and screenshots stay.',
}
