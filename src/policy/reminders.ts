const HOUR = 3_600_000

/**
 * When those who were asked to agree are next told, in milliseconds: as they are asked, at half of the time, and an hour
 * before it ends. Null: not again. Of several that are past the one after `now` counts, so that nobody gets three at once.
 */
export function nextReminder(asked: number, due: number, now: number): number | null {
  const times = [asked, asked + (due - asked) / 2, due - HOUR].filter((at) => at >= asked && at > now && at < due)
  return times.length === 0 ? null : Math.min(...times)
}
