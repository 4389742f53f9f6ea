import type { Parts } from '../../../domain/draft.ts'
import type { RecentPost } from '../../../domain/facts.ts'
import { type Reading, read, readText } from '../../text/reading.ts'
import { places, wordTable } from '../../text/tables.ts'
import { areNear, type Pairs, pairsIn } from './near.ts'

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

/** What a text says of numbers and weekdays, and the least number of different words that it can have. */
interface Outline {
  readonly facts: string
  readonly pairs: Pairs
  readonly least: number
}

/** Whether they may be alike, or nearly; false for nearly all, at much less cost. */
export const mayBeSame = ({ facts, least, pairs }: Outline, told: Told): boolean =>
  facts === told.gist.facts && (told.gist.words.size >= least * ALIKE || areNear(pairs, told.pairs))

export const outlineOf = (parts: Parts): Outline => {
  const readings = parts.map(read)
  return { facts: factsOf(readings), least: leastOf(readings), pairs: pairsIn(readings) }
}

export const gistOf = (parts: Parts): Gist => gather(parts.map(read))

/** A recent post with what it says. */
export interface Told {
  readonly post: RecentPost
  readonly gist: Gist
  readonly pairs: Pairs
}

const known = new WeakMap<RecentPost, Told>()
const knownLists = new WeakMap<readonly RecentPost[], readonly Told[]>()

function toldOf(post: RecentPost): Told {
  let told = known.get(post)
  if (told === undefined) {
    const readings = [readText(post.text)]
    told = { post, gist: gather(readings), pairs: pairsIn(readings) }
    known.set(post, told)
  }
  return told
}

/** What each of these says; worked out once for a post and once for a list. */
export function toldIn(recent: readonly RecentPost[]): readonly Told[] {
  let all = knownLists.get(recent)
  if (all === undefined) {
    all = recent.map(toldOf)
    knownLists.set(recent, all)
  }
  return all
}

const weekdays = wordTable(
  'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday',
)

function hasFigure(low: string): boolean {
  for (let at = 0; at < low.length; at++) if (low.charCodeAt(at) >= 48 && low.charCodeAt(at) <= 57) return true
  return false
}

function factsOf(readings: readonly Reading[]): string {
  const facts: string[] = []
  for (const reading of readings) {
    const days = places(reading, weekdays)
    for (const [at, { low, mark }] of reading.words.entries())
      if (mark === '' && (days.includes(at) || hasFigure(low))) facts.push(low)
  }
  return facts.join(' ')
}

const BUCKETS = 1024
/** For each bucket the last text that put a word there; texts are counted by `turn`. */
const lastTurn = new Int32Array(BUCKETS)
let turn = 0

/** The least number of different words: those whose hashes differ. */
function leastOf(readings: readonly Reading[]): number {
  turn += 1
  let least = 0
  for (const { words } of readings) {
    for (const { hash, mark } of words) {
      const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1)
      if (mark !== '' || lastTurn[bucket] === turn) continue
      lastTurn[bucket] = turn
      least += 1
    }
  }
  return least
}

function gather(readings: readonly Reading[]): Gist {
  const lows = readings.flatMap(({ words }) => words.filter(({ mark }) => mark === '').map(({ low }) => low))
  return { words: new Set(lows), facts: factsOf(readings), flat: ` ${lows.join(' ')} ` }
}
