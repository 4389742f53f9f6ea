import { createHash, randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { OrganisationId, TheDesk, Who } from '../domain/people.ts'
import type { Act } from '../domain/record.ts'
import { isWebhookEvent } from '../domain/webhooks.ts'
import { recordEntry, recordHead, recordPrivate, webhook } from './schema.ts'
import type { Tx } from './store.ts'
import { tell } from './webhooks.ts'

/** What the first entry of a chain follows from. */
export const GENESIS = '0'.repeat(64)

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The bytes of an entry, its mark, and the personal fields whose salted hashes it holds. */
export function link(
  head: { readonly sequence: number; readonly hash: string },
  at: string,
  by: Who | TheDesk,
  act: Act,
) {
  const sequence = head.sequence + 1
  const personal: Record<string, string> = {
    ...act.personal,
    ...(by.person === null ? {} : { name: by.name, device: by.device, address: by.address }),
  }
  const salted = Object.entries(personal)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => ({ field, value, salt: randomBytes(16).toString('hex') }))
  const entry = JSON.stringify({
    organisation: by.organisation,
    sequence,
    at,
    action: act.action,
    person: by.person,
    session: by.person === null ? null : by.session,
    key: by.person === null ? null : by.key,
    channel: by.channel,
    speaker: act.speaker ?? null,
    post: act.post ?? null,
    about: act.about ?? {},
    personal: Object.fromEntries(salted.map((s) => [s.field, sha256(`${s.salt}|${s.value}`)])),
  })
  return { sequence, entry, hash: sha256(`${head.hash}${entry}`), salted }
}

/** The head of the chain, the moment it was locked, and whether anybody is told what is added. */
async function locked(tx: Tx, organisationId: OrganisationId) {
  const [head] = await tx
    .select({
      sequence: recordHead.sequence,
      hash: recordHead.hash,
      at: sql<string>`to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
      hasWebhooks: sql<boolean>`exists (select 1 from ${webhook} where ${webhook.organisationId} = ${organisationId})`,
    })
    .from(recordHead)
    .where(eq(recordHead.organisationId, organisationId))
    .for('update')
  return head
}

async function begun(tx: Tx, organisationId: OrganisationId) {
  await tx.insert(recordHead).values({ organisationId, sequence: 0, hash: GENESIS }).onConflictDoNothing()
  const head = await locked(tx, organisationId)
  if (!head) throw new Error('The head of the record is gone')
  return head
}

/**
 * Adds entries to the organisation's chain, in the transaction of the acts they tell of. Locks the head of the chain
 * until that transaction ends: call it last, after every other row lock, so that no two transactions wait in a circle.
 * @returns the sequence number of the last one; the first entry of a chain has 1.
 */
export async function append(tx: Tx, by: Who | TheDesk, ...acts: readonly [Act, ...Act[]]): Promise<number> {
  const organisationId = by.organisation
  const head = (await locked(tx, organisationId)) ?? (await begun(tx, organisationId))
  let { sequence, hash } = head
  const entries: (typeof recordEntry.$inferInsert)[] = []
  const aside: (typeof recordPrivate.$inferInsert)[] = []
  const told: Parameters<typeof tell>[1][] = []
  for (const act of acts) {
    const { salted, ...next } = link({ sequence, hash }, head.at, by, act)
    entries.push({
      organisationId,
      ...next,
      at: new Date(head.at),
      action: act.action,
      personId: by.person,
      speakerId: act.speaker ?? null,
      postId: act.post ?? null,
      previous: hash,
    })
    aside.push(...salted.map((s) => ({ organisationId, sequence: next.sequence, ...s })))
    if (head.hasWebhooks && isWebhookEvent(act.action))
      told.push({
        organisation: organisationId,
        event: act.action,
        sequence: next.sequence,
        at: head.at,
        speaker: act.speaker ?? null,
        post: act.post ?? null,
      })
    ;({ sequence, hash } = next)
  }
  // In one statement: everybody else of the organisation waits for the head meanwhile.
  const kept = tx.$with('kept').as(tx.insert(recordEntry).values(entries).returning({ of: recordEntry.sequence }))
  const keptAside = () =>
    tx.$with('kept_aside').as(tx.insert(recordPrivate).values(aside).returning({ of: recordPrivate.sequence }))
  await tx
    .with(kept, ...(aside.length > 0 ? [keptAside()] : []))
    .update(recordHead)
    .set({ sequence, hash })
    .where(eq(recordHead.organisationId, organisationId))
  for (const about of told) await tell(tx, about)
  return sequence
}
