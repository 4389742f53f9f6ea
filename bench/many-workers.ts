/**
 * Two clients like web processes and three worker processes on one PostgreSQL; one of the clients takes a part back in
 * the moment when it leaves. Prints one JSON line with how late holds ended and how many claims were made twice.
 * node bench/many-workers.ts --posts 2000 --workers 3 --seed 7 [--undo 1]
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { takeBack } from '../src/desk/take-back.ts'
import { seededDice } from '../src/networks/simulators/faults.ts'
import { settledStates } from '../src/policy/delivery.ts'
import { lateness, openCrew } from './torture/crew.ts'
import { rehearsalOracle } from './torture/oracle.ts'
import { say, yes } from './torture/world.ts'

const { values: args } = parseArgs({
  options: {
    posts: { type: 'string', default: '2000' },
    workers: { type: 'string', default: '3' },
    seed: { type: 'string', default: '7' },
    /** How many of the posts are taken back in the moment when they leave, 0 to 1. */
    undo: { type: 'string', default: '0.1' },
    /** Between two posts of one client. */
    gapMs: { type: 'string', default: '0' },
  },
})
const [posts, workers, seed] = [Number(args.posts), Number(args.workers), Number(args.seed)]
const dice = seededDice(seed)
const undoShare = Number(args.undo)
/** A click comes so long before or after the post is due, at the most. */
const AROUND_MS = 200
const MOST_SECONDS = 600

const crew = await openCrew('many', { accounts: 2, workers })
const { web, who, voices, store } = crew
const [first, second] = web

const begun = performance.now()
const stopped = new Map<string, boolean>()
const clicks: Promise<void>[] = []
async function speak(desk: (typeof web)[number], from: number): Promise<void> {
  for (let n = from; n < posts; n += web.length) {
    const voice = voices[n % voices.length]
    if (!voice) throw new Error('Nobody to speak')
    const text = `Post ${n}`
    await sleep(Number(args.gapMs))
    const post = await say(desk, who, voice, [text])
    if (dice() >= undoShare) continue
    const click = new Date(post.dueAt).getTime() + (dice() * 2 - 1) * AROUND_MS
    clicks.push(
      sleep(Math.max(0, click - Date.now())).then(async () => {
        const other = desk === first ? second : first
        stopped.set(text, yes(await takeBack(other, who, post.id)).stopped)
      }),
    )
  }
}
await Promise.all(web.map(speak))
await Promise.all(clicks)
const open = async () => {
  const { rows } = await store.pool.query<{ open: number }>(
    'select count(*)::int as open from delivery where not (state = any($1))',
    [[...settledStates, 'needs-human', 'missed']],
  )
  return rows[0]?.open ?? 0
}
const until = performance.now() + MOST_SECONDS * 1000
while ((await open()) > 0 && performance.now() < until) await sleep(500)
const seconds = Math.round((performance.now() - begun) / 100) / 10

const truth = await rehearsalOracle(store)()
const { rows: claims } = await store.pool.query<{ double: number; repeated: number; workers: number }>(
  `select (select count(*)::int from attempt a join attempt b
             on a.delivery_id = b.delivery_id and a.kind = 'publish' and b.kind = 'publish' and a.number < b.number
            where a.ended_at is null or b.started_at < a.ended_at) as double,
          (count(*) - count(distinct delivery_id))::int as repeated, count(distinct worker)::int as workers
     from attempt where kind = 'publish'`,
)
const unfinished = await open()
const duplicates = [...truth.values()].filter((post) => post.copies > 1).length
const stoppedYetPublic = [...stopped].filter(([text, said]) => said && truth.has(text)).length
// Asked too late for a promise, but before the bytes were on their way: it says so later.
const { rows: neverLeft } = await store.pool.query<{ text: string }>(
  `select p.parts -> 0 ->> 'text' as text from delivery d join post p on p.id = d.post_id where d.state = 'cancelled'`,
)
const cancelled = new Set(neverLeft.map(({ text }) => text))
const lost = Array.from({ length: posts }, (_, n) => `Post ${n}`).filter(
  (text) => !truth.has(text) && !cancelled.has(text),
).length
const cancelledYetPublic = [...cancelled].filter((text) => truth.has(text)).length
const result = {
  posts,
  workers: claims[0]?.workers,
  undoClicks: stopped.size,
  stoppedInTime: [...stopped.values()].filter(Boolean).length,
  doubleClaims: claims[0]?.double,
  sentAgainAfterNoAnswer: claims[0]?.repeated,
  duplicates,
}
const milliseconds = await lateness(store)
process.stdout.write(
  `${JSON.stringify({ ...result, lost, stoppedYetPublic, cancelledYetPublic, unfinished, lateMs: milliseconds, seconds, seed })}\n`,
)

await crew.stop()
process.exit(
  (claims[0]?.double ?? 1) + duplicates + stoppedYetPublic + cancelledYetPublic + unfinished + lost > 0 ? 1 : 0,
)
