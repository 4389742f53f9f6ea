import { and, eq, inArray, sql } from 'drizzle-orm'
import type { OrganisationId } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import { voice } from './schema.ts'
import type { Tx } from './store.ts'

export type VoiceRow = typeof voice.$inferSelect

/** Where posts were public, whether or not they stayed so. */
const left = sql`('sent', 'taking-down', 'taken-down', 'still-up')`

/**
 * For each organisation with something said: what there is to learn from, in short, and what its voices were learnt from.
 * `version` stands in both.
 */
export async function standings(tx: Tx, version: number) {
  const { rows } = await tx.execute<{
    organisation: OrganisationId
    basis: string
    learnt: string | null
    learned_at: Date | null
    took_ms: number | null
  }>(sql`
    with said as (
      select p.organisation_id, count(*) n, max(p.said_at) latest
      from past_post p join speaker s on s.id = p.speaker_id and s.archived_at is null
      group by 1
    ), sent as (
      select p.organisation_id, count(*) n, max(p.submitted_at) latest
      from post p join speaker s on s.id = p.speaker_id and s.archived_at is null
      where exists (select 1 from delivery d where d.post_id = p.id and d.state in ${left})
      group by 1
    )
    select o.id organisation,
      concat_ws(' ', ${version}::int, said.n, extract(epoch from said.latest), '/', sent.n, extract(epoch from sent.latest)) basis,
      v.basis learnt, v.learned_at, v.took_ms
    from organisation o
    left join said on said.organisation_id = o.id
    left join sent on sent.organisation_id = o.id
    left join lateral (select basis, learned_at, took_ms from voice where organisation_id = o.id limit 1) v on true
    where said.n is not null or sent.n is not null or v.basis is not null`)
  return rows.map(({ organisation, basis, learnt, learned_at, took_ms }) => ({
    organisation,
    basis,
    learnt,
    learnedAt: learned_at === null ? null : new Date(learned_at),
    tookMs: took_ms ?? 0,
  }))
}

/**
 * The newest posts of each speaker, from before this desk and from it, the oldest first; always in the same order. `moment`
 * null: nobody knows when it was said. `isFromCamera` null: it has no picture of which that is known.
 */
export async function said(tx: Tx, organisationId: OrganisationId, mostOfEach: number) {
  const { rows } = await tx.execute<{
    speaker: SpeakerId
    text: string
    links: string[]
    moment: string | null
    isFromCamera: boolean | null
  }>(sql`
    select speaker, text, links, extract(epoch from moment) * 1000 moment, is_from_camera "isFromCamera" from (
      select *, row_number() over (partition by speaker order by at desc, key desc) newest from (
        select p.speaker_id speaker, p.text, p.links, p.said_at at, p.key,
          case when p.source <> 'taught' then p.said_at end moment, null::boolean is_from_camera
        from past_post p join speaker s on s.id = p.speaker_id and s.archived_at is null
        where p.organisation_id = ${organisationId}
        union all
        select p.speaker_id, (select string_agg(part ->> 'text', E'\n') from jsonb_array_elements(p.parts) part), '{}',
          p.submitted_at, p.id::text, (select min(d.sent_at) from delivery d where d.post_id = p.id),
          (select bool_or(m.from_camera) from media m where m.id in (
            select (picture #>> '{}')::uuid from jsonb_path_query(p.parts, '$[*].media[*].media') picture))
        from post p join speaker s on s.id = p.speaker_id and s.archived_at is null
        where p.organisation_id = ${organisationId}
          and exists (select 1 from delivery d where d.post_id = p.id and d.state in ${left})
      ) each_post
    ) ranked where newest <= ${mostOfEach} order by at, speaker, key`)
  return rows.map(({ moment, ...row }) => ({ ...row, moment: moment === null ? null : new Date(Number(moment)) }))
}

/** Puts what was learnt in the place of all that was learnt before. */
export async function replace(tx: Tx, organisationId: OrganisationId, rows: readonly VoiceRow[]): Promise<void> {
  await tx.delete(voice).where(eq(voice.organisationId, organisationId))
  for (const row of rows) await tx.insert(voice).values(row)
}

/** Forgets how a speaker talks. */
export async function forget(tx: Tx, organisationId: OrganisationId, speakerId: SpeakerId): Promise<void> {
  await tx.delete(voice).where(and(eq(voice.organisationId, organisationId), eq(voice.speakerId, speakerId)))
}

/** What is known of these speakers' voices, without what they are made of. */
export function about(tx: Tx, organisationId: OrganisationId, speakers: readonly SpeakerId[]) {
  return tx
    .select({ speaker: voice.speakerId, about: voice.about, learnedAt: voice.learnedAt })
    .from(voice)
    .where(and(eq(voice.organisationId, organisationId), inArray(voice.speakerId, [...speakers])))
}

/** What a voice is made of; null where none was learnt. */
export async function packed(tx: Tx, organisationId: OrganisationId, speakerId: SpeakerId): Promise<Uint8Array | null> {
  const [row] = await tx
    .select({ packed: voice.packed })
    .from(voice)
    .where(and(eq(voice.organisationId, organisationId), eq(voice.speakerId, speakerId)))
  return row?.packed ?? null
}
