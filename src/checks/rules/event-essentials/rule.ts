import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Kind, Sighting, Weight } from '../../../domain/findings.ts'
import { isOneOf } from '../../text/context.ts'
import { invites, isNoInvitation } from '../../text/purpose.ts'
import { type Reading, read, readText } from '../../text/reading.ts'
import { textHas } from '../../text/signs.ts'
import { mentions, wordSet, wordTable } from '../../text/tables.ts'
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
    const isLikely = mayInvite(reading)
    if (!isLikely && !isPriced(reading)) return
    const { text } = reading
    const isInvited = isLikely && invites(reading)
    if (live.test(text) || !(isInvited || isNotice(reading))) return
    const hasLink = reading.links.length > 0
    const isShow = isOneOf(facts, withBoxOffice) && !besideShows.test(text)
    const stripped = text.replace(deadline, ' ').replace(urge, ' ')
    const dates = findDates(stripped, false)
    const told = {
      day: saysWhichDay(stripped, dates),
      time: saysWhatTime(stripped),
      place: saysWhere(stripped.replace(noPlace, ' ')),
      cost: saysWhatItCosts(text),
    }
    /** Asked where the rest of a notice is there; a word of a notice in something else is noted at most. */
    const missing = (message: string, kind: Kind, others: readonly boolean[], enough = 2): Sighting => {
      const isPlain = isInvited && !isShow && !hasLink && others.filter(Boolean).length >= enough
      const weight: Weight = isPlain ? 'ask' : 'note'
      return { message, spot: null, kind, weight }
    }
    const hasTime = told.time !== null
    const isSold = charges.test(text)
    const sellsTickets = ticketed.test(text) && !hasLink && !isOneOf(facts, withBoxOffice)
    const isPaid = isInvited && (paid.test(text) || sellsTickets) && !free.test(text)
    if (
      (isPaid || (isSold && told.day && hasTime && (isLikely || told.place))) &&
      !told.cost &&
      !saveTheDate.test(text) &&
      !(isOneOf(facts, withMenus) && !isSold)
    ) {
      const others = [told.day, hasTime, told.place]
      if (others.some(Boolean)) yield missing('price', 'event_price', others, others.length)
    }
    if (!told.day) {
      const others = [told.time === 'exact', told.place, told.cost]
      const isEnough = isInvited
        ? others.some(Boolean)
        : told.time === 'exact' && others.filter(Boolean).length >= (isLikely ? 2 : 3)
      if (isEnough && !often.test(text) && !standing.test(text)) {
        yield ongoing.test(text) || !told.cost
          ? { ...missing('date', 'event_date', others), weight: 'note' }
          : missing('date', 'event_date', others)
      }
      return
    }
    if (saveTheDate.test(text) || dates.length === 0) return
    if (
      dates.length === 1 &&
      !hasTime &&
      !lastingLong.test(text) &&
      (isInvited || (isLikely ? told.cost || told.place : told.cost && told.place))
    ) {
      const about = missing('time', 'event_time', [told.day, told.place || told.cost])
      yield lasting.test(text) ? { ...about, weight: 'note' } : about
    }
    if (told.place || (isOneOf(facts, withStages) && isInvited)) return
    if (!isInvited && (!hasTime || (!isLikely && !told.cost))) return
    const placeless = missing('place', 'event_place', [told.day, hasTime || told.cost])
    yield isOneOf(facts, withDoors) || isOneOf(facts, withStages) ? { ...placeless, weight: 'note' } : placeless
  },
}

/** The words of occasions. Without one of them nobody is asked to come to anything. */
const occasions = wordTable(
  `concert concerts gig gigs recital recitals lecture lectures workshop workshops webinar webinars fair fairs fayre fayres
  fete fetes fête fêtes festival festivals gala galas dinner dinners lunch lunches luncheon supper suppers brunch quiz
  quizzes bingo trivia comedy cabaret mic performance performances matinee matinees matinée matinées musical musicals
  panto pantomime opera ballet screening screenings exhibition exhibitions hike hikes bazaar auction auctions ball balls
  disco discos ceilidh ceilidhs dances session agm consultation consultations conference conferences seminar seminars
  symposium summit carols nativity singalong club masterclass masterclasses picnic picnics barbecue barbecues bbq bbqs
  cookout cookouts 5k 10k parkrun fundraiser fundraisers benefit rally rallies parade parades vigil vigils ceremony
  ceremonies taster storytime storytimes storytelling potluck cleanup cleanups litter tasting tastings retreat retreats
  playgroup reunion reunions auditions tryouts flu fireworks bonfire hunt hunts trunk swap repair planting blood karaoke
  breakfast signings premiere première mixer toddler giveaway friendly fixture improv improvisation acoustic demo
  demonstration clinic clinics café cafe pressing bandstand brass choir scratch conversation beginners guided hosted
  performing dj regatta networking soccer tennis golf classic curtain wreath pierogi dumpling cookery baking inaugural
  debate panel cinema stargazing bat moth penguin dawn chorus pageant`,
)
/** Words that are said of much else: they count beside a day or an hour and a call to come. */
const perhaps = wordTable(
  `talk talks tea coffee sale sales evening evenings night nights day days show play open tour tours walk walks market
  markets party parties dance class classes course courses sessions meeting meetings service services sing reading
  readings launch training run runs story town clean info information drop tickets doors lights tree beach fish cook block
  car sports q book signing meet stay morning mornings afternoon afternoons weekend weekends match set drinks checks check
  dig ages band bake swim race speed football kick craft crafts learn film dress`,
)
/** A notice of something that no list has: a day or an hour, and what it costs. */
const hasMoney = textHas('£', '$', '€')
const isPriced = (reading: Reading): boolean =>
  (mentions(reading, clocks) || mentions(reading, calendar)) && (hasMoney(reading) || mentions(reading, offers))

function mayInvite(reading: Reading): boolean {
  const isTimed = mentions(reading, clocks) || mentions(reading, calendar)
  if (mentions(reading, occasions)) return isTimed || mentions(reading, callings)
  return mentions(reading, perhaps) && (mentions(reading, callings) || (isTimed && mentions(reading, offers)))
}
const offers = wordTable(
  `bring free tickets seats seat entry admission adults donation welcome starts start returns teams places head door gate deposit booked provided`,
)
const clocks = wordTable(
  `${Array.from({ length: 12 }, (_, at) => `${at + 1}am ${at + 1}pm`).join(' ')} 00am 00pm 05pm 10pm 15am 15pm 20pm 25pm 30am 30pm 40pm 45am 45pm
  50pm noon midday midnight o'clock hrs hours m eight seven nine six five four three two`,
)
const calendar = wordTable(
  `mon monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs thursday thursdays fri friday fridays sat saturday
  saturdays sun sunday sundays jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october
  nov november dec december today tonight tomorrow`,
)
const callings = wordTable(
  `join come pop invited welcome rsvp book booking tickets ticket buy grab reserve secure claim doors gates register sign see miss hope look
  looking love invite invites calendar calendars stop swing free walk bring limited`,
)

/** A notice that asks nobody in so many words: an occasion, and what only those who come need. */
const isNotice = (reading: Reading): boolean =>
  (mentions(reading, clocks) || mentions(reading, calendar)) &&
  attending.test(reading.text) &&
  !isNoInvitation(reading.text)
const attending =
  /\b(?:join (?:us|our|me|curator|prof\w*|dr|the)|come|bring (?:the|a|your|copies|them|along)|meet (?:us|the|our|at|dino|and)|learn to|help us|don['’]t miss|doors|everyone['’]?s? (?:is )?welcome|all (?:are )?welcome|warmly|open to all|turn up|drop in(?:to)?|drop-in|walk in|see you|we['’]d love|love to see|hope to see|you['’]re (?:all )?(?:invited|welcome)|invited to|free|tickets?|tix|book|reserve|seats?|pay|buy|entry|admission|adults|per (?:person|head|child)|a head|limited|deposits?|dress up|who['’]s in|kick-?off|curtain up|starts?|returns|one night only|teams? of|tables? of|places|to enter|on the (?:door|gate)|at the door|pp\b|gold coin|pay what you can|no cost|no charge|provided|album launch|we['’]re playing|ballot|donation)\b|[£$€]\s?\d/i
/** What is bought or paid for, whatever it is. */
const charges =
  /\b(?:tickets?|tix) (?:on sale|available|includes?|at|from|from reception|now|are (?:on sale|available|selling|going)|in (?:the|our)|sold|selling|going|by|via)\b|\b(?:buy|grab|get|book|purchase|pick up) (?:your |some |a )?(?:tickets?|tix|seats?|tables?|ahead|in advance|places?)\b|\bbuy yours\b|\b(?:seats|tables|places|tickets) (?:are )?(?:going|selling) fast\b|\breserve (?:your |a )?(?:seats?|tables?|places?|spots?|tickets?)\b|\bpay (?:on|at) the (?:gate|door)\b|\bpaid for\b|\bdeposits?\b|\bto enter (?:e-?mail|call|ring|contact|text|visit)\b|\b(?:entry|registration|booking) fees?\b|\bcash bar\b|\bincludes (?:a glass|dinner|lunch|supper|wine|drinks)\b/i
/** Opening hours, timetables and lines: for every day. */
const standing =
  /\b(?:moved to|(?:our|opening|office|new) hours|weekdays?|both days|each day|every day|seven days|24\/7|any time|all day|lost property|helpline|hotline|delays?|delayed|diverted|timetable|services? (?:resume|run)|trains?|trams?|buses|now open|open until|open till|flights?|reunion|condolence|sold out|preview tickets|valid)\b/i
/** Held time and again. */
const often =
  /\b(?:classes|courses|lessons|weekly|monthly|fortnightly|regular(?:ly)?|daily|all year|year-round|every (?:day|week|month|other|mon|tues|wednes|thurs|fri|satur|sun)\w*|seasons?)\b/i
/** Words of places that name no place here: "on the road", a workshop that one takes part in. */
const noPlace =
  /\b(?:\w+ ){0,2}workshops?\b|\bon the road\b|\bteams\b(?= of)|\btables\b|\bbook club\b|\b(?:support|music|songs|help|sounds) from [^.!?,\n]{1,60}/gi
/** Goes on for so long that nobody looks for an hour. */
const lastingLong =
  /\b(?:exhibition|conference|season|month|until|throughout|runs? from|weekly|deadline|closes?|closed|(?:bank|school|public) holidays?|term|applications?|registrations?|due|order by|released?|drops?|out on|on sale)\b/i

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
  /\b(?:meetings?|consultations?|agm|vigils?|rall(?:y|ies)|services?|carols|worship|mass|parades?|protests?|marches|story ?times?|open (?:day|house|evening|morning)s?|(?:virtual|tele|telephone)[- ]?town ?halls?|town ?hall (?:meetings?|with|on|to|about|discussion)|clean-?ups?|litter pick|potluck|bring (?:a|your) (?:pie|dish|plate|pudding|packed lunch|picnic)|job fairs?|careers? fairs?|webinars?|drop-in|members only|our members|info(?:rmation)? sessions?|volunteer\w*|students|pupils|staff|launch|press|livestream\w*|hearing|ceremony|blood drive)\b/i
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
