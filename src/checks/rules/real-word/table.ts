import type { Weight } from '../../../domain/findings.ts'
import { BesideTable } from '../../text/tables.ts'
import { alike } from './alike.ts'
import { alikeToo } from './alike-2.ts'
import { alikeAgain } from './alike-3.ts'
import { alikeLast } from './alike-4.ts'
import { classes } from './classes.ts'
import { company } from './company.ts'
import { everyday } from './confusions.ts'
import { functionWords } from './function-words.ts'
import { homophones } from './homophones.ts'
import { letters } from './letters.ts'
import { mistaken } from './mistaken.ts'
import { mixed } from './mixed.ts'
import { embarrassing } from './neighbours.ts'
import { rarer } from './rarer.ts'
import { sounds } from './sounds.ts'
import { typing } from './typing.ts'

/** A phrase around a word, as choices by their place: `at` is the place of the word itself. */
export interface Frame {
  readonly at: number
  readonly tokens: readonly ReadonlySet<string>[]
  /** What has to stand just before and just after the word, where that is words and nothing else: the cheap first question. */
  readonly before: ReadonlySet<string> | undefined
  readonly after: ReadonlySet<string> | undefined
}

/** A word that is right in itself, and the one that was meant. */
export interface Row {
  readonly meant: string
  readonly weight: Weight
  /** Whether a hyphen parts two words as a space does. */
  readonly hyphens: boolean
  /** Whether it counts with the capital of a name, too. */
  readonly names: boolean
  /** Where it counts; empty = everywhere. */
  readonly frames: readonly Frame[]
  /** Words of which one has to stand anywhere in the text for it to count. */
  readonly near: ReadonlySet<string>
  /** Words that anywhere in the text make it honest. */
  readonly honest: ReadonlySet<string>
}

type Options = Pick<Row, 'weight' | 'hyphens' | 'names'>

const none: ReadonlySet<string> = new Set()
const sets = new Map<string, ReadonlySet<string>>()

/** Choices as they are written: words, and names of classes for all of theirs. */
function choicesOf(token: string): ReadonlySet<string> {
  const known = sets.get(token)
  if (known !== undefined) return known
  const choices = new Set(token.split('/').flatMap((choice) => classes.get(choice) ?? [choice]))
  sets.set(token, choices)
  return choices
}

/** The frames of a phrase: with and without each token that ends in "?". */
function framesOf(phrase: string): readonly Frame[] {
  let ways: readonly (readonly string[])[] = [[]]
  for (const token of phrase.trim().split(/\s+/)) {
    const may = token.length > 1 && token.endsWith('?')
    const longer = ways.map((way) => [...way, may ? token.slice(0, -1) : token])
    ways = may ? [...ways, ...longer] : longer
  }
  return ways.map((way) => {
    const at = way.indexOf('_')
    const tokens = way.map(choicesOf)
    return { at, tokens, before: wordsOnly(tokens[at - 1]), after: wordsOnly(tokens[at + 1]) }
  })
}

const wordsOnly = (choices: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined =>
  choices === undefined || signs.some((sign) => choices.has(sign)) ? undefined : choices

const signs = ['#', '*', '^', '.', ',', '!', '?']

function* rowsOf(table: string, options: Options): Generator<readonly [string, Row]> {
  for (const line of table.trim().split('\n')) {
    const [words = '', where = '', honest = '', nearby = ''] = line.split('|').map((cell) => cell.trim())
    const [wrong = '', meant = ''] = words.split(' > ')
    const alone = where.startsWith('near ')
    const near = alone ? where.slice(5) : nearby
    const frames = where === '' || alone ? [] : where.split(' ; ').flatMap(framesOf)
    yield [wrong, { ...options, meant, frames, near: wordsOf(near), honest: wordsOf(honest) }]
  }
}

/** Rows of a table of company: where the phrases do not stand, one word of the last cell anywhere in the text counts as well. */
function* companyRowsOf(table: string): Generator<readonly [string, Row]> {
  const options: Options = { weight: 'note', hyphens: true, names: false }
  for (const line of table.trim().split('\n')) {
    const [words = '', where = '', honest = '', company = ''] = line.split('|').map((cell) => cell.trim())
    const [wrong = '', meant = ''] = words.split(' > ')
    const row = { ...options, meant, honest: wordsOf(honest) }
    if (where !== '') yield [wrong, { ...row, frames: where.split(' ; ').flatMap(framesOf), near: none }]
    if (where === '' || company !== '') yield [wrong, { ...row, frames: [], near: wordsOf(company) }]
  }
}

const wordsOf = (cell: string): ReadonlySet<string> =>
  cell === '' ? none : new Set(cell.split(/\s+/).flatMap((word) => classes.get(word) ?? [word]))

const rows = [
  ...rowsOf(embarrassing, { weight: 'ask', hyphens: true, names: true }),
  ...rowsOf(everyday, { weight: 'note', hyphens: true, names: true }),
  ...rowsOf(homophones, { weight: 'note', hyphens: true, names: true }),
  ...rowsOf(functionWords, { weight: 'note', hyphens: false, names: true }),
  ...rowsOf(sounds, { weight: 'note', hyphens: true, names: true }),
  ...rowsOf(letters, { weight: 'note', hyphens: true, names: false }),
  ...rowsOf(mixed, { weight: 'note', hyphens: true, names: false }),
  ...rowsOf(rarer, { weight: 'note', hyphens: true, names: false }),
  ...rowsOf(typing, { weight: 'note', hyphens: true, names: true }),
  ...companyRowsOf(alike),
  ...companyRowsOf(alikeToo),
  ...companyRowsOf(alikeAgain),
  ...companyRowsOf(alikeLast),
  ...companyRowsOf(mistaken),
  ...companyRowsOf(company),
].reduce((map, [wrong, row]) => map.set(wrong, [...(map.get(wrong) ?? []), row]), new Map<string, Row[]>())

/** By the wrong word. */
export const suspects: ReadonlyMap<string, readonly Row[]> = rows

/** Where a wrong word stands beside what can stand there in one of its frames; anywhere, if a frame leaves that open. */
export const suspectPlaces = new BesideTable()
for (const [wrong, itsRows] of rows) {
  for (const { frames } of itsRows) {
    if (frames.length === 0) suspectPlaces.anywhere(wrong)
    for (const { before, after } of frames) {
      if (before !== undefined) for (const word of before) suspectPlaces.beside(wrong, -1, word)
      else if (after !== undefined) for (const word of after) suspectPlaces.beside(wrong, 1, word)
      else suspectPlaces.anywhere(wrong)
    }
  }
}
