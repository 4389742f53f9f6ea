import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import type { NetworkId } from '../domain/speakers.ts'
import { app, visit } from './schema.ts'
import type { Tx } from './store.ts'

/** Which app is meant: one for each server of a network. */
interface AppOf {
  readonly organisationId: OrganisationId
  readonly network: NetworkId
  readonly service: string
}

const isApp = ({ organisationId, network, service }: AppOf) =>
  and(eq(app.organisationId, organisationId), eq(app.network, network), eq(app.service, service))

/** The sealed secret of an app, or null. */
export async function appOf(tx: Tx, which: AppOf): Promise<Uint8Array | null> {
  const [found] = await tx.select({ secret: app.secret }).from(app).where(isApp(which))
  return found?.secret ?? null
}

/** The networks and servers that know this organisation's desk. */
export async function apps(tx: Tx, organisationId: OrganisationId) {
  return tx
    .select({ network: app.network, service: app.service })
    .from(app)
    .where(eq(app.organisationId, organisationId))
}

export async function keepApp(tx: Tx, values: AppOf & { secret: Uint8Array; madeBy: PersonId }): Promise<void> {
  const { secret, madeBy } = values
  await tx
    .insert(app)
    .values(values)
    .onConflictDoUpdate({ target: [app.organisationId, app.network, app.service], set: { secret, madeBy } })
}

type Visit = typeof visit.$inferSelect

/** Begins a visit of `minutes`, and forgets those that nobody came back from. */
export async function begin(tx: Tx, { minutes, ...values }: Omit<Visit, 'endsAt' | 'choices'> & { minutes: number }) {
  await tx.delete(visit).where(lt(visit.endsAt, sql`now()`))
  await tx.insert(visit).values({ ...values, endsAt: sql`now() + make_interval(mins => ${minutes})` })
}

/** The visit that this person began and that is not over, or null. */
export async function byState(
  tx: Tx,
  who: { readonly organisation: OrganisationId; readonly person: PersonId },
  stateHash: string,
): Promise<Visit | null> {
  const [found] = await tx
    .select()
    .from(visit)
    .where(
      and(
        eq(visit.stateHash, stateHash),
        eq(visit.organisationId, who.organisation),
        eq(visit.personId, who.person),
        gt(visit.endsAt, sql`now()`),
      ),
    )
  return found ?? null
}

/** What the network handed back can be used once: @returns whether this was the first time. */
export async function use(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .update(visit)
    .set({ kept: new Uint8Array() })
    .where(and(eq(visit.id, id), sql`length(${visit.kept}) > 0`))
    .returning({ id: visit.id })
  return rows.length === 1
}

export async function offer(tx: Tx, id: string, choices: Uint8Array): Promise<void> {
  await tx.update(visit).set({ choices }).where(eq(visit.id, id))
}

export async function end(tx: Tx, id: string): Promise<void> {
  await tx.delete(visit).where(eq(visit.id, id))
}
