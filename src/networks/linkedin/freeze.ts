import type { Intent, Picture } from '../../domain/delivery.ts'
import type { Card } from '../../domain/draft.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { type FrozenPicture, frozenPicture } from '../frozen-picture.ts'
import { refuse, whyOutside } from '../limits.ts'
import type { Profile } from '../network.ts'
import { toLittle } from './little.ts'
import { linkedinLimits } from './profile.ts'

/** The stored body. What LinkedIn names itself (the pictures) is added when it leaves. */
export interface Frozen {
  /** ISO 8601 UTC: it cannot be public before. */
  readonly createdAt: string
  /** Nothing that LinkedIn knows: it tells two posts of the same words apart. */
  readonly key: string
  readonly post: {
    readonly author: string
    readonly commentary: string
    readonly visibility: 'PUBLIC'
    readonly distribution: {
      readonly feedDistribution: 'MAIN_FEED'
      readonly targetEntities: readonly []
      readonly thirdPartyDistributionChannels: readonly []
    }
    readonly lifecycleState: 'PUBLISHED'
    readonly isReshareDisabledByAuthor: false
  }
  /** The card of a link; its picture is then the only one. */
  readonly article: { readonly source: string; readonly title: string; readonly description: string } | null
  readonly pictures: readonly FrozenPicture[]
}

export const thaw = (body: string): Frozen => JSON.parse(body)

const start = (text: string, most: number) => [...text.slice(0, most)].filter((one) => one.isWellFormed()).join('')

/** LinkedIn shows no card without a title. */
function articleOf(card: Card | null | undefined): Frozen['article'] {
  if (!card) return null
  const title = start(card.title.trim() || new URL(card.url).host, linkedinLimits.titleCharacters)
  return { source: card.url, title, description: start(card.description, linkedinLimits.altCharacters) }
}

/** The body for these words by `author`, a URN. */
export function freeze(
  profile: Profile,
  { parts, keys, ...intent }: Intent,
  pictures: readonly (readonly Picture[])[],
  author: string,
): Outcome<string> {
  const refusal = whyOutside(profile, { parts, ...intent }, pictures)
  if (refusal) return { ok: false, refusal }
  const hung = pictures[0] ?? []
  if (hung.some(({ alt }) => (alt ?? '').length > linkedinLimits.altCharacters)) {
    const why = `LinkedIn takes ${linkedinLimits.altCharacters} characters to describe a picture.`
    return { ok: false, refusal: refuse('too-long', 'never', why) }
  }
  const [key] = keys
  if (key === undefined) throw new Error('The post has no key of its own')
  const [{ text, media, card }] = parts
  const frozen: Frozen = {
    createdAt: intent.createdAt,
    key,
    post: {
      author,
      commentary: toLittle(text),
      visibility: 'PUBLIC',
      distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
      lifecycleState: 'PUBLISHED',
      isReshareDisabledByAuthor: false,
    },
    article: media.length > 0 ? null : articleOf(card),
    pictures: hung.map(frozenPicture),
  }
  return { ok: true, value: JSON.stringify(frozen) }
}

/** What hangs on the post, by the names that LinkedIn gave to its pictures. */
export function contentOf({ article, pictures }: Frozen, images: readonly string[]): { readonly content?: unknown } {
  const [first, second] = images
  if (article !== null)
    return { content: { article: first === undefined ? article : { ...article, thumbnail: first } } }
  if (first === undefined) return {}
  const described = images.map((id, at) => ({ id, altText: pictures[at]?.alt ?? '' }))
  return second === undefined
    ? { content: { media: described[0] } }
    : { content: { multiImage: { images: described } } }
}
