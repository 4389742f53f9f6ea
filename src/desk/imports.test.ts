import { stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import type { PastPost } from '../domain/past.ts'
import type { Who } from '../domain/people.ts'
import { everywhere } from '../networks/simulators/opened.ts'
import { no } from './answers.ts'
import type { Deps } from './deps.ts'
import { announceFile, forgetPast, goOnWithImport, importFromAccount, pastOf, stopImport, takeFile } from './imports.ts'
import { pastDue, readPast } from './read-past.ts'

let desk: DeliveryDesk
let mallory: Who
beforeAll(async () => {
  desk = await openDeliveryDesk()
  mallory = await desk.person('Mallory', 'editor')
})
afterAll(() => desk.close())

const minute = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString()
const said = (n: number, text = `Day ${n} of the season, doors at seven`): PastPost => ({
  key: `at://did/post/${n}`,
  at: minute(n),
  text,
  language: 'en-GB',
  isReply: false,
  links: [],
})

/** A desk whose network tells a past of so many posts, newest first, ten a page. `at` is called before each page. */
function telling(count: number, at: (page: number) => unknown = () => undefined): Deps {
  const past: NonNullable<Deps['networks']['rehearsal']['past']> = async (_, cursor) => {
    const page = Number(cursor ?? 0)
    const refusal = await at(page)
    if (typeof refusal === 'object' && refusal !== null) return refusal as Awaited<ReturnType<typeof past>>
    const newest = count - page * 10
    const posts = Array.from({ length: Math.min(10, newest) }, (_, n) => said(newest - n))
    return { ok: true, value: { posts, next: newest > 10 ? String(page + 1) : null } }
  }
  const network = { ...desk.deps.networks.rehearsal, past }
  return { ...desk.deps, networks: everywhere(network) }
}

const fresh = async (kind: 'organisation' | 'personal' = 'organisation', owner: Who | null = null) => {
  const { id, accounts } = await desk.speaker(kind, owner, [desk.ann])
  return { speaker: id, account: accounts[0] ?? '' }
}
const rowsOf = (speaker: string) => desk.store.past.pastPosts(desk.store.db, speaker, null, 10_000)
const importOf = async (deps: Deps, speaker: string, who = desk.ann) => {
  const { speakers } = await pastOf(deps, who)
  return speakers.find((one) => one.speaker === speaker)?.imports[0]
}
const actionsOf = async (speaker: string) => {
  const { rows } = await desk.store.pool.query<{ action: string; entry: string }>(
    'select action, entry from record_entry where speaker_id = $1 order by sequence',
    [speaker],
  )
  return rows.map(({ action, entry }) => [
    action,
    JSON.parse(entry).about.state ?? JSON.parse(entry).about.posts ?? null,
  ])
}
async function upload(deps: Deps, speaker: string, name: string, text: string, who = desk.ann) {
  const bytes = Buffer.from(text)
  const { id } = value(await announceFile(deps, who, speaker, { name, bytes: bytes.length }))
  return { id, taken: await takeFile(deps, who, id, 0, bytes) }
}
const csv = (posts: readonly (readonly [string, string])[]) =>
  `text,created_at\n${posts.map(([text, at]) => `"${text}",${at}`).join('\n')}\n`

describe('an import from an account', () => {
  it('keeps each post once, oldest first for whoever learns, and says so in the record', async () => {
    const { speaker, account } = await fresh()
    const deps = telling(35)
    const { id } = value(await importFromAccount(deps, desk.ann, account))
    expect(value(await importFromAccount(deps, desk.ann, account)).id).toBe(id)
    expect(await pastDue(deps, 10)).toContain(id)
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'done', read: 35, kept: 35, leftOut: {}, fault: null })
    const rows = await rowsOf(speaker)
    expect(rows.map(({ text }) => text)).toEqual(Array.from({ length: 35 }, (_, n) => said(n + 1).text))
    expect(rows[0]).toMatchObject({ language: 'en', source: 'rehearsal', accountId: account })
    const page = await desk.store.past.pastPosts(desk.store.db, speaker, rows[9] ?? null, 5)
    expect(page).toEqual(rows.slice(10, 15))
    expect(await actionsOf(speaker)).toEqual([
      ['import-begun', null],
      ['import-ended', 'done'],
    ])
    const again = value(await importFromAccount(deps, desk.ann, account))
    await readPast(deps, 'tester', again.id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'done', read: 35, kept: 0, leftOut: { same: 35 } })
  })

  it('goes on from its page after its worker died, and reads nothing twice', async () => {
    const { speaker, account } = await fresh()
    const asked: number[] = []
    const ending = new AbortController()
    const deps = telling(50, (page) => {
      asked.push(page)
      if (page === 2) ending.abort()
    })
    const { id } = value(await importFromAccount(deps, desk.ann, account))
    await readPast(deps, 'first', id, ending.signal)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'waiting', read: 30, kept: 30 })
    // The next one takes it and is killed before it keeps a page: only its lease tells.
    expect(await desk.store.imports.claim(desk.store.db, id, 'dead', 0.3)).not.toBeNull()
    await readPast(deps, 'third', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'reading', read: 30 })
    await sleep(350)
    await readPast(deps, 'third', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'done', read: 50, kept: 50 })
    expect(asked).toEqual([0, 1, 2, 3, 4])
  })

  it('is read by one worker at a time, however many try', async () => {
    const { speaker, account } = await fresh()
    const asked: number[] = []
    const deps = telling(50, async (page) => {
      asked.push(page)
      await sleep(20)
    })
    const { id } = value(await importFromAccount(deps, desk.ann, account))
    await Promise.all(Array.from({ length: 5 }, (_, n) => readPast(deps, `worker ${n}`, id)))
    expect(asked).toEqual([0, 1, 2, 3, 4])
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'done', read: 50, kept: 50 })
  })

  it('stops when a person says so, and goes on when they say so', async () => {
    const { speaker, account } = await fresh()
    const deps = telling(50, async (page) => {
      if (page === 2 && !stopped) {
        stopped = true
        value(await stopImport(deps, desk.ann, id))
      }
    })
    let stopped = false
    const { id } = value(await importFromAccount(deps, desk.ann, account))
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'stopped', read: 20, kept: 20 })
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'stopped', read: 20 })
    value(await goOnWithImport(deps, desk.ann, id))
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'done', read: 50, kept: 50 })
    expect(codeOf(await goOnWithImport(deps, desk.ann, id))).toBe('import-over')
    expect((await actionsOf(speaker)).map(([, state]) => state)).toEqual([null, 'stopped', 'done'])
  })

  it('waits as long as the network asks, tries again, and asks a person where only a person can help', async () => {
    const { speaker, account } = await fresh()
    let answer: object | undefined = { ...no('rate-limited', 'Wait.', 'later'), retryAfter: 0.2 }
    const deps = telling(15, (page) => (page === 1 ? answer : undefined))
    const { id } = value(await importFromAccount(deps, desk.ann, account))
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'waiting', read: 10, fault: { code: 'rate-limited' } })
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'waiting', read: 10 })
    answer = { ...no('reconnect-needed', 'Connect it.', 'after-reconnect'), retryAfter: null }
    await sleep(250)
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'failed', fault: { code: 'reconnect-needed' } })
    answer = undefined
    expect(value(await importFromAccount(deps, desk.ann, account)).id).toBe(id)
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'done', read: 15, kept: 15, fault: null })
  })

  it('gives up on a network that never answers', async () => {
    const { speaker, account } = await fresh()
    const down = telling(15, () => ({ ...no('network-down', 'No.', 'later'), retryAfter: 0 }))
    const deps = { ...down, timing: { ...down.timing, readTries: 3 } }
    const { id } = value(await importFromAccount(deps, desk.ann, account))
    for (let n = 0; n < 3; n += 1) await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({ state: 'failed', fault: { code: 'network-down' } })
  })

  it('leaves out what this desk sent itself', async () => {
    const post = await desk.held(desk.ann)
    await desk.makeDue(post)
    await desk.work()
    const { id: speaker, accounts } = desk.theatre
    const [account = ''] = accounts
    const { id } = value(await importFromAccount(desk.deps, desk.ann, account))
    await readPast(desk.deps, 'tester', id)
    expect(await importOf(desk.deps, speaker)).toMatchObject({ state: 'done', read: 1, kept: 0, leftOut: { same: 1 } })
  })
})

describe('an import from a file', () => {
  it('keeps what is new, and says what it left out and why', async () => {
    const { speaker, account } = await fresh()
    const deps = telling(5)
    await readPast(deps, 'tester', value(await importFromAccount(deps, desk.ann, account)).id)
    const same = [1, 2, 3, 4, 5].map((n) => [`${said(n).text} `, minute(n).slice(0, 16)] as const)
    const others = Array.from(
      { length: 15 },
      (_, n) => [`Soup number ${n} was a leek one`, '2025-05-31 12:00'] as const,
    )
    const { id } = await upload(
      deps,
      speaker,
      'posts.csv',
      csv([...same, ...others, ['Yes!', '2025-05-31'], ['RT @ann: x', '2025-05-31']]),
    )
    await readPast(deps, 'tester', id)
    expect(await importOf(deps, speaker)).toMatchObject({
      state: 'done',
      source: 'csv',
      fileName: 'posts.csv',
      read: 22,
      kept: 15,
      leftOut: { same: 5, short: 1, repost: 1 },
    })
    expect((await rowsOf(speaker)).length).toBe(20)
    await expect(stat(deps.shelf.path(id))).rejects.toThrow('ENOENT')
  })

  it('arrives in parts, goes on where it was, and is read after the last of them', async () => {
    const { speaker } = await fresh()
    const { deps } = desk
    const bytes = Buffer.from(csv([['Doors at seven tonight', '2025-05-31']]))
    const given = { name: 'posts.csv', bytes: bytes.length }
    const { id } = value(await announceFile(deps, desk.ann, speaker, given))
    expect(value(await takeFile(deps, desk.ann, id, 0, bytes.subarray(0, 10)))).toMatchObject({ arrived: 10 })
    expect(value(await takeFile(deps, desk.ann, id, 4, bytes.subarray(4, 12)))).toMatchObject({ arrived: 10 })
    expect(value(await announceFile(deps, desk.ann, speaker, given))).toMatchObject({ id, arrived: 10 })
    expect(codeOf(await takeFile(deps, desk.ann, id, 10, Buffer.alloc(100)))).toBe('wrong-input')
    expect(value(await takeFile(deps, desk.ann, id, 10, bytes.subarray(10)))).toMatchObject({
      state: 'waiting',
      source: 'csv',
    })
    expect(codeOf(await takeFile(deps, desk.ann, id, 10, bytes.subarray(10)))).toBe('import-over')
    await readPast(deps, 'tester', id)
    expect((await rowsOf(speaker)).map(({ text }) => text)).toEqual(['Doors at seven tonight'])
  })

  it('is refused at once where it is none that can be read, and leaves nothing behind', async () => {
    const { speaker } = await fresh()
    const { id, taken } = await upload(desk.deps, speaker, 'letter.doc', 'Dear all, please find attached')
    expect(codeOf(taken)).toBe('archive-unknown')
    expect(await importOf(desk.deps, speaker)).toBeUndefined()
    await expect(stat(desk.deps.shelf.path(id))).rejects.toThrow('ENOENT')
    expect(await actionsOf(speaker)).toEqual([])
  })

  it('keeps what stands before a fault, and names the line', async () => {
    const { speaker } = await fresh()
    const { id } = await upload(
      desk.deps,
      speaker,
      'a.csv',
      csv([
        ['Doors at seven tonight', '2025-05-31'],
        ['Soup for all of us', '01/02/2025'],
      ]),
    )
    await readPast(desk.deps, 'tester', id)
    expect(await importOf(desk.deps, speaker)).toMatchObject({
      state: 'failed',
      kept: 1,
      fault: { code: 'archive-line', line: 3 },
    })
  })

  it('goes on after it was stopped in the middle, without reading anything twice', async () => {
    const { speaker } = await fresh()
    const posts = Array.from({ length: 1200 }, (_, n) => [`Soup number ${n} was a leek one`, minute(n)] as const)
    const { id } = await upload(desk.deps, speaker, 'a.csv', csv(posts))
    const ending = new AbortController()
    await readPast(desk.deps, 'tester', id, ending.signal, ({ read }) => read >= 500 && ending.abort())
    expect(await importOf(desk.deps, speaker)).toMatchObject({ state: 'waiting', read: 500, kept: 500 })
    await readPast(desk.deps, 'another', id)
    expect(await importOf(desk.deps, speaker)).toMatchObject({ state: 'done', read: 1200, kept: 1200, leftOut: {} })
  })

  it('says that its file is gone where a backup was brought back without it', async () => {
    const { speaker } = await fresh()
    const { id } = await upload(desk.deps, speaker, 'a.csv', csv([['Doors at seven tonight', '2025-05-31']]))
    await desk.deps.shelf.remove([id])
    await readPast(desk.deps, 'tester', id)
    expect(await importOf(desk.deps, speaker)).toMatchObject({ state: 'failed', fault: { code: 'import-gone' } })
  })

  it('is refused where the disk has no room, or where it is larger than any', async () => {
    const { speaker } = await fresh()
    const full = { ...desk.deps, shelf: { ...desk.deps.shelf, room: async () => 400_000_000 } }
    expect(codeOf(await announceFile(full, desk.ann, speaker, { name: 'a', bytes: 10 }))).toBe('disk-full')
    expect(codeOf(await announceFile(desk.deps, desk.ann, speaker, { name: 'a', bytes: 9e9 }))).toBe('too-much')
  })

  it('takes text that no database would: nothing is lost but what is no letter', async () => {
    const { speaker } = await fresh()
    const line = JSON.stringify({ id: 'a\0b', text: 'Doors\0 at seven \ud83d tonight', at: '2025-05-31' })
    const { id } = await upload(desk.deps, speaker, 'a.jsonl', `${line}\n`)
    await readPast(desk.deps, 'tester', id)
    expect((await rowsOf(speaker)).map(({ key, text }) => [key, text])).toEqual([
      ['ab', 'Doors at seven \ufffd tonight'],
    ])
  })
})

describe('the past of a speaker', () => {
  it('is forgotten whole: posts, imports and files, and what is being read', async () => {
    const { speaker, account } = await fresh()
    const deps = telling(50, async (page) => {
      if (page === 3) expect(value(await forgetPast(deps, desk.ann, speaker))).toEqual({ posts: 30 })
    })
    const { id: file } = await upload(deps, speaker, 'a.csv', csv([['Doors at seven tonight', '2025-05-31']]))
    const { id } = value(await importFromAccount(deps, desk.ann, account))
    await readPast(deps, 'tester', id)
    expect(await rowsOf(speaker)).toEqual([])
    expect(await importOf(deps, speaker)).toBeUndefined()
    await expect(stat(deps.shelf.path(file))).rejects.toThrow('ENOENT')
    expect((await actionsOf(speaker)).at(-1)).toEqual(['past-forgotten', 30])
  })

  it('of a personal voice is for its person alone', async () => {
    const ben = await desk.person('Ben', 'contributor')
    const { speaker, account } = await fresh('personal', ben)
    const { id } = await upload(desk.deps, speaker, 'a.csv', csv([['Doors at seven tonight', '2025-05-31']]), ben)
    expect((await importOf(desk.deps, speaker, ben))?.id).toBe(id)
    for (const who of [desk.ann, mallory]) {
      expect((await pastOf(desk.deps, who)).speakers.map((one) => one.speaker)).not.toContain(speaker)
      for (const act of [
        importFromAccount(desk.deps, who, account),
        announceFile(desk.deps, who, speaker, { name: 'a', bytes: 10 }),
        takeFile(desk.deps, who, id, 0, Buffer.from('x')),
        stopImport(desk.deps, who, id),
        goOnWithImport(desk.deps, who, id),
        forgetPast(desk.deps, who, speaker),
      ])
        expect(codeOf(await act)).toBe('not-found')
    }
  })

  it('of an organisation is for those who look after its speakers', async () => {
    const { speaker, account } = await fresh()
    expect((await pastOf(desk.deps, mallory)).speakers.map((one) => one.speaker)).not.toContain(speaker)
    expect(codeOf(await importFromAccount(desk.deps, mallory, account))).toBe('not-yours')
    expect(codeOf(await announceFile(desk.deps, mallory, speaker, { name: 'a', bytes: 10 }))).toBe('not-yours')
    expect(codeOf(await forgetPast(desk.deps, mallory, speaker))).toBe('not-yours')
  })

  it('cannot be asked of a network that does not tell it', async () => {
    const { account } = await fresh()
    const { past: _, ...network } = desk.deps.networks.rehearsal
    const deps = { ...desk.deps, networks: everywhere(network) }
    expect(codeOf(await importFromAccount(deps, desk.ann, account))).toBe('past-closed')
  })
})
