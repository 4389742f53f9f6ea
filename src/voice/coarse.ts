import type { Features } from './features.ts'
import { SKETCH_SHIFT, SKETCH_SLOTS, STEADY, sketched, UNSEEN, type Voice } from './voice.ts'

/** A speaker who can be found. */
export interface Candidate {
  readonly id: string
  readonly voice: Voice
}

interface Column extends Candidate {
  readonly at: number
  /** How many posts the voice had learnt when its column was written. */
  readonly posts: number
}

/** Steps of a weight in one byte: the largest count just fits. */
const STEPS = 20
const weightOf = (count: number): number => Math.round(STEPS * Math.log((count + UNSEEN) / UNSEEN))
const weights = Uint8Array.from({ length: 65_536 }, (_, count) => weightOf(count))

/**
 * Finds the likeliest of many speakers in a moment, roughly: only by words, habits and tags, each a row of one byte a
 * speaker, so that a post adds up a hundred rows from beginning to end.
 */
export class Coarse {
  #width = 0
  #table = new Uint8Array(0)
  /** For each family that is sketched, the logarithm of what a count of each speaker is a share of. */
  #shares: readonly Float64Array[] = []
  /** Rows that some speaker has something in. */
  #known = new Uint8Array(0)
  #columns = new Map<string, Column>()

  /** The likeliest candidates, the likeliest first. All have learnt something. */
  likeliest<C extends Candidate>({ ids, ends }: Features, candidates: readonly C[], most: number): readonly C[] {
    for (const candidate of candidates) this.#keepUp(candidate)
    const width = this.#width
    const table = this.#table
    const scores = new Float64Array(width)
    const sums = new Uint32Array(width)
    sketched.forEach((family, which) => {
      const from = family === 0 ? 0 : (ends[family - 1] as number)
      const end = ends[family] as number
      sums.fill(0)
      let known = 0
      for (let i = from; i < end; i++) {
        const slot = (ids[i] as number) >>> SKETCH_SHIFT
        if (this.#known[slot] === 0) continue
        known++
        const row = slot * width
        for (let at = 0; at < width; at++) (sums[at] as number) += table[row + at] as number
      }
      const shares = this.#shares[which] as Float64Array
      const scale = 1 / Math.sqrt(end - from + STEADY)
      for (let at = 0; at < width; at++)
        (scores[at] as number) += ((sums[at] as number) / STEPS - known * (shares[at] as number)) * scale
    })
    const scoreOf = ({ id }: Candidate): number => scores[(this.#columns.get(id) as Column).at] as number
    return candidates
      .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
      .sort((one, other) => other.score - one.score)
      .slice(0, most)
      .map(({ candidate }) => candidate)
  }

  /** Writes a column anew when its speaker has learnt more, or is another. */
  #keepUp({ id, voice }: Candidate): void {
    const column = this.#columns.get(id)
    if (column?.voice === voice && column.posts === voice.posts) return
    const at = column?.at ?? this.#columns.size
    if (at === this.#width) this.#widen()
    this.#write(at, voice)
    this.#columns.set(id, { id, voice, at, posts: voice.posts })
  }

  #write(at: number, { sketch, totals, distinct }: Voice): void {
    const width = this.#width
    for (let slot = 0; slot < SKETCH_SLOTS; slot++) {
      const weight = weights[sketch[slot] as number] as number
      this.#table[slot * width + at] = weight
      if (weight > 0) this.#known[slot] = 1
    }
    sketched.forEach((family, which) => {
      const share = (totals[family] as number) + UNSEEN * (distinct[family] as number)
      ;(this.#shares[which] as Float64Array)[at] = Math.log(share + UNSEEN)
    })
  }

  #widen(): void {
    this.#width = Math.max(16, this.#width * 2)
    this.#table = new Uint8Array(SKETCH_SLOTS * this.#width)
    this.#known = new Uint8Array(SKETCH_SLOTS)
    this.#shares = sketched.map(() => new Float64Array(this.#width))
    for (const { at, voice } of this.#columns.values()) this.#write(at, voice)
  }
}
