import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Found, Picture, Progress, Ref, Removal, Sent } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { fieldsOf, textOf } from '../fields.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Network, OpenAccount } from '../network.ts'
import { call, notRemoved, notSent, refusalOf, traceOf } from './answers.ts'
import { mastodonEntry } from './entry.ts'
import { type Frozen, freeze, thaw } from './freeze.ts'
import { mastodonProfile, usualLimits } from './profile.ts'
import { identityOf, idIn, keepsKeys, remoteIdOf, secretOf } from './server.ts'
import { candidates, isGone, type Looked, past, readStatus, refOf, type Status } from './timeline.ts'

export interface MastodonOptions {
  /** The guarded way out. */
  readonly fetch: GuardedFetch
  /** For one operation with all its calls. 30,000 ms unless said otherwise. */
  readonly deadlineMs?: number
  /** For bringing there all that hangs on a post. 600,000 ms unless said otherwise. */
  readonly uploadMs?: number
  /** Between two looks at a picture that a server is still working on. 500 ms unless said otherwise. */
  readonly pollMs?: number
}

/** Servers keep a key for an hour. The rest is for clocks that differ, and for the way there. */
const KEY_MS = 50 * 60_000

/** Mastodon, and any server that speaks as it does. See README.md beside this for what is true and why. */
export function mastodonNetwork({
  fetch,
  deadlineMs = 30_000,
  uploadMs = 600_000,
  pollMs = 500,
}: MastodonOptions): Network {
  const deadline = () => AbortSignal.timeout(deadlineMs)

  async function uploadOne(account: OpenAccount, picture: Picture, signal: AbortSignal): Promise<Outcome<string>> {
    const { service } = account.credentials
    const { token } = secretOf(account.credentials)
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(picture.bytes)], { type: picture.mime }), 'picture')
    if (picture.alt) form.set('description', picture.alt)
    let answer = await call(fetch, service, { path: '/api/v2/media', method: 'POST', token, form }, signal)
    const id = answer.kind === 'ok' ? textOf(fieldsOf(answer.body).id) : ''
    if (answer.kind === 'ok' && id === '') return { ok: false, refusal: refuse('network-strange', 'later') }
    const path = `/api/v1/media/${encodeURIComponent(id)}`
    // 202 and 206: it is still being worked on, and cannot be posted yet.
    while (answer.kind === 'ok' && (answer.status === 202 || answer.status === 206) && !signal.aborted) {
      await sleep(pollMs)
      answer = await call(fetch, service, { path, token }, signal)
    }
    return answer.kind === 'ok' ? { ok: true, value: id } : { ok: false, refusal: refusalOf(answer) }
  }

  async function upload(
    account: OpenAccount,
    _: string,
    pictures: readonly (readonly Picture[])[],
  ): Promise<Outcome<Progress['uploads']>> {
    const signal = AbortSignal.timeout(uploadMs)
    const uploads: string[][] = []
    for (const of of pictures) {
      const ids: string[] = []
      for (const picture of of) {
        const uploaded = await uploadOne(account, picture, signal)
        if (!uploaded.ok) return uploaded
        ids.push(uploaded.value)
      }
      uploads.push(ids)
    }
    return { ok: true, value: uploads }
  }

  async function publish(account: OpenAccount, body: string, { placed, uploads }: Progress): Promise<Sent> {
    const frozen = thaw(body)
    const refused = (refusal: ReturnType<typeof refuse>): Sent => ({ kind: 'refused', refusal, retryAfter: null })
    if (frozen.account !== account.remoteId) return refused(refuse('identity-changed', 'never'))
    const post = frozen.posts[placed.length]
    if (post === undefined) throw new Error('All of it is public already')
    const media = uploads[placed.length] ?? []
    if (media.length !== post.pictures) throw new Error('A picture was not uploaded')
    const before = placed.at(-1)
    const { service } = account.credentials
    const answer = await call(
      fetch,
      service,
      {
        path: '/api/v1/statuses',
        method: 'POST',
        token: secretOf(account.credentials).token,
        key: post.key,
        json: {
          ...post.fields,
          ...(media.length > 0 ? { media_ids: media } : {}),
          ...(before ? { in_reply_to_id: idIn(before.remoteId) } : {}),
        },
      },
      deadline(),
    )
    if (answer.kind !== 'ok') return notSent(answer)
    const status = fieldsOf(answer.body)
    const [id, by] = [textOf(status.id), textOf(fieldsOf(status.account).id)]
    return id !== '' && remoteIdOf(service, by) === account.remoteId
      ? { kind: 'sent', refs: [refOf(account, status)] }
      : { kind: 'unknown', trace: 'the server took it, but does not name it as ours' }
  }

  /** The part after those that are placed, by what the account itself said; more than one where the same stands there twice. */
  async function nextOf(
    account: OpenAccount,
    { posts, createdAt }: Frozen,
    placed: readonly Ref[],
    orphaned: boolean,
    signal: AbortSignal,
  ): Promise<Looked<readonly Status[]>> {
    const post = posts[placed.length]
    if (post === undefined) return { ok: true, value: [] }
    const before = placed.at(-1)
    // A server forgets what a post answered once that is gone.
    const parents = before ? [idIn(before.remoteId), ...(orphaned ? [null] : [])] : [null]
    const found = await candidates(fetch, account, post, parents, createdAt, signal)
    if (!found.ok) return found
    // A list may still show what is gone.
    return readAll(
      account,
      found.value.map(({ id }) => textOf(id)),
      signal,
    )
  }

  /** Those that are there. */
  async function readAll(
    account: OpenAccount,
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<Looked<readonly Status[]>> {
    const there: Status[] = []
    for (const id of ids) {
      const read = await readStatus(fetch, account, id, signal)
      if (!read.ok) return read
      if (read.value !== null) there.push(read.value)
    }
    return { ok: true, value: there }
  }

  async function find(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Found> {
    const frozen = thaw(body)
    const signal = deadline()
    const ids = placed.map(({ remoteId }) => idIn(remoteId))
    const read = await readAll(account, ids, signal)
    if (!read.ok) return { kind: 'unknown', trace: traceOf(read.answer) }
    const missing = placed.length - read.value.length
    if (missing > 0 && read.value.length > 0)
      return { kind: 'other', trace: `${missing} of ${placed.length} parts are missing` }
    const next = await nextOf(account, frozen, placed, missing > 0, signal)
    if (!next.ok) return { kind: 'unknown', trace: traceOf(next.answer) }
    if (next.value.length > 1) return { kind: 'other', trace: 'the same stands there more than once' }
    if (next.value.length > 0 && missing > 0)
      return { kind: 'other', trace: 'a part is public without those before it' }
    const copies = [...read.value, ...next.value]
    const [first, ...rest] = copies.map((status) => refOf(account, status))
    return first ? { kind: 'public', refs: [first, ...rest], copy: JSON.stringify(copies) } : { kind: 'absent' }
  }

  async function remove(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Removal> {
    const signal = deadline()
    const { service } = account.credentials
    const { token } = secretOf(account.credentials)
    const drop = async (id: string) => {
      const path = `/api/v1/statuses/${encodeURIComponent(id)}`
      const answer = await call(fetch, service, { path, method: 'DELETE', token }, signal)
      return answer.kind === 'ok' || isGone(answer) ? null : notRemoved(answer)
    }
    // The last first, so that no part stands without what it answers.
    for (const { remoteId } of [...placed].reverse()) {
      const failed = await drop(idIn(remoteId))
      if (failed) return failed
    }
    const next = await nextOf(account, thaw(body), placed, true, signal)
    if (!next.ok) return { kind: 'unknown', trace: traceOf(next.answer) }
    for (const { id } of next.value) {
      const failed = await drop(textOf(id))
      if (failed) return failed
    }
    return { kind: 'gone' }
  }

  return {
    profile: mastodonProfile,
    entry: mastodonEntry(fetch, deadline),
    whoami: ({ credentials }) => identityOf(fetch, credentials.service, secretOf(credentials), deadline()),
    keys: (parts) => parts.map(() => randomUUID()),
    async body(intent, pictures, { remoteId, credentials }) {
      const said = credentials && secretOf(credentials)
      return freeze(intent, pictures, remoteId, said?.limits ?? usualLimits, said?.software === 'mastodon')
    },
    parts: (body) => thaw(body).posts.length,
    repeats({ credentials }, body) {
      const isYoung = Date.now() < Date.parse(thaw(body).createdAt) + KEY_MS
      return keepsKeys(secretOf(credentials)) && isYoung ? 'harmless' : 'looked'
    },
    upload,
    publish,
    find,
    remove,
    past: (account, cursor) => past(fetch, account, cursor, deadline()),
  }
}
