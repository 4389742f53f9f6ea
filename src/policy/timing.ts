/** The clocks of a delivery, in seconds. A call must end well before its lease does. */
export interface Timing {
  /** Total deadline of one call to a network. */
  readonly callSeconds: number
  /** The same for bringing its pictures or its video there: nothing is claimed yet. */
  readonly uploadSeconds: number
  /** How long the network's own names for them are taken to be good. All keep them for a day. */
  readonly uploadsKeepSeconds: number
  /** How long a worker owns a delivery that it claimed. Only the reaper touches it before. */
  readonly leaseSeconds: number
  /** Later than this a post does not leave by itself any more: a person is asked. */
  readonly latenessSeconds: number
  /** A worker wakes this long before a post is due, so that identity and pictures are settled when it is. */
  readonly leadSeconds: number
  /** How often rows are looked for whose wake-up was lost. */
  readonly sweepSeconds: number
  /** The first wait after an answer that proves nothing; it doubles up to the last. */
  readonly firstLookSeconds: number
  readonly lastLookSeconds: number
  /** Looks after which a person is asked. */
  readonly looks: number
  /** Between two absences that together count as "it never left". */
  readonly absenceSeconds: number
  /** At most `count` posts leave one account in any `seconds`, whatever the queue holds. */
  readonly burst: { readonly count: number; readonly seconds: number }
  /** How long a post without a chosen time waits for its agreements. */
  readonly agreementSeconds: number
  /** When a letter that the mail server did not take is tried again. */
  readonly mailAgainSeconds: number
  /** How long a worker owns the reading of a past; it renews that while it reads. */
  readonly readLeaseSeconds: number
  /** Tries without a step forward after which a reading waits for a person. */
  readonly readTries: number
}

export const usualTiming: Timing = {
  callSeconds: 25,
  uploadSeconds: 600,
  uploadsKeepSeconds: 6 * 3600,
  leaseSeconds: 45,
  latenessSeconds: 30 * 60,
  leadSeconds: 1.5,
  sweepSeconds: 5,
  firstLookSeconds: 2,
  lastLookSeconds: 300,
  looks: 12,
  absenceSeconds: 10,
  burst: { count: 6, seconds: 3600 },
  agreementSeconds: 7 * 24 * 3600,
  mailAgainSeconds: 300,
  readLeaseSeconds: 15,
  readTries: 10,
}

/**
 * Seconds until the next look at something that gave no proof, doubling from the first to the last.
 * `dice` in [0, 1) spreads rows that got stuck together, so that they are not all looked at in one moment.
 */
export function backOff(timing: Timing, looks: number, dice: number): number {
  const wait = Math.min(timing.lastLookSeconds, timing.firstLookSeconds * 2 ** Math.min(looks, 20))
  return wait * (0.75 + dice / 2)
}
