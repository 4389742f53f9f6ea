import { and, asc, eq, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { PostId } from '../domain/delivery.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import { approval, delivery, post } from './schema.ts'
import type { Tx } from './store.ts'

export type ApprovalRow = typeof approval.$inferSelect

export async function insert(tx: Tx, rows: readonly (typeof approval.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(approval).values([...rows])
}

export async function ofPosts(tx: Tx, ids: readonly PostId[]): Promise<readonly ApprovalRow[]> {
  if (ids.length === 0) return []
  return tx
    .select()
    .from(approval)
    .where(inArray(approval.postId, [...ids]))
    .orderBy(asc(approval.kind))
}

export async function answer(
  tx: Tx,
  id: string,
  given: { answer: 'agreed' | 'not-yet'; answeredBy: PersonId; reason: string | null },
): Promise<void> {
  await tx
    .update(approval)
    .set({ ...given, answeredAt: sql`clock_timestamp()`, remindAt: null })
    .where(eq(approval.id, id))
}

/** Posts with an agreement of this person of which nothing left yet. */
export async function agreedBy(tx: Tx, organisation: OrganisationId, by: PersonId): Promise<readonly PostId[]> {
  const rows = await tx
    .selectDistinct({ post: approval.postId })
    .from(approval)
    .innerJoin(delivery, eq(delivery.postId, approval.postId))
    .where(
      and(
        eq(approval.organisationId, organisation),
        eq(approval.answeredBy, by),
        eq(approval.answer, 'agreed'),
        inArray(delivery.state, ['waiting', 'held', 'queued', 'missed']),
      ),
    )
    .orderBy(asc(approval.postId))
  return rows.map((row) => row.post)
}

/** They are asked anew. @returns how many agreements were voided. */
export async function voidOf(tx: Tx, post: PostId, by: PersonId): Promise<number> {
  const now = sql`clock_timestamp()`
  const voided = await tx
    .update(approval)
    .set({ answer: null, answeredBy: null, answeredAt: null, reason: null, askedAt: now, remindAt: now })
    .where(and(eq(approval.postId, post), eq(approval.answeredBy, by), eq(approval.answer, 'agreed')))
    .returning({ id: approval.id })
  return voided.length
}

/** Whether something that this person wrote, changed or held waits for a second pair of eyes. */
export async function waitsFor(tx: Tx, organisation: OrganisationId, by: PersonId): Promise<boolean> {
  const [row] = await tx
    .select({ id: approval.id })
    .from(approval)
    .innerJoin(post, eq(post.id, approval.postId))
    .innerJoin(delivery, and(eq(delivery.postId, post.id), eq(delivery.state, 'waiting')))
    .where(
      and(
        eq(approval.organisationId, organisation),
        isNull(approval.askedOf),
        or(isNull(approval.answer), ne(approval.answer, 'agreed')),
        or(eq(post.authorId, by), eq(post.editedBy, by), eq(post.submittedBy, by)),
      ),
    )
    .limit(1)
  return row !== undefined
}

/** Agreements of which those asked are to be told now. */
export async function toRemind(tx: Tx, most: number): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: approval.id })
    .from(approval)
    .where(lte(approval.remindAt, sql`clock_timestamp()`))
    .orderBy(asc(approval.remindAt))
    .limit(most)
  return rows.map((row) => row.id)
}

/** Locks one of them until the transaction ends; undefined where another worker has it, or it was told already. */
export async function lockToRemind(tx: Tx, id: string): Promise<ApprovalRow | undefined> {
  const [row] = await tx
    .select()
    .from(approval)
    .where(and(eq(approval.id, id), lte(approval.remindAt, sql`clock_timestamp()`)))
    .for('update', { skipLocked: true })
  return row
}

export async function remindNext(tx: Tx, id: string, at: Date | null): Promise<void> {
  await tx.update(approval).set({ remindAt: at }).where(eq(approval.id, id))
}

/** Brings the next time forward, unless it was answered meanwhile. */
export async function remindSooner(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .update(approval)
    .set({ remindAt: sql`least(${approval.remindAt}, ${at}::timestamptz)` })
    .where(and(eq(approval.id, id), isNull(approval.answer)))
}
