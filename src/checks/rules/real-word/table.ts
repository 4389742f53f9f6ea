import type { Weight } from '../../../domain/findings.ts'
import { wordSet } from '../../text/context.ts'
import { classes } from './classes.ts'
import { everyday } from './confusions.ts'
import { functionWords } from './function-words.ts'
import { homophones } from './homophones.ts'
import { more } from './more.ts'
import { embarrassing } from './neighbours.ts'
import { sounds } from './sounds.ts'
import { typing } from './typing.ts'

/** A phrase around a word, as choices by their place: `at` is the place of the word itself. */
export interface Frame {
  readonly at: number
  readonly tokens: readonly ReadonlySet<string>[]
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
  return ways.map((way) => ({ at: way.indexOf('_'), tokens: way.map(choicesOf) }))
}

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

const wordsOf = (cell: string): ReadonlySet<string> =>
  cell === ''
    ? none
    : wordSet(
        cell
          .split(/\s+/)
          .flatMap((word) => classes.get(word) ?? [word])
          .join(' '),
      )

/** Wrong word -> what it may stand for. */
export const rows: ReadonlyMap<string, readonly Row[]> = [
  ...rowsOf(embarrassing, { weight: 'ask', hyphens: true, names: true }),
  ...rowsOf(everyday, { weight: 'note', hyphens: true, names: true }),
  ...rowsOf(homophones, { weight: 'note', hyphens: true, names: true }),
  ...rowsOf(functionWords, { weight: 'note', hyphens: false, names: true }),
  ...rowsOf(sounds, { weight: 'note', hyphens: true, names: true }),
  ...rowsOf(more, { weight: 'note', hyphens: true, names: false }),
  ...rowsOf(typing, { weight: 'note', hyphens: true, names: true }),
].reduce((map, [wrong, row]) => map.set(wrong, [...(map.get(wrong) ?? []), row]), new Map<string, Row[]>())
