import type { Read } from '../domain/past.ts'
import type { Bounds, Bytes } from './bounds.ts'
import { ArchiveFault } from './fault.ts'
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts'
import { itemsOf } from './json-items.ts'
import { momentOf } from './moments.ts'

/** What stands before the list: `window.YTD.tweets.part0 = `. */
const tweetsAssignment = /^\uFEFF?\s*window\.YTD\.(?:tweets?|note_tweets?)\.part\d+\s*=\s*$/

const MOST_BEFORE = 200
const LIST_BEGINS = 0x5b

/** The list of a file of an X archive, without the assignment before it. */
async function* listIn(bytes: Bytes): Bytes {
  let before: Uint8Array | null = new Uint8Array()
  for await (const chunk of bytes) {
    if (before === null) {
      yield chunk
      continue
    }
    const held: Buffer = Buffer.concat([before, chunk])
    const list = held.indexOf(LIST_BEGINS)
    if (
      (list < 0 && held.length > MOST_BEFORE) ||
      (list >= 0 && !tweetsAssignment.test(held.toString('utf8', 0, list)))
    )
      throw new ArchiveFault('archive-line', 'This does not begin as the file of an X archive does.', 1)
    before = list < 0 ? held : null
    if (list >= 0) yield held.subarray(list)
  }
}

/** Posts over the usual length in full, by how they begin: the archive cuts them short where it lists them. */
export type LongTexts = ReadonlyMap<string, readonly { readonly text: string; readonly at: number }[]>

const BEGINNING = 60
const SAME_POST_MS = 60_000
const beginningOf = (text: string) => [...plain(text)].slice(0, BEGINNING).join('')
const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** The long posts (`note-tweet.js`) of an X archive. They are few, and all are held, up to `most` bytes. */
export async function longTextsIn(bytes: Bytes, bounds: Bounds, most = 100_000_000): Promise<LongTexts> {
  const found = new Map<string, { text: string; at: number }[]>()
  let held = 0
  for await (const { value } of itemsOf(listIn(bytes), '$.*', bounds)) {
    const note = fieldsOf(fieldsOf(value).noteTweet)
    const core = fieldsOf(note.core)
    const at = Date.parse(momentOf(note.createdAt) ?? '')
    let text = textOf(core.text)
    for (const link of listOf(core.urls).map(fieldsOf))
      if (textOf(link.shortUrl) !== '' && textOf(link.expandedUrl) !== '')
        text = text.replaceAll(textOf(link.shortUrl), textOf(link.expandedUrl))
    held += text.length
    if (held > most) throw new ArchiveFault('archive-too-big')
    const beginning = beginningOf(textOf(core.text))
    found.set(beginning, [...(found.get(beginning) ?? []), { text, at }])
  }
  return found
}

/** The posts of `tweets.js`, its parts, or the older `tweet.js`. */
export async function* tweetsIn(bytes: Bytes, long: LongTexts, bounds: Bounds): AsyncGenerator<Read> {
  for await (const { value, line } of itemsOf(listIn(bytes), '$.*', bounds)) {
    const given = fieldsOf(value)
    const tweet = 'tweet' in given ? fieldsOf(given.tweet) : given
    const text = textOf(tweet.full_text)
    const id = textOf(tweet.id_str) || textOf(tweet.id)
    if (id === '' || typeof tweet.full_text !== 'string') yield { kind: 'left-out', why: 'no-post' }
    else if (text.startsWith('RT @')) yield { kind: 'left-out', why: 'repost' }
    else yield { kind: 'post', post: postOf(tweet, id, text, long, line) }
  }
}

function postOf(tweet: Fields, id: string, text: string, long: LongTexts, line: number) {
  const at = momentOf(tweet.created_at)
  if (at === null)
    throw new ArchiveFault('archive-line', `The time of post ${id.slice(0, 40)} is not one that can be read.`, line)
  const entities = fieldsOf(tweet.entities)
  const urls = listOf(entities.urls).map(fieldsOf)
  const links = urls.map((link) => textOf(link.expanded_url)).filter((link) => link !== '')
  let shown = text
  for (const link of urls)
    if (textOf(link.url) !== '') shown = shown.replaceAll(textOf(link.url), textOf(link.expanded_url) || '')
  // A picture hangs on a post as a short link at its end, which its author never wrote.
  for (const picture of listOf(entities.media).map(fieldsOf))
    if (textOf(picture.url) !== '') shown = shown.replaceAll(textOf(picture.url), '')
  const inFull = long.get(beginningOf(text))?.find((each) => Math.abs(each.at - Date.parse(at)) < SAME_POST_MS)?.text
  const language = textOf(tweet.lang)
  return {
    key: `x:${id}`,
    at,
    text: plain(inFull ?? shown).trim(),
    language: language === '' || language === 'und' || language.startsWith('q') || language === 'zxx' ? null : language,
    isReply: [tweet.in_reply_to_status_id_str, tweet.in_reply_to_status_id, tweet.in_reply_to_user_id_str].some(
      (said) => textOf(said) !== '',
    ),
    links,
  }
}
