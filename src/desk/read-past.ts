import { createHash } from 'node:crypto'
import { readArchive } from '../archives/archive.ts'
import type { Refusal } from '../domain/outcome.ts'
import type { ImportId, LeftOutWhy, PastPost, Read } from '../domain/past.ts'
import type { TheDesk } from '../domain/people.ts'
import { type RefusalCode, refusals } from '../domain/refusals.ts'
import { saysTooLittle } from '../policy/past.ts'
import type { ImportRow } from '../store/imports.ts'
import type { PastPostRow } from '../store/past.ts'
import type { Deps } from './deps.ts'
import { dropArrival, tellEnded } from './imports.ts'
import { openAccount } from './open-account.ts'

const FILE_PAGE = 500
const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 900

type Fault = { readonly refusal: Refusal; readonly line: number | null; readonly retryAfter: number | null }
/** What was read, where to go on, and whether that was all. */
interface Page {
  readonly entries: readonly Exclude<Read, { kind: 'fault' }>[]
  readonly cursor: string | null
  readonly end: 'more' | 'all' | Fault
}

const faultOf = (code: RefusalCode, again: Refusal['again'] = 'never'): Fault => ({
  refusal: { code, why: refusals[code].why, again },
  line: null,
  retryAfter: null,
})

/** How far a reading came; told after each page. */
export type ReadProgress = (so: { readonly read: number; readonly kept: number }) => void

/** Imports that something is to be done for now. */
export const pastDue = (deps: Pick<Deps, 'store'>, most: number): Promise<readonly ImportId[]> =>
  deps.store.imports.due(deps.store.db, most)

/**
 * Reads an import on from where it is, until its end, until somebody stops it, or until `signal`. May be ended at any moment: what
 * was read is kept page by page together with the place to go on from. Safe to call by any number of workers at once.
 */
export async function readPast(
  deps: Deps,
  worker: string,
  id: ImportId,
  signal?: AbortSignal,
  progress?: ReadProgress,
): Promise<void> {
  const { store, timing } = deps
  const there = await store.imports.byId(store.db, id)
  if (there?.state === 'arriving') return dropArrival(deps, { organisation: there.organisationId }, there)
  const row = await store.imports.claim(store.db, id, worker, timing.readLeaseSeconds)
  if (row === null) return
  const beat = setInterval(
    () => void store.imports.renew(store.db, id, worker, timing.readLeaseSeconds).catch(() => undefined),
    (timing.readLeaseSeconds * 1000) / 3,
  )
  try {
    const known = await knownOf(deps, row)
    for await (const page of row.accountId === null ? ofFile(deps, row) : ofAccount(deps, row)) {
      const now = await keep(deps, worker, row, known, page)
      if (now === null) return
      progress?.(now)
      if (page.end === 'more' && signal?.aborted)
        return await store.imports.change(store.db, id, { state: 'waiting', worker: null }, 0)
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC' ? 'disk-full' : 'bug'
    deps.log.error({ import: id, why: cause instanceof Error ? cause.message : String(cause) }, 'An import broke')
    const fault = faultOf(code, 'later')
    await keep(deps, worker, row, new Set(), { entries: [], cursor: null, end: fault })
  } finally {
    clearInterval(beat)
  }
}

/** The pages of what an account said, from where the import is. */
async function* ofAccount(deps: Deps, row: ImportRow): AsyncGenerator<Page> {
  const account = await deps.store.accounts.byId(deps.store.db, row.organisationId, row.accountId ?? '')
  const opened = account === null || account.state === 'disconnected' ? null : openAccount(deps, account)
  const network = account === null ? null : deps.networks[account.network]
  if (opened === null || network?.past === undefined)
    return yield { entries: [], cursor: row.cursor, end: faultOf('reconnect-needed', 'after-reconnect') }
  for (let cursor = row.cursor; ; ) {
    const answer = await network.past(opened, cursor)
    if (!answer.ok)
      return yield { entries: [], cursor, end: { refusal: answer.refusal, line: null, retryAfter: answer.retryAfter } }
    cursor = answer.value.next
    const entries = answer.value.posts.map((post) => ({ kind: 'post' as const, post }))
    yield { entries, cursor, end: cursor === null ? 'all' : 'more' }
    if (cursor === null) return
  }
}

/** The pages of a file. It is read from its beginning each time; what was read before is passed over. */
async function* ofFile(deps: Deps, row: ImportRow): AsyncGenerator<Page> {
  if ((await deps.shelf.size(row.id)) === 0)
    return yield { entries: [], cursor: row.cursor, end: faultOf('import-gone') }
  const before = Number(row.cursor ?? 0)
  let read = 0
  let entries: Page['entries'][number][] = []
  for await (const each of readArchive(deps.shelf.path(row.id))) {
    if (each.kind === 'fault')
      return yield { entries, cursor: String(read), end: { refusal: each.refusal, line: each.line, retryAfter: null } }
    read += 1
    if (read <= before) continue
    entries.push(each)
    if (entries.length < FILE_PAGE) continue
    yield { entries, cursor: String(read), end: 'more' }
    entries = []
  }
  yield { entries, cursor: String(read), end: 'all' }
}

const minuteOf = (at: Date) => at.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)

/** The same for the same words in the same minute, however they are spaced. */
export const samenessOf = (text: string, at: Date) =>
  createHash('sha256')
    .update(`${minuteOf(at)}|${text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()}`)
    .digest('hex')

/** Names and sameness of all that this desk itself sent as the speaker: that is known already. */
async function knownOf(deps: Deps, row: ImportRow): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const sent of await deps.store.ownPosts.leftAs(deps.store.db, row.organisationId, row.speakerId)) {
    for (const { remoteId } of sent.placed) known.add(remoteId)
    for (const { text } of sent.variants[sent.account] ?? sent.parts)
      for (const at of [sent.dueAt, sent.sentAt ?? sent.dueAt]) known.add(samenessOf(text, at))
  }
  return known
}

// What PostgreSQL does not take, or what no network means.
export const clean = (text: string) => text.toWellFormed().replaceAll('\0', '')

function rowOf(row: ImportRow, post: PastPost): PastPostRow {
  if (row.source === null) throw new Error('An import is read before anybody knows what it is')
  const saidAt = new Date(post.at)
  const text = clean(post.text).trim()
  const sameness = samenessOf(text, saidAt)
  return {
    organisationId: row.organisationId,
    speakerId: row.speakerId,
    key: post.key === null ? sameness : clean(post.key).slice(0, 1000),
    sameness,
    importId: row.id,
    accountId: row.accountId,
    source: row.source,
    saidAt,
    text,
    language: /^[a-z]{2,3}(?![a-z])/i.exec(post.language ?? '')?.[0].toLowerCase() ?? null,
    isReply: post.isReply,
    links: post.links.slice(0, 50).map((link) => clean(link).slice(0, 2000)),
  }
}

/** Keeps a page and where to go on, in one. @returns how far it is; null where it was stopped, or is read by another by now. */
async function keep(
  deps: Deps,
  worker: string,
  { id, organisationId }: ImportRow,
  known: ReadonlySet<string>,
  page: Page,
) {
  const { store } = deps
  const by: TheDesk = { person: null, organisation: organisationId, channel: 'system' }
  const kept = await store.transaction(async (tx) => {
    const row = await store.imports.lock(tx, organisationId, id)
    if (row?.state !== 'reading' || row.worker !== worker) return null
    const leftOut: Partial<Record<LeftOutWhy, number>> = { ...row.leftOut }
    const leave = (why: LeftOutWhy, times = 1) => {
      if (times > 0) leftOut[why] = (leftOut[why] ?? 0) + times
    }
    const rows: PastPostRow[] = []
    for (const entry of page.entries) {
      if (entry.kind === 'left-out') {
        leave(entry.why)
        continue
      }
      const made = rowOf(row, entry.post)
      if (saysTooLittle(made.text)) leave('short')
      else if (known.has(made.key) || known.has(made.sameness)) leave('same')
      else rows.push(made)
    }
    const added = await store.past.add(tx, rows)
    leave('same', rows.length - added)
    const came = page.entries.length > 0
    const now: ImportRow = {
      ...row,
      ...after(page, row, came ? 0 : row.tries, deps),
      read: row.read + page.entries.length,
      kept: row.kept + added,
      leftOut,
    }
    const { state, cursor, read, kept: keptSoFar, fault, tries, endedAt } = now
    const wait = waitOf(page, now, deps)
    const free = state === 'reading' ? {} : { worker: null }
    await store.imports.change(
      tx,
      id,
      { state, cursor, read, kept: keptSoFar, leftOut, fault, tries, endedAt, ...free },
      wait,
    )
    if (state === 'done' || state === 'failed')
      await tellEnded(deps, tx, by, now, await store.speakers.nameOf(tx, row.speakerId))
    else await store.notify.changed(tx, organisationId, 'import', row.speakerId)
    return now
  })
  if (kept !== null && kept.accountId === null && (kept.state === 'done' || kept.state === 'failed'))
    await deps.shelf.remove([id])
  return kept
}

type After = Pick<ImportRow, 'state' | 'cursor' | 'fault' | 'tries' | 'endedAt'>

function after({ end, cursor, entries }: Page, row: ImportRow, tries: number, deps: Deps): After {
  const place = entries.length > 0 || end === 'all' ? cursor : row.cursor
  if (end === 'more') return { state: 'reading', cursor: place, fault: null, tries, endedAt: null }
  if (end === 'all') return { state: 'done', cursor: place, fault: null, tries, endedAt: new Date() }
  const { code, why, again } = end.refusal
  const fault = { code, why, line: end.line }
  return again === 'later' && tries + 1 < deps.timing.readTries
    ? { state: 'waiting', cursor: place, fault, tries: tries + 1, endedAt: null }
    : { state: 'failed', cursor: place, fault, tries, endedAt: new Date() }
}

/** Seconds until somebody may take it: the lease, or what the network asks for, or longer after each try. */
function waitOf({ end }: Page, { tries }: ImportRow, deps: Deps): number {
  if (end === 'more' || end === 'all') return deps.timing.readLeaseSeconds
  return end.retryAfter ?? Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** tries)
}
