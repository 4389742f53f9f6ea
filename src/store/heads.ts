import { type KeyObject, sign, verify } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import * as path from 'node:path'
import type { Head } from './verify.ts'

/** Where the signed ends of the chains lie: one file for each organisation, outside the database. */
export interface Heads {
  /** The head kept last; null where none was kept. Throws HeadForged where the signature does not fit. */
  kept(organisation: string): Promise<Head | null>
  /** Replaces the kept head, in one step. */
  keep(head: Head): Promise<void>
  /** Puts the kept head aside under a name with a time, for people to look at, and starts anew. */
  putAside(organisation: string, at: string): Promise<void>
}

class HeadForged extends Error {
  constructor(file: string) {
    super(`${file} does not carry this desk's signature: it was changed, or the signing key is another one.`)
  }
}

const bytesOf = (head: Head) => Buffer.from(JSON.stringify([head.organisation, head.sequence, head.hash, head.at]))

/** Heads as Ed25519-signed JSON files in `folder`; point it at another disk, or copy it away, for them to be worth most. */
export function openHeads(
  folder: string,
  key: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
): Heads {
  const fileOf = (organisation: string) => path.join(folder, `${organisation}.json`)
  return {
    async kept(organisation) {
      const file = fileOf(organisation)
      const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
        if (cause.code === 'ENOENT') return null
        throw cause
      })
      if (text === null) return null
      try {
        const { signature, ...head } = JSON.parse(text) as Head & { signature: string }
        if (
          head.organisation === organisation &&
          verify(null, bytesOf(head), key.publicKey, Buffer.from(signature, 'base64'))
        )
          return head
      } catch {
        // Not even JSON: as good as forged.
      }
      throw new HeadForged(file)
    },
    async keep(head) {
      await mkdir(folder, { recursive: true })
      const file = fileOf(head.organisation)
      const signature = sign(null, bytesOf(head), key.privateKey).toString('base64')
      const beside = `${file}.${process.pid}`
      await writeFile(beside, `${JSON.stringify({ ...head, signature })}\n`, { flush: true })
      await rename(beside, file)
    },
    async putAside(organisation, at) {
      await rename(fileOf(organisation), path.join(folder, `${organisation}.before-${at.replaceAll(':', '-')}.json`))
    },
  }
}
