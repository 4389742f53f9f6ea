import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { PauseScope } from '../domain/pause.ts'
import { reaches } from '../policy/pause.ts'
import { hold } from './hold.ts'
import { lift, pause, pauseReason, pauses } from './pause.ts'
import { settle } from './settle.ts'
import { overdue, turn } from './turn.ts'

let desk: DeliveryDesk
let other: Awaited<ReturnType<DeliveryDesk['speaker']>>
beforeAll(async () => {
  desk = await openDeliveryDesk()
  other = await desk.speaker('organisation', null, [desk.ann])
})
afterAll(() => desk.close())
beforeEach(async () => {
  for (const { id } of await pauses(desk.deps, desk.ann)) value(await lift(desk.deps, desk.ann, id))
})

const idOf = (post: { deliveries: readonly { id: string }[] }) => post.deliveries[0]?.id ?? ''
const of = (kind: PauseScope['kind'], what = ''): PauseScope => ({ kind, of: what })
const stop = async (scope: PauseScope, reason = '') =>
  value(await pause(desk.deps, desk.ann, { scope, reason })).pauses.find(
    (one) => !one.afterRestore && one.scope.kind === scope.kind && one.scope.of === scope.of,
  )?.id ?? ''
const go = async (id: string) => value(await lift(desk.deps, desk.ann, id))
const theatre = () => desk.theatre.accounts[0] ?? ''

describe('a pause with a scope', () => {
  const cases: readonly [string, () => PauseScope][] = [
    ['one network', () => of('network', 'rehearsal')],
    ['one account', () => of('account', theatre())],
    ['one tag', () => of('tag', 'flood')],
  ]
  it.each(cases)(
    'of %s holds still what it reaches, even if a worker tries, until a person has decided',
    async (_, scope) => {
      const post = await desk.held(desk.ann, { tags: ['spring', 'flood'] })
      await desk.makeDue(post)
      const id = await stop(scope())
      await desk.work(300)
      await turn(desk.deps, 'tester', idOf(post))
      expect((await overdue(desk.deps, 100)).map(({ id }) => id)).not.toContain(idOf(post))
      expect(await desk.states(post)).toEqual(['held'])
      await go(id)
      await desk.work()
      expect(await desk.states(post), 'lifting releases nothing').toEqual(['missed'])
      expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
      value(await settle(desk.deps, desk.ann, idOf(post), { decision: 'still-right' }))
      expect(await desk.states(post), 'a whole hold first').toEqual(['held'])
      await desk.makeDue(post)
      await desk.work()
      expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
    },
  )

  it('lets everything else leave meanwhile', async () => {
    for (const scope of [of('network', 'bluesky'), of('account', theatre()), of('tag', 'flood')]) await stop(scope)
    const post = await desk.held(desk.ann, { speaker: other, tags: ['spring'] })
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
  })

  it('takes nothing new that it reaches, and says which', async () => {
    await stop(of('tag', 'flood'))
    const tagged = await desk.draft(desk.ann, { tags: ['flood'] })
    const refused = await hold(desk.deps, desk.ann, tagged.id, { revision: tagged.revision })
    expect(refused).toMatchObject({ refusal: { code: 'paused', why: expect.stringContaining('“flood”') } })
    const free = await desk.draft(desk.ann)
    expect(codeOf(await hold(desk.deps, desk.ann, free.id, { revision: free.revision }))).toBe('ok')
  })

  it('is found as the queries find it, for every scope and every post', async () => {
    const post = await desk.held(desk.ann, { tags: ['flood'] })
    await desk.makeDue(post)
    const what = { network: 'rehearsal', account: theatre(), tags: ['flood'] } as const
    for (const scope of [
      of('all'),
      of('network', 'rehearsal'),
      of('network', 'bluesky'),
      of('account', theatre()),
      of('account', other.accounts[0]),
      of('tag', 'flood'),
      of('tag', 'floo'),
    ]) {
      const { rows } = await desk.store.pool.query<{ id: string }>(
        `insert into pause (organisation_id, kind, "of") values ($1, $2, $3) returning id`,
        [desk.organisation, scope.kind, scope.of],
      )
      const due = (await overdue(desk.deps, 100)).some(({ id }) => id === idOf(post))
      expect(due, JSON.stringify(scope)).toBe(!reaches(scope, what))
      await desk.store.pool.query('delete from pause where id = $1', [rows[0]?.id])
    }
    await desk.work()
  })
})

describe('several pauses', () => {
  it('stand beside each other: what one of them still reaches stays when another is lifted', async () => {
    const tagged = await desk.held(desk.ann, { tags: ['flood'] })
    const plain = await desk.held()
    for (const post of [tagged, plain]) await desk.makeDue(post)
    const [tag, all] = [await stop(of('tag', 'flood')), await stop(of('all'), 'Flooding on Mill Street.')]
    expect(await pauses(desk.deps, desk.ann)).toMatchObject([
      { scope: of('tag', 'flood'), by: 'Ann', reason: '' },
      { scope: of('all'), by: 'Ann', reason: 'Flooding on Mill Street.' },
    ])
    await go(all)
    await desk.work(300)
    expect([await desk.states(tagged), await desk.states(plain)]).toEqual([['held'], ['missed']])
    await go(tag)
    expect(await desk.states(tagged)).toEqual(['missed'])
  })

  it('of the same scope are one; the reason may follow, and each can be ended once', async () => {
    const id = await stop(of('all'))
    expect(await stop(of('all'), 'Because.')).toBe(id)
    expect(await pauses(desk.deps, desk.ann)).toMatchObject([{ id, reason: 'Because.' }])
    value(await pauseReason(desk.deps, desk.ann, id, { reason: 'Flooding.' }))
    await go(id)
    expect(codeOf(await lift(desk.deps, desk.ann, id))).toBe('not-paused')
    expect(codeOf(await pauseReason(desk.deps, desk.ann, id, { reason: 'x' }))).toBe('not-paused')
  })

  it('of another organisation are nobody’s business here', async () => {
    const id = await stop(of('all'))
    const stranger = { ...desk.ann, organisation: '00000000-0000-4000-8000-000000000000' }
    await desk.store.pool.query(`insert into organisation (id, name) values ($1, 'Elsewhere') on conflict do nothing`, [
      stranger.organisation,
    ])
    expect(codeOf(await lift(desk.deps, stranger, id))).toBe('not-paused')
    expect(codeOf(await pause(desk.deps, stranger, { scope: of('account', theatre()), reason: '' }))).toBe('not-found')
    expect(await pauses(desk.deps, desk.ann)).toHaveLength(1)
  })

  it('cannot be for somebody else’s personal account, which is not seen', async () => {
    const ben = await desk.person('Ben', 'editor')
    const own = await desk.speaker('personal', ben, [ben])
    const scope = of('account', own.accounts[0])
    expect(codeOf(await pause(desk.deps, desk.ann, { scope, reason: '' }))).toBe('not-found')
    expect(codeOf(await pause(desk.deps, ben, { scope, reason: '' }))).toBe('ok')
  })
})

describe('lifting', () => {
  it('gives what still has time its whole hold again', async () => {
    const post = await desk.held()
    const id = await stop(of('account', theatre()))
    await desk.store.pool.query(
      `update delivery set due_at = clock_timestamp() + interval '1 second' where post_id = $1`,
      [post.id],
    )
    await go(id)
    const { rows } = await desk.store.pool.query<{ left: number }>(
      `select extract(epoch from due_at - clock_timestamp())::float8 as left from delivery where post_id = $1`,
      [post.id],
    )
    expect(rows[0]?.left).toBeGreaterThan(4)
  })

  it('after a restore looks for what was due, although another pause stands', async () => {
    const post = await desk.held()
    await desk.makeDue(post)
    await desk.store.transaction((tx) => desk.store.pauses.afterRestore(tx, desk.organisation))
    const all = await stop(of('all'))
    const restored = (await pauses(desk.deps, desk.ann)).find((one) => one.afterRestore)?.id ?? ''
    await go(restored)
    await desk.work()
    expect(await desk.states(post)).toEqual(['missed'])
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
    await go(all)
    expect(await desk.states(post)).toEqual(['missed'])
  })
})
