import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASKED } from './enough.ts'
import { referenceSuspicion } from './reference.ts'
import { levelOf, thresholdsOf } from './tails.ts'

const shareAbove = (values: readonly number[], limit: number) =>
  values.filter((value) => value > limit).length / values.length

describe('thresholds', () => {
  it('interrupt no more of the own posts that they are taken from than was asked', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: 1, maxLength: 600 }), (own) => {
        const limits = thresholdsOf({ own, reference: [] }, -100)
        for (const level of ['note', 'ask', 'stop'] as const)
          expect(shareAbove(own, limits[level])).toBeLessThanOrEqual(ASKED[level])
        expect(limits.note).toBeLessThanOrEqual(limits.ask)
        expect(limits.ask).toBeLessThanOrEqual(limits.stop)
      }),
    )
  })

  it('are near what was asked where there are many own posts', () => {
    const own = Array.from({ length: 5000 }, (_, i) => Math.sin(i) * 4 - 6)
    const limits = thresholdsOf({ own, reference: referenceSuspicion }, -100)
    expect(shareAbove(own, limits.note)).toBeGreaterThan(0.03)
  })

  it('lean on other speakers’ posts where there are few own ones', () => {
    const quiet = thresholdsOf({ own: [-20, -21, -19], reference: referenceSuspicion }, -100)
    const none = thresholdsOf({ own: [], reference: referenceSuspicion }, -100)
    expect(Math.abs(quiet.ask - none.ask)).toBeLessThan(0.5)
  })

  it('say nothing of a text that is still more like its speaker', () => {
    const limits = thresholdsOf({ own: [-20, -21, -19], reference: [] }, 0)
    expect(levelOf(-1, limits)).toBe('none')
    expect(levelOf(1, limits)).toBe('stop')
  })

  it('are kept and read again as numbers where nothing is known', () => {
    const limits = thresholdsOf({ own: [], reference: [] }, -100)
    expect(levelOf(1e9, JSON.parse(JSON.stringify(limits)))).toBe('none')
  })
})
