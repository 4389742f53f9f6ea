import { and, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { DraftId, MediaId } from '../domain/draft.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import { approval, draft, media, occurrence, person, post, speaker } from './schema.ts'
import type { Tx } from './store.ts'

export type DraftRow = typeof draft.$inferSelect
export interface NamedDraft extends DraftRow {
  readonly authorName: string
  /** Those of its pictures that came straight from a camera. */
  readonly fromCamera: readonly MediaId[]
  /** Whether somebody agreed to a post of exactly these words by this speaker. */
  readonly isAgreed: boolean
  /** The series that it was made for. */
  readonly series: string | null
}

/** Drafts of somebody's personal speaker are theirs alone; so is what they began before choosing a speaker. */
const visibleTo = (reader: PersonId) =>
  or(isNull(speaker.kind), sql`${speaker.kind} <> 'personal'`, eq(speaker.personId, reader))

const fromCamera = sql<MediaId[]>`array(
  select m.id from ${media} m where m.from_camera and m.id in (
    select (picture #>> '{}')::uuid from (
      select jsonb_path_query(${draft.parts}, '$[*].media[*].media')
      union all select jsonb_path_query(${draft.variants}, '$.*[*].media[*].media')
    ) hanging(picture)))`
const isAgreed = sql<boolean>`exists (
  select 1 from ${post} p join ${approval} a on a.post_id = p.id and a.answer = 'agreed'
   where p.draft_id = ${draft.id} and p.speaker_id = ${draft.speakerId}
     and p.parts = ${draft.parts} and p.variants = ${draft.variants})`

const read = (tx: Tx) =>
  tx
    .select({ draft, authorName: person.name, fromCamera, isAgreed, series: occurrence.seriesId })
    .from(draft)
    .innerJoin(person, eq(person.id, draft.authorId))
    .leftJoin(speaker, eq(speaker.id, draft.speakerId))
    .leftJoin(occurrence, eq(occurrence.draftId, draft.id))

const named = (rows: Awaited<ReturnType<typeof read>>): readonly NamedDraft[] =>
  rows.map(({ draft: row, ...about }) => ({ ...row, ...about }))

export async function get(
  tx: Tx,
  organisation: OrganisationId,
  id: DraftId,
  reader: PersonId,
): Promise<NamedDraft | undefined> {
  const rows = await read(tx).where(and(eq(draft.organisationId, organisation), eq(draft.id, id), visibleTo(reader)))
  return named(rows)[0]
}

/** Drafts that are neither thrown away nor on their way, last changed first. */
export async function list(tx: Tx, organisation: OrganisationId, reader: PersonId): Promise<readonly NamedDraft[]> {
  const rows = await read(tx)
    .where(
      and(eq(draft.organisationId, organisation), isNull(draft.discardedAt), isNull(draft.postId), visibleTo(reader)),
    )
    .orderBy(desc(draft.updatedAt))
    .limit(500)
  return named(rows)
}

/** What became of drafts with these ids, by id; those that were never kept are not in it. */
export async function fates(tx: Tx, organisation: OrganisationId, ids: readonly DraftId[]) {
  const rows = await tx
    .select({ id: draft.id, revision: draft.revision, postId: draft.postId, discardedAt: draft.discardedAt })
    .from(draft)
    .where(and(eq(draft.organisationId, organisation), inArray(draft.id, [...ids])))
  return new Map(rows.map((row) => [row.id, row]))
}

/** By id alone, whoever it belongs to: the caller compares the organisation. Held until the transaction ends. */
export async function lock(tx: Tx, id: DraftId): Promise<DraftRow | undefined> {
  const [row] = await tx.select().from(draft).where(eq(draft.id, id)).for('update')
  return row
}

export type DraftWords = Pick<
  DraftRow,
  | 'speakerId'
  | 'parts'
  | 'targets'
  | 'variants'
  | 'manners'
  | 'language'
  | 'when'
  | 'tags'
  | 'meant'
  | 'editedBy'
  | 'onPhone'
>

/** @returns false where a draft of that name was kept first. */
export async function insert(
  tx: Tx,
  row: DraftWords & { id: DraftId; organisationId: OrganisationId; authorId: PersonId },
): Promise<boolean> {
  const made = await tx
    .insert(draft)
    .values({ ...row, begunAs: row.speakerId })
    .onConflictDoNothing()
    .returning({ id: draft.id })
  return made.length === 1
}

/** Changes a draft that this transaction has locked. */
export async function change(tx: Tx, id: DraftId, words: DraftWords): Promise<void> {
  await tx
    .update(draft)
    .set({
      ...words,
      begunAs: sql`coalesce(${draft.begunAs}, ${words.speakerId}::uuid)`,
      revision: sql`${draft.revision} + 1`,
      updatedAt: sql`clock_timestamp()`,
    })
    .where(eq(draft.id, id))
}

/** Ties it to the post made from it, or (null) opens it again. */
export async function tie(tx: Tx, id: DraftId, postId: string | null): Promise<void> {
  await tx.update(draft).set({ postId }).where(eq(draft.id, id))
}

export async function discard(tx: Tx, id: DraftId): Promise<void> {
  await tx.update(draft).set({ discardedAt: sql`clock_timestamp()` }).where(eq(draft.id, id))
}

/** @returns false where it was not thrown away, or longer than 30 days ago. */
export async function restore(tx: Tx, id: DraftId): Promise<boolean> {
  const done = await tx
    .update(draft)
    .set({ discardedAt: null, updatedAt: sql`clock_timestamp()` })
    .where(and(eq(draft.id, id), isNotNull(draft.discardedAt), sql`${draft.discardedAt} > now() - interval '30 days'`))
    .returning({ id: draft.id })
  return done.length === 1
}
