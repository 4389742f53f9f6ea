import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Intent, Picture, Ref } from '../../domain/delivery.ts'
import { guardedFetch } from '../guarded-fetch.ts'
import type { OpenAccount } from '../network.ts'
import { fresh, granted, opened } from '../simulators/opened.ts'
import { type SimulatedX, simulateX } from '../simulators/x/x.ts'
import { connectOnX } from '../stages/x.ts'
import { xNetwork } from './client.ts'

let x: SimulatedX
let network: ReturnType<typeof xNetwork>
let open: OpenAccount
let count = 0
beforeAll(async () => {
  x = await simulateX({ seed: 1 })
  network = xNetwork({ fetch: guardedFetch({ allowPrivate: true }), apiUrl: x.url, siteUrl: x.url })
})
afterAll(() => x.stop())
beforeEach(async () => {
  open = opened(await connectOnX(x, network, `playhouse${++count}`))
})

type Texts = readonly [string, ...string[]]
async function bodyOf(texts: Texts, pictures: readonly (readonly Picture[])[] = [], more: Partial<Intent> = {}) {
  const [first, ...rest] = texts.map((text) => ({ text, media: [] }))
  const parts = [first ?? { text: '', media: [] }, ...rest] as const
  const at = new Date()
  const intent = { account: 'a', parts, keys: network.keys(parts, at), createdAt: at.toISOString(), language: 'en' }
  return granted(await network.body({ ...intent, manner: {}, ...more }, pictures, open))
}
async function publish(body: string, uploads = fresh.uploads, of = open): Promise<readonly Ref[]> {
  const placed: Ref[] = []
  while (placed.length < network.parts(body)) {
    const sent = await network.publish(of, body, { placed, uploads })
    if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
    placed.push(...sent.refs)
  }
  return placed
}
const up = () => x.posts(open.remoteId).filter(({ gone }) => gone === null)
const askedSince = (from: number) => x.asked.slice(from)
async function picture(alt: string | null, width = 40, mime = 'image/jpeg'): Promise<Picture> {
  const pixels = Buffer.alloc(width * width * 3).map((_, n) => (n * 7919) % 251)
  const made = sharp(pixels, { raw: { width, height: width, channels: 3 } })
  const bytes = await (mime === 'image/png' ? made.png({ compressionLevel: 0 }) : made.jpeg()).toBuffer()
  return { media: 'm', alt, decoration: alt === null, bytes, mime, width, height: width }
}

describe('what leaves for X', () => {
  it('says who may reply with the first part only, and hangs each part below the one before', async () => {
    const refs = await publish(await bodyOf(['One', 'Two', 'Three'], [], { manner: { replies: 'mentioned' } }))
    expect(up().map(({ text, replyTo, replySettings }) => [text, replyTo, replySettings])).toEqual([
      ['One', null, 'mentionedUsers'],
      ['Two', refs[0]?.remoteId, 'everyone'],
      ['Three', refs[1]?.remoteId, 'everyone'],
    ])
    expect(refs[0]?.url).toBe(`${x.url}/${open.handle}/status/${refs[0]?.remoteId}`)
  })

  it('goes on with the part after those that are placed', async () => {
    const body = await bodyOf(['One', 'Two'])
    const first = await network.publish(open, body, fresh)
    const placed = first.kind === 'sent' ? first.refs : []
    expect(up().map(({ text }) => text)).toEqual(['One'])
    expect((await network.publish(open, body, { placed, uploads: [] })).kind).toBe('sent')
    expect(up().map(({ text }) => text)).toEqual(['One', 'Two'])
  })

  it('a duplicate proves nothing: it may be an earlier try of ours, and is found', async () => {
    const body = await bodyOf(['Only once'])
    x.plan('POST /2/tweets', 'lost')
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
    const again = await network.publish(open, body, fresh)
    expect(again).toMatchObject({ kind: 'unknown', trace: expect.stringContaining('duplicate content') })
    expect((await network.find(open, body, [])).kind).toBe('public')
    expect(up()).toHaveLength(1)
  })

  it('waits where the spending limit is reached, and leaves once there is credit again', async () => {
    const body = await bodyOf(['See https://example.org/open'])
    x.knobs.credit = 0.1
    try {
      const sent = await network.publish(open, body, fresh)
      expect(sent).toMatchObject({ kind: 'refused', refusal: { code: 'credit-spent', again: 'later' } })
    } finally {
      x.knobs.credit = Number.POSITIVE_INFINITY
    }
    expect(up()).toHaveLength(0)
    expect((await network.publish(open, body, fresh)).kind).toBe('sent')
  })

  it.each([
    [402, { title: 'CreditsDepleted', detail: 'No credits', type: 'https://api.x.com/2/problems/credits' }],
    [403, { title: 'Forbidden', detail: 'Spend cap reached', type: 'about:blank' }],
  ])('knows a credit that is used up by %i too', async (status, body) => {
    x.plan('POST /2/tweets', { status, body })
    const sent = await network.publish(open, await bodyOf(['No money']), fresh)
    expect(sent).toMatchObject({ kind: 'refused', refusal: { code: 'credit-spent' } })
  })

  it('waits by the clock of X, not by ours', async () => {
    x.knobs.skewMs = 3_600_000
    x.knobs.limits['POST /2/tweets'] = 0
    try {
      const sent = await network.publish(open, await bodyOf(['Too many']), fresh)
      const wait = sent.kind === 'refused' ? (sent.retryAfter ?? 0) : 0
      expect(wait).toBeGreaterThan(800)
      expect(wait).toBeLessThanOrEqual(901)
    } finally {
      x.knobs.skewMs = 0
      x.knobs.limits['POST /2/tweets'] = 100
    }
  })

  it('believes a name beside errors, and nothing where only errors came with 200', async () => {
    const errors = [{ title: 'Partial', type: 'https://api.x.com/2/problems/resource-not-found' }]
    const body = await bodyOf(['Beside errors'])
    x.plan('POST /2/tweets', { status: 200, body: { data: { id: '123', text: 'Beside errors' }, errors } })
    expect(await network.publish(open, body, fresh)).toMatchObject({ kind: 'sent', refs: [{ remoteId: '123' }] })
    x.plan('POST /2/tweets', { status: 200, body: { errors } })
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
  })

  it('does not follow where it is sent elsewhere', async () => {
    x.plan('POST /2/tweets', 'redirect')
    expect((await network.publish(open, await bodyOf(['Elsewhere']), fresh)).kind).toBe('unknown')
    expect(up()).toHaveLength(0)
  })
})

describe('pictures on X', () => {
  it('go in segments, and hang on their part with their words', async () => {
    const big = await picture('A poster', 1000, 'image/png')
    expect(big.bytes.length).toBeGreaterThan(2_000_000)
    const pictures = [[], [big, await picture('A door')]]
    const body = await bodyOf(['One', 'Two'], pictures)
    const uploads = granted(await network.upload(open, body, pictures))
    expect(uploads.map((ids) => ids.length)).toEqual([0, 2])
    await publish(body, uploads)
    expect(up().map(({ alts }) => alts)).toEqual([[], ['A poster', 'A door']])
  })

  it('are waited for while X works on them', async () => {
    x.knobs.processingMs = 300
    try {
      const pictures = [[await picture('Slow')]]
      const body = await bodyOf(['One'], pictures)
      await publish(body, granted(await network.upload(open, body, pictures)))
    } finally {
      x.knobs.processingMs = 0
    }
    expect(up().map(({ alts }) => alts)).toEqual([['Slow']])
  })

  it('are refused where X cannot use them, or loses what describes them', async () => {
    const pictures = [[await picture('Odd')]]
    const body = await bodyOf(['One'], pictures)
    Object.assign(x.knobs, { processingMs: 50, processing: 'failed' })
    try {
      expect(await network.upload(open, body, pictures)).toMatchObject({ ok: false, refusal: { again: 'never' } })
    } finally {
      Object.assign(x.knobs, { processingMs: 0, processing: 'succeeded' })
    }
    x.plan('POST /2/media/metadata', 'busy')
    expect(await network.upload(open, body, pictures)).toMatchObject({ ok: false, refusal: { again: 'later' } })
    expect((await network.upload(open, body, pictures)).ok).toBe(true)
  })

  it('that X forgot are no post without a picture', async () => {
    const pictures = [[await picture('Forgotten')]]
    const body = await bodyOf(['One'], pictures)
    const sent = await network.publish(open, body, { placed: [], uploads: [['77']] })
    expect(sent).toMatchObject({ kind: 'refused' })
    await expect(network.publish(open, body, fresh)).rejects.toThrow('lacks its pictures')
    expect(up()).toHaveLength(0)
  })

  it('refuses a description that is too long, and a picture that is too big, before anything is frozen', async () => {
    const parts = [{ text: 'One', media: [] }] as const
    const intent = { account: 'a', parts, keys: ['k'], createdAt: new Date().toISOString(), language: 'en', manner: {} }
    const long = { ...(await picture('a')), alt: 'a'.repeat(1001) }
    const big = { ...(await picture('a')), bytes: new Uint8Array(5_000_001) }
    expect(await network.body(intent, [[long]], open)).toMatchObject({ ok: false, refusal: { code: 'too-long' } })
    expect(await network.body(intent, [[big]], open)).toMatchObject({ ok: false, refusal: { code: 'picture-too-big' } })
  })
})

describe('looking for a post on X', () => {
  it.each([
    ['a link', 'Open day https://example.org/open?x=1&y=2 come'],
    ['a bare link', 'See theatre.london/open or example.com, now'],
    ['brackets and signs', 'Fish & chips <3 &amp; more'],
    ['an accent in two pieces, and blanks', '  cafe\u0301 at   seven\n'],
    ['emoji', 'Tonight \u{1F3AD}\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'],
  ])('knows it again by its words: %s', async (_, text) => {
    const body = await bodyOf([text])
    x.postElsewhere(open.remoteId, `${text} and something else`)
    x.plan('POST /2/tweets', 'lost')
    expect((await network.publish(open, body, fresh)).kind).toBe('unknown')
    const refs = [{ remoteId: up().at(-1)?.id }]
    expect(await network.find(open, body, [])).toMatchObject({ kind: 'public', refs })
  })

  it('knows a post with a picture again, and not the same words without', async () => {
    const pictures = [[await picture('A door')]]
    const body = await bodyOf(['Look'], pictures)
    const uploads = granted(await network.upload(open, body, pictures))
    x.postElsewhere(open.remoteId, 'Look')
    expect(await network.find(open, body, [])).toEqual({ kind: 'absent' })
    const other = await bodyOf(['Look here'], pictures)
    x.plan('POST /2/tweets', 'lost')
    await network.publish(open, other, { placed: [], uploads })
    expect((await network.find(open, other, [])).kind).toBe('public')
    expect((await network.find(open, body, [])).kind).toBe('absent')
  })

  it('finds the part whose answer was lost, below the one that is placed', async () => {
    const body = await bodyOf(['One', 'Two', 'Three'])
    const first = await network.publish(open, body, fresh)
    const placed = first.kind === 'sent' ? first.refs : []
    x.plan('POST /2/tweets', 'lost')
    await network.publish(open, body, { placed, uploads: [] })
    const found = await network.find(open, body, placed)
    expect(found).toMatchObject({ kind: 'public', refs: up().map(({ id }) => ({ remoteId: id })) })
  })

  it('does not choose between two posts of the same words', async () => {
    x.postElsewhere(open.remoteId, 'Twins')
    x.postElsewhere(open.remoteId, 'Twins')
    expect(await network.find(open, await bodyOf(['Twins']), [])).toMatchObject({ kind: 'other' })
  })

  it('says when parts of it are gone', async () => {
    const body = await bodyOf(['One', 'Two'])
    const [one, two] = await publish(body)
    if (!one || !two) throw new Error('Two parts')
    await network.remove(open, body, [two])
    expect(await network.find(open, body, [one, two])).toMatchObject({ kind: 'other' })
  })

  it('says nothing where reading is not allowed, and still publishes', async () => {
    x.knobs.blind = true
    try {
      const body = await bodyOf(['Written blind'])
      expect((await network.publish(open, body, fresh)).kind).toBe('sent')
      expect((await network.find(open, body, [])).kind).toBe('unknown')
      expect(network.repeats(open, body)).toBe('looked')
    } finally {
      x.knobs.blind = false
    }
  })

  it('reads nothing that was said before, and five at a time: X charges for each', async () => {
    for (let n = 0; n < 12; n++) x.postElsewhere(open.remoteId, `Before ${n}`)
    const body = await bodyOf(['One', 'Two'])
    const first = await network.publish(open, body, fresh)
    const placed = first.kind === 'sent' ? first.refs : []
    for (let n = 0; n < 7; n++) x.postElsewhere(open.remoteId, `After ${n}`)
    const from = x.asked.length
    x.knobs.credit = 1
    await network.find(open, body, placed)
    const spent = 1 - x.knobs.credit
    x.knobs.credit = Number.POSITIVE_INFINITY
    const reads = askedSince(from).filter(({ call }) => call === 'GET /2/users/:id/tweets')
    expect(
      reads.map(({ url: { searchParams } }) => [searchParams.get('max_results'), searchParams.get('since_id')]),
    ).toEqual([
      ['5', placed[0]?.remoteId],
      ['5', placed[0]?.remoteId],
    ])
    expect(spent).toBeCloseTo(0.005 + 7 * 0.001, 6)
  })
})

describe('taking down on X', () => {
  it('takes one that was edited elsewhere, with all its edits', async () => {
    const body = await bodyOf(['First words'])
    const refs = await publish(body)
    x.postElsewhere(open.remoteId, 'Better words', refs[0]?.remoteId)
    expect((await network.find(open, body, refs)).kind).toBe('public')
    expect(await network.remove(open, body, refs)).toEqual({ kind: 'gone' })
    expect(up()).toEqual([])
  })

  it('takes along the part that nobody knew of', async () => {
    const body = await bodyOf(['One', 'Two'])
    const first = await network.publish(open, body, fresh)
    const placed = first.kind === 'sent' ? first.refs : []
    x.plan('POST /2/tweets', 'lost')
    await network.publish(open, body, { placed, uploads: [] })
    expect(up()).toHaveLength(2)
    expect(await network.remove(open, body, placed)).toEqual({ kind: 'gone' })
    expect(up()).toEqual([])
    expect(await network.find(open, body, placed)).toEqual({ kind: 'absent' })
  })

  it('does not say gone where X says anything else than that it is deleted', async () => {
    const body = await bodyOf(['Stays'])
    const refs = await publish(body)
    x.plan('DELETE /2/tweets/:id', { status: 200, body: { data: { deleted: false } } })
    expect((await network.remove(open, body, refs)).kind).toBe('unknown')
  })
})

describe('the past of an account on X', () => {
  it('is told in the words of whoever wrote it, without reposts', async () => {
    const text = 'Fish & chips at https://example.org/menu'
    await publish(await bodyOf([text, 'And a reply']))
    const posts = [
      { id: '9', text: 'RT @a: x', created_at: '2026-01-01T10:00:00.000Z', referenced_tweets: [{ type: 'retweeted' }] },
      { id: '8', text: 'Hm', created_at: '2026-01-01T09:00:00.000Z', lang: 'und' },
    ]
    const page = granted(
      (await network.past?.(open, null)) ?? { ok: false, refusal: { code: 'bug', why: '', again: 'never' } },
    )
    expect(page.posts).toMatchObject([
      { text: 'And a reply', isReply: true, language: 'en' },
      { text, links: ['https://example.org/menu'], isReply: false },
    ])
    x.plan('GET /2/users/:id/tweets', { status: 200, body: { data: posts, meta: { result_count: 2, oldest_id: '8' } } })
    const other = await network.past?.(open, null)
    expect(other).toMatchObject({ ok: true, value: { posts: [{ key: '8', text: 'Hm', language: null }], next: null } })
  })

  it('is waited for where X says so, and never read round and round', async () => {
    const headers = {
      date: 'Sun, 22 Nov 2026 10:00:00 GMT',
      'x-rate-limit-reset': String(Date.UTC(2026, 10, 22, 10, 5) / 1000),
    }
    x.plan('GET /2/users/:id/tweets', { status: 429, body: '', headers })
    expect(await network.past?.(open, null)).toMatchObject({ ok: false, retryAfter: 300 })
    const meta = { result_count: 1, oldest_id: '8', next_token: 'n' }
    x.plan('GET /2/users/:id/tweets', { status: 200, body: { data: [], meta } })
    expect(await network.past?.(open, '8')).toMatchObject({ ok: false, refusal: { code: 'network-strange' } })
  })
})
