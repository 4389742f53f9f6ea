import { Temporal } from 'temporal-polyfill'

/**
 * The instant, in milliseconds UTC, of a wall time (2026-12-05T09:00) in a named zone. Null where the zone or the time
 * does not exist, as the hour that the clocks skip in spring. Of an hour that comes twice it is the first.
 */
export function wallInstant(local: string, zone: string): number | null {
  try {
    const typed = Temporal.PlainDateTime.from(local)
    const zoned = typed.toZonedDateTime(zone, { disambiguation: 'compatible' })
    return zoned.toPlainDateTime().equals(typed) ? zoned.epochMilliseconds : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The day on the clocks of a zone at an instant in milliseconds UTC. */
export const wallDay = (instant: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate()
