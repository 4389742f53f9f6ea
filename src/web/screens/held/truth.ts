import type { Delivery, Pause, Post } from '../../api.ts'
import { clock, inWords } from '../../parts/time.ts'
import { pauseOver } from '../../shell/pauses.ts'
import { saidAlike } from '../post/truth.ts'

/** Where a whole post is. mixed: its accounts are in different places; each is then said by itself. */
export type Stage = 'waiting' | 'paused' | 'held' | 'leaving' | 'stopped' | 'left'

const before = new Set<Delivery['state']>(['waiting', 'held'])
const onItsWay = new Set<Delivery['state']>(['queued', 'sending'])

/** Never `stopped` unless no account ever got it; never `held` once one of them is leaving. */
export function stageOf(post: Pick<Post, 'deliveries' | 'tags'>, pauses: readonly Pause[]): Stage {
  const { deliveries } = post
  if (deliveries.every(({ state }) => state === 'cancelled')) return 'stopped'
  if (deliveries.every(({ state }) => before.has(state) || state === 'cancelled')) {
    if (deliveries.some(({ state }) => state === 'waiting')) return 'waiting'
    const still = deliveries
      .filter(({ state }) => state === 'held')
      .every((one) => pauseOver(pauses, post, one) !== null)
    return still ? 'paused' : 'held'
  }
  return deliveries.some(({ state }) => onItsWay.has(state)) ? 'leaving' : 'left'
}

/** The state of all accounts, or null where they differ. */
export const sharedState = ({ deliveries }: Pick<Post, 'deliveries'>) =>
  new Set(deliveries.map(({ state }) => state)).size === 1 ? (deliveries[0]?.state ?? null) : null

/** What is known of one account's copy, when, and what is not known. `network`: its name. */
export function wordsFor(delivery: Delivery, network: string): string {
  const { state, sentAt, settledAt, undoRequestedAt, said } = delivery
  const at = (moment: string | null) => (moment === null ? 'a moment ago' : `at ${clock(moment)}`)
  switch (state) {
    case 'waiting':
      return 'Waiting for a second pair of eyes. Nothing has left.'
    case 'held':
      return `Held. Leaves at ${clock(delivery.dueAt)}.`
    case 'queued':
      return 'Going out now.'
    case 'sending':
      return undoRequestedAt === null ? 'Going out now.' : `It had already left ${at(sentAt)}; taking it down.`
    case 'sent':
      return sentAt === null ? 'Out.' : `Out since ${clock(sentAt)}.`
    case 'refused':
    case 'unknown':
    case 'needs-human':
    case 'cancelled':
    case 'expired':
    case 'taking-down':
      return saidAlike(state, delivery, at)
    case 'missed':
      return `Did not go at ${clock(delivery.dueAt)}.${said === null ? '' : ` ${said}`} Decide now.`
    case 'taken-down': {
      const seconds = sentAt === null || settledAt === null ? 0 : Date.parse(settledAt) - Date.parse(sentAt)
      return seconds <= 0
        ? 'Taken down. It may have been seen.'
        : `Taken down after ${inWords(Math.max(1, Math.round(seconds / 1000)))}; it may have been seen.`
    }
    case 'still-up':
      return `Still public on ${network}: it cannot be removed from here.`
  }
}

/** The one sentence of the whole post, once it is no longer held. */
export function headline({ deliveries }: Pick<Post, 'deliveries'>): string {
  const states = new Set(deliveries.map(({ state }) => state))
  const first = deliveries
    .flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]))
    .sort()
    .at(0)
  const only = sharedState({ deliveries })
  if (
    deliveries.some(
      ({ state, undoRequestedAt }) => state === 'taking-down' || (state === 'sending' && undoRequestedAt !== null),
    )
  )
    return first === undefined ? 'It had already left. Taking it down.' : `It left at ${clock(first)}. Taking it down.`
  if (only === 'sent') return deliveries.length === 1 ? 'Out.' : `Out on all ${deliveries.length}.`
  if (only === 'taken-down') return 'Taken down. It may have been seen.'
  if (only === 'refused') return 'Refused. Nothing is public.'
  if (only === 'expired') return 'Not agreed in time. It did not go out.'
  if (only === 'missed') return 'Did not go. Decide now.'
  if (only === 'unknown') return 'We don’t know yet.'
  if (only === 'needs-human') return 'This needs you.'
  if (only === 'still-up') return 'Still public.'
  if (states.has('queued') || states.has('sending')) return 'Going out.'
  return 'Not the same everywhere.'
}

/** Seconds at which the time left is said aloud. */
const aloud = [30, 10, 5]
export const saidAloud = (seconds: number, whole: number) => seconds !== whole && aloud.includes(seconds)
