import type { PostId } from '../domain/delivery.ts'
import type { PersonId, Who } from '../domain/people.ts'
import type { Deps, Tx } from './deps.ts'
import { make, theDesk, wakeAt } from './moves.ts'
import { later, plannedFor } from './time.ts'

/**
 * When somebody leaves the desk: voids the agreements that they gave to posts that have not left, and puts the posts
 * that they held up for somebody else's eyes. Runs within the leaver's transaction; what a worker claimed before it is
 * already leaving and stays as it is.
 */
export async function reviewPostsOf(
  deps: Pick<Deps, 'store' | 'wake' | 'timing'>,
  tx: Tx,
  who: Who,
  person: PersonId,
): Promise<{ readonly agreementsVoided: number; readonly postsForReview: number }> {
  const { store } = deps
  // Claims pass this gate: none begins for a post that is being looked through.
  await store.gate.close(tx, who.organisation)
  const agreed = await store.approvals.agreedBy(tx, who.organisation, person)
  const held = await store.posts.notYetLeft(tx, who.organisation, person)
  let agreementsVoided = 0
  for (const id of agreed) {
    agreementsVoided += await store.approvals.voidOf(tx, id, person)
    await waitAgain(deps, tx, who, id)
  }
  let postsForReview = 0
  for (const id of held) {
    if (await review(deps, tx, who, id)) postsForReview += 1
  }
  for (const post of agreed)
    await store.record.append(tx, theDesk(who.organisation), { action: 'agreement-voided', post, about: { person } })
  return { agreementsVoided, postsForReview }
}

/**
 * Puts up for a second pair of eyes what of a post has not left, unless it waits for one already. The gate must be
 * closed, or passed by whoever holds the post. `said`: why, as it is shown. @returns false where nothing had to be.
 */
export async function review(
  deps: Pick<Deps, 'store' | 'wake' | 'timing'>,
  tx: Tx,
  who: Pick<Who, 'organisation'>,
  id: PostId,
  said: string | null = null,
): Promise<boolean> {
  const { store } = deps
  await waitAgain(deps, tx, who, id, said)
  const rows = await store.deliveries.lockOfPost(tx, who.organisation, id)
  const asked = (await store.approvals.ofPosts(tx, [id])).some(
    ({ kind, answer }) => kind === 'second-pair-of-eyes' && answer !== 'agreed',
  )
  const waits = rows.some((row) => row.state === 'waiting')
  if (!waits || asked) return false
  await store.approvals.insert(tx, [{ organisationId: who.organisation, postId: id, kind: 'second-pair-of-eyes' }])
  return true
}

/** Puts back to waiting what of a post has not left. @returns false where nothing had to be. */
async function waitAgain(
  deps: Pick<Deps, 'store' | 'wake' | 'timing'>,
  tx: Tx,
  who: Pick<Who, 'organisation'>,
  id: PostId,
  said: string | null = null,
) {
  const { store } = deps
  const rows = await store.deliveries.lockOfPost(tx, who.organisation, id)
  const post = await store.posts.get(tx, who.organisation, id)
  const now = await store.clock.now(tx)
  let any = false
  for (const row of rows) {
    const planned = post ? plannedFor(post.when, row.dueAt) : null
    const dueAt = planned !== null && planned > now ? planned : later(now, deps.timing.agreementSeconds)
    if ((await make(deps, tx, row, 'review-again', now, { also: { dueAt, nextLookAt: null, said } })) === null) continue
    any = true
    await wakeAt(deps, tx, row, dueAt)
  }
  if (any) await store.notify.changed(tx, who.organisation, 'post', id)
  return any
}
