/** How 5/12 is read: by the other days of its column. unsure: they do not say, or not with one voice. */
export type DayOrder = 'day-first' | 'month-first' | 'unsure'

const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export function dayOrderOf(written: readonly string[]): DayOrder {
  const pairs = written.flatMap((one) => {
    const found = figures.exec(one)
    return found === null ? [] : [[Number(found[1]), Number(found[3])] as const]
  })
  const dayFirst = pairs.some(([first]) => first > 12)
  const monthFirst = pairs.some(([, second]) => second > 12)
  if (dayFirst === monthFirst) return 'unsure'
  return dayFirst ? 'day-first' : 'month-first'
}

/** A day as 2026-12-05, null where it cannot be told for certain, and what is written after it. */
export function dayIn(written: string, order: DayOrder): { readonly day: string | null; readonly rest: string } {
  const text = written.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '')
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(text)
  if (iso) return told(text, iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = figures.exec(text)
  if (numbers) {
    const [all, first, sign, second, year] = numbers
    // With full stops the day stands first wherever it is written so.
    const reading = sign === '.' ? 'day-first' : first === second ? 'day-first' : order
    if (reading === 'unsure') return { day: null, rest: '' }
    const [day, month] = reading === 'day-first' ? [first, second] : [second, first]
    return told(text, all, Number(year), Number(month), Number(day))
  }
  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*|([a-z]{3})[a-z]*\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})(?!\d)/i.exec(
      text,
    )
  if (named === null) return { day: null, rest: '' }
  const month = months.indexOf((named[2] ?? named[3] ?? '').toLowerCase()) + 1
  return told(text, named[0], Number(named[5]), month, Number(named[1] ?? named[4]))
}

function told(text: string, found: string, year: number, month: number, day: number) {
  // A day that its month does not have would quietly become one of the next.
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= last
  const two = (n: number) => String(n).padStart(2, '0')
  return {
    day: isDay ? `${year}-${two(month)}-${two(day)}` : null,
    rest: text.slice(found.length).replace(/^(?:T|,?\s+(?:at\s+)?)/i, ''),
  }
}

/** A time of day as 09:00; null where it is none. Seconds are left out. */
export function timeIn(written: string): string | null {
  const found = /^(\d{1,2})(?:[:.h](\d\d)(?::\d\d)?)?\s*(a\.?m\.?|p\.?m\.?)?$/i.exec(written.trim())
  if (found === null) return null
  const [, typed, minute, half] = found
  if (minute === undefined && half === undefined) return null
  const hour = half === undefined ? Number(typed) : (Number(typed) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  if (hour > 23 || Number(minute ?? 0) > 59 || (half !== undefined && (Number(typed) > 12 || Number(typed) === 0)))
    return null
  return `${String(hour).padStart(2, '0')}:${minute ?? '00'}`
}
