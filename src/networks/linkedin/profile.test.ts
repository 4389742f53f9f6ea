import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canon, fromLittle, toLittle } from './little.ts'
import { linkedinPageProfile, linkedinProfile } from './profile.ts'

describe('words as LinkedIn takes them', () => {
  it.each([
    [
      'every mark that is layout there',
      'Doors 7pm (free) #theatre [A*] a_b ~ <x> {y} @us | \\',
      'Doors 7pm \\(free\\) #theatre \\[A\\*\\] a\\_b \\~ \\<x\\> \\{y\\} \\@us \\| \\\\',
    ],
    ['nothing', '', ''],
    ['letters, accents and emoji', 'Ça va? 日本 👍🏽 — “ok”', 'Ça va? 日本 👍🏽 — “ok”'],
    ['hashtags in any script', '#Bühne, “#été2026” #劇場', '#Bühne, “#été2026” #劇場'],
    ['a number, which is no hashtag', 'We are #1', 'We are \\#1'],
    ['a hashtag with an underline, which would be cut', '#open_day', '\\#open\\_day'],
    ['a sign in the middle of a word', 'C#sharp a#b', 'C\\#sharp a\\#b'],
    ['two signs', '##twice', '\\#\\#twice'],
    ['an address', 'https://a.example/b_c?d=(e)#f', 'https://a.example/b\\_c?d=\\(e\\)\\#f'],
    ['a mention that nobody meant', '@[Acme](urn:li:organization:1)', '\\@\\[Acme\\]\\(urn:li:organization:1\\)'],
  ])('%s', (_, text, little) => {
    expect(toLittle(text)).toBe(little)
    expect(fromLittle(little)).toBe(text)
  })

  it('come back from there as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé1 \n#@{}[]()<>|\\*_~👍') }), (text) => {
        expect(fromLittle(toLittle(text))).toBe(text)
      }),
    )
  })

  it('are read with the hashtags and mentions that LinkedIn makes of them', () => {
    expect(fromLittle('Tonight {hashtag|\\#|theatre} {hashtag|#|a\\_b}')).toBe('Tonight #theatre #a_b')
    expect(fromLittle('With @[The \\(old\\) Mill](urn:li:organization:12)!')).toBe('With The (old) Mill!')
  })
})

describe('what is the same to LinkedIn', () => {
  it.each([
    ['an address that it shortened', 'See https://theatre.example/a/long/way now', 'See https://lnkd.in/eXy now'],
    ['an address without a scheme', 'See theatre.example/open.', 'See https://lnkd.in/abc'],
    ['spaces and lines', 'Doors\n\n at  seven ', 'Doors at seven'],
    ['a letter and its accent', 'Cafe\u0301', 'Café'],
  ])('%s', (_, one, other) => expect(canon(one)).toBe(canon(other)))

  it.each([
    ['another hour', 'Doors at seven', 'Doors at eight'],
    ['words that were cut off', 'Doors at seven (free)', 'Doors at seven'],
    ['another end after an address', 'See https://a.example today', 'See https://a.example now'],
  ])('but not %s', (_, one, other) => expect(canon(one)).not.toBe(canon(other)))
})

describe('how a post is counted', () => {
  it.each([
    ['nothing', '', 0],
    ['letters', 'abc', 3],
    ['a letter and its accent', 'e\u0301', 2],
    ['Japanese', '日本語', 3],
    ['a family, by its UTF-16 units', '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}', 11],
    ['a line break of Windows', 'a\r\nb', 4],
    ['an address', 'https://example.org/open', 24],
    ['a hashtag', 'Open day 3 May https://example.org/open #theatre', 48],
    ['marks, with the backslash before each', '(free)', 8],
  ])('%s', (_, text, used) => expect(linkedinProfile.count(text)).toMatchObject({ used, limit: 3000, over: false }))

  it('3000 fit and 3001 do not, marks included', () => {
    expect(linkedinPageProfile.count('é'.repeat(3000)).over).toBe(false)
    expect(linkedinPageProfile.count('é'.repeat(3001)).over).toBe(true)
    expect(linkedinPageProfile.count(`(${'a'.repeat(2996)}`).over).toBe(false)
    expect(linkedinPageProfile.count(`(${'a'.repeat(2999)}`).over).toBe(true)
  })
})

it('the steps to an app name the address to come back to', () => {
  for (const { app } of [linkedinProfile, linkedinPageProfile])
    expect(app?.steps.filter((step) => step.includes('{callback}'))).toHaveLength(1)
})
