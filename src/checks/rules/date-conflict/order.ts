import type { CivilMoment } from '../../../domain/facts.ts'
import { type Day, daysFrom, monthNames } from '../../text/calendar.ts'
import { hitsOf } from '../../text/hits.ts'
import type { Reading } from '../../text/reading.ts'
import { flatHas, textHas } from '../../text/signs.ts'
import type { DateMention } from '../../text/when.ts'

/** Words that cannot all be right, and what to say of them. */
export interface Clash {
  readonly from: number
  readonly to: number
  readonly message: 'backwards' | 'hours' | 'doors' | 'late' | 'named'
  readonly data: Readonly<Record<string, string>>
}

const SPAN_DAYS = 150

const numberOf = (date: DateMention, now: CivilMoment): number =>
  daysFrom(now, { year: date.year ?? now.year, month: date.month, day: date.day } satisfies Day)

const links =
  /^\s?(?:to|until|till|til|through|thru|and|-|–|—)\s?(?:on |the |midnight on |\d{1,2}(?:[.:]\d\d)?\s?[ap]m on )?$/i
const begins =
  /\b(?:start(?:s|ing|ed)?|begin(?:s|ning)?|open(?:s|ing)?|launch(?:es|ing)?|runs?|running|from|between)\b[^.!?\n]{0,24}$/i
const finishes = /\b(?:ends?|ending|finish(?:es|ing)?|clos(?:es?|ing)|until|till|to)\b[^.!?\n\d]{0,16}$/i

/** "From 20 July to 13 July": the second of two days lies before the first, by less than a turn of the year explains. */
export function* backwards(text: string, dates: readonly DateMention[], now: CivilMoment): Generator<Clash> {
  for (let at = 0; at + 1 < dates.length; at++) {
    const [start, end] = [dates[at], dates[at + 1]]
    if (start === undefined || end === undefined || start.year !== end.year) continue
    const between = text.slice(start.to, end.from)
    const before = text.slice(Math.max(0, start.from - 40), start.from)
    const isRange =
      (links.test(between) && !/and/i.test(between)) ||
      (begins.test(before) &&
        between.length < 60 &&
        !/[.!?\n]/.test(between) &&
        (finishes.test(between) || links.test(between)))
    if (!isRange) continue
    const gap = numberOf(start, now) - numberOf(end, now)
    if (gap <= 0 || gap > SPAN_DAYS) continue
    yield { from: start.from, to: end.to, message: 'backwards', data: { end: written(end), start: written(start) } }
  }
}

const written = ({ day, month }: DateMention): string => `${day} ${monthNames[month - 1] ?? ''}`

const hasHour = textHas('am', 'pm', 'a.m', 'p.m')
const clock = '(\\d{1,2})(?:[.:](\\d{2}))?\\s?(a\\.?m|p\\.?m)\\.?'
const hours = new RegExp(
  `\\b${clock}\\s?(?:to|until|till|-|–|—|(?:and|,|;) (?:it )?(?:closes?|ends?|finish(?:es)?)(?: (?:at|by))?)\\s?${clock}(?![a-z])`,
  'gi',
)
const doors = new RegExp(
  `\\bdoors?(?: open)?(?: at| from)?:? ${clock}[^.!?\\n\\d]{0,30}\\b(?:starts?|show(?:time)?|music|curtain(?: up)?|kick-?off|on stage|performance|begins|talk|film|band)\\b[^.!?\\n\\d]{0,12}${clock}(?![a-z])`,
  'gi',
)
const hasDoors = flatHas(' doors ', ' door ')

const minutes = (hour: string | undefined, minute: string | undefined, half: string | undefined): number =>
  (Number(hour) % 12) * 60 + Number(minute ?? 0) + (/^p/i.test(half ?? '') ? 720 : 0)

/** "Opens at 6pm and closes at 5pm": nobody stays for 23 hours. Nights end in the morning, so only like is held against like. */
export function* hoursIn(reading: Reading): Generator<Clash> {
  if (!hasHour(reading)) return
  const { text } = reading
  for (const hit of hitsOf(text, hours)) {
    const start = minutes(hit[1], hit[2], hit[3])
    const end = minutes(hit[4], hit[5], hit[6])
    const isAlike = hit[3]?.slice(0, 1).toLowerCase() === hit[6]?.slice(0, 1).toLowerCase()
    if (!isAlike || end >= start || Number(hit[4]) > 12) continue
    yield { from: hit.index, to: hit.index + hit[0].length, message: 'hours', data: { words: hit[0] } }
  }
  if (!hasDoors(reading)) return
  for (const hit of hitsOf(text, doors)) {
    if (minutes(hit[1], hit[2], hit[3]) <= minutes(hit[4], hit[5], hit[6])) continue
    yield { from: hit.index, to: hit.index + hit[0].length, message: 'doors', data: { words: hit[0] } }
  }
}

const replyBy =
  /\b(?:rsvp|book|register|reply|sign up|enter|apply|order|tickets?)\b[^.!?\n\d]{0,40}\b(?:by|before)\s(?:\p{L}+,? )?(?:the )?$/iu

/** "RSVP by 10 May for our lunch on 3 May": the day to answer by comes after the day itself. */
export function* repliesTooLate(text: string, dates: readonly DateMention[], now: CivilMoment): Generator<Clash> {
  if (dates.length !== 2) return
  for (const date of dates) {
    const other = dates.find((one) => one !== date)
    if (other === undefined || !replyBy.test(text.slice(Math.max(0, date.from - 60), date.from))) continue
    const gap = numberOf(date, now) - numberOf(other, now)
    if (gap > 0 && gap < SPAN_DAYS && date.year === other.year)
      yield { from: date.from, to: date.to, message: 'late', data: { end: written(date), start: written(other) } }
  }
}

/** Days that fall on the same date each year, by name; month and day. */
const named: readonly (readonly [name: string, month: number, day: number])[] = [
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['boxing day', 12, 26],
  ["st stephen's day", 12, 26],
  ["new year's eve", 12, 31],
  ["new year's day", 1, 1],
  ['burns night', 1, 25],
  ['australia day', 1, 26],
  ['waitangi day', 2, 6],
  ["valentine's day", 2, 14],
  ["st david's day", 3, 1],
  ["international women's day", 3, 8],
  ["st patrick's day", 3, 17],
  ["april fools' day", 4, 1],
  ["april fool's day", 4, 1],
  ["st george's day", 4, 23],
  ['anzac day', 4, 25],
  ['juneteenth', 6, 19],
  ['canada day', 7, 1],
  ['independence day', 7, 4],
  ['halloween', 10, 31],
  ['bonfire night', 11, 5],
  ['guy fawkes night', 11, 5],
  ['armistice day', 11, 11],
  ['veterans day', 11, 11],
  ["st andrew's day", 11, 30],
]
const hasName = flatHas(...named.map(([name]) => ` ${name} `))
const joins = /^(?:\s|,|:|\(|-|–|is|are|falls|this year|year|on|the|\d{1,2}(?:[.:]\d\d)?\s?[ap]m|at|s)*$/i

/** "Christmas Day (Friday 26 December)". The public holiday may move; the day does not. */
export function* namedDays(reading: Reading, dates: readonly DateMention[]): Generator<Clash> {
  if (!hasName(reading)) return
  const low = reading.text.toLowerCase().replaceAll('’', "'")
  for (const [name, month, day] of named) {
    const at = low.indexOf(name)
    if (at < 0) continue
    const next = dates.find(({ from }) => from >= at + name.length)
    if (next === undefined || (next.month === month && next.day === day)) continue
    const between = reading.text.slice(at + name.length, next.from)
    if (between.length > 24 || !joins.test(between)) continue
    yield {
      from: next.from,
      to: next.to,
      message: 'named',
      data: { name: reading.text.slice(at, at + name.length), date: `${day} ${monthNames[month - 1] ?? ''}` },
    }
  }
}
