import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextFreeSlot } from './slots.ts'

const at = (iso: string) => Date.parse(iso)
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString())
const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia']
const two = (n: number) => String(n).padStart(2, '0')
const slots = fc.record({
  zone: fc.constantFrom(...zones),
  slots: fc.array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      time: fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map(([h, m]) => `${two(h)}:${two(m)}`),
    }),
    { minLength: 1, maxLength: 6 },
  ),
})
const moments = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2028-01-01T00:00:00Z') })

describe('the next free slot', () => {
  const london = {
    zone: 'Europe/London',
    slots: [
      { weekday: 4, time: '17:30' },
      { weekday: 2, time: '09:00' },
    ],
  }

  it('is the soonest of the week that nothing is planned for', () => {
    const monday = at('2026-12-07T12:00:00Z')
    expect(iso(nextFreeSlot(london, monday, new Set()))).toBe('2026-12-08T09:00:00.000Z')
    const taken = new Set([at('2026-12-08T09:00:00Z'), at('2026-12-10T17:30:00Z')])
    expect(iso(nextFreeSlot(london, monday, taken))).toBe('2026-12-15T09:00:00.000Z')
  })

  it('is never the moment itself, and there is none without slots', () => {
    expect(iso(nextFreeSlot(london, at('2026-12-08T09:00:00Z'), new Set()))).toBe('2026-12-10T17:30:00.000Z')
    expect(nextFreeSlot({ zone: 'Europe/London', slots: [] }, 0, new Set())).toBeNull()
  })

  it('keeps its wall time when the clocks change, and passes over a week in which that time does not exist', () => {
    expect(iso(nextFreeSlot(london, at('2027-03-29T12:00:00Z'), new Set()))).toBe('2027-03-30T08:00:00.000Z')
    const night = { zone: 'Europe/London', slots: [{ weekday: 7, time: '01:30' }] }
    expect(iso(nextFreeSlot(night, at('2027-03-27T12:00:00Z'), new Set()))).toBe('2027-04-04T00:30:00.000Z')
  })

  it('stands at one of its wall times, after the moment, taken by nobody, and no free one comes before it', () => {
    fc.assert(
      fc.property(slots, moments, fc.integer({ min: 0, max: 8 }), (given, after, passed) => {
        const taken = new Set<number>()
        let before = after
        for (let n = 0; n <= passed; n++) {
          const next = nextFreeSlot(given, after, taken) ?? Number.NaN
          expect(next).toBeGreaterThan(before)
          const wall = new Intl.DateTimeFormat('en-GB', {
            timeZone: given.zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
          })
          const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
          expect(given.slots.map(({ weekday, time }) => `${days[weekday - 1]} ${time}`)).toContain(
            wall.format(next).replace(',', ''),
          )
          expect(next - before).toBeLessThan(15 * 86_400_000)
          taken.add(next)
          before = next
        }
      }),
      { numRuns: 500 },
    )
  })
})
