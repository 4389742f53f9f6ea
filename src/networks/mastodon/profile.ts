import { hanging } from '../hanging.ts'
import { graphemeCount } from '../measure.ts'
import type { Profile } from '../network.ts'

/** What a server takes. Each says its own; these are what most say. */
export interface MastodonLimits {
  readonly characters: number
  /** What an address counts, however long it is. */
  readonly perUrl: number
  readonly pictures: number
  readonly pictureBytes: number
  /** Absent in what was kept of a server before videos were sent. */
  readonly videoBytes?: number
  readonly description: number
}

export const usualLimits: MastodonLimits = {
  characters: 500,
  perUrl: 23,
  pictures: 4,
  pictureBytes: 10_000_000,
  videoBytes: 40_000_000,
  description: 1500,
}

const word = String.raw`\p{L}\p{N}_`
const address = String.raw`(?<![${word}@＠$#＃])https?:\/\/(?:[${word}-]+\.)+\p{L}{2,63}(?::\d+)?(?:[/?#][^\s<>"]*[${word}=#/+&~-]|[/?#])?`
const mention = `(?<![=/${word}])@(?<name>[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?)@[${word}]+(?:[.-]+[${word}]+)*`
const entities = new RegExp(`${address}|${mention}`, 'giu')

/** A text with each full mention as the network shows it, and each address as `shown` makes it. */
export const asShown = (text: string, shown: (address: string) => string): string =>
  text.replace(entities, (found, name?: string) => (name === undefined ? shown(found) : `@${name}`))

/** As Mastodon counts: graphemes of warning and text, an address as `perUrl`, a mention without its server. */
const ownCount = (text: string, warning: string, perUrl: number): number =>
  graphemeCount(warning + asShown(text, () => 'x'.repeat(perUrl)))

/** As the strictest compatible server counts: every code point, addresses and mentions in full. */
const fullCount = (text: string, warning: string): number => [...warning, ...text].length

/** How a server with these limits counts. isMastodon: its software is, so that no stricter count has to fit as well. */
export const countedBy =
  ({ characters, perUrl }: Pick<MastodonLimits, 'characters' | 'perUrl'>, isMastodon: boolean): Profile['count'] =>
  (text, { warning = '' } = {}) => {
    const own = ownCount(text, warning, perUrl)
    const used = isMastodon ? own : Math.max(own, fullCount(text, warning))
    return { used, limit: characters, unit: 'characters', over: used > characters }
  }

/** What a part carries on a server with these limits. A server plays what moves in pictures as well as in videos. */
export const hungBy = (
  name: string,
  { pictures, pictureBytes, videoBytes = 40_000_000 }: MastodonLimits,
): Profile['hangs'] =>
  hanging(name, {
    pictures,
    pictureBytes,
    moving: { bytes: pictureBytes, alone: false },
    video: { bytes: videoBytes },
  })

export const mastodonProfile: Profile = {
  id: 'mastodon',
  name: 'Mastodon',
  maxPictures: usualLimits.pictures,
  maxParts: 25,
  connectFields: [
    {
      name: 'server',
      label: 'Server',
      hint: 'Where the account lives, for example mastodon.social. The whole handle will do too.',
      secret: false,
      required: true,
    },
  ],
  app: null,
  makesCards: true,
  manner: { warning: true, visibility: ['public', 'unlisted', 'followers'], replies: [] },
  count: countedBy(usualLimits, false),
  hangs: hungBy('Mastodon', usualLimits),
  afterTakeDown:
    'It is gone from its server, which has asked the others to remove it. Some may not do so, and screenshots stay.',
}
