import { createWriteStream, globSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Examples } from '../src/checks/examples.ts'
import { runBacktest } from '../src/cli/backtest.ts'
import type { Line } from '../src/cli/check-lines.ts'
import type { TallyOfAll } from '../src/desk/tally.ts'
import { openLexicons } from '../src/setup/lexicons.ts'

/**
 * Writes POSTS posts (100,000 where nothing is said) made of those of bench/corpus and of the examples of all rules, no
 * two alike, runs `thinktwice backtest --json` over them and prints how long it took and how much memory it held at most.
 */
const posts = Number(process.argv[2] ?? 100_000)
const corpus = await Promise.all(
  globSync('corpus/*.jsonl', { cwd: import.meta.dirname }).map(async (file) =>
    (await readFile(path.join(import.meta.dirname, file), 'utf8'))
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Line),
  ),
)
const rules = path.resolve(import.meta.dirname, '../src/checks/rules')
const examples = await Promise.all(
  globSync('*/examples.ts', { cwd: rules }).map(async (file) => {
    const { examples } = (await import(path.join(rules, file))) as { examples: Examples }
    return [...examples.slip, ...examples.fine].map(({ text }): Line => ({ text }))
  }),
)
const made = [...corpus.flat(), ...examples.flat()].filter(({ text }) => text.trim() !== '')

function* lines(): Generator<string> {
  for (let n = 0; n < posts; n += 1) {
    const { id: _, ...post } = made[n % made.length] ?? { text: '' }
    const other = made[(n * 7 + Math.floor(n / made.length)) % made.length]
    const text = n < made.length ? post.text : `${post.text} ${(other?.text ?? '').slice(0, 80)} No. ${n}`
    yield `${JSON.stringify({ ...post, id: n, text })}\n`
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-bench-'))
try {
  const file = path.join(folder, 'posts.jsonl')
  await pipeline(lines, createWriteStream(file))
  const stdout = new PassThrough()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 100)
  const began = performance.now()
  const cpu = process.cpuUsage()
  await runBacktest(
    { from: file, json: true },
    {
      stdin: new PassThrough(),
      stdout,
      stderr: process.stderr,
      now: new Date(),
      lexicons: openLexicons(console.error),
      account: async () => null,
    },
  )
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpu)
  clearInterval(watch)
  const all = JSON.parse(String(stdout.read())) as TallyOfAll
  console.log(
    JSON.stringify({
      bench: 'backtest',
      made: made.length,
      posts: all.posts,
      asked: all.asked,
      stopped: all.stopped,
      seconds: Number(seconds.toFixed(1)),
      cpuSeconds: Number(((user + system) / 1e6).toFixed(1)),
      usPerPost: Math.round((seconds * 1e6) / all.posts),
      rssBeforeMb: Math.round(before / 2 ** 20),
      rssMostMb: Math.round(most / 2 ** 20),
    }),
  )
} finally {
  await rm(folder, { recursive: true })
}
