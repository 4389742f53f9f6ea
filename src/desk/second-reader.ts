import type { PostId } from '../domain/delivery.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { review } from './review-posts.ts'
import { can } from './sessions.ts'

/** Since when everything is held for a second reader, by whom and why; null where it is not. */
export interface SecondReaderAnswer {
  readonly secondReader: { readonly since: string; readonly by: string | null; readonly reason: string } | null
}

export const secondReader = (deps: Pick<Deps, 'store'>, who: Who): Promise<SecondReaderAnswer> =>
  shown(deps, deps.store.db, who)

/**
 * From here on everything that is held needs a second pair of eyes, whatever the checks say, and what has not left yet
 * goes back to waiting for one. Pressed again it only keeps another reason.
 */
export async function askSecondReader(
  deps: Deps,
  who: Who,
  { reason }: { readonly reason: string },
): Promise<Outcome<SecondReaderAnswer & { readonly waiting: number }>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const gate = await store.gate.close(tx, who.organisation)
    const others = (await store.people.everybody(tx, who.organisation)).filter(
      ({ id, leftAt, role }) => leftAt === null && id !== who.person && can(role, 'approve'),
    )
    if (others.length === 0) return no('nobody-to-read')
    const fresh = gate.secondReaderSince === null
    const values = { secondReaderReason: reason || gate.secondReaderReason }
    await store.gate.set(tx, who.organisation, {
      ...values,
      ...(fresh ? { secondReaderSince: await store.clock.now(tx), secondReaderBy: who.person } : {}),
    })
    const rows = fresh ? await store.deliveries.lockInStates(tx, who.organisation, ['waiting', 'held', 'queued']) : []
    const posts: PostId[] = []
    for (const id of new Set(rows.map((row) => row.postId))) if (await review(deps, tx, who, id)) posts.push(id)
    await store.notify.changed(tx, who.organisation, 'pause', who.organisation)
    const answer = await shown(deps, tx, who)
    for (const post of posts) await store.record.append(tx, who, { action: 'asked-second-pair-of-eyes', post })
    await store.record.append(tx, who, {
      action: 'second-reader-asked',
      about: { waiting: posts.length },
      ...(reason ? { personal: { reason } } : {}),
    })
    return yes({ ...answer, waiting: posts.length })
  })
}

/**
 * Ends it for what is held from now on; what waits for a second reader waits on. Not for somebody whose own work waits
 * for one: they would open the way for it.
 */
export async function endSecondReader(deps: Deps, who: Who): Promise<Outcome<SecondReaderAnswer>> {
  const { store } = deps
  return store.transaction(async (tx) => {
    const gate = await store.gate.close(tx, who.organisation)
    if (gate.secondReaderSince === null) return no('not-paused', 'Nothing is held for a second reader.')
    if (await store.approvals.waitsFor(tx, who.organisation, who.person))
      return no('own-work', 'A post of yours waits for its second reader. Somebody else reads it, or ends this.')
    const none = { secondReaderSince: null, secondReaderBy: null, secondReaderReason: '' }
    await store.gate.set(tx, who.organisation, none)
    await store.notify.changed(tx, who.organisation, 'pause', who.organisation)
    const answer = await shown(deps, tx, who)
    await store.record.append(tx, who, { action: 'second-reader-ended' })
    return yes(answer)
  })
}

async function shown({ store }: Pick<Deps, 'store'>, tx: Tx, who: Who): Promise<SecondReaderAnswer> {
  const found = await store.gate.look(tx, who.organisation)
  const since = found?.gate.secondReaderSince ?? null
  if (!found || since === null) return { secondReader: null }
  return { secondReader: { since: since.toISOString(), by: found.by, reason: found.gate.secondReaderReason } }
}
