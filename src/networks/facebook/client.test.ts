import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bodyOf, intentOf, pictured, publishAll } from '../contract/bodies.ts'
import { guardedFetch } from '../guarded-fetch.ts'
import type { OpenAccount } from '../network.ts'
import { type SimulatedFacebook, simulateFacebook } from '../simulators/facebook.ts'
import { enterBy, fresh, granted, opened } from '../simulators/opened.ts'
import { facebookNetwork } from './client.ts'

let facebook: SimulatedFacebook
let network: ReturnType<typeof facebookNetwork>
let app: { readonly appId: string; readonly appSecret: string }
let open: OpenAccount
let count = 0
beforeAll(async () => {
  facebook = await simulateFacebook({ seed: 1 })
  network = facebookNetwork({
    fetch: guardedFetch({ allowPrivate: true }),
    apiUrl: facebook.url,
    siteUrl: facebook.url,
  })
  app = facebook.addApp()
})
afterAll(() => facebook.stop())
beforeEach(async () => {
  const name = `page${++count}`
  facebook.addPerson(name, { [name]: ['CREATE_CONTENT'] })
  open = opened(granted(await enterBy(network, app, (url) => facebook.letIn(url, name)))[0])
})

const up = () => facebook.posts(open.remoteId).filter(({ gone }) => gone === null)
const feed = 'POST /v25.0/:id/feed'
const frozen = (...texts: [string, ...string[]]) => bodyOf(network, open, ...texts)

describe('what leaves for a Page', () => {
  it('is a post, and comments below it, with the key in a header and never in an address', async () => {
    const from = facebook.asked.length
    const refs = await publishAll(network, open, await frozen('One', 'Two', 'Three'))
    const post = refs[0]?.remoteId
    expect(up().map(({ message, on }) => [message, on])).toEqual([
      ['One', null],
      ['Two', post],
      ['Three', post],
    ])
    expect(refs[0]?.url).toBe(`${facebook.url}/${post}`)
    expect(refs[2]?.url).toBe(`${facebook.url}/${post}?comment_id=${refs[2]?.remoteId}`)
    const asked = facebook.asked.slice(from)
    expect(asked.every(({ headers }) => headers.authorization?.startsWith('Bearer '))).toBe(true)
    expect(asked.every(({ url }) => !url.href.includes('token'))).toBe(true)
  })

  it('carries a picture on a comment too', async () => {
    const [door, stage] = [await pictured('A red door', 90), await pictured('The stage', 120)]
    const intent = intentOf(network, ['One', 'Two'], { at: new Date() })
    const body = granted(await network.body(intent, [[], [door]], open))
    const uploads = granted(await network.upload(open, body, [[], [door]]))
    await publishAll(network, open, body, { placed: [], uploads })
    expect(up().map(({ alts }) => alts)).toEqual([[], ['A red door']])
    expect(await network.find(open, body, [])).toMatchObject({ kind: 'public' })
    expect(await network.body(intent, [[], [door, stage]], open)).toMatchObject({
      ok: false,
      refusal: { code: 'too-many-pictures', why: expect.stringContaining('comments on Facebook') },
    })
  })

  it('refuses before anything is frozen what a comment cannot carry', async () => {
    const long = intentOf(network, ['One', 'a'.repeat(8001)])
    expect(await network.body(long, [[], []], open)).toMatchObject({ ok: false, refusal: { code: 'too-long' } })
    const fits = intentOf(network, ['a'.repeat(8001), 'a'.repeat(8000)])
    expect(await network.body(fits, [[], []], open)).toMatchObject({ ok: true })
  })

  it('a duplicate proves nothing: it may be an earlier try of ours, and is found', async () => {
    const body = await frozen('Only once')
    facebook.plan(feed, 'lost')
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
    expect(await network.publish(open, body, fresh)).toMatchObject({
      kind: 'unknown',
      trace: expect.stringContaining('506'),
    })
    expect((await network.find(open, body, [])).kind).toBe('public')
    expect(up()).toHaveLength(1)
  })

  it.each([1, 2])('believes nothing of fault %i, which Facebook calls temporary', async (code) => {
    facebook.plan(feed, { status: 400, body: { error: { code, message: 'An unknown error occurred' } } })
    expect((await network.publish(open, await frozen('Perhaps'), fresh)).kind).toBe('unknown')
  })

  it('waits for as long as Facebook says, in whatever minutes', async () => {
    const body = await frozen('Too many')
    facebook.knobs.callsLeft = 0
    try {
      expect(await network.publish(open, body, fresh)).toMatchObject({
        kind: 'refused',
        refusal: { code: 'rate-limited', why: expect.stringContaining('wait 30 minutes') },
        retryAfter: 1800,
      })
    } finally {
      facebook.knobs.callsLeft = Number.POSITIVE_INFINITY
    }
    expect((await network.publish(open, body, fresh)).kind).toBe('sent')
  })

  it('does not believe in a name that is none', async () => {
    facebook.plan(feed, { status: 200, body: { id: 'true' } }, { status: 200, body: { success: true } })
    const body = await frozen('Named?')
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
  })

  it('does not follow where it is sent elsewhere', async () => {
    facebook.plan(feed, 'redirect')
    expect((await network.publish(open, await frozen('Elsewhere'), fresh)).kind).toBe('unknown')
    expect(up()).toHaveLength(0)
  })
})

describe('looking for a post whose answer was lost', () => {
  it('finds a comment below the post, and takes no other for it', async () => {
    const body = await frozen('One', 'Same', 'Same')
    const first = await network.publish(open, body, fresh)
    const placed = first.kind === 'sent' ? [...first.refs] : []
    facebook.say(open.remoteId, 'Same')
    expect(await network.find(open, body, placed)).toMatchObject({ kind: 'public', refs: placed })
    facebook.plan('POST /v25.0/:id/comments', 'lost')
    expect((await network.publish(open, body, { placed, uploads: [] })).kind).toBe('unknown')
    const found = await network.find(open, body, placed)
    const two = found.kind === 'public' ? found.refs : []
    expect(two).toHaveLength(2)
    // The third part says the same: the second is not taken for it.
    expect(await network.find(open, body, two)).toMatchObject({ kind: 'public', refs: two })
    await publishAll(network, open, body, { placed: two, uploads: [] })
    expect(up().map(({ message }) => message)).toEqual(['One', 'Same', 'Same', 'Same'])
  })

  it('does not take for it what the Page said before, or what has other words', async () => {
    facebook.say(open.remoteId, 'Doors at seven')
    const later = intentOf(network, ['Doors at seven'], { at: new Date(Date.now() + 180_000) })
    expect(await network.find(open, granted(await network.body(later, [[]], open)), [])).toEqual({ kind: 'absent' })
    expect(await network.find(open, await frozen('Doors at eight'), [])).toEqual({ kind: 'absent' })
  })

  it('leaves to a person two that say the same, and a thread of which a part is gone', async () => {
    facebook.say(open.remoteId, 'Twice')
    facebook.say(open.remoteId, 'Twice')
    expect((await network.find(open, await frozen('Twice'), [])).kind).toBe('other')
    const thread = await frozen('One', 'Two')
    const refs = await publishAll(network, open, thread)
    facebook.drop(refs[1]?.remoteId ?? '')
    expect(await network.find(open, thread, refs)).toMatchObject({
      kind: 'other',
      trace: '1 parts are gone, 1 are public',
    })
  })

  it('knows nothing where Facebook lets nobody read', async () => {
    const body = await frozen('Unseen')
    await publishAll(network, open, body)
    facebook.knobs.blind = true
    try {
      expect((await network.find(open, body, [])).kind).toBe('unknown')
    } finally {
      facebook.knobs.blind = false
    }
    expect((await network.find(open, body, [])).kind).toBe('public')
  })
})

describe('taking down', () => {
  it('takes along what nobody could name: a post, or a comment, whose answer was lost', async () => {
    const single = await frozen('Lost alone')
    facebook.plan(feed, 'lost')
    await network.publish(open, single, fresh)
    expect(up()).toHaveLength(1)
    expect(await network.remove(open, single, [])).toEqual({ kind: 'gone' })
    const thread = await frozen('One', 'Two')
    const first = await network.publish(open, thread, fresh)
    const placed = first.kind === 'sent' ? first.refs : []
    facebook.plan('POST /v25.0/:id/comments', 'lost')
    await network.publish(open, thread, { placed, uploads: [] })
    expect(up()).toHaveLength(2)
    expect(await network.remove(open, thread, placed)).toEqual({ kind: 'gone' })
    expect(up()).toHaveLength(0)
  })

  it('never believes that a post is gone which is still listed, and does so once it is not', async () => {
    const body = await frozen('Still there')
    const refs = await publishAll(network, open, body)
    const hidden = { code: 100, error_subcode: 33, message: 'Unsupported delete request' }
    facebook.plan('DELETE /v25.0/:id', { status: 400, body: { error: hidden } })
    expect((await network.remove(open, body, refs)).kind).toBe('unknown')
    expect(up()).toHaveLength(1)
    facebook.drop(refs[0]?.remoteId ?? '')
    expect(await network.remove(open, body, refs)).toEqual({ kind: 'gone' })
  })

  it('asks for more than a good mood: a yes that says nothing is none', async () => {
    const body = await frozen('Perhaps gone')
    const refs = await publishAll(network, open, body)
    facebook.plan('DELETE /v25.0/:id', { status: 200, body: {} })
    expect((await network.remove(open, body, refs)).kind).toBe('unknown')
  })
})

it('tries pictures again later where Facebook fails, and never where it says that it cannot use them', async () => {
  const picture = await pictured('A red door', 90)
  const body = granted(await network.body(intentOf(network, ['Look']), [[picture]], open))
  const photos = 'POST /v25.0/:id/photos'
  facebook.plan(photos, 'broken', { status: 400, body: { error: { code: 100, message: 'Invalid image' } } })
  expect(await network.upload(open, body, [[picture]])).toMatchObject({ ok: false, refusal: { again: 'later' } })
  expect(await network.upload(open, body, [[picture]])).toMatchObject({ ok: false, refusal: { again: 'never' } })
  expect(up()).toHaveLength(0)
  const gone = { placed: [], uploads: [['404']] }
  expect(await network.publish(open, body, gone)).toMatchObject({ kind: 'refused', refusal: { again: 'never' } })
})

it('goes on in its past where a page ended, though all of it was said within a second and more came since', async () => {
  const page = async (cursor: string | null) => {
    if (network.past === undefined) throw new Error('It cannot be asked')
    return granted(await network.past(open, cursor))
  }
  const said = Array.from({ length: 120 }, (_, n) => facebook.say(open.remoteId, `Day ${n}`)).reverse()
  const one = await page(null)
  facebook.say(open.remoteId, 'Said in between')
  const two = await page(one.next)
  const three = await page(two.next)
  expect(one.posts).toHaveLength(50)
  expect([one, two, three].flatMap(({ posts }) => posts.map(({ key }) => key))).toEqual(said)
  expect(three.next).toBe(null)
})

it('tells the past with its addresses, and goes on from a cursor of its own', async () => {
  facebook.say(open.remoteId, 'See https://theatre.example/open now')
  const page = await network.past?.(open, null)
  expect(page).toMatchObject({
    ok: true,
    value: { posts: [{ language: null, links: ['https://theatre.example/open'] }], next: null },
  })
})
