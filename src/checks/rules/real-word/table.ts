import type { Weight } from '../../../domain/findings.ts'
import { wordSet } from '../../text/context.ts'
import { everyday } from './confusions.ts'
import { homophones } from './homophones.ts'
import { embarrassing } from './neighbours.ts'

/** A phrase around a word, as choices by their place: `at` is the place of the word itself. */
export interface Frame {
  readonly at: number
  readonly tokens: readonly ReadonlySet<string>[]
}

/** A word that is right in itself, and the one that was meant. */
export interface Row {
  readonly meant: string
  readonly weight: Weight
  /** Where it counts; empty = everywhere. */
  readonly frames: readonly Frame[]
  /** Words that anywhere in the text make it count. */
  readonly near: ReadonlySet<string>
  /** Words that anywhere in the text make it honest. */
  readonly honest: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()

function frameOf(phrase: string): Frame {
  const tokens = phrase.trim().split(/\s+/)
  return { at: tokens.indexOf('_'), tokens: tokens.map((token) => new Set(token.split('/'))) }
}

function* rowsOf(table: string, weight: Weight): Generator<readonly [string, Row]> {
  for (const line of table.trim().split('\n')) {
    const [words = '', where = '', honest = ''] = line.split('|').map((cell) => cell.trim())
    const [wrong = '', meant = ''] = words.split(' > ')
    const near = where.startsWith('near ') ? wordSet(where.slice(5)) : none
    const frames = where === '' || near !== none ? [] : where.split(' ; ').map(frameOf)
    yield [wrong, { meant, weight, frames, near, honest: honest === '' ? none : wordSet(honest) }]
  }
}

/** Wrong word -> what it may stand for. */
export const rows: ReadonlyMap<string, readonly Row[]> = [
  ...rowsOf(embarrassing, 'ask'),
  ...rowsOf(everyday, 'note'),
  ...rowsOf(homophones, 'note'),
].reduce((map, [wrong, row]) => map.set(wrong, [...(map.get(wrong) ?? []), row]), new Map<string, Row[]>())
