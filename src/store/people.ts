import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { OrganisationId, PersonId, Role } from '../domain/people.ts'
import { credential, membership, organisation, person, session, verification } from './schema.ts'
import type { Tx } from './store.ts'

/** Any number will do, as long as it is ours. */
const BEGIN_LOCK = 84466

/** Until this transaction ends, nobody else can begin. */
export async function lockBeginning(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${BEGIN_LOCK})`)
}

export async function byEmail(tx: Tx, email: string) {
  const [found] = await tx
    .select({ id: person.id, name: person.name, email: person.email })
    .from(person)
    .where(eq(person.email, email.toLowerCase()))
  return found ?? null
}

export async function byId(tx: Tx, id: PersonId) {
  const [found] = await tx
    .select({ id: person.id, name: person.name, email: person.email, twoFactor: person.twoFactorEnabled })
    .from(person)
    .where(eq(person.id, id))
  return found === undefined ? null : { ...found, twoFactor: found.twoFactor ?? false }
}

/** Adds a person who signs in by password. `hash` is in the sign-in library's own form. */
export async function add(tx: Tx, given: { name: string; email: string; hash: string }): Promise<PersonId> {
  const now = sql`now()`
  const [added] = await tx
    .insert(person)
    .values({ name: given.name, email: given.email.toLowerCase(), emailVerified: true })
    .returning({ id: person.id })
  if (!added) throw new Error('A person was not added')
  await tx.insert(credential).values({
    accountId: added.id,
    providerId: 'credential',
    userId: added.id,
    password: given.hash,
    createdAt: now,
    updatedAt: now,
  })
  return added.id
}

export async function passwordHash(tx: Tx, id: PersonId): Promise<string | null> {
  const [found] = await tx
    .select({ hash: credential.password })
    .from(credential)
    .where(and(eq(credential.userId, id), eq(credential.providerId, 'credential')))
  return found?.hash ?? null
}

/** The organisations that a person belongs to now, by id so that locks are always taken in one order. */
export function memberships(tx: Tx, id: PersonId) {
  return tx
    .select({ id: organisation.id, name: organisation.name, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.personId, id), isNull(membership.leftAt)))
    .orderBy(asc(organisation.id))
}

/** Somebody who belongs to the organisation now, or null. */
export async function member(tx: Tx, organisationId: OrganisationId, id: PersonId) {
  const [found] = await tx
    .select({ id: person.id, name: person.name, email: person.email, role: membership.role })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.organisationId, organisationId), eq(membership.personId, id), isNull(membership.leftAt)))
  return found ?? null
}

/** Everybody who is or was at the desk, by name. */
export async function everybody(tx: Tx, organisationId: OrganisationId) {
  const rows = await tx
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      role: membership.role,
      joinedAt: membership.joinedAt,
      leftAt: membership.leftAt,
      twoFactor: person.twoFactorEnabled,
      lastSeenAt:
        sql<Date | null>`(select max(${session.updatedAt}) from ${session} where ${session.userId} = ${person.id})`.mapWith(
          session.updatedAt,
        ),
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(eq(membership.organisationId, organisationId))
    .orderBy(asc(person.name), asc(person.id))
  return rows.map((row) => ({ ...row, twoFactor: row.twoFactor ?? false }))
}

/** The present owners, locked until the transaction ends, so that two of them cannot step down at once. */
export async function lockOwners(tx: Tx, organisationId: OrganisationId): Promise<readonly PersonId[]> {
  const rows = await tx
    .select({ id: membership.personId })
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), eq(membership.role, 'owner'), isNull(membership.leftAt)))
    .orderBy(asc(membership.personId))
    .for('update')
  return rows.map((row) => row.id)
}

/** Makes somebody a member, also one who had left. */
export async function join(tx: Tx, organisationId: OrganisationId, personId: PersonId, role: Role): Promise<void> {
  await tx
    .insert(membership)
    .values({ organisationId, personId, role })
    .onConflictDoUpdate({
      target: [membership.organisationId, membership.personId],
      set: { role, leftAt: null, joinedAt: sql`now()` },
    })
}

/** @returns whether there was such a member. */
export async function change(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
  to: { role: Role } | { leftAt: Date },
): Promise<boolean> {
  const rows = await tx
    .update(membership)
    .set(to)
    .where(
      and(eq(membership.organisationId, organisationId), eq(membership.personId, personId), isNull(membership.leftAt)),
    )
    .returning({ id: membership.personId })
  return rows.length === 1
}

export async function isSetUp(tx: Tx): Promise<boolean> {
  const [found] = await tx.select({ one: sql`1` }).from(organisation).limit(1)
  return found !== undefined
}

/** The sign-in library's own note of a reset that was asked for. */
export async function allowReset(tx: Tx, id: PersonId, secret: string, expiresAt: Date): Promise<void> {
  const now = new Date()
  await tx
    .insert(verification)
    .values({ identifier: `reset-password:${secret}`, value: id, expiresAt, createdAt: now, updatedAt: now })
}
