import type { CivilMoment, Facts, WatchEntry } from '../../domain/facts.ts'

/** Whether a day lies in the time of an entry. Days of every year may lead from one year into the next: 12-30 to 01-02. */
export function isInTime({ from, to }: Pick<WatchEntry, 'from' | 'to'>, { year, month, day }: CivilMoment): boolean {
  const yearly = `${two(month)}-${two(day)}`
  if (from.length !== to.length) return false
  if (from.length === yearly.length) return from <= to ? from <= yearly && yearly <= to : from <= yearly || yearly <= to
  const full = `${String(year).padStart(4, '0')}-${yearly}`
  return from <= full && full <= to
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The entries of a list that are in force on a day in a country; null = a country that is not known. */
export const entriesInForce = (
  watch: readonly WatchEntry[],
  now: CivilMoment,
  country: string | null,
): readonly WatchEntry[] =>
  watch.filter(
    (entry) =>
      isInTime(entry, now) &&
      (entry.countries.length === 0 || (country !== null && entry.countries.includes(country.toUpperCase()))),
  )

const found = new WeakMap<readonly WatchEntry[], { readonly key: string; readonly entries: readonly WatchEntry[] }>()

/** The entries that are in force as far as these facts tell: none where the list or the day is not known. */
export function inForce({ watch, now, organisation }: Facts): readonly WatchEntry[] {
  if (watch === undefined || now === undefined) return []
  const country = organisation?.country ?? null
  const key = `${now.year} ${now.month} ${now.day} ${country}`
  const before = found.get(watch)
  if (before?.key === key) return before.entries
  const entries = entriesInForce(watch, now, country)
  found.set(watch, { key, entries })
  return entries
}
