import { families } from './features.ts'
import { recentFamilies } from './voice.ts'

/** What speaks for one of two speakers, above 0 for the first: a number for each family, of late, and the logistic one. */
export type Evidence = Float64Array
export const EVIDENCE = families.length + recentFamilies.length + 1

/**
 * How much each kind of evidence weighs between any two speakers: learnt from pairs of public accounts that no figure of
 * this project is measured on (decisions/012). A pair's own weights start here.
 */
export const sharedWeights: readonly number[] = [
  0.348, 0.438, 0.163, 0.151, 0, -0.22, -0.148, 0.043, -0.545, -0.013, 1.183, 0.249, 1.029, 0.573,
]

/** The natural logarithm of the odds that the first of two speakers wrote it. */
export function logOdds(evidence: Evidence, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < EVIDENCE; i++) sum += (evidence[i] as number) * (weights[i] as number)
  return sum
}

/** Log-odds below which neither of two is clearly the likelier. */
export const CLEAR_ODDS = 1

export interface Row {
  readonly evidence: Evidence
  /** Whether the first of the two wrote it. */
  readonly isFirst: boolean
}

/** How firmly a pair's own weights are held to the shared ones. */
const HELD = 40
const ROUNDS = 25

/**
 * Weights for one pair from posts that were judged before they were learnt: logistic regression without a constant (to
 * swap the two swaps the sign), both speakers counting the same, drawn towards `prior`. Newton's method.
 */
export function fittedWeights(
  rows: readonly Row[],
  prior: readonly number[] = sharedWeights,
  held: number = HELD,
): readonly number[] {
  const first = rows.filter(({ isFirst }) => isFirst).length
  if (first === 0 || first === rows.length) return prior
  const share = [rows.length / 2 / (rows.length - first), rows.length / 2 / first]
  const spread = prior.map(
    (_, i) => rows.reduce((sum, { evidence }) => sum + (evidence[i] as number) ** 2, 1e-9) / rows.length,
  )
  let weights = [...prior]
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => held * (spread[i] as number) * (weight - (prior[i] as number)))
    const curve = weights.map((_, i) => weights.map((__, k) => (i === k ? held * (spread[i] as number) : 0)))
    for (const { evidence, isFirst } of rows) {
      const chance = 1 / (1 + Math.exp(-logOdds(evidence, weights)))
      const share_ = share[isFirst ? 1 : 0] as number
      const miss = (chance - (isFirst ? 1 : 0)) * share_
      const bend = Math.max(1e-6, chance * (1 - chance)) * share_
      for (let i = 0; i < EVIDENCE; i++) {
        const value = evidence[i] as number
        ;(slope[i] as number) += miss * value
        const line = curve[i] as number[]
        for (let k = 0; k < EVIDENCE; k++) (line[k] as number) += bend * value * (evidence[k] as number)
      }
    }
    const step = solved(curve, slope)
    weights = weights.map((weight, i) => weight - (step[i] as number))
    if (step.every((value) => Math.abs(value) < 1e-7)) break
  }
  return weights
}

/** Gauss's elimination; the matrix is positive definite, so no pivot is 0. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  const size = right.length
  for (let i = 0; i < size; i++)
    for (let k = i + 1; k < size; k++) {
      const times = ((rows[k] as number[])[i] as number) / ((rows[i] as number[])[i] as number)
      for (let j = i; j <= size; j++)
        ((rows[k] as number[])[j] as number) -= times * ((rows[i] as number[])[j] as number)
    }
  const answer = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let sum = (rows[i] as number[])[size] as number
    for (let k = i + 1; k < size; k++) sum -= ((rows[i] as number[])[k] as number) * (answer[k] as number)
    answer[i] = sum / ((rows[i] as number[])[i] as number)
  }
  return answer
}
