import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Counts } from './counts.ts'

describe('counts', () => {
  it('are those of a map, whatever is added in whatever order', () => {
    const added = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 24 - 1 }), fc.integer({ min: 1, max: 9 })), {
      maxLength: 5000,
      size: 'max',
    })
    fc.assert(
      fc.property(added, (pairs) => {
        const counts = new Counts()
        const map = new Map<number, number>()
        for (const [id, by] of pairs) {
          expect(counts.add(id, by)).toBe(!map.has(id))
          map.set(id, (map.get(id) ?? 0) + by)
        }
        expect(new Map(counts.entries())).toEqual(map)
        expect(counts.size).toBe(map.size)
        for (const [id, count] of map) expect(counts.of(id)).toBe(count)
        expect(counts.of(2 ** 24)).toBe(0)
      }),
      { numRuns: 20 },
    )
  })

  it('stop at 65,535', () => {
    const counts = new Counts()
    for (let i = 0; i < 3; i++) counts.add(7, 40_000)
    expect(counts.of(7)).toBe(65_535)
  })
})
