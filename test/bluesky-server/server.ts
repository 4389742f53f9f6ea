import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Why the real server cannot run here, or null where its workspace is installed. */
export const blueskyServerMissing: string | null = existsSync(here('./node_modules/@atproto/pds'))
  ? null
  : 'The Bluesky test server is not installed. Run: npm install --prefix test/bluesky-server'

export interface TestAccount {
  readonly did: string
  readonly handle: string
  readonly password: string
  readonly appPassword: string
  /** Of the main password: what a person does in Bluesky's own settings. */
  readonly accessJwt: string
}

interface PostRecord {
  readonly uri: string
  readonly cid: string
  readonly value: Readonly<Record<string, unknown>>
}

export interface BlueskyServer {
  /** Where the server answers: http://localhost:port. */
  readonly service: string
  readonly plc: string
  createAccount(handle: string): Promise<TestAccount>
  /** Posts of an account, made without the code under test: one for each text, a minute apart, the last one at `until`. */
  write(account: TestAccount, texts: readonly string[], until: Date): Promise<void>
  /** What is public, asked of the server itself and not through the code under test. */
  posts(did: string): Promise<readonly PostRecord[]>
  /** CIDs of the pictures that are public. */
  blobs(did: string): Promise<readonly string[]>
  /** The bytes of one public picture, or null. */
  blob(did: string, cid: string): Promise<Uint8Array | null>
  revokeAppPassword(account: TestAccount): Promise<void>
  /** An access token that was good until an hour ago. */
  expiredToken(did: string): string
  stop(): Promise<void>
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function xrpc(service: string, method: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(`${service}/xrpc/${method}`, init)
  const text = await response.text()
  if (!response.ok) throw new Error(`${method}: ${response.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}

const posting = (body: unknown, jwt?: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(jwt ? { authorization: `Bearer ${jwt}` } : {}) },
  body: JSON.stringify(body),
})

/**
 * Starts a real Bluesky server as a process of its own, on loopback, with nothing in it. It dies with this process.
 * Takes 2-8 s.
 */
export async function startBlueskyServer(
  options: { rateLimits?: boolean; seconds?: number } = {},
): Promise<BlueskyServer> {
  if (blueskyServerMissing) throw new Error(blueskyServerMissing)
  const child = spawn(
    process.execPath,
    [here('./start.mjs'), `--seconds=${options.seconds ?? 600}`, ...(options.rateLimits ? ['--rate-limits'] : [])],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  let said = ''
  let complained = ''
  child.stderr.on('data', (chunk) => {
    complained += chunk
  })
  const ready = await new Promise<{ pds: string; plc: string; jwtSecret: string }>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The Bluesky test server ended with ${code}: ${complained}`)))
    child.stdout.on('data', (chunk) => {
      said += chunk
      const end = said.indexOf('\n')
      if (end >= 0) resolve(JSON.parse(said.slice(0, end)))
    })
  })
  const { pds: service, plc, jwtSecret } = ready
  const appPasswordName = 'desk'

  return {
    service,
    plc,
    async createAccount(handle) {
      const password = `main-${handle}-password`
      const account = { handle, email: `${handle}@mail.test`, password }
      const made = (await xrpc(service, 'com.atproto.server.createAccount', posting(account))) as {
        did: string
        accessJwt: string
      }
      const app = (await xrpc(
        service,
        'com.atproto.server.createAppPassword',
        posting({ name: appPasswordName }, made.accessJwt),
      )) as { password: string }
      return { did: made.did, handle, password, appPassword: app.password, accessJwt: made.accessJwt }
    },
    async write({ did, accessJwt }, texts, until) {
      const most = 100
      for (let from = 0; from < texts.length; from += most) {
        const writes = texts.slice(from, from + most).map((text, n) => ({
          $type: 'com.atproto.repo.applyWrites#create',
          collection: 'app.bsky.feed.post',
          value: {
            $type: 'app.bsky.feed.post',
            text,
            createdAt: new Date(until.getTime() - (texts.length - 1 - from - n) * 60_000).toISOString(),
            langs: ['en'],
          },
        }))
        await xrpc(service, 'com.atproto.repo.applyWrites', posting({ repo: did, writes }, accessJwt))
      }
    },
    async posts(did) {
      const query = new URLSearchParams({ repo: did, collection: 'app.bsky.feed.post', limit: '100' })
      return ((await xrpc(service, `com.atproto.repo.listRecords?${query}`)) as { records: PostRecord[] }).records
    },
    async blobs(did) {
      const query = new URLSearchParams({ did })
      return ((await xrpc(service, `com.atproto.sync.listBlobs?${query}`)) as { cids: string[] }).cids
    },
    async blob(did, cid) {
      const response = await fetch(`${service}/xrpc/com.atproto.sync.getBlob?${new URLSearchParams({ did, cid })}`)
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
    },
    async revokeAppPassword(account) {
      const { accessJwt } = account
      await xrpc(service, 'com.atproto.server.revokeAppPassword', posting({ name: appPasswordName }, accessJwt))
    },
    expiredToken(did) {
      const now = Math.floor(Date.now() / 1000)
      const claims = {
        scope: 'com.atproto.appPass',
        sub: did,
        aud: 'did:web:localhost',
        iat: now - 7200,
        exp: now - 3600,
      }
      const unsigned = `${encoded({ typ: 'at+jwt', alg: 'HS256' })}.${encoded(claims)}`
      return `${unsigned}.${createHmac('sha256', jwtSecret).update(unsigned).digest('base64url')}`
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.stdin.end()
      const force = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(force)
    },
  }
}
