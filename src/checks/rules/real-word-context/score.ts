import type { Frequencies } from '../../../domain/facts.ts'
import { valueOfCount as byteOf, countOf, hashOn, SEED, stirred } from '../../lexicons/table.ts'
import { doubts } from './sets.ts'
import type { Tokens } from './tokens.ts'

/** How a word, what stands beside it, and it alone are called in the table of contexts. */
export const keys = {
  alone: (word: string): string => word,
  left: (word: string, left: string): string => `${word}<${left}`,
  right: (word: string, right: string): string => `${word}>${right}`,
  leftTwo: (word: string, left: string, far: string): string => `${word}<${left}<${far}`,
  rightTwo: (word: string, right: string, far: string): string => `${word}>${right}>${far}`,
  both: (word: string, left: string, right: string): string => `${word}<${left}>${right}`,
}

const counts = Float64Array.from({ length: 256 }, (_, value) => countOf(value))
const count = (table: Frequencies, key: string): number => counts[table.of(key)] ?? 0
/** The same of a key whose pieces are hashed. */
const countAt = (table: Frequencies, hash: number): number => counts[table.at(stirred(hash))] ?? 0

/** How firmly a pair's own proportion is held on to: as if each context had been seen so often already. */
const HELD = 3
/** The five contexts overlap, so that each counts for less than one. */
const NARROW = 0.7
const WIDE = 0.84
/** A word that was seen less often is never proposed. */
const SELDOM = 10

/** Seen four times. */
const USUAL = byteOf(4)

/** The hashes of a word's keys as far as they are the same everywhere. */
interface Begun {
  readonly left: number
  readonly right: number
}

const begunOf = (word: string): Begun => ({
  left: hashOn(SEED, keys.left(word, '')),
  right: hashOn(SEED, keys.right(word, '')),
})

/** What may have been meant by a word, and how common the two are beside each other. */
export interface Candidate extends Begun {
  readonly word: string
  /** Of the word that is doubted. */
  readonly written: Begun
  readonly prior: number
  /** The shares of both, as often as if each context had been seen already. */
  readonly ours: number
  readonly theirs: number
  /** How much more than usual has to speak for it. */
  readonly doubt: number
}

/** The candidates of a word that the table knows well enough. */
export function candidatesOf(table: Frequencies, word: string, meant: readonly string[]): readonly Candidate[] {
  const own = count(table, keys.alone(word))
  const written = begunOf(word)
  return meant.flatMap((each) => {
    const known = count(table, keys.alone(each))
    if (known < SELDOM) return []
    const share = known / (known + own + 1)
    const otherShare = (own + 1) / (known + own + 1)
    const doubt = doubts.get(`${word} > ${each}`) ?? 0
    const prior = Math.log(share / otherShare)
    return [{ word: each, prior, ours: HELD * share, theirs: HELD * otherShare, doubt, written, ...begunOf(each) }]
  })
}

/** Whether the word itself was often seen between just these two words: then nothing is asked of it. */
export function isUsual(table: Frequencies, { list }: Tokens, place: number): boolean {
  const left = hashOn(hashOn(hashOn(SEED, list[place] ?? ''), '<'), list[place - 1] ?? '')
  return table.at(stirred(hashOn(hashOn(left, '>'), list[place + 1] ?? ''))) >= USUAL
}

/** What speaks for the candidate in place of the word, beyond how common both are; -Infinity where it cannot reach `least`. */
export function evidence(
  table: Frequencies,
  { list }: Tokens,
  place: number,
  candidate: Candidate,
  least: number,
): number {
  const { ours, theirs, prior, written: word } = candidate
  const left = list[place - 1] ?? ''
  const right = list[place + 1] ?? ''
  // Where neither was seen, nothing speaks for either.
  const gain = (meant: number, seen: number): number =>
    meant === 0 && seen === 0 ? 0 : Math.log((meant + ours) / (seen + theirs)) - prior

  const meantBefore = hashOn(candidate.left, left)
  const meantAfter = hashOn(candidate.right, right)
  const meantLeft = countAt(table, meantBefore)
  const meantRight = countAt(table, meantAfter)
  if (meantLeft === 0 && meantRight === 0) return Number.NEGATIVE_INFINITY
  // Wider contexts cannot have been seen more often than the narrow ones in them: most words end here.
  const most = gain(meantLeft, 0) + gain(meantRight, 0)
  const widest = WIDE * (most + gain(Math.min(meantLeft, meantRight), 0))
  if (NARROW * most + widest < least) return Number.NEGATIVE_INFINITY
  const before = hashOn(word.left, left)
  const after = hashOn(word.right, right)
  const narrow = NARROW * (gain(meantLeft, countAt(table, before)) + gain(meantRight, countAt(table, after)))
  if (narrow + widest < least) return Number.NEGATIVE_INFINITY
  const farLeft = keys.left('', list[place - 2] ?? '')
  const farRight = keys.right('', list[place + 2] ?? '')
  const between = keys.right('', right)
  const both = (piece: string, one: number, other: number): number =>
    gain(countAt(table, hashOn(one, piece)), countAt(table, hashOn(other, piece)))
  return (
    narrow +
    WIDE * (both(between, meantBefore, before) + both(farLeft, meantBefore, before) + both(farRight, meantAfter, after))
  )
}
