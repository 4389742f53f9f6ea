import { describe, expect, it } from 'vitest'
import type { Post } from '../../api.ts'
import { byDay, monthOf, monthsAfter, weekOf } from './agenda.ts'

const post = (id: string, dueAt: string) => ({ id, dueAt }) as Post

describe('the agenda', () => {
  it('puts a post on the day of the organisation’s zone and orders by time', () => {
    const posts = [post('b', '2026-11-24T23:30:00Z'), post('a', '2026-11-24T09:00:00Z')]
    const ids = (zone: string, order: 'soonest' | 'latest') =>
      byDay(posts, zone, order).map(({ day, posts: of }) => [day, ...of.map((p) => p.id)])
    expect(ids('Europe/London', 'soonest')).toEqual([['2026-11-24', 'a', 'b']])
    expect(ids('Europe/Berlin', 'soonest')).toEqual([
      ['2026-11-24', 'a'],
      ['2026-11-25', 'b'],
    ])
    expect(ids('Europe/Berlin', 'latest')).toEqual([
      ['2026-11-25', 'b'],
      ['2026-11-24', 'a'],
    ])
  })
  it('begins a week on Monday, over the end of a year too', () => {
    expect(weekOf('2026-11-29')).toEqual(weekOf('2026-11-23'))
    expect(weekOf('2027-01-01')[0]).toBe('2026-12-28')
  })
  it('shows a month in whole weeks', () => {
    expect(monthOf('2026-12-09')).toHaveLength(35)
    expect([monthOf('2026-12-09')[0], monthOf('2026-12-09').at(-1)]).toEqual(['2026-11-30', '2027-01-03'])
    expect(monthOf('2027-02-10')).toHaveLength(28)
    expect(monthOf('2026-08-31')).toHaveLength(42)
  })
  it('goes to the same day of another month, or to its last', () => {
    expect(monthsAfter('2026-12-09', 1)).toBe('2027-01-09')
    expect(monthsAfter('2027-01-31', 1)).toBe('2027-02-28')
    expect(monthsAfter('2028-01-31', 1)).toBe('2028-02-29')
    expect(monthsAfter('2027-01-15', -1)).toBe('2026-12-15')
  })
})
