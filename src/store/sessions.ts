import { and, desc, eq, gt, like, lt, sql } from 'drizzle-orm'
import type { PersonId, SessionId } from '../domain/people.ts'
import { rateLimit, session } from './schema.ts'
import type { Tx } from './store.ts'

/** The open sessions of a person, last seen first. */
export function of(tx: Tx, personId: PersonId) {
  return tx
    .select({
      id: session.id,
      userAgent: session.userAgent,
      address: session.ipAddress,
      since: session.createdAt,
      lastSeen: session.updatedAt,
    })
    .from(session)
    .where(and(eq(session.userId, personId), gt(session.expiresAt, sql`now()`)))
    .orderBy(desc(session.updatedAt))
}

/** Ends one session of a person, at once. @returns whether there was such a session. */
export async function end(tx: Tx, personId: PersonId, id: SessionId): Promise<boolean> {
  const rows = await tx
    .delete(session)
    .where(and(eq(session.userId, personId), eq(session.id, id)))
    .returning({ id: session.id })
  return rows.length === 1
}

/** Ends every session of a person, at once. @returns how many there were. */
export async function endAll(tx: Tx, personId: PersonId): Promise<number> {
  const rows = await tx.delete(session).where(eq(session.userId, personId)).returning({ id: session.id })
  return rows.length
}

/** Ends the session that this token opens, at once. */
export async function endByToken(tx: Tx, token: string): Promise<void> {
  await tx.delete(session).where(eq(session.token, token))
}

/** Whether a session is still open; asked by streams that outlive the request that opened them. */
export async function isOpen(tx: Tx, id: SessionId): Promise<boolean> {
  const [found] = await tx
    .select({ id: session.id })
    .from(session)
    .where(and(eq(session.id, id), gt(session.expiresAt, sql`now()`)))
  return found !== undefined
}

/**
 * Counts one try. The count starts afresh `seconds` after the first try of a series. Exact under any number of
 * processes: one statement counts and answers.
 * @returns whether this try is still within `most`.
 */
export async function takeTry(tx: Tx, key: string, most: number, seconds: number): Promise<boolean> {
  const now = Date.now()
  const stale = sql`${rateLimit.lastRequest} < ${now - seconds * 1000}`
  const [row] = await tx
    .insert(rateLimit)
    .values({ key, count: 1, lastRequest: now })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: {
        count: sql`case when ${stale} then 1 else ${rateLimit.count} + 1 end`,
        lastRequest: sql`case when ${stale} then ${now} else ${rateLimit.lastRequest} end`,
      },
    })
    .returning({ count: rateLimit.count })
  return row !== undefined && row.count <= most
}

/** Takes one try back, because it turned out to be right. */
export async function giveBackTry(tx: Tx, key: string): Promise<void> {
  await tx
    .update(rateLimit)
    .set({ count: sql`greatest(${rateLimit.count} - 1, 0)` })
    .where(eq(rateLimit.key, key))
}

/** Forgets tries whose series began longer ago than `seconds`. */
export async function forgetTries(tx: Tx, seconds: number): Promise<void> {
  await tx
    .delete(rateLimit)
    .where(and(like(rateLimit.key, 'try:%'), lt(rateLimit.lastRequest, Date.now() - seconds * 1000)))
}
