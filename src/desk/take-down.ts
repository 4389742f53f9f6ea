import type { Found, Removal } from '../domain/delivery.ts'
import type { OpenAccount } from '../networks/network.ts'
import { backOff } from '../policy/timing.ts'
import type { Errand } from '../store/deliveries.ts'
import { called } from './calls.ts'
import type { Deps, Tx } from './deps.ts'
import { make, placedAs, reopenIfOver, wakeAt } from './moves.ts'
import { openAccount } from './open-account.ts'
import { append, type Reserved, reserve } from './reconcile.ts'
import { later } from './time.ts'

/** Looks that may fail before it is taken down without the network's own copy; ours is kept in any case. */
const LOOKS_FOR_EVIDENCE = 2

type Result =
  | Removal
  /** Asked for, but a look afterwards did not prove it. */
  | { readonly kind: 'unproven'; readonly trace: string }

/**
 * Takes down what is public: the network's own copy is kept first, then it is removed, then looked for. Only what was
 * looked for and not found is "taken down"; where no desk may look, the network's word is the proof.
 */
export async function takeDown(deps: Deps, worker: string, errand: Errand): Promise<void> {
  const reserved = await reserve(deps, worker, errand, 'remove')
  if (!reserved) return
  const open = openAccount(deps, errand.account)
  const result = open
    ? await remove(deps, errand, reserved, open)
    : ({ kind: 'unproven', trace: 'the account cannot be opened' } as const)
  await deps.store.transaction((tx) => keepResult(deps, tx, errand, reserved, result))
}

async function remove(deps: Deps, errand: Errand, { row }: Reserved, open: OpenAccount): Promise<Result> {
  const network = deps.networks[errand.delivery.network]
  let { placed, evidence } = row
  const canLook = network.repeats(open, row.body) !== 'never'
  const look = async () => {
    const found = await called<Found>(
      deps,
      () => network.find(open, row.body, placed),
      (trace) => ({ kind: 'unknown', trace }),
    )
    if (found.kind !== 'public') return found
    // A part whose answer was lost may come to light only now.
    placed = [...placed, ...found.refs.filter(({ remoteId }) => placed.every((one) => one.remoteId !== remoteId))]
    evidence ??= found.copy
    await deps.store.deliveries.change(deps.store.db, row.id, { ...placedAs(placed), evidence })
    return found
  }
  if (canLook && evidence === null) {
    const before = await look()
    if (before.kind === 'unknown' && row.looks <= LOOKS_FOR_EVIDENCE)
      return { kind: 'unproven', trace: `no copy of it could be kept yet: ${before.trace}` }
  }
  const removing = called<Removal>(
    deps,
    () => network.remove(open, row.body, placed),
    (trace) => ({ kind: 'unknown', trace }),
  )
  deps.crash?.('C7')
  const removal = await removing
  if (removal.kind !== 'gone' || !canLook) return removal
  const after = await look()
  return after.kind === 'absent' ? removal : { kind: 'unproven', trace: `a look afterwards gave: ${after.kind}` }
}

async function keepResult(deps: Deps, tx: Tx, errand: Errand, reserved: Reserved, result: Result): Promise<void> {
  const { store, timing } = deps
  const { organisationId, postId } = errand.delivery
  const rows = await store.deliveries.lockOfPost(tx, organisationId, postId)
  const row = rows.find((one) => one.id === reserved.row.id)
  const trace = 'trace' in result ? result.trace : result.kind === 'refused' ? result.refusal.why : null
  await store.deliveries.end(tx, reserved.row.id, 'remove', reserved.fence, result.kind, trace)
  if (!row || row.fence !== reserved.fence || row.state !== 'taking-down') return
  const now = await store.clock.now(tx)
  const stays = async (said: string) => {
    await make(deps, tx, row, 'stays', now, { also: { said, nextLookAt: null } })
    await store.notify.changed(tx, organisationId, 'post', postId)
    await append(deps, tx, errand, 'still-up', { removal: result.kind })
  }
  const lookAgain = async (wait: number, absentSince: Date | null) => {
    const nextLookAt = later(now, wait)
    await store.deliveries.change(tx, row.id, { nextLookAt, absentSince })
    await wakeAt(deps, tx, row, nextLookAt)
  }
  if (result.kind === 'gone') {
    const { absentSince } = row
    const mayFollow = await store.deliveries.earlierUnproven(tx, row, row.attempt + 1)
    if (mayFollow && (absentSince === null || absentSince > later(now, -timing.absenceSeconds)))
      return lookAgain(timing.absenceSeconds, absentSince ?? now)
    const public_ = row.sentAt ? Math.max(1, Math.round((now.getTime() - row.sentAt.getTime()) / 1000)) : null
    const said = public_ === null ? 'Taken down.' : `Taken down after ${public_} s; it may have been seen.`
    await make(deps, tx, row, 'gone', now, { also: { said, nextLookAt: null } })
    await reopenIfOver(deps, tx, row)
    await store.notify.changed(tx, organisationId, 'post', postId)
    return append(deps, tx, errand, 'taken-down', public_ === null ? {} : { publicForSeconds: public_ })
  }
  if (result.kind === 'by-hand') return stays('It cannot be removed from here. Open it and remove it there.')
  if (result.kind === 'refused' && result.refusal.again !== 'later') return stays(result.refusal.why)
  if (row.looks >= timing.looks) return stays('It may still be public: the network does not say that it is gone.')
  return lookAgain(backOff(timing, row.looks - 1, Math.random()), null)
}
