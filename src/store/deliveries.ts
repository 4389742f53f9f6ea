import { and, asc, count, desc, eq, gt, inArray, isNull, lt, lte, ne, not, or, type SQL, sql } from 'drizzle-orm'
import type { DeliveryId, DeliveryState, PostId } from '../domain/delivery.ts'
import type { OrganisationId } from '../domain/people.ts'
import type { AccountId } from '../domain/speakers.ts'
import { overDelivery } from './pauses.ts'
import { account, approval, attempt, delivery, organisation, post } from './schema.ts'
import type { Tx } from './store.ts'

export type DeliveryRow = typeof delivery.$inferSelect
export type NewDelivery = typeof delivery.$inferInsert

export async function insert(tx: Tx, rows: readonly NewDelivery[]): Promise<readonly DeliveryRow[]> {
  return tx
    .insert(delivery)
    .values([...rows])
    .returning()
}

export async function get(tx: Tx, id: DeliveryId): Promise<DeliveryRow | undefined> {
  const [row] = await tx.select().from(delivery).where(eq(delivery.id, id))
  return row
}

/** Locks one delivery until the transaction ends: whoever holds the lock decides its next move. */
export async function lock(tx: Tx, id: DeliveryId): Promise<DeliveryRow | undefined> {
  const [row] = await tx.select().from(delivery).where(eq(delivery.id, id)).for('update')
  return row
}

/** Locks all deliveries of a post, always in the same order, so that two who want them never wait in a circle. */
export function lockOfPost(tx: Tx, organisation: OrganisationId, id: PostId): Promise<readonly DeliveryRow[]> {
  return lockWhere(tx, and(eq(delivery.organisationId, organisation), eq(delivery.postId, id)))
}

/** Locks every delivery of an organisation that is in one of these states. */
export function lockInStates(
  tx: Tx,
  organisation: OrganisationId,
  states: readonly DeliveryState[],
): Promise<readonly DeliveryRow[]> {
  return lockWhere(tx, and(eq(delivery.organisationId, organisation), inArray(delivery.state, [...states])))
}

/** Without a lock: what is on its way while one looks. */
export async function inStates(
  tx: Tx,
  organisation: OrganisationId,
  states: readonly DeliveryState[],
): Promise<readonly DeliveryRow[]> {
  return tx
    .select()
    .from(delivery)
    .where(and(eq(delivery.organisationId, organisation), inArray(delivery.state, [...states])))
}

const lockWhere = (tx: Tx, where: SQL | undefined) =>
  tx.select().from(delivery).where(where).orderBy(asc(delivery.id)).for('update')

/** Writes to a row that this transaction has locked. */
export async function change(tx: Tx, id: DeliveryId, values: Partial<NewDelivery>): Promise<void> {
  await tx.update(delivery).set(values).where(eq(delivery.id, id))
}

/** Posts that began to leave this account since `since`, whatever came of them, except those proven not accepted. */
export async function leftSince(tx: Tx, accountId: AccountId, since: Date): Promise<readonly Date[]> {
  const started = sql<Date>`max(${attempt.startedAt})`.mapWith(attempt.startedAt)
  const rows = await tx
    .select({ started })
    .from(attempt)
    .innerJoin(delivery, eq(delivery.id, attempt.deliveryId))
    .where(
      and(
        eq(delivery.accountId, accountId),
        eq(attempt.kind, 'publish'),
        gt(attempt.startedAt, since),
        or(isNull(attempt.outcome), and(ne(attempt.outcome, 'not-accepted'), ne(attempt.outcome, 'refused'))),
      ),
    )
    .groupBy(delivery.id)
    .orderBy(asc(started))
  return rows.map((row) => row.started)
}

/** One claimer at a time for each account, so that the burst cap is exact. */
export async function lockAccount(tx: Tx, id: AccountId): Promise<void> {
  await tx.select({ id: account.id }).from(account).where(eq(account.id, id)).for('no key update')
}

/** How many agreements a post still waits for. */
export async function openAgreements(tx: Tx, id: PostId): Promise<number> {
  const [row] = await tx
    .select({ open: count() })
    .from(approval)
    .where(and(eq(approval.postId, id), or(isNull(approval.answer), ne(approval.answer, 'agreed'))))
  return row?.open ?? 0
}

export interface NewAttempt {
  readonly organisation: OrganisationId
  readonly delivery: DeliveryId
  readonly kind: 'publish' | 'find' | 'remove'
  readonly number: number
  readonly placed: number
  readonly fence: number
  readonly worker: string
  readonly deadline: Date
}

/** The attempt's row, written before its first byte leaves. A second one of the same number cannot be written. */
export async function begin(tx: Tx, a: NewAttempt): Promise<void> {
  await tx.insert(attempt).values({
    organisationId: a.organisation,
    deliveryId: a.delivery,
    number: a.number,
    kind: a.kind,
    placed: a.placed,
    fence: a.fence,
    worker: a.worker,
    startedAt: sql`clock_timestamp()`,
    deadline: a.deadline,
  })
}

export async function end(
  tx: Tx,
  id: DeliveryId,
  kind: NewAttempt['kind'],
  number: number,
  outcome: string,
  trace: string | null,
): Promise<void> {
  await tx
    .update(attempt)
    .set({ endedAt: sql`clock_timestamp()`, outcome, trace: trace?.slice(0, 1000) ?? null })
    .where(and(eq(attempt.deliveryId, id), eq(attempt.kind, kind), eq(attempt.number, number)))
}

/** When the last attempt to publish began. */
export async function lastBegun(tx: Tx, id: DeliveryId): Promise<Date | undefined> {
  const [row] = await tx
    .select({ at: attempt.startedAt })
    .from(attempt)
    .where(and(eq(attempt.deliveryId, id), eq(attempt.kind, 'publish')))
    .orderBy(desc(attempt.number))
    .limit(1)
  return row?.at
}

/** Whether an attempt before number `before` to publish what comes after the parts in place may have been accepted. */
export async function earlierUnproven(
  tx: Tx,
  { id, placed }: Pick<DeliveryRow, 'id' | 'placed'>,
  before: number,
): Promise<boolean> {
  const [row] = await tx
    .select({ unproven: count() })
    .from(attempt)
    .where(
      and(
        eq(attempt.deliveryId, id),
        eq(attempt.kind, 'publish'),
        eq(attempt.placed, placed.length),
        lt(attempt.number, before),
        or(isNull(attempt.outcome), and(ne(attempt.outcome, 'not-accepted'), ne(attempt.outcome, 'refused'))),
      ),
    )
  return (row?.unproven ?? 0) > 0
}

/**
 * Deliveries for which something is to be done now: their time came, their lease lapsed, or it is time to look again.
 * Organisations take turns, and within one its accounts, the longest due of each first: many on one account do not
 * delay the others. What a pause holds back is not due: it would only ask the networks who we are, again and again.
 */
export async function due(tx: Tx, limit: number) {
  const now = sql`clock_timestamp()`
  const lookTime = or(isNull(delivery.nextLookAt), lte(delivery.nextLookAt, now))
  const since = sql`coalesce(${delivery.nextLookAt}, ${delivery.dueAt})`
  const found = tx
    .select({
      id: delivery.id,
      organisation: delivery.organisationId,
      account: delivery.accountId,
      since: since.as('since'),
      turn: sql<number>`row_number() over (partition by ${delivery.accountId} order by ${since})`.as('turn'),
    })
    .from(delivery)
    .where(
      or(
        and(inArray(delivery.state, ['held', 'queued']), lte(delivery.dueAt, now), lookTime, not(overDelivery(tx))),
        and(eq(delivery.state, 'waiting'), lte(delivery.dueAt, now)),
        and(eq(delivery.state, 'sending'), lte(delivery.leaseUntil, now)),
        and(inArray(delivery.state, ['unknown', 'taking-down']), lookTime),
      ),
    )
    .as('found')
  const { id, organisation, account } = found
  return tx
    .select({ id, organisation, account })
    .from(found)
    .orderBy(
      sql`row_number() over (partition by ${organisation} order by ${found.turn}, ${found.since})`,
      asc(found.since),
    )
    .limit(limit)
}
export type Due = Awaited<ReturnType<typeof due>>[number]

/** What the worker must know of the post besides its delivery. */
export async function errand(tx: Tx, id: DeliveryId) {
  const [row] = await tx
    .select({
      delivery,
      account,
      speaker: post.speakerId,
      parts: post.parts,
      variants: post.variants,
      tags: post.tags,
      submittedAt: post.submittedAt,
      zone: organisation.zone,
    })
    .from(delivery)
    .innerJoin(post, eq(post.id, delivery.postId))
    .innerJoin(account, eq(account.id, delivery.accountId))
    .innerJoin(organisation, eq(organisation.id, delivery.organisationId))
    .where(eq(delivery.id, id))
  return row
}
export type Errand = NonNullable<Awaited<ReturnType<typeof errand>>>
