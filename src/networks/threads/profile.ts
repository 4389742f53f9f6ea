import { byteCount, graphemeCount } from '../measure.ts'
import type { Profile } from '../network.ts'

/** What a post on Threads may hold. */
export const threadsLimits = { characters: 500, addresses: 5 } as const

// Not a literal: those take `v` only for a newer target than the browsers' one.
const sequence = '\\p{RGI_Emoji}'
const emoji = new RegExp(sequence, 'gv')

/** How long a text is by the count of Threads: an emoji as many as its bytes in UTF-8, anything else one. */
function lengthOf(text: string): number {
  let bytes = 0
  const rest = text.replace(emoji, (one) => {
    bytes += byteCount(one)
    return ''
  })
  return bytes + graphemeCount(rest)
}

export const threadsProfile: Profile = {
  id: 'threads',
  name: 'Threads',
  // Threads fetches pictures from a public address, and the desk has none for them.
  maxPictures: 0,
  maxParts: 25,
  connectFields: [],
  app: {
    steps: [
      'Open developers.facebook.com and sign in. Facebook asks to confirm an e-mail and a phone number once.',
      'Press “My apps”, then “Create app”, and choose the use case “Access the Threads API”. Any name will do: people see it when they let the desk in.',
      'Under the use case press “Customise” and add threads_basic, threads_content_publish, threads_manage_replies, threads_read_replies and threads_delete.',
      'In its “Settings” paste {callback} under “Redirect Callback URLs”, “Uninstall Callback URL” and “Delete Callback URL”, and save.',
      'Copy the Threads App ID and the Threads App secret from there. They are not the App ID and secret of Facebook.',
      'Under “App roles” add the Threads account as a tester, and accept that in the account’s settings on Threads, under “Website permissions”. Without a review by Meta only testers can connect.',
    ],
    fields: [
      { name: 'appId', label: 'Threads App ID', hint: 'Digits only, about 16 of them', secret: false, required: true },
      {
        name: 'appSecret',
        label: 'Threads App secret',
        hint: '32 letters and digits, shown after “Show”',
        secret: true,
        required: true,
      },
    ],
  },
  makesCards: false,
  hangs(hung) {
    if (hung.length === 0) return null
    const why = 'This desk cannot put pictures on Threads: Threads fetches them from a public address, and it has none.'
    const isMore = hung.some(({ kind }) => kind !== undefined)
    return { code: isMore ? 'media-not-taken' : 'too-many-pictures', why, again: 'never' }
  },
  manner: { warning: false, visibility: [], replies: [] },
  count(text) {
    const used = lengthOf(text)
    return { used, limit: threadsLimits.characters, unit: 'characters', over: used > threadsLimits.characters }
  },
  afterTakeDown: 'It is gone from Threads. Servers that Threads shared it with may keep a copy, and screenshots stay.',
}
