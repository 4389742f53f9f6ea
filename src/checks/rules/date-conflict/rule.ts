import type { Content } from '../../../domain/draft.ts'
import type { CivilMoment, Facts } from '../../../domain/facts.ts'
import type { Check, Fix, Sighting } from '../../../domain/findings.ts'
import { type Day, dayInWords, daysFrom, daysIn, monthNames, weekdayNames, weekdayOf } from '../../text/calendar.ts'
import { hitsOf } from '../../text/hits.ts'
import { invites, isNoInvitation, looksAhead } from '../../text/purpose.ts'
import { type Reading, read } from '../../text/reading.ts'
import { mentions, wordTable } from '../../text/tables.ts'
import { type DateMention, findDates } from '../../text/when.ts'
import { backwards, type Clash, hoursIn, namedDays, repliesTooLate } from './order.ts'

export interface Options {
  /** Years before this one in which a weekday may be right too: for posts whose own day is not known. */
  readonly yearsBack: number
}

export const dateConflict: Check<Options> = {
  id: 'date-conflict',
  kind: 'date_conflict',
  title: 'Dates that cannot be right',
  weight: 'ask',
  needs: ['now'],
  messages: {
    weekday: '{date} is a {weekday}, not a {written}. People will come on different days.',
    'no-such-day': 'There is no {date}: {month} has {days} days.',
    backwards: 'It ends on {end}, before it starts on {start}.',
    hours: '“{words}” ends before it starts.',
    doors: '“{words}”: it starts before anybody is let in.',
    late: 'People may answer until {end}, but it is on {start}.',
    named: '{name} is on {date}.',
    either: '“{date}” is no {written}, whichever number is the month.',
    past: '{date} has passed. People will wonder whether this is still on.',
  },
  stories: ['ST09'],
  defaults: { yearsBack: 0 },
  *look(content: Content, facts: Facts, { yearsBack }: Options): Generator<Sighting> {
    const { now } = facts
    if (now === undefined) return
    for (const [part, reading] of content.parts.map(read).entries()) {
      for (const clash of hoursIn(reading)) yield clashAt(clash, part)
      if (!mayNameADay(reading)) continue
      const { text } = reading
      const all = findDates(text, facts.organisation?.country === 'US')
      const dates = all.filter(({ clear }) => clear)
      for (const date of all) if (!date.clear) yield* eitherWay(date, text, part, now)
      if (dates.length === 0) continue
      const years = [...Array.from({ length: yearsBack }, (_, back) => now.year - 1 - back), ...yearsIn(text)]
      const notice = { text, part, now, years, reading }
      for (const date of dates) yield* judge(date, notice)
      for (const clash of backwards(text, dates, now)) yield clashAt(clash, part)
      for (const clash of repliesTooLate(text, dates, now)) yield clashAt(clash, part)
      for (const clash of namedDays(reading, dates)) yield { ...clashAt(clash, part), weight: 'note' }
    }
  },
}

const clashAt = ({ from, to, message, data }: Clash, part: number): Sighting => ({
  message,
  data,
  spot: { part, from, to },
})

const months = wordTable(
  `jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december`,
)

/** Whether there is the name of a month, alone or behind its day, or a number that goes on behind a stroke, a stop or a dash. */
function mayNameADay(reading: Reading): boolean {
  if (mentions(reading, months)) return true
  const { text, words } = reading
  for (const { low, to } of words) {
    const first = low.charCodeAt(0)
    if (first < 48 || first > 57) continue
    if (low.length > 3 && glued.test(low)) return true
    const after = text.charAt(to)
    if ((after === '/' || after === '-' || after === '.') && low.length !== 3 && low.length < 5) return true
  }
  return false
}
const glued = /^\d{1,2}(?:st|nd|rd|th)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/

/** "Friday 10/11/2025", which is a Friday in no country. */
function* eitherWay(
  { from, to, month, day, weekday, year }: DateMention,
  text: string,
  part: number,
  now: CivilMoment,
): Generator<Sighting> {
  if (weekday === null || month < 1 || day < 1 || month > 12 || day > 12) return
  const years = year === null ? [now.year, now.year + 1] : [year]
  const fits = years.some(
    (each) =>
      weekdayOf({ year: each, month, day }) === weekday ||
      weekdayOf({ year: each, month: day, day: month }) === weekday,
  )
  if (fits) return
  const date = text.slice(from, to)
  yield {
    message: 'either',
    data: { date, written: weekdayNames[weekday - 1] ?? '' },
    spot: { part, from, to },
    weight: 'note',
  }
}

interface Notice {
  readonly text: string
  readonly part: number
  readonly now: CivilMoment
  /** Every year that the text names, and those before this one that count too. */
  readonly years: readonly number[]
  readonly reading: Reading
}

function* judge(date: DateMention, notice: Notice): Generator<Sighting> {
  const { text, part, now } = notice
  const { from, to, month, day, weekday, year } = date
  const spot = { part, from, to }
  const written = text.slice(from, to)
  const days = daysIn(month, year)
  const fix = (insert: string): Fix => ({ kind: 'replace', label: insert, part, from, to, insert })
  if (days === 0 || day === 0) return
  if (day > days) {
    if (day > 31 || isCount(date, text)) return
    yield {
      message: 'no-such-day',
      data: { date: dayInWords(month, day, year), month: monthNames[month - 1] ?? '', days: `${days}` },
      spot,
      fixes: [fix(withDay(written, days))],
    }
    return
  }
  const readings = (year === null ? likelyYears(date, notice) : [year])
    .map((each): Day => ({ year: each, month, day }))
    .filter((each) => day <= daysIn(month, each.year))
  const fitting = readings.filter((each) => weekday === null || weekdayOf(each) === weekday)
  const next = readings.find((each) => daysFrom(now, each) >= 0) ?? readings[0]
  if (next === undefined) return
  if (weekday !== null && fitting.length === 0) {
    yield {
      message: 'weekday',
      data: {
        date: dayInWords(month, day, year),
        weekday: weekdayNames[weekdayOf(next) - 1] ?? '',
        written: weekdayNames[weekday - 1] ?? '',
      },
      spot,
      fixes: [
        fix(withWeekday(written, weekdayOf(next))),
        ...nearest(next, weekday, daysIn(month, next.year)).map((other) => fix(withDay(written, other))),
      ],
    }
  } else if (isOver(date, fitting, now) && isAnnounced(notice, from)) {
    const again = { year: now.year + (daysFrom(now, { year: now.year, month, day }) < 0 ? 1 : 0), month, day }
    const stillFits = year !== null && (weekday === null || weekdayOf(again) === weekday)
    yield {
      message: 'past',
      data: { date: dayInWords(month, day, year) },
      spot,
      fixes: stillFits ? [fix(written.replace(/\d{4}$/, `${again.year}`))] : [],
    }
  }
}

/** Recently enough to be a leftover of last time, and not meant for next year. */
const LEFTOVER_DAYS = 60

function isOver(date: DateMention, readings: readonly Day[], now: CivilMoment): boolean {
  if (readings.some((each) => each.year === now.year + 1) && date.weekday !== null) return false
  const thisYear = readings[0]
  if (thisYear === undefined) return false
  const away = daysFrom(now, thisYear)
  return away < 0 && (date.year !== null || away >= -LEFTOVER_DAYS)
}

/** Whether the text announces what happens on the day written at `at`; "since 3 May 2019" announces nothing. */
function isAnnounced({ text, reading }: Notice, at: number): boolean {
  const near = text.slice(Math.max(0, at - 200), at)
  const before = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('. '), 0))
  return !lookBack.test(before) && (invites(reading) || (looksAhead(before) && !isNoInvitation(text)))
}

const lookBack =
  /\b(?:since|from|after|between|born|founded|opened|began|started|launched|built|signed|published|dated|updated|anniversary|remember\w*|first|was|were|in)(?:\W+\w+){0,4}\W*$/i

/** "In June 31 people came": a number of things, where no weekday, year or ending says that it is a day. */
const isCount = (date: DateMention, text: string): boolean =>
  date.weekday === null &&
  date.year === null &&
  /^[a-z]+\.? \d+$/i.test(text.slice(date.from, date.to)) &&
  /^ (?!(?:at|from|and|to)\b)[\p{L}]/u.test(text.slice(date.to))

/** A report may still mean a day of last year. */
const REPORT_DAYS = 120

/** The years that a day without one may belong to: this one, the next where it has passed in this, one that the text names, and the last while it is fresh. */
function likelyYears({ month, day }: DateMention, { now, years }: Notice): readonly number[] {
  const last = now.year - 1
  const fresh = daysFrom(now, { year: last, month, day }) >= -REPORT_DAYS ? [last] : []
  const passed = daysFrom(now, { year: now.year, month, day }) < 0
  return [now.year, ...(passed ? [now.year + 1] : []), ...fresh, ...years]
}

const yearsIn = (text: string): readonly number[] => [
  ...new Set(Array.from(hitsOf(text, /\b(?:1[89]|20)\d\d\b/g), ([digits]) => Number(digits))),
]

/** The day of the same month nearest to `day` that falls on the weekday. */
function nearest(day: Day, weekday: number, length: number): readonly number[] {
  const back = (weekdayOf(day) - weekday + 7) % 7
  const days = back <= 3 ? [day.day - back, day.day - back + 7] : [day.day - back + 7, day.day - back]
  return days.filter((each) => each >= 1 && each <= length).slice(0, 1)
}

const dayOfMonth = /(?<!\d)(\d{1,2})(st|nd|rd|th)?(?![\d])/

function withDay(written: string, day: number): string {
  return written.replace(
    dayOfMonth,
    (_, __, ending: string | undefined) => `${day}${ending === undefined ? '' : ordinal(day)}`,
  )
}

const ordinal = (day: number): string => (day >= 11 && day <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'))

/** As long as the word that it replaces was: "Tues" becomes "Wed", "TUESDAY" becomes "WEDNESDAY". */
function withWeekday(written: string, weekday: number): string {
  const name = weekdayNames[weekday - 1] ?? ''
  return written.replace(/^\p{L}+/u, (word) => {
    const sized = /day$/i.test(word) ? name : name.slice(0, 3)
    return word === word.toUpperCase() ? sized.toUpperCase() : word === word.toLowerCase() ? sized.toLowerCase() : sized
  })
}
