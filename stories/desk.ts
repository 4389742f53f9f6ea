import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test'
import { type BlueskyServer, startBlueskyServer, type TestAccount } from '../test/bluesky-server/server.ts'

export { expect }

export const owner = { name: 'Ann Lindqvist', email: 'ann@riverside.example', password: 'a lamp in the third row' }

export interface Running {
  readonly url: string
  readonly owner: typeof owner
  readonly cookie: string
  readonly folder: string
  stop(signal?: NodeJS.Signals): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

/** Starts the desk the way a person would, in a folder of its own, and waits until it says that it is ready. */
export async function startDesk(
  plcUrl: string,
  folder: string,
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<ChildProcess> {
  const child = spawn('node', ['src/main.ts', 'start'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      THINKTWICE_DATA_FOLDER: folder,
      THINKTWICE_PLC_URL: plcUrl,
      THINKTWICE_ALLOW_PRIVATE_NETWORKS: 'on',
      THINKTWICE_LOG_LEVEL: 'warn',
      ...settings,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The desk ended with ${child.exitCode}:\n${said}`)
    const ready = await fetch(`http://localhost:${port}/readyz`).catch(() => null)
    if (ready?.ok) return child
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`The desk did not get ready:\n${said}`)
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

export interface Speaking {
  readonly id: string
  readonly account: string
}

/** One organisation, signed in as its owner, with what is public as the networks themselves tell it. */
export class Desk {
  readonly page: Page
  readonly running: Running
  readonly bluesky: BlueskyServer
  readonly org: string
  readonly request: APIRequestContext
  /** Those on the Bluesky server that its speakers were given. */
  readonly accounts: TestAccount[] = []

  constructor(page: Page, running: Running, bluesky: BlueskyServer, org: string) {
    this.page = page
    this.running = running
    this.bluesky = bluesky
    this.org = org
    this.request = page.context().request
  }

  url(screen: string): string {
    return `${this.running.url}/o/${this.org}/${screen}`
  }

  async api<T>(method: Method, path: string, data?: unknown): Promise<T> {
    return this.ask(method, `o/${this.org}/${path}`, data)
  }

  /** Asks a route that belongs to no organisation, as this browser. */
  async ask<T>(method: Method, path: string, data?: unknown): Promise<T> {
    const answer = await this.request.fetch(`${this.running.url}/api/${path}`, {
      method,
      headers: { 'x-thinktwice': '1', origin: this.running.url },
      ...(data === undefined ? {} : { data }),
    })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  /** A new speaker with an account on the real Bluesky server, held for `holdSeconds`. */
  async speaker(name: string, kind: 'organisation' | 'personal' = 'organisation', holdSeconds = 5): Promise<Speaking> {
    const handle = `${name
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '')
      .slice(0, 10)}-${Math.random().toString(36).slice(2, 6)}.test`
    const account = await this.bluesky.createAccount(handle)
    const me = await this.api<{ me: { id: string } }>('get', 'desk')
    const speaker = await this.api<{ id: string }>('post', 'speakers', {
      name,
      kind,
      colour: null,
      person: kind === 'organisation' ? null : me.me.id,
      office: '',
      recognitionOnly: false,
    })
    await this.api('patch', `speakers/${speaker.id}`, {
      holdSeconds,
      ...(kind === 'organisation' ? { mayPost: [me.me.id] } : {}),
    })
    await this.api('post', `speakers/${speaker.id}/accounts`, {
      network: 'bluesky',
      typed: { service: this.bluesky.service, handle, appPassword: account.appPassword },
    })
    this.accounts.push(account)
    return { id: speaker.id, account: account.did }
  }

  /** Every text that is public on the real server for the accounts of this desk: what the world sees. */
  async publicPosts(): Promise<readonly string[]> {
    const lists = await Promise.all(this.accounts.map((account) => this.bluesky.posts(account.did)))
    return lists.flat().map((post) => String(post.value.text))
  }

  /** The posts that the desk itself has seen leave: a network shows one a moment before its answer is written down. */
  async out(): Promise<readonly { readonly id: string; readonly speaker: string }[]> {
    const { posts } = await this.api<{ posts: { id: string; speaker: string }[] }>('get', 'posts?which=out')
    return posts
  }

  async write(speaker: string, text: string): Promise<void> {
    await this.page.goto(this.url('write'))
    await this.radio(speaker).click()
    const words = this.words(speaker)
    await words.click()
    await words.pressSequentially(text, { delay: 1 })
  }

  /** The speaker's button in the composer; their practice namesake is another. */
  radio(speaker: string) {
    return this.page.getByRole('radio', { name: new RegExp(`^${speaker} .*Bluesky`) })
  }

  words(speaker: string) {
    return this.page.getByRole('textbox', { name: `What ${speaker} says` })
  }

  finding(says: string | RegExp) {
    return this.page
      .getByRole('complementary', { name: 'What the checks found' })
      .getByRole('listitem')
      .filter({ hasText: says })
  }

  sendButton(speaker: string) {
    return this.page.getByRole('button', { name: new RegExp(`Hold & send as ${speaker}`) })
  }
}

/** Every rule of WCAG 2.2 A and AA that axe knows, and its best practices. */
export async function hasNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect.soft(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([])
}

async function founded(running: Omit<Running, 'cookie' | 'stop'>): Promise<string> {
  const organisation = {
    name: 'Riverside Theatre',
    kind: 'theatre',
    country: 'GB',
    language: 'en',
    zone: 'Europe/London',
  }
  const answer = await fetch(`${running.url}/api/begin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-thinktwice': '1', origin: running.url },
    body: JSON.stringify({ organisation, ...owner }),
  })
  if (!answer.ok) throw new Error(`begin: ${answer.status} ${await answer.text()}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

export const test = base.extend<
  { desk: Desk },
  { bluesky: BlueskyServer; settings: Readonly<Record<string, string>>; running: Running }
>({
  /** What else the desk is told by its environment. */
  settings: [{}, { option: true, scope: 'worker' }],
  bluesky: [
    async ({ browserName: _ }, use) => {
      const server = await startBlueskyServer({ seconds: 3600 })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  running: [
    async ({ bluesky, settings }, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-story-'))
      await chmod(folder, 0o755)
      const port = await freePort()
      const child = await startDesk(bluesky.plc, folder, port, settings)
      const url = `http://localhost:${port}`
      const cookie = await founded({ url, owner, folder })
      const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
        if (child.exitCode !== null || child.signalCode !== null) return
        child.kill(signal)
        await once(child, 'exit')
      }
      await use({ url, owner, cookie, folder, stop })
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  desk: async ({ page, running, bluesky }, use) => {
    const cookies = running.cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return { name, value: value.join('='), url: running.url }
    })
    await page.context().addCookies(cookies)
    const answer = await page.context().request.post(`${running.url}/api/organisations`, {
      headers: { 'x-thinktwice': '1', origin: running.url },
      data: { name: 'Riverside Theatre', kind: 'theatre', country: 'GB', language: 'en', zone: 'Europe/London' },
    })
    const { organisation } = (await answer.json()) as { organisation: string }
    await use(new Desk(page, running, bluesky, organisation))
  },
})
