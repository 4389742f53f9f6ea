import type { Progress } from '../domain/delivery.ts'
import type { Refusal } from '../domain/outcome.ts'
import type { RecordAction } from '../domain/record.ts'
import type { OpenAccount } from '../networks/network.ts'
import { backOff } from '../policy/timing.ts'
import type { DeliveryRow, Errand } from '../store/deliveries.ts'
import { called, notAsked } from './calls.ts'
import type { Deps, Tx } from './deps.ts'
import { partsOn } from './freeze.ts'
import { picturesOf } from './media.ts'
import { make, theDesk, wakeAt } from './moves.ts'
import { openAccount } from './open-account.ts'
import { partsFor } from './standing.ts'
import { later, latest } from './time.ts'

export interface Prepared {
  readonly open: OpenAccount
  readonly uploads: Progress['uploads']
  /** Whether they were brought there earlier, so that the network may have forgotten them. */
  readonly reused: boolean
}

/** The open account, once the network says it is the one that the post was held for, and its pictures there. */
export async function prepare(deps: Deps, errand: Errand): Promise<Prepared | null> {
  const { account, delivery: row } = errand
  const network = deps.networks[row.network]
  const open = account.state === 'connected' ? openAccount(deps, account) : null
  if (!open)
    return cannotSend(deps, errand, {
      code: 'reconnect-needed',
      why: reconnect(account.handle),
      again: 'after-reconnect',
    })
  const identity = await called(deps, () => network.whoami(open), notAsked)
  if (!identity.ok) return refusedBefore(deps, errand, identity.refusal)
  if (identity.value.remoteId !== row.expectedRemoteId) {
    const why = `The network says that this is ${identity.value.handle}, not ${account.handle}. Nothing is sent to it.`
    return cannotSend(deps, errand, { code: 'identity-changed', why, again: 'never' })
  }
  const pictures = await picturesOf(
    deps,
    deps.store.db,
    row.organisationId,
    partsOn(network, partsFor(errand, row.accountId)),
  )
  if (!pictures)
    return cannotSend(deps, errand, { code: 'picture-unreadable', why: 'One of its pictures is gone.', again: 'never' })
  if (pictures.every((of) => of.length === 0)) return { open, uploads: [], reused: false }
  const now = await deps.store.clock.now(deps.store.db)
  if (row.uploads && row.uploadedAt && later(row.uploadedAt, deps.timing.uploadsKeepSeconds) > now)
    return { open, uploads: row.uploads, reused: true }
  const bring = () => network.upload(open, row.body, pictures)
  const uploaded = await called(deps, bring, notAsked, deps.timing.uploadSeconds)
  if (!uploaded.ok) return refusedBefore(deps, errand, uploaded.refusal)
  deps.crash?.('C8')
  await deps.store.deliveries.change(deps.store.db, row.id, { uploads: uploaded.value, uploadedAt: now })
  return { open, uploads: uploaded.value, reused: false }
}

const reconnect = (handle: string) => `The key to ${handle} no longer works. Connect it again, then send this again.`

async function refusedBefore(deps: Deps, errand: Errand, refusal: Refusal): Promise<null> {
  if (refusal.again !== 'later') return cannotSend(deps, errand, refusal)
  await deps.store.transaction(async (tx) => {
    const row = await deps.store.deliveries.lock(tx, errand.delivery.id)
    if (row && (row.state === 'held' || row.state === 'queued')) await putOff(deps, tx, row, refusal.why)
  })
  return null
}

/** Not now: tried again after a while, unless its time passes first. Nothing was sent. */
export async function putOff(deps: Deps, tx: Tx, row: DeliveryRow, said: string, seconds?: number): Promise<void> {
  const { store, timing } = deps
  const now = await store.clock.now(tx)
  const wait = seconds ?? backOff(timing, row.looks, Math.random())
  const nextLookAt = later(latest(row.dueAt, now), wait)
  await store.deliveries.change(tx, row.id, { nextLookAt, looks: row.looks + 1, said })
  await wakeAt(deps, tx, row, nextLookAt)
  await store.notify.changed(tx, row.organisationId, 'post', row.postId)
}

/** Nothing was sent and nothing will be until a person has looked. */
async function cannotSend(deps: Deps, errand: Errand, refusal: Refusal): Promise<null> {
  const { store } = deps
  const { account, speaker } = errand
  await store.transaction(async (tx) => {
    const row = await store.deliveries.lock(tx, errand.delivery.id)
    if (!row) return
    const said = row.mayBePublic
      ? `${refusal.why} An earlier try got no answer: look whether it is public.`
      : refusal.why
    const made = await make(deps, tx, row, 'cannot-send', await store.clock.now(tx), { also: { said } })
    if (made === null) return
    if (refusal.again === 'after-reconnect' && account.state === 'connected')
      await store.accounts.change(tx, row.organisationId, account.id, { state: 'reconnect' })
    await store.notify.changed(tx, row.organisationId, 'post', row.postId)
    await store.notify.changed(tx, row.organisationId, 'speaker', speaker)
    await store.record.append(tx, theDesk(row.organisationId), {
      action: actionOf(refusal),
      speaker,
      post: row.postId,
      about: { delivery: row.id, code: refusal.code },
      personal: { handle: account.handle },
    })
  })
  return null
}

function actionOf(refusal: Refusal): RecordAction {
  if (refusal.code === 'identity-changed') return 'identity-differs'
  return refusal.again === 'after-reconnect' ? 'account-needs-reconnect' : 'needs-a-person'
}
