import type { LeftOutWhy, PastPost, Read } from '../domain/past.ts'
import type { Bounds, Bytes } from './bounds.ts'
import { ArchiveFault } from './fault.ts'
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts'
import { wordsOf } from './html.ts'
import { itemsOf } from './json-items.ts'
import { momentOf } from './moments.ts'

const everybody = ['https://www.w3.org/ns/activitystreams#Public', 'as:Public', 'Public']
const postTypes = ['Note', 'Question', 'Article']

/** The posts of a Mastodon `outbox.json`: what was said to everybody, listed or not. A post to followers or to one person is private. */
export async function* outboxIn(bytes: Bytes, bounds: Bounds): AsyncGenerator<Read> {
  for await (const { value, line } of itemsOf(bytes, '$.orderedItems.*', bounds)) {
    const act = fieldsOf(value)
    const said = fieldsOf(act.object)
    const why = whyNoPost(act, said)
    yield why === null ? { kind: 'post', post: postOf(act, said, line) } : { kind: 'left-out', why }
  }
}

function whyNoPost(act: Fields, said: Fields): LeftOutWhy | null {
  if (act.type === 'Announce') return 'repost'
  if (act.type !== 'Create' || !postTypes.includes(textOf(said.type)) || textOf(said.id) === '') return 'no-post'
  // A poll that was answered is written as a note with a name and no words.
  if (typeof said.content !== 'string') return 'no-post'
  return isToEverybody(act) && isToEverybody(said) ? null : 'private'
}

const isToEverybody = ({ to, cc }: Fields): boolean =>
  [to, cc].flatMap((whom) => (Array.isArray(whom) ? whom : [whom])).some((whom) => everybody.includes(textOf(whom)))

function postOf(act: Fields, said: Fields, line: number): PastPost {
  const at = momentOf(said.published) ?? momentOf(act.published)
  if (at === null)
    throw new ArchiveFault(
      'archive-line',
      `The time of ${textOf(said.id).slice(0, 200)} is not one that can be read.`,
      line,
    )
  const { text, links } = wordsOf(textOf(said.content))
  const warning = textOf(said.summary).trim()
  const [language = null] = Object.keys(fieldsOf(said.contentMap))
  const cards = listOf(said.attachment)
    .map((each) => textOf(fieldsOf(each).href))
    .filter((href) => href !== '')
  return {
    key: textOf(said.id),
    at,
    text: warning === '' ? text : `${warning}\n\n${text}`.trim(),
    language,
    isReply: textOf(said.inReplyTo) !== '',
    links: [...new Set([...links, ...cards])],
  }
}
