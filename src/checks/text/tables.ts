import type { Reading } from './reading.ts'

/** The words of a table written with spaces and line breaks. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

/** Words whose places in a text a rule asks for. Made while the rules are loaded; then only read. */
export class WordTable extends Set<string> {
  readonly number: number

  constructor(words: Iterable<string>) {
    super(words)
    this.number = made++
    for (const word of this) {
      const tables = tablesOf.get(word)
      if (tables === undefined) tablesOf.set(word, [this.number])
      else tables.push(this.number)
    }
  }
}

let made = 0
const tablesOf = new Map<string, number[]>()

export const wordTable = (words: string): WordTable => new WordTable(wordSet(words))

const nowhere: readonly number[] = []

/** Where words of a table stand, as places in `words`. The first to ask pays one look at each word, for all tables. */
export function places(reading: Reading, table: WordTable): readonly number[] {
  return (reading.found.tables ?? find(reading))[table.number] ?? nowhere
}

/** Whether a text has any word of a table; as cheap as `places`. */
export const mentions = (reading: Reading, table: WordTable): boolean => places(reading, table) !== nowhere

/** As `mentions`, of words that are seldom asked for: the first time they cost a look at each word of the text. */
export function holdsOne({ words, found }: Reading, set: ReadonlySet<string>): boolean {
  if (set.size === 0) return false
  found.sets ??= new Map()
  let holds = found.sets.get(set)
  if (holds === undefined) {
    holds = words.some(({ low }) => set.has(low))
    found.sets.set(set, holds)
  }
  return holds
}

function find({ words, found }: Reading): readonly (readonly number[] | undefined)[] {
  const all = new Array<number[] | undefined>(made)
  for (let at = 0; at < words.length; at++) {
    const tables = tablesOf.get(words[at]?.low ?? '')
    if (tables === undefined) continue
    for (const table of tables) {
      const places = all[table]
      if (places === undefined) all[table] = [at]
      else if (places[places.length - 1] !== at) places.push(at)
    }
  }
  found.tables = all
  return all
}
