import type { Outcome } from '../domain/outcome.ts'
import type { TheDesk, Who } from '../domain/people.ts'
import type { Heads } from '../store/heads.ts'
import type { ReadEntry, RecordQuery } from '../store/record-pages.ts'
import type { Store } from '../store/store.ts'
import type { Verdict } from '../store/verify.ts'
import { sentence, whence } from './record-words.ts'

export interface RecordDeps {
  readonly store: Store
  readonly heads: Heads
}

const PAGE = 50
const EXPORT_BATCH = 500

const shown = (entry: ReadEntry) => ({
  sequence: entry.sequence,
  at: entry.at.toISOString(),
  action: entry.action,
  says: sentence(entry),
  by: entry.person === null ? null : (entry.personal.name ?? null),
  from: whence(entry),
  speaker: entry.speaker,
  post: entry.post,
  words: entry.personal.words ?? null,
  hash: entry.hash,
})

/** One page of the record, newest first. */
export async function readRecord(deps: RecordDeps, who: Who, query: Omit<RecordQuery, 'most' | 'from'>) {
  const entries = await deps.store.recordPages.pages(deps.store.db, who.organisation, { ...query, most: PAGE + 1 })
  return { ok: true as const, value: { entries: entries.slice(0, PAGE).map(shown), more: entries.length > PAGE } }
}

export interface Verified {
  readonly unbroken: boolean
  readonly entries: number
  readonly milliseconds: number
  readonly brokenAt: number | null
  readonly says: string
  readonly headKeptAt: string | null
}

/** Reads the whole chain and says in words whether it holds, and up to where the head kept outside vouches for it. */
export async function verifyRecord(deps: RecordDeps, organisation: string): Promise<Verified> {
  let kept: Awaited<ReturnType<Heads['kept']>> = null
  let forged: string | null = null
  try {
    kept = await deps.heads.kept(organisation)
  } catch (cause) {
    forged = cause instanceof Error ? cause.message : String(cause)
  }
  const verdict: Verdict = await deps.store.verify.verifyChain(deps.store, organisation, kept)
  const broken = verdict.unbroken ? null : verdict
  const says =
    broken !== null
      ? `Broken at entry ${broken.brokenAt}: ${broken.because}.`
      : forged !== null
        ? `Every entry follows from the one before, but the head kept outside is not to be trusted: ${forged}`
        : kept === null
          ? `Unbroken. All ${verdict.entries} entries follow from the one before. No head is kept outside yet, so a cut tail could not be seen.`
          : `Unbroken. All ${verdict.entries} entries follow from the one before, and agree with the head kept outside at entry ${kept.sequence}.`
  return {
    unbroken: verdict.unbroken && forged === null,
    entries: verdict.entries,
    milliseconds: verdict.milliseconds,
    brokenAt: broken?.brokenAt ?? null,
    says,
    headKeptAt: kept?.at ?? null,
  }
}

/** The whole record as JSON lines, oldest first; enough to check the chain without this desk. Leaves an entry itself. */
export async function exportRecord(deps: RecordDeps, who: Who): Promise<Outcome<AsyncIterable<string>>> {
  await deps.store.transaction((tx) => deps.store.record.append(tx, who, { action: 'record-exported' }))
  async function* lines() {
    for (let from = 1; ; ) {
      const entries = await deps.store.recordPages.pages(deps.store.db, who.organisation, { from, most: EXPORT_BATCH })
      for (const entry of entries)
        yield `${JSON.stringify({ ...shown(entry), entry: entry.entry, previous: entry.previous })}\n`
      const last = entries.at(-1)
      if (last === undefined || entries.length < EXPORT_BATCH) return
      from = last.sequence + 1
    }
  }
  return { ok: true, value: lines() }
}

/**
 * Keeps the present end of every chain outside, where it has grown. Where the database does not know what the kept head
 * vouches for, it was restored from a backup (or its tail was cut): that organisation stands still until a person
 * lifts it, the record says so, and the old head is put aside.
 * @returns the organisations that were frozen.
 */
export async function keepHeads(deps: RecordDeps): Promise<readonly string[]> {
  const frozen: string[] = []
  for (const head of await deps.store.verify.headsOf(deps.store)) {
    const { organisation } = head
    const kept = await deps.heads.kept(organisation)
    if (kept === null || (await deps.store.verify.hashAt(deps.store, organisation, kept.sequence)) === kept.hash) {
      if (kept === null || kept.sequence < head.sequence) await deps.heads.keep(head)
      continue
    }
    const desk: TheDesk = { person: null, organisation, channel: 'system' }
    await deps.store.transaction(async (tx) => {
      await deps.store.pauses.afterRestore(tx, organisation)
      await deps.store.record.append(tx, desk, {
        action: 'frozen-after-restore',
        about: { keptSequence: kept.sequence, keptHash: kept.hash, keptAt: kept.at },
      })
    })
    await deps.heads.putAside(organisation, kept.at)
    frozen.push(organisation)
  }
  return frozen
}
