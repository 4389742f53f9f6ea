import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'
import { look } from '../checks/engine.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let speaker: { id: string; accounts: readonly { id: string }[] }

interface Shown {
  id: string
  weight: string
  off: string | null
  meant: string[]
  mayMean: boolean
  story: { told: string }
  options: { name: string; value: unknown; shipped: boolean }[]
  month: {
    interrupted: number
    followed: number
    meant: number
    open: number
    reasons: { reason: string; times: number }[]
    tooOften: string | null
  }
}

beforeAll(async () => {
  desk = await openDesk({ look })
  ;({ ann, org } = await desk.begin())
  const { body } = await ann.ask<{ speakers: (typeof speaker & { kind: string })[] }>('GET', `/api/o/${org}/desk`)
  const theatre = body.speakers.find(({ kind }) => kind === 'organisation')
  if (theatre === undefined) throw new Error('No speaker')
  speaker = theatre
})
afterAll(() => desk.close())

const checks = async () => (await ann.ask<{ posts: number; checks: Shown[] }>('GET', `/api/o/${org}/checks`)).body
const one = async (id: string) => {
  const found = (await checks()).checks.find((check) => check.id === id)
  if (found === undefined) throw new Error(`No check ${id}`)
  return found
}
const set = (id: string, body: object) =>
  ann.ask('PATCH', `/api/o/${org}/checks/${id}`, { weight: null, off: null, ...body })

async function draft(text: string, { id = randomUUID(), revision = 0, meant = {}, as = speaker } = {}) {
  const kept = await ann.ask<{ revision: number }>('PUT', `/api/o/${org}/drafts/${id}`, {
    speaker: as.id,
    targets: as.accounts.map((account) => account.id),
    parts: [{ text, media: [] }],
    variants: {},
    language: 'en',
    when: { kind: 'when-held' },
    meant,
    revision,
  })
  expect(kept.status).toBe(200)
  const { body } = await ann.ask<{ report: { findings: { key: string; check: string; weight: string }[] } }>(
    'GET',
    `/api/o/${org}/drafts/${id}/standing`,
  )
  return { id, revision: kept.body.revision, findings: body.report.findings }
}
async function held(text: string, given: Parameters<typeof draft>[1] = {}) {
  const { id, revision } = await draft(text, given)
  const { status, body } = await ann.ask('POST', `/api/o/${org}/drafts/${id}/hold`, { revision })
  expect([status, body.why]).toEqual([200, undefined])
}

describe('thirty days of a check', () => {
  test('count what was followed, what was meant and why, and what is still open', async () => {
    const slip = (n: number) => `Number ${n}: we apologise for any incontinence.`
    for (const n of [1, 2]) {
      const { id, revision } = await draft(slip(n))
      await held(`Number ${n}: we apologise for any inconvenience.`, { id, revision })
    }
    for (const [n, reason] of [
      [3, 'It is a quotation'],
      [4, 'it is a quotation'],
      [5, 'The play is called so'],
    ] as const) {
      const { id, revision, findings } = await draft(slip(n))
      await held(slip(n), { id, revision, meant: { [findings[0]?.key ?? '']: reason } })
    }
    await draft(slip(6))
    expect((await checks()).posts).toBe(5)
    expect((await one('real-word')).month).toEqual({
      interrupted: 6,
      followed: 2,
      meant: 3,
      open: 1,
      reasons: [
        { reason: 'It is a quotation', times: 2 },
        { reason: 'The play is called so', times: 1 },
      ],
      tooOften: 'It asked about 5 of 5 posts. More than 1 in 100 is too often: a note would be worth more.',
    })
    expect((await one('placeholder')).month).toMatchObject({ interrupted: 0, tooOften: null })
  })

  test('leave out what is older, and what somebody says as themselves', async () => {
    const before = await checks()
    const { body } = await ann.ask<{ me: { id: string }; speakers: (typeof speaker & { kind: string })[] }>(
      'GET',
      `/api/o/${org}/desk`,
    )
    const own = body.speakers.find(({ kind }) => kind === 'personal')
    if (own === undefined) throw new Error('No personal speaker')
    const text = 'I apologise for any incontinence.'
    const { id, revision, findings } = await draft(text, { as: own })
    expect(findings.map(({ check }) => check)).toContain('real-word')
    await held(text, {
      id,
      revision,
      as: own,
      meant: Object.fromEntries(findings.map(({ key }) => [key, 'Only my own.'])),
    })
    expect(await checks()).toEqual(before)
    await desk.admin.query("update interruption set first_at = now() - interval '31 days' where outcome = 'followed'")
    expect((await one('real-word')).month).toMatchObject({ interrupted: 4, followed: 0, meant: 3, open: 1 })
  })
})

describe('words that are always right here', () => {
  beforeEach(async () => {
    await ann.ask('DELETE', `/api/o/${org}/checks/offensive-word/meant?words=shit`)
  })
  const say = (browser: Browser, check: string, words: string) =>
    browser.ask('POST', `/api/o/${org}/checks/${check}/meant`, { words })
  const weights = async () =>
    (await draft('What a Shit night at the theatre.')).findings
      .filter(({ check }) => check === 'offensive-word')
      .map(({ weight }) => weight)

  test('are noted and asked about no more, until somebody removes them; the record says who', async () => {
    expect(await weights()).toEqual(['stop'])
    const before = await desk.record(org)
    expect((await say(ann, 'offensive-word', 'Shit')).status).toBe(200)
    expect((await one('offensive-word')).meant).toEqual(['shit'])
    expect(await weights()).toEqual(['note'])
    expect((await desk.record(org)).slice(before.length)).toEqual(['check-changed'])
    const { body } = await ann.ask<{ entries: { says: string; words: string }[] }>('GET', `/api/o/${org}/record`)
    expect(body.entries[0]).toMatchObject({
      says: 'Ann Weir changed the check offensive-word: words that are always right here.',
      words: 'shit',
    })
    await ann.ask('DELETE', `/api/o/${org}/checks/offensive-word/meant?words=SHIT`)
    expect((await one('offensive-word')).meant).toEqual([])
    expect(await weights()).toEqual(['stop'])
  })

  test('said twice are once, in the record too', async () => {
    await say(ann, 'offensive-word', 'Shit')
    const before = await desk.record(org)
    expect((await say(ann, 'offensive-word', 'shit')).status).toBe(200)
    expect((await one('offensive-word')).meant).toEqual(['shit'])
    expect(await desk.record(org)).toEqual(before)
  })

  test('stay when the check gets another weight', async () => {
    await say(ann, 'offensive-word', 'shit')
    await set('offensive-word', { weight: 'stop' })
    expect(await one('offensive-word')).toMatchObject({ meant: ['shit'], weight: 'stop' })
    await set('offensive-word', {})
    expect(await one('offensive-word')).toMatchObject({ meant: ['shit'], weight: 'ask' })
  })

  test('may be said by owners and editors, and by nobody else', async () => {
    const edith = await desk.joined(ann, org, 'Edith', 'editor')
    const carl = await desk.joined(ann, org, 'Carl', 'contributor')
    expect((await say(edith.browser, 'offensive-word', 'shit')).status).toBe(200)
    expect((await say(carl.browser, 'offensive-word', 'damn')).body.code).toBe('not-yours')
    const removed = await carl.browser.ask('DELETE', `/api/o/${org}/checks/offensive-word/meant?words=shit`)
    expect(removed.body.code).toBe('not-yours')
    expect((await one('offensive-word')).meant).toEqual(['shit'])
  })

  test.each(['private-data', 'secret'])('are never those of %s', async (check) => {
    expect((await one(check)).mayMean).toBe(false)
    const said = await say(ann, check, 'hunter2')
    expect([said.status, said.body.code]).toEqual([422, 'wrong-input'])
    expect(said.body.why).toMatch(/is never right for everybody/)
    expect((await one(check)).meant).toEqual([])
  })

  test.each(['', '  ', 'a\0b', '\ud800', 'x'.repeat(401)])('cannot be %j', async (words) => {
    expect((await say(ann, 'offensive-word', words)).body.code).toBe('wrong-input')
  })

  test('are of a check that exists', async () => {
    expect((await say(ann, 'no-such-check', 'word')).body.code).toBe('not-found')
  })
})

describe('the options of a check', () => {
  test('are kept, shown, and go back to how they were shipped', async () => {
    await set('promotional-share', { options: { share: 50 } })
    expect((await one('promotional-share')).options).toEqual([
      expect.objectContaining({ name: 'share', kind: 'number', value: 50, least: 10, most: 100, shipped: false }),
      expect.objectContaining({ name: 'appeal', kind: 'switch', value: false, shipped: true }),
    ])
    await set('promotional-share', { options: { appeal: true } })
    expect((await one('promotional-share')).options.map(({ value }) => value)).toEqual([50, true])
    await set('promotional-share', { weight: 'ask' })
    expect((await one('promotional-share')).options.map(({ value }) => value)).toEqual([50, true])
    await set('promotional-share', { options: { share: null, appeal: false } })
    expect((await one('promotional-share')).options.map(({ shipped }) => shipped)).toEqual([true, true])
  })

  test.each([
    ['promotional-share', { shore: 3 }, '“How often we ask” has no option “shore”.'],
    ['promotional-share', { toString: 3 }, '“How often we ask” has no option “toString”.'],
    ['real-word', { yearsBack: 3 }, 'has no option “yearsBack”.'],
    ['date-conflict', { yearsBack: 3 }, '“Dates that cannot be right” has no option “yearsBack”.'],
    ['promotional-share', { share: 9 }, 'takes a number from 10 to 100.'],
    ['promotional-share', { share: 101 }, 'takes a number from 10 to 100.'],
    ['promotional-share', { share: '50' }, 'takes a number from 10 to 100.'],
    ['promotional-share', { appeal: 'yes' }, 'takes on or off (true or false).'],
    ['partisan', { countries: 'FR' }, 'takes a list of at most 200 words or phrases'],
    ['partisan', { countries: ['FR', 7] }, 'takes a list of at most 200 words or phrases'],
    ['partisan', { countries: [''] }, 'takes a list of at most 200 words or phrases'],
    ['partisan', { countries: ['\0'] }, 'takes a list of at most 200 words or phrases'],
  ])('of %s cannot be %j', async (check, options, why) => {
    const before = await one(check)
    const said = await set(check, { options, weight: 'stop' })
    expect([said.status, said.body.code]).toEqual([422, 'wrong-input'])
    expect(said.body.why).toContain(why)
    expect(await one(check)).toEqual(before)
  })
})

test('a check tells where it comes from', async () => {
  expect((await one('real-word')).story.told).toContain('incontinence')
  for (const { story } of (await checks()).checks) expect(story).not.toBeNull()
})

describe('before anything is changed', () => {
  const preview = (browser: Browser, text: string | null) =>
    browser.ask<{ posts: number; before: { ofText: unknown }; after: { ofText: unknown } }>(
      'POST',
      `/api/o/${org}/checks/placeholder/preview`,
      { weight: 'note', off: null, text },
    )

  test('whoever writes may see what a change would have done, and the owner alone makes it', async () => {
    const carla = await desk.joined(ann, org, 'Carla', 'contributor')
    const { status, body } = await preview(carla.browser, 'Tickets from £XX.')
    expect(status).toBe(200)
    expect([body.before.ofText, body.after.ofText]).toEqual([
      [expect.objectContaining({ weight: 'stop', words: ['£XX'] })],
      [expect.objectContaining({ weight: 'note', words: ['£XX'] })],
    ])
    const save = { weight: 'note', off: null }
    const said = await carla.browser.ask('PATCH', `/api/o/${org}/checks/placeholder`, save)
    expect(said.body.code).toBe('not-yours')
    expect((await one('placeholder')).weight).toBe('stop')
  })

  test('a back-test streams how far it is, then what it saw', async () => {
    const said = await ann.raw('GET', `/api/o/${org}/back-test?posts=10`)
    expect(said.headers.get('content-type')).toContain('text/event-stream')
    const events = (await said.text())
      .split('\n\n')
      .filter((event) => event !== '')
      .map((event) => {
        const [, name, data = ''] = /^event: (.*)\ndata: (.*)$/m.exec(event) ?? []
        return { name, data: JSON.parse(data) }
      })
    expect(events.map(({ name }) => name)).toEqual(['progress', 'result'])
    expect(events[1]?.data).toMatchObject({ posts: 0, asked: 0, off: [] })
    expect(events[1]?.data.checks.length).toBeGreaterThan(10)
  })

  test.each(['0', '5001', 'x', '1.5', ''])('a back-test over %j posts is refused', async (posts) => {
    const said = await ann.ask('GET', `/api/o/${org}/back-test?posts=${posts}`)
    expect([said.status, said.body.why]).toEqual([422, '“posts” takes a number from 1 to 5000.'])
  })
})
