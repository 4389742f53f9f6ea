import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CrookedProxy, crookedProxy } from '../../../test/bluesky-server/crooked-proxy.ts'
import {
  type BlueskyServer,
  blueskyServerMissing,
  startBlueskyServer,
  type TestAccount,
} from '../../../test/bluesky-server/server.ts'
import type { Intent, Picture } from '../../domain/delivery.ts'
import { guardedFetch } from '../guarded-fetch.ts'
import type { Credentials, Network, OpenAccount } from '../network.ts'
import { granted, opened } from '../simulators/opened.ts'
import { blueskyNetwork } from './client.ts'

// In CI a missing server fails; elsewhere it is said and passed over.
const skip = blueskyServerMissing !== null && !process.env.CI
if (skip) console.warn(blueskyServerMissing)

describe.skipIf(skip)('Bluesky on a real server', () => {
  let server: BlueskyServer
  let network: Network
  let hasty: Network
  let theatre: TestAccount
  let gallery: TestAccount
  let proxy: CrookedProxy
  /** An address where nobody listens. */
  let nobody: string
  const fetch = guardedFetch({ allowPrivate: true })

  beforeAll(async () => {
    server = await startBlueskyServer()
    network = blueskyNetwork({ fetch, plcUrl: server.plc })
    hasty = blueskyNetwork({ fetch, plcUrl: server.plc, deadlineMs: 700 })
    theatre = await server.createAccount('playhouse.test')
    gallery = await server.createAccount('gallery.test')
    const gone = await crookedProxy(server.service)
    await gone.stop()
    nobody = gone.url
  })
  afterAll(() => server?.stop())
  beforeEach(async () => {
    proxy = await crookedProxy(server.service)
  })
  afterEach(() => proxy.stop())

  const typed = (account: TestAccount, more: Readonly<Record<string, string>> = {}) => ({
    handle: account.handle,
    appPassword: account.appPassword,
    service: server.service,
    ...more,
  })
  const openOf = async (account: TestAccount, more: Partial<OpenAccount> = {}) =>
    opened(granted(await network.connect(typed(account))), more)
  const through = ({ url }: { url: string }, open: OpenAccount): OpenAccount => ({
    ...open,
    credentials: { ...open.credentials, service: url },
  })
  const withTokens = (open: OpenAccount, tokens: Readonly<Record<string, string>>): Credentials => ({
    service: open.credentials.service,
    secret: JSON.stringify({ ...JSON.parse(open.credentials.secret), ...tokens }),
  })
  const intentOf = (text: string): Intent => {
    const parts = [{ text, media: [] }] as const
    const at = new Date('2026-11-22T10:00:00.000Z')
    return { account: 'a', parts, keys: network.keys(parts, at), createdAt: at.toISOString(), language: 'en' }
  }
  const bodyOf = async (open: OpenAccount, text: string) => granted(await network.body(intentOf(text), [[]], open))
  const copiesOf = async (did: string, text: string) =>
    (await server.posts(did)).filter(({ value }) => value.text === text).length

  describe('connecting', () => {
    it.each([
      '@PlayHouse.test',
      'playhouse.test.',
      ' \u202aplayhouse.test\u202c ',
      'https://bsky.app/profile/playhouse.test/',
      'at://playhouse.test',
    ])('takes the handle as people paste it: %s', async (handle) => {
      const { identity } = granted(await network.connect(typed(theatre, { handle })))
      expect(identity).toEqual({ remoteId: theatre.did, handle: 'playhouse.test', name: 'playhouse.test' })
    })

    it('takes a DID, and a server without https', async () => {
      const { identity } = granted(await network.connect(typed(theatre, { handle: theatre.did })))
      expect(identity.handle).toBe('playhouse.test')
    })

    it('keeps neither the app password nor anything else that was typed', async () => {
      const { credentials } = granted(await network.connect(typed(theatre)))
      expect(JSON.stringify(credentials)).not.toContain(theatre.appPassword)
      expect(Object.keys(JSON.parse(credentials.secret)).sort()).toEqual(['access', 'refresh'])
    })

    it.each([
      ['a wrong app password', { appPassword: 'aaaa-bbbb-cccc-dddd' }, 'sign-in-refused'],
      ['a main password, which is never sent', { appPassword: 'main-playhouse.test-password' }, 'sign-in-refused'],
      ['a handle that nobody has', { handle: 'nobody.test' }, 'handle-unknown'],
      ['an e-mail address for a handle', { handle: 'box@playhouse.test' }, 'handle-unknown'],
      ['no handle', { handle: '' }, 'handle-unknown'],
      ['something else than an address', { service: 'ftp://playhouse.test' }, 'wrong-input'],
    ])('refuses %s', async (_, more, code) => {
      const answer = await network.connect(typed(theatre, more))
      expect(answer).toMatchObject({ ok: false, refusal: { code } })
    })

    it('refuses when nobody listens at the address', async () => {
      const answer = await network.connect(typed(theatre, { service: nobody }))
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'network-down', again: 'later' } })
    })

    it('refuses an app password that was withdrawn', async () => {
      const account = await server.createAccount('withdrawn.test')
      await server.revokeAppPassword(account)
      expect(await network.connect(typed(account))).toMatchObject({ ok: false, refusal: { code: 'sign-in-refused' } })
    })

    it.each([
      ['says wait', { kind: 'answer', status: 429, json: { error: 'RateLimitExceeded' } }, 'rate-limited'],
      ['answers with a web page', { kind: 'html' }, 'network-strange'],
      ['breaks off in the middle', { kind: 'broken' }, 'network-strange'],
      ['hangs up', { kind: 'cut-after' }, 'network-down'],
      ['says nothing', { kind: 'silent' }, 'network-slow'],
      ['has a fault', { kind: 'answer', status: 500, json: { error: 'InternalServerError' } }, 'network-down'],
      ['gives a key without a name', { kind: 'answer', status: 200, json: { accessJwt: 'a' } }, 'network-strange'],
    ] as const)('refuses when the server %s', async (_, crook, code) => {
      proxy.next('com.atproto.server.createSession', crook)
      const answer = await hasty.connect(typed(theatre, { service: proxy.url }))
      expect(answer).toMatchObject({ ok: false, refusal: { code } })
    })

    it('says how long to wait, by the clock of the server', async () => {
      const headers = {
        date: 'Sun, 22 Nov 2026 10:00:00 GMT',
        'ratelimit-reset': String(Date.UTC(2026, 10, 22, 10, 4) / 1000),
      }
      const json = { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' }
      proxy.next('com.atproto.server.createSession', { kind: 'answer', status: 429, json, headers })
      const answer = await network.connect(typed(theatre, { service: proxy.url }))
      expect(answer).toMatchObject({ ok: false, refusal: { why: 'Bluesky asks us to wait 4 minutes.' } })
    })

    it('refuses a server that opens another account than the one of the handle', async () => {
      const json = { did: gallery.did, handle: 'playhouse.test', accessJwt: 'a', refreshJwt: 'b' }
      proxy.next('com.atproto.server.createSession', { kind: 'answer', status: 200, json })
      const answer = await network.connect(typed(theatre, { service: proxy.url }))
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'identity-changed' } })
    })

    it('refuses a server that claims an account whose true home does not know the key', async () => {
      const json = { did: theatre.did, handle: 'playhouse.test', accessJwt: 'a', refreshJwt: 'b' }
      proxy.next('com.atproto.server.createSession', { kind: 'answer', status: 200, json })
      const answer = await network.connect(typed(theatre, { service: proxy.url }))
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'reconnect-needed' } })
    })

    it('goes to the home of the account by the directory, wherever the sign-in was', async () => {
      const { credentials } = granted(await network.connect(typed(theatre, { service: proxy.url })))
      expect(credentials.service).toBe(server.service)
    })
  })

  describe('keys that run out', () => {
    it('renews the key once, and keeps the new pair before it uses it', async () => {
      const order: string[] = []
      const open = await openOf(theatre)
      const saved: Credentials[] = []
      const old: OpenAccount = through(proxy, {
        ...open,
        credentials: withTokens(open, { access: server.expiredToken(theatre.did) }),
        save: async (credentials) => {
          saved.push(credentials)
          order.push(...proxy.asked, 'saved')
        },
      })
      const body = await bodyOf(old, 'After the key ran out')
      expect((await network.publish(old, body)).kind).toBe('sent')
      expect(order).toEqual(['com.atproto.repo.putRecord', 'com.atproto.server.refreshSession', 'saved'])
      expect(proxy.asked.slice(2)).toEqual(['com.atproto.repo.putRecord'])
      expect(saved).toHaveLength(1)
      expect(granted(await network.whoami(old)).remoteId).toBe(theatre.did)
      expect(proxy.asked.filter((method) => method.endsWith('refreshSession'))).toHaveLength(1)
      expect(await copiesOf(theatre.did, 'After the key ran out')).toBe(1)
    })

    it('sends nothing with a key that could not be kept', async () => {
      const open = await openOf(theatre)
      const old: OpenAccount = {
        ...open,
        credentials: withTokens(open, { access: server.expiredToken(theatre.did) }),
        save: async () => {
          throw new Error('the store is away')
        },
      }
      const body = await bodyOf(old, 'Must not leave')
      await expect(network.publish(old, body)).rejects.toThrow('the store is away')
      expect(await copiesOf(theatre.did, 'Must not leave')).toBe(0)
    })

    it('never lets an empty renewal key take the place of a kept one', async () => {
      const open = await openOf(theatre)
      const tokens: { access: string; refresh: string } = JSON.parse(open.credentials.secret)
      const saved: Credentials[] = []
      const old: OpenAccount = through(proxy, {
        ...open,
        credentials: withTokens(open, { access: server.expiredToken(theatre.did) }),
        save: async (credentials) => void saved.push(credentials),
      })
      const json = { did: theatre.did, handle: 'playhouse.test', accessJwt: tokens.access, refreshJwt: '' }
      proxy.next('com.atproto.server.refreshSession', { kind: 'answer', status: 200, json })
      expect((await network.whoami(old)).ok).toBe(true)
      expect(saved.map(({ secret }) => JSON.parse(secret))).toEqual([tokens])
    })

    it('asks for the account to be connected again once its app password was withdrawn', async () => {
      const account = await server.createAccount('revoked.test')
      const open = await openOf(account)
      await server.revokeAppPassword(account)
      const old = { ...open, credentials: withTokens(open, { access: server.expiredToken(account.did) }) }
      const refusal = { code: 'reconnect-needed', again: 'after-reconnect' }
      expect(await network.whoami(old)).toMatchObject({ ok: false, refusal })
      const body = await bodyOf(old, 'With a dead key')
      expect(await network.publish(old, body)).toMatchObject({ kind: 'refused', refusal })
      expect(await network.remove(old, body)).toMatchObject({ kind: 'refused', refusal })
      expect(await network.find(old, body)).toEqual({ kind: 'absent' })
    })

    it('takes a renewal that fails for a moment for a moment, not for a lost account', async () => {
      const open = await openOf(theatre)
      const old = through(proxy, {
        ...open,
        credentials: withTokens(open, { access: server.expiredToken(theatre.did) }),
      })
      proxy.next('com.atproto.server.refreshSession', { kind: 'broken' })
      expect(await network.whoami(old)).toMatchObject({
        ok: false,
        refusal: { code: 'network-strange', again: 'later' },
      })
      expect((await network.whoami(old)).ok).toBe(true)
    })

    it('refuses a renewal that belongs to somebody else', async () => {
      const open = await openOf(theatre)
      const other = await openOf(gallery)
      const { refresh } = JSON.parse(other.credentials.secret)
      const swapped = { ...open, credentials: withTokens(open, { access: server.expiredToken(theatre.did), refresh }) }
      const body = await bodyOf(swapped, 'As somebody else')
      expect(await network.publish(swapped, body)).toMatchObject({
        kind: 'refused',
        refusal: { code: 'identity-changed' },
      })
    })

    it('refuses to publish with the key of another account', async () => {
      const [open, other] = [await openOf(theatre), await openOf(gallery)]
      const swapped = { ...open, credentials: other.credentials }
      const body = await bodyOf(open, 'With the wrong key')
      expect(await network.publish(swapped, body)).toMatchObject({ kind: 'refused' })
      expect(await copiesOf(theatre.did, 'With the wrong key')).toBe(0)
      expect(await copiesOf(gallery.did, 'With the wrong key')).toBe(0)
    })
  })

  describe('publishing over a bad line', () => {
    it.each([
      ['cut-after', 'public'],
      ['silent', 'public'],
      ['cut-before', 'absent'],
      ['html', 'absent'],
      ['broken', 'absent'],
    ] as const)('calls it unknown when the answer is %s, and the look-up then says %s', async (kind, state) => {
      const open = through(proxy, await openOf(theatre))
      const body = await bodyOf(open, `Line ${kind}`)
      proxy.next('com.atproto.repo.putRecord', { kind })
      expect((await hasty.publish(open, body)).kind).toBe('unknown')
      expect((await network.find(open, body)).kind).toBe(state)
      expect((await network.publish(open, body)).kind).toBe('sent')
      expect(await copiesOf(theatre.did, `Line ${kind}`)).toBe(1)
    })

    it.each([
      [500, 'InternalServerError'],
      [503, 'NotEnoughResources'],
      [400, 'SomethingNew'],
      [409, 'InvalidRequest'],
    ])('calls %i %s unknown: it proves nothing', async (status, error) => {
      const open = through(proxy, await openOf(theatre))
      const body = await bodyOf(open, 'Proves nothing')
      proxy.next('com.atproto.repo.putRecord', { kind: 'answer', status, json: { error, message: 'Sorry' } })
      expect((await network.publish(open, body)).kind).toBe('unknown')
    })

    it('calls it refused when nobody listens: not a byte left', async () => {
      const open = await openOf(theatre)
      const down = { ...open, credentials: { ...open.credentials, service: nobody } }
      const body = await bodyOf(open, 'To nobody')
      const answer = await network.publish(down, body)
      expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'network-down', again: 'later' } })
    })

    it('calls it refused when the server says wait, and says how long', async () => {
      const open = through(proxy, await openOf(theatre))
      const body = await bodyOf(open, 'Wait first')
      const headers = { 'retry-after': '90' }
      proxy.next('com.atproto.repo.putRecord', {
        kind: 'answer',
        status: 429,
        json: { error: 'RateLimitExceeded' },
        headers,
      })
      const answer = await network.publish(open, body)
      expect(answer).toMatchObject({
        kind: 'refused',
        refusal: { code: 'rate-limited', again: 'later' },
        retryAfter: 90,
      })
    })

    it('calls it refused in the words of the server when the server finds it too long', async () => {
      const open = await openOf(theatre)
      const body = (await bodyOf(open, 'long')).replaceAll('"long"', JSON.stringify('a'.repeat(301)))
      const answer = await network.publish(open, body)
      expect(answer).toMatchObject({
        kind: 'refused',
        refusal: { code: 'network-refused', again: 'never' },
        retryAfter: null,
      })
      expect(answer.kind === 'refused' && answer.refusal.why).toContain('maximum 300')
    })

    it('says a take-down is unknown when its answer is lost, and gone when asked again', async () => {
      const open = through(proxy, await openOf(theatre))
      const body = await bodyOf(open, 'Down with it')
      await network.publish(open, body)
      proxy.next('com.atproto.repo.deleteRecord', { kind: 'cut-after' })
      expect((await network.remove(open, body)).kind).toBe('unknown')
      expect(await network.remove(open, body)).toEqual({ kind: 'gone' })
    })

    it('does not call it gone while the server still shows it', async () => {
      const open = through(proxy, await openOf(theatre))
      const body = await bodyOf(open, 'Still there')
      await network.publish(open, body)
      proxy.next('com.atproto.repo.deleteRecord', { kind: 'answer', status: 200, json: {} })
      expect(await network.remove(open, body)).toMatchObject({ kind: 'unknown' })
      expect(await copiesOf(theatre.did, 'Still there')).toBe(1)
    })

    it('does not call it absent while the server cannot be read', async () => {
      const open = through(proxy, await openOf(theatre))
      const body = await bodyOf(open, 'Cannot look')
      for (const kind of ['html', 'cut-before', 'broken'] as const) {
        proxy.next('com.atproto.repo.getRecord', { kind })
        expect((await network.find(open, body)).kind).toBe('unknown')
      }
      expect((await network.find(open, body)).kind).toBe('absent')
    })
  })

  describe('what a post holds', () => {
    it('has links, mentions of people who exist, and tags, by bytes', async () => {
      const open = await openOf(theatre)
      const text = 'Tickets £12 🎭 https://example.org/open with @gallery.test and @nobody.test #theatre'
      const body = await bodyOf(open, text)
      expect((await network.publish(open, body)).kind).toBe('sent')
      const post = (await server.posts(theatre.did)).find(({ value }) => value.text === text)
      const facets = post?.value.facets as {
        index: { byteStart: number; byteEnd: number }
        features: Record<string, string>[]
      }[]
      const bytes = Buffer.from(text)
      const seen = facets.map(({ index, features: [feature] }) => [
        bytes.subarray(index.byteStart, index.byteEnd).toString(),
        feature?.uri ?? feature?.did ?? feature?.tag,
      ])
      expect(seen).toEqual([
        ['https://example.org/open', 'https://example.org/open'],
        ['@gallery.test', gallery.did],
        ['#theatre', 'theatre'],
      ])
      expect(post?.value.langs).toEqual(['en'])
      expect(post?.value.createdAt).toBe('2026-11-22T10:00:00.000Z')
    })

    it('is not frozen while a mention cannot be looked up', async () => {
      const open = await openOf(theatre)
      const nowhere = blueskyNetwork({ fetch, plcUrl: nobody })
      const answer = await nowhere.body(intentOf('With @gallery.test'), [[]], open)
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'network-down', again: 'later' } })
      expect((await nowhere.body(intentOf('With nobody'), [[]], open)).ok).toBe(true)
    })

    it('has its pictures, byte for byte, with their words and their shape', async () => {
      const open = await openOf(gallery)
      const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#884422' } })
        .png()
        .toBuffer()
      const picture: Picture = {
        media: 'm',
        alt: 'A brown wall',
        decoration: false,
        bytes,
        mime: 'image/png',
        width: 64,
        height: 48,
      }
      const intent: Intent = { ...intentOf('Look'), parts: [{ text: 'Look', media: [picture] }] }
      const body = granted(await network.body(intent, [[picture]], open))
      expect(await network.publish(open, body)).toMatchObject({ kind: 'refused', refusal: { again: 'later' } })
      granted(await network.upload(open, body, [[picture]]))
      expect(await server.blobs(gallery.did)).toEqual([])
      expect((await network.publish(open, body)).kind).toBe('sent')
      const [cid = ''] = await server.blobs(gallery.did)
      expect(Buffer.from((await server.blob(gallery.did, cid)) ?? []).equals(bytes)).toBe(true)
      const [post] = await server.posts(gallery.did)
      expect(post?.value.embed).toMatchObject({
        images: [{ alt: 'A brown wall', aspectRatio: { width: 64, height: 48 } }],
      })
    })

    it('answers its own parts in a thread', async () => {
      const open = await openOf(gallery)
      const parts = ['One', 'Two', 'Three'].map((text) => ({ text, media: [] }))
      const [first, ...rest] = parts
      if (!first) throw new Error('no parts')
      const thread: Intent = { ...intentOf('One'), parts: [first, ...rest] }
      const keyed = { ...thread, keys: network.keys(thread.parts, new Date('2026-11-22T11:00:00Z')) }
      const body = granted(await network.body(keyed, [[], [], []], open))
      const sent = await network.publish(open, body)
      const posts = await server.posts(gallery.did)
      const of = (text: string) => posts.find(({ value }) => value.text === text)
      expect(sent).toMatchObject({ kind: 'sent', ref: { remoteId: of('One')?.uri } })
      expect(of('Three')?.value.reply).toEqual({
        root: { uri: of('One')?.uri, cid: of('One')?.cid },
        parent: { uri: of('Two')?.uri, cid: of('Two')?.cid },
      })
    })

    it('can be opened by a person at the address that is given back', async () => {
      const open = await openOf(gallery)
      const sent = await network.publish(open, await bodyOf(open, 'Come and see'))
      if (sent.kind !== 'sent') throw new Error(sent.kind)
      expect(await (await globalThis.fetch(sent.ref.url)).text()).toContain('Come and see')
    })
  })

  it('listens on loopback only', async () => {
    expect(new URL(server.service).hostname).toBe('localhost')
    const answer = await fetch(`${server.service}/xrpc/_health`)
    expect(answer.ok).toBe(true)
  })
})
