import { describe, expect, it } from 'vitest'
import { linksIn } from './links.ts'
import { xProfile } from './profile.ts'

const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'

describe('counting as X counts', () => {
  it.each([
    ['nothing', '', 0],
    ['letters', 'abc', 3],
    ['a letter and its accent', 'e\u0301', 1],
    ['Japanese', '日本語', 6],
    ['Korean', '한국어', 6],
    ['a family', family, 2],
    ['a thumb with a skin tone', '\u{1F44D}\u{1F3FD}', 2],
    ['a flag', '\u{1F1EC}\u{1F1E7}', 2],
    ['a heart', '\u2764\uFE0F', 2],
    ['a keycap', '1\uFE0F\u20E3', 2],
    ['an ellipsis', '\u2026', 2],
    ['curly quotes', '\u201CHi\u201D', 4],
    ['a dash', '\u2014', 1],
    ['a ligature', '\uFB00', 2],
    ['a line break of two', 'a\r\nb', 4],
    ['a bare address', 'example.com', 23],
    ['a bare address among words', 'see example.com now', 31],
    ['an address of this machine', 'http://localhost/x', 18],
    ['a long address', 'https://example.org/open', 23],
    ['an address among words', 'Open day 3 May https://example.org/open #theatre', 47],
    ['a mention with a server', '@box@theatre.example hello', 26],
    ['all of it', 'Tickets £12 – book now: https://tickets.example.org/what/ever/very/long/path?x=1&y=2 \u{1F3AD}', 50],
    ['accents to the brim', 'é'.repeat(280), 280],
    ['Japanese to the brim', '日'.repeat(140), 280],
    ['Japanese over the brim', '日'.repeat(141), 282],
    ['families to the brim', family.repeat(140), 280],
    ['families over the brim', family.repeat(141), 282],
    ['a long address at the brim', `${'a'.repeat(256)} https://example.org/${'x'.repeat(200)}`, 280],
  ])('counts %s', (_, text, used) => {
    expect(xProfile.count(text)).toMatchObject({ used, limit: 280, over: used > 280 })
  })

  it('counts ten thousand letters, dots or brackets within a second', () => {
    const begun = performance.now()
    for (const text of ['a'.repeat(10_000), 'a.'.repeat(5_000), `http://a.com/${'(a'.repeat(5_000)}`]) {
      xProfile.count(text)
    }
    expect(performance.now() - begun).toBeLessThan(1_000)
  })
})

describe('where X makes a link', () => {
  it.each([
    ['https://example.org/a?b=c.', ['https://example.org/a?b=c']],
    ['(see theatre.london/open)', ['theatre.london/open']],
    ['日本語example.comです', ['example.com']],
    ['tonight.Come early', []],
    ['box@theatre.example.org', []],
    ['file.txt and v1.2', []],
    ['https://t.co/abc/def', ['https://t.co/abc']],
    ['https://münchen.de/a_(b)', ['https://münchen.de/a_(b)']],
    ['-example.com', []],
  ])('sees in %j: %j', (text, links) => {
    expect(linksIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(links)
  })
})

describe('what X charges', () => {
  const parts = (...texts: [string, ...string[]]) =>
    texts.map((text) => ({ text, media: [] })) as unknown as Parameters<NonNullable<typeof xProfile.cost>>[0]
  it.each([
    [['No link'], 0.015],
    [['See example.org'], 0.2],
    [['See https://example.org', 'No link', 'None either'], 0.23],
  ] as const)('for %j: %f dollars', (texts, dollars) => {
    expect(xProfile.cost?.(parts(...(texts as unknown as [string])))).toBeCloseTo(dollars, 6)
  })
})
