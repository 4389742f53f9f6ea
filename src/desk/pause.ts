import type { PostId } from '../domain/delivery.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import { saidOfLate } from './claim.ts'
import type { Deps, Tx } from './deps.ts'
import { make, theDesk, wakeAt, wakeToSend } from './moves.ts'
import { type PostAnswer, postAnswer } from './posts.ts'
import { later, latest } from './time.ts'

export interface PauseAnswer {
  readonly on: boolean
  readonly since: string | null
  readonly by: string | null
  readonly reason: string
  /** The store came from a backup: it stands still the same way. */
  readonly frozen: boolean
}

export async function readPause(deps: Deps, who: Who): Promise<PauseAnswer> {
  return shown(deps, deps.store.db, who)
}

/**
 * Stops everything at once. It waits for claims in flight (milliseconds); after it returns none starts, in any
 * process. What is already leaving is named, so that it can be taken down.
 */
export async function pause(
  deps: Deps,
  who: Who,
  input: { readonly reason: string },
): Promise<Outcome<{ pause: PauseAnswer; leaving: readonly PostAnswer[] }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const gate = await store.gate.close(tx, who.organisation)
    if (gate.pausedAt === null) {
      const pausedAt = await store.clock.now(tx)
      await store.gate.set(tx, who.organisation, { pausedAt, pausedBy: who.person, reason: input.reason })
    } else if (input.reason !== '') await store.gate.set(tx, who.organisation, { reason: input.reason })
    const leaving = await leavingNow(deps, tx, who)
    const answer = await shown(deps, tx, who)
    await store.notify.changed(tx, who.organisation, 'pause', who.organisation)
    if (gate.pausedAt === null || input.reason !== '')
      await store.record.append(tx, who, {
        action: gate.pausedAt === null ? 'paused' : 'pause-reason',
        about: { leaving: leaving.length },
        ...(input.reason ? { personal: { reason: input.reason } } : {}),
      })
    return yes({ pause: answer, leaving })
  })
}

/** Says why, once everything stands still. */
export async function pauseReason(
  deps: Deps,
  who: Who,
  input: { readonly reason: string },
): Promise<Outcome<PauseAnswer>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const gate = await store.gate.close(tx, who.organisation)
    if (gate.pausedAt === null) return no('not-paused')
    await store.gate.set(tx, who.organisation, { reason: input.reason })
    await store.notify.changed(tx, who.organisation, 'pause', who.organisation)
    await store.record.append(tx, who, { action: 'pause-reason', personal: { reason: input.reason } })
    return yes(await shown(deps, tx, who))
  })
}

/**
 * Ends the pause and releases nothing: what missed its time asks a person, what still has time gets its whole hold
 * again. After a restore, what missed its time is first looked for: the lost database may have sent it.
 */
export async function lift(deps: Deps, who: Who): Promise<Outcome<PauseAnswer>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const gate = await store.gate.close(tx, who.organisation)
    if (gate.pausedAt === null && gate.frozenAt === null) return no('not-paused')
    const rows = await store.deliveries.lockInStates(tx, who.organisation, ['held', 'queued'])
    const holds = await store.posts.holds(tx, [...new Set(rows.map((row) => row.postId))])
    const now = await store.clock.now(tx)
    const missed = new Set<PostId>()
    for (const row of rows) {
      if (row.dueAt <= now) {
        missed.add(row.postId)
        const afterRestore = gate.frozenAt !== null && !row.mayBePublic
        const also = { said: afterRestore ? null : saidOfLate(row), nextLookAt: now, looks: 0, absentSince: null }
        await make(deps, tx, row, afterRestore ? 'restored' : 'time-passed', now, { also })
        if (afterRestore) await wakeAt(deps, tx, row, now)
      } else {
        const due = latest(row.dueAt, later(now, holds.get(row.postId) ?? 0))
        await store.deliveries.change(tx, row.id, { dueAt: due })
        await wakeToSend(deps, tx, row, due)
      }
      await store.notify.changed(tx, who.organisation, 'post', row.postId)
    }
    await store.gate.set(tx, who.organisation, { pausedAt: null, pausedBy: null, reason: '', frozenAt: null })
    await store.notify.changed(tx, who.organisation, 'pause', who.organisation)
    const answer = await shown(deps, tx, who)
    for (const post of missed) await store.record.append(tx, theDesk(who.organisation), { action: 'missed', post })
    await store.record.append(tx, who, {
      action: 'lifted',
      about: { missed: missed.size, frozen: gate.frozenAt !== null },
    })
    return yes(answer)
  })
}

async function leavingNow(deps: Deps, tx: Tx, who: Who): Promise<readonly PostAnswer[]> {
  const rows = await deps.store.deliveries.inStates(tx, who.organisation, ['sending'])
  const posts: PostAnswer[] = []
  for (const id of new Set(rows.map((row) => row.postId))) {
    const post = await postAnswer(deps, tx, who, id)
    if (post.ok) posts.push(post.value)
  }
  return posts
}

async function shown(deps: Deps, tx: Tx, who: Who): Promise<PauseAnswer> {
  const found = await deps.store.gate.look(tx, who.organisation)
  const gate = found?.gate
  const since = gate?.pausedAt ?? gate?.frozenAt ?? null
  return {
    on: since !== null,
    since: since?.toISOString() ?? null,
    by: found?.by ?? null,
    reason: gate?.reason ?? '',
    frozen: gate?.frozenAt != null,
  }
}
