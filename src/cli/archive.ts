import { createReadStream } from 'node:fs'
import { chown, mkdir, open } from 'node:fs/promises'
import * as path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

/**
 * A gzipped tar, written and read here because a database that runs changes under the reader's hands: each file is
 * taken at the length that it had when it was opened and filled up with zeros where it has shrunk since, as
 * pg_basebackup does. The programs and packages that make tars call that an error.
 */
const BLOCK = 512
const CHUNK = 1 << 16
const END = Buffer.alloc(2 * BLOCK)

/** One entry's header, POSIX ustar. `name` in ASCII, at most 100 characters; a name that ends in / is a folder. */
function header(name: string, size: number): Buffer {
  if (!/^[\x21-\x7e]{1,100}$/.test(name)) throw new Error(`no tar entry can be called ${name}`)
  const isFolder = name.endsWith('/')
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, at: number, width: number) =>
    block.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, 'latin1')
  block.write(name, 0, 'latin1')
  octal(isFolder ? 0o700 : 0o600, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(0, 136, 12)
  block.write('        ', 148, 'latin1')
  block.write(isFolder ? '5' : '0', 156, 'latin1')
  block.write('ustar\x0000', 257, 'latin1')
  octal(
    block.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  )
  return block
}

const padding = (size: number) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)

export function* folderEntry(name: string): Generator<Buffer> {
  yield header(`${name}/`, 0)
}

export function* textEntry(name: string, text: string): Generator<Buffer> {
  const body = Buffer.from(text)
  yield header(name, body.length)
  yield body
  yield padding(body.length)
}

/** The file as it is now, at its length of now. Throws ENOENT before anything is written where it is gone. */
export async function* fileEntry(name: string, file: string): AsyncGenerator<Buffer> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    yield header(name, size)
    for (let at = 0; at < size; ) {
      const chunk = Buffer.alloc(Math.min(CHUNK, size - at))
      const { bytesRead } = await handle.read(chunk, 0, chunk.length, at)
      at += bytesRead || chunk.length
      yield bytesRead ? chunk.subarray(0, bytesRead) : chunk
    }
    yield padding(size)
  } finally {
    await handle.close()
  }
}

/** What comes after the last entry. An archive without it was cut off. */
export function* endOfArchive(): Generator<Buffer> {
  yield END
}

/** Takes bytes off a stream in pieces of a wanted length. */
class Taker {
  readonly #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** At least one and at most `most` bytes, as they come. Throws where the stream is over. */
  async some(most: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next()
      if (next.done) throw new Error('the archive was cut off')
      this.#rest = next.value
    }
    const taken = this.#rest.subarray(0, most)
    this.#rest = this.#rest.subarray(taken.length)
    return taken
  }

  async exactly(length: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for (let left = length; left > 0; left -= pieces.at(-1)?.length ?? 0) pieces.push(await this.some(left))
    return Buffer.concat(pieces)
  }

  /** Reads to the end, so that the checksum of the compressed stream is looked at. */
  async finish(): Promise<void> {
    while (!(await this.#chunks.next()).done);
  }
}

/**
 * Unpacks an archive of ours into `folder`, which must exist, and hands all of it over to `owner`. `first` is given the
 * first entry, which is not written, and throws where it does not want the rest. Throws where the archive is cut off,
 * damaged or not ours. Nothing is synced: PostgreSQL does that when it mends the copy.
 */
export async function unpack(
  file: string,
  folder: string,
  owner: { readonly uid: number; readonly gid: number } | null,
  first: (name: string, text: string) => void,
): Promise<void> {
  await pipeline(createReadStream(file), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
    const taker = new Taker(chunks)
    let isFirst = true
    for (let head = await taker.exactly(BLOCK); head[0] !== 0; head = await taker.exactly(BLOCK)) {
      const text = (from: number, to: number) => head.toString('latin1', from, to).split('\0')[0] ?? ''
      const name = text(0, 100)
      const size = Number.parseInt(text(124, 136), 8)
      if (!header(name, size).equals(head)) throw new Error('an entry of the archive is not ours')
      if (isFirst) first(name, (await taker.exactly(size)).toString())
      else await writeEntry(taker, folder, name, size, owner)
      await taker.exactly(padding(size).length)
      isFirst = false
    }
    await taker.finish()
  })
}

async function writeEntry(
  taker: Taker,
  folder: string,
  name: string,
  size: number,
  owner: { readonly uid: number; readonly gid: number } | null,
): Promise<void> {
  const target = path.join(folder, name)
  if (path.relative(folder, target).startsWith('..')) throw new Error('an entry of the archive leads out of its folder')
  if (name.endsWith('/')) await mkdir(target, { mode: 0o700 })
  else {
    const handle = await open(target, 'wx', 0o600)
    try {
      for (let left = size; left > 0; ) {
        const chunk = await taker.some(left)
        await handle.write(chunk)
        left -= chunk.length
      }
    } finally {
      await handle.close()
    }
  }
  if (owner) await chown(target, owner.uid, owner.gid)
}
