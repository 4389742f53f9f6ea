import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { encode } from '@ipld/dag-cbor'
import { CID } from 'multiformats/cid'
import * as Digest from 'multiformats/hashes/digest'
import { pack } from 'tar-stream'
import yazl from 'yazl'

/** Writes bytes under a name in a new folder. @returns the path. */
export async function fileOf(name: string, bytes: string | Uint8Array): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'thinktwice-archive-')), name)
  await writeFile(file, bytes)
  return file
}

/** Writes a ZIP of these files. */
export async function zipOf(files: Readonly<Record<string, string | Readable>>): Promise<string> {
  const file = await fileOf('archive.zip', '')
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(files))
    if (typeof content === 'string') zip.addBuffer(Buffer.from(content), name)
    else zip.addReadStream(content, name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(file))
  return file
}

/** Writes a `.tar.gz` of these files, in their order. */
export async function tarballOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const file = await fileOf('archive.tar.gz', '')
  const tar = pack()
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, Buffer.from(content))
  tar.finalize()
  await pipeline(tar, createGzip(), createWriteStream(file))
  return file
}

const xTime = (iso: string) => {
  const [weekday, day, month, year, time] = new Date(iso).toUTCString().replace(',', '').split(' ')
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`
}

/** A tweet as X writes it into `data/tweets.js`, with the fields around it that nobody reads. */
export const tweetOf = (id: number, at: string, text: string, more: Readonly<Record<string, unknown>> = {}) => ({
  tweet: {
    edit_info: { initial: { editTweetIds: [String(id)], editsRemaining: '5', isEditEligible: true } },
    retweeted: false,
    source: '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    display_text_range: ['0', String(text.length)],
    favorite_count: '3',
    id_str: String(id),
    truncated: false,
    retweet_count: '0',
    id: String(id),
    created_at: xTime(at),
    favorited: false,
    full_text: text,
    lang: 'en',
    ...more,
  },
})

/** A file of an X archive: an assignment, and a list laid out over many lines. */
export const xFile = (items: readonly unknown[], of = 'tweets.part0') =>
  `window.YTD.${of} = ${JSON.stringify(items, null, 2)}`

const PUBLIC = 'https://www.w3.org/ns/activitystreams#Public'
const ACTOR = 'https://social.example/users/playhouse'

/** An act of Mastodon's outbox that said something. `to` as Mastodon's four kinds of visibility. */
export function createOf(
  id: number,
  at: string,
  content: string,
  more: {
    readonly to?: 'public' | 'unlisted' | 'followers' | 'direct'
    readonly warning?: string
    readonly replyTo?: string
  } = {},
) {
  const { to = 'public', warning = null, replyTo = null } = more
  const followers = `${ACTOR}/followers`
  const whom = {
    public: { to: [PUBLIC], cc: [followers] },
    unlisted: { to: [followers], cc: [PUBLIC] },
    followers: { to: [followers], cc: [] },
    direct: { to: ['https://social.example/users/ann'], cc: [] },
  }[to]
  const note = `${ACTOR}/statuses/${id}`
  return {
    id: `${note}/activity`,
    type: 'Create',
    actor: ACTOR,
    published: at,
    ...whom,
    object: {
      id: note,
      type: 'Note',
      summary: warning,
      inReplyTo: replyTo,
      published: at,
      url: `https://social.example/@playhouse/${id}`,
      attributedTo: ACTOR,
      ...whom,
      sensitive: warning !== null,
      content,
      contentMap: { en: content },
      attachment: [],
      tag: [],
    },
  }
}

export const announceOf = (id: number, at: string) => ({
  id: `${ACTOR}/statuses/${id}/activity`,
  type: 'Announce',
  actor: ACTOR,
  published: at,
  to: [PUBLIC],
  cc: [],
  object: `https://other.example/users/ann/statuses/${id}`,
})

/** Mastodon's `outbox.json`: one line. */
export const outboxOf = (acts: readonly unknown[]) =>
  JSON.stringify({
    '@context': 'https://www.w3.org/ns/activitystreams',
    id: 'outbox.json',
    type: 'OrderedCollection',
    totalItems: acts.length,
    orderedItems: acts,
  })

const nameOf = (bytes: Uint8Array) =>
  CID.createV1(0x71, Digest.create(0x12, createHash('sha256').update(bytes).digest()))

function varint(value: number): Uint8Array {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}

const framed = (...parts: readonly Uint8Array[]) => {
  const bytes = Buffer.concat(parts)
  return Buffer.concat([varint(bytes.length), bytes])
}

/** A repository of the AT Protocol as a server exports it (CAR, version 1): commit, tree, records by `collection/key`. */
export function repositoryOf(
  did: string,
  records: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Buffer {
  const blocks: Uint8Array[] = []
  const put = (value: unknown) => {
    const bytes = encode(value)
    blocks.push(bytes)
    return nameOf(bytes)
  }
  const perNode = 4
  const keys = Object.keys(records).sort()
  const node = (from: number): CID => {
    let before = ''
    const here = keys.slice(from, from + perNode)
    const e = here.map((key, at) => {
      let p = 0
      while (p < key.length && key[p] === before[p]) p += 1
      before = key
      const last = at === here.length - 1 && from + perNode < keys.length
      return { p, k: Buffer.from(key.slice(p)), v: put(records[key]), t: last ? node(from + perNode) : null }
    })
    return put({ l: null, e })
  }
  const data = node(0)
  const root = put({ did, rev: '3lbexample2222', data, prev: null, sig: new Uint8Array(64), version: 3 })
  return Buffer.concat([
    framed(encode({ roots: [root], version: 1 })),
    ...blocks.reverse().map((block) => framed(nameOf(block).bytes, block)),
  ])
}

export const blueskyPostOf = (at: string, text: string, more: Readonly<Record<string, unknown>> = {}) => ({
  $type: 'app.bsky.feed.post',
  text,
  createdAt: at,
  langs: ['en'],
  ...more,
})
