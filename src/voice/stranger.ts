import type { Usual } from '../domain/voices.ts'
import { EVIDENCE } from './blend.ts'
import { type Features, families } from './features.ts'
import { countsIn, emptyVoice, familyScores, learnInto, type Voice } from './voice.ts'

/** How private people talk on an ordinary day: stands in for all who are not on the desk. */
export type Background = Voice

export function backgroundOf(posts: Iterable<Features>): Background {
  const voice = emptyVoice()
  for (const features of posts) learnInto(voice, features)
  return voice
}

/** How much each family weighs against everyday talk: habits most, what single words begin with not at all. */
const weights: readonly number[] = [0.5, 0.5, 0.2, 0.3, 0.1, 0.2, 0.2, 0.3, 1.5, 0.2, 1]

function scoreAgainst(features: Features, own: Voice, counts: Uint16Array, background: Background): number {
  const evidence = new Float64Array(EVIDENCE)
  familyScores(features, own, counts, background, countsIn(background, features), evidence)
  let sum = 0
  for (let family = 0; family < families.length; family++)
    sum += (evidence[family] as number) * (weights[family] as number)
  return sum
}

export interface Strangeness {
  readonly usual: Usual
  /** How strange the speaker's own unread posts looked, in their order. */
  readonly past: readonly number[]
}

/** So many stretches of the history, each judged by the others. */
const STRETCHES = 5

/**
 * Judges each stretch of a speaker's own posts, in their order, as if it had not been learnt. Stretches and not single
 * posts: what was said within days is alike, and a post is not to be known by its neighbours.
 */
export function strangenessOf(own: Voice, posts: readonly Features[], background: Background): Strangeness {
  const scores: number[] = []
  for (let stretch = 0; stretch < STRETCHES; stretch++) {
    const held = posts.slice(
      Math.floor((stretch * posts.length) / STRETCHES),
      Math.floor(((stretch + 1) * posts.length) / STRETCHES),
    )
    const left = emptyVoice()
    for (const features of held) learnInto(left, features)
    const rest = { ...own, totals: own.totals.map((total, family) => total - (left.totals[family] as number)) }
    for (const features of held) {
      const counts = countsIn(own, features).map((count, i) => count - left.counts.of(features.ids[i] as number))
      scores.push(scoreAgainst(features, rest, counts, background))
    }
  }
  const usual = usualOf(scores)
  return { usual, past: scores.map((score) => strange(score, usual)) }
}

/** How strange a post looks for a speaker: 0 as usual, 1 as one in twenty of its own. */
export const strangeFor = (features: Features, own: Voice, usual: Usual, background: Background): number =>
  strange(scoreAgainst(features, own, countsIn(own, features), background), usual)

/** How strange a post is that is as much like everyday talk as like the speaker. */
export const evenStrangeness = (usual: Usual): number => strange(0, usual)

const strange = (score: number, { middle, spread }: Usual): number => (middle - score) / spread

function usualOf(scores: readonly number[]): Usual {
  const sorted = [...scores].sort((a, b) => a - b)
  const middle = sorted[sorted.length >> 1] ?? 0
  return { middle, spread: Math.max(1e-6, middle - (sorted[Math.floor(sorted.length / 20)] ?? middle - 1)) }
}
