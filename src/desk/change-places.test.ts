import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { changePlaces } from './change-places.ts'
import type { PostAnswer } from './posts.ts'
import { setSlots } from './slots.ts'
import { takeBack } from './take-back.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, time: '12:00' }))

/** So many posts, one in each of the next slots of one account. */
async function planned(count: number) {
  const speaker = await desk.speaker('organisation', null, [desk.ann])
  value(await setSlots(desk.deps, desk.ann, speaker.accounts[0] ?? '', { zone: 'UTC', slots: everyDay }))
  const posts: PostAnswer[] = []
  for (let n = 0; n < count; n++)
    posts.push(await desk.held(desk.ann, { speaker, when: { kind: 'slot' }, text: `Show ${n} is on.` }))
  return posts.map(({ id, deliveries: [delivery] }) => ({
    post: id,
    id: delivery?.id ?? '',
    dueAt: delivery?.dueAt ?? '',
  }))
}
type Planned = Awaited<ReturnType<typeof planned>>[number]
const swap = (one: Planned, other: Planned, who = desk.ann) =>
  changePlaces(desk.deps, who, one.id, { with: other.id, dueAt: one.dueAt, withDueAt: other.dueAt })
const now = async (one: Planned) => {
  const row = await desk.store.deliveries.get(desk.store.db, one.id)
  return { ...one, dueAt: row?.dueAt.toISOString() ?? '', body: row?.body ?? '', state: row?.state }
}

describe('two posts in slots of one account', () => {
  it('change places, each frozen for its new time, and back again', async () => {
    const [first, second] = (await planned(2)) as [Planned, Planned]
    const before = await now(first)
    value(await swap(first, second))
    const [a, b] = [await now(first), await now(second)]
    expect([a.dueAt, b.dueAt]).toEqual([second.dueAt, first.dueAt])
    expect(a.body).not.toBe(before.body)
    expect(a.body).toContain(second.dueAt)
    expect(
      desk.wakeUps
        .slice(-2)
        .map(({ delivery }) => delivery)
        .toSorted(),
    ).toEqual([first.id, second.id].toSorted())
    expect(await desk.record({ id: first.post })).toEqual(['held', 'place-changed'])
    value(await swap(a, b))
    expect((await now(first)).dueAt).toBe(first.dueAt)
  })

  it('do not where the plan is not any more what was seen, and the loser is told', async () => {
    const [first, second] = (await planned(2)) as [Planned, Planned]
    const outcomes = await Promise.all([swap(first, second), swap(first, second), swap(second, first)])
    expect(outcomes.map(codeOf).toSorted()).toEqual(['ok', 'plan-changed', 'plan-changed'])
    expect([(await now(first)).dueAt, (await now(second)).dueAt]).toEqual([second.dueAt, first.dueAt])
  })

  it('keep every slot and share none while many move them at once', async () => {
    const posts = await planned(5)
    const slots = posts.map(({ dueAt }) => dueAt).toSorted()
    for (let round = 0; round < 8; round++) {
      const seen = await Promise.all(posts.map(now))
      const pairs = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => [one, other] as const))
      const codes = (await Promise.all(pairs.map(([one, other]) => swap(one, other)))).map(codeOf)
      expect(codes).toContain('ok')
      expect((await Promise.all(posts.map(now))).map(({ dueAt }) => dueAt).toSorted()).toEqual(slots)
    }
  })

  it('do not once one is taken back, or is about to leave', async () => {
    const [first, second, third] = (await planned(3)) as [Planned, Planned, Planned]
    value(await takeBack(desk.deps, desk.ann, second.post))
    expect(codeOf(await swap(first, second))).toBe('plan-changed')
    const soon = new Date(Date.now() + 3_000)
    await desk.store.deliveries.change(desk.store.db, first.id, { dueAt: soon })
    expect(codeOf(await swap({ ...first, dueAt: soon.toISOString() }, third))).toBe('plan-changed')
    expect((await now(third)).dueAt).toBe(third.dueAt)
  })

  it('are moved by those alone who may speak with that voice, and never across accounts or out of a chosen time', async () => {
    const [first, second] = (await planned(2)) as [Planned, Planned]
    const [elsewhere] = (await planned(1)) as [Planned]
    const eve = await desk.person('Eve', 'editor')
    expect(codeOf(await swap(first, second, eve))).toBe('not-your-voice')
    expect(codeOf(await swap(first, elsewhere))).toBe('wrong-input')
    expect(codeOf(await swap(first, first))).toBe('wrong-input')
    const chosen = await desk.held(desk.ann, { when: { kind: 'at', local: '2030-01-01T09:00', zone: 'UTC' } })
    const other = await desk.held(desk.ann, { when: { kind: 'at', local: '2030-01-02T09:00', zone: 'UTC' } })
    const [a, b] = [chosen, other].map((post) => ({
      post: post.id,
      id: post.deliveries[0]?.id ?? '',
      dueAt: post.dueAt,
    }))
    if (!a || !b) throw new Error('nothing was held')
    expect(codeOf(await swap(a, b))).toBe('plan-changed')
  })
})
