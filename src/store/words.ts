import { and, asc, desc, eq, exists, gt, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/pg-core'
import type { Parts } from '../domain/draft.ts'
import type { OwnWatchEntry } from '../domain/facts.ts'
import type { CheckSetting } from '../domain/findings.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import { delivery, occurrence, organisation, post, speaker } from './schema.ts'
import type { Tx } from './store.ts'

/** The newest posts of an organisation that became public and stayed so, personal ones apart. */
export async function published(tx: Tx, organisationId: OrganisationId, most: number): Promise<readonly Parts[]> {
  const rows = await tx
    .select({ parts: post.parts })
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
            .where(and(eq(delivery.postId, post.id), eq(delivery.state, 'sent'))),
        ),
      ),
    )
    .orderBy(desc(post.submittedAt))
    .limit(most)
  return rows.map((row) => row.parts)
}

/**
 * What left since a moment and what is still to leave, of both the deliveries nearest to now, at most so many; newest
 * first. Personal ones of others apart. A thread counts as one text.
 */
export async function recent(
  tx: Tx,
  organisationId: OrganisationId,
  reader: PersonId,
  { since, now, most }: { since: Date; now: Date; most: number },
) {
  const at = sql<Date>`coalesce(${delivery.sentAt}, ${delivery.dueAt})`
  const between = (bounds: SQL, order: SQL) =>
    tx
      .select({ postId: delivery.postId, accountId: delivery.accountId, state: delivery.state, at: at.as('at') })
      .from(delivery)
      .where(
        and(
          eq(delivery.organisationId, organisationId),
          inArray(delivery.state, ['waiting', 'held', 'queued', 'sending', 'sent', 'unknown']),
          bounds,
        ),
      )
      .orderBy(order)
      .limit(most)
  const around = union(
    between(sql`${at} between ${since.toISOString()} and ${now.toISOString()}`, desc(at)),
    between(gt(at, now.toISOString()), asc(at)),
  ).as('around')
  const rows = await tx
    .select({
      draft: post.draftId,
      series: occurrence.seriesId,
      parts: post.parts,
      speaker: post.speakerId,
      accounts: sql<string[]>`array_agg(${around.accountId})`,
      out: sql<boolean>`bool_or(${around.state} = 'sent')`,
      at: sql<Date>`min(${around.at})`.mapWith(delivery.dueAt),
    })
    .from(around)
    .innerJoin(post, eq(post.id, around.postId))
    .innerJoin(speaker, eq(speaker.id, post.speakerId))
    .leftJoin(occurrence, eq(occurrence.draftId, post.draftId))
    .where(or(ne(speaker.kind, 'personal'), eq(speaker.personId, reader)))
    .groupBy(post.id, occurrence.seriesId)
    .orderBy(desc(sql`min(${around.at})`))
  return rows.map(({ parts, out, ...row }) => ({
    ...row,
    text: parts.map((part) => part.text).join('\n\n'),
    state: out ? ('out' as const) : ('coming' as const),
  }))
}

/** Who a person last pressed hold & send as. */
export async function lastSpoken(tx: Tx, organisationId: OrganisationId, by: PersonId) {
  const [row] = await tx
    .select({ speaker: post.speakerId, at: post.submittedAt })
    .from(post)
    .where(and(eq(post.organisationId, organisationId), eq(post.submittedBy, by)))
    .orderBy(desc(post.submittedAt))
    .limit(1)
  return row
}

/** As whom a person held their last posts, when, and whether on a phone. Practice apart. */
export function spoken(tx: Tx, organisationId: OrganisationId, by: PersonId, most: number) {
  return tx
    .select({ speaker: post.speakerId, at: post.submittedAt, onPhone: post.onPhone })
    .from(post)
    .innerJoin(speaker, eq(speaker.id, post.speakerId))
    .where(and(eq(post.organisationId, organisationId), eq(post.submittedBy, by), eq(speaker.rehearsal, false)))
    .orderBy(desc(post.submittedAt))
    .limit(most)
}

/** What the organisation keeps an eye on. */
export async function watched(tx: Tx, id: OrganisationId): Promise<readonly OwnWatchEntry[]> {
  const [row] = await tx.select({ watch: organisation.watch }).from(organisation).where(eq(organisation.id, id))
  return row?.watch ?? []
}

/** What the organisation set for its checks. */
export async function checkSettings(tx: Tx, id: OrganisationId): Promise<Readonly<Record<string, CheckSetting>>> {
  const [row] = await tx.select({ checks: organisation.checks }).from(organisation).where(eq(organisation.id, id))
  return row?.checks ?? {}
}
