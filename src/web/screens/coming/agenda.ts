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
