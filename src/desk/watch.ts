import { randomUUID } from 'node:crypto'
import { daysIn } from '../checks/text/calendar.ts'
import { readText } from '../checks/text/reading.ts'
import { isInTime } from '../checks/text/watching.ts'
import { watchList } from '../checks/watch-list.ts'
import type { OwnWatchEntry, WatchEntry } from '../domain/facts.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { civil } from './time.ts'

type StoreOnly = Pick<Deps, 'store'>

const MOST_ENTRIES = 100
const MOST_WORDS = 30
const LONGEST_WHAT = 120
const LONGEST_WORDS = 60

/** What is watched: by the project, as far as it is meant for this country, and by the organisation itself. */
export async function watched({ store }: StoreOnly, who: Who) {
  const { country, zone } = await store.organisations.byId(store.db, who.organisation)
  const now = civil(await store.clock.now(store.db), zone)
  const own = await store.words.watched(store.db, who.organisation)
  const shown = <E extends WatchEntry>(entry: E) => ({
    ...entry,
    inForce: isInTime(entry, now) && isFor(entry, country),
  })
  return {
    own: own.map(shown),
    shipped: watchList.filter((entry) => isFor(entry, country)).map(shown),
    most: MOST_ENTRIES,
  }
}

const isFor = ({ countries }: WatchEntry, country: string): boolean =>
  countries.length === 0 || countries.includes(country)

export function addWatch(deps: StoreOnly, who: Who, given: WatchEntry): Promise<Outcome<{ done: true }>> {
  return changing(deps, who, 'put', (own) => {
    if (own.length >= MOST_ENTRIES)
      return no('wrong-input', `The watch list has ${MOST_ENTRIES} entries of your own. End some first.`)
    const fit = fitting(given)
    if (!fit.ok) return fit
    const added = { id: randomUUID(), ...fit.value }
    return yes({ entry: added, own: [...own, added] })
  })
}

export function changeWatch(
  deps: StoreOnly,
  who: Who,
  id: string,
  given: WatchEntry,
): Promise<Outcome<{ done: true }>> {
  return changing(deps, who, 'changed', (own) => {
    if (!own.some((entry) => entry.id === id)) return no('not-found')
    const fit = fitting(given)
    if (!fit.ok) return fit
    const changed = { id, ...fit.value }
    return yes({ entry: changed, own: own.map((entry) => (entry.id === id ? changed : entry)) })
  })
}

/** The entry is watched no more. What it was stays in the record. */
export function endWatch(deps: StoreOnly, who: Who, id: string): Promise<Outcome<{ done: true }>> {
  return changing(deps, who, 'ended', (own) => {
    const entry = own.find((one) => one.id === id)
    if (entry === undefined) return no('not-found')
    return yes({ entry, own: own.filter((one) => one.id !== id) })
  })
}

/** The entry as it is kept, its words as a text is read, or why it cannot be. */
function fitting(given: WatchEntry): Outcome<WatchEntry> {
  const what = given.what.trim().replaceAll(/\s+/g, ' ')
  if (what === '') return no('wrong-input', 'Say in a few words what it is.')
  if (what.length > LONGEST_WHAT) return no('wrong-input', `Say what it is in at most ${LONGEST_WHAT} characters.`)
  const words = [...new Set(given.words.map((word) => readText(word).flat.trim()))].filter((word) => word !== '')
  if (words.length > MOST_WORDS) return no('wrong-input', `At most ${MOST_WORDS} words or phrases.`)
  const long = words.find((word) => word.length > LONGEST_WORDS)
  if (long !== undefined)
    return no(
      'wrong-input',
      `“${long.slice(0, 20)}…” is longer than ${LONGEST_WORDS} characters. Use a few words of it.`,
    )
  const { kind, from, to } = given
  for (const day of [from, to])
    if (!isDay(day)) return no('wrong-input', `“${day.slice(0, 20)}” is not a day. Write it like 2026-05-07 or 05-07.`)
  if (from.length !== to.length)
    return no('wrong-input', 'The first and the last day are both of one year, or both of every year.')
  if (from.length === FULL && from > to) return no('wrong-input', 'The last day is before the first.')
  const countries = [...new Set(given.countries.map((country) => country.trim().toUpperCase()))]
  const strange = countries.find((country) => !/^[A-Z]{2}$/.test(country))
  if (strange !== undefined)
    return no(
      'wrong-input',
      `“${strange.slice(0, 20)}” is not the code of a country. Codes have two letters: GB, IE, US.`,
    )
  return yes({ kind, what, words, from, to, countries })
}

const FULL = 'YYYY-MM-DD'.length

/** YYYY-MM-DD, or MM-DD for every year, and the calendar has it. */
function isDay(day: string): boolean {
  const read = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(day)
  if (read === null) return false
  const [, year, month, date] = read
  return Number(date) >= 1 && Number(date) <= daysIn(Number(month), year === undefined ? null : Number(year))
}

/** One change of an organisation's own list at a time, with its entry in the record. */
function changing(
  { store }: StoreOnly,
  who: Who,
  change: 'put' | 'changed' | 'ended',
  make: (
    own: readonly OwnWatchEntry[],
  ) => Outcome<{ readonly entry: OwnWatchEntry; readonly own: readonly OwnWatchEntry[] }>,
): Promise<Outcome<{ done: true }>> {
  return store.transaction(async (tx: Tx) => {
    await store.organisations.lock(tx, who.organisation)
    const made = make(await store.words.watched(tx, who.organisation))
    if (!made.ok) return made
    const { entry, own } = made.value
    await store.organisations.setWatch(tx, who.organisation, own)
    await store.notify.changed(tx, who.organisation, 'organisation', who.organisation)
    await store.record.append(tx, who, {
      action: 'watch-changed',
      about: { change, entry: entry.id, kind: entry.kind, from: entry.from, to: entry.to },
      personal: { what: entry.what, words: entry.words.join(', ') },
    })
    return yes({ done: true as const })
  })
}
