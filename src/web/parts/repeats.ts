import type { Every, Repeats } from '../../domain/plan.ts'
import { longDay, weekdayOf, zoneWord } from './moments.ts'
import { weekdays } from './weekdays.ts'

/** "every 2 weeks on Tuesday": how it comes again from its first day on. */
export function everyWords(every: Every, first: string): string {
  const weekday = weekdays[weekdayOf(first) - 1]
  if (every.unit === 'week') return every.n === 1 ? `every ${weekday}` : `every ${every.n} weeks on ${weekday}`
  if (every.unit === 'last-weekday') return `on the last ${weekday} of every month`
  const date = Number(first.slice(8))
  return date > 28 ? `every month on day ${date}, or the last` : `every month on day ${date}`
}

/** "every Tuesday at 09:00, London, until 5 December": within a sentence. */
export function repeatWords({ local, zone, every, until, count }: Repeats, today: string): string {
  const end = [
    until === null ? '' : `, until ${longDay(until, today)}`,
    count === null ? '' : count === 1 ? ', once' : `, ${count} times in all`,
  ]
  return `${everyWords(every, local.slice(0, 10))} at ${local.slice(11)}, ${zoneWord(zone)}${end.join('')}`
}

export const capital = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
