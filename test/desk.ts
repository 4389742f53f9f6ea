import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import pg from 'pg'
import { openShelf } from '../src/archives/shelf.ts'
import { reviewPostsOf } from '../src/desk/review-posts.ts'
import type { Identity } from '../src/domain/delivery.ts'
import type { Role } from '../src/domain/people.ts'
import type { Network } from '../src/networks/network.ts'
import { boardInMemory } from '../src/networks/rehearsal/board.ts'
import { rehearsalNetwork } from '../src/networks/rehearsal/client.ts'
import { everywhere } from '../src/networks/simulators/opened.ts'
import { usualTiming } from '../src/policy/timing.ts'
import { buildServer, type ServerDeps } from '../src/server/app.ts'
import { openKeys } from '../src/setup/keys.ts'
import { learnInThread } from '../src/setup/learning.ts'
import { openEveryday } from '../src/setup/lexicons.ts'
import { openHeads } from '../src/store/heads.ts'
import { migrateStore } from '../src/store/migrate.ts'
import { signInTables } from '../src/store/sign-in.ts'
import { openStore } from '../src/store/store.ts'
import { freshDatabase } from './postgres.ts'

export const PASSWORD = 'a river under seven bridges'
export const ORIGIN = 'http://localhost:4747'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

export interface Said<T> {
  readonly status: number
  readonly body: T & { readonly code?: string; readonly why?: string }
  readonly headers: Headers
}

/** A browser that keeps its cookies, or a program that has an API key. */
export interface Browser {
  ask<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Said<T>>
  raw(
    method: string,
    path: string,
    init?: { body?: string | Uint8Array<ArrayBuffer>; headers?: Readonly<Record<string, string>> },
  ): Promise<Response>
  readonly cookies: Map<string, string>
}

/** A network that says to be whoever the test lets it be. */
export function networkSaying(): Network & { identity: Identity } {
  const rehearsal = rehearsalNetwork({ board: boardInMemory() })
  const network = {
    ...rehearsal,
    profile: { ...rehearsal.profile, id: 'bluesky' as const, name: 'Bluesky' },
    identity: { remoteId: 'did:plc:one', handle: 'one.example', name: 'One' },
    entry: {
      kind: 'typed' as const,
      connect: async () => {
        const credentials = { service: 'https://pds.example', secret: 'app-password' }
        return { ok: true as const, value: { identity: network.identity, credentials, endsAt: null } }
      },
    },
    whoami: async () => ({ ok: true as const, value: network.identity }),
  }
  return network
}

/** A whole desk over a database of its own, without a socket. */
export async function openDesk(changes: Partial<ServerDeps> = {}) {
  const database = await freshDatabase((url) => migrateStore(url, 'desk_app'))
  const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-desk-'))
  const store = openStore(database.appUrl, 'thinktwice test', () => undefined)
  const keys = await openKeys(path.join(folder, 'keys'), false)
  const bluesky = networkSaying()
  const letters: { to: string; subject: string; text: string }[] = []
  const log: { about: object; says: string }[] = []
  const keepLog = (about: object, says: string) => void log.push({ about, says })
  const deps: ServerDeps = {
    store,
    networks: { ...everywhere(rehearsalNetwork({ board: boardInMemory() })), bluesky },
    look: () => ({ findings: [], clear: [], skipped: [] }),
    wake: async () => undefined,
    seal: keys.seal,
    open: keys.open,
    linkAnswers: async () => 'answers',
    linkCard: async () => null,
    shelf: openShelf(path.join(folder, 'imports')),
    uploads: openShelf(path.join(folder, 'uploads')),
    learnVoices: learnInThread,
    everyday: openEveryday(console.error),
    timing: usualTiming,
    log: { info: keepLog, warn: keepLog, error: keepLog },
    heads: openHeads(path.join(folder, 'heads'), keys.signing),
    reviewPostsOf: (tx, who, person) => reviewPostsOf(deps, tx, who, person),
    mail: async (letter) => letters.push(letter) > 0,
    canMail: true,
    publicUrl: ORIGIN,
    signInTables: signInTables(store.db),
    secret: randomBytes(32).toString('base64url'),
    databaseUrl: database.appUrl,
    trustedProxies: [],
    webFolder: null,
    version: '0.0.0',
    readiness: {},
    metricsToken: null,
    ...changes,
  }
  const server = buildServer(deps)
  const admin = new pg.Client({ connectionString: database.adminUrl })
  await admin.connect()

  /** `address`: where it seems to be; `key`: an API key in place of cookies. */
  function browser({ key, address = '192.0.2.1' }: { key?: string; address?: string } = {}): Browser {
    const cookies = new Map<string, string>()
    const raw: Browser['raw'] = async (method, where, init = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const request = new Request(`${deps.publicUrl}${where}`, {
        method,
        headers: {
          'user-agent': FIREFOX,
          ...(cookie === '' ? {} : { cookie }),
          ...(key === undefined ? { 'x-thinktwice': '1', origin: deps.publicUrl } : { authorization: `Bearer ${key}` }),
          ...init.headers,
        },
        ...(init.body === undefined ? {} : { body: init.body }),
      })
      const response = await server.fetch(request, { incoming: { socket: { remoteAddress: address } } })
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        if (/max-age=0/i.test(set) || value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
      return response
    }
    return {
      cookies,
      raw,
      async ask(method, where, body, headers = {}) {
        const response = await raw(method, where, {
          headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const text = await response.text()
        return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
      },
    }
  }

  /** The first owner, signed in, with the organisation that they began. */
  async function begin() {
    const ann = browser()
    const { body, status } = await ann.ask<{ organisation: string }>('POST', '/api/begin', {
      organisation: {
        name: 'Riverside Theatre',
        kind: 'theatre',
        country: 'GB',
        language: 'en',
        zone: 'Europe/London',
      },
      name: 'Ann Weir',
      email: 'ann@example.org',
      password: PASSWORD,
    })
    if (status !== 200) throw new Error(`Begin was refused: ${JSON.stringify(body)}`)
    return { ann, org: body.organisation }
  }

  /** Somebody new with a role, signed in, who came by invitation. */
  async function joined(owner: Browser, org: string, name: string, role: Role) {
    const email = `${name.toLowerCase()}@example.org`
    const { body } = await owner.ask<{ link: string }>('POST', `/api/o/${org}/invitations`, { email, role })
    const secret = body.link.split('/').at(-1) ?? ''
    const person = browser()
    const accepted = await person.ask('POST', `/api/invitations/${secret}/accept`, { name, password: PASSWORD })
    if (accepted.status !== 200) throw new Error(`${name} could not join: ${JSON.stringify(accepted.body)}`)
    const me = await person.ask<{ id: string }>('GET', '/api/me')
    return { browser: person, id: me.body.id, email }
  }

  /** What the record of an organisation says was done, oldest first. */
  async function record(org: string): Promise<readonly string[]> {
    const { rows } = await admin.query<{ action: string }>(
      'select action from record_entry where organisation_id = $1 order by sequence',
      [org],
    )
    return rows.map((row) => row.action)
  }

  return {
    deps,
    server,
    store,
    admin,
    bluesky,
    letters,
    log,
    browser,
    begin,
    joined,
    record,
    async close() {
      await server.close()
      await admin.end()
      // A test may have closed it already.
      await store.close().catch(() => undefined)
      await database.drop()
      await rm(folder, { recursive: true })
    },
  }
}
