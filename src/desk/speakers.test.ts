import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'
import { colours, speakerKinds } from '../domain/speakers.ts'
import { farthestColour, freeColours } from './colours.ts'

interface Shown {
  readonly id: string
  readonly name: string
  readonly colour: string
  readonly youMay: string
  readonly mayPost: readonly string[]
  readonly accounts: readonly { id: string; handle: string; state: string }[]
}

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let mina: Awaited<ReturnType<typeof desk.joined>>
beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
  mina = await desk.joined(ann, org, 'Mina', 'editor')
})
afterAll(() => desk.close())

const add = (browser: Browser, given: object) =>
  browser.ask<Shown>('POST', `/api/o/${org}/speakers`, {
    name: 'Riverside Theatre',
    kind: 'organisation',
    colour: null,
    person: null,
    office: '',
    recognitionOnly: false,
    ...given,
  })
const change = (browser: Browser, id: string, to: object) =>
  browser.ask<Shown>('PATCH', `/api/o/${org}/speakers/${id}`, to)
const seen = async (browser: Browser) =>
  (await browser.ask<{ speakers: Shown[] }>('GET', `/api/o/${org}/desk`)).body.speakers
const connect = (browser: Browser, id: string, network = 'bluesky', typed = {}) =>
  browser.ask<{ id: string; handle: string; state: string }>('POST', `/api/o/${org}/speakers/${id}/accounts`, {
    network,
    typed,
  })
let count = 0
const identity = (handle = `h${++count}.example`) => ({ remoteId: `did:plc:${++count}`, handle, name: handle })

describe('a personal speaker', () => {
  test('is seen by its person alone: not by colleagues, not by owners', async () => {
    const { body } = await add(mina.browser, { name: 'Mina', kind: 'personal' })
    expect(body.youMay).toBe('post')
    expect((await seen(mina.browser)).map((s) => s.id)).toContain(body.id)
    expect((await seen(ann)).map((s) => s.id)).not.toContain(body.id)
    for (const [method, path] of [
      ['PATCH', `/speakers/${body.id}`],
      ['DELETE', `/speakers/${body.id}`],
      ['POST', `/speakers/${body.id}/accounts`],
    ] as const) {
      const sent =
        method === 'POST' ? { network: 'bluesky', typed: {} } : method === 'PATCH' ? { name: 'X' } : undefined
      expect((await ann.ask(method, `/api/o/${org}${path}`, sent)).body.code).toBe('not-found')
    }
  })

  test('can be added by its person only, and nobody else can be put on its list', async () => {
    expect((await add(ann, { kind: 'personal', person: mina.id })).body.code).toBe('not-yours')
    const { body } = await add(mina.browser, { name: 'Mina again', kind: 'personal' })
    expect((await change(mina.browser, body.id, { mayPost: [mina.id] })).body.code).toBe('wrong-input')
  })

  test('that is only for recognition can be posted from by nobody and connected to nothing', async () => {
    const { body } = await add(mina.browser, { name: 'Mina at home', kind: 'personal', recognitionOnly: true })
    expect(body.youMay).toBe('nothing')
    expect((await connect(mina.browser, body.id)).body.code).toBe('recognition-only')
    expect((await add(ann, { recognitionOnly: true })).body.code).toBe('wrong-input')
  })
})

describe('the organisation’s and leaders’ speakers', () => {
  test('are added and changed by owners only', async () => {
    expect((await add(mina.browser, {})).body.code).toBe('not-yours')
    const { body } = await add(ann, {})
    expect((await change(mina.browser, body.id, { name: 'Mine' })).body.code).toBe('not-yours')
    expect((await mina.browser.ask('DELETE', `/api/o/${org}/speakers/${body.id}`)).body.code).toBe('not-yours')
    expect((await connect(mina.browser, body.id)).body.code).toBe('not-yours')
    expect((await change(ann, body.id, { name: 'The Theatre', holdSeconds: 60 })).body).toMatchObject({
      name: 'The Theatre',
      holdSeconds: 60,
    })
  })

  test('are posted from by those on their list; others may draft', async () => {
    const { body } = await add(ann, { name: 'Riverside Youth' })
    const hers = async () => (await seen(mina.browser)).find((s) => s.id === body.id)?.youMay
    expect(await hers()).toBe('draft')
    await change(ann, body.id, { mayPost: [mina.id, mina.id] })
    expect(await hers()).toBe('post')
    expect((await seen(ann)).find((s) => s.id === body.id)).toMatchObject({ youMay: 'draft', mayPost: [mina.id] })
    const stranger = '3f0e8a52-7a0c-4c5e-9a55-0d2f6a7c1b11'
    expect((await change(ann, body.id, { mayPost: [stranger] })).body.code).toBe('wrong-input')
  })

  test('a leader’s voice belongs to somebody at the desk', async () => {
    expect((await add(ann, { kind: 'leader' })).body.code).toBe('wrong-input')
    expect((await add(ann, { kind: 'leader', person: '3f0e8a52-7a0c-4c5e-9a55-0d2f6a7c1b11' })).body.code).toBe(
      'wrong-input',
    )
    const { body } = await add(ann, { name: 'Mina Okoro', kind: 'leader', person: mina.id, office: 'Director' })
    expect((await seen(mina.browser)).find((s) => s.id === body.id)?.youMay).toBe('post')
    expect((await seen(ann)).find((s) => s.id === body.id)?.youMay).toBe('draft')
  })
})

describe('colours', () => {
  test('slate is kept for practice, and practice keeps slate', async () => {
    expect((await add(ann, { colour: 'slate' })).body.code).toBe('wrong-input')
    const practice = (await seen(ann)).find((s) => s.colour === 'slate')
    expect((await change(ann, practice?.id ?? '', { colour: 'moss' })).body.code).toBe('wrong-input')
  })

  test('of two speakers of a kind added at the same moment are never the same', async () => {
    const fresh = await openDesk()
    try {
      const begun = await fresh.begin()
      const given = {
        name: 'One',
        kind: 'organisation',
        colour: null,
        person: null,
        office: '',
        recognitionOnly: false,
      }
      const added = await Promise.all(
        Array.from({ length: 6 }, () => begun.ann.ask<Shown>('POST', `/api/o/${begun.org}/speakers`, given)),
      )
      expect(new Set(added.map((said) => said.body.colour)).size).toBe(6)
      const taken = await begun.ann.ask('POST', `/api/o/${begun.org}/speakers`, given)
      expect(taken.status).toBe(200)
    } finally {
      await fresh.close()
    }
  })

  test('are never repeated within a kind while one is free, never slate, and always found', () => {
    const sibling = fc.record({ kind: fc.constantFrom(...speakerKinds), colour: fc.constantFrom(...colours) })
    fc.assert(
      fc.property(fc.array(sibling), fc.constantFrom(...speakerKinds), (siblings, kind) => {
        const colour = farthestColour(siblings, kind)
        expect(colour).not.toBe('slate')
        expect(freeColours(siblings, kind)).toContain(colour)
        const same = siblings.filter((s) => s.kind === kind && s.colour !== 'slate').map((s) => s.colour)
        if (same.includes(colour)) expect(new Set(same).size).toBe(colours.length - 1)
      }),
    )
  })
})

describe('an account', () => {
  test('is connected, compared and disconnected; what opens it is sealed and then thrown away', async () => {
    const { body: speaker } = await add(ann, { name: 'Box office' })
    desk.bluesky.identity = identity()
    const { body } = await connect(ann, speaker.id)
    expect(body).toMatchObject({ handle: desk.bluesky.identity.handle, state: 'connected' })
    const secret = async () =>
      (await desk.admin.query<{ secret: Buffer }>('select secret from account where id = $1', [body.id])).rows[0]
        ?.secret
    expect((await secret())?.length).toBeGreaterThan(20)
    expect((await secret())?.includes('app-password')).toBe(false)
    expect((await ann.ask('POST', `/api/o/${org}/accounts/${body.id}/compare`)).status).toBe(200)
    expect((await ann.ask('DELETE', `/api/o/${org}/accounts/${body.id}`)).status).toBe(200)
    expect((await secret())?.length).toBe(0)
    expect((await ann.ask('POST', `/api/o/${org}/accounts/${body.id}/compare`)).body.code).toBe('reconnect-needed')
    expect((await desk.record(org)).slice(-4)).toEqual([
      'account-connected',
      'import-begun',
      'import-ended',
      'account-disconnected',
    ])
    expect((await connect(ann, speaker.id)).body).toMatchObject({ id: body.id, state: 'connected' })
  })

  test('belongs to one speaker', async () => {
    const { body: one } = await add(ann, { name: 'One' })
    const { body: two } = await add(ann, { name: 'Two' })
    desk.bluesky.identity = identity()
    const both = await Promise.all([connect(ann, one.id), connect(ann, two.id)])
    expect(both.map((said) => said.status).sort()).toEqual([200, 409])
    expect(both.find((said) => said.status === 409)?.body.code).toBe('account-taken')
  })

  test('never becomes another identity: not by connecting again, not by comparing', async () => {
    const { body: speaker } = await add(ann, { name: 'Stage door' })
    const first = identity('stage.example')
    desk.bluesky.identity = first
    const { body } = await connect(ann, speaker.id)
    desk.bluesky.identity = { ...identity('stage.example') }
    expect((await connect(ann, speaker.id)).body.code).toBe('identity-changed')
    expect((await ann.ask('POST', `/api/o/${org}/accounts/${body.id}/compare`)).body.code).toBe('identity-changed')
    expect((await desk.record(org)).at(-1)).toBe('identity-differs')
    const row = async () =>
      (await desk.admin.query('select remote_id, state from account where id = $1', [body.id])).rows[0]
    expect(await row()).toEqual({ remote_id: first.remoteId, state: 'reconnect' })
    desk.bluesky.identity = identity('other.example')
    expect((await connect(ann, speaker.id)).body.code).toBe('identity-changed')
    desk.bluesky.identity = { ...first, handle: 'stage-door.example' }
    expect((await connect(ann, speaker.id)).body).toMatchObject({ id: body.id, handle: 'stage-door.example' })
    expect(await row()).toEqual({ remote_id: first.remoteId, state: 'connected' })
  })

  test('of a practice speaker is never a real one, and practice names of two organisations never meet', async () => {
    const practice = (await seen(ann)).find((s) => s.name === 'The Example Players')
    expect((await connect(ann, practice?.id ?? '')).body.code).toBe('wrong-input')
    const mine = await connect(ann, practice?.id ?? '', 'rehearsal', { handle: 'The-Players' })
    expect(mine.body.handle).toBe(`the-players.${org.slice(0, 8)}`)
    const zoe = await desk.joined(ann, org, 'Zoe', 'viewer')
    const { body } = await zoe.browser.ask<{ organisation: string }>('POST', '/api/organisations', {
      name: 'Elsewhere',
      kind: 'council',
      country: 'GB',
      language: 'en',
      zone: 'Europe/London',
    })
    const theirs = await zoe.browser.ask<{ speakers: Shown[] }>('GET', `/api/o/${body.organisation}/desk`)
    const stolen = await zoe.browser.ask<{ handle: string }>(
      'POST',
      `/api/o/${body.organisation}/speakers/${theirs.body.speakers[0]?.id}/accounts`,
      { network: 'rehearsal', typed: { handle: mine.body.handle } },
    )
    expect(stolen.body.handle).not.toBe(mine.body.handle)
  })
})

test('a speaker that is put away is gone from the desk, with its keys thrown away', async () => {
  const { body: speaker } = await add(ann, { name: 'The old hall' })
  desk.bluesky.identity = identity()
  const { body } = await connect(ann, speaker.id)
  expect((await ann.ask('DELETE', `/api/o/${org}/speakers/${speaker.id}`)).status).toBe(200)
  expect((await seen(ann)).map((s) => s.id)).not.toContain(speaker.id)
  const { rows } = await desk.admin.query('select state, length(secret) as bytes from account where id = $1', [body.id])
  expect(rows[0]).toEqual({ state: 'disconnected', bytes: 0 })
  expect((await ann.ask('DELETE', `/api/o/${org}/speakers/${speaker.id}`)).body.code).toBe('not-found')
})

test('an id of another organisation is not there, whatever is asked of it', async () => {
  const yan = await desk.joined(ann, org, 'Yan', 'viewer')
  const { body: founded } = await yan.browser.ask<{ organisation: string }>('POST', '/api/organisations', {
    name: 'Third',
    kind: 'council',
    country: 'GB',
    language: 'en',
    zone: 'Europe/London',
  })
  const at = `/api/o/${founded.organisation}`
  const { body: theirs } = await yan.browser.ask<{ speakers: Shown[] }>('GET', `${at}/desk`)
  const speaker = theirs.speakers[0]
  const { body: key } = await yan.browser.ask<{ key: { id: string } }>('POST', `${at}/keys`, {
    name: 'k',
    scopes: ['read'],
  })
  const { body: offer } = await yan.browser.ask<{ invitation: { id: string } }>('POST', `${at}/invitations`, {
    email: 'new@example.org',
    role: 'viewer',
  })
  const outsider = await desk.joined(yan.browser, founded.organisation, 'Una', 'viewer')
  const before = await desk.record(org)
  for (const [method, path, sent] of [
    ['PATCH', `/speakers/${speaker?.id}`, { name: 'Mine now' }],
    ['DELETE', `/speakers/${speaker?.id}`],
    ['POST', `/speakers/${speaker?.id}/accounts`, { network: 'rehearsal', typed: { handle: 'x' } }],
    ['POST', `/accounts/${speaker?.accounts[0]?.id}/compare`],
    ['DELETE', `/accounts/${speaker?.accounts[0]?.id}`],
    ['DELETE', `/keys/${key.key.id}`],
    ['DELETE', `/invitations/${offer.invitation.id}`],
    ['PATCH', `/people/${outsider.id}`, { role: 'viewer' }],
    ['POST', `/people/${outsider.id}/leave`],
  ] as const)
    expect([path, (await ann.ask(method, `/api/o/${org}${path}`, sent)).body.code]).toEqual([path, 'not-found'])
  expect(await desk.record(org)).toEqual(before)
  expect((await yan.browser.ask<{ speakers: Shown[] }>('GET', `${at}/desk`)).body.speakers).toEqual(theirs.speakers)
})
