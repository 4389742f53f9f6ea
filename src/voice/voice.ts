import { Counts, MOST_COUNTED } from './counts.ts'
import { type Family, type Features, families } from './features.ts'

/** What a speaker's posts are made of, as far as they were learnt. Changes with each post that is learnt. */
export interface Voice {
  /** How many posts were learnt. */
  posts: number
  /** In how many posts each feature is. */
  readonly counts: Counts
  /** For each family: all its features in all posts, and how many distinct ones. */
  readonly totals: Float64Array
  readonly distinct: Float64Array
  /** Habits and marks of late: they change sooner than words do. */
  readonly recent: Recent
  /** Words, habits and tags once more, in few slots: in how many posts something of a slot is, at most 65,535. */
  readonly sketch: Uint16Array
}

/** Counts that fade: half as much after so many posts of the speaker. */
export interface Recent {
  /** What the next post adds; it grows instead of all the others shrinking. */
  gain: number
  readonly counts: Map<number, number>
  readonly totals: Float64Array
}

const FADES_BY = 2 ** (1 / 60)
const TOO_LARGE = 1e12
/** A count of late below this is nothing any more. */
export const FADED = 0.001

/** The families whose counts of late are kept too. */
export const recentFamilies: readonly Family[] = ['mark', 'style']
const recentAt = recentFamilies.map((family) => families.indexOf(family))

/** The families that are sketched; of an id only the highest bits are kept. */
export const sketched: readonly number[] = (['word', 'style', 'tag'] satisfies Family[]).map((family) =>
  families.indexOf(family),
)
export const SKETCH_SHIFT = 10
export const SKETCH_SLOTS = 2 ** (24 - SKETCH_SHIFT)

export const emptyVoice = (): Voice => ({
  posts: 0,
  counts: new Counts(),
  totals: new Float64Array(families.length),
  distinct: new Float64Array(families.length),
  recent: { gain: 1, counts: new Map(), totals: new Float64Array(recentFamilies.length) },
  sketch: new Uint16Array(SKETCH_SLOTS),
})

/** Takes one post in. */
export function learnInto(voice: Voice, features: Features): void {
  const { ids, ends } = features
  voice.posts++
  let at = 0
  for (let family = 0; family < families.length; family++) {
    const end = ends[family] as number
    ;(voice.totals[family] as number) += end - at
    for (; at < end; at++) if (voice.counts.add(ids[at] as number, 1)) (voice.distinct[family] as number)++
  }
  sketchInto(voice.sketch, features)
  const { recent } = voice
  recent.gain *= FADES_BY
  recentAt.forEach((family, i) => {
    const from = family === 0 ? 0 : (ends[family - 1] as number)
    const end = ends[family] as number
    for (let k = from; k < end; k++) {
      const id = ids[k] as number
      recent.counts.set(id, (recent.counts.get(id) ?? 0) + recent.gain)
    }
    ;(recent.totals[i] as number) += (end - from) * recent.gain
  })
  if (recent.gain > TOO_LARGE) scaleDown(recent)
}

function sketchInto(sketch: Uint16Array, { ids, ends }: Features): void {
  for (const family of sketched)
    for (let i = family === 0 ? 0 : (ends[family - 1] as number); i < (ends[family] as number); i++) {
      const slot = (ids[i] as number) >>> SKETCH_SHIFT
      sketch[slot] = Math.min(MOST_COUNTED, (sketch[slot] as number) + 1)
    }
}

/** Counts of long ago that are nothing any more are dropped. */
function scaleDown(recent: Recent): void {
  for (const [id, value] of recent.counts) {
    const scaled = value / recent.gain
    if (scaled < FADED) recent.counts.delete(id)
    else recent.counts.set(id, scaled)
  }
  recentFamilies.forEach((_, i) => {
    ;(recent.totals[i] as number) /= recent.gain
  })
  recent.gain = 1
}

/** For each feature in how many of the speaker's posts it is. */
export function countsIn(voice: Voice, { ids }: Features): Uint16Array {
  const counts = new Uint16Array(ids.length)
  for (let i = 0; i < ids.length; i++) counts[i] = voice.counts.of(ids[i] as number)
  return counts
}

/** What a missing feature counts. */
export const UNSEEN = 0.3
/** A short family is no strong witness. */
export const STEADY = 5
const logs = Float64Array.from({ length: 65_536 }, (_, count) => Math.log(count + UNSEEN))

/**
 * For each family how much a post speaks for one voice against another: above 0 for the first. A Bayes factor of the
 * features that either knows, over the square root of how many features there are, so that a family of many features
 * that say the same does not drown the others.
 */
export function familyScores(
  { ids, ends }: Features,
  a: Voice,
  countsOfA: Uint16Array,
  b: Voice,
  countsOfB: Uint16Array,
  into: Float64Array,
): void {
  let at = 0
  for (let family = 0; family < families.length; family++) {
    const end = ends[family] as number
    const many = end - at
    let known = 0
    let sum = 0
    for (; at < end; at++) {
      const countA = countsOfA[at] as number
      const countB = countsOfB[at] as number
      if (countA + countB === 0) continue
      known++
      sum += (logs[countA] as number) - (logs[countB] as number)
    }
    const room = UNSEEN * ((a.distinct[family] as number) + (b.distinct[family] as number)) + 1e-9
    sum += known * Math.log(((b.totals[family] as number) + room) / ((a.totals[family] as number) + room))
    into[family] = sum / Math.sqrt(many + STEADY)
  }
  recentAt.forEach((family, i) => {
    const from = family === 0 ? 0 : (ends[family - 1] as number)
    const end = ends[family] as number
    let known = 0
    let sum = 0
    for (let k = from; k < end; k++) {
      const countA = (a.recent.counts.get(ids[k] as number) ?? 0) / a.recent.gain
      const countB = (b.recent.counts.get(ids[k] as number) ?? 0) / b.recent.gain
      if (countA + countB < 0.02) continue
      known++
      sum += Math.log((countA + UNSEEN) / (countB + UNSEEN))
    }
    const room = UNSEEN * ((a.distinct[family] as number) + (b.distinct[family] as number)) + 1e-9
    const totalA = (a.recent.totals[i] as number) / a.recent.gain
    const totalB = (b.recent.totals[i] as number) / b.recent.gain
    sum += known * Math.log((totalB + room) / (totalA + room))
    into[families.length + i] = sum / Math.sqrt(end - from + STEADY)
  })
}
