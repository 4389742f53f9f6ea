import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countOf, hashOf, openTable, valueOfCount, writeTable } from './table.ts'

const entries = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.integer({ min: 1, max: 255 }), {
  maxKeys: 300,
  noNullPrototype: false,
})

describe('a table', () => {
  it('gives back what was written, and 0 for what was not', () => {
    fc.assert(
      fc.property(entries, (written) => {
        const keys = Object.keys(written)
        fc.pre(new Set(keys.map(hashOf)).size === keys.length)
        const table = openTable(writeTable(new Map(Object.entries(written))))
        for (const key of keys) expect(table?.of(key)).toBe(written[key])
        expect(table?.of('not in any of them: 0123456789')).toBe(0)
      }),
    )
  })

  it('is refused where a byte of it was changed or lost', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (written, place, by) => {
        const bytes = writeTable(new Map(Object.entries(written)))
        const damaged = bytes.slice()
        const at = place % bytes.length
        damaged[at] = (bytes[at] ?? 0) ^ by
        expect(openTable(damaged)).toBeNull()
        expect(openTable(bytes.slice(0, -1))).toBeNull()
      }),
    )
    expect(openTable(new Uint8Array(0))).toBeNull()
    expect(openTable(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toBeNull()
  })

  it('keeps counts within a step of an eighth of a doubling', () => {
    for (const count of [1, 2, 3, 10, 999, 123_456, 1e8])
      expect(Math.abs(Math.log2(countOf(valueOfCount(count)) / count))).toBeLessThanOrEqual(1 / 16 + 1e-9)
    expect(valueOfCount(0)).toBe(1)
    expect(countOf(0)).toBe(0)
  })
})
