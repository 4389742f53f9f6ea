import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
  await desk.admin.query(
    `create function disk_is_full() returns trigger language plpgsql as $$
       begin raise exception 'could not extend file "base/1/2"' using errcode = '53100'; end $$`,
  )
})
afterAll(() => desk.close())

/** The database's own answer when there is no room left for a row of this table. */
const fill = (table: 'draft' | 'record_entry') =>
  desk.admin.query(
    `create trigger full_disk before insert or update on ${table} for each row execute function disk_is_full()`,
  )
const makeRoom = (table: 'draft' | 'record_entry') => desk.admin.query(`drop trigger full_disk on ${table}`)

interface Draft {
  readonly revision: number
  readonly parts: readonly { readonly text: string }[]
}
const put = (id: string, revision: number, text: string) =>
  ann.ask<Draft>('PUT', `/api/o/${org}/drafts/${id}`, {
    revision,
    speaker: null,
    targets: [],
    language: 'en',
    when: { kind: 'when-held' },
    parts: [{ text, media: [] }],
    variants: {},
    meant: {},
  })
const drafts = async () => (await ann.ask<{ drafts: { id: string }[] }>('GET', `/api/o/${org}/drafts`)).body.drafts
const told = { code: 'disk-full', why: 'The disk of this desk is full. Nothing was lost; make room, then try again.' }

test('a draft that finds no room is refused in words, stays as it was, and is kept once there is room', async () => {
  const id = randomUUID()
  expect((await put(id, 0, 'Doors at seven.')).status).toBe(200)
  const before = (await ann.ask<Draft>('GET', `/api/o/${org}/drafts/${id}`)).body
  const record = await desk.record(org)
  await fill('draft')
  const changed = await put(id, before.revision, 'Doors at eight.')
  const fresh = await put(randomUUID(), 0, 'The café has soup.')
  for (const said of [changed, fresh])
    expect([said.status, said.body]).toEqual([507, expect.objectContaining({ ...told, again: 'later' })])
  expect((await ann.ask<Draft>('GET', `/api/o/${org}/drafts/${id}`)).body).toEqual(before)
  expect((await drafts()).map((draft) => draft.id)).toEqual([id])
  expect(await desk.record(org)).toEqual(record)
  expect(JSON.stringify(desk.log)).not.toContain('Doors at eight')

  await makeRoom('draft')
  const kept = await put(id, before.revision, 'Doors at eight.')
  expect([kept.status, kept.body.revision, kept.body.parts[0]?.text]).toEqual([
    200,
    before.revision + 1,
    'Doors at eight.',
  ])
})

test('an act whose entry in the record finds no room does not happen either, and does once there is room', async () => {
  const id = randomUUID()
  await put(id, 0, 'To be thrown away.')
  const record = await desk.record(org)
  await fill('record_entry')
  const refused = await ann.ask('DELETE', `/api/o/${org}/drafts/${id}`)
  expect([refused.status, refused.body]).toEqual([507, expect.objectContaining(told)])
  expect((await drafts()).map((draft) => draft.id)).toContain(id)
  expect(await desk.record(org)).toEqual(record)

  await makeRoom('record_entry')
  expect((await ann.ask('DELETE', `/api/o/${org}/drafts/${id}`)).status).toBe(200)
  expect((await drafts()).map((draft) => draft.id)).not.toContain(id)
  expect(await desk.record(org)).toEqual([...record, 'draft-discarded'])
})
