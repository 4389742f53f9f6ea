import type { Reading } from './reading.ts'

/**
 * What a post is for: told by the set phrases of notices, in English of both sides of the Atlantic. Each question errs
 * on the side of "no", because a check that takes a report for an invitation asks about something long over.
 */

const back =
  /\b(?:thank(?:s| you)(?: so much| very much)? to (?:everyone|everybody|all|those|the)|thank(?:s| you)(?: all)? for (?:coming|joining|attending|being|having)|(?:came|turned) (?:along|out|to)|(?:great|lovely|good|wonderful|fantastic|brilliant|amazing|honou?red|honou?r|pleasure|nice|fun|inspiring|proud|glad|happy|pleased|grateful|thrilled) to (?:see|meet|join|have|welcome|be|attend|visit|speak|talk|host|kick)|last (?:night|week|weekend|month|year|summer|autumn|winter|spring|fall|mon|tues|wednes|thurs|fri|satur|sun)\w*|yesterday|earlier (?:today|this)|(?:was|were|had) (?:an? |such |so |the |held|joined|packed|delighted|thrilled|over|more than|great|lovely|able|honou?red)|(?:we|i)(?:'ve)? (?:had|raised|welcomed|hosted|held|celebrated|marked|enjoyed|loved|visited|met|attended|joined|spoke)|(?:raised|raising) (?:over |more than |almost |nearly )?[£$€]|(?:photos?|pictures|highlights) (?:from|of)|look(?:ing)? back|recap|what an? (?:\w+ ){0,2}(?:night|day|evening|weekend|week|fortnight|event|show|turnout)|missed (?:it|our)|icymi|replay|recording of|on this day)\b/i
const ended =
  /\b(?:cancel(?:l?ed|ling|lation)|postponed|called off|sold[- ]out|fully booked|rescheduled|will not (?:go ahead|take place)|won't (?:go ahead|take place)|(?:is|are) off|no longer (?:taking place|going ahead)|closed|closing early|closures?)\b/i
const sad =
  /\b(?:passed away|died|death of|funeral|in loving memory|condolences|rest in peace|obituary|killed|victims|murder|arrested|appeal(?:ing)? for (?:witnesses|information))\b/i
const work =
  /\b(?:vacanc(?:y|ies)|hiring|recruit\w*|job (?:opening|opportunity|vacancy)|apply (?:now|by|here|today|at|before)|closing date|salary|per annum|(?:part|full)[- ]time role|trustees? (?:wanted|needed)|volunteers? (?:wanted|needed)|join (?:our|the) (?:\w+ ){0,2}team|join us as an?|internships?|applications? (?:open|close|now|are|for))\b/i

/** Whether a text is a report, a thank-you, a cancellation, about a death or a crime, or looks for staff: whatever day it names, nobody is asked to come. */
export const isNoInvitation = (text: string): boolean =>
  back.test(text) || ended.test(text) || sad.test(text) || work.test(text)

const come =
  /\b(?:join (?:us|me) (?:for|at|on|this|next|tonight|tomorrow|online|live|in (?:the|our|person))|join us[!.]|join (?:our|the) (?!team|mailing|board|committee|staff|union|waiting|list|conversation|fight|campaign|movement|queue|club|league|army|navy|force|police|council|charity|family|community|newsletter|network|panel|pack|crew|choir|band|squad|dots)[a-z]+|come (?:along|and (?:join|see|meet|hear|try|have|enjoy|say|find|learn|celebrate|play|sing|dance|help|make|support|share|ask)|to (?:our|the(?! (?:table|aid|rescue|conclusion|fore|end)))|down|join)|pop (?:along|in|down)|drop in(?:to)?|you(?:'re| are) (?:all |warmly |cordially |very )?(?:invited|welcome)|all (?:are )?welcome|everyone(?:'s| is)? welcome|rsvp|save the date|book (?:now|here|today|your|a (?:place|seat|table|ticket|spot)|tickets|early|via|online|at)|(?:get|buy|grab|reserve|secure|claim) (?:your |a )?(?:free )?(?:tickets?|seats?|place|spot|space)|tickets? (?:available|on sale|from|are|now|cost|via|here|still)|tickets? ?[:£$€]|doors (?:open )?(?:at |from )?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|gates (?:open )?at \d{1,2}(?: ?[ap]m)?|register (?:now|here|today|for|your|via)|sign up (?:now|here|for)|see you (?:there|then|on|at)|don['’]?t miss|hope to see you|look(?:ing)? forward to (?:seeing|welcoming) you|love to see you|invites? you|mark your calendars?|stop by|swing by|rain or shine|no need to book|no booking needed|free for (?:all|everyone)|walk-ins welcome|first come,? first served|(?:kids|children|under-?\d+s?) (?:go )?free|(?:£|\$|€)?\d+ (?:a head|per person|on the door)|bring (?:a friend|a blanket|your own|a chair|a lawn chair|the (?:kids|family|whole family))|(?:limited (?:places|seats|spaces|tickets)|(?:places|seats|spaces|tickets) (?:are )?(?:very )?limited))\b|\btickets? ?[:£$€]|\bbook ?: ?h?t?t?p?/i
const occasion =
  /\b(?:concerts?|gigs?|recitals?|talks?|lectures?|workshops?|webinars?|fairs?|fayres?|f[êe]tes?|festivals?|galas?|dinners?|lunch(?:es|eon)?|suppers?|brunch|afternoon tea|coffee (?:morning|afternoon)s?|bake sale|(?:jumble|rummage|book|craft|plant|cake|table ?top) sales?|quiz(?:zes)?|bingo|trivia|comedy|cabaret|open mic|evening of|an evening with|(?:family|fun|film|movie|games|music|ladies|race|curry|social|launch|preview|poetry|disco|jazz|opening) (?:night|day|evening)s?|show|performances?|matin[ée]es?|play|musicals?|panto(?:mime)?s?|opera|ballet|screenings?|exhibitions?|open (?:day|house|evening|morning|studio)s?|tours?|guided walks?|sponsored walks?|walks?|hikes?|markets?|bazaars?|auctions?|balls?|part(?:y|ies)|discos?|ceilidhs?|dances?|class(?:es)?|courses?|sessions?|meetings?|agm|consultations?|conferences?|seminars?|symposium|summits?|services?|carols|nativity|sing ?along|readings?|book club|launch|masterclass(?:es)?|training|picnics?|barbecues?|bbqs?|cook-?outs?|(?:fun|charity) runs?|5k|10k|parkrun|fundraisers?|benefit|rall(?:y|ies)|parades?|vigils?|ceremon(?:y|ies)|taster|story ?times?|town ?halls?|potluck|clean-?ups?|litter pick|tastings?|retreats?|playgroups?|reunions?|info(?:rmation)? (?:session|evening|night)s?|drop-in|tickets|doors|(?:yard|garage|plant|toy|clothes|used book) sales?|auditions|try-?outs|flu (?:shots?|jabs?|clinics?)|fireworks|bonfire|(?:easter )?egg hunts?|trunk-?or-?treat|lights? switch-?on|tree lighting|swap shop|swap meet|repair caf[eé]|tea dance|beach clean|tree planting|blood drive|karaoke|fish fry|cook-?off|breakfast|block party|car wash|sports day|q&a|book signings?|meet and greet|premi[eè]re|mixer|stay and play|toddler group|coffee morning|(?!following|coming|working|having|amazing|outstanding)[a-z]+ing (?:day|morning|afternoon|evening|weekend)s?|(?:invited to|come to|join us for) (?:our |the |an? )?(?:[\w&'’-]{1,14} ){1,5}(?:day|night|evening|morning|afternoon|weekend|party))\b/i
/** A day with its time beside it is how a listing is written: "Fri 12 June, 7pm". */
const listing =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?(?:,| at| from| @|:| [-–|])? ?(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|\d{1,2}[.:]\d\d|noon|midday)/i

const due = /\b(?:deadline|due (?:by|on))\b/i

/** Whether a text asks people to come to something: an imperative of attendance with an occasion, or a listing of one. */
export function invites(reading: Reading): boolean {
  let known = invitations.get(reading)
  if (known === undefined) {
    const { text } = reading
    known = occasion.test(text) && (come.test(text) || (listing.test(text) && !due.test(text))) && !isNoInvitation(text)
    invitations.set(reading, known)
  }
  return known
}

const invitations = new WeakMap<Reading, boolean>()

const ahead =
  /\b(?:last chance|early bird|ends?|closes?|deadline|(?:apply|book|register|enter|order|reply|respond|rsvp|sign up|submit) (?:by|before)|(?:need|want|send|get|return|submit|hand|enter|nominate|vote|pay|complete|fill)\b[^.!?\n]{1,40}\b(?:by|before)|coming up|upcoming|will (?:be|take|start|open|run)|takes? place|tickets|on sale|starts?|begins?|opens?|until)\b/i

/** Whether words lead up to a day that is still to come: "ends", "book by", "opens". */
export const looksAhead = (words: string): boolean => come.test(words) || ahead.test(words)
