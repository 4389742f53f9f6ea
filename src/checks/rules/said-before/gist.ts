import type { Parts } from '../../../domain/draft.ts'
import type { RecentPost } from '../../../domain/facts.ts'
import { type Reading, read, readText } from '../../text/reading.ts'
import { wordSet } from '../../text/tables.ts'

/** What a text says, without links, tags and handles. */
export interface Gist {
  readonly words: ReadonlySet<string>
  /** Numbers and weekdays: texts that differ in one of them tell of different things. */
  readonly facts: string
  readonly flat: string
}

const ALIKE = 0.85

/** Whether two texts say the same: nearly all words in common, and no other number or weekday. */
export function alike(one: Gist, other: Gist): boolean {
  const [less, more] = one.words.size < other.words.size ? [one.words, other.words] : [other.words, one.words]
  if (less.size < more.size * ALIKE || one.facts !== other.facts) return false
  let shared = 0
  for (const word of less) if (more.has(word)) shared += 1
  return shared >= ALIKE * (less.size + more.size - shared)
}

export const gistOf = (parts: Parts): Gist => gather(parts.map(read))

const known = new WeakMap<RecentPost, Gist>()

export function gistOfPost(post: RecentPost): Gist {
  let gist = known.get(post)
  if (gist === undefined) {
    gist = gather([readText(post.text)])
    known.set(post, gist)
  }
  return gist
}

const weekdays = wordSet(
  'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
)

function hasFigure(low: string): boolean {
  for (let at = 0; at < low.length; at++) if (low.charCodeAt(at) >= 48 && low.charCodeAt(at) <= 57) return true
  return false
}

function gather(readings: readonly Reading[]): Gist {
  const lows = readings.flatMap(({ words }) => words.filter(({ mark }) => mark === '').map(({ low }) => low))
  return {
    words: new Set(lows),
    facts: lows.filter((low) => weekdays.has(low) || hasFigure(low)).join(' '),
    flat: ` ${lows.join(' ')} `,
  }
}
