import { describe, expect, it } from 'vitest'
import { threadsProfile } from './profile.ts'

const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'

describe('counting as Threads counts', () => {
  it.each([
    ['nothing', '', 0],
    ['letters', 'abc', 3],
    ['a letter and its accent', 'e\u0301', 1],
    ['Japanese', '日本語', 3],
    ['Korean', '한국어', 3],
    ['a family as its bytes', family, 25],
    ['a thumb with a skin tone', '\u{1F44D}\u{1F3FD}', 8],
    ['a flag', '\u{1F1EC}\u{1F1E7}', 8],
    ['a heart', '\u2764\uFE0F', 6],
    ['a keycap', '1\uFE0F\u20E3', 7],
    ['an ellipsis', '\u2026', 1],
    ['curly quotes', '\u201CHi\u201D', 4],
    ['a ligature', '\uFB00', 1],
    ['a line break of two', 'a\r\nb', 3],
    ['an address in full', 'https://example.org/open', 24],
    ['all of it', 'Tickets £12 – book now: https://tickets.example.org/what/ever/very/long/path?x=1&y=2 \u{1F3AD}', 89],
    ['twenty families', family.repeat(20), 500],
    ['twenty families and a letter', `${family.repeat(20)}a`, 501],
  ])('counts %s', (_, text, used) => {
    expect(threadsProfile.count(text)).toMatchObject({ used, limit: 500, over: used > 500 })
  })

  it('leads an owner through the set-up with the address that Threads must know', () => {
    expect(threadsProfile.app?.steps.join(' ')).toContain('{callback}')
  })
})
