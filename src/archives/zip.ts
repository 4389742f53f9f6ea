import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { type Bounds, type Bytes, unpacking } from './bounds.ts'
import { ArchiveFault, faultOf } from './fault.ts'

export interface Zip {
  /** Names of the files that were asked for, as the archive orders them, each once. */
  readonly names: readonly string[]
  /** The bytes of one of them, unpacked within bounds and proven by its checksum. */
  bytes(name: string): Bytes
  close(): void
}

/** Opens a ZIP and lists those of its files that `wanted` names. Nothing is written anywhere. */
export async function openZip(file: string, wanted: (name: string) => boolean, bounds: Bounds): Promise<Zip> {
  const found = new Map<string, Entry>()
  let zip: ZipFile | null = null
  try {
    const opened = await openPromise(file, { lazyEntries: true, autoClose: false })
    zip = opened
    for await (const entry of opened.eachEntry())
      if (wanted(entry.fileName) && !found.has(entry.fileName)) found.set(entry.fileName, entry)
    return {
      names: [...found.keys()],
      bytes: (name) => unpacked(opened, found.get(name), bounds),
      close: () => opened.close(),
    }
  } catch (cause) {
    zip?.close()
    throw faultOf(cause)
  }
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined, bounds: Bounds): Bytes {
  if (entry === undefined) throw new Error('A file was asked for that is not in the archive')
  if (entry.isEncrypted())
    throw new ArchiveFault('archive-damaged', 'This archive is locked with a password. Unlock it, then try again.')
  let stream: Readable | null = null
  try {
    stream = await zip.openReadStreamPromise(entry)
    let sum = 0
    for await (const chunk of unpacking(stream, () => entry.compressedSize, bounds)) {
      sum = crc32(chunk, sum)
      yield chunk
    }
    if (sum !== entry.crc32) throw new ArchiveFault('archive-damaged')
  } catch (cause) {
    throw faultOf(cause)
  } finally {
    stream?.destroy()
  }
}
