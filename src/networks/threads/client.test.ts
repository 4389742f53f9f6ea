import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, intentOf, pictured, publishAll } from '../contract/bodies.ts'
import { guardedFetch } from '../guarded-fetch.ts'
import type { Connected, OpenAccount } from '../network.ts'
import { enterBy, fresh, granted, opened } from '../simulators/opened.ts'
import { type SimulatedThreads, simulateThreads } from '../simulators/threads.ts'
import { threadsNetwork } from './client.ts'

let threads: SimulatedThreads
let network: ReturnType<typeof threadsNetwork>
let app: { readonly appId: string; readonly appSecret: string }
let connected: Connected
let open: OpenAccount
let count = 0
const client = (deadlineMs: number) =>
  threadsNetwork({
    fetch: guardedFetch({ allowPrivate: true }),
    apiUrl: threads.url,
    siteUrl: threads.url,
    deadlineMs,
    pollMs: 5,
  })
beforeAll(async () => {
  threads = await simulateThreads({ seed: 1 })
  network = client(30_000)
  app = threads.addApp()
})
afterAll(() => threads.stop())
const enter = (username: string | null, typed: Readonly<Record<string, string>> = app) =>
  enterBy(network, typed, (url) => threads.letIn(url, username))
beforeEach(async () => {
  const { username } = threads.addPerson(`theatre${++count}`)
  connected = granted(await enter(username))[0]
  open = opened(connected)
})

const up = () => threads.posts(open.remoteId).filter(({ gone }) => gone === null)
const frozen = (...texts: [string, ...string[]]) => bodyOf(network, open, ...texts)
const create = 'POST /v1.0/:id/threads'
const publishing = 'POST /v1.0/:id/threads_publish'
const asked = (call: string) => threads.asked.filter((one) => one.call === call)

describe('what leaves for Threads', () => {
  it('is made ready, waited for, and published once; each part answers the one before', async () => {
    threads.knobs.looks = 3
    const refs = await publishAll(network, open, await frozen('One', 'Two', 'Three')).finally(() => {
      threads.knobs.looks = 0
    })
    expect(up().map(({ text, replyTo }) => [text, replyTo])).toEqual([
      ['One', null],
      ['Two', refs[0]?.remoteId],
      ['Three', refs[1]?.remoteId],
    ])
    expect(refs[0]?.url).toBe(`${threads.url}/@${open.handle}/post/${refs[0]?.remoteId}`)
  })

  it.each(['lost', 'silent', 'fault', 'html', 'endless'] as const)(
    'is refused for now where making it ready ends %s: that makes nothing public',
    async (trouble) => {
      const body = await frozen('Not yet')
      const from = asked(publishing).length
      threads.plan(create, trouble)
      expect(await client(700).publish(open, body, fresh)).toMatchObject({
        kind: 'refused',
        refusal: { again: 'later' },
        retryAfter: null,
      })
      expect(asked(publishing)).toHaveLength(from)
      expect(up()).toHaveLength(0)
      expect((await network.publish(open, body, fresh)).kind).toBe('sent')
    },
  )

  it('is refused for good where Threads cannot make it ready, in its words', async () => {
    threads.plan('GET /v1.0/:id', { status: 200, body: { status: 'ERROR', error_message: 'NOT_LIKE_THIS' } })
    expect(await network.publish(open, await frozen('Odd'), fresh)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'network-refused', again: 'never', why: expect.stringContaining('NOT_LIKE_THIS') },
    })
    expect(up()).toHaveLength(0)
  })

  it('does not wait for ever', async () => {
    threads.knobs.looks = 1_000_000
    const body = await frozen('Slow')
    const sent = await client(300)
      .publish(open, body, fresh)
      .finally(() => {
        threads.knobs.looks = 0
      })
    expect(sent).toMatchObject({ kind: 'refused', refusal: { code: 'network-slow', again: 'later' } })
    expect(up()).toHaveLength(0)
  })

  it('refuses before anything is frozen: pictures, and more than five addresses', async () => {
    const intent = intentOf(network, ['Look'])
    expect(await network.body(intent, [[await pictured('A red door', 90)]], open)).toMatchObject({
      ok: false,
      refusal: { code: 'too-many-pictures', why: expect.stringContaining('public address') },
    })
    const addresses = (most: number) => Array.from({ length: most }, (_, n) => `https://a.example/${n}`).join(' ')
    expect(await network.body(intentOf(network, [addresses(6)]), [[]], open)).toMatchObject({
      ok: false,
      refusal: { code: 'wrong-input', why: 'Threads takes 5 addresses in a post.' },
    })
    expect((await network.publish(open, await frozen(`${addresses(5)} https://a.example/0`), fresh)).kind).toBe('sent')
  })
})

describe('looking for it, and taking it down', () => {
  it('finds a part whose answer was lost, and takes it down with the others', async () => {
    const body = await frozen('One', 'Two')
    const first = await network.publish(open, body, fresh)
    const placed = first.kind === 'sent' ? first.refs : []
    threads.plan(publishing, 'lost')
    expect((await network.publish(open, body, { placed, uploads: [] })).kind).toBe('unknown')
    const found = await network.find(open, body, placed)
    expect(found.kind === 'public' ? found.refs : []).toHaveLength(2)
    expect(await network.remove(open, body, placed)).toEqual({ kind: 'gone' })
    expect(up()).toHaveLength(0)
  })

  it('takes down what is placed though the list cannot be read, and does not call that the whole', async () => {
    const body = await frozen('One', 'Two')
    const first = await network.publish(open, body, fresh)
    const placed = first.kind === 'sent' ? first.refs : []
    threads.plan('GET /v1.0/:id/replies', 'fault')
    expect((await network.remove(open, body, placed)).kind).toBe('unknown')
    expect(up()).toHaveLength(0)
    expect(await network.remove(open, body, placed)).toEqual({ kind: 'gone' })
  })

  it('never believes that a post is gone which is still listed, and does so once it is not', async () => {
    const body = await frozen('Still there')
    const refs = await publishAll(network, open, body)
    const hidden = { code: 100, error_subcode: 33, message: 'Unsupported delete request' }
    threads.plan('DELETE /v1.0/:id', { status: 400, body: { error: hidden } })
    expect((await network.remove(open, body, refs)).kind).toBe('unknown')
    threads.drop(refs[0]?.remoteId ?? '')
    expect(await network.remove(open, body, refs)).toEqual({ kind: 'gone' })
  })

  it('leaves to a person two that say the same, and takes nothing said before for it', async () => {
    threads.say(open.remoteId, 'Twice')
    threads.say(open.remoteId, 'Twice')
    expect((await network.find(open, await frozen('Twice'), [])).kind).toBe('other')
    const later = intentOf(network, ['Twice'], { at: new Date(Date.now() + 180_000) })
    expect(await network.find(open, granted(await network.body(later, [[]], open)), [])).toEqual({ kind: 'absent' })
  })
})

describe('a key of 60 days', () => {
  const old = (): OpenAccount => {
    const secret = { ...JSON.parse(connected.credentials.secret), renewAt: '2020-01-01T00:00:00.000Z' }
    return opened({ ...connected, credentials: { service: '', secret: JSON.stringify(secret) } })
  }
  const kept = (account: OpenAccount) => account.renew(async () => null)

  it('is renewed when it is used after a week, and kept before it is used; the old one is not used again', async () => {
    const account = old()
    threads.knobs.aheadMs = 8 * 86_400_000
    try {
      expect(granted(await network.whoami(account)).remoteId).toBe(account.remoteId)
      expect((await kept(account)).secret).not.toBe(account.credentials.secret)
      expect((await network.publish(account, await frozen('A week later'), fresh)).kind).toBe('sent')
      const again = opened({ ...connected, credentials: await kept(account) })
      expect(granted(await network.whoami(again)).remoteId).toBe(account.remoteId)
    } finally {
      threads.knobs.aheadMs = 0
    }
  })

  it.each([
    ['fault', 'fault'],
    ['a web page', 'html'],
    ['an empty key', { status: 200, body: { access_token: '' } }],
    ['too young', { status: 400, body: { error: { code: 100, message: 'Not old enough' } } }],
  ] as const)('stays as it is where the renewal answers with %s, and opens as before', async (_, trouble) => {
    const account = old()
    threads.plan('GET /refresh_access_token', trouble)
    expect(granted(await network.whoami(account)).remoteId).toBe(account.remoteId)
    expect((await kept(account)).secret).toBe(account.credentials.secret)
  })

  it('asks for the account to be connected again once it ended', async () => {
    threads.knobs.aheadMs = 61 * 86_400_000
    try {
      const refusal = { code: 'reconnect-needed', again: 'after-reconnect' }
      expect(await network.whoami(open)).toMatchObject({ ok: false, refusal })
    } finally {
      threads.knobs.aheadMs = 0
    }
  })
})

describe('letting the desk in', () => {
  it('connects nothing where the person says no, or the secret is another', async () => {
    expect(await enter(null)).toMatchObject({ ok: false, refusal: { code: 'entry-refused' } })
    expect(await enter(open.handle, { ...app, appSecret: '0'.repeat(32) })).toMatchObject({
      ok: false,
      refusal: { code: 'entry-refused', why: expect.stringContaining('client secret') },
    })
    if (network.entry.kind !== 'away') throw new Error('It has a page of its own')
    expect(await network.entry.register('', { appId: '1' }, '')).toMatchObject({ refusal: { code: 'wrong-input' } })
  })

  it.each(['lost', 'html', 'fault', 'half'] as const)('connects nothing by an answer that is %s', async (trouble) => {
    threads.plan('GET /access_token', trouble)
    expect(await enter(open.handle)).toMatchObject({ ok: false, refusal: { again: 'later' } })
    expect(granted(await enter(open.handle))).toHaveLength(1)
  })
})
