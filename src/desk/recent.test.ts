import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { look } from '../checks/engine.ts'
import type { When } from '../domain/draft.ts'
import type { Who } from '../domain/people.ts'
import { setCheck } from './checks.ts'
import { factsFor } from './facts.ts'
import { lookAgain } from './look-again.ts'
import { holdWhatRepeats } from './occurrences.ts'
import { allSeries, repeat } from './repeat.ts'
import { standing } from './standing.ts'

let desk: DeliveryDesk
let museum: Awaited<ReturnType<DeliveryDesk['speaker']>>
beforeAll(async () => {
  desk = await openDeliveryDesk({ look })
  museum = await desk.speaker('organisation', null, [desk.ann])
})
afterAll(() => desk.close())

const inDays = (n: number) => new Date(Date.now() + n * 86_400_000 + 3_600_000).toISOString().slice(0, 16)
const at = (days: number): When => ({ kind: 'at', local: inDays(days), zone: 'UTC' })
const lift = 'The lift at the north entrance is back in use.'
const saidBefore = async (id: string, who: Who = desk.ann) =>
  value(await standing(desk.deps, who, id)).report.findings.filter(({ check }) => check === 'said-before')
const known = async (who: Who) => ((await factsFor(desk.deps, who)).facts.recent ?? []).map(({ text }) => text)

describe('the posts around a draft', () => {
  it('are told of where one says nearly the same, whoever says it: which, and when', async () => {
    await desk.held(desk.ann, { text: lift, when: at(3) })
    const near = await desk.draft(desk.ann, {
      text: lift.replace('use', 'service'),
      speaker: museum,
      when: at(5),
    })
    const [finding, ...others] = await saidBefore(near.id)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ weight: 'note', data: { words: lift } })
    expect(finding?.data.when).toMatch(/^in 3 days \(\w+day \d+ \w+\)$/)
    const other = await desk.draft(desk.ann, { text: 'The lift at the south pier has new hours for all.' })
    expect(await saidBefore(other.id)).toEqual([])
  })

  it('are those within a month of the moment at which it leaves, not of now', async () => {
    await desk.held(desk.ann, { text: 'Our reading garden has a new gate for everybody.', when: at(50) })
    const draft = (days: number) =>
      desk.draft(desk.ann, { text: 'Our reading garden has a new gate for everybody.', when: at(days) })
    expect(await saidBefore((await draft(2)).id)).toEqual([])
    expect(await saidBefore((await draft(40)).id)).toMatchObject([{ weight: 'ask', message: 'coming' }])
  })

  it('of a personal voice are known to its person, and to nobody else', async () => {
    const sam = await desk.person('Sam', 'editor')
    const own = await desk.speaker('personal', sam, [])
    await desk.held(sam, { text: 'My own words on a long day.', speaker: own, when: at(2) })
    expect(await known(sam)).toContain('My own words on a long day.')
    expect(await known(desk.ann)).not.toContain('My own words on a long day.')
    expect(await known(desk.ann)).toContain(lift)
  })

  it('are the nearest ones, however much is planned for later', async () => {
    const wide = await desk.speaker('organisation', null, [desk.ann], 50)
    for (let n = 0; n < 5; n++) await desk.held(desk.ann, { text: `Far ahead, ${n}.`, speaker: wide, when: at(90 + n) })
    expect(await known(desk.ann)).toContain(lift)
  })
})

describe('a post', () => {
  it('does not repeat itself, also where it is looked at again under another rule', async () => {
    const post = await desk.held(desk.ann, { text: 'The bar has a new menu, and it is a good one.', when: at(4) })
    const twin = await desk.draft(desk.ann, { text: 'The bar has a new menu, and it is a good one.', when: at(6) })
    const meant = Object.fromEntries((await saidBefore(twin.id)).map(({ key }) => [key, 'Twice on purpose, for once.']))
    await desk.held(desk.ann, { ...twin, text: twin.parts[0].text, speaker: desk.theatre, meant })
    const alone = await desk.held(desk.ann, { text: 'The choir sings on the steps at noon today.', when: at(5) })
    value(await setCheck(desk.deps, desk.ann, 'said-before', { weight: 'stop', off: null }))
    const again = (await lookAgain(desk.deps, desk.ann)).posts.map(({ id }) => id)
    expect(again).toContain(post.id)
    expect(again).not.toContain(alone.id)
  })

  it('does not repeat the series that it is to change', async () => {
    const rule = { local: inDays(2), zone: 'UTC', every: { unit: 'week', n: 1 }, until: null, count: null } as const
    const text = 'Our box office opens at noon, come and say hello.'
    const begun = await desk.draft(desk.ann, { text, when: { kind: 'repeats', series: null, ...rule } })
    value(await repeat(desk.deps, desk.ann, begun.id, { revision: begun.revision }))
    await holdWhatRepeats(desk.deps)
    const [series] = (await allSeries(desk.deps, desk.ann)).series
    const change = await desk.draft(desk.ann, { text, when: { kind: 'repeats', series: series?.id ?? '', ...rule } })
    expect(await saidBefore(change.id)).toEqual([])
    expect(await saidBefore((await desk.draft(desk.ann, { text, when: at(9) })).id)).toHaveLength(1)
  })
})
