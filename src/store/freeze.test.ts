import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { expect, it } from 'vitest'
import { freshDatabase } from '../../test/postgres.ts'
import { freezeAll } from './freeze.ts'
import { openStore } from './store.ts'

/** The tables as they were when a pause was still part of the gate. */
async function earlierVersion(url: string): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-earlier-'))
  await cp(path.join(import.meta.dirname, 'migrations'), folder, { recursive: true })
  const journal = path.join(folder, 'meta', '_journal.json')
  const { entries, ...rest } = JSON.parse(await readFile(journal, 'utf8')) as { entries: { tag: string }[] }
  const before = entries.findIndex(({ tag }) => tag.endsWith('scoped-pauses'))
  await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, before) }))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await migrate(drizzle(client), { migrationsFolder: folder })
  await client.query(`
    insert into organisation (id, name) values (gen_random_uuid(), 'Paused'), (gen_random_uuid(), 'Running');
    insert into person (name, email) values ('Ann', 'ann@example.org');
    insert into gate (organisation_id, paused_at, paused_by, reason)
      select o.id, case when o.name = 'Paused' then timestamptz '2026-01-01 10:00Z' end,
             case when o.name = 'Paused' then p.id end, case when o.name = 'Paused' then 'Flooding.' else '' end
        from organisation o, person p`)
  await client.end()
  await rm(folder, { recursive: true })
}

it('a backup of an earlier version stands still too, and what was paused in it is paused as well', async () => {
  const database = await freshDatabase(earlierVersion)
  await freezeAll(database.url, '2026-01-02T00:00:00Z')
  const store = openStore(database.url, 'thinktwice test', () => undefined, 1)
  const all = { kind: 'all', of: '' }
  for (const { id, name } of await store.organisations.all(store.db)) {
    const found = (await store.pauses.standing(store.db, id)).map(({ id: _, since, ...one }) => ({
      ...one,
      since: one.afterRestore ? null : since.toISOString(),
    }))
    const restored = { scope: all, afterRestore: true, by: null, reason: '', since: null }
    const before = {
      scope: all,
      afterRestore: false,
      by: 'Ann',
      reason: 'Flooding.',
      since: '2026-01-01T10:00:00.000Z',
    }
    expect(found, name).toEqual(name === 'Paused' ? [before, restored] : [restored])
  }
  await store.close()
  await database.drop()
})
