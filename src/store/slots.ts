import { and, eq, gt, inArray } from 'drizzle-orm'
import type { OrganisationId } from '../domain/people.ts'
import type { Slots } from '../domain/plan.ts'
import type { AccountId } from '../domain/speakers.ts'
import { accountSlots, delivery } from './schema.ts'
import type { Tx } from './store.ts'

/** The slots of every account of an organisation that has some. */
export function all(tx: Tx, organisation: OrganisationId) {
  return tx
    .select({ account: accountSlots.accountId, zone: accountSlots.zone, slots: accountSlots.slots })
    .from(accountSlots)
    .where(eq(accountSlots.organisationId, organisation))
}

/** Sets exactly these. What is planned already stays where it is. */
export async function set(tx: Tx, organisationId: OrganisationId, accountId: AccountId, to: Slots): Promise<void> {
  await tx
    .insert(accountSlots)
    .values({ organisationId, accountId, ...to })
    .onConflictDoUpdate({ target: accountSlots.accountId, set: { ...to } })
}

/** For which instants after `after` (milliseconds UTC) something of this account is planned, in a slot or not. */
export async function taken(tx: Tx, account: AccountId, after: Date): Promise<ReadonlySet<number>> {
  const rows = await tx
    .select({ at: delivery.dueAt })
    .from(delivery)
    .where(
      and(
        eq(delivery.accountId, account),
        inArray(delivery.state, ['waiting', 'held', 'queued', 'missed']),
        gt(delivery.dueAt, after),
      ),
    )
  return new Set(rows.map(({ at }) => at.getTime()))
}
