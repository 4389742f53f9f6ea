import type { Content } from '../domain/draft.ts'
import type { Finding } from '../domain/findings.ts'
import { read, type Word } from './text/reading.ts'

const NEIGHBOURS = 2

/**
 * The key of a finding: its check, its message and a hash of what it is about. For words: those words and two on either
 * side. For a picture: the picture and its description. For the whole post: who says it and a few of its words, so that
 * "I meant it" holds neither for another speaker nor for another text. At most 100 characters; hashed, so that a key may
 * be kept and sent where the words themselves, a password perhaps, may not.
 */
export function keyOf({ check, message, spot }: Pick<Finding, 'check' | 'message' | 'spot'>, content: Content): string {
  return `${check.slice(0, 40)}.${message.slice(0, 40)}.${hash(about(spot, content))}`
}

function about(spot: Finding['spot'], content: Content): string {
  if (spot === null) return [content.speaker ?? '', ...sample(content)].join('\n')
  const part = content.parts[spot.part]
  if (part === undefined) return ''
  if ('media' in spot) {
    const picture = part.media[spot.media]
    return `${picture?.media} ${picture?.alt}`
  }
  const { words } = read(part)
  const low = (word: Word): string => word.low
  const before = firstAt(words, (word) => word.to > spot.from)
  const after = firstAt(words, (word) => word.from >= spot.to)
  return [
    ...words.slice(Math.max(0, before - NEIGHBOURS), before).map(low),
    part.text.slice(spot.from, spot.to),
    ...words.slice(after, after + NEIGHBOURS).map(low),
  ].join('\n')
}

const SAMPLED = 3
const SHORTEST_SAMPLED = 4

/**
 * Three of the longer words, chosen by their hash and not by their place: most edits leave them as they are, another
 * text has others (Broder's min-wise sampling).
 */
function sample(content: Content): readonly string[] {
  const longer = content.parts.flatMap((part) => read(part).words.filter(({ low }) => low.length >= SHORTEST_SAMPLED))
  return [...new Set(longer.map(({ low }) => `${hash(low)} ${low}`))].sort().slice(0, SAMPLED)
}

/** Place of the first word for which `holds`; words are in order, so it is searched by halves. */
function firstAt(words: readonly Word[], holds: (word: Word) => boolean): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    const word = words[middle]
    if (word !== undefined && holds(word)) high = middle
    else low = middle + 1
  }
  return low
}

/** 64 bits from two runs of FNV-1a with different beginnings, as 16 hexadecimal digits. */
function hash(text: string): string {
  let one = 0x811c9dc5
  let two = 0x9747b28c
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ (code + 0x9e37), 0x01000193)
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
