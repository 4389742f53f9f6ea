import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clean, codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { RecentPost } from '../domain/facts.ts'
import type { Finding } from '../domain/findings.ts'
import type { Who } from '../domain/people.ts'
import type { Repeats } from '../domain/plan.ts'
import type { Deps } from './deps.ts'
import { discardDraft } from './draft.ts'
import { hold } from './hold.ts'
import { holdWhatRepeats } from './occurrences.ts'
import { lift, pause } from './pause.ts'
import { listPosts, type PostAnswer } from './posts.ts'
import { allSeries, endSeries, pauseSeries, repeat, resumeSeries } from './repeat.ts'
import { takeBack } from './take-back.ts'

const asked: Finding = {
  check: 'bad-timing',
  kind: 'tragedy',
  weight: 'ask',
  message: 'm',
  data: {},
  says: 'Bad timing.',
  spot: null,
  fixes: [],
  key: 'bad-timing:sale',
}

let desk: DeliveryDesk
let nowAsked = false
let recent: readonly RecentPost[] = []
beforeAll(async () => {
  desk = await openDeliveryDesk({
    look: (content, facts) => {
      recent = facts.recent ?? []
      return nowAsked && content.parts[0].text.includes('sale') ? { ...clean, findings: [asked] } : clean
    },
  })
})
beforeEach(() => {
  nowAsked = false
})
afterAll(() => desk.close())

const dayMs = 86_400_000
const inDays = (n: number) => new Date(Date.now() + n * dayMs + 3_600_000).toISOString().slice(0, 16)
/** A desk on which it is that moment. */
const on = (iso: string): Deps => ({
  ...desk.deps,
  store: { ...desk.store, clock: { now: async () => new Date(iso) } },
})

interface Given extends Partial<Repeats> {
  readonly text?: string
  readonly speaker?: Awaited<ReturnType<DeliveryDesk['speaker']>>
  readonly series?: string | null
}
async function draftOf(who: Who, given: Given) {
  const { text = 'Tea dance today.', speaker, series = null, ...rule } = given
  const words = { text, ...(speaker === undefined ? {} : { speaker }) }
  const repeats = {
    local: inDays(2),
    zone: 'UTC',
    every: { unit: 'week', n: 1 },
    until: null,
    count: null,
    ...rule,
  } as const
  return desk.draft(who, { ...words, when: { kind: 'repeats', series, ...repeats } })
}
async function begun(who: Who = desk.ann, given: Given = {}, deps: Deps = desk.deps): Promise<string> {
  const { id, revision } = await draftOf(who, given)
  const made = value(await repeat(deps, who, id, { revision })).id
  await desk.store.series.change(desk.store.db, made, { nextAt: new Date(0) })
  return made
}
async function postsOf(series: string): Promise<readonly PostAnswer[]> {
  const { rows } = await desk.store.pool.query<{ draft_id: string }>(
    'select draft_id from occurrence where series_id = $1',
    [series],
  )
  const all = value(await listPosts(desk.deps, desk.ann, { which: 'all' })).posts
  return all
    .filter(({ draft }) => rows.some((row) => row.draft_id === draft))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
}
const asksOf = async (text: string) =>
  (await allSeries(desk.deps, desk.ann)).asks.filter(({ parts }) => parts[0].text === text)

describe('what repeats', () => {
  it('is held two weeks ahead, each time as a post of its own, once whatever many workers do', async () => {
    const series = await begun()
    await Promise.all(Array.from({ length: 5 }, () => holdWhatRepeats(desk.deps)))
    await holdWhatRepeats(desk.deps)
    const posts = await postsOf(series)
    expect(posts.map(({ dueAt }) => dueAt.slice(0, 16))).toEqual([inDays(2), inDays(9)])
    expect(posts.flatMap(({ deliveries }) => deliveries.map(({ state }) => state))).toEqual(['held', 'held'])
    const entries = await desk.store.pool.query<{ entry: string }>(
      'select entry from record_entry where post_id = $1',
      [posts[0]?.id],
    )
    expect(JSON.parse(entries.rows[0]?.entry ?? '{}')).toMatchObject({ person: desk.ann.person, channel: 'plan' })
  })

  it('is begun once, also where it is asked for twice, and is never simply held', async () => {
    const { id, revision } = await draftOf(desk.ann, {})
    expect(codeOf(await hold(desk.deps, desk.ann, id, { revision }))).toBe('bad-time')
    const first = value(await repeat(desk.deps, desk.ann, id, { revision }))
    expect(value(await repeat(desk.deps, desk.ann, id, { revision }))).toEqual(first)
  })

  it('keeps its wall time over a change of the clocks, and asks where they skip it', async () => {
    const march = on('2027-03-19T12:00:00Z')
    const nine = await begun(desk.ann, { local: '2027-03-23T09:00', zone: 'Europe/London', text: 'At nine.' }, march)
    const night = await begun(desk.ann, { local: '2027-03-21T01:30', zone: 'Europe/London', text: 'By night.' }, march)
    await holdWhatRepeats(march)
    expect((await postsOf(nine)).map(({ dueAt }) => dueAt)).toEqual([
      '2027-03-23T09:00:00.000Z',
      '2027-03-30T08:00:00.000Z',
    ])
    expect((await postsOf(night)).map(({ dueAt }) => dueAt)).toEqual(['2027-03-21T01:30:00.000Z'])
    expect(await asksOf('By night.')).toMatchObject([{ day: '2027-03-28', why: expect.stringContaining('skip 01:30') }])
  })

  it('comes near as time goes on, and ends when its rule does', async () => {
    const series = await begun(desk.ann, { local: '2027-06-01T09:00', count: 4 }, on('2027-05-30T12:00:00Z'))
    for (const day of ['2027-05-30', '2027-06-09', '2027-06-09', '2027-06-30']) {
      await desk.store.series.change(desk.store.db, series, { nextAt: new Date(0) })
      await holdWhatRepeats(on(`${day}T12:00:00Z`))
    }
    expect((await postsOf(series)).map(({ dueAt }) => dueAt.slice(0, 10))).toEqual([
      '2027-06-01',
      '2027-06-08',
      '2027-06-15',
      '2027-06-22',
    ])
    expect((await desk.store.series.lock(desk.store.db, series))?.endedAt).not.toBeNull()
  })

  it('changes only what is not held yet, and never comes twice for it', async () => {
    const series = await begun(desk.ann, { text: 'Old words.' })
    await holdWhatRepeats(desk.deps)
    expect(await begun(desk.ann, { text: 'New words.', local: inDays(3), series })).toBe(series)
    await holdWhatRepeats(desk.deps)
    expect((await postsOf(series)).map(({ dueAt, parts }) => [dueAt.slice(0, 16), parts[0].text])).toEqual([
      [inDays(2), 'Old words.'],
      [inDays(9), 'Old words.'],
      [inDays(10), 'New words.'],
    ])
  })

  it('that is taken back once is not made again', async () => {
    const series = await begun()
    await holdWhatRepeats(desk.deps)
    const [first] = await postsOf(series)
    value(await takeBack(desk.deps, desk.ann, first?.id ?? ''))
    await desk.store.series.change(desk.store.db, series, { nextAt: new Date(0) })
    await holdWhatRepeats(desk.deps)
    expect((await postsOf(series)).map(({ deliveries }) => deliveries[0]?.state)).toEqual(['cancelled', 'held'])
  })

  it('waits each time for the leader whose voice it is, and for a second pair of eyes where its writer may not release', async () => {
    const lena = await desk.person('Lena', 'viewer')
    const tom = await desk.person('Tom', 'contributor')
    const leader = await begun(desk.ann, { speaker: await desk.speaker('leader', lena, [desk.ann]) })
    const young = await begun(tom, { speaker: await desk.speaker('organisation', null, [tom]) })
    await holdWhatRepeats(desk.deps)
    for (const [series, kind] of [
      [leader, 'leader'],
      [young, 'second-pair-of-eyes'],
    ] as const) {
      const posts = await postsOf(series)
      expect(posts.map(({ deliveries }) => deliveries[0]?.state)).toEqual(['waiting', 'waiting'])
      expect(posts.flatMap(({ approvals }) => approvals.map((one) => one.kind))).toEqual([kind, kind])
    }
  })

  it('is not told that it said the same before, though others are', async () => {
    const series = await begun(desk.ann, { text: 'Only ever these words.' })
    await holdWhatRepeats(desk.deps)
    expect(await postsOf(series)).toHaveLength(2)
    const said = () => recent.map(({ text }) => text).filter((text) => text === 'Only ever these words.')
    expect(said()).toEqual([])
    await desk.held(desk.ann, { text: 'Only ever these words.' })
    expect(said()).toHaveLength(2)
  })
})

describe('a time that cannot be held', () => {
  it('asks a person, with its draft, until that is held or thrown away', async () => {
    const series = await begun(desk.ann, { text: 'Spring sale.' })
    nowAsked = true
    await holdWhatRepeats(desk.deps)
    expect(await postsOf(series)).toEqual([])
    const [first, second] = await asksOf('Spring sale.')
    expect(first?.why).toBe('Some findings still need an answer.')
    nowAsked = false
    value(await hold(desk.deps, desk.ann, first?.draft ?? '', { revision: 1 }))
    value(await discardDraft(desk.deps, desk.ann, second?.draft ?? ''))
    expect(await asksOf('Spring sale.')).toEqual([])
  })

  it('because its moment passed asks, and does not leave late', async () => {
    const series = await begun(desk.ann, { local: '2027-02-01T09:00', text: 'Passed by.' }, on('2027-01-20T00:00:00Z'))
    await holdWhatRepeats(on('2027-02-01T12:00:00Z'))
    expect((await asksOf('Passed by.')).map(({ day }) => day)).toEqual(['2027-02-01'])
    expect((await postsOf(series)).map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2027-02-08', '2027-02-15'])
  })

  it('because its person left the desk asks', async () => {
    const mina = await desk.person('Mina', 'editor')
    await begun(mina, { text: 'Hers.', speaker: await desk.speaker('organisation', null, [mina]) })
    await desk.store.people.change(desk.store.db, desk.organisation, mina.person, { leftAt: new Date() })
    await holdWhatRepeats(desk.deps)
    expect((await asksOf('Hers.')).map(({ why }) => why)).toEqual(
      Array(2).fill('Whoever had it repeat has left this desk.'),
    )
  })

  it('while everything is paused is held once that ends', async () => {
    const series = await begun()
    const all = { kind: 'all', of: '' } as const
    const { pauses } = value(await pause(desk.deps, desk.ann, { scope: all, reason: 'Flood' }))
    await holdWhatRepeats(desk.deps)
    expect(await postsOf(series)).toEqual([])
    value(await lift(desk.deps, desk.ann, pauses[0]?.id ?? ''))
    await holdWhatRepeats(desk.deps)
    expect(await postsOf(series)).toHaveLength(2)
  })
})

describe('a series', () => {
  it('that is paused holds nothing more, and goes on without making up for what passed', async () => {
    const series = await begun(desk.ann, { local: '2027-02-01T09:00' }, on('2027-01-30T00:00:00Z'))
    value(await pauseSeries(desk.deps, desk.ann, series))
    await holdWhatRepeats(on('2027-02-10T12:00:00Z'))
    expect(await postsOf(series)).toEqual([])
    value(await resumeSeries(on('2027-02-10T12:00:00Z'), desk.ann, series))
    await desk.store.series.change(desk.store.db, series, { nextAt: new Date(0) })
    await holdWhatRepeats(on('2027-02-10T12:00:00Z'))
    expect((await postsOf(series)).map(({ dueAt }) => dueAt.slice(0, 10))).toEqual(['2027-02-15', '2027-02-22'])
  })

  it('that is ended keeps what is held and makes nothing more', async () => {
    const series = await begun()
    await holdWhatRepeats(desk.deps)
    value(await endSeries(desk.deps, desk.ann, series))
    expect(codeOf(await endSeries(desk.deps, desk.ann, series))).toBe('series-over')
    const draft = await draftOf(desk.ann, { series })
    expect(codeOf(await repeat(desk.deps, desk.ann, draft.id, { revision: 1 }))).toBe('series-over')
    await holdWhatRepeats(desk.deps)
    expect((await postsOf(series)).map(({ deliveries }) => deliveries[0]?.state)).toEqual(['held', 'held'])
  })

  it('is let go on by those alone who may speak with its voice, and not seen where its speaker is not', async () => {
    const eve = await desk.person('Eve', 'editor')
    const mina = await desk.person('Mina', 'editor')
    const series = await begun()
    value(await pauseSeries(desk.deps, eve, series))
    expect(codeOf(await resumeSeries(desk.deps, eve, series))).toBe('not-your-voice')
    const hers = await begun(mina, { speaker: await desk.speaker('personal', mina, []) })
    expect(codeOf(await pauseSeries(desk.deps, eve, hers))).toBe('not-found')
    expect((await allSeries(desk.deps, eve)).series.map(({ id }) => id)).not.toContain(hers)
    expect((await allSeries(desk.deps, mina)).series.map(({ id }) => id)).toContain(hers)
  })
})
