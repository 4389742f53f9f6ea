import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm'
import type { DraftId } from '../domain/draft.ts'
import type { OrganisationId } from '../domain/people.ts'
import { draft, occurrence, series } from './schema.ts'
import type { Tx } from './store.ts'

export type SeriesRow = typeof series.$inferSelect
export type OccurrenceRow = typeof occurrence.$inferSelect

/** @returns its id, or null where one was begun from that draft already. */
export async function begin(tx: Tx, row: typeof series.$inferInsert): Promise<string | null> {
  const [made] = await tx.insert(series).values(row).onConflictDoNothing().returning({ id: series.id })
  return made?.id ?? null
}

export async function ofDraft(tx: Tx, id: DraftId): Promise<SeriesRow | undefined> {
  const [row] = await tx.select().from(series).where(eq(series.draftId, id))
  return row
}

/** Locks a series until the transaction ends: one at a time decides what is made of it. */
export async function lock(tx: Tx, id: string): Promise<SeriesRow | undefined> {
  const [row] = await tx.select().from(series).where(eq(series.id, id)).for('update')
  return row
}

export async function change(tx: Tx, id: string, to: Partial<typeof series.$inferInsert>): Promise<void> {
  await tx.update(series).set(to).where(eq(series.id, id))
}

/** Those of an organisation that have not ended, the oldest first. */
export const going = (tx: Tx, organisation: OrganisationId): Promise<readonly SeriesRow[]> =>
  tx
    .select()
    .from(series)
    .where(and(eq(series.organisationId, organisation), isNull(series.endedAt)))
    .orderBy(asc(series.createdAt))

/** Every series of this desk of which something may be to be made now. */
export async function running(tx: Tx): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: series.id })
    .from(series)
    .where(and(isNull(series.endedAt), isNull(series.pausedAt), lte(series.nextAt, sql`clock_timestamp()`)))
  return rows.map(({ id }) => id)
}

/** Keeps one time of a series. A second one of the same day cannot be kept. */
export async function keep(tx: Tx, row: typeof occurrence.$inferInsert): Promise<void> {
  await tx.insert(occurrence).values(row)
}

/** Says what became of one that was about to be held; what somebody else said first stays. */
export async function settle(
  tx: Tx,
  { seriesId, day }: Pick<OccurrenceRow, 'seriesId' | 'day'>,
  to: Pick<OccurrenceRow, 'state' | 'why'>,
): Promise<boolean> {
  const done = await tx
    .update(occurrence)
    .set(to)
    .where(and(eq(occurrence.seriesId, seriesId), eq(occurrence.day, day), eq(occurrence.state, 'new')))
    .returning({ day: occurrence.day })
  return done.length === 1
}

/** What was made and is not held yet, with who has it repeat. */
export const unheld = (tx: Tx, most: number) =>
  tx
    .select({ occurrence, by: series.editedBy })
    .from(occurrence)
    .innerJoin(series, eq(series.id, occurrence.seriesId))
    .where(eq(occurrence.state, 'new'))
    .orderBy(asc(occurrence.dueAt))
    .limit(most)
export type Unheld = Awaited<ReturnType<typeof unheld>>[number]

/** Those of an organisation that still wait for a person: their drafts are neither held nor thrown away. */
export const asking = (tx: Tx, organisation: OrganisationId) =>
  tx
    .select({
      day: occurrence.day,
      draft: occurrence.draftId,
      speaker: series.speakerId,
      parts: draft.parts,
      why: sql<string>`coalesce(${occurrence.why}, '')`,
    })
    .from(occurrence)
    .innerJoin(series, eq(series.id, occurrence.seriesId))
    .innerJoin(draft, eq(draft.id, occurrence.draftId))
    .where(
      and(
        eq(occurrence.organisationId, organisation),
        eq(occurrence.state, 'asks'),
        isNull(draft.postId),
        isNull(draft.discardedAt),
      ),
    )
    .orderBy(asc(occurrence.day))
