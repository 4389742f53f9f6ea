import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'
import { readPast } from '../desk/read-past.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let speaker: string
beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
  const { body } = await ann.ask<{ id: string }>('POST', `/api/o/${org}/speakers`, {
    name: 'The Playhouse',
    kind: 'organisation',
    colour: null,
    person: null,
    office: '',
    recognitionOnly: false,
  })
  speaker = body.id
})
afterAll(() => desk.close())

interface Import {
  readonly id: string
  readonly state: string
  readonly account: string | null
  readonly arrived: number | null
  readonly kept: number
}
interface Past {
  readonly speakers: readonly {
    readonly speaker: string
    readonly posts: number
    readonly imports: readonly Import[]
    readonly readable: readonly string[]
  }[]
}
const past = async () => {
  const { body } = await ann.ask<Past>('GET', `/api/o/${org}/past`)
  const found = body.speakers.find((one) => one.speaker === speaker)
  if (found === undefined) throw new Error('The speaker is not listed')
  return found
}
const table = `text,date\n${Array.from({ length: 30 }, (_, n) => `Soup number ${n} was a leek one,2025-05-31 10:00`).join('\n')}\n`
const send = async (id: string, from: number, body: string) => {
  const response = await ann.raw('PUT', `/api/o/${org}/imports/${id}/file?from=${from}`, {
    headers: { 'content-type': 'application/octet-stream' },
    body,
  })
  return { status: response.status, body: (await response.json()) as Import & { code?: string } }
}
const announce = (name: string, bytes: number) =>
  ann.ask<Import>('POST', `/api/o/${org}/speakers/${speaker}/imports`, { name, bytes })

describe('the past of a speaker, over HTTP', () => {
  test('begins to be read when an account is connected, once, ends when it is disconnected, and goes on when it is back', async () => {
    const connect = () =>
      ann.ask<{ id: string }>('POST', `/api/o/${org}/speakers/${speaker}/accounts`, { network: 'bluesky', typed: {} })
    const { body: account } = await connect()
    await connect()
    const { imports, readable } = await past()
    expect(imports).toMatchObject([{ account: account.id, state: 'waiting' }])
    expect(readable).toEqual([account.id])
    await ann.ask('DELETE', `/api/o/${org}/accounts/${account.id}`)
    expect(await past()).toMatchObject({ imports: [{ state: 'failed' }], readable: [] })
    const again = await ann.ask('POST', `/api/o/${org}/accounts/${account.id}/import`)
    expect(again).toMatchObject({ status: 409, body: { code: 'reconnect-needed' } })
    await connect()
    expect((await past()).imports).toMatchObject([{ id: imports[0]?.id, state: 'waiting' }])
  })

  test('is uploaded in parts, read, and forgotten', async () => {
    const { body: announced } = await announce('posts.csv', table.length)
    expect(announced).toMatchObject({ state: 'arriving', arrived: 0 })
    expect((await send(announced.id, 0, table.slice(0, 100))).body).toMatchObject({ arrived: 100 })
    expect((await send(announced.id, 0, table.slice(0, 100))).body).toMatchObject({ arrived: 100 })
    expect((await send(announced.id, 100, table.slice(100))).body).toMatchObject({ state: 'waiting', arrived: null })
    await readPast(desk.deps, 'tester', announced.id)
    expect((await past()).posts).toBe(30)
    expect((await ann.ask('POST', `/api/o/${org}/imports/${announced.id}/go-on`)).body.code).toBe('import-over')
    expect((await ann.ask('DELETE', `/api/o/${org}/speakers/${speaker}/past`)).body).toEqual({ posts: 30 })
    expect(await past()).toMatchObject({ posts: 0, imports: [] })
  })

  test('refuses a part that is too large, a file that is none, and an upload that nobody announced', async () => {
    const { body } = await announce('letter.doc', 9_000_000)
    expect(await send(body.id, 0, 'a'.repeat(9_000_000))).toMatchObject({ status: 413, body: { code: 'too-much' } })
    expect((await ann.ask('POST', `/api/o/${org}/imports/${body.id}/stop`)).status).toBe(200)
    expect(await send(body.id, 0, 'a')).toMatchObject({ status: 404 })
    const { body: letter } = await announce('letter.doc', 8)
    expect(await send(letter.id, 0, 'Dear all')).toMatchObject({ status: 415, body: { code: 'archive-unknown' } })
    expect((await past()).imports).toEqual([])
  })

  test('is told in words of a full disk, and goes on where it was once there is room', async () => {
    const { body } = await announce('posts.csv', table.length)
    const { append } = desk.deps.shelf
    const shelf = desk.deps.shelf as { append: typeof append }
    shelf.append = async () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    expect(await send(body.id, 0, table)).toMatchObject({ status: 507, body: { code: 'disk-full' } })
    shelf.append = append
    expect((await send(body.id, 0, table)).body).toMatchObject({ state: 'waiting' })
  })
})
