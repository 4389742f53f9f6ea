import { Temporal } from 'temporal-polyfill'
import type { Every, Repeats } from '../domain/plan.ts'
import { wallInstant } from './wall.ts'

/** How far ahead what repeats is held. */
export const HORIZON_DAYS = 14

export interface Coming {
  /** YYYY-MM-DD on the clocks of its zone: the name of this one among its series. */
  readonly day: string
  /** As a wall time there. */
  readonly local: string
  /** Milliseconds UTC; null where the clocks skip that time on that day. */
  readonly at: number | null
}

/** Each time that something comes again, in order, its first included. Without end where it has none. */
export function* comingsOf({ local, zone, every, until, count }: Repeats): Generator<Coming> {
  const first = Temporal.PlainDate.from(local.slice(0, 10))
  let made = 0
  for (let step = 0; count === null || made < count; step++) {
    const date = stepFrom(first, every, step)
    if (until !== null && date.toString() > until) return
    if (Temporal.PlainDate.compare(date, first) < 0) continue
    made += 1
    const at = `${date}T${local.slice(11)}`
    yield { day: date.toString(), local: at, at: wallInstant(at, zone) }
  }
}

function stepFrom(first: Temporal.PlainDate, every: Every, step: number): Temporal.PlainDate {
  if (every.unit === 'week') return first.add({ weeks: step * every.n })
  // Always from the first, so that a 31st is not a 28th for ever after one February.
  const there = first.add({ months: step })
  if (every.unit === 'month') return there
  const last = there.with({ day: there.daysInMonth })
  return last.subtract({ days: (last.dayOfWeek - first.dayOfWeek + 7) % 7 })
}

/** The first that comes on a later day than `day`; null where it has come to its end. */
export function comingAfter(repeats: Repeats, day: string | null): Coming | null {
  for (const coming of comingsOf(repeats)) if (day === null || coming.day > day) return coming
  return null
}
