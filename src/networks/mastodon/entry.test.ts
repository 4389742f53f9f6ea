import { afterAll, describe, expect, it } from 'vitest'
import { guardedFetch } from '../guarded-fetch.ts'
import { type MastodonMode, mastodonSimulator } from '../simulators/mastodon.ts'
import { enterBy, granted, opened } from '../simulators/opened.ts'
import { mastodonNetwork } from './client.ts'
import { type Secret, secretOf } from './server.ts'

const fetch = guardedFetch({ allowPrivate: true })
const network = mastodonNetwork({ fetch })
if (network.entry.kind !== 'away') throw new Error('Mastodon is entered on its own page')
const { entry } = network

const servers = {
  mastodon: await mastodonSimulator({ mode: 'mastodon' }),
  'mastodon-old': await mastodonSimulator({ mode: 'mastodon-old' }),
  gotosocial: await mastodonSimulator({ mode: 'gotosocial' }),
}
const server = servers.mastodon
const ann = server.person('ann')
for (const other of ['mastodon-old', 'gotosocial'] as const) servers[other].person('ann')
afterAll(() => Promise.all(Object.values(servers).map((each) => each.stop())))

const enter = (mode: MastodonMode = 'mastodon', as: string | null = 'ann') =>
  enterBy(network, { server: servers[mode].url }, (url) => servers[mode].consent(url, as))

describe('the server that a person types', () => {
  it.each([
    ['mastodon.social', 'https://mastodon.social'],
    [' https://Mastodon.Social/@theatre ', 'https://mastodon.social'],
    ['@theatre@mastodon.social', 'https://mastodon.social'],
    ['theatre@mastodon.social', 'https://mastodon.social'],
    ['\u200Bmastodon.social', 'https://mastodon.social'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('%s is understood', (typed, value) => {
    expect(entry.service({ server: typed })).toEqual({ ok: true, value })
  })

  it.each(['', '  ', 'ftp://mastodon.social', 'not a server', 'https://name:word@mastodon.social'])(
    '%s is not',
    (typed) => {
      expect(entry.service({ server: typed })).toMatchObject({ ok: false, refusal: { code: 'wrong-input' } })
    },
  )

  it('is not called in the open, nor inside the own network, unless that is allowed', async () => {
    const guarded = mastodonNetwork({ fetch: guardedFetch({ allowPrivate: false }) })
    if (guarded.entry.kind !== 'away') throw new Error('not away')
    for (const service of ['http://mastodon.social', 'https://127.0.0.1', server.url])
      expect(await guarded.entry.register(service, {}, 'https://desk.example/back')).toMatchObject({
        ok: false,
        refusal: { code: 'address-refused' },
      })
  })

  it('says so where it is no Mastodon server', async () => {
    server.plan('apps', { status: 404, body: '<title>Not here</title>' })
    expect(await entry.register(server.url, {}, 'https://desk.example/back')).toMatchObject({
      ok: false,
      refusal: { code: 'network-strange', why: 'That server does not answer as a Mastodon server does.' },
    })
  })
})

describe('the way over the page of the server', () => {
  it('ends with the account, its handle there, and what the server takes', async () => {
    const [{ identity, credentials, endsAt }] = granted(await enter())
    const host = new URL(server.url).host
    expect(identity).toEqual({ remoteId: `${host}/${ann.id}`, handle: `ann@${host}`, name: `ann@${host}` })
    expect(endsAt).toBeNull()
    expect(secretOf(credentials)).toEqual({
      token: expect.stringMatching(/^\S{20,}$/),
      domain: host,
      software: 'mastodon',
      version: '4.5.2',
      limits: {
        characters: 500,
        perUrl: 23,
        pictures: 4,
        pictureBytes: 16_777_216,
        videoBytes: 103_809_024,
        description: 1500,
      },
    } satisfies Secret)
  })

  it('asks with a proof of its own (PKCE) where the server offers it, and without where it does not', async () => {
    const urls: string[] = []
    for (const mode of ['mastodon', 'mastodon-old', 'gotosocial'] as const) {
      const consent = (url: string) => {
        urls.push(url)
        return servers[mode].consent(url, 'ann')
      }
      expect(await enterBy(network, { server: servers[mode].url }, consent)).toMatchObject({ ok: true })
    }
    const proofs = urls.map((url) => new URL(url).searchParams.get('code_challenge_method'))
    expect(proofs).toEqual(['S256', null, null])
    expect(new URL(urls[0] ?? '').searchParams.get('scope')).toBe(
      'read:accounts read:statuses write:statuses write:media',
    )
  })

  it('refuses a code that somebody else began', async () => {
    const app = granted(await entry.register(server.url, {}, 'https://desk.example/back'))
    const back = { uri: 'https://desk.example/back', state: 's' }
    const [mine, other] = [
      granted(await entry.begin(server.url, app, back)),
      granted(await entry.begin(server.url, app, back)),
    ]
    const answer = await server.consent(other.url, 'ann')
    expect(await entry.finish(server.url, app, mine.kept, answer, back.uri)).toMatchObject({
      ok: false,
      refusal: { code: 'sign-in-refused' },
    })
  })

  it('says so where the person did not let it in', async () => {
    expect(await enter('mastodon', null)).toMatchObject({
      ok: false,
      refusal: { code: 'sign-in-refused', why: 'The desk was not let in on that page.' },
    })
  })

  it('says so where it was let in for less than it needs', async () => {
    server.plan('oauth token', { status: 200, body: { access_token: 'x', scope: 'read:accounts' } })
    expect(await enter()).toMatchObject({ ok: false, refusal: { code: 'sign-in-refused' } })
  })

  it('is not let in by an account that is switched off', async () => {
    server.person('switched-off').state = 'disabled'
    expect(await enter('mastodon', 'switched-off')).toMatchObject({
      ok: false,
      refusal: { code: 'network-refused', why: expect.stringContaining('Your login is currently disabled') },
    })
  })
})

describe('what kind of server it is', () => {
  const body = JSON.stringify({ createdAt: new Date().toISOString(), posts: [] })

  it('is by its own word, and an unknown one is taken for one that keeps no keys', async () => {
    server.plan('.well-known nodeinfo', { status: 404, body: { error: 'Not Found' } })
    const unknown = opened(granted(await enter())[0])
    expect(secretOf(unknown.credentials)).toMatchObject({ software: '', version: '' })
    const known = opened(granted(await enter())[0])
    expect(network.repeats(unknown, body)).toBe('looked')
    expect(network.repeats(known, body)).toBe('harmless')
  })

  it('is not asked of another server than the one that was typed', async () => {
    const elsewhere = { status: 200, body: { links: [{ href: `${servers.gotosocial.url}/nodeinfo/2.0` }] } }
    server.plan('.well-known nodeinfo', elsewhere)
    const asked = servers.gotosocial.asked.length
    expect(secretOf(granted(await enter())[0].credentials).software).toBe('')
    expect(servers.gotosocial.asked.length).toBe(asked)
  })

  it('does not trust a key that may be an hour old', async () => {
    const open = opened(granted(await enter())[0])
    const aged = (minutes: number) =>
      JSON.stringify({ createdAt: new Date(Date.now() - minutes * 60_000).toISOString(), posts: [] })
    expect(network.repeats(open, aged(49))).toBe('harmless')
    expect(network.repeats(open, aged(51))).toBe('looked')
  })

  it.each([
    ['mastodon', '4.2.10', 'looked'],
    ['mastodon', '4.3.0', 'harmless'],
    ['mastodon', '4.3.0+glitch', 'harmless'],
    ['mastodon', '5.0.0-beta.1', 'harmless'],
    ['mastodon', 'nightly', 'looked'],
    ['hollo', '4.5.0', 'looked'],
  ])('%s %s: a second try is %s', async (software, version, repeats) => {
    const open = opened(granted(await enter())[0])
    const secret = JSON.stringify({ ...secretOf(open.credentials), software, version })
    expect(network.repeats({ credentials: { service: server.url, secret } }, body)).toBe(repeats)
  })

  it('is asked by the older question where it does not know the newer', async () => {
    const { limits, version } = secretOf(granted(await enter('mastodon-old'))[0].credentials)
    expect({ version, characters: limits.characters }).toEqual({ version: '3.5.3', characters: 500 })
  })
})
