import { expect, it } from 'vitest'
import { freshDatabase } from '../../test/postgres.ts'
import { migrateStore } from '../store/migrate.ts'
import { openJobs } from './jobs.ts'

it('wake-ups find their place also in a database of your own, where one role does everything', async () => {
  const database = await freshDatabase((ownerUrl) => migrateStore(ownerUrl, null))
  const said: string[] = []
  const log = { info: () => undefined, warn: (_: object, says: string) => said.push(says), error: () => undefined }
  const jobs = await openJobs(database.url, 'thinktwice test', log, true)
  await jobs.stop()
  await database.drop()
  expect(said).toEqual([])
})
