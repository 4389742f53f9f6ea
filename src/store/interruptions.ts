import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { DraftId } from '../domain/draft.ts'
import type { Finding } from '../domain/findings.ts'
import { draft, interruption } from './schema.ts'
import type { Tx } from './store.ts'

/**
 * Keeps each of these findings as an interruption of the draft, once. The draft's row is held first, so that this waits
 * for somebody who is holding it at the moment; a draft that is on its way is interrupted no more.
 */
export async function keep(tx: Tx, id: DraftId, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return
  const seen = JSON.stringify(findings.map(({ key, check, weight }) => ({ key, check, weight })))
  await tx.execute(sql`
    insert into ${interruption} (organisation_id, draft_id, key, "check", weight)
    select d.organisation_id, d.id, f.key, f."check", f.weight
      from ${draft} d cross join jsonb_to_recordset(${seen}::jsonb) as f(key text, "check" text, weight text)
     where d.id = ${id} and d.post_id is null
       for key share of d
    on conflict do nothing`)
}

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
