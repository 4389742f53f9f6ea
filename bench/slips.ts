import * as path from 'node:path'
import { answer } from '../src/cli/check-lines.ts'
import { openLexicons } from '../src/setup/lexicons.ts'
import { quantile, readPosts, type Seen, score } from './score.ts'

/**
 * npm run bench:slips -- FILE [--list]: looks at each post of FILE and prints one JSON line with what was caught and what
 * alarmed, by kind; --list names the misses and the alarms below it. Times are of the last of 20 rounds.
 */
const ROUNDS = 20
const list = process.argv.includes('--list')
const file = process.argv.slice(2).find((arg) => !arg.startsWith('--'))
if (file === undefined) {
  console.error('Say which posts: npm run --silent bench:slips -- FILE [--list]')
  process.exit(2)
}
const posts = readPosts(file)
const now = new Date()
const lexicons = openLexicons(console.error)
const answers = Array.from({ length: ROUNDS }, () => posts.map((post) => answer(post, now, lexicons))).at(-1) ?? []
const seen = answers.map(({ findings }) =>
  findings.map(
    ({ message, weight, ...finding }): Seen => ({ ...finding, loud: weight !== 'note', says: `${weight}: ${message}` }),
  ),
)
const { alarmed, noted, missed, ...figures } = score(posts, seen)
const times = answers.map(({ us }) => us).sort((one, other) => one - other)
console.log(
  JSON.stringify({
    bench: 'slips',
    file: path.basename(file),
    posts: posts.length,
    ...figures,
    share: Math.round((1000 * figures.caught) / Math.max(figures.expected, 1)) / 10,
    cleanAlarmed: alarmed.length,
    cleanNoted: noted.length,
    p50us: quantile(times, 0.5),
    p99us: quantile(times, 0.99),
  }),
)
if (list) {
  for (const { post, kind, span } of missed)
    console.log(`missed  ${post.id} ${kind} ${span ?? '(whole)'}: ${post.text}`)
  for (const { post, seen } of noted)
    for (const one of seen)
      console.log(`${one.loud ? 'ALARM ' : 'noted '}  ${post.id} ${one.kind}, ${one.says}: ${post.text}`)
}
