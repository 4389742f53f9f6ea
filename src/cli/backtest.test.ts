import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tweetOf, xFile, zipOf } from '../../test/archives.ts'
import { type DeliveryDesk, openDeliveryDesk } from '../../test/delivery-desk.ts'
import { putPast } from '../../test/past-posts.ts'
import { look } from '../checks/engine.ts'
import { backTestOf } from '../desk/back-test.ts'
import type { TallyOfAll } from '../desk/tally.ts'
import { openLexicons } from '../setup/lexicons.ts'
import { type BacktestIo, runBacktest } from './backtest.ts'

const lexicons = openLexicons(console.error)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-backtest-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function run(from: string, { json = false, ...changes }: Partial<BacktestIo> & { json?: boolean } = {}) {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const code = await runBacktest(
    { from, json },
    {
      stdin: Readable.from([]),
      stdout,
      stderr,
      now: new Date('2026-11-25T12:00:00Z'),
      lexicons,
      account: async () => null,
      ...changes,
    },
  )
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') }
}
const file = async (name: string, ...lines: readonly (string | object)[]) => {
  const at = path.join(folder, name)
  await writeFile(at, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return at
}
const of = (out: string, check: string) => (JSON.parse(out) as TallyOfAll).checks.find((one) => one.check === check)

describe('a back-test of a file', () => {
  it('of JSON lines counts each check: looked at, noted, asked, stopped, not looked at', async () => {
    const posts = await file(
      'posts.jsonl',
      { id: 'a', text: 'Tickets from £XX.', org: 'theatre', now: '2026-03-01' },
      { text: 'The lift is back.' },
      '',
      { text: 'We apologise for any incontinence.' },
    )
    const { code, out, err } = await run(posts, { json: true })
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ of: posts, unread: 0, posts: 3, asked: 1, stopped: 1 })
    expect(of(out, 'placeholder')).toMatchObject({ looked: 3, stopped: 1, skipped: 0, share: 1 / 3 })
    expect(of(out, 'placeholder')?.hits).toEqual([
      {
        id: 'a',
        at: '2026-03-01',
        weight: 'stop',
        words: ['£XX'],
        says: '“£XX” stands where a number or date belongs.',
        text: 'Tickets from £XX.',
      },
    ])
    expect(of(out, 'real-word')).toMatchObject({ asked: 1, hits: [{ id: 'line 4' }] })
    expect(of(out, 'link-answers')).toMatchObject({ looked: 0, skipped: 3, missing: ['links'] })
  })

  it('of plain text reads one post a line', async () => {
    const { code, out } = await run(await file('posts.txt', 'Tickets from £XX.', '{"text":"The lift is back."}', ''), {
      json: true,
    })
    expect([code, JSON.parse(out).posts]).toEqual([0, 2])
  })

  it('judges a post with the words that came before it, and with no others', async () => {
    const own = Array.from({ length: 8 }, (_, n) => ({ text: `Our incontinence clinic, day ${n}.` }))
    const slip = { text: 'Sorry for the incontinence.' }
    const before = await run(await file('before.jsonl', slip, ...own), { json: true })
    const after = await run(await file('after.jsonl', ...own, slip), { json: true })
    expect(of(before.out, 'real-word')?.asked).toBe(1)
    expect(of(after.out, 'real-word')?.asked).toBe(0)
  })

  it('keeps of each check the three worst posts, whatever their number', async () => {
    const posts = await file(
      'many.txt',
      ...Array.from({ length: 100 }, (_, n) => `Number ${n}: tickets from £XX${n === 40 ? ', [INSERT LINK]' : ''}.`),
    )
    const { out } = await run(posts, { json: true })
    expect(of(out, 'placeholder')).toMatchObject({ stopped: 100, tooOften: expect.stringContaining('100 of 100') })
    expect(of(out, 'placeholder')?.hits.map(({ id }) => id)).toEqual(['line 41', 'line 100', 'line 99'])
  })

  it('names lines that are no post, looks at the others, and ends with 2', async () => {
    const { code, out, err } = await run(await file('bad.jsonl', '{"text"', { text: 'Tickets from £XX.' }, { id: 7 }), {
      json: true,
    })
    expect([code, err]).toEqual([2, '2 lines were no post and left out.\n'])
    expect(JSON.parse(out)).toMatchObject({ posts: 1, unread: 2 })
  })

  it('prints a table for people, and the posts that would have been interrupted', async () => {
    const { out } = await run(await file('words.txt', 'Tickets\u001B[2J from £XX.', 'The lift is back.'))
    expect(out).toMatch(/words\.txt: 2 posts\. 1 interrupted \(50\.0 %\): 0 asked about, 1 stopped\. 0 noted\.\n/)
    expect(out).toMatch(/^check +looked at +noted +asked +stopped +not looked at +interrupted$/m)
    expect(out).toMatch(/^placeholder +2 +0 +0 +1 +0 +50\.0 %$/m)
    expect(out).toMatch(/^ {2}link-answers: not known of old posts: whether links answer$/m)
    expect(out).toContain('  Stop “£XX” (line 1): Tickets\uFFFD[2J from £XX.')
    expect(out).not.toContain('\u001B')
  })

  it('of nothing says so', async () => {
    expect(await run(await file('empty.txt', ''))).toMatchObject({
      code: 0,
      out: expect.stringContaining('empty.txt: there are no posts in it.\n'),
    })
  })

  it('reads JSON lines from standard input', async () => {
    const { out } = await run('-', { json: true, stdin: Readable.from([Buffer.from('{"text":"£XX"}\n')]) })
    expect(JSON.parse(out)).toMatchObject({ of: 'standard input', posts: 1 })
  })

  it.each([
    ['nowhere.jsonl', 'There is no file nowhere.jsonl that can be read.\n'],
    ['./nowhere', 'There is no file ./nowhere that can be read.\n'],
    ['nobody.example', 'There is no file nobody.example, and no account of this desk that goes by it.\n'],
  ])('that is not there: %s', async (from, err) => {
    expect(await run(from)).toEqual({ code: 2, out: '', err })
  })

  it('that is a table, or an archive of a network, is read by its columns and kinds', async () => {
    const table = await file('posts.csv', 'text;date', 'We apologise for any incontinence.;2026-03-01 10:00')
    const { code, out } = await run(table, { json: true })
    expect([code, JSON.parse(out).posts, JSON.parse(out).stopped + JSON.parse(out).asked]).toEqual([0, 1, 1])
    const archive = await zipOf({
      'data/tweets.js': xFile([tweetOf(1, '2026-03-01T10:00:00.000Z', 'Tickets from £XX.')]),
    })
    expect(of((await run(archive, { json: true })).out, 'placeholder')).toMatchObject({ looked: 1, stopped: 1 })
  })

  it('that is a table without what is needed, or a workbook, is refused with what to do', async () => {
    const { code, err } = await run(await file('posts.csv', 'text', 'Hello'))
    expect(code).toBe(2)
    expect(err).toContain('No column is called created, date or time.')
    expect((await run(await file('posts.xlsx', 'text', 'Hello'))).err).toContain('Save it as CSV UTF-8')
  })

  it('counts along only where somebody watches', async () => {
    const watched = Object.assign(new PassThrough(), { isTTY: true })
    const slow = Readable.from(
      (async function* () {
        yield '{"text":"one"}\n'
        await new Promise((resolve) => setTimeout(resolve, 300))
        yield '{"text":"two"}\n'
      })(),
    )
    await run('-', { stdin: slow, stderr: watched })
    expect(String(watched.read())).toMatch(/\r2 posts\r/)
  })
})

describe('a back-test of an account', () => {
  let desk: DeliveryDesk
  beforeAll(async () => {
    desk = await openDeliveryDesk({ look })
  })
  afterAll(() => desk.close())

  it('reads what it said from the desk, and nothing that another account said', async () => {
    const other = await desk.speaker('organisation', null, [desk.ann])
    const put = (speaker: typeof other, text: string) =>
      putPast(
        desk.store.pool,
        {
          organisation: desk.organisation,
          person: desk.ann.person,
          speaker: speaker.id,
          account: speaker.accounts[0] ?? '',
        },
        [{ text, daysAgo: 2 }],
      )
    await put(desk.theatre, 'Tickets from £XX.')
    await put(other, 'Tickets from £YY.')
    const { rows } = await desk.store.pool.query<{ handle: string }>('select handle from account where id = $1', [
      desk.theatre.accounts[0],
    ])
    const handle = rows[0]?.handle ?? ''
    const { code, out } = await run(`@${handle.toUpperCase()}`, {
      json: true,
      account: async (asked, worst, progress) => {
        const [account] = await desk.store.ownPosts.accountsCalled(desk.store.db, asked)
        if (account === undefined) return null
        const { id, organisation } = account
        return {
          of: account.handle,
          ...(await backTestOf(desk.deps, { organisation, reader: null, most: null, account: id, progress }, worst)),
        }
      },
    })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ of: handle, posts: 1, stopped: 1 })
    expect(of(out, 'placeholder')?.hits.map(({ words }) => words)).toEqual([['£XX']])
  })
})
