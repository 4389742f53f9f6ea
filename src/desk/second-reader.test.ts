import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { Who } from '../domain/people.ts'
import { answerApproval } from './approve.ts'
import { hold } from './hold.ts'
import { lift, pause } from './pause.ts'
import { getPost } from './posts.ts'
import { askSecondReader, endSecondReader, secondReader } from './second-reader.ts'
import { settle } from './settle.ts'
import { takeBack } from './take-back.ts'

let desk: DeliveryDesk
let mina: Who
beforeEach(async () => {
  desk = await openDeliveryDesk()
  mina = await desk.person('Mina', 'editor')
})
afterEach(() => desk.close())

const ask = async (reason = '') => value(await askSecondReader(desk.deps, desk.ann, { reason }))
const agree = async (who: Who, post: { id: string; submittedAt: string }) =>
  answerApproval(desk.deps, who, post.id, { agree: true, reason: '', versionSeen: post.submittedAt })
const idOf = (post: { deliveries: readonly { id: string }[] }) => post.deliveries[0]?.id ?? ''
const agreedAndSent = async (post: { id: string; submittedAt: string }) => {
  value(await agree(mina, post))
  expect(await desk.states(post)).toEqual(['held'])
  await desk.makeDue(post)
  await desk.work()
  expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
}

describe('holding everything for a second reader', () => {
  it('makes every new hold wait for one, never the author, and it leaves once somebody else agreed', async () => {
    await ask('The news is bad.')
    expect(await secondReader(desk.deps, desk.ann)).toMatchObject({
      secondReader: { by: 'Ann', reason: 'The news is bad.' },
    })
    const post = await desk.held()
    await desk.makeDue(post)
    expect(await desk.states(post)).toEqual(['waiting'])
    expect(codeOf(await agree(desk.ann, post))).toBe('own-work')
    await desk.store.pool.query(`update delivery set due_at = clock_timestamp() + interval '1 hour'`)
    await agreedAndSent(post)
  })

  it('brings back to waiting what is held, agreed to or not, and lets stay what left', async () => {
    const out = await desk.held()
    await desk.makeDue(out)
    await desk.work()
    const post = await desk.held()
    expect((await ask()).waiting).toBe(1)
    await desk.work(200)
    expect([await desk.states(out), await desk.states(post)]).toEqual([['sent'], ['waiting']])
    value(await agree(mina, post))
    value(await endSecondReader(desk.deps, desk.ann))
    expect((await ask()).waiting, 'once more, although it was agreed to before').toBe(1)
    expect(await desk.record(post)).toEqual([
      'held',
      'asked-second-pair-of-eyes',
      'agreed',
      'asked-second-pair-of-eyes',
    ])
    await agreedAndSent(post)
  })

  it('asks also for what waits for its leader alone', async () => {
    const leader = await desk.person('Amara', 'editor')
    const voice = await desk.speaker('leader', leader, [desk.ann])
    const post = await desk.held(desk.ann, { speaker: voice })
    await ask()
    value(await agree(leader, post))
    expect(await desk.states(post), 'one person answers both; the leader did not write it').toEqual(['held'])
    value(await takeBack(desk.deps, desk.ann, post.id))
    const own = await desk.held(leader, { speaker: voice })
    expect(await desk.states(own)).toEqual(['waiting'])
    expect(codeOf(await agree(leader, own))).toBe('own-work')
    await agreedAndSent(own)
  })

  it('asks also before what missed its time is held again', async () => {
    const post = await desk.held()
    await desk.makeDue(post)
    const { pauses } = value(await pause(desk.deps, desk.ann, { scope: { kind: 'all', of: '' }, reason: '' }))
    value(await lift(desk.deps, desk.ann, pauses[0]?.id ?? ''))
    expect(await desk.states(post)).toEqual(['missed'])
    await ask()
    value(await settle(desk.deps, desk.ann, idOf(post), { decision: 'still-right' }))
    expect(await desk.states(post)).toEqual(['waiting'])
    await agreedAndSent(value(await getPost(desk.deps, desk.ann, post.id)))
  })

  it('lets no hold slip through that is pressed in the same moment, 40 times', async () => {
    for (let n = 0; n < 40; n++) {
      const draft = await desk.draft(desk.ann)
      const [held] = await Promise.all([hold(desk.deps, desk.ann, draft.id, { revision: draft.revision }), ask()])
      const post = value(held)
      expect(await desk.states(post)).toEqual(['waiting'])
      value(await takeBack(desk.deps, desk.ann, post.id))
      value(await endSecondReader(desk.deps, desk.ann))
    }
  }, 30_000)
})

describe('ending it', () => {
  it('releases nothing, and is not for somebody whose own post waits', async () => {
    await ask()
    const post = await desk.held()
    expect(codeOf(await endSecondReader(desk.deps, desk.ann))).toBe('own-work')
    value(await endSecondReader(desk.deps, mina))
    expect(await secondReader(desk.deps, mina)).toEqual({ secondReader: null })
    expect(codeOf(await endSecondReader(desk.deps, mina))).toBe('not-paused')
    expect(await desk.states(post)).toEqual(['waiting'])
    const free = await desk.held()
    expect(await desk.states(free)).toEqual(['held'])
  })

  it('cannot be needed where nobody else may read: then it does not begin', async () => {
    const alone = await openDeliveryDesk()
    await alone.person('Tunde', 'contributor')
    expect(codeOf(await askSecondReader(alone.deps, alone.ann, { reason: '' }))).toBe('nobody-to-read')
    expect(await secondReader(alone.deps, alone.ann)).toEqual({ secondReader: null })
    await alone.close()
  })
})
