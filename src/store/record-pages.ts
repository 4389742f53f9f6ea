import { and, desc, eq, gt, gte, inArray, lt, max, sql } from 'drizzle-orm'
import type { RecordAction } from '../domain/record.ts'
import { recordEntry } from './schema.ts'
import type { Tx } from './store.ts'

/** One entry as it can be read back; a personal field that was erased is absent. */
export interface ReadEntry {
  readonly sequence: number
  readonly at: Date
  readonly action: RecordAction
  readonly person: string | null
  readonly speaker: string | null
  readonly post: string | null
  readonly channel: string
  readonly about: Readonly<Record<string, string | number | boolean | null>>
  readonly personal: Readonly<Record<string, string>>
  readonly entry: string
  readonly previous: string
  readonly hash: string
}

export interface RecordQuery {
  readonly before?: number | undefined
  readonly from?: number | undefined
  readonly words?: string | undefined
  readonly action?: string | undefined
  readonly post?: string | undefined
  readonly most: number
}

const personal = sql<Record<string, string> | null>`(select json_object_agg(p.field, p.value) from record_private p
  where p.organisation_id = record_entry.organisation_id and p.sequence = record_entry.sequence)`

/** When each check was last changed, of those that were changed after `since`. */
export async function checksChanged(tx: Tx, organisation: string, since: Date): Promise<ReadonlyMap<string, Date>> {
  const check = sql<string>`${recordEntry.entry}::jsonb -> 'about' ->> 'check'`
  const rows = await tx
    .select({ check, at: max(recordEntry.at) })
    .from(recordEntry)
    .where(
      and(
        eq(recordEntry.organisationId, organisation),
        eq(recordEntry.action, 'check-changed'),
        gt(recordEntry.at, since),
      ),
    )
    .groupBy(check)
  return new Map(rows.flatMap(({ check: id, at }) => (at === null ? [] : [[id, at] as const])))
}

/** Whether anything by which posts are looked at, or asked about, was changed after `since`. */
export async function rulesChanged(tx: Tx, organisation: string, since: Date): Promise<boolean> {
  const [row] = await tx
    .select({ action: recordEntry.action })
    .from(recordEntry)
    .where(
      and(
        eq(recordEntry.organisationId, organisation),
        inArray(recordEntry.action, ['check-changed', 'watch-changed', 'eyes-changed']),
        gt(recordEntry.at, since),
      ),
    )
    .limit(1)
  return row !== undefined
}

/** The keys of the findings for which a post was held back before it left. */
export async function heldBackFor(tx: Tx, organisation: string, post: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ keys: sql<string>`${recordEntry.entry}::jsonb -> 'about' ->> 'findings'` })
    .from(recordEntry)
    .where(
      and(
        eq(recordEntry.organisationId, organisation),
        eq(recordEntry.postId, post),
        eq(recordEntry.action, 'held-back'),
      ),
    )
  return new Set(rows.flatMap(({ keys }) => keys.split(' ')))
}

/** Newest first, or from a sequence number upwards where `from` is given. */
export async function pages(tx: Tx, organisation: string, query: RecordQuery): Promise<readonly ReadEntry[]> {
  const like = query.words === undefined ? undefined : `%${query.words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const rows = await tx
    .select({
      sequence: recordEntry.sequence,
      at: recordEntry.at,
      action: recordEntry.action,
      person: recordEntry.personId,
      speaker: recordEntry.speakerId,
      post: recordEntry.postId,
      entry: recordEntry.entry,
      previous: recordEntry.previous,
      hash: recordEntry.hash,
      personal,
    })
    .from(recordEntry)
    .where(
      and(
        eq(recordEntry.organisationId, organisation),
        query.before === undefined ? undefined : lt(recordEntry.sequence, query.before),
        query.from === undefined ? undefined : gte(recordEntry.sequence, query.from),
        query.action === undefined ? undefined : eq(recordEntry.action, query.action),
        query.post === undefined ? undefined : eq(recordEntry.postId, query.post),
        like === undefined
          ? undefined
          : sql`(${recordEntry.action} ilike ${like} or exists (select 1 from record_private p where p.organisation_id = record_entry.organisation_id
              and p.sequence = record_entry.sequence and p.value ilike ${like}))`,
      ),
    )
    .orderBy(query.from === undefined ? desc(recordEntry.sequence) : recordEntry.sequence)
    .limit(query.most)
  return rows.map((row) => {
    const { channel, about } = JSON.parse(row.entry) as Pick<ReadEntry, 'channel' | 'about'>
    return { ...row, action: row.action as RecordAction, channel, about, personal: row.personal ?? {} }
  })
}
