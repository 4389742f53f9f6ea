import { describe, expect, it } from 'vitest'
import {
  briefly,
  clockOf,
  dayAfter,
  dayOf,
  dayWord,
  longDay,
  momentWords,
  spanWords,
  weekdayOf,
  zoneWord,
} from './moments.ts'

const now = '2026-11-24T14:01:46Z'
describe('times as people read them', () => {
  it('puts a moment on the day of the named zone, not of UTC', () => {
    expect(dayOf('2026-11-24T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-25')
    expect(dayOf('2026-11-24T03:30:00Z', 'America/New_York')).toBe('2026-11-23')
  })
  it('shows seconds only when asked, and midnight as 00', () => {
    expect(clockOf('2026-11-24T00:00:07Z', 'UTC')).toBe('00:00')
    expect(clockOf('2026-11-24T00:00:07Z', 'UTC', true)).toBe('00:00:07')
  })
  it('counts days over the end of a month and a change of clocks', () => {
    expect(dayAfter('2026-10-31', 1)).toBe('2026-11-01')
    expect(dayAfter('2026-10-24', 2)).toBe('2026-10-26')
    expect(weekdayOf('2026-11-22')).toBe(7)
  })
  it('names days near today, and the year only where it is another', () => {
    expect(dayWord('2026-11-25', '2026-11-24')).toBe('Tomorrow')
    expect(dayWord('2026-11-27', '2026-11-24')).toBe('Friday')
    expect(longDay('2026-11-24', '2026-11-24')).toBe('Tuesday 24 November')
    expect(longDay('2027-01-02', '2026-11-24')).toBe('Saturday 2 January 2027')
    expect(momentWords('2026-11-25T09:00:00Z', 'Europe/London', now)).toBe('Tomorrow, Wednesday 25 November, 09:00')
    expect(momentWords('2026-11-27T09:00:00Z', 'Europe/London', now)).toBe('Friday 27 November, 09:00')
    expect(briefly('2026-11-20T11:00:00Z', 'Europe/London', now)).toBe('Fri 20 Nov at 11:00')
    expect(zoneWord('America/New_York')).toBe('New York')
  })
  it('says a span in one unit', () => {
    expect(spanWords(11_000)).toBe('11 seconds')
    expect(spanWords(1000)).toBe('1 second')
    expect(spanWords(3 * 3600_000)).toBe('3 hours')
  })
})
