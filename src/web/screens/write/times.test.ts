import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localAt, meantBy } from './times.ts'

describe('a wall time in a named zone', () => {
  it('is one moment on an ordinary day', () => {
    expect(meantBy('2026-12-05T09:00', 'Europe/London')).toEqual({
      kind: 'once',
      at: Date.parse('2026-12-05T09:00:00Z'),
    })
    expect(meantBy('2026-07-05T09:00', 'Europe/London')).toEqual({
      kind: 'once',
      at: Date.parse('2026-07-05T08:00:00Z'),
    })
    expect(meantBy('2026-07-05T09:00', 'America/New_York')).toEqual({
      kind: 'once',
      at: Date.parse('2026-07-05T13:00:00Z'),
    })
  })

  it('does not exist in the hour that clocks skip', () => {
    expect(meantBy('2027-03-28T01:30', 'Europe/London').kind).toBe('gap')
    expect(meantBy('2027-03-28T02:30', 'Europe/Berlin').kind).toBe('gap')
    expect(meantBy('2027-03-28T02:00', 'Europe/London').kind).toBe('once')
  })

  it('comes twice in the hour that clocks repeat, and the first is taken', () => {
    expect(meantBy('2026-10-25T01:30', 'Europe/London')).toEqual({
      kind: 'twice',
      at: Date.parse('2026-10-25T00:30:00Z'),
    })
  })

  it('is unreadable when half typed or in a zone that nobody knows', () => {
    expect(meantBy('2026-12-05', 'Europe/London').kind).toBe('unreadable')
    expect(meantBy('2026-12-05T09:00', 'Mars/Olympus').kind).toBe('unreadable')
  })

  it('is the time that a clock there shows', () => {
    const zones = fc.constantFrom('Europe/London', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC')
    const minutes = fc.integer({ min: 29_000_000, max: 31_000_000 })
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const meant = meantBy(localAt(minute * 60_000, zone), zone)
        if (meant.kind === 'once') expect(meant.at).toBe(minute * 60_000)
        else expect(meant.kind).toBe('twice')
      }),
    )
  })
})
