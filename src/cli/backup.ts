import { createWriteStream } from 'node:fs'
import { access, open, readdir, rename, rm, stat } from 'node:fs/promises'
import * as path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { type Log, type Place, placeAt, superuserUrl, withClient } from '../setup/cluster.ts'
import { SetupFault, systemCode, writeFault } from '../setup/fault.ts'
import { runningOrStarted } from '../setup/postgres.ts'
import { endOfArchive, fileEntry, folderEntry, textEntry } from './archive.ts'

/** The first entry of every backup: what can restore it. */
export interface BackupNote {
  readonly format: 1
  /** Major version of PostgreSQL, as "18". */
  readonly postgres: string
  /** As "linux-x64": the files of a cluster are not portable. */
  readonly platform: string
  /** ISO 8601 UTC. All that was acknowledged before is in it. */
  readonly takenAt: string
}

export const noteName = 'thinktwice-backup.json'
export const platform = `${process.platform}-${process.arch}`

/** Rebuilt at every start, or of no use in a copy. The folders themselves must be there. */
const emptied = new Set(
  ['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'].map(
    (name) => `pg/${name}`,
  ),
)
const isLeftOut = (name: string) => /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*)$/.test(name)

/**
 * Writes a backup of the desk in `dataFolder` to `file`, readable by its owner only, while the desk goes on. The keys
 * are not in it. Throws a SetupFault that says what to do; then there is no file, and none was overwritten.
 */
export async function backup(
  file: string,
  { databaseUrl, dataFolder, log }: { databaseUrl: string | null; dataFolder: string; log: Log },
): Promise<{ readonly file: string; readonly bytes: number; readonly takenAt: string }> {
  if (databaseUrl)
    throw new SetupFault(
      'external-database',
      "The desk runs on a PostgreSQL server of your own (DATABASE_URL): use that server's own backup, such as pg_dump.",
    )
  const target = path.resolve(file)
  const refuse = () =>
    new SetupFault('file-exists', `${target} is there already. Choose another name, or move it away.`)
  if (await isThere(target)) throw refuse()
  const place = await placeAt(dataFolder, log)
  const draft = `${target}.part-${process.pid}`
  const postgres = await runningOrStarted(place, log)
  try {
    const takenAt = new Date().toISOString()
    const note: BackupNote = { format: 1, postgres: place.programs.major, platform, takenAt }
    await withClient(await superuserUrl(place, postgres.port), (client) =>
      pipeline(
        Readable.from(archiveOf(client, place, note)),
        createGzip({ level: 1 }),
        createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }),
      ),
    )
    if (await isThere(target)) throw refuse()
    await rename(draft, target)
    await syncFolder(path.dirname(target))
    return { file: target, bytes: (await stat(target)).size, takenAt }
  } catch (cause) {
    throw writeFault(cause, path.dirname(target))
  } finally {
    await rm(draft, { force: true })
    await postgres.stop()
  }
}

/**
 * The slot keeps PostgreSQL from recycling what it writes meanwhile; being temporary it goes with the connection, also
 * after a crash. The label says where the copy has to be mended from, and comes from the server, not from the folder.
 */
async function* archiveOf(client: pg.Client, place: Place, note: BackupNote): AsyncGenerator<Buffer> {
  yield* textEntry(noteName, JSON.stringify(note))
  yield* fileEntry('pg.password', place.passwordFile)
  await client.query("select pg_create_physical_replication_slot('desk_backup_' || pg_backend_pid(), true, true)")
  await client.query("select pg_backup_start('desk', true)")
  yield* folderEntry('pg')
  yield* treeEntries(place.pg, 'pg')
  yield* fileEntry('pg/global/pg_control', path.join(place.pg, 'global', 'pg_control'))
  const stopped = await client.query(
    'select labelfile, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => false)',
  )
  const { labelfile, last } = stopped.rows[0] as { labelfile: string; last: string }
  yield* textEntry('pg/backup_label', labelfile)
  const first = /\(file ([0-9A-F]{24})\)/.exec(labelfile)?.[1]
  if (!first) throw new Error('PostgreSQL did not say where the backup begins')
  const log = path.join(place.pg, 'pg_wal')
  for (const name of (await readdir(log)).sort())
    if (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last)
      yield* fileEntry(`pg/pg_wal/${name}`, path.join(log, name))
  yield* endOfArchive()
}

async function* treeEntries(folder: string, name: string): AsyncGenerator<Buffer> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const inside = `${name}/${entry.name}`
    const real = path.join(folder, entry.name)
    if (isLeftOut(entry.name) || inside === 'pg/global/pg_control') continue
    if (entry.isDirectory()) {
      yield* folderEntry(inside)
      if (!emptied.has(inside)) yield* goneIsFine(treeEntries(real, inside))
    } else yield* goneIsFine(fileEntry(inside, real))
  }
}

/** A table dropped while we look is dropped again in the copy, when it replays what happened meanwhile. */
async function* goneIsFine(entries: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* entries
  } catch (cause) {
    if (systemCode(cause) !== 'ENOENT') throw cause
  }
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )

/** Makes the new name survive a power cut. Windows cannot open folders, and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
