import type { PostId } from '../domain/delivery.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Pause, PauseId, PauseScope } from '../domain/pause.ts'
import type { Who } from '../domain/people.ts'
import type { Act } from '../domain/record.ts'
import { reaches, reaching } from '../policy/pause.ts'
import { no, yes } from './answers.ts'
import { setAside } from './claim.ts'
import type { Deps, Tx } from './deps.ts'
import { theDesk, wakeToSend } from './moves.ts'
import { type PostAnswer, postAnswer } from './posts.ts'
import { scopeWords } from './stopped.ts'
import { later, latest } from './time.ts'

export interface PauseAnswer extends Pause {
  readonly since: string
  readonly by: string | null
  readonly reason: string
}

interface Standing {
  readonly pauses: readonly PauseAnswer[]
}

/** The pauses that stand, the first one first. */
export const pauses = (deps: Deps, who: Who): Promise<readonly PauseAnswer[]> => shown(deps, deps.store.db, who)

/**
 * Stops at once what `scope` reaches. It waits for claims in flight (milliseconds); after it returns none starts, in
 * any process. What is already leaving is named, so that it can be taken down.
 */
export async function pause(
  deps: Deps,
  who: Who,
  { scope, reason }: { readonly scope: PauseScope; readonly reason: string },
): Promise<Outcome<Standing & { readonly leaving: readonly PostAnswer[] }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    await store.gate.close(tx, who.organisation)
    const words = await wordsOf(deps, tx, who, scope)
    if (words === null) return no('not-found')
    const fresh = await store.pauses.add(tx, who.organisation, { scope, by: who.person, reason })
    const standing = (await store.pauses.standing(tx, who.organisation)).find(
      (one) => !one.afterRestore && one.scope.kind === scope.kind && one.scope.of === scope.of,
    )
    if (fresh === null && standing && reason !== '') await store.pauses.say(tx, standing.id, reason)
    const leaving = await leavingNow(deps, tx, who, scope)
    const answer = await shown(deps, tx, who)
    await store.notify.changed(tx, who.organisation, 'pause', who.organisation)
    if (fresh !== null || reason !== '')
      await store.record.append(tx, who, {
        action: fresh === null ? 'pause-reason' : 'paused',
        about: { scope: scope.kind, leaving: leaving.length },
        personal: { paused: words, ...(reason ? { reason } : {}) },
      })
    return yes({ pauses: answer, leaving })
  })
}

/** Says why, once it stands still. */
export async function pauseReason(
  deps: Deps,
  who: Who,
  id: PauseId,
  { reason }: { readonly reason: string },
): Promise<Outcome<Standing>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    await store.gate.close(tx, who.organisation)
    const found = (await store.pauses.standing(tx, who.organisation)).find((one) => one.id === id)
    if (!found) return no('not-paused')
    await store.pauses.say(tx, id, reason)
    await store.notify.changed(tx, who.organisation, 'pause', who.organisation)
    const answer = await shown(deps, tx, who)
    const paused = (await wordsOf(deps, tx, who, found.scope)) ?? 'an account'
    await store.record.append(tx, who, { action: 'pause-reason', personal: { paused, reason } })
    return yes({ pauses: answer })
  })
}

/**
 * Ends one pause and releases nothing: what missed its time asks a person, what still has time gets its whole hold
 * again, and what another pause reaches stays as it is. After a restore, what missed its time is first looked for: the
 * lost database may have sent it.
 */
export async function lift(deps: Deps, who: Who, id: PauseId): Promise<Outcome<Standing>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    await store.gate.close(tx, who.organisation)
    const standing = await store.pauses.standing(tx, who.organisation)
    const ending = standing.find((one) => one.id === id)
    if (!ending) return no('not-paused')
    const others = standing.filter((one) => one !== ending)
    const rows = await store.deliveries.lockInStates(tx, who.organisation, ['held', 'queued'])
    const holds = await store.posts.holds(tx, [...new Set(rows.map((row) => row.postId))])
    const now = await store.clock.now(tx)
    const missed = new Set<PostId>()
    for (const row of rows) {
      const hold = holds.get(row.postId) ?? { seconds: 0, tags: [] }
      const what = { network: row.network, account: row.accountId, tags: hold.tags }
      const late = row.dueAt <= now
      const elsewhere = reaching(others, what).length > 0
      // Looking for what a lost database may have sent sends nothing, so no other pause is in its way.
      if (!reaches(ending.scope, what) || (elsewhere && !(late && ending.afterRestore))) continue
      if (late) {
        missed.add(row.postId)
        await setAside(deps, tx, row, ending.afterRestore && !row.mayBePublic ? 'restored' : 'time-passed', now)
      } else {
        const due = latest(row.dueAt, later(now, hold.seconds))
        await store.deliveries.change(tx, row.id, { dueAt: due })
        await wakeToSend(deps, tx, row, due)
      }
    }
    await store.pauses.end(tx, id)
    await store.notify.changed(tx, who.organisation, 'pause', who.organisation)
    const answer = await shown(deps, tx, who)
    const [first, ...rest] = [...missed].map((post): Act => ({ action: 'missed', post }))
    if (first) await store.record.append(tx, theDesk(who.organisation), first, ...rest)
    await store.record.append(tx, who, {
      action: 'lifted',
      about: { scope: ending.scope.kind, missed: missed.size, afterRestore: ending.afterRestore },
      personal: { paused: (await wordsOf(deps, tx, who, ending.scope)) ?? 'an account' },
    })
    return yes({ pauses: answer })
  })
}

/** What a pause is for, in words; null where this person knows of no such thing. */
async function wordsOf(deps: Deps, tx: Tx, who: Who, scope: PauseScope): Promise<string | null> {
  if (scope.kind !== 'account') return scopeWords(deps, scope, '')
  const account = await deps.store.accounts.byId(tx, who.organisation, scope.of)
  const speaker = account && (await deps.store.speakers.oneVisible(tx, who.organisation, who.person, account.speaker))
  return speaker ? scopeWords(deps, scope, account.handle) : null
}

async function leavingNow(deps: Deps, tx: Tx, who: Who, scope: PauseScope): Promise<readonly PostAnswer[]> {
  const rows = await deps.store.deliveries.inStates(tx, who.organisation, ['sending'])
  const posts: PostAnswer[] = []
  for (const id of new Set(rows.map((row) => row.postId))) {
    const post = await postAnswer(deps, tx, who, id)
    if (!post.ok) continue
    const { tags, deliveries } = post.value
    if (deliveries.some((one) => one.state === 'sending' && reaches(scope, { ...one, tags }))) posts.push(post.value)
  }
  return posts
}

const shown = async (deps: Deps, tx: Tx, who: Who): Promise<readonly PauseAnswer[]> =>
  (await deps.store.pauses.standing(tx, who.organisation)).map((one) => ({ ...one, since: one.since.toISOString() }))
