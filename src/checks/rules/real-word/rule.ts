import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting } from '../../../domain/findings.ts'
import { isOneOf, mentions, published, wordSet } from '../../text/context.ts'
import { inside, type Reading, read } from '../../text/reading.ts'
import { type Frame, type Row, rows } from './table.ts'

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
      for (const [at, { low, mark, from, to }] of reading.words.entries()) {
        const candidates = rows.get(low)
        if (candidates === undefined || mark !== '' || inside(reading.quotes, from)) continue
        const row = candidates.find((each) => counts(each, reading, at, facts))
        if (row === undefined) continue
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
  if (row.frames.length > 0)
    return row.frames.some((frame) => fits(frame, reading, at)) && !mentions(reading, row.honest)
  if (row.near.size > 0) return mentions(reading, row.near)
  const word = reading.words[at]
  if (row.weight === 'note' && word?.capital && !word.opens) return false
  const own = published(facts, word?.low ?? '') >= OWN
  return !own && !isOneOf(facts, health) && !mentions(reading, row.honest)
}

/** Whether the words around stand as in the frame, with nothing but spaces, hyphens or apostrophes between. "." = the sentence ends, "#" = a number. */
function fits({ at: place, tokens }: Frame, { words, text }: Reading, at: number): boolean {
  return tokens.every((choices, step) => {
    if (step === place) return true
    const index = at + step - place
    const before = words[index - 1]
    const word = words[index]
    const joined =
      word !== undefined &&
      (step === 0 || (before !== undefined && /^[\s'’-]+$/.test(text.slice(before.to, word.from))))
    if (choices.has('.') && step > place && ends.test(text.slice(before?.to))) return true
    if (!joined || (step < place && !leadsOn(words[index + 1]?.from, word.to, text))) return false
    return choices.has(word.low) || (choices.has('#') && /^\d/.test(word.low))
  })
}

const leadsOn = (next: number | undefined, end: number, text: string): boolean =>
  next !== undefined && /^[\s'’-]+$/.test(text.slice(end, next))

const ends = /^\s*(?:[.!?…\n]|$)/

/** With the capitals of the word that it replaces. */
function asWritten(meant: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return meant.toUpperCase()
  return word.charAt(0) === word.charAt(0).toUpperCase() ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}
