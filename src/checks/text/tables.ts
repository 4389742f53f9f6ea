import type { Reading } from './reading.ts'

/** The words of a table written with spaces and line breaks. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

/** What a word means to the rules: in which tables it stands, and which flags it has in which sum. */
interface Meaning {
  readonly tables: number[]
  readonly sums: number[]
  readonly flags: number[]
}

/** What was found in a text for all rules at once. */
export interface Found {
  /** By the number of a table, where its words stand. */
  readonly tables: readonly (readonly number[] | undefined)[]
  /** By the number of a sum, the flags of all words. */
  readonly sums: Int32Array
}

// Filled while the rules are loaded; then only read.
const meanings = new Map<string, Meaning>()
let tables = 0
let sums = 0

function meaningOf(word: string): Meaning {
  let meaning = meanings.get(word)
  if (meaning === undefined) {
    meaning = { tables: [], sums: [], flags: [] }
    meanings.set(word, meaning)
  }
  return meaning
}

/** Words whose places in a text a rule asks for. */
export class WordTable extends Set<string> {
  readonly number = tables++

  constructor(words: Iterable<string>) {
    super(words)
    for (const word of this) meaningOf(word).tables.push(this.number)
  }
}

export const wordTable = (words: string): WordTable => new WordTable(wordSet(words))

const nowhere: readonly number[] = []

/** Where words of a table stand, as places in `words`. The first to ask pays one look at each word, for all tables and sums. */
export const places = (reading: Reading, table: WordTable): readonly number[] =>
  (reading.found.words ?? find(reading)).tables[table.number] ?? nowhere

/** Whether a text has any word of a table; as cheap as `places`. */
export const mentions = (reading: Reading, table: WordTable): boolean => places(reading, table) !== nowhere

/** A function that gives the flags of all words of a text in one number, bit by bit; as cheap as `places`. */
export function sumOfFlags(flagsOf: ReadonlyMap<string, number>): (reading: Reading) => number {
  const number = sums++
  for (const [word, flags] of flagsOf) {
    const meaning = meaningOf(word)
    meaning.sums.push(number)
    meaning.flags.push(flags)
  }
  return (reading) => (reading.found.words ?? find(reading)).sums[number] ?? 0
}

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

function find({ words, found }: Reading): Found {
  const all = { tables: new Array<number[] | undefined>(tables), sums: new Int32Array(sums) }
  for (let at = 0; at < words.length; at++) {
    const meaning = meanings.get(words[at]?.low ?? '')
    if (meaning === undefined) continue
    for (const table of meaning.tables) {
      const known = all.tables[table]
      if (known === undefined) all.tables[table] = [at]
      else known.push(at)
    }
    for (let step = 0; step < meaning.sums.length; step++) {
      const sum = meaning.sums[step] ?? 0
      all.sums[sum] = (all.sums[sum] ?? 0) | (meaning.flags[step] ?? 0)
    }
  }
  found.words = all
  return all
}
