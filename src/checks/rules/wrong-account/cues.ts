import type { Facts } from '../../../domain/facts.ts'
import { isOneOf } from '../../text/context.ts'
import { Sequences } from '../../text/sequences.ts'
import { wordSet } from '../../text/tables.ts'

/** What a text can show: how many points it is worth, once however often it shows, and the words that show it. */
export interface Cue {
  readonly points: number
  /**
   * Phrases, one a line, in lower case with straight apostrophes. {a|b} is either, {a |} is with or without, _ is any
   * one word.
   */
  readonly phrases: string
  /** Kinds of organisation for which these are words of the trade, and show nothing. */
  readonly trades?: string
}

/** The phrases of all these cues. */
export function phraseBook(cues: readonly Cue[]): Sequences<Cue> {
  const book = new Sequences<Cue>()
  for (const cue of cues) {
    for (const line of cue.phrases.split('\n')) {
      for (const phrase of expand(line.trim())) {
        const words = phrase.split(' ').filter((word) => word !== '')
        if (words.length > 0) book.add(words, cue)
      }
    }
  }
  return book
}

/** "{a|b} c" as "a c" and "b c". */
function expand(line: string): readonly string[] {
  const open = line.indexOf('{')
  if (open < 0) return [line]
  const close = line.indexOf('}', open)
  return line
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => expand(line.slice(0, open) + choice + line.slice(close + 1)))
}

const trades = new WeakMap<Cue, ReadonlySet<string>>()

const isTrade = (cue: Cue, facts: Facts): boolean => {
  if (cue.trades === undefined) return false
  let kinds = trades.get(cue)
  if (kinds === undefined) {
    kinds = wordSet(cue.trades)
    trades.set(cue, kinds)
  }
  return isOneOf(facts, kinds)
}

/** What the cues of this group are worth together, of those that are shown. */
export const pointsOf = (group: readonly Cue[], cues: ReadonlySet<Cue>, facts: Facts): number =>
  group.reduce((sum, cue) => (cues.has(cue) && !isTrade(cue, facts) ? sum + cue.points : sum), 0)
