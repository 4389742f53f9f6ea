import type { Part } from '../../domain/draft.ts'
import { hashOn, hashWithin, SEED } from '../lexicons/table.ts'
import type { Groups } from './groups.ts'
import { hitsOf } from './hits.ts'
import { findLinks, type Link } from './links.ts'
import { Finder, type Found } from './tables.ts'

/** One word of a text, at UTF-16 offsets. */
export interface Word {
  /** Lower case, straight apostrophes, compatibility forms and invisible characters removed. */
  readonly low: string
  /** Of `low`, as tables begin to hash it. */
  readonly hash: number
  readonly from: number
  readonly to: number
  readonly capital: boolean
  /** First word of a sentence or line. */
  readonly opens: boolean
  /** '#' and '@' for tags and handles, 'link' inside a link, otherwise ''. */
  readonly mark: '' | '#' | '@' | 'link'
}

/** A text read once, for all rules. */
export interface Reading {
  readonly text: string
  /** In lower case; not always as long as the text. */
  readonly lowered: string
  readonly words: readonly Word[]
  readonly links: readonly Link[]
  /** All words but those of links, in lower case, one space between and at both ends: for looking up phrases. */
  readonly flat: string
  /** Stretches between quotation marks, marks excluded. */
  readonly quotes: readonly { readonly from: number; readonly to: number }[]
  /** Which words of the rules stand in it. */
  readonly found: Found
  /** Whether one of these words stands in it, of the sets that were asked for. */
  readonly sets: Map<ReadonlySet<string>, boolean>
  /** The groups of signs of which one stands in the text in lower case, or in `flat`; null until a rule asks. */
  readonly signs: { text: Groups | null; flat: Groups | null }
}

const readings = new WeakMap<Part, Reading>()

/** The reading of a part; parts are values, so each is read once however many rules ask. */
export function read(part: Part): Reading {
  const known = readings.get(part)
  if (known !== undefined) return known
  const reading = readText(part.text)
  readings.set(part, reading)
  return reading
}

const letters = new Uint8Array(128)
for (let code = 48; code < 58; code++) letters[code] = 1
for (let code = 65; code < 91; code++) letters[code] = letters[code + 32] = 1
const wordPiece = /^[\p{L}\p{M}\p{N}]/u
// Soft hyphen, combining joiner, zero-width space and joiners, direction marks, word joiner, byte order mark: they do not end a word.
const unseen = /\u034F|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const isUnseen = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff

export function readText(text: string): Reading {
  const links = findLinks(text)
  const lowered = text.toLowerCase()
  // A few capitals become two characters: then each word is lowered by itself.
  const isAligned = lowered.length === text.length
  const words: Word[] = []
  const found = new Finder()
  let flat = ' '
  let link = 0
  let opens = true
  let at = 0
  while (at < text.length) {
    const size = pieceAt(text, at)
    if (size === 0) {
      const code = text.charCodeAt(at)
      // . ! ? … and line ends
      if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 10 || code === 13) opens = true
      at += 1
      continue
    }
    const from = at
    at += size
    for (;;) {
      const next = pieceAt(text, at)
      if (next > 0) at += next
      else if (joins(text, at)) at += 1
      else break
    }
    while (link < links.length && (links[link]?.to ?? 0) <= from) link += 1
    const inLink = (links[link]?.from ?? text.length) <= from
    const before = from === 0 ? 0 : text.charCodeAt(from - 1)
    const mark = inLink ? 'link' : before === 35 ? '#' : before === 64 ? '@' : ''
    const first = text.charCodeAt(from)
    const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text.slice(from, at))
    const isPlain = isAligned && isAscii(text, from, at)
    const own = isPlain ? '' : lower(text.slice(from, at))
    const hash = isPlain ? hashWithin(lowered, from, at) : hashOn(SEED, own)
    const low = isPlain
      ? (found.take(lowered, from, at, hash) ?? lowered.slice(from, at))
      : (found.take(own, 0, own.length, hash) ?? own)
    words.push({ low, hash, from, to: at, capital, opens, mark })
    if (!inLink) flat += `${low} `
    opens = false
  }
  return {
    text,
    lowered,
    words,
    links,
    flat,
    quotes: findQuotes(text),
    found,
    sets: new Map(),
    signs: { text: null, flat: null },
  }
}

/** Length of the letter, digit or mark that starts here; 0 if something else does. */
function pieceAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  if (code < 128) return letters[code] ?? 0
  if (code === 0x2019 || code === 0xa0) return 0
  if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) {
    return wordPiece.test(text.slice(at, at + 2)) ? 2 : 0
  }
  return wordPiece.test(text.charAt(at)) ? 1 : 0
}

/** An apostrophe or an unseen character between two letters belongs to the word. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 39 || code === 0x2019 || isUnseen(code)) {
    let next = at + 1
    while (next < text.length && isUnseen(text.charCodeAt(next))) next += 1
    return pieceAt(text, next) > 0
  }
  return false
}

function isAscii(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

const lower = (raw: string): string => raw.replace(unseen, '').normalize('NFKC').toLowerCase().replace(/’/g, "'")

const quoteMarks = /“[^“”\n]{1,600}”|"[^"\n]{1,600}"|(?<![\p{L}\p{N}])[‘'](?=\S)[^’'\n]{1,200}[’'](?![\p{L}\p{N}])/gu

/** An apostrophe within a word opens nothing. */
const mayQuote = /["“]|(?:^|[^a-zA-Z0-9])[‘']/

function findQuotes(text: string): { from: number; to: number }[] {
  if (!mayQuote.test(text)) return []
  return Array.from(hitsOf(text, quoteMarks), (hit) => ({ from: hit.index + 1, to: hit.index + hit[0].length - 1 }))
}

/** Whether a place lies in one of these stretches, which are in order and apart from each other. */
export function inside(spans: readonly { readonly from: number; readonly to: number }[], at: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (spans[low]?.from ?? Number.POSITIVE_INFINITY) <= at
}
