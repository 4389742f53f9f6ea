import type { NetworkId } from '../../src/domain/speakers.ts'
import { blueskyNetwork } from '../../src/networks/bluesky/client.ts'
import { facebookNetwork } from '../../src/networks/facebook/client.ts'
import { guardedFetch } from '../../src/networks/guarded-fetch.ts'
import { linkedinNetwork } from '../../src/networks/linkedin/client.ts'
import { mastodonNetwork } from '../../src/networks/mastodon/client.ts'
import type { Connected, Network } from '../../src/networks/network.ts'
import { simulateFacebook } from '../../src/networks/simulators/facebook.ts'
import type { LineDice } from '../../src/networks/simulators/line.ts'
import { simulateLinkedin } from '../../src/networks/simulators/linkedin/linkedin.ts'
import { type MastodonMode, mastodonSimulator } from '../../src/networks/simulators/mastodon.ts'
import { connectTo, enterBy, granted } from '../../src/networks/simulators/opened.ts'
import { simulateThreads } from '../../src/networks/simulators/threads.ts'
import { simulateX } from '../../src/networks/simulators/x/x.ts'
import { connectOnX } from '../../src/networks/stages/x.ts'
import { threadsNetwork } from '../../src/networks/threads/client.ts'
import { xNetwork } from '../../src/networks/x/client.ts'
import type { Store } from '../../src/store/store.ts'
import { crookedProxy } from '../../test/bluesky-server/crooked-proxy.ts'
import { startBlueskyServer } from '../../test/bluesky-server/server.ts'
import { blueskyOracle, type Oracle, oracleOf, rehearsalOracle } from './oracle.ts'
import { practice } from './world.ts'

/** A network on which posts are tortured. Its calls go wrong until `calm`. */
interface Ground {
  readonly network: NetworkId
  /** What a process needs to know of it to make its client. */
  readonly at: string
  readonly client: Network
  connect(n: number): Promise<Connected>
  readonly oracle: Oracle
  /** Whether the desk can look there for what it sent. Where not, a lost answer is for a person to settle. */
  readonly canBeRead: boolean
  calm(): void
  /** How often what went wrong. */
  met(): Readonly<Record<string, number>>
  stop(): Promise<void>
}

const patient = 30_000
const line = (deadlineMs: number) => ({
  fetch: guardedFetch({ allowPrivate: true, timeoutMs: deadlineMs }),
  deadlineMs,
})

const linkedinAt = (url: string, deadlineMs: number, kind: 'member' | 'page') =>
  linkedinNetwork({ ...line(deadlineMs), kind, apiUrl: url, siteUrl: url, version: '202609' })

/** The client of a network that runs at `at`, in any process. */
export const clients: Readonly<Record<NetworkId, (at: string, deadlineMs: number, store: Store) => Network>> = {
  rehearsal: (_at, _deadlineMs, store) => practice(store),
  bluesky: (plcUrl, deadlineMs) => blueskyNetwork({ ...line(deadlineMs), plcUrl }),
  mastodon: (_at, deadlineMs) => mastodonNetwork(line(deadlineMs)),
  x: (url, deadlineMs) => xNetwork({ ...line(deadlineMs), apiUrl: url, siteUrl: url }),
  facebook: (url, deadlineMs) => facebookNetwork({ ...line(deadlineMs), apiUrl: url, siteUrl: url }),
  threads: (url, deadlineMs) => threadsNetwork({ ...line(deadlineMs), apiUrl: url, siteUrl: url }),
  linkedin: (url, deadlineMs) => linkedinAt(url, deadlineMs, 'member'),
  'linkedin-page': (url, deadlineMs) => linkedinAt(url, deadlineMs, 'page'),
}

/** What goes wrong with every call of a simulator that changes something, and with those that look. */
const mutation = { busy: 0.05, cut: 0.05, lost: 0.1, fault: 0.05, html: 0.02, half: 0.03, slow: 0.05 }
const look = { cut: 0.05, html: 0.02, slow: 0.05 }
const lagMs = 120
const slowMs = 300

/** A simulator reads its dice at every call. */
function forget(dice: Record<string, LineDice[string]>): void {
  for (const call of Object.keys(dice)) delete dice[call]
}

type Open = (about: { readonly store: Store; readonly seed: number; readonly dice: () => number }) => Promise<Ground>

const rehearsal: Open = async ({ store }) => {
  const client = practice(store)
  return {
    network: 'rehearsal',
    at: '',
    client,
    connect: async (n) => granted(await connectTo(client, { handle: `torture-${n}` })),
    oracle: rehearsalOracle(store),
    canBeRead: true,
    calm: () => undefined,
    met: () => ({}),
    stop: async () => undefined,
  }
}

const bluesky: Open = async ({ store, dice }) => {
  const server = await startBlueskyServer({ seconds: 7200 })
  const proxy = await crookedProxy(server.service)
  const client = clients.bluesky(server.plc, patient, store)
  const dids: string[] = []
  const oracle = blueskyOracle(server, dids)
  const methods = ['putRecord', 'applyWrites', 'getRecord', 'deleteRecord'].map((name) => `com.atproto.repo.${name}`)
  const crooks = ['cut-before', 'cut-after', 'cut-after', 'broken', 'silent', 'html'] as const
  const met: Record<string, number> = {}
  const planned = new Map<string, number>()
  const spoiling = setInterval(() => {
    const method = methods[Math.floor(dice() * methods.length)] ?? ''
    const asked = proxy.asked.filter((one) => one === method).length
    if ((planned.get(method) ?? 0) > asked) return
    planned.set(method, asked + 1)
    const kind = crooks[Math.floor(dice() * crooks.length)] ?? 'cut-after'
    met[kind] = (met[kind] ?? 0) + 1
    proxy.next(method, { kind })
  }, 120)
  const watching = setInterval(() => void oracle().catch(() => undefined), 1500)
  return {
    network: 'bluesky',
    at: server.plc,
    client,
    async connect(n) {
      const { did, handle, appPassword } = await server.createAccount(`torture-${n}.test`)
      dids.push(did)
      const connected = granted(await connectTo(client, { handle, appPassword, service: server.service }))
      return { ...connected, credentials: { ...connected.credentials, service: proxy.url } }
    },
    oracle,
    canBeRead: true,
    calm: () => clearInterval(spoiling),
    met: () => met,
    async stop() {
      clearInterval(watching)
      await proxy.stop()
      await server.stop()
    },
  }
}

const mastodon =
  (mode: MastodonMode): Open =>
  async ({ store, seed }) => {
    const dice: Record<string, LineDice[string]> = { publish: mutation, remove: mutation, list: look, read: look }
    const server = await mastodonSimulator({ mode, seed, dice, slowMs, lagMs, removals: Number.POSITIVE_INFINITY })
    const client = clients.mastodon(server.url, patient, store)
    return {
      network: 'mastodon',
      at: server.url,
      client,
      async connect(n) {
        const { username } = server.person(`torture${n}`)
        const [connected] = granted(
          await enterBy(client, { server: server.url }, (url) => server.consent(url, username)),
        )
        return connected
      },
      oracle: oracleOf(() => server.posts().map(({ text, deletedAt }) => ({ text, gone: deletedAt !== null }))),
      canBeRead: true,
      calm: () => forget(dice),
      met: () => server.met,
      stop: () => server.stop(),
    }
  }

const x: Open = async ({ store, seed }) => {
  const dice: Record<string, LineDice[string]> = {
    'POST /2/tweets': mutation,
    'DELETE /2/tweets/:id': mutation,
    'GET /2/tweets': look,
    'GET /2/users/:id/tweets': look,
  }
  const server = await simulateX({ seed, dice, slowMs })
  server.knobs.lagMs = lagMs
  // Within minutes it is asked more often who it is than within an hour of a real desk, which sends six posts in one.
  server.knobs.limits['GET /2/users/me'] = Number.POSITIVE_INFINITY
  const client = clients.x(server.url, patient, store)
  const users: string[] = []
  return {
    network: 'x',
    at: server.url,
    client,
    async connect(n) {
      const connected = await connectOnX(server, client, `torture${n}`)
      users.push(connected.identity.remoteId)
      return connected
    },
    oracle: oracleOf(() =>
      users.flatMap((user) => server.posts(user).map(({ text, gone }) => ({ text, gone: gone !== null }))),
    ),
    canBeRead: true,
    calm: () => forget(dice),
    met: () => server.met,
    stop: () => server.stop(),
  }
}

const facebook: Open = async ({ store, seed }) => {
  const dice: Record<string, LineDice[string]> = {
    'POST /v25.0/:id/feed': mutation,
    'POST /v25.0/:id/comments': mutation,
    'DELETE /v25.0/:id': mutation,
    'GET /v25.0/:id/published_posts': look,
    'GET /v25.0/:id/comments': look,
  }
  const server = await simulateFacebook({ seed, dice, slowMs })
  server.knobs.lagMs = lagMs
  const client = clients.facebook(server.url, patient, store)
  const app = server.addApp()
  const pages: string[] = []
  return {
    network: 'facebook',
    at: server.url,
    client,
    async connect(n) {
      const name = `torture${n}`
      server.addPerson(name, { [name]: ['CREATE_CONTENT', 'MODERATE'] })
      const [connected] = granted(await enterBy(client, app, (url) => server.letIn(url, name)))
      pages.push(connected.identity.remoteId)
      return connected
    },
    oracle: oracleOf(() =>
      pages.flatMap((page) => server.posts(page).map(({ message, gone }) => ({ text: message, gone: gone !== null }))),
    ),
    canBeRead: true,
    calm: () => forget(dice),
    met: () => server.met,
    stop: () => server.stop(),
  }
}

const threads: Open = async ({ store, seed }) => {
  const dice: Record<string, LineDice[string]> = {
    'POST /v1.0/:id/threads': look,
    'POST /v1.0/:id/threads_publish': mutation,
    'DELETE /v1.0/:id': mutation,
    'GET /v1.0/:id/threads': look,
    'GET /v1.0/:id/replies': look,
  }
  const server = await simulateThreads({ seed, dice, slowMs })
  server.knobs.lagMs = lagMs
  const client = clients.threads(server.url, patient, store)
  const app = server.addApp()
  const people: string[] = []
  return {
    network: 'threads',
    at: server.url,
    client,
    async connect(n) {
      const { username } = server.addPerson(`torture${n}`)
      const [connected] = granted(await enterBy(client, app, (url) => server.letIn(url, username)))
      people.push(connected.identity.remoteId)
      return connected
    },
    oracle: oracleOf(() =>
      people.flatMap((person) => server.posts(person).map(({ text, gone }) => ({ text, gone: gone !== null }))),
    ),
    canBeRead: true,
    calm: () => forget(dice),
    met: () => server.met,
    stop: () => server.stop(),
  }
}

const linkedin =
  (kind: 'member' | 'page'): Open =>
  async ({ store, seed }) => {
    const dice: Record<string, LineDice[string]> = {
      'POST /rest/posts': mutation,
      'DELETE /rest/posts/:urn': mutation,
      'GET /rest/posts': look,
      'GET /rest/posts/:urn': look,
    }
    const server = await simulateLinkedin({ seed, dice, slowMs })
    server.knobs.lagMs = lagMs
    const network = kind === 'page' ? 'linkedin-page' : 'linkedin'
    const client = clients[network](server.url, patient, store)
    const authors: string[] = []
    return {
      network,
      at: server.url,
      client,
      async connect(n) {
        const member = server.addMember(`torture${n}`)
        if (kind === 'page') server.addPage(`torture-${n}`, member)
        const [connected] = granted(await enterBy(client, server.addApp(kind), (url) => server.letIn(url, member)))
        authors.push(connected.identity.remoteId)
        return connected
      },
      oracle: oracleOf(() =>
        authors.flatMap((author) => server.posts(author).map(({ text, gone }) => ({ text, gone: gone !== null }))),
      ),
      canBeRead: kind === 'page',
      calm: () => forget(dice),
      met: () => server.met,
      stop: () => server.stop(),
    }
  }

export const grounds = {
  rehearsal,
  bluesky,
  mastodon: mastodon('mastodon'),
  'mastodon-old': mastodon('mastodon-old'),
  gotosocial: mastodon('gotosocial'),
  x,
  facebook,
  threads,
  linkedin: linkedin('member'),
  'linkedin-page': linkedin('page'),
} satisfies Readonly<Record<string, Open>>
