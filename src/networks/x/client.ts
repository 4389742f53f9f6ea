import { randomUUID } from 'node:crypto'
import type { Found, Progress, Ref, Removal, Sent } from '../../domain/delivery.ts'
import { fieldsOf, textOf } from '../fields.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Network, OpenAccount } from '../network.ts'
import { isProven, notSent, refusalOf, traceOf } from './api.ts'
import { freeze, thaw } from './freeze.ts'
import { upload } from './pictures.ts'
import { byIds, candidates, type Looked, past } from './posts.ts'
import { xProfile } from './profile.ts'
import { callAs, entryOf, whoami, worldOf } from './session.ts'

export interface XOptions {
  /** The guarded way out. */
  readonly fetch: GuardedFetch
  /** https://api.x.com, or a simulator's. */
  readonly apiUrl: string
  /** Where people see X: https://x.com, or a simulator's. */
  readonly siteUrl: string
  /** For one operation with all its calls. 30,000 ms unless said otherwise. */
  readonly deadlineMs?: number
  /** For bringing there all that hangs on a post. 600,000 ms unless said otherwise. */
  readonly uploadMs?: number
}

/** X, over its API version 2. See README.md beside this for what is true and why. */
export function xNetwork({ fetch, apiUrl, siteUrl, deadlineMs = 30_000, uploadMs = 600_000 }: XOptions): Network {
  const world = worldOf({ fetch, apiUrl, siteUrl, deadlineMs })
  const deadline = () => AbortSignal.timeout(deadlineMs)
  const refOf = ({ handle }: OpenAccount, remoteId: string): Ref => ({
    remoteId,
    url: `${siteUrl}/${handle}/status/${remoteId}`,
  })

  async function publish(account: OpenAccount, body: string, { placed, uploads }: Progress): Promise<Sent> {
    const frozen = thaw(body)
    if (frozen.account !== account.remoteId)
      return { kind: 'refused', refusal: refuse('identity-changed', 'never'), retryAfter: null }
    const part = frozen.parts[placed.length]
    const media_ids = uploads[placed.length] ?? []
    if (part === undefined || media_ids.length !== part.pictures.length) throw new Error('A part lacks its pictures')
    const before = placed.at(-1)
    const json = {
      ...(part.text === '' ? {} : { text: part.text }),
      ...(media_ids.length > 0 ? { media: { media_ids } } : {}),
      ...(before ? { reply: { in_reply_to_tweet_id: before.remoteId } } : {}),
      ...(part.replySettings ? { reply_settings: part.replySettings } : {}),
    }
    const answer = await callAs(world, account, { method: 'POST', path: '/2/tweets', json }, deadline())
    if (answer.kind === 'shut') return { kind: 'refused', refusal: answer.refusal, retryAfter: null }
    if (answer.kind !== 'ok') return notSent(answer)
    const id = textOf(fieldsOf(answer.body.data).id)
    return /^\d{1,19}$/.test(id)
      ? { kind: 'sent', refs: [refOf(account, id)] }
      : { kind: 'unknown', trace: 'X took it, but does not say as what' }
  }

  const notSeen = (answer: Extract<Looked, { ok: false }>['answer']): Found => ({
    kind: 'unknown',
    trace: answer.kind === 'shut' ? answer.refusal.why : traceOf(answer),
  })

  /** What may be the part after the ones that are placed. */
  async function nextOf(
    account: OpenAccount,
    body: string,
    placed: readonly Ref[],
    signal: AbortSignal,
  ): Promise<Looked> {
    const { parts, createdAt } = thaw(body)
    const part = parts[placed.length]
    const parent = placed.at(-1)?.remoteId ?? null
    return part === undefined
      ? { ok: true, posts: [] }
      : candidates(world, account, part, { parent, createdAt }, signal)
  }

  async function find(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Found> {
    const signal = deadline()
    const there = await byIds(
      world,
      account,
      placed.map(({ remoteId }) => remoteId),
      signal,
    )
    if (!there.ok) return notSeen(there.answer)
    const next = await nextOf(account, body, placed, signal)
    if (!next.ok) return notSeen(next.answer)
    const posts = [...there.posts, ...next.posts]
    if (posts.length === 0) return { kind: 'absent' }
    if (there.posts.length < placed.length)
      return {
        kind: 'other',
        trace: `${placed.length - there.posts.length} parts are gone, ${posts.length} are public`,
      }
    if (next.posts.length > 1) return { kind: 'other', trace: `${next.posts.length} posts have these words` }
    const [first, ...rest] = [...placed, ...next.posts.map(({ id }) => refOf(account, textOf(id)))]
    if (first === undefined) throw new Error('What is public has a name')
    return { kind: 'public', refs: [first, ...rest], copy: JSON.stringify(posts) }
  }

  async function remove(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Removal> {
    const signal = deadline()
    const removed = async (id: string): Promise<Removal> => {
      const answer = await callAs(world, account, { method: 'DELETE', path: `/2/tweets/${id}` }, signal)
      if (answer.kind === 'shut') return { kind: 'refused', refusal: answer.refusal }
      if (answer.kind === 'ok')
        return fieldsOf(answer.body.data).deleted === true
          ? { kind: 'gone' }
          : { kind: 'unknown', trace: 'X does not say that it is deleted' }
      if (answer.kind === 'no' && answer.status === 404) return { kind: 'gone' }
      return isProven(answer)
        ? { kind: 'refused', refusal: refusalOf(answer) }
        : { kind: 'unknown', trace: traceOf(answer) }
    }
    for (const { remoteId } of placed) {
      const removal = await removed(remoteId)
      if (removal.kind !== 'gone') return removal
    }
    // A part whose answer was lost hangs below one that is gone now, and nobody could name it later.
    const next = await nextOf(account, body, placed, signal)
    if (!next.ok)
      return { kind: 'unknown', trace: next.answer.kind === 'shut' ? next.answer.refusal.why : traceOf(next.answer) }
    const [only, ...others] = next.posts
    if (others.length > 0) return { kind: 'unknown', trace: `${next.posts.length} posts have these words` }
    return only === undefined ? { kind: 'gone' } : removed(textOf(only.id))
  }

  return {
    profile: xProfile,
    entry: entryOf(world),
    whoami: (account) => whoami(world, account, deadline()),
    keys: (parts) => parts.map(() => randomUUID()),
    body: async (intent, pictures, account) => freeze(intent, pictures, account.remoteId),
    parts: (body) => thaw(body).parts.length,
    repeats: () => 'looked',
    upload: (account, body, pictures) => upload(world, account, body, pictures, AbortSignal.timeout(uploadMs)),
    publish,
    find,
    remove,
    past: (account, cursor) => past(world, account, cursor, deadline()),
  }
}
