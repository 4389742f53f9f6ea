import type pg from 'pg'

export interface PastPost {
  readonly text: string
  /** Days before now. */
  readonly daysAgo: number
  readonly state?: string
}

/** Puts posts into the past of an account, as if they had been held and had left then. */
export async function putPast(
  pool: Pick<pg.Pool, 'query'>,
  by: { readonly organisation: string; readonly person: string; readonly speaker: string; readonly account: string },
  posts: readonly PastPost[],
): Promise<void> {
  await pool.query(
    `with given as (
       select gen_random_uuid() as draft, gen_random_uuid() as post, text, coalesce(state, 'sent') as state,
              now() - make_interval(secs => "daysAgo" * 86400) as at,
              jsonb_build_array(jsonb_build_object('text', text, 'media', '[]'::jsonb)) as parts
         from jsonb_to_recordset($5::jsonb) as g(text text, "daysAgo" float, state text)),
     drafts as (
       insert into draft (id, organisation_id, author_id, edited_by, speaker_id, parts, targets, "when", post_id, created_at)
       select draft, $1, $2, $2, $3, parts, array[$4::uuid], '{"kind":"when-held"}', post, at from given),
     posts as (
       insert into post (id, organisation_id, draft_id, speaker_id, author_id, edited_by, submitted_by, parts, variants,
                         language, "when", report, meant, version_hash, hold_seconds, submitted_at)
       select post, $1, draft, $3, $2, $2, $2, parts, '{}', 'en', '{"kind":"when-held"}',
              '{"findings":[],"clear":[],"skipped":[]}', '{}', '', 5, at from given)
     insert into delivery (organisation_id, post_id, account_id, network, expected_remote_id, state, due_at, body,
                           body_hash, sent_at)
     select $1, post, $4, 'rehearsal', '', state, at, '', '', at from given`,
    [by.organisation, by.person, by.speaker, by.account, JSON.stringify(posts)],
  )
}
