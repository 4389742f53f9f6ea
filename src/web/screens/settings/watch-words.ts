import type { Answer } from '../../api.ts'

export type Kind = Answer<'watched'>['shipped'][number]['kind']

export const kindWords: Readonly<Record<Kind, string>> = {
  tragedy: 'Something terrible',
  day: 'Day of mourning or remembrance',
  election: 'Election',
}

/** "2026-05-04 to 2026-05-07", "every 27 January". */
export function daysOf({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return dayOf(from)
  return `${dayOf(from)} to ${dayOf(to)}`
}

function dayOf(day: string): string {
  const every = day.length === 'MM-DD'.length
  // A leap year, so that 29 February is shown as what it is.
  const at = new Date(`${every ? '2028-' : ''}${day}T00:00:00Z`)
  const words = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(every ? {} : { year: 'numeric' }),
  }).format(at)
  return every ? `every ${words}` : words
}

/** An example of a day: the one on which the desk answered. */
export const yearly = (serverNow: string): string => serverNow.slice(0, 10)

/** One to a line or between commas, blanks left out. */
export const lines = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
