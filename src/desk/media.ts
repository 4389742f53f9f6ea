import { createHash } from 'node:crypto'
import type { Picture } from '../domain/delivery.ts'
import type { Attachment, MediaId, Part, Parts } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, Who } from '../domain/people.ts'
import type { Hung } from '../networks/hanging.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { type Prepared, preparePicture } from './picture.ts'
import { isVideo, type PreparedVideo, prepareVideo } from './video.ts'

export const MOST_UPLOAD_BYTES = 20_000_000
/** As much as a Bluesky server takes. */
export const MOST_VIDEO_BYTES = 50_000_000

export interface KeptMedia {
  readonly id: MediaId
  readonly kind?: Attachment['kind']
  readonly width: number
  readonly height: number
  readonly mime: string
  readonly name: string
  /** What was changed that a person should know of, or null. */
  readonly says: string | null
}

const kinds: Readonly<Record<string, Attachment['kind']>> = { 'image/gif': 'moving', 'video/mp4': 'video' }

/** Strips a file of its hidden data, makes a picture small enough for every network, and keeps it. */
export async function keepMedia(deps: Deps, who: Who, file: Uint8Array, name: string): Promise<Outcome<KeptMedia>> {
  if (!isVideo(file)) return keepPicture(deps, who, file, name, false)
  if (file.length > MOST_VIDEO_BYTES) return no('video-too-big')
  const prepared = await prepareVideo(file)
  return prepared.ok ? keep(deps, who, { ...prepared.value, fromCamera: null }, name) : prepared
}

/** As above, of pictures only. `still`: of one that moves, its first picture. */
export async function keepPicture(
  deps: Deps,
  who: Who,
  file: Uint8Array,
  name: string,
  still = true,
): Promise<Outcome<KeptMedia>> {
  if (file.length > MOST_UPLOAD_BYTES) return no('picture-too-big')
  const prepared = await preparePicture(file, still)
  return prepared ? keep(deps, who, prepared, name) : no('picture-unreadable')
}

/** Keeps the first picture of one that moves, for networks that show none that move. */
export async function keepStill(deps: Deps, who: Who, id: MediaId): Promise<Outcome<KeptMedia>> {
  const [row] = await deps.store.media.get(deps.store.db, who.organisation, [id])
  return row ? keepPicture(deps, who, row.bytes, row.fileName) : no('not-found')
}

async function keep(
  deps: Deps,
  who: Who,
  { says, ...prepared }: (Prepared | PreparedVideo) & { readonly fromCamera: boolean | null },
  name: string,
): Promise<Outcome<KeptMedia>> {
  const { width, height, mime } = prepared
  const fileName =
    name
      .toWellFormed()
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 255) || 'picture'
  const id = await deps.store.media.insert(deps.store.db, {
    organisationId: who.organisation,
    sha256: createHash('sha256').update(prepared.bytes).digest('hex'),
    fileName,
    uploadedBy: who.person,
    ...prepared,
  })
  const kind = kinds[mime]
  return yes({ id, ...(kind ? { kind } : {}), width, height, mime, name: fileName, says })
}

/** Some of the bytes of a picture or a video. `length` null: up to its end. */
export interface Piece {
  readonly from: number
  readonly length: number | null
}

/** The bytes of a picture or a video, as stored, or a piece of them; `size`: how many there are. */
export async function readPicture(
  { store }: Pick<Deps, 'store'>,
  who: Who,
  id: MediaId,
  piece: Piece | null = null,
): Promise<Outcome<{ bytes: Uint8Array; mime: string; size: number }>> {
  const row = await store.media.read(store.db, who.organisation, id, piece?.from ?? 0, piece?.length ?? null)
  if (row === null) return no('not-found')
  return row.bytes.length === 0 ? no('wrong-input', 'It ends before that byte.') : yes(row)
}

/** What a network's limits are about, of each of these that is here. */
export async function knownHung(
  deps: Deps,
  organisation: OrganisationId,
  ids: readonly MediaId[],
): Promise<ReadonlyMap<MediaId, Hung>> {
  const rows = await deps.store.media.known(deps.store.db, organisation, ids)
  return new Map(
    rows.map(({ id, mime, size, seconds }) => [id, { kind: kinds[mime], bytes: size, seconds: seconds ?? undefined }]),
  )
}

/** What hangs on a part: its pictures, or else the picture of its card. */
export const hungOn = ({ media, card }: Part): Part['media'] =>
  media.length > 0 || !card?.thumb ? media : [{ media: card.thumb, alt: null, decoration: true }]

/** The pictures of each part with their bytes, or null where one is gone. */
export async function picturesOf(
  deps: Deps,
  tx: Tx,
  organisation: OrganisationId,
  parts: Parts,
): Promise<readonly (readonly Picture[])[] | null> {
  const ids = [...new Set(parts.flatMap((part) => hungOn(part).map((m) => m.media)))]
  const rows = new Map((await deps.store.media.get(tx, organisation, ids)).map((row) => [row.id, row]))
  if (ids.some((id) => !rows.has(id))) return null
  return parts.map((part) =>
    hungOn(part).flatMap((attachment) => {
      const row = rows.get(attachment.media)
      if (row === undefined) return []
      const { bytes, mime, width, height, seconds } = row
      return [{ ...attachment, kind: kinds[mime], bytes, mime, width, height, seconds: seconds ?? undefined }]
    }),
  )
}
