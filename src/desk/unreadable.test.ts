import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { settle } from './settle.ts'
import { takeBack } from './take-back.ts'

let desk: DeliveryDesk
const asked: string[] = []
let isLost = false
beforeAll(async () => {
  desk = await openDeliveryDesk()
  const { network } = desk
  const unreadable: typeof network = {
    ...network,
    repeats: () => 'never',
    async publish(...given) {
      const sent = await network.publish(...given)
      return isLost ? { kind: 'unknown', trace: 'the line died' } : sent
    },
    async find() {
      asked.push('find')
      return { kind: 'unknown', trace: 'no desk may look' }
    },
    async remove(account, body, placed) {
      asked.push('remove')
      return placed.length === 0
        ? { kind: 'by-hand', url: 'https://network.example' }
        : network.remove(account, body, placed)
    },
  }
  Object.assign(desk.deps.networks, { rehearsal: unreadable })
})
afterAll(() => desk.close())

describe('on a network that lets no desk read what it posted', () => {
  it('a post is taken down at once, and its word that it is gone is the proof', async () => {
    const post = await desk.held()
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    asked.length = 0
    value(await takeBack(desk.deps, desk.ann, post.id))
    await desk.work()
    expect(asked).toEqual(['remove'])
    expect(await desk.states(post)).toEqual(['taken-down'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 1 })
  })

  it('a post whose answer was lost is a person’s matter: never sent again, and removed by hand', async () => {
    isLost = true
    const post = await desk.held()
    await desk.makeDue(post)
    await desk.work()
    isLost = false
    expect(await desk.states(post)).toEqual(['needs-human'])
    await desk.work(300)
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
    const id = post.deliveries[0]?.id ?? ''
    value(await settle(desk.deps, desk.ann, id, { decision: 'it-is-public', seen: 'I saw it' }))
    value(await takeBack(desk.deps, desk.ann, post.id))
    await desk.work()
    expect(await desk.states(post)).toEqual(['still-up'])
    value(await settle(desk.deps, desk.ann, id, { decision: 'removed-by-hand', seen: 'I deleted it there' }))
    expect(await desk.states(post)).toEqual(['taken-down'])
  })
})
