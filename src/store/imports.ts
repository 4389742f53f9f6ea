import { and, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { ImportId, ImportState } from '../domain/past.ts'
import type { OrganisationId } from '../domain/people.ts'
import type { AccountId, SpeakerId } from '../domain/speakers.ts'
import { pastImport } from './schema.ts'
import type { Tx } from './store.ts'

export type ImportRow = typeof pastImport.$inferSelect

const clock = sql`clock_timestamp()`
const after = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds}::float8)`
const open: readonly ImportState[] = ['arriving', 'waiting', 'reading']

export async function add(tx: Tx, row: typeof pastImport.$inferInsert): Promise<ImportRow> {
  const [made] = await tx.insert(pastImport).values(row).returning()
  if (!made) throw new Error('An import was not kept')
  return made
}

/** One import, whoever asks; null where it is gone. */
export async function byId(tx: Tx, id: ImportId): Promise<ImportRow | null> {
  const [row] = await tx.select().from(pastImport).where(eq(pastImport.id, id))
  return row ?? null
}

/** As above within an organisation, and locked until the transaction ends. */
export async function lock(tx: Tx, organisationId: OrganisationId, id: ImportId): Promise<ImportRow | null> {
  const [row] = await tx
    .select()
    .from(pastImport)
    .where(and(eq(pastImport.organisationId, organisationId), eq(pastImport.id, id)))
    .for('update')
  return row ?? null
}

/** The imports of these speakers, the newest first. */
export function ofSpeakers(tx: Tx, organisationId: OrganisationId, speakers: readonly SpeakerId[]) {
  return tx
    .select()
    .from(pastImport)
    .where(and(eq(pastImport.organisationId, organisationId), inArray(pastImport.speakerId, [...speakers])))
    .orderBy(desc(pastImport.begunAt), desc(pastImport.id))
}

/** The last import from an account, locked; null where there was none. */
export async function lastOfAccount(tx: Tx, accountId: AccountId): Promise<ImportRow | null> {
  const [row] = await tx
    .select()
    .from(pastImport)
    .where(eq(pastImport.accountId, accountId))
    .orderBy(desc(pastImport.begunAt))
    .limit(1)
    .for('update')
  return row ?? null
}

export type ImportChange = Partial<
  Pick<
    ImportRow,
    'state' | 'source' | 'cursor' | 'read' | 'kept' | 'leftOut' | 'fault' | 'tries' | 'worker' | 'endedAt'
  >
>

/** Changes an import; `waitSeconds`: it may be taken, or its lease ends, that long from now. */
export async function change(tx: Tx, id: ImportId, to: ImportChange, waitSeconds?: number): Promise<void> {
  await tx
    .update(pastImport)
    .set({ ...to, ...(waitSeconds === undefined ? {} : { nextAt: after(waitSeconds) }) })
    .where(eq(pastImport.id, id))
}

/** Imports that something is to be done for now: nobody reads them, or whoever did has lost its lease. */
export async function due(tx: Tx, limit: number): Promise<readonly ImportId[]> {
  const rows = await tx
    .select({ id: pastImport.id })
    .from(pastImport)
    .where(and(inArray(pastImport.state, [...open]), lte(pastImport.nextAt, clock)))
    .orderBy(pastImport.nextAt)
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Takes an import to read it. Null where somebody else was faster, or where it is not to be read. */
export async function claim(tx: Tx, id: ImportId, worker: string, leaseSeconds: number): Promise<ImportRow | null> {
  const [row] = await tx
    .update(pastImport)
    .set({ state: 'reading', worker, nextAt: after(leaseSeconds) })
    .where(and(eq(pastImport.id, id), inArray(pastImport.state, ['waiting', 'reading']), lte(pastImport.nextAt, clock)))
    .returning()
  return row ?? null
}

/** Whether this worker reads it still; its lease begins anew then. */
export async function renew(tx: Tx, id: ImportId, worker: string, leaseSeconds: number): Promise<boolean> {
  const { rowCount } = await tx
    .update(pastImport)
    .set({ nextAt: after(leaseSeconds) })
    .where(and(eq(pastImport.id, id), eq(pastImport.state, 'reading'), eq(pastImport.worker, worker)))
  return rowCount === 1
}

export async function drop(tx: Tx, id: ImportId): Promise<void> {
  await tx.delete(pastImport).where(eq(pastImport.id, id))
}

/** All imports of a speaker, locked, so that nobody keeps another page of them. */
export async function lockAll(
  tx: Tx,
  organisationId: OrganisationId,
  speakerId: SpeakerId,
): Promise<readonly ImportId[]> {
  const rows = await tx
    .select({ id: pastImport.id })
    .from(pastImport)
    .where(and(eq(pastImport.organisationId, organisationId), eq(pastImport.speakerId, speakerId)))
    .for('update')
  return rows.map(({ id }) => id)
}

/** Forgets all imports of a speaker; their posts must be forgotten before. */
export async function forget(tx: Tx, organisationId: OrganisationId, speakerId: SpeakerId): Promise<void> {
  await tx
    .delete(pastImport)
    .where(and(eq(pastImport.organisationId, organisationId), eq(pastImport.speakerId, speakerId)))
}
