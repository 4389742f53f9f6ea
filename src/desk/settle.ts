import type { DeliveryId } from '../domain/delivery.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { RecordAction } from '../domain/record.ts'
import type { Move } from '../policy/delivery.ts'
import type { PostView } from '../store/posts.ts'
import { no } from './answers.ts'
import { freezeAgain } from './approve.ts'
import type { Deps, Tx } from './deps.ts'
import type { Frozen } from './freeze.ts'
import { make, reopenIfOver, wakeAt, wakeToSend } from './moves.ts'
import { type PostAnswer, postAnswer } from './posts.ts'
import { review } from './review-posts.ts'
import { stopped } from './stopped.ts'
import { instantOf, later, latest } from './time.ts'

export type Settlement =
  | { readonly decision: 'still-right' | 'let-go' }
  | { readonly decision: 'new-time'; readonly local: string; readonly zone: string }
  | {
      readonly decision: 'it-is-public' | 'it-is-not-public' | 'publish-again' | 'removed-by-hand'
      readonly seen: string
    }

const moveOf = (decision: Settlement['decision']): Move => (decision === 'new-time' ? 'still-right' : decision)
const leavesAgain = ['still-right', 'new-time', 'publish-again']

/**
 * A person decides what the desk cannot: a post that missed its time, or one of which nobody can tell whether it is
 * public. What leaves again gets a whole hold, and new keys only where the old ones were never sent.
 */
export async function settle(
  deps: Deps,
  who: Who,
  id: DeliveryId,
  settlement: Settlement,
): Promise<Outcome<PostAnswer>> {
  const { store } = deps
  const { decision } = settlement
  const view = await viewOf(deps, store.db, who, id)
  if (!view) return no('not-found')
  const chosen = settlement.decision === 'new-time' ? instantOf({ kind: 'at', ...settlement }) : null
  const now = await store.clock.now(store.db)
  if (settlement.decision === 'new-time' && (chosen === null || chosen <= now)) return no('bad-time')
  if (settlement.decision === 'new-time' && view.approvals.length > 0) return no('agreed-otherwise')
  const due = latest(later(now, view.post.holdSeconds), chosen ?? now)
  const again = leavesAgain.includes(decision)
  const fresh = again ? await freezeAgain(deps, view, due) : null
  if (fresh && !fresh.ok) return fresh
  return store.transaction(async (tx) => {
    await store.gate.pass(tx, who.organisation)
    const gate = await store.gate.read(tx, who.organisation)
    const target = view.deliveries.filter((one) => one.id === id).map((one) => ({ ...one, id: one.account }))
    const pause = again ? await stopped(deps, tx, who.organisation, target, view.post.tags) : null
    if (pause !== null) return no('paused', pause)
    const rows = await store.deliveries.lockOfPost(tx, who.organisation, view.post.id)
    const row = rows.find((one) => one.id === id)
    if (!row) return no('not-found')
    const readAgain = again && gate.secondReaderSince !== null
    if (readAgain && row.mayBePublic) return no('second-reader')
    if (again && !(await tied(deps, tx, view)))
      return no('too-late', 'Its draft was opened again. Send that one instead.')
    const at = await store.clock.now(tx)
    const words: Frozen | undefined = row.mayBePublic ? undefined : fresh?.value.get(id)
    const leaving = { dueAt: latest(due, later(at, view.post.holdSeconds)), ...words }
    const also = { said: null, nextLookAt: at, looks: 0, absentSince: null, ...(again ? leaving : {}) }
    const state = await make(deps, tx, row, moveOf(decision), at, { by: who.person, also })
    if (state === null) return no('too-late')
    if (readAgain) await review(deps, tx, who, row.postId)
    else if (state === 'held') await wakeToSend(deps, tx, row, leaving.dueAt)
    if (state === 'unknown' || state === 'taking-down') await wakeAt(deps, tx, row, at)
    await reopenIfOver(deps, tx, row)
    await store.notify.changed(tx, who.organisation, 'post', row.postId)
    const answer = await postAnswer(deps, tx, who, row.postId)
    const action: RecordAction = decision === 'let-go' ? 'let-go' : again ? 'held' : 'settled-by-hand'
    await store.record.append(tx, who, {
      action,
      speaker: view.post.speakerId,
      post: row.postId,
      about: { delivery: id, decision, from: row.state, to: state },
      personal: {
        handle: view.deliveries.find((one) => one.id === id)?.handle ?? '',
        ...('seen' in settlement ? { reason: settlement.seen } : {}),
      },
    })
    return answer
  })
}

/** Whether the draft is still this post's: another post may have been made from it. */
async function tied(deps: Deps, tx: Tx, { post }: PostView): Promise<boolean> {
  return (await deps.store.drafts.lock(tx, post.draftId))?.postId === post.id
}

/** The post of a delivery, if this person may see it. */
export async function viewOf(deps: Deps, tx: Tx, who: Who, id: DeliveryId): Promise<PostView | undefined> {
  const row = await deps.store.deliveries.get(tx, id)
  if (row?.organisationId !== who.organisation) return undefined
  const [view] = await deps.store.posts.views(tx, who.organisation, who.person, {
    which: 'all',
    id: row.postId,
    most: 1,
  })
  return view
}
