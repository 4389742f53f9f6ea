import type { Content } from '../../../domain/draft.ts'
import type { Facts, Frequencies } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { isOneOf, published } from '../../text/context.ts'
import { inside, type Reading, read, type Word } from '../../text/reading.ts'
import { holdsOne, places } from '../../text/tables.ts'
import { grades } from '../offensive-word/lexicon.ts'
import { asWritten } from '../real-word/as-written.ts'
import { honest } from './honest.ts'
import { type Doubted, doubtedBy, doubtedWords } from './known.ts'
import { evidence, isUsual } from './score.ts'
import { type Tokens, tokensOf } from './tokens.ts'

/** How often a word must have been published to count as the organisation's own. */
const OWN = 3
/** What is to speak for another everyday word, how common both are included. */
const EVERYDAY = 5
const OWN_EVERYDAY = 7
/** What is to speak for another word than an embarrassing one; how rare that is does not count: its honest uses are rare too. */
const ASK = 4.5
const NOTE = 2.5
const HONEST = 8

interface Meant {
  readonly word: string
  readonly weight: Weight
}

export const realWordContext: Check<null> = {
  id: 'real-word-context',
  kind: 'realword',
  title: 'A real word where another one usually stands',
  weight: 'note',
  needs: ['contexts'],
  messages: {
    usual: 'Did you mean “{meant}”? Beside these words it is far more usual than “{word}”.',
    embarrassing: 'Did you mean “{meant}”? “{word}” is spelled right, but is not what usually stands here.',
  },
  stories: ['ST24'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const table = facts.contexts
    if (table === undefined || content.language.slice(0, 2) !== 'en') return
    const known = doubtedBy(table)
    for (const [part, reading] of content.parts.map(read).entries()) {
      let tokens: Tokens | undefined
      for (const at of places(reading, doubtedWords)) {
        const word = reading.words[at]
        const doubted = word === undefined ? undefined : known.get(word.low)
        if (
          word === undefined ||
          doubted === undefined ||
          (doubted.field !== null && isSwearing(word.low)) ||
          isNamed(reading, at, word) ||
          inside(reading.quotes, word.from)
        )
          continue
        tokens ??= tokensOf(reading)
        const place = tokens.at[at] ?? -1
        const meant =
          doubted.field === null
            ? everydayMeantBy(table, tokens, place, word, doubted, facts)
            : seemlyMeantBy(table, tokens, place, word, doubted, reading, facts)
        if (meant === undefined) continue
        const { from, to } = word
        const written = reading.text.slice(from, to)
        const insert = asWritten(meant.word, written)
        yield {
          message: doubted.field === null ? 'usual' : 'embarrassing',
          data: { word: written, meant: meant.word },
          spot: { part, from, to },
          weight: meant.weight,
          fixes: [{ kind: 'replace', label: insert, part, from, to, insert }],
        }
      }
    }
  },
}

/** Such a word is mostly meant, and stopped as what it is; where it is a slip, the frames of real-word see it. */
function isSwearing(low: string): boolean {
  const grade = grades.get(low)
  return grade === 'strong' || grade === 'slur'
}

function everydayMeantBy(
  table: Frequencies,
  tokens: Tokens,
  place: number,
  { low }: Word,
  { candidates }: Doubted,
  facts: Facts,
): Meant | undefined {
  if (isUsual(table, tokens, place)) return undefined
  let most = 0
  let meant: string | undefined
  for (const candidate of candidates) {
    const least = EVERYDAY + candidate.doubt - candidate.prior
    const speaks = evidence(table, tokens, place, candidate, least) - least
    if (speaks < most) continue
    if (speaks < OWN_EVERYDAY - EVERYDAY && isOwn(facts, low, candidate.word)) continue
    most = speaks
    meant = candidate.word
  }
  return meant === undefined ? undefined : { word: meant, weight: 'note' }
}

/** Whether the organisation writes the word itself, and more often than the other. */
function isOwn(facts: Facts, low: string, other: string): boolean {
  const times = published(facts, low)
  return times >= OWN && times > published(facts, other)
}

function seemlyMeantBy(
  table: Frequencies,
  tokens: Tokens,
  place: number,
  { low }: Word,
  { candidates, field }: Doubted,
  reading: Reading,
  facts: Facts,
): Meant | undefined {
  if (field === null || published(facts, low) >= OWN) return undefined
  let most = NOTE
  let meant: string | undefined
  for (const candidate of candidates) {
    const speaks = evidence(table, tokens, place, candidate, most)
    if (speaks < most) continue
    most = speaks
    meant = candidate.word
  }
  if (meant === undefined) return undefined
  const { kinds, words } = honest[field]
  if (isOneOf(facts, kinds) || holdsOne(reading, words))
    return most < HONEST ? undefined : { word: meant, weight: 'note' }
  return { word: meant, weight: most < ASK ? 'note' : 'ask' }
}

/** In a tag, a handle, a link, or with the capital of a name or a title; what is written in capitals throughout is none. */
function isNamed({ text, words }: Reading, at: number, { capital, opens, mark, from, to }: Word): boolean {
  if (mark !== '' || !capital || opens) return mark !== ''
  const beside = words[at + 1] ?? words[at - 1]
  return !isShouted(text.slice(from, to)) || beside === undefined || !isShouted(text.slice(beside.from, beside.to))
}

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
