import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting } from '../../../domain/findings.ts'
import { isOneOf, published } from '../../text/context.ts'
import { inside, type Reading, read, type Word } from '../../text/reading.ts'
import { holdsOne, placesBeside, wordSet } from '../../text/tables.ts'
import { asWritten } from './as-written.ts'
import { type Frame, type Row, suspectPlaces, suspects } from './table.ts'

const health = wordSet('health hospital')
/** How often a word must have been published to count as the organisation's own. */
const OWN = 3

export const realWord: Check<null> = {
  id: 'real-word',
  kind: 'realword',
  title: 'A real word, but another one',
  weight: 'note',
  needs: [],
  messages: {
    meant: 'Did you mean “{meant}”? “{word}” is spelled right, but is another word.',
  },
  stories: ['ST24'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    if (content.language.slice(0, 2) !== 'en') return
    for (const [part, reading] of content.parts.map(read).entries()) {
      for (const at of placesBeside(reading, suspectPlaces)) {
        const { low, mark, from, to } = reading.words[at] as Word
        const row = suspects.get(low)?.find((each) => counts(each, reading, at, facts))
        if (row === undefined || mark !== '' || inside(reading.quotes, from)) continue
        const word = reading.text.slice(from, to)
        const insert = asWritten(row.meant, word)
        yield {
          message: 'meant',
          data: { word, meant: row.meant },
          spot: { part, from, to },
          weight: row.weight,
          fixes: [{ kind: 'replace', label: insert, part, from, to, insert }],
        }
      }
    }
  },
}

/** Among words that leave no doubt it counts for everybody; a word that is suspect by itself only for those who have no use for it. */
function counts(row: Row, reading: Reading, at: number, facts: Facts): boolean {
  const word = reading.words[at]
  if (word === undefined || (!row.names && isNamed(reading, at))) return false
  if (row.frames.length > 0)
    return (
      anyFits(row, reading, at) &&
      (row.near.size === 0 || holdsOne(reading, row.near)) &&
      !holdsOne(reading, row.honest)
    )
  if (row.near.size > 0)
    return holdsOne(reading, row.near) && !holdsOne(reading, row.honest) && !reading.flat.includes(` ${row.meant} `)
  if (row.weight === 'note' && word.capital && !word.opens) return false
  return published(facts, word.low) < OWN && !isOneOf(facts, health) && !holdsOne(reading, row.honest)
}

/** With a capital that neither its place nor capitals all around explain. */
function isNamed({ text, words }: Reading, at: number): boolean {
  const word = words[at]
  if (!word?.capital || word.opens) return false
  const written = text.slice(word.from, word.to)
  return written.length < 2 || written !== written.toUpperCase()
}

function anyFits({ frames, hyphens }: Row, reading: Reading, at: number): boolean {
  const before = reading.words[at - 1]?.low ?? ''
  const after = reading.words[at + 1]?.low ?? ''
  for (const frame of frames) {
    if (frame.before !== undefined && !frame.before.has(before)) continue
    if (frame.after !== undefined && !frame.after.has(after)) continue
    if (fits(frame, reading, at, hyphens)) return true
  }
  return false
}

/**
 * Whether the words around stand as in the frame, with nothing but spaces, apostrophes, signs of money or per cent between. Besides words
 * and classes: "#" a number, "*" any word, "^" the sentence begins with the word in question; after the word "." the sentence ends,
 * "," nothing is joined to it, "!" and "?" that sign.
 */
function fits({ at: place, tokens }: Frame, { words, text }: Reading, at: number, hyphens: boolean): boolean {
  for (let step = 0; step < tokens.length; step++) {
    const choices = tokens[step]
    if (step === place || choices === undefined) continue
    if (choices.has('^') && words[at]?.opens) continue
    const index = at + step - place
    if (step > place && closes(choices, text, words, index, hyphens)) continue
    const word = words[index]
    if (word === undefined || !isAmong(choices, word.low)) return false
    const [one, two] = step < place ? [word, words[index + 1]] : [words[index - 1], word]
    if (one === undefined || two === undefined || !areJoined(text, one.to, two.from, hyphens)) return false
    if (!hyphens && step > place && text.charAt(word.to) === '-') return false
  }
  return true
}

const isAmong = (choices: ReadonlySet<string>, low: string): boolean =>
  choices.has(low) || choices.has('*') || (choices.has('#') && isDigit(low.charCodeAt(0)))

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether the words end before the one at `index` as one of the choices says. */
function closes(
  choices: ReadonlySet<string>,
  text: string,
  words: Reading['words'],
  index: number,
  hyphens: boolean,
): boolean {
  const end = words[index - 1]?.to ?? text.length
  const next = words[index]
  if (choices.has(',') && (next === undefined || isBreak(text, end, next.from, hyphens))) return true
  if (choices.has('.') && ends.test(text.slice(end, end + LONGEST_GAP))) return true
  return (choices.has('!') && text.charAt(end) === '!') || (choices.has('?') && text.charAt(end) === '?')
}

const LONGEST_GAP = 40
const ends = /^\s{0,39}(?:[.!?…\n]|$)/

/** What leads on to a tag, a name, a quotation or the other half of a pair is no break. */
function isBreak(text: string, from: number, to: number, hyphens: boolean): boolean {
  return !areJoined(text, from, to, hyphens) && !leading.test(text.slice(from, to))
}

const leading = /^(?:-|[ \u00A0]{0,9}[#@&+/"“‘'([])/

function areJoined(text: string, from: number, to: number, hyphens: boolean): boolean {
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at)
    if (!(joining.includes(sign) || (hyphens && sign === '-'))) return false
  }
  return true
}

const joining = " %'’\u00A0\t£$€"
