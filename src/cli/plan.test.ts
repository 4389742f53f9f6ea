import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileOf } from '../../test/archives.ts'
import { openRunningDesk, type RunningDesk } from '../../test/running-desk.ts'
import { planCommand } from './plan.ts'

let desk: RunningDesk
let key: string
beforeAll(async () => {
  desk = await openRunningDesk()
  key = await desk.keyOf(desk.ann, 'draft')
})
afterAll(() => desk.close())

const drafts = async () => (await desk.admin.query('select parts, "when" from draft order by created_at')).rows

it('says what would become of each row, and saves nothing until it is told to', async () => {
  const file = await fileOf(
    'plan.csv',
    'text;speaker;date;time;budget\nThe lift is back.;The Example Players;2030-01-05;9:00;7\nTickets from £XX.;The Example Players;;;\nHi.;Nobody;;;\n',
  )
  const looked = await desk.run(planCommand, key, file)
  expect([looked.code, looked.err]).toEqual([1, ''])
  expect(
    looked.out.replace('Saturday,', 'Saturday'),
  ).toBe(`Line 2: draft  Saturday 5 January 2030 at 09:00 (Europe/London)  The Example Players: The lift is back.

Line 3: draft  The Example Players: Tickets from £XX.
  Stop  “£XX” stands where a number or date belongs.

Line 4: refused  Nobody: Hi.
  speaker: No speaker here is called “Nobody”.

3 rows: 1 refused, 1 with something to answer, 1 clear.
Nothing is read from: budget.
Nothing was saved. With --save 2 drafts would be made.
`)
  expect(await drafts()).toEqual([])

  const saved = await desk.run(planCommand, key, file, '--save', '--json')
  expect(JSON.parse(saved.out).rows).toMatchObject([{ fate: 'saved' }, { fate: 'saved' }, { fate: 'refused' }])
  await desk.run(planCommand, key, file, '--save')
  expect(await drafts()).toMatchObject([
    { parts: [{ text: 'The lift is back.' }], when: { kind: 'at', local: '2030-01-05T09:00', zone: 'Europe/London' } },
    { parts: [{ text: 'Tickets from £XX.' }], when: { kind: 'when-held' } },
  ])
  expect((await desk.admin.query('select 1 from post')).rowCount).toBe(0)
})

it('ends with 0 where all is clear, and with 2 where the file cannot be read', async () => {
  const clear = await fileOf('clear.csv', 'text,speaker\nThe lift is back again.,The Example Players\n')
  expect(await desk.run(planCommand, key, clear)).toMatchObject({ code: 0 })
  expect(await desk.run(planCommand, key, await fileOf('odd.csv', 'a,b\n1,2\n'))).toMatchObject({
    code: 2,
    err: 'Line 1: no column is called “text”. The first line names the columns.\n',
  })
  expect(await desk.run(planCommand, key, '/nowhere.csv')).toMatchObject({ code: 2 })
})

it('is closed to a key that may only read', async () => {
  const reading = await desk.keyOf(desk.ann, 'read')
  expect(await desk.run(planCommand, reading, await fileOf('p.csv', 'text,speaker\na,b\n'))).toMatchObject({
    code: 2,
    err: 'This API key may not do that.\n',
  })
})
