import type { Intent, Picture } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { type FrozenPicture, frozenPicture } from '../frozen-picture.ts'
import { refuse, whyOutside } from '../limits.ts'
import { xLimits, xProfile } from './profile.ts'

/** The stored body. What X names itself (the post before, the pictures) is added when a part leaves. */
interface Frozen {
  readonly account: string
  /** ISO 8601 UTC: none of it can be public before. */
  readonly createdAt: string
  readonly parts: readonly [FrozenPart, ...FrozenPart[]]
}
export interface FrozenPart {
  /** Nothing that X knows: it tells two posts of the same words apart. */
  readonly key: string
  readonly text: string
  readonly replySettings: 'following' | 'mentionedUsers' | null
  readonly pictures: readonly FrozenPicture[]
}

export const thaw = (body: string): Frozen => JSON.parse(body)

const settings = { everybody: null, followed: 'following', mentioned: 'mentionedUsers' } as const

/** The body for these words. Who may reply is said of the first part: X keeps it for the whole conversation. */
export function freeze(intent: Intent, pictures: readonly (readonly Picture[])[], account: string): Outcome<string> {
  const refusal = whyOutside(xProfile, intent, pictures)
  if (refusal) return { ok: false, refusal }
  const all = pictures.flat()
  if (all.some(({ alt }) => (alt ?? '').length > xLimits.altCharacters)) {
    const why = `X takes ${xLimits.altCharacters} characters to describe a picture.`
    return { ok: false, refusal: refuse('too-long', 'never', why) }
  }
  if (intent.keys.length !== intent.parts.length) throw new Error('A part has no key of its own')
  const [first, ...rest] = intent.parts.map(
    ({ text }, at): FrozenPart => ({
      key: intent.keys[at] ?? '',
      text,
      replySettings: at === 0 ? settings[intent.manner.replies ?? 'everybody'] : null,
      pictures: (pictures[at] ?? []).map(frozenPicture),
    }),
  )
  if (first === undefined) throw new Error('A thread has a part')
  const frozen: Frozen = { account, createdAt: intent.createdAt, parts: [first, ...rest] }
  return { ok: true, value: JSON.stringify(frozen) }
}
