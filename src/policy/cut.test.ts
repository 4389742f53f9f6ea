import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutToFit } from './cut.ts'

const within =
  (limit: number) =>
  (part: string): boolean =>
    part.length <= limit

describe('a text cut into the parts of a thread', () => {
  it.each([
    ['stays whole where it fits', 40, 'Doors at seven.', ['Doors at seven.']],
    [
      'is cut between paragraphs before anything else',
      40,
      'Doors at seven. Soup at six.\n\nBring a coat: the yard is cold.',
      ['Doors at seven. Soup at six.', 'Bring a coat: the yard is cold.'],
    ],
    [
      'is cut after a sentence, if that is not too early',
      40,
      'Doors open at seven sharp. Bring a coat: the yard is cold.',
      ['Doors open at seven sharp.', 'Bring a coat: the yard is cold.'],
    ],
    [
      'is cut between words where a sentence would end too early',
      40,
      'Yes. The yard is cold in November and we have no heating there',
      ['Yes. The yard is cold in November and we', 'have no heating there'],
    ],
    [
      'keeps an address whole',
      30,
      'Book here https://theatre.example/open now',
      ['Book here', 'https://theatre.example/open', 'now'],
    ],
  ])('%s', (_, limit, text, parts) => {
    expect(cutToFit(text, within(limit))).toEqual(parts)
  })

  it('is not cut where a word alone is too long', () => {
    expect(cutToFit('short https://theatre.example/a-very-long-address', within(20))).toBeNull()
  })

  it('loses nothing but space, and every part fits', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 60 })
    const spaces = fc.constantFrom(' ', '  ', '\n', '\n\n', '. ', '! ')
    fc.assert(
      fc.property(
        words,
        fc.array(spaces, { minLength: 60, maxLength: 60 }),
        fc.integer({ min: 60, max: 120 }),
        (said, gaps, limit) => {
          const text = said.map((word, at) => word + gaps[at]).join('')
          const parts = cutToFit(text, within(limit))
          const longest = Math.max(0, ...text.split(/\s+/u).map((word) => word.length))
          if (longest <= limit) expect(parts).not.toBeNull()
          for (const part of parts ?? []) expect(part.length).toBeLessThanOrEqual(limit)
          const bare = (some: string) => some.replaceAll(/\s+/gu, '')
          if (parts !== null) expect(bare(parts.join(''))).toBe(bare(text))
          if (parts !== null && parts.length > 1) expect(parts.every((part) => part.trim() !== '')).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})
