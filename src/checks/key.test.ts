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
