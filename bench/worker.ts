import { createReadStream, globSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { exampleFacts } from '../src/checks/examples.ts'
import type { Content } from '../src/domain/draft.ts'
import { quantile } from './score.ts'

/**
 * Builds the pages, starts the worker of the checks in an empty one, ROUNDS times (9 where nothing is said), and prints how
 * long it took until a post was looked at with all tables, and for how long at most the page's own thread could not
 * answer meanwhile. The machine has its part in that: the same page without a worker is told beside it.
 */
const rounds = Number(process.argv[2] ?? 9)
/** A frame, in milliseconds. */
const FRAME = 16
const content: Content = {
  speaker: null,
  parts: [{ text: 'Join us on Friday for soup, songs and storys.', media: [] }],
  targets: [],
  variants: {},
  language: 'en',
}

interface Start {
  readonly readyMs: number
  readonly longestMs: number
  readonly overAFrame: number
}

/** What the page runs: a message to itself again and again tells when its thread is held up. */
const page = `<!doctype html><title>Bench</title><script>
async function start({ worker, facts, content, wait }) {
  const TABLES = 4
  const { port1, port2 } = new MessageChannel()
  const began = performance.now()
  let [last, longestMs, overAFrame] = [began, 0, 0]
  port1.onmessage = () => {
    const now = performance.now()
    longestMs = Math.max(longestMs, now - last)
    if (now - last > ${FRAME}) overAFrame += 1
    last = now
    port2.postMessage(null)
  }
  port2.postMessage(null)
  await new Promise((done) => {
    if (worker === null) return setTimeout(done, wait)
    const made = new Worker(worker, { type: 'module' })
    let tables = 0
    made.onmessage = ({ data }) => {
      if (data.kind === 'reports') return done()
      tables += 1
      if (tables === TABLES) made.postMessage({ kind: 'look', n: 1, contents: [{ view: 'all', content }] })
    }
    made.postMessage({ kind: 'facts', facts, settings: {}, voices: [], own: [] })
  })
  port1.close()
  return { readyMs: performance.now() - began, longestMs, overAFrame }
}
</script>`

const outDir = await mkdtemp(path.join(tmpdir(), 'thinktwice-bench-'))
await build({
  root: path.resolve(import.meta.dirname, '../src/web'),
  configFile: path.resolve(import.meta.dirname, '../vite.config.ts'),
  build: { outDir },
  logLevel: 'error',
})
const [script = ''] = globSync('assets/checks.worker-*.js', { cwd: outDir })
const server = createServer((request, answer) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  answer.setHeader(
    'content-type',
    pathname === '/' ? 'text/html' : pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
  )
  if (pathname === '/') answer.end(page)
  else
    createReadStream(path.join(outDir, path.normalize(pathname)))
      .on('error', () => answer.writeHead(404).end())
      .pipe(answer)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const starts: Record<'with' | 'without', Start[]> = { with: [], without: [] }
try {
  for (let round = 0; round < rounds; round += 1) {
    let wait = 0
    for (const which of ['with', 'without'] as const) {
      const context = await browser.newContext()
      const tab = await context.newPage()
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      const asked = JSON.stringify({
        worker: which === 'with' ? `/${script}` : null,
        facts: exampleFacts,
        content,
        wait,
      })
      const one = await tab.evaluate<Start>(`start(${asked})`)
      wait = one.readyMs
      starts[which].push(one)
      await context.close()
    }
  }
} finally {
  await browser.close()
  server.close()
  await rm(outDir, { recursive: true })
}

const middle = (numbers: readonly number[]): number =>
  Math.round(
    quantile(
      [...numbers].sort((one, other) => one - other),
      0.5,
    ) * 10,
  ) / 10
const blocks = (all: readonly Start[]) => ({
  longestMs: middle(all.map(({ longestMs }) => longestMs)),
  overAFrame: all.reduce((sum, { overAFrame }) => sum + overAFrame, 0),
})
console.log(
  JSON.stringify({
    bench: 'worker',
    rounds,
    readyMs: middle(starts.with.map(({ readyMs }) => readyMs)),
    blocks: blocks(starts.with),
    withoutWorker: blocks(starts.without),
  }),
)
