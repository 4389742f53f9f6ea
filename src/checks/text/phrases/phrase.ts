import type { Reading, Word } from '../reading.ts'

/**
 * A small language for phrases, so that a list of them can be read:
 *
 * - `a/b/c` one of these words; `word?` may be left out; `*` any word; `**` up to three words
 * - `$name` a word of a named set (sets.ts)
 * - `~word` must stand there, but is not what we point at
 * - `!word` must not stand there: first in a phrase, before it; later on, next
 * - `END`, also among other words: a sentence or a clause ends here
 * - `=> words` what to write in its place; `{}` is the word found for the first `$name`
 *
 * A phrase stays inside one sentence. Its first word must be named, so that it can be looked up.
 */
export interface Phrase {
  readonly before: ReadonlySet<string> | null
  readonly tokens: readonly Token[]
  readonly better: string | null
}

export interface Token {
  readonly words: ReadonlySet<string>
  readonly kind: 'word' | 'any' | 'gap' | 'not'
  readonly optional: boolean
  /** One of its words was END: it also stands where a sentence or a clause ends. */
  readonly ends: boolean
  readonly pointed: boolean
  readonly named: boolean
}

/** Indexes of the first and last word pointed at, and the word found for a named set. */
export interface Match {
  readonly first: number
  readonly last: number
  readonly named: Word | null
}

type Sets = Readonly<Record<string, ReadonlySet<string>>>

export function phraseOf(line: string, sets: Sets): Phrase {
  const [said = '', better = null] = line.split('=>').map((side) => side.trim())
  const tokens = said.split(/\s+/).map((raw) => tokenOf(raw, sets))
  const [first] = tokens
  return first?.kind === 'not'
    ? { before: first.words, tokens: tokens.slice(1), better }
    : { before: null, tokens, better }
}

function tokenOf(raw: string, sets: Sets): Token {
  const pointed = !raw.startsWith('~')
  const optional = raw.endsWith('?')
  const not = raw.startsWith('!')
  const bare = raw.replace(/^[~!]/, '').replace(/\?$/, '')
  const kind = not ? 'not' : bare === '*' ? 'any' : bare === '**' ? 'gap' : 'word'
  const words = new Set(
    bare.split('/').flatMap((word) => (word.startsWith('$') ? [...(sets[word.slice(1)] ?? [])] : [word])),
  )
  const ends = words.delete('END')
  return { words, kind, optional, ends, pointed, named: bare.includes('$') }
}

/** How many words a gap may hold. */
export const GAP = 3

/** Where a phrase stands whose first word is the word at `at`. */
export function match(phrase: Phrase, reading: Reading, at: number): Match | null {
  const before = phrase.before
  if (before !== null && !reading.words[at]?.opens && before.has(reading.words[at - 1]?.low ?? '')) return null
  const places: number[] = []
  if (!follows(phrase.tokens, 0, reading, at, at, places)) return null
  let first = -1
  let last = -1
  let named: Word | null = null
  for (const [step, token] of phrase.tokens.entries()) {
    const place = places[step] ?? -1
    if (place < 0) continue
    const word = reading.words[place]
    if (token.named && named === null && word !== undefined) named = word
    if (!token.pointed) continue
    if (first < 0) first = place
    last = place
  }
  return first < 0 ? null : { first, last, named }
}

function follows(
  tokens: readonly Token[],
  step: number,
  reading: Reading,
  start: number,
  at: number,
  places: number[],
): boolean {
  const token = tokens[step]
  if (token === undefined) return true
  const next = (to: number): boolean => follows(tokens, step + 1, reading, start, to, places)
  const word = reading.words[at]
  const stops = word === undefined || (at > start && word.opens) || word.mark === 'link' || word.mark === '@'
  if (token.ends && (stops || clauseEnds(reading, at)) && next(at)) return true
  if (token.kind === 'not') return (stops || !token.words.has(word.low)) && next(at)
  if (token.kind === 'gap') {
    for (let skip = 0; skip <= GAP; skip++) {
      if (next(at + skip)) return true
      const skipped = reading.words[at + skip]
      if (skipped === undefined || (at + skip > start && skipped.opens)) return false
    }
    return false
  }
  if (!stops && (token.kind === 'any' || token.words.has(word.low))) {
    places[step] = at
    if (next(at + 1)) return true
    places[step] = -1
  }
  return token.optional && next(at)
}

const clauseMark = /[,;:)\]—–…"”]|\p{Extended_Pictographic}/u

function clauseEnds({ text, words }: Reading, at: number): boolean {
  const last = words[at - 1]
  return last !== undefined && clauseMark.test(text.slice(last.to, words[at]?.from))
}
