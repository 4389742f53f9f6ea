import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blueskyPostOf, createOf, outboxOf, repositoryOf, tweetOf, xFile } from '../../test/archives.ts'
import type { Read } from '../domain/past.ts'
import { type Bytes, usualBounds } from './bounds.ts'
import { ArchiveFault } from './fault.ts'
import { jsonLinesIn } from './json-lines.ts'
import { outboxIn } from './outbox.ts'
import { repositoryIn } from './repository.ts'
import { tableIn } from './table.ts'
import { tweetsIn } from './tweets.ts'

const AT = '2024-05-31T19:30:00.000Z'
const texts = ['Doors at seven 🎭', 'Zwölf Brötchen, “heiß”', '第二幕は八時からです', 'a "b"\nc\\d\u2028e']
const rows = texts.map((text) => `"${text.replaceAll('"', '""')}";${AT}\r\n`)

const readers: Readonly<Record<string, readonly [Buffer, (open: () => Bytes) => AsyncGenerator<Read>]>> = {
  'an X archive': [
    Buffer.from(xFile(texts.map((text, n) => tweetOf(n + 1, AT, text)))),
    (open) => tweetsIn(open(), new Map(), usualBounds),
  ],
  'a Mastodon outbox': [
    Buffer.from(outboxOf(texts.map((text, n) => createOf(n, AT, `<p>${text.replace('\n', '<br>')}</p>`)))),
    (open) => outboxIn(open(), usualBounds),
  ],
  'a Bluesky repository': [
    repositoryOf(
      'did:plc:playhouse',
      Object.fromEntries(texts.map((text, n) => [`app.bsky.feed.post/3k${n}`, blueskyPostOf(AT, text)])),
    ),
    (open) => repositoryIn(open, usualBounds),
  ],
  'a table': [Buffer.from(`\uFEFFtext;created\r\n${rows.join('')}`), (open) => tableIn(open(), usualBounds)],
  'a table that breaks off': [
    Buffer.from(`text;created\r\n${rows.join('')}"open;${AT}`),
    (open) => tableIn(open(), usualBounds),
  ],
  'lines of JSON': [
    Buffer.from(texts.map((text) => JSON.stringify({ text, at: AT })).join('\r\n')),
    (open) => jsonLinesIn(open(), usualBounds),
  ],
}

async function* cut(bytes: Buffer, at: readonly number[]): AsyncGenerator<Uint8Array> {
  const places = [0, ...[...at].sort((a, b) => a - b), bytes.length]
  for (const [n, to] of places.slice(1).entries()) if (to > (places[n] ?? 0)) yield bytes.subarray(places[n], to)
}

async function told(read: AsyncGenerator<Read>): Promise<readonly string[]> {
  const said: string[] = []
  try {
    for await (const each of read) said.push(each.kind === 'post' ? `${each.post.key} ${each.post.text}` : each.kind)
  } catch (cause) {
    if (!(cause instanceof ArchiveFault)) throw cause
    said.push(cause.message)
  }
  return said
}

describe.each(Object.entries(readers))('%s', (_, [bytes, read]) => {
  it('gives the same posts however its bytes arrive', async () => {
    const whole = await told(read(() => cut(bytes, [])))
    expect(whole.length).toBeGreaterThanOrEqual(texts.length)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (places) => {
        expect(await told(read(() => cut(bytes, places)))).toEqual(whole)
      }),
      { numRuns: 40 },
    )
    expect(
      await told(
        read(() =>
          cut(
            bytes,
            Array.from({ length: bytes.length }, (_, n) => n),
          ),
        ),
      ),
    ).toEqual(whole)
  })
})
