import { and, desc, eq, exists, inArray, sql } from 'drizzle-orm'
import type { Parts } from '../domain/draft.ts'
import type { CheckSetting } from '../domain/findings.ts'
import type { OrganisationId, PersonId } from '../domain/people.ts'
import { delivery, organisation, post, speaker } from './schema.ts'
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

/** What the organisation set for its checks. */
export async function checkSettings(tx: Tx, id: OrganisationId): Promise<Readonly<Record<string, CheckSetting>>> {
  const [row] = await tx.select({ checks: organisation.checks }).from(organisation).where(eq(organisation.id, id))
  return row?.checks ?? {}
}
