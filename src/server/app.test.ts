import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk } from '../../test/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('thin', async () => {
  const { ann, org } = await desk.begin()
  const d = await ann.ask('GET', `/api/o/${org}/desk`)
  console.log(d.status, JSON.stringify(d.body, null, 1))
  console.log(await ann.ask('GET', `/api/me/sessions`))
  console.log(await desk.record(org), [...ann.cookies])
  console.log(desk.log)
  expect(d.status).toBe(200)
})
