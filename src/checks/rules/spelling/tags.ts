import type { Facts, Frequencies } from '../../../domain/facts.ts'
import type { Sighting } from '../../../domain/findings.ts'
import { published } from '../../text/context.ts'
import { hitsOf } from '../../text/hits.ts'
import type { Reading, Word } from '../../text/reading.ts'
import { isKnown } from './known.ts'
import { mends, plainlyMeant } from './mend.ts'
import { slips } from './slips.ts'

const LONG = 7
const RUN = 9
/** Longer, a tag is no tag; and nobody reads more of them. */
const LONGEST = 60
const READ = 20

/** Slips in tags: in one of the words that capitals part, or in a tag of small letters that falls into no words. */
export function* taggedSlips(
  { words, text }: Reading,
  part: number,
  facts: Facts,
  dictionary: Frequencies,
): Generator<Sighting> {
  if (!text.includes('#')) return
  let seen = 0
  for (const word of words) {
    if (word.mark !== '#') continue
    seen += 1
    if (seen > READ) return
    if (word.low.length > LONGEST || published(facts, word.low) > 0 || /[^a-z]/.test(word.low)) continue
    for (const { from, to, meant } of slipsIn(word, text, dictionary))
      yield {
        message: 'tag',
        data: { word: text.slice(from, to), mend: `“${meant}”` },
        spot: { part, from, to },
        fixes: [{ kind: 'replace', label: meant, part, from, to, insert: meant }],
      }
  }
}

interface Slip {
  readonly from: number
  readonly to: number
  readonly meant: string
}

function* slipsIn(word: Word, text: string, dictionary: Frequencies): Generator<Slip> {
  const raw = text.slice(word.from, word.to)
  if (/[A-Z]/.test(raw.slice(1))) {
    const pieces = [...hitsOf(raw, /[A-Z][a-z]{2,30}/g)]
    for (const piece of pieces) {
      const low = piece[0].toLowerCase()
      const right = slips.get(low) ?? (pieces.length > 1 ? onlyMend(low, dictionary) : undefined)
      if (right === undefined || right.includes(' ')) continue
      const from = word.from + piece.index
      yield { from, to: from + low.length, meant: right.charAt(0).toUpperCase() + right.slice(1) }
    }
    return
  }
  const right = slips.get(word.low)
  if (right !== undefined) {
    if (!right.includes(' ')) yield { from: word.from, to: word.to, meant: right }
    return
  }
  if (word.low.length < RUN || falls(word.low, dictionary)) return
  for (let at = LONG - 1; at <= word.low.length - 3; at++) {
    for (const [from, to] of [
      [0, at],
      [word.low.length - at, word.low.length],
    ] as const) {
      const piece = word.low.slice(from, to)
      const rest = from === 0 ? word.low.slice(at) : word.low.slice(0, from)
      const certain = slips.get(piece)
      if (certain === undefined || certain.includes(' ') || !falls(rest, dictionary)) continue
      yield { from: word.from + from, to: word.from + to, meant: certain }
      return
    }
  }
  const head = headOf(word.low, dictionary)
  if (head !== undefined) yield { from: word.from, to: word.from + head.size, meant: head.meant }
}

const HEAD = 6
const HEADS = 9

/** A tag of which nothing is a word, and whose head is an everyday word with a letter left out. */
function headOf(run: string, dictionary: Frequencies): { size: number; meant: string } | undefined {
  for (let at = 4; at <= run.length - 4; at++) {
    if (dictionary.of(run.slice(0, at)) >= EVERYDAY || dictionary.of(run.slice(at)) >= EVERYDAY) return undefined
  }
  for (let size = HEAD; size <= Math.min(HEADS, run.length - 3); size++) {
    const meant = plainlyMeant(run.slice(0, size), dictionary)
    if (meant !== undefined && meant.length > size) return { size, meant }
  }
  return undefined
}

function onlyMend(low: string, dictionary: Frequencies): string | undefined {
  if (low.length < LONG || isKnown(dictionary, low) || glued.test(low)) return undefined
  const found = mends(low, dictionary, true)
  return found.length === 1 ? found[0] : undefined
}

/** People write a small word in a tag without a capital: #CommitmenttoCommunity. */
const glued = /(?:of|and|to|in|is|on|at|for|by|the|vs?|a|our|with)$/

const EVERYDAY = 150
const PIECES = 4

/** Whether a run of small letters falls into everyday words. */
function falls(run: string, dictionary: Frequencies, pieces = PIECES): boolean {
  if (dictionary.of(run) > 0) return true
  if (pieces === 1) return false
  for (let at = Math.min(run.length - 1, 14); at >= 1; at--) {
    if (dictionary.of(run.slice(0, at)) >= EVERYDAY && falls(run.slice(at), dictionary, pieces - 1)) return true
  }
  return false
}
