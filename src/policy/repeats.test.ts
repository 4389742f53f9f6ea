import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Repeats } from '../domain/plan.ts'
import { type Coming, comingAfter, comingsOf } from './repeats.ts'

const weekly = (local: string, zone: string, more: Partial<Repeats> = {}): Repeats => ({
  local,
  zone,
  every: { unit: 'week', n: 1 },
  until: null,
  count: null,
  ...more,
})
const take = (repeats: Repeats, most: number): Coming[] => {
  const all: Coming[] = []
  for (const coming of comingsOf(repeats)) {
    if (all.length === most) break
    all.push(coming)
  }
  return all
}
const wallOf = (at: number, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(at)
    .replace(' ', 'T')

/** Zones and the nights on which their clocks change: to summer time, and from it. */
const nights = [
  ['Europe/London', '2027-03-28', '2027-10-31'],
  ['Europe/Berlin', '2027-03-28', '2027-10-31'],
  ['Europe/Athens', '2027-03-28', '2027-10-31'],
  ['Europe/Lisbon', '2027-03-28', '2027-10-31'],
  ['Atlantic/Azores', '2027-03-28', '2027-10-31'],
  ['America/New_York', '2027-03-14', '2027-11-07'],
  ['America/Los_Angeles', '2027-03-14', '2027-11-07'],
  ['Australia/Sydney', '2027-10-03', '2027-04-04'],
  ['Australia/Lord_Howe', '2027-10-03', '2027-04-04'],
  ['Pacific/Auckland', '2027-09-26', '2027-04-04'],
] as const
const times = ['00:30', '01:30', '02:15', '09:00'] as const
const cases = nights.flatMap(([zone, spring, autumn]) => times.map((time) => ({ zone, spring, autumn, time })))

describe('what comes every week', () => {
  it('has 40 cases to be right in', () => expect(cases).toHaveLength(40))

  it.each(cases)('at $time in $zone comes once a week at that time of the clocks there, over both changes', (given) => {
    for (const night of [given.spring, given.autumn]) {
      const before = new Date(Date.parse(`${night}T12:00:00Z`) - 14 * 86_400_000).toISOString().slice(0, 10)
      const all = take(weekly(`${before}T${given.time}`, given.zone), 5)
      expect(all.map(({ day }) => day)).toContain(night)
      expect(new Set(all.map(({ day }) => day)).size).toBe(5)
      for (const { local, at, day } of all) {
        if (at !== null) expect(wallOf(at, given.zone)).toBe(local)
        // Only in the night in which the clocks go forward can a time be missing, and then it says so.
        else expect(day).toBe(given.spring)
      }
      const instants = all.flatMap(({ at }) => (at === null ? [] : [at]))
      for (const [n, at] of instants.slice(1).entries()) {
        const weeks = (at - (instants[n] ?? 0)) / (7 * 86_400_000)
        expect(Math.abs(weeks - Math.round(weeks)) * 7 * 24).toBeLessThanOrEqual(1.0001)
      }
    }
  })

  it('asks, by having no instant, where the clocks skip its time, and takes the first where it comes twice', () => {
    const london = take(weekly('2027-03-21T01:30', 'Europe/London'), 3)
    expect(london.map(({ at }) => at === null)).toEqual([false, true, false])
    const twice = take(weekly('2027-10-31T01:30', 'Europe/London'), 1)[0]
    expect(new Date(twice?.at ?? 0).toISOString()).toBe('2027-10-31T00:30:00.000Z')
  })
})

describe('other rules', () => {
  const days = (repeats: Repeats, most: number) => take(repeats, most).map(({ day }) => day)
  const from = (local: string, more: Partial<Repeats>) => weekly(local, 'Europe/London', more)

  it('come every two weeks, on a date of every month, and on the last weekday of every month', () => {
    expect(days(from('2026-12-01T09:00', { every: { unit: 'week', n: 2 } }), 3)).toEqual([
      '2026-12-01',
      '2026-12-15',
      '2026-12-29',
    ])
    expect(days(from('2027-01-31T09:00', { every: { unit: 'month' } }), 4)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ])
    expect(days(from('2026-12-01T09:00', { every: { unit: 'last-weekday' } }), 3)).toEqual([
      '2026-12-29',
      '2027-01-26',
      '2027-02-23',
    ])
  })

  it('end on a day, or after so many times', () => {
    expect(days(from('2026-12-01T09:00', { until: '2026-12-15' }), 9)).toEqual([
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
    ])
    expect(days(from('2026-12-01T09:00', { count: 2 }), 9)).toEqual(['2026-12-01', '2026-12-08'])
    expect(days(from('2026-12-01T09:00', { until: '2026-11-30' }), 9)).toEqual([])
    expect(comingAfter(from('2026-12-01T09:00', { count: 2 }), '2026-12-08')).toBeNull()
  })

  it('say the same of what comes after a day, wherever one begins to ask', () => {
    const every = fc.oneof(
      fc.integer({ min: 1, max: 8 }).map((n) => ({ unit: 'week' as const, n })),
      fc.constant({ unit: 'month' as const }),
      fc.constant({ unit: 'last-weekday' as const }),
    )
    const first = fc
      .integer({ min: 0, max: 800 })
      .map((n) => new Date(1_798_000_000_000 + n * 86_400_000).toISOString())
    fc.assert(
      fc.property(every, first, fc.constantFrom(...nights), fc.constantFrom(...times), (rule, day, [zone], time) => {
        const repeats = weekly(`${day.slice(0, 10)}T${time}`, zone, { every: rule })
        const all = take(repeats, 12)
        let last: string | null = null
        for (const one of all) {
          expect(comingAfter(repeats, last)).toEqual(one)
          expect(last === null || one.day > last).toBe(true)
          last = one.day
        }
      }),
    )
  })
})
