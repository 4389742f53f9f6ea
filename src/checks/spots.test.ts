import { describe, expect, it } from 'vitest'
import type { Attachment, Parts } from '../domain/draft.ts'
import type { Fix } from '../domain/findings.ts'
import { fixesWithin, spotWithin } from './spots.ts'

const picture: Attachment = { media: 'm1', alt: null, decoration: false }
const parts = (text: string): Parts => [{ text, media: [picture] }]
const spanOf = (text: string, from: number, to: number) => {
  const spot = spotWithin(parts(text), { part: 0, from, to })
  return spot !== null && 'from' in spot ? text.slice(spot.from, spot.to) : spot
}

describe('a spot', () => {
  it('of words stays where it is, up to both ends of the text', () => {
    expect(spanOf('red sky', 0, 3)).toBe('red')
    expect(spanOf('red sky', 4, 7)).toBe('sky')
    expect(spanOf('red sky', 0, 7)).toBe('red sky')
  })

  it('that reaches beyond the text ends with it; where nothing is left it is the whole post', () => {
    expect(spanOf('red', -5, 99)).toBe('red')
    expect(spanOf('red', 2, 2)).toBeNull()
    expect(spanOf('red', 3, 2)).toBeNull()
    expect(spotWithin(parts('red'), { part: 1, from: 0, to: 1 })).toBeNull()
  })

  it('of a picture is there as long as the picture is', () => {
    expect(spotWithin(parts('red'), { part: 0, media: 0 })).toEqual({ part: 0, media: 0 })
    expect(spotWithin(parts('red'), { part: 0, media: 1 })).toBeNull()
    expect(spotWithin(parts('red'), { part: 1, media: 0 })).toBeNull()
  })

  it.each([
    ['two halves of one code point', 'a😂b', 2, 3, '😂'],
    ['a letter and its accent', 'cafe\u0301s', 4, 5, 'e\u0301'],
    ['the first accent that there is', 'a\u0300b', 1, 2, 'a\u0300'],
    ['a carriage return and its line feed', 'a\r\nb', 2, 3, '\r\n'],
    ['a family', 'x👨‍👩‍👧y', 3, 5, '👨‍👩‍👧'],
    ['a letter under two hundred accents', `x${'e'}${'\u0301'.repeat(200)}y`, 100, 101, `e${'\u0301'.repeat(200)}`],
    ['a heap of accents at the very start', `${'\u0301'.repeat(70)}y`, 30, 31, '\u0301'.repeat(70)],
    ['flags beside each other', '🇬🇧🇮🇪', 4, 6, '🇮🇪'],
  ])('never cuts through %s', (_, text, from, to, whole) => {
    expect(spanOf(text, from, to)).toBe(whole)
  })

  it('leaves what stands beside a character made of several alone', () => {
    expect(spanOf('cafe\u0301s', 5, 6)).toBe('s')
    expect(spanOf('cafe\u0301s', 0, 3)).toBe('caf')
    expect(spanOf('a\r\nb', 0, 1)).toBe('a')
  })
})

describe('a mend', () => {
  const replace = (from: number, to: number, part = 0): Fix => ({
    kind: 'replace',
    label: 'x',
    part,
    from,
    to,
    insert: 'x',
  })
  const kept = (text: string, fix: Fix) => fixesWithin(parts(text), [fix]).length === 1

  it('is kept where it can be done: over words, up to both ends, and as an insertion', () => {
    expect(kept('red sky', replace(0, 3))).toBe(true)
    expect(kept('red sky', replace(4, 7))).toBe(true)
    expect(kept('red sky', replace(7, 7))).toBe(true)
    expect(kept('', replace(0, 0))).toBe(true)
  })

  it('is dropped where it lies outside, runs backwards or cuts a character', () => {
    expect(kept('red sky', replace(-1, 3))).toBe(false)
    expect(kept('red sky', replace(4, 8))).toBe(false)
    expect(kept('red sky', replace(3, 2))).toBe(false)
    expect(kept('red sky', replace(0, 1, 1))).toBe(false)
    expect(kept('a😂b', replace(2, 4))).toBe(false)
    expect(kept('a😂b', replace(0, 2))).toBe(false)
  })

  it('of another kind than words is nobody’s business here', () => {
    expect(kept('', { kind: 'speak-as', label: 'Speak as Ann', speaker: 'ann' })).toBe(true)
  })
})
