import { createHash } from 'node:crypto'
import type { Picture } from '../domain/delivery.ts'
import type { MediaId, Part, Parts } from '../domain/draft.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { OrganisationId, Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { preparePicture } from './picture.ts'

export const MOST_UPLOAD_BYTES = 20_000_000

interface KeptPicture {
  readonly id: MediaId
  readonly width: number
  readonly height: number
  readonly mime: string
  readonly name: string
  /** What was changed that a person should know of, or null. */
  readonly says: string | null
}

/** Strips a picture of its hidden data, makes it small enough for every network, and keeps it. */
export async function keepPicture(deps: Deps, who: Who, file: Uint8Array, name: string): Promise<Outcome<KeptPicture>> {
  if (file.length > MOST_UPLOAD_BYTES) return no('picture-too-big')
  const prepared = await preparePicture(file)
  if (!prepared) return no('picture-unreadable')
  const { bytes, width, height, mime, says, fromCamera } = prepared
  const fileName =
    name
      .toWellFormed()
      .replaceAll(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 255) || 'picture'
  const id = await deps.store.media.insert(deps.store.db, {
    organisationId: who.organisation,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mime,
    width,
    height,
    bytes,
    fileName,
    fromCamera,
    uploadedBy: who.person,
  })
  return yes({ id, width, height, mime, name: fileName, says })
}

/** The bytes of a picture, as stored. */
export async function readPicture(
  deps: Deps,
  who: Who,
  id: MediaId,
): Promise<Outcome<{ bytes: Uint8Array; mime: string }>> {
  const [row] = await deps.store.media.get(deps.store.db, who.organisation, [id])
  return row ? yes({ bytes: row.bytes, mime: row.mime }) : no('not-found')
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
      return row ? [{ ...attachment, bytes: row.bytes, mime: row.mime, width: row.width, height: row.height }] : []
    }),
  )
}
