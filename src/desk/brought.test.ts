import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { Deps } from './deps.ts'
import { keepDraft } from './draft.ts'
import { hold } from './hold.ts'
import { keepMedia } from './media.ts'
import { takeBack } from './take-back.ts'
import { turn } from './turn.ts'

let desk: DeliveryDesk
let deps: Deps
/** How often a post's pictures were brought to the network, and what it says to the next posts. */
let brought = 0
const answers: 'forgotten'[] = []
beforeAll(async () => {
  desk = await openDeliveryDesk()
  const inner = desk.network
  const network: typeof inner = {
    ...inner,
    upload: async (...given) => {
      brought++
      const uploaded = await inner.upload(...given)
      return uploaded.ok ? { ok: true, value: [[`name-${brought}`]] } : uploaded
    },
    publish: async (...given) =>
      answers.shift() === 'forgotten'
        ? {
            kind: 'refused',
            refusal: { code: 'network-refused', why: 'No such media.', again: 'never' },
            retryAfter: null,
          }
        : inner.publish(...given),
  }
  deps = { ...desk.deps, networks: { ...desk.deps.networks, rehearsal: network } }
})
afterAll(() => desk.close())
beforeEach(() => {
  brought = 0
  answers.length = 0
  desk.wakeUps.length = 0
})

async function held(pictures: number) {
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#884422' } })
    .png()
    .toBuffer()
  const { id } = value(await keepMedia(deps, desk.ann, bytes, 'wall.png'))
  const media = Array.from({ length: pictures }, () => ({ media: id, alt: 'A wall', decoration: false }))
  const draft = value(
    await keepDraft(deps, desk.ann, crypto.randomUUID(), {
      revision: 0,
      speaker: desk.theatre.id,
      targets: desk.theatre.accounts,
      parts: [{ text: 'The new wall.', media }],
      variants: {},
      manners: {},
      language: 'en',
      when: { kind: 'when-held' },
      tags: [],
      meant: {},
    }),
  )
  return value(await hold(deps, desk.ann, draft.id, { revision: 1 }))
}
const idOf = async (post: { id: string }) => {
  const { rows } = await desk.store.pool.query<{ id: string }>('select id from delivery where post_id = $1', [post.id])
  return rows[0]?.id ?? ''
}
const wake = async (post: { id: string }) => turn(deps, 'tester', await idOf(post))

describe('the pictures of a post that is held', () => {
  it('are brought to the network while it is held, once, and nothing of it is public before it is due', async () => {
    const post = await held(1)
    // The one for now, beside the one for when it is due.
    expect(desk.wakeUps.map(({ at }) => at.getTime() <= Date.now())).toEqual([false, true])
    await wake(post)
    expect([brought, await desk.states(post), await desk.copies(post)]).toEqual([1, ['held'], { now: 0, ever: 0 }])
    await desk.makeDue(post)
    await wake(post)
    expect([brought, await desk.states(post), await desk.copies(post)]).toEqual([1, ['sent'], { now: 1, ever: 1 }])
  })

  it('leave nothing public when it is taken back', async () => {
    const post = await held(1)
    await wake(post)
    expect(brought).toBe(1)
    value(await takeBack(deps, desk.ann, post.id))
    await desk.makeDue(post)
    await wake(post)
    expect([await desk.states(post), await desk.copies(post)]).toEqual([['cancelled'], { now: 0, ever: 0 }])
  })

  it('are brought anew where the network may have forgotten them, by its age or by its word, and it leaves once', async () => {
    const aged = await held(1)
    await wake(aged)
    await desk.store.pool.query(
      `update delivery set uploaded_at = uploaded_at - interval '7 hours' where post_id = $1`,
      [aged.id],
    )
    await desk.makeDue(aged)
    await wake(aged)
    expect([brought, await desk.copies(aged)]).toEqual([2, { now: 1, ever: 1 }])

    const forgotten = await held(1)
    await wake(forgotten)
    await desk.makeDue(forgotten)
    answers.push('forgotten')
    await wake(forgotten)
    expect([brought, await desk.states(forgotten)]).toEqual([3, ['queued']])
    await desk.store.pool.query('update delivery set next_look_at = null where post_id = $1', [forgotten.id])
    await wake(forgotten)
    expect([brought, await desk.copies(forgotten)]).toEqual([4, { now: 1, ever: 1 }])
  })

  it('are refused for good where the network does not take them fresh either', async () => {
    const post = await held(1)
    await wake(post)
    await desk.makeDue(post)
    answers.push('forgotten', 'forgotten')
    await wake(post)
    await desk.store.pool.query('update delivery set next_look_at = null where post_id = $1', [post.id])
    await wake(post)
    expect([await desk.states(post), await desk.copies(post)]).toEqual([['refused'], { now: 0, ever: 0 }])
  })

  it('wake nobody where there are none', async () => {
    await held(0)
    expect(desk.wakeUps.length).toBe(1)
  })
})
