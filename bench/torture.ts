/**
 * Sends posts while its workers are killed, its answers get lost and people take things back at the last moment, then
 * asks the network what is public. Prints one JSON line; fails where any promise was broken or nothing was killed.
 * npm run torture -- --network rehearsal|bluesky|x --posts 400 --kills 60 --seed 7
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { CrashPoint } from '../src/desk/deps.ts'
import { takeBack } from '../src/desk/take-back.ts'
import { openJobs } from '../src/jobs/jobs.ts'
import type { Connected } from '../src/networks/network.ts'
import { seededDice } from '../src/networks/simulators/faults.ts'
import { connectTo, everywhere } from '../src/networks/simulators/opened.ts'
import { simulateX } from '../src/networks/simulators/x/x.ts'
import { connectOnX } from '../src/networks/stages/x.ts'
import { settledStates } from '../src/policy/delivery.ts'
import { openPostgres } from '../src/setup/postgres.ts'
import { migrateStore } from '../src/store/migrate.ts'
import { openStore } from '../src/store/store.ts'
import { type CrookedProxy, crookedProxy } from '../test/bluesky-server/crooked-proxy.ts'
import { startBlueskyServer } from '../test/bluesky-server/server.ts'
import { blueskyOracle, type Oracle, rehearsalOracle, xOracle } from './torture/oracle.ts'
import { depsFor, furnish, practice, realBluesky, roughLine, say, simulatedX, yes } from './torture/world.ts'

const { values: args } = parseArgs({
  options: {
    network: { type: 'string', default: 'rehearsal' },
    posts: { type: 'string', default: '300' },
    kills: { type: 'string', default: '40' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [posts, kills, seed] = [Number(args.posts), Number(args.kills), Number(args.seed)]
const real = args.network === 'bluesky'
process.stderr.write(`seed ${seed}\n`)
const dice = seededDice(seed)
const between = (low: number, high: number) => low + dice() * (high - low)
const crashPoints: readonly CrashPoint[] = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7']
const ACCOUNTS = 4
const UNDO_SHARE = 0.3
const SECONDS_PER_KILL = 1.6
const MOST_SECONDS_AFTER = 120

const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-torture-'))
const postgres = await openPostgres(null, folder, () => undefined)
await migrateStore(postgres.ownerUrl, postgres.appRole)
const store = openStore(postgres.appUrl, 'torture driver', () => undefined)
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const jobs = await openJobs(postgres.appUrl, 'torture jobs driver', quiet, false)

const server = real ? await startBlueskyServer({ seconds: 7200 }) : null
const proxy = server ? await crookedProxy(server.service) : null
const rehearsal = practice(store)
const x = args.network === 'x' ? await simulateX({ seed, dice: roughLine, slowMs: 300 }) : null
if (x) {
  x.knobs.lagMs = 120
  // Within minutes it is asked more often who it is than within an hour of a real desk, which sends six posts in one.
  x.knobs.limits['GET /2/users/me'] = Number.POSITIVE_INFINITY
}
const networks = {
  ...everywhere(rehearsal),
  ...(server ? { bluesky: realBluesky(server.plc, 30_000) } : {}),
  ...(x ? { x: simulatedX(x.url, 30_000) } : {}),
}
const deps = depsFor(store, networks, jobs.wake)
const accounts: Connected[] = []
const dids: string[] = []
for (let n = 0; n < ACCOUNTS; n++) {
  if (x) accounts.push(await connectOnX(x, networks.x, `torture${n}`))
  else if (!server || !proxy) accounts.push(yes(await connectTo(rehearsal, { handle: `torture-${n}` })))
  else {
    const made = await server.createAccount(`torture-${n}.test`)
    const { handle, appPassword } = made
    const connected = yes(await connectTo(networks.bluesky, { handle, appPassword, service: server.service }))
    accounts.push({ ...connected, credentials: { ...connected.credentials, service: proxy.url } })
    dids.push(made.did)
  }
}
const { who, voices } = await furnish(deps, real ? 'bluesky' : x ? 'x' : 'rehearsal', accounts)
const oracle: Oracle = server ? blueskyOracle(server, dids) : x ? xOracle(x.url) : rehearsalOracle(store)

// ---- the worker, killed and started again ----
const running = new Set<ChildProcess>()
let killed = 0
let ending = false
function start(n: number): ChildProcess {
  const crashAt = !ending && dice() < 0.35 ? (crashPoints[n % crashPoints.length] ?? '') : ''
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'torture', 'worker.ts')], {
    env: {
      ...process.env,
      DATABASE_URL: postgres.appUrl,
      SEED: String(seed + n + 1),
      CRASH_AT: crashAt,
      PLC_URL: server?.plc ?? '',
      X_URL: x?.url ?? '',
      NAME: `w${n}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return child
}
async function killForEver(): Promise<void> {
  for (let n = 0; !ending; n++) {
    const child = start(n)
    running.add(child)
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => {
        running.delete(child)
        resolve()
      })
    })
    await Promise.race([new Promise((resolve) => child.stdout?.once('data', resolve)), gone])
    // Once ready it lives for a while: killing faster makes no progress and proves nothing.
    await Promise.race([sleep(between(250, 1400)), gone])
    if (ending) return
    child.kill('SIGKILL')
    await gone
    killed += 1
  }
}
function disturb(crooked: CrookedProxy): NodeJS.Timeout {
  const methods = [
    'com.atproto.repo.putRecord',
    'com.atproto.repo.applyWrites',
    'com.atproto.repo.getRecord',
    'com.atproto.repo.deleteRecord',
  ]
  const crooks = ['cut-before', 'cut-after', 'cut-after', 'broken', 'silent', 'html'] as const
  const planned = new Map<string, number>()
  return setInterval(() => {
    const method = methods[Math.floor(dice() * methods.length)] ?? ''
    const asked = crooked.asked.filter((one) => one === method).length
    if ((planned.get(method) ?? 0) > asked) return
    planned.set(method, asked + 1)
    crooked.next(method, { kind: crooks[Math.floor(dice() * crooks.length)] ?? 'cut-after' })
  }, 120)
}

// ---- people: they hold, and some take it back around the moment when it leaves ----
interface Said {
  readonly id: string
  readonly texts: readonly string[]
  stopped: boolean | null
}
const said: Said[] = []
let undoClicks = 0
const clicks: Promise<void>[] = []
async function speak(n: number): Promise<void> {
  const voice = voices[n % voices.length]
  if (!voice) throw new Error('Nobody to speak')
  const text = `Post ${n} of torture ${seed}`
  const texts: [string, ...string[]] = dice() < 0.1 ? [text, `${text}, second part`, `${text}, third part`] : [text]
  const post = await say(deps, who, voice, texts)
  const mine: Said = { id: post.id, texts, stopped: null }
  said.push(mine)
  if (dice() >= UNDO_SHARE) return
  undoClicks += 1
  // Two of three in the moment when it leaves; the third when it is out, so that it has to be taken down.
  const offset = dice() < 0.66 ? between(-80, 160) : between(160, 6000)
  const click = new Date(post.dueAt).getTime() + offset
  clicks.push(
    sleep(Math.max(0, click - Date.now())).then(async () => {
      mine.stopped = yes(await takeBack(deps, who, post.id)).stopped
    }),
  )
}

const begun = performance.now()
const killing = killForEver()
const disturbing = proxy ? disturb(proxy) : undefined
const watching = real ? setInterval(() => void oracle().catch(() => undefined), 1500) : undefined
const gap = Math.max(25, (kills * SECONDS_PER_KILL * 1000) / posts)
for (let n = 0; n < posts; n++) {
  const next = sleep(gap)
  await speak(n)
  await next
}
await Promise.all(clicks)
while (killed < kills) await sleep(200)
// Only what left while workers were dying proves anything; the rest is sent by the one that comes last.
const { rows: under } = await store.pool.query<{ sent: number; unanswered: number }>(
  `select count(*) filter (where outcome = 'sent')::int as sent,
          count(*) filter (where outcome is distinct from 'sent')::int as unanswered from attempt where kind = 'publish'`,
)
ending = true
clearInterval(disturbing)
for (const child of running) child.kill('SIGKILL')
await killing

// ---- the faults are over: everything must end ----
const last = start(1_000_000)
const open = async () => {
  const { rows } = await store.pool.query<{ open: number }>(
    'select count(*)::int as open from delivery where not (state = any($1))',
    [[...settledStates, 'needs-human', 'missed']],
  )
  return rows[0]?.open ?? 0
}
const until = performance.now() + MOST_SECONDS_AFTER * 1000
while ((await open()) > 0 && performance.now() < until) await sleep(250)
const unfinished = await open()
last.kill('SIGTERM')
await new Promise((resolve) => last.once('exit', resolve))
clearInterval(watching)
const seconds = Math.round((performance.now() - begun) / 100) / 10

// ---- the truth, by the network's own list ----
const truth = await oracle()
const { rows } = await store.pool.query<{ post: string; state: string; undone: boolean }>(
  'select post_id as post, state, undo_requested_at is not null as undone from delivery',
)
const stateOf = new Map(rows.map((row) => [row.post, row]))
const count = { duplicates: 0, lost: 0, stoppedYetPublic: 0, unfinished, toPerson: 0 }
const attempts = await store.pool.query<{ double: number }>(
  `select count(*)::int as double from (select 1 from attempt where kind = 'publish' group by delivery_id, number having count(*) > 1) x`,
)
for (const { id, texts, stopped } of said) {
  const parts = texts.map((text) => truth.get(text) ?? { up: false, copies: 0 })
  const copies = Math.max(...parts.map((part) => part.copies))
  const anyUp = parts.some((part) => part.up)
  const up = parts.every((part) => part.up)
  const row = stateOf.get(id)
  if (copies > 1) count.duplicates += 1
  if (row?.state === 'needs-human' || row?.state === 'missed') count.toPerson += 1
  else if (row?.state === 'sent' ? !up : !row?.undone && !up) count.lost += 1
  const saidNeverLeft = stopped === true || row?.state === 'cancelled'
  if ((saidNeverLeft && copies > 0) || (row?.state === 'taken-down' && anyUp)) count.stoppedYetPublic += 1
}
const states: Record<string, number> = {}
for (const { state } of rows) states[state] = (states[state] ?? 0) + 1
const result = { network: args.network, posts: said.length, kills: killed, undoClicks, ...count, seconds, seed }
process.stdout.write(
  `${JSON.stringify({ ...result, doubleClaims: attempts.rows[0]?.double, underKills: under[0], states })}\n`,
)

await jobs.stop()
await store.close()
await proxy?.stop()
await server?.stop()
await x?.stop()
await postgres.stop()
await rm(folder, { recursive: true, force: true })
const broken = count.duplicates + count.lost + count.stoppedYetPublic + count.unfinished + count.toPerson
process.exit(broken > 0 || killed === 0 ? 1 : 0)
