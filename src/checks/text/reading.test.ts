import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { inside } from './reading.ts'

it('a place is inside one of many stretches exactly where one of them covers it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 12 }), fc.nat(62), (edges, at) => {
      const sorted = [...edges].sort((one, other) => one - other)
      const spans = sorted.flatMap((from, place) =>
        place % 2 === 0 && sorted[place + 1] !== undefined ? [{ from, to: sorted[place + 1] ?? 0 }] : [],
      )
      expect(inside(spans, at)).toBe(spans.some(({ from, to }) => from <= at && at < to))
    }),
  )
})
