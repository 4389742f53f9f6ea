/**
 * Sends posts while its workers are killed, its database crashes, its answers get lost and people take back, mend, agree and
 * pause at the last moment; then asks the network what is public. Prints one JSON line; fails where any promise was
 * broken or nothing was killed.
 * npm run torture -- --network rehearsal|bluesky|mastodon|… --posts 400 --kills 60 --seed 7 [--workers 4]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openJobs } from '../src/jobs/jobs.ts'
import type { Connected } from '../src/networks/network.ts'
import { seededDice } from '../src/networks/simulators/faults.ts'
import { everywhere } from '../src/networks/simulators/opened.ts'
import { settledStates } from '../src/policy/delivery.ts'
import { openPostgres } from '../src/setup/postgres.ts'
import { migrateStore } from '../src/store/migrate.ts'
import { openStore } from '../src/store/store.ts'
import { grounds } from './torture/grounds.ts'
import { peopleAt } from './torture/people.ts'
import { crashPostgres, mortalWorkers } from './torture/workers.ts'
import { depsFor, furnish, practice } from './torture/world.ts'

const { values: args } = parseArgs({
  options: {
    network: { type: 'string', default: 'rehearsal' },
    posts: { type: 'string', default: '300' },
    kills: { type: 'string', default: '40' },
    workers: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [posts, kills, workers, seed] = [args.posts, args.kills, args.workers, args.seed].map(Number) as [
  number,
  number,
  number,
  number,
]
const open = Object.entries(grounds).find(([name]) => name === args.network)?.[1]
if (open === undefined) throw new Error(`Say which network: ${Object.keys(grounds).join(', ')}`)
process.stderr.write(`seed ${seed}\n`)
const dice = seededDice(seed)
const between = (low: number, high: number) => low + dice() * (high - low)
const ACCOUNTS = 5
/** Of these, so many are a leader's, who agrees to each post. */
const LED = 1
const SECONDS_PER_KILL = 1.6
const MOST_SECONDS_AFTER = 180

const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-torture-'))
const postgres = await openPostgres(null, folder, () => undefined)
await migrateStore(postgres.ownerUrl, postgres.appRole)
const store = openStore(postgres.appUrl, 'torture driver', () => undefined)
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const jobs = await openJobs(postgres.appUrl, 'torture jobs driver', quiet, false)
const ground = await open({ store, seed, dice })
const deps = depsFor(store, everywhere(practice(store)), jobs.wake)
const connected: Connected[] = []
for (let n = 0; n < ACCOUNTS; n++) connected.push(await ground.connect(n))
const { who, voices } = await furnish(deps, ground.network, connected, LED)
const people = peopleAt({ ...deps, networks: everywhere(ground.client) }, who, dice, ground.client.profile.maxParts > 2)

// ---- posts leave while everything around them dies ----
const begun = performance.now()
const told = { DATABASE_URL: postgres.appUrl, NETWORK: ground.network, AT: ground.at }
const crew = mortalWorkers(told, seed, dice)
crew.begin(workers)
let [crashes, ending] = [0, false]
const pauses: (readonly [Date, Date])[] = []
async function everyFew(low: number, high: number, act: () => Promise<void>): Promise<void> {
  for (let next = Date.now() + between(low, high); !ending; await sleep(50))
    if (Date.now() >= next) {
      await act()
      next = Date.now() + between(low, high)
    }
}
const disturbing = [
  everyFew(5000, 10_000, async () => {
    await crashPostgres(folder)
    crashes += 1
  }),
  everyFew(6000, 12_000, async () => {
    pauses.push(await people.stopAWhile())
    await people.settleMissed()
  }),
]
const gap = Math.max(25, (kills * SECONDS_PER_KILL * 1000) / posts / workers)
for (let n = 0; n < posts; n++) {
  const next = sleep(gap)
  const voice = voices[n % voices.length]
  if (voice === undefined) throw new Error('Nobody to speak')
  await people.speak(`Post ${n} of torture ${seed}`, voice)
  await next
}
await people.quiet()
while (crew.killed() < kills) await sleep(200)
ending = true
await Promise.all(disturbing)
// Only what left while workers were dying proves anything; the rest is sent by the one that comes last.
const { rows: under } = await store.pool.query<{ sent: number; unanswered: number }>(
  `select count(*) filter (where outcome = 'sent')::int as sent,
          count(*) filter (where outcome is distinct from 'sent')::int as unanswered from attempt where kind = 'publish'`,
)
await crew.end()

// ---- the faults are over: everything must end ----
ground.calm()
const last = crew.last()
const unsettled = async () => {
  await people.settleMissed()
  const { rows } = await store.pool.query<{ open: number }>(
    'select count(*)::int as open from delivery where not (state = any($1))',
    [[...settledStates, 'needs-human']],
  )
  return rows[0]?.open ?? 0
}
const until = performance.now() + MOST_SECONDS_AFTER * 1000
while ((await unsettled()) > 0 && performance.now() < until) await sleep(250)
const unfinished = await unsettled()
last.kill('SIGTERM')
await new Promise((resolve) => last.once('exit', resolve))
const seconds = Math.round((performance.now() - begun) / 100) / 10

// ---- the truth, by the network's own list and the desk's own rows ----
const truth = await ground.oracle()
const { rows } = await store.pool.query<{ post: string; state: string; said: string | null; undone: boolean }>(
  'select post_id as post, state, said, undo_requested_at is not null as undone from delivery',
)
const stateOf = new Map(rows.map((row) => [row.post, row]))
const count = { duplicates: 0, lost: 0, stoppedYetPublic: 0, lateAfterPause: 0, unagreed: 0, unfinished, toPerson: 0 }
for (const { post, texts, stopped } of people.said) {
  const parts = texts.map((text) => truth.get(text) ?? { up: false, copies: 0 })
  const copies = Math.max(...parts.map((part) => part.copies))
  const anyUp = parts.some((part) => part.up)
  const up = parts.every((part) => part.up)
  const row = stateOf.get(post)
  if (copies > 1) count.duplicates += 1
  if (row?.state === 'needs-human') count.toPerson += 1
  else if (row?.state === 'sent' ? !up : !row?.undone && !up) count.lost += 1
  const saidNeverLeft = stopped === true || row?.state === 'cancelled'
  if ((saidNeverLeft && copies > 0) || (row?.state === 'taken-down' && anyUp)) count.stoppedYetPublic += 1
}
const asked = async (sql: string, values: readonly unknown[] = []) =>
  (await store.pool.query<{ value: number }>(`select count(*)::int as value from ${sql}`, [...values])).rows[0]
    ?.value ?? 0
let startsWhilePaused = 0
for (const [from, to] of pauses) {
  startsWhilePaused += await asked(`attempt where kind = 'publish' and started_at between $1 and $2`, [from, to])
  count.lateAfterPause += await asked(
    `attempt a join delivery d on d.id = a.delivery_id
      where a.kind = 'publish' and a.number = 1 and d.due_at between $1 and $2 and a.started_at > $2`,
    [from, to],
  )
}
count.unagreed = await asked(
  `attempt a join delivery d on d.id = a.delivery_id join approval p on p.post_id = d.post_id
    where a.kind = 'publish' and (p.answer is distinct from 'agreed' or p.answered_at > a.started_at)`,
)
const doubleClaims = await asked(
  `(select 1 from attempt where kind = 'publish' group by delivery_id, number having count(*) > 1) x`,
)
const states: Record<string, number> = {}
for (const { state } of rows) states[state] = (states[state] ?? 0) + 1
const asksAPerson = rows.filter(({ state }) => state === 'needs-human').map(({ said }) => said)
const result = {
  network: args.network,
  posts: people.said.length,
  workers,
  kills: crew.killed(),
  databaseCrashes: crashes,
  ...people.counts,
  ...count,
  startsWhilePaused,
  doubleClaims,
  seconds,
  seed,
}
process.stdout.write(`${JSON.stringify({ ...result, underKills: under[0], states, asksAPerson, met: ground.met() })}\n`)

await jobs.stop()
await store.close()
await ground.stop()
await postgres.stop()
await rm(folder, { recursive: true, force: true })
const { toPerson, ...never } = count
const broken = Object.values({ ...never, startsWhilePaused, doubleClaims }).some((n) => n > 0)
process.exit(broken || (ground.canBeRead && toPerson > 0) || crew.killed() === 0 ? 1 : 0)
