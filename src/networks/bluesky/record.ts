import { createHash, randomInt } from 'node:crypto'

/** What a Bluesky record is made of. A link to other data is {$link: cid}. Numbers are whole and not negative. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data }

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

function toBase32(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += base32.charAt((held >> bits) & 31)
    }
  }
  return bits > 0 ? text + base32.charAt((held << (5 - bits)) & 31) : text
}

function fromBase32(text: string): Uint8Array {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const character of text) {
    const value = base32.indexOf(character)
    if (value < 0) throw new Error('Not a content id')
    held = ((held << 5) | value) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
    }
  }
  return Uint8Array.from(bytes)
}

// A content id, version 1: what it is of, then SHA-256 (0x12) of 32 bytes (0x20).
const cidOf = (codec: number, bytes: Uint8Array) =>
  `b${toBase32(Buffer.concat([Uint8Array.of(1, codec, 0x12, 0x20), createHash('sha256').update(bytes).digest()]))}`

/** The name that every server gives to these bytes. */
export const blobCid = (bytes: Uint8Array): string => cidOf(0x55, bytes)

/** The name that every server gives to this record. */
export const recordCid = (record: Data): string => cidOf(0x71, Buffer.concat(dagCbor(record)))

function head(major: number, count: number): Uint8Array {
  const type = major << 5
  if (count < 24) return Uint8Array.of(type | count)
  if (count < 0x100) return Uint8Array.of(type | 24, count)
  if (count < 0x10000) return Uint8Array.of(type | 25, count >> 8, count & 255)
  const bytes = new Uint8Array(5)
  bytes[0] = type | 26
  new DataView(bytes.buffer).setUint32(1, count)
  return bytes
}

// Array.isArray does not narrow a readonly array away.
const isList = (value: Data): value is readonly Data[] => Array.isArray(value)

/** DAG-CBOR (RFC 8949, deterministic; keys shortest first; links as tag 42) as far as a post needs it. */
function dagCbor(value: Data): Uint8Array[] {
  if (typeof value === 'boolean') return [Uint8Array.of(value ? 0xf5 : 0xf4)]
  if (typeof value === 'number') {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff)
      throw new Error(`No place for ${value} in a record`)
    return [head(0, value)]
  }
  if (typeof value === 'string') {
    const bytes = Buffer.from(value)
    return [head(3, bytes.length), bytes]
  }
  if (isList(value)) return [head(4, value.length), ...value.flatMap(dagCbor)]
  const entries = Object.entries(value)
  if (entries.length === 1 && typeof value.$link === 'string') {
    const cid = fromBase32(value.$link.slice(1))
    return [Uint8Array.of(0xd8, 42), head(2, cid.length + 1), Uint8Array.of(0), cid]
  }
  const keyed = entries.map(([key, item]) => ({ key: Buffer.from(key), item }))
  keyed.sort((a, b) => a.key.length - b.key.length || Buffer.compare(a.key, b.key))
  return [head(5, keyed.length), ...keyed.flatMap(({ key, item }) => [head(3, key.length), key, ...dagCbor(item)])]
}

const sortable = '234567abcdefghijklmnopqrstuvwxyz'

/**
 * `count` record keys (TIDs) in their order: microseconds, ten bits of dice. The dice go over the whole second of `at`, because
 * posts are planned for round moments: two of them share a key once in 10^9.
 */
export function recordKeys(count: number, at: Date): readonly string[] {
  const dice = BigInt(randomInt(1024))
  const first = BigInt(Math.floor(at.getTime() / 1000)) * 1_000_000n + BigInt(randomInt(1_000_000 - count))
  return Array.from({ length: count }, (_, part) => {
    let bits = ((first + BigInt(part)) << 10n) | dice
    let key = ''
    for (let place = 0; place < 13; place++) {
      key = sortable.charAt(Number(bits & 31n)) + key
      bits >>= 5n
    }
    return key
  })
}
