import { and, asc, eq, exists, or, sql } from 'drizzle-orm'
import type { PauseId, PauseScope } from '../domain/pause.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import * as gate from './gate.ts'
import { delivery, pause, person, post } from './schema.ts'
import type { Tx } from './store.ts'

/** The pauses of an organisation that stand, the first one first. */
export async function standing(tx: Tx, organisationId: OrganisationId) {
  const rows = await tx
    .select({ pause, by: person.name })
    .from(pause)
    .leftJoin(person, eq(person.id, pause.pausedBy))
    .where(eq(pause.organisationId, organisationId))
    .orderBy(asc(pause.pausedAt), asc(pause.id))
  return rows.map(({ pause: { id, kind, of, afterRestore, pausedAt, reason }, by }) => ({
    id,
    scope: { kind, of },
    afterRestore,
    since: pausedAt,
    by,
    reason,
  }))
}
export type StandingPause = Awaited<ReturnType<typeof standing>>[number]

/** Begins a pause. The gate must be closed by this transaction. @returns null where that very one stands already. */
export async function add(
  tx: Tx,
  organisationId: OrganisationId,
  { scope, by, reason }: { scope: PauseScope; by: PersonId; reason: string },
): Promise<PauseId | null> {
  const [made] = await tx
    .insert(pause)
    .values({ organisationId, ...scope, pausedBy: by, reason, pausedAt: sql`clock_timestamp()` })
    .onConflictDoNothing()
    .returning({ id: pause.id })
  return made?.id ?? null
}

export async function say(tx: Tx, id: PauseId, reason: string): Promise<void> {
  await tx.update(pause).set({ reason }).where(eq(pause.id, id))
}

export async function end(tx: Tx, id: PauseId): Promise<void> {
  await tx.delete(pause).where(eq(pause.id, id))
}

/** The store came from a backup: nothing leaves until a person has looked. */
export async function afterRestore(tx: Tx, organisationId: OrganisationId): Promise<void> {
  await gate.close(tx, organisationId)
  await tx
    .insert(pause)
    .values({ organisationId, kind: 'all', of: '', afterRestore: true, pausedAt: sql`clock_timestamp()` })
    .onConflictDoNothing()
}

/** Whether a pause holds a delivery still: what `reaches` in the policy says, for queries. */
export const overDelivery = (tx: Tx) =>
  exists(
    tx
      .select({ one: sql`1` })
      .from(pause)
      .where(
        and(
          eq(pause.organisationId, delivery.organisationId),
          or(
            eq(pause.kind, 'all'),
            and(eq(pause.kind, 'network'), eq(pause.of, delivery.network)),
            and(eq(pause.kind, 'account'), eq(pause.of, sql`${delivery.accountId}::text`)),
            and(
              eq(pause.kind, 'tag'),
              sql`${pause.of} = any (select unnest(${post.tags}) from ${post} where ${post.id} = ${delivery.postId})`,
            ),
          ),
        ),
      ),
  )
