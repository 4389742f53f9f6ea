import { hitsOf } from '../../text/hits.ts'
import type { Reading } from '../../text/reading.ts'

/** A sentence, a line or a paragraph, without the space around it. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** Its words in lower case with one space between: the same for the same words, however they are spaced and marked. */
  readonly key: string
  readonly count: number
}

const sentenceEnd = /[.!?…]+["'”’)]*(?=\s|$)|\n/g
const paragraphEnd = /\n[ \t]*\n/g

export const sentences = (reading: Reading): readonly Piece[] => cut(reading, sentenceEnd)
export const paragraphs = (reading: Reading): readonly Piece[] => cut(reading, paragraphEnd)

function cut(reading: Reading, ends: RegExp): Piece[] {
  const { text, words } = reading
  const pieces: Piece[] = []
  let word = 0
  let start = 0
  const close = (end: number): void => {
    const raw = text.slice(start, end)
    const from = start + raw.length - raw.trimStart().length
    const to = start + raw.trimEnd().length
    const lows: string[] = []
    for (; (words[word]?.from ?? text.length) < end; word++) lows.push(words[word]?.low ?? '')
    if (lows.length > 0) pieces.push({ from, to, key: lows.join(' '), count: lows.length })
    start = end
  }
  for (const hit of hitsOf(text, ends)) close(hit.index + hit[0].length)
  close(text.length)
  return pieces
}

const solid = /[\p{L}\p{N}]/u

/** Where the second half starts and the first one ends, if the text is one thing pasted twice, whatever is between its letters. */
export function halves(text: string): { firstEnds: number; secondStarts: number } | null {
  const signs: { sign: string; at: number }[] = []
  let at = 0
  for (const sign of text) {
    if (solid.test(sign)) signs.push({ sign: sign.toLowerCase(), at })
    at += sign.length
  }
  const half = signs.length / 2
  if (half < SHORTEST_HALF || !Number.isInteger(half)) return null
  for (let place = 0; place < half; place++) if (signs[place]?.sign !== signs[place + half]?.sign) return null
  const last = signs[half - 1]
  const next = signs[half]
  return last === undefined || next === undefined
    ? null
    : { firstEnds: last.at + last.sign.length, secondStarts: next.at }
}

/** Letters and digits: "happy birthday to you" is sung twice, a sentence is not. */
const SHORTEST_HALF = 22
