import type { Profile } from '../network.ts'

/** What a post of a Page may hold. */
export const facebookLimits = {
  characters: 63_206,
  /** What a comment may hold: each part after the first is one. */
  commentCharacters: 8000,
  pictures: 10,
  commentPictures: 1,
  pictureBytes: 4_000_000,
} as const

export const facebookProfile: Profile = {
  id: 'facebook',
  name: 'Facebook',
  maxPictures: facebookLimits.pictures,
  maxParts: 25,
  connectFields: [],
  app: {
    steps: [
      'You need a Facebook Page, and a Facebook account that manages it. The desk speaks as the Page, never as the person.',
      'Open developers.facebook.com, sign in with that account and press “Get started”. Facebook asks to confirm an e-mail and a phone number once.',
      'Press “My apps”, then “Create app”. Choose the use case “Manage everything on your Page”. Any name will do: people see it when they let the desk in.',
      'Under the use case press “Customise” and add pages_show_list, pages_manage_posts, pages_read_engagement and pages_manage_engagement.',
      'Open “Facebook Login”, then “Settings”. Under “Valid OAuth Redirect URIs” paste {callback} and save.',
      'Open “App settings”, then “Basic”. Copy the App ID and, after “Show”, the App secret here.',
      'People with a role in the app can connect at once. Before others can, and before the public sees its posts, Facebook reviews the app: set it to “Live” and ask for the review there.',
    ],
    fields: [
      {
        name: 'appId',
        label: 'App ID',
        hint: 'Digits only, about 16 of them',
        secret: false,
        required: true,
      },
      {
        name: 'appSecret',
        label: 'App secret',
        hint: '32 letters and digits, shown after “Show”',
        secret: true,
        required: true,
      },
    ],
  },
  makesCards: false,
  manner: { warning: false, visibility: [], replies: [] },
  count(text) {
    const used = text.length
    return { used, limit: facebookLimits.characters, unit: 'characters', over: used > facebookLimits.characters }
  },
  afterTakeDown:
    'It is gone from the Page, and its comments with it. What others shared of it and screenshots may stay.',
}
