import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetsOf, handleFrom } from './text.ts'

const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'
const big = 'https://bsky.social'
const seen = (text: string) => facetsOf(text).map(({ kind, value }) => `${kind} ${value}`)

describe('what can be pressed in a text', () => {
  it('has its place in bytes', () => {
    const text = `Open day 3 May 10:00, see https://example.org/open with @other-9sqds.test #theatre ${family}`
    expect(facetsOf(text)).toEqual([
      { kind: 'link', value: 'https://example.org/open', from: 26, to: 50 },
      { kind: 'mention', value: 'other-9sqds.test', from: 56, to: 73 },
      { kind: 'tag', value: 'theatre', from: 74, to: 82 },
    ])
  })

  it('counts what stands before it in bytes, not in letters', () => {
    expect(facetsOf('Tickets £12 🎭 https://example.org/open #theatre')).toEqual([
      { kind: 'link', value: 'https://example.org/open', from: 18, to: 42 },
      { kind: 'tag', value: 'theatre', from: 43, to: 51 },
    ])
  })

  it.each([
    ['see example.org now', ['link https://example.org']],
    ['at royal.theatre/tickets.', ['link https://royal.theatre/tickets']],
    ['(https://example.org/a_(b))', ['link https://example.org/a_(b)']],
    ['https://example.org/a, and more', ['link https://example.org/a']],
    ['“https://example.org/a”', ['link https://example.org/a']],
    ['https://example.org/#part', ['link https://example.org/#part']],
    ['See you.Then we go', []],
    ['version 2.0.1 at 10.30', []],
    ['write to box@theatre.example.org please', []],
    ['mailto:box@example.org ftp://example.org', []],
    ['//example.org/x', []],
  ])('finds the links of %j', (text, expected) => expect(seen(text)).toEqual(expected))

  it.each([
    ['hello @Box.Theatre.Example!', ['mention box.theatre.example']],
    ['@box.example.org', ['mention box.example.org']],
    ['@box.example.org.', ['mention box.example.org']],
    ['(@box.example.org)', ['mention box.example.org']],
    ['@box@theatre.example.org hello', []],
    ['@box.theatre.example@elsewhere.org', []],
    ['@box hello', []],
    ['me@box.example.org', []],
  ])('finds the mentions of %j', (text, expected) => expect(seen(text)).toEqual(expected))

  it.each([
    ['#theatre, #Ünïcödé! #日本', ['tag theatre', 'tag Ünïcödé', 'tag 日本']],
    ['#2026 #3d we are #1', ['tag 3d']],
    ['a#b and # alone', []],
    [`#${'a'.repeat(65)}`, []],
    ['＃full-width', ['tag full-width']],
  ])('finds the tags of %j', (text, expected) => expect(seen(text)).toEqual(expected))

  it('never overlaps, never reaches past the end, and always covers whole characters', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '#tag',
        '@a.example.org',
        'https://example.org/x?y=1',
        'example.org',
        '🎭',
        'é',
        '(',
        ')',
        '.',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const bytes = Buffer.from(text)
          let last = 0
          for (const { from, to } of facetsOf(text)) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(bytes.length)
            expect(text).toContain(bytes.subarray(from, to).toString())
            last = to
          }
        },
      ),
    )
  })

  it('takes no longer than it must on a hostile text', () => {
    for (const part of ['@a.', '#', 'a.', 'http://', '@', '(', 'a-'])
      expect(facetsOf(part.repeat(20_000))).toBeDefined()
  })
})

describe('the handle in what a person typed', () => {
  it.each([
    ['@Theatre.bsky.social', 'theatre.bsky.social'],
    ['theatre', 'theatre.bsky.social'],
    ['theatre.bsky.social..', 'theatre.bsky.social'],
    ['\u202atheatre.example.org\u202c', 'theatre.example.org'],
    ['https://bsky.app/profile/theatre.example.org?x=1', 'theatre.example.org'],
    ['bsky.app/profile/theatre.example.org/post/3k', 'theatre.example.org'],
    ['did:plc:73la3fik4nq747bliejpnenh', 'did:plc:73la3fik4nq747bliejpnenh'],
  ])('%j is %s', (typed, handle) => expect(handleFrom(typed, big, big)).toBe(handle))

  it.each([
    '',
    '@',
    'box@theatre.example',
    'two words.example',
    '-a.example',
    'a..b.example',
    'did:key:zabc',
    `${'a'.repeat(64)}.example`,
  ])('%j is none', (typed) => expect(handleFrom(typed, 'https://pds.example.org', big)).toBeNull())

  it('does not guess the ending of a bare name on another server', () => {
    expect(handleFrom('theatre', 'https://pds.example.org', big)).toBeNull()
  })
})
