import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Kind, Sighting, Weight } from '../../../domain/findings.ts'
import { isOneOf } from '../../text/context.ts'
import { findLinks } from '../../text/links.ts'
import { invites } from '../../text/purpose.ts'
import { type Reading, read, readText } from '../../text/reading.ts'
import { wordSet } from '../../text/tables.ts'
import { findDates, saysWhatItCosts, saysWhatTime, saysWhichDay } from '../../text/when.ts'
import { saysWhere } from '../../text/where.ts'

export const eventEssentials: Check<null> = {
  id: 'event-essentials',
  kind: 'event_date',
  title: 'What people need to come',
  weight: 'ask',
  needs: [],
  messages: {
    date: 'This asks people to come, but names no day. They will have to ask when it is.',
    time: 'There is a day but no time. People will have to ask when it starts.',
    place: 'There is a day but no place. People will have to ask where to go.',
    price: 'No price and no "free". People may come thinking that it costs nothing.',
  },
  stories: ['ST09'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const reading = wholeOf(content)
    const { text } = reading
    if (!invites(reading) || live.test(text)) return
    const isShow = isOneOf(facts, withBoxOffice) && !besideShows.test(text)
    const weight: Weight = isShow || findLinks(text).length > 0 ? 'note' : 'ask'
    const missing = (message: string, kind: Kind): Sighting => ({ message, spot: null, kind, weight })
    const sellsTickets = ticketed.test(text) && findLinks(text).length === 0 && !isOneOf(facts, withBoxOffice)
    if (
      (paid.test(text) || sellsTickets) &&
      !free.test(text) &&
      !saysWhatItCosts(text) &&
      !saveTheDate.test(text) &&
      !isOneOf(facts, withMenus)
    ) {
      yield missing('price', 'event_price')
    }
    const stripped = text.replace(deadline, ' ').replace(urge, ' ')
    const dates = findDates(stripped, false)
    if (!saysWhichDay(stripped, dates)) {
      if (!ongoing.test(text)) yield missing('date', 'event_date')
      return
    }
    if (saveTheDate.test(text) || dates.length === 0) return
    if (dates.length === 1 && saysWhatTime(stripped) === null && !lasting.test(text)) {
      yield missing('time', 'event_time')
    }
    if (saysWhere(stripped) || isOneOf(facts, withStages)) return
    yield isOneOf(facts, withDoors)
      ? { ...missing('place', 'event_place'), weight: 'note' }
      : missing('place', 'event_place')
  },
}

/** All parts as one. Most posts have one, which is read already. */
function wholeOf({ parts }: Content): Reading {
  const [first] = parts
  const isAlone = parts.length === 1 && first.media.every(({ alt }) => alt === null)
  return isAlone ? read(first) : readText(parts.map(wordsOf).join('\n'))
}

/** The text with what its pictures say: a poster that is described tells its readers too. */
const wordsOf = ({ text, media }: Content['parts'][number]): string =>
  [text, ...media.map(({ alt }) => alt ?? '')].join('\n')

/** "RSVP by 1 June" names a day, but not that of the event. */
const deadline =
  /\b(?:rsvp|book|register|apply|reply|respond|sign up|order|early bird|tickets?)\b[^.!?\n]{0,40}?\b(?:by|before|until|ends?)\b[^.!?\n]*/gi
/** On at this moment: its readers are already there. */
const live = /\b(?:live now|happening (?:now|soon)|right now|join (?:me|us) live|tune in|watch live)\b/i
/** "Book today" names no day either. */
const urge =
  /\b(?:book|register|reserve|secure|get|buy|grab|sign up|rsvp|enter)\b[^.!?\n]{0,30}?\b(?:today|tonight|this week)\b/gi
/** Offered all the time. */
const ongoing =
  /\b(?:classes|courses|sessions|workshops|tours|talks|walks|lessons|clinics|groups|weekly|monthly|regular(?:ly)?|every|all year|year-round|seasons?)\b/i
const saveTheDate = /\bsave the date\b/i
/** Goes on for days: hours are for its own page. */
const lasting =
  /\b(?:festival|exhibition|conference|retreat|season|week(?:end)?|camp|month|daily|until|throughout|runs? from|every|weekly)\b/i
/** Where readers expect to pay. */
const paid =
  /\b(?:galas?|dinners?|lunch(?:eon)?|suppers?|brunch|afternoon tea|balls?|concerts?|gigs?|recitals?|show|performances?|matin[ée]es?|play|musicals?|panto(?:mime)?s?|opera|ballet|screenings?|(?:film|movie|quiz|curry|race|disco|comedy|music|poetry|jazz) nights?|quiz(?:zes)?|bingo|comedy|cabaret|jazz|ceilidhs?|discos?|workshops?|masterclass(?:es)?|courses?|tours?|tastings?|retreats?|fundrais(?:er|ing)|benefit|golf day|festivals?|(?:craft|weaving|painting|pottery|cook(?:ery|ing)|baking|drawing|printing|sewing|carving|felting|foraging|bread-?making|jewellery|jewelry) (?:day|morning|afternoon|evening|class|session)s?|sip (?:and|&) paint|afternoon tea|breakfast|fish fry|wine|gin|(?:materials|lunch|refreshments|supper|drinks|tuition|equipment)(?: (?:and|,) \w+)? (?:is |are )?included)\b/i
const ticketed =
  /\btickets (?:at|on) the door\b|\btickets (?:are )?(?:available |on sale )?(?:now )?from\b|\b(?:buy|get|grab) (?:your )?tickets\b/i
/** Free by their nature, or open to members who pay already. */
const free =
  /\b(?:meetings?|consultations?|agm|vigils?|rall(?:y|ies)|services?|carols|worship|mass|parades?|protests?|marches|story ?times?|open (?:day|house|evening|morning)s?|(?:virtual|tele|telephone)[- ]?town ?halls?|town ?hall (?:meetings?|with|on|to|about|discussion)|clean-?ups?|litter pick|job fairs?|careers? fairs?|webinars?|drop-in|members only|our members|info(?:rmation)? sessions?|volunteer\w*|students|pupils|staff|launch|press|livestream\w*|hearing|ceremony|blood drive)\b/i
/** What lunch costs is on the menu. */
const withMenus = wordSet('food restaurant pub hotel')
/** What a house with a box office holds besides its shows. */
const besideShows =
  /\b(?:benefit|galas?|dinners?|lunch(?:eon)?|suppers?|brunch|tea|balls?|fundrais\w*|quiz(?:zes)?|workshops?|classes|courses?|tours?|open day|raffle|auction)\b/i
/** What a seat costs is told where it is bought. */
const withBoxOffice = wordSet('theatre cinema symphony')
/** All that they announce is in their own house unless they say otherwise. */
const withStages = wordSet('theatre venue cinema restaurant pub food bookshop symphony')
/** Most that they announce is. */
const withDoors = wordSet('museum library church gallery school garden zoo farm hospital university')
