const EMPTY = 0xffffffff
const FIRST_SLOTS = 1 << 12
/** Where a count stops. */
export const MOST_COUNTED = 65_535

/**
 * How many posts hold each feature: a hash table with open addressing, at most half full, since a post asks for a
 * thousand features of each speaker and a Map takes ten times as long. Keys are 24-bit feature ids, counts stop at 65,535.
 */
export class Counts {
  #keys = new Uint32Array(FIRST_SLOTS).fill(EMPTY)
  #values = new Uint16Array(FIRST_SLOTS)
  /** How many features have a count. */
  size = 0

  of(id: number): number {
    const at = this.#slotOf(id)
    return this.#keys[at] === id ? (this.#values[at] as number) : 0
  }

  /** Adds to a count; says whether the feature is new. */
  add(id: number, by: number): boolean {
    const at = this.#slotOf(id)
    if (this.#keys[at] === id) {
      this.#values[at] = Math.min(MOST_COUNTED, (this.#values[at] as number) + by)
      return false
    }
    this.#keys[at] = id
    this.#values[at] = by
    this.size++
    if (this.size * 2 > this.#keys.length) this.#grow()
    return true
  }

  *entries(): Generator<readonly [id: number, count: number]> {
    for (let at = 0; at < this.#keys.length; at++)
      if (this.#keys[at] !== EMPTY) yield [this.#keys[at] as number, this.#values[at] as number]
  }

  #slotOf(id: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    let at = (Math.imul(id, 0x9e3779b1) >>> 8) & mask
    while (keys[at] !== id && keys[at] !== EMPTY) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Uint32Array(keys.length * 2).fill(EMPTY)
    this.#values = new Uint16Array(keys.length * 2)
    for (let from = 0; from < keys.length; from++) {
      const key = keys[from] as number
      if (key === EMPTY) continue
      const at = this.#slotOf(key)
      this.#keys[at] = key
      this.#values[at] = values[from] as number
    }
  }
}
