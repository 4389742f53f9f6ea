import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayAfter, dayNumber, daysIn, weekdayOf } from './calendar.ts'

const days = fc.date({ min: new Date('1583-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })

it('counts days and weekdays as the platform does, for 1,400 years', () => {
  fc.assert(
    fc.property(days, (date) => {
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(dayNumber(day)).toBe(Math.floor(date.getTime() / 86_400_000))
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7)
    }),
  )
})

it('knows the length of each month, leap years among them', () => {
  expect([1, 2, 4, 12].map((month) => daysIn(month, 2026))).toEqual([31, 28, 30, 31])
  expect([1900, 2000, 2024, 2027].map((year) => daysIn(2, year))).toEqual([28, 29, 29, 28])
  expect(daysIn(2, null)).toBe(29)
  expect(daysIn(13, 2026)).toBe(0)
})

it('steps over the ends of months and years, forwards and back', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -400, max: 400 }), (date, by) => {
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      const there = dayAfter(day, by)
      expect(dayNumber(there)).toBe(dayNumber(day) + by)
      expect(there.day).toBeGreaterThan(0)
      expect(there.day).toBeLessThanOrEqual(daysIn(there.month, there.year))
    }),
  )
})
