import type { ByteTable } from '../../domain/facts.ts'

/**
 * A table of keys with a byte each, for tools, server and browser alike. Only a 32-bit hash of each key is kept, so a key
 * that is not in it is taken for one that is about `entries` times in 4 billion.
 *
 * Layout, little-endian: "TTT1", FNV-1a of all that follows (u32), number of entries (u32), then for each entry in the order
 * of hashes: the distance to the hash before as a base-128 varint, low digits first, and its byte (1 to 255).
 */
const MAGIC = 0x31545454
const SUMMED = 8
const HEAD = 12

export const SEED = 0x811c9dc5

/** FNV-1a over UTF-16 code units, from the seed or from where an earlier piece of the key ended. */
export function hashOn(begun: number, piece: string): number {
  let hash = begun
  for (let at = 0; at < piece.length; at++) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193)
  return hash
}

/** The same of a stretch of a text. */
export function hashWithin(text: string, from: number, to: number): number {
  let hash = SEED
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** The hash of a key, all of whose pieces are hashed (the finisher of MurmurHash3). Signed, as V8 keeps no larger integer without a box. */
export function stirred(begun: number): number {
  let hash = Math.imul(begun ^ (begun >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

export const hashOf = (key: string): number => stirred(hashOn(SEED, key))

function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = SUMMED; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash >>> 0
}

/** The table in these bytes; null where they are not one, or damaged. */
export function openTable(bytes: Uint8Array): ByteTable | null {
  if (bytes.length < HEAD) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== checksum(bytes)) return null
  const entries = view.getUint32(8, true)
  let slots = 16
  while (slots < entries * 2) slots *= 2
  const hashes = new Int32Array(slots)
  const values = new Uint8Array(slots)
  const last = slots - 1
  let hash = 0
  let next = HEAD
  for (let entry = 0; entry < entries; entry++) {
    let distance = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[next++] ?? 0
      distance += (byte & 127) * 2 ** shift
      if (byte < 128) break
    }
    hash += distance
    let slot = hash & last
    while (values[slot] !== 0) slot = (slot + 1) & last
    hashes[slot] = hash
    values[slot] = bytes[next++] ?? 0
  }
  const at = (wanted: number): number => {
    for (let slot = wanted & last; ; slot = (slot + 1) & last) {
      const value = values[slot] ?? 0
      if (value === 0 || hashes[slot] === wanted) return value
    }
  }
  return { of: (key) => at(hashOf(key)), at }
}

/** How a count stands in a table: eight steps a doubling, 1 for a count of 1 or less. */
export const valueOfCount = (count: number): number => Math.max(1, Math.min(255, 1 + Math.round(8 * Math.log2(count))))

/** The count that a value stands for, within one step; 0 for 0. */
export const countOf = (value: number): number => (value === 0 ? 0 : 2 ** ((value - 1) / 8))

/** The bytes of a table. Values are 1 to 255; of two keys with one hash the more common stays. */
export function writeTable(values: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>()
  for (const [key, value] of values) {
    const hash = hashOf(key) >>> 0
    byHash.set(hash, Math.max(value, byHash.get(hash) ?? 0))
  }
  const bytes: number[] = []
  let before = 0
  for (const [hash, value] of [...byHash].sort(([one], [other]) => one - other)) {
    let distance = hash - before
    for (; distance >= 128; distance = Math.floor(distance / 128)) bytes.push((distance % 128) + 128)
    bytes.push(distance, value)
    before = hash
  }
  const table = new Uint8Array(HEAD + bytes.length)
  table.set(bytes, HEAD)
  const view = new DataView(table.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(8, byHash.size, true)
  view.setUint32(4, checksum(table), true)
  return table
}
