import { stat } from 'node:fs/promises'
import * as path from 'node:path'
import { defineCommand } from 'citty'
import type { LeftOutWhy } from '../domain/past.ts'
import { progressOn } from './progress.ts'

/** What came of an import, or in a sentence why there was none. */
export type Imported =
  | {
      readonly ok: true
      readonly read: number
      readonly kept: number
      readonly leftOut: Readonly<Partial<Record<LeftOutWhy, number>>>
      /** Why it was read no further; null where it was read to its end. */
      readonly fault: string | null
    }
  | { readonly ok: false; readonly why: string }

export interface ImportIo {
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  /** Reads the file into the desk; `progress` is told how much was read so far. */
  readonly read: (
    file: { readonly path: string; readonly name: string; readonly bytes: number },
    speaker: string,
    progress: (read: number) => void,
  ) => Promise<Imported>
}

/** `thinktwice import`: what a speaker said before, out of a file. */
export const importCommand = (io: ImportIo) =>
  defineCommand({
    meta: {
      name: 'import',
      description:
        'Learn what a speaker said before: an X or Mastodon archive, a Bluesky repository (CAR), a CSV table, JSON lines.',
    },
    args: {
      file: { type: 'positional', required: true, description: 'the file, as its network gave it' },
      speaker: { type: 'string', required: true, description: 'the name of the speaker whose posts these are' },
    },
    async run({ args }) {
      process.exitCode = await runImport(args.file, args.speaker, io)
    },
  })

const inWords: Readonly<Record<LeftOutWhy, string>> = {
  repost: 'somebody else’s words',
  private: 'not meant for everybody',
  short: 'too short to learn from',
  same: 'known already',
  'no-post': 'no post',
}

/** Resolves to the exit code: 0 where all was read, 1 where the file could be read only up to a fault, 2 where nothing was begun. */
export async function runImport(file: string, speaker: string, io: ImportIo): Promise<0 | 1 | 2> {
  const found = file.includes('\0') ? null : await stat(file).catch(() => null)
  if (!found?.isFile()) {
    io.stderr.write(`There is no file ${file} that can be read.\n`)
    return 2
  }
  const progress = progressOn(io.stderr)
  const given = { path: path.resolve(file), name: path.basename(file), bytes: found.size }
  const done = await io.read(given, speaker, (read) => progress.tell(read, null))
  progress.end()
  if (!done.ok) {
    io.stderr.write(`${done.why}\n`)
    return 2
  }
  io.stdout.write(`Read ${done.read}, kept ${done.kept}.\n`)
  for (const [why, times] of Object.entries(done.leftOut))
    io.stdout.write(`  ${times} left out: ${inWords[why as LeftOutWhy]}\n`)
  if (done.fault === null) return 0
  io.stderr.write(`${done.fault}\n`)
  return 1
}
