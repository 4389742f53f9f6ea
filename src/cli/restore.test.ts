import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { halt, placeAt, postmasterOf, withClient } from '../setup/cluster.ts'
import { openKeys } from '../setup/keys.ts'
import { type Postgres, startOrAdopt } from '../setup/postgres.ts'
import { readRestoreMarker, removeRestoreMarker } from '../setup/restored.ts'
import { backup } from './backup.ts'
import { restore } from './restore.ts'

const log = () => {}
const unfrozen = { log, freeze: async () => {} }
let home = ''
let folder = ''
let file = ''
let desk: Postgres

const stopAll = async () => {
  for (const name of await readdir(home)) {
    const place = await placeAt(path.join(home, name), log).catch(() => null)
    if (place && (await postmasterOf(place))) await halt(place)
  }
}
const count = (url: string) =>
  withClient(
    url,
    async (client) => (await client.query('select count(*)::int as n, max(id) as most from said')).rows[0],
  )
const names = async () => (await readdir(folder)).sort()

/** Writes one row after another through a pool, as the desk does, until it is told to end. */
function writing(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => {})
  const acknowledged: number[] = []
  let going = true
  const done = (async () => {
    while (going)
      try {
        const { rows } = await pool.query("insert into said (words) values (repeat('word ', 200)) returning id")
        acknowledged.push(rows[0].id)
      } catch {
        await sleep(20)
      }
    await pool.end()
  })()
  return {
    acknowledged,
    end: () => {
      going = false
      return done
    },
  }
}

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'thinktwice-backup-'))
  await chmod(home, 0o755)
  folder = path.join(home, 'data')
  file = path.join(home, 'desk.backup')
  desk = await startOrAdopt(folder, log)
  await withClient(desk.ownerUrl, (client) =>
    client.query(`create table said (id serial primary key, words text);
      grant select, insert on said to desk_app; grant usage on sequence said_id_seq to desk_app`),
  )
})
afterEach(async () => {
  await stopAll()
  await rm(home, { recursive: true, force: true })
})

describe('a backup', () => {
  test('taken while the desk writes holds, in a new folder, every row acknowledged before it began', async () => {
    const writer = writing(desk.appUrl)
    await sleep(300)
    const before = [...writer.acknowledged]
    await backup(file, { databaseUrl: null, dataFolder: folder, log })
    await writer.end()
    expect(writer.acknowledged.length).toBeGreaterThan(before.length)

    const elsewhere = path.join(home, 'elsewhere')
    const restored = await restore(file, elsewhere, unfrozen)
    expect(restored).toMatchObject({ tables: 1, before: null, running: false })
    const opened = await startOrAdopt(elsewhere, log)
    expect(opened.started).toBe(true)
    const ids = await withClient(opened.appUrl, async (client) =>
      (await client.query<{ id: number }>('select id from said order by id')).rows.map((row) => row.id),
    )
    expect(before.length).toBeGreaterThan(0)
    expect(ids.slice(0, before.length)).toEqual(before)
    expect(ids).toEqual(writer.acknowledged.slice(0, ids.length))
  })

  test('is for its owner alone, is a plain tar, and holds no key', async () => {
    await openKeys(path.join(folder, 'keys'), false)
    await backup(file, { databaseUrl: null, dataFolder: folder, log })
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const listed = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' }).split('\n')
    expect(listed).toEqual(expect.arrayContaining(['pg.password', 'pg/PG_VERSION', 'pg/backup_label']))
    expect(listed.filter((name) => /key|postmaster/.test(name))).toEqual([])
  })

  test('works while no desk runs, and leaves none running', async () => {
    await desk.stop()
    await backup(file, { databaseUrl: null, dataFolder: folder, log })
    expect(await postmasterOf(await placeAt(folder, log))).toBeNull()
    expect((await stat(file)).size).toBeGreaterThan(1_000_000)
  })

  test('never overwrites a file', async () => {
    await writeFile(file, 'mine')
    const again = backup(file, { databaseUrl: null, dataFolder: folder, log })
    await expect(again).rejects.toMatchObject({ code: 'file-exists' })
    expect(await readFile(file, 'utf8')).toBe('mine')
    expect((await readdir(home)).sort()).toEqual(['data', 'desk.backup'])
  })

  test('is refused for a server of your own, which has its own', async () => {
    const refused = backup(file, { databaseUrl: 'postgres://db.example/desk', dataFolder: folder, log })
    await expect(refused).rejects.toMatchObject({ code: 'external-database' })
    expect(await readdir(home)).toEqual(['data'])
  })
})

describe('a restore', () => {
  test('over a running desk: it comes back at the same address, holds what the backup held, and keeps the old one', async () => {
    const writer = writing(desk.appUrl)
    await sleep(200)
    await backup(file, { databaseUrl: null, dataFolder: folder, log })
    const before = [...writer.acknowledged]
    await sleep(200)
    let frozenAt: { n: number } | undefined
    const restored = await restore(file, folder, {
      log,
      freeze: async (url) => {
        frozenAt = await count(url)
        await withClient(url, (client) => client.query('create table frozen ()'))
      },
    })
    const since = writer.acknowledged.length
    await expect.poll(() => writer.acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(since)
    await writer.end()

    expect(restored.running).toBe(true)
    expect(frozenAt?.n).toBeGreaterThan(0)
    expect((await count(desk.appUrl)).n).toBeGreaterThan(frozenAt?.n ?? 0)
    await withClient(desk.appUrl, (client) =>
      client.query('select * from frozen').catch((cause) => {
        // Seen and refused: the table is there, and not granted.
        expect(cause).toMatchObject({ code: '42501' })
      }),
    )
    expect(await names()).toEqual(expect.arrayContaining([path.basename(restored.before ?? ''), 'pg', 'restored.json']))
    expect((await names()).filter((name) => name.startsWith('restoring'))).toEqual([])
    expect(before.length).toBeGreaterThan(0)
  })

  test('leaves a marker until somebody has looked at it', async () => {
    const { takenAt } = await backup(file, { databaseUrl: null, dataFolder: folder, log })
    expect(await readRestoreMarker(folder)).toBeNull()
    await restore(file, folder, unfrozen)
    expect(await readRestoreMarker(folder)).toMatchObject({ backupTakenAt: takenAt, file })
    await removeRestoreMarker(folder)
    expect(await readRestoreMarker(folder)).toBeNull()
  })

  test('of another desk brings its rows under the passwords of this one', async () => {
    const other = path.join(home, 'other')
    const theirs = await startOrAdopt(other, log)
    await withClient(theirs.ownerUrl, (client) =>
      client.query('create table said as select 41 as id; grant select on said to desk_app'),
    )
    await backup(file, { databaseUrl: null, dataFolder: other, log })
    await restore(file, folder, unfrozen)
    expect(await count(desk.appUrl)).toEqual({ n: 1, most: 41 })
  })

  test('brings a desk back whose database is damaged', async () => {
    await withClient(desk.appUrl, (client) => client.query("insert into said (words) values ('kept')"))
    await backup(file, { databaseUrl: null, dataFolder: folder, log })
    await desk.stop()
    await writeFile(path.join(folder, 'pg', 'PG_VERSION'), '')
    await restore(file, folder, unfrozen)
    const opened = await startOrAdopt(folder, log)
    expect((await count(opened.appUrl)).n).toBe(1)
  })

  test('of a file that is cut off, changed, of other kind or missing changes nothing', async () => {
    await backup(file, { databaseUrl: null, dataFolder: folder, log })
    const whole = await readFile(file)
    const was = await names()
    const refused = async (code: string) => {
      await expect(restore(file, folder, unfrozen)).rejects.toMatchObject({ code })
      expect(await names()).toEqual(was)
      expect((await count(desk.appUrl)).n).toBe(0)
    }
    await truncate(file, Math.floor(whole.length / 2))
    await refused('backup-damaged')
    // Many bits: one alone may only say where the same zeros are copied from.
    const middle = whole.length >> 1
    await writeFile(
      file,
      whole.map((byte, at) => (at >= middle && at < middle + 64 ? byte ^ 255 : byte)),
    )
    await refused('backup-damaged')
    await writeFile(file, gzipSync(gunzipSync(whole).subarray(0, -1024)))
    await refused('backup-damaged')
    await writeFile(file, 'a letter')
    await refused('backup-damaged')
    await writeFile(file, '')
    await refused('backup-damaged')
    await rm(file)
    await refused('file-unreadable')
  })

  test('that cannot be frozen changes nothing', async () => {
    await backup(file, { databaseUrl: null, dataFolder: folder, log })
    const was = await names()
    const freeze = () => Promise.reject(new Error('no such table'))
    await expect(restore(file, folder, { log, freeze })).rejects.toThrow('no such table')
    expect(await names()).toEqual(was)
    expect((await count(desk.appUrl)).n).toBe(0)
  })

  test("never goes into a folder of somebody else's", async () => {
    await backup(file, { databaseUrl: null, dataFolder: folder, log })
    const pictures = path.join(home, 'pictures')
    await mkdir(pictures)
    await writeFile(path.join(pictures, 'cat.jpg'), '')
    await expect(restore(file, pictures, unfrozen)).rejects.toMatchObject({ code: 'folder-not-ours' })
    expect(await readdir(pictures)).toEqual(['cat.jpg'])
  })
})
