import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../test/postgres.ts'
import { keepHeads, verifyRecord } from '../desk/record.ts'
import type { Who } from '../domain/people.ts'
import { type Heads, openHeads } from './heads.ts'
import { migrateStore } from './migrate.ts'
import { openStore, type Store } from './store.ts'

const key = generateKeyPairSync('ed25519')
let database: Awaited<ReturnType<typeof freshDatabase>>
let store: Store
let admin: pg.Client
let folder: string
let heads: Heads

beforeAll(async () => {
  database = await freshDatabase((url) => migrateStore(url, null))
  store = openStore(database.url, 'thinktwice test', () => undefined)
  admin = new pg.Client({ connectionString: database.adminUrl })
  await admin.connect()
  folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-heads-'))
  heads = openHeads(folder, key)
})
afterAll(async () => {
  await admin.end()
  await store.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

async function organisation(): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `insert into organisation (name) values ('Riverside Theatre') returning id`,
  )
  const id = rows[0]?.id ?? ''
  await admin.query('insert into gate (organisation_id) values ($1)', [id])
  return id
}

const who = (id: string): Who => ({
  person: '0199c000-0000-7000-8000-000000000001',
  name: 'Ann Lindqvist',
  organisation: id,
  role: 'owner',
  session: null,
  key: null,
  device: 'Firefox on Linux',
  address: '127.0.0.1',
  channel: 'web',
})

async function written(entries: number): Promise<string> {
  const id = await organisation()
  await store.transaction(async (tx) => {
    for (let n = 0; n < entries; n += 1)
      await store.record.append(tx, who(id), {
        action: 'held',
        about: { n },
        personal: { words: `Doors at seven, night ${n}` },
      })
  })
  return id
}

/** Runs `tamper` as somebody who holds the database and knows how to silence its triggers. */
async function tampering(tamper: () => Promise<unknown>): Promise<void> {
  await admin.query(`set session_replication_role = replica`)
  await tamper()
  await admin.query(`set session_replication_role = origin`)
}

describe('the record', () => {
  it('holds, entry by entry, and says how many it looked at', async () => {
    const id = await written(50)
    await keepHeads({ store, heads })
    expect(await verifyRecord({ store, heads }, id)).toMatchObject({ unbroken: true, entries: 50, brokenAt: null })
  })

  it('holds what was written many at a time, in its order', async () => {
    const id = await written(3)
    const acts = Array.from({ length: 40 }, (_, n) => ({
      action: 'missed' as const,
      about: { n },
      personal: { n: `${n}` },
    }))
    const [first, ...rest] = acts
    if (!first) throw new Error('No act')
    expect(await store.transaction((tx) => store.record.append(tx, who(id), first, ...rest))).toBe(43)
    await keepHeads({ store, heads })
    expect(await verifyRecord({ store, heads }, id)).toMatchObject({ unbroken: true, entries: 43, brokenAt: null })
    const entries = await store.recordPages.pages(store.db, id, { most: 40 })
    expect(entries.map(({ entry }) => JSON.parse(entry).about.n)).toEqual(acts.map((_, n) => 39 - n))
  })

  it('numbers without gaps although eight write at once, and loses an entry with the act that failed', async () => {
    const id = await organisation()
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        store
          .transaction(async (tx) => {
            await store.record.append(tx, who(id), { action: 'paused', about: { n } })
            if (n % 4 === 0) throw new Error('the act failed')
          })
          .catch(() => undefined),
      ),
    )
    expect(await verifyRecord({ store, heads }, id)).toMatchObject({ unbroken: true, entries: 30 })
  })

  it('refuses to be changed by the desk itself', async () => {
    await written(1)
    await expect(admin.query(`update record_entry set action = 'agreed'`)).rejects.toThrow('never changed')
    await expect(admin.query('delete from record_entry')).rejects.toThrow('never changed')
    await expect(admin.query('truncate record_entry')).rejects.toThrow('never changed')
  })

  it('stays whole when personal words are erased, and then no longer shows them', async () => {
    const id = await written(3)
    await admin.query('delete from record_private where organisation_id = $1 and sequence = 2', [id])
    expect(await verifyRecord({ store, heads }, id)).toMatchObject({ unbroken: true, entries: 3 })
    const [entry] = await store.recordPages.pages(store.db, id, { before: 3, most: 1 })
    expect(entry?.personal).toEqual({})
  })

  it('finds a cut tail by the head kept outside, even where the end in the database was rewritten to match', async () => {
    const id = await written(20)
    await keepHeads({ store, heads })
    await tampering(async () => {
      await admin.query('delete from record_private where organisation_id = $1 and sequence > 15', [id])
      await admin.query('delete from record_entry where organisation_id = $1 and sequence > 15', [id])
      await admin.query(
        'update record_head set sequence = 15, hash = (select hash from record_entry where organisation_id = $1 and sequence = 15) where organisation_id = $1',
        [id],
      )
    })
    const verdict = await verifyRecord({ store, heads }, id)
    expect(verdict).toMatchObject({ unbroken: false, brokenAt: 16 })
    expect(verdict.says).toContain('cut off')
  })

  it('finds a chain that was computed anew from its first entry', async () => {
    const id = await written(5)
    await keepHeads({ store, heads })
    await tampering(async () => {
      await admin.query('delete from record_private where organisation_id = $1', [id])
      await admin.query('delete from record_entry where organisation_id = $1', [id])
      await admin.query('delete from record_head where organisation_id = $1', [id])
    })
    await store.transaction(async (tx) => {
      for (let n = 0; n < 6; n += 1)
        await store.record.append(tx, who(id), { action: 'held', about: { n, forged: true } })
    })
    expect(await verifyRecord({ store, heads }, id)).toMatchObject({ unbroken: false, brokenAt: 5 })
  })

  it('does not trust a kept head whose words were changed', async () => {
    const id = await written(2)
    await keepHeads({ store, heads })
    const file = path.join(folder, `${id}.json`)
    await writeFile(file, (await readFile(file, 'utf8')).replace('"sequence":2', '"sequence":1'))
    const verdict = await verifyRecord({ store, heads }, id)
    expect(verdict.unbroken).toBe(false)
    expect(verdict.says).toContain('not to be trusted')
    await rm(file)
  })

  it('stands still after a restore of an older state, says so in the record, and holds again from there', async () => {
    const id = await written(10)
    await keepHeads({ store, heads })
    await tampering(async () => {
      await admin.query('delete from record_private where organisation_id = $1 and sequence > 4', [id])
      await admin.query('delete from record_entry where organisation_id = $1 and sequence > 4', [id])
      await admin.query(
        'update record_head set sequence = 4, hash = (select hash from record_entry where organisation_id = $1 and sequence = 4) where organisation_id = $1',
        [id],
      )
    })
    expect(await keepHeads({ store, heads })).toEqual([id])
    const { rows } = await admin.query('select kind from pause where organisation_id = $1 and after_restore', [id])
    expect(rows).toEqual([{ kind: 'all' }])
    const [last] = await store.recordPages.pages(store.db, id, { most: 1 })
    expect(last).toMatchObject({ action: 'frozen-after-restore', about: { keptSequence: 10 } })
    expect(await keepHeads({ store, heads })).toEqual([])
    expect(await verifyRecord({ store, heads }, id)).toMatchObject({ unbroken: true, entries: 5 })
  })
})

describe('a thousand ways to change the record', () => {
  /** Small seeded dice: the same seed tampers the same way. */
  function dice(seed: number) {
    let state = seed
    return (sides: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * sides)
    }
  }

  const tampers: readonly ((
    id: string,
    n: number,
    roll: (sides: number) => number,
  ) => readonly [string, readonly unknown[]])[] = [
    (id, n) => ['update record_entry set action = $3 where organisation_id = $1 and sequence = $2', [id, n, 'agreed']],
    (id, n, roll) => [
      'update record_entry set at = at + make_interval(secs => $3) where organisation_id = $1 and sequence = $2',
      [id, n, 1 + roll(5000)],
    ],
    (id, n) => [
      'update record_entry set person_id = gen_random_uuid() where organisation_id = $1 and sequence = $2',
      [id, n],
    ],
    (id, n) => [
      'update record_entry set post_id = gen_random_uuid() where organisation_id = $1 and sequence = $2',
      [id, n],
    ],
    (id, n, roll) => [
      'update record_entry set entry = overlay(entry placing chr(97 + ((ascii(substr(entry, $3, 1)) + 1) % 26)) from $3 for 1) where organisation_id = $1 and sequence = $2',
      [id, n, 1 + roll(200)],
    ],
    (id, n) => [
      `update record_entry set hash = encode(sha256(convert_to(hash, 'UTF8')), 'hex') where organisation_id = $1 and sequence = $2`,
      [id, n],
    ],
    (id, n) => [
      `update record_entry set previous = repeat('0', 63) || '1' where organisation_id = $1 and sequence = $2`,
      [id, n],
    ],
    (id, n) => ['delete from record_entry where organisation_id = $1 and sequence = $2', [id, n]],
    (id, n) => ['delete from record_entry where organisation_id = $1 and sequence >= $2', [id, n]],
    (id, n) => [
      `update record_private set value = value || '!' where organisation_id = $1 and sequence = $2 and field = 'name'`,
      [id, n],
    ],
    (id, n) => [
      `update record_private set salt = 'salt' where organisation_id = $1 and sequence = $2 and field = 'words'`,
      [id, n],
    ],
    (id, n) => [
      `insert into record_private (organisation_id, sequence, field, salt, value) values ($1, $2, 'reason', '', 'He asked for it')`,
      [id, n],
    ],
    (id, n, roll) => [
      `insert into record_entry select organisation_id, sequence + 200 + $3, at, action, person_id, speaker_id, post_id, entry, previous, hash
         from record_entry where organisation_id = $1 and sequence = $2`,
      [id, n, roll(3)],
    ],
    (id, n) => [
      `with a as (select entry e from record_entry where organisation_id = $1 and sequence = $2), b as (select entry e from record_entry where organisation_id = $1 and sequence = 1 + $2 % 200)
       update record_entry set entry = case when sequence = $2 then (select e from b) else (select e from a) end where organisation_id = $1 and sequence in ($2, 1 + $2 % 200)`,
      [id, n],
    ],
    (id, n) => [`update record_head set sequence = sequence - 1 - $2 % 3 where organisation_id = $1`, [id, n]],
  ]

  it('finds every one of them', async () => {
    const id = await written(200)
    await keepHeads({ store, heads })
    const kept = await heads.kept(id)
    const roll = dice(20_261_122)
    const missed: string[] = []
    await admin.query('set session_replication_role = replica')
    for (let round = 0; round < 1000; round += 1) {
      const tamper = tampers[round % tampers.length] ?? tampers[0]
      const [text, values] = tamper?.(id, 1 + roll(200), roll) ?? ['', []]
      await admin.query('begin')
      const { rowCount } = await admin.query(text, [...values])
      const verdict = await store.verify.verifyChainIn(admin, id, kept)
      await admin.query('rollback')
      if (verdict.unbroken || rowCount === 0) missed.push(`round ${round}: ${text}`)
    }
    await admin.query('set session_replication_role = origin')
    expect(missed).toEqual([])
    expect(await verifyRecord({ store, heads }, id)).toMatchObject({ unbroken: true, entries: 200 })
  }, 120_000)
})
