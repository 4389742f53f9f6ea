import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { runCommand } from 'citty'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../domain/findings.ts'
import { openLexicons } from '../setup/lexicons.ts'
import { type CheckArgs, checkCommand, runCheck } from './check.ts'
import type { Answer } from './check-lines.ts'

const now = new Date(2026, 10, 22, 14, 0)
const lexicons = openLexicons(console.error)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-check-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function check(
  args: Partial<CheckArgs>,
  input: string | readonly Buffer[] = '',
  { colours = false, isTTY = false } = {},
) {
  const said = { out: '', err: '' }
  const sink = (name: 'out' | 'err') =>
    new Writable({
      write(piece: Buffer, _encoding, done) {
        said[name] += piece.toString()
        done()
      },
    })
  const stdin = Object.assign(Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input), { isTTY })
  const code = await runCheck(
    { from: [], json: false, jsonl: false, ...args },
    { stdin, stdout: sink('out'), stderr: sink('err'), colours, now, lexicons },
  )
  return { code, ...said }
}

const answersTo = async (...lines: readonly unknown[]) => {
  const { code, out } = await check(
    { jsonl: true },
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  )
  const read = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer & { readonly error?: string })
  return { code, answers: read }
}

describe('one text', () => {
  it('ends with 0 where nothing asks, and says what was not looked at', async () => {
    const { code, out } = await check({ from: ['The herons are back on the river.'] })
    expect(code).toBe(0)
    expect(out).toMatch(/^Nothing found\. The checks can be wrong: read it once more\.\n\nNot looked at:\n/)
    expect(out).toContain('link-answers: not known here: whether links answer')
  })

  it('ends with 1 where something asks, with carets under the words and the mend', async () => {
    const { code, out } = await check({ from: ['Come 😀 and see: htps://river.example/herons'] })
    expect(code).toBe(1)
    expect(out).toContain(
      [
        'Question  “htps://river.example/herons” begins in a way that no browser opens.',
        '    Come 😀 and see: htps://river.example/herons',
        `    ${' '.repeat(17)}${'^'.repeat(27)}`,
        '    → Write https://river.example/herons',
      ].join('\n'),
    )
  })

  it('shows only the line that a finding is in, cut to what is near', async () => {
    const { out } = await check({
      from: [`First line.\n${'a long way '.repeat(9)}£XX${' and further'.repeat(9)}\nLast line.`],
    })
    const [, line = '', carets = ''] = out.split('\n')
    expect(line).toMatch(/^ {4}….*£XX.*…$/)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('£XX')
    expect(out).not.toContain('Last line')
  })

  it('uses colours only where it is told to', async () => {
    expect((await check({ from: ['£XX'] })).out).not.toContain('\u001B')
    expect((await check({ from: ['£XX'] }, '', { colours: true })).out).toContain('\u001B[31mStop\u001B[0m')
  })

  it('shows signs that would command a terminal, and does not pass them on', async () => {
    const { out } = await check({ from: ['\u001B]0;title\u0007 £XX \u202E'] })
    expect(out).toContain('£XX')
    expect(out).not.toMatch(/[\u202E]|\p{Cc}(?<!\n)/u)
  })

  it('comes from a file, from standard input, or from the words themselves', async () => {
    const file = path.join(folder, 'post.txt')
    await writeFile(file, 'Doors at [TIME].\n')
    for (const asked of [
      await check({ from: [file] }),
      await check({ from: ['-'] }, 'Doors at [TIME].\n'),
      await check({}, 'Doors at [TIME].\n'),
      await check({ from: ['Doors', 'at', '[TIME].'] }),
    ])
      expect([asked.code, asked.out.split('\n')[1]]).toEqual([1, '    Doors at [TIME].'])
  })

  it('ends with 2 and a sentence where there is nothing that can be read', async () => {
    expect(await check({ from: ['post.txt'] })).toEqual({
      code: 2,
      out: '',
      err: 'There is no file post.txt that can be read.\n',
    })
    expect((await check({ from: [folder] })).code).toBe(2)
    expect((await check({}, '', { isTTY: true })).err).toBe(
      'Say what to look at: words in quotation marks, a file, or - for standard input.\n',
    )
    expect((await check({ from: ['some words'], jsonl: true })).code).toBe(2)
  })

  it('is answered as the whole report with --json', async () => {
    const { code, out } = await check({ from: ['£XX'], json: true })
    const report = JSON.parse(out) as Report
    expect(code).toBe(1)
    expect(report.findings).toMatchObject([{ check: 'placeholder', spot: { part: 0, from: 0, to: 3 } }])
    expect(report.clear).toContain('secret')
    expect(report.skipped).toContainEqual({ check: 'link-answers', missing: ['links'] })
  })
})

describe('posts as JSON lines', () => {
  it('are answered in order, with places in the text, and end with 0 whatever was found', async () => {
    const { code, answers } = await answersTo(
      { id: 'a', text: '😀 Tickets from £XX', more: 1 },
      { id: 7, text: 'The herons are back.' },
    )
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(['a', 7])
    expect(answers[0]?.findings).toContainEqual({
      kind: 'placeholder',
      weight: 'stop',
      check: 'placeholder',
      from: 16,
      to: 19,
      message: '“£XX” stands where a number or date belongs.',
    })
    expect(answers[1]).toMatchObject({
      findings: [],
      skipped: expect.arrayContaining([{ check: 'link-answers', missing: ['links'] }]),
    })
    expect(answers[1]?.us).toBeGreaterThanOrEqual(0)
  })

  it('that cannot be read are named, the others still answered, and the end is 2', async () => {
    const { code, answers } = await answersTo(
      '{"text"',
      { id: 'x' },
      '[1]',
      '',
      { id: 'y', text: 'Hello' },
      { id: 'z', text: 'Hello', image: 'yes' },
    )
    expect(code).toBe(2)
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      [undefined, 'This line is not JSON.'],
      ['x', 'The field "text" is not as it should be.'],
      [undefined, 'This line is not a JSON object.'],
      ['y', undefined],
      ['z', 'The field "image" is not as it should be.'],
    ])
  })

  it('are looked at with what their line says: the day, the picture, who speaks', async () => {
    const seen = async (line: object) =>
      (await answersTo({ text: '', ...line })).answers[0]?.findings.map(({ kind }) => kind)
    expect(await seen({ text: 'It closed on Monday 2 March 2026.', now: '2026-03-01' })).toEqual([])
    expect(await seen({ text: 'It closed on Tuesday 2 March 2026.', now: '2026-03-01' })).toEqual(['date_conflict'])
    expect(await seen({ text: 'Spring.', image: true })).toEqual(['alt'])
    expect(await seen({ text: 'Spring.', image: true, alt: 'IMG_1.jpg' })).toEqual(['alt'])
    expect(await seen({ text: 'Spring.', image: true, alt: 'Snowdrops under a bare tree' })).toEqual([])
    expect(await seen({ text: 'Spring.', alt: '' })).toEqual([])
    const private_ = 'Cannot wait for my sofa and my telly tonight, do not call me'
    expect(await seen({ text: private_, org: 'charity' })).toEqual(['wrong_account'])
  })

  it('are split at line ends only, also where a character arrives in two pieces', async () => {
    const line = Buffer.from(`${JSON.stringify({ id: 1, text: 'one \u2028 line, £XX' })}\r\n`)
    const at = line.indexOf(Buffer.from('£')) + 1
    const { code, out } = await check({ jsonl: true }, [line.subarray(0, at), line.subarray(at)])
    expect(code).toBe(0)
    expect((JSON.parse(out) as Answer).findings[0]).toMatchObject({ from: 12, to: 15 })
  })

  it('are answered while they come, before the last has come', async () => {
    const stdin = new PassThrough()
    const stdout = new PassThrough()
    const done = runCheck(
      { from: [], json: false, jsonl: true },
      { stdin, stdout, stderr: new PassThrough(), colours: false, now, lexicons },
    )
    stdin.write('{"id":1,"text":"one"}\n')
    expect(String((await stdout.iterator({ destroyOnReturn: false }).next()).value)).toContain('"id":1')
    stdin.end('{"id":2,"text":"two"}')
    expect(await done).toBe(0)
    expect(String(stdout.read())).toContain('"id":2')
  })
})

describe('the command', () => {
  afterEach(() => {
    process.exitCode = undefined
  })
  const run = async (...rawArgs: string[]) => {
    const out = new PassThrough()
    const err = new PassThrough()
    await runCommand(
      checkCommand({ stdin: Readable.from([]), stdout: out, stderr: err, colours: false, now, lexicons }),
      {
        rawArgs,
      },
    )
    return { code: process.exitCode, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
  }

  it('hands its words and options on, and its exit code to the process', async () => {
    expect(await run('Tickets from £XX', '--json')).toMatchObject({ code: 1, err: '' })
    expect(await run('The herons are back.')).toMatchObject({ code: 0 })
  })

  it('does not pass over an option that it does not know', async () => {
    expect(await run('--fix', 'words')).toEqual({
      code: 2,
      out: '',
      err: 'There is no option --fix. There are --json and --jsonl.\n',
    })
  })
})
