import { writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf } from '../../test/archives.ts'
import { openRunningDesk, type RunningDesk } from '../../test/running-desk.ts'
import { slipIn } from './desk-command.ts'
import { speakCommands } from './speak.ts'

let desk: RunningDesk
let everything: string
let drafting: string
beforeAll(async () => {
  desk = await openRunningDesk()
  everything = await desk.keyOf(desk.ann, 'read', 'draft', 'release')
  drafting = await desk.keyOf(desk.ann, 'read', 'draft')
})
afterAll(() => desk.close())

type Name = keyof ReturnType<typeof speakCommands>
const run = (name: Name, key: string | null, ...args: string[]) =>
  desk.run((io) => speakCommands(io)[name], key, ...args)
const speaker = ['--speaker', 'the example players']
const states = async () => (await desk.admin.query('select state from delivery order by created_at')).rows
const link = (out: string) => /http\S+\/write\/(\S+)/.exec(out)?.[1] ?? ''

/** Holds a draft in the browser, as a person does. */
async function held(text: string) {
  const { out } = await run('draft', drafting, text, ...speaker)
  const { body } = await desk.ann.ask<{ id: string }>('POST', `/api/o/${desk.org}/drafts/${link(out)}/hold`, {
    revision: 1,
  })
  return body.id
}

describe('draft', () => {
  it('keeps words as a draft, says that nothing was found and where it is, and ends with 0', async () => {
    const { code, out, err } = await run('draft', drafting, 'The lift is back.', ...speaker)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`Nothing leaves until somebody presses hold & send: ${desk.url}/o/${desk.org}/write/`)
    const { body } = await desk.ann.ask('GET', `/api/o/${desk.org}/drafts/${link(out)}`)
    expect(body).toMatchObject({
      parts: [{ text: 'The lift is back.' }],
      authorName: 'Ann Weir',
      targets: [expect.any(String)],
    })
    expect(await states()).toEqual([])
  })

  it('says in the record through which key it came', async () => {
    const { body } = await desk.ann.ask<{ entries: { says: string; from: string }[] }>(
      'GET',
      `/api/o/${desk.org}/record`,
    )
    expect(body.entries[0]).toMatchObject({
      says: 'Ann Weir wrote a draft through the API key “the foyer”.',
      from: 'Thinktwice, a test, 127.0.0.1, by API key',
    })
  })

  it('says each finding in words and ends with 1 where something asks', async () => {
    const { code, out } = await run('draft', drafting, 'Tickets from £XX.', ...speaker)
    expect([code, out]).toEqual([1, expect.stringContaining('Stop  “£XX” stands where a number or date belongs.')])
  })

  it('ends with 1 where a time lies in the past, and takes the organisation’s zone', async () => {
    const { code, out } = await run(
      'draft',
      drafting,
      'The lift is back.',
      ...speaker,
      '--at',
      '2020-01-01T09:00',
      '--json',
    )
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      draft: { when: { kind: 'at', local: '2020-01-01T09:00', zone: 'Europe/London' } },
      standing: { blocked: [{ code: 'bad-time' }] },
    })
  })

  it('hangs a picture on it, with its words', async () => {
    const picture = path.join(path.dirname(await fileOf('x', '')), 'lift.png')
    await writeFile(
      picture,
      await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    )
    const alt = 'A lift with its doors open'
    const { out } = await run('draft', drafting, 'Back.', ...speaker, '--picture', picture, '--alt', alt, '--json')
    expect(JSON.parse(out).draft.parts[0].media).toEqual([{ media: expect.any(String), alt, decoration: false }])
  })

  it.each([
    ['no such speaker', ['--speaker', 'Nobody'], /called “Nobody”\. There are: The Example Players/],
    ['no such account', [...speaker, '--account', 'elsewhere'], /no account “elsewhere”\. There are: /],
    ['no such picture', [...speaker, '--picture', '/nowhere.png'], /no file \/nowhere\.png/],
    ['no such option', [...speaker, '--acount', 'x'], /no option --acount/],
    ['an option twice', [...speaker, ...speaker], /--speaker stands there twice/],
    ['words without quotation marks', ['hello', ...speaker], /quotation marks/],
  ])('refuses %s with 2, and keeps nothing', async (_, args, why) => {
    const count = async () => (await desk.admin.query('select count(*)::int as n from draft')).rows[0]?.n
    const before = await count()
    const { code, out, err } = await run('draft', drafting, 'The lift is back.', ...args)
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(why)])
    expect(await count()).toBe(before)
  })
})

describe('the key', () => {
  it('is needed, is told apart from what is none, and is never shown', async () => {
    expect(await run('queue', null)).toMatchObject({ code: 2, err: expect.stringContaining('Set THINKTWICE_KEY') })
    const wrong = await run('queue', 'tt_this-is-no-key-of-anybody')
    expect(wrong).toMatchObject({ code: 2, err: 'This API key does not work. It may have been withdrawn.\n' })
    expect(await run('queue', null, '--key-file', await fileOf('key', `${everything}\n`))).toMatchObject({ code: 0 })
    const noKey = await run('queue', null, '--key-file', await fileOf('key', 'my secret'))
    expect(noKey.err).toContain('is not an API key')
    expect(noKey.err).not.toContain('my secret')
  })

  it('decides what works: one that may draft neither pauses nor takes back', async () => {
    for (const [name, ...args] of [['pause'], ['take-back', desk.org]] as const)
      expect(await run(name, drafting, ...args)).toMatchObject({ code: 2, err: 'This API key may not do that.\n' })
  })

  it('says as JSON why not', async () => {
    const { code, out } = await run('pause', drafting, '--json')
    expect([code, JSON.parse(out)]).toEqual([
      2,
      { refused: { code: 'not-yours', why: 'This API key may not do that.' } },
    ])
  })
})

describe('what is on its way', () => {
  it('is listed for each state, taken back in time, and said to be gone', async () => {
    expect((await run('queue', drafting)).out).toBe('Nothing is on its way.\n')
    const post = await held('Doors at seven.')
    expect((await run('queue', drafting)).out).toMatch(
      new RegExp(`^Coming up\\n {2}.* The Example Players as \\S+: Doors at seven\\. {2}\\(${post}\\)$`, 'm'),
    )
    expect(await run('take-down', everything, post)).toMatchObject({
      code: 2,
      err: expect.stringContaining('stopped with take-back'),
    })
    expect(await states()).toEqual([{ state: 'held' }])
    expect(await run('take-back', everything, post)).toMatchObject({ code: 0, out: 'Stopped. It never left.\n' })
    expect(await states()).toEqual([{ state: 'cancelled' }])
  })

  it('is taken down where it is public, and take-back says that it was', async () => {
    const post = await held('Doors at eight.')
    await desk.admin.query(
      `update delivery set state = 'sent', sent_at = now(), may_be_public = true where post_id = $1`,
      [post],
    )
    expect(await run('take-back', everything, post)).toMatchObject({
      code: 1,
      out: expect.stringContaining('It left at'),
    })
    expect(await run('take-down', everything, post)).toMatchObject({ code: 0 })
    expect((await states()).at(-1)).toEqual({ state: 'taking-down' })
  })

  it('stands still from pause to resume', async () => {
    expect(await run('resume', everything)).toMatchObject({ code: 2, err: 'Not everything is paused.\n' })
    expect(await run('pause', everything, '--reason', 'A storm')).toMatchObject({ code: 0 })
    expect((await run('queue', drafting)).out).toContain('Paused (all): A storm')
    expect(await run('resume', everything)).toMatchObject({ code: 0 })
    expect((await run('queue', drafting)).out).not.toContain('Paused')
  })

  it('is not resumed from outside after a restore: a person looks first', async () => {
    await run('pause', everything)
    await desk.admin.query('update pause set after_restore = true')
    expect(await run('resume', everything)).toMatchObject({ code: 2, err: expect.stringContaining('must look') })
    expect((await desk.admin.query('select 1 from pause')).rowCount).toBe(1)
  })
})

it('a desk that does not answer, or is none, is said to be so', async () => {
  const io = {
    queue: (url: string) => (given: Parameters<typeof speakCommands>[0]) =>
      speakCommands({ ...given, way: () => ({ url, key: everything }) }).queue,
  }
  expect(await desk.run(io.queue('http://127.0.0.1:9'), null)).toMatchObject({
    code: 2,
    err: 'The desk at http://127.0.0.1:9 does not answer. Nothing is known of what it did.\n',
  })
})

it.each([
  [['--json'], null],
  [['--text', 'x'], 'There is no option --text. See --help.'],
  [['--speaker', '--json', 'a'], null],
  [['--speaker=--odd', 'a'], null],
  [['-f'], 'There is no option -f. See --help.'],
  [['--', '-f'], null],
  [['a', '--', 'b'], 'There are more words than fit. Put what belongs together in quotation marks.'],
])('%j is a slip: %s', (args, says) => {
  const known = { text: { type: 'positional' }, speaker: { type: 'string' }, json: { type: 'boolean' } } as const
  expect(slipIn(args, known)).toBe(says)
})
