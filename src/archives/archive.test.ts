import { describe, expect, it } from 'vitest'
import {
  announceOf,
  blueskyPostOf,
  createOf,
  fileOf,
  outboxOf,
  repositoryOf,
  tarballOf,
  tweetOf,
  xFile,
  zipOf,
} from '../../test/archives.ts'
import type { PastPost, Read } from '../domain/past.ts'
import { readArchive, recognise } from './archive.ts'

const AT = '2024-05-31T19:30:00.000Z'

async function all(file: string): Promise<readonly Read[]> {
  const read: Read[] = []
  for await (const each of readArchive(file)) read.push(each)
  return read
}
const posts = async (file: string): Promise<readonly PastPost[]> =>
  (await all(file)).map((each) => {
    if (each.kind !== 'post') throw new Error(JSON.stringify(each))
    return each.post
  })
const whys = async (file: string) => (await all(file)).map((each) => (each.kind === 'left-out' ? each.why : each.kind))

describe('an X archive', () => {
  it('gives the posts of all its parts, the older name among them, and nothing that was deleted', async () => {
    const file = await zipOf({
      'data/account.js': 'window.YTD.account.part0 = []',
      'data/deleted-tweets.js': xFile([tweetOf(9, AT, 'I should not have said that')], 'deleted_tweets.part0'),
      'data/tweets.js': xFile([tweetOf(1, AT, 'Doors at seven tonight')]),
      'data/tweets-part1.js': xFile([tweetOf(2, AT, 'The second part of it')], 'tweets.part1'),
    })
    expect(await recognise(file)).toEqual({ ok: true, value: 'x' })
    expect((await posts(file)).map(({ key, at, text }) => [key, at, text])).toEqual([
      ['x:1', AT, 'Doors at seven tonight'],
      ['x:2', AT, 'The second part of it'],
    ])
    const older = await zipOf({
      'twitter-2019/data/tweet.js': xFile([tweetOf(3, AT, 'From years ago')], 'tweet.part0'),
    })
    expect((await posts(older)).map(({ text }) => text)).toEqual(['From years ago'])
    const unwrapped = xFile([tweetOf(4, AT, 'From even earlier').tweet], 'tweet.part0')
    expect((await posts(await fileOf('tweet.js', unwrapped))).map(({ text }) => text)).toEqual(['From even earlier'])
  })

  it('says what was written: links in full, no picture links, no HTML marks, emoji whole', async () => {
    const entities = {
      urls: [{ url: 'https://t.co/a', expanded_url: 'https://playhouse.example/open', display_url: 'playhouse…' }],
      media: [{ url: 'https://t.co/b', media_url_https: 'https://pbs.example/b.jpg' }],
    }
    const text = 'Bread &amp; Roses 🎭👩🏽‍🎤 &lt;3 https://t.co/a https://t.co/b'
    const [post] = await posts(await fileOf('tweets.js', xFile([tweetOf(1, AT, text, { entities })])))
    expect(post).toEqual({
      key: 'x:1',
      at: AT,
      text: 'Bread & Roses 🎭👩🏽‍🎤 <3 https://playhouse.example/open',
      language: 'en',
      isReply: false,
      links: ['https://playhouse.example/open'],
    })
  })

  it('gives long posts in full, and tells answers and languages', async () => {
    const begins =
      'When the old boiler gave up in the middle of the second act, the whole house began to sing along, and'
    const note = {
      noteTweet: {
        noteTweetId: '1',
        createdAt: '2024-05-31T19:30:02.000Z',
        core: { text: `${begins} so did we, until the lights came back.`, urls: [], hashtags: [], mentions: [] },
      },
    }
    const file = await zipOf({
      'data/tweets.js': xFile([
        tweetOf(1, AT, `${begins}…`),
        tweetOf(2, '2024-06-02T10:00:00.000Z', `${begins}…`),
        tweetOf(3, AT, '@ann Until nine tonight', { in_reply_to_status_id_str: '77', lang: 'und' }),
      ]),
      'data/note-tweet.js': xFile([note], 'note_tweet.part0'),
    })
    const [long, other, answer] = await posts(file)
    expect(long?.text).toBe(`${begins} so did we, until the lights came back.`)
    expect(other?.text).toBe(`${begins}…`)
    expect(answer).toMatchObject({ isReply: true, language: null })
  })

  it('leaves the words of others out', async () => {
    const file = await fileOf('x.js', xFile([tweetOf(1, AT, 'RT @ann: look at this'), { tweet: { id: '5' } }]))
    expect(await whys(file)).toEqual(['repost', 'no-post'])
  })
})

describe('a Mastodon archive', () => {
  const acts = [
    createOf(1, AT, '<p>Doors at <em>seven</em> &amp; bread</p><p>With @<span>soup</span><br>and more</p>'),
    announceOf(2, AT),
    createOf(3, AT, '<p>Quietly, for whoever looks</p>', { to: 'unlisted', replyTo: 'https://other.example/1' }),
    createOf(4, AT, '<p>Only for those who follow</p>', { to: 'followers' }),
    createOf(5, AT, '<p>Only for you, Ann</p>', { to: 'direct' }),
    createOf(
      6,
      AT,
      '<p>See <a href="https://playhouse.example/a/long/way" rel="nofollow"><span class="invisible">https://</span><span class="ellipsis">playhouse.example/a</span><span class="invisible">/long/way</span></a> <a href="https://social.example/tags/soup" class="mention hashtag" rel="tag">#<span>soup</span></a></p>',
      { warning: 'Food' },
    ),
  ]
  const expected = [
    ['post', 'Doors at seven & bread\n\nWith @soup\nand more', false, []],
    ['repost'],
    ['post', 'Quietly, for whoever looks', true, []],
    ['private'],
    ['private'],
    ['post', 'Food\n\nSee https://playhouse.example/a/long/way #soup', false, ['https://playhouse.example/a/long/way']],
  ]
  const seen = async (file: string) =>
    (await all(file)).map((each) =>
      each.kind === 'post'
        ? ['post', each.post.text, each.post.isReply, each.post.links]
        : [each.kind === 'left-out' ? each.why : each],
    )

  it('gives what was said to everybody, and never what was said to followers or to one person', async () => {
    const tarball = await tarballOf({
      'media_attachments/1.jpg': Buffer.alloc(70_000, 'ab1'),
      'outbox.json': outboxOf(acts),
      'actor.json': '{}',
    })
    expect(await recognise(tarball)).toEqual({ ok: true, value: 'mastodon' })
    expect(await seen(tarball)).toEqual(expected)
  })

  it('may be a ZIP, or its outbox alone', async () => {
    expect(await seen(await zipOf({ 'actor.json': '{}', 'outbox.json': outboxOf(acts) }))).toEqual(expected)
    expect(await seen(await fileOf('outbox.json', outboxOf(acts)))).toEqual(expected)
  })
})

describe('a Bluesky repository', () => {
  const records = {
    'app.bsky.feed.like/3kaa': { $type: 'app.bsky.feed.like', createdAt: AT },
    'app.bsky.feed.post/3kab': blueskyPostOf(AT, 'Doors at seven 🎭'),
    'app.bsky.feed.post/3kac': blueskyPostOf(AT, 'See playhouse.example…', {
      facets: [
        {
          index: { byteStart: 4, byteEnd: 25 },
          features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://playhouse.example/open' }],
        },
      ],
      reply: { root: { uri: 'at://x', cid: 'y' }, parent: { uri: 'at://x', cid: 'y' } },
    }),
    'app.bsky.feed.post/3kad': blueskyPostOf('not a time', 'No time'),
    'app.bsky.feed.postgate/3kae': { text: 'no post', createdAt: AT },
    'app.bsky.feed.post/3kaf': blueskyPostOf(AT, 'The last of the tree'),
  }

  it('gives its posts, under the names that the network knows them by', async () => {
    const file = await fileOf('repo.car', repositoryOf('did:plc:playhouse', records))
    expect(await recognise(file)).toEqual({ ok: true, value: 'bluesky' })
    const read = await all(file)
    expect(read.filter(({ kind }) => kind !== 'post')).toEqual([{ kind: 'left-out', why: 'no-post' }])
    const byKey = new Map(read.flatMap((each) => (each.kind === 'post' ? [[each.post.key, each.post] as const] : [])))
    const key = (name: string) => `at://did:plc:playhouse/app.bsky.feed.post/${name}`
    expect([...byKey.keys()].sort()).toEqual([key('3kab'), key('3kac'), key('3kaf')])
    expect(byKey.get(key('3kac'))).toEqual({
      key: key('3kac'),
      at: AT,
      text: 'See playhouse.example…',
      language: 'en',
      isReply: true,
      links: ['https://playhouse.example/open'],
    })
  })
})

describe('a table', () => {
  it.each([
    ['commas and LF', 'text,created_at\n"Doors at seven, said Ann",2024-05-31T19:30:00Z\n'],
    ['semicolons, CRLF and a BOM', '\uFEFFBody;Date\r\n"Doors at seven, said Ann";2024-05-31 19:30\r\n'],
    ['tabs and a day apart from its time', 'Date\tTime\tMessage\n2024-05-31\t19:30\tDoors at seven, said Ann'],
    ['seconds since 1970', '"content","timestamp"\n"Doors at seven, said Ann","1717183800"\n'],
    ['the time of a letter', 'id,Created,Text\n,"Fri, 31 May 2024 19:30:00 +0000","Doors at seven, said Ann"'],
    ['a zone of its own', 'text,at\n"Doors at seven, said Ann",2024-05-31T20:30:00+01:00'],
  ])('is read with %s', async (_, table) => {
    const file = await fileOf('posts.csv', table)
    expect(await recognise(file)).toEqual({ ok: true, value: 'csv' })
    expect(await posts(file)).toEqual([
      { key: null, at: AT, text: 'Doors at seven, said Ann', language: null, isReply: false, links: [] },
    ])
  })

  it('keeps lines, quotation marks and emoji inside a field, and the name and language of each post', async () => {
    const table =
      'id,lang,date,text\n7,cy,2024-05-31 19:30,"Croeso 👋🏽\n""pawb"""\n8,en,2024-05-31 19:30,RT @ann: hello\n9,en,,\n'
    expect(await all(await fileOf('posts.csv', table))).toEqual([
      {
        kind: 'post',
        post: { key: '7', at: AT, text: 'Croeso 👋🏽\n"pawb"', language: 'cy', isReply: false, links: [] },
      },
      { kind: 'left-out', why: 'repost' },
      { kind: 'left-out', why: 'short' },
    ])
  })
})

describe('lines of JSON', () => {
  it('are read with LF or CRLF, whatever else stands in them', async () => {
    const lines = [
      JSON.stringify({
        id: 7,
        text: 'Doors at\u2028seven',
        created_at: '2024-05-31T19:30:00Z',
        lang: 'en',
        likes: [1],
      }),
      '',
      JSON.stringify({ body: 'Bread 🥖', date: 1717183800 }),
    ]
    for (const end of ['\n', '\r\n']) {
      const file = await fileOf('posts.jsonl', `\uFEFF${lines.join(end)}`)
      expect(await recognise(file)).toEqual({ ok: true, value: 'json-lines' })
      expect((await posts(file)).map(({ key, at, text }) => [key, at, text])).toEqual([
        ['7', AT, 'Doors at\u2028seven'],
        [null, AT, 'Bread 🥖'],
      ])
    }
  })
})

describe('a file', () => {
  it('is known by what it holds and not by its name', async () => {
    const misnamed = await fileOf('holiday.jpg', 'text,date\nDoors at seven,2024-05-31 19:30')
    expect(await recognise(misnamed)).toEqual({ ok: true, value: 'csv' })
    const picture = await fileOf('tweets.js', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    expect(await recognise(picture)).toMatchObject({ ok: false, refusal: { code: 'archive-unknown' } })
  })
})
