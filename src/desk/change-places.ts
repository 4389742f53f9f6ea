import type { DeliveryId } from '../domain/delivery.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { AccountId } from '../domain/speakers.ts'
import { mayDo } from '../policy/speaking.ts'
import type { PostView } from '../store/posts.ts'
import { no, yes } from './answers.ts'
import { freezeFor } from './approve.ts'
import type { Deps } from './deps.ts'
import type { Frozen } from './freeze.ts'
import { wakeToSend } from './moves.ts'
import { viewOf } from './settle.ts'
import { later } from './time.ts'

export interface Places {
  readonly with: DeliveryId
  /** When each was seen to leave. */
  readonly dueAt: string
  readonly withDueAt: string
}

interface Side {
  readonly id: DeliveryId
  readonly from: Date
  readonly to: Date
}

/**
 * Two posts in slots of one account change places: each is frozen once more for the time of the other. Refused unless
 * both are held for when they were seen to be, and each still has its whole hold before it.
 */
export async function changePlaces(
  deps: Deps,
  who: Who,
  id: DeliveryId,
  seen: Places,
): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  const sides: readonly Side[] = [
    { id, from: new Date(seen.dueAt), to: new Date(seen.withDueAt) },
    { id: seen.with, from: new Date(seen.withDueAt), to: new Date(seen.dueAt) },
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const moving: (Side & {
    readonly post: PostView['post']
    readonly account: AccountId
    readonly handle: string
    readonly frozen: Frozen
  })[] = []
  for (const side of sides) {
    const view = await viewOf(deps, store.db, who, side.id)
    const delivery = view?.deliveries.find((one) => one.id === side.id)
    if (!view || !delivery) return no('not-found')
    const { account, handle } = delivery
    const frozen = await freezeFor(deps, view.post, account, side.to)
    if (!frozen.ok) return frozen
    moving.push({ ...side, post: view.post, account, handle, frozen: frozen.value })
  }
  const [one, other] = moving
  if (!one || !other || one.id === other.id || one.account !== other.account)
    return no('wrong-input', 'Only two posts in slots of one account change places.')
  const speaker = await store.speakers.oneVisible(store.db, who.organisation, who.person, one.post.speakerId)
  if (!speaker || mayDo(speaker, { id: who.person, role: who.role }) !== 'post') return no('not-your-voice')
  return store.transaction(async (tx) => {
    const rows = []
    for (const move of moving) {
      const row = await store.deliveries.lock(tx, move.id)
      const now = await store.clock.now(tx)
      const stands = row?.state === 'held' && !row.mayBePublic && row.dueAt.getTime() === move.from.getTime()
      const inTime = [move.from, move.to].every(
        (at) => at > later(now, move.post.holdSeconds + deps.timing.leadSeconds),
      )
      if (!row || !stands || !inTime || move.post.when.kind !== 'slot') return no('plan-changed')
      rows.push({ ...move, row })
    }
    for (const { row, to, frozen, post } of rows) {
      await store.deliveries.change(tx, row.id, { dueAt: to, nextLookAt: null, ...frozen })
      await wakeToSend(deps, tx, row, to)
      await store.notify.changed(tx, who.organisation, 'post', post.id)
    }
    for (const { row, to, post, handle } of rows)
      await store.record.append(tx, who, {
        action: 'place-changed',
        speaker: post.speakerId,
        post: post.id,
        about: { delivery: row.id, from: row.dueAt.toISOString(), to: to.toISOString() },
        personal: { handle },
      })
    return yes({ done: true as const })
  })
}
