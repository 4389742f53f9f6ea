import { Parser } from 'htmlparser2'
import { follow } from './follow.ts'
import type { GuardedFetch } from './guarded-fetch.ts'

/** What a page says of itself to those who link to it. */
export interface PageCard {
  readonly title: string
  readonly description: string
  /** The picture that it names: whatever came from there, of any kind. */
  readonly image: Uint8Array | null
}

const MOST_TITLE = 300
const MOST_DESCRIPTION = 1000

/**
 * Reads what a page says of itself: Open Graph (https://ogp.me), else its title and description. Null where it says
 * nothing, is no page, or cannot be read.
 */
export function linkCard(fetch: GuardedFetch): (link: string) => Promise<PageCard | null> {
  return async (link) => {
    try {
      const page = await follow(fetch, link)
      if (page.kind !== 'there') return null
      const { url, answer } = page
      if (!answer.ok || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(answer.headers.get('content-type') ?? '')) {
        await answer.body?.cancel()
        return null
      }
      const html = decoded(new Uint8Array(await answer.arrayBuffer()), answer.headers.get('content-type') ?? '')
      const said = saidIn(html)
      const title = plain(said.get('og:title') ?? said.get('twitter:title') ?? said.get('title'), MOST_TITLE)
      if (title === '') return null
      const description = plain(said.get('og:description') ?? said.get('description'), MOST_DESCRIPTION)
      const image = URL.parse(said.get('og:image') ?? said.get('twitter:image') ?? '', url.href)
      const isNamed = said.has('og:image') || said.has('twitter:image')
      return { title, description, image: image !== null && isNamed ? await bytesOf(fetch, image.href) : null }
    } catch {
      return null
    }
  }
}

async function bytesOf(fetch: GuardedFetch, link: string): Promise<Uint8Array | null> {
  try {
    const picture = await follow(fetch, link)
    return picture.kind === 'there' && picture.answer.ok ? new Uint8Array(await picture.answer.arrayBuffer()) : null
  } catch {
    return null
  }
}

/** By the header, else by what the page says of itself, else UTF-8. */
function decoded(bytes: Uint8Array, contentType: string): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const label = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1]
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** The first of each: <meta> by property or name, and <title> under `title`. Nothing after the head is read. */
function saidIn(html: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  let [inTitle, inBody] = [false, false]
  const parser = new Parser({
    onopentag(tag, { property, name, content }) {
      if (tag === 'body') inBody = true
      if (inBody) return
      if (tag === 'title') inTitle = !said.has('title')
      const key = (property ?? name)?.toLowerCase()
      if (tag === 'meta' && key !== undefined && content && !said.has(key)) said.set(key, content)
    },
    ontext(text) {
      if (inTitle && !inBody) said.set('title', (said.get('title') ?? '') + text)
    },
    onclosetag(tag) {
      if (tag === 'title') inTitle = false
    },
  })
  parser.end(html)
  return said
}

const plain = (text = '', most: number): string => {
  const line = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\s\uFFFD]+/gu, ' ')
    .trim()
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\uFFFD$/u, '')}…`
}
