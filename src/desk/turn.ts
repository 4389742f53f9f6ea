import type { DeliveryId } from '../domain/delivery.ts'
import type { Due, Errand } from '../store/deliveries.ts'
import { deliver } from './deliver.ts'
import type { Deps } from './deps.ts'
import { lastLook } from './last-look.ts'
import { make, reopenIfOver } from './moves.ts'
import { append, reap, reconcile } from './reconcile.ts'
import { standsStill } from './stopped.ts'
import { takeDown } from './take-down.ts'

/**
 * What a wake-up does: the row says what is to be done, and whether it is still to be done. Safe to run twice, by any
 * number of workers at once. Ends quietly where somebody else was faster.
 */
export async function turn(deps: Deps, worker: string, id: DeliveryId): Promise<void> {
  const errand = await deps.store.deliveries.errand(deps.store.db, id)
  switch (errand?.delivery.state) {
    case 'held':
    case 'queued':
      // A look only, so that the networks are left in peace; whether it may leave is decided in its claim.
      if (await standsStill(deps, deps.store.db, errand)) return
      if (!(await lastLook(deps, errand))) return
      return deliver(deps, worker, errand)
    case 'sending':
      return reap(deps, errand)
    case 'unknown':
      return reconcile(deps, worker, errand)
    case 'taking-down':
      return takeDown(deps, worker, errand)
    case 'waiting':
      return expire(deps, errand)
  }
}

/** Deliveries that something is to be done for now, whether or not a wake-up of theirs is left; accounts take turns. */
export const overdue = (deps: Deps, most: number): Promise<readonly Due[]> =>
  deps.store.deliveries.due(deps.store.db, most)

/** Nobody agreed in time: it does not go out, also not when somebody agrees later. */
async function expire(deps: Deps, errand: Errand): Promise<void> {
  const { store } = deps
  const { id, organisationId, postId } = errand.delivery
  await store.transaction(async (tx) => {
    const rows = await store.deliveries.lockOfPost(tx, organisationId, postId)
    const row = rows.find((one) => one.id === id)
    const now = await store.clock.now(tx)
    if (row?.state !== 'waiting' || row.dueAt > now) return
    await make(deps, tx, row, 'nobody-agreed', now, { also: { said: 'Not agreed to in time. It did not go out.' } })
    await reopenIfOver(deps, tx, row)
    await store.notify.changed(tx, organisationId, 'post', postId)
    await append(deps, tx, errand, 'expired')
  })
}
