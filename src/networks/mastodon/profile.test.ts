import { describe, expect, it } from 'vitest'
import { countedBy, mastodonProfile, usualLimits } from './profile.ts'

const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'
const own = countedBy(usualLimits, true)

describe('how Mastodon counts', () => {
  it.each([
    ['nothing', '', 0],
    ['letters', 'abc', 3],
    ['a letter and its accent', 'e\u0301', 1],
    ['Japanese', '日本語', 3],
    ['Korean', '한국어', 3],
    ['a family', family, 1],
    ['a thumb with its colour', '\u{1F44D}\u{1F3FD}', 1],
    ['a flag', '\u{1F1EC}\u{1F1E7}', 1],
    ['a red heart', '\u2764\uFE0F', 1],
    ['a keycap', '1\uFE0F\u20E3', 1],
    ['an ellipsis', '\u2026', 1],
    ['quotation marks', '\u201CHi\u201D', 4],
    ['a long dash', '\u2014', 1],
    ['a ligature', '\uFB00', 1],
    ['a line break of Windows', 'a\r\nb', 3],
    ['a bare name of a server', 'example.com', 11],
    ['a bare name among words', 'see example.com now', 19],
    ['an address', 'https://example.org/open', 23],
    ['an address among words', 'Open day 3 May https://example.org/open #theatre', 47],
    ['a mention of somebody elsewhere', '@box@theatre.example hello', 10],
    ['a long address', 'Tickets £12 – book now: https://tickets.example.org/what/ever/very/long/path?x=1&y=2 🎭', 49],
    ['an address in brackets', '(https://example.org/open).', 26],
    ['two addresses', 'https://example.org/a https://example.org/b', 47],
    ['280 accents', 'é'.repeat(280), 280],
    ['140 families', family.repeat(140), 140],
    ['the longest address', `${'a'.repeat(256)} https://example.org/${'x'.repeat(200)}`, 280],
    ['words and the longest address', `${'a'.repeat(470)} https://example.org/${'x'.repeat(180)}`, 494],
  ])('%s', (_, text, used) => {
    expect(own(text)).toEqual({ used, limit: 500, unit: 'characters', over: false })
  })

  it('counts the warning with the words', () => {
    const text = 'Open day 3 May https://example.org/open #theatre'
    expect(own(text, { warning: 'news' }).used).toBe(51)
    expect(own('a'.repeat(499), { warning: 'bc' }).over).toBe(true)
  })

  it('is not kept busy by what looks like an address for long', () => {
    const begun = performance.now()
    for (const text of [
      `https://${'a'.repeat(20_000)}`,
      '@a'.repeat(10_000),
      `https://${'a.'.repeat(10_000)}`,
      `@${'a-'.repeat(10_000)}`,
    ])
      own(text)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})

describe('before it is known what kind of server it is', () => {
  it.each([
    [`${'a'.repeat(470)} https://example.org/${'x'.repeat(180)}`, 671, true],
    ['@box@theatre.example hello', 26, false],
    ['https://example.org/open', 24, false],
    ['https://a.org', 23, false],
    ['a'.repeat(500), 500, false],
    ['a'.repeat(501), 501, true],
  ])('both counts must fit: %s', (text, used, over) => {
    expect(mastodonProfile.count(text)).toEqual({ used, limit: 500, unit: 'characters', over })
  })
})
