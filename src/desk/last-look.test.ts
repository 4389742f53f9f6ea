import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clean, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { Finding } from '../domain/findings.ts'
import { setEyes } from './agreements.ts'
import { answerApproval } from './approve.ts'
import { setCheck } from './checks.ts'
import { notices, watchTroubles } from './notices.ts'
import { listPosts, type PostAnswer } from './posts.ts'
import { settle } from './settle.ts'

const finding = (weight: Finding['weight'], key: string): Finding => ({
  check: 'bad-timing',
  kind: 'tragedy',
  weight,
  message: 'm',
  data: {},
  says: `People think of ${key} today.`,
  spot: null,
  fixes: [],
  key,
})

let desk: DeliveryDesk
let found: readonly Finding[]
let looks: number
beforeEach(async () => {
  found = []
  looks = 0
  desk = await openDeliveryDesk({
    look: () => {
      looks += 1
      return { ...clean, findings: found }
    },
  })
})
afterEach(() => desk.close())

const rulesChange = async () => value(await setCheck(desk.deps, desk.ann, 'bad-timing', { weight: null, off: null }))
const heldYesterday = () => {
  const clock = { now: async () => new Date(Date.now() - 86_400_000) }
  return desk.held(desk.ann, {}, { ...desk.deps, store: { ...desk.store, clock } })
}
async function due(post: PostAnswer) {
  await desk.makeDue(post)
  await desk.work()
  return desk.states(post)
}
const seen = async (post: PostAnswer) =>
  value(await listPosts(desk.deps, desk.ann, { which: 'waiting' })).posts.find(({ id }) => id === post.id)
const heldBack = async (post: PostAnswer) => (await desk.record(post)).filter((action) => action === 'held-back')

describe('a post that is due', () => {
  it('is not looked at again where nothing changed since it was held, and leaves', async () => {
    const post = await desk.held()
    const before = looks
    found = [finding('stop', 'flood')]
    expect(await due(post)).toEqual(['sent'])
    expect(looks).toBe(before)
  })

  it('is held back for a person where a rule changed and asks now, with a notice, and leaves once somebody says so', async () => {
    const post = await desk.held(desk.ann, { speaker: await desk.speaker('organisation', null, [desk.ann], 2) })
    await rulesChange()
    found = [finding('ask', 'flood')]
    expect(await due(post)).toEqual(['missed', 'missed'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
    await watchTroubles(desk.deps)
    expect((await notices(desk.deps, desk.ann)).notices.map(({ kind }) => kind)).toEqual(['missed', 'missed'])
    for (const { id } of post.deliveries) value(await settle(desk.deps, desk.ann, id, { decision: 'still-right' }))
    expect(await due(post)).toEqual(['sent', 'sent'])
    expect(await heldBack(post), 'once').toEqual(['held-back'])
  })

  it('is held back once more for what is found only then', async () => {
    const post = await desk.held()
    await rulesChange()
    found = [finding('ask', 'flood')]
    await due(post)
    value(await settle(desk.deps, desk.ann, post.deliveries[0]?.id ?? '', { decision: 'still-right' }))
    found = [finding('ask', 'flood'), finding('ask', 'fire')]
    expect(await due(post)).toEqual(['missed'])
    expect((await seen(post))?.deliveries[0]?.said).toBe('Looked at again before it left. People think of fire today.')
  })

  it('is looked at for the day on which it leaves', async () => {
    const [quiet, loud] = [await heldYesterday(), await heldYesterday()]
    expect(await due(quiet)).toEqual(['sent'])
    found = [finding('ask', 'flood')]
    expect(await due(loud)).toEqual(['missed'])
  })

  it('leaves with what its person was asked about when it was held', async () => {
    found = [finding('ask', 'flood')]
    const post = await desk.held(desk.ann, { meant: { flood: 'It helps them.' } })
    await rulesChange()
    expect(await due(post)).toEqual(['sent'])
  })

  it('waits for other eyes where there is a stop in it now, and leaves once they agreed', async () => {
    const mina = await desk.person('Mina', 'editor')
    const post = await desk.held()
    await rulesChange()
    found = [finding('stop', 'flood')]
    expect(await due(post)).toEqual(['waiting'])
    const waiting = await seen(post)
    expect(waiting?.deliveries[0]?.said).toContain('People think of flood today.')
    const agree = { agree: true, reason: '', versionSeen: post.submittedAt }
    value(await answerApproval(desk.deps, mina, post.id, agree))
    expect(await due(post)).toEqual(['sent'])
    expect(await heldBack(post)).toHaveLength(1)
  })

  it('is decided by its own person where nobody else is there to read it', async () => {
    const post = await desk.held()
    await rulesChange()
    found = [finding('stop', 'flood')]
    expect(await due(post)).toEqual(['missed'])
  })

  it('waits for other eyes where they read every post of its speaker by now, unless they read it already', async () => {
    const mina = await desk.person('Mina', 'editor')
    const agree = (post: PostAnswer) => ({ agree: true, reason: '', versionSeen: post.submittedAt })
    const post = await desk.held()
    value(await setEyes(desk.deps, desk.ann, desk.theatre.id, { from: 'every', named: [] }))
    expect(await due(post)).toEqual(['waiting'])
    expect((await seen(post))?.deliveries[0]?.said).toContain('Somebody else reads every post of this speaker')
    value(await answerApproval(desk.deps, mina, post.id, agree(post)))
    expect(await due(post)).toEqual(['sent'])
    const read = await desk.held()
    value(await answerApproval(desk.deps, mina, read.id, agree(read)))
    await rulesChange()
    expect(await due(read)).toEqual(['sent'])
  })
})
