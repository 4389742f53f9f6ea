import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, type DeliveryDesk, openDeliveryDesk, value } from '../../test/delivery-desk.ts'
import { keepDraft } from './draft.ts'
import { hold } from './hold.ts'
import { keepMedia, keepStill, MOST_UPLOAD_BYTES, readPicture } from './media.ts'
import { preparePicture } from './picture.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.close())

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 30, g: 80, b: 120 } } })
/** Noise, which hardly gets smaller however it is packed. */
const noise = (side: number) => sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
const keep = (file: Uint8Array, name = 'stage.jpg') => keepMedia(desk.deps, desk.ann, file, name)

describe('a picture that is uploaded', () => {
  it('loses where and with what it was taken, and keeps which way is up', async () => {
    const exif = { IFD0: { Make: 'A camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } }
    const file = await plain(40, 20).withMetadata({ orientation: 6 }).withExifMerge(exif).jpeg().toBuffer()
    expect((await sharp(file).metadata()).exif).toBeDefined()
    const kept = value(await keep(file))
    const { bytes, mime } = value(await readPicture(desk.deps, desk.ann, kept.id))
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(Buffer.from(bytes).includes('A camera')).toBe(false)
    expect([kept.width, kept.height, mime]).toEqual([20, 40, 'image/jpeg'])
  })

  it('is made small enough for every network', async () => {
    const prepared = await preparePicture(await noise(1800).png().toBuffer())
    expect(prepared?.bytes.length).toBeLessThanOrEqual(1_000_000)
    expect(prepared?.mime).toBe('image/jpeg')
    const wide = await preparePicture(await plain(4000, 1000).png().toBuffer())
    expect([wide?.width, wide?.height, wide?.mime]).toEqual([2000, 500, 'image/png'])
  })

  it('is not read when it is no picture, whatever its name says, or claims to be gigantic', async () => {
    expect(codeOf(await keep(new TextEncoder().encode('<svg onload="alert(1)"/>'), 'cat.png'))).toBe(
      'picture-unreadable',
    )
    const cut = (await plain(300, 300).jpeg().toBuffer()).subarray(0, 400)
    expect(codeOf(await keep(cut))).toBe('picture-unreadable')
    const bomb = await plain(8, 8).png().toBuffer()
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    expect(codeOf(await keep(bomb))).toBe('picture-unreadable')
    expect(codeOf(await keep(new Uint8Array(MOST_UPLOAD_BYTES + 1)))).toBe('picture-too-big')
  })

  it('keeps moving, without what it hid, and can be had as a still', async () => {
    const frames = Buffer.concat([Buffer.alloc(16 * 16 * 3, 10), Buffer.alloc(16 * 16 * 3, 200)])
    const webp = await sharp(frames, { raw: { width: 16, height: 32, channels: 3, pageHeight: 16 } })
      .withExifMerge({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .webp({ loop: 0 })
      .toBuffer()
    expect(webp.includes('EXIF')).toBe(true)
    const kept = value(await keep(webp, 'wave.webp'))
    const moving = value(await readPicture(desk.deps, desk.ann, kept.id))
    expect(kept).toMatchObject({ kind: 'moving', mime: 'image/gif', width: 16, height: 16, says: null })
    expect((await sharp(moving.bytes, { animated: true }).metadata()).pages).toBe(2)
    expect(Buffer.from(moving.bytes).includes('EXIF')).toBe(false)
    const still = value(await keepStill(desk.deps, desk.ann, kept.id))
    const { bytes } = value(await readPicture(desk.deps, desk.ann, still.id))
    expect([still.kind, (await sharp(bytes).metadata()).pages ?? 1]).toEqual([undefined, 1])
  })

  it('is kept once, and is not for another organisation', async () => {
    const file = await plain(50, 50).png().toBuffer()
    const [one, two] = [value(await keep(file)), value(await keep(file, 'again.png'))]
    expect(two.id).toBe(one.id)
    const stranger = { ...desk.ann, organisation: '00000000-0000-4000-8000-000000000000' }
    expect(codeOf(await readPicture(desk.deps, stranger, one.id))).toBe('not-found')
  })

  it('leaves with the post that it hangs on', async () => {
    const picture = value(await keep(await plain(60, 60).png().toBuffer()))
    const draft = value(
      await keepDraft(desk.deps, desk.ann, crypto.randomUUID(), {
        revision: 0,
        speaker: desk.theatre.id,
        targets: desk.theatre.accounts,
        parts: [{ text: 'The new stage.', media: [{ media: picture.id, alt: 'A blue stage', decoration: false }] }],
        variants: {},
        manners: {},
        language: 'en',
        when: { kind: 'when-held' },
        tags: [],
        meant: {},
      }),
    )
    const post = value(await hold(desk.deps, desk.ann, draft.id, { revision: 1 }))
    await desk.makeDue(post)
    await desk.work()
    expect(await desk.states(post)).toEqual(['sent'])
    const { rows } = await desk.store.pool.query<{ body: string }>('select body from rehearsal_post')
    expect(rows.some((row) => row.body.includes('A blue stage'))).toBe(true)
  })
})
