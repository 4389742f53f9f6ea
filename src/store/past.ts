import { and, asc, eq, inArray, max, min, ne, sql } from 'drizzle-orm'
import type { ImportId } from '../domain/past.ts'
import type { OrganisationId } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import { pastPost } from './schema.ts'
import type { Tx } from './store.ts'

export type PastPostRow = typeof pastPost.$inferSelect

/** Keeps posts that are not known yet, by name or by sameness. @returns how many were kept. */
export async function add(tx: Tx, rows: readonly PastPostRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const kept = await tx
    .insert(pastPost)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ key: pastPost.key })
  return kept.length
}

/** Where a reader of past posts stands: at the last one that it read. */
export type PastPlace = Pick<PastPostRow, 'saidAt' | 'key'>

/** What a speaker said before, the oldest first, after `after`; from the beginning where that is null. At most `limit`. */
export function pastPosts(tx: Tx, speakerId: SpeakerId, after: PastPlace | null, limit: number) {
  return tx
    .select()
    .from(pastPost)
    .where(
      and(
        eq(pastPost.speakerId, speakerId),
        after === null
          ? undefined
          : sql`(${pastPost.saidAt}, ${pastPost.key}) > (${after.saidAt.toISOString()}::timestamptz, ${after.key})`,
      ),
    )
    .orderBy(asc(pastPost.saidAt), asc(pastPost.key))
    .limit(limit)
}

/** How much of each of these speakers was read, and from when to when. Of what was taught nobody knows when it was said. */
export function spans(tx: Tx, organisationId: OrganisationId, speakers: readonly SpeakerId[]) {
  return tx
    .select({
      speaker: pastPost.speakerId,
      posts: sql<number>`count(*)::int`,
      from: min(pastPost.saidAt),
      to: max(pastPost.saidAt),
    })
    .from(pastPost)
    .where(
      and(
        eq(pastPost.organisationId, organisationId),
        inArray(pastPost.speakerId, [...speakers]),
        ne(pastPost.source, 'taught'),
      ),
    )
    .groupBy(pastPost.speakerId)
}

/** Those of these texts that are known of the speaker's past. */
export async function known(tx: Tx, speakerId: SpeakerId, texts: readonly string[]): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ text: pastPost.text })
    .from(pastPost)
    .where(and(eq(pastPost.speakerId, speakerId), inArray(pastPost.text, [...texts])))
  return rows.map(({ text }) => text)
}

/** Forgets what one import brought. @returns how much that was. */
export async function forgetOf(tx: Tx, organisationId: OrganisationId, importId: ImportId): Promise<number> {
  const { rowCount } = await tx
    .delete(pastPost)
    .where(and(eq(pastPost.organisationId, organisationId), eq(pastPost.importId, importId)))
  return rowCount ?? 0
}

/** Forgets what a speaker said before. @returns how much that was. */
export async function forget(tx: Tx, organisationId: OrganisationId, speakerId: SpeakerId): Promise<number> {
  const { rowCount } = await tx
    .delete(pastPost)
    .where(and(eq(pastPost.organisationId, organisationId), eq(pastPost.speakerId, speakerId)))
  return rowCount ?? 0
}
