import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { answerApproval } from './approve.ts'
import { hold } from './hold.ts'
import { setSlots, slots } from './slots.ts'
import { takeBack } from './take-back.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

const slot = { kind: 'slot' } as const
const everyDay = (time: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, time }))
const dueOf = (post: { deliveries: readonly { dueAt: string }[] }) => post.deliveries.map(({ dueAt }) => dueAt)
const dayMs = 86_400_000

async function withSlots(accounts = 1) {
  const speaker = await desk.speaker('organisation', null, [desk.ann], accounts)
  for (const account of speaker.accounts)
    value(await setSlots(desk.deps, desk.ann, account, { zone: 'UTC', slots: everyDay('12:00') }))
  return speaker
}

describe('the slots of an account', () => {
  it('take one post each, in the order in which they are held', async () => {
    const speaker = await withSlots()
    const [first = '', second = ''] = [
      ...dueOf(await desk.held(desk.ann, { speaker, when: slot })),
      ...dueOf(await desk.held(desk.ann, { speaker, when: slot })),
    ]
    expect(first).toMatch(/T12:00:00.000Z$/)
    expect(Date.parse(second) - Date.parse(first)).toBe(dayMs)
    const shown = (await slots(desk.deps, desk.ann)).accounts.find(({ account }) => account === speaker.accounts[0])
    expect(Date.parse(shown?.nextFree ?? '') - Date.parse(second)).toBe(dayMs)
  })

  it('are shared by nobody when many press at once', async () => {
    const speaker = await withSlots(2)
    const posts = await Promise.all(Array.from({ length: 6 }, () => desk.held(desk.ann, { speaker, when: slot })))
    for (const account of speaker.accounts) {
      const times = posts.flatMap(({ deliveries }) => deliveries.filter((d) => d.account === account))
      expect(new Set(times.map(({ dueAt }) => dueAt)).size).toBe(6)
    }
  })

  it('are free again once a post is taken back', async () => {
    const speaker = await withSlots()
    const post = await desk.held(desk.ann, { speaker, when: slot })
    value(await takeBack(desk.deps, desk.ann, post.id))
    expect(dueOf(await desk.held(desk.ann, { speaker, when: slot }))).toEqual(dueOf(post))
  })

  it('move nothing that is planned when they are removed, and then take nothing more', async () => {
    const speaker = await withSlots()
    const post = await desk.held(desk.ann, { speaker, when: slot })
    value(await setSlots(desk.deps, desk.ann, speaker.accounts[0] ?? '', { zone: 'UTC', slots: [] }))
    const [row] = await desk.store.deliveries.lockOfPost(desk.store.db, desk.organisation, post.id)
    expect([row?.state, row?.dueAt.toISOString()]).toEqual(['held', ...dueOf(post)])
    const draft = await desk.draft(desk.ann, { speaker, when: slot })
    expect(codeOf(await hold(desk.deps, desk.ann, draft.id, { revision: 1 }))).toBe('no-slot')
  })

  it('hold the place of a post that waits for an agreement, which leaves there once agreed', async () => {
    const lena = await desk.person('Lena', 'viewer')
    const speaker = await desk.speaker('leader', lena, [desk.ann])
    value(await setSlots(desk.deps, desk.ann, speaker.accounts[0] ?? '', { zone: 'UTC', slots: everyDay('12:00') }))
    const post = await desk.held(desk.ann, { speaker, when: slot })
    expect(await desk.states(post)).toEqual(['waiting'])
    expect(dueOf(await desk.held(desk.ann, { speaker, when: slot }))).not.toEqual(dueOf(post))
    const agreed = await answerApproval(desk.deps, lena, post.id, {
      agree: true,
      reason: '',
      versionSeen: post.submittedAt,
    })
    expect([value(agreed).deliveries[0]?.state, ...dueOf(value(agreed))]).toEqual(['held', ...dueOf(post)])
  })

  it('are set by who looks after the speaker alone, in a zone that has clocks', async () => {
    const speaker = await withSlots()
    const [account = ''] = speaker.accounts
    const eve = await desk.person('Eve', 'editor')
    const set = async (who: typeof eve, zone: string) =>
      codeOf(await setSlots(desk.deps, who, account, { zone, slots: [] }))
    expect(await set(eve, 'UTC')).toBe('not-yours')
    expect(await set(desk.ann, 'Mars/Olympus')).toBe('wrong-input')
    expect(codeOf(await setSlots(desk.deps, desk.ann, speaker.id, { zone: 'UTC', slots: [] }))).toBe('not-found')
  })
})
