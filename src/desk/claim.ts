import { setTimeout as sleep } from 'node:timers/promises'
import type { DeliveryId, DeliveryState, Progress } from '../domain/delivery.ts'
import type { DeliveryRow, Errand } from '../store/deliveries.ts'
import type { Deps, Tx } from './deps.ts'
import { sha256 } from './freeze.ts'
import { make, theDesk, wakeAt } from './moves.ts'
import { putOff } from './prepare.ts'
import { standsStill } from './stopped.ts'
import { later, latest } from './time.ts'

export interface Claimed {
  readonly id: DeliveryId
  readonly fence: number
  readonly attempt: number
  readonly body: string
  readonly placed: Progress['placed']
  /** performance.now() before the claim: the lease is never longer than it seems from here. */
  readonly since: number
}

/** Waits out the last moments before it is due, then claims it. Null: somebody else decided. */
export async function claimWhenDue(deps: Deps, worker: string, errand: Errand): Promise<Claimed | null> {
  for (;;) {
    const claim = await deps.store.transaction((tx) => tryClaim(deps, tx, worker, errand))
    if (typeof claim !== 'number') return claim
    // Longer than the lead: it was held for longer meanwhile, and has a wake-up of its own.
    if (claim > deps.timing.leadSeconds * 1000) return null
    await sleep(claim)
  }
}

/** The claim, the milliseconds until it can be made, or null: somebody else decided. */
async function tryClaim(deps: Deps, tx: Tx, worker: string, errand: Errand): Promise<Claimed | number | null> {
  const { store, timing } = deps
  const since = performance.now()
  const { id, organisationId, accountId } = errand.delivery
  await store.gate.pass(tx, organisationId)
  if (await standsStill(deps, tx, errand)) return null
  const capped = Number.isFinite(timing.burst.count)
  if (capped) await store.deliveries.lockAccount(tx, accountId)
  const row = await store.deliveries.lock(tx, id)
  const now = await store.clock.now(tx)
  if (!row) return null
  const start = latest(row.dueAt, row.nextLookAt ?? row.dueAt)
  if (start > now) return start.getTime() - now.getTime()
  if (row.dueAt < later(now, -timing.latenessSeconds)) return timePassed(deps, tx, errand, row, now)
  if (sha256(row.body) !== row.bodyHash) throw new Error('A frozen body does not fit its hash')
  if ((await store.deliveries.openAgreements(tx, row.postId)) > 0) return null
  // A thread that has begun to leave is finished.
  if (capped && row.placed.length === 0) {
    const left = await store.deliveries.leftSince(tx, accountId, later(now, -timing.burst.seconds))
    const [oldest] = left
    if (oldest && left.length >= timing.burst.count) {
      const said = `${left.length} posts have left this account within the hour. This one waits its turn.`
      const free = (oldest.getTime() - now.getTime()) / 1000 + timing.burst.seconds
      await putOff(deps, tx, row, said, free)
      return null
    }
  }
  const [attempt, fence] = [row.attempt + 1, row.fence + 1]
  const leaseUntil = later(now, timing.leaseSeconds)
  const also = { attempt, fence, leaseUntil, worker, nextLookAt: null, said: null }
  if ((await make(deps, tx, row, 'claim', now, { also })) === null) return null
  const begun = {
    organisation: organisationId,
    delivery: id,
    number: attempt,
    placed: row.placed.length,
    fence,
    worker,
  }
  await store.deliveries.begin(tx, { ...begun, kind: 'publish', deadline: later(now, timing.callSeconds) })
  await store.notify.changed(tx, organisationId, 'post', row.postId)
  await store.record.append(tx, theDesk(organisationId), {
    action: 'sending',
    speaker: errand.speaker,
    post: row.postId,
    about: { delivery: id, account: accountId, attempt, bodyHash: row.bodyHash, worker },
    personal: { handle: errand.account.handle },
  })
  deps.crash?.('C1')
  return { id, fence, attempt, body: row.body, placed: row.placed, since }
}

async function timePassed(deps: Deps, tx: Tx, errand: Errand, row: DeliveryRow, now: Date): Promise<null> {
  const { store } = deps
  const state = await setAside(deps, tx, row, 'time-passed', now)
  if (state === null) return null
  await store.notify.changed(tx, row.organisationId, 'post', row.postId)
  await store.record.append(tx, theDesk(row.organisationId), {
    action: state === 'missed' ? 'missed' : state === 'unknown' ? 'unknown' : 'needs-a-person',
    speaker: errand.speaker,
    post: row.postId,
    about: { delivery: row.id },
    personal: { handle: errand.account.handle },
  })
  return null
}

/** What missed its time: to a person, or first looked for. `restored`: see the moves of a delivery. */
export async function setAside(
  deps: Deps,
  tx: Tx,
  row: DeliveryRow,
  why: 'time-passed' | 'restored',
  now: Date,
): Promise<DeliveryState | null> {
  const said =
    row.placed.length > 0
      ? 'Its time passed when only some of its parts were public. Look on the network, then say what to do.'
      : row.mayBePublic
        ? 'A try to send it got no answer, and its time passed. Looking on the network; it does not leave late by itself.'
        : null
  const state = await make(deps, tx, row, why, now, { also: { said, nextLookAt: now, looks: 0, absentSince: null } })
  if (state === 'unknown') await wakeAt(deps, tx, row, now)
  return state
}
