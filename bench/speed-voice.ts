import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { openEveryday } from '../src/setup/lexicons.ts'
import { Coarse } from '../src/voice/coarse.ts'
import { type Desk, emptyDesk, evidenceFor, learnHistory, type Speaker, suspicionOf } from '../src/voice/desk.ts'
import { type Features, featuresOf } from '../src/voice/features.ts'
import { learnVoices } from '../src/voice/learnt.ts'
import { packSpeaker, unpackSpeaker } from '../src/voice/pack.ts'
import { emptyVoice, learnInto } from '../src/voice/voice.ts'
import { quantile } from './score.ts'

/**
 * The part of npm run bench:speed that is about voices, as JSON lines: reading a post, judging a draft against all others
 * of a desk, finding the likeliest of many, learning, what a speaker takes packed and in memory. The posts are made of
 * those that the manners are learnt from; each speaker has its own kind of organisation first and others after it.
 */
const DRAFTS = 400
const LENGTH = 240
/** A desk of so many speakers learns so many posts of each. */
const desks = [
  { speakers: 2, posts: 1000 },
  { speakers: 10, posts: 300 },
] as const
const LARGE_DESK = 1000
/** What learning all voices of such desks takes at most, each in a process of its own. */
const learningDesks = [
  { speakers: 1, posts: 1000 },
  { speakers: 10, posts: 1000 },
  { speakers: 20, posts: 1000 },
] as const
/** Each further speaker of the large desk has learnt so many posts, and shares its weights with another. */
const FEW_POSTS = 20

interface Made {
  readonly text: string
  readonly org: string
}
const folder = path.resolve(import.meta.dirname, '../tools/lexicons/manners')
const texts = globSync('*.jsonl', { cwd: folder })
  .toSorted()
  .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Made)
  .toSorted((one, other) => (one.org < other.org ? -1 : 1))
  .map(({ text }) => text)

const print = (what: object): void => console.log(JSON.stringify({ bench: 'speed', ...what }))
const round = (value: number): number => Math.round(value * 100) / 100

/** Two made posts joined and cut: one from where the speaker's begin, one from anywhere. */
function postOf(speaker: number, number: number): string {
  const own = texts[(speaker * 761 + number) % texts.length] as string
  const any = texts[(speaker * 37 + number * 1009) % texts.length] as string
  return `${own} ${any}`.slice(0, LENGTH)
}
const [only, many = '', each = ''] = process.argv.slice(2)
if (only === 'learn') {
  const said = Array.from({ length: Number(many) * Number(each) }, (_, i) => ({
    speaker: `s${i % Number(many)}`,
    text: postOf(i % Number(many), Math.floor(i / Number(many))),
  }))
  const began = performance.now()
  learnVoices(said, new Set(), openEveryday(console.error))
  print({
    what: 'voices learnt',
    speakers: Number(many),
    postsEach: Number(each),
    seconds: round((performance.now() - began) / 1000),
    peakMegabytes: round(process.resourceUsage().maxRSS / 1000),
  })
  process.exit()
}
for (const { speakers, posts } of learningDesks)
  spawnSync(process.execPath, [import.meta.filename, 'learn', `${speakers}`, `${posts}`], { stdio: 'inherit' })

const drafts = Array.from({ length: DRAFTS }, (_, number) => postOf(number % 2, 2000 + number))

function figuresOf<T>(
  items: readonly T[],
  work: (item: T) => void,
): { readonly p50ms: number; readonly p99ms: number } {
  for (const item of items) work(item)
  const times = items
    .map((item) => {
      const began = performance.now()
      work(item)
      return performance.now() - began
    })
    .sort((one, other) => one - other)
  return { p50ms: round(quantile(times, 0.5)), p99ms: round(quantile(times, 0.99)) }
}

print({ what: 'voice features', characters: LENGTH, ...figuresOf(drafts, (text) => featuresOf(text)) })

let learnt: Desk = emptyDesk()
for (const { speakers, posts } of desks) {
  const before = process.memoryUsage()
  const history = Array.from({ length: speakers * posts }, (_, i) => ({
    speaker: `s${i % speakers}`,
    read: () => featuresOf(postOf(i % speakers, Math.floor(i / speakers))),
  }))
  const desk = emptyDesk()
  const began = performance.now()
  learnHistory(desk, history)
  const seconds = (performance.now() - began) / 1000
  print({
    what: 'voice',
    speakers,
    postsEach: posts,
    learn1000Seconds: round((seconds * 1000) / history.length),
    judge: figuresOf(drafts, (text) => judge(desk, text)),
    ...memorySince(before),
  })
  if (speakers === 2) packedSizes(desk, posts)
  learnt = desk
}

const before = process.memoryUsage()
const shared = [...learnt.speakers.values()]
for (let at = shared.length; at < LARGE_DESK; at++) {
  const voice = emptyVoice()
  for (let number = 0; number < FEW_POSTS; number++) learnInto(voice, featuresOf(postOf(at, number)))
  learnt.speakers.set(`s${at}`, {
    id: `s${at}`,
    voice,
    weights: (shared[at % shared.length] as Speaker).weights,
    posts: [],
  })
}
const candidates = [...learnt.speakers.values()]
const coarse = new Coarse()
const builtFrom = performance.now()
coarse.likeliest(featuresOf('ok'), candidates, 5)
print({
  what: 'voice',
  speakers: LARGE_DESK,
  postsEach: FEW_POSTS,
  coarseBuiltMs: round(performance.now() - builtFrom),
  coarse: figuresOf(
    drafts.map((text) => featuresOf(text)),
    (features: Features) => coarse.likeliest(features, candidates, 5),
  ),
  judge: figuresOf(drafts, (text) => judge(learnt, text)),
  ...memorySince(before),
})

/** All that happens to a draft, from its text on. */
function judge(desk: Desk, text: string): void {
  for (const [other, evidence] of evidenceFor(desk, featuresOf(text), 's0')) suspicionOf(desk, 's0', other, evidence)
}

function packedSizes(desk: Desk, posts: number): void {
  const speaker = desk.speakers.get('s0') as Speaker
  const packed = packSpeaker(speaker)
  print({
    what: 'voice packed',
    posts,
    features: speaker.voice.counts.size,
    bytes: packed.length,
    deflated: deflateRawSync(packed).length,
    pack: figuresOf(Array(10).fill(speaker) as Speaker[], (one) => packSpeaker(one)),
    unpack: figuresOf(Array(10).fill(packed) as Uint8Array[], (bytes) => unpackSpeaker(bytes)),
  })
}

function memorySince(before: NodeJS.MemoryUsage): { readonly arrayMegabytes: number; readonly rssMegabytes: number } {
  const now = process.memoryUsage()
  return {
    arrayMegabytes: round((now.arrayBuffers - before.arrayBuffers) / 1e6),
    rssMegabytes: round((now.rss - before.rss) / 1e6),
  }
}
