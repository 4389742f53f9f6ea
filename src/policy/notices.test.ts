import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concerns, quietMinutes } from './notices.ts'

describe('quiet hours', () => {
  it('last until their end, also over midnight, and are none outside', () => {
    const night = { from: '22:00', to: '07:30' }
    expect(
      ['22:00', '23:59', '00:00', '07:29', '07:30', '12:00', '21:59'].map((at) => quietMinutes(night, at)),
    ).toEqual([570, 451, 450, 1, 0, 0, 0])
    expect(quietMinutes({ from: '12:00', to: '13:00' }, '12:15')).toBe(45)
    expect(quietMinutes({ from: '08:00', to: '08:00' }, '08:00'), 'from and to alike: none').toBe(0)
  })
  it('end at their end, whatever they are', () => {
    const wall = fc.integer({ min: 0, max: 1439 })
    const words = (m: number) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`
    fc.assert(
      fc.property(wall, wall, wall, (from, to, now) => {
        const wait = quietMinutes({ from: words(from), to: words(to) }, words(now))
        if (wait > 0) expect((now + wait) % 1440).toBe(to)
      }),
    )
  })
})

describe('who is told', () => {
  const organisation = { kind: 'organisation', person: null } as const
  it('is who can decide it, and whose work it is', () => {
    const about = { speaker: organisation, authors: ['tunde'] }
    expect(concerns(about, { id: 'mina', role: 'editor' })).toBe(true)
    expect(concerns(about, { id: 'tunde', role: 'contributor' })).toBe(true)
    expect(concerns(about, { id: 'zoe', role: 'contributor' })).toBe(false)
  })
  it('of a personal voice is its person alone, not even an owner', () => {
    const about = { speaker: { kind: 'personal', person: 'tunde' } as const, authors: ['tunde'] }
    expect(concerns(about, { id: 'ann', role: 'owner' })).toBe(false)
    expect(concerns(about, { id: 'tunde', role: 'contributor' })).toBe(true)
  })
})
