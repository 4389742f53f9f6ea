import type { Frequencies } from '../../../domain/facts.ts'
import { WordTable } from '../../text/tables.ts'
import { type Candidate, candidatesOf } from './score.ts'
import { embarrassingMeant, everydayMeant, type Field } from './sets.ts'

/** A word that may stand for another one, as a table knows it. */
export interface Doubted {
  readonly candidates: readonly Candidate[]
  /** null: a confusion without shame. */
  readonly field: Field | null
}

/** All words that a table may know as doubted. */
export const doubtedWords = new WordTable([...everydayMeant.keys(), ...embarrassingMeant.keys()])

const byTable = new WeakMap<Frequencies, ReadonlyMap<string, Doubted>>()

/** Every word of the sets that the table has counts for; worked out once for each table. */
export function doubtedBy(table: Frequencies): ReadonlyMap<string, Doubted> {
  const known = byTable.get(table)
  if (known !== undefined) return known
  const doubted = new Map<string, Doubted>()
  for (const [word, meant] of everydayMeant)
    doubted.set(word, { candidates: candidatesOf(table, word, meant), field: null })
  for (const [word, { field, meant }] of embarrassingMeant)
    doubted.set(word, { candidates: candidatesOf(table, word, meant), field })
  for (const [word, { candidates }] of doubted) if (candidates.length === 0) doubted.delete(word)
  byTable.set(table, doubted)
  return doubted
}
