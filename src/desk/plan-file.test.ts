import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk } from '../../test/delivery-desk.ts'
import { look } from '../checks/engine.ts'
import type { Who } from '../domain/people.ts'
import { openLexicons } from '../setup/lexicons.ts'
import { hold } from './hold.ts'
import { lookAtPlan, savePlan } from './plan-file.ts'
import { standing } from './standing.ts'

const lexicons = openLexicons(console.error)
let desk: DeliveryDesk
let leader: Awaited<ReturnType<DeliveryDesk['speaker']>>
let mina: Who
beforeAll(async () => {
  desk = await openDeliveryDesk({
    look: (content, facts, settings) => look(content, { ...facts, ...lexicons }, settings),
  })
  mina = await desk.person('Mina', 'editor')
  leader = await desk.speaker('leader', await desk.person('Grace', 'contributor'), [mina])
  await desk.store.pool.query(`update speaker set name = 'The Theatre' where id = $1`, [desk.theatre.id])
  await desk.store.pool.query(`update speaker set name = 'Grace Okoro' where id = $1`, [leader.id])
})
afterAll(() => desk.close())

const table = (...rows: readonly string[]) =>
  new TextEncoder().encode(['text,speaker,accounts,date,time,zone', ...rows].join('\n'))
const value = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { why: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.why)
  return outcome.value
}
const looked = async (...rows: readonly string[]) => value(await lookAtPlan(desk.deps, desk.ann, table(...rows))).rows
const saved = async (...rows: readonly string[]) => value(await savePlan(desk.deps, desk.ann, table(...rows))).rows
const count = async (of: 'draft' | 'post' | 'record_entry') =>
  Number((await desk.store.pool.query(`select count(*) from ${of}`)).rows[0].count)
const why = (rows: Awaited<ReturnType<typeof looked>>) =>
  rows.map(({ line, fate, faults }) => [line, fate, faults.map((one) => `${one.column}: ${one.why}`).join(' ')])

describe('a look at a plan', () => {
  it('says of each row whether it would be a draft, or why not, with line and column, and saves nothing', async () => {
    const rows = await looked(
      'The lift is back.,the theatre,,2030-01-05,09:00,America/New_York',
      'Hi all of you.,Nobody,,,,',
      'Hi all of you.,The Theatre,elsewhere,,,',
      'Hi all of you.,The Theatre,,2020-01-01,09:00,',
      'Hi all of you.,The Theatre,,2030-03-31,01:30,',
      'Hi all of you.,The Theatre,,2030-01-01,09:00,Mars',
      'The lift is back.,The Theatre,,2030-01-05,09:00,America/New_York',
      'The lift is back.,The Theatre,,2030-01-06,09:00,America/New_York',
    )
    expect(why(rows)).toEqual([
      [2, 'draft', ''],
      [3, 'refused', 'speaker: No speaker here is called “Nobody”.'],
      [4, 'refused', 'accounts: The Theatre has no account “elsewhere”.'],
      [5, 'refused', 'date: That time is past.'],
      [6, 'refused', 'date: That time does not exist there: the clocks skip it.'],
      [7, 'refused', 'zone: No clock is known for the zone “Mars”. Write it as Europe/London.'],
      [8, 'refused', 'null: This row says the same as line 2.'],
      [9, 'draft', ''],
    ])
    expect(rows[0]).toMatchObject({
      speaker: 'The Theatre',
      handles: [expect.any(String)],
      at: { moment: '2030-01-05T14:00:00.000Z', zone: 'America/New_York' },
      draft: null,
    })
    expect(rows[7]?.notes).toEqual(['Line 2 has the same words for another time or account.'])
    expect([await count('draft'), await count('post'), await count('record_entry')]).toEqual([0, 0, 0])
  })

  it('finds what the desk finds of the draft that the row becomes', async () => {
    const rows = [
      'Tickets from £XX.,The Theatre,,,,',
      '"Sorry for the incontinence, everybody.",The Theatre,,,,',
      'The lift is back.,Grace Okoro,,,,',
    ]
    const before = await looked(...rows)
    const after = await saved(...rows)
    for (const [at, row] of before.entries()) {
      const kept = value(await standing(desk.deps, desk.ann, after[at]?.draft?.id ?? ''))
      expect(row.standing).toEqual(kept)
    }
    expect(before.map((row) => row.standing?.report.findings.map(({ check }) => check))).toEqual([
      expect.arrayContaining(['placeholder']),
      expect.arrayContaining(['real-word']),
      expect.not.arrayContaining(['placeholder', 'real-word']),
    ])
    expect(before[2]?.standing?.owes).toMatchObject([{ kind: 'leader' }])
  })

  it('finds what was lately said', async () => {
    const words = 'Our spring season opens with seven new plays by local writers.'
    await desk.held(desk.ann, { text: words })
    const [row] = await looked(`${words},The Theatre,,,,`)
    expect(row?.standing?.report.findings.map(({ check }) => check)).toContain('said-before')
  })
})

describe('saving a plan', () => {
  it('makes drafts with their times, holds none, and saving twice makes no second one', async () => {
    const posts = await count('post')
    const rows = ['Doors at nine.,The Theatre,,2030-02-01,9am,', 'Doors at ten.,The Theatre,,,,', 'No.,Nobody,,,,']
    const drafts = await count('draft')
    const first = await saved(...rows)
    expect(first.map(({ fate }) => fate)).toEqual(['saved', 'saved', 'refused'])
    const again = await saved('Something first.,The Theatre,,,,', ...rows)
    expect(again.slice(1).map(({ draft }) => draft)).toEqual(first.map(({ draft }) => draft))
    await Promise.all([saved(...rows, 'Last.,The Theatre,,,,'), saved(...rows, 'Last.,The Theatre,,,,')])
    expect((await count('draft')) - drafts).toBe(4)
    expect(await count('post')).toBe(posts)
    const id = first[0]?.draft?.id
    const { rows: kept } = await desk.store.pool.query('select "when", author_id from draft where id = $1', [id])
    expect(kept[0]).toMatchObject({
      when: { kind: 'at', local: '2030-02-01T09:00', zone: 'Europe/London' },
      author_id: desk.ann.person,
    })
    const { rows: told } = await desk.store.pool.query(
      `select entry::json -> 'about' as about from record_entry where action = 'plan-saved' order by sequence desc limit 3`,
    )
    expect(told.map(({ about }) => about.drafts)).toEqual([1, 1, 2])
  })

  it('says what is on its way, and does not bring back what was thrown away', async () => {
    const rows = ['Doors at one.,The Theatre,,,,', 'Doors at two.,The Theatre,,,,']
    const [one, two] = await saved(...rows)
    value(await hold(desk.deps, desk.ann, one?.draft?.id ?? '', { revision: 1 }))
    await desk.store.drafts.discard(desk.store.db, two?.draft?.id ?? '')
    const after = await saved(...rows)
    expect(after[0]).toMatchObject({ fate: 'saved', draft: { isOnItsWay: true } })
    // It does not find itself among what is to leave.
    expect((await looked(...rows))[0]).toMatchObject({ fate: 'saved', standing: null })
    expect(after[1]).toMatchObject({ fate: 'refused', faults: [{ why: expect.stringContaining('thrown away') }] })
  })

  it('stays saved when its time has come', async () => {
    const rows = ['Doors at three.,The Theatre,,2030-02-01,9am,']
    const [first] = await saved(...rows)
    const at = { ...desk.deps, store: { ...desk.store, clock: { now: async () => new Date('2031-01-01T00:00:00Z') } } }
    const [later, fresh] = value(
      await savePlan(at, desk.ann, table(...rows, 'Doors at four.,The Theatre,,2030-02-01,9am,')),
    ).rows
    expect(later).toMatchObject({ fate: 'saved', faults: [], draft: first?.draft })
    expect(fresh).toMatchObject({ fate: 'refused', faults: [{ column: 'date', why: 'That time is past.' }] })
  })

  it('in a leader’s voice waits for the agreement that the web asks for', async () => {
    const [row] = value(await savePlan(desk.deps, mina, table('I am proud of this team.,Grace Okoro,,,,'))).rows
    const post = value(await hold(desk.deps, mina, row?.draft?.id ?? '', { revision: 1 }))
    expect(post.approvals).toMatchObject([{ kind: 'leader', answer: null }])
    await desk.makeDue(post, 3600)
    await desk.work()
    expect(await desk.copies(post)).toEqual({ now: 0, ever: 0 })
  })
})

it('of somebody else’s personal voice is not there', async () => {
  const zoe = await desk.person('Zoe', 'contributor')
  const own = await desk.speaker('personal', zoe, [])
  await desk.store.pool.query(`update speaker set name = 'Zoe herself' where id = $1`, [own.id])
  expect(why(await looked('Hi all of you.,Zoe herself,,,,'))).toEqual([
    [2, 'refused', 'speaker: No speaker here is called “Zoe herself”.'],
  ])
  expect(value(await lookAtPlan(desk.deps, zoe, table('Hi all of you.,Zoe herself,,,,'))).rows[0]?.fate).toBe('draft')
})
