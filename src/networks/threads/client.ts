import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Found, Progress, Ref, Removal, Sent } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { short } from '../exchange.ts'
import { type Fields, fieldsOf, textOf } from '../fields.ts'
import { call, isNowhere, isProven, type NotOk, notSent, refusalOf, traceOf } from '../graph.ts'
import { type Asking, byIds, canon, type Looked, pastOf, SKEW_MS, saidBy, whole } from '../graph-lists.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { publishedNothing, refuse } from '../limits.ts'
import type { Network, OpenAccount } from '../network.ts'
import { freeze, thaw } from './freeze.ts'
import { threadsProfile } from './profile.ts'
import { entryOf, tokenFor, type World, whoami } from './session.ts'

export interface ThreadsOptions {
  /** The guarded way out. */
  readonly fetch: GuardedFetch
  /** https://graph.threads.net, or a simulator's. */
  readonly apiUrl: string
  /** Where people see Threads: https://threads.net, or a simulator's. */
  readonly siteUrl: string
  /** For one operation with all its calls. 30,000 ms unless said otherwise. */
  readonly deadlineMs?: number
  /** Between two looks at a post that is being made ready. 1000 ms unless said otherwise. */
  readonly pollMs?: number
}

const VERSION = 'v1.0'
const fields = 'id,text,timestamp,permalink,media_type,replied_to'

/** Threads, over its API version 1.0. See README.md beside this for what is true and why. */
export function threadsNetwork(options: ThreadsOptions): Network {
  const { fetch, apiUrl, siteUrl, deadlineMs = 30_000, pollMs = 1000 } = options
  const keys = { fetch, url: apiUrl, name: 'Threads' }
  const graph = { ...keys, url: `${apiUrl}/${VERSION}` }
  const world: World = { graph, keys, siteUrl, deadline: () => AbortSignal.timeout(deadlineMs) }

  async function asking(account: OpenAccount): Promise<Asking> {
    const signal = world.deadline()
    return { graph, token: await tokenFor(world, account, signal), signal }
  }
  const refOf = ({ handle }: OpenAccount, post: Fields): Ref => ({
    remoteId: textOf(post.id),
    url: textOf(post.permalink) || `${siteUrl}/@${handle}`,
  })

  /** Makes a post ready. Nobody sees it: whatever goes wrong here, nothing is public. @returns its name until it is published. */
  async function prepared(
    { token, signal }: Asking,
    account: OpenAccount,
    text: string,
    parent: string | undefined,
  ): Promise<Outcome<string> & { readonly retryAfter?: number | null }> {
    const no = (answer: NotOk) =>
      ({
        ok: false,
        refusal: refusalOf(graph, answer),
        retryAfter: answer.kind === 'no' ? answer.waitSeconds : null,
      }) as const
    const form = { media_type: 'TEXT', text, ...(parent === undefined ? {} : { reply_to_id: parent }) }
    const made = await call(graph, { path: `/${account.remoteId}/threads`, method: 'POST', token, form }, signal)
    if (made.kind !== 'ok') return no(made)
    const value = textOf(made.body.id)
    if (value === '') return { ok: false, refusal: refuse('network-strange', 'later') }
    for (;;) {
      const query = { fields: 'status,error_message' }
      const answer = await call(graph, { path: `/${value}`, query, token }, signal)
      if (answer.kind !== 'ok') return no(answer)
      const { status, error_message } = answer.body
      if (status === 'FINISHED') return { ok: true, value }
      if (status !== 'IN_PROGRESS') {
        const why = `Refused by Threads: ${short(textOf(error_message) || textOf(status))}.`
        return { ok: false, refusal: refuse('network-refused', 'never', why) }
      }
      await sleep(pollMs, undefined, { signal }).catch(() => {})
    }
  }

  async function publish(account: OpenAccount, body: string, { placed }: Progress): Promise<Sent> {
    const frozen = thaw(body)
    if (frozen.account !== account.remoteId) return publishedNothing(refuse('identity-changed', 'never'))
    const part = frozen.parts[placed.length]
    if (part === undefined) throw new Error('All of it is public already')
    const ask = await asking(account)
    const ready = await prepared(ask, account, part.text, placed.at(-1)?.remoteId)
    if (!ready.ok) return publishedNothing(ready.refusal, ready.retryAfter)
    const { token, signal } = ask
    const path = `/${account.remoteId}/threads_publish`
    const answer = await call(graph, { path, method: 'POST', token, form: { creation_id: ready.value } }, signal)
    if (answer.kind !== 'ok') return notSent(graph, answer)
    const id = textOf(answer.body.id)
    if (!/^\d+$/.test(id)) return { kind: 'unknown', trace: 'Threads took it, but does not say as what' }
    const read = await call(graph, { path: `/${id}`, query: { fields: 'permalink' }, token }, signal)
    return { kind: 'sent', refs: [refOf(account, { id, permalink: read.kind === 'ok' ? read.body.permalink : '' })] }
  }

  const listOf = ({ remoteId }: OpenAccount, at: number) => `/${remoteId}/${at === 0 ? 'threads' : 'replies'}`

  /** What may be the part after the ones that are placed. */
  async function nextOf(ask: Asking, account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Looked> {
    const { parts, createdAt } = thaw(body)
    const part = parts[placed.length]
    if (part === undefined) return { ok: true, posts: [] }
    const listed = await whole(ask, listOf(account, placed.length), fields, createdAt)
    if (!listed.ok) return listed
    const parent = placed.at(-1)?.remoteId ?? ''
    const fits = listed.posts.filter(
      (one) =>
        textOf(fieldsOf(one.replied_to).id) === parent &&
        one.media_type === 'TEXT_POST' &&
        canon(textOf(one.text)) === canon(part.text) &&
        Date.parse(textOf(one.timestamp)) >= Date.parse(createdAt) - SKEW_MS,
    )
    // A list may still show what is gone.
    return byIds(
      ask,
      fits.map(({ id }) => textOf(id)),
      fields,
    )
  }

  async function find(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Found> {
    const ask = await asking(account)
    const ids = placed.map(({ remoteId }) => remoteId)
    const there = await byIds(ask, ids, fields)
    if (!there.ok) return { kind: 'unknown', trace: traceOf(there.answer) }
    const next = await nextOf(ask, account, body, placed)
    if (!next.ok) return { kind: 'unknown', trace: traceOf(next.answer) }
    const copies = [...there.posts, ...next.posts]
    if (copies.length === 0) return { kind: 'absent' }
    const missing = placed.length - there.posts.length
    if (missing > 0) return { kind: 'other', trace: `${missing} parts are gone, ${copies.length} are public` }
    if (next.posts.length > 1) return { kind: 'other', trace: `${next.posts.length} posts have these words` }
    const [first, ...rest] = [...placed, ...next.posts.map((post) => refOf(account, post))]
    if (first === undefined) throw new Error('What is public has a name')
    return { kind: 'public', refs: [first, ...rest], copy: JSON.stringify(copies) }
  }

  async function drop(ask: Asking, account: OpenAccount, body: string, id: string, at: number): Promise<Removal> {
    const { token, signal } = ask
    const answer = await call(graph, { path: `/${id}`, method: 'DELETE', token }, signal)
    if (answer.kind === 'ok')
      return answer.body.success === true
        ? { kind: 'gone' }
        : { kind: 'unknown', trace: 'Threads does not say that it is deleted' }
    if (!isNowhere(answer))
      return isProven(answer)
        ? { kind: 'refused', refusal: refusalOf(graph, answer) }
        : { kind: 'unknown', trace: traceOf(answer) }
    // Said of what is gone, and of what the key may not see: the account's own list tells them apart.
    const listed = await whole(ask, listOf(account, at), 'id', thaw(body).createdAt)
    if (!listed.ok) return { kind: 'unknown', trace: traceOf(listed.answer) }
    return listed.posts.some((one) => textOf(one.id) === id)
      ? { kind: 'unknown', trace: 'Threads cannot find it, but still lists it' }
      : { kind: 'gone' }
  }

  /** The last part first, so that none stands without what it answers; before them one whose answer was lost. */
  async function remove(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Removal> {
    const ask = await asking(account)
    const lost = await nextOf(ask, account, body, placed)
    if (lost.ok && lost.posts.length > 1)
      return { kind: 'unknown', trace: `${lost.posts.length} posts have these words` }
    const ids = [...placed.map(({ remoteId }) => remoteId), ...(lost.ok ? lost.posts.map(({ id }) => textOf(id)) : [])]
    for (const [at, id] of [...ids.entries()].reverse()) {
      const removal = await drop(ask, account, body, id, at)
      if (removal.kind !== 'gone') return removal
    }
    return lost.ok ? { kind: 'gone' } : { kind: 'unknown', trace: traceOf(lost.answer) }
  }

  return {
    profile: threadsProfile,
    entry: entryOf(world),
    whoami: (account) => whoami(world, account),
    keys: (parts) => parts.map(() => randomUUID()),
    body: async (intent, pictures, account) => freeze(intent, pictures, account.remoteId),
    parts: (body) => thaw(body).parts.length,
    repeats: () => 'looked',
    upload: async () => ({ ok: true, value: [] }),
    publish,
    find,
    remove,
    past: async (account, cursor) =>
      pastOf(await asking(account), listOf(account, 0), fields, cursor, ({ id, timestamp, text }) =>
        saidBy(textOf(id), textOf(timestamp), textOf(text)),
      ),
  }
}
