import { describe, expect, it } from 'vitest'
import { facebookProfile } from './profile.ts'

describe('counting for Facebook, which says no more than how much it takes', () => {
  it.each([
    ['nothing', '', 0],
    ['letters', 'abc', 3],
    ['a letter and its accent', 'e\u0301', 2],
    ['Japanese', '日本語', 3],
    ['a family, by the larger of two counts', '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}', 11],
    ['an address in full', 'https://example.org/open', 24],
    ['to the brim', 'é'.repeat(63_206), 63_206],
    ['over the brim', 'é'.repeat(63_207), 63_207],
  ])('counts %s', (_, text, used) => {
    expect(facebookProfile.count(text)).toMatchObject({ used, limit: 63_206, over: used > 63_206 })
  })

  it('leads an owner through the set-up with the address that Facebook must know', () => {
    expect(facebookProfile.app?.steps.join(' ')).toContain('{callback}')
  })
})
