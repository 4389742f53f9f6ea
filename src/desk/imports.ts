import { randomUUID } from 'node:crypto'
import { recognise } from '../archives/archive.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { ImportId } from '../domain/past.ts'
import type { TheDesk, Who } from '../domain/people.ts'
import type { AccountId, SpeakerId } from '../domain/speakers.ts'
import type { ImportRow } from '../store/imports.ts'
import { no, yes } from './answers.ts'
import { changeable, type SpeakerSeen } from './changeable.ts'
import type { Deps, Tx } from './deps.ts'
import { can } from './sessions.ts'

type ImportDeps = Pick<Deps, 'store' | 'networks' | 'shelf'>
type Account = NonNullable<Awaited<ReturnType<Deps['store']['accounts']['byId']>>>

/** One upload is at most this large, and leaves so much of the disk free. */
const MOST_FILE_BYTES = 8_000_000_000
export const ROOM_LEFT = 500_000_000
/** An upload of which nothing came for so long is given up. */
const ARRIVAL_SECONDS = 24 * 3600
const SHOWN = 5

/** An import as a person sees it. `arrived`: bytes of its file that are here. */
export const shownImport = (row: ImportRow, arrived: number | null = null) => ({
  id: row.id,
  speaker: row.speakerId,
  account: row.accountId,
  source: row.source,
  fileName: row.fileName,
  fileBytes: row.fileBytes,
  arrived,
  state: row.state,
  read: row.read,
  kept: row.kept,
  leftOut: row.leftOut,
  fault: row.fault,
  begunAt: row.begunAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
})
export type ShownImport = ReturnType<typeof shownImport>

const shownOf = async (deps: Pick<Deps, 'shelf'>, row: ImportRow) =>
  shownImport(row, row.state === 'arriving' ? await deps.shelf.size(row.id) : null)

/** For each speaker that the caller looks after: what is known of its past, its last imports, and the accounts that can be asked. */
export async function pastOf(deps: ImportDeps, who: Who) {
  const { store } = deps
  const visible = await store.speakers.visible(store.db, who.organisation, who.person)
  const speakers = visible.filter(({ kind }) => kind === 'personal' || can(who.role, 'speakers'))
  const ids = speakers.map(({ id }) => id)
  const spans = await store.past.spans(store.db, who.organisation, ids)
  const rows = await store.imports.ofSpeakers(store.db, who.organisation, ids)
  return {
    speakers: await Promise.all(
      speakers.map(async ({ id, accounts }) => {
        const span = spans.find(({ speaker }) => speaker === id)
        const all = rows.filter(({ speakerId }) => speakerId === id)
        const own = all.filter(({ source }) => source !== 'taught').slice(0, SHOWN)
        return {
          speaker: id,
          posts: span?.posts ?? 0,
          from: span?.from?.toISOString() ?? null,
          to: span?.to?.toISOString() ?? null,
          imports: await Promise.all(own.map((row) => shownOf(deps, row))),
          taught: all
            .filter(({ source }) => source === 'taught')
            .map((row) => ({ id: row.id, posts: row.kept, at: row.begunAt.toISOString() })),
          readable: accounts
            .filter(({ network, state }) => state !== 'disconnected' && deps.networks[network].past !== undefined)
            .map((account) => account.id),
        }
      }),
    ),
  }
}

/** Begins to read what an account said before, or goes on with it. Pressing twice makes one import. */
export async function importFromAccount(deps: ImportDeps, who: Who, id: AccountId): Promise<Outcome<ShownImport>> {
  const { store } = deps
  const account = await store.accounts.byId(store.db, who.organisation, id)
  if (account === null) return no('not-found')
  const found = await changeable(deps, who, account.speaker)
  if (!found.ok) return found
  if (account.state === 'disconnected') return no('reconnect-needed', undefined, 'after-reconnect')
  if (deps.networks[account.network].past === undefined) return no('past-closed')
  return store.transaction(async (tx) => yes(shownImport(await beginOrGoOn(deps, tx, who, found.value, account, true))))
}

/** As above, for an account that was just connected: what is over, or was stopped by a person, stays as it is. */
export async function importOnConnect(
  deps: ImportDeps,
  tx: Tx,
  who: Who,
  speaker: Pick<SpeakerSeen, 'id' | 'name'>,
  account: Account,
): Promise<void> {
  if (deps.networks[account.network].past !== undefined) await beginOrGoOn(deps, tx, who, speaker, account, false)
}

async function beginOrGoOn(
  deps: ImportDeps,
  tx: Tx,
  who: Who,
  speaker: Pick<SpeakerSeen, 'id' | 'name'>,
  account: Account,
  asked: boolean,
): Promise<ImportRow> {
  const { store } = deps
  // One at a time for an account: whoever comes second sees what the first one made.
  await store.organisations.lock(tx, who.organisation)
  const last = await store.imports.lastOfAccount(tx, account.id)
  if (last !== null) {
    if (last.state === 'failed' || (asked && last.state === 'stopped')) return goOn(deps, tx, who, last)
    if (last.state !== 'done' || !asked) return last
  }
  const row = await store.imports.add(tx, {
    organisationId: who.organisation,
    speakerId: speaker.id,
    accountId: account.id,
    source: account.network,
    state: 'waiting',
    begunBy: who.person,
  })
  await tellBegun(deps, tx, who, row, speaker.name)
  return row
}

async function goOn(deps: Pick<Deps, 'store'>, tx: Tx, who: Who, row: ImportRow): Promise<ImportRow> {
  const to = { state: 'waiting', fault: null, tries: 0, worker: null, endedAt: null } as const
  await deps.store.imports.change(tx, row.id, to, 0)
  await deps.store.notify.changed(tx, who.organisation, 'import', row.speakerId)
  return { ...row, ...to }
}

async function tellBegun(deps: Pick<Deps, 'store'>, tx: Tx, by: Who | TheDesk, row: ImportRow, speakerName: string) {
  await deps.store.notify.changed(tx, by.organisation, 'import', row.speakerId)
  await deps.store.record.append(tx, by, {
    action: 'import-begun',
    speaker: row.speakerId,
    about: { import: row.id, source: row.source, account: row.accountId, bytes: row.fileBytes },
    personal: { speakerName, ...(row.fileName === null ? {} : { fileName: row.fileName }) },
  })
}

const nameOfFile = (name: string) =>
  name
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 255) || 'file'

/** Makes room for a file that will be uploaded in parts. The same file again goes on where it was. */
export async function announceFile(
  deps: ImportDeps,
  who: Who,
  speaker: SpeakerId,
  { name, bytes }: { readonly name: string; readonly bytes: number },
): Promise<Outcome<ShownImport>> {
  const { store, shelf } = deps
  const found = await changeable(deps, who, speaker)
  if (!found.ok) return found
  if (bytes > MOST_FILE_BYTES)
    return no('too-much', `A file may have ${MOST_FILE_BYTES / 1e9} GB. Take the posts out of it and give only those.`)
  const fileName = nameOfFile(name)
  const before = await store.imports.ofSpeakers(store.db, who.organisation, [speaker])
  const same = before.find((row) => row.state === 'arriving' && row.fileName === fileName && row.fileBytes === bytes)
  if (same) return yes(await shownOf(deps, same))
  if ((await shelf.room()) - bytes < ROOM_LEFT)
    return no(
      'disk-full',
      'There is no room for this file on the disk of this desk. Make room, then try again.',
      'later',
    )
  const row = await store.imports.add(store.db, {
    organisationId: who.organisation,
    speakerId: speaker,
    fileName,
    fileBytes: bytes,
    state: 'arriving',
    begunBy: who.person,
  })
  await store.imports.change(store.db, row.id, {}, ARRIVAL_SECONDS)
  return yes(shownImport(row, 0))
}

/** An import of a speaker that the caller looks after. */
export async function ownImport(deps: Pick<Deps, 'store'>, who: Who, id: ImportId) {
  const row = await deps.store.imports.byId(deps.store.db, id)
  if (row === null || row.organisationId !== who.organisation) return no('not-found')
  const found = await changeable(deps, who, row.speakerId)
  return found.ok ? yes({ row, speaker: found.value }) : found
}

/**
 * Takes the next bytes of a file. `from` must be where it ends by now; else nothing is taken and the answer says where it ends.
 * With the last byte the file is looked at, and refused or read.
 */
export async function takeFile(
  deps: ImportDeps,
  who: Who,
  id: ImportId,
  from: number,
  bytes: Uint8Array,
): Promise<Outcome<ShownImport>> {
  const { store, shelf } = deps
  const found = await ownImport(deps, who, id)
  if (!found.ok) return found
  const { row, speaker } = found.value
  if (row.state !== 'arriving' || row.fileBytes === null) return no('import-over')
  if (from + bytes.length > row.fileBytes) return no('wrong-input', 'That is more than the file was said to have.')
  const arrived = await shelf.append(id, from, bytes)
  await store.imports.change(store.db, id, {}, ARRIVAL_SECONDS)
  if (arrived < row.fileBytes) return yes(shownImport(row, arrived))
  const kind = await recognise(shelf.path(id))
  if (!kind.ok) {
    await dropArrival(deps, who, row)
    return kind
  }
  const whole = await store.transaction(async (tx) => {
    const now = await store.imports.lock(tx, who.organisation, id)
    if (now?.state !== 'arriving') return null
    await store.imports.change(tx, id, { state: 'waiting', source: kind.value }, 0)
    const read = { ...now, state: 'waiting' as const, source: kind.value }
    await tellBegun(deps, tx, who, read, speaker.name)
    return read
  })
  return whole === null ? no('import-over') : yes(shownImport(whole))
}

/** Gives an upload up. Nothing of it was read, so nothing is told. */
export async function dropArrival(
  deps: ImportDeps,
  by: Pick<Who, 'organisation'>,
  { id, speakerId }: Pick<ImportRow, 'id' | 'speakerId'>,
): Promise<void> {
  await deps.store.transaction(async (tx) => {
    const row = await deps.store.imports.lock(tx, by.organisation, id)
    if (row?.state !== 'arriving') return
    await deps.store.imports.drop(tx, id)
    await deps.store.notify.changed(tx, by.organisation, 'import', speakerId)
  })
  await deps.shelf.remove([id])
}

/** Begins to read a file of this machine, at the command line. */
export async function importFromFile(
  deps: ImportDeps,
  by: TheDesk,
  speaker: Pick<SpeakerSeen, 'id' | 'name'>,
  file: { readonly path: string; readonly name: string; readonly bytes: number },
): Promise<Outcome<ImportRow>> {
  const kind = await recognise(file.path)
  if (!kind.ok) return kind
  const id = randomUUID()
  // A copy, so that another worker can go on with it should this one be ended.
  await deps.shelf.adopt(id, file.path)
  const begin = async (tx: Tx) => {
    const row = await deps.store.imports.add(tx, {
      id,
      organisationId: by.organisation,
      speakerId: speaker.id,
      source: kind.value,
      fileName: nameOfFile(file.name),
      fileBytes: file.bytes,
      state: 'waiting',
    })
    await tellBegun(deps, tx, by, row, speaker.name)
    return yes(row)
  }
  return deps.store.transaction(begin).catch(async (cause: unknown) => {
    await deps.shelf.remove([id])
    throw cause
  })
}

/** Stops an import where it is. What was read stays. */
export async function stopImport(deps: ImportDeps, who: Who, id: ImportId): Promise<Outcome<{ done: true }>> {
  const { store } = deps
  const found = await ownImport(deps, who, id)
  if (!found.ok) return found
  if (found.value.row.state === 'arriving') {
    await dropArrival(deps, who, found.value.row)
    return yes({ done: true as const })
  }
  return store.transaction(async (tx) => {
    const row = await store.imports.lock(tx, who.organisation, id)
    if (row === null) return no('not-found')
    await stopped(deps, tx, who, row, found.value.speaker.name)
    return yes({ done: true as const })
  })
}

async function stopped(
  deps: Pick<Deps, 'store'>,
  tx: Tx,
  who: Who,
  row: ImportRow,
  speakerName: string,
  how: Pick<ImportRow, 'state' | 'fault'> = { state: 'stopped', fault: null },
) {
  if (row.state !== 'waiting' && row.state !== 'reading') return
  await deps.store.imports.change(tx, row.id, { ...how, worker: null, endedAt: new Date() })
  await tellEnded(deps, tx, who, { ...row, ...how }, speakerName)
}

/** Puts the end of an import on the record. Called last. */
export async function tellEnded(
  deps: Pick<Deps, 'store'>,
  tx: Tx,
  by: Who | TheDesk,
  { id, speakerId, source, state, read, kept }: ImportRow,
  speakerName: string,
): Promise<void> {
  await deps.store.notify.changed(tx, by.organisation, 'import', speakerId)
  await deps.store.record.append(tx, by, {
    action: 'import-ended',
    speaker: speakerId,
    about: { import: id, source, state, read, kept },
    personal: { speakerName },
  })
}

/** Ends whatever is read from an account, as its key is thrown away. It goes on when the account is connected again. */
export async function endOfAccount(deps: Pick<Deps, 'store'>, tx: Tx, who: Who, account: AccountId): Promise<void> {
  const last = await deps.store.imports.lastOfAccount(tx, account)
  if (last === null) return
  const fault = { code: 'reconnect-needed', why: 'The account was disconnected.', line: null } as const
  const name = await deps.store.speakers.nameOf(tx, last.speakerId)
  await stopped(deps, tx, who, last, name, { state: 'failed', fault })
}

/** Stops whatever is read for a speaker that is put away. */
export async function stopOfSpeaker(
  deps: Pick<Deps, 'store'>,
  tx: Tx,
  who: Who,
  { id, name }: Pick<SpeakerSeen, 'id' | 'name'>,
): Promise<void> {
  for (const one of await deps.store.imports.lockAll(tx, who.organisation, id)) {
    const row = await deps.store.imports.byId(tx, one)
    if (row !== null) await stopped(deps, tx, who, row, name)
  }
}

/** Lets a stopped import go on where it was. */
export async function goOnWithImport(deps: ImportDeps, who: Who, id: ImportId): Promise<Outcome<ShownImport>> {
  const { store } = deps
  const found = await ownImport(deps, who, id)
  if (!found.ok) return found
  const { accountId, state } = found.value.row
  if (accountId === null && state === 'stopped' && (await deps.shelf.size(id)) === 0) return no('import-gone')
  return store.transaction(async (tx) => {
    const row = await store.imports.lock(tx, who.organisation, id)
    const mayGoOn = row?.state === 'stopped' || (row?.state === 'failed' && accountId !== null)
    return row !== null && mayGoOn ? yes(shownImport(await goOn(deps, tx, who, row))) : no('import-over')
  })
}

/** Forgets all that was read of a speaker's past, and stops what is being read. Posts of this desk stay. */
export async function forgetPast(deps: ImportDeps, who: Who, id: SpeakerId): Promise<Outcome<{ posts: number }>> {
  const { store } = deps
  const found = await changeable(deps, who, id)
  if (!found.ok) return found
  const forgotten = await store.transaction(async (tx) => {
    const imports = await store.imports.lockAll(tx, who.organisation, id)
    const posts = await store.past.forget(tx, who.organisation, id)
    await store.imports.forget(tx, who.organisation, id)
    await store.voices.forget(tx, who.organisation, id)
    await store.notify.changed(tx, who.organisation, 'import', id)
    await store.notify.changed(tx, who.organisation, 'voices', who.organisation)
    await store.record.append(tx, who, {
      action: 'past-forgotten',
      speaker: id,
      about: { posts, imports: imports.length },
      personal: { speakerName: found.value.name },
    })
    return { imports, posts }
  })
  await deps.shelf.remove(forgotten.imports)
  return yes({ posts: forgotten.posts })
}
