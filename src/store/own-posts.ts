import { and, asc, desc, eq, exists, inArray, sql } from 'drizzle-orm'
import type { DeliveryState, PostId } from '../domain/delivery.ts'
import type { OrganisationId } from '../domain/people.ts'
import type { AccountId, NetworkId, SpeakerId } from '../domain/speakers.ts'
import { account, delivery, occurrence, organisation, post, speaker } from './schema.ts'
import type { Tx } from './store.ts'

/** Posts that were public, whether or not they stayed so. */
const left: readonly DeliveryState[] = ['sent', 'taking-down', 'taken-down', 'still-up']

/** The newest posts of an organisation that were public, personal ones apart, the oldest of them first. `most` null: all. */
export async function ids(tx: Tx, organisationId: OrganisationId, most: number | null): Promise<readonly PostId[]> {
  const found = tx
    .select({ id: post.id })
    .from(post)
    .innerJoin(speaker, eq(speaker.id, post.speakerId))
    .where(
      and(
        eq(post.organisationId, organisationId),
        inArray(speaker.kind, ['organisation', 'leader']),
        exists(
          tx
            .select({ one: sql`1` })
            .from(delivery)
            .where(and(eq(delivery.postId, post.id), inArray(delivery.state, [...left]))),
        ),
      ),
    )
    .orderBy(desc(post.submittedAt), desc(post.id))
  const rows = most === null ? await found : await found.limit(most)
  return rows.map(({ id }) => id).reverse()
}

/** What was said in these posts, when and where, in the order in which they were held. */
export async function said(tx: Tx, wanted: readonly PostId[]) {
  return tx
    .select({
      id: post.id,
      draft: post.draftId,
      series: occurrence.seriesId,
      speaker: post.speakerId,
      parts: post.parts,
      variants: post.variants,
      language: post.language,
      submittedAt: post.submittedAt,
      accounts: sql<AccountId[]>`array_agg(${delivery.accountId})`,
      /** Whether it is still public somewhere. */
      stayed: sql<boolean>`bool_or(${delivery.state} = 'sent')`,
      leftAt: sql<Date>`min(coalesce(${delivery.sentAt}, ${delivery.dueAt}))`.mapWith(delivery.dueAt),
    })
    .from(post)
    .innerJoin(delivery, eq(delivery.postId, post.id))
    .leftJoin(occurrence, eq(occurrence.draftId, post.draftId))
    .where(and(inArray(post.id, [...wanted]), inArray(delivery.state, [...left])))
    .groupBy(post.id, occurrence.seriesId)
    .orderBy(asc(post.submittedAt), asc(post.id))
}
export type SaidRow = Awaited<ReturnType<typeof said>>[number]

/** The accounts of any organisation of this desk that go by a handle, personal ones apart. */
export async function accountsCalled(tx: Tx, handle: string) {
  const rows = await tx
    .select({
      id: account.id,
      handle: account.handle,
      network: account.network,
      organisation: account.organisationId,
      name: organisation.name,
    })
    .from(account)
    .innerJoin(speaker, eq(speaker.id, account.speakerId))
    .innerJoin(organisation, eq(organisation.id, account.organisationId))
    .where(
      and(eq(sql`lower(${account.handle})`, handle.toLowerCase()), inArray(speaker.kind, ['organisation', 'leader'])),
    )
    .orderBy(asc(account.createdAt))
  return rows satisfies readonly { network: NetworkId }[]
}

/** All that left this desk as a speaker: the words, when, and what its network calls its parts. */
export function leftAs(tx: Tx, organisationId: OrganisationId, speakerId: SpeakerId) {
  return tx
    .select({
      parts: post.parts,
      variants: post.variants,
      account: delivery.accountId,
      placed: delivery.placed,
      dueAt: delivery.dueAt,
      sentAt: delivery.sentAt,
    })
    .from(delivery)
    .innerJoin(post, eq(post.id, delivery.postId))
    .where(
      and(eq(post.organisationId, organisationId), eq(post.speakerId, speakerId), inArray(delivery.state, [...left])),
    )
}
