import { readFile, truncate } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
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
import type { Read } from '../domain/past.ts'
import { readArchive } from './archive.ts'
import { usualBounds } from './bounds.ts'
import { tableIn } from './table.ts'

const AT = '2024-05-31T19:30:00.000Z'

/** How many posts came, and what came last. */
async function outcome(file: string, bounds = usualBounds) {
  let posts = 0
  let last: Read | null = null
  for await (const each of readArchive(file, bounds)) {
    if (each.kind === 'post') posts += 1
    last = each
  }
  return {
    posts,
    ...(last?.kind === 'fault' ? { code: last.refusal.code, line: last.line, why: last.refusal.why } : {}),
  }
}

const half = async (file: string) => {
  const bytes = await readFile(file)
  await truncate(file, Math.floor(bytes.length / 2))
  return file
}
const tweets = (count: number) =>
  Array.from({ length: count }, (_, n) => tweetOf(n + 1, AT, `Doors at seven, day ${n}`))

describe('a file that is not whole', () => {
  it('is refused where it is a ZIP: its list stands at the end', async () => {
    const file = await half(await zipOf({ 'data/tweets.js': xFile(tweets(50)) }))
    expect(await outcome(file)).toMatchObject({ posts: 0, code: 'archive-damaged' })
  })

  it('gives what comes before the break where it is a tarball', async () => {
    const acts = Array.from({ length: 3000 }, (_, n) => createOf(n, AT, `<p>Doors at seven, ${Math.sin(n)}</p>`))
    const file = await half(await tarballOf({ 'outbox.json': outboxOf(acts) }))
    const { posts, code } = await outcome(file)
    expect(code).toBe('archive-damaged')
    expect(posts).toBeGreaterThan(500)
    expect(posts).toBeLessThan(3000)
  })

  it('is named with the line where it is text', async () => {
    const whole = xFile(tweets(3))
    const cut = whole.slice(0, whole.lastIndexOf('"full_text"'))
    expect(await outcome(await fileOf('tweets.js', cut))).toMatchObject({
      posts: 2,
      code: 'archive-damaged',
      line: cut.split('\n').length,
    })
  })

  it('is refused where a byte of a repository changed, or its end is missing', async () => {
    const records = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`app.bsky.feed.post/3k${n}`, blueskyPostOf(AT, `Doors at seven ${n}`)]),
    )
    const bytes = repositoryOf('did:plc:playhouse', records)
    const changed = Buffer.from(bytes)
    changed[bytes.indexOf('Doors at seven 17')] = 0x44 ^ 1
    expect(await outcome(await fileOf('a.car', changed))).toMatchObject({ posts: 0, code: 'archive-damaged' })
    expect(await outcome(await fileOf('b.car', bytes.subarray(0, -3)))).toMatchObject({ code: 'archive-damaged' })
    expect(await outcome(await fileOf('c.car', bytes))).toEqual({ posts: 40 })
  })

  it('is refused where a file in a ZIP is not what its checksum says', async () => {
    const file = await zipOf({ 'data/tweets.js': xFile(tweets(1)) })
    const bytes = await readFile(file)
    const list = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt32LE(12345, list + 16)
    expect(await outcome(await fileOf('other.zip', bytes))).toMatchObject({ code: 'archive-damaged' })
  })
})

describe('a file that unpacks to far more than it weighs', () => {
  it('is stopped early where it is a ZIP', async () => {
    const block = Buffer.from(`${JSON.stringify(tweetOf(1, AT, 'Doors at seven'))},`.repeat(1000))
    const file = await zipOf({
      'data/tweets.js': Readable.from([Buffer.from('window.YTD.tweets.part0 = ['), ...Array(300).fill(block)]),
    })
    const { posts, code } = await outcome(file)
    expect(code).toBe('archive-too-big')
    // Of 300,000.
    expect(posts).toBeLessThan(200_000)
  })

  it('is stopped early where it is a tarball, also behind a file that nobody wants', async () => {
    const inside = await tarballOf({ 'media/a.bin': Buffer.alloc(60_000_000), 'outbox.json': outboxOf([]) })
    expect(await outcome(inside)).toMatchObject({ posts: 0, code: 'archive-too-big' })
  })

  it('is stopped at a number of bytes, whatever its ratio', async () => {
    const file = await tarballOf({ 'outbox.json': outboxOf([createOf(1, AT, '<p>Doors at seven</p>')]) })
    expect(await outcome(file, { ...usualBounds, unpackedBytes: 1000 })).toMatchObject({ code: 'archive-too-big' })
  })

  it('is stopped where one post has no end', async () => {
    const bounds = { ...usualBounds, postBytes: 10_000 }
    const endless = 'words '.repeat(5000)
    const files = [
      await fileOf('a.js', xFile([tweetOf(1, AT, endless)])),
      await fileOf('a.jsonl', `{"text":"x","at":"2024-05-31"}\n{"text":"${endless}"}`),
      await fileOf('a.csv', `text,at\nx y,2024-05-31\n"${endless}`),
      await fileOf('a.car', repositoryOf('did:plc:a', { 'app.bsky.feed.post/3ka': blueskyPostOf(AT, endless) })),
    ]
    for (const file of files) expect(await outcome(file, bounds)).toMatchObject({ code: 'archive-too-big' })
  })
})

describe('a file of another kind', () => {
  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['nothing', ''],
    ['a letter', 'Dear all,\nplease find attached'],
    ['a web page', '<!doctype html><title>text</title>'],
    ['one JSON object', '{\n  "name": "x"\n}'],
    ['zeros', Buffer.alloc(5000)],
    ['a table saved as UTF-16', Buffer.from('\uFEFFtext,date\nDoors,2024-05-31', 'utf16le')],
  ])('is refused: %s', async (_, bytes) => {
    expect(await outcome(await fileOf('file', bytes))).toMatchObject({ posts: 0, code: 'archive-unknown' })
  })

  it('is refused in words of its own: a ZIP or a tarball without posts', async () => {
    const zip = await outcome(await zipOf({ 'holiday.txt': 'sun' }))
    expect(zip).toMatchObject({ code: 'archive-unknown', why: expect.stringContaining('data/tweets.js') })
    expect(await outcome(await tarballOf({ 'holiday.txt': 'sun' }))).toMatchObject({ code: 'archive-unknown' })
    const packed = await fileOf('a.gz', gzipSync('text,date\nDoors,2024-05-31'))
    expect(await outcome(packed)).toMatchObject({ code: 'archive-damaged' })
  })

  it('is refused at once however large it is', async () => {
    const file = await fileOf('huge.bin', '')
    await truncate(file, 4_500_000_000)
    const began = performance.now()
    expect(await outcome(file)).toMatchObject({ posts: 0, code: 'archive-unknown' })
    expect(performance.now() - began).toBeLessThan(1000)
  })
})

describe('a line that cannot be read', () => {
  it.each([
    ['a time that may be two', 'text,date\nDoors,2024-05-31\n"a\nb",01/02/2024\n', 4, 'Write it like'],
    ['a day that is not there', 'text,date\nDoors,2024-02-30\n', 2, 'Write it like'],
    ['no column of words', 'heading,caption\nDoors,x\n', 1, 'created, date or time'],
    ['a row too short', 'text,date\nDoors,2024-05-31\nDoors\n', 3, 'more or fewer columns'],
    ['a quotation mark without end', 'text,date\nDoors,2024-05-31\n"Doors,2024-05-31\n', 3, 'never closed'],
    ['no JSON', '{"text":"a","at":"2024-05-31"}\r\n{"text":\r\n', 2, 'not a JSON object'],
    ['no words', '{"text":"a","at":"2024-05-31"}\n{"at":"2024-05-31"}\n', 2, 'text, body, content'],
  ])('is named: %s', async (_, bytes, line, words) => {
    const found = await outcome(await fileOf('file', bytes))
    expect(found).toMatchObject({ code: 'archive-line', line })
    expect(found.why).toContain(`Line ${line}: `)
    expect(found.why).toContain(words)
  })

  it('is named in the file of an X archive, after what came before it', async () => {
    const whole = xFile(tweets(3))
    const broken = whole.replace('"id_str": "2"', '"id_str": 2"')
    const line = broken.slice(0, broken.indexOf('2"')).split('\n').length
    expect(await outcome(await fileOf('tweets.js', broken))).toMatchObject({ posts: 1, code: 'archive-line' })
    expect(line).toBeGreaterThan(1)
  })

  it('is named where other letters than UTF-8 stand in a table', async () => {
    const latin = Buffer.concat([
      Buffer.from('text,date\nDoors,2024-05-31\n'),
      Buffer.from('Caf\xe9 open,2024-05-31\n', 'latin1'),
    ])
    expect(await outcome(await fileOf('a.csv', latin))).toMatchObject({
      code: 'archive-line',
      why: expect.stringContaining('UTF-8'),
    })
  })
})

describe('a large file', () => {
  it('takes no more memory for 100,000 rows than for a few', async () => {
    const row = `"${'Doors at seven tonight, and soup for everybody who comes. '.repeat(20)}",2024-05-31 19:30\n`
    async function* rows(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('text,date\n')
      const block = Buffer.from(row.repeat(50))
      for (let n = 0; n < 2000; n += 1) yield block
    }
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed
    let most = 0
    let posts = 0
    for await (const each of tableIn(rows(), usualBounds)) {
      if (each.kind === 'post') posts += 1
      if (posts % 5000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
    expect(posts).toBe(100_000)
    // The rows together are 117 MB.
    expect(most).toBeLessThan(80_000_000)
  }, 60_000)
})
