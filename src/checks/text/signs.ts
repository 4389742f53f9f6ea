import type { Reading } from './reading.ts'

/**
 * Fixed strings that the rules look for, found in one walk over a text whatever their number (Aho and Corasick 1975,
 * "Efficient string matching"). A rule asks it before it searches with a pattern: most posts hold none of a rule's signs.
 */
class Signs {
  readonly #groups: (readonly string[])[] = []
  #machine: Machine | null = null

  add(signs: readonly string[]): number {
    const strange = signs.find((sign) => Array.from(sign).some((letter) => letter.charCodeAt(0) >= KNOWN))
    if (strange !== undefined) throw new Error(`No sign may hold this character: ${strange}`)
    this.#machine = null
    return this.#groups.push(signs) - 1
  }

  in(text: string): Uint8Array {
    this.#machine ??= build(this.#groups)
    return walk(this.#machine, text, this.#groups.length)
  }
}

const inText = new Signs()
const inFlat = new Signs()

/** A test whether any of these, in lower case, stands in a text, whatever its case. */
export function textHas(...signs: readonly string[]): (reading: Reading) => boolean {
  const group = inText.add(signs)
  return ({ lowered, found }) => {
    found.text ??= inText.in(lowered)
    return found.text[group] === 1
  }
}

/** A test whether any of these, in lower case, stands in `flat`: a space is the edge of a word. */
export function flatHas(...signs: readonly string[]): (reading: Reading) => boolean {
  const group = inFlat.add(signs)
  return ({ flat, found }) => {
    found.flat ??= inFlat.in(flat)
    return found.flat[group] === 1
  }
}

/** A test whether any of these stands in a string that is no reading. */
export function holdsAny(signs: readonly string[]): (low: string) => boolean {
  const pattern = new RegExp(signs.map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'))
  return (low) => pattern.test(low)
}

interface Machine {
  /** Characters that occur in no sign are all one class, 0. */
  readonly classOf: Uint8Array
  readonly classes: number
  /** The next state, by state and class. */
  readonly next: Uint16Array
  /** The groups of the signs that end in a state. */
  readonly ends: readonly (readonly number[] | null)[]
}

/** Beyond this no sign has a character. */
const KNOWN = 0x2100

function build(groups: readonly (readonly string[])[]): Machine {
  const classOf = new Uint8Array(KNOWN)
  let classes = 1
  for (const sign of groups.flat()) {
    for (let at = 0; at < sign.length; at++) {
      const code = sign.charCodeAt(at)
      if (classOf[code] === 0) classOf[code] = classes++
    }
  }
  const tree: Map<number, number>[] = [new Map()]
  const ends: Set<number>[] = [new Set()]
  for (const [group, signs] of groups.entries()) {
    for (const sign of signs) {
      let state = 0
      for (let at = 0; at < sign.length; at++) {
        const symbol = classOf[sign.charCodeAt(at)] ?? 0
        const below = tree[state]?.get(symbol) ?? tree.push(new Map()) - 1
        if (below === ends.length) ends.push(new Set())
        tree[state]?.set(symbol, below)
        state = below
      }
      ends[state]?.add(group)
    }
  }
  const next = new Uint16Array(tree.length * classes)
  const fallback = new Uint16Array(tree.length)
  const queue = [0]
  for (const state of queue) {
    const from = fallback[state] ?? 0
    for (const group of state === 0 ? [] : (ends[from] ?? [])) ends[state]?.add(group)
    for (let symbol = 0; symbol < classes; symbol++) {
      const below = tree[state]?.get(symbol)
      const otherwise = state === 0 ? 0 : (next[from * classes + symbol] ?? 0)
      next[state * classes + symbol] = below ?? otherwise
      if (below === undefined) continue
      fallback[below] = otherwise
      queue.push(below)
    }
  }
  return { classOf, classes, next, ends: ends.map((all) => (all.size === 0 ? null : [...all])) }
}

function walk({ classOf, classes, next, ends }: Machine, text: string, groups: number): Uint8Array {
  const found = new Uint8Array(groups)
  let state = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    state = next[state * classes + (code < KNOWN ? (classOf[code] ?? 0) : 0)] ?? 0
    const groupsHere = ends[state]
    if (groupsHere) for (const group of groupsHere) found[group] = 1
  }
  return found
}
