import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CrookedProxy, crookedProxy } from '../../../test/bluesky-server/crooked-proxy.ts'
import { onBluesky } from '../../../test/bluesky-server/stage.ts'
import type { Credentials, OpenAccount } from '../network.ts'
import { connectTo, fresh, granted } from '../simulators/opened.ts'

await onBluesky('The key to a Bluesky account', (stage) => {
  const { server, network, hasty, theatre, gallery, nobody, typed, openOf, through, withTokens, bodyOf, copiesOf } =
    stage
  let proxy: CrookedProxy
  beforeEach(async () => {
    proxy = await crookedProxy(server.service)
  })
  afterEach(() => proxy.stop())

  describe('connecting', () => {
    it.each([
      '@PlayHouse.test',
      'playhouse.test.',
      ' \u202aplayhouse.test\u202c ',
      'https://bsky.app/profile/playhouse.test/',
      'at://playhouse.test',
    ])('takes the handle as people paste it: %s', async (handle) => {
      const { identity } = granted(await connectTo(network, typed(theatre, { handle })))
      expect(identity).toEqual({ remoteId: theatre.did, handle: 'playhouse.test', name: 'playhouse.test' })
    })

    it('takes a DID, and a server without https', async () => {
      const { identity } = granted(await connectTo(network, typed(theatre, { handle: theatre.did })))
      expect(identity.handle).toBe('playhouse.test')
    })

    it('keeps neither the app password nor anything else that was typed', async () => {
      const { credentials } = granted(await connectTo(network, typed(theatre)))
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
      const answer = await connectTo(network, typed(theatre, more))
      expect(answer).toMatchObject({ ok: false, refusal: { code } })
    })

    it('refuses when nobody listens at the address', async () => {
      const answer = await connectTo(network, typed(theatre, { service: nobody }))
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'network-down', again: 'later' } })
    })

    it('refuses an app password that was withdrawn', async () => {
      const account = await server.createAccount('withdrawn.test')
      await server.revokeAppPassword(account)
      expect(await connectTo(network, typed(account))).toMatchObject({
        ok: false,
        refusal: { code: 'sign-in-refused' },
      })
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
      const answer = await connectTo(hasty, typed(theatre, { service: proxy.url }))
      expect(answer).toMatchObject({ ok: false, refusal: { code } })
    })

    it('says how long to wait, by the clock of the server', async () => {
      const headers = {
        date: 'Sun, 22 Nov 2026 10:00:00 GMT',
        'ratelimit-reset': String(Date.UTC(2026, 10, 22, 10, 4) / 1000),
      }
      const json = { error: 'RateLimitExceeded', message: 'Rate Limit Exceeded' }
      proxy.next('com.atproto.server.createSession', { kind: 'answer', status: 429, json, headers })
      const answer = await connectTo(network, typed(theatre, { service: proxy.url }))
      expect(answer).toMatchObject({ ok: false, refusal: { why: 'Bluesky asks us to wait 4 minutes.' } })
    })

    it('refuses a server that opens another account than the one of the handle', async () => {
      const json = { did: gallery.did, handle: 'playhouse.test', accessJwt: 'a', refreshJwt: 'b' }
      proxy.next('com.atproto.server.createSession', { kind: 'answer', status: 200, json })
      const answer = await connectTo(network, typed(theatre, { service: proxy.url }))
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'identity-changed' } })
    })

    it('refuses a server that claims an account whose true home does not know the key', async () => {
      const json = { did: theatre.did, handle: 'playhouse.test', accessJwt: 'a', refreshJwt: 'b' }
      proxy.next('com.atproto.server.createSession', { kind: 'answer', status: 200, json })
      const answer = await connectTo(network, typed(theatre, { service: proxy.url }))
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'reconnect-needed' } })
    })

    it('goes to the home of the account by the directory, wherever the sign-in was', async () => {
      const { credentials } = granted(await connectTo(network, typed(theatre, { service: proxy.url })))
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
      expect((await network.publish(old, body, fresh)).kind).toBe('sent')
      expect(order).toEqual(['com.atproto.repo.putRecord', 'com.atproto.server.refreshSession', 'saved'])
      expect(proxy.asked.slice(2)).toEqual(['com.atproto.repo.putRecord'])
      expect(saved).toHaveLength(1)
      expect(granted(await network.whoami(old)).remoteId).toBe(theatre.did)
      expect(proxy.asked.filter((method) => method.endsWith('refreshSession'))).toHaveLength(1)
      expect(await copiesOf(theatre, 'After the key ran out')).toBe(1)
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
      await expect(network.publish(old, body, fresh)).rejects.toThrow('the store is away')
      expect(await copiesOf(theatre, 'Must not leave')).toBe(0)
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
      expect(await network.publish(old, body, fresh)).toMatchObject({ kind: 'refused', refusal })
      expect(await network.remove(old, body, [])).toMatchObject({ kind: 'refused', refusal })
      expect(await network.find(old, body, [])).toEqual({ kind: 'absent' })
    })

    it('asks for it too once the account was switched off, though its session still opens', async () => {
      const account = await server.createAccount('switched-off.test')
      const open = await openOf(account)
      const answer = await fetch(`${server.service}/xrpc/com.atproto.server.deactivateAccount`, {
        method: 'POST',
        headers: { authorization: `Bearer ${account.accessJwt}`, 'content-type': 'application/json' },
        body: '{}',
      })
      expect(answer.ok).toBe(true)
      const why = 'Bluesky says of this account: deactivated.'
      expect(await network.whoami(open)).toMatchObject({ ok: false, refusal: { again: 'after-reconnect', why } })
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
      expect(await network.publish(swapped, body, fresh)).toMatchObject({
        kind: 'refused',
        refusal: { code: 'identity-changed' },
      })
    })

    it('refuses to publish with the key of another account', async () => {
      const [open, other] = [await openOf(theatre), await openOf(gallery)]
      const swapped = { ...open, credentials: other.credentials }
      const body = await bodyOf(open, 'With the wrong key')
      expect(await network.publish(swapped, body, fresh)).toMatchObject({ kind: 'refused' })
      expect(await copiesOf(theatre, 'With the wrong key')).toBe(0)
      expect(await copiesOf(gallery, 'With the wrong key')).toBe(0)
    })
  })
})
