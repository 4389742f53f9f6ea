import { LinkifyIt } from 'linkify-it'
import { byteCount, graphemeCount } from '../measure.ts'
import { blueskyLimits } from './profile.ts'

/** A stretch of a text that a reader can press. Offsets count UTF-8 bytes, as Bluesky wants them. */
export interface Facet {
  readonly from: number
  readonly to: number
  readonly kind: 'link' | 'mention' | 'tag'
  /** The address, the handle without its @, or the tag without its #. */
  readonly value: string
}

// Beside the country endings and the old common ones: the endings that organisations really use. A longer list would
// make links of words that only lack a space after the full stop.
const bareEndings =
  'art arts blog cafe charity church cloud club community dev events film foundation gallery gov green help io live london media movie museum music network news ngo online org page photo photography radio school scot site social studio theater theatre tickets tours tv video wales'

const links = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false }).tlds(bareEndings.split(' '), true)
// Schemes that a public post has no business with.
for (const scheme of ['ftp:', 'mailto:', '//']) links.add(scheme, null)

const mention =
  /(?<![\p{L}\p{N}_@./-])@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])/giu
const tag = /(?<=^|[\s(])[#＃]([^\s#＃]+)/gu
const trailing = /[\p{P}\p{Cf}]+$/u

/** Links (also bare domains), mentions and tags, in the order of the text, never overlapping. */
export function facetsOf(text: string): readonly Facet[] {
  const found: { from: number; to: number; kind: Facet['kind']; value: string }[] = []
  const free = (from: number, to: number) => found.every((other) => to <= other.from || from >= other.to)
  for (const match of text.matchAll(mention)) {
    const handle = match[1] ?? ''
    found.push({ from: match.index, to: match.index + match[0].length, kind: 'mention', value: handle.toLowerCase() })
  }
  for (const match of links.match(text) ?? []) {
    const bare = match.schema === ''
    const glued = bare && /[\p{L}\p{N}@]/u.test(text[match.index - 1] ?? '')
    if (glued || !free(match.index, match.lastIndex)) continue
    const value = bare ? `https://${match.text}` : match.url
    found.push({ from: match.index, to: match.lastIndex, kind: 'link', value })
  }
  for (const match of text.matchAll(tag)) {
    const value = (match[1] ?? '').replace(trailing, '')
    const from = match.index
    const to = from + 1 + value.length
    const says = /[^\p{N}]/u.test(value) && graphemeCount(value) <= blueskyLimits.tagGraphemes
    if (says && free(from, to)) found.push({ from, to, kind: 'tag', value })
  }
  let [read, bytes] = [0, 0]
  const bytesUpTo = (place: number) => {
    bytes += byteCount(text.slice(read, place))
    read = place
    return bytes
  }
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, kind, value }) => ({ from: bytesUpTo(from), to: bytesUpTo(to), kind, value }))
}

/**
 * The handle in what a person typed or pasted: "@Theatre.bsky.social.", a profile's address, invisible marks and all.
 * A bare name on the big server gets that server's ending. Null where no handle can be read from it.
 */
export function handleFrom(typed: string, service: string, bigService: string): string | null {
  let handle = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^at:\/\//i, '')
    .replace(/^(?:https?:\/\/)?(?:www\.)?[a-z0-9.-]+\/profile\/([^/?#]+).*$/i, '$1')
    .replace(/^@+/, '')
    .replace(/\/+$/, '')
    .replace(/\.+$/, '')
  if (/^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.-]+)$/.test(handle)) return handle
  handle = handle.toLowerCase()
  if (service === bigService && /^[a-z0-9-]+$/.test(handle)) handle += '.bsky.social'
  return /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(handle) &&
    handle.length <= 253
    ? handle
    : null
}
