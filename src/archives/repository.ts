import { createHash } from 'node:crypto'
import { decode } from '@ipld/dag-cbor'
import type { PastPost, Read } from '../domain/past.ts'
import type { Bounds, Bytes } from './bounds.ts'
import { ArchiveFault } from './fault.ts'
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts'
import { momentOf } from './moments.ts'

const COLLECTION = 'app.bsky.feed.post'
/** Version 1, DAG-CBOR, SHA-256 of 32 bytes: how a repository names each of its blocks. */
const NAME_BYTES = 36
const MOST_VARINT_BYTES = 8

const damaged = (why?: string) => new ArchiveFault('archive-damaged', why)

interface Block {
  /** Of its content, in hex. */
  readonly name: string
  readonly data: Uint8Array
}

/** The header and then each block of a CAR, each proven to be what its name says. */
async function* blocksIn(bytes: Bytes, most: number): AsyncGenerator<Block> {
  let held: Buffer = Buffer.alloc(0)
  let isHeader = true
  for await (const chunk of bytes) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk])
    let from = 0
    for (;;) {
      const length = lengthAt(held, from)
      if (length === null) break
      if (length.value > most)
        throw new ArchiveFault('archive-too-big', 'This holds a block that is larger than any post.')
      const end = length.after + length.value
      if (end > held.length) break
      const block = held.subarray(length.after, end)
      yield isHeader ? { name: 'header', data: block } : named(block)
      isHeader = false
      from = end
    }
    held = held.subarray(from)
  }
  if (held.length > 0 || isHeader) throw damaged('The file ends in the middle. Fetch it again.')
}

/** An unsigned LEB128 number, or null where it is not all there yet. */
function lengthAt(held: Buffer, from: number): { readonly value: number; readonly after: number } | null {
  let value = 0
  for (let at = from; at < held.length; at += 1) {
    const byte = held[at] ?? 0
    if (at - from >= MOST_VARINT_BYTES) throw damaged()
    value += (byte & 0x7f) * 2 ** (7 * (at - from))
    if (byte < 0x80) return { value, after: at + 1 }
  }
  return null
}

function named(block: Buffer): Block {
  const name = block.subarray(0, NAME_BYTES)
  const data = block.subarray(NAME_BYTES)
  const digest = createHash('sha256').update(data).digest()
  if (name[0] !== 1 || name[2] !== 0x12 || name[3] !== 0x20 || !digest.equals(name.subarray(4))) throw damaged()
  return { name: name.toString('hex'), data }
}

function decoded(data: Uint8Array): Fields {
  try {
    return fieldsOf(decode(data))
  } catch {
    throw damaged()
  }
}

const nameOf = (link: unknown): string => {
  const { bytes } = fieldsOf(link)
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('hex') : ''
}

// A node of the tree is a map of two, the first of them "e": nothing else in a repository begins so.
const isNode = (data: Uint8Array) => data[0] === 0xa2 && data[1] === 0x61 && data[2] === 0x65

/** Whose repository this is, and the key of each of its posts by the name of its block. */
async function listing(bytes: Bytes, bounds: Bounds): Promise<{ did: string; posts: ReadonlyMap<string, string> }> {
  const posts = new Map<string, string>()
  let root = ''
  let did = ''
  for await (const { name, data } of blocksIn(bytes, bounds.postBytes)) {
    if (name === 'header') root = nameOf(listOf(decoded(data).roots)[0])
    else if (name === root) did = textOf(decoded(data).did)
    else if (isNode(data)) {
      let key = Buffer.alloc(0)
      for (const entry of listOf(decoded(data).e).map(fieldsOf)) {
        const rest = entry.k instanceof Uint8Array ? entry.k : new Uint8Array()
        // Keys of a node are written as what differs from the key before.
        key = Buffer.concat([key.subarray(0, Number(entry.p)), rest])
        const [collection, record] = key.toString().split('/')
        if (collection === COLLECTION && record !== undefined) posts.set(nameOf(entry.v), record)
      }
      if (posts.size > bounds.posts) throw new ArchiveFault('archive-too-big')
    }
  }
  if (did === '') throw damaged('This repository does not say whose it is.')
  return { did, posts }
}

/** The posts of a Bluesky repository. It is gone through twice: the tree that names a post may stand behind it. */
export async function* repositoryIn(open: () => Bytes, bounds: Bounds): AsyncGenerator<Read> {
  const { did, posts } = await listing(open(), bounds)
  let found = 0
  for await (const { name, data } of blocksIn(open(), bounds.postBytes)) {
    const key = posts.get(name)
    if (key === undefined) continue
    found += 1
    const record = decoded(data)
    const post = postOf(`at://${did}/${COLLECTION}/${key}`, record)
    yield post === null ? { kind: 'left-out', why: 'no-post' } : { kind: 'post', post }
  }
  if (found < posts.size) throw damaged('Some of the posts that this repository lists are not in it.')
}

function postOf(key: string, record: Fields): PastPost | null {
  const at = momentOf(record.createdAt)
  if (at === null || typeof record.text !== 'string') return null
  const features = listOf(record.facets).flatMap((facet) => listOf(fieldsOf(facet).features).map(fieldsOf))
  const card = textOf(fieldsOf(fieldsOf(record.embed).external).uri)
  const links = [...features.map(({ uri }) => textOf(uri)), card].filter((link) => link !== '')
  const [language] = listOf(record.langs).map(textOf)
  return {
    key,
    at,
    text: record.text,
    language: language || null,
    isReply: 'reply' in record,
    links: [...new Set(links)],
  }
}
