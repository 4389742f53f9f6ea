import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import {
  adopt,
  createCluster,
  deskParameters,
  halt,
  hasCluster,
  type Log,
  launch,
  type Parameters,
  type Place,
  placeAt,
  superuserUrl,
  withClient,
} from './cluster.ts'
import { SetupFault } from './fault.ts'
import { tryLock } from './lock.ts'

/** A PostgreSQL to work with. */
export interface Postgres {
  /** Owns the database: migrations run as it. */
  readonly ownerUrl: string
  /** What the running desk uses: it may do only what the migrations grant to `desk_app`. */
  readonly appUrl: string
  /** The role of appUrl, to which migrations grant; null where one role does everything. */
  readonly appRole: string | null
  /** Whether this process started it (false: it ran already, or it is a server of your own). */
  readonly started: boolean
  /** Stops it, unless somebody else is connected or it is a server of your own. Close your own connections first. */
  stop(): Promise<void>
}

const OWNER = 'desk_owner'
const APP = 'desk_app'
const DATABASE = 'desk'
const PATIENCE = 60_000

/** The server at `databaseUrl` where one is set: one role does everything there. Else the desk's own in `dataFolder`. */
export async function openPostgres(databaseUrl: string | null, dataFolder: string, log: Log): Promise<Postgres> {
  if (databaseUrl)
    return { ownerUrl: databaseUrl, appUrl: databaseUrl, appRole: null, started: false, stop: async () => {} }
  return startOrAdopt(dataFolder, log)
}

/**
 * Starts PostgreSQL in `dataFolder`, or takes the one that runs there already, also one whose starter was killed. Any
 * number of processes may ask at once. A desk that loses it asks again: it comes back on the same port with the same
 * passwords. Throws a SetupFault that says what to do.
 */
export async function startOrAdopt(
  dataFolder: string,
  log: Log,
  parameters: Parameters = deskParameters,
): Promise<Postgres> {
  const place = await placeAt(dataFolder, log)
  const { port, started } = await runningOrStarted(place, log, parameters)
  // Also one that it found running: its starter may have been killed, and nobody else would ever stop it.
  return { ...(await deskUrls(place, port)), appRole: APP, started, stop: () => stopAlone(place, log) }
}

/** The two addresses of the desk's database, which is made where it is missing. */
export async function deskUrls(place: Place, port: number): Promise<Pick<Postgres, 'ownerUrl' | 'appUrl'>> {
  const password = (await readFile(place.passwordFile, 'utf8')).trim()
  await prepare(await superuserUrl(place, port), password)
  const urlOf = (role: string) => `postgres://${role}:${passwordOf(role, password)}@127.0.0.1:${port}/${DATABASE}`
  return { ownerUrl: urlOf(OWNER), appUrl: urlOf(APP) }
}

/** As startOrAdopt, for who needs only the superuser: the port, and how to stop it. */
export async function runningOrStarted(
  place: Place,
  log: Log,
  parameters: Parameters = deskParameters,
): Promise<{ readonly port: number; readonly started: boolean; stop(): Promise<void> }> {
  const until = Date.now() + PATIENCE
  while (Date.now() < until) {
    const running = await adopt(place)
    if (running) return { port: running, started: false, stop: async () => {} }
    const found = await underLock(place, async () => {
      const since = await adopt(place)
      return since ? { port: since, started: false } : { port: await begin(place, parameters), started: true }
    })
    if (found?.port) {
      const { port, started } = found
      if (started) log(`PostgreSQL started in ${place.folder}, port ${port}.`)
      return { port, started, stop: () => (started ? stopAlone(place, log) : Promise.resolve()) }
    }
    await sleep(found ? 300 : 100)
  }
  throw new SetupFault(
    'start-failed',
    `PostgreSQL in ${place.folder} did not let us in within a minute. Look at ${place.logFile}; ` +
      `if no other desk is starting, remove ${place.lockFile}.`,
  )
}

async function begin(place: Place, parameters: Parameters): Promise<number | null> {
  if (!(await hasCluster(place))) await createCluster(place)
  return launch(place, parameters)
}

/** Runs `work` while no other process starts, stops or swaps PostgreSQL here; null where another one is at it. */
async function underLock<T>(place: Place, work: () => Promise<T>): Promise<T | null> {
  const release = await tryLock(place.lockFile)
  if (!release) return null
  try {
    return await work()
  } finally {
    await release()
  }
}

/** As underLock, but waits for its turn. Throws a SetupFault after a minute. */
export async function inTurn<T>(place: Place, work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(100)) {
    const done = await underLock(place, async () => ({ value: await work() }))
    if (done) return done.value
  }
  throw new SetupFault('start-failed', `Another process holds ${place.lockFile}. If none is starting, remove it.`)
}

/** Neither role can work out the other's password or the superuser's from its own. */
const passwordOf = (role: string, password: string) => createHmac('sha256', password).update(role).digest('base64url')

/** Makes the roles and the database where they are missing: the database last, so that its presence means all is there. */
async function prepare(url: string, password: string): Promise<void> {
  await withClient(url, async (client) => {
    const isThere = async () =>
      (await client.query('select 1 from pg_database where datname = $1', [DATABASE])).rowCount
    if (await isThere()) return
    await client.query('select pg_advisory_lock(4747)')
    if (await isThere()) return
    await setPasswords(client, password)
    // The owner hands things over to the desk, such as the schema of its jobs; PostgreSQL wants it to be one of its members.
    await client.query(`grant ${APP} to ${OWNER}`)
    await client.query(`create database ${DATABASE} owner ${OWNER}`)
    await client.query(
      `revoke all on database ${DATABASE} from public; grant connect on database ${DATABASE} to ${APP}`,
    )
  })
}

/** Gives superuser, owner and desk the passwords that follow from `password`, and makes the two roles where missing. */
export async function setPasswords(client: pg.Client, password: string): Promise<void> {
  for (const role of [OWNER, APP]) {
    const known = (await client.query('select 1 from pg_roles where rolname = $1', [role])).rowCount
    const secret = pg.escapeLiteral(passwordOf(role, password))
    await client.query(`${known ? 'alter' : 'create'} role ${role} login password ${secret}`)
  }
  await client.query(`alter role current_user password ${pg.escapeLiteral(password)}`)
}

/** Under the lock, so that nobody starts what is being stopped. Whoever adopted it still has it, and it goes on for them. */
async function stopAlone(place: Place, log: Log): Promise<void> {
  await inTurn(place, async () => {
    const port = await adopt(place)
    if (!port) return
    if (await hasCompany(await superuserUrl(place, port))) {
      log('PostgreSQL goes on: another process of the desk uses it.')
      return
    }
    await halt(place)
    log('PostgreSQL stopped.')
  })
}

/** Whether anybody else is connected. A connection closed a moment ago takes a moment to be gone. */
function hasCompany(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    for (let look = 0; look < 10; look++) {
      const others = await client.query(
        "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
      )
      if (others.rowCount === 0) return false
      await sleep(100)
    }
    return true
  })
}
