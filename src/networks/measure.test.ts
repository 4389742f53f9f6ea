import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blueskyProfile } from './bluesky/profile.ts'
import { byteCount, graphemeCount, isBadText } from './measure.ts'

const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'

describe('how long a text is', () => {
  it.each([
    ['', 0, 0],
    ['abc', 3, 3],
    ['e\u0301', 1, 3],
    ['日本語', 3, 9],
    ['한국어', 3, 9],
    [family, 1, 25],
    ['\u{1F44D}\u{1F3FD}', 1, 8],
    ['\u{1F1EC}\u{1F1E7}', 1, 8],
    ['\u2764\uFE0F', 1, 6],
    ['1\uFE0F\u20E3', 1, 7],
    ['\u2026', 1, 3],
    ['\u201CHi\u201D', 4, 8],
    ['a\r\nb', 3, 4],
    ['Tickets £12 – book now: https://tickets.example.org/what/ever/very/long/path?x=1&y=2 🎭', 86, 92],
  ])('%j is %i characters and %i bytes', (text, graphemes, bytes) => {
    expect([graphemeCount(text), byteCount(text)]).toEqual([graphemes, bytes])
  })

  it('counts bytes as every encoder does, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(byteCount(text)).toBe(Buffer.byteLength(text))
      }),
    )
  })
})

describe('what Bluesky takes', () => {
  it.each([
    ['300 letters', 'a'.repeat(300), false],
    ['301 letters', 'a'.repeat(301), true],
    ['300 accents', 'é'.repeat(300), false],
    ['120 families, which are 3000 bytes', family.repeat(120), false],
    ['121 families, which are 3025 bytes', family.repeat(121), true],
  ])('%s: over is %s', (_, text, over) => {
    expect(blueskyProfile.count(text).over).toBe(over)
  })
})

describe('text that no network can carry', () => {
  it.each(['a\0b', '\ud83d', 'x\udc4d', '\udc4d\ud83d'])('knows %j', (text) => expect(isBadText(text)).toBe(true))
  it.each(['', 'a', '👍', family, 'a\tb\r\n'])('lets %j pass', (text) => expect(isBadText(text)).toBe(false))
})
