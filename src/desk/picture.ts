import sharp from 'sharp'
import { inTurn } from './in-turn.ts'

/**
 * A picture as every network takes it: no hidden data, at most 2000 pixels a side and 1,000,000 bytes. One that moves is a GIF
 * of at most 1280 by 1080 pixels and 10,000,000 bytes, for the networks that let it move.
 */
export interface Prepared {
  readonly bytes: Uint8Array
  readonly mime: 'image/jpeg' | 'image/png' | 'image/gif'
  readonly width: number
  readonly height: number
  /** What was changed that a person should know of, or null. */
  readonly says: string | null
  /** Whether its hidden data named a camera. */
  readonly fromCamera: boolean
}

const MOST_BYTES = 1_000_000
const MOST_SIDE = 2000
/** Read from the header before anything is decoded: a few bytes can claim to be a gigapixel. */
const MOST_PIXELS = 80_000_000
const QUALITIES = [88, 80, 70, 60, 50]
const MOST_MOVING_BYTES = 10_000_000
/** X takes no larger ones. */
const MOVING_SIZES = [
  [1280, 1080],
  [800, 800],
  [480, 480],
] as const

sharp.cache(false)
sharp.concurrency(1)

/** Null where it cannot be read. `still`: only the first picture of one that moves is wanted. */
export const preparePicture = (file: Uint8Array, still = false): Promise<Prepared | null> =>
  inTurn(() => prepare(file, still))

async function prepare(file: Uint8Array, still: boolean): Promise<Prepared | null> {
  if (!isPicture(file)) return null
  try {
    const {
      hasAlpha,
      pages = 1,
      format,
      exif,
    } = await sharp(file, { limitInputPixels: MOST_PIXELS, pages: -1 }).metadata()
    const moving = pages > 1 && !still ? await smallEnoughMoving(file) : null
    if (moving) return { ...moving, mime: 'image/gif', says: null, fromCamera: false }
    const upright = sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate()
    const fitted = upright.resize({ width: MOST_SIDE, height: MOST_SIDE, fit: 'inside', withoutEnlargement: true })
    const { data, info } = await fitted.png({ compressionLevel: 6 }).toBuffer({ resolveWithObject: true })
    const says = pages > 1 && !still ? 'It moves for too long; only its first picture is used.' : null
    const about = { says, fromCamera: exif !== undefined && namesCamera(exif) }
    const lossless = format === 'png' || format === 'gif' || hasAlpha
    if (lossless && data.length <= MOST_BYTES)
      return { bytes: data, mime: 'image/png', width: info.width, height: info.height, ...about }
    return { ...(await smallEnough(data)), mime: 'image/jpeg', ...about }
  } catch {
    // Every way in which a decoder fails means the same to whoever sent the file.
    return null
  }
}

/** The largest GIF that fits, or null where none does or it is too much to decode. */
async function smallEnoughMoving(file: Uint8Array) {
  for (const [width, height] of MOVING_SIZES) {
    const made = await sharp(file, { limitInputPixels: MOST_PIXELS, animated: true, failOn: 'error' })
      .resize({ width, height, fit: 'inside', withoutEnlargement: true })
      .gif()
      .toBuffer({ resolveWithObject: true })
      .catch(() => null)
    if (made === null) return null
    const { data, info } = made
    if (data.length <= MOST_MOVING_BYTES)
      return { bytes: data, width: info.width, height: info.pageHeight ?? info.height }
  }
  return null
}

/** The first JPEG that fits: lower quality first, then fewer pixels. What was transparent becomes white. */
async function smallEnough(png: Uint8Array) {
  for (const side of [MOST_SIDE, 1600, 1200, 800]) {
    for (const quality of QUALITIES) {
      const { data, info } = await sharp(png)
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality, mozjpeg: false })
        .toBuffer({ resolveWithObject: true })
      if (data.length <= MOST_BYTES) return { bytes: data, width: info.width, height: info.height }
    }
  }
  throw new Error('A picture of 800 pixels does not fit into a million bytes')
}

const EXIF = 'Exif\0\0'
/** Model of the camera, in a picture's Exif data (TIFF 6.0). */
const MODEL = 0x0110
const ENTRY_BYTES = 12

/** Whether Exif data name the model of a camera: who prepares pictures for the public mostly leaves it out. */
function namesCamera(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString('latin1', 0, EXIF.length) === EXIF ? EXIF.length : 0)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  try {
    const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
    return Array.from({ length: short(first) }, (_, entry) => short(first + 2 + entry * ENTRY_BYTES)).includes(MODEL)
  } catch {
    // Damaged hidden data say nothing, and are no reason to refuse the picture.
    return false
  }
}

/** By its first bytes, whatever its name says: JPEG, PNG, GIF or WebP. */
function isPicture(file: Uint8Array): boolean {
  const ascii = (from: number, to: number) => String.fromCharCode(...file.subarray(from, to))
  return (
    (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) ||
    ascii(0, 8) === '\x89PNG\r\n\x1a\n' ||
    ['GIF87a', 'GIF89a'].includes(ascii(0, 6)) ||
    (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP')
  )
}
