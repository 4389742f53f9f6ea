import { and, eq, inArray, sql } from 'drizzle-orm'
import type { MediaId } from '../domain/draft.ts'
import type { OrganisationId } from '../domain/people.ts'
import { media } from './schema.ts'
import type { Tx } from './store.ts'

export type MediaRow = typeof media.$inferSelect

/** The same picture uploaded twice is kept once. */
export async function insert(tx: Tx, row: typeof media.$inferInsert): Promise<MediaId> {
  const [there] = await tx
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.organisationId, row.organisationId), eq(media.sha256, row.sha256)))
    .limit(1)
  if (there) return there.id
  const [made] = await tx.insert(media).values(row).returning({ id: media.id })
  if (!made) throw new Error('A picture was not kept')
  return made.id
}

export async function get(tx: Tx, organisation: OrganisationId, ids: readonly MediaId[]): Promise<readonly MediaRow[]> {
  if (ids.length === 0) return []
  return tx
    .select()
    .from(media)
    .where(and(eq(media.organisationId, organisation), inArray(media.id, [...ids])))
}

/** Which of these exist, without their bytes. */
export async function known(
  tx: Tx,
  organisation: OrganisationId,
  ids: readonly MediaId[],
): Promise<readonly (Omit<MediaRow, 'bytes'> & { readonly size: number })[]> {
  if (ids.length === 0) return []
  return tx
    .select({
      id: media.id,
      organisationId: media.organisationId,
      sha256: media.sha256,
      size: sql<number>`octet_length(${media.bytes})`,
      seconds: media.seconds,
      mime: media.mime,
      width: media.width,
      height: media.height,
      fileName: media.fileName,
      fromCamera: media.fromCamera,
      uploadedBy: media.uploadedBy,
      createdAt: media.createdAt,
    })
    .from(media)
    .where(and(eq(media.organisationId, organisation), inArray(media.id, [...ids])))
}

/** One of them, from byte `from` on; `length` null: all that follows. Null where it is not there. */
export async function read(
  tx: Tx,
  organisation: OrganisationId,
  id: MediaId,
  from: number,
  length: number | null,
): Promise<(Pick<MediaRow, 'bytes' | 'mime'> & { readonly size: number }) | null> {
  const size = sql<number>`octet_length(${media.bytes})`
  const bytes = sql<
    MediaRow['bytes']
  >`substring(${media.bytes} from ${from + 1}::int for coalesce(${length}::int, ${size}))`
  const [row] = await tx
    .select({ mime: media.mime, size, bytes })
    .from(media)
    .where(and(eq(media.organisationId, organisation), eq(media.id, id)))
  return row ?? null
}
