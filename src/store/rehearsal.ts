import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { rehearsalPost } from './schema.ts'
import type { Tx } from './store.ts'

/** One practice post. `body` is its JSON text: the same text is "the same again", another one is "something else". */
export interface Pinned {
  readonly account: string
  readonly key: string
  readonly body: string
}

/**
 * Pins all or none. A key that already holds the same is done; one that holds something else makes it 'taken'. What
 * was taken down and is pinned again counts as one more copy, as on a real network.
 */
export async function pin(tx: Tx, entries: readonly Pinned[]): Promise<'pinned' | 'taken'> {
  for (const { account, key, body } of entries) {
    await tx
      .insert(rehearsalPost)
      .values({ remoteId: account, key, body, copies: 0, removedAt: sql`now()` })
      .onConflictDoNothing()
  }
  const there = await tx
    .select()
    .from(rehearsalPost)
    .where(
      keysOf(
        entries.map((e) => e.key),
        entries[0]?.account ?? '',
      ),
    )
    .orderBy(rehearsalPost.key)
    .for('update')
  const other = entries.some(({ key, body }) =>
    there.some((row) => row.key === key && row.removedAt === null && row.body !== body),
  )
  if (other) return 'taken'
  for (const { account, key, body } of entries) {
    await tx
      .update(rehearsalPost)
      .set({ body, removedAt: null, createdAt: sql`clock_timestamp()`, copies: sql`${rehearsalPost.copies} + 1` })
      .where(and(keysOf([key], account), sql`${rehearsalPost.removedAt} is not null`))
  }
  return 'pinned'
}

const keysOf = (keys: readonly string[], account: string) =>
  and(eq(rehearsalPost.remoteId, account), inArray(rehearsalPost.key, [...keys]))

/** Bodies of what is public under these keys. */
export async function get(tx: Tx, account: string, keys: readonly string[]): Promise<readonly string[]> {
  const rows = await tx
    .select({ body: rehearsalPost.body })
    .from(rehearsalPost)
    .where(and(keysOf(keys, account), isNull(rehearsalPost.removedAt)))
  return rows.map((row) => row.body)
}

/** What is public of these accounts, newest first. */
export async function list(tx: Tx, accounts: readonly string[], limit: number) {
  return tx
    .select()
    .from(rehearsalPost)
    .where(and(inArray(rehearsalPost.remoteId, [...accounts]), isNull(rehearsalPost.removedAt)))
    .orderBy(desc(rehearsalPost.createdAt))
    .limit(limit)
}

const SEPARATOR = ' '

/** What is public of one account, newest first, older than `cursor`: the moment and the key of the last one read. */
export async function page(tx: Tx, account: string, cursor: string | null, most: number) {
  const [before, key] = cursor?.split(SEPARATOR) ?? []
  const moment = sql<string>`to_char(${rehearsalPost.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
  const rows = await tx
    .select({ key: rehearsalPost.key, body: rehearsalPost.body, moment })
    .from(rehearsalPost)
    .where(
      and(
        eq(rehearsalPost.remoteId, account),
        isNull(rehearsalPost.removedAt),
        before === undefined
          ? undefined
          : sql`(${rehearsalPost.createdAt}, ${rehearsalPost.key}) < (${before}::timestamptz, ${key})`,
      ),
    )
    .orderBy(desc(rehearsalPost.createdAt), desc(rehearsalPost.key))
    .limit(most + 1)
  const entries = rows.slice(0, most)
  const last = entries.at(-1)
  return { entries, next: rows.length > most && last ? `${last.moment}${SEPARATOR}${last.key}` : null }
}

export async function remove(tx: Tx, account: string, keys: readonly string[]): Promise<void> {
  await tx
    .update(rehearsalPost)
    .set({ removedAt: sql`clock_timestamp()` })
    .where(and(keysOf(keys, account), isNull(rehearsalPost.removedAt)))
}
