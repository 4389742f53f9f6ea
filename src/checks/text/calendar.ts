import type { CivilMoment } from '../../domain/facts.ts'

/** A day of the calendar. month 1-12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const leaps = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has; without a year February has 29, since it may. 0 for a month that does not exist. */
export function daysIn(month: number, year: number | null): number {
  if (month === 2) return year === null || leaps(year) ? 29 : 28
  return lengths[month - 1] ?? 0
}

/**
 * Days since 1 January 1970, by the proleptic Gregorian calendar: whole days, so that no clock or zone can shift them.
 * The year is counted from March, which puts the leap day last.
 */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** 1 = Monday ... 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** Days from `now` to `day`; negative when it lies in the past. */
export const daysFrom = (now: CivilMoment, day: Day): number => dayNumber(day) - dayNumber(now)

/** The day so many days after another, before it where below 0: for some weeks, not for years. */
export function dayAfter({ year, month, day }: Day, days: number): Day {
  let at = { year, month, day: day + days }
  while (at.day < 1) {
    const before = at.month === 1 ? { year: at.year - 1, month: 12 } : { year: at.year, month: at.month - 1 }
    at = { ...before, day: at.day + daysIn(before.month, before.year) }
  }
  for (let length = daysIn(at.month, at.year); at.day > length; length = daysIn(at.month, at.year))
    at = {
      ...(at.month === 12 ? { year: at.year + 1, month: 1 } : { year: at.year, month: at.month + 1 }),
      day: at.day - length,
    }
  return at
}

/** "8 March" or, with a year, "8 March 2024". */
export function dayInWords(month: number, day: number, year: number | null): string {
  return `${day} ${monthNames[month - 1] ?? ''}${year === null ? '' : ` ${year}`}`
}
