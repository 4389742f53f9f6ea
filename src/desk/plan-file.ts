import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { DraftId } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { Account, Speaker } from '../domain/speakers.ts'
import { mayDo } from '../policy/speaking.ts'
import { tagsIn, whyUnfitTags } from '../policy/tags.ts'
import type { DraftWords, NamedDraft } from '../store/drafts.ts'
import { yes } from './answers.ts'
import { zoneRefused } from './begin.ts'
import type { Deps } from './deps.ts'
import { storable } from './draft.ts'
import { type PlanColumn, type PlanFault, type PlanRow, type PlanTable, planRows } from './plan-rows.ts'
import { around, type Standing, stand } from './standing.ts'
import { instantOf } from './time.ts'

/** What becomes of one row. draft: it would be kept as one. saved: it is one already. */
interface RowFate {
  readonly line: number
  readonly fate: 'draft' | 'saved' | 'refused'
  readonly text: string
  readonly speaker: string
  readonly handles: readonly string[]
  /** When it is to leave, and the zone in which that was written; null = no time. */
  readonly at: { readonly moment: string; readonly zone: string } | null
  /** Why it was refused. */
  readonly faults: readonly PlanFault[]
  /** What a person should know of all the same. */
  readonly notes: readonly string[]
  /** Its draft, once it is saved. */
  readonly draft: { readonly id: DraftId; readonly revision: number; readonly isOnItsWay: boolean } | null
  /** What the checks say of it; null where it was refused or is on its way, and of an answer that only saved. */
  readonly standing: Standing | null
}

export interface Plan {
  readonly rows: readonly RowFate[]
  /** Columns that nothing is read from. */
  readonly ignored: readonly string[]
}

interface Read {
  readonly fate: RowFate
  /** null where it was refused, or is on its way. */
  readonly row: NamedDraft | null
}

/** What would become of each row of a table of posts to come, with all that the checks say. Saves nothing. */
export async function lookAtPlan(deps: Deps, who: Who, file: Uint8Array): Promise<Outcome<Plan>> {
  const plan = await read(deps, who, file)
  if (!plan.ok) return plan
  const { reads, ignored } = plan.value
  const drafts = reads.flatMap(({ row }) => (row === null ? [] : [row]))
  const known = await around(deps, who, drafts)
  const rows: RowFate[] = []
  for (const { fate, row } of reads) {
    // Others are answered between two rows.
    await setImmediate()
    if (row === null) rows.push(fate)
    else {
      const { aim: _, ...standing } = await stand(deps, who, row, known)
      rows.push({ ...fate, standing })
    }
  }
  return yes({ rows, ignored })
}

/**
 * Keeps each row that was not refused as a draft, all or none; nothing is held by it. A row makes the same draft however
 * often it is saved, whatever stands around it in its table.
 */
export async function savePlan(deps: Deps, who: Who, file: Uint8Array): Promise<Outcome<Plan>> {
  const { store } = deps
  const plan = await read(deps, who, file)
  if (!plan.ok) return plan
  const fresh = plan.value.reads.flatMap(({ fate, row }) => (fate.fate === 'draft' && row !== null ? [row] : []))
  await store.transaction(async (tx) => {
    let drafts = 0
    for (const row of fresh) if (await store.drafts.insert(tx, row)) drafts += 1
    if (drafts === 0) return
    await store.notify.changed(tx, who.organisation, 'draft', who.organisation)
    await store.record.append(tx, who, { action: 'plan-saved', about: { drafts } })
  })
  const saved = await read(deps, who, file)
  if (!saved.ok) return saved
  return yes({ rows: saved.value.reads.map(({ fate }) => fate), ignored: plan.value.ignored })
}

async function read(
  deps: Deps,
  who: Who,
  file: Uint8Array,
): Promise<Outcome<{ reads: readonly Read[]; ignored: readonly string[] }>> {
  const { store } = deps
  const table = planRows(file)
  if (!table.ok) return table
  const organisation = await store.organisations.byId(store.db, who.organisation)
  const speakers = await store.speakers.visible(store.db, who.organisation, who.person)
  const now = await store.clock.now(store.db)
  const understood = table.value.rows.map((row) =>
    understand(row, { deps, who, table: table.value, organisation, speakers, now }),
  )
  const ids = understood.flatMap(({ row }) => (row === null ? [] : [row.id]))
  const kept = await store.drafts.fates(store.db, who.organisation, ids)
  const firstLines = new Map<string, number>()
  const reads = understood.map((one): Read => {
    const { fate, row } = one
    if (row === null) return one
    const words = `${row.speakerId} ${row.parts[0].text.toLowerCase().replaceAll(/\s+/g, ' ')}`
    const same = firstLines.get(row.id)
    const alike = firstLines.get(words)
    firstLines.set(row.id, same ?? fate.line)
    firstLines.set(words, alike ?? fate.line)
    if (same !== undefined) return refused(fate, `This row says the same as line ${same}.`)
    const draft = kept.get(row.id)
    if (draft?.discardedAt != null)
      return refused(fate, 'It was saved before, and thrown away since. Bring it back under Drafts, or change the row.')
    const notes = [
      ...fate.notes,
      ...(alike === undefined ? [] : [`Line ${alike} has the same words for another time or account.`]),
    ]
    if (draft === undefined) return { fate: { ...fate, notes }, row: fate.fate === 'refused' ? null : row }
    const isOnItsWay = draft.postId !== null
    const saved = {
      ...fate,
      faults: [],
      notes,
      fate: 'saved' as const,
      draft: { id: row.id, revision: draft.revision, isOnItsWay },
    }
    // What is on its way was looked at when it was held; looked at again it would be found to say itself once more.
    return { fate: saved, row: isOnItsWay ? null : row }
  })
  return yes({ reads, ignored: table.value.ignored })
}

const refused = (fate: RowFate, why: string): Read => ({
  fate: { ...fate, fate: 'refused', faults: [{ column: null, why }] },
  row: null,
})

interface Desk {
  readonly deps: Deps
  readonly who: Who
  readonly table: PlanTable
  readonly organisation: { readonly zone: string; readonly language: string }
  readonly speakers: readonly Speaker[]
  readonly now: Date
}

/** A row as the draft that it would be; refused where somebody or something that it names is not here. */
function understand(row: PlanRow, { deps, who, table: { called }, organisation, speakers, now }: Desk): Read {
  const faults: PlanFault[] = [...row.faults]
  const fault = (column: PlanColumn, why: string) => faults.push({ column: called[column] ?? null, why })
  const speaker = speakers.find(({ name }) => same(name, row.speaker))
  if (row.speaker !== '' && speaker === undefined)
    fault('speaker', `No speaker here is called “${short(row.speaker)}”.`)
  if (speaker && mayDo(speaker, { id: who.person, role: who.role }) === 'nothing')
    fault('speaker', `You may not write as ${speaker.name}.`)
  const accounts =
    speaker === undefined ? [] : accountsFor(speaker, row.accounts, deps, (why) => fault('accounts', why))
  const zone = row.when?.zone ?? organisation.zone
  const isZone = zoneRefused(zone) === null
  if (!isZone) fault('zone', `No clock is known for the zone “${short(zone)}”. Write it as Europe/London.`)
  const at = row.when && isZone ? instantOf({ kind: 'at', local: row.when.local, zone }) : null
  const column = called.date === undefined ? 'time' : 'date'
  if (row.when && isZone && at === null) fault(column, 'That time does not exist there: the clocks skip it.')
  const tags = tagsIn(row.tags)
  const unfit = whyUnfitTags(tags)
  if (unfit !== null) fault('tags', unfit)
  if (row.warning.length > 500) fault('warning', 'This is longer than any warning.')
  const isDraft = faults.length === 0
  // One that was saved before its time stays saved.
  if (at !== null && at <= now) fault(column, 'That time is past.')
  const fate: RowFate = {
    line: row.line,
    fate: faults.length > 0 ? 'refused' : 'draft',
    text: row.text,
    speaker: speaker?.name ?? row.speaker,
    handles: accounts.map(({ handle }) => handle),
    at: at === null ? null : { moment: at.toISOString(), zone },
    faults,
    notes: row.picture === '' ? [] : ['A table carries no pictures. Add it in the draft.'],
    draft: null,
    standing: null,
  }
  if (!isDraft || speaker === undefined) return { fate, row: null }
  const words: DraftWords = storable({
    speakerId: speaker.id,
    parts: [{ text: row.text, media: [] }],
    targets: accounts.map(({ id }) => id),
    variants: {},
    manners: row.warning === '' ? {} : Object.fromEntries(accounts.map(({ id }) => [id, { warning: row.warning }])),
    language: organisation.language,
    when: row.when ? { kind: 'at', local: row.when.local, zone } : { kind: 'when-held' },
    tags: [...tags],
    meant: {},
    editedBy: who.person,
    onPhone: null,
  })
  const { text, accounts: named, warning } = row
  const id = idFor([
    who.organisation,
    speaker.id,
    text,
    named.map((one) => one.toLowerCase()),
    words.when,
    warning,
    tags,
  ])
  return { fate, row: draftOf(id, words, who, now) }
}

const draftOf = (id: DraftId, words: DraftWords, who: Who, now: Date): NamedDraft => ({
  ...words,
  id,
  organisationId: who.organisation,
  authorId: who.person,
  authorName: who.name,
  revision: 1,
  begunAs: words.speakerId,
  createdAt: now,
  updatedAt: now,
  postId: null,
  discardedAt: null,
  fromCamera: [],
  isAgreed: false,
  series: null,
})

/** The same row has the same id (RFC 9562, version 8), so that saving it twice finds it kept. */
function idFor(row: unknown): DraftId {
  const hash = createHash('sha256').update(JSON.stringify(row)).digest()
  hash[6] = (hash.readUInt8(6) & 0x0f) | 0x80
  hash[8] = (hash.readUInt8(8) & 0x3f) | 0x80
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

function accountsFor(speaker: Speaker, named: readonly string[], deps: Deps, fault: (why: string) => void) {
  const there = speaker.accounts.filter(({ state }) => state !== 'disconnected')
  if (named.length === 0) return there
  const found = named.flatMap((name) => {
    const accounts = there.filter((account) => goesBy(account, name, deps))
    if (accounts.length === 0) fault(`${speaker.name} has no account “${short(name)}”.`)
    return accounts
  })
  return [...new Set(found)]
}

const goesBy = ({ handle, network }: Account, name: string, { networks }: Deps) =>
  [handle, network, networks[network].profile.name].some((one) => same(bare(one), bare(name)))

const bare = (handle: string) => handle.replace(/^@/, '')
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const short = (text: string) => text.slice(0, 60).toWellFormed()
