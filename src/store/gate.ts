import { eq } from 'drizzle-orm'
import type { OrganisationId } from '../domain/people.ts'
import { gate, person } from './schema.ts'
import type { Tx } from './store.ts'

export type GateRow = typeof gate.$inferSelect

/** FOR SHARE: many claims pass together, a pause waits for all of them and every later claim sees it. */
export const pass = (tx: Tx, organisation: OrganisationId): Promise<GateRow> => locked(tx, organisation, 'share')

/** FOR UPDATE: waits for the claims in flight, holds back all others until the transaction ends. */
export const close = (tx: Tx, organisation: OrganisationId): Promise<GateRow> => locked(tx, organisation, 'update')

async function locked(tx: Tx, organisationId: OrganisationId, strength: 'share' | 'update'): Promise<GateRow> {
  const read = () => tx.select().from(gate).where(eq(gate.organisationId, organisationId)).for(strength)
  const [row] = await read()
  if (row) return row
  await tx.insert(gate).values({ organisationId }).onConflictDoNothing()
  const [made] = await read()
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
