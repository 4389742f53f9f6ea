import type { WatchEntry } from '../domain/facts.ts'

/** What everybody should keep an eye on, as far as it can be known beforehand. An organisation adds its own, and what is happening now. */
export const watchList: readonly WatchEntry[] = [
  { kind: 'day', what: 'Holocaust Memorial Day', words: [], from: '01-27', to: '01-27', countries: [] },
]
