import { addTo, type Groups, isAmong, noGroups, SetsOfGroups } from './groups.ts'
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

  in(text: string): Groups {
    this.#machine ??= build(this.#groups)
    return walk(this.#machine, text, this.#groups.length)
  }
}

const inText = new Signs()
const inFlat = new Signs()

/** A test whether any of these, in lower case, stands in a text, whatever its case. */
export function textHas(...signs: readonly string[]): (reading: Reading) => boolean {
  const group = inText.add(signs)
  return ({ lowered, signs }) => {
    signs.text ??= inText.in(lowered)
    return isAmong(signs.text, group)
  }
}

/** A test whether any of these, in lower case, stands in `flat`: a space is the edge of a word. */
export function flatHas(...signs: readonly string[]): (reading: Reading) => boolean {
  const group = inFlat.add(signs)
  return ({ flat, signs }) => {
    signs.flat ??= inFlat.in(flat)
    return isAmong(signs.flat, group)
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
  /** The next state, by state and class. States of few characters, in which a walk mostly is, stand together. */
  readonly next: Uint16Array
  /** By state, which of `sets` are the groups of the signs that end in it. */
  readonly ends: Uint16Array
  readonly sets: readonly Groups[]
}

/** Beyond this no sign has a character. */
const KNOWN = 0x2100

interface Node {
  readonly below: Map<number, Node>
  readonly groups: Set<number>
  state: number
}

const nodeOf = (): Node => ({ below: new Map(), groups: new Set(), state: 0 })

function build(groups: readonly (readonly string[])[]): Machine {
  const classOf = new Uint8Array(KNOWN)
  let classes = 1
  const root = nodeOf()
  for (const [group, signs] of groups.entries()) {
    for (const sign of signs) {
      let node = root
      for (let at = 0; at < sign.length; at++) {
        const code = sign.charCodeAt(at)
        const symbol = classOf[code] || classes++
        classOf[code] = symbol
        const below = node.below.get(symbol) ?? nodeOf()
        node.below.set(symbol, below)
        node = below
      }
      node.groups.add(group)
    }
  }
  const nodes = [root]
  for (const { below } of nodes) for (const node of below.values()) node.state = nodes.push(node) - 1
  const next = new Uint16Array(nodes.length * classes)
  const ends = new Uint16Array(nodes.length)
  const fallback = new Uint16Array(nodes.length)
  const sets = new SetsOfGroups(groups.length)
  for (const { state, below, groups: own } of nodes) {
    const from = fallback[state] ?? 0
    for (const group of nodes[from]?.groups ?? []) own.add(group)
    ends[state] = sets.numberOf(own)
    for (let symbol = 0; symbol < classes; symbol++) {
      const node = below.get(symbol)
      const otherwise = state === 0 ? 0 : (next[from * classes + symbol] ?? 0)
      next[state * classes + symbol] = node?.state ?? otherwise
      if (node !== undefined) fallback[node.state] = otherwise
    }
  }
  return { classOf, classes, next, ends, sets: sets.all }
}

function walk({ classOf, classes, next, ends, sets }: Machine, text: string, size: number): Groups {
  const found = noGroups(size)
  let state = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    state = next[state * classes + (code < KNOWN ? (classOf[code] ?? 0) : 0)] ?? 0
    const end = ends[state] ?? 0
    if (end !== 0) addTo(found, sets[end] ?? [])
  }
  return found
}
