import { eq, sql } from 'drizzle-orm'
import type { OrganisationId } from '../domain/people.ts'
import { gate, person } from './schema.ts'
import type { Tx } from './store.ts'

export type GateRow = typeof gate.$inferSelect

/** Any number will do, as long as it is ours. Two organisations of one hash only wait for each other. */
const GATE_LOCK = 84467
const key = (organisation: OrganisationId) => sql`${GATE_LOCK}, hashtext(${organisation})`

/**
 * Many claims pass together, a pause waits for those in flight, and every later claim waits for it and sees it. Not a
 * lock of the row: there those that share it go on overtaking the one that wants it alone, for seconds in a rush.
 */
export async function pass(tx: Tx, organisation: OrganisationId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${key(organisation)})`)
}

/** Waits for the claims in flight, holds back all others until the transaction ends. */
export async function close(tx: Tx, organisation: OrganisationId): Promise<GateRow> {
  await tx.execute(sql`select pg_advisory_xact_lock(${key(organisation)})`)
  return read(tx, organisation)
}

/** As it is while this transaction has passed or closed it. */
export async function read(tx: Tx, organisationId: OrganisationId): Promise<GateRow> {
  const found = () => tx.select().from(gate).where(eq(gate.organisationId, organisationId))
  const [row] = await found()
  if (row) return row
  await tx.insert(gate).values({ organisationId }).onConflictDoNothing()
  const [made] = await found()
  if (!made) throw new Error('The gate of an organisation is gone')
  return made
}

/** Writes to the gate that this transaction has closed. */
export async function set(tx: Tx, organisationId: OrganisationId, values: Partial<GateRow>): Promise<void> {
  await tx.update(gate).set(values).where(eq(gate.organisationId, organisationId))
}

/** Without a lock, for showing; nothing where nobody passed it yet. */
export async function look(tx: Tx, organisationId: OrganisationId) {
  const [row] = await tx
    .select({ gate, by: person.name })
    .from(gate)
    .leftJoin(person, eq(person.id, gate.secondReaderBy))
    .where(eq(gate.organisationId, organisationId))
  return row
}
