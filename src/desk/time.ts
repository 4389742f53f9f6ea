import { Temporal } from 'temporal-polyfill'
import type { When } from '../domain/draft.ts'
import type { CivilMoment } from '../domain/facts.ts'

export const later = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1000)
export const latest = (a: Date, b: Date) => (a > b ? a : b)

/**
 * The instant of a wall time in a named zone. Null where the zone or the time does not exist, as the hour that the
 * clocks skip in spring. Of an hour that comes twice it is the first.
 */
export function instantOf(when: Extract<When, { kind: 'at' }>): Date | null {
  try {
    const typed = Temporal.PlainDateTime.from(when.local)
    const zoned = typed.toZonedDateTime(when.zone, { disambiguation: 'compatible' })
    return zoned.toPlainDateTime().equals(typed) ? new Date(zoned.epochMilliseconds) : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

export function civil(at: Date, zone: string): CivilMoment {
  const z = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return { year: z.year, month: z.month, day: z.day, weekday: z.dayOfWeek, hour: z.hour, minute: z.minute }
}

/** To the second, as on the wall there: "14:02:07". */
export function clockTime(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(at)
}

/** The first moment of the month of `at` in a zone. */
export function startOfMonth(at: Date, zone: string): Date {
  const z = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return new Date(z.with({ day: 1 }).startOfDay().epochMilliseconds)
}

/** Whether a moment lies within days (YYYY-MM-DD, both included, null = without an end) on the calendar of a zone. */
export function withinDays(at: Date, days: { from: string | null; until: string | null; zone: string }): boolean {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(days.zone)
    .toPlainDate()
    .toString()
  return (days.from === null || days.from <= day) && (days.until === null || day <= days.until)
}

/** "Monday 7 December 2026 at 09:00", on the wall clock of a zone. */
export const momentWords = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full', timeStyle: 'short' }).format(at)
