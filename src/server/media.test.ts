import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, openDesk } from '../../test/desk.ts'
import { madeVideo } from '../networks/simulators/video.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
let file: Uint8Array<ArrayBuffer>
beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
  file = new Uint8Array(await madeVideo(2))
})
afterAll(() => desk.close())

async function put(upload: string, from: number, to: number, of = file.length, bytes = file.slice(from, to)) {
  const query = new URLSearchParams({ name: 'wings.mp4', from: String(from), of: String(of) })
  const answer = await ann.raw('PUT', `/api/o/${org}/uploads/${encodeURIComponent(upload)}?${query}`, {
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
  })
  const body = (await answer.json()) as { arrived?: number; media?: { id: string } | null }
  return { status: answer.status, body }
}

describe('a video that comes in parts', () => {
  it('is served as it is kept, whole or from where a player wants it', async () => {
    expect(await put('one two.mp4', 0, 5000)).toEqual({ status: 200, body: { arrived: 5000, media: null } })
    const { body } = await put('one two.mp4', 5000, file.length)
    expect(body.media).toMatchObject({ kind: 'video', mime: 'video/mp4', name: 'wings.mp4' })
    const at = `/api/o/${org}/media/${body.media?.id}`
    const whole = await ann.raw('GET', at)
    const all = Buffer.from(await whole.arrayBuffer())
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'video/mp4'])
    for (const [range, from, to] of [
      ['bytes=0-1', 0, 2],
      ['bytes=1000-1999', 1000, 2000],
      ['bytes=1000-', 1000, all.length],
      [`bytes=1000-${all.length + 50}`, 1000, all.length],
    ] as const) {
      const part = await ann.raw('GET', at, { headers: { range } })
      expect([range, part.status, part.headers.get('content-range')]).toEqual([
        range,
        206,
        `bytes ${from}-${to - 1}/${all.length}`,
      ])
      expect(Buffer.from(await part.arrayBuffer()).equals(all.subarray(from, to))).toBe(true)
    }
    for (const range of ['bytes=9-3', 'bytes=1-2,5-6', 'lines=1-2'])
      expect((await ann.raw('GET', at, { headers: { range } })).status).toBe(200)
    expect((await ann.raw('GET', at, { headers: { range: `bytes=${all.length}-` } })).status).toBe(422)
    const stranger = `/api/o/00000000-0000-4000-8000-000000000000/media/${body.media?.id}`
    expect((await ann.raw('GET', stranger)).status).toBe(404)
  })

  it('is refused in a sentence where the disk is full, and goes on where it was once there is room', async () => {
    expect((await put('full', 0, 4000)).body.arrived).toBe(4000)
    const { append } = desk.deps.uploads
    const uploads = desk.deps.uploads as { append: typeof append }
    uploads.append = async () => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    }
    expect(await put('full', 4000, 8000)).toMatchObject({ status: 507, body: { code: 'disk-full', again: 'later' } })
    uploads.append = append
    expect((await put('full', 0, 4000)).body.arrived).toBe(4000)
    expect((await put('full', 4000, file.length)).body.media).not.toBeNull()
  })

  it('is refused in a sentence where it is too large, or a part of it is', async () => {
    expect(await put('large', 0, 1000, 50_000_001)).toMatchObject({ status: 413, body: { code: 'video-too-big' } })
    const much = new Uint8Array(9_000_000)
    expect(await put('large', 0, much.length, much.length, much)).toMatchObject({
      status: 413,
      body: { code: 'too-much' },
    })
  })
})
