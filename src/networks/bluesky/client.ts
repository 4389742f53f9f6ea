import type { Found, Picture, Progress, Ref, Removal, Sent } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Network, OpenAccount } from '../network.ts'
import {
  type Frozen,
  freeze,
  gateCollection,
  mentionedIn,
  postCollection,
  postUri,
  thaw,
  whyNotFrozen,
} from './freeze.ts'
import { past } from './past.ts'
import { blueskyProfile } from './profile.ts'
import { blobCid, recordKeys } from './record.ts'
import { callAs, connect, lookUp, resolveHandle, type World, whoami } from './session.ts'
import { type Answer, call, isProven, notSent, refusalOf, traceOf } from './xrpc.ts'

export interface BlueskyOptions {
  /** The guarded way out. */
  readonly fetch: GuardedFetch
  /** Directory of identities: https://plc.directory, or the test server's own. */
  readonly plcUrl: string
  /** For one operation with all its calls. 30,000 ms unless said otherwise. */
  readonly deadlineMs?: number
  /** For bringing there all that hangs on a post. 600,000 ms unless said otherwise. */
  readonly uploadMs?: number
}

/** Where a person can see a post: in the app, or on a server that the app does not know straight at the source. */
function seenAt(account: OpenAccount, key: string): string {
  const { service } = account.credentials
  if (service.startsWith('https:')) return `https://bsky.app/profile/${account.handle}/post/${key}`
  const query = new URLSearchParams({ repo: account.remoteId, collection: postCollection, rkey: key })
  return `${service}/xrpc/com.atproto.repo.getRecord?${query}`
}

function refsOf(account: OpenAccount, [first, ...rest]: Frozen['posts']): readonly [Ref, ...Ref[]] {
  const refOf = ({ key }: Frozen['posts'][number]): Ref => ({
    remoteId: postUri(account.remoteId, key),
    url: seenAt(account, key),
  })
  return [refOf(first), ...rest.map(refOf)]
}

const answeredCids = (answer: Extract<Answer, { kind: 'ok' }>): readonly unknown[] => {
  const results: unknown = answer.body.results ?? [answer.body]
  return Array.isArray(results) ? results.map((each: Record<string, unknown>) => each.cid) : []
}

/** Bluesky, and any server that speaks its language, over plain XRPC. See README.md beside this for what is true and why. */
export function blueskyNetwork({ fetch, plcUrl, deadlineMs = 30_000, uploadMs = 600_000 }: BlueskyOptions): Network {
  const world: World = { fetch, plcUrl }
  const deadline = () => AbortSignal.timeout(deadlineMs)

  // Reading needs no key, so a post can be looked for although the account was disconnected.
  const read = (account: OpenAccount, key: string, signal: AbortSignal) => {
    const query = { repo: account.remoteId, collection: postCollection, rkey: key }
    return call(fetch, account.credentials.service, { method: 'com.atproto.repo.getRecord', query }, signal)
  }
  const isAbsent = (answer: Answer) =>
    answer.kind === 'no' && answer.status === 400 && answer.error === 'RecordNotFound'

  async function didsOf(handles: readonly string[], did: string): Promise<Outcome<ReadonlyMap<string, string>>> {
    const dids = new Map<string, string>()
    if (handles.length === 0) return { ok: true, value: dids }
    const signal = deadline()
    const home = await lookUp(world, did, signal)
    if (!home.ok) return home
    for (const handle of handles) {
      const found = await resolveHandle(world, home.value.service, handle, signal)
      if (!found.ok) return found
      if (found.value !== null) dids.set(handle, found.value)
    }
    return { ok: true, value: dids }
  }

  async function upload(
    account: OpenAccount,
    body: string,
    pictures: readonly (readonly Picture[])[],
  ): Promise<Outcome<Progress['uploads']>> {
    const signal = AbortSignal.timeout(uploadMs)
    const wanted = new Set(thaw(body).posts.flatMap(({ blobs }) => blobs))
    for (const { bytes, mime } of pictures.flat()) {
      const cid = blobCid(bytes)
      if (!wanted.has(cid)) throw new Error('A picture is not the one that was frozen')
      const what = { method: 'com.atproto.repo.uploadBlob', bytes: { data: bytes, mime } }
      const answer = await callAs(world, account, what, signal)
      if (answer.kind === 'shut') return { ok: false, refusal: answer.refusal }
      if (answer.kind !== 'ok') return { ok: false, refusal: refusalOf(answer) }
      const kept = answer.body.blob as { ref?: { $link?: unknown }; mimeType?: unknown } | undefined
      if (kept?.ref?.$link !== cid || kept.mimeType !== mime) {
        return {
          ok: false,
          refusal: refuse('network-strange', 'later', 'The server kept another picture than the one sent.'),
        }
      }
    }
    return { ok: true, value: [] }
  }

  async function publish(account: OpenAccount, body: string): Promise<Sent> {
    const { method, input, posts } = thaw(body)
    if (input.repo !== account.remoteId) {
      return { kind: 'refused', refusal: refuse('identity-changed', 'never'), retryAfter: null }
    }
    const answer = await callAs(world, account, { method, json: input }, deadline())
    if (answer.kind === 'shut') return { kind: 'refused', refusal: answer.refusal, retryAfter: null }
    if (answer.kind !== 'ok') return notSent(answer)
    const cids = answeredCids(answer)
    return posts.every(({ cid }, at) => cids[at] === cid)
      ? { kind: 'sent', refs: refsOf(account, posts) }
      : { kind: 'unknown', trace: 'the server took it, but names it otherwise than we do' }
  }

  async function find(account: OpenAccount, body: string): Promise<Found> {
    const { posts } = thaw(body)
    const signal = deadline()
    const copies: unknown[] = []
    let absent = 0
    for (const { key, cid } of posts) {
      const answer = await read(account, key, signal)
      if (isAbsent(answer)) absent++
      else if (answer.kind !== 'ok') return { kind: 'unknown', trace: traceOf(answer) }
      else if (answer.body.cid !== cid) return { kind: 'other', trace: `another post holds ${key}` }
      else copies.push(answer.body)
    }
    if (absent === posts.length) return { kind: 'absent' }
    if (absent > 0) return { kind: 'other', trace: `${absent} of ${posts.length} parts are missing` }
    return { kind: 'public', refs: refsOf(account, posts), copy: JSON.stringify(copies) }
  }

  async function remove(account: OpenAccount, body: string): Promise<Removal> {
    const { posts, isGated } = thaw(body)
    const signal = deadline()
    const records = posts.map(({ key }) => ({ collection: postCollection, rkey: key }))
    if (isGated) records.push({ collection: gateCollection, rkey: posts[0].key })
    for (const record of records) {
      const json = { repo: account.remoteId, ...record }
      const answer = await callAs(world, account, { method: 'com.atproto.repo.deleteRecord', json }, signal)
      if (answer.kind === 'shut') return { kind: 'refused', refusal: answer.refusal }
      if (answer.kind === 'ok') continue
      return isProven(answer)
        ? { kind: 'refused', refusal: refusalOf(answer) }
        : { kind: 'unknown', trace: traceOf(answer) }
    }
    for (const { key } of posts) {
      const answer = await read(account, key, signal)
      if (!isAbsent(answer)) {
        return { kind: 'unknown', trace: answer.kind === 'ok' ? `${key} is still there` : traceOf(answer) }
      }
    }
    return { kind: 'gone' }
  }

  return {
    profile: blueskyProfile,
    entry: { kind: 'typed', connect: (typed) => connect(world, typed, deadline()) },
    whoami: (account) => whoami(world, account, deadline()),
    keys: (parts, at) => recordKeys(parts.length, at),
    async body(intent, pictures, account) {
      const refusal = whyNotFrozen(intent, pictures)
      if (refusal) return { ok: false, refusal }
      const dids = await didsOf(mentionedIn(intent), account.remoteId)
      return dids.ok ? freeze(intent, pictures, account.remoteId, dids.value) : dids
    },
    parts: (body) => thaw(body).posts.length,
    repeats: () => 'harmless',
    upload,
    publish,
    find,
    remove,
    past: (account, cursor) => past(world, account, cursor, deadline()),
  }
}
