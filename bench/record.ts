import { rm } from 'node:fs/promises'
import pg from 'pg'
import type { Who } from '../src/domain/people.ts'
import { startOrAdopt } from '../src/setup/postgres.ts'
import { migrateStore } from '../src/store/migrate.ts'
import { GENESIS, link } from '../src/store/record.ts'
import { openStore } from '../src/store/store.ts'
import { scratchFolder } from './scratch.ts'

/** Writes a chain of N entries (100,000 unless told) and prints how long its verification takes. */
const entries = Number(process.argv[2] ?? 100_000)
const folder = await scratchFolder('record')
const postgres = await startOrAdopt(folder, () => undefined)
try {
  await migrateStore(postgres.ownerUrl, null)
  const store = openStore(postgres.ownerUrl, 'thinktwice bench', (error) => console.error(error.message))
  const client = new pg.Client({ connectionString: postgres.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(`insert into organisation (name) values ('Bench') returning id`)
  const organisation = rows[0]?.id ?? ''
  const who: Who = {
    person: crypto.randomUUID(),
    name: 'Ann Lindqvist',
    organisation,
    role: 'owner',
    session: null,
    key: null,
    device: 'Firefox on Linux',
    address: '127.0.0.1',
    channel: 'web',
  }
  let head = { sequence: 0, hash: GENESIS }
  const began = Date.parse('2026-01-01T00:00:00Z')
  while (head.sequence < entries) {
    const chain: unknown[] = []
    const personal: unknown[] = []
    for (let n = 0; n < 5000 && head.sequence < entries; n += 1) {
      const at = new Date(began + head.sequence * 1000).toISOString()
      const made = link(head, at, who, {
        action: 'held',
        about: { n },
        personal: { words: 'Doors at seven. Come early: the café has soup.' },
      })
      chain.push({
        organisation_id: organisation,
        sequence: made.sequence,
        at,
        action: 'held',
        person_id: who.person,
        entry: made.entry,
        previous: head.hash,
        hash: made.hash,
      })
      for (const s of made.salted) personal.push({ organisation_id: organisation, sequence: made.sequence, ...s })
      head = { sequence: made.sequence, hash: made.hash }
    }
    await client.query('insert into record_entry select * from json_populate_recordset(null::record_entry, $1)', [
      JSON.stringify(chain),
    ])
    await client.query('insert into record_private select * from json_populate_recordset(null::record_private, $1)', [
      JSON.stringify(personal),
    ])
  }
  await client.query('insert into record_head values ($1, $2, $3)', [organisation, head.sequence, head.hash])
  await client.end()
  const verdict = await store.verify.verifyChain(store, organisation, null)
  console.log(
    JSON.stringify({
      bench: 'record',
      entries: verdict.entries,
      unbroken: verdict.unbroken,
      seconds: Number((verdict.milliseconds / 1000).toFixed(2)),
    }),
  )
  await store.close()
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}
