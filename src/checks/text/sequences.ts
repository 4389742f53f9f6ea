import { numberOf } from './tables.ts'

/**
 * Words one after the other, each with what they stand for; "_" is any one word, but not the first. They are found by the numbers of the
 * words (`numbersOf`), from a word to the next one in one table, so that a text is looked through once whatever their number.
 */
export class Sequences<Value> {
  readonly #below: Map<number, number>[] = [new Map()]
  readonly #values: Value[][] = [[]]
  readonly #any = numberOf('_')
  #table: Int32Array | null = null

  add(words: readonly string[], value: Value): void {
    let node = 0
    for (const word of words) {
      const number = numberOf(word)
      const below = this.#below[node]?.get(number) ?? this.#below.push(new Map()) - 1
      this.#below[node]?.set(number, below)
      this.#values[below] ??= []
      node = below
    }
    const values = this.#values[node]
    if (values !== undefined && !values.includes(value)) values.push(value)
    this.#table = null
  }

  /** What all sequences stand for that the words with these numbers hold. */
  in(numbers: readonly number[]): ReadonlySet<Value> {
    const found = new Set<Value>()
    this.#table ??= tableOf(this.#below)
    for (let at = 0; at < numbers.length; at++) this.#follow(this.#table, 0, numbers, at, found)
    return found
  }

  #follow(table: Int32Array, node: number, numbers: readonly number[], at: number, found: Set<Value>): void {
    const number = numbers[at]
    if (number === undefined) return
    if (number !== 0) this.#enter(table, behind(table, node, number), numbers, at, found)
    if (node !== 0) this.#enter(table, behind(table, node, this.#any), numbers, at, found)
  }

  #enter(table: Int32Array, node: number, numbers: readonly number[], at: number, found: Set<Value>): void {
    if (node === 0) return
    for (const value of this.#values[node] ?? []) found.add(value)
    this.#follow(table, node, numbers, at + 1, found)
  }
}

const CELLS = 3

const slotOf = (node: number, word: number, slots: number): number =>
  (Math.imul(Math.imul(node, 0x85ebca6b) ^ word, 0x9e3779b1) >>> 12) & (slots - 1)

/** From the hash of each node and a word behind it on: these, and the node that they lead to; 0 where nothing is. */
function tableOf(all: readonly ReadonlyMap<number, number>[]): Int32Array {
  let slots = 16
  while (slots < all.length * 2) slots *= 2
  const table = new Int32Array(slots * CELLS)
  for (const [node, below] of all.entries()) {
    for (const [word, next] of below) {
      let slot = slotOf(node, word, slots)
      while (table[slot * CELLS + 2] !== 0) slot = (slot + 1) & (slots - 1)
      table.set([node, word, next], slot * CELLS)
    }
  }
  return table
}

/** The node to which a word leads from another one; 0 for none. */
function behind(table: Int32Array, node: number, word: number): number {
  const slots = table.length / CELLS
  for (let slot = slotOf(node, word, slots); ; slot = (slot + 1) & (slots - 1)) {
    const next = table[slot * CELLS + 2] ?? 0
    if (next === 0 || (table[slot * CELLS] === node && table[slot * CELLS + 1] === word)) return next
  }
}
