import {
  type ArchiveKind,
  type ImportSource,
  type ImportState,
  type LeftOutWhy,
  leftOutWhys,
} from '../../../domain/past.ts'
import type { Answer } from '../../api.ts'
import { isNetwork, networkName } from '../../parts/networks.ts'
import { count, listed } from '../../parts/time.ts'

export type Import = Answer<'importAccount'>
export type PastOfSpeaker = Answer<'past'>['speakers'][number]

const fileKinds: Readonly<Record<ArchiveKind, string> & Partial<Record<ImportSource, string>>> = {
  x: 'an X archive',
  mastodon: 'a Mastodon archive',
  bluesky: 'a Bluesky repository',
  csv: 'a table',
  'json-lines': 'lines of JSON',
}

const many = (n: number) => n.toLocaleString('en-GB')

/** What is read, as it begins a line: an account by its name, a file by its own. */
export function sourceOf(one: Import, handle: string | undefined): string {
  if (one.account !== null)
    return isNetwork(one.source) ? `${networkName(one.source)} @${handle ?? '…'}` : `@${handle ?? '…'}`
  const name = one.fileName ?? 'A file'
  const kind = one.source === null ? undefined : fileKinds[one.source]
  return kind === undefined ? name : `${name}, ${kind}`
}

export const stateOf: Readonly<Record<ImportState, string>> = {
  arriving: 'Not all of it is here yet',
  waiting: 'Waiting to be read',
  reading: 'Being read',
  done: 'All read',
  stopped: 'Stopped',
  failed: 'Could not be read to its end',
}

const whys: Readonly<Record<LeftOutWhy, (n: number) => string>> = {
  same: (n) => `${many(n)} known already`,
  repost: (n) => `${many(n)} in somebody else’s words`,
  private: (n) => `${many(n)} not meant for everybody`,
  short: (n) => `${many(n)} too short to learn from`,
  'no-post': (n) => `${many(n)} that ${n === 1 ? 'is no post' : 'are no posts'}`,
}

/** How far it is, in a sentence or two: what was read, what was kept, what was left out and why. */
export function countsOf({ read, kept, leftOut }: Pick<Import, 'read' | 'kept' | 'leftOut'>): string {
  if (read === 0) return 'Nothing read yet.'
  const left = leftOutWhys.flatMap((why) => {
    const n = leftOut[why] ?? 0
    return n === 0 ? [] : whys[why](n)
  })
  const all = `${many(read)} read, ${many(kept)} kept.`
  return left.length === 0 ? all : `${all} Left out: ${listed(left)}.`
}

/** What is known of a speaker's past; `day` writes a moment as a day. */
export function knownOf(
  { posts, from, to }: Pick<PastOfSpeaker, 'posts' | 'from' | 'to'>,
  day: (moment: string) => string,
): string {
  if (posts === 0 || from === null || to === null) return 'None read yet.'
  const [first, last] = [day(from), day(to)]
  return first === last
    ? `${count(posts, 'post')} read, of ${first}.`
    : `${many(posts)} ${posts === 1 ? 'post' : 'posts'} read, from ${first} to ${last}.`
}

/** 4.2 MB, 1.3 GB. */
export function sizeOf(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB']
  let size = bytes
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit += 1
  }
  return `${unit === 0 ? size : size.toFixed(size < 10 ? 1 : 0)} ${units[unit]}`
}
