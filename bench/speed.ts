import { globSync, readFileSync, statSync } from 'node:fs'
import * as path from 'node:path'
import { gzipSync } from 'node:zlib'
import { look } from '../src/checks/engine.ts'
import { exampleFacts } from '../src/checks/examples.ts'
import { checks } from '../src/checks/registry.generated.ts'
import { read } from '../src/checks/text/reading.ts'
import { watchList } from '../src/checks/watch-list.ts'
import type { Content } from '../src/domain/draft.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { Speaker } from '../src/domain/speakers.ts'
import { openLexicons } from '../src/setup/lexicons.ts'
import { quantile, readPosts } from './score.ts'

/**
 * npm run bench:speed: how long the checks take on posts of about 300 characters, each text seen once. Prints JSON lines:
 * the whole engine, each rule alone on a text that is read already, each table, the memory that the tables take.
 * The posts are made of those of the corpus, clean ones joined until they are long enough; every tenth begins with a slip.
 */
const POSTS = 4000
const WARM_UP = 2000
const LENGTH = 300

const corpus = path.resolve(import.meta.dirname, 'corpus')
const all = globSync('{,histories/}*.jsonl', { cwd: corpus }).flatMap((file) => readPosts(path.join(corpus, file)))
const textsOf = (isSlip: boolean): readonly string[] =>
  all.filter(({ kind }) => (kind === 'slip') === isSlip).map(({ text }) => text)
const texts = textsOf(false)
const slips = textsOf(true)

const before = process.memoryUsage()
const openedAt = performance.now()
const lexicons = openLexicons(console.error)
const openMs = performance.now() - openedAt
const after = process.memoryUsage()

const speaker: Speaker = {
  id: 'trust',
  name: 'Riverside Trust',
  kind: 'organisation',
  colour: 'river',
  person: null,
  office: '',
  rehearsal: false,
  recognitionOnly: false,
  holdSeconds: 30,
  mayPost: [],
  accounts: [],
}

const facts: Facts = {
  ...exampleFacts,
  ...lexicons,
  watch: watchList,
  handles: ['riverside', 'harbourtrains', 'northaid', 'oldlibrary'],
  past: {
    posts: 400,
    words: Object.fromEntries(
      texts
        .flatMap((text) => text.toLowerCase().split(/\W+/))
        .slice(0, 3000)
        .map((word) => [word, 2]),
    ),
  },
  lastSpoken: null,
  speakers: [speaker],
  links: {},
  recent: texts
    .slice(0, 60)
    .map((text, at) => ({ text, speaker: speaker.id, accounts: [], state: 'out', minutesAgo: 600 * at })),
}

/** Posts joined until they are long enough, each time beginning at another one. */
function postAt(number: number): Content {
  let text = number % 10 === 0 ? `${slips[number % slips.length]} ` : ''
  for (let at = number * 7; text.length < LENGTH; at += 1 + (number % 5)) text += `${texts[at % texts.length]} `
  return {
    speaker: speaker.id,
    parts: [{ text: text.slice(0, LENGTH), media: [] }],
    targets: [],
    variants: {},
    language: 'en',
  }
}

function timesOf(work: (content: Content) => void, prepare: (content: Content) => void = () => {}): number[] {
  const times: number[] = []
  for (let number = 0; number < WARM_UP + POSTS; number += 1) {
    const content = postAt(number)
    prepare(content)
    const began = performance.now()
    work(content)
    if (number >= WARM_UP) times.push((performance.now() - began) * 1000)
  }
  return times.sort((one, other) => one - other)
}

const round = (us: number): number => Math.round(us * 10) / 10
const print = (what: object): void => console.log(JSON.stringify({ bench: 'speed', ...what }))
const figures = (times: readonly number[]) => ({
  p50us: round(quantile(times, 0.5)),
  p99us: round(quantile(times, 0.99)),
})

print({
  what: 'engine',
  rules: checks.length,
  posts: POSTS,
  characters: LENGTH,
  ...figures(timesOf((content) => look(content, facts))),
})
print({ what: 'reading', ...figures(timesOf((content) => content.parts.forEach(read))) })
for (const check of checks)
  print({
    what: 'rule',
    rule: check.id,
    ...figures(
      timesOf(
        (content) => {
          for (const _ of check.look(content, facts, check.defaults));
        },
        (content) => content.parts.forEach(read),
      ),
    ),
  })
const folder = path.resolve(import.meta.dirname, '../src/checks/lexicons')
for (const name of Object.keys(lexicons)) {
  const file = path.join(folder, `${name}.table`)
  print({
    what: 'table',
    table: name,
    bytes: statSync(file).size,
    gzipped: gzipSync(readFileSync(file), { level: 9 }).length,
  })
}
print({ what: 'tables opened', ms: round(openMs), arrayBytes: after.arrayBuffers - before.arrayBuffers })
const long = 'Join us at the Old Library on Friday for an evening of song, soup and stories. '
  .repeat(1300)
  .slice(0, 100_000)
const longTimes = timesLong(long)
print({ what: '100,000 characters', ms: round(longTimes / 1000) })

function timesLong(text: string): number {
  const takes = Array.from({ length: 5 }, () => {
    const content: Content = {
      speaker: speaker.id,
      parts: [{ text, media: [] }],
      targets: [],
      variants: {},
      language: 'en',
    }
    const began = performance.now()
    look(content, facts)
    return (performance.now() - began) * 1000
  })
  return quantile(
    takes.sort((one, other) => one - other),
    0.5,
  )
}
