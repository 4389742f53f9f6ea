import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { ApiKeyId, OrganisationId, PersonId, Scope } from '../domain/people.ts'
import { apiKey, membership, person } from './schema.ts'
import type { Tx } from './store.ts'

/** The keys that work, oldest first; only those of one person where `personId` is given. */
export function of(tx: Tx, organisationId: OrganisationId, personId: PersonId | null) {
  return tx
    .select({
      id: apiKey.id,
      name: apiKey.name,
      person: person.name,
      scopes: apiKey.scopes,
      createdAt: apiKey.createdAt,
      lastUsedAt: apiKey.lastUsedAt,
    })
    .from(apiKey)
    .innerJoin(person, eq(person.id, apiKey.personId))
    .where(
      and(
        eq(apiKey.organisationId, organisationId),
        isNull(apiKey.withdrawnAt),
        personId === null ? undefined : eq(apiKey.personId, personId),
      ),
    )
    .orderBy(asc(apiKey.createdAt))
}

export async function add(
  tx: Tx,
  values: { organisationId: OrganisationId; personId: PersonId; name: string; tokenHash: string; scopes: Scope[] },
) {
  const [added] = await tx.insert(apiKey).values(values).returning({ id: apiKey.id, createdAt: apiKey.createdAt })
  if (!added) throw new Error('A key was not added')
  return added
}

/** A working key and the present role of the person that it is bound to; null for one who has left. */
export async function bySecret(tx: Tx, tokenHash: string) {
  const [found] = await tx
    .select({
      id: apiKey.id,
      organisation: apiKey.organisationId,
      scopes: apiKey.scopes,
      lastUsedAt: apiKey.lastUsedAt,
      name: apiKey.name,
      person: person.id,
      personName: person.name,
      role: membership.role,
    })
    .from(apiKey)
    .innerJoin(person, eq(person.id, apiKey.personId))
    .innerJoin(
      membership,
      and(eq(membership.organisationId, apiKey.organisationId), eq(membership.personId, apiKey.personId)),
    )
    .where(and(eq(apiKey.tokenHash, tokenHash), isNull(apiKey.withdrawnAt), isNull(membership.leftAt)))
  return found ?? null
}

export async function nameOf(tx: Tx, id: ApiKeyId): Promise<string> {
  const [found] = await tx.select({ name: apiKey.name }).from(apiKey).where(eq(apiKey.id, id))
  if (!found) throw new Error('A key is gone')
  return found.name
}

export async function used(tx: Tx, id: ApiKeyId): Promise<void> {
  await tx.update(apiKey).set({ lastUsedAt: sql`now()` }).where(eq(apiKey.id, id))
}

/** Withdraws keys of the organisation: one, all of a person, or one of a person. @returns their ids. */
export async function withdraw(
  tx: Tx,
  organisationId: OrganisationId,
  which: { id?: ApiKeyId; personId?: PersonId },
): Promise<readonly ApiKeyId[]> {
  const rows = await tx
    .update(apiKey)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(
        eq(apiKey.organisationId, organisationId),
        isNull(apiKey.withdrawnAt),
        which.id === undefined ? undefined : eq(apiKey.id, which.id),
        which.personId === undefined ? undefined : eq(apiKey.personId, which.personId),
      ),
    )
    .returning({ id: apiKey.id })
  return rows.map((row) => row.id)
}
