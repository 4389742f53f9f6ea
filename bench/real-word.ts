import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import { lookWith } from '../src/checks/engine.ts'
import { type Doubted, doubtedBy } from '../src/checks/rules/real-word-context/known.ts'
import { realWordContext } from '../src/checks/rules/real-word-context/rule.ts'
import { evidence, isUsual } from '../src/checks/rules/real-word-context/score.ts'
import { tokensOf } from '../src/checks/rules/real-word-context/tokens.ts'
import { read, readText } from '../src/checks/text/reading.ts'
import type { Content } from '../src/domain/draft.ts'
import type { Facts, Frequencies } from '../src/domain/facts.ts'
import { openLexicons } from '../src/setup/lexicons.ts'
import { passages } from '../tools/lexicons/contexts/texts.ts'
import { quantile } from './score.ts'

/**
 * How well words are told by their neighbours, on text that the table was not counted from. Prints one JSON line.
 * heldOut: in each sentence one word is replaced by another of its set; found at the threshold that alarms in 1, 0.5 and 0.2 %
 * of the same sentences before the change. shipped: what the check itself says of bench/real-word/clean.txt (posts of our own,
 * hard on purpose), slips.txt (right words in the brackets) and the held-out sentences. Needs the packages of tools/lexicons.
 */
const { contexts } = openLexicons(console.error)
if (contexts === undefined) throw new Error('There is no table of contexts: npm run lexicons')
const table: Frequencies = contexts
const known = doubtedBy(table)

const mayStandFor = new Map<string, string[]>()
for (const [word, { candidates, field }] of known)
  for (const candidate of field === null ? candidates : [])
    mayStandFor.set(candidate.word, [...(mayStandFor.get(candidate.word) ?? []), word])

/** The same dice in every run. */
let seed = 1
function dice(sides: number): number {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
  return Math.floor(((seed >>> 8) / 2 ** 24) * sides)
}

function speaks(list: readonly string[], place: number, { candidates }: Doubted) {
  let best = { score: Number.NEGATIVE_INFINITY, meant: '' }
  if (isUsual(table, { list, at: [] }, place)) return best
  for (const candidate of candidates) {
    const found = evidence(table, { list, at: [] }, place, candidate, Number.NEGATIVE_INFINITY)
    const score = found + candidate.prior - candidate.doubt
    if (score > best.score) best = { score, meant: candidate.word }
  }
  return best
}

const packages = path.resolve(import.meta.dirname, '../tools/lexicons/node_modules')
const sentences = [...passages(packages)]
  .filter(({ heldOut, text }) => heldOut && text.length > 30 && text.length < 400)
  .map(({ text }) => text)
const clean: number[] = []
const changed: { score: number; right: boolean }[] = []
for (const text of sentences) {
  const { list } = tokensOf(readText(text))
  const everyday = list.map((word) => (known.get(word)?.field === null ? known.get(word) : undefined))
  clean.push(Math.max(...list.map((_, at) => (everyday[at] ? speaks(list, at, everyday[at]).score : -99))))
  const places = [...list.keys()].filter((at) => mayStandFor.has(list[at] ?? ''))
  const place = places[dice(places.length)]
  if (place === undefined) continue
  const wrong = mayStandFor.get(list[place] ?? '') ?? []
  const word = wrong[dice(wrong.length)] ?? ''
  const doubted = known.get(word)
  if (doubted === undefined) continue
  const { score, meant } = speaks(list.with(place, word), place, doubted)
  changed.push({ score, right: meant === list[place] })
}
clean.sort((one, other) => one - other)
const share = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10
const heldOut = Object.fromEntries(
  [1, 0.5, 0.2].map((alarmed) => {
    const threshold = quantile(clean, 1 - alarmed / 100)
    const found = changed.filter(({ score }) => score > threshold)
    return [
      `${alarmed}%`,
      {
        threshold: Math.round(threshold * 100) / 100,
        found: share(found.length, changed.length),
        meantFound: share(found.filter(({ right }) => right).length, changed.length),
      },
    ]
  }),
)

const facts: Facts = { contexts }
const contentOf = (text: string): Content => ({
  speaker: null,
  parts: [{ text, media: [] }],
  targets: [],
  variants: {},
  language: 'en',
})
const seenIn = (text: string) => lookWith([realWordContext], contentOf(text), facts).findings
const linesOf = (file: string): readonly string[] =>
  readFileSync(path.join(import.meta.dirname, 'real-word', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')

function alarms(texts: readonly string[]) {
  const seen = texts.map(seenIn).filter((findings) => findings.length > 0)
  const asked = seen.filter((findings) => findings.some(({ weight }) => weight !== 'note'))
  return {
    texts: texts.length,
    noted: share(seen.length - asked.length, texts.length),
    asked: share(asked.length, texts.length),
  }
}

const slips = linesOf('slips.txt')
const found = slips.filter((slip) => {
  const from = slip.indexOf('[')
  const text = slip.replace(/\[(\S+)>\S+\]/g, '$1')
  return seenIn(text).some(({ spot }) => spot !== null && 'from' in spot && spot.from === from)
})

const posts = linesOf('clean.txt')
const long = posts.map((_, at) =>
  [0, 1, 2, 3]
    .map((by) => posts[(at + by) % posts.length])
    .join(' ')
    .slice(0, 300),
)
const times: number[] = []
for (let round = 0; round < 60; round++)
  for (const text of long) {
    const content = contentOf(text)
    for (const part of content.parts) read(part)
    const start = performance.now()
    lookWith([realWordContext], content, facts)
    times.push((performance.now() - start) * 1000)
  }
const last = times.slice(-10 * long.length).sort((one, other) => one - other)

console.log(
  JSON.stringify({
    bench: 'real-word',
    sentences: sentences.length,
    changed: changed.length,
    heldOut,
    shipped: { clean: alarms(posts), heldOut: alarms(sentences), slips: slips.length, found: found.length },
    p50us: Math.round(quantile(last, 0.5)),
    p99us: Math.round(quantile(last, 0.99)),
  }),
)
