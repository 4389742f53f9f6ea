import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { freshDatabase } from '../../test/postgres.ts'
import { setEyes } from '../desk/agreements.ts'
import type { Deps } from '../desk/deps.ts'
import { importFromAccount } from '../desk/imports.ts'
import { wakeToSend } from '../desk/moves.ts'
import type { PostAnswer } from '../desk/posts.ts'
import { teach } from '../desk/teach.ts'
import { turn } from '../desk/turn.ts'
import { readVoice, voices } from '../desk/voices.ts'
import { WAIT_SECONDS } from '../networks/simulators/faults.ts'
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
  let deps: DeliveryDesk['deps']
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
    const [account = ''] = desk.theatre.accounts
    const wakeUp = { organisation: desk.organisation, account, delivery: desk.ann.person, at: new Date() }
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
  it('tells those who are asked for an agreement, once, however many workers there are', async () => {
    const desk = await openDeliveryDesk({ timing: { sweepSeconds: 0.05 } })
    const mina = await desk.person('Mina', 'editor')
    value(await setEyes(desk.deps, desk.ann, desk.theatre.id, { from: 'every', named: [mina.person] }))
    const workers = await Promise.all(
      ['first', 'second'].map(async (name) =>
        startWorker(desk.deps, await openJobs(desk.url, 'test jobs', quiet, true), { name }),
      ),
    )
    const posts = await Promise.all(Array.from({ length: 5 }, () => desk.held()))
    for (let n = 0; n < 100 && desk.letters.length < posts.length; n++) await sleep(50)
    await sleep(500)
    const told = desk.letters.map(({ text }) => posts.filter(({ id }) => text.includes(id)).length)
    expect(told).toEqual(posts.map(() => 1))
    expect(new Set(desk.letters.map(({ text }) => text)).size).toBe(posts.length)
    for (const worker of workers) await worker.stop()
    await desk.close()
  }, 60_000)

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
    const deps = { ...desk.deps, networks: everywhere(network) }
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
    const deps: DeliveryDesk['deps'] = {
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

describe('accounts', () => {
  it('take turns: 120 due on one of them do not delay one post on each of nine others', async () => {
    const desk = await openDeliveryDesk({ timing: { sweepSeconds: 60 } })
    const jobs = await openJobs(desk.url, 'test jobs', quiet, true)
    const deps = { ...desk.deps, wake: jobs.wake }
    const many: PostAnswer[] = []
    for (let n = 0; n < 120; n++) many.push(await desk.held())
    const others: PostAnswer[] = []
    for (let n = 0; n < 9; n++) {
      const speaker = await desk.speaker('organisation', null, [desk.ann])
      others.push(await desk.held(desk.ann, { speaker }))
    }
    // The sweep has found nothing and does not come again: there are only wake-ups, those of the many first.
    const worker = await startWorker(deps, jobs, { name: 'tester' })
    await sleep(300)
    const at = new Date()
    for (const post of [...many, ...others]) await desk.makeDue(post)
    await desk.store.transaction(async (tx) => {
      for (const { deliveries } of [...many, ...others])
        for (const { id, account } of deliveries)
          await jobs.wake(tx, { organisation: desk.organisation, account, delivery: id, at })
    })
    const left = async () => {
      const { rows } = await desk.store.pool.query<{ many: number; others: number }>(
        `select count(*) filter (where account_id = $1)::int as many, count(*) filter (where account_id <> $1)::int as others
           from delivery where state = 'sent'`,
        [desk.theatre.accounts[0]],
      )
      return rows[0] ?? { many: 0, others: 0 }
    }
    let now = await left()
    for (let n = 0; n < 600 && now.others < others.length; n++) {
      await sleep(10)
      now = await left()
    }
    expect(now.others).toBe(others.length)
    expect(now.many, 'far from all of the many have left by then').toBeLessThan(60)
    for (let n = 0; n < 600 && now.many < many.length; n++) {
      await sleep(50)
      now = await left()
    }
    expect(now.many, 'and in the end all have').toBe(many.length)
    const { rows } = await desk.store.pool.query<{ handled: number }>(
      'select count(*)::int as handled from rehearsal_post where copies > 1',
    )
    expect(rows[0]?.handled, 'none of them twice').toBe(0)
    await worker.stop()
    await desk.close()
  }, 120_000)

  it('of which one is asked to wait: it waits to the second, the nine others leave on time', async () => {
    const desk = await openDeliveryDesk({ timing: { sweepSeconds: 60 } })
    const jobs = await openJobs(desk.url, 'test jobs', quiet, true)
    const deps = { ...desk.deps, wake: jobs.wake }
    const limited = await desk.held(desk.ann, {}, deps)
    desk.network.script('publish', 'wait')
    await desk.makeDue(limited)
    await turn(deps, 'first', limited.deliveries[0]?.id ?? '')
    expect(await desk.states(limited)).toEqual(['queued'])
    const others = []
    for (let n = 0; n < 9; n++) {
      const speaker = await desk.speaker('organisation', null, [desk.ann])
      others.push(await desk.held(desk.ann, { speaker }, deps))
    }
    const due = (post: { id: string }, seconds: number) =>
      desk.store.transaction(async (tx) => {
        const [row] = await desk.store.deliveries.lockOfPost(tx, desk.organisation, post.id)
        if (!row) throw new Error('No such delivery')
        const dueAt = new Date((await desk.store.clock.now(tx)).getTime() + seconds * 1000)
        await desk.store.deliveries.change(tx, row.id, { dueAt })
        await wakeToSend(deps, tx, row, dueAt)
      })
    for (const post of others) await due(post, 1)
    const worker = await startWorker(deps, jobs, { name: 'tester' })
    for (const post of [...others, limited])
      for (let n = 0; n < 100 && (await desk.states(post))[0] !== 'sent'; n++) await sleep(50)
    const { rows } = await desk.store.pool.query<{ limited: boolean; late: number; attempts: number }>(
      `select d.post_id = $1 as limited, d.attempt as attempts, extract(epoch from a.started_at - coalesce(b.ended_at
                + make_interval(secs => $2), d.due_at))::float8 as late
         from delivery d join attempt a on a.delivery_id = d.id and a.number = d.attempt
         left join attempt b on b.delivery_id = d.id and b.number = d.attempt - 1`,
      [limited.id, WAIT_SECONDS],
    )
    expect(rows.filter((row) => row.limited)).toMatchObject([{ attempts: 2 }])
    expect(rows.filter((row) => !row.limited).map(({ attempts }) => attempts)).toEqual(others.map(() => 1))
    for (const { late, limited: wasLimited } of rows) {
      // The end of an attempt is written down a moment after the wait was reckoned from.
      expect(late).toBeGreaterThan(wasLimited ? -0.1 : 0)
      expect(late).toBeLessThan(1)
    }
    await worker.stop()
    await desk.close()
  }, 60_000)
})

describe('a pool', () => {
  it('lets lanes take turns, with room for the others whatever one of them is stuck with', async () => {
    const ran: string[] = []
    let free = () => {}
    const stuck = new Promise<void>((resolve) => {
      free = resolve
    })
    const turns = pool(
      4,
      async (id) => {
        ran.push(id)
        await (id.startsWith('slow') ? stuck : sleep(1))
      },
      { perLane: 2, waiting: 50 },
    )
    for (let n = 0; n < 10; n++) await turns.add(`slow ${n}`, 'slow')
    for (let n = 0; n < 3; n++) for (const lane of ['a', 'b']) await turns.add(`${lane} ${n}`, lane)
    await sleep(100)
    expect(ran).toEqual(['slow 0', 'slow 1', 'a 0', 'b 0', 'a 1', 'b 1', 'a 2', 'b 2'])
    free()
    await turns.idle()
    expect(ran).toHaveLength(16)
  })

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
