import { hitsOf } from './hits.ts'

/**
 * Finds dates, times and prices as people write them in notices, in English of both sides of the Atlantic. Written here because the
 * usual library loses "2 June, 7.30pm" and drops days such as 31 June, which are what we look for.
 */

/** A date that names a day, as written; the day need not exist. */
export interface DateMention {
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** 1 = Monday ... 7 = Sunday; null also where the weekday ends a range ("Monday to Friday, 3 June"). */
  readonly weekday: number | null
  /** False for 6/4/2026 and the like, where day and month could be either way round. */
  readonly clear: boolean
}

const monthWord =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const weekdayWord =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'
const year = '(?:,?\\s{1,3}((?:19|20)\\d{2})(?![\\d:.]\\d|\\s?(?:am|pm)\\b))?'
const lead = `(?:(?<lead>\\b(?:to|until|till|and|every|each|&)\\s{1,3}|[-–—]\\s?)?\\b(?<wd>${weekdayWord})\\.?(?<apart>,?)\\s{1,3}(?:the\\s{1,3})?)?`

const dayMonth = new RegExp(
  `${lead}(?<![\\d£$€.,:/])\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?\\s{0,3}\\b(${monthWord})\\b\\.?${year}`,
  'gi',
)
const monthDay = new RegExp(
  `${lead}\\b(${monthWord})\\.?\\s{1,3}(?:the\\s{1,3})?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d|\\s?(?:am|pm|a\\.m|p\\.m|%|years|people|o'clock)|/\\d)\\b${year}`,
  'gi',
)
const numeric =
  /(?<![\d£$€./-])(?:((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d{1,2})([/.-])(\d{1,2})\5((?:19|20)\d\d|\d\d))(?![\d/-]|\.\d)/g
const looseDay =
  /\b(?:today|tonight|tomorrow|tonite|this\s+(?:week|weekend|month|morning|afternoon|evening|lunchtime)|next\s+(?:week|weekend|month)|weekend|(?:in|throughout|during|this|from|until|of)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:christmas|boxing|new year'?s|easter|bank holiday|good|palm|ash|shrove|mother'?s|father'?s|remembrance|armistice|valentine'?s|pancake|independence|labor|memorial|thanksgiving)\s+(?:day|eve|sunday|monday|friday|wednesday|tuesday)|halloween|daily|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\d{1,2}(?:st|nd|rd|th))\b/i
const shortDay = /\b(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun)\b[.,]?(?=\s+\d|\s*[-–&]|\s+(?:at|from)\b)/

const monthKeys = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdayKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const numberOf = (keys: readonly string[], word: string): number => keys.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** "Mon 2 to" and "Saturday 7 June and": the weekday that follows is that of the date behind it, not of opening hours. */
const endsInDay = /\d(?:st|nd|rd|th)?(?:\s\p{L}{3,9})?\s*$/u

/** Month words that are also other words count only with a capital. */
const isMonth = (word: string): boolean => !/^(?:may|mar|march|jan|dec|sep|oct)$/.test(word)

// Cheap, and most posts hold no month: the two dear patterns then need not run. "4Dec" is a date too.
const namesMonth = /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

/**
 * Every date that names a day of a month, in order of place. `monthFirst` = 6/4 is 4 June (United States).
 * Days are reported as written, also those that do not exist.
 */
export function findDates(text: string, monthFirst: boolean): readonly DateMention[] {
  if (!/\d/.test(text)) return []
  const found: DateMention[] = []
  const add = (hit: RegExpMatchArray, dayText: string, monthText: string, yearText: string | undefined): void => {
    if (!isMonth(monthText)) return
    const { lead: before, wd, apart } = hit.groups ?? {}
    const plain =
      before === undefined ||
      (/^(?:every|each)/i.test(before) && apart === '') ||
      endsInDay.test(text.slice(Math.max(0, (hit.index ?? 0) - 16), hit.index))
    const skip = (before ?? '').length
    const from = (hit.index ?? 0) + skip
    found.push({
      from,
      to: (hit.index ?? 0) + hit[0].replace(/\.$/, '').length,
      year: yearText === undefined ? null : Number(yearText),
      month: numberOf(monthKeys, monthText),
      day: Number(dayText),
      weekday: plain && wd !== undefined ? numberOf(weekdayKeys, wd) : null,
      clear: true,
    })
  }
  const named = namesMonth.test(text)
  for (const hit of named ? hitsOf(text, dayMonth) : []) add(hit, hit[4] ?? '', hit[5] ?? '', hit[6])
  const taken = [...found]
  let next = 0
  for (const hit of named ? hitsOf(text, monthDay) : []) {
    while ((taken[next]?.to ?? text.length) <= hit.index) next += 1
    if ((taken[next]?.from ?? text.length) >= hit.index + hit[0].length) add(hit, hit[5] ?? '', hit[4] ?? '', hit[6])
  }
  for (const hit of hitsOf(text, numeric)) {
    const iso = hit[1] !== undefined
    const a = Number(hit[4])
    const b = Number(hit[6])
    const shortYear = Number(hit[7])
    const weekday = weekdayBefore(text, hit.index)
    found.push({
      from: hit.index - (weekday?.[0].length ?? 0),
      to: hit.index + hit[0].length,
      year: iso ? Number(hit[1]) : shortYear < 100 ? 2000 + shortYear : shortYear,
      month: iso ? Number(hit[2]) : monthFirst ? a : b,
      day: iso ? Number(hit[3]) : monthFirst ? b : a,
      weekday: weekday === null ? null : numberOf(weekdayKeys, weekday[1] ?? ''),
      clear: iso || (monthFirst ? b > 12 : a > 12),
    })
  }
  return found.sort((one, other) => one.from - other.from)
}

const weekdayAtEnd = new RegExp(`\\b(${weekdayWord}),?\\s$`, 'i')
const weekdayBefore = (text: string, at: number): RegExpExecArray | null =>
  weekdayAtEnd.exec(text.slice(Math.max(0, at - 14), at))

/** Whether a reader can tell the day, or at least the days, from it. "Now" and "evening" are no dates. */
export const saysWhichDay = (text: string, dates: readonly DateMention[]): boolean =>
  dates.length > 0 || looseDay.test(text) || shortDay.test(text)

const clock =
  /\b\d{1,2}(?:[.:h]\d{2})?\s?(?:am|pm|a\.m\.?|p\.m\.?)(?![a-z])|(?<![\d£$€.,])(?:[01]?\d|2[0-3])[:h][0-5]\d(?!\d)|\b(?:at|from|by|until|till|to|start(?:s|ing)?|doors?|open(?:s|ing)?)\s{1,2}(?:[01]?\d|2[0-3])[.][0-5]\d\b(?!%|\s?(?:k|m|million|miles|km))|\b(?:noon|midday|midnight|o'clock|half past|quarter (?:past|to)|half (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b|\b\d{4}\s?(?:hrs?|hours)\b|(?<!\d)[12]?\d[.:][0-5]\d\s?[-–—]\s?[12]?\d[.:][0-5]\d|\bfrom \d{1,2} (?:until|till|to) \d{1,2}\b(?!\s*(?:%|per|years|people|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\b(?:at|from) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:of|our|venues|sites|locations|libraries))|\b(?:[01]?\d|2[0-3])\.(?:00|15|30|45)\b(?!\s?(?:%|k|m\b|million))/i
const roughTime =
  /\b(?:tonight|this (?:morning|afternoon|evening|lunchtime)|all day|24 hours|after (?:school|work|dark|the service)|dusk|dawn|sunset|sunrise|lunchtime|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|night|lunchtime)|tomorrow (?:morning|afternoon|evening|night))\b/i

/** 'exact' = a time of the clock, 'rough' = tonight, at dusk, all day; null = none. */
export function saysWhatTime(text: string): 'exact' | 'rough' | null {
  return clock.test(text) ? 'exact' : roughTime.test(text) ? 'rough' : null
}

const price =
  /[£$€]\s?\d|\b\d+(?:[.,]\d\d)?\s?(?:pounds?|dollars?|euros?|quid|gbp|usd|eur|p(?!\.? ?m))\b|\b(?:gbp|usd|eur)\s?\d|(?<!sugar[- ]|toll[- ]|gluten[- ]|smoke[- ]|fat[- ]|dairy[- ]|feel |barrier[- ]|traffic[- ]|plastic[- ]|guilt[- ]|alcohol[- ]|car[- ]|meat[- ]|crease[- ]|get |set |are |be |you're |someone |hands[- ])\bfree\b(?! (?:from|of (?!charge|cost)|to (?!attend|join|enter|all|book|everyone|come|take part|members)|range|speech|kick|time|press|trade|parking|wifi|wi-fi|raffle|drink|glass|gift|cake|tea|coffee))|\bno (?:charge|cost|fee|ticket needed|tickets needed|entry fee)\b|\bdonations?\b|\bpay (?:what|as much|as you)\b|\bcomplimentary\b|\bat no cost\b|\bticketless\b|\b(?:half|full) price\b|\bticket prices?\b|\bprices? (?:from|start)|\bon the house\b|\bretiring collection\b|\bbring and share\b/i

/** Whether a reader can tell what it costs, "free" included. */
export const saysWhatItCosts = (text: string): boolean => price.test(text)
