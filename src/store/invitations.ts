import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { OrganisationId, PersonId, Role } from '../domain/people.ts'
import { invitation, organisation, person } from './schema.ts'
import type { Tx } from './store.ts'

const open = and(isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt), gt(invitation.expiresAt, sql`now()`))

const shown = {
  id: invitation.id,
  email: invitation.email,
  role: invitation.role,
  invitedBy: person.name,
  createdAt: invitation.createdAt,
  expiresAt: invitation.expiresAt,
}

/** The invitations that can still be accepted, oldest first. */
export function openOf(tx: Tx, organisationId: OrganisationId) {
  return tx
    .select(shown)
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.invitedBy))
    .where(and(eq(invitation.organisationId, organisationId), open))
    .orderBy(asc(invitation.createdAt))
}

/** Lives for `days`. */
export async function add(
  tx: Tx,
  given: {
    organisationId: OrganisationId
    email: string
    role: Role
    tokenHash: string
    invitedBy: PersonId
    days: number
  },
) {
  const { days, ...values } = given
  const [added] = await tx
    .insert(invitation)
    .values({ ...values, expiresAt: sql`now() + make_interval(days => ${days})` })
    .returning({ id: invitation.id, createdAt: invitation.createdAt, expiresAt: invitation.expiresAt })
  if (!added) throw new Error('An invitation was not added')
  return added
}

/** The open invitation of a secret, with what it offers; locked against a second use where `lock` is set. */
export async function bySecret(tx: Tx, tokenHash: string, lock: boolean) {
  const query = tx
    .select({ ...shown, organisationId: invitation.organisationId, organisation: organisation.name })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.invitedBy))
    .innerJoin(organisation, eq(organisation.id, invitation.organisationId))
    .where(and(eq(invitation.tokenHash, tokenHash), open))
  const [found] = await (lock ? query.for('update', { of: invitation }) : query)
  return found ?? null
}

export async function accept(tx: Tx, id: string): Promise<void> {
  await tx.update(invitation).set({ acceptedAt: sql`now()` }).where(eq(invitation.id, id))
}

/** Withdraws one, or (with `by`) all that a person gave. @returns whom they were for. */
export function withdraw(tx: Tx, organisationId: OrganisationId, which: { id: string } | { by: PersonId }) {
  return tx
    .update(invitation)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(
        eq(invitation.organisationId, organisationId),
        'id' in which ? eq(invitation.id, which.id) : eq(invitation.invitedBy, which.by),
        open,
      ),
    )
    .returning({ id: invitation.id, email: invitation.email })
}
