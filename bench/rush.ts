/**
 * Many posts, on many accounts, due in the same second or one after the other within a minute, with the desk's usual clocks.
 * Prints one JSON line: how fast they were held, how late they left, how fast they were claimed, and the most memory that
 * a worker had.
 * node bench/rush.ts --posts 500 --accounts 100 --workers 1 [--over 60]
 */
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { lateness, openCrew } from './torture/crew.ts'
import { say } from './torture/world.ts'

const { values: args } = parseArgs({
  options: {
    posts: { type: 'string', default: '500' },
    accounts: { type: 'string', default: '100' },
    workers: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '20' },
    /** Seconds within which they are due; 0: all at once. */
    over: { type: 'string', default: '0' },
  },
})
const [posts, accounts, workers] = [Number(args.posts), Number(args.accounts), Number(args.workers)]
const LEAST_AHEAD_MS = 45_000
const MOST_SECONDS = 300

const crew = await openCrew('rush', { accounts, workers }, { USUAL_CLOCKS: '1', CONCURRENCY: args.concurrency })
const { store, voices, who } = crew
const minute = new Date(Math.ceil((Date.now() + LEAST_AHEAD_MS) / 60_000) * 60_000)
const over = Number(args.over) * 1000
const when =
  over > 0
    ? { kind: 'when-held' as const }
    : { kind: 'at' as const, local: minute.toISOString().slice(0, 16), zone: 'UTC' }
const begun = performance.now()
await Promise.all(
  crew.web.map(async (desk, from) => {
    for (let n = from; n < posts; n += crew.web.length) {
      const voice = voices[n % voices.length]
      if (!voice) throw new Error('Nobody to speak')
      await sleep(Math.max(0, begun + (n * over) / posts - performance.now()))
      await say(desk, who, voice, [`Rush ${n}`], when)
    }
  }),
)
const holdSeconds = (performance.now() - begun) / 1000
if (over === 0 && Date.now() > minute.getTime() - 5_000)
  throw new Error('Holding them took too long: they were due before all were held')

const sent = async () => {
  const { rows } = await store.pool.query<{ sent: number }>(
    `select count(*)::int as sent from delivery where state = 'sent'`,
  )
  return rows[0]?.sent ?? 0
}
const until = Math.max(minute.getTime(), Date.now()) + MOST_SECONDS * 1000
while ((await sent()) < posts && Date.now() < until) await sleep(500)
const { rows: claims } = await store.pool.query<{ seconds: number; claimed: number }>(
  `select extract(epoch from max(started_at) - min(started_at))::float8 as seconds, count(*)::int as claimed
     from attempt where kind = 'publish'`,
)
const peaks = await Promise.all(
  crew.workers.map(async ({ pid }) => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }),
)
const { seconds = 0, claimed = 0 } = claims[0] ?? {}
const result = {
  posts,
  accounts,
  workers,
  concurrency: Number(args.concurrency),
  overSeconds: over / 1000,
  heldPerSecond: Math.round(posts / holdSeconds),
  sent: await sent(),
  claimed,
  claimedPerSecond: Math.round(claimed / seconds),
  lateMs: await lateness(store),
  workerPeakMb: peaks,
}
process.stdout.write(`${JSON.stringify(result)}\n`)
await crew.stop()
process.exit(result.sent === posts && claimed === posts ? 0 : 1)
