import type { Frequencies } from '../../../domain/facts.ts'
import { valueOfCount as byteOf, countOf } from '../../lexicons/table.ts'
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

/** How firmly a pair's own proportion is held on to: as if each context had been seen so often already. */
const HELD = 3
/** The five contexts overlap, so that each counts for less than one. */
const NARROW = 0.7
const WIDE = 0.84
/** A word that was seen less often is never proposed. */
const SELDOM = 10

/** Seen four times. */
const USUAL = byteOf(4)

/** What may have been meant by a word, and how common the two are beside each other. */
export interface Candidate {
  readonly word: string
  readonly prior: number
  readonly share: number
  readonly otherShare: number
  /** How much more than usual has to speak for it. */
  readonly doubt: number
}

/** The candidates of a word that the table knows well enough. */
export function candidatesOf(table: Frequencies, word: string, meant: readonly string[]): readonly Candidate[] {
  const own = count(table, keys.alone(word))
  return meant.flatMap((each) => {
    const known = count(table, keys.alone(each))
    if (known < SELDOM) return []
    const share = known / (known + own + 1)
    const otherShare = (own + 1) / (known + own + 1)
    const doubt = doubts.get(`${word} > ${each}`) ?? 0
    return [{ word: each, prior: Math.log(share / otherShare), share, otherShare, doubt }]
  })
}

/** Whether the word itself was often seen between just these two words: then nothing is asked of it. */
export const isUsual = (table: Frequencies, { list }: Tokens, place: number): boolean =>
  table.of(keys.both(list[place] ?? '', list[place - 1] ?? '', list[place + 1] ?? '')) >= USUAL

/** What speaks for the candidate in place of the word, beyond how common both are; -Infinity where it cannot reach `least`. */
export function evidence(
  table: Frequencies,
  { list }: Tokens,
  place: number,
  candidate: Candidate,
  least: number,
): number {
  const word = list[place] ?? ''
  const left = list[place - 1] ?? ''
  const right = list[place + 1] ?? ''
  const ours = HELD * candidate.share
  const theirs = HELD * candidate.otherShare
  const gain = (meant: number, written: number): number =>
    Math.log((meant + ours) / (written + theirs)) - candidate.prior

  const meantLeft = count(table, keys.left(candidate.word, left))
  const meantRight = count(table, keys.right(candidate.word, right))
  if (meantLeft === 0 && meantRight === 0) return Number.NEGATIVE_INFINITY
  // Wider contexts cannot have been seen more often than the narrow ones in them: most words end here.
  const widest = WIDE * (gain(meantLeft, 0) + gain(meantRight, 0) + gain(Math.min(meantLeft, meantRight), 0))
  if (NARROW * (gain(meantLeft, 0) + gain(meantRight, 0)) + widest < least) return Number.NEGATIVE_INFINITY
  const narrow =
    NARROW *
    (gain(meantLeft, count(table, keys.left(word, left))) + gain(meantRight, count(table, keys.right(word, right))))
  if (narrow + widest < least) return Number.NEGATIVE_INFINITY
  const farLeft = list[place - 2] ?? ''
  const farRight = list[place + 2] ?? ''
  return (
    narrow +
    WIDE *
      (gain(count(table, keys.both(candidate.word, left, right)), count(table, keys.both(word, left, right))) +
        gain(
          count(table, keys.leftTwo(candidate.word, left, farLeft)),
          count(table, keys.leftTwo(word, left, farLeft)),
        ) +
        gain(
          count(table, keys.rightTwo(candidate.word, right, farRight)),
          count(table, keys.rightTwo(word, right, farRight)),
        ))
  )
}
