import { hitsOf } from './hits.ts'

/** A web address as a person wrote it, well formed or not. */
export interface Link {
  readonly from: number
  readonly to: number
  readonly raw: string
  /** What stands before ://, lower case; '' where none is written. */
  readonly scheme: string
  /** Lower case, without port and sign-in. */
  readonly host: string
  /** Path and query with their leading / or ?; '' where none. */
  readonly rest: string
}

// A scheme with its slashes (also slips of it), www., or a bare host with a well-known ending.
const written =
  /(?<![\p{L}\p{N}@.])(?:[a-z]{2,10}:\/{1,3}|h?t?tps?(?:;\/\/|\/\/)|www\.)[^\s<>"“”]+|(?<![\p{L}\p{N}@./-])(?:[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\.){1,5}(?:com|org|net|uk|co|io|gov|edu|info|eu|ie|us|ca|au|nz|app|dev|ly|be|me|tv|charity|ngo|scot|wales|london|de|fr|example)(?:\/[^\s<>"“”]*)?(?![\p{L}\p{N}@-])/giu
const hints = /:\/|\/\/|www\.|[a-z0-9]\.[a-z]{2}/i

/** All web addresses in a text, in order. Closing punctuation of the sentence is not part of them. */
export function findLinks(text: string): readonly Link[] {
  if (!hints.test(text)) return []
  const links: Link[] = []
  for (const hit of hitsOf(text, written)) {
    const raw = trim(hit[0], text.slice(Math.max(0, hit.index - 300), hit.index))
    if (raw === '') continue
    const parts = /^(?:([a-z]+)[:;]?\/{1,3})?([^/?#]*)(.*)$/isu.exec(raw)
    const authority = parts?.[2] ?? ''
    links.push({
      from: hit.index,
      to: hit.index + raw.length,
      raw,
      scheme: (parts?.[1] ?? '').toLowerCase(),
      host: authority
        .slice(authority.lastIndexOf('@') + 1)
        .replace(/:\d*$/, '')
        .toLowerCase(),
      rest: parts?.[3] ?? '',
    })
  }
  return links
}

/** Without the full stop, comma or bracket that belongs to the sentence. A bracket that the sentence never opened stays: it is a slip. */
function trim(raw: string, before: string): string {
  let open = unclosed(before)
  let end = raw.length
  for (;;) {
    const last = raw.charAt(end - 1)
    if (/[.,;:!?'’»\]}…]/.test(last)) end -= 1
    else if (last === ')' && open > 0 && unclosed(raw.slice(0, end)) < 0) {
      open -= 1
      end -= 1
    } else return raw.slice(0, end)
  }
}

/** How many brackets are open at the end; below 0 where more were closed than opened. */
const unclosed = (text: string): number => text.split('(').length - text.split(')').length
