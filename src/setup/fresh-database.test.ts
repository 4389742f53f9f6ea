import { expect, test } from 'vitest'
import { freshDatabase } from '../../test/postgres.ts'
import { withClient } from './cluster.ts'

let migrations = 0
const migrate = (url: string) =>
  withClient(url, async (client) => {
    migrations++
    await client.query('create table kept (id int); grant select on kept to desk_app')
  })

test('each test gets a migrated database of its own, and the migration runs once', async () => {
  const [one, two] = await Promise.all([freshDatabase(migrate), freshDatabase(migrate)])
  await withClient(one.url, (client) => client.query('insert into kept values (1)'))
  const rows = (url: string) => withClient(url, async (client) => (await client.query('select * from kept')).rows)
  expect(await rows(one.appUrl)).toEqual([{ id: 1 }])
  expect(await rows(two.appUrl)).toEqual([])
  expect(migrations).toBe(1)
  await Promise.all([one.drop(), two.drop()])
  await expect(rows(one.url)).rejects.toMatchObject({ code: '3D000' })
})

test('a migration that fails leaves nothing that the next one would take for whole', async () => {
  let works = false
  const shaky = (url: string) =>
    withClient(url, async (client) => {
      await client.query('create table half ()')
      if (!works) throw new Error('not yet')
    })
  await expect(freshDatabase(shaky)).rejects.toThrow('not yet')
  works = true
  const database = await freshDatabase(shaky)
  await withClient(database.url, (client) => client.query('select * from half'))
  await database.drop()
})
