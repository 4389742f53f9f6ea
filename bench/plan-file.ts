import { globSync } from 'node:fs'
import * as path from 'node:path'
import { look } from '../src/checks/engine.ts'
import { announceFile, takeFile } from '../src/desk/imports.ts'
import { lookAtPlan, savePlan } from '../src/desk/plan-file.ts'
import { readPast } from '../src/desk/read-past.ts'
import { learnVoicesOf } from '../src/desk/voices.ts'
import { learnInThread } from '../src/setup/learning.ts'
import { openEveryday, openLexicons } from '../src/setup/lexicons.ts'
import { openDeliveryDesk, value } from '../test/delivery-desk.ts'
import startPostgres from '../test/postgres.ts'
import { readPosts } from './score.ts'

/**
 * npm run bench -- plan-file: a plan of 1,000 rows, every text another, for two speakers whose voices were learnt, looked
 * at by all checks and saved, on a real PostgreSQL. One JSON line: seconds for the look and for saving it, what was found,
 * and how long the process answered nobody at the longest meanwhile (milliseconds).
 */
const ROWS = 1000
const corpus = path.join(import.meta.dirname, 'corpus')
const lexicons = openLexicons(console.error)
const endPostgres = await startPostgres()
const desk = await openDeliveryDesk({
  look: (content, facts, settings) => look(content, { ...facts, ...lexicons }, settings),
})
const deps = { ...desk.deps, learnVoices: learnInThread, everyday: openEveryday(console.error) }
const names = ['theatre', 'police'] as const
for (const [at, name] of names.entries()) {
  const speaker = at === 0 ? desk.theatre : await desk.speaker('organisation', null, [desk.ann])
  await desk.store.pool.query('update speaker set name = $2 where id = $1', [speaker.id, name])
  const start = Date.parse('2026-01-01T00:00:00Z')
  const said = readPosts(path.join(corpus, 'histories', `${name}.jsonl`)).map(({ text }, n) =>
    JSON.stringify({ text, date: new Date(start + n * 3_600_000).toISOString() }),
  )
  const bytes = Buffer.from(`${said.join('\n')}\n`)
  const { id } = value(await announceFile(deps, desk.ann, speaker.id, { name: 'said.jsonl', bytes: bytes.length }))
  value(await takeFile(deps, desk.ann, id, 0, bytes))
  await readPast(deps, 'bench', id)
}
await learnVoicesOf(deps, desk.organisation)

const texts = globSync('*.jsonl', { cwd: corpus }).flatMap((file) =>
  readPosts(path.join(corpus, file)).map(({ text }) => text),
)
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const day = (n: number) => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10)
const lines = Array.from({ length: ROWS }, (_, n) => {
  const round = Math.floor(n / texts.length)
  const text = `${texts[n % texts.length] ?? ''}${round === 0 ? '' : ` (${round})`}`
  return `${cell(text)},${names[n % 2]},${day(n)},09:00`
})
const file = new TextEncoder().encode(['text,speaker,date,time', ...lines].join('\n'))

let longest = 0
let last = performance.now()
const pulse = setInterval(() => {
  longest = Math.max(longest, performance.now() - last - 10)
  last = performance.now()
}, 10)
const begun = performance.now()
const { rows } = value(await lookAtPlan(deps, desk.ann, file))
const lookedAt = performance.now()
const saved = value(await savePlan(deps, desk.ann, file)).rows
const end = performance.now()
clearInterval(pulse)
const weights = rows.flatMap(({ standing }) => standing?.report.findings.map(({ weight }) => weight) ?? [])
const seconds = (ms: number) => Number((ms / 1000).toFixed(2))
console.log(
  JSON.stringify({
    rows: rows.length,
    kilobytes: Math.round(file.length / 1000),
    lookSeconds: seconds(lookedAt - begun),
    saveSeconds: seconds(end - lookedAt),
    silentMs: Math.round(longest),
    refused: rows.filter(({ fate }) => fate === 'refused').length,
    saved: saved.filter(({ fate }) => fate === 'saved').length,
    interrupting: weights.filter((weight) => weight !== 'note').length,
    notes: weights.filter((weight) => weight === 'note').length,
    byVoice: rows.filter(({ standing }) => standing?.report.findings.some(({ check }) => check === 'wrong-account'))
      .length,
  }),
)
await desk.close()
await endPostgres()
