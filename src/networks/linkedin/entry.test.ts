import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyOf } from '../contract/bodies.ts'
import type { Credentials, Network } from '../network.ts'
import { type SimulatedLinkedin, simulateLinkedin } from '../simulators/linkedin/linkedin.ts'
import { enterBy, fresh, granted, opened } from '../simulators/opened.ts'
import { linkedinOn } from '../stages/linkedin.ts'

let linkedin: SimulatedLinkedin
let page: Network
let member: Network
beforeAll(async () => {
  linkedin = await simulateLinkedin({ seed: 1 })
  page = linkedinOn(linkedin, 'page')
  member = linkedinOn(linkedin, 'member')
})
afterAll(() => linkedin.stop())

let count = 0
const newMember = () => linkedin.addMember(`Ann ${++count}`)
const days = (iso: string | null) => Math.round((Date.parse(iso ?? '') - Date.now()) / 86_400_000)

describe('a member lets the desk in', () => {
  it('and is known by name; the key ends after sixty days where it cannot be renewed, else after a year', async () => {
    const ann = newMember()
    linkedin.knobs.partner = false
    const [short] = granted(await enterBy(member, linkedin.addApp('member'), (url) => linkedin.letIn(url, ann)))
    linkedin.knobs.partner = true
    const [long] = granted(await enterBy(member, linkedin.addApp('member'), (url) => linkedin.letIn(url, ann)))
    expect(short.identity).toEqual({ remoteId: ann.urn, handle: ann.name, name: ann.name })
    expect([days(short.endsAt), days(long.endsAt)]).toEqual([60, 365])
  })

  it('or does not', async () => {
    const answer = await enterBy(member, linkedin.addApp('member'), (url) => linkedin.letIn(url, null))
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'entry-refused' } })
  })

  it('is told what is missing where the app lacks a product', async () => {
    const [ann, app] = [newMember(), linkedin.addApp('member')]
    const answer = await enterBy(page, app, (url) => linkedin.letIn(url, ann))
    const why = expect.stringContaining('Community Management API')
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'entry-refused', why } })
  })

  it('is told which half is wrong: the app, or the way back', async () => {
    const [ann, app] = [newMember(), linkedin.addApp('member')]
    const wrong = { ...app, clientSecret: 'WPL_AP1.another.one==' }
    const answers = [
      await enterBy(member, wrong, (url) => linkedin.letIn(url, ann)),
      await enterBy(member, app, async (url) => ({ ...(await linkedin.letIn(url, ann)), code: 'old' })),
    ]
    expect(answers).toMatchObject([
      { ok: false, refusal: { code: 'entry-refused', why: expect.stringContaining('Client Secret') } },
      { ok: false, refusal: { code: 'entry-refused', why: expect.stringContaining('way back') } },
    ])
  })

  it('is asked for both halves of the app, whole', async () => {
    if (member.entry.kind !== 'away') throw new Error('It has a page of its own')
    const typed = { clientId: 'x', clientSecret: '' }
    expect(await member.entry.register('', typed, '')).toMatchObject({ ok: false, refusal: { code: 'wrong-input' } })
  })
})

describe('a Page', () => {
  it('is chosen among those for which the member may post, and none is left out', async () => {
    const ann = newMember()
    const [one, two] = [linkedin.addPage('gallery', ann), linkedin.addPage('stage', ann, 'CONTENT_ADMINISTRATOR')]
    linkedin.addPage('figures', ann, 'ANALYST')
    linkedin.addPage('others', newMember())
    const pages = granted(await enterBy(page, linkedin.addApp('page'), (url) => linkedin.letIn(url, ann)))
    expect(pages.map(({ identity }) => identity)).toEqual([
      { remoteId: one.urn, handle: 'gallery', name: 'The gallery' },
      { remoteId: two.urn, handle: 'stage', name: 'The stage' },
    ])
    for (const connected of pages) {
      const open = opened(connected)
      expect(granted(await page.whoami(open))).toEqual(connected.identity)
      await page.publish(open, await bodyOf(page, open, `As ${open.handle}`), fresh)
    }
    expect([one, two].map(({ urn }) => linkedin.posts(urn).map(({ text }) => text))).toEqual([
      ['As gallery'],
      ['As stage'],
    ])
  })

  it('cannot be connected by somebody who may not post for any', async () => {
    const answer = await enterBy(page, linkedin.addApp('page'), (url) => linkedin.letIn(url, newMember()))
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'entry-refused' } })
  })

  it.each([
    ['loses the role', null],
    ['may only look at figures any more', 'ANALYST'],
  ])('is not the desk’s any more when the member %s', async (_, role) => {
    const ann = newMember()
    const { roles } = linkedin.addPage('lost', ann)
    const [connected] = granted(await enterBy(page, linkedin.addApp('page'), (url) => linkedin.letIn(url, ann)))
    const open = opened(connected)
    expect((await page.whoami(open)).ok).toBe(true)
    if (role === null) roles.delete(ann.urn)
    else roles.set(ann.urn, role)
    expect(await page.whoami(open)).toMatchObject({ ok: false, refusal: { again: 'after-reconnect' } })
    const sent = await page.publish(open, await bodyOf(page, open, 'Still?'), fresh)
    expect(sent).toMatchObject({ kind: 'refused', refusal: { again: 'after-reconnect' } })
  })
})

describe('a key', () => {
  const connected = async () => {
    const ann = newMember()
    linkedin.addPage(`page-${count}`, ann)
    const app = linkedin.addApp('page')
    return { ann, app, key: granted(await enterBy(page, app, (url) => linkedin.letIn(url, ann)))[0] }
  }
  const exchanges = () => linkedin.asked.filter(({ bytes }) => bytes.includes('grant_type=refresh_token')).length

  it('that another member’s became says so', async () => {
    const [ann, bob] = [newMember(), newMember()]
    const [key] = granted(await enterBy(member, linkedin.addApp('member'), (url) => linkedin.letIn(url, ann)))
    linkedin.swap(ann, bob)
    expect(granted(await member.whoami(opened(key))).remoteId).toBe(bob.urn)
  })

  it('is renewed once for many calls at once, and an empty renewal key overwrites none', async () => {
    const { key } = await connected()
    const kept: Credentials[] = []
    const open = opened(key, {
      async renew(change) {
        const changed = await change(kept.at(-1) ?? key.credentials)
        if (changed) kept.push(changed)
        return kept.at(-1) ?? key.credentials
      },
    })
    linkedin.expire(open.remoteId)
    linkedin.knobs.renewal = 'empty'
    const before = exchanges()
    const answers = await Promise.all(Array.from({ length: 6 }, () => page.whoami(open)))
    linkedin.knobs.renewal = 'same'
    expect(answers.map(({ ok }) => ok)).toEqual(Array(6).fill(true))
    expect([kept.length, exchanges() - before]).toEqual([1, 1])
    const [old, fresh] = [key.credentials, kept[0]].map((one) => JSON.parse(one?.secret ?? '{}'))
    expect(fresh.refresh).toBe(old.refresh)
    expect(fresh.access).not.toBe(old.access)
  })

  it.each([
    ['500', { status: 500, body: { message: 'Internal Server Error', status: 500 } }],
    ['a web page', 'html'],
    ['nothing', 'lost'],
  ] as const)('whose renewal is answered with %s is not dead: later it is renewed', async (_, fault) => {
    const { key } = await connected()
    const open = opened(key)
    linkedin.expire(open.remoteId)
    linkedin.plan('POST /oauth/v2/accessToken', fault)
    expect(await page.whoami(open)).toMatchObject({ ok: false, refusal: { again: 'later' } })
    expect((await page.whoami(open)).ok).toBe(true)
  })

  it('that was withdrawn, or cannot be renewed, wants a person', async () => {
    const { key } = await connected()
    linkedin.revoke(key.identity.remoteId)
    const refusal = { code: 'reconnect-needed', again: 'after-reconnect' }
    expect(await page.whoami(opened(key))).toMatchObject({ ok: false, refusal })
    linkedin.knobs.partner = false
    const { key: short } = await connected()
    linkedin.knobs.partner = true
    linkedin.expire(short.identity.remoteId)
    const before = exchanges()
    expect(await page.whoami(opened(short))).toMatchObject({ ok: false, refusal })
    expect(exchanges()).toBe(before)
  })

  it('that is ended by a consent with other scopes wants a person too', async () => {
    const { ann, app, key } = await connected()
    expect((await page.whoami(opened(key))).ok).toBe(true)
    const url = `${linkedin.url}/oauth/v2/authorization?response_type=code&client_id=${app.clientId}&state=s&redirect_uri=https%3A%2F%2Fother.example&scope=r_basicprofile`
    const { code = '' } = await linkedin.letIn(url, ann)
    const form = { grant_type: 'authorization_code', code, redirect_uri: 'https://other.example' }
    const body = new URLSearchParams({ ...form, client_id: app.clientId, client_secret: app.clientSecret })
    const exchanged = await fetch(`${linkedin.url}/oauth/v2/accessToken`, { method: 'POST', body })
    expect(exchanged.status).toBe(200)
    const refusal = { code: 'reconnect-needed', again: 'after-reconnect' }
    expect(await page.whoami(opened(key))).toMatchObject({ ok: false, refusal })
  })
})
