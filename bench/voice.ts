import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Thresholds } from '../src/domain/voices.ts'
import { openEveryday } from '../src/setup/lexicons.ts'
import { CLEAR_ODDS } from '../src/voice/blend.ts'
import { emptyDesk, evidenceFor, learn, learnHistory, suspicionOf } from '../src/voice/desk.ts'
import { ASKED } from '../src/voice/enough.ts'
import { referenceStrangeness, referenceSuspicion } from '../src/voice/reference.ts'
import { type Background, evenStrangeness, strangeFor, strangenessOf } from '../src/voice/stranger.ts'
import { type Level, levelOf, thresholdsOf } from '../src/voice/tails.ts'
import { emptyVoice, learnInto } from '../src/voice/voice.ts'
import { areaUnder, detectedAt, mean } from './voice/figures.ts'
import { type Account, drawnPairs, type Foreign, pairsOf, readAccounts, readCrowd, thinned } from './voice/posts.ts'

/**
 * npm run --silent bench:voice -- --posts FILE [--set NAME] [--crowd FILE] [--history N] [--mode closed|open|crowd]
 * [--live] [--scores OUT.jsonl]: how many posts for the wrong account are noticed. Learns the newest N posts of
 * `split: history`, scores `split: test`, writes one line for each scored post and prints the figures as one JSON line.
 */
const { values: given } = parseArgs({
  options: {
    posts: { type: 'string' },
    set: { type: 'string' },
    crowd: { type: 'string' },
    history: { type: 'string', default: '850' },
    mode: { type: 'string', default: 'closed' },
    live: { type: 'boolean', default: false },
    scores: { type: 'string' },
  },
})
const most = Number(given.history)
if (
  given.posts === undefined ||
  !['closed', 'open', 'crowd'].includes(given.mode) ||
  (given.mode === 'crowd' && given.crowd === undefined) ||
  !Number.isInteger(most) ||
  most < 1
) {
  console.error(
    'Say which posts: npm run --silent bench:voice -- --posts FILE [--set NAME] [--crowd FILE] [--history N] [--mode closed|open|crowd] [--live] [--scores OUT.jsonl]',
  )
  process.exit(2)
}

/** On accounts that are alone, so many posts of others are tried. */
const FOREIGN = 1400
/** What a speaker's thresholds are taken from. */
const PAST = 1000

interface Scored {
  readonly mode: string
  readonly on: string
  readonly by: string
  readonly pair: string
  readonly score: number
  readonly level: Level
}
const scored: Scored[] = []
const times: number[] = []
let learnt = 0
let learning = 0

const accounts = readAccounts(given.posts, given.set, given.mode === 'crowd')
const began = performance.now()
if (given.mode === 'closed') {
  const own = pairsOf(accounts)
  for (const [a, b] of own.length > 0 ? own : drawnPairs(accounts, 14)) onDeskOfTwo(a, b)
} else {
  const background = openEveryday(console.error)
  if (background === null) process.exit(1)
  const crowd = given.crowd === undefined || given.mode === 'open' ? null : readCrowd(given.crowd)
  for (const account of accounts) onDeskOfOne(account, crowd ?? postsOfOthers(account), background)
}
const seconds = (performance.now() - began) / 1000

function postsOfOthers(account: Account): readonly Foreign[] {
  const others = accounts.filter((other) => other !== account)
  return thinned(
    others.flatMap(({ name, test }) => test.map(({ features }) => ({ by: name, features }))),
    FOREIGN,
  )
}

/** Both accounts are known: each post is judged where it is at home and where it is not. */
function onDeskOfTwo(a: Account, b: Account): void {
  const desk = emptyDesk()
  const merged = (postsIn: (account: Account) => Account['test']) =>
    [a, b]
      .flatMap((account) => postsIn(account).map((post) => ({ ...post, speaker: account.name })))
      .sort((one, other) => one.at - other.at)
  const past = new Map([a, b].map(({ name }) => [name, [] as number[]]))
  const pastOf = (on: string) => past.get(on) as number[]
  const limitsOf = (on: string) =>
    thresholdsOf({ own: pastOf(on).slice(-PAST), reference: referenceSuspicion }, CLEAR_ODDS)

  const history = merged(({ history }) => history.slice(-most))
  const from = performance.now()
  for (const { speaker, evidence } of learnHistory(
    desk,
    history.map(({ speaker, features }) => ({ speaker, read: () => features })),
  ))
    for (const [other, one] of evidence) pastOf(speaker).push(suspicionOf(desk, speaker, other, one))
  learnt += history.length
  learning += performance.now() - from

  const limits = new Map([a, b].map(({ name }) => [name, limitsOf(name)]))
  for (const { speaker, features } of merged(({ test }) => test)) {
    for (const [on, other] of [
      [a.name, b.name],
      [b.name, a.name],
    ] as const) {
      const start = performance.now()
      const evidence = evidenceFor(desk, features, on).get(other)
      if (evidence === undefined) throw new Error(`${other} has no posts to learn from.`)
      const score = suspicionOf(desk, on, other, evidence)
      times.push(performance.now() - start)
      note({ on, by: speaker, pair: `${a.name} ${b.name}`, score }, limits.get(on) as Thresholds)
      if (given.live && on === speaker) {
        pastOf(on).push(score)
        limits.set(on, limitsOf(on))
      }
    }
    if (given.live) learn(desk, speaker, () => features)
  }
}

/** Only the account and the shipped backgrounds are known. Foreign posts are spread evenly among its own. */
function onDeskOfOne(account: Account, foreign: readonly Foreign[], background: Background): void {
  const voice = emptyVoice()
  const history = account.history.slice(-most).map(({ features }) => features)
  const from = performance.now()
  for (const features of history) learnInto(voice, features)
  const strangeness = strangenessOf(voice, history, background)
  learnt += history.length
  learning += performance.now() - from

  const past = [...strangeness.past]
  const limitsOf = () =>
    thresholdsOf({ own: past.slice(-PAST), reference: referenceStrangeness }, evenStrangeness(strangeness.usual))
  let limits = limitsOf()
  let tried = 0
  account.test.forEach(({ features }, i) => {
    const own = judged(account.name, features)
    const share = Math.floor(((i + 1) * foreign.length) / account.test.length)
    for (; tried < share; tried++) judged((foreign[tried] as Foreign).by, (foreign[tried] as Foreign).features)
    if (!given.live) return
    past.push(own)
    limits = limitsOf()
    learnInto(voice, features)
  })

  function judged(by: string, features: Foreign['features']): number {
    const start = performance.now()
    const score = strangeFor(features, voice, strangeness.usual, background)
    times.push(performance.now() - start)
    note({ on: account.name, by, pair: account.name, score }, limits)
    return score
  }
}

function note(one: Omit<Scored, 'mode' | 'level'>, limits: Thresholds): void {
  scored.push({ mode: given.mode, ...one, level: levelOf(one.score, limits) })
}

const right = scored.filter(({ on, by }) => on === by)
const wrong = scored.filter(({ on, by }) => on !== by)
const scores = (list: readonly Scored[]) => list.map(({ score }) => score)
const directions = [...Map.groupBy(scored, ({ on, pair }) => `${on} ${pair}`).values()].map((list) => ({
  right: scores(list.filter(({ on, by }) => on === by)),
  wrong: scores(list.filter(({ on, by }) => on !== by)),
}))
const areas = directions.map((one) => areaUnder(one.right, one.wrong))
const percent = (value: number) => Math.round(value * 10_000) / 100
const perLevel = <T>(of: (level: keyof typeof ASKED) => T) => ({ note: of('note'), ask: of('ask'), stop: of('stop') })
const reaching = (list: readonly Scored[], level: keyof typeof ASKED) => {
  const counted = level === 'note' ? ['note', 'ask', 'stop'] : level === 'ask' ? ['ask', 'stop'] : ['stop']
  return percent(list.filter((one) => counted.includes(one.level)).length / list.length)
}
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number) => Math.round((sorted[Math.floor(share * sorted.length)] ?? 0) * 1000) / 1000

if (given.scores !== undefined) writeFileSync(given.scores, scored.map((one) => `${JSON.stringify(one)}\n`).join(''))
console.log(
  JSON.stringify({
    bench: 'voice',
    mode: given.mode,
    live: given.live,
    history: most,
    directions: directions.length,
    right: right.length,
    wrong: wrong.length,
    auc: Math.round(mean(areas) * 10_000) / 10_000,
    aucLowest: Math.round(Math.min(...areas) * 1000) / 1000,
    detected: perLevel((level) => percent(detectedAt(ASKED[level], scores(right), scores(wrong)))),
    detectedMean: perLevel((level) =>
      percent(mean(directions.map((one) => detectedAt(ASKED[level], one.right, one.wrong)))),
    ),
    asked: perLevel((level) => percent(ASKED[level])),
    realised: perLevel((level) => reaching(right, level)),
    found: perLevel((level) => reaching(wrong, level)),
    scoreP50ms: at(0.5),
    scoreP99ms: at(0.99),
    learnMsPerPost: Math.round((1000 * learning) / learnt) / 1000,
    seconds: Math.round(seconds * 10) / 10,
  }),
)
