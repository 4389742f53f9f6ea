/**
 * Two clients like web processes and three worker processes on one PostgreSQL; one of the clients takes a part back in
 * the moment when it leaves. Prints one JSON line with how late holds ended and how many claims were made twice.
 * node bench/many-workers.ts --posts 2000 --workers 3 --seed 7
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { takeBack } from '../src/desk/take-back.ts'
import { openJobs } from '../src/jobs/jobs.ts'
import { seededDice } from '../src/networks/simulators/faults.ts'
import { connectTo, everywhere } from '../src/networks/simulators/opened.ts'
import { settledStates } from '../src/policy/delivery.ts'
import { openPostgres } from '../src/setup/postgres.ts'
import { migrateStore } from '../src/store/migrate.ts'
import { openStore } from '../src/store/store.ts'
import { rehearsalOracle } from './torture/oracle.ts'
import { depsFor, furnish, practice, say, yes } from './torture/world.ts'

const { values: args } = parseArgs({
  options: {
    posts: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '3' },
    seed: { type: 'string', default: '7' },
    /** Between two posts of one client. */
    gapMs: { type: 'string', default: '0' },
  },
})
const [posts, workers, seed] = [Number(args.posts), Number(args.workers), Number(args.seed)]
const dice = seededDice(seed)
const UNDO_SHARE = 0.1
const MOST_SECONDS = 600

const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-many-'))
const postgres = await openPostgres(null, folder, () => undefined)
await migrateStore(postgres.ownerUrl, postgres.appRole)
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

async function client(name: string) {
  const store = openStore(postgres.appUrl, name, () => undefined)
  const jobs = await openJobs(postgres.appUrl, `${name} jobs`, quiet, false)
  const rehearsal = practice(store)
  return { store, jobs, rehearsal, deps: depsFor(store, everywhere(rehearsal), jobs.wake) }
}
const web = [await client('many web 1'), await client('many web 2')] as const
const [first, second] = web
const accounts = [
  yes(await connectTo(first.rehearsal, { handle: 'many-a' })),
  yes(await connectTo(first.rehearsal, { handle: 'many-b' })),
]
const { who, voices } = await furnish(first.deps, 'rehearsal', accounts)

const running = Array.from({ length: workers }, (_, n) =>
  spawn(process.execPath, [path.join(import.meta.dirname, 'torture', 'worker.ts')], {
    env: { ...process.env, DATABASE_URL: postgres.appUrl, SEED: '0', NAME: `many ${n}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
)
await Promise.all(running.map((child) => once(child.stdout, 'data')))

const begun = performance.now()
const stopped = new Map<string, boolean>()
const clicks: Promise<void>[] = []
async function speak(desk: (typeof web)[number], from: number): Promise<void> {
  for (let n = from; n < posts; n += web.length) {
    const voice = voices[n % voices.length]
    if (!voice) throw new Error('Nobody to speak')
    const text = `Post ${n}`
    await sleep(Number(args.gapMs))
    const post = await say(desk.deps, who, voice, [text])
    if (dice() >= UNDO_SHARE) continue
    const click = new Date(post.dueAt).getTime() - 80 + dice() * 240
    clicks.push(
      sleep(Math.max(0, click - Date.now())).then(async () => {
        const other = desk === first ? second : first
        stopped.set(text, yes(await takeBack(other.deps, who, post.id)).stopped)
      }),
    )
  }
}
await Promise.all(web.map(speak))
await Promise.all(clicks)
const open = async () => {
  const { rows } = await first.store.pool.query<{ open: number }>(
    'select count(*)::int as open from delivery where not (state = any($1))',
    [[...settledStates, 'needs-human', 'missed']],
  )
  return rows[0]?.open ?? 0
}
const until = performance.now() + MOST_SECONDS * 1000
while ((await open()) > 0 && performance.now() < until) await sleep(500)
const seconds = Math.round((performance.now() - begun) / 100) / 10

const truth = await rehearsalOracle(first.store)()
const { rows: claims } = await first.store.pool.query<{ double: number; repeated: number; workers: number }>(
  `select (select count(*)::int from attempt a join attempt b
             on a.delivery_id = b.delivery_id and a.kind = 'publish' and b.kind = 'publish' and a.number < b.number
            where a.ended_at is null or b.started_at < a.ended_at) as double,
          (count(*) - count(distinct delivery_id))::int as repeated, count(distinct worker)::int as workers
     from attempt where kind = 'publish'`,
)
const { rows: late } = await first.store.pool.query<{
  p50: number
  p95: number
  p99: number
  most: number
  early: number
}>(
  `select percentile_cont(0.5) within group (order by l) as p50, percentile_cont(0.95) within group (order by l) as p95,
          percentile_cont(0.99) within group (order by l) as p99, max(l) as most, count(*) filter (where l < 0)::int as early
     from (select extract(epoch from a.started_at - d.due_at)::float8 as l
             from attempt a join delivery d on d.id = a.delivery_id where a.kind = 'publish' and a.number = 1) x`,
)
const unfinished = await open()
const duplicates = [...truth.values()].filter((post) => post.copies > 1).length
const stoppedYetPublic = [...stopped].filter(([text, said]) => said && truth.has(text)).length
const lost = posts - truth.size - [...stopped.values()].filter(Boolean).length
const result = {
  posts,
  workers: claims[0]?.workers,
  undoClicks: stopped.size,
  doubleClaims: claims[0]?.double,
  sentAgainAfterNoAnswer: claims[0]?.repeated,
  duplicates,
}
const milliseconds = Object.fromEntries(
  Object.entries(late[0] ?? {}).map(([k, v]) => [k, k === 'early' ? v : Math.round(v * 1000)]),
)
process.stdout.write(
  `${JSON.stringify({ ...result, lost, stoppedYetPublic, unfinished, lateMs: milliseconds, seconds, seed })}\n`,
)

for (const child of running) child.kill('SIGTERM')
await Promise.all(running.map((child) => (child.exitCode === null ? once(child, 'exit') : null)))
for (const { jobs, store } of web) {
  await jobs.stop()
  await store.close()
}
await postgres.stop()
await rm(folder, { recursive: true, force: true })
process.exit((claims[0]?.double ?? 1) + duplicates + stoppedYetPublic + unfinished + lost > 0 ? 1 : 0)
