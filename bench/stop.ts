/**
 * Pauses a desk again and again while many posts are due and all workers send. Prints one JSON line: how long the click
 * took until its answer, what started after it (must be nothing), and what left by lifting (must be nothing).
 * node bench/stop.ts --posts 1000 --workers 3 --rounds 40 --seed 7
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { lift, pause } from '../src/desk/pause.ts'
import { seededDice } from '../src/networks/simulators/faults.ts'
import { openCrew } from './torture/crew.ts'
import { say, yes } from './torture/world.ts'

const { values: args } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    workers: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '40' },
    seed: { type: 'string', default: '7' },
  },
})
const [posts, workers, rounds] = [Number(args.posts), Number(args.workers), Number(args.rounds)]
const dice = seededDice(Number(args.seed))
const ACCOUNTS = 50

const crew = await openCrew('stop', { accounts: ACCOUNTS, workers })
const { store, voices, who } = crew
const [desk] = crew.web
const scopes = [
  { kind: 'all', of: '' },
  { kind: 'network', of: 'rehearsal' },
] as const
const inAnHour = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16)
const holdMore = (count: number) =>
  Promise.all(
    crew.web.map(async (by, from) => {
      for (let n = from; n < count; n += crew.web.length) {
        const voice = voices[n % voices.length]
        if (!voice) throw new Error('Nobody to speak')
        await say(by, who, voice, [`Stop ${n}`], { kind: 'at', local: inAnHour, zone: 'UTC' })
      }
    }),
  )
const one = async (sql: string, values: readonly unknown[] = []) => {
  const { rows } = await store.pool.query<{ value: number }>(sql, [...values])
  return Number(rows[0]?.value ?? 0)
}
const started = () => one(`select count(*)::int as value from attempt where kind = 'publish'`)
const clock = () => one('select extract(epoch from clock_timestamp())::float8 as value')

const clicks: number[] = []
const lifts: number[] = []
let [afterAnswer, byLifting, sentInAll, quietClicks] = [0, 0, 0, 0]
for (let round = 0; round < rounds; round++) {
  const ready = await one(`select count(*)::int as value from delivery where state in ('held', 'queued', 'missed')`)
  await holdMore(posts - ready)
  const before = await started()
  await store.pool.query(
    `update delivery set state = 'held', due_at = clock_timestamp(), next_look_at = null, said = null
      where state in ('held', 'queued', 'missed')`,
  )
  await sleep(300 + dice() * 600)
  const scope = scopes[round % scopes.length]
  if (!scope) throw new Error('No scope')
  const click = performance.now()
  const { pauses } = yes(await pause(desk, who, { scope, reason: '' }))
  clicks.push(performance.now() - click)
  const answered = await clock()
  await sleep(700)
  afterAnswer += await one(
    `select count(*)::int as value from attempt where kind = 'publish' and started_at > to_timestamp($1)`,
    [answered],
  )
  const paused = await started()
  sentInAll += paused - before
  if (paused === before) quietClicks += 1
  const lifting = performance.now()
  yes(await lift(desk, who, pauses[0]?.id ?? ''))
  lifts.push(performance.now() - lifting)
  await sleep(700)
  byLifting += (await started()) - paused
}
const at = (all: readonly number[], share: number) =>
  Math.round([...all].sort((a, b) => a - b)[Math.ceil(all.length * share) - 1] ?? 0)
const spread = (all: readonly number[]) => ({ p50: at(all, 0.5), p99: at(all, 0.99), most: at(all, 1) })
const result = {
  due: posts,
  workers,
  rounds,
  leftBeforeTheClicks: sentInAll,
  clicksWithNothingLeaving: quietClicks,
  startsAfterAnswer: afterAnswer,
  startsByLifting: byLifting,
  clickToStopMs: spread(clicks),
  liftMs: spread(lifts),
  seed: Number(args.seed),
}
process.stdout.write(`${JSON.stringify(result)}\n`)
await crew.stop()
process.exit(afterAnswer + byLifting > 0 || quietClicks > rounds / 2 ? 1 : 0)
