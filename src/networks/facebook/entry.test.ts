import { afterAll, beforeAll, expect, it } from 'vitest'
import { guardedFetch } from '../guarded-fetch.ts'
import { type SimulatedFacebook, simulateFacebook } from '../simulators/facebook.ts'
import { enterBy, granted, opened } from '../simulators/opened.ts'
import { facebookNetwork } from './client.ts'

let facebook: SimulatedFacebook
let network: ReturnType<typeof facebookNetwork>
let app: { readonly appId: string; readonly appSecret: string }
beforeAll(async () => {
  facebook = await simulateFacebook({ seed: 1 })
  network = facebookNetwork({
    fetch: guardedFetch({ allowPrivate: true }),
    apiUrl: facebook.url,
    siteUrl: facebook.url,
    deadlineMs: 5000,
  })
  app = facebook.addApp()
})
afterAll(() => facebook.stop())

const enter = (name: string | null, typed: Readonly<Record<string, string>> = app) =>
  enterBy(network, typed, (url) => facebook.letIn(url, name))
const token = 'GET /v25.0/oauth/access_token'

it('offers every Page on which the person may post, each with a key of its own', async () => {
  facebook.addPerson('Ann', { theatre: ['CREATE_CONTENT', 'MANAGE'], museum: ['CREATE_CONTENT'], choir: ['ANALYZE'] })
  const pages = granted(await enter('Ann'))
  expect(pages.map(({ identity }) => identity.handle)).toEqual(['theatre', 'museum'])
  for (const page of pages) expect(granted(await network.whoami(opened(page)))).toEqual(page.identity)
  expect(pages.map(({ endsAt }) => endsAt)).toEqual([null, null])
})

it('asks for the keys of Pages only with a key that lasts: else they would end within hours', async () => {
  facebook.addPerson('Ben', { cinema: ['CREATE_CONTENT'] })
  const from = facebook.asked.length
  granted(await enter('Ben'))
  const asked = facebook.asked.slice(from).map(({ call, url }) => `${call} ${url.searchParams.get('grant_type') ?? ''}`)
  expect(asked.map((call) => call.trim())).toEqual([
    'GET /v25.0/dialog/oauth',
    token,
    `${token} fb_exchange_token`,
    'GET /v25.0/me/permissions',
    'GET /v25.0/me/accounts',
  ])
})

it('follows the list of Pages to its end', async () => {
  facebook.addPerson('Cleo', { opera: ['CREATE_CONTENT'] })
  const page = (id: string) => ({ id, name: `Page ${id}`, access_token: `key ${id}`, tasks: ['CREATE_CONTENT'] })
  facebook.plan('GET /v25.0/me/accounts', {
    status: 200,
    body: { data: [page('1')], paging: { cursors: { after: 'one' }, next: 'https://elsewhere.example/' } },
  })
  facebook.plan('GET /v25.0/me/accounts', { status: 200, body: { data: [page('2')], paging: { cursors: {} } } })
  const pages = granted(await enter('Cleo'))
  expect(pages.map(({ identity: { remoteId, handle } }) => [remoteId, handle])).toEqual([
    ['1', 'Page 1'],
    ['2', 'Page 2'],
  ])
  expect(facebook.asked.at(-1)?.url.searchParams.get('after')).toBe('one')
})

it('says which permission is missing', async () => {
  facebook.addPerson('Dan', { circus: ['CREATE_CONTENT'] })
  facebook.knobs.withheld = ['pages_manage_engagement']
  try {
    expect(await enter('Dan')).toMatchObject({
      ok: false,
      refusal: { code: 'entry-refused', why: expect.stringContaining('pages_manage_engagement is missing') },
    })
  } finally {
    facebook.knobs.withheld = []
  }
  expect(granted(await enter('Dan'))).toHaveLength(1)
})

it('says that there is no Page to post on', async () => {
  facebook.addPerson('Eve', { dance: ['ANALYZE'] })
  expect(await enter('Eve')).toMatchObject({
    ok: false,
    refusal: { code: 'entry-refused', why: expect.stringContaining('manages no Page') },
  })
})

it('connects nothing where the person says no', async () => {
  expect(await enter(null)).toMatchObject({ ok: false, refusal: { code: 'entry-refused' } })
})

it.each([
  ['an App ID with letters', { appId: 'abc', appSecret: '0'.repeat(32) }],
  ['half a secret', { appId: '123456', appSecret: '0'.repeat(16) }],
])('asks for both whole: %s', async (_, typed) => {
  if (network.entry.kind !== 'away') throw new Error('It has a page of its own')
  expect(await network.entry.register('', typed, '')).toMatchObject({ ok: false, refusal: { code: 'wrong-input' } })
})

it.each([
  ['another secret', () => ({ ...app, appSecret: '0'.repeat(32) })],
  ['an app that is gone', () => ({ appId: '99999999', appSecret: '0'.repeat(32) })],
])('says that an owner must type them again: %s', async (_, typed) => {
  facebook.addPerson('Fay', { ballet: ['CREATE_CONTENT'] })
  if (network.entry.kind !== 'away') throw new Error('It has a page of its own')
  const finished = await network.entry.finish(
    '',
    JSON.stringify(typed()),
    '{}',
    { code: 'any' },
    'https://desk.example',
  )
  expect(finished).toMatchObject({
    ok: false,
    refusal: { code: 'entry-refused', why: expect.stringContaining('does not know the App ID or the App secret') },
  })
})

it('says that the way back was used before', async () => {
  facebook.addPerson('Gil', { brass: ['CREATE_CONTENT'] })
  if (network.entry.kind !== 'away') throw new Error('It has a page of its own')
  const back = { uri: 'https://desk.example/back', state: 's' }
  const { url, kept } = granted(await network.entry.begin('', JSON.stringify(app), back))
  const answer = await facebook.letIn(url, 'Gil')
  const finish = () =>
    network.entry.kind === 'away' ? network.entry.finish('', JSON.stringify(app), kept, answer, back.uri) : null
  expect(await finish()).toMatchObject({ ok: true })
  expect(await finish()).toMatchObject({ ok: false, refusal: { code: 'entry-refused' } })
})

it.each(['lost', 'html', 'fault', 'half'] as const)('connects nothing by an answer that is %s', async (trouble) => {
  facebook.addPerson(trouble, { [trouble]: ['CREATE_CONTENT'] })
  facebook.plan(token, trouble)
  expect(await enter(trouble)).toMatchObject({ ok: false, refusal: { again: 'later' } })
  expect(granted(await enter(trouble))).toHaveLength(1)
})
