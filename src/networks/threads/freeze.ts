import type { Intent, Picture } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { refuse, whyOutside } from '../limits.ts'
import { threadsLimits, threadsProfile } from './profile.ts'

/** The stored body. Which post a part answers is known only once that one is out. */
interface Frozen {
  readonly account: string
  /** ISO 8601 UTC: none of it can be public before. */
  readonly createdAt: string
  readonly parts: readonly FrozenPart[]
}
interface FrozenPart {
  /** Nothing that Threads knows: it tells two posts of the same words apart. */
  readonly key: string
  readonly text: string
}

export const thaw = (body: string): Frozen => JSON.parse(body)

/** The body for these words. */
export function freeze(intent: Intent, pictures: readonly (readonly Picture[])[], account: string): Outcome<string> {
  const refusal = whyOutside(threadsProfile, intent, pictures)
  if (refusal) return { ok: false, refusal }
  const most = threadsLimits.addresses
  if (intent.parts.some(({ text }) => new Set(text.match(/https?:\/\/\S+/gi)).size > most))
    return { ok: false, refusal: refuse('wrong-input', 'never', `Threads takes ${most} addresses in a post.`) }
  if (intent.keys.length !== intent.parts.length) throw new Error('A part has no key of its own')
  const parts = intent.parts.map(({ text }, at): FrozenPart => ({ key: intent.keys[at] ?? '', text }))
  const frozen: Frozen = { account, createdAt: intent.createdAt, parts }
  return { ok: true, value: JSON.stringify(frozen) }
}
