import { expect, it } from 'vitest'
import type { CivilMoment, WatchEntry } from '../../domain/facts.ts'
import { entriesInForce, inForce, isInTime } from './watching.ts'

const on = (year: number, month: number, day: number): CivilMoment => ({
  year,
  month,
  day,
  weekday: 1,
  hour: 12,
  minute: 0,
})
const from = (first: string, last: string, countries: readonly string[] = []): WatchEntry => ({
  kind: 'day',
  what: 'A day',
  words: [],
  from: first,
  to: last,
  countries,
})

it('holds on its first and its last day, and on no other', () => {
  const week = from('2026-05-04', '2026-05-07')
  expect([3, 4, 7, 8].map((day) => isInTime(week, on(2026, 5, day)))).toEqual([false, true, true, false])
  expect(isInTime(week, on(2027, 5, 5))).toBe(false)
})

it('comes back every year where no year is written', () => {
  const day = from('01-27', '01-27')
  expect([2025, 2026, 2044].map((year) => isInTime(day, on(year, 1, 27)))).toEqual([true, true, true])
  expect(isInTime(day, on(2026, 1, 28))).toBe(false)
})

it('leads across New Year, with and without a year', () => {
  const yearly = from('12-30', '01-02')
  expect([isInTime(yearly, on(2026, 12, 29)), isInTime(yearly, on(2026, 12, 30))]).toEqual([false, true])
  expect([isInTime(yearly, on(2027, 1, 2)), isInTime(yearly, on(2027, 1, 3))]).toEqual([true, false])
  const once = from('2026-12-30', '2027-01-02')
  expect([isInTime(once, on(2026, 12, 31)), isInTime(once, on(2027, 1, 1))]).toEqual([true, true])
  expect(isInTime(once, on(2027, 12, 31))).toBe(false)
})

it('a leap day is in force in leap years only, and a time that ends on it ends with February', () => {
  expect(isInTime(from('02-29', '02-29'), on(2028, 2, 29))).toBe(true)
  expect([28, 29].map((day) => isInTime(from('02-29', '02-29'), on(2027, 2, day)))[0]).toBe(false)
  expect(isInTime(from('02-20', '02-29'), on(2027, 2, 28))).toBe(true)
  expect(isInTime(from('02-20', '02-29'), on(2027, 3, 1))).toBe(false)
})

it('a first day of every year with a last day of one year never is', () => {
  expect(isInTime(from('01-01', '2026-12-31'), on(2026, 6, 1))).toBe(false)
})

it('counts in its countries, and everywhere where it names none', () => {
  const [here, there, everywhere] = [
    from('05-01', '05-01', ['GB', 'IE']),
    from('05-01', '05-01', ['US']),
    from('05-01', '05-01'),
  ]
  const list = [here, there, everywhere]
  expect(entriesInForce(list, on(2026, 5, 1), 'gb')).toEqual([here, everywhere])
  expect(entriesInForce(list, on(2026, 5, 1), 'FR')).toEqual([everywhere])
  expect(entriesInForce(list, on(2026, 5, 1), null)).toEqual([everywhere])
})

it('asks the list again on another day, and says nothing where the day is not known', () => {
  const watch = [from('2026-05-01', '2026-05-01')]
  expect(inForce({ watch, now: on(2026, 5, 1) })).toEqual(watch)
  expect(inForce({ watch, now: on(2026, 5, 2) })).toEqual([])
  expect(inForce({ watch })).toEqual([])
  expect(inForce({ now: on(2026, 5, 1) })).toEqual([])
})
