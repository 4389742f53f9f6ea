import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf, intentOf, pictured } from '../contract/bodies.ts'
import type { Network, OpenAccount } from '../network.ts'
import { type SimulatedLinkedin, simulateLinkedin } from '../simulators/linkedin/linkedin.ts'
import { enterBy, fresh, granted, opened } from '../simulators/opened.ts'
import { linkedinOn } from '../stages/linkedin.ts'

let linkedin: SimulatedLinkedin
let page: Network
let member: Network
let count = 0
beforeAll(async () => {
  linkedin = await simulateLinkedin({ seed: 1 })
  page = linkedinOn(linkedin, 'page')
  member = linkedinOn(linkedin, 'member')
})
afterAll(() => linkedin.stop())

async function account(network = page): Promise<OpenAccount> {
  const kind = network === page ? 'page' : 'member'
  const person = linkedin.addMember(`Person ${++count}`)
  if (kind === 'page') linkedin.addPage(`page-${count}`, person)
  const app = linkedin.addApp(kind)
  return opened(granted(await enterBy(network, app, (url) => linkedin.letIn(url, person)))[0])
}
const up = ({ remoteId }: OpenAccount) => linkedin.posts(remoteId).filter(({ gone }) => gone === null)
const lastAsked = () => linkedin.asked.at(-1)

describe('a post', () => {
  it('says all that LinkedIn wants, in the version that was asked for', async () => {
    const open = await account()
    const sent = await page.publish(open, await bodyOf(page, open, 'Doors (7pm) #theatre'), fresh)
    const [post] = up(open)
    const urn = post?.urn ?? ''
    expect(sent).toEqual({ kind: 'sent', refs: [{ remoteId: urn, url: `${linkedin.url}/feed/update/${urn}/` }] })
    expect(lastAsked()?.headers).toMatchObject({ 'linkedin-version': '202609', 'x-restli-protocol-version': '2.0.0' })
    expect(JSON.parse(lastAsked()?.bytes.toString() ?? '')).toEqual({
      author: open.remoteId,
      commentary: 'Doors \\(7pm\\) #theatre',
      visibility: 'PUBLIC',
      distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
      lifecycleState: 'PUBLISHED',
      isReshareDisabledByAuthor: false,
    })
  })

  it('is whole, whatever marks it holds, and is found by what LinkedIn makes of it', async () => {
    const open = await account()
    const text =
      'All of it | {x} @[a](b) <c> #tag #no_tag * ~ \\ https://theatre.example/a_rather/long(address)?q=1#there'
    const body = await bodyOf(page, open, text)
    await page.publish(open, body, fresh)
    expect(up(open).map((post) => post.text)).toEqual([text])
    expect(up(open)[0]?.commentary).toContain('https://lnkd.in/')
    expect(await page.find(open, body, [])).toMatchObject({ kind: 'public', refs: [{ remoteId: up(open)[0]?.urn }] })
  })

  it('with the words of one that is there is not taken: nobody knows whose it is, and it is looked for', async () => {
    const open = await account()
    const [first, second] = [await bodyOf(page, open, 'Once'), await bodyOf(page, open, 'Once')]
    await page.publish(open, first, fresh)
    expect(await page.publish(open, second, fresh)).toMatchObject({
      kind: 'unknown',
      trace: expect.stringContaining('DUPLICATE_POST'),
    })
    expect((await page.find(open, second, [])).kind).toBe('public')
  })

  it('with the words of one that was deleted may be refused as its duplicate: it is absent, and not “sent”', async () => {
    const open = await account()
    const body = await bodyOf(page, open, 'A ghost')
    const sent = await page.publish(open, body, fresh)
    await page.remove(open, body, sent.kind === 'sent' ? sent.refs : [])
    linkedin.knobs.ghosts = true
    try {
      expect((await page.publish(open, body, fresh)).kind).toBe('unknown')
      expect(await page.find(open, body, [])).toEqual({ kind: 'absent' })
    } finally {
      linkedin.knobs.ghosts = false
    }
  })

  it('that stands there twice is a person’s matter', async () => {
    const open = await account()
    linkedin.postElsewhere(open.remoteId, 'Twice')
    linkedin.postElsewhere(open.remoteId, 'Twice')
    const body = await bodyOf(page, open, 'Twice')
    const now = granted(await page.body(intentOf(page, ['Twice'], { at: new Date() }), [[]], open))
    expect((await page.find(open, now, [])).kind).toBe('other')
    expect((await page.remove(open, now, [])).kind).toBe('unknown')
    expect((await page.find(open, body, [])).kind).toBe('other')
    expect(up(open)).toHaveLength(2)
  })

  it('is not taken for one that was there long before it was held', async () => {
    const open = await account()
    linkedin.postElsewhere(open.remoteId, 'Every year')
    const at = new Date(Date.now() + 3_600_000)
    const body = granted(await page.body(intentOf(page, ['Every year'], { at }), [[]], open))
    expect(await page.find(open, body, [])).toEqual({ kind: 'absent' })
  })

  it.each(['DRAFT', 'PUBLISH_FAILED'])('that LinkedIn calls %s is not public', async (lifecycleState) => {
    const open = await account()
    const body = await bodyOf(page, open, 'Not out')
    const post = { id: 'urn:li:share:7', commentary: 'Not out', createdAt: Date.now(), visibility: 'PUBLIC' }
    const ref = { remoteId: post.id, url: '' }
    for (const [state, kind] of [
      [lifecycleState, 'absent'],
      ['PUBLISHED', 'public'],
    ] as const) {
      const told = { ...post, lifecycleState: state }
      linkedin.plan('GET /rest/posts/:urn', { status: 200, body: told })
      linkedin.plan(
        'GET /rest/posts',
        { status: 200, body: { elements: [told] } },
        { status: 200, body: { elements: [] } },
      )
      expect((await page.find(open, body, [ref])).kind).toBe(kind)
      expect((await page.find(open, body, [])).kind).toBe(kind)
    }
  })

  it('is not taken for one with other pictures, nor for what somebody else said and it only shared', async () => {
    const open = await account()
    const post = { commentary: 'Look', createdAt: Date.now(), visibility: 'PUBLIC', lifecycleState: 'PUBLISHED' }
    const media = { id: 'urn:li:image:1' }
    const elements = [
      { ...post, id: 'urn:li:ugcPost:1', content: { media } },
      { ...post, id: 'urn:li:ugcPost:2', content: { multiImage: { images: [media, media] } } },
      { ...post, id: 'urn:li:share:3', reshareContext: { parent: 'urn:li:share:1' } },
      { ...post, id: 'urn:li:share:4' },
    ]
    const list = (...told: object[]) => {
      linkedin.plan(
        'GET /rest/posts',
        { status: 200, body: { elements: told } },
        { status: 200, body: { elements: [] } },
      )
    }
    const body = await bodyOf(page, open, 'Look')
    list(...elements.slice(0, 3))
    expect(await page.find(open, body, [])).toEqual({ kind: 'absent' })
    list(...elements)
    expect(await page.find(open, body, [])).toMatchObject({ refs: [{ remoteId: 'urn:li:share:4' }] })
  })

  it('whose answer was lost is taken down all the same', async () => {
    const open = await account()
    const body = await bodyOf(page, open, 'Lost and found')
    linkedin.plan('POST /rest/posts', 'lost')
    expect((await page.publish(open, body, fresh)).kind).toBe('unknown')
    expect(up(open)).toHaveLength(1)
    expect(await page.remove(open, body, [])).toEqual({ kind: 'gone' })
    expect(up(open)).toEqual([])
  })

  it('of a Page that may not be read any more is unknown, never absent', async () => {
    const open = await account()
    const body = await bodyOf(page, open, 'Out of sight')
    linkedin.knobs.blind = true
    try {
      const sent = await page.publish(open, body, fresh)
      expect(sent.kind).toBe('sent')
      expect((await page.find(open, body, [])).kind).toBe('unknown')
      expect((await page.find(open, body, sent.kind === 'sent' ? sent.refs : [])).kind).toBe('unknown')
    } finally {
      linkedin.knobs.blind = false
    }
  })

  it('of a member is removed by its name, and by hand where it has none', async () => {
    const open = await account(member)
    const body = await bodyOf(member, open, 'As myself')
    const sent = await member.publish(open, body, fresh)
    expect(await member.remove(open, body, [])).toEqual({
      kind: 'by-hand',
      url: `${linkedin.url}/in/me/recent-activity/all/`,
    })
    expect(up(open)).toHaveLength(1)
    expect(await member.remove(open, body, sent.kind === 'sent' ? sent.refs : [])).toEqual({ kind: 'gone' })
    expect(up(open)).toEqual([])
  })
})

describe('what LinkedIn says instead', () => {
  const answerTo = async (status: number, body: object, headers: Record<string, string> = {}) => {
    const open = await account()
    linkedin.plan('POST /rest/posts', { status, body: { status, ...body }, headers })
    return page.publish(open, await bodyOf(page, open, 'Said'), fresh)
  }
  it.each([
    [400, { code: 'ILLEGAL_ARGUMENT', message: 'Request body could not be converted to data map' }, 'never'],
    [422, { message: 'ERROR :: /author :: field is required but not found' }, 'never'],
    [403, { message: 'Organization permissions must be used when using organization as author' }, 'after-reconnect'],
    [426, { code: 'NONEXISTENT_VERSION', message: 'Requested version 20250401 is not active' }, 'later'],
    [400, { code: 'VERSION_MISSING', message: 'A version must be present' }, 'later'],
  ])('%i %j proves that nothing was done', async (status, body, again) => {
    expect(await answerTo(status, body)).toMatchObject({ kind: 'refused', refusal: { again } })
  })
  it.each([
    [400, { message: 'Something that nobody ever listed' }],
    [403, { message: 'Try again' }],
    [404, { message: 'No virtual resource found' }],
    [409, { message: 'Conflict' }],
    [500, { message: 'Internal Server Error' }],
    [503, { message: 'Service Unavailable' }],
    [504, { message: 'Gateway Timeout' }],
  ])('%i %j proves nothing', async (status, body) => {
    expect((await answerTo(status, body)).kind).toBe('unknown')
  })

  it.each([
    [
      'until midnight, where a day is used up',
      'MEMBER DAY limit reached',
      { date: 'Sun, 22 Nov 2026 22:00:00 GMT' },
      7200,
    ],
    ['as long as it says', 'MEMBER DAY limit reached', { 'retry-after': '30' }, 30],
    ['without saying how long', 'Too many requests', { date: 'Sun, 22 Nov 2026 22:00:00 GMT' }, null],
  ])('429 asks to wait %s', async (_, message, headers, retryAfter) => {
    const said = await answerTo(429, { message }, headers)
    expect(said).toMatchObject({ kind: 'refused', refusal: { code: 'rate-limited' }, retryAfter })
  })

  it('201 without a name is no proof either', async () => {
    expect((await answerTo(201, {})).kind).toBe('unknown')
  })

  it('200 to a deletion is not yet its proof', async () => {
    const open = await account()
    const body = await bodyOf(page, open, 'Going')
    const sent = await page.publish(open, body, fresh)
    const refs = sent.kind === 'sent' ? sent.refs : []
    linkedin.plan('DELETE /rest/posts/:urn', { status: 200, body: { value: 'queued' } })
    expect((await page.remove(open, body, refs)).kind).toBe('unknown')
    expect(await page.remove(open, body, refs)).toEqual({ kind: 'gone' })
  })

  it('that its version has ended, in words that say what to do', async () => {
    const open = await account()
    linkedin.knobs.oldestVersion = '202701'
    try {
      const refusal = { why: expect.stringContaining('THINKTWICE_LINKEDIN_VERSION') }
      expect(await page.whoami(open)).toMatchObject({ ok: false, refusal })
    } finally {
      linkedin.knobs.oldestVersion = '202512'
    }
  })
})

describe('pictures', () => {
  const withPictures = async (open: OpenAccount, many: number) => {
    const pictures = await Promise.all(Array.from({ length: many }, (_, n) => pictured(`Door ${n}`, 100 + n)))
    const intent = { ...intentOf(page, ['Doors']), parts: [{ text: 'Doors', media: pictures }] as const }
    return { pictures: [pictures], body: granted(await page.body(intent, [pictures], open)) }
  }

  it.each([
    [1, 'media'],
    [2, 'multiImage'],
    [20, 'multiImage'],
  ])('%i of them hang on a post as %s, each with its description', async (many, kind) => {
    const open = await account()
    const { pictures, body } = await withPictures(open, many)
    const uploads = granted(await page.upload(open, body, pictures))
    expect((await page.publish(open, body, { placed: [], uploads })).kind).toBe('sent')
    const [post] = up(open)
    expect(post?.content?.kind).toBe(kind)
    expect(post?.alts).toEqual(pictures[0]?.map(({ alt }) => alt))
    expect((await page.find(open, body, [])).kind).toBe('public')
  })

  it('are waited for while LinkedIn works on them, and refused where it cannot use them', async () => {
    const open = await account()
    const { pictures, body } = await withPictures(open, 1)
    linkedin.knobs.processingMs = 300
    try {
      const uploads = granted(await page.upload(open, body, pictures))
      expect((await page.publish(open, body, { placed: [], uploads })).kind).toBe('sent')
      const hasty = linkedinOn(linkedin, 'page', 200)
      expect(await hasty.upload(open, body, pictures)).toMatchObject({ ok: false, refusal: { again: 'later' } })
      linkedin.knobs.processing = 'PROCESSING_FAILED'
      expect(await page.upload(open, body, pictures)).toMatchObject({ ok: false, refusal: { again: 'never' } })
    } finally {
      Object.assign(linkedin.knobs, { processingMs: 0, processing: 'AVAILABLE' })
    }
  })

  it('go out where LinkedIn does not tell whether they are ready', async () => {
    const open = await account()
    const { pictures, body } = await withPictures(open, 1)
    const answer = { status: 403, body: { status: 403, code: 'ACCESS_DENIED', message: 'No' } }
    linkedin.plan('GET /rest/images/:urn', answer)
    const uploads = granted(await page.upload(open, body, pictures))
    expect((await page.publish(open, body, { placed: [], uploads })).kind).toBe('sent')
  })

  it('are brought without the key, wherever else LinkedIn says', async () => {
    const open = await account()
    const other = await simulateLinkedin({ seed: 2 })
    const { pictures, body } = await withPictures(open, 1)
    const uploadUrl = `${other.url}/dms-uploads/here`
    linkedin.plan('POST /rest/images', { status: 200, body: { value: { uploadUrl, image: 'urn:li:image:1' } } })
    expect((await page.upload(open, body, pictures)).ok).toBe(false)
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
    await other.stop()
  })

  it('that LinkedIn does not take any more leave nothing public', async () => {
    const open = await account()
    const { body } = await withPictures(open, 1)
    const uploads = [['urn:li:image:gone']]
    expect((await page.publish(open, body, { placed: [], uploads })).kind).toBe('refused')
    expect(up(open)).toEqual([])
  })

  it('are described in 4086 characters at most', async () => {
    const open = await account()
    const hung = [await pictured('a'.repeat(4087), 10)]
    expect(await page.body(intentOf(page, ['Doors']), [hung], open)).toMatchObject({ refusal: { code: 'too-long' } })
  })
})

it('the card of a link is an article, with its picture', async () => {
  const open = await account()
  const thumb = await pictured('', 60)
  const card = { url: 'https://theatre.example/open', title: 'Open day', description: 'All doors', thumb: 'thumb' }
  const intent = { ...intentOf(page, ['Come']), parts: [{ text: 'Come', media: [], card }] as const }
  const body = granted(await page.body(intent, [[thumb]], open))
  const uploads = granted(await page.upload(open, body, [[thumb]]))
  await page.publish(open, body, { placed: [], uploads })
  const [post] = up(open)
  expect(post?.content?.told).toEqual({
    article: { source: card.url, title: 'Open day', description: 'All doors', thumbnail: uploads[0]?.[0] },
  })
  expect((await page.find(open, body, [])).kind).toBe('public')
  const both = { ...intent, parts: [{ text: 'Come', media: [thumb], card }] as const }
  expect(JSON.parse(granted(await page.body(both, [[thumb]], open))).article, 'pictures go first').toBeNull()
})

describe('the past of a Page', () => {
  const told = async (open: OpenAccount, cursor: string | null) =>
    granted((await page.past?.(open, cursor)) ?? { ok: false, refusal: { code: 'bug', why: 'none', again: 'never' } })
  const said = (open: OpenAccount, many: number) =>
    Array.from({ length: many }, (_, n) => linkedin.postElsewhere(open.remoteId, `Day ${n}`))

  it('is whole and told once, although posts come and go between two pages', async () => {
    const open = await account()
    const posts = said(open, 120)
    const first = await told(open, null)
    expect(first.posts.map(({ text }) => text)).toEqual(
      posts
        .slice(70)
        .reverse()
        .map(({ text }) => text),
    )
    // Sixty new ones move the rest beyond a page; of those that were told, some go.
    said(open, 60)
    const second = await told(open, first.next)
    for (const post of posts.slice(60)) post.gone = Date.now()
    for (const post of linkedin.posts(open.remoteId).slice(120)) post.gone = Date.now()
    const rest = []
    for (let { next } = second; next !== null; ) {
      const page = await told(open, next)
      rest.push(...page.posts)
      next = page.next
    }
    const all = [...first.posts, ...second.posts, ...rest].map(({ key }) => key)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining(posts.slice(0, 60).map(({ urn }) => urn)))
  })

  it('tells words without marks, with their addresses', async () => {
    const open = await account()
    await page.publish(open, await bodyOf(page, open, 'Open (free) https://a.example/b_c. #day'), fresh)
    const { posts } = await told(open, null)
    expect(posts).toMatchObject([{ text: 'Open (free) https://a.example/b_c. #day', links: ['https://a.example/b_c'] }])
  })
})
