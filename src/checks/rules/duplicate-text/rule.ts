import type { Content } from '../../../domain/draft.ts'
import type { Check, Fix, Sighting } from '../../../domain/findings.ts'
import { type Reading, read, readText } from '../../text/reading.ts'
import { flatHas } from '../../text/signs.ts'
import { halves, type Piece, paragraphs, sentences } from './pieces.ts'
import { differOnlyByMore, likeness, numbersOf } from './similar.ts'

export const duplicateText: Check<null> = {
  id: 'duplicate-text',
  kind: 'duplicate_text',
  title: 'The same words twice',
  weight: 'ask',
  needs: [],
  messages: {
    twice: 'This stands here twice. It looks like something pasted once too often.',
    again: '“{words}” stands here once more further on.',
    versions: 'These look like two versions of one text. Readers would get both.',
    part: 'This part of the thread says the same as part {first}.',
  },
  stories: ['postiz-dup-2026'],
  defaults: null,
  *look(content: Content): Generator<Sighting> {
    const readings = content.parts.map(read)
    for (const [part, reading] of readings.entries()) {
      if (reading.words.length < 2 * FEWEST) continue
      const seen =
        mayRepeat(reading) && repeats(reading)
          ? (wholeTwice(reading, part) ?? inRuns(reading, part) ?? atOnce(reading, part) ?? versions(reading, part))
          : null
      const either = seen ?? (mayBeLabelled(reading) ? labelledVersions(reading, part) : null)
      if (either !== null) yield either
    }
    if (readings.length > 1) yield* parts(readings)
  },
}

/** Words that a sentence must have, before saying it twice at once is no chant. */
const FEWEST = 5
/** Words that a sentence must have where others stand between. */
const FEWEST_APART = 14
const FEWEST_IN_RUN_APART = 8
const FEWEST_AT_ALL = 5

/** Whether pairs of neighbours seem to come again, told by three letters of each word: nearly all texts are done with here. */
function mayRepeat({ words }: Reading): boolean {
  turn += 1
  let before = 0
  let pairs = 0
  for (const { low } of words) {
    const size = low.length
    const hash = (size * 31 + low.charCodeAt(0) * 131 + low.charCodeAt(size - 1) * 17 + low.charCodeAt(size >> 1)) | 0
    const place = (before * 769 + hash) & (PLACES - 1)
    if (lastTurn[place] === turn) pairs += 1
    else lastTurn[place] = turn
    before = hash
  }
  return pairs >= FEWEST_PAIRS
}

const PLACES = 4096
/** For each place the last text that put a pair there; texts are counted by `turn`. */
const lastTurn = new Int32Array(PLACES)
let turn = 0

/** Whether enough pairs of neighbours come again for a sentence to be among them. */
function repeats({ words }: Reading): boolean {
  const last = new Map<string, number>()
  let before = -1
  let pairs = 0
  for (let at = 0; at < words.length; at++) {
    const low = words[at]?.low ?? ''
    const place = last.get(low) ?? -1
    if (place > 0 && place === before + 1) pairs += 1
    before = place
    last.set(low, at)
  }
  return pairs >= FEWEST_PAIRS - 1
}

const FEWEST_PAIRS = 3

const cutOut = (part: number, from: number, to: number): Fix => ({
  kind: 'replace',
  label: 'Keep it once',
  part,
  from,
  to,
  insert: '',
})

function wholeTwice({ text, words }: Reading, part: number): Sighting | null {
  const [first] = words
  if (first === undefined || words.every(({ low }) => low === first.low)) return null
  const found = halves(text)
  if (found === null) return null
  const end = text.trimEnd().length
  const firstMark = text.slice(found.firstEnds, found.secondStarts).trimEnd().length
  const keepTo =
    found.firstEnds + (/^\S*/.exec(text.slice(found.firstEnds, found.firstEnds + firstMark))?.[0].length ?? 0)
  const from = text.length - text.trimStart().length
  if (text.slice(from, found.firstEnds).split(/\s+/).length < FEWEST) return null
  return { message: 'twice', spot: { part, from, to: end }, fixes: [cutOut(part, keepTo, end)] }
}

/** A run of whole sentences that stands here twice. */
function inRuns(reading: Reading, part: number): Sighting | null {
  const pieces = sentences(reading)
  const places = new Map<string, number>()
  for (let at = 0; at < pieces.length; at++) {
    const earlier = places.get(pieces[at]?.key ?? '')
    places.set(pieces[at]?.key ?? '', at)
    if (earlier === undefined) continue
    let length = 1
    while (
      earlier + length < at &&
      pieces[at + length] !== undefined &&
      pieces[earlier + length]?.key === pieces[at + length]?.key
    )
      length += 1
    const seen = runOf(pieces.slice(earlier, earlier + length), pieces.slice(at, at + length), earlier + length === at)
    if (seen !== null && !isVerse(reading, pieces, length)) return sightingOf(seen, reading, part)
    at += length - 1
  }
  return null
}

interface Run {
  readonly first: { readonly from: number; readonly to: number }
  readonly second: { readonly from: number; readonly to: number }
  readonly atOnce: boolean
  /** Short enough to be said twice on purpose. */
  readonly isMeant: boolean
}

function runOf(first: readonly Piece[], second: readonly Piece[], atOnce: boolean): Run | null {
  const words = first.reduce((sum, { count }) => sum + count, 0)
  const isList = words / first.length < 4
  const fewest = atOnce ? FEWEST : first.length > 1 && !isList ? FEWEST_IN_RUN_APART : FEWEST_APART
  const [start] = first
  const [again] = second
  const end = first.at(-1)
  const last = second.at(-1)
  if (words < FEWEST_AT_ALL || !start || !again || !end || !last || differentWords(first) < 3) return null
  // A chant, a motto or a short line is often meant to come back.
  const isMeant = words < fewest || differentWords(first) < FEWEST
  if (isMeant && isList) return null
  return { first: { from: start.from, to: end.to }, second: { from: again.from, to: last.to }, atOnce, isMeant }
}

const differentWords = (pieces: readonly Piece[]): number => new Set(pieces.flatMap(({ key }) => key.split(' '))).size

function sightingOf({ first, second, atOnce, isMeant }: Run, { text }: Reading, part: number): Sighting {
  const fixes = [cutOut(part, text.slice(0, second.from).trimEnd().length, second.to)]
  const weight = isMeant ? { weight: 'note' as const } : {}
  return atOnce
    ? { message: 'twice', spot: { part, from: first.from, to: second.to }, fixes, ...weight }
    : {
        message: 'again',
        data: { words: text.slice(first.from, first.to) },
        spot: { part, ...first },
        fixes,
        ...weight,
      }
}

/** Short lines, one of which comes back: a poem or a song. */
function isVerse({ text }: Reading, pieces: readonly Piece[], repeated: number): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  if (lines < 4 || repeated > lines / 3) return false
  return pieces.reduce((sum, { count }) => sum + count, 0) / lines < 9
}

/** Words said twice in a row inside a sentence. */
function atOnce({ words }: Reading, part: number): Sighting | null {
  const last = new Map<string, number>()
  let apart = 0
  let run = 0
  for (let at = 0; at < words.length; at++) {
    const low = words[at]?.low ?? ''
    const place = last.get(low)
    last.set(low, at)
    const distance = place === undefined ? 0 : at - place
    run = distance > 0 && distance === apart ? run + 1 : 1
    apart = distance
    if (distance < FEWEST_IN_A_ROW || run < distance) continue
    const from = words[at - 2 * distance + 1]
    const again = words[at - distance + 1]
    const end = words[at - distance]
    const to = words[at]
    if (!from || !again || !end || !to) continue
    return { message: 'twice', spot: { part, from: from.from, to: to.to }, fixes: [cutOut(part, end.to, to.to)] }
  }
  return null
}

const FEWEST_IN_A_ROW = 6

const label = '[([]?(?:v(?:ersion|er\\.?)?|option|draft|take|alt(?:ernative)?)[ .#-]?'
const labelled = new RegExp(
  `(?:^|\\n)[ \\t]*${label}(?:1|one|a)\\b(.{10,900}?)\\n[ \\t]*${label}(?:2|two|b)\\b(.{10,900})`,
  'is',
)
const mayBeLabelled = flatHas(' v1 ', ' v 1 ', 'version ', 'option ', 'draft ', ' take ', ' alt ')
const LIKE_ENOUGH_LABELLED = 0.35

/** "V1: ... V2: ...": an editor's choice that nobody made. What readers may choose from has other words. */
function labelledVersions({ text }: Reading, part: number): Sighting | null {
  const [, one, other] = labelled.exec(text) ?? []
  if (one === undefined || other === undefined) return null
  const [first, second] = [one, other].map((version) => readText(version).words.map(({ low }) => low))
  if (!first || !second || Math.min(first.length, second.length) < FEWEST_IN_A_ROW) return null
  if (likeness(first.join(' '), second.join(' ')) < LIKE_ENOUGH_LABELLED) return null
  return { message: 'versions', spot: { part, from: text.length - text.trimStart().length, to: text.trimEnd().length } }
}

/** Two paragraphs, or a sentence and the same with some words more: the old text and the new one. */
function versions(reading: Reading, part: number): Sighting | null {
  const both = (one: Piece, other: Piece): Sighting => ({
    message: 'versions',
    spot: { part, from: one.from, to: other.to },
    fixes: [cutOut(part, one.from, other.from)],
  })
  const [one, other, ...more] = paragraphs(reading)
  if (one && other && more.length === 0 && one.count >= 12 && other.count >= 12) {
    if (likeness(one.key, other.key) >= 0.75 && numbersOf(one.key) === numbersOf(other.key)) return both(one, other)
  }
  let before: Piece | undefined
  for (const piece of sentences(reading)) {
    if (before && before.count >= 8 && piece.count >= 8 && differOnlyByMore(before.key, piece.key))
      return both(before, piece)
    before = piece
  }
  return null
}

function* parts(readings: readonly Reading[]): Generator<Sighting> {
  const first = new Map<string, number>()
  for (const [part, { words, text }] of readings.entries()) {
    if (words.length < FEWEST) continue
    const key = words.map(({ low }) => low).join(' ')
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, part)
    else yield { message: 'part', data: { first: `${earlier + 1}` }, spot: { part, from: 0, to: text.length } }
  }
}
