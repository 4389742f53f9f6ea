import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk } from '../../test/delivery-desk.ts'
import { freshDatabase } from '../../test/postgres.ts'
import type { Deps } from '../desk/deps.ts'
import { importFromAccount } from '../desk/imports.ts'
import { teach } from '../desk/teach.ts'
import { readVoice, voices } from '../desk/voices.ts'
import { everywhere } from '../networks/simulators/opened.ts'
import { learnInThread } from '../setup/learning.ts'
import { migrateStore } from '../store/migrate.ts'
import { type Jobs, openJobs } from './jobs.ts'
import { pool } from './pool.ts'
import { startWorker } from './worker.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('wake-ups', () => {
  let desk: DeliveryDesk
  let jobs: Jobs
  let deps: Deps
  beforeAll(async () => {
    desk = await openDeliveryDesk({ timing: { sweepSeconds: 600 } })
    jobs = await openJobs(desk.url, 'test jobs', quiet, true)
    deps = { ...desk.deps, wake: jobs.wake }
  })
  afterAll(async () => {
    await jobs.stop()
    await desk.close()
  })

  it('come only with the act that asked for them', async () => {
    const counted = async () => {
      const { rows } = await desk.store.pool.query<{ jobs: number }>('select count(*)::int as jobs from pgboss.job')
      return rows[0]?.jobs ?? 0
    }
    const before = await counted()
    const wakeUp = { organisation: desk.organisation, delivery: desk.ann.person, at: new Date() }
    await desk.store
      .transaction(async (tx) => {
        await jobs.wake(tx, wakeUp)
        throw new Error('rolled back')
      })
      .catch(() => undefined)
    expect(await counted()).toBe(before)
    await desk.store.transaction((tx) => jobs.wake(tx, wakeUp))
    expect(await counted()).toBe(before + 1)
  })

  it('bring a post out when its hold is over, not before, without any sweep', async () => {
    const worker = await startWorker(deps, jobs, { name: 'tester' })
    await sleep(300)
    const post = await desk.held(desk.ann, {}, deps)
    await sleep(2000)
    expect(await desk.states(post)).toEqual(['held'])
    for (let n = 0; n < 80 && (await desk.states(post))[0] !== 'sent'; n++) await sleep(100)
    expect(await desk.states(post)).toEqual(['sent'])
    const { rows } = await desk.store.pool.query<{ late: number }>(
      'select extract(epoch from sent_at - due_at)::float8 as late from delivery where post_id = $1',
      [post.id],
    )
    expect(rows[0]?.late).toBeGreaterThanOrEqual(0)
    await worker.stop()
  })
})

describe('the sweep', () => {
  it('finds what nobody was woken for, also after PostgreSQL cut every line', async () => {
    const database = await freshDatabase((url) => migrateStore(url, 'desk_app'))
    const desk = await openDeliveryDesk({ timing: { sweepSeconds: 0.2 }, database })
    const jobs = await openJobs(database.appUrl, 'test jobs', quiet, true)
    const worker = await startWorker(desk.deps, jobs, { name: 'tester' })
    const admin = new pg.Client({ connectionString: database.adminUrl })
    await admin.connect()
    const posts = await Promise.all(Array.from({ length: 12 }, () => desk.held()))
    for (const post of posts) await desk.makeDue(post)
    for (let n = 0; n < 5; n++) {
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
      await sleep(150)
    }
    for (const post of posts) for (let n = 0; n < 100 && (await desk.states(post))[0] !== 'sent'; n++) await sleep(100)
    for (const post of posts) {
      expect(await desk.states(post)).toEqual(['sent'])
      expect(await desk.copies(post)).toEqual({ now: 1, ever: 1 })
    }
    await worker.stop()
    await admin.end()
    await desk.close()
  }, 60_000)
})

describe('a worker', () => {
  it('reads the past of an account that nobody woke it for, and ends in the middle when it is told to', async () => {
    const desk = await openDeliveryDesk({ timing: { sweepSeconds: 0.1 } })
    const [account = ''] = desk.theatre.accounts
    const post = { at: '2026-01-01T10:00:00.000Z', language: 'en', isReply: false, links: [] }
    let pages = 0
    const past: NonNullable<Deps['networks']['rehearsal']['past']> = async (_, cursor) => {
      const page = Number(cursor ?? 0)
      pages += 1
      await sleep(50)
      const posts = [{ ...post, key: `post ${page}`, text: `Day ${page} of the season, doors at seven` }]
      return { ok: true, value: { posts, next: page < 19 ? String(page + 1) : null } }
    }
    const network = { ...desk.deps.networks.rehearsal, past }
    const deps: Deps = { ...desk.deps, networks: everywhere(network) }
    const begun = await importFromAccount(deps, desk.ann, account)
    const id = begun.ok ? begun.value.id : ''
    const now = () => desk.store.imports.byId(desk.store.db, id)
    for (const name of ['first', 'second']) {
      const jobs = await openJobs(desk.url, 'test jobs', quiet, true)
      const worker = await startWorker(deps, jobs, { name })
      for (let n = 0; n < 100 && ((await now())?.read ?? 0) < (name === 'first' ? 3 : 20); n++) await sleep(20)
      await worker.stop()
      if (name === 'first') expect(await now()).toMatchObject({ state: 'waiting', worker: null })
    }
    expect(await now()).toMatchObject({ state: 'done', read: 20, kept: 20 })
    expect(pages).toBe(20)
    await desk.close()
  }, 60_000)

  it('learns voices after an import, and keeps the old ones where learning dies', async () => {
    const desk = await openDeliveryDesk({ timing: { sweepSeconds: 0.1 } })
    const [account = ''] = desk.theatre.accounts
    const post = { at: '2026-01-01T10:00:00.000Z', language: 'en', isReply: false, links: [] }
    const past: NonNullable<Deps['networks']['rehearsal']['past']> = async () => {
      const posts = Array.from({ length: 60 }, (_, n) => ({ ...post, key: `${n}`, text: `Day ${n}, doors at seven` }))
      return { ok: true, value: { posts, next: null } }
    }
    const network = { ...desk.deps.networks.rehearsal, past }
    let deaths = 0
    const deps: Deps = {
      ...desk.deps,
      networks: everywhere(network),
      learnVoices: (said, own) => {
        if (said.length <= 60) return learnInThread(said, own)
        deaths += 1
        // Nothing that can be read: its thread dies of it.
        return learnInThread([null as never], own)
      },
    }
    const voiceNow = async () => {
      const { id } = desk.theatre
      const [known] = (await voices(deps, desk.ann)).voices
      const bytes = await readVoice(deps, desk.ann, id)
      return { posts: known?.posts, bytes: bytes.ok ? Buffer.from(bytes.value).toString('base64') : null }
    }
    await importFromAccount(deps, desk.ann, account)
    const jobs = await openJobs(desk.url, 'test jobs', quiet, true)
    const worker = await startWorker(deps, jobs, { name: 'tester' })
    for (let n = 0; n < 200 && (await voiceNow()).posts === undefined; n++) await sleep(50)
    const before = await voiceNow()
    expect(before.posts).toBe(60)
    expect(before.bytes).not.toBeNull()
    await teach(deps, desk.ann, desk.theatre.id, ['The foyer bar is open from six tonight'])
    await desk.store.pool.query(`update voice set learned_at = learned_at - interval '1 hour'`)
    for (let n = 0; n < 200 && deaths === 0; n++) await sleep(50)
    await sleep(1500)
    expect(desk.errors).toEqual(['A lesson failed'])
    expect(deaths, 'it is not tried again at once').toBe(1)
    expect(await voiceNow()).toEqual(before)
    await worker.stop()
    await desk.close()
  }, 60_000)
})

describe('a pool', () => {
  it('runs no more than it may, nothing twice at once, and everything in the end', async () => {
    let now = 0
    let most = 0
    const ran: string[] = []
    const turns = pool(3, async (id) => {
      now += 1
      most = Math.max(most, now)
      await sleep(5)
      ran.push(id)
      now -= 1
    })
    const ids = Array.from({ length: 20 }, (_, n) => `id ${n}`)
    await Promise.all([...ids, ...ids].map((id) => turns.add(id)))
    await turns.idle()
    expect(most).toBe(3)
    expect(ran.sort()).toEqual(ids.sort())
  })

  it('begins nothing once it is closed, and waits for what runs', async () => {
    const ended: string[] = []
    const turns = pool(1, async (id) => {
      await sleep(20)
      ended.push(id)
    })
    void turns.add('first')
    void turns.add('second')
    await sleep(5)
    turns.close()
    await turns.idle()
    expect(ended).toEqual(['first'])
  })
})
