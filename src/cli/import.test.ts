import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { fileOf } from '../../test/archives.ts'
import { type Imported, runImport } from './import.ts'

async function run(file: string, answer: Imported) {
  const stdout = new PassThrough()
  const stderr = Object.assign(new PassThrough(), { isTTY: true })
  const asked: unknown[] = []
  const code = await runImport(file, 'The Playhouse', {
    stdout,
    stderr,
    read: async (given, speaker) => {
      asked.push([given.name, given.bytes, speaker])
      return answer
    },
  })
  return { code, asked, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') }
}
const whole = { ok: true, read: 20, kept: 15, leftOut: { same: 5 }, fault: null } as const

it('says what was read, what was kept, and what was left out and why', async () => {
  const file = await fileOf('posts.csv', 'text,date\n')
  expect(await run(file, whole)).toEqual({
    code: 0,
    asked: [['posts.csv', 10, 'The Playhouse']],
    out: 'Read 20, kept 15.\n  5 left out: known already\n',
    err: '',
  })
})

it('ends with 1 where the file could be read only up to a fault, and says which', async () => {
  const { code, out, err } = await run(await fileOf('a.csv', 'x'), { ...whole, fault: 'Line 3: no.' })
  expect([code, err]).toEqual([1, 'Line 3: no.\n'])
  expect(out).toContain('kept 15')
})

it('ends with 2 where nothing was begun', async () => {
  expect(await run('/nowhere/posts.csv', whole)).toMatchObject({ code: 2, asked: [], out: '' })
  expect(await run('/', whole)).toMatchObject({ code: 2, asked: [] })
  const { code, err } = await run(await fileOf('a.csv', 'x'), { ok: false, why: 'No speaker is called that.' })
  expect([code, err]).toEqual([2, 'No speaker is called that.\n'])
})
