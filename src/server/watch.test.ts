import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'
import { look } from '../checks/engine.ts'
import { openLexicons } from '../setup/lexicons.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let speaker: { id: string; accounts: readonly { id: string }[] }

interface Entry {
  id: string
  what: string
  words: string[]
  from: string
  to: string
  countries: string[]
  inForce: boolean
}

beforeAll(async () => {
  const lexicons = openLexicons(console.error)
  desk = await openDesk({ look: (content, facts, settings) => look(content, { ...facts, ...lexicons }, settings) })
  ;({ ann, org } = await desk.begin())
  const { body } = await ann.ask<{ speakers: (typeof speaker & { kind: string })[] }>('GET', `/api/o/${org}/desk`)
  const theatre = body.speakers.find(({ kind }) => kind === 'organisation')
  if (theatre === undefined) throw new Error('No speaker')
  speaker = theatre
})
afterAll(() => desk.close())

const watched = async (browser = ann) =>
  (await browser.ask<{ own: Entry[]; shipped: Entry[] }>('GET', `/api/o/${org}/watch`)).body
const entry = {
  kind: 'tragedy',
  what: 'Flood in Millbridge',
  words: ['Millbridge'],
  from: '01-01',
  to: '12-31',
  countries: [],
}
const add = (changes: object = {}, browser = ann) =>
  browser.ask('POST', `/api/o/${org}/watch`, { ...entry, ...changes })
const again = async (browser = ann) =>
  (
    await browser.ask<{ posts: { id: string; dueAt: string; findings: { weight: string; says: string }[] }[] }>(
      'GET',
      `/api/o/${org}/look-again`,
    )
  ).body.posts
const none = async () => {
  for (const { id } of (await watched()).own) await ann.ask('DELETE', `/api/o/${org}/watch/${id}`)
}
const refusal = async (changes: object) => {
  const { status, body } = await add(changes)
  return [status, body.code, body.why]
}

async function hold(text: string, when: object = { kind: 'when-held' }, as = speaker) {
  const id = randomUUID()
  const draft = {
    speaker: as.id,
    targets: as.accounts.map((account) => account.id),
    parts: [{ text, media: [] }],
    variants: {},
    language: 'en',
    when,
    meant: {},
    revision: 0,
  }
  const kept = await ann.ask<{ revision: number }>('PUT', `/api/o/${org}/drafts/${id}`, draft)
  const held = await ann.ask<{ id: string }>('POST', `/api/o/${org}/drafts/${id}/hold`, {
    revision: kept.body.revision,
  })
  expect([held.status, held.body.why]).toEqual([200, undefined])
  return held.body.id
}

describe('the watch list', () => {
  beforeEach(none)

  test('has the project’s days for the country, and those of the desk, its words as texts are read', async () => {
    expect(
      (await add({ what: '  Flood  in Millbridge ', words: ['#Millbridge', 'THE River’s edge', 'millbridge', ' '] }))
        .status,
    ).toBe(200)
    const { own, shipped } = await watched()
    expect(own).toMatchObject([
      { what: 'Flood in Millbridge', words: ['millbridge', "the river's edge"], inForce: true },
    ])
    const names = shipped.map(({ what }) => what)
    expect(names).toContain('Grenfell Tower')
    expect(names).not.toContain('Columbine')
  })

  test('changes and ends an entry; each is in the record with who did it', async () => {
    await add()
    const [{ id } = { id: '' }] = (await watched()).own
    const changed = await ann.ask('PUT', `/api/o/${org}/watch/${id}`, {
      ...entry,
      what: 'Flood on the Mill',
      to: '01-02',
    })
    expect(changed.status).toBe(200)
    expect((await watched()).own).toMatchObject([{ id, what: 'Flood on the Mill', to: '01-02' }])
    await ann.ask('DELETE', `/api/o/${org}/watch/${id}`)
    expect((await watched()).own).toEqual([])
    expect((await ann.ask('DELETE', `/api/o/${org}/watch/${id}`)).body.code).toBe('not-found')
    const { body } = await ann.ask<{ entries: { says: string }[] }>('GET', `/api/o/${org}/record`)
    expect(body.entries.slice(0, 3).map(({ says }) => says)).toEqual([
      'Ann Weir ended “Flood on the Mill” on the watch list.',
      'Ann Weir changed “Flood on the Mill” on the watch list.',
      'Ann Weir put “Flood in Millbridge” on the watch list.',
    ])
  })

  test('refuses what is no day, out of order, too long or too much, and then keeps nothing', async () => {
    expect(await refusal({ what: ' ' })).toEqual([422, 'wrong-input', 'Say in a few words what it is.'])
    expect(await refusal({ what: 'x'.repeat(121) })).toEqual([
      422,
      'wrong-input',
      'Say what it is in at most 120 characters.',
    ])
    expect((await refusal({ from: '02-30', to: '03-01' }))[2]).toContain('“02-30” is not a day.')
    expect((await refusal({ from: '2027-02-29', to: '2027-03-01' }))[2]).toContain('“2027-02-29” is not a day.')
    expect((await refusal({ from: '2026-05-02', to: '2026-05-01' }))[2]).toBe('The last day is before the first.')
    expect((await refusal({ from: '2026-05-02', to: '05-03' }))[2]).toContain('both of one year')
    expect((await refusal({ words: Array.from({ length: 31 }, (_, n) => `word${n}`) }))[2]).toBe(
      'At most 30 words or phrases.',
    )
    expect((await refusal({ countries: ['GBR'] }))[2]).toContain('“GBR” is not the code of a country.')
    expect((await watched()).own).toEqual([])
    expect((await add({ from: '2028-02-29', to: '2028-02-29', countries: ['gb'] })).status).toBe(200)
    expect((await add({ from: '12-30', to: '01-02' })).status).toBe(200)
  })

  test('takes a hundred entries of the desk’s own, and no more', async () => {
    for (let n = 0; n < 100; n++) await add({ what: `Number ${n}` })
    expect((await add()).body.why).toBe('The watch list has 100 entries of your own. End some first.')
    expect((await watched()).own).toHaveLength(100)
  })

  test('two who add at once both have their entry', async () => {
    await Promise.all([add({ what: 'One' }), add({ what: 'Two' })])
    expect((await watched()).own.map(({ what }) => what).toSorted()).toEqual(['One', 'Two'])
  })

  test('is changed by owners and editors, and read by all', async () => {
    const editor = (await desk.joined(ann, org, 'Edda', 'editor')).browser
    const viewer = (await desk.joined(ann, org, 'Vera', 'viewer')).browser
    expect((await add({}, editor)).status).toBe(200)
    expect((await add({}, viewer)).status).toBe(403)
    expect((await watched(viewer)).own).toHaveLength(1)
  })
})

describe('posts still to leave', () => {
  beforeEach(none)
  const in4days = new Date(Date.now() + 4 * 24 * 3_600_000).toISOString().slice(0, 10)
  const words = 'Our summer sale starts today in Millbridge: 20% off all mugs.'

  test('are named when the list comes to speak of them, and no longer when it does not', async () => {
    const sale = await hold(words)
    await hold('The bus to the matinee leaves at noon.')
    expect(await again()).toEqual([])
    await add()
    const [named, ...others] = await again()
    expect(others).toEqual([])
    expect(named).toMatchObject({ id: sale, findings: [{ weight: 'ask' }] })
    expect(named?.findings[0]?.says).toContain('Flood in Millbridge')
    await none()
    expect(await again()).toEqual([])
    await add()
    await ann.ask('POST', `/api/o/${org}/posts/${sale}/take-back`)
    expect(await again()).toEqual([])
  })

  test('are looked at for the day on which they leave', async () => {
    const later = await hold(words, { kind: 'at', local: `${in4days}T12:00`, zone: 'Europe/London' })
    await add({ from: in4days, to: in4days })
    expect((await again()).map(({ id }) => id)).toEqual([later])
    await none()
    const today = new Date().toISOString().slice(0, 10)
    await add({ from: today, to: today })
    expect(await again()).toEqual([])
  })

  test('are not named for what was known when they were held', async () => {
    await add()
    const draft = randomUUID()
    const said = (revision: number, meant: object = {}) => ({
      speaker: speaker.id,
      targets: speaker.accounts.map((account) => account.id),
      parts: [{ text: `${words} Again.`, media: [] }],
      variants: {},
      language: 'en',
      when: { kind: 'when-held' },
      meant,
      revision,
    })
    const first = await ann.ask<{ revision: number }>('PUT', `/api/o/${org}/drafts/${draft}`, said(0))
    const standing = await ann.ask<{ report: { findings: { key: string; weight: string }[] } }>(
      'GET',
      `/api/o/${org}/drafts/${draft}/standing`,
    )
    const asked = standing.body.report.findings.filter(({ weight }) => weight !== 'note')
    expect(asked).toHaveLength(1)
    const meant = Object.fromEntries(asked.map(({ key }) => [key, 'The shop there asked for it.']))
    const kept = await ann.ask<{ revision: number }>(
      'PUT',
      `/api/o/${org}/drafts/${draft}`,
      said(first.body.revision, meant),
    )
    const held = await ann.ask<{ id: string }>('POST', `/api/o/${org}/drafts/${draft}/hold`, {
      revision: kept.body.revision,
    })
    expect(held.status).toBe(200)
    expect((await again()).map(({ id }) => id)).not.toContain(held.body.id)
  })

  test('are looked at with a check that was changed since, and no longer once it was changed back', async () => {
    const concert = await hold('Join us on Saturday at the playhouse for a concert at 7pm.')
    expect(await again()).toEqual([])
    const change = (weight: string | null) =>
      ann.ask('PATCH', `/api/o/${org}/checks/event-essentials`, { weight, off: null })
    expect((await change('stop')).status).toBe(200)
    expect((await again()).map(({ id }) => id)).toEqual([concert])
    await change(null)
    expect(await again()).toEqual([])
    await ann.ask('POST', `/api/o/${org}/posts/${concert}/take-back`)
  })

  test('of somebody else’s personal speaker are not shown', async () => {
    const { body } = await ann.ask<{ speakers: (typeof speaker & { kind: string })[] }>('GET', `/api/o/${org}/desk`)
    const own = body.speakers.find(({ kind }) => kind === 'personal')
    if (own === undefined) throw new Error('No personal speaker')
    const mine = await hold('Millbridge, my summer sale starts: 20% off mugs.', { kind: 'when-held' }, own)
    await add()
    const editor = (await desk.joined(ann, org, 'Emil', 'editor')).browser
    expect((await again()).map(({ id }) => id)).toContain(mine)
    expect((await again(editor)).map(({ id }) => id)).not.toContain(mine)
  })
})
