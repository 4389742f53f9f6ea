import { createHash, randomUUID } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import type pg from 'pg'
import { deskParameters, halt, placeAt, postmasterOf, superuserUrl, withClient } from '../src/setup/cluster.ts'
import { isAlive } from '../src/setup/lock.ts'
import { deskUrls, runningOrStarted } from '../src/setup/postgres.ts'

/** A database of one test file's own. */
export interface FreshDatabase {
  /** Address of the role that owns its tables. */
  readonly url: string
  /** Address of `desk_app`, which may do what the migrations grant. */
  readonly appUrl: string
  /** Address of the superuser, for tests that tamper. */
  readonly adminUrl: string
  /** Throws it away, with whoever is still connected. */
  drop(): Promise<void>
}

const PREFIX = 'thinktwice-test-pg-'
const FOLDER = 'TEST_POSTGRES_FOLDER'
const log = () => {}

/** Nothing here outlives the run, so nothing waits for the disk; many files share it. */
const parameters = {
  ...deskParameters,
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: 200,
  log_min_messages: 'fatal',
}

/** Vitest's globalSetup: names the folder of this run's PostgreSQL, and clears away what a run that crashed has left. */
export default async function setup(): Promise<() => Promise<void>> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length).split('-')[0]) : null
    if (pid !== null && !(await isAlive(pid))) await clear(path.join(tmpdir(), name))
  }
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`))
  await chmod(folder, 0o711)
  process.env[FOLDER] = folder
  return () => clear(folder)
}

async function clear(folder: string): Promise<void> {
  const place = await placeAt(folder, log)
  if (await postmasterOf(place)) await halt(place)
  await rm(folder, { recursive: true, force: true })
}

/**
 * A new database, copied from a template on which `migrate` ran once in this run: callbacks of the same text share one.
 * The first caller of all starts PostgreSQL, so that runs without a database pay nothing.
 */
export async function freshDatabase(migrate: (ownerUrl: string) => Promise<void>): Promise<FreshDatabase> {
  const folder = process.env[FOLDER]
  if (!folder) throw new Error('test/postgres.ts is not among the globalSetup files of vitest.config.ts')
  const place = await placeAt(folder, log)
  const { port } = await runningOrStarted(place, log, parameters)
  const { ownerUrl, appUrl } = await deskUrls(place, port)
  const admin = await superuserUrl(place, port)
  const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: database }).href

  const template = `template_${createHash('sha256').update(String(migrate)).digest('hex').slice(0, 16)}`
  const name = `fresh_${randomUUID().replaceAll('-', '')}`
  await withClient(admin, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template])
    const made = await client.query('select 1 from pg_database where datname = $1', [template])
    if (made.rowCount === 0) await makeTemplate(client, template, () => migrate(at(ownerUrl, template)))
    await client.query(`create database ${name} template ${template} owner desk_owner strategy file_copy`)
  })
  return {
    url: at(ownerUrl, name),
    appUrl: at(appUrl, name),
    adminUrl: at(admin, name),
    drop: () => withClient(admin, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  }
}

async function makeTemplate(client: pg.Client, name: string, migrate: () => Promise<void>): Promise<void> {
  await client.query(`create database ${name} owner desk_owner`)
  try {
    await migrate()
  } catch (cause) {
    await client.query(`drop database ${name} with (force)`)
    throw cause
  }
}
