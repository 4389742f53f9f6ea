import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import { type Desk, expect, test } from './desk.ts'

const root = path.resolve(import.meta.dirname, '..')

/** Runs `thinktwice` as a person does in a terminal. */
const thinktwice = (desk: Desk, key: string, ...args: readonly string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { ...process.env, THINKTWICE_URL: desk.running.url, THINKTWICE_KEY: key }
    const ran = execFile('node', ['src/main.ts', ...args], { cwd: root, env }, (_, out, err) =>
      resolve({ code: ran.exitCode ?? -1, out, err }),
    )
  })

test('somebody drafts, plans, pauses and takes back from a terminal, and an agent only drafts', async ({
  desk,
}, info) => {
  test.setTimeout(120_000)
  await desk.speaker('Riverside Theatre', 'organisation', 60)
  const { token } = await desk.api<{ token: string }>('post', 'keys', {
    name: 'a laptop',
    scopes: ['read', 'draft', 'release'],
  })
  const run = (...args: readonly string[]) => thinktwice(desk, token, ...args)

  expect(await run('draft', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--speaker') })
  const asked = await run('draft', 'Tickets from £XX.', '--speaker', 'Riverside Theatre')
  expect(asked).toMatchObject({ code: 1, out: expect.stringContaining('“£XX” stands where a number or date belongs.') })
  const clear = await run('draft', 'The lift is back.', '--speaker', 'Riverside Theatre', '--json')
  expect(clear.code).toBe(0)
  expect(await run('draft', 'The lift is back.', '--speaker', 'Nobody')).toMatchObject({ code: 2, out: '' })

  // Somebody opens the link and holds it there.
  await desk.page.goto(JSON.parse(clear.out).link)
  await desk.sendButton('Riverside Theatre').click()
  await expect.poll(async () => (await run('queue')).out).toContain('The lift is back.')
  const [, post = ''] = /The lift is back\. {2}\((\S+)\)/.exec((await run('queue')).out) ?? []
  expect(await run('pause', '--reason', 'A storm')).toMatchObject({ code: 0 })
  await expect(desk.page.getByText('A storm').first()).toBeVisible()
  expect(await run('resume')).toMatchObject({ code: 0 })
  expect(await run('take-back', post)).toMatchObject({ code: 0, out: 'Stopped. It never left.\n' })

  const table = info.outputPath('plan.csv')
  await writeFile(table, 'text,speaker,date,time\nDoors at seven on Friday.,Riverside Theatre,2031-12-05,9am\n')
  expect(await run('plan', table)).toMatchObject({
    code: 0,
    out: expect.stringContaining('With --save 1 draft would be made.'),
  })
  expect(await run('plan', table, '--save')).toMatchObject({ code: 0 })

  const agent = spawn('node', ['src/main.ts', 'mcp'], {
    cwd: root,
    env: { ...process.env, THINKTWICE_URL: desk.running.url, THINKTWICE_KEY: token },
  })
  let said = ''
  agent.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const params = { name: 'draft', arguments: { text: 'The bar has a new menu.', speaker: 'Riverside Theatre' } }
  for (const message of [
    { id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18' } },
    { id: 2, method: 'tools/call', params },
    { id: 3, method: 'tools/call', params: { name: 'send', arguments: {} } },
  ])
    agent.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  agent.stdin.end()
  await once(agent, 'exit')
  const answers = said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers[1].result.structuredContent.link).toContain(desk.url('write/'))
  expect(answers[2].error.message).toContain('There is no such tool')
  expect(await desk.publicPosts()).toEqual([])
  const { drafts } = await desk.api<{ drafts: { parts: { text: string }[] }[] }>('get', 'drafts')
  expect(drafts.map(({ parts }) => parts[0]?.text).sort()).toEqual([
    'Doors at seven on Friday.',
    'The bar has a new menu.',
    'The lift is back.',
    'Tickets from £XX.',
  ])
})
