import { and, desc, eq, exists, gte, inArray, ne, notInArray, sql } from 'drizzle-orm'
import type { DraftId, Parts } from '../domain/draft.ts'
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
 * What left since a moment or is still to leave, at most so many deliveries, newest first, personal ones apart. A thread
 * counts as one text. `of`: a draft of which its own post, and those of the series that it was made for, are left out.
 */
export async function recent(
  tx: Tx,
  organisationId: OrganisationId,
  since: Date,
  most: number,
  of: DraftId | null = null,
) {
  const itself = tx
    .select({ draftId: occurrence.draftId })
    .from(occurrence)
    .where(
      inArray(
        occurrence.seriesId,
        tx
          .select({ id: occurrence.seriesId })
          .from(occurrence)
          .where(eq(occurrence.draftId, sql`${of}::uuid`)),
      ),
    )
  const at = sql<Date>`coalesce(${delivery.sentAt}, ${delivery.dueAt})`
  const newest = tx
    .select({ postId: delivery.postId, accountId: delivery.accountId, state: delivery.state, at: at.as('at') })
    .from(delivery)
    .where(
      and(
        eq(delivery.organisationId, organisationId),
        inArray(delivery.state, ['waiting', 'held', 'queued', 'sending', 'sent', 'unknown']),
        gte(at, since.toISOString()),
      ),
    )
    .orderBy(desc(at))
    .limit(most)
    .as('newest')
  const rows = await tx
    .select({
      parts: post.parts,
      speaker: post.speakerId,
      accounts: sql<string[]>`array_agg(${newest.accountId})`,
      out: sql<boolean>`bool_or(${newest.state} = 'sent')`,
      at: sql<Date>`min(${newest.at})`.mapWith(delivery.dueAt),
    })
    .from(newest)
    .innerJoin(post, eq(post.id, newest.postId))
    .innerJoin(speaker, eq(speaker.id, post.speakerId))
    .where(
      and(
        inArray(speaker.kind, ['organisation', 'leader']),
        of === null ? undefined : and(ne(post.draftId, of), notInArray(post.draftId, itself)),
      ),
    )
    .groupBy(post.id)
    .orderBy(desc(sql`min(${newest.at})`))
  return rows.map(({ parts, speaker, accounts, out, at }) => ({
    text: parts.map((part) => part.text).join('\n\n'),
    speaker,
    accounts,
    state: out ? ('out' as const) : ('coming' as const),
    at,
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
