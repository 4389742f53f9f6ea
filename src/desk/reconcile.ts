import type { Found } from '../domain/delivery.ts'
import type { RecordAction } from '../domain/record.ts'
import type { Network } from '../networks/network.ts'
import { backOff } from '../policy/timing.ts'
import type { DeliveryRow, Errand } from '../store/deliveries.ts'
import { called } from './calls.ts'
import type { Deps, Tx } from './deps.ts'
import { make, placedAs, reopenIfOver, theDesk, wakeAt } from './moves.ts'
import { openAccount } from './open-account.ts'
import { later } from './time.ts'

/** A worker that held it is gone or too late: nobody knows whether the network took it. */
export async function reap(deps: Deps, errand: Errand): Promise<void> {
  const { store } = deps
  await store.transaction(async (tx) => {
    const row = await store.deliveries.lock(tx, errand.delivery.id)
    const now = await store.clock.now(tx)
    if (row?.state !== 'sending' || row.leaseUntil === null || row.leaseUntil > now) return
    const said = 'We were sending it when the desk stopped. Looking on the network; nothing is sent again meanwhile.'
    const free = { leaseUntil: null, worker: null, nextLookAt: now, absentSince: null, said }
    await make(deps, tx, row, 'no-answer', now, { also: { ...free, fence: row.fence + 1 } })
    await store.deliveries.end(tx, row.id, 'publish', row.attempt, 'unknown', 'the worker did not come back')
    await wakeAt(deps, tx, row, now)
    await store.notify.changed(tx, row.organisationId, 'post', row.postId)
    await append(deps, tx, errand, 'unknown', { attempt: row.attempt })
  })
}

export interface Reserved {
  readonly row: DeliveryRow
  readonly fence: number
}

/**
 * Takes a look (or a removal) for this worker: for the length of a lease nobody else begins one. If the worker dies, it
 * comes up again by itself.
 */
export async function reserve(
  deps: Deps,
  worker: string,
  errand: Errand,
  kind: 'find' | 'remove',
): Promise<Reserved | null> {
  const { store, timing } = deps
  return store.transaction(async (tx) => {
    const row = await store.deliveries.lock(tx, errand.delivery.id)
    const now = await store.clock.now(tx)
    if (row?.state !== (kind === 'find' ? 'unknown' : 'taking-down')) return null
    if (row.nextLookAt !== null && row.nextLookAt > now) return null
    const fence = row.fence + 1
    const nextLookAt = later(now, timing.leaseSeconds)
    await store.deliveries.change(tx, row.id, { fence, looks: row.looks + 1, nextLookAt })
    const deadline = later(now, timing.callSeconds)
    const begun = {
      organisation: row.organisationId,
      delivery: row.id,
      kind,
      number: fence,
      placed: row.placed.length,
      fence,
      worker,
      deadline,
    }
    await store.deliveries.begin(tx, begun)
    return { row: { ...row, looks: row.looks + 1 }, fence }
  })
}

/** Looks on the network for what may be public, straight at the source, and decides by what it finds. */
export async function reconcile(deps: Deps, worker: string, errand: Errand): Promise<void> {
  const reserved = await reserve(deps, worker, errand, 'find')
  if (!reserved) return
  const open = openAccount(deps, errand.account)
  const network = deps.networks[errand.delivery.network]
  const none = (trace: string): Found => ({ kind: 'unknown', trace })
  const found = open
    ? await called(deps, () => network.find(open, reserved.row.body, reserved.row.placed), none)
    : none('the account cannot be opened')
  const repeats = open ? network.repeats(open, reserved.row.body) : 'looked'
  await deps.store.transaction((tx) => keepFound(deps, tx, errand, reserved, found, repeats))
}

async function keepFound(
  deps: Deps,
  tx: Tx,
  errand: Errand,
  reserved: Reserved,
  found: Found,
  repeats: ReturnType<Network['repeats']>,
): Promise<void> {
  const { store, timing } = deps
  const { organisationId, postId } = errand.delivery
  const rows = await store.deliveries.lockOfPost(tx, organisationId, postId)
  const row = rows.find((one) => one.id === reserved.row.id)
  await store.deliveries.end(tx, reserved.row.id, 'find', reserved.fence, found.kind, traceOf(found))
  if (!row || row.fence !== reserved.fence || row.state !== 'unknown') return
  const now = await store.clock.now(tx)
  const lookAgain = async (wait: number, absentSince: Date | null) => {
    const nextLookAt = later(now, wait)
    await store.deliveries.change(tx, row.id, { nextLookAt, absentSince })
    await wakeAt(deps, tx, row, nextLookAt)
  }
  const askPerson = async (said: string) => {
    await make(deps, tx, row, 'unclear', now, { also: { said, nextLookAt: null } })
    await append(deps, tx, errand, 'needs-a-person', { found: found.kind })
  }
  await store.notify.changed(tx, organisationId, 'post', postId)
  if (found.kind === 'unknown') {
    if (repeats === 'never' || row.looks >= timing.looks)
      return askPerson('We cannot tell whether this is public. Look, then say which.')
    return lookAgain(backOff(timing, row.looks, Math.random()), null)
  }
  const begun = await store.deliveries.lastBegun(tx, row.id)
  // Where this database knows of no attempt that may have done it, it is looked for because of a restore.
  const tried = await store.deliveries.earlierUnproven(tx, row, row.attempt + 1)
  const seen = found.kind === 'public' ? found.refs : []
  const parts = deps.networks[row.network].parts(row.body)
  if (found.kind === 'public' && (seen.length === parts || seen.length > row.placed.length)) {
    const placed = { ...placedAs(seen), sentAt: row.sentAt ?? begun ?? now, evidence: found.copy, absentSince: null }
    await store.deliveries.change(tx, row.id, placed)
    const whole = seen.length === parts
    if (!whole && (!tried || row.late))
      return askPerson(`${seen.length} of its ${parts} parts are public. Look on the network, then say what to do.`)
    const also = { said: null, nextLookAt: now, looks: 0 }
    const state = await make(deps, tx, row, whole ? 'seen' : 'in-part', now, { also })
    if (state !== 'sent') await wakeAt(deps, tx, row, now)
    return append(deps, tx, errand, 'left', { remoteId: found.refs[0].remoteId, foundLater: true })
  }
  if (found.kind === 'other' || seen.length < row.placed.length)
    return askPerson('Something else stands where it should be. Look on the network, then say which it is.')
  if (!tried) {
    const said = 'It had not left before the store was restored.'
    await make(deps, tx, row, 'never-tried', now, { also: { said, nextLookAt: null } })
    await reopenIfOver(deps, tx, row)
    return append(deps, tx, errand, 'missed')
  }
  // Absent once proves nothing where a second try would make a second post, nor of what is not sent again: a list may lag,
  // and a request may still be on its way. It counts when seen twice, well apart, after the last try must have arrived.
  if (row.undoRequestedAt !== null || row.late || repeats !== 'harmless') {
    const since = row.absentSince
    const waits = timing.callSeconds + timing.absenceSeconds
    const mayArrive = repeats !== 'harmless' && begun !== undefined && begun > later(now, -waits)
    if (since === null || since > later(now, -timing.absenceSeconds) || mayArrive)
      return lookAgain(timing.absenceSeconds, since ?? now)
  }
  const over = { nextLookAt: now, absentSince: null, looks: 0 }
  if (row.undoRequestedAt === null && row.late) {
    const said = 'Looked twice on the network: it is not there.'
    await make(deps, tx, row, 'absent-again', now, { also: { ...over, nextLookAt: null, said } })
    return append(deps, tx, errand, 'missed')
  }
  if (row.undoRequestedAt === null) {
    if (row.looks >= timing.looks) return askPerson('It was sent more than once and never got there. Look, then say.')
    await make(deps, tx, row, 'absent', now, { also: { said: null, nextLookAt: null, absentSince: null } })
    await wakeAt(deps, tx, row, now)
    return append(deps, tx, errand, 'put-back')
  }
  const said = row.placed.length > 0 ? null : 'Looked twice: it never left.'
  const state = await make(deps, tx, row, 'absent-again', now, { also: { ...over, said } })
  if (state === 'taking-down') return wakeAt(deps, tx, row, now)
  await reopenIfOver(deps, tx, row)
  return append(deps, tx, errand, 'taken-back', { lookedTwice: true })
}

const traceOf = (found: Found) => ('trace' in found ? found.trace : null)

export async function append(
  deps: Deps,
  tx: Tx,
  errand: Errand,
  action: RecordAction,
  about: Readonly<Record<string, string | number | boolean>> = {},
): Promise<void> {
  const { delivery, account, speaker } = errand
  await deps.store.record.append(tx, theDesk(delivery.organisationId), {
    action,
    speaker,
    post: delivery.postId,
    about: { delivery: delivery.id, ...about },
    personal: { handle: account.handle },
  })
}
