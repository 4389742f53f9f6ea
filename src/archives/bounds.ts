import { ArchiveFault } from './fault.ts'

/** A file, or one file inside an archive, as it arrives. */
export type Bytes = AsyncIterable<Uint8Array>

/** What no honest file reaches. */
export interface Bounds {
  /** Bytes that an archive may unpack to. */
  readonly unpackedBytes: number
  /** Bytes unpacked for each byte packed, looked at once `ratioFrom` bytes are out. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Bytes of one post with all that its network wrote around it. */
  readonly postBytes: number
  /** Posts of one repository, whose names are all held in memory. */
  readonly posts: number
}

export const usualBounds: Bounds = {
  unpackedBytes: 64_000_000_000,
  ratio: 100,
  ratioFrom: 10_000_000,
  postBytes: 2_000_000,
  posts: 2_000_000,
}

/** Passes bytes on as long as they stay within bounds. `packed` says how many bytes they were made of so far. */
export async function* unpacking(bytes: Bytes, packed: () => number, bounds: Bounds): Bytes {
  let out = 0
  for await (const chunk of bytes) {
    out += chunk.length
    if (out > bounds.unpackedBytes || (out > bounds.ratioFrom && out > packed() * bounds.ratio))
      throw new ArchiveFault(
        'archive-too-big',
        'This archive unpacks to far more than it weighs, as no archive of posts does. Nothing more of it is read.',
      )
    yield chunk
  }
}
