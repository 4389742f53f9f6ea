import { Temporal } from 'temporal-polyfill'
import type { When } from '../domain/draft.ts'
import type { CivilMoment } from '../domain/facts.ts'
import type { Repeats } from '../domain/plan.ts'
import { comingsOf } from '../policy/repeats.ts'
import { wallInstant } from '../policy/wall.ts'

export const later = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1000)
export const latest = (a: Date, b: Date) => (a > b ? a : b)

/** As `wallInstant`, for a time that somebody chose. */
export function instantOf({ local, zone }: Extract<When, { kind: 'at' }>): Date | null {
  const at = wallInstant(local, zone)
  return at === null ? null : new Date(at)
}

/** The time for which something is planned; null where it leaves once it is held. Who has a slot has it in `dueAt`. */
export function plannedFor(when: When, dueAt: Date): Date | null {
  if (when.kind === 'slot') return dueAt
  return when.kind === 'at' ? instantOf(when) : null
}

/** The first time after `now` that something repeats; null where there is none. */
export function nextOf(repeats: Repeats, now: Date): Date | null {
  for (const { at } of comingsOf(repeats)) if (at !== null && at > now.getTime()) return new Date(at)
  return null
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

/** YYYY-MM-DD on the calendar of a zone. */
export const dayAt = (at: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()

/** The first moment of the day so many days after that of `at` in a zone. */
export function startOfDay(at: Date, zone: string, after: number): Date {
  const z = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return new Date(z.add({ days: after }).startOfDay().epochMilliseconds)
}

/** Whether a moment lies within days (YYYY-MM-DD, both included, null = without an end) on the calendar of a zone. */
export function withinDays(at: Date, days: { from: string | null; until: string | null; zone: string }): boolean {
  const day = dayAt(at, days.zone)
  return (days.from === null || days.from <= day) && (days.until === null || day <= days.until)
}

/** "Monday 7 December 2026 at 09:00", on the wall clock of a zone. */
export const momentWords = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full', timeStyle: 'short' }).format(at)
