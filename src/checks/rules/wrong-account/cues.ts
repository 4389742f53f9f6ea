import type { Facts } from '../../../domain/facts.ts'
import { isOneOf } from '../../text/context.ts'
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

/** Phrases by their words, one below the other, so that a text is read once whatever their number. */
interface Node {
  readonly next: Map<string, Node>
  readonly cues: Cue[]
}

export type PhraseBook = Node

const node = (): Node => ({ next: new Map(), cues: [] })

export function phraseBook(cues: readonly Cue[]): PhraseBook {
  const book = node()
  for (const cue of cues) {
    for (const line of cue.phrases.split('\n')) {
      for (const phrase of expand(line.trim())) add(book, phrase, cue)
    }
  }
  return book
}

function add(book: Node, phrase: string, cue: Cue): void {
  const words = phrase.split(' ').filter((word) => word !== '')
  if (words.length === 0) return
  let at = book
  for (const word of words) {
    let below = at.next.get(word)
    if (below === undefined) {
      below = node()
      at.next.set(word, below)
    }
    at = below
  }
  if (!at.cues.includes(cue)) at.cues.push(cue)
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

/** The cues of a book that a text shows. */
export function shown(book: PhraseBook, words: readonly string[]): ReadonlySet<Cue> {
  const cues = new Set<Cue>()
  for (let at = 0; at < words.length; at++) {
    const first = book.next.get(words[at] ?? '')
    if (first !== undefined) follow(first, words, at + 1, cues)
  }
  return cues
}

function follow({ next, cues }: Node, words: readonly string[], at: number, found: Set<Cue>): void {
  for (const cue of cues) found.add(cue)
  const word = words[at]
  if (word === undefined || next.size === 0) return
  const below = next.get(word)
  if (below !== undefined) follow(below, words, at + 1, found)
  const any = next.get('_')
  if (any !== undefined) follow(any, words, at + 1, found)
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
