import { randomBytes } from 'node:crypto'
import { readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import * as path from 'node:path'
import pg from 'pg'
import { SetupFault, systemCode, writeFault } from './fault.ts'
import { isAlive } from './lock.ts'
import { findPrograms, handOver, makeFolder, mustReach, type Owner, ownerOf, type Programs, run } from './machine.ts'

export type Log = (line: string) => void

/** PostgreSQL parameters, by name. */
export type Parameters = Readonly<Record<string, string | number>>

/**
 * Small in memory, and never at the price of an acknowledged row: fsync and synchronous_commit stay on. The log keeps
 * no statements and no values, for they are other people's words.
 */
export const deskParameters: Parameters = {
  shared_buffers: '32MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_connections: 60,
  max_worker_processes: 2,
  max_parallel_workers: 0,
  max_parallel_workers_per_gather: 0,
  max_parallel_maintenance_workers: 0,
  autovacuum_max_workers: 1,
  io_method: 'sync',
  jit: 'off',
  max_wal_senders: 0,
  max_replication_slots: 2,
  wal_buffers: '1MB',
  max_wal_size: '256MB',
  fsync: 'on',
  synchronous_commit: 'on',
  log_checkpoints: 'off',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** One data folder: where its cluster, its password, its lock and its log are, and with what it is run. */
export interface Place {
  readonly folder: string
  readonly pg: string
  readonly passwordFile: string
  readonly lockFile: string
  readonly portFile: string
  readonly logFile: string
  readonly owner: Owner
  readonly programs: Programs
}

const SUPERUSER = 'desk'
const LOG_LIMIT = 5_000_000

/** Makes the data folder where it is missing. Throws a SetupFault where the cluster in it could never be run. */
export async function placeAt(dataFolder: string, log: Log): Promise<Place> {
  const folder = path.resolve(dataFolder)
  const cluster = path.join(folder, 'pg')
  const programs = await findPrograms()
  const owner = await ownerOf(cluster, log)
  await makeFolder(folder, owner)
  await mustReach(cluster, owner)
  await mustReach(programs.initdb, owner)
  return {
    folder,
    pg: cluster,
    passwordFile: path.join(folder, 'pg.password'),
    lockFile: path.join(folder, 'start.lock'),
    portFile: path.join(folder, 'pg.port'),
    logFile: path.join(folder, 'pg.log'),
    owner,
    programs,
  }
}

const textOf = async (file: string) => (await readFile(file, 'utf8').catch(() => '')).trim()

/** Whether there is a cluster, whole and of our version. Throws a SetupFault where there is something else. */
export async function hasCluster(place: Place): Promise<boolean> {
  const entries = await readdir(place.pg).catch((cause: unknown) => {
    if (systemCode(cause) === 'ENOENT') return []
    throw writeFault(cause, place.pg)
  })
  if (entries.length === 0) return false
  const version = await textOf(path.join(place.pg, 'PG_VERSION'))
  if (!/^\d+$/.test(version))
    throw new SetupFault(
      'cluster-broken',
      `${place.pg} is not whole: its PG_VERSION says nothing. Restore a backup with: thinktwice restore FILE`,
    )
  if (version !== place.programs.major)
    throw new SetupFault(
      'cluster-other-version',
      `${place.pg} was made by PostgreSQL ${version}, and this desk brings ${place.programs.major}. ` +
        'Start it with the release of the desk that you had before.',
    )
  if ((await textOf(place.passwordFile)) === '')
    throw new SetupFault(
      'password-missing',
      `${place.passwordFile} is missing, and without it nobody gets into ${place.pg}. Put it back; every backup holds it.`,
    )
  return true
}

interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** The PostgreSQL process that runs on the cluster, or null. */
export async function postmasterOf(place: Place): Promise<Postmaster | null> {
  const [pid, , , port] = (await textOf(path.join(place.pg, 'postmaster.pid'))).split('\n')
  if (!pid || !(await isAlive(Number(pid)))) return null
  // After a crash of the whole machine the id can belong to some other program by now.
  const name = await textOf(`/proc/${Number(pid)}/comm`)
  return name === '' || name.startsWith('postgres') ? { pid: Number(pid), port: Number(port) } : null
}

/** Address of the superuser. Read anew each time, because a restore can change the password. */
export async function superuserUrl(place: Place, port: number, database = 'postgres'): Promise<string> {
  return `postgres://${SUPERUSER}:${await textOf(place.passwordFile)}@127.0.0.1:${port}/${database}`
}

/** Runs `work` on one connection of its own, and closes it whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000, application_name: 'setup' })
  // A connection that breaks also fails the query in hand; without a listener it would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** The port of the PostgreSQL that already runs on this cluster and lets us in, or null. */
export async function adopt(place: Place): Promise<number | null> {
  if (!(await hasCluster(place))) return null
  const running = await postmasterOf(place)
  if (!running?.port) return null
  const theirs = await superuserUrl(place, running.port)
    .then((url) =>
      withClient(url, async (client) => (await client.query('show data_directory')).rows[0]?.data_directory),
    )
    .catch(() => null)
  if (theirs === null) return null
  if ((await realpath(theirs).catch(() => theirs)) !== (await realpath(place.pg)))
    throw new SetupFault(
      'folder-copied',
      `${place.pg} is a copy of ${theirs}, where PostgreSQL is running. A copy of a running database is not whole: ` +
        'use thinktwice backup and thinktwice restore.',
    )
  return running.port
}

/**
 * Makes the cluster. It gets its name only when it is whole, so that a kill on the way leaves nothing half made. Refuses
 * where a restore was cut off between its two renames: an empty desk in place of a full one would look like a loss.
 */
export async function createCluster(place: Place): Promise<void> {
  const aside = (await readdir(place.folder)).find((name) => name.startsWith('pg.before-restore-'))
  if (aside)
    throw new SetupFault(
      'cluster-broken',
      `A restore was cut off here and ${place.pg} is missing. Run the restore again, or rename ${aside} to pg.`,
    )
  const draft = `${place.pg}.new`
  const passing = path.join(draft, 'password')
  const fresh = path.join(draft, 'pg')
  try {
    await rm(draft, { recursive: true, force: true })
    await makeFolder(draft, null)
    await handOver(draft, place.owner)
    const password = (await textOf(place.passwordFile)) || randomBytes(18).toString('base64url')
    await writeFile(place.passwordFile, password, { mode: 0o600 })
    await writeFile(passing, password, { mode: 0o600 })
    await handOver(passing, place.owner)
    const { status, said } = await run(
      place.programs.initdb,
      [
        ...['-D', fresh, '-U', SUPERUSER, `--pwfile=${passing}`, '--auth=scram-sha-256', '--encoding=UTF8'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
      ],
      place.owner,
      draft,
    )
    if (status !== 0) throw faultIn(said, place) ?? startFailed(said, place)
    await rename(fresh, place.pg)
  } catch (cause) {
    throw writeFault(cause, place.folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/**
 * Starts PostgreSQL on the cluster, on the port of last time wherever it is free, so that desks that lost it find it
 * again. Answers the port, or null where another try can help. Throws a SetupFault where none can.
 */
export async function launch(place: Place, parameters: Parameters): Promise<number | null> {
  const pidFile = path.join(place.pg, 'postmaster.pid')
  if ((await textOf(pidFile)) !== '' && !(await postmasterOf(place))) await rm(pidFile, { force: true })
  const port = await freePort(Number(await textOf(place.portFile)))
  const logged = await readyLog(place)
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: "''", ...parameters }
  const options = [`-p ${port}`, ...Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)].join(' ')
  const { status, said } = await run(
    place.programs.pgCtl,
    ['-D', place.pg, '-w', '-t', '30', '-l', place.logFile, '-o', options, 'start'],
    place.owner,
    place.pg,
  )
  if (status === 0) {
    await writeFile(place.portFile, String(port), { mode: 0o600 })
    return port
  }
  const why = `${said}\n${(await textOf(place.logFile)).slice(logged)}`
  // The lock of a PostgreSQL that was killed a moment ago, or one that is still mending itself after that.
  if (/postmaster\.pid" already exists|still in use|starting up|did not start in time/.test(why)) return null
  if (/could not bind|could not create any TCP/.test(why)) return null
  throw faultIn(why, place) ?? startFailed(why, place)
}

/** Stops PostgreSQL at once but cleanly: open transactions are rolled back. */
export async function halt(place: Place): Promise<void> {
  const { status, said } = await run(
    place.programs.pgCtl,
    ['-D', place.pg, '-m', 'fast', '-w', '-t', '30', 'stop'],
    place.owner,
    place.pg,
  )
  if (status !== 0 && (await postmasterOf(place)))
    throw new SetupFault('start-failed', `PostgreSQL does not stop: ${said}. Look at ${place.logFile}.`)
}

/** Ready for `owner` to append to; the old one is put aside once it is large. Answers its length in characters. */
async function readyLog(place: Place): Promise<number> {
  try {
    const size = (await stat(place.logFile).catch(() => null))?.size ?? 0
    if (size > LOG_LIMIT) await rename(place.logFile, `${place.logFile}.1`)
    await writeFile(place.logFile, '', { flag: 'a', mode: 0o600 })
    await handOver(place.logFile, place.owner)
  } catch (cause) {
    throw writeFault(cause, place.logFile)
  }
  return (await textOf(place.logFile)).length
}

/** PostgreSQL's programs tell their troubles in words only. */
function faultIn(said: string, place: Place): SetupFault | null {
  if (/No space left on device|Disk quota exceeded/.test(said))
    return new SetupFault('disk-full', `The disk that holds ${place.folder} is full. Make room, then start again.`)
  if (/Permission denied|Read-only file system|wrong ownership/.test(said))
    return new SetupFault(
      'folder-unwritable',
      `PostgreSQL may not write ${place.folder}. Give it write access: ${lastLine(said)}`,
    )
  if (/incompatible with server/.test(said))
    return new SetupFault(
      'cluster-other-version',
      `${place.pg} was made by another build of PostgreSQL. Start it with the release of the desk that you had before.`,
    )
  if (
    /valid checkpoint|PANIC|could not open file|could not read|invalid data in file|is not a database cluster|checksum/.test(
      said,
    )
  )
    return new SetupFault(
      'cluster-broken',
      `${place.pg} is not whole: ${lastLine(said)} Restore a backup with: thinktwice restore FILE`,
    )
  return null
}

const startFailed = (said: string, place: Place) =>
  new SetupFault('start-failed', `PostgreSQL does not start: ${lastLine(said)} More is in ${place.logFile}.`)

const lastLine = (said: string) =>
  said
    .split('\n')
    .filter((line) => /error|fatal|panic/i.test(line))
    .at(-1)
    ?.trim() ?? said.trim().slice(-300)

/** `wanted` where it is free, else any free port of the loopback address. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (cause) => {
      if (wanted > 0) resolve(freePort(0))
      else reject(new SetupFault('port-taken', 'This machine has no free port on 127.0.0.1 for PostgreSQL.', { cause }))
    })
    server.listen({ host: '127.0.0.1', port: wanted || 0 }, () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
