import { eq } from 'drizzle-orm'
import type { OwnWatchEntry } from '../domain/facts.ts'
import type { CheckSetting } from '../domain/findings.ts'
import type { OrganisationId } from '../domain/people.ts'
import { gate, organisation } from './schema.ts'
import type { Tx } from './store.ts'

const shown = {
  id: organisation.id,
  name: organisation.name,
  kind: organisation.kind,
  country: organisation.country,
  language: organisation.language,
  zone: organisation.zone,
  domains: organisation.domains,
  contacts: organisation.contacts,
  holdSeconds: organisation.holdSeconds,
}

export type OrganisationRow = {
  id: OrganisationId
  name: string
  kind: string
  country: string
  language: string
  zone: string
  domains: string[]
  contacts: string[]
  holdSeconds: number
}

export async function byId(tx: Tx, id: OrganisationId): Promise<OrganisationRow> {
  const [found] = await tx.select(shown).from(organisation).where(eq(organisation.id, id))
  if (!found) throw new Error('The organisation is gone')
  return found
}

/** Every organisation of this desk, oldest first. */
export async function all(tx: Tx): Promise<readonly { id: OrganisationId; name: string }[]> {
  return tx.select({ id: organisation.id, name: organisation.name }).from(organisation).orderBy(organisation.createdAt)
}

/** Adds an organisation with its gate, open. */
export async function add(
  tx: Tx,
  given: Pick<OrganisationRow, 'name' | 'kind' | 'country' | 'language' | 'zone'>,
): Promise<OrganisationId> {
  const [added] = await tx.insert(organisation).values(given).returning({ id: organisation.id })
  if (!added) throw new Error('An organisation was not added')
  await tx.insert(gate).values({ organisationId: added.id })
  return added.id
}

export async function change(
  tx: Tx,
  id: OrganisationId,
  to: Partial<Omit<OrganisationRow, 'id'>>,
): Promise<OrganisationRow> {
  const [changed] = await tx.update(organisation).set(to).where(eq(organisation.id, id)).returning(shown)
  if (!changed) throw new Error('The organisation is gone')
  return changed
}

/** Lets one change at a time choose among the colours and names of an organisation; others may go on referring to it. */
export async function lock(tx: Tx, id: OrganisationId): Promise<void> {
  await tx.select({ id: organisation.id }).from(organisation).where(eq(organisation.id, id)).for('no key update')
}

export async function setChecks(tx: Tx, id: OrganisationId, checks: Record<string, CheckSetting>): Promise<void> {
  await tx.update(organisation).set({ checks }).where(eq(organisation.id, id))
}

export async function setWatch(tx: Tx, id: OrganisationId, watch: readonly OwnWatchEntry[]): Promise<void> {
  await tx
    .update(organisation)
    .set({ watch: [...watch] })
    .where(eq(organisation.id, id))
}
