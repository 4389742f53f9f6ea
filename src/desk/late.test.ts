import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { lift, pause, pauses } from './pause.ts'
import { settle } from './settle.ts'
import { takeBack } from './take-back.ts'
import { turn } from './turn.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

/** A post whose try got no answer and that was looked for once, paused before the next try until its time had passed. */
async function stoppedBetweenTwoTries(publish: 'drop' | 'accept-drop') {
  const post = await desk.held()
  const id = post.deliveries[0]?.id ?? ''
  await desk.makeDue(post)
  desk.network.script('publish', publish)
  desk.network.script('find', publish === 'drop' ? 'none' : 'lag')
  for (const state of ['unknown', 'queued']) {
    await vi.waitFor(async () => {
      await turn(desk.deps, 'tester', id)
      expect(await desk.states(post)).toEqual([state])
    })
  }
  value(await pause(desk.deps, desk.ann, { scope: { kind: 'all', of: '' }, reason: '' }))
  await turn(desk.deps, 'tester', id)
  expect(await desk.states(post)).toEqual(['queued'])
  for (const one of await pauses(desk.deps, desk.ann)) value(await lift(desk.deps, desk.ann, one.id))
  return { post, id }
}

describe('what a pause finds between two tries is looked for, not left to a person', () => {
  it('and where it is not there, a person decides when it leaves, as of everything that missed its time', async () => {
    const { post, id } = await stoppedBetweenTwoTries('drop')
    await desk.work()
    expect(await desk.states(post)).toEqual(['missed'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
    value(await settle(desk.deps, desk.ann, id, { decision: 'still-right' }))
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
  })

  it('and where it is there after all, it has left', async () => {
    const { post } = await stoppedBetweenTwoTries('accept-drop')
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
  })

  it('and taken back meanwhile, it ends as what never left', async () => {
    const { post } = await stoppedBetweenTwoTries('drop')
    value(await takeBack(desk.deps, desk.ann, post.id))
    await desk.work()
    expect(await desk.states(post)).toEqual(['cancelled'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
  })
})
