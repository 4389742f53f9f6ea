import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { type Deputy, type EyesPolicy, usualEyes } from '../domain/agreeing.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import { deputy, eyesPolicy, membership, speaker } from './schema.ts'
import type { Tx } from './store.ts'

/** Everybody of an organisation now, by id and role. */
export function members(tx: Tx, organisationId: OrganisationId) {
  return tx
    .select({ id: membership.personId, role: membership.role })
    .from(membership)
    .where(and(eq(membership.organisationId, organisationId), isNull(membership.leftAt)))
}

export interface Agreeing {
  readonly eyes: EyesPolicy
  readonly deputy: Deputy | null
}

/** What agreements the posts of each of these speakers need, and who stands in for a leader. */
export async function ofSpeakers(tx: Tx, ids: readonly SpeakerId[]): Promise<(id: SpeakerId) => Agreeing> {
  if (ids.length === 0) return () => ({ eyes: usualEyes, deputy: null })
  const policies = await tx
    .select()
    .from(eyesPolicy)
    .where(inArray(eyesPolicy.speakerId, [...ids]))
  const deputies = await tx
    .select()
    .from(deputy)
    .where(inArray(deputy.speakerId, [...ids]))
  return (id) => {
    const eyes = policies.find((row) => row.speakerId === id)
    const stands = deputies.find((row) => row.speakerId === id)
    return {
      eyes: eyes === undefined ? usualEyes : { from: eyes.from, named: eyes.named },
      deputy:
        stands === undefined
          ? null
          : { person: stands.personId, from: stands.from, until: stands.until, zone: stands.zone },
    }
  }
}

export async function setEyes(tx: Tx, organisationId: OrganisationId, speakerId: SpeakerId, to: EyesPolicy) {
  const values = { from: to.from, named: [...to.named] }
  await tx
    .insert(eyesPolicy)
    .values({ organisationId, speakerId, ...values })
    .onConflictDoUpdate({ target: eyesPolicy.speakerId, set: values })
}

export async function setDeputy(tx: Tx, organisationId: OrganisationId, speakerId: SpeakerId, to: Deputy) {
  const { person: personId, from, until, zone } = to
  const values = { personId, from, until, zone }
  await tx
    .insert(deputy)
    .values({ organisationId, speakerId, ...values })
    .onConflictDoUpdate({ target: deputy.speakerId, set: values })
}

/** @returns whether there was one. */
export async function endDeputy(tx: Tx, speakerId: SpeakerId): Promise<boolean> {
  const ended = await tx.delete(deputy).where(eq(deputy.speakerId, speakerId)).returning({ id: deputy.speakerId })
  return ended.length === 1
}

/** Somebody who leaves is asked no more: as one of those named, as a deputy, nor by the deputy that they named. */
export async function dropPerson(tx: Tx, organisationId: OrganisationId, person: PersonId): Promise<void> {
  await tx
    .update(eyesPolicy)
    .set({ named: sql`array_remove(${eyesPolicy.named}, ${person}::uuid)` })
    .where(eq(eyesPolicy.organisationId, organisationId))
  const own = tx.select({ id: speaker.id }).from(speaker).where(eq(speaker.personId, person))
  await tx
    .delete(deputy)
    .where(
      and(eq(deputy.organisationId, organisationId), or(eq(deputy.personId, person), inArray(deputy.speakerId, own))),
    )
}
