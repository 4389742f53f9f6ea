import type { PastPost } from '../../domain/past.ts'
import { type Fields, fieldsOf, listOf, numberOf, textOf } from '../fields.ts'
import type { OpenAccount, PastAnswer } from '../network.ts'
import { refusalOf, traceOf } from './api.ts'
import type { Frozen } from './freeze.ts'
import { canon, fromLittle } from './little.ts'
import { type AsAccount, callAs, type World } from './session.ts'

const PAGE = 50
const MOST_PAGES = 10
const SKEW_MS = 120_000

export const pathOf = (urn: string): string => `/rest/posts/${encodeURIComponent(urn)}`

type NotTold = Exclude<AsAccount, { kind: 'ok' }> | { readonly kind: 'strange'; readonly trace: string }
export type Looked =
  | { readonly ok: true; readonly posts: readonly Fields[] }
  | { readonly ok: false; readonly answer: NotTold }

export const whyNotTold = (answer: NotTold): string => (answer.kind === 'shut' ? answer.refusal.why : traceOf(answer))

/** A post by its name; none where LinkedIn says that there is none. */
export async function byId(world: World, account: OpenAccount, urn: string, signal: AbortSignal): Promise<Looked> {
  const answer = await callAs(world, account, { method: 'GET', at: pathOf(urn) }, signal)
  if (answer.kind === 'no' && answer.status === 404) return { ok: true, posts: [] }
  if (answer.kind !== 'ok') return { ok: false, answer }
  return textOf(answer.body.id) === urn
    ? { ok: true, posts: isPublic(answer.body) ? [answer.body] : [] }
    : { ok: false, answer: { kind: 'strange', trace: 'LinkedIn answered with another post' } }
}

/** Posts of the account by when they were made, newest first, from the one at place `start` on. */
async function pageAt(world: World, account: OpenAccount, start: number, signal: AbortSignal): Promise<Looked> {
  const query = {
    q: 'author',
    author: account.remoteId,
    sortBy: 'CREATED',
    start: String(start),
    count: String(PAGE),
  }
  const answer = await callAs(world, account, { method: 'GET', at: '/rest/posts', query, restli: 'FINDER' }, signal)
  if (answer.kind !== 'ok') return { ok: false, answer }
  const posts = listOf(answer.body.elements)
  return Array.isArray(answer.body.elements) && posts.every((post) => textOf(post.id) !== '' && madeAt(post) > 0)
    ? { ok: true, posts }
    : { ok: false, answer: { kind: 'strange', trace: 'its list of posts is none' } }
}

/** Requested: LinkedIn still works on what hangs on it. The others are drafts, and what came to nothing. */
const isPublic = ({ lifecycleState }: Fields) => ['PUBLISHED', 'PUBLISH_REQUESTED'].includes(textOf(lifecycleState))
const madeAt = (post: Fields): number => numberOf(post.createdAt, 0)

function picturesOn({ content }: Fields): number {
  const { media, multiImage } = fieldsOf(content)
  return media === undefined ? listOf(fieldsOf(multiImage).images).length : 1
}

/** Posts of the account that may be this one: its words and as many pictures, since the moment it claims to be made. */
export async function candidates(
  world: World,
  account: OpenAccount,
  { post: { commentary }, createdAt, article, pictures }: Frozen,
  signal: AbortSignal,
): Promise<Looked> {
  const earliest = Date.parse(createdAt) - SKEW_MS
  const words = canon(fromLittle(commentary))
  const hung = article === null ? pictures.length : 0
  const found = new Map<string, Fields>()
  for (let page = 0; page < MOST_PAGES; page++) {
    const told = await pageAt(world, account, page * PAGE, signal)
    if (!told.ok) return told
    for (const post of told.posts) {
      const fits = madeAt(post) >= earliest && post.reshareContext === undefined && picturesOn(post) === hung
      if (fits && isPublic(post) && canon(fromLittle(textOf(post.commentary))) === words)
        found.set(textOf(post.id), post)
    }
    const oldest = told.posts.at(-1)
    if (oldest === undefined || madeAt(oldest) < earliest) return { ok: true, posts: [...found.values()] }
  }
  return { ok: false, answer: { kind: 'strange', trace: 'Too much was said since to look through' } }
}

function pastPostOf(post: Fields): PastPost | null {
  const text = fromLittle(textOf(post.commentary)).trim()
  if (text === '' || !isPublic(post) || post.visibility !== 'PUBLIC') return null
  const source = textOf(fieldsOf(fieldsOf(post.content).article).source)
  const links = [...(text.match(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/gu) ?? []), ...(source === '' ? [] : [source])]
  return {
    key: textOf(post.id),
    at: new Date(madeAt(post)).toISOString(),
    text,
    language: null,
    isReply: false,
    links: [...new Set(links)],
  }
}

/** Where a page ended: how many posts were newer then, and when its last one was made. */
interface Cursor {
  readonly seen: number
  readonly before: number
}

/**
 * A page of what the Page said. LinkedIn counts places from the newest post, and new ones move the others. So a page begins with
 * the last post of the one before it: what is newer was told already, and where nothing is, it begins further up.
 */
export async function past(
  world: World,
  account: OpenAccount,
  cursor: string | null,
  signal: AbortSignal,
): Promise<PastAnswer> {
  const { seen, before }: Cursor = cursor === null ? { seen: 0, before: Number.POSITIVE_INFINITY } : JSON.parse(cursor)
  let start = Math.max(0, seen - 1)
  for (;;) {
    const told = await pageAt(world, account, start, signal)
    if (!told.ok) {
      const { answer } = told
      const refusal = answer.kind === 'shut' ? answer.refusal : refusalOf(answer)
      return { ok: false, refusal, retryAfter: answer.kind === 'no' ? answer.waitSeconds : null }
    }
    const [newest] = told.posts
    if (start > 0 && (newest === undefined || madeAt(newest) < before)) {
      start = Math.max(0, start - PAGE)
      continue
    }
    const oldest = told.posts.at(-1)
    if (oldest === undefined) return { ok: true, value: { posts: [], next: null } }
    const older = told.posts.filter((post) => madeAt(post) < before)
    const next: Cursor = { seen: start + told.posts.length, before: Math.min(before, madeAt(oldest)) }
    // Nothing but the post with which it began: there is none before it.
    const isEnd = older.length === 0 && told.posts.length === 1
    const posts = older.flatMap((post) => pastPostOf(post) ?? [])
    return { ok: true, value: { posts, next: isEnd ? null : JSON.stringify(next) } }
  }
}
