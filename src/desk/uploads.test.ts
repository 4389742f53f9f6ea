import { utimes } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { madeVideo } from '../networks/simulators/video.ts'
import { MOST_VIDEO_BYTES, readPicture } from './media.ts'
import { sweepUploads, takeMedia } from './uploads.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

const send = (upload: string, file: Buffer, from: number, to = file.length, who = desk.ann) =>
  takeMedia(desk.deps, who, { upload, name: 'stage.mp4', from, of: file.length, bytes: file.subarray(from, to) })

describe('an upload in parts', () => {
  it('goes on where the line broke, and is one video in the end', async () => {
    const file = await madeVideo(2)
    expect(value(await send('one', file, 0, 1000))).toEqual({ arrived: 1000, media: null })
    expect(value(await send('one', file, 0, 1000)).arrived).toBe(1000)
    expect(value(await send('one', file, 5000, 9000)).arrived).toBe(1000)
    const { media } = value(await send('one', file, 1000))
    expect(media).toMatchObject({ kind: 'video', name: 'stage.mp4', width: 96, height: 128 })
    const kept = value(await readPicture(desk.deps, desk.ann, media?.id ?? ''))
    expect([kept.mime, kept.bytes.length > 100_000]).toEqual(['video/mp4', true])
    // Nothing is left of it on the disk: the same name begins anew.
    expect(value(await send('one', file, 1000, 2000)).arrived).toBe(0)
  })

  it('is out of reach for everybody else, whatever name they choose', async () => {
    const file = await madeVideo(1)
    const ben = await desk.person('Ben', 'editor')
    expect(value(await send('shared', file, 0, 4000)).arrived).toBe(4000)
    expect(value(await send('shared', file, 4000, file.length, ben))).toEqual({ arrived: 0, media: null })
    expect(value(await send('shared', file, 4000)).media).not.toBeNull()
  })

  it('is refused at once where the whole would be too large, or more than was said', async () => {
    const part = {
      upload: 'big',
      name: 'a.mp4',
      from: 0,
      of: MOST_VIDEO_BYTES + 1,
      bytes: Buffer.from('\0\0\0\x20ftypisom'),
    }
    expect(codeOf(await takeMedia(desk.deps, desk.ann, part))).toBe('video-too-big')
    const picture = { ...part, of: 20_000_001, bytes: Buffer.from('\x89PNG\r\n\x1a\n') }
    expect(codeOf(await takeMedia(desk.deps, desk.ann, picture))).toBe('picture-too-big')
    expect(codeOf(await takeMedia(desk.deps, desk.ann, { ...part, of: 5 }))).toBe('wrong-input')
    const uploads = { ...desk.deps.uploads, room: async () => 500_000_100 }
    const full = { ...desk.deps, uploads }
    expect(codeOf(await takeMedia(full, desk.ann, { ...part, of: 200 }))).toBe('disk-full')
    expect(codeOf(await takeMedia(full, desk.ann, { ...part, of: 50 }))).toBe('ok')
  })

  it('that stands still for a day is thrown away, and a younger one is not', async () => {
    const file = await madeVideo(1)
    await send('old', file, 0, 3000)
    const before = await desk.deps.uploads.untouched(-1000)
    await sweepUploads(desk.deps)
    expect(await desk.deps.uploads.untouched(-1000)).toEqual(before)
    const yesterday = new Date(Date.now() - 25 * 3600_000)
    for (const id of before) await utimes(desk.deps.uploads.path(id), yesterday, yesterday)
    await sweepUploads(desk.deps)
    expect(value(await send('old', file, 3000, 6000)).arrived).toBe(0)
  })

  it('that is no picture and no video is refused, and leaves nothing behind', async () => {
    const file = Buffer.from('<svg onload="alert(1)"/>')
    expect(codeOf(await send('svg', file, 0))).toBe('picture-unreadable')
    expect(value(await send('svg', file, 5, 6)).arrived).toBe(0)
  })
})
