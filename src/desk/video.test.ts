import { BufferSource, Input, MP4 } from 'mediabunny'
import { describe, expect, it } from 'vitest'
import { codeOf, value } from '../../test/delivery-desk.ts'
import { madeVideo } from '../networks/simulators/video.ts'
import { isVideo, prepareVideo } from './video.ts'

/** A box of an MP4 file: its length, its name, what it holds. */
function box(name: string, ...holds: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(8)
  const held = Buffer.concat(holds)
  head.writeUInt32BE(held.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, held])
}

const place = '+51.5074-000.1278/'
const text = (words: string) => Buffer.from(words, 'latin1')
const hiders: readonly [string, Buffer][] = [
  [
    'a place in user data, as Android writes it',
    box('udta', box('\xa9xyz', Buffer.from([0, place.length, 0x15, 0xc7]), text(place))),
  ],
  ['a place as 3GPP names it', box('udta', box('loci', Buffer.alloc(4), text(`Stage door\0${place}`)))],
  [
    'a place in QuickTime keys, as iPhones write it',
    box('meta', box('keys', text('mdtacom.apple.quicktime.location.ISO6709')), box('ilst', text(place))),
  ],
  ['XMP in a box of its own', box('uuid', text(`exif:GPSLatitude ${place}`))],
]

describe('a video that is uploaded', () => {
  it.each(hiders)('loses %s', async (_, hidden) => {
    const file = Buffer.concat([await madeVideo(1), hidden])
    expect(file.includes(place)).toBe(true)
    const { bytes } = value(await prepareVideo(file))
    expect(Buffer.from(bytes).includes(place)).toBe(false)
  })

  it('loses what lies inside its own index, and keeps every picture of it as it was', async () => {
    const file = await madeVideo(2, { '©xyz': place, '©nam': 'Mine', '©mak': 'A camera' })
    for (const hidden of [place, 'Mine', 'A camera']) expect(file.includes(hidden)).toBe(true)
    const { bytes, ...about } = value(await prepareVideo(file))
    for (const hidden of [place, 'Mine', 'A camera', 'udta', 'meta'])
      expect([hidden, Buffer.from(bytes).includes(hidden)]).toEqual([hidden, false])
    expect(about).toEqual({ mime: 'video/mp4', width: 96, height: 128, seconds: 2, says: null })
    const track = await new Input({ formats: [MP4], source: new BufferSource(bytes) }).getPrimaryVideoTrack()
    expect([track?.codec, track?.rotation, (await track?.computePacketStats())?.packetCount]).toEqual(['avc', 90, 20])
    expect(Buffer.from(bytes).includes(Buffer.alloc(384, 230))).toBe(true)
  })

  it('is refused in a sentence where it is none, is cut off, or is of another kind', async () => {
    const file = await madeVideo(1)
    expect(isVideo(file)).toBe(true)
    expect(isVideo(Buffer.from('<svg onload="alert(1)"/>'))).toBe(false)
    expect(codeOf(await prepareVideo(file.subarray(0, 2000)))).toBe('video-unreadable')
    expect(codeOf(await prepareVideo(box('ftyp', text('isom'))))).toBe('video-unreadable')
    const other = Buffer.from(file)
    other.write('mp4v', other.indexOf('avc1', 100), 'latin1')
    expect(await prepareVideo(other)).toMatchObject({
      refusal: { code: 'video-unreadable', why: expect.stringContaining('H.264') },
    })
  })
})
