import type { PostId } from '../domain/delivery.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { make, reopenIfOver, wakeAt } from './moves.ts'
import { type DeliveryAnswer, mayTakeBack, type PostAnswer, postAnswer } from './posts.ts'
import { clockTime } from './time.ts'

export interface TakenBackAnswer {
  /** True only when no account ever got it. */
  readonly stopped: boolean
  readonly says: string
  readonly post: PostAnswer
}

/**
 * Take it back. For each account one of two truths, decided by whoever locks its row first: it never left and never
 * will, or it left (or may have) and the same click has it taken down as soon as it is known to be public.
 */
export async function takeBack(deps: Deps, who: Who, id: PostId): Promise<Outcome<TakenBackAnswer>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const [view] = await store.posts.views(tx, who.organisation, who.person, { which: 'all', id, most: 1 })
    if (!view) return no('not-found')
    if (!mayTakeBack(who, view.post)) return no('not-yours')
    const rows = await store.deliveries.lockOfPost(tx, who.organisation, id)
    const now = await store.clock.now(tx)
    const changed: string[] = []
    for (const row of rows) {
      const again = { nextLookAt: now, looks: 0, absentSince: null }
      // A worker in the middle of sending keeps its lease; its own outcome reads that this was asked.
      const also = row.state === 'sending' ? {} : again
      const state = await make(deps, tx, row, 'take-back', now, { by: who.person, also })
      if (state === null) continue
      changed.push(state)
      if (state === 'unknown' || state === 'taking-down') await wakeAt(deps, tx, row, now)
    }
    if (changed.length > 0) {
      await reopenIfOver(deps, tx, { organisationId: who.organisation, postId: id })
      await store.notify.changed(tx, who.organisation, 'post', id)
      const stopped = changed.filter((state) => state === 'cancelled').length
      await store.record.append(tx, who, {
        action: stopped === rows.length ? 'taken-back' : 'take-down-asked',
        speaker: view.post.speakerId,
        post: id,
        about: { stopped, toTakeDown: changed.length - stopped },
        personal: { handle: view.deliveries.map((d) => d.handle).join(', ') },
      })
    }
    return answer(deps, tx, who, id)
  })
}

async function answer(deps: Deps, tx: Tx, who: Who, id: PostId): Promise<Outcome<TakenBackAnswer>> {
  const post = await postAnswer(deps, tx, who, id)
  if (!post.ok) return post
  const { zone } = await deps.store.organisations.byId(tx, who.organisation)
  const { deliveries } = post.value
  const lines = deliveries.map((delivery) => ({ delivery, line: truth(delivery, zone) }))
  const same = new Set(lines.map(({ line }) => line)).size === 1
  const says = same
    ? (lines[0]?.line ?? '')
    : lines.map(({ delivery, line }) => `${nameOf(deps, delivery)}: ${line}`).join('\n')
  return yes({ stopped: deliveries.every((delivery) => neverLeft.includes(delivery.state)), says, post: post.value })
}

const neverLeft: readonly DeliveryAnswer['state'][] = ['cancelled', 'refused', 'expired']
const nameOf = (deps: Deps, { handle, network }: DeliveryAnswer) =>
  `${handle} on ${deps.networks[network].profile.name}`

/** What is true of one account at the moment of the click. */
function truth(delivery: DeliveryAnswer, zone: string): string {
  const left =
    delivery.sentAt === null ? 'It had already left' : `It left at ${clockTime(new Date(delivery.sentAt), zone)}`
  switch (delivery.state) {
    case 'cancelled':
      return 'Stopped. It never left.'
    case 'refused':
      return 'The network had refused it. It never left.'
    case 'expired':
      return 'Nobody had agreed in time. It never left.'
    case 'taken-down':
      return `${left}. It is taken down.`
    case 'taking-down':
      return `${left}. Taking it down.`
    default:
      return 'No answer from the network yet. If it is public we take it down; it will not be sent again.'
  }
}
