import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { DraftId } from '../domain/draft.ts'
import type { Finding } from '../domain/findings.ts'
import type { OrganisationId } from '../domain/people.ts'
import { draft, interruption, post, speaker } from './schema.ts'
import type { Tx } from './store.ts'

/**
 * Keeps each of these findings as an interruption of the draft, once. While somebody writes on, the words beside a
 * finding change and its key with them: one that is gone where another of the same check and message is new is the same
 * interruption. The draft's row is held meanwhile; a draft that is on its way is interrupted no more.
 */
export async function keep(tx: Tx, id: DraftId, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return
  const [open] = await tx
    .select({ organisationId: draft.organisationId })
    .from(draft)
    .where(and(eq(draft.id, id), isNull(draft.postId)))
    .for('no key update')
  if (open === undefined) return
  const before = await tx
    .select({ key: interruption.key, outcome: interruption.outcome })
    .from(interruption)
    .where(eq(interruption.draftId, id))
  const known = new Set(before.map(({ key }) => key))
  const found = new Set(findings.map(({ key }) => key))
  const gone = before.filter(({ key, outcome }) => !found.has(key) && outcome !== 'followed').map(({ key }) => key)
  for (const { key, check, weight } of findings) {
    if (known.has(key)) continue
    const moved = gone.findIndex((one) => sortOf(one) === sortOf(key))
    const [was] = moved < 0 ? [] : gone.splice(moved, 1)
    if (was === undefined)
      await tx
        .insert(interruption)
        .values({ ...open, draftId: id, key, check, weight })
        .onConflictDoNothing()
    else
      await tx
        .update(interruption)
        .set({ key, weight })
        .where(and(eq(interruption.draftId, id), eq(interruption.key, was)))
  }
}

/** Check and message, with which every key begins. */
const sortOf = (key: string): string => key.split('.', 2).join('.')

/**
 * What became of the draft's interruptions, now that it is held: `found` are the keys that its last report still has,
 * `meant` the reasons given for some of them.
 */
export async function settle(
  tx: Tx,
  id: DraftId,
  found: readonly string[],
  meant: Readonly<Record<string, string>>,
): Promise<void> {
  const ofDraft = eq(interruption.draftId, id)
  const gone = found.length === 0 ? ofDraft : and(ofDraft, notInArray(interruption.key, [...found]))
  await tx.update(interruption).set({ outcome: 'followed', reason: null }).where(gone)
  for (const [reason, keys] of byReason(found, meant))
    await tx
      .update(interruption)
      .set({ outcome: 'meant', reason })
      .where(and(ofDraft, inArray(interruption.key, keys)))
}

function byReason(found: readonly string[], meant: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
  const keys = new Map<string, string[]>()
  for (const key of found) {
    const reason = meant[key]?.trim() ?? ''
    if (reason !== '') keys.set(reason, [...(keys.get(reason) ?? []), key])
  }
  return keys
}

export interface Interrupted {
  readonly check: string
  /** Findings: all that interrupted, and what became of them. */
  readonly interrupted: number
  readonly followed: number
  readonly meant: number
  readonly open: number
  /** Posts among `posts` that it asked about, and that it stopped. */
  readonly asked: number
  readonly stopped: number
  /** Given most often first. */
  readonly reasons: readonly { readonly reason: string; readonly times: number }[]
}

const MOST_REASONS = 5

/** The interruptions of the last days, check by check, and how many posts were held in them. Personal speakers apart. */
export async function ofLast(
  tx: Tx,
  organisation: OrganisationId,
  days: number,
): Promise<{ readonly posts: number; readonly checks: readonly Interrupted[] }> {
  const since = sql`clock_timestamp() - make_interval(days => ${days})`
  const ours = sql`
    from ${interruption} i join ${draft} d on d.id = i.draft_id left join ${speaker} s on s.id = d.speaker_id
   where i.organisation_id = ${organisation} and i.first_at >= ${since} and s.kind is distinct from 'personal'`
  const held = sql`exists (select from ${post} p where p.draft_id = i.draft_id and p.submitted_at >= ${since})`
  const posts = await tx.execute<{ posts: number }>(sql`
    select count(distinct p.draft_id)::int as posts from ${post} p join ${speaker} s on s.id = p.speaker_id
     where p.organisation_id = ${organisation} and p.submitted_at >= ${since} and s.kind <> 'personal'`)
  const counts = await tx.execute<Omit<Interrupted, 'reasons'> & Record<string, unknown>>(sql`
    select i."check", count(*)::int as interrupted,
           count(*) filter (where i.outcome = 'followed')::int as followed,
           count(*) filter (where i.outcome = 'meant')::int as meant,
           count(*) filter (where i.outcome is null)::int as open,
           count(distinct i.draft_id) filter (where i.weight = 'ask' and ${held})::int as asked,
           count(distinct i.draft_id) filter (where i.weight = 'stop' and ${held})::int as stopped
    ${ours} group by i."check"`)
  const reasons = await tx.execute<{ check: string; reason: string; times: number }>(sql`
    select i."check", min(i.reason) as reason, count(*)::int as times
    ${ours} and i.outcome = 'meant' group by i."check", lower(i.reason) order by times desc, reason`)
  return {
    posts: posts.rows[0]?.posts ?? 0,
    checks: counts.rows.map((row) => ({
      ...row,
      reasons: reasons.rows
        .filter(({ check }) => check === row.check)
        .slice(0, MOST_REASONS)
        .map(({ reason, times }) => ({ reason, times })),
    })),
  }
}
