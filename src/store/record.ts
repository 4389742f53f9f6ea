import { createHash, randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { TheDesk, Who } from '../domain/people.ts'
import type { Act } from '../domain/record.ts'
import { isWebhookEvent } from '../domain/webhooks.ts'
import { recordEntry, recordHead, recordPrivate } from './schema.ts'
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

/**
 * Adds one entry to the organisation's chain, in the transaction of the act it tells of. Locks the head of the chain
 * until that transaction ends: call it last, after every other row lock, so that no two transactions wait in a circle.
 * @returns the entry's sequence number, from 1.
 */
export async function append(tx: Tx, by: Who | TheDesk, act: Act): Promise<number> {
  const organisationId = by.organisation
  await tx.insert(recordHead).values({ organisationId, sequence: 0, hash: GENESIS }).onConflictDoNothing()
  const [head] = await tx
    .select({
      sequence: recordHead.sequence,
      hash: recordHead.hash,
      at: sql<string>`to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    })
    .from(recordHead)
    .where(eq(recordHead.organisationId, organisationId))
    .for('update')
  if (!head) throw new Error('The head of the record is gone')
  const { sequence, entry, hash, salted } = link(head, head.at, by, act)
  await tx.insert(recordEntry).values({
    organisationId,
    sequence,
    at: new Date(head.at),
    action: act.action,
    personId: by.person,
    speakerId: act.speaker ?? null,
    postId: act.post ?? null,
    entry,
    previous: head.hash,
    hash,
  })
  if (salted.length > 0) await tx.insert(recordPrivate).values(salted.map((s) => ({ organisationId, sequence, ...s })))
  if (isWebhookEvent(act.action))
    await tell(tx, {
      organisation: organisationId,
      event: act.action,
      sequence,
      at: head.at,
      speaker: act.speaker ?? null,
      post: act.post ?? null,
    })
  await tx.update(recordHead).set({ sequence, hash }).where(eq(recordHead.organisationId, organisationId))
  return sequence
}
