import type { Store } from '../../src/store/store.ts'
import type { BlueskyServer } from '../../test/bluesky-server/server.ts'

/** How often a post was put up, and whether it is up now: asked of the network itself, never of the desk. */
export interface Truth {
  readonly up: boolean
  readonly copies: number
}
/** By the words of a part, which are its own. */
export type Oracle = () => Promise<ReadonlyMap<string, Truth>>

export const rehearsalOracle =
  (store: Store): Oracle =>
  async () => {
    const { rows } = await store.pool.query<{ text: string; up: boolean; copies: number }>(
      `select (body::jsonb) ->> 'text' as text, bool_or(removed_at is null) as up, sum(copies)::int as copies
         from rehearsal_post where copies > 0 group by 1`,
    )
    return new Map(rows.map(({ text, up, copies }) => [text, { up, copies }]))
  }

/** Of a network that tells what was ever up there and what is gone. */
export const oracleOf =
  (posts: () => readonly { readonly text: string; readonly gone: boolean }[]): Oracle =>
  async () => {
    const truth = new Map<string, Truth>()
    for (const { text, gone } of posts()) {
      const { up, copies } = truth.get(text) ?? { up: false, copies: 0 }
      truth.set(text, { up: up || !gone, copies: copies + 1 })
    }
    return truth
  }

interface Page {
  readonly cursor?: string
  readonly records: readonly { readonly uri: string; readonly value: { readonly text: string } }[]
}

/** A server's list shows what is up, not what was; so it is read all the time, and what was ever up is kept. */
export function blueskyOracle(server: BlueskyServer, dids: readonly string[]) {
  const ever = new Map<string, Set<string>>()
  async function look(): Promise<ReadonlyMap<string, Truth>> {
    const up = new Map<string, number>()
    for (const did of dids) {
      let cursor: string | undefined
      do {
        const query = new URLSearchParams({ repo: did, collection: 'app.bsky.feed.post', limit: '100' })
        if (cursor) query.set('cursor', cursor)
        const answer = await fetch(`${server.service}/xrpc/com.atproto.repo.listRecords?${query}`)
        const page = (await answer.json()) as Page
        for (const { uri, value } of page.records) {
          up.set(value.text, (up.get(value.text) ?? 0) + 1)
          ever.set(value.text, (ever.get(value.text) ?? new Set()).add(uri))
        }
        cursor = page.cursor
      } while (cursor)
    }
    return new Map([...ever].map(([text, uris]) => [text, { up: up.has(text), copies: uris.size }]))
  }
  return look
}
