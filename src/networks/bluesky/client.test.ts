import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CrookedProxy, crookedProxy } from '../../../test/bluesky-server/crooked-proxy.ts'
import { onBluesky } from '../../../test/bluesky-server/stage.ts'
import type { Intent, Picture } from '../../domain/delivery.ts'
import { fresh, granted } from '../simulators/opened.ts'
import { blueskyNetwork } from './client.ts'

await onBluesky('Bluesky on a real server', (stage) => {
  const { server, fetch, network, hasty, theatre, gallery, nobody, openOf, through, intentOf, bodyOf, copiesOf } = stage
  let proxy: CrookedProxy
  beforeEach(async () => {
    proxy = await crookedProxy(server.service)
  })
  afterEach(() => proxy.stop())

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
      expect((await hasty.publish(open, body, fresh)).kind).toBe('unknown')
      expect((await network.find(open, body, [])).kind).toBe(state)
      expect((await network.publish(open, body, fresh)).kind).toBe('sent')
      expect(await copiesOf(theatre, `Line ${kind}`)).toBe(1)
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
      expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
    })

    it('calls it refused when nobody listens: not a byte left', async () => {
      const open = await openOf(theatre)
      const down = { ...open, credentials: { ...open.credentials, service: nobody } }
      const body = await bodyOf(open, 'To nobody')
      const answer = await network.publish(down, body, fresh)
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
      const answer = await network.publish(open, body, fresh)
      expect(answer).toMatchObject({
        kind: 'refused',
        refusal: { code: 'rate-limited', again: 'later' },
        retryAfter: 90,
      })
    })

    it('calls it refused in the words of the server when the server finds it too long', async () => {
      const open = await openOf(theatre)
      const body = (await bodyOf(open, 'long')).replaceAll('"long"', JSON.stringify('a'.repeat(301)))
      const answer = await network.publish(open, body, fresh)
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
      await network.publish(open, body, fresh)
      proxy.next('com.atproto.repo.deleteRecord', { kind: 'cut-after' })
      expect((await network.remove(open, body, [])).kind).toBe('unknown')
      expect(await network.remove(open, body, [])).toEqual({ kind: 'gone' })
    })

    it('does not call it gone while the server still shows it', async () => {
      const open = through(proxy, await openOf(theatre))
      const body = await bodyOf(open, 'Still there')
      await network.publish(open, body, fresh)
      proxy.next('com.atproto.repo.deleteRecord', { kind: 'answer', status: 200, json: {} })
      expect(await network.remove(open, body, [])).toMatchObject({ kind: 'unknown' })
      expect(await copiesOf(theatre, 'Still there')).toBe(1)
    })

    it('does not call it absent while the server cannot be read', async () => {
      const open = through(proxy, await openOf(theatre))
      const body = await bodyOf(open, 'Cannot look')
      for (const kind of ['html', 'cut-before', 'broken'] as const) {
        proxy.next('com.atproto.repo.getRecord', { kind })
        expect((await network.find(open, body, [])).kind).toBe('unknown')
      }
      expect((await network.find(open, body, [])).kind).toBe('absent')
    })
  })

  describe('what a post holds', () => {
    it('has links, mentions of people who exist, and tags, by bytes', async () => {
      const open = await openOf(theatre)
      const text = 'Tickets £12 🎭 https://example.org/open with @gallery.test and @nobody.test #theatre'
      const body = await bodyOf(open, text)
      expect((await network.publish(open, body, fresh)).kind).toBe('sent')
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
      expect(await network.publish(open, body, fresh)).toMatchObject({ kind: 'refused', refusal: { again: 'later' } })
      granted(await network.upload(open, body, [[picture]]))
      expect(await server.blobs(gallery.did)).toEqual([])
      expect((await network.publish(open, body, fresh)).kind).toBe('sent')
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
      const sent = await network.publish(open, body, fresh)
      const posts = await server.posts(gallery.did)
      const of = (text: string) => posts.find(({ value }) => value.text === text)
      expect(sent).toMatchObject({
        kind: 'sent',
        refs: [{ remoteId: of('One')?.uri }, { remoteId: of('Two')?.uri }, { remoteId: of('Three')?.uri }],
      })
      expect(of('Three')?.value.reply).toEqual({
        root: { uri: of('One')?.uri, cid: of('One')?.cid },
        parent: { uri: of('Two')?.uri, cid: of('Two')?.cid },
      })
    })

    it('shows the card of its link, with its picture', async () => {
      const open = await openOf(theatre)
      const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#903' } })
        .png()
        .toBuffer()
      const thumb = { media: 'thumb', alt: null, decoration: true, bytes, mime: 'image/png', width: 40, height: 30 }
      const card = { url: 'https://example.org/open', title: 'Open day', description: 'Soup at six', thumb: 'thumb' }
      const text = 'Come: https://example.org/open'
      const intent = { ...intentOf(text), parts: [{ text, media: [], card }] } as const
      const body = granted(await network.body(intent, [[thumb]], open))
      granted(await network.upload(open, body, [[thumb]]))
      expect((await network.publish(open, body, fresh)).kind).toBe('sent')
      const post = (await server.posts(theatre.did)).find(({ value }) => value.text === text)
      expect(post?.value.embed).toMatchObject({
        $type: 'app.bsky.embed.external',
        external: {
          uri: 'https://example.org/open',
          title: 'Open day',
          description: 'Soup at six',
          thumb: { $type: 'blob', mimeType: 'image/png', size: bytes.length },
        },
      })
    })

    it('lets only those answer who were meant, and its gate goes with it', async () => {
      const open = await openOf(gallery)
      const gates = async () => {
        const query = new URLSearchParams({ repo: gallery.did, collection: 'app.bsky.feed.threadgate' })
        const answer = await globalThis.fetch(`${server.service}/xrpc/com.atproto.repo.listRecords?${query}`)
        return ((await answer.json()) as { records: { uri: string; value: Record<string, unknown> }[] }).records
      }
      const intent = { ...intentOf('Only for friends'), manner: { replies: 'followed' } as const }
      const body = granted(await network.body(intent, [[]], open))
      const sent = await network.publish(open, body, fresh)
      if (sent.kind !== 'sent') throw new Error(sent.kind)
      expect(await network.publish(open, body, fresh)).toMatchObject({ kind: 'unknown' })
      expect(await network.find(open, body, [])).toMatchObject({ kind: 'public', refs: sent.refs })
      const [gate] = await gates()
      expect(gate?.uri.split('/').at(-1)).toBe(sent.refs[0].remoteId.split('/').at(-1))
      expect(gate?.value).toMatchObject({
        post: sent.refs[0].remoteId,
        allow: [{ $type: 'app.bsky.feed.threadgate#followingRule' }],
      })
      expect(await network.remove(open, body, sent.refs)).toEqual({ kind: 'gone' })
      expect(await gates()).toEqual([])
    })

    it('can be opened by a person at the address that is given back', async () => {
      const open = await openOf(gallery)
      const sent = await network.publish(open, await bodyOf(open, 'Come and see'), fresh)
      if (sent.kind !== 'sent') throw new Error(sent.kind)
      expect(await (await globalThis.fetch(sent.refs[0].url)).text()).toContain('Come and see')
    })
  })
})
