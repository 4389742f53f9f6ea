import { type CrookedProxy, crookedProxy } from '../../../test/bluesky-server/crooked-proxy.ts'
import { blueskyServerMissing, startBlueskyServer } from '../../../test/bluesky-server/server.ts'
import { blueskyNetwork } from '../bluesky/client.ts'
import { guardedFetch } from '../guarded-fetch.ts'
import { connectTo, granted, opened } from '../simulators/opened.ts'
import type { Cast, SaidNo, Step } from './stage.ts'

const methods: Readonly<Record<Step, string>> = {
  whoami: 'com.atproto.server.getSession',
  upload: 'com.atproto.repo.uploadBlob',
  publish: 'com.atproto.repo.putRecord',
  find: 'com.atproto.repo.getRecord',
  remove: 'com.atproto.repo.deleteRecord',
}

const nos: Readonly<Record<SaidNo, Omit<Extract<Parameters<CrookedProxy['next']>[1], { kind: 'answer' }>, 'kind'>>> = {
  wait: { status: 429, json: { error: 'RateLimitExceeded', message: 'Slow down' }, headers: { 'retry-after': '90' } },
  right: { status: 401, json: { error: 'AuthMissing', message: 'No' } },
  content: { status: 400, json: { error: 'InvalidRequest', message: 'No' } },
  unlisted: { status: 418, json: { error: 'Teapot', message: 'Short and stout' } },
}

/** Bluesky on a real server, through a proxy that misbehaves when told to. */
export const blueskyCast: Cast = {
  missing: blueskyServerMissing,
  ownKeys: true,
  remembersTakenDown: false,
  canBeRead: true,
  hasThreads: true,
  tellsLanguage: true,
  async open() {
    const server = await startBlueskyServer()
    const proxy = await crookedProxy(server.service)
    const fetch = guardedFetch({ allowPrivate: true })
    const network = blueskyNetwork({ fetch, plcUrl: server.plc })
    const values = async (did: string) => (await server.posts(did)).map(({ value }) => value).reverse()
    let count = 0
    return {
      network,
      hasty: blueskyNetwork({ fetch, plcUrl: server.plc, deadlineMs: 700 }),
      async connect() {
        const { handle, appPassword } = await server.createAccount(`stage${++count}.test`)
        return granted(await connectTo(network, { handle, appPassword, service: server.service }))
      },
      open: ({ credentials, ...connected }, more) =>
        opened({ ...connected, credentials: { ...credentials, service: proxy.url } }, more),
      publicTexts: async (did) => (await values(did)).map(({ text }) => String(text)),
      publicAlts: async (did) =>
        (await values(did)).flatMap(({ embed }) => {
          const { alt, images } = embed as { alt?: string; images?: { alt: string }[] }
          return images?.map((image) => image.alt) ?? [alt ?? '']
        }),
      plan(step, trouble) {
        if (trouble === 'half') return false
        const kind = trouble === 'cut' ? 'cut-before' : trouble === 'lost' ? 'cut-after' : trouble
        proxy.next(methods[step], kind in nos ? { kind: 'answer', ...nos[kind as SaidNo] } : { kind: kind as 'silent' })
        return true
      },
      withKey(open, state) {
        const tokens = JSON.parse(open.credentials.secret)
        const access = state === 'expired' ? server.expiredToken(open.remoteId) : 'nonsense'
        const secret = JSON.stringify({ ...tokens, access })
        return { ...open, credentials: { ...open.credentials, secret } }
      },
      async close() {
        await proxy.stop()
        await server.stop()
      },
    }
  },
}
