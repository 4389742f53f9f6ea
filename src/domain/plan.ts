/** A wall time of every week at which an account may speak. weekday 1 = Monday ... 7 = Sunday; time as 09:00. */
export interface Slot {
  readonly weekday: number
  readonly time: string
}

/** The slots of one account, on the clocks of one zone. */
export interface Slots {
  readonly zone: string
  readonly slots: readonly Slot[]
}

/**
 * How something comes again, from its first day on: every `n` weeks on that weekday; every month on that date, or the
 * last of a month that has no such date; or on the last such weekday of every month.
 */
export type Every =
  | { readonly unit: 'week'; readonly n: number }
  | { readonly unit: 'month' }
  | { readonly unit: 'last-weekday' }

/** A rule by which something comes again, at a wall time in a named zone. `local` is the first: 2026-12-05T09:00. */
export interface Repeats {
  readonly local: string
  readonly zone: string
  readonly every: Every
  /** The last day on which it may come; null = no such day. */
  readonly until: string | null
  /** How often it comes in all; null = without end. */
  readonly count: number | null
}
