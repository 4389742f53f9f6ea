import { and, asc, desc, eq, isNull, notExists, or, sql } from 'drizzle-orm'
import type { PostId } from '../domain/delivery.ts'
import type { OrganisationId } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import type { WebhookEvent, WebhookId } from '../domain/webhooks.ts'
import { webhook, webhookCall } from './schema.ts'
import type { Tx } from './store.ts'

export async function add(
  tx: Tx,
  values: { id: WebhookId; organisationId: OrganisationId; url: string; events: WebhookEvent[]; secret: Uint8Array },
): Promise<void> {
  await tx.insert(webhook).values(values)
}

export function all(tx: Tx, organisationId: OrganisationId) {
  return tx.select().from(webhook).where(eq(webhook.organisationId, organisationId)).orderBy(asc(webhook.createdAt))
}

export async function lock(tx: Tx, organisationId: OrganisationId, id: WebhookId) {
  const [row] = await tx
    .select()
    .from(webhook)
    .where(and(eq(webhook.organisationId, organisationId), eq(webhook.id, id)))
    .for('update')
  return row ?? null
}

/** With all that was still to be told to it. */
export async function remove(tx: Tx, id: WebhookId): Promise<void> {
  await tx.delete(webhook).where(eq(webhook.id, id))
  await tx.delete(webhookCall).where(eq(webhookCall.webhookId, id))
}

/** Its last calls, newest first. */
export function calls(tx: Tx, id: WebhookId, most: number) {
  return tx
    .select()
    .from(webhookCall)
    .where(eq(webhookCall.webhookId, id))
    .orderBy(desc(webhookCall.createdAt))
    .limit(most)
}

export async function test(tx: Tx, organisationId: OrganisationId, webhookId: WebhookId, body: string): Promise<void> {
  await tx.insert(webhookCall).values({ organisationId, webhookId, event: 'test', body })
}

/**
 * Writes down that an entry of the record is to be told to every webhook that wants its kind, in the transaction of that
 * entry. What somebody says as themselves is nobody else's.
 */
export async function tell(
  tx: Tx,
  about: {
    readonly organisation: OrganisationId
    readonly event: WebhookEvent
    readonly sequence: number
    readonly at: string
    readonly speaker: SpeakerId | null
    readonly post: PostId | null
  },
): Promise<void> {
  const { organisation, event, sequence, at, speaker, post } = about
  const body = JSON.stringify({ type: event, timestamp: at, data: { organisation, sequence, speaker, post } })
  await tx.execute(sql`
    insert into ${webhookCall} (organisation_id, webhook_id, event, body)
    select w.organisation_id, w.id, ${event}, ${body} from ${webhook} w
     where w.organisation_id = ${organisation} and w.rests_since is null and ${event} = any(w.events)
       and not exists (select 1 from speaker s where s.kind = 'personal' and s.id = coalesce(${speaker}::uuid,
             (select p.speaker_id from post p where p.id = ${post}::uuid)))`)
}

/**
 * Takes calls that are due, a few of each webhook, for whoever asks first: nobody else gets them for `seconds`. Each
 * counts as tried.
 */
export async function take(tx: Tx, seconds: number) {
  const { rows } = await tx.execute<{ id: string }>(sql`
    update ${webhookCall} set tries = tries + 1, due_at = clock_timestamp() + make_interval(secs => ${seconds})
     where id in (
       select due.id from ${webhook} w cross join lateral (
         select c.id from ${webhookCall} c where c.webhook_id = w.id and c.due_at <= clock_timestamp()
          order by c.due_at limit 5 for update skip locked) due
        where w.rests_since is null)
    returning id`)
  return rows.length === 0
    ? []
    : await tx
        .select({ call: webhookCall, url: webhook.url, secret: webhook.secret })
        .from(webhookCall)
        .innerJoin(webhook, eq(webhook.id, webhookCall.webhookId))
        .where(sql`${webhookCall.id} = any(${sql.param(rows.map(({ id }) => id))}::uuid[])`)
}

/** Writes what a try came to. `again`: seconds until the next; null = it is over. A later try than `tries` is left alone. */
export async function settle(
  tx: Tx,
  { id, tries }: { readonly id: string; readonly tries: number },
  to: { readonly isTaken: boolean; readonly said: string; readonly again: number | null },
): Promise<void> {
  await tx
    .update(webhookCall)
    .set({
      said: to.said,
      takenAt: to.isTaken ? sql`clock_timestamp()` : null,
      dueAt: to.again === null ? null : sql`clock_timestamp() + make_interval(secs => ${to.again})`,
    })
    .where(and(eq(webhookCall.id, id), eq(webhookCall.tries, tries)))
}

/** Calls it no more. @returns false where it rested already. */
export async function rest(tx: Tx, id: WebhookId, why: string): Promise<boolean> {
  const rows = await tx
    .update(webhook)
    .set({ restsSince: sql`clock_timestamp()`, restsWhy: why })
    .where(and(eq(webhook.id, id), isNull(webhook.restsSince)))
    .returning({ id: webhook.id })
  return rows.length === 1
}

/** Calls it again, beginning with what was not taken before. */
export async function resume(tx: Tx, id: WebhookId): Promise<void> {
  await tx.update(webhook).set({ restsSince: null, restsWhy: null }).where(eq(webhook.id, id))
  await tx
    .update(webhookCall)
    .set({ tries: 0, dueAt: sql`clock_timestamp()` })
    .where(and(eq(webhookCall.webhookId, id), isNull(webhookCall.takenAt)))
}

/** Throws away what was taken more than 30 days ago, and what a webhook that was removed meanwhile left behind. */
export async function forget(tx: Tx): Promise<void> {
  await tx
    .delete(webhookCall)
    .where(
      or(
        sql`${webhookCall.takenAt} < now() - interval '30 days'`,
        notExists(tx.select({ one: sql`1` }).from(webhook).where(eq(webhook.id, webhookCall.webhookId))),
      ),
    )
}
