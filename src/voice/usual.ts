import type { SpeakerId } from '../domain/speakers.ts'
import type { Ways } from '../domain/voices.ts'

/** A post of one person. `hour` of the organisation's day, 0-23; `onPhone` null: not known. */
export interface Spoken {
  readonly speaker: SpeakerId
  readonly hour: number
  readonly onPhone: boolean | null
}

const HOURS = 24
/** So many posts at least, or nothing is usual. */
const ENOUGH_SPOKEN = 10
const ENOUGH_POSTS = 50
const ENOUGH_PICTURES = 10
/** From which share on a person mostly speaks as somebody. */
const MOSTLY = 2 / 3
/** Below which share of posts an hour with its neighbours is unusual, and pictures straight from a camera are. */
const HARDLY = 0.02
const SELDOM = 0.2

const isNear = (one: number, other: number): boolean => [0, 1, HOURS - 1].includes(Math.abs(one - other))

/**
 * As whom a person mostly speaks within an hour of this one, on a phone or not; null = as nobody more than others;
 * undefined = too few posts to say.
 */
export function usualSpeakerOf(
  spoken: readonly Spoken[],
  hour: number,
  onPhone: boolean,
): SpeakerId | null | undefined {
  const then = spoken.filter((one) => one.onPhone === onPhone && isNear(one.hour, hour))
  if (then.length < ENOUGH_SPOKEN) return undefined
  const least = MOSTLY * then.length
  return then.find(({ speaker }) => then.filter((one) => one.speaker === speaker).length >= least)?.speaker ?? null
}

/** Whether a speaker posts at this hour or one beside it now and then; undefined = too few posts to say. */
export function isUsualHour({ hours }: Pick<Ways, 'hours'>, hour: number): boolean | undefined {
  const all = hours.reduce((sum, posts) => sum + posts, 0)
  if (all < ENOUGH_POSTS) return undefined
  return hours.reduce((sum, posts, at) => sum + (isNear(at, hour) ? posts : 0), 0) >= HARDLY * all
}

/** Whether a speaker's pictures seldom come straight from a camera; undefined = too few to say. */
export const preparesPictures = ({ pictures: { posts, camera } }: Pick<Ways, 'pictures'>): boolean | undefined =>
  posts < ENOUGH_PICTURES ? undefined : camera < SELDOM * posts

/** How many of these were in each hour. */
export function hoursOf(hours: Iterable<number | null | undefined>): readonly number[] {
  const counted = Array<number>(HOURS).fill(0)
  for (const hour of hours) if (hour != null) counted[hour] = (counted[hour] ?? 0) + 1
  return counted
}
