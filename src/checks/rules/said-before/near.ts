import type { Reading } from '../../text/reading.ts'

/** The pairs of neighbouring words of a text, by their hashes: what stays of it when a word or a sentence is another. */
export interface Pairs {
  readonly all: ReadonlySet<number>
  /** Hashes of the words with a capital within a sentence. */
  readonly names: ReadonlySet<number>
  /** A bit for each pair, in one of BITS places. */
  readonly sign: Int32Array
  readonly bits: number
}

const BITS = 1024
/** Fewer pairs are a greeting, or "Doors at seven". */
const FEWEST = 6
/** Of the pairs of the shorter text, those that stand in the longer as well. */
const NEAR = 0.65
/** A longer text that tells of several things may hold a short one whole. */
const SHORTEST = 0.5

/** Whether most of the shorter of two texts stands, in its order, in the longer, and no name was exchanged for another. */
export function areNear(one: Pairs, other: Pairs): boolean {
  const [less, more] = one.all.size < other.all.size ? [one, other] : [other, one]
  const { size } = less.all
  if (size < FEWEST || size < more.all.size * SHORTEST) return false
  // Each bit that the longer has not is a pair that it has not: most are done with here.
  if (size - less.bits + bothIn(less.sign, more.sign) < size * NEAR) return false
  let shared = 0
  for (const pair of less.all) if (more.all.has(pair)) shared += 1
  return shared >= size * NEAR && !(hasOthers(less.names, more.names) && hasOthers(more.names, less.names))
}

const hasOthers = (some: ReadonlySet<number>, than: ReadonlySet<number>): boolean =>
  [...some].some((one) => !than.has(one))

export function pairsIn(readings: readonly Reading[]): Pairs {
  const all = new Set<number>()
  const names = new Set<number>()
  const sign = new Int32Array(BITS / 32)
  for (const { words } of readings) {
    let before: number | null = null
    for (const { hash, mark, capital, opens } of words) {
      if (mark !== '') continue
      if (capital && !opens) names.add(hash)
      if (before !== null) {
        const pair = Math.imul(before, 0x9e3779b1) ^ hash
        const place = (pair ^ (pair >>> 13)) & (BITS - 1)
        all.add(pair)
        sign[place >> 5] = (sign[place >> 5] ?? 0) | (1 << (place & 31))
      }
      before = hash
    }
  }
  return { all, names, sign, bits: bothIn(sign, sign) }
}

function bothIn(one: Int32Array, other: Int32Array): number {
  let count = 0
  for (let at = 0; at < one.length; at++) {
    let bits = (one[at] ?? 0) & (other[at] ?? 0)
    bits -= (bits >>> 1) & 0x55555555
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}
