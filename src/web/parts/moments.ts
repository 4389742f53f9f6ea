import { serverNow } from './clock.ts'

/** Times as people read them, on the wall clock of a named zone. Moments are ISO 8601 UTC, days are YYYY-MM-DD. */

/** The server's clock, read when a page is drawn. */
export const nowIso = (): string => new Date(serverNow()).toISOString()

const formats = new Map<string, Intl.DateTimeFormat>()
function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options })
  formats.set(key, made)
  return made
}

/** The day in that zone, as 2026-11-24. */
export function dayOf(moment: string, zone: string): string {
  const parts = format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(new Date(moment))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? ''
  return `${of('year')}-${of('month')}-${of('day')}`
}

/** 14:02, or 14:02:07 where a promise hangs on the second. */
export const clockOf = (moment: string, zone: string, seconds = false): string =>
  format(zone, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(seconds ? { second: '2-digit' } : {}),
  }).format(new Date(moment))

/** The day `n` days after `day`. */
export function dayAfter(day: string, n: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + n)
  return date.toISOString().slice(0, 10)
}

/** 1 = Monday ... 7 = Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay() || 7

const noon = (day: string) => new Date(`${day}T12:00:00Z`)
/** Tue 24 Nov; with the year where it is not this one's. */
export const shortDay = (day: string, today: string): string =>
  format('UTC', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })
    .format(noon(day))
    .replace(',', '')

/** Tuesday 24 November; with the year where it is not this one's. */
export const longDay = (day: string, today: string): string =>
  format('UTC', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })
    .format(noon(day))
    .replace(',', '')

/** December 2026. */
export const monthWords = (day: string): string => format('UTC', { month: 'long', year: 'numeric' }).format(noon(day))

/** Today, Tomorrow, Yesterday, or the weekday with its date. */
export function dayWord(day: string, today: string): string {
  if (day === today) return 'Today'
  if (day === dayAfter(today, 1)) return 'Tomorrow'
  if (day === dayAfter(today, -1)) return 'Yesterday'
  return format('UTC', { weekday: 'long' }).format(noon(day))
}

/** "Tomorrow, Wednesday 25 November, 09:00", as a sentence begins. */
export function momentWords(moment: string, zone: string, now: string, seconds = false): string {
  const day = dayOf(moment, zone)
  const today = dayOf(now, zone)
  const word = dayWord(day, today)
  const long = longDay(day, today)
  const clock = clockOf(moment, zone, seconds)
  return long.startsWith(word) ? `${long}, ${clock}` : `${word}, ${long}, ${clock}`
}

/** "today at 14:02", "yesterday at 09:12", "20 Nov at 11:00": within a sentence. */
export function briefly(moment: string, zone: string, now: string): string {
  const day = dayOf(moment, zone)
  const today = dayOf(now, zone)
  const word = dayWord(day, today)
  const clock = clockOf(moment, zone)
  if (word === 'Today' || word === 'Tomorrow' || word === 'Yesterday') return `${word.toLowerCase()} at ${clock}`
  return `${shortDay(day, today)} at ${clock}`
}

/** London, New York: the city of a zone, which is how people name it. */
export const zoneWord = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/** 9 seconds, 4 minutes, 3 hours: one unit is enough. */
export function spanWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const [n, unit] =
    seconds < 120
      ? [seconds, 'second']
      : seconds < 7200
        ? [Math.round(seconds / 60), 'minute']
        : seconds < 172_800
          ? [Math.round(seconds / 3600), 'hour']
          : [Math.round(seconds / 86_400), 'day']
  return `${n} ${unit}${n === 1 ? '' : 's'}`
}
