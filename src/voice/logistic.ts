import { type Features, families } from './features.ts'
import type { Voice } from './voice.ts'

const BITS = 17
export const WEIGHTS = 1 << BITS
const SHIFT = 24 - BITS
const RATE = 0.25
const HELD = 5e-4
const FIRST_GAIN = 1e-4
/** How much a feature counts that both use alike. */
const ALIKE = 0.7

/**
 * What logistic regression has learnt of one speaker: the difference of two speakers' weights tells them apart. Learnt
 * one post at a time (AdaGrad: Duchi, Hazan and Singer 2011), each value scaled by how differently the two use it (the
 * log-count ratio of Wang and Manning 2012, "Baselines and Bigrams").
 */
export interface Weights {
  readonly weights: Float32Array
  /** The sum of squared slopes, which AdaGrad divides by; empty where nothing more is to be learnt. */
  readonly gains: Float32Array
}

export const emptyWeights = (): Weights => ({
  weights: new Float32Array(WEIGHTS),
  gains: new Float32Array(WEIGHTS).fill(FIRST_GAIN),
})

/** One post as two speakers see it: where each feature stands in the weights, and its value; a vector of length 1. */
interface Point {
  readonly at: Int32Array
  readonly values: Float64Array
  length: number
}
const point: Point = { at: new Int32Array(1 << 14), values: new Float64Array(1 << 14), length: 0 }

const plusOne = Float64Array.from({ length: 65_537 }, (_, count) => Math.log(count + 1))
const timesLog = Float64Array.from({ length: 256 }, (_, times) => (times === 0 ? 0 : 1 + Math.log(times)))

function pointOf({ ids, times, ends }: Features, a: Voice, countsOfA: Uint16Array, b: Voice, countsOfB: Uint16Array) {
  const posts = Math.log(a.posts + b.posts + 1)
  const shift = Math.log(b.posts + 2) - Math.log(a.posts + 2)
  const { at: places, values } = point
  let at = 0
  let whole = 0
  for (let family = 0; family < families.length; family++) {
    const from = at
    const end = ends[family] as number
    let square = 0
    for (; at < end; at++) {
      const both = (countsOfA[at] as number) + (countsOfB[at] as number)
      const rare = posts - (both < 65_536 ? (plusOne[both] as number) : Math.log(both + 1)) + 1
      const value = (timesLog[times[at] as number] as number) * rare
      places[at] = (ids[at] as number) >>> SHIFT
      values[at] = value
      square += value * value
    }
    if (square === 0) continue
    const scale = 1 / Math.sqrt(square)
    for (let k = from; k < end; k++) {
      const ratio = (plusOne[countsOfA[k] as number] as number) - (plusOne[countsOfB[k] as number] as number) + shift
      const value = (values[k] as number) * scale * (ALIKE + Math.abs(ratio))
      values[k] = value
      whole += value * value
    }
  }
  const scale = whole === 0 ? 0 : 1 / Math.sqrt(whole)
  for (let k = 0; k < at; k++) (values[k] as number) *= scale
  point.length = at
}

function difference(a: Weights, b: Weights): number {
  let sum = 0
  for (let i = 0; i < point.length; i++) {
    const at = point.at[i] as number
    sum += (point.values[i] as number) * ((a.weights[at] as number) - (b.weights[at] as number))
  }
  return sum
}

export interface Side {
  readonly voice: Voice
  readonly weights: Weights
  readonly counts: Uint16Array
}

/** How much a post speaks for the first of two speakers: above 0 for it, below for the second. */
export function logisticScore(features: Features, a: Side, b: Side): number {
  pointOf(features, a.voice, a.counts, b.voice, b.counts)
  return difference(a.weights, b.weights)
}

/** One step of learning: the post was the first speaker's, not the second's. */
export function logisticStep(features: Features, a: Side, b: Side): void {
  if (a.weights.gains.length + b.weights.gains.length < 2 * WEIGHTS)
    throw new Error('A speaker that was packed cannot learn.')
  pointOf(features, a.voice, a.counts, b.voice, b.counts)
  const slope = 1 / (1 + Math.exp(difference(a.weights, b.weights)))
  for (let i = 0; i < point.length; i++) {
    const at = point.at[i] as number
    const pull = slope * (point.values[i] as number)
    move(a.weights, at, pull)
    move(b.weights, at, -pull)
  }
}

function move({ weights, gains }: Weights, at: number, pull: number): void {
  const before = weights[at] as number
  const step = pull - HELD * before
  const gain = (gains[at] as number) + step * step
  gains[at] = gain
  weights[at] = before + (RATE * step) / Math.sqrt(gain)
}
