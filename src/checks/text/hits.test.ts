import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { hitsOf } from './hits.ts'

it('hits are those of matchAll, again and again', () => {
  const patterns = [/a/g, /b+(?<sees>c?)/g, /^a|\b/gm, /(?:)/gu, /[ab]{2}/gi]
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'c', ' ', '\n', '😀'), maxLength: 20 }), (text) => {
      for (const pattern of patterns) {
        const all = [...text.matchAll(new RegExp(pattern))].map((hit) => [hit.index, ...hit])
        for (let time = 0; time < 2; time++)
          expect(Array.from(hitsOf(text, pattern), (hit) => [hit.index, ...hit])).toEqual(all)
      }
    }),
  )
})
