import type { Answer } from '../../api.ts'

export type Kind = Answer<'watched'>['shipped'][number]['kind']

export const kindWords: Readonly<Record<Kind, string>> = {
  tragedy: 'Something terrible',
  day: 'Day of mourning or remembrance',
  election: 'Election',
}

/** "4 May 2026 to 7 May 2026", "27 January every year". */
export function daysOf({ from, to }: { readonly from: string; readonly to: string }): string {
  const every = from.length === 'MM-DD'.length ? ' every year' : ''
  return `${from === to ? dayOf(from) : `${dayOf(from)} to ${dayOf(to)}`}${every}`
}

function dayOf(day: string): string {
  const yearly = day.length === 'MM-DD'.length
  // A leap year, so that 29 February is shown as what it is.
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(yearly ? {} : { year: 'numeric' }),
  }).format(new Date(`${yearly ? '2028-' : ''}${day}T00:00:00Z`))
}

/** An example of a day: the one on which the desk answered. */
export const anExample = (serverNow: string): string => serverNow.slice(0, 10)

/** One to a line or between commas, blanks left out. */
export const lines = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
