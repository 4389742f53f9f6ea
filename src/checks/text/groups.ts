/** Numbers of groups, a bit for each. */
export type Groups = readonly number[]

const BITS = 30

export const isAmong = (groups: Groups, group: number): boolean =>
  (((groups[Math.trunc(group / BITS)] ?? 0) >> (group % BITS)) & 1) === 1

export const noGroups = (size: number): number[] => new Array<number>(Math.ceil(size / BITS)).fill(0)

export function addTo(all: number[], groups: Groups): void {
  for (let place = 0; place < all.length; place++) all[place] = (all[place] ?? 0) | (groups[place] ?? 0)
}

/** The sets of groups that occur, each once, so that a small number stands for one; 0 is the empty set. */
export class SetsOfGroups {
  readonly all: number[][] = []
  readonly #numbers = new Map<string, number>()
  readonly #size: number

  /** `size`: how many groups there are. */
  constructor(size: number) {
    this.#size = size
    this.numberOf([])
  }

  numberOf(groups: Iterable<number>): number {
    const set = noGroups(this.#size)
    for (const group of groups) {
      const place = Math.trunc(group / BITS)
      set[place] = (set[place] ?? 0) | (1 << (group % BITS))
    }
    const name = set.join()
    const number = this.#numbers.get(name) ?? this.all.push(set) - 1
    this.#numbers.set(name, number)
    return number
  }
}
