import { describe, expect, it } from 'vitest'
import { keyOf } from './key.ts'

const wholePost = (text: string, speaker = 'theatre') =>
  keyOf(
    { check: 'event-essentials', message: 'price', spot: null },
    { speaker, parts: [{ text, media: [] }], targets: [], variants: {}, language: 'en' },
  )

const words =
  'Join us for the summer reading in the Old Library on Friday 4 December 2026 at seven in the evening, with soup, bread and music by the youth orchestra.'

describe('"I meant it" about the whole post', () => {
  it('holds while the post is mended here and there', () => {
    const edits = [
      `${words} Bring a friend.`,
      words.replace('soup', 'tea'),
      words.replace('seven', 'half past six'),
      words.replace('2026', ''),
    ]
    expect(edits.filter((edit) => wholePost(edit) === wholePost(words)).length).toBeGreaterThanOrEqual(3)
  })

  it('does not hold for another text, nor for another speaker', () => {
    expect(wholePost('Homemade lasagne and a big glass of red, and nobody call me tonight.')).not.toBe(wholePost(words))
    expect(wholePost(words, 'charity')).not.toBe(wholePost(words))
  })
})

describe('the key of words', () => {
  const content = (text: string, alt = 'a dog') => ({
    speaker: 'theatre',
    parts: [{ text, media: [{ media: 'm1', alt, decoration: false }] }] as const,
    targets: [],
    variants: {},
    language: 'en',
  })
  const keyAt = (text: string, words: string) => {
    const from = text.indexOf(words)
    return keyOf({ check: 'x', message: 'y', spot: { part: 0, from, to: from + words.length } }, content(text))
  }

  it('is of the words and of two on either side', () => {
    const key = keyAt('one two three four five six seven', 'four')
    expect(keyAt('ONE two three four five six seven', 'four')).toBe(key)
    expect(keyAt('zero two three four five six eight', 'four')).toBe(key)
    for (const other of [
      'one 2 three four five six',
      'one two 3 four five six',
      'one two three four 5 six',
      'one two three four five 6',
    ])
      expect(keyAt(other, 'four')).not.toBe(key)
    expect(keyAt('one two three Four five six seven', 'Four')).not.toBe(key)
  })

  it('at the edges of a text has fewer neighbours', () => {
    expect(keyAt('four five six', 'four')).not.toBe(keyAt('one four five six', 'four'))
    expect(keyAt('two three four', 'four')).not.toBe(keyAt('two three four five', 'four'))
  })

  it('is at most 100 characters long, however long the names', () => {
    const long = keyOf({ check: 'c'.repeat(90), message: 'm'.repeat(90), spot: null }, content('red'))
    expect(long).toHaveLength(40 + 1 + 40 + 1 + 16)
  })

  it('of a picture or of words in a part that is gone is still a key', () => {
    const gone = keyOf({ check: 'x', message: 'y', spot: { part: 3, from: 0, to: 1 } }, content('red'))
    const noPicture = keyOf({ check: 'x', message: 'y', spot: { part: 0, media: 5 } }, content('red'))
    expect([gone, noPicture].every((key) => /^x\.y\.[0-9a-f]{16}$/.test(key))).toBe(true)
  })

  it('of a whole post looks at its longer words only, each once', () => {
    expect(wholePost('soup soup bread')).toBe(wholePost('bread and soup'))
    expect(wholePost('soup bread')).not.toBe(wholePost('soup cake'))
    expect(wholePost('tea jam')).toBe(wholePost('pie ham'))
  })
})
