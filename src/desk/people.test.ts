import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openDesk, PASSWORD } from '../../test/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let annId: string
let org: string
const museum = { name: 'Harbour Museum', kind: 'museum', country: 'GB', language: 'en', zone: 'Europe/London' }
const newcomer = { organisation: museum, name: 'Mal', email: 'mal@example.org', password: PASSWORD }

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const secretOf = (link: string) => link.split('/').at(-1) ?? ''
const invite = (browser: Browser, email: string, role: string, of = org) =>
  browser.ask<{ link: string; mailed: boolean; invitation: { id: string } }>('POST', `/api/o/${of}/invitations`, {
    email,
    role,
  })
let place = 1
const accept = (secret: string, name = 'Somebody', password = PASSWORD) => {
  const browser = desk.browser({ address: `198.51.100.${place++}` })
  return browser
    .ask<{ organisation: string }>('POST', `/api/invitations/${secret}/accept`, { name, password })
    .then((said) => ({ ...said, browser }))
}

describe('beginning', () => {
  test('is refused with a password that everybody uses, or a zone without a clock, and then nothing is set up', async () => {
    const weak = await desk.browser().ask('POST', '/api/begin', { ...newcomer, password: 'password1234' })
    expect(weak.body.code).toBe('weak-password')
    const nowhere = { ...museum, zone: 'Europe/Nowhere' }
    expect((await desk.browser().ask('POST', '/api/begin', { ...newcomer, organisation: nowhere })).body.code).toBe(
      'wrong-input',
    )
    expect((await desk.browser().ask('GET', '/api/begin')).body).toEqual({ setUp: false })
  })

  test('happens once, however many try at the same moment', async () => {
    const rivals = Array.from({ length: 5 }, (_, i) =>
      desk.browser().ask('POST', '/api/begin', { ...newcomer, email: `rival${i}@example.org` }),
    )
    const [first, ...rest] = await Promise.all([desk.begin().catch(() => null), ...rivals])
    const won = [first === null ? 409 : 200, ...rest.map((said) => said.status)].filter((status) => status === 200)
    expect(won).toHaveLength(1)
    expect((await desk.browser().ask('GET', '/api/begin')).body).toEqual({ setUp: true })
    const { rows } = await desk.admin.query(
      'select (select count(*)::int from organisation) as o, (select count(*)::int from person) as p',
    )
    expect(rows[0]).toEqual({ o: 1, p: 1 })
  })

  test('makes an owner, a gate, and practice speakers of each kind that nobody takes for real', async () => {
    await desk.close()
    desk = await openDesk()
    ;({ ann, org } = await desk.begin())
    annId = (await ann.ask<{ id: string }>('GET', '/api/me')).body.id
    const { body } = await ann.ask<{
      speakers: {
        kind: string
        colour: string
        rehearsal: boolean
        youMay: string
        accounts: { network: string; handle: string }[]
      }[]
    }>('GET', `/api/o/${org}/desk`)
    expect(body.speakers.map((s) => [s.kind, s.colour, s.rehearsal, s.youMay])).toEqual([
      ['organisation', 'slate', true, 'post'],
      ['leader', 'slate', true, 'post'],
      ['personal', 'slate', true, 'post'],
    ])
    expect(body.speakers.flatMap((s) => s.accounts.map((a) => a.network))).toEqual([
      'rehearsal',
      'rehearsal',
      'rehearsal',
    ])
    expect((await desk.admin.query('select count(*)::int as n from gate')).rows[0]?.n).toBe(1)
    expect((await desk.record(org))[0]).toBe('desk-begun')
    expect((await desk.browser().ask('POST', '/api/begin', newcomer)).body.code).toBe('already-set-up')
  })
})

describe('an invitation', () => {
  test('is shown, accepted once, and then over', async () => {
    const { body } = await invite(ann, 'mina@example.org', 'editor')
    expect(body.mailed).toBe(true)
    expect(desk.letters.at(-1)).toMatchObject({ to: 'mina@example.org' })
    expect(desk.letters.at(-1)?.text).toContain(body.link)
    const secret = secretOf(body.link)
    expect(Buffer.from(secret, 'base64url').length).toBeGreaterThanOrEqual(16)
    const { rows } = await desk.admin.query('select * from invitation')
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect((await desk.browser().ask('GET', `/api/invitations/${secret}`)).body).toEqual({
      organisation: 'Riverside Theatre',
      role: 'editor',
      email: 'mina@example.org',
      invitedBy: 'Ann Weir',
      known: false,
    })
    expect((await accept(secret, 'Mina', 'password1234')).body.code).toBe('weak-password')
    const races = await Promise.all(Array.from({ length: 4 }, () => accept(secret, 'Mina')))
    expect(races.map((said) => said.status).sort()).toEqual([200, 410, 410, 410])
    const mina = races.find((said) => said.status === 200)
    expect((await mina?.browser.ask('GET', `/api/o/${org}/desk`))?.status).toBe(200)
    expect((await desk.record(org)).slice(-3)).toEqual(['invited', 'joined', 'signed-in'])
    expect((await accept(secret)).body.code).toBe('invitation-over')
    expect((await desk.browser().ask('GET', `/api/invitations/${secret}`)).body.code).toBe('invitation-over')
  })

  test('that was withdrawn or has run out opens nothing', async () => {
    const { body: withdrawn } = await invite(ann, 'gone@example.org', 'viewer')
    expect((await ann.ask('DELETE', `/api/o/${org}/invitations/${withdrawn.invitation.id}`)).status).toBe(200)
    expect((await accept(secretOf(withdrawn.link))).body.code).toBe('invitation-over')
    expect((await ann.ask('DELETE', `/api/o/${org}/invitations/${withdrawn.invitation.id}`)).body.code).toBe(
      'not-found',
    )
    const { body: old } = await invite(ann, 'late@example.org', 'viewer')
    await desk.admin.query(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [
      old.invitation.id,
    ])
    expect((await accept(secretOf(old.link))).body.code).toBe('invitation-over')
  })

  test('lets a known person in with the password that they have, keeps their name, and counts wrong ones', async () => {
    const zoe = await desk.joined(ann, org, 'Zoe', 'contributor')
    const { body } = await ann.ask<{ organisation: string }>('POST', '/api/organisations', museum)
    const { body: offer } = await invite(ann, zoe.email, 'editor', body.organisation)
    const secret = secretOf(offer.link)
    expect((await accept(secret, 'Not Zoe', 'some other phrase')).body.code).toBe('wrong-password')
    expect((await accept(secret, 'Not Zoe')).status).toBe(200)
    const me = await zoe.browser.ask<{ name: string; organisations: { name: string; role: string }[] }>(
      'GET',
      '/api/me',
    )
    expect(me.body.name).toBe('Zoe')
    expect(me.body.organisations.map((o) => [o.name, o.role]).sort()).toEqual([
      ['Harbour Museum', 'editor'],
      ['Riverside Theatre', 'contributor'],
    ])
    const { body: again } = await invite(ann, zoe.email, 'viewer', body.organisation)
    for (let i = 0; i < 4; i++)
      expect((await accept(secretOf(again.link), 'X', 'some other phrase')).body.code).toBe('wrong-password')
    expect((await accept(secretOf(again.link), 'X')).body.code).toBe('too-many-tries')
    await desk.admin.query('delete from rate_limit')
  })

  test('never takes a role away from somebody who has one', async () => {
    const { body } = await invite(ann, 'ann@example.org', 'viewer')
    expect((await accept(secretOf(body.link))).status).toBe(200)
    expect((await ann.ask<{ me: { role: string } }>('GET', `/api/o/${org}/desk`)).body.me.role).toBe('owner')
  })
})

describe('roles', () => {
  test('can be changed by owners, and an organisation keeps an owner, even when two step down at once', async () => {
    const role = (browser: Browser, person: string, to: string) =>
      browser.ask('PATCH', `/api/o/${org}/people/${person}`, { role: to })
    expect((await role(ann, annId, 'viewer')).body.code).toBe('last-owner')
    const bea = await desk.joined(ann, org, 'Bea', 'editor')
    expect((await role(ann, bea.id, 'owner')).status).toBe(200)
    const both = await Promise.all([role(ann, annId, 'editor'), role(bea.browser, bea.id, 'editor')])
    expect(both.map((said) => said.status).sort()).toEqual([200, 409])
    await desk.admin.query(`update membership set role = 'owner' where organisation_id = $1 and person_id = $2`, [
      org,
      annId,
    ])
    await desk.admin.query(`update membership set role = 'editor' where organisation_id = $1 and person_id = $2`, [
      org,
      bea.id,
    ])
    expect((await role(ann, '3f0e8a52-7a0c-4c5e-9a55-0d2f6a7c1b11', 'viewer')).body.code).toBe('not-found')
  })

  test('an unchanged role leaves no entry', async () => {
    const before = await desk.record(org)
    expect((await ann.ask('PATCH', `/api/o/${org}/people/${annId}`, { role: 'owner' })).status).toBe(200)
    expect(await desk.record(org)).toEqual(before)
  })
})

describe('the leaver switch', () => {
  test('ends sessions, keys and invitations at once, and says what else is to do', async () => {
    const leo = await desk.joined(ann, org, 'Leo', 'owner')
    const { body: key } = await leo.browser.ask<{ token: string }>('POST', `/api/o/${org}/keys`, {
      name: 'k',
      scopes: ['read'],
    })
    const program = desk.browser({ key: key.token })
    expect((await program.ask('GET', `/api/o/${org}/desk`)).status).toBe(200)
    const { body: offer } = await invite(leo.browser, 'friend@example.org', 'owner')
    const speaker = await leo.browser.ask<{ id: string }>('POST', `/api/o/${org}/speakers`, {
      name: 'Riverside Youth',
      kind: 'organisation',
      colour: null,
      person: null,
      office: '',
      recognitionOnly: false,
    })
    const account = await leo.browser.ask<{ id: string }>(
      'POST',
      `/api/o/${org}/speakers/${speaker.body.id}/accounts`,
      {
        network: 'bluesky',
        typed: {},
      },
    )
    const left = await ann.ask('POST', `/api/o/${org}/people/${leo.id}/leave`)
    expect(left.body).toEqual({
      sessionsEnded: 1,
      keysWithdrawn: 1,
      agreementsVoided: 0,
      postsForReview: 0,
      reconnect: [{ account: account.body.id, handle: 'one.example', network: 'bluesky' }],
    })
    expect((await leo.browser.ask('GET', '/api/me')).status).toBe(401)
    expect((await program.ask('GET', `/api/o/${org}/desk`)).status).toBe(401)
    expect((await accept(secretOf(offer.link))).body.code).toBe('invitation-over')
    expect((await desk.record(org)).at(-1)).toBe('left-the-desk')
    const { body } = await ann.ask<{ speakers: { id: string; mayPost: string[] }[] }>('GET', `/api/o/${org}/desk`)
    expect(body.speakers.find((s) => s.id === speaker.body.id)?.mayPost).toEqual([])
    expect((await ann.ask('POST', `/api/o/${org}/people/${leo.id}/leave`)).body.code).toBe('not-found')
  })

  test('takes somebody who belongs elsewhere out of this organisation only', async () => {
    const pat = await desk.joined(ann, org, 'Pat', 'editor')
    const { body } = await pat.browser.ask<{ organisation: string }>('POST', '/api/organisations', museum)
    expect((await ann.ask('POST', `/api/o/${org}/people/${pat.id}/leave`)).body).toMatchObject({ sessionsEnded: 0 })
    expect((await pat.browser.ask('GET', `/api/o/${org}/desk`)).body.code).toBe('not-found')
    expect((await pat.browser.ask('GET', `/api/o/${body.organisation}/desk`)).status).toBe(200)
  })

  test('does not take the last owner away', async () => {
    expect((await ann.ask('POST', `/api/o/${org}/people/${annId}/leave`)).body.code).toBe('last-owner')
  })

  test('somebody who left can be invited again', async () => {
    const sam = await desk.joined(ann, org, 'Sam', 'editor')
    await ann.ask('POST', `/api/o/${org}/people/${sam.id}/leave`)
    const gone = desk.browser({ address: '203.0.113.7' })
    await gone.ask('POST', '/api/auth/sign-in/email', { email: sam.email, password: PASSWORD })
    expect((await gone.ask('POST', '/api/organisations', museum)).body.code).toBe('not-yours')
    const { body } = await invite(ann, sam.email, 'viewer')
    const back = await accept(secretOf(body.link), 'Sam')
    expect((await back.browser.ask<{ me: { role: string } }>('GET', `/api/o/${org}/desk`)).body.me.role).toBe('viewer')
  })
})

describe('API keys', () => {
  test('are shown once, listed to their person and to owners, and withdrawn by either', async () => {
    const cy = await desk.joined(ann, org, 'Cy', 'contributor')
    const { body } = await cy.browser.ask<{ token: string; key: { id: string } }>('POST', `/api/o/${org}/keys`, {
      name: 'Newsletter',
      scopes: ['draft', 'read', 'draft'],
    })
    expect(body.token).toMatch(/^tt_[\w-]{43}$/)
    expect(body.key).toMatchObject({ name: 'Newsletter', person: 'Cy', scopes: ['draft', 'read'], lastUsedAt: null })
    const listed = async (browser: Browser) =>
      (await browser.ask<{ keys: { id: string }[] }>('GET', `/api/o/${org}/keys`)).body.keys.map((k) => k.id)
    expect(await listed(cy.browser)).toEqual([body.key.id])
    expect(await listed(ann)).toContain(body.key.id)
    const dee = await desk.joined(ann, org, 'Dee', 'editor')
    expect(await listed(dee.browser)).not.toContain(body.key.id)
    expect((await dee.browser.ask('DELETE', `/api/o/${org}/keys/${body.key.id}`)).body.code).toBe('not-found')
    const { rows } = await desk.admin.query('select * from api_key')
    expect(JSON.stringify(rows)).not.toContain(body.token.slice(3))
    expect((await ann.ask('DELETE', `/api/o/${org}/keys/${body.key.id}`)).status).toBe(200)
    expect((await desk.browser({ key: body.token }).ask('GET', `/api/o/${org}/desk`)).status).toBe(401)
  })
})

test('an organisation’s settings change where given and stay where not', async () => {
  const change = (to: object) =>
    ann.ask<{ name: string; zone: string; domains: string[] }>('PATCH', `/api/o/${org}/organisation`, to)
  expect((await change({ zone: 'Mars/Olympus' })).body.code).toBe('wrong-input')
  const { body } = await change({ domains: ['riverside.example'], holdSeconds: 60 })
  expect(body).toMatchObject({
    name: 'Riverside Theatre',
    zone: 'Europe/London',
    domains: ['riverside.example'],
    holdSeconds: 60,
  })
  expect((await desk.record(org)).at(-1)).toBe('organisation-changed')
})

test('no key, password, link or cookie is ever in the log', () => {
  const said = JSON.stringify(desk.log)
  expect(desk.log.length).toBeGreaterThan(50)
  expect(said).not.toMatch(/bridges|tt_[\w-]{10}|session_token|example\.org/)
})
