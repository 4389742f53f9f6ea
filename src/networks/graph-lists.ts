import type { PastPost } from '../domain/past.ts'
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts'
import { type Answer, call, type Graph, isNowhere, type NotOk, refusalOf } from './graph.ts'
import { refuse } from './limits.ts'
import type { PastAnswer } from './network.ts'

const PAGE = '100'
const PAST_PAGE = '50'
const MOST_PAGES = 20
/** How far the clocks of desk and network may be apart. */
export const SKEW_MS = 120_000

/** A Graph API and the key with which it is asked. */
export interface Asking {
  readonly graph: Graph
  readonly token: string
  readonly signal: AbortSignal
}

/** What a look gave, or the answer that gave nothing. */
export type Looked =
  | { readonly ok: true; readonly posts: readonly Fields[] }
  | { readonly ok: false; readonly answer: NotOk }

/** The same for two texts that differ only in how they are composed and spaced. */
export const canon = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

/** Those of these that are there, by their names. */
export async function byIds({ graph, token, signal }: Asking, ids: readonly string[], fields: string): Promise<Looked> {
  const posts: Fields[] = []
  for (const id of ids) {
    const answer = await call(graph, { path: `/${id}`, query: { fields }, token }, signal)
    if (answer.kind === 'ok') posts.push(answer.body)
    else if (!isNowhere(answer)) return { ok: false, answer }
  }
  return { ok: true, posts }
}

/** One page of a list, and what leads to the next; null at its end. */
async function pageOf(
  { graph, token, signal }: Asking,
  path: string,
  query: Readonly<Record<string, string>>,
  from: string | null,
): Promise<{ readonly answer: Answer; readonly items: readonly Fields[]; readonly after: string | null }> {
  const answer = await call(
    graph,
    { path, query: { ...query, ...(from === null ? {} : { after: from }) }, token },
    signal,
  )
  if (answer.kind !== 'ok') return { answer, items: [], after: null }
  if (!Array.isArray(answer.body.data))
    return { answer: { kind: 'strange', trace: `${path} told no list` }, items: [], after: null }
  const { cursors, next } = fieldsOf(answer.body.paging)
  const after = textOf(next) === '' ? '' : textOf(fieldsOf(cursors).after)
  return { answer, items: listOf(answer.body.data), after: after || null }
}

/** A whole list; since a moment where one is said (ISO 8601), less what clocks may be apart. */
export async function whole(asking: Asking, path: string, fields: string, since?: string): Promise<Looked> {
  const seconds = since === undefined ? null : Math.floor((Date.parse(since) - SKEW_MS) / 1000)
  const query = { fields, limit: PAGE, ...(seconds === null ? {} : { since: String(seconds) }) }
  const posts: Fields[] = []
  let after: string | null = null
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await pageOf(asking, path, query, after)
    if (page.answer.kind !== 'ok') return { ok: false, answer: page.answer }
    posts.push(...page.items)
    after = page.after
    if (after === null) return { ok: true, posts }
  }
  return { ok: false, answer: { kind: 'strange', trace: 'Too much was said since to look through' } }
}

/** Where a page of the past ended. Cursors of a Graph API do not last, so it is a second, and what is known of it. */
interface Cursor {
  readonly until: number
  readonly known: readonly string[]
}

type Said = PastPost & { readonly key: string }

/** A post that says its name and a time that can be read; null where it does not. */
export function saidBy(key: string, time: string, text: string): Said | null {
  const at = new Date(time)
  if (key === '' || Number.isNaN(at.getTime())) return null
  const links = text.match(/https?:\/\/[^\s<>"]+/g) ?? []
  return { key, at: at.toISOString(), text, language: null, isReply: false, links }
}

/** A page of what stands in a list, newest first. */
export async function pastOf(
  asking: Asking,
  path: string,
  fields: string,
  cursor: string | null,
  postOf: (item: Fields) => Said | null,
): Promise<PastAnswer> {
  const from: Cursor | null = cursor === null ? null : JSON.parse(cursor)
  const query = { fields, limit: PAST_PAGE, ...(from ? { until: String(from.until + 1) } : {}) }
  let after: string | null = null
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await pageOf(asking, path, query, after)
    if (page.answer.kind !== 'ok') {
      const { answer } = page
      const retryAfter = answer.kind === 'no' ? answer.waitSeconds : null
      return { ok: false, refusal: refusalOf(asking.graph, answer), retryAfter }
    }
    // What stands before a known one came since.
    const seen = page.items.findLastIndex(({ id }) => from?.known.includes(textOf(id)))
    const posts = page.items.slice(seen + 1).flatMap((item) => postOf(item) ?? [])
    after = page.after
    const last = posts.at(-1)
    if (last === undefined && after !== null) continue
    if (last === undefined || after === null) return { ok: true, value: { posts, next: null } }
    const secondOf = ({ at }: Said) => Math.floor(Date.parse(at) / 1000)
    const until = secondOf(last)
    const here = posts.filter((post) => secondOf(post) === until).map(({ key }) => key)
    const known = from?.until === until ? [...from.known, ...here] : here
    return { ok: true, value: { posts, next: JSON.stringify({ until, known } satisfies Cursor) } }
  }
  return { ok: false, refusal: refuse('network-strange', 'later'), retryAfter: null }
}
