import type { Weight } from '../domain/findings.ts'
import type { Thresholds } from '../domain/voices.ts'
import { ASKED } from './enough.ts'

/** How suspicious a speaker's own posts looked, each judged before it was learnt. */
export interface Past {
  /** The newest last. */
  readonly own: readonly number[]
  /** What the own posts of other speakers look like, lowest first: stands in where there are few own ones. */
  readonly reference: readonly number[]
}

/** How many own posts the reference counts for. */
const REFERENCE_POSTS = 150

/** Above which value of suspicion only such a share of a speaker's own posts would be. */
function threshold({ own, reference }: Past, share: number): number {
  const each = reference.length === 0 ? 0 : REFERENCE_POSTS / reference.length
  const all = [...own.map((value) => [value, 1] as const), ...reference.map((value) => [value, each] as const)].sort(
    ([a], [b]) => b - a,
  )
  const most = share * (own.length + (reference.length === 0 ? 0 : REFERENCE_POSTS))
  let above = 0
  for (const [value, weight] of all) {
    above += weight
    if (above > most) return value
  }
  return Number.MAX_VALUE
}

export type Level = Weight | 'none'

/** `least`: from where on a text is more like another's than like the speaker's at all; below it nothing is said. */
export function thresholdsOf(past: Past, least: number): Thresholds {
  const of = (level: Weight) => Math.max(least, threshold(past, ASKED[level]))
  return { note: of('note'), ask: of('ask'), stop: of('stop') }
}

export function levelOf(suspicion: number, thresholds: Thresholds): Level {
  if (suspicion > thresholds.stop) return 'stop'
  if (suspicion > thresholds.ask) return 'ask'
  return suspicion > thresholds.note ? 'note' : 'none'
}
