import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps } from './deps.ts'
import { ROOM_LEFT } from './imports.ts'
import { type KeptMedia, keepMedia, MOST_UPLOAD_BYTES, MOST_VIDEO_BYTES } from './media.ts'
import { isVideo } from './video.ts'

/** An upload of which nothing came for so long is given up. */
const GIVEN_UP_MS = 24 * 3600_000

export interface Part {
  /** Of one file, chosen by who sends it: the same name goes on where it was. */
  readonly upload: string
  readonly name: string
  readonly from: number
  /** Bytes of the whole file. */
  readonly of: number
  readonly bytes: Uint8Array
}

/** Where it lies: nobody reaches what another person uploads, whatever name they choose. */
function placeOf(who: Who, { upload, of }: Part): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([who.organisation, who.person, upload, of]))
    .digest('hex')
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/**
 * Takes the next bytes of a picture or a video. `from` must be where it ends by now; else nothing is taken and the answer says
 * where it ends. With the last byte it is looked at, and refused or kept.
 */
export async function takeMedia(
  deps: Deps,
  who: Who,
  part: Part,
): Promise<Outcome<{ arrived: number; media: KeptMedia | null }>> {
  const { uploads } = deps
  const { name, from, of, bytes } = part
  // Its first bytes say what it is: nobody waits for what will be refused.
  if (from === 0 && of > MOST_UPLOAD_BYTES && !isVideo(bytes)) return no('picture-too-big')
  if (of > MOST_VIDEO_BYTES) return no('video-too-big')
  if (from + bytes.length > of) return no('wrong-input', 'That is more than the file was said to have.')
  if (from === 0 && (await uploads.room()) - of < ROOM_LEFT) return no('disk-full', undefined, 'later')
  const place = placeOf(who, part)
  const arrived = await uploads.append(place, from, bytes)
  if (arrived < of) return yes({ arrived, media: null })
  const kept = await keepMedia(deps, who, await readFile(uploads.path(place)), name)
  await uploads.remove([place])
  return kept.ok ? yes({ arrived, media: kept.value }) : kept
}

/** Throws away what was begun and never came to its end. */
export async function sweepUploads({ uploads }: Pick<Deps, 'uploads'>): Promise<void> {
  await uploads.remove(await uploads.untouched(GIVEN_UP_MS))
}
