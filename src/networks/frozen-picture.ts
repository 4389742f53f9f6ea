import { createHash } from 'node:crypto'
import type { Picture } from '../domain/delivery.ts'

/** A picture in a frozen body, for networks that name pictures only when they are brought there. */
export interface FrozenPicture {
  readonly sha256: string
  readonly mime: string
  readonly alt: string
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export const frozenPicture = ({ bytes, mime, alt }: Picture): FrozenPicture => ({
  sha256: sha256(bytes),
  mime,
  alt: alt ?? '',
})

/** Is it the picture that was frozen? */
export const isFrozen = (frozen: FrozenPicture, { bytes, mime }: Picture): boolean =>
  frozen.sha256 === sha256(bytes) && frozen.mime === mime
