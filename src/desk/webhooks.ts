import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, Who } from '../domain/people.ts'
import type { WebhookEvent, WebhookId } from '../domain/webhooks.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { theDesk } from './moves.ts'

type StoreOnly = Pick<Deps, 'store'>

export interface WebhookDeps extends Pick<Deps, 'store' | 'open'> {
  /** Posts by the guarded fetch. Resolves with the status, or in words why nothing came back. */
  readonly postTo: (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ) => Promise<{ readonly status: number } | { readonly why: string }>
}

/** Seconds from one try to the next; a day in all. */
const AGAIN = [5, 60, 300, 1800, 7200, 18_000, 28_800, 30_000]
/** How long one try may take before another worker may make the next one. */
const LEASE_SECONDS = 60
/** Then the desk can end, or take its breath. */
const MOST_ROUNDS = 4
const MOST_WEBHOOKS = 10
const SHOWN = 10
const MARK = 'whsec_'

const belonging = (organisation: OrganisationId, id: WebhookId) => ({ organisation, account: id, field: 'webhook' })
const hostOf = (url: string) => new URL(url).host

/** The webhooks of an organisation, each with its last calls. */
export async function webhooks({ store }: StoreOnly, who: Who) {
  const rows = await store.webhooks.all(store.db, who.organisation)
  return {
    webhooks: await Promise.all(
      rows.map(async ({ id, url, events, createdAt, restsSince, restsWhy }) => ({
        id,
        url,
        events,
        createdAt: createdAt.toISOString(),
        rests: restsSince === null ? null : { since: restsSince.toISOString(), why: restsWhy ?? '' },
        calls: (await store.webhooks.calls(store.db, id, SHOWN)).map((call) => ({
          id: call.id,
          event: call.event,
          at: call.createdAt.toISOString(),
          tries: call.tries,
          takenAt: call.takenAt?.toISOString() ?? null,
          said: call.said,
        })),
      })),
    ),
  }
}

/** Adds an address to be called. The secret that signs the calls is handed out once and kept sealed. */
export async function addWebhook(
  { store, seal }: Pick<Deps, 'store' | 'seal'>,
  who: Who,
  given: { readonly url: string; readonly events: readonly WebhookEvent[] },
): Promise<Outcome<{ id: WebhookId; secret: string }>> {
  const url = URL.parse(given.url)
  const isLocal = url !== null && ['localhost', '127.0.0.1'].includes(url.hostname)
  // Whether this machine itself may be called is for the guard to say.
  if (url === null || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLocal)))
    return no('wrong-input', 'Give an address that begins with https://')
  if (url.username !== '' || url.password !== '')
    return no('wrong-input', 'Leave name and password out of the address. Calls are signed instead.')
  const id = randomUUID()
  const secret = `${MARK}${randomBytes(32).toString('base64')}`
  return store.transaction(async (tx) => {
    if ((await store.webhooks.all(tx, who.organisation)).length >= MOST_WEBHOOKS)
      return no('too-much', `An organisation has at most ${MOST_WEBHOOKS} webhooks. Remove one first.`)
    await store.webhooks.add(tx, {
      id,
      organisationId: who.organisation,
      url: url.href,
      events: [...new Set(given.events)],
      secret: seal(secret, belonging(who.organisation, id)),
    })
    await store.record.append(tx, who, { action: 'webhook-added', about: { webhook: id, host: url.host } })
    return yes({ id, secret })
  })
}

/** Ends it, with all that was still to be told to it. */
export const removeWebhook = (deps: StoreOnly, who: Who, id: WebhookId) =>
  change(deps, who, id, 'webhook-removed', (tx) => deps.store.webhooks.remove(tx, id))

/** Calls it again, beginning with what it did not take. */
export const resumeWebhook = (deps: StoreOnly, who: Who, id: WebhookId) =>
  change(deps, who, id, 'webhook-resumed', (tx) => deps.store.webhooks.resume(tx, id))

function change(
  { store }: StoreOnly,
  who: Who,
  id: WebhookId,
  action: 'webhook-removed' | 'webhook-resumed',
  act: (tx: Parameters<typeof store.webhooks.remove>[0]) => Promise<void>,
): Promise<Outcome<{ done: true }>> {
  return store.transaction(async (tx) => {
    const row = await store.webhooks.lock(tx, who.organisation, id)
    if (row === null) return no('not-found')
    if (action === 'webhook-resumed' && row.restsSince === null) return yes({ done: true as const })
    await act(tx)
    await store.record.append(tx, who, { action, about: { webhook: id, host: hostOf(row.url) } })
    return yes({ done: true as const })
  })
}

/** Has it called once with nothing to tell, as soon as a worker comes by. */
export async function testWebhook({ store }: StoreOnly, who: Who, id: WebhookId): Promise<Outcome<{ done: true }>> {
  return store.transaction(async (tx) => {
    if ((await store.webhooks.lock(tx, who.organisation, id)) === null) return no('not-found')
    const timestamp = (await store.clock.now(tx)).toISOString()
    const body = JSON.stringify({ type: 'test', timestamp, data: { organisation: who.organisation } })
    await store.webhooks.test(tx, who.organisation, id, body)
    return yes({ done: true as const })
  })
}

/**
 * Makes the calls that are due. Each is made at least once, perhaps more often and in any order: `webhook-id` is the same
 * at every try. Any number of workers may do it at once; a call is one worker's at a time. What is not taken for a day
 * makes its webhook rest until a person has it called again.
 */
export async function callWebhooks(deps: WebhookDeps): Promise<void> {
  const { store } = deps
  await store.webhooks.forget(store.db)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const taken = await store.transaction((tx) => store.webhooks.take(tx, LEASE_SECONDS))
    if (taken.length === 0) return
    await Promise.all(taken.map((one) => callOne(deps, one)))
  }
}

type Taken = Awaited<ReturnType<WebhookDeps['store']['webhooks']['take']>>[number]

async function callOne({ store, open, postTo }: WebhookDeps, { call, url, secret }: Taken): Promise<void> {
  const key = open(secret, belonging(call.organisationId, call.webhookId))
  const now = await store.clock.now(store.db)
  const answer =
    key === null
      ? { why: 'The desk cannot open the secret of this webhook. Remove it and add it again.' }
      : await postTo(url, signed(key, call.id, now, call.body), call.body)
  const isTaken = 'status' in answer && answer.status >= 200 && answer.status < 300
  const said = 'status' in answer ? `It answered ${answer.status}.` : answer.why
  // 410 Gone: it wants no more calls.
  const isOver = !isTaken && (('status' in answer && answer.status === 410) || call.tries > AGAIN.length)
  await store.transaction(async (tx) => {
    const again = isTaken || isOver ? null : (AGAIN[call.tries - 1] ?? null)
    await store.webhooks.settle(tx, call, { isTaken, said, again })
    if (isOver && (await store.webhooks.rest(tx, call.webhookId, said)))
      await store.record.append(tx, theDesk(call.organisationId), {
        action: 'webhook-rests',
        about: { webhook: call.webhookId, host: hostOf(url) },
      })
  })
}

/** The headers of https://www.standardwebhooks.com: HMAC-SHA256 over id, Unix time in seconds and body, full stops between. */
function signed(secret: string, id: string, at: Date, body: string): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const key = Buffer.from(secret.slice(MARK.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'user-agent': 'Thinktwice',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
