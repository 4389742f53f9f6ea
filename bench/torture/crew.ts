import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import type { Deps } from '../../src/desk/deps.ts'
import type { Who } from '../../src/domain/people.ts'
import { openJobs } from '../../src/jobs/jobs.ts'
import { connectTo, everywhere } from '../../src/networks/simulators/opened.ts'
import { openPostgres } from '../../src/setup/postgres.ts'
import { migrateStore } from '../../src/store/migrate.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { depsFor, furnish, practice, type Voice, yes } from './world.ts'

/** A desk on a PostgreSQL of its own: two clients like web processes, and workers that are processes too. */
export interface Crew {
  readonly web: readonly [Deps, Deps]
  readonly store: Store
  readonly who: Who
  readonly voices: readonly Voice[]
  readonly workers: readonly ChildProcess[]
  stop(): Promise<void>
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** `env`: what the workers are told besides. Each account is on the practice network. */
export async function openCrew(
  name: string,
  size: { readonly accounts: number; readonly workers: number },
  env: Readonly<Record<string, string>> = {},
): Promise<Crew> {
  const folder = await mkdtemp(path.join(tmpdir(), `thinktwice-${name}-`))
  const postgres = await openPostgres(null, folder, () => undefined)
  await migrateStore(postgres.ownerUrl, postgres.appRole)
  async function client(as: string) {
    const store = openStore(postgres.appUrl, `${name} ${as}`, () => undefined)
    const jobs = await openJobs(postgres.appUrl, `${name} ${as} jobs`, quiet, false)
    const rehearsal = practice(store)
    return { store, jobs, rehearsal, deps: depsFor(store, everywhere(rehearsal), jobs.wake) }
  }
  const [first, second] = [await client('web 1'), await client('web 2')]
  const accounts = []
  for (let n = 0; n < size.accounts; n++)
    accounts.push(yes(await connectTo(first.rehearsal, { handle: `${name}-${n}` })))
  const { who, voices } = await furnish(first.deps, 'rehearsal', accounts)
  const workers = Array.from({ length: size.workers }, (_, n) =>
    spawn(process.execPath, ['--max-semi-space-size=4', path.join(import.meta.dirname, 'worker.ts')], {
      env: { ...process.env, DATABASE_URL: postgres.appUrl, SEED: '0', NAME: `${name} ${n}`, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  await Promise.all(workers.map((child) => once(child.stdout ?? child, 'data')))
  return {
    web: [first.deps, second.deps],
    store: first.store,
    who,
    voices,
    workers,
    async stop() {
      for (const child of workers) child.kill('SIGTERM')
      await Promise.all(workers.map((child) => (child.exitCode === null ? once(child, 'exit') : null)))
      for (const { jobs, store } of [first, second]) {
        await jobs.stop()
        await store.close()
      }
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** How long after they were due first attempts began, in milliseconds. */
export async function lateness({ pool }: Store): Promise<Readonly<Record<string, number>>> {
  const { rows } = await pool.query<Record<string, number>>(
    `select percentile_cont(0.5) within group (order by l) as p50, percentile_cont(0.95) within group (order by l) as p95,
            percentile_cont(0.99) within group (order by l) as p99, max(l) as most, count(*) filter (where l < 0)::int as early
       from (select extract(epoch from a.started_at - d.due_at)::float8 as l
               from attempt a join delivery d on d.id = a.delivery_id where a.kind = 'publish' and a.number = 1) x`,
  )
  return Object.fromEntries(
    Object.entries(rows[0] ?? {}).map(([k, v]) => [k, k === 'early' ? v : Math.round(v * 1000)]),
  )
}
