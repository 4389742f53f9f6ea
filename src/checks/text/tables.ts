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

/** What stands in a text for all rules at once. */
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
/** One after the other the pairs of words that tables ask for, each with the table twice over and whether it asks for the first of the two. */
const asks: number[] = []
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
  /** From the hash of a pair on: the pair, and where in `asked` it begins; 0 where no pair is. */
  readonly pairs: Int32Array
  /** How many asks, these. */
  readonly asked: Int32Array
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
  return { slots, words: ['', ...meanings.keys()], said: Int32Array.from(said), ...packPairs() }
}

function packPairs(): Pick<Packed, 'pairs' | 'asked'> {
  const sets: (readonly number[])[] = [[]]
  const larger = new Map<number, number>()
  const withOneMore = (set: number, ask: number): number => {
    const all = sets[set] ?? []
    if (all.includes(ask)) return set
    const name = set * 2 ** 16 + ask
    const known = larger.get(name) ?? sets.push([...all, ask]) - 1
    larger.set(name, known)
    return known
  }
  const setOf = new Map<number, number>()
  for (let at = 0; at < asks.length; at += 2) {
    const pair = asks[at] ?? 0
    setOf.set(pair, withOneMore(setOf.get(pair) ?? 0, asks[at + 1] ?? 0))
  }
  const asked: number[] = []
  const begins = sets.map((all) => asked.push(all.length, ...all) - all.length - 1)
  let size = 16
  while (size < setOf.size * 2) size *= 2
  const slots = new Int32Array(size * 2)
  for (const [pair, set] of setOf) {
    let slot = slotOf(pair, size - 1)
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot * 2] = pair
    slots[slot * 2 + 1] = begins[set] ?? 0
  }
  return { pairs: slots, asked: Int32Array.from(asked) }
}

const slotOf = (pair: number, last: number): number => (Math.imul(pair, 0x9e3779b1) >>> 12) & last

/** One number for the numbers of two words, of which there are fewer than 2 to the 16th. */
const pairOf = (first: number, second: number): number => (first << 16) | second

/** Where in `asked` it is said who asks for two words side by side; 0 where nobody does. */
function lookUpPair({ pairs }: Packed, pair: number): number {
  const last = pairs.length / 2 - 1
  for (let slot = slotOf(pair, last); ; slot = (slot + 1) & last) {
    const begin = pairs[slot * 2 + 1] ?? 0
    if (begin === 0 || pairs[slot * 2] === pair) return begin
  }
}

function allPacked(): Packed {
  packed ??= pack()
  return packed
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

/** What is known of the words of a text, one after the other, while it is read. */
export class Finder implements Found {
  readonly numbers: number[] = []
  readonly tables = new Array<number[] | undefined>(tables).fill(undefined)
  readonly sums = new Array<number>(sums).fill(0)
  readonly #packed = allPacked()
  #before = 0

  /**
   * Takes the next word, which stands in a string from one place to another, with its hash. Returns it as the tables hold it, so that
   * nothing has to be cut out and hashed again; undefined where no rule knows it.
   */
  take(text: string, from: number, to: number, hash: number): string | undefined {
    const { said, words } = this.#packed
    const at = this.numbers.length
    let next = lookUp(this.#packed, text, from, to, hash)
    const number = next === 0 ? 0 : (said[next++] ?? 0)
    this.numbers.push(number)
    if (number !== 0 && this.#before !== 0) this.#pair(pairOf(this.#before, number), at)
    this.#before = number
    if (number === 0) return undefined
    for (let left = said[next++] ?? 0; left > 0; left--) this.#place(said[next++] ?? 0, at)
    for (let left = said[next++] ?? 0; left > 0; left--) {
      const sum = said[next++] ?? 0
      this.sums[sum] = (this.sums[sum] ?? 0) | (said[next++] ?? 0)
    }
    return words[number]
  }

  #pair(pair: number, at: number): void {
    const { asked } = this.#packed
    let next = lookUpPair(this.#packed, pair)
    if (next === 0) return
    for (let left = asked[next++] ?? 0; left > 0; left--) {
      const ask = asked[next++] ?? 0
      this.#place(ask >> 1, at - (ask & 1))
    }
  }

  #place(table: number, at: number): void {
    const known = this.tables[table]
    if (known === undefined) this.tables[table] = [at]
    else known.push(at)
  }
}

/** Words whose places in a text a rule asks for. */
export class WordTable extends Set<string> {
  readonly number = tables++

  constructor(words: Iterable<string>) {
    super(words)
    for (const word of this) meaningOf(word).tables.push(this.number)
  }
}

/** Words whose places in a text a rule asks for, each anywhere or only beside other words. */
export class BesideTable {
  readonly number = tables++

  anywhere(word: string): void {
    const { tables } = meaningOf(word)
    if (!tables.includes(this.number)) tables.push(this.number)
  }

  /** `step`: where the other word stands, just before it or just after. */
  beside(word: string, step: -1 | 1, other: string): void {
    const [one, two] = [numberOf(word), numberOf(other)]
    if (step > 0) asks.push(pairOf(one, two), this.number * 2 + 1)
    else asks.push(pairOf(two, one), this.number * 2)
  }
}

export const wordTable = (words: string): WordTable => new WordTable(wordSet(words))

const nowhere: readonly number[] = []

/** Where words of a table stand, as places in `words`. */
export const places = ({ found }: Reading, { number }: WordTable): readonly number[] => found.tables[number] ?? nowhere

/** The same of words that are asked for beside others, each place once and in order. */
export function placesBeside({ found }: Reading, { number }: BesideTable): readonly number[] {
  const known = found.tables[number]
  if (known === undefined) return nowhere
  return known.length === 1 ? known : [...new Set(known)].sort((one, other) => one - other)
}

/** The number of each word of a text, 0 for those that no rule knows. */
export const numbersOf = ({ found }: Reading): readonly number[] => found.numbers

/** Whether a text has any word of a table. */
export const mentions = (reading: Reading, table: WordTable): boolean => places(reading, table) !== nowhere

/** A function that gives the flags of all words of a text in one number, bit by bit. */
export function sumOfFlags(flagsOf: ReadonlyMap<string, number>): (reading: Reading) => number {
  const number = sums++
  for (const [word, flags] of flagsOf) {
    const meaning = meaningOf(word)
    meaning.sums.push(number)
    meaning.flags.push(flags)
  }
  return ({ found }) => found.sums[number] ?? 0
}

/** As `mentions`, of words that are seldom asked for: the first time they cost a look at each word of the text. */
export function holdsOne({ words, sets }: Reading, set: ReadonlySet<string>): boolean {
  if (set.size === 0) return false
  let holds = sets.get(set)
  if (holds === undefined) {
    holds = words.some(({ low }) => set.has(low))
    sets.set(set, holds)
  }
  return holds
}
