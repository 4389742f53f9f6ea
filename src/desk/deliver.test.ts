import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { hold } from './hold.ts'
import { getPost } from './posts.ts'
import { takeBack } from './take-back.ts'
import { turn } from './turn.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

describe('a post that nobody takes back', () => {
  it('is held, then leaves once, and the record tells both', async () => {
    const post = await desk.held()
    expect(post.deliveries.map((d) => d.state)).toEqual(['held'])
    const [id = ''] = post.deliveries.map((d) => d.id)
    await turn(desk.deps, 'tester', id)
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
    expect(await desk.record(post)).toEqual(['held', 'sending', 'left'])
    const sent = value(await getPost(desk.deps, desk.ann, post.id))
    expect(sent.deliveries[0]?.url).toContain('rehearsal')
  })

  it('is one post however often hold & send is pressed', async () => {
    const draft = await desk.draft(desk.ann)
    const presses = await Promise.all(
      [1, 2, 3, 4].map(() => hold(desk.deps, desk.ann, draft.id, { revision: draft.revision })),
    )
    expect(new Set(presses.map((press) => value(press).id)).size).toBe(1)
  })

  it('leaves once although eight workers are woken for it at once', async () => {
    const post = await desk.held()
    await desk.makeDue(post)
    const [id = ''] = post.deliveries.map((d) => d.id)
    await Promise.all(Array.from({ length: 8 }, (_, n) => turn(desk.deps, `worker ${n}`, id)))
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
    expect((await desk.record(post)).filter((action) => action === 'sending')).toHaveLength(1)
  })
})

describe('taking back', () => {
  it('in the hold: it never left, and the draft is open again', async () => {
    const post = await desk.held()
    const back = value(await takeBack(desk.deps, desk.ann, post.id))
    expect(back).toMatchObject({ stopped: true, says: 'Stopped. It never left.' })
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
    const draft = await desk.store.drafts.get(desk.store.db, desk.organisation, post.draft, desk.ann.person)
    expect(draft?.postId).toBeNull()
    expect(await desk.record(post)).toEqual(['held', 'taken-back'])
  })

  it('after it left: it says when, and takes it down', async () => {
    const post = await desk.held()
    await desk.makeDue(post)
    await desk.work()
    const back = value(await takeBack(desk.deps, desk.ann, post.id))
    expect(back.stopped).toBe(false)
    expect(back.says).toMatch(/^It left at \d\d:\d\d:\d\d\. Taking it down\.$/)
    await desk.work()
    expect(await desk.states(post)).toEqual(['taken-down'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 1 })
    expect(await desk.record(post)).toEqual(['held', 'sending', 'left', 'take-down-asked', 'taken-down'])
  })

  it('is not for somebody of another organisation', async () => {
    const post = await desk.held()
    const stranger = { ...desk.ann, organisation: '00000000-0000-4000-8000-000000000000' }
    expect(codeOf(await takeBack(desk.deps, stranger, post.id))).toBe('not-found')
  })
})
