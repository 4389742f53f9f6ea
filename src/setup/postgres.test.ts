import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { halt, placeAt, postmasterOf, withClient } from './cluster.ts'
import { tryLock } from './lock.ts'
import { openPostgres, startOrAdopt } from './postgres.ts'

let folder = ''
const children: ChildProcess[] = []
const quiet = () => {}
const fast = { shared_buffers: '16MB', max_connections: 20, fsync: 'off' }
const start = (log: (line: string) => void = quiet) => startOrAdopt(folder, log, fast)
const killPostmaster = async () => {
  const running = await postmasterOf(await placeAt(folder, quiet))
  if (!running) throw new Error('nothing runs here')
  process.kill(running.pid, 'SIGKILL')
}

/** Another process of the desk: says how it got its PostgreSQL, then stays until it is told to stop or is killed. */
function desk(): {
  child: ChildProcess
  said: Promise<{ started: boolean; url: string }>
  gone: Promise<number | null>
} {
  const code = `
    import { startOrAdopt } from ${JSON.stringify(path.join(import.meta.dirname, 'postgres.ts'))}
    const opened = await startOrAdopt(${JSON.stringify(folder)}, () => {}, ${JSON.stringify(fast)})
    const stay = setInterval(() => {}, 1000)
    process.on('SIGTERM', async () => { await opened.stop(); clearInterval(stay) })
    console.log(JSON.stringify({ started: opened.started, url: opened.appUrl }))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const said = new Promise<{ started: boolean; url: string }>((resolve, reject) => {
    child.stdout?.once('data', (text) => resolve(JSON.parse(String(text))))
    void gone.then((status) => reject(new Error(`it ended with ${status}`)))
  })
  said.catch(() => {})
  return { child, said, gone }
}

beforeEach(async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'thinktwice-setup-'))
  await chmod(home, 0o755)
  folder = path.join(home, 'data')
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  const place = await placeAt(folder, quiet).catch(() => null)
  if (place && (await postmasterOf(place))) await halt(place)
  await rm(path.dirname(folder), { recursive: true, force: true })
})

describe('starting PostgreSQL', () => {
  test('a first start makes a database that the owner builds and the desk may only use', async () => {
    const opened = await start()
    expect(opened.started).toBe(true)
    await withClient(opened.ownerUrl, (client) =>
      client.query(`create table record (id int); grant select, insert on record to ${opened.appRole};
        create schema jobs authorization ${opened.appRole}`),
    )
    await withClient(opened.appUrl, async (client) => {
      await client.query('insert into record values (1)')
      expect((await client.query('select id from record')).rows).toEqual([{ id: 1 }])
      await client.query('create table jobs.job (id int)')
      for (const act of [
        'update record set id = 2',
        'delete from record',
        'truncate record',
        'drop table record',
        'create table other (id int)',
        'create role other superuser',
        "copy record to program 'true'",
      ])
        await expect(client.query(act), act).rejects.toMatchObject({ code: '42501' })
    })
    await withClient(opened.ownerUrl, async (client) => {
      const { rows } = await client.query('select rolsuper, rolcreaterole from pg_roles where rolname = current_user')
      expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false }])
    })
    await opened.stop()
    expect((await stat(path.join(folder, 'pg.password'))).mode & 0o777).toBe(0o600)
    expect((await readdir(folder)).sort()).toEqual(['pg', 'pg.log', 'pg.password', 'pg.port'])
  })

  test('what was stored is there after a stop and a start, on the same port', async () => {
    const first = await start()
    await withClient(first.ownerUrl, (client) => client.query('create table kept as select 7 as id'))
    await first.stop()
    const second = await start()
    expect(second.started).toBe(true)
    expect(second.ownerUrl).toBe(first.ownerUrl)
    const { rows } = await withClient(second.ownerUrl, (client) => client.query('select id from kept'))
    expect(rows).toEqual([{ id: 7 }])
  })

  test('of three processes at once one starts it, and two take it over', async () => {
    const all = await Promise.all([desk(), desk(), desk()].map((one) => one.said))
    expect(all.filter((one) => one.started)).toHaveLength(1)
    expect(new Set(all.map((one) => one.url)).size).toBe(1)
  })

  test('a desk killed without warning leaves it running, and the next one takes it over', async () => {
    const killed = desk()
    const { url } = await killed.said
    killed.child.kill('SIGKILL')
    await killed.gone
    const opened = await start()
    expect(opened).toMatchObject({ started: false, appUrl: url })
  })

  test('after PostgreSQL itself was killed it comes back at the same address', async () => {
    const first = await start()
    await killPostmaster()
    const second = await start()
    expect(second).toMatchObject({ started: true, appUrl: first.appUrl })
    await withClient(second.appUrl, (client) => client.query('select 1'))
  })

  test('a desk told to end stops what it started', async () => {
    const one = desk()
    await one.said
    one.child.kill('SIGTERM')
    expect(await one.gone).toBe(0)
    expect(await postmasterOf(await placeAt(folder, quiet))).toBeNull()
  })

  test('it is not stopped under anybody else, neither by its starter nor by one who took it over', async () => {
    const starter = desk()
    const { url } = await starter.said
    const other = await start()
    await withClient(url, async (client) => {
      await other.stop()
      starter.child.kill('SIGTERM')
      expect(await starter.gone).toBe(0)
      expect((await client.query('select 1 as here')).rows).toEqual([{ here: 1 }])
    })
  })

  test('who took it over from a killed desk stops it in the end', async () => {
    const killed = desk()
    await killed.said
    killed.child.kill('SIGKILL')
    await killed.gone
    await (await start()).stop()
    expect(await postmasterOf(await placeAt(folder, quiet))).toBeNull()
  })

  test('a server of your own is used as it is', async () => {
    const opened = await openPostgres('postgres://a:b@db.example/desk', folder, quiet)
    expect(opened).toMatchObject({ ownerUrl: 'postgres://a:b@db.example/desk', started: false })
    expect(opened.appUrl).toBe(opened.ownerUrl)
    await expect(readdir(folder)).rejects.toThrow()
  })
})

describe('what may be in the way', () => {
  test('a lock left by a dead process is taken, one of a living process is waited for', async () => {
    await mkdir(folder)
    const file = path.join(folder, 'start.lock')
    await writeFile(file, '999999999\n\nx\n')
    expect(await tryLock(file)).toBeNull()
    const release = await tryLock(file)
    expect(release).not.toBeNull()
    expect(await tryLock(file)).toBeNull()
    await release?.()
    expect(await readdir(folder)).toEqual([])
  })

  test.runIf(process.platform === 'linux')('a lock of an earlier process that had our own id is taken', async () => {
    await mkdir(folder)
    const file = path.join(folder, 'start.lock')
    await writeFile(file, `${process.pid}\nanother-boot.1\nx\n`)
    expect(await tryLock(file)).toBeNull()
    expect(await tryLock(file)).not.toBeNull()
  })

  test('many who find the same dead lock: never two hold it, and each gets it in the end', async () => {
    await mkdir(folder)
    const file = path.join(folder, 'start.lock')
    await writeFile(file, '999999999\n\nx\n')
    let holders = 0
    let most = 0
    let had = 0
    const work = async () => {
      for (;;) {
        const release = await tryLock(file)
        if (!release) continue
        most = Math.max(most, ++holders)
        await new Promise((resolve) => setTimeout(resolve, 2))
        holders--
        had++
        return release()
      }
    }
    await Promise.all(Array.from({ length: 8 }, work))
    expect({ most, had }).toEqual({ most: 1, had: 8 })
  })

  test.runIf(process.platform === 'linux')('a pid file that names some other program is no PostgreSQL', async () => {
    await (await start()).stop()
    await writeFile(path.join(folder, 'pg', 'postmaster.pid'), `${process.pid}\n${folder}/pg\n1\n1\n`)
    expect((await start()).started).toBe(true)
  })

  test('a first start cut off half way is begun again', async () => {
    await mkdir(path.join(folder, 'pg.new', 'pg'), { recursive: true })
    await writeFile(path.join(folder, 'pg.new', 'pg', 'PG_VERSION'), '18\n')
    expect((await start()).started).toBe(true)
  })

  test.each([
    ['', 'cluster-broken'],
    ['?', 'cluster-broken'],
    ['17', 'cluster-other-version'],
  ])('a cluster that says it is of version "%s" is left alone', async (version, code) => {
    await mkdir(path.join(folder, 'pg'), { recursive: true })
    await writeFile(path.join(folder, 'pg', 'PG_VERSION'), version)
    await expect(start()).rejects.toMatchObject({ code })
    expect(await readFile(path.join(folder, 'pg', 'PG_VERSION'), 'utf8')).toBe(version)
  })

  test('a damaged control file, a lost password and a cut-off restore are each said in words', async () => {
    await (await start()).stop()
    await rm(path.join(folder, 'pg', 'global', 'pg_control'))
    await expect(start()).rejects.toMatchObject({ code: 'cluster-broken' })
    await rm(path.join(folder, 'pg.password'))
    await expect(start()).rejects.toMatchObject({ code: 'password-missing' })
    await rm(path.join(folder, 'pg'), { recursive: true })
    await mkdir(path.join(folder, 'pg.before-restore-2026'))
    await expect(start()).rejects.toMatchObject({ code: 'cluster-broken' })
  })

  test('a copy of a folder whose PostgreSQL runs is not started', async () => {
    await start()
    const copy = path.join(path.dirname(folder), 'copy')
    await cp(folder, copy, { recursive: true })
    await expect(startOrAdopt(copy, quiet, fast)).rejects.toMatchObject({ code: 'folder-copied' })
  })

  test('a port that somebody else took meanwhile is given up for another', async () => {
    await (await start()).stop()
    const port = Number(await readFile(path.join(folder, 'pg.port'), 'utf8'))
    const { createServer } = await import('node:net')
    const taken = createServer().listen(port, '127.0.0.1')
    try {
      const opened = await start()
      expect(new URL(opened.appUrl).port).not.toBe(String(port))
    } finally {
      taken.close()
    }
  })

  test('a file where the folder should be is said in words', async () => {
    await writeFile(folder, '')
    await expect(start()).rejects.toThrow(/data/)
  })

  test.runIf(process.getuid?.() === 0)('a closed folder on the way is named, with what to do', async () => {
    await chmod(path.dirname(folder), 0o700)
    await expect(start()).rejects.toMatchObject({
      code: 'folder-unreachable',
      message: expect.stringContaining('chmod o+x'),
    })
  })

  test.runIf(process.getuid?.() !== 0)('a folder that we may not write is said in words', async () => {
    await mkdir(folder, { mode: 0o500 })
    await expect(start()).rejects.toMatchObject({ code: 'folder-unwritable' })
  })
})
