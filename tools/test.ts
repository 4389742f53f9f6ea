import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { check } from './check.ts'
import { root, run, sum, type Tally } from './run.ts'

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of the system; installed by its package manager where that can be done. */
async function chromium(): Promise<string> {
  const found = () => [process.env.CHROMIUM_PATH, ...browsers].find((file) => file !== undefined && existsSync(file))
  const there = found()
  if (there !== undefined) return there
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing Chromium for the browser tests')
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  }
  const installed = found()
  if (installed === undefined)
    throw new Error('The browser tests need Chromium: install it, or name it in CHROMIUM_PATH.')
  return installed
}

/** The real Bluesky server that tests talk to. Its packages are kept apart: people who run the desk do not need them. */
async function blueskyServer(): Promise<void> {
  if (existsSync(path.join(root, 'test/bluesky-server/node_modules/@atproto/pds/package.json'))) return
  console.log('Installing the Bluesky server for the tests')
  const code = await run('npm', ['install', '--prefix', 'test/bluesky-server', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Error('The Bluesky server for the tests could not be installed')
}

async function stories(browser: string): Promise<Tally> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'thinktwice-stories-')), 'stories.json')
  const code = await run('playwright', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  const { stats } = JSON.parse(await readFile(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number }
  }
  if (stats.flaky > 0) console.log(`${stats.flaky} stories passed only at the second try: see "flaky" above`)
  return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected, code === 0 ? 0 : 1) }
}

const browser = await chromium()
await blueskyServer()
const { passed, failed } = sum([await check(), await stories(browser)])
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
