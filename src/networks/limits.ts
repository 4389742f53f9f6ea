import type { Intent, Picture, Sent } from '../domain/delivery.ts'
import type { Refusal } from '../domain/outcome.ts'
import { type RefusalCode, refusals } from '../domain/refusals.ts'
import { isBadText } from './measure.ts'
import type { Profile } from './network.ts'

/** A refusal in the words of its code, or in better ones. */
export const refuse = (code: RefusalCode, again: Refusal['again'], why: string = refusals[code].why): Refusal => ({
  code,
  why,
  again,
})

/** What is said of a try that published nothing, for certain. `retryAfter`: seconds, where the network named them. */
export const publishedNothing = ({ why, ...refusal }: Refusal, retryAfter: number | null = null): Sent => ({
  kind: 'refused',
  refusal: { ...refusal, why: `${why} This try published nothing.` },
  retryAfter,
})

/** How long a network asks us to wait, in seconds, as said to a person. */
export function waitWords(seconds: number | null): string {
  if (seconds === null) return 'a few minutes'
  const [many, unit] = seconds > 5400 ? [Math.ceil(seconds / 3600), 'hour'] : [Math.ceil(seconds / 60), 'minute']
  return `${many} ${unit}${many === 1 ? '' : 's'}`
}

/** Why a network of this profile can never carry this, or null. The last look before a body is frozen. */
export function whyOutside(
  profile: Profile,
  { parts, manner }: Pick<Intent, 'parts' | 'manner'>,
  pictures: readonly (readonly Picture[])[],
): Refusal | null {
  if (parts.length > profile.maxParts) {
    const { name, maxParts } = profile
    const why = maxParts === 1 ? `${name} takes one post, no thread.` : `A thread has at most ${maxParts} parts here.`
    return refuse('too-long', 'never', why)
  }
  for (const [at, { text }] of parts.entries()) {
    const hung = pictures[at] ?? []
    if (text.trim() === '' && hung.length === 0) return refuse('nothing-to-say', 'never')
    if (isBadText(text + (manner.warning ?? '')) || hung.some(({ alt }) => alt !== null && isBadText(alt)))
      return refuse('bad-text', 'never')
    const { used, limit, unit, over } = profile.count(text, manner)
    if (over) {
      const which = parts.length > 1 ? `Part ${at + 1}` : 'This'
      const how = used > limit ? `has ${used}` : 'is longer than that in bytes'
      return refuse('too-long', 'never', `${profile.name} takes ${limit} ${unit}. ${which} ${how}.`)
    }
    const outside = profile.hangs(hung.map(({ kind, bytes, seconds }) => ({ kind, bytes: bytes.length, seconds })))
    if (outside) return outside
  }
  return null
}
