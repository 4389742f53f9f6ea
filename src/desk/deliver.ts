import type { DeliveryState, Sent } from '../domain/delivery.ts'
import type { Refusal } from '../domain/outcome.ts'
import { backOff } from '../policy/timing.ts'
import type { Errand } from '../store/deliveries.ts'
import { called, persist } from './calls.ts'
import { type Claimed, claimWhenDue } from './claim.ts'
import type { Deps, Tx } from './deps.ts'
import { make, placedAs, reopenIfOver, theDesk, wakeAt } from './moves.ts'
import { type Prepared, prepare } from './prepare.ts'
import { later } from './time.ts'

/**
 * Sends one delivery that is due or nearly so. Before the claim, with no transaction open: who does the network say
 * that we are, and the pictures. Then the claim, alone in its transaction. Then the call, with no transaction open.
 * Then the outcome, only if nobody took the delivery over meanwhile.
 */
export async function deliver(deps: Deps, worker: string, errand: Errand): Promise<void> {
  const prepared = await prepare(deps, errand)
  if (!prepared) return
  // Where a network takes one part at a time, each part is claimed, sent and written down by itself.
  for (let more = true; more; ) {
    const claimed = await claimWhenDue(deps, worker, errand)
    if (!claimed) return
    deps.crash?.('C2')
    const sent = await send(deps, prepared, errand, claimed)
    deps.crash?.('C4')
    const leaseEnds = claimed.since + deps.timing.leaseSeconds * 1000
    more = await persist(deps, leaseEnds, () =>
      deps.store.transaction((tx) => keepOutcome(deps, tx, errand, claimed, sent, prepared.reused)),
    )
    deps.crash?.('C6')
  }
}

async function send(deps: Deps, prepared: Prepared, errand: Errand, claimed: Claimed): Promise<Sent> {
  // A process that slept between the claim and here (a closed lid, a frozen machine) may not own it any more.
  const left = deps.timing.leaseSeconds - (performance.now() - claimed.since) / 1000
  if (left < deps.timing.callSeconds) {
    const refusal: Refusal = { code: 'desk-busy', why: 'The desk was too slow to send it in time.', again: 'later' }
    return { kind: 'refused', refusal, retryAfter: 0 }
  }
  const network = deps.networks[errand.delivery.network]
  const none = (trace: string): Sent => ({ kind: 'unknown', trace })
  const { open, uploads } = prepared
  const { body, placed } = claimed
  const answer = called(deps, () => network.publish(open, body, { placed, uploads }), none)
  deps.crash?.('C3')
  return answer
}

/**
 * Writes down what the network proved. Zero rows of ours: the lease lapsed and somebody else looks for it.
 * @returns whether more parts are to be sent now.
 */
async function keepOutcome(
  deps: Deps,
  tx: Tx,
  errand: Errand,
  claimed: Claimed,
  sent: Sent,
  reused: boolean,
): Promise<boolean> {
  const { store, timing } = deps
  const { organisationId, postId } = errand.delivery
  const rows = await store.deliveries.lockOfPost(tx, organisationId, postId)
  const row = rows.find((one) => one.id === claimed.id)
  if (!row || row.fence !== claimed.fence || row.state !== 'sending') {
    deps.log.warn({ delivery: claimed.id, sent: sent.kind }, 'The lease had lapsed before the answer came')
    return false
  }
  const now = await store.clock.now(tx)
  const end = (outcome: string, trace: string | null) =>
    store.deliveries.end(tx, row.id, 'publish', claimed.attempt, outcome, trace)
  const told = (action: 'left' | 'refused' | 'put-back' | 'unknown', about: Record<string, string | number> = {}) =>
    store.record.append(tx, theDesk(organisationId), {
      action,
      speaker: errand.speaker,
      post: postId,
      about: { delivery: row.id, attempt: claimed.attempt, ...about },
      personal: { handle: errand.account.handle },
    })
  const free = { leaseUntil: null, worker: null }
  let state: DeliveryState | null = null
  await store.notify.changed(tx, organisationId, 'post', postId)
  if (sent.kind === 'sent') {
    const about = { ...free, ...placedAs([...row.placed, ...sent.refs]), sentAt: row.sentAt ?? now }
    const whole = about.placed.length === deps.networks[row.network].parts(row.body)
    const also = { ...about, said: null, nextLookAt: now, looks: 0, absentSince: null }
    state = await make(deps, tx, row, whole ? 'accepted' : 'in-part', now, { also })
    if (state !== 'sent') await wakeAt(deps, tx, row, now)
    await end('sent', null)
    await told('left', { remoteId: sent.refs[0].remoteId, ...(whole ? {} : { parts: about.placed.length }) })
  } else if (sent.kind === 'unknown') {
    const nextLookAt = later(now, timing.firstLookSeconds)
    const said = 'We sent it and got no answer. Looking on the network; nothing is sent again meanwhile.'
    await make(deps, tx, row, 'no-answer', now, { also: { ...free, said, nextLookAt, absentSince: null } })
    await wakeAt(deps, tx, row, nextLookAt)
    await end('unknown', sent.trace)
    await told('unknown')
  } else {
    // What was brought there earlier may be forgotten there: it is brought anew before a no is taken as the last word.
    const forGood = sent.retryAfter === null && sent.refusal.again === 'never' && !reused
    const wait = sent.retryAfter ?? backOff(timing, row.looks, Math.random())
    const nextLookAt = later(now, wait)
    const also = { ...free, said: sent.refusal.why, nextLookAt, looks: row.looks + 1, absentSince: null, uploads: null }
    const earlierUnproven = await store.deliveries.earlierUnproven(tx, row, claimed.attempt)
    state = await make(deps, tx, row, forGood ? 'refused' : 'not-accepted', now, { also, earlierUnproven })
    if (state === 'queued' || state === 'unknown' || state === 'taking-down') await wakeAt(deps, tx, row, nextLookAt)
    else await reopenIfOver(deps, tx, row)
    await end(forGood ? 'refused' : 'not-accepted', sent.refusal.why)
    await told(forGood ? 'refused' : 'put-back', { code: sent.refusal.code })
  }
  deps.crash?.('C5')
  return sent.kind === 'sent' && state === 'queued'
}
