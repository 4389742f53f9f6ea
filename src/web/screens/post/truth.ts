import type { DeliveryState } from '../../../domain/delivery.ts'
import type { Delivery, Pause, Post } from '../../api.ts'
import { briefly, clockOf, momentWords, spanWords, zoneWord } from '../../parts/moments.ts'
import { afterTakeDown, networkName } from '../../parts/networks.ts'
import { pauseOver } from '../../shell/pauses.ts'

/** What the words on a post hang on besides the post itself. `now`: the server's clock. */
export interface Around {
  readonly zone: string
  readonly now: string
  readonly pauses: readonly Pause[]
}

/** Has a chosen time that is further away than its hold. */
export const comingUp = (post: Post, delivery: Delivery, now: string): boolean =>
  delivery.state === 'held' &&
  post.when.kind !== 'when-held' &&
  Date.parse(delivery.dueAt) - Date.parse(now) > post.holdSeconds * 1000

export const isWaiting = ({ deliveries }: Pick<Post, 'deliveries'>) =>
  deliveries.some(({ state }) => state === 'waiting')

/** Whom it waits for: a leader by name, with who stands in now, else anybody who may agree. */
export function waitsFor(post: Post): string {
  const asked = post.approvals
    .filter((a) => a.answer === null)
    .map((a) => {
      if (a.askedOf === null) return null
      return a.deputy === null ? a.askedOf.name : `${a.askedOf.name} or ${a.deputy.name}`
    })
  const names = asked.filter((name) => name !== null)
  return names.length > 0 && names.length === asked.length ? names.join(' and ') : 'a second pair of eyes'
}

/** Why a post that waits goes no further, or null: somebody said "not yet". */
export const notYet = (post: Post) => post.approvals.find((a) => a.answer === 'not-yet') ?? null

const unstopped = (said: string) => said.replace(/[.!]+$/, '')

/**
 * What every page says alike of a copy: it never was public, or it has to be looked for or removed. `at`: when it left,
 * on the page's own clock.
 */
export function saidAlike(
  state: 'refused' | 'unknown' | 'needs-human' | 'cancelled' | 'expired' | 'taking-down',
  { network: id, said, sentAt, undoRequestedAt }: Delivery,
  at: (moment: string | null) => string,
): string {
  const network = networkName(id)
  switch (state) {
    case 'refused':
      return `Refused by ${network}${said === null ? '' : `: “${unstopped(said)}”`}. Nothing is public there.`
    case 'unknown':
      if (undoRequestedAt !== null)
        return `No answer from ${network} yet. If it is public we take it down; it will not be sent again.`
      return `We sent it ${at(sentAt)} and got no answer. Looking on ${network}; nothing will be sent again meanwhile.`
    case 'needs-human':
      return `We cannot tell whether this is public on ${network}. Look there, then say which.`
    case 'cancelled':
      return 'Stopped. It never left.'
    case 'expired':
      return 'Not agreed in time. It did not go out.'
    case 'taking-down':
      return `It left ${at(sentAt)}. Taking it down from ${network}.`
  }
}

const stillUnder = ({ scope }: Pause) =>
  `Holding still ${scope.kind === 'all' ? 'while everything is paused' : 'under a pause'}. It will not go by itself when the pause is lifted.`

/** One true sentence or two on one post to one account: what is known, when, and what is not known. */
export function truth(post: Post, delivery: Delivery, { zone, now, pauses }: Around): string {
  const network = networkName(delivery.network)
  const pause = pauseOver(pauses, post, delivery)
  const at = (moment: string | null) => (moment === null ? 'a moment ago' : `at ${clockOf(moment, zone, true)}`)
  switch (delivery.state) {
    case 'waiting': {
      const no = notYet(post)
      if (no) return `${no.answeredBy?.name ?? 'A colleague'} said not yet: “${no.reason ?? ''}”. It stays here.`
      return `${delivery.said === null ? '' : `${delivery.said} `}It waits for ${waitsFor(post)}. If nobody has agreed by ${briefly(delivery.dueAt, zone, now).replace(/ at /, ', ')}, it stays here.`
    }
    case 'held':
      if (pause !== null) return stillUnder(pause)
      if (comingUp(post, delivery, now))
        return `${momentWords(delivery.dueAt, zone, now)} in ${zoneWord(zone)}. Checked again just before.`
      return `Leaves ${at(delivery.dueAt)} unless somebody takes it back.`
    case 'queued':
      if (pause !== null) return stillUnder(pause)
      return 'Its hold is over. It leaves as soon as the desk gets to it.'
    case 'sending':
      if (delivery.undoRequestedAt !== null)
        return `It left ${at(delivery.sentAt)}. It is taken down once ${network} answers.`
      return `It left ${at(delivery.sentAt)}. ${network} has not answered yet.`
    case 'sent':
      return `Public on ${network} since ${clockOf(delivery.settledAt ?? delivery.sentAt ?? delivery.dueAt, zone, true)}.`
    case 'refused':
    case 'unknown':
    case 'needs-human':
    case 'cancelled':
    case 'expired':
    case 'taking-down':
      return saidAlike(delivery.state, delivery, at)
    case 'missed':
      return `Was due ${briefly(delivery.dueAt, zone, now)}. It did not go, and will not go by itself.${
        delivery.said === null ? '' : ` ${delivery.said}`
      }`
    case 'taken-down': {
      const up =
        delivery.sentAt !== null && delivery.settledAt !== null
          ? Date.parse(delivery.settledAt) - Date.parse(delivery.sentAt)
          : null
      return `Taken down${up === null ? '' : ` ${spanWords(up)} after it left`}. People may have seen it. ${afterTakeDown(delivery.network)}`
    }
    case 'still-up':
      return `Still public on ${network}: it could not be removed from here${delivery.said === null ? '' : ` (“${unstopped(delivery.said)}”)`}. Open it, remove it there, then tell us.`
  }
}

/** Waiting for a person to decide; nothing happens by itself. */
export const needsPerson: ReadonlySet<DeliveryState> = new Set(['missed', 'needs-human', 'still-up'])

/** Perhaps or surely public: taking it back means taking it down. What missed its time is decided, not taken back. */
const perhapsPublic: ReadonlySet<DeliveryState> = new Set(['sending', 'sent', 'unknown', 'needs-human', 'still-up'])
const notGoneYet: ReadonlySet<DeliveryState> = new Set(['waiting', 'held', 'queued'])

/** True while taking it back can still change something for at least one account. */
export const canComeBack = ({ deliveries }: Pick<Post, 'deliveries'>) =>
  deliveries.some(({ state }) => perhapsPublic.has(state) || notGoneYet.has(state))

/** What "take it back" would mean now: stop it here, take it down there, or nothing left to do. */
export function undoing(post: Post): 'stop' | 'take-down' | null {
  if (!post.youMayTakeBack) return null
  if (post.deliveries.some((d) => perhapsPublic.has(d.state))) return 'take-down'
  return canComeBack(post) ? 'stop' : null
}

/** The deliveries of a post gathered by what is shown of them, in the order in which they first come. */
export function byState(
  post: Post,
): readonly { readonly state: DeliveryState; readonly deliveries: readonly Delivery[] }[] {
  const groups = new Map<DeliveryState, Delivery[]>()
  for (const delivery of post.deliveries) groups.set(delivery.state, [...(groups.get(delivery.state) ?? []), delivery])
  return [...groups].map(([state, deliveries]) => ({ state, deliveries }))
}
