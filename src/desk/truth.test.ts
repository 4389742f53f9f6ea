import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { fresh, opened } from '../networks/simulators/opened.ts'
import { factsFor } from './facts.ts'
import { lift, pauses } from './pause.ts'
import { listPosts } from './posts.ts'
import { settle } from './settle.ts'
import { takeBack } from './take-back.ts'
import { turn } from './turn.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

const idOf = (post: { deliveries: readonly { id: string }[] }) => post.deliveries[0]?.id ?? ''

describe('a post to several accounts', () => {
  it('taken back when one has left says a truth for each account, and is not "stopped"', async () => {
    const voice = await desk.speaker('organisation', null, [desk.ann], 2)
    const post = await desk.held(desk.ann, { speaker: voice })
    await desk.store.pool.query(`update delivery set due_at = clock_timestamp() where id = $1`, [idOf(post)])
    await turn(desk.deps, 'tester', idOf(post))
    const back = value(await takeBack(desk.deps, desk.ann, post.id))
    expect(back.stopped).toBe(false)
    const lines = back.says.split('\n')
    expect(lines).toHaveLength(2)
    expect(lines.filter((line) => line.endsWith('Stopped. It never left.'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('Taking it down.'))).toHaveLength(1)
    await desk.work()
    expect([...(await desk.states(post))].sort()).toEqual(['cancelled', 'taken-down'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 1 })
  })
})

describe('a desk that came back from a backup', () => {
  /** The backup knows of a post that is due; `sent`: the desk that was lost had sent it. */
  const restored = async (sent: boolean) => {
    const post = await desk.held()
    await desk.makeDue(post)
    const row = await desk.store.deliveries.get(desk.store.db, idOf(post))
    const errand = await desk.store.deliveries.errand(desk.store.db, idOf(post))
    if (!row || !errand) throw new Error('No such delivery')
    const secret = Buffer.from(errand.account.secret).toString()
    const identity = { ...errand.account, name: '' }
    const open = opened({ identity, credentials: { service: 'rehearsal', secret }, endsAt: null })
    if (sent) await desk.network.publish(open, row.body, fresh)
    await desk.store.transaction((tx) => desk.store.pauses.afterRestore(tx, desk.organisation))
    await desk.work(300)
    expect(await desk.states(post)).toEqual(['held'])
    const [stands] = await pauses(desk.deps, desk.ann)
    value(await lift(desk.deps, desk.ann, stands?.id ?? ''))
    await desk.work()
    return post
  }

  it('finds what the lost one had sent, and does not send it again', async () => {
    const post = await restored(true)
    expect(await desk.states(post)).toEqual(['sent'])
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
  })

  it('sends nothing by itself of what the lost one had not: a person decides', async () => {
    const post = await restored(false)
    expect(await desk.states(post)).toEqual(['missed'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
    value(await settle(desk.deps, desk.ann, idOf(post), { decision: 'still-right' }))
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
  })
})

describe('what cannot be told', () => {
  it('is settled by a person who looked, in either way', async () => {
    const unclear = async () => {
      desk.network.script('publish', 'drop')
      desk.network.script('find', 'drop', 'drop')
      const post = await desk.held()
      await desk.makeDue(post)
      const deps = { ...desk.deps, timing: { ...desk.deps.timing, looks: 1 } }
      for (let n = 0; n < 100 && (await desk.states(post))[0] !== 'needs-human'; n++) {
        await turn(deps, 'tester', idOf(post))
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return post
    }
    const one = await unclear()
    value(await settle(desk.deps, desk.ann, idOf(one), { decision: 'it-is-public', seen: 'I saw it.' }))
    expect(await desk.states(one)).toEqual(['sent'])
    const two = await unclear()
    value(await settle(desk.deps, desk.ann, idOf(two), { decision: 'it-is-not-public', seen: 'Not there.' }))
    expect(await desk.states(two)).toEqual(['cancelled'])
    expect((await desk.record(two)).at(-1)).toBe('settled-by-hand')
  })
})

describe('the facts for the checks', () => {
  it('know the zone’s clock, the words that were published, and who spoke last', async () => {
    const fresh = await openDeliveryDesk()
    expect((await factsFor(fresh.deps, fresh.ann)).facts.lastSpoken).toBeNull()
    const post = await fresh.held(fresh.ann, { text: 'The matinée is at two, with @riverside.example.' })
    await fresh.makeDue(post)
    await fresh.work()
    // The words of two thousand posts are counted every five minutes only; a new desk has not counted yet.
    const known = (await factsFor({ ...fresh.deps, store: { ...fresh.store } }, fresh.ann)).facts
    expect(known.past?.words.matinée).toBe(1)
    expect(known.handles).toContain('riverside.example')
    expect(known.lastSpoken).toEqual({ speaker: fresh.theatre.id, minutesAgo: 0 })
    expect(known.speakers?.map((one) => one.id)).toEqual([fresh.theatre.id])
    expect(known.now?.weekday).toBeGreaterThanOrEqual(1)
    const out = value(await listPosts(fresh.deps, fresh.ann, { which: 'out' }))
    expect(out.posts.map((one) => one.id)).toEqual([post.id])
    expect(value(await listPosts(fresh.deps, fresh.ann, { which: 'back' })).posts).toEqual([])
    await fresh.close()
  })
})
