import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'
import { type Role, rightsOf, roles } from '../domain/people.ts'
import { refusals } from '../domain/refusals.ts'
import { accessWords } from './api-pages.ts'
import { agreementRoutes } from './contract/agreements.ts'
import { checkRoutes } from './contract/checks.ts'
import { noticeRoutes } from './contract/notices.ts'
import { otherRoutes } from './contract/other.ts'
import { pastRoutes } from './contract/past.ts'
import { pauseRoutes } from './contract/pausing.ts'
import { peopleRoutes } from './contract/people.ts'
import { planRoutes } from './contract/plan.ts'
import { planFileRoutes } from './contract/plan-files.ts'
import type { Access } from './contract/route.ts'
import { speakerRoutes } from './contract/speakers.ts'
import { postRoutes } from './contract/speaking.ts'
import { watchRoutes } from './contract/watch.ts'
import { webhookRoutes } from './contract/webhooks.ts'
import { honoPath } from './routes/guarded.ts'
import { doors } from './sign-in/routes.ts'

const contract = {
  ...peopleRoutes,
  ...speakerRoutes,
  ...postRoutes,
  ...pauseRoutes,
  ...noticeRoutes,
  ...checkRoutes,
  ...watchRoutes,
  ...pastRoutes,
  ...planRoutes,
  ...planFileRoutes,
  ...webhookRoutes,
  ...agreementRoutes,
}
const declared = [
  ...Object.entries(contract).map(([name, route]) => ({
    name,
    method: route.method.toUpperCase(),
    path: route.path as string,
    access: route['x-access'] as Access,
  })),
  ...Object.entries(otherRoutes).map(([name, route]) => ({ ...route, name, method: route.method.toUpperCase() })),
]
/** Served without asking who is there: they say nothing of anybody. */
const open = [
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /api',
  'GET /api/page.css',
  'GET /api/openapi.json',
  'GET /*',
]

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let others: { org: string; browser: Browser }
const people = new Map<Role, Browser>()
let keys: { everything: Browser; nothing: Browser; elsewhere: Browser }

beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
  people.set('owner', ann)
  for (const role of roles.filter((r) => r !== 'owner'))
    people.set(role, (await desk.joined(ann, org, `The${role}`, role)).browser)
  const zoe = await desk.joined(ann, org, 'Zoe', 'editor')
  const founded = await zoe.browser.ask<{ organisation: string }>('POST', '/api/organisations', {
    name: 'Harbour Museum',
    kind: 'museum',
    country: 'GB',
    language: 'en',
    zone: 'Europe/London',
  })
  await ann.ask('POST', `/api/o/${org}/people/${zoe.id}/leave`)
  others = { org: founded.body.organisation, browser: zoe.browser }
  const keyOf = async (browser: Browser, of: string, scopes: readonly string[]) => {
    const { body } = await browser.ask<{ token: string }>('POST', `/api/o/${of}/keys`, { name: 'a key', scopes })
    return desk.browser({ key: body.token })
  }
  keys = {
    everything: await keyOf(ann, org, ['read', 'draft', 'release']),
    nothing: desk.browser({ key: 'tt_this-is-no-key-of-anybody' }),
    elsewhere: await keyOf(others.browser, others.org, ['read', 'draft', 'release']),
  }
})
afterAll(() => desk.close())

const someId = '3f0e8a52-7a0c-4c5e-9a55-0d2f6a7c1b11'
const addressOf = (path: string, of: string) =>
  path
    .replace('{org}', of)
    .replace('{token}', 'a-token-that-nobody-has')
    .replaceAll(/\{\w+\}/g, someId)

/** Asks, and says whether anything at all was put on any record. */
async function refusal(browser: Browser, method: string, path: string) {
  const count = async () => (await desk.admin.query('select count(*)::int as n from record_entry')).rows[0]?.n
  const before = await count()
  const body = method === 'GET' || method === 'DELETE' ? undefined : {}
  const said = await browser.ask(method, path, body)
  return { code: said.body?.code ?? `answered ${said.status}`, status: said.status, quiet: (await count()) === before }
}
const refusedWith = (code: keyof typeof refusals) => ({ code, status: refusals[code].status, quiet: true })

describe('every route', () => {
  test('is in the contract with its access, and everything in the contract is served', () => {
    const served = [
      ...new Set(desk.server.app.routes.filter(({ method }) => method !== 'ALL').map((r) => `${r.method} ${r.path}`)),
    ]
    const known = [
      ...open,
      ...declared.map(({ method, path }) => `${method} ${honoPath(path)}`),
      ...doors.map(({ method, path }) => `${method} ${path}`),
    ]
    expect(served.length).toBeGreaterThan(60)
    expect(served.filter((route) => !known.includes(route))).toEqual([])
    expect(known.filter((route) => !served.includes(route))).toEqual([])
  })

  const members = declared.filter(({ access }) => access.kind === 'member')
  const closed = declared.filter(({ access }) => access.kind !== 'public')

  test.each(closed)('$method $path asks for a session', async ({ method, path }) => {
    expect(await refusal(desk.browser(), method, addressOf(path, org))).toEqual(refusedWith('not-signed-in'))
    expect(await refusal(keys.nothing, method, addressOf(path, org))).toEqual(refusedWith('not-signed-in'))
  })

  test.each(members)('$method $path is not there for members of another organisation', async ({ method, path }) => {
    expect(await refusal(others.browser, method, addressOf(path, org))).toEqual(refusedWith('not-found'))
    expect(await refusal(keys.elsewhere, method, addressOf(path, org))).toEqual(refusedWith('not-found'))
    expect(await refusal(ann, method, addressOf(path, someId))).toEqual(refusedWith('not-found'))
    expect(await refusal(ann, method, addressOf(path, 'not-an-id'))).toEqual(refusedWith('not-found'))
  })

  test.each(members)('$method $path is refused to roles without the right', async ({ method, path, access }) => {
    for (const role of roles) {
      const browser = people.get(role)
      if (access.kind !== 'member' || browser === undefined || rightsOf[role].includes(access.right)) continue
      expect([role, await refusal(browser, method, addressOf(path, org))]).toEqual([role, refusedWith('not-yours')])
    }
  })

  const scoped = closed.filter(({ access }) => access.kind !== 'key')
  test.each(scoped)('$method $path is closed to keys without the scope', async ({ method, path, access }) => {
    const scope = access.kind === 'member' ? access.scope : null
    const without = (['read', 'draft', 'release'] as const).filter((s) => s !== scope)
    const { body } = await ann.ask<{ token: string }>('POST', `/api/o/${org}/keys`, { name: 'a key', scopes: without })
    const key = desk.browser({ key: body.token })
    expect(await refusal(key, method, addressOf(path, org))).toEqual(refusedWith('not-yours'))
    if (scope === null)
      expect(await refusal(keys.everything, method, addressOf(path, org))).toEqual(refusedWith('not-yours'))
  })

  const changes = [...declared, ...doors].filter(({ method }) => method !== 'GET')
  test.each(changes)('$method $path refuses what another site made the browser send', async ({ method, path }) => {
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: '' },
      { 'x-thinktwice': '' },
    ]) {
      const said = await ann.raw(method, addressOf(path, org), {
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      })
      expect([headers, said.status, await said.json()]).toMatchObject([headers, 403, { code: 'wrong-origin' }])
    }
  })
})

test('a key reads what its scope covers, and a cookie beside it counts for nothing', async () => {
  expect((await keys.everything.ask('GET', `/api/o/${org}/desk`)).status).toBe(200)
  const both = await ann.ask('GET', `/api/o/${org}/people`, undefined, { authorization: 'Bearer tt_nobody-has-this' })
  expect(both.status).toBe(401)
})

test('a key says where it belongs and what it may do; a session is no key', async () => {
  expect((await keys.everything.ask('GET', '/api/key')).body).toEqual({
    organisation: org,
    key: 'a key',
    person: 'Ann Weir',
    role: 'owner',
    scopes: ['read', 'draft', 'release'],
  })
  expect((await ann.ask('GET', '/api/key')).body.code).toBe('not-yours')
})

test('a key can never do more than its person may now', async () => {
  const mina = await desk.joined(ann, org, 'Mina', 'editor')
  const { body } = await mina.browser.ask<{ token: string }>('POST', `/api/o/${org}/keys`, {
    name: 'k',
    scopes: ['draft'],
  })
  const key = desk.browser({ key: body.token })
  const write = () => key.ask('GET', `/api/o/${org}/drafts/${someId}/standing`)
  expect((await write()).body.code).toBe('not-found')
  await ann.ask('PATCH', `/api/o/${org}/people/${mina.id}`, { role: 'viewer' })
  expect((await write()).body.code).toBe('not-yours')
})

test('a picture goes by an id, and anything else is not there', async () => {
  for (const id of [someId, 'not-an-id', "'"])
    expect((await ann.ask('GET', `/api/o/${org}/media/${id}`)).body.code).toBe('not-found')
})

describe('what every answer carries', () => {
  test.each(['/api/begin', '/api/me', '/api', '/healthz', '/nowhere', '/api/nowhere', '/api/openapi.json', '/metrics'])(
    '%s has the headers that protect a browser',
    async (path) => {
      const { headers } = await desk.browser().raw('GET', path)
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
      expect(headers.get('strict-transport-security')).toBeNull()
    },
  )

  test('answers of the API are not kept by anybody on the way', async () => {
    for (const path of ['/api/me', '/api/begin'])
      expect((await ann.raw('GET', path)).headers.get('cache-control')).toBe('no-store')
  })

  test('refusals carry the number that is in the log, and the log carries no words', async () => {
    const said = await ann.ask<{ request: string }>('POST', `/api/o/${org}/invitations`, {
      email: 'no address',
      role: 'owner',
    })
    expect(said.body.request).toBe(said.headers.get('x-request-id'))
    const line = desk.log.find(({ about }) => 'request' in about && about.request === said.body.request)
    expect(line?.about).toMatchObject({
      organisation: org,
      route: '/api/o/:org/invitations',
      outcome: 'wrong-input',
      status: 422,
    })
    expect(JSON.stringify(desk.log)).not.toMatch(/no address|session_token|bridges|tt_/)
  })
})

test('wrong input is said field by field, in words', async () => {
  const said = await ann.ask<{ where: unknown }>('POST', `/api/o/${org}/speakers`, {
    name: '',
    kind: 'mascot',
    colour: null,
    person: 'x',
    office: 7,
  })
  expect(said.status).toBe(422)
  expect(said.body.where).toEqual([
    { field: 'name', why: 'Write something here.' },
    { field: 'kind', why: 'Choose one of: organisation, leader, personal.' },
    { field: 'person', why: 'This is not an id of this desk.' },
    { field: 'office', why: 'This should be text.' },
    { field: 'recognitionOnly', why: 'This is missing.' },
  ])
  const broken = await ann.raw('POST', `/api/o/${org}/speakers`, {
    headers: { 'content-type': 'application/json' },
    body: '{"name":',
  })
  expect([broken.status, await broken.json()]).toMatchObject([422, { code: 'wrong-input' }])
})

test('more than a megabyte of JSON is refused', async () => {
  const body = JSON.stringify({ name: 'x'.repeat(1024 * 1024) })
  const said = await ann.raw('POST', `/api/o/${org}/speakers`, {
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect([said.status, await said.json()]).toMatchObject([413, { code: 'too-much' }])
})

describe('the page about the API', () => {
  test('names every route with who may call it, and every refusal', async () => {
    const page = await (await desk.browser().raw('GET', '/api')).text()
    for (const { path } of [...declared, ...doors]) expect(page).toContain(path)
    for (const code of Object.keys(refusals)) expect(page).toContain(`<tr id="${code}">`)
    expect(page).not.toMatch(/<script|style=|onclick/)
    expect(accessWords({ kind: 'member', right: 'release', scope: 'release' })).toBe(
      'owner, editor. API keys with the scope “release”.',
    )
  })

  test('has a document for machines that names every refusal', async () => {
    const { body } = await desk.browser().ask<{ openapi: string; paths: object }>('GET', '/api/openapi.json')
    expect(body.openapi).toBe('3.1.0')
    expect(Object.keys(body.paths)).toContain('/api/o/{org}/desk')
    for (const code of Object.keys(refusals)) expect(JSON.stringify(body)).toContain(`"${code}"`)
  })
})
