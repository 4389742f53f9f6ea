import { createReadStream } from 'node:fs'
import { pipeline, Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { type Bounds, type Bytes, unpacking } from './bounds.ts'
import { ArchiveFault, faultOf } from './fault.ts'

/** The bytes of the first file in a `.tar.gz` that `wanted` names. Others are unpacked past, within bounds, and written nowhere. */
export async function* inTarball(file: string, wanted: (name: string) => boolean, bounds: Bounds): Bytes {
  let packed = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      packed += chunk.length
      done(null, chunk)
    },
  })
  const entries = extract()
  let broken: Error | null = null
  const ended = new Promise<void>((resolve) => {
    pipeline(
      createReadStream(file),
      counted,
      createGunzip(),
      (bytes: Bytes) => unpacking(bytes, () => packed, bounds),
      entries,
      (cause) => {
        broken = cause ?? null
        resolve()
      },
    )
  })
  let found = false
  try {
    for await (const entry of entries) {
      if (!found && entry.header.type === 'file' && wanted(entry.header.name)) {
        found = true
        yield* entry as Bytes
        break
      }
      entry.resume()
    }
  } catch (cause) {
    // Which of the streams noticed first is chance; the pipeline knows why.
    await ended
    throw faultOf(broken ?? cause)
  } finally {
    entries.destroy()
  }
  if (!found)
    throw new ArchiveFault('archive-unknown', 'There is no outbox.json in this archive, so it is no Mastodon archive.')
}
