import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as path from 'node:path'
import { answer } from '../../src/cli/check-lines.ts'
import { openLexicons } from '../../src/setup/lexicons.ts'
import { type Post, quantile, readPosts, type Seen, score } from '../score.ts'

/**
 * npm run bench:peers -- FILE: other people's checkers and ours on the same posts in one run, each in a process of its
 * own. Prints JSON lines: caught (the finding means the expected kind and overlaps its words), clean posts alarmed (any
 * finding of theirs, ask or stop of ours), time for a post, memory. Installs them on its first run; nothing else needs them.
 */
const folder = import.meta.dirname
const names = ['harper', 'alex', 'obscenity', 'nspell'] as const

interface Result {
  readonly name: string
  readonly found: readonly (readonly Seen[])[]
  readonly us: readonly number[]
  readonly setupMs: number
  readonly rssMb: number
}

function print(posts: readonly Post[], { name, found, us, setupMs, rssMb }: Result): void {
  const { alarmed, noted: _, missed: __, kinds, ...figures } = score(posts, found)
  const sorted = [...us].sort((one, other) => one - other)
  const p50us = Math.round(quantile(sorted, 0.5) * 10) / 10
  console.log(
    JSON.stringify({ bench: 'peers', name, ...figures, alarmed: alarmed.length, p50us, setupMs, rssMb, kinds }),
  )
}

/** Several of them on the same post, one after the other. */
function together(name: string, results: readonly Result[]): Result {
  const [first] = results
  if (first === undefined) throw new Error('Nothing to put together')
  const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0)
  return {
    name,
    found: first.found.map((_, post) => results.flatMap(({ found }) => found[post] ?? [])),
    us: first.us.map((_, post) => sum(({ us }) => us[post] ?? 0)),
    setupMs: sum(({ setupMs }) => setupMs),
    rssMb: sum(({ rssMb }) => rssMb),
  }
}

function peer(name: string, posts: readonly Post[]): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'peer.mjs')], {
    cwd: folder,
    input: JSON.stringify({ peer: name, texts: posts.map(({ text }) => text) }),
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  const result = JSON.parse(stdout) as Omit<Result, 'name'>
  return { ...result, name, found: result.found.map((seen) => seen.map((one) => ({ ...one, loud: true }))) }
}

function ours(posts: readonly Post[]): Result {
  const began = performance.now()
  const lexicons = openLexicons(console.error)
  const setupMs = Math.round(performance.now() - began)
  const now = new Date()
  const look = () => posts.map((post) => answer(post, now, lexicons))
  for (let round = 0; round < 20; round += 1) look()
  const answers = look()
  return {
    name: 'thinktwice',
    found: answers.map(({ findings }) =>
      findings.map(({ message, weight, ...finding }) => ({ ...finding, loud: weight !== 'note', says: message })),
    ),
    us: answers.map(({ us }) => us),
    setupMs,
    rssMb: Math.round(process.memoryUsage.rss() / 1e6),
  }
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Say which posts: npm run --silent bench:peers -- FILE')
  process.exit(2)
}
if (!existsSync(path.join(folder, 'node_modules')))
  spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
const posts = readPosts(file)
const results = names.map((name) => peer(name, posts))
for (const result of results) print(posts, result)
print(posts, together('union of all', results))
print(posts, together('harper + alex + obscenity', results.slice(0, 3)))
print(posts, ours(posts))
