import { afterAll, describe, it } from 'vitest'
import type { Intent } from '../../src/domain/delivery.ts'
import { blueskyNetwork } from '../../src/networks/bluesky/client.ts'
import { type GuardedFetch, guardedFetch } from '../../src/networks/guarded-fetch.ts'
import type { Credentials, Network, OpenAccount } from '../../src/networks/network.ts'
import { connectTo, granted, opened } from '../../src/networks/simulators/opened.ts'
import { crookedProxy } from './crooked-proxy.ts'
import { type BlueskyServer, blueskyServerMissing, startBlueskyServer, type TestAccount } from './server.ts'

/** A server with two accounts, and the client on it. */
export interface BlueskyStage {
  readonly server: BlueskyServer
  readonly fetch: GuardedFetch
  readonly network: Network
  /** The same with a deadline of 700 ms. */
  readonly hasty: Network
  readonly theatre: TestAccount
  readonly gallery: TestAccount
  /** An address where nobody listens. */
  readonly nobody: string
  typed(account: TestAccount, more?: Readonly<Record<string, string>>): Readonly<Record<string, string>>
  openOf(account: TestAccount): Promise<OpenAccount>
  /** The same account, reached by another address. */
  through(at: { readonly url: string }, open: OpenAccount): OpenAccount
  withTokens(open: OpenAccount, tokens: Readonly<Record<string, string>>): Credentials
  intentOf(text: string): Intent
  bodyOf(open: OpenAccount, text: string): Promise<string>
  /** How many public posts have exactly this text, by the server's own word. */
  copiesOf(account: TestAccount, text: string): Promise<number>
}

async function build(): Promise<BlueskyStage> {
  const server = await startBlueskyServer()
  const fetch = guardedFetch({ allowPrivate: true })
  const network = blueskyNetwork({ fetch, plcUrl: server.plc })
  const gone = await crookedProxy(server.service)
  await gone.stop()
  const typed: BlueskyStage['typed'] = ({ handle, appPassword }, more = {}) => ({
    handle,
    appPassword,
    service: server.service,
    ...more,
  })
  const intentOf = (text: string): Intent => {
    const parts = [{ text, media: [] }] as const
    const at = new Date('2026-11-22T10:00:00.000Z')
    return {
      account: 'a',
      parts,
      keys: network.keys(parts, at),
      createdAt: at.toISOString(),
      language: 'en',
      manner: {},
    }
  }
  return {
    server,
    fetch,
    network,
    hasty: blueskyNetwork({ fetch, plcUrl: server.plc, deadlineMs: 700 }),
    theatre: await server.createAccount('playhouse.test'),
    gallery: await server.createAccount('gallery.test'),
    nobody: gone.url,
    typed,
    openOf: async (account) => opened(granted(await connectTo(network, typed(account)))),
    through: ({ url }, open) => ({ ...open, credentials: { ...open.credentials, service: url } }),
    withTokens: ({ credentials: { service, secret } }, tokens) => ({
      service,
      secret: JSON.stringify({ ...JSON.parse(secret), ...tokens }),
    }),
    intentOf,
    bodyOf: async (open, text) => granted(await network.body(intentOf(text), [[]], open)),
    copiesOf: async ({ did }, text) => (await server.posts(did)).filter(({ value }) => value.text === text).length,
  }
}

/** Tests on a real server. Where it is not installed they are passed over with a line that says so; in CI they fail. */
export async function onBluesky(name: string, tests: (stage: BlueskyStage) => void): Promise<void> {
  if (blueskyServerMissing && !process.env.CI) {
    console.warn(blueskyServerMissing)
    describe.skip(name, () => it('needs the Bluesky test server', () => {}))
    return
  }
  const stage = await build()
  describe(name, () => {
    afterAll(() => stage.server.stop())
    tests(stage)
  })
}
