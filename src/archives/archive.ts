import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Outcome, Refusal } from '../domain/outcome.ts'
import type { ArchiveKind, Read } from '../domain/past.ts'
import { type Bounds, type Bytes, usualBounds } from './bounds.ts'
import { ArchiveFault } from './fault.ts'
import { jsonLinesIn } from './json-lines.ts'
import { outboxIn } from './outbox.ts'
import { repositoryIn } from './repository.ts'
import { asColumn, delimiterOf, placesOf, tableIn } from './table.ts'
import { inTarball } from './tarball.ts'
import { longTextsIn, tweetsIn } from './tweets.ts'
import { openZip } from './zip.ts'

const isTweets = (name: string) => /^(?:[^/]+\/)?data\/tweets?(?:-part\d+)?\.js$/.test(name)
const isLongTweets = (name: string) => /^(?:[^/]+\/)?data\/note-tweets?(?:-part\d+)?\.js$/.test(name)
const isOutbox = (name: string) => /^(?:\.\/)?(?:[^/]+\/)?outbox\.json$/.test(name)

/** How the bytes of a file are packed, and what they are then: known by what it holds, whatever it is called. */
interface Recognised {
  readonly kind: ArchiveKind
  readonly packing: 'zip' | 'tar.gz' | 'plain'
}

const BEGINNING = 65_536

/** What a file is, by its beginning and, in a ZIP, by its list of files; a refusal where it is nothing that can be read. */
export async function recognise(file: string): Promise<Outcome<ArchiveKind>> {
  try {
    return { ok: true, value: (await recognised(file, usualBounds)).kind }
  } catch (cause) {
    return { ok: false, refusal: refusalOf(cause).refusal }
  }
}

/**
 * What a file holds, one thing after another and always in the same order, so that whoever stopped can pass over what was read.
 * The last is a fault where it could not be read to its end. Memory stays bounded however large the file is.
 */
export async function* readArchive(file: string, bounds: Bounds = usualBounds): AsyncGenerator<Read> {
  try {
    yield* contentsOf(file, await recognised(file, bounds), bounds)
  } catch (cause) {
    yield { kind: 'fault', ...refusalOf(cause) }
  }
}

/** The refusal that a fault of a file is. What is no fault of the file, as a disk that fails, goes on as it came. */
function refusalOf(cause: unknown): { readonly refusal: Refusal; readonly line: number | null } {
  if (!(cause instanceof ArchiveFault)) throw cause
  return { refusal: { code: cause.code, why: cause.message, again: 'never' }, line: cause.line }
}

async function* contentsOf(file: string, { kind, packing }: Recognised, bounds: Bounds): AsyncGenerator<Read> {
  const bytes = (): Bytes => createReadStream(file)
  if (packing === 'tar.gz') yield* outboxIn(inTarball(file, isOutbox, bounds), bounds)
  else if (packing === 'zip') yield* inZip(file, kind, bounds)
  else if (kind === 'x') yield* tweetsIn(bytes(), new Map(), bounds)
  else if (kind === 'mastodon') yield* outboxIn(bytes(), bounds)
  else if (kind === 'bluesky') yield* repositoryIn(bytes, bounds)
  else if (kind === 'csv') yield* tableIn(bytes(), bounds)
  else yield* jsonLinesIn(bytes(), bounds)
}

async function* inZip(file: string, kind: ArchiveKind, bounds: Bounds): AsyncGenerator<Read> {
  const wanted = kind === 'mastodon' ? isOutbox : (name: string) => isTweets(name) || isLongTweets(name)
  const zip = await openZip(file, wanted, bounds)
  try {
    if (kind === 'mastodon') {
      for (const name of zip.names.slice(0, 1)) yield* outboxIn(zip.bytes(name), bounds)
      return
    }
    const long = new Map()
    for (const name of zip.names.filter(isLongTweets))
      for (const [beginning, texts] of await longTextsIn(zip.bytes(name), bounds)) long.set(beginning, texts)
    for (const name of zip.names.filter(isTweets)) yield* tweetsIn(zip.bytes(name), long, bounds)
  } finally {
    zip.close()
  }
}

async function recognised(file: string, bounds: Bounds): Promise<Recognised> {
  const beginning = await beginningOf(file)
  const text = beginning.toString()
  if (beginning.length === 0) throw new ArchiveFault('archive-unknown', 'This file is empty.')
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')) return zipped(file, bounds)
  if (beginning[0] === 0x1f && beginning[1] === 0x8b) return { kind: 'mastodon', packing: 'tar.gz' }
  if (beginning.subarray(0, 100).includes('eroots') && beginning.subarray(0, 200).includes('gversion'))
    return { kind: 'bluesky', packing: 'plain' }
  const words = text.replace(/^\uFEFF/, '')
  if (/^\s*window\.YTD\.tweets?\./.test(words)) return { kind: 'x', packing: 'plain' }
  if (beginning.includes(0)) throw new ArchiveFault('archive-unknown')
  if (/^\s*\{/.test(words)) {
    if (isObjectLine(words)) return { kind: 'json-lines', packing: 'plain' }
    if (/"(?:OrderedCollection|orderedItems)"/.test(words)) return { kind: 'mastodon', packing: 'plain' }
    throw new ArchiveFault('archive-unknown')
  }
  const [heading = ''] = words.split('\n', 1)
  const names = heading.split(delimiterOf(heading)).map((name) => asColumn(name))
  if (placesOf(names).text < 0) throw new ArchiveFault('archive-unknown')
  return { kind: 'csv', packing: 'plain' }
}

async function beginningOf(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(BEGINNING) })
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Does the text begin with one JSON object on a line of its own that is no collection of others? */
function isObjectLine(text: string): boolean {
  const [line = ''] = text.trimStart().split('\n', 1)
  // A line that is cut off here is one of a file of lines all the same, unless it is a collection.
  if (/"(?:OrderedCollection|orderedItems)"/.test(line)) return false
  try {
    return placesOf(Object.keys(JSON.parse(line))).text >= 0
  } catch {
    return line.length > 1 && /^\{\s*"/.test(line)
  }
}

async function zipped(file: string, bounds: Bounds): Promise<Recognised> {
  const zip = await openZip(file, (name) => isTweets(name) || isOutbox(name), bounds)
  zip.close()
  if (zip.names.some(isTweets)) return { kind: 'x', packing: 'zip' }
  if (zip.names.some(isOutbox)) return { kind: 'mastodon', packing: 'zip' }
  throw new ArchiveFault(
    'archive-unknown',
    'There are no posts in this archive: neither data/tweets.js, as X gives it, nor outbox.json, as Mastodon does.',
  )
}
