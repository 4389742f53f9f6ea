import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { type PastPost, putPast } from '../../test/past-posts.ts'
import { look } from '../checks/engine.ts'
import type { Facts } from '../domain/facts.ts'
import { backTest } from './back-test.ts'
import { setCheck, setMeant } from './checks.ts'
import type { Deps } from './deps.ts'
import { lookBack } from './look-back.ts'
import { preview } from './preview.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk({ look })
})
afterAll(() => desk.close())
afterEach(async () => {
  await desk.store.pool.query('delete from delivery')
  await desk.store.pool.query("update organisation set checks = '{}'")
})

const put = (posts: readonly PastPost[], speaker: { id: string; accounts: readonly string[] } = desk.theatre) =>
  putPast(
    desk.store.pool,
    {
      organisation: desk.organisation,
      person: desk.ann.person,
      speaker: speaker.id,
      account: speaker.accounts[0] ?? '',
    },
    posts,
  )
const asIs = { weight: null, off: null, text: null } as const
const previewOf = async (check: string, change: Partial<Parameters<typeof preview>[3]>) =>
  value(await preview(desk.deps, desk.ann, check, { ...asIs, ...change }))

describe('a preview', () => {
  it('without posts says so, and still looks at the text that somebody typed', async () => {
    const seen = await previewOf('real-word', { weight: 'stop', text: 'We apologise for any incontinence.' })
    expect(seen.posts).toBe(0)
    expect(seen.before).toMatchObject({ looked: 0, asked: 0, share: 0, hits: [] })
    expect(seen.before.ofText).toEqual([
      expect.objectContaining({
        weight: 'ask',
        words: ['incontinence'],
        says: expect.stringContaining('inconvenience'),
      }),
    ])
    expect(seen.after.ofText).toEqual([expect.objectContaining({ weight: 'stop' })])
  })

  it('counts the posts that the check would have interrupted, as it is and as it would be, and lists them', async () => {
    await put([
      { text: 'Tickets from £XX.', daysAgo: 4 },
      { text: 'The lift is back.', daysAgo: 3 },
      { text: 'Tickets from £XX, with [INSERT LINK] for tea.', daysAgo: 2 },
      { text: 'Doors at seven.', daysAgo: 1 },
    ])
    const { posts, before, after } = await previewOf('placeholder', { weight: 'note' })
    expect(posts).toBe(4)
    expect(before).toMatchObject({ looked: 4, noted: 0, asked: 0, stopped: 2, skipped: 0, share: 0.5, off: false })
    expect(after).toMatchObject({ looked: 4, noted: 2, asked: 0, stopped: 0, share: 0 })
    expect(before.hits.map(({ weight, words }) => [weight, words])).toEqual([
      ['stop', ['£XX', '[INSERT LINK]']],
      ['stop', ['£XX']],
    ])
    expect(before.hits[1]?.text).toBe('Tickets from £XX.')
    expect(before.hits[0]?.at).toMatch(/^\d{4}-/)
  })

  it('of a check that would be off looks at nothing', async () => {
    await put([{ text: 'We apologise for any incontinence.', daysAgo: 4 }])
    const { before, after } = await previewOf('real-word', { off: 'We are a clinic.' })
    expect([before.looked, before.asked, before.off]).toEqual([1, 1, false])
    expect([after.looked, after.asked, after.off]).toEqual([0, 0, true])
  })

  it('of other options runs with them, and with the words that are meant here', async () => {
    await put(Array.from({ length: 12 }, (_, n) => ({ text: `Please donate today, number ${n}.`, daysAgo: 12 - n })))
    const { before, after } = await previewOf('promotional-share', { options: { appeal: true } })
    expect(before.noted).toBeGreaterThan(0)
    expect(after.noted).toBe(0)
    await put([{ text: 'We apologise for any incontinence.', daysAgo: 0.5 }])
    value(await setMeant(desk.deps, desk.ann, 'real-word', { words: 'incontinence', right: true }))
    expect((await previewOf('real-word', { weight: 'stop' })).after).toMatchObject({ noted: 1, stopped: 0 })
  })

  it('says what was not looked at, for want of which facts', async () => {
    await put([{ text: 'Read on: https://riverside.example/x', daysAgo: 1 }])
    expect((await previewOf('link-answers', {})).before).toMatchObject({ looked: 0, skipped: 1, missing: ['links'] })
    expect((await previewOf('switched-speaker', {})).before).toMatchObject({ skipped: 1, missing: ['lastSpoken'] })
  })

  it('refuses what could not be set, and changes nothing', async () => {
    const wrong = await preview(desk.deps, desk.ann, 'real-word', { ...asIs, options: { nothing: 1 } })
    expect(codeOf(wrong)).toBe('wrong-input')
    expect(codeOf(await preview(desk.deps, desk.ann, 'real-word', { ...asIs, off: '' }))).toBe('reason-needed')
    expect(codeOf(await preview(desk.deps, desk.ann, 'no-such-check', asIs))).toBe('not-found')
    await previewOf('real-word', { weight: 'stop' })
    expect(await desk.store.words.checkSettings(desk.store.db, desk.organisation)).toEqual({})
  })

  it('lists at most 20 posts, the newest first among equals', async () => {
    await put(Array.from({ length: 30 }, (_, n) => ({ text: `Number ${n}: tickets from £XX.`, daysAgo: 30 - n })))
    const { hits, stopped } = (await previewOf('placeholder', {})).before
    expect([stopped, hits.length]).toEqual([30, 20])
    expect(hits[0]?.text).toMatch(/^Number 29:/)
  })
})

describe('looking back', () => {
  /** What was known when each post was looked at. */
  const facts = async (deps: Deps, most: number | null): Promise<readonly Facts[]> => {
    const known: Facts[] = []
    const noting: Deps = {
      ...deps,
      look: (content, now, settings) => {
        known.push({
          ...now,
          past: { posts: now.past?.posts ?? 0, words: { ...now.past?.words } },
          recent: structuredClone(now.recent ?? []),
        })
        return look(content, now, settings)
      },
    }
    await lookBack(noting, { organisation: desk.organisation, reader: null, most }, (_post, looks) => void looks({}))
    return known
  }

  it('judges a post with what came before it: the day, the words, the posts around it', async () => {
    await put([
      { text: 'Ospreys are back, says @warden', daysAgo: 41 },
      { text: 'Ospreys nest', daysAgo: 20 },
      { text: 'Doors at seven', daysAgo: 10 },
    ])
    const known = await facts(desk.deps, null)
    expect(known.map(({ past }) => past?.posts)).toEqual([0, 1, 2])
    expect(known.map(({ past }) => past?.words.ospreys ?? 0)).toEqual([0, 1, 2])
    expect(known.map(({ handles }) => handles?.includes('warden'))).toEqual([false, true, true])
    expect(known.map(({ recent }) => recent?.map(({ text }) => text))).toEqual([
      [],
      ['Ospreys are back, says @warden'],
      ['Ospreys nest'],
    ])
    expect(known[2]?.recent?.[0]).toMatchObject({ state: 'out', minutesAgo: 10 * 24 * 60 })
    expect(new Set(known.map(({ now }) => `${now?.month}-${now?.day}`)).size).toBe(3)
    for (const { links, lastSpoken } of known) expect([links, lastSpoken]).toEqual([undefined, undefined])
  })

  it('over the last posts alone still knows the words of those before them', async () => {
    await put([
      { text: 'Ospreys', daysAgo: 3 },
      { text: 'Ospreys', daysAgo: 2 },
      { text: 'Doors', daysAgo: 1 },
    ])
    expect((await facts(desk.deps, 1)).map(({ past }) => past?.words.ospreys)).toEqual([2])
  })

  it('never reads what somebody said as themselves, nor what never left; what was taken down is looked at and teaches nothing', async () => {
    const mina = await desk.person('Mina', 'editor')
    await put([{ text: 'My own sofa', daysAgo: 5 }], await desk.speaker('personal', mina, []))
    await put([
      { text: 'Taken back', daysAgo: 4, state: 'cancelled' },
      { text: 'Taken down', daysAgo: 3, state: 'taken-down' },
      { text: 'Doors at seven', daysAgo: 2 },
    ])
    const known = await facts(desk.deps, null)
    expect(known.map(({ past }) => past?.posts)).toEqual([0, 0])
  })

  it('lets others have their turn while it works', async () => {
    await put(Array.from({ length: 100 }, (_, n) => ({ text: `Number ${n}`, daysAgo: 1 })))
    const slow: Deps = {
      ...desk.deps,
      look: (...given) => {
        const until = performance.now() + 5
        while (performance.now() < until);
        return look(...given)
      },
    }
    let over = false
    let turns = 0
    const others = () => {
      turns += 1
      if (!over) setImmediate(others)
    }
    const began = performance.now()
    setImmediate(others)
    await lookBack(
      slow,
      { organisation: desk.organisation, reader: null, most: 1000 },
      (_post, looks) => void looks({}),
    )
    over = true
    const took = performance.now() - began
    expect(took).toBeGreaterThan(500)
    expect(turns).toBeGreaterThan(500 / 50)
  })

  it('ends when nobody listens any more', async () => {
    await put(Array.from({ length: 300 }, (_, n) => ({ text: `Number ${n}`, daysAgo: 1 })))
    const gone = new AbortController()
    let seen = 0
    await lookBack(
      desk.deps,
      { organisation: desk.organisation, reader: null, most: 1000, signal: gone.signal },
      () => {
        seen += 1
        if (seen === 10) gone.abort()
      },
    )
    expect(seen).toBe(10)
  })
})

describe('a back-test', () => {
  it('runs every check that is on over the last posts, and tells how far it is', async () => {
    await put([
      { text: 'We apologise for any incontinence.', daysAgo: 4 },
      { text: 'What a shit night.', daysAgo: 3 },
      { text: 'Doors at seven.', daysAgo: 2 },
    ])
    value(await setCheck(desk.deps, desk.ann, 'placeholder', { weight: null, off: 'We write in brackets.' }))
    const told: string[] = []
    const all = value(
      await backTest(desk.deps, desk.ann, { most: 1000, progress: (done, of) => void told.push(`${done}/${of}`) }),
    )
    expect(told).toEqual(['0/3', '3/3'])
    expect(all).toMatchObject({ posts: 3, asked: 1, stopped: 1, off: ['Gaps left open and notes to yourselves'] })
    const of = (id: string) => all.checks.find(({ check }) => check === id)
    expect(of('real-word')).toMatchObject({ looked: 3, asked: 1, tooOften: null })
    expect(of('offensive-word')).toMatchObject({ looked: 3, stopped: 1 })
    expect(of('link-answers')).toMatchObject({ looked: 0, skipped: 3, missing: ['links'] })
    expect(of('placeholder')).toBeUndefined()
  })

  it('runs one at a time', async () => {
    await put([{ text: 'Doors at seven.', daysAgo: 2 }])
    const both = await Promise.all([1, 2].map(() => backTest(desk.deps, desk.ann, { most: 10 })))
    expect(both.map(codeOf)).toEqual(['ok', 'desk-busy'])
    expect(codeOf(await backTest(desk.deps, desk.ann, { most: 10 }))).toBe('ok')
  })
})
