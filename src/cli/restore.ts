import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import {
  deskParameters,
  halt,
  type Log,
  launch,
  type Place,
  placeAt,
  postmasterOf,
  superuserUrl,
  withClient,
} from '../setup/cluster.ts'
import { SetupFault, systemCode, writeFault } from '../setup/fault.ts'
import { deskUrls, inTurn, runningOrStarted, setPasswords } from '../setup/postgres.ts'
import { type RestoreMarker, removeRestoreMarker, writeRestoreMarker } from '../setup/restored.ts'
import { unpack } from './archive.ts'
import { type BackupNote, noteName, platform } from './backup.ts'

export interface Restored {
  /** ISO 8601 UTC. */
  readonly backupTakenAt: string
  readonly tables: number
  readonly rows: number
  /** Where the database is that was there before, or null where there was none. */
  readonly before: string | null
  /** Whether PostgreSQL was running, and runs again on the same port. */
  readonly running: boolean
}

/**
 * Brings back what `file` holds. It is unpacked beside, started on a port of its own, and every row of it read, before
 * anything that is there is touched. Then it takes the place of the database in `dataFolder`, which is kept under
 * another name; where PostgreSQL was running it comes back on the same port with the same passwords, so that desks find
 * it again. Into an empty or missing folder it is only put down.
 *
 * `freeze` is handed the owner's address of the copy before anybody else can reach it, so that nothing is ever sent from
 * it unasked. Throws a SetupFault that says what to do; then all is as it was.
 */
export async function restore(
  file: string,
  dataFolder: string,
  { log, freeze }: { log: Log; freeze: (ownerUrl: string, backupTakenAt: string) => Promise<void> },
): Promise<Restored> {
  await mustBeOurs(dataFolder)
  const place = await placeAt(dataFolder, log)
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const beside = { ...(await placeAt(path.join(place.folder, `restoring-${stamp}`), log)), owner: place.owner }
  try {
    const { takenAt } = await unpackInto(file, beside)
    const counted = await prove(beside, place, (ownerUrl) => freeze(ownerUrl, takenAt))
    log(`The backup opens: ${counted.tables} tables, ${counted.rows} rows.`)
    const before = path.join(place.folder, `pg.before-restore-${stamp}`)
    const marker = { restoredAt: new Date().toISOString(), backupTakenAt: takenAt, file: path.resolve(file) }
    const swapped = await inTurn(place, () => swap(place, beside, before, marker))
    return { backupTakenAt: takenAt, ...counted, ...swapped }
  } catch (cause) {
    throw writeFault(cause, place.folder)
  } finally {
    await rm(beside.folder, { recursive: true, force: true })
  }
}

/** A folder that holds something else is nobody's business of ours. */
async function mustBeOurs(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return []
    throw writeFault(cause, folder)
  })
  if (entries.length > 0 && !entries.some((name) => ['pg', 'pg.password', 'keys'].includes(name)))
    throw new SetupFault('folder-not-ours', `${folder} holds other things than a desk. Name an empty or a new folder.`)
}

async function unpackInto(file: string, beside: Place): Promise<BackupNote> {
  let note: BackupNote | undefined
  try {
    await unpack(file, beside.folder, beside.owner, (name, text) => {
      if (name !== noteName) throw new Error('no backup of a desk')
      note = JSON.parse(text) as BackupNote
      if (note.format !== 1 || note.postgres !== beside.programs.major || note.platform !== platform)
        throw new SetupFault(
          'backup-other-version',
          `${file} was made with PostgreSQL ${note.postgres} on ${note.platform}; ` +
            `here is ${beside.programs.major} on ${platform}. Restore it with the release of the desk that made it.`,
        )
    })
  } catch (cause) {
    const told = writeFault(cause, beside.folder)
    if (told instanceof SetupFault) throw told
    if (systemCode(cause) === 'ENOENT') throw new SetupFault('file-unreadable', `There is no file ${file}.`, { cause })
    throw new SetupFault('backup-damaged', `${file} is no backup of a desk, or not a whole one. Nothing was changed.`, {
      cause,
    })
  }
  if (!note) throw new SetupFault('backup-damaged', `${file} is empty. Nothing was changed.`)
  return note
}

/** Starts the copy, reads every row, freezes it, and gives it the passwords that desks here know already. */
async function prove(
  beside: Place,
  place: Place,
  freeze: (ownerUrl: string) => Promise<void>,
): Promise<{ tables: number; rows: number }> {
  const copy = await runningOrStarted(beside, () => {})
  try {
    const counted = await withClient(await superuserUrl(beside, copy.port, 'desk'), readAll)
    await freeze((await deskUrls(beside, copy.port)).ownerUrl)
    const known = await readFile(place.passwordFile, 'utf8').catch(() => null)
    if (known) {
      await withClient(await superuserUrl(beside, copy.port), (client) => setPasswords(client, known.trim()))
      await writeFile(beside.passwordFile, known, { mode: 0o600 })
    }
    return counted
  } finally {
    await copy.stop()
  }
}

async function readAll(client: pg.Client): Promise<{ tables: number; rows: number }> {
  const found = await client.query<{ name: string }>(
    "select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  )
  let rows = 0
  for (const { name } of found.rows)
    rows += (await client.query(`select count(*)::int as rows from ${name}`)).rows[0].rows
  return { tables: found.rows.length, rows }
}

/** Nobody else starts or stops PostgreSQL meanwhile. Where anything fails, the old database takes its place again. */
async function swap(
  place: Place,
  beside: Place,
  before: string,
  marker: RestoreMarker,
): Promise<{ before: string | null; running: boolean }> {
  const running = (await postmasterOf(place)) !== null
  if (running) await halt(place)
  const had = await moveIfThere(place.pg, before)
  try {
    await rename(beside.pg, place.pg)
    await rename(beside.passwordFile, place.passwordFile)
    await writeRestoreMarker(place.folder, marker)
    if (running) await startAgain(place)
  } catch (cause) {
    await moveIfThere(place.pg, beside.pg)
    await removeRestoreMarker(place.folder)
    if (had) await rename(before, place.pg)
    if (running) await startAgain(place)
    throw cause
  }
  return { before: had ? before : null, running }
}

const moveIfThere = (from: string, to: string) =>
  rename(from, to).then(
    () => true,
    (cause: unknown) => {
      if (systemCode(cause) === 'ENOENT') return false
      throw cause
    },
  )

async function startAgain(place: Place): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    if (await launch(place, deskParameters)) return
    await sleep(300)
  }
  throw new SetupFault('start-failed', `PostgreSQL did not come back. Look at ${place.logFile}, then start the desk.`)
}
