import type { SpeakerId } from '../domain/speakers.ts'
import { type CueId, type Cues, type CueWeights, cueIds } from '../domain/voices.ts'
import { seenCues } from './signals.ts'

/** A post that left, with what was known beside its words while it was for `aimed`. */
export interface Aimed {
  readonly cues: Cues
  readonly aimed: SpeakerId
  /** As whom it was said: somebody else where it was moved. */
  readonly said: SpeakerId
}

/** Of the posts of each sort in which a cue could be known: in how many it was there. */
interface Count {
  readonly moved: readonly [there: number, of: number]
  readonly stayed: readonly [there: number, of: number]
}

/** So many posts of each sort, or what was stated stands. */
const ENOUGH = 20
/** No count weighs more, whichever way. */
const MOST = 4

/**
 * What each cue weighs by a desk's own posts: how much more often it is there where a post was then moved to another
 * speaker than where it stayed. Only those that were counted often enough.
 */
export function countedWeights(posts: readonly Aimed[]): CueWeights {
  const moved = posts.filter(({ aimed, said }) => aimed !== said).map(({ cues, said }) => seenCues(cues, said))
  const stayed = posts.filter(({ aimed, said }) => aimed === said).map(({ cues, aimed }) => seenByAny(cues, aimed))
  const countIn = (seen: readonly ReturnType<typeof seenCues>[], id: CueId): Count['moved'] => [
    seen.filter(({ present }) => present.includes(id)).length,
    seen.filter(({ known }) => known.includes(id)).length,
  ]
  return Object.fromEntries(
    cueIds
      // Who speaks as one speaker only moves nothing.
      .filter((id) => id !== 'only-speaker')
      .flatMap((id) => {
        const weight = weightOf({ moved: countIn(moved, id), stayed: countIn(stayed, id) })
        return weight === null ? [] : [[id, weight]]
      }),
  )
}

function weightOf({ moved: [m, ofMoved], stayed: [s, ofStayed] }: Count): number | null {
  if (ofMoved < ENOUGH || ofStayed < ENOUGH) return null
  const weight = Math.log((m + 1) / (ofMoved + 2)) - Math.log((s + 1) / (ofStayed + 2))
  return Math.max(-MOST, Math.min(MOST, weight))
}

/** What is there against any other speaker: whoever stayed was meant by nobody in particular. */
function seenByAny(cues: Cues, aimed: SpeakerId): ReturnType<typeof seenCues> {
  const named = [
    cues.lastSpoken?.speaker,
    cues.begunAs,
    cues.usualSpeaker,
    ...(cues.linkedSite?.usedBy ?? []),
    ...(cues.sameTextBy ?? []),
  ].filter((id) => id != null && id !== aimed) as readonly SpeakerId[]
  const others = named.length > 0 ? [...new Set(named)] : [ANYBODY]
  const seen = others.map((other) => seenCues(cues, other))
  return {
    known: cueIds.filter((id) => seen.some(({ known }) => known.includes(id))),
    present: cueIds.filter((id) => seen.some(({ present }) => present.includes(id))),
  }
}
/** Somebody whom no cue names. */
const ANYBODY = ''
