import { randomUUID } from 'node:crypto'
import type { Found, Picture, Progress, Ref, Removal, Sent } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { textOf } from '../fields.ts'
import { call, type Graph, isNowhere, isProven, notSent, refusalOf, traceOf } from '../graph.ts'
import { type Asking, byIds, type Looked } from '../graph-lists.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Network, OpenAccount } from '../network.ts'
import { entryOf } from './entry.ts'
import { freeze, thaw } from './freeze.ts'
import { candidates, copyFields, past, since, tokenOf, whoami } from './page.ts'
import { facebookProfile } from './profile.ts'

export interface FacebookOptions {
  /** The guarded way out. */
  readonly fetch: GuardedFetch
  /** https://graph.facebook.com, or a simulator's. */
  readonly apiUrl: string
  /** Where people see Facebook: https://www.facebook.com, or a simulator's. */
  readonly siteUrl: string
  /** For one operation with all its calls. 30,000 ms unless said otherwise. */
  readonly deadlineMs?: number
}

/** Of the Graph API. Facebook keeps one for about two years. */
const VERSION = 'v25.0'

/** Pages on Facebook, over the Graph API. See README.md beside this for what is true and why. */
export function facebookNetwork({ fetch, apiUrl, siteUrl, deadlineMs = 30_000 }: FacebookOptions): Network {
  const graph: Graph = { fetch, url: `${apiUrl}/${VERSION}`, name: 'Facebook' }
  const deadline = () => AbortSignal.timeout(deadlineMs)

  const asking = ({ credentials }: OpenAccount): Asking => ({ graph, token: tokenOf(credentials), signal: deadline() })

  const refOf = (remoteId: string, post: string | undefined): Ref => ({
    remoteId,
    url: `${siteUrl}/${post === undefined ? remoteId : `${post}?comment_id=${remoteId}`}`,
  })

  async function uploadOne(account: OpenAccount, picture: Picture, signal: AbortSignal): Promise<Outcome<string>> {
    const form = new FormData()
    form.set('published', 'false')
    if (picture.alt) form.set('alt_text_custom', picture.alt)
    form.set('source', new Blob([new Uint8Array(picture.bytes)], { type: picture.mime }), 'picture')
    const path = `/${account.remoteId}/photos`
    const token = tokenOf(account.credentials)
    const answer = await call(graph, { path, method: 'POST', token, form }, signal)
    if (answer.kind !== 'ok') return { ok: false, refusal: refusalOf(graph, answer) }
    const id = textOf(answer.body.id)
    return id === '' ? { ok: false, refusal: refuse('network-strange', 'later') } : { ok: true, value: id }
  }

  async function upload(
    account: OpenAccount,
    _: string,
    pictures: readonly (readonly Picture[])[],
  ): Promise<Outcome<Progress['uploads']>> {
    const signal = deadline()
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
    const { account: frozenFor, parts } = thaw(body)
    if (frozenFor !== account.remoteId)
      return { kind: 'refused', refusal: refuse('identity-changed', 'never'), retryAfter: null }
    const part = parts[placed.length]
    const photos = uploads[placed.length] ?? []
    if (part === undefined || photos.length !== part.pictures) throw new Error('A part lacks its pictures')
    const post = placed[0]?.remoteId
    const [photo] = photos
    const hung =
      photo === undefined
        ? {}
        : post === undefined
          ? { attached_media: JSON.stringify(photos.map((id) => ({ media_fbid: id }))) }
          : { attachment_id: photo }
    const what = {
      path: post === undefined ? `/${account.remoteId}/feed` : `/${post}/comments`,
      method: 'POST',
      token: tokenOf(account.credentials),
      form: { ...(part.text === '' ? {} : { message: part.text }), ...hung },
    } as const
    const answer = await call(graph, what, deadline())
    if (answer.kind !== 'ok') return notSent(graph, answer)
    const id = textOf(answer.body.id)
    return /^\d+_\d+$/.test(id)
      ? { kind: 'sent', refs: [refOf(id, post)] }
      : { kind: 'unknown', trace: 'Facebook took it, but does not say as what' }
  }

  /** What may be the part after the ones that are placed. */
  async function nextOf(ask: Asking, account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Looked> {
    const { parts, createdAt } = thaw(body)
    const part = parts[placed.length]
    return part === undefined ? { ok: true, posts: [] } : candidates(ask, account, part, { placed, createdAt })
  }

  async function find(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Found> {
    const ask = asking(account)
    const ids = placed.map(({ remoteId }) => remoteId)
    const there = await byIds(ask, ids, copyFields)
    if (!there.ok) return { kind: 'unknown', trace: traceOf(there.answer) }
    const next = await nextOf(ask, account, body, placed)
    if (!next.ok) return { kind: 'unknown', trace: traceOf(next.answer) }
    const copies = [...there.posts, ...next.posts]
    if (copies.length === 0) return { kind: 'absent' }
    const missing = placed.length - there.posts.length
    if (missing > 0) return { kind: 'other', trace: `${missing} parts are gone, ${copies.length} are public` }
    if (next.posts.length > 1) return { kind: 'other', trace: `${next.posts.length} posts have these words` }
    const [first, ...rest] = [...placed, ...next.posts.map(({ id }) => refOf(textOf(id), placed[0]?.remoteId))]
    if (first === undefined) throw new Error('What is public has a name')
    return { kind: 'public', refs: [first, ...rest], copy: JSON.stringify(copies) }
  }

  /** Its comments go with a post, those of ours that nobody could name among them. */
  async function remove(account: OpenAccount, body: string, placed: readonly Ref[]): Promise<Removal> {
    const ask = asking(account)
    let id = placed[0]?.remoteId
    if (id === undefined) {
      const lost = await nextOf(ask, account, body, [])
      if (!lost.ok) return { kind: 'unknown', trace: traceOf(lost.answer) }
      if (lost.posts.length > 1) return { kind: 'unknown', trace: `${lost.posts.length} posts have these words` }
      if (lost.posts[0] === undefined) return { kind: 'gone' }
      id = textOf(lost.posts[0].id)
    }
    const answer = await call(graph, { path: `/${id}`, method: 'DELETE', token: ask.token }, ask.signal)
    if (answer.kind === 'ok')
      return answer.body.success === true
        ? { kind: 'gone' }
        : { kind: 'unknown', trace: 'Facebook does not say that it is deleted' }
    if (!isNowhere(answer))
      return isProven(answer)
        ? { kind: 'refused', refusal: refusalOf(graph, answer) }
        : { kind: 'unknown', trace: traceOf(answer) }
    // Said of what is gone, and of what the key may not see: the Page's own list tells them apart.
    const listed = await since(ask, account, thaw(body).createdAt)
    if (!listed.ok) return { kind: 'unknown', trace: traceOf(listed.answer) }
    return listed.posts.some((one) => textOf(one.id) === id)
      ? { kind: 'unknown', trace: 'Facebook cannot find it, but still lists it' }
      : { kind: 'gone' }
  }

  return {
    profile: facebookProfile,
    entry: entryOf(graph, siteUrl, VERSION, deadline),
    whoami: (account) => whoami(graph, account, deadline()),
    keys: (parts) => parts.map(() => randomUUID()),
    body: async (intent, pictures, account) => freeze(intent, pictures, account.remoteId),
    parts: (body) => thaw(body).parts.length,
    repeats: () => 'looked',
    upload,
    publish,
    find,
    remove,
    past: (account, cursor) => past(asking(account), account, cursor),
  }
}
