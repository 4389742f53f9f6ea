import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises'
import * as path from 'node:path'

/** Where uploaded files lie until they were read. Their names are chosen here. */
export interface Shelf {
  path(id: string): string
  /** Bytes of it that have arrived; 0 where there is none. */
  size(id: string): Promise<number>
  /** Puts the next bytes to a file. @returns its size; unchanged where `from` is not where it ends. */
  append(id: string, from: number, bytes: Uint8Array): Promise<number>
  /** Puts a copy of a whole file there. */
  adopt(id: string, file: string): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** Of what lies there, all to which nothing was put for so long. */
  untouched(ms: number): Promise<readonly string[]>
  /** Bytes that are free on its disk. */
  room(): Promise<number>
}

const plainName = /^[0-9a-f-]{36}$/

/** A shelf in a folder, which is made at the first use. Only whoever runs the desk can read what lies there. */
export function openShelf(folder: string): Shelf {
  const place = (id: string) => {
    if (!plainName.test(id)) throw new Error('That is no name of a file here')
    return path.join(folder, id)
  }
  const ready = () => mkdir(folder, { recursive: true, mode: 0o700 })
  const size = async (id: string) => (await stat(place(id)).catch(nothingThere))?.size ?? 0
  return {
    path: place,
    size,
    async append(id, from, bytes) {
      await ready()
      const there = await size(id)
      if (from !== there) return there
      const handle = await open(place(id), constants.O_RDWR | constants.O_CREAT, 0o600)
      try {
        // At its place and not at the end: the same part twice at once, after a line that broke, is there once.
        for (let done = 0; done < bytes.length; )
          done += (await handle.write(bytes, done, bytes.length - done, from + done)).bytesWritten
      } catch (cause) {
        // A full disk takes a part of it: whoever tries again begins where it was whole.
        await handle.truncate(there).catch(() => undefined)
        throw cause
      } finally {
        await handle.close()
      }
      return there + bytes.length
    },
    async adopt(id, file) {
      await ready()
      await copyFile(file, place(id), constants.COPYFILE_FICLONE)
    },
    async remove(ids) {
      await Promise.all(ids.map((id) => rm(place(id), { force: true })))
    },
    async untouched(ms) {
      await ready()
      const ids = (await readdir(folder)).filter((id) => plainName.test(id))
      const put = await Promise.all(ids.map(async (id) => (await stat(place(id)).catch(nothingThere))?.mtimeMs))
      return ids.filter((_, at) => (put[at] ?? Number.POSITIVE_INFINITY) < Date.now() - ms)
    },
    async room() {
      await ready()
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    },
  }
}

const nothingThere = (cause: unknown) => {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
  throw cause
}
