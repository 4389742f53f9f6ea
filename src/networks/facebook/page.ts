import type { Identity, Ref } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { type Fields, fieldsOf, listOf, short, textOf } from '../exchange.ts'
import { type Answer, call, type Graph, isNowhere, type NotOk, refusalOf } from '../graph.ts'
import { refuse } from '../limits.ts'
import type { Credentials, OpenAccount, PastAnswer } from '../network.ts'
import type { FrozenPart } from './freeze.ts'

/** What is sealed for an account: the key of the Page, which does not run out by itself. */
export interface Secret {
  readonly token: string
}
export const tokenOf = ({ secret }: Credentials): string => (JSON.parse(secret) as Secret).token

export const identityFields = 'id,name,username'

/** A Page, as Facebook describes it; null where it says less than is needed. */
export function identityIn(page: Fields): Identity | null {
  const [remoteId, name] = [textOf(page.id), short(textOf(page.name))]
  const handle = textOf(page.username) || name
  return /^\d+$/.test(remoteId) && handle !== '' ? { remoteId, handle, name: name || handle } : null
}

/** Whose key it is. */
export async function whoami(graph: Graph, account: OpenAccount, signal: AbortSignal): Promise<Outcome<Identity>> {
  const what = { path: '/me', query: { fields: identityFields }, token: tokenOf(account.credentials) }
  const answer = await call(graph, what, signal)
  if (answer.kind !== 'ok') return { ok: false, refusal: refusalOf(graph, answer) }
  const value = identityIn(answer.body)
  return value ? { ok: true, value } : { ok: false, refusal: refuse('network-strange', 'later') }
}

const PAGE = '100'
const PAST_PAGE = '50'
const MOST_PAGES = 20
const SKEW_MS = 120_000

const postFields = 'id,message,created_time,attachments{media_type,subattachments.limit(20){media_type}}'
const commentFields = 'id,message,created_time,from{id},attachment{type}'

/** What a look gave, or the answer that gave nothing. */
export type Looked =
  | { readonly ok: true; readonly posts: readonly Fields[] }
  | { readonly ok: false; readonly answer: NotOk }

const strange = (trace: string): Looked => ({ ok: false, answer: { kind: 'strange', trace } })

/** Those of these that are there, by their names. */
export async function byIds(
  graph: Graph,
  { credentials }: OpenAccount,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Looked> {
  const posts: Fields[] = []
  for (const id of ids) {
    const what = { path: `/${id}`, query: { fields: 'id,message,created_time' }, token: tokenOf(credentials) }
    const answer = await call(graph, what, signal)
    if (answer.kind === 'ok') posts.push(answer.body)
    else if (!isNowhere(answer)) return { ok: false, answer }
  }
  return { ok: true, posts }
}

/** One page of a list, and what leads to the next; null at its end. */
async function pageOf(
  graph: Graph,
  { credentials }: OpenAccount,
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<{ readonly answer: Answer; readonly items: readonly Fields[]; readonly after: string | null }> {
  const answer = await call(graph, { path, query, token: tokenOf(credentials) }, signal)
  if (answer.kind !== 'ok') return { answer, items: [], after: null }
  if (!Array.isArray(answer.body.data))
    return { answer: { kind: 'strange', trace: `${path} told no list` }, items: [], after: null }
  const { cursors, next } = fieldsOf(answer.body.paging)
  const after = textOf(next) === '' ? '' : textOf(fieldsOf(cursors).after)
  return { answer, items: listOf(answer.body.data), after: after || null }
}

async function whole(
  graph: Graph,
  account: OpenAccount,
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Looked> {
  const posts: Fields[] = []
  let after: string | null = null
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await pageOf(graph, account, path, { ...query, ...(after === null ? {} : { after }) }, signal)
    if (page.answer.kind !== 'ok') return { ok: false, answer: page.answer }
    posts.push(...page.items)
    after = page.after
    if (after === null) return { ok: true, posts }
  }
  return strange('Too much was said since to look through')
}

function picturesOf({ attachments, attachment }: Fields): number {
  if (attachment !== undefined) return textOf(fieldsOf(attachment).type) === 'photo' ? 1 : 0
  const [first = {}] = listOf(fieldsOf(attachments).data)
  const { media_type, subattachments } = first
  return media_type === 'photo' ? 1 : listOf(fieldsOf(subattachments).data).length
}

const canon = (text: string) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

const timeOf = ({ created_time }: Fields): number => Date.parse(textOf(created_time))

/** What the Page posted since `createdAt`. */
export const since = (graph: Graph, account: OpenAccount, createdAt: string, signal: AbortSignal): Promise<Looked> =>
  whole(
    graph,
    account,
    `/${account.remoteId}/published_posts`,
    { fields: postFields, limit: PAGE, since: String(Math.floor((Date.parse(createdAt) - SKEW_MS) / 1000)) },
    signal,
  )

/** Public posts that may be the part after those that are placed: of the Page, or comments of the Page below its first part. */
export async function candidates(
  graph: Graph,
  account: OpenAccount,
  part: FrozenPart,
  { placed, createdAt }: { readonly placed: readonly Ref[]; readonly createdAt: string },
  signal: AbortSignal,
): Promise<Looked> {
  const post = placed[0]?.remoteId ?? null
  const listed =
    post === null
      ? await since(graph, account, createdAt, signal)
      : await whole(graph, account, `/${post}/comments`, { fields: commentFields, limit: PAGE }, signal)
  // Where the post is gone, so are its comments.
  if (!listed.ok) return post !== null && isNowhere(listed.answer) ? { ok: true, posts: [] } : listed
  const fits = listed.posts.filter(
    (one) =>
      placed.every(({ remoteId }) => remoteId !== textOf(one.id)) &&
      (post === null || textOf(fieldsOf(one.from).id) === account.remoteId) &&
      canon(textOf(one.message)) === canon(part.text) &&
      picturesOf(one) === part.pictures &&
      timeOf(one) >= Date.parse(createdAt) - SKEW_MS,
  )
  // A list may still show what is gone.
  return byIds(
    graph,
    account,
    fits.map(({ id }) => textOf(id)),
    signal,
  )
}

/** Where a page of the past ended. Facebook's own cursors do not last, so it is a second, and what is known of it. */
interface Cursor {
  readonly until: number
  readonly known: readonly string[]
}

/** A page of what the Page posted, newest first. */
export async function past(
  graph: Graph,
  account: OpenAccount,
  cursor: string | null,
  signal: AbortSignal,
): Promise<PastAnswer> {
  const from: Cursor | null = cursor === null ? null : JSON.parse(cursor)
  const query = {
    fields: 'id,message,created_time',
    limit: PAST_PAGE,
    ...(from ? { until: String(from.until + 1) } : {}),
  }
  let after: string | null = null
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const path = `/${account.remoteId}/published_posts`
    const page = await pageOf(graph, account, path, { ...query, ...(after === null ? {} : { after }) }, signal)
    if (page.answer.kind !== 'ok') {
      const { answer } = page
      const retryAfter = answer.kind === 'no' ? answer.waitSeconds : null
      return { ok: false, refusal: refusalOf(graph, answer), retryAfter }
    }
    // What stands before a known one came since.
    const seen = page.items.findLastIndex(({ id }) => from?.known.includes(textOf(id)))
    const fresh = page.items.slice(seen + 1).filter((one) => !Number.isNaN(timeOf(one)))
    after = page.after
    const last = fresh.at(-1)
    if (last === undefined && after !== null) continue
    const posts = fresh.map((one) => ({
      key: textOf(one.id),
      at: new Date(timeOf(one)).toISOString(),
      text: textOf(one.message),
      language: null,
      isReply: false,
      links: textOf(one.message).match(/https?:\/\/[^\s<>"]+/g) ?? [],
    }))
    if (last === undefined || after === null) return { ok: true, value: { posts, next: null } }
    const until = Math.floor(timeOf(last) / 1000)
    const here = fresh.filter((one) => Math.floor(timeOf(one) / 1000) === until).map(({ id }) => textOf(id))
    const known = from?.until === until ? [...from.known, ...here] : here
    return { ok: true, value: { posts, next: JSON.stringify({ until, known } satisfies Cursor) } }
  }
  return { ok: false, refusal: refuse('network-strange', 'later'), retryAfter: null }
}
