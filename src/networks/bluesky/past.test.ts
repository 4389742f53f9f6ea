import { afterEach, beforeEach, expect, it } from 'vitest'
import { type CrookedProxy, crookedProxy } from '../../../test/bluesky-server/crooked-proxy.ts'
import { onBluesky } from '../../../test/bluesky-server/stage.ts'
import type { PastPage, PastPost } from '../../domain/past.ts'
import type { Network, OpenAccount } from '../network.ts'
import { fresh, granted } from '../simulators/opened.ts'

const LIST = 'com.atproto.repo.listRecords'

await onBluesky('The past of a Bluesky account', (stage) => {
  const { server, network, hasty, theatre, gallery, nobody, openOf, through, withTokens } = stage
  let proxy: CrookedProxy
  beforeEach(async () => {
    proxy = await crookedProxy(server.service)
  })
  afterEach(() => proxy.stop())

  const ask = (of: Network, open: OpenAccount, cursor: string | null) => {
    if (of.past === undefined) throw new Error('It cannot be asked')
    return of.past(open, cursor)
  }
  async function all(open: OpenAccount): Promise<readonly PastPost[]> {
    const posts: PastPost[] = []
    for (let cursor: string | null = null; ; ) {
      const page: PastPage = granted(await ask(network, open, cursor))
      posts.push(...page.posts)
      if (page.next === null) return posts
      cursor = page.next
    }
  }

  it('is told whole, each post once, also where the key to the account has run out', async () => {
    const texts = Array.from({ length: 120 }, (_, n) => `Day ${n} of the season`)
    await server.write(theatre, texts, new Date('2026-11-22T10:00:00Z'))
    const open = await openOf(theatre)
    const expired = { ...open, credentials: withTokens(open, { access: server.expiredToken(theatre.did) }) }
    for (const way of [open, expired]) {
      const posts = await all(way)
      expect(posts.map(({ text }) => text)).toEqual([...texts].reverse())
      expect(new Set(posts.map(({ key }) => key)).size).toBe(120)
    }
  })

  it('has links, languages and answers as they were made', async () => {
    const open = await openOf(gallery)
    const parts = [
      { text: 'See https://gallery.example/late', media: [] },
      { text: 'And more', media: [] },
    ] as const
    const intent = {
      account: 'a',
      parts,
      keys: network.keys(parts, new Date('2026-11-22T11:00:00Z')),
      createdAt: '2026-11-22T11:00:00.000Z',
      language: 'cy',
      manner: {},
    }
    await network.publish(open, granted(await network.body(intent, [[], []], open)), fresh)
    const [second, first] = await all(open)
    expect(first).toMatchObject({ links: ['https://gallery.example/late'], language: 'cy', isReply: false })
    expect(second).toMatchObject({ text: 'And more', links: [], isReply: true, at: '2026-11-22T11:00:00.000Z' })
  })

  const huge = { records: [{ uri: 'at://x', value: { text: 'a'.repeat(3_000_000) } }] }
  it.each([
    ['says wait', { kind: 'answer', status: 429, json: { error: 'RateLimitExceeded' } }, 'rate-limited'],
    ['has a fault', { kind: 'answer', status: 503, json: { error: 'InternalServerError' } }, 'network-down'],
    ['answers with a web page', { kind: 'html' }, 'network-strange'],
    ['breaks off in the middle', { kind: 'broken' }, 'network-strange'],
    ['hangs up', { kind: 'cut-after' }, 'network-down'],
    ['says nothing', { kind: 'silent' }, 'network-slow'],
    ['lists nothing that is a list', { kind: 'answer', status: 200, json: { records: 7 } }, 'network-strange'],
    ['sends more than the desk takes', { kind: 'answer', status: 200, json: huge }, 'network-down'],
  ] as const)('is not told now where the server %s, and later from the same place', async (_, crook, code) => {
    const open = through(proxy, await openOf(theatre))
    const first = granted(await ask(network, open, null))
    const next = granted(await ask(network, open, first.next))
    proxy.next(LIST, crook)
    const no = await ask(hasty, open, first.next)
    expect(no).toMatchObject({ ok: false, refusal: { code, again: 'later' } })
    expect(granted(await ask(network, open, first.next))).toEqual(next)
  })

  it('says how long the server wants us to wait', async () => {
    const open = through(proxy, await openOf(theatre))
    const headers = { 'retry-after': '90' }
    proxy.next(LIST, { kind: 'answer', status: 429, json: { error: 'RateLimitExceeded' }, headers })
    expect(await ask(network, open, null)).toMatchObject({ ok: false, retryAfter: 90 })
  })

  it('is never asked for round and round, nor told of another account', async () => {
    const open = through(proxy, await openOf(theatre))
    proxy.next(LIST, { kind: 'answer', status: 200, json: { records: [{ uri: 'x', value: {} }], cursor: 'here' } })
    expect(await ask(network, open, 'here')).toMatchObject({ ok: false, refusal: { code: 'network-strange' } })
    const record = { text: 'Not ours', createdAt: '2026-11-22T11:00:00.000Z' }
    const uri = `at://${gallery.did}/app.bsky.feed.post/3kaa`
    proxy.next(LIST, { kind: 'answer', status: 200, json: { records: [{ uri, value: record }], cursor: 'there' } })
    expect(granted(await ask(network, open, null))).toEqual({ posts: [], next: 'there' })
  })

  it('cannot be asked where nobody listens, or where the account is gone', async () => {
    const open = await openOf(theatre)
    const down = { ...open, credentials: { ...open.credentials, service: nobody } }
    expect(await ask(network, down, null)).toMatchObject({
      ok: false,
      refusal: { code: 'network-down', again: 'later' },
    })
    const gone = { ...open, remoteId: 'did:plc:nobodyhasthis22222222222' }
    expect(await ask(network, gone, null)).toMatchObject({ ok: false, refusal: { code: 'network-refused' } })
  })
})
