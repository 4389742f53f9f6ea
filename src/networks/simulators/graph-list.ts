import type { Reply } from './line.ts'
import type { Asked } from './routes.ts'

interface Listed {
  readonly id: string
  readonly at: number
  readonly gone: number | null
}

/**
 * A list of a Graph API, newest first: `since` and before `until` in seconds, a page at a time. It shows what is new, and what
 * is gone, for `lagMs` as it was.
 */
export function listed<Post extends Listed>(
  all: readonly Post[],
  { query, url }: Asked,
  { lagMs, now }: { readonly lagMs: number; readonly now: number },
  told: (post: Post) => unknown,
): Reply {
  const second = ({ at }: Post) => Math.floor(at / 1000)
  const since = Number(query.get('since') ?? 0)
  const until = Number(query.get('until') ?? Number.POSITIVE_INFINITY)
  const limit = Number(query.get('limit') ?? 25)
  if (limit > 100) return { status: 400, body: { error: { code: 100, message: 'Param limit must be at most 100' } } }
  const within = all
    .filter(({ at, gone }) => at + lagMs <= now && (gone === null || gone + lagMs > now))
    .filter((post) => second(post) >= since && second(post) < until)
    .reverse()
  const from = within.findIndex(({ id }) => id === query.get('after')) + 1
  const page = within.slice(from, from + limit)
  const after = page.at(-1)?.id
  const more = from + limit < within.length ? { next: url.href } : {}
  const paging = after === undefined ? {} : { paging: { cursors: { after }, ...more } }
  return { status: 200, body: { data: page.map(told), ...paging } }
}
