import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { CrashPoint, Deps } from './deps.ts'
import { lift, pause, pauses } from './pause.ts'
import { takeBack } from './take-back.ts'
import { overdue, turn } from './turn.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

const idOf = (post: { deliveries: readonly { id: string }[] }) => post.deliveries[0]?.id ?? ''
const all = { kind: 'all', of: '' } as const
const liftAll = async () => {
  for (const { id } of await pauses(desk.deps, desk.ann)) value(await lift(desk.deps, desk.ann, id))
}
const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('taking back in the very moment when it leaves', () => {
  it('never says "stopped" of what became public, and always ends, 200 times', async () => {
    desk.network.script('publish', 'accept-drop', 'accept-502', 'slow', 'refuse', 'accept-drop', 'refuse')
    const told = { stopped: 0, takenDown: 0 }
    for (let round = 0; round < 20; round++) {
      const posts = await Promise.all(Array.from({ length: 10 }, () => desk.held()))
      for (const post of posts) await desk.makeDue(post)
      const clicked = await Promise.all(
        posts.map(async (post, n) => {
          // Now the worker is a little earlier, now the click: each by 0 to 24 ms.
          const [leaves, clicks] = [(n * 7 + round) % 25, (n * 11 + round * 3) % 25]
          const leaving = soon(leaves).then(() => turn(desk.deps, 'tester', idOf(post)))
          const back = value(await soon(clicks).then(() => takeBack(desk.deps, desk.ann, post.id)))
          await leaving
          return { post, back }
        }),
      )
      await desk.work()
      for (const { post, back } of clicked) {
        const { now, ever } = await desk.copies(post)
        const [state] = await desk.states(post)
        expect(now).toBe(0)
        expect(ever).toBe(state === 'taken-down' ? 1 : 0)
        if (back.stopped) expect(ever).toBe(0)
        told[back.stopped ? 'stopped' : 'takenDown'] += 1
      }
    }
    // Races that all went one way were none.
    expect(told.stopped).toBeGreaterThan(10)
    expect(told.takenDown).toBeGreaterThan(10)
  }, 120_000)
})

describe('pausing while much is leaving', () => {
  it('lets nothing start after it returned, and lifting it releases nothing', async () => {
    for (let round = 0; round < 6; round++) {
      const posts = await Promise.all(Array.from({ length: 20 }, () => desk.held()))
      for (const post of posts) await desk.makeDue(post)
      const leaving = posts.map((post) => turn(desk.deps, 'tester', idOf(post)))
      await soon(round * 12)
      const [paused] = value(await pause(desk.deps, desk.ann, { scope: all, reason: 'Flooding.' })).pauses
      expect(paused?.scope).toEqual(all)
      await Promise.all(leaving)
      await Promise.all(posts.map((post) => turn(desk.deps, 'tester', idOf(post))))
      const { rows } = await desk.store.pool.query<{ late: number }>(
        `select count(*)::int as late from record_entry s where s.organisation_id = $1 and s.action = 'sending'
           and s.sequence > (select max(sequence) from record_entry where organisation_id = $1 and action = 'paused')`,
        [desk.organisation],
      )
      expect(rows[0]?.late).toBe(0)
      const before = await Promise.all(posts.map(desk.states))
      await liftAll()
      await desk.work()
      const after = await Promise.all(posts.map(desk.states))
      for (const [n, [state]] of before.entries())
        expect(after[n]).toEqual([state === 'held' || state === 'queued' ? 'missed' : 'sent'])
    }
  }, 60_000)
})

describe('a pause', () => {
  it('leaves the networks in peace: what it holds back is not looked at until it is lifted', async () => {
    const post = await desk.held()
    await desk.makeDue(post)
    value(await pause(desk.deps, desk.ann, { scope: all, reason: '' }))
    expect((await overdue(desk.deps, 100)).map(({ id }) => id)).not.toContain(idOf(post))
    let asked = 0
    const whoami: Deps['networks']['rehearsal']['whoami'] = (account) => {
      asked += 1
      return desk.network.whoami(account)
    }
    const counting = { ...desk.deps, networks: { ...desk.deps.networks, rehearsal: { ...desk.network, whoami } } }
    await turn(counting, 'tester', idOf(post))
    expect(asked).toBe(0)
    await liftAll()
    expect(await desk.states(post)).toEqual(['missed'])
    expect(await desk.record(post)).toEqual(['held', 'missed'])
    const free = await desk.held()
    await desk.makeDue(free)
    await turn(counting, 'tester', idOf(free))
    expect(asked).toBe(1)
  })
})

describe('a worker that dies', () => {
  const dies = async (at: CrashPoint) => {
    let dead = false
    const deps = {
      ...desk.deps,
      crash: (point: CrashPoint) => {
        if (dead || point === at) {
          dead = true
          throw new Error(`died at ${at}`)
        }
      },
    }
    return { deps, died: () => dead }
  }

  it.each(['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const)('at %s loses nothing and sends nothing twice', async (at) => {
    const post = await desk.held()
    await desk.makeDue(post)
    const { deps, died } = await dies(at)
    await turn(deps, 'doomed', idOf(post)).catch(() => undefined)
    expect(died()).toBe(true)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
  })

  it.each(['C2', 'C3', 'C4', 'C5'] as const)(
    'at %s after which somebody takes it back: it ends not public',
    async (at) => {
      const post = await desk.held()
      await desk.makeDue(post)
      const { deps } = await dies(at)
      await turn(deps, 'doomed', idOf(post)).catch(() => undefined)
      const back = value(await takeBack(desk.deps, desk.ann, post.id))
      expect(back.stopped).toBe(false)
      expect(back.says).toContain('it will not be sent again')
      await desk.work()
      const { now, ever } = await desk.copies(post)
      expect(now).toBe(0)
      expect(await desk.states(post)).toEqual([ever === 0 ? 'cancelled' : 'taken-down'])
    },
  )

  it('in the middle of a take-down is taken over, and it is taken down', async () => {
    const post = await desk.held()
    await desk.makeDue(post)
    await desk.work()
    value(await takeBack(desk.deps, desk.ann, post.id))
    const { deps, died } = await dies('C7')
    await turn(deps, 'doomed', idOf(post)).catch(() => undefined)
    expect(died()).toBe(true)
    await desk.work()
    expect(await desk.states(post)).toEqual(['taken-down'])
    expect((await desk.copies(post)).now).toBe(0)
  })

  it('and comes back after its lease changes nothing any more', async () => {
    const post = await desk.held()
    await desk.makeDue(post)
    const publish = desk.network.publish.bind(desk.network)
    const slow = {
      ...desk.network,
      publish: (...sent: Parameters<typeof publish>) => soon(1500).then(() => publish(...sent)),
    }
    const patient = { ...desk.deps, networks: { ...desk.deps.networks, rehearsal: slow } }
    const timing = { ...desk.deps.timing, callSeconds: 5, leaseSeconds: 6 }
    const sleepy = turn({ ...patient, timing }, 'sleepy', idOf(post))
    await soon(200)
    await desk.store.pool.query(`update delivery set lease_until = clock_timestamp() where post_id = $1`, [post.id])
    await desk.work()
    await sleepy
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
    expect((await desk.record(post)).filter((action) => action === 'left')).toHaveLength(1)
  })
})

describe('a network on a bad day', () => {
  it.each(['accept-drop', 'accept-502', 'drop', 'slow'] as const)('with "%s" still makes one copy', async (fault) => {
    desk.network.script('publish', fault)
    const post = await desk.held()
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
  })

  it('that never shows anything leaves it to a person, and nothing is sent meanwhile', async () => {
    const timing = { ...desk.deps.timing, looks: 3 }
    const deps = { ...desk.deps, timing }
    desk.network.script('publish', 'drop')
    desk.network.script('find', 'drop', 'drop', 'drop', 'drop')
    const post = await desk.held()
    await desk.makeDue(post)
    for (let n = 0; n < 60 && (await desk.states(post))[0] !== 'needs-human'; n++) {
      await turn(deps, 'tester', idOf(post))
      await soon(20)
    }
    expect(await desk.states(post)).toEqual(['needs-human'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
    expect((await desk.record(post)).filter((action) => action === 'sending')).toHaveLength(1)
  })
})
