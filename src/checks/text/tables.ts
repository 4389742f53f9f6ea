import { hashOn, SEED } from '../lexicons/table.ts'
import type { Reading } from './reading.ts'

/** The words of a table written with spaces and line breaks. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/))

/** What a word means to the rules: in which tables it stands, and which flags it has in which sum. */
interface Meaning {
  /** From 1 on, in the order in which the rules named the words. */
  readonly number: number
  readonly tables: number[]
  readonly sums: number[]
  readonly flags: number[]
}

/** What was found in a text for all rules at once. */
export interface Found {
  /** The number of each word; 0 of a word that no rule knows. */
  readonly numbers: readonly number[]
  /** By the number of a table, where its words stand. */
  readonly tables: readonly (readonly number[] | undefined)[]
  /** By the number of a sum, the flags of all words. */
  readonly sums: readonly number[]
}

// Filled while the rules are loaded; then only read.
const meanings = new Map<string, Meaning>()
let tables = 0
let sums = 0
let packed: Packed | null = null

function meaningOf(word: string): Meaning {
  packed = null
  let meaning = meanings.get(word)
  if (meaning === undefined) {
    meaning = { number: meanings.size + 1, tables: [], sums: [], flags: [] }
    meanings.set(word, meaning)
  }
  return meaning
}

/** The number by which `numbersOf` knows a word from now on. */
export const numberOf = (word: string): number => meaningOf(word).number

/** All meanings side by side, since a text asks for fifty of ten thousand: what is scattered is not in the cache. */
interface Packed {
  /** From the hash of a word on: its hash, and where in `said` it begins; 0 where no word is. */
  readonly slots: Int32Array
  /** By their numbers. */
  readonly words: readonly string[]
  /** How many letters, these; its number; how many tables, these; how many sums, these with their flags. */
  readonly said: Int32Array
}

function pack(): Packed {
  let size = 16
  while (size < meanings.size * 2) size *= 2
  const slots = new Int32Array(size * 2)
  const said = [0]
  for (const [word, { number, tables, sums, flags }] of meanings) {
    const hash = hashOn(SEED, word)
    let slot = hash & (size - 1)
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot * 2] = hash
    slots[slot * 2 + 1] = said.length
    const letters = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at))
    said.push(letters.length, ...letters, number, tables.length, ...tables)
    said.push(sums.length, ...sums.flatMap((sum, at) => [sum, flags[at] ?? 0]))
  }
  return { slots, words: ['', ...meanings.keys()], said: Int32Array.from(said) }
}

/** Where in `said` the number of the word stands that a text has from one place to another; 0 where no rule knows it. */
function lookUp({ slots, said }: Packed, text: string, from: number, to: number, hash: number): number {
  const last = slots.length / 2 - 1
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const begin = slots[slot * 2 + 1] ?? 0
    if (begin === 0) return 0
    if (slots[slot * 2] === hash && said[begin] === to - from) {
      let at = 0
      while (at < to - from && said[begin + 1 + at] === text.charCodeAt(from + at)) at += 1
      if (at === to - from) return begin + 1 + at
    }
  }
}

/**
 * The word of any table that stands in a text from one place to another, by its hash. It is the string that the tables
 * hold, so that nothing has to be cut out and hashed again.
 */
export function knownWord(text: string, from: number, to: number, hash: number): string | undefined {
  packed ??= pack()
  const at = lookUp(packed, text, from, to, hash)
  return at === 0 ? undefined : packed.words[packed.said[at] ?? 0]
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

/** The number of each word of a text, 0 for those that no rule knows; as cheap as `places`. */
export const numbersOf = (reading: Reading): readonly number[] => (reading.found.words ?? find(reading)).numbers

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
  packed ??= pack()
  const { said } = packed
  const all = {
    numbers: new Array<number>(words.length).fill(0),
    tables: new Array<number[] | undefined>(tables).fill(undefined),
    sums: new Array<number>(sums).fill(0),
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    let next = word === undefined ? 0 : lookUp(packed, word.low, 0, word.low.length, word.hash)
    if (next === 0) continue
    all.numbers[at] = said[next++] ?? 0
    for (let left = said[next++] ?? 0; left > 0; left--) {
      const table = said[next++] ?? 0
      const known = all.tables[table]
      if (known === undefined) all.tables[table] = [at]
      else known.push(at)
    }
    for (let left = said[next++] ?? 0; left > 0; left--) {
      const sum = said[next++] ?? 0
      all.sums[sum] = (all.sums[sum] ?? 0) | (said[next++] ?? 0)
    }
  }
  found.words = all
  return all
}
