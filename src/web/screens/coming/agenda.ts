import type { Post } from '../../api.ts'
import { dayAfter, dayOf, weekdayOf } from '../../parts/moments.ts'

export interface Day {
  /** YYYY-MM-DD in the organisation's zone. */
  readonly day: string
  readonly posts: readonly Post[]
}

/** Posts by the day on which they leave or left. `order`: soonest first, or latest first. */
export function byDay(posts: readonly Post[], zone: string, order: 'soonest' | 'latest'): readonly Day[] {
  const sign = order === 'soonest' ? 1 : -1
  const days = new Map<string, Post[]>()
  for (const post of posts.toSorted((a, b) => sign * (Date.parse(a.dueAt) - Date.parse(b.dueAt)))) {
    const day = dayOf(post.dueAt, zone)
    days.set(day, [...(days.get(day) ?? []), post])
  }
  return [...days].map(([day, of]) => ({ day, posts: of }))
}

/** The seven days, Monday first, of the week that `day` lies in. */
export function weekOf(day: string): readonly string[] {
  const monday = dayAfter(day, 1 - weekdayOf(day))
  return Array.from({ length: 7 }, (_, n) => dayAfter(monday, n))
}

/** The days of the whole weeks, Monday first, that the month of `day` touches. */
export function monthOf(day: string): readonly string[] {
  const first = `${day.slice(0, 7)}-01`
  const weeks: string[] = []
  for (let monday = weekOf(first)[0] ?? first; monday.slice(0, 7) <= day.slice(0, 7); monday = dayAfter(monday, 7))
    weeks.push(...weekOf(monday))
  return weeks
}

/** The same day of another month, or its last one where it has none of that number. */
export function monthsAfter(day: string, n: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + n, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The day to which a key goes from a day of a month; null where it goes nowhere. */
export function dayByKey(day: string, key: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return dayAfter(day, -1)
    case 'ArrowRight':
      return dayAfter(day, 1)
    case 'ArrowUp':
      return dayAfter(day, -7)
    case 'ArrowDown':
      return dayAfter(day, 7)
    case 'PageUp':
      return monthsAfter(day, -1)
    case 'PageDown':
      return monthsAfter(day, 1)
    case 'Home':
      return dayAfter(day, 1 - weekdayOf(day))
    case 'End':
      return dayAfter(day, 7 - weekdayOf(day))
    default:
      return null
  }
}
