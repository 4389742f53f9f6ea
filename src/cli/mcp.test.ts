import { PassThrough, Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRunningDesk, type RunningDesk } from '../../test/running-desk.ts'
import { openRunning } from './desk.ts'
import { serveMcp } from './mcp.ts'
import { tools } from './mcp-tools.ts'

let desk: RunningDesk
let key: string
beforeAll(async () => {
  desk = await openRunningDesk()
  key = await desk.keyOf(desk.ann, 'read', 'draft', 'release')
})
afterAll(() => desk.close())

interface Answer {
  readonly id: unknown
  readonly result?: {
    isError?: boolean
    content?: { text: string }[]
    structuredContent?: Record<string, unknown>
  } & Record<string, unknown>
  readonly error?: { code: number; message: string }
}
async function talk(lines: readonly string[], withKey = key): Promise<readonly Answer[]> {
  const stdout = new PassThrough()
  const stdin = Readable.from([Buffer.from(lines.map((line) => `${line}\n`).join(''))])
  await serveMcp({ stdin, stdout, version: '1' }, () =>
    openRunning({ url: desk.url, key: withKey, device: 'an agent' }),
  )
  stdout.end()
  return String(stdout.read() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
const asked = (method: string, params: object = {}, id: unknown = 1) =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params })
const call = async (name: string, args: unknown, withKey = key) =>
  (await talk([asked('tools/call', { name, arguments: args })], withKey))[0]?.result
const count = async (of: 'post' | 'delivery' | 'draft' | 'pause') =>
  Number((await desk.admin.query(`select count(*) from ${of}`)).rows[0].count)
const speaker = 'The Example Players'

describe('the protocol', () => {
  it('begins with a version that both know, and lists the tools with their schemas', async () => {
    const [begun, list] = await talk([
      asked('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } }),
      JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }),
      asked('tools/list', {}, 'two'),
    ])
    expect(begun).toMatchObject({ id: 1, result: { protocolVersion: '2025-06-18', capabilities: { tools: {} } } })
    expect(list?.id).toBe('two')
    expect(list?.result).toMatchObject({
      tools: ['speakers', 'check', 'draft', 'coming'].map((name) => ({ name, inputSchema: { type: 'object' } })),
    })
    expect((await talk([asked('initialize', { protocolVersion: '1999-01-01' })]))[0]?.result?.protocolVersion).toBe(
      '2025-06-18',
    )
  })

  it('answers what it cannot read with the codes of JSON-RPC, and goes on', async () => {
    const said = await talk([
      '{',
      '[]',
      '{"jsonrpc":"1.0","id":1,"method":"ping"}',
      asked('send'),
      asked('tools/call', { name: 'hold' }),
      '',
      asked('ping'),
    ])
    expect(said.map(({ error, result }) => error?.code ?? result)).toEqual([-32700, -32600, -32600, -32601, -32602, {}])
  })
})

describe('the tools', () => {
  it('say who speaks, and never that more than a draft is possible', async () => {
    const { structuredContent } = (await call('speakers', undefined)) ?? {}
    expect(structuredContent).toMatchObject({
      speakers: [
        { name: speaker, kind: 'organisation', youMay: 'draft' },
        { name: 'Robin Ashdown', kind: 'leader' },
        { name: 'Ann Weir' },
      ],
    })
  })

  it('check a text, in whatever it is written, and keep nothing', async () => {
    const drafts = await count('draft')
    const odd = 'He said "£XX",\nthen left;'
    expect((await call('check', { text: odd, speaker }))?.structuredContent).toMatchObject({
      isClear: false,
      findings: [{ check: 'placeholder', weight: 'stop', says: '“£XX” stands where a number or date belongs.' }],
    })
    expect((await call('check', { text: 'The lift is back.', speaker }))?.structuredContent).toMatchObject({
      isClear: true,
      findings: [],
    })
    expect(await count('draft')).toBe(drafts)
  })

  it('keep a draft, say where a person finds it, and say in the record through which key', async () => {
    const { structuredContent } =
      (await call('draft', { text: 'The lift is back.', speaker, at: '2031-01-05T09:00', zone: 'Europe/London' })) ?? {}
    expect(structuredContent).toMatchObject({
      isClear: true,
      link: expect.stringContaining(`${desk.url}/o/${desk.org}/write/`),
    })
    const id = String(structuredContent?.link).split('/').at(-1)
    expect((await desk.ann.ask('GET', `/api/o/${desk.org}/drafts/${id}`)).body).toMatchObject({
      parts: [{ text: 'The lift is back.' }],
      when: { kind: 'at', local: '2031-01-05T09:00', zone: 'Europe/London' },
    })
    const { body } = await desk.ann.ask<{ entries: { says: string }[] }>('GET', `/api/o/${desk.org}/record`)
    expect(body.entries[0]?.says).toBe('Ann Weir wrote a draft through the API key “the foyer”.')
  })

  it('say in words why not', async () => {
    for (const [name, args, key_, why] of [
      ['draft', { text: 'Hi.', speaker: 'Nobody' }, key, 'No speaker here is called “Nobody”'],
      ['check', { text: 'Hi.', speaker: 'Nobody' }, key, 'No speaker here is called “Nobody”.'],
      ['draft', { text: 'Hi.', speaker, send: true }, key, 'send'],
      ['speakers', {}, 'tt_this-is-no-key-of-anybody', 'This API key does not work.'],
    ] as const)
      expect(await call(name, args, key_)).toMatchObject({
        isError: true,
        content: [{ text: expect.stringContaining(why) }],
      })
  })

  it('never hold, agree, pause or take down, whatever they are given, though the key could', async () => {
    const words = fc.oneof(fc.string(), fc.constantFrom('send it now', 'The lift is back.', speaker, 'hold', '£XX'))
    const draft = fc.record(
      { text: words, speaker: fc.constantFrom(speaker, 'Robin Ashdown'), at: fc.constant('2031-01-05T09:00') },
      { requiredKeys: ['text', 'speaker'] },
    )
    const value = fc.oneof(fc.jsonValue(), draft)
    const names = [...tools.map(({ name }) => name), 'draft', 'hold', 'send', 'agree', 'pause']
    const drafts = await count('draft')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), value, async (name, args) => {
        const [said] = await talk([asked('tools/call', { name, arguments: args })])
        expect(said?.result ?? said?.error).toBeDefined()
      }),
      { numRuns: 60 },
    )
    expect(await count('draft')).toBeGreaterThan(drafts)
    expect([await count('post'), await count('delivery'), await count('pause')]).toEqual([0, 0, 0])
  })

  it('are undone by nothing but a person: the same draft is held in the desk', async () => {
    const link = String((await call('draft', { text: 'Doors at seven.', speaker }))?.structuredContent?.link)
    const held = await desk.ann.ask('POST', `/api/o/${desk.org}/drafts/${link.split('/').at(-1)}/hold`, { revision: 1 })
    expect(held.status).toBe(200)
    expect(await count('post')).toBe(1)
    expect((await call('coming', {}))?.structuredContent).toMatchObject({
      posts: [{ speaker, text: 'Doors at seven.', accounts: [{ state: 'held' }] }],
    })
  })
})
