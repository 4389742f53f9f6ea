import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextReminder } from './reminders.ts'

const HOUR = 3_600_000
/** Every time at which somebody who looks all the while is told. */
function all(asked: number, due: number): readonly number[] {
  const times: number[] = []
  for (let at: number | null = asked - 1; ; ) {
    at = nextReminder(asked, due, at)
    if (at === null) return times
    times.push(at)
  }
}

describe('reminders', () => {
  it('come as it is asked, at half of the time and an hour before the end', () => {
    expect(all(0, 48 * HOUR)).toEqual([0, 24 * HOUR, 47 * HOUR])
    expect(all(0, HOUR / 2)).toEqual([0, HOUR / 4])
  })
  it('are at most three, each later than the one before, none before it is asked and none once it is due', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 1_000_000_000 }), (asked, long) => {
        const times = all(asked, asked + long)
        expect(times.length).toBeLessThanOrEqual(3)
        expect(times[0]).toBe(asked)
        expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b))
        expect(times.every((at) => at >= asked && at < asked + long)).toBe(true)
      }),
    )
  })
})
