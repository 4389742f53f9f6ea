import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, networkSaying, openDesk } from '../../test/desk.ts'
import type { Connected, Entry } from '../networks/network.ts'

const connected = (name: string): Connected => ({
  identity: { remoteId: `page:${name}`, handle: name, name },
  credentials: { service: 'https://api.network.example', secret: `key of ${name}` },
  endsAt: null,
})

/** A network on whose own page people let the desk in: `pages` are those that whoever signs in there may speak as. */
const network = networkSaying()
let pages: readonly [Connected, ...Connected[]] = [connected('riverside')]
const finished: object[] = []
const away: Entry = {
  kind: 'away',
  service: () => ({ ok: true, value: '' }),
  register: async (_, { clientId = '' }, uri) => ({ ok: true, value: JSON.stringify({ clientId, uri }) }),
  begin: async (_, app, { state, uri }) => ({
    ok: true,
    value: {
      url: `https://network.example/allow?${new URLSearchParams({ state, redirect_uri: uri, client: JSON.parse(app).clientId })}`,
      kept: 'the verifier',
    },
  }),
  finish: async (service, app, kept, answer, uri) => {
    finished.push({ service, app, kept, answer, uri })
    return { ok: true, value: pages }
  },
}

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let mina: Awaited<ReturnType<typeof desk.joined>>
let speaker: string
beforeAll(async () => {
  const field = { name: 'clientId', label: 'Client ID', hint: '', secret: false, required: true }
  const app = { steps: ['Give it the address {callback}.'], fields: [field] }
  desk = await openDesk()
  Object.assign(desk.deps.networks, {
    bluesky: Object.assign(network, { entry: away, profile: { ...network.profile, app } }),
  })
  ;({ ann, org } = await desk.begin())
  mina = await desk.joined(ann, org, 'Mina', 'editor')
  const given = {
    name: 'Theatre',
    kind: 'organisation',
    colour: null,
    person: null,
    office: '',
    recognitionOnly: false,
  }
  speaker = (await ann.ask<{ id: string }>('POST', `/api/o/${org}/speakers`, given)).body.id
})
afterAll(() => desk.close())

const go = (browser: Browser, id = speaker, typed: object = { clientId: 'app-1' }) =>
  browser.ask<{ url: string; code: string }>('POST', `/api/o/${org}/speakers/${id}/visits`, {
    network: 'bluesky',
    typed,
  })
const stateIn = (url: string) => new URL(url).searchParams.get('state') ?? ''
const comeBack = (browser: Browser, state: string) =>
  browser.ask<{ kind: string; code: string; account: { handle: string }; choices: object[] }>(
    'POST',
    `/api/o/${org}/visits/back`,
    { state, answer: { code: 'from the network' } },
  )
const choose = (browser: Browser, state: string, remoteId: string) =>
  browser.ask<{ code: string; account: { handle: string } }>('POST', `/api/o/${org}/visits/chosen`, { state, remoteId })

describe('an account of a network with a page of its own', () => {
  test('is connected by the person who comes back from there, once', async () => {
    const gone = new URL((await go(ann)).body.url)
    expect(gone.searchParams.get('redirect_uri')).toBe(`${desk.deps.publicUrl}/back`)
    const state = stateIn(gone.href)
    expect(state.startsWith(`${org}.`)).toBe(true)
    const [first, again] = await Promise.all([comeBack(ann, state), comeBack(ann, state)])
    const [done, late] = first.status === 200 ? [first, again] : [again, first]
    expect(done.body).toMatchObject({ kind: 'connected', account: { handle: 'riverside' } })
    expect(late.body.code).toBe('link-over')
    expect(finished).toEqual([
      {
        service: '',
        app: JSON.stringify({ clientId: 'app-1', uri: `${desk.deps.publicUrl}/back` }),
        kept: 'the verifier',
        answer: { code: 'from the network' },
        uri: `${desk.deps.publicUrl}/back`,
      },
    ])
    expect(await desk.record(org)).toEqual(expect.arrayContaining(['app-kept', 'account-connected']))
  })

  test('asks for what the network knows the desk by only once, and only an owner', async () => {
    type Listed = { networks: { id: string; app: { isKnown: boolean; steps: string[] } | null }[] }
    const { networks } = (await ann.ask<Listed>('GET', `/api/o/${org}/networks`)).body
    expect(networks.find(({ id }) => id === 'bluesky')?.app).toMatchObject({
      isKnown: true,
      steps: [`Give it the address ${desk.deps.publicUrl}/back.`],
    })
    expect(new URL((await go(ann, speaker, {})).body.url).searchParams.get('client')).toBe('app-1')
    const own = { name: 'Mina', kind: 'personal', colour: null, person: null, office: '', recognitionOnly: false }
    const mine = (await mina.browser.ask<{ id: string }>('POST', `/api/o/${org}/speakers`, own)).body.id
    expect((await go(mina.browser, mine, {})).status).toBe(200)
    expect((await go(mina.browser, mine, { clientId: 'app-2' })).body.code).toBe('not-yours')
  })

  test('is chosen by the person where there are several, and no other is taken', async () => {
    pages = [connected('gallery'), connected('café')]
    const state = stateIn((await go(ann)).body.url)
    const { body } = await comeBack(ann, state)
    expect(body.choices).toEqual([
      { remoteId: 'page:gallery', handle: 'gallery', name: 'gallery' },
      { remoteId: 'page:café', handle: 'café', name: 'café' },
    ])
    expect(JSON.stringify(body)).not.toContain('key of')
    expect((await choose(ann, state, 'page:bank')).body.code).toBe('not-found')
    expect((await choose(mina.browser, state, 'page:gallery')).body.code).toBe('link-over')
    expect((await choose(ann, state, 'page:gallery')).body.account.handle).toBe('gallery')
    expect((await choose(ann, state, 'page:café')).body.code).toBe('link-over')
  })

  test('is never connected by somebody else’s return, a late one, or one that nobody began', async () => {
    pages = [connected('stage')]
    const before = finished.length
    const state = stateIn((await go(ann)).body.url)
    expect((await comeBack(mina.browser, state)).body.code).toBe('link-over')
    expect((await comeBack(ann, `${org}.guessed`)).body.code).toBe('link-over')
    await desk.admin.query(`update visit set ends_at = now() - interval '1 second'`)
    expect((await comeBack(ann, state)).body.code).toBe('link-over')
    expect(finished.length).toBe(before)
    const next = stateIn((await go(ann)).body.url)
    expect((await comeBack(ann, next)).body.account.handle).toBe('stage')
  })

  test('leaves nothing readable in the database', async () => {
    pages = [connected('foyer'), connected('bar')]
    const state = stateIn((await go(ann)).body.url)
    await comeBack(ann, state)
    for (const table of ['visit', 'app', 'account']) {
      const { rows } = await desk.admin.query(`select * from ${table}`)
      expect(rows).not.toEqual([])
      const values = rows.flatMap((row) => Object.values(row))
      const said = values.map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))).join()
      for (const secret of ['app-1', 'the verifier', 'key of', state]) expect(said).not.toContain(secret)
    }
  })
})
