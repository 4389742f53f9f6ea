import type { PersonId } from './people.ts'

/** Which posts of a speaker a second pair of eyes reads: every one, those with a question that was meant, or stops alone. */
export const eyesFrom = ['every', 'ask', 'stop'] as const
export type EyesFrom = (typeof eyesFrom)[number]

/** What a speaker's posts need besides their hold. */
export interface EyesPolicy {
  readonly from: EyesFrom
  /** The people asked; none: every owner and editor. */
  readonly named: readonly PersonId[]
}
export const usualEyes: EyesPolicy = { from: 'stop', named: [] }

/** Who agrees in a leader's place, from the first of these days to the last, both included; null = without an end. */
export interface Deputy {
  readonly person: PersonId
  /** YYYY-MM-DD on the calendar of `zone`. */
  readonly from: string | null
  readonly until: string | null
  readonly zone: string
}
