import { describe, expect, it } from 'vitest'
import type { Post } from '../../api.ts'
import { byDay, weekOf } from './agenda.ts'

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
})
