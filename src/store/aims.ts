import { sql } from 'drizzle-orm'
import type { OrganisationId } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import type { Cues } from '../domain/voices.ts'
import { aim } from './schema.ts'
import type { Tx } from './store.ts'

/** Keeps what is known of a draft under a speaker, in the place of what was known before. */
export async function keep(tx: Tx, row: typeof aim.$inferInsert): Promise<void> {
  const { cues, offered } = row
  await tx
    .insert(aim)
    .values(row)
    .onConflictDoUpdate({ target: [aim.draftId, aim.speakerId], set: { cues, offered } })
}

/**
 * For the newest posts that left what was known when it mattered: while they were for another speaker, where they were
 * moved; or else as they were held. Moved: to a speaker that the checks offered, or after being taken back. Practice apart.
 */
export async function ofLeft(tx: Tx, organisationId: OrganisationId, most: number) {
  const { rows } = await tx.execute<{ cues: Cues; aimed: SpeakerId; said: SpeakerId }>(sql`
    with said as (
      select p.draft_id, p.speaker_id from post p
        join draft d on d.post_id = p.id
        join speaker s on s.id = p.speaker_id and not s.rehearsal
       where p.organisation_id = ${organisationId}
         and exists (select 1 from delivery d where d.post_id = p.id and d.state in ('sent', 'taking-down', 'taken-down', 'still-up'))
       order by p.submitted_at desc limit ${most}
    ), aimed as (
      select a.draft_id, a.cues, a.speaker_id aimed, said.speaker_id said,
        a.speaker_id <> said.speaker_id and (said.speaker_id = any(a.offered)
          or exists (select 1 from post p where p.draft_id = a.draft_id and p.speaker_id = a.speaker_id)) moved
      from aim a join said on said.draft_id = a.draft_id
    )
    select cues, aimed, said from aimed one
     where moved or (aimed = said and not exists (select 1 from aimed other where other.draft_id = one.draft_id and other.moved))
     order by draft_id, aimed`)
  return rows
}
