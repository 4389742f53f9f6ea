import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import type { Reading } from '../../text/reading.ts'

/** Points of a cue, and where it shows. Each counts once, however often it shows. */
type Cue = readonly [points: number, shows: RegExp]

/** From here on a text sounds like the other kind of speaker. No single everyday word reaches it. */
export const ENOUGH = 3

const singular = /\b(?:i|i'm|im|i've|i'd|i'll|me|my|mine|myself)\b/

/** Said by somebody of themselves or of how they feel: without one of these a text is no diary. */
const diary: readonly Cue[] = [
  [1, singular],
  [
    2,
    /\bmy (?:(?:own|new|old|poor|little|lovely|big|gorgeous|darling) )?(?:mum|mom|mummy|mam|dad|daddy|mother|father|nan|nana|gran|granny|grandma|grandad|granddad|grandpa|husband|hubby|wife|boyfriend|girlfriend|bf|gf|fianc[eé]e?|other half|flatmate|roommate|housemate|ex|mates?|bestie|bff|kids|girl|boy|toddler|son|daughter|brother|sister|auntie|dog|cat|puppy|kitten|sofa|couch|bed|flat|landlord|boss|hangover|commute|day off|hair|nails|diet|in-laws|neighbou?rs?|neighbou?r's|knee|legs|back|tooth|migraine|gym|car|phone|boiler|bath|notice|job|toast|pjs|pyjamas|pajamas|head hurts)\b/,
  ],
  [3, /\b(?:hung ?over|tipsy|so drunk|got drunk|who let me|day drinking|tequila|gett\w+slizzerd)\b/],
  [
    2,
    /\b(?:ugh+|omg|lol|lmao|lmfao|rofl|haha\w*|tbh|ngl|smh|fml|idk|cba|argh+|bleh|gonna|wanna|tgif|can'?t even|can'?t be (?:bothered|arsed)|kill me now|so over it|not gonna lie|send help|pray for me|note to self|don'?t @ me)\b/,
  ],
  [
    2,
    /\b(?:when we drink|(?:need|needs) (?:(?:a|another|my|more|some|two|three) )?(?:coffees?|bed|sleep|wine|gin|naps?|drinks?|holiday|vacation)|(?:pub|wine|beer|gin) o'?clock|girls'? night|hen do|stag do|date night|besties|thank \w+ it'?s friday|hell ?hole|friyay|home alone|off sick|off work|day off|can'?t sleep|in bed with|gym (?:done|time|then)|(?:mum|mom|dad|nan)'s birthday|just (?:got home|woke up|ran \d+k?|had the (?:best|worst))|kids (?:are )?(?:finally |all )?(?:asleep|in bed)|feeling (?:rough|rubbish|sick|meh|poorly|lazy|awful|like death)|i(?:'m| am) (?:not ok|screaming|in love|parched|starving|so done|bored|hungry|dying)|i (?:hate|swear|can'?t stand|miss)|(?:best|worst) (?:\w+ ){1,2}(?:ever|i have|i've)|happy anniversary to my)\b/,
  ],
  [
    1,
    /\b(?:mondays|school night|so (?:bored|tired|excited|hungry|done|sleepy|full|sore|jealous)|knackered|exhausted|skint|gutted|buzzing|can'?t wait|do not (?:call|disturb)|don'?t (?:call|text) me|living the dream|bliss|sorted|perfect (?:evening|night)|happy days|treat myself|lazy (?:day|sunday|morning)|lie-?in|me time|new tattoo|blind date|tinder|dm me|never again|anyone (?:else|fancy)|does any(?:one|body) (?:know|else|have)|fingers crossed everyone)\b/,
  ],
  [2, /f[u*]+ck|\bsh[i*1]t|c[u*]nt\b|\ba(?:ss|rse|\*+)hole|\bwankers?\b|\btossers?\b/],
]

/** What an evening at home is made of; organisations have these too. */
const home: readonly Cue[] = [
  [
    1,
    /\b(?:netflix|binge\w*|box ?set|telly|on tv|(?:new|next|last|final|latest) (?:season|series|episode) of|(?:season|series) finale|spoilers?|love island|strictly|bake off|bachelor(?:ette)?|drag race|playstation|xbox|iphone)\b/,
  ],
  [
    1,
    /\b(?:sofa|couch|duvet|pyjamas|pajamas|pjs|onesie|slippers|bubble bath|hot bath|popcorn|snuggl\w+|feet up|asleep|in bed|at the (?:vet|dentist|gym|pub|hairdresser)|off to (?:bed|the pub|\w+'s))\b/,
  ],
  [
    1,
    /\b(?:home-?made|home-?cooked|lasagn[ea]|takeaway|take-?out|leftovers|roast dinner|fry-?up|kebab|curry|pizza|ramen|nachos|tacos|carbonara|bolognese|brunch|dinner|toast|soup)\b/,
  ],
  [
    1,
    /\b(?:glass(?:es)? of (?:red|white|ros[eé]|wine|fizz|prosecco|malbec|merlot)|(?:bottles?|cans?) of (?:wine|fizz|prosecco|beer)|prosecco|a pint|pints|beers?|gin and tonic|g&t|margaritas?|mimosas?|cocktails|shots|red wine|white wine)\b/,
  ],
  [
    1,
    /\b(?:stuck (?:in|on|at|behind)|missed (?:the|my) (?:bus|train|flight)|(?:mins?|minutes|hours?) late|overslept|late for work|my train|after work|before work)\b/,
  ],
]

/** What makes a text an organisation's after all. */
const duty: readonly Cue[] = [
  [-1, /\b(?:our (?!anniversary|wedding|house|flat|home|kitchen|baby|street|holiday|first)|us\b)/],
  [
    -3,
    /\b(?:join us|tickets?|book (?:now|your|a|online)|register|sign up|donat\w+|volunteer\w*|fundrais\w+|trustees?|appeal|rsvp|visit us|open(?:ing)? (?:daily|hours|from|until|at|today)|we(?:'re| are) (?:open|hosting|hiring|delighted|proud|pleased)|free entry|doors|on sale|helpline|support line|raffle|competition|win|new (?:menu|exhibition|report|blog)|on the menu|serving|happy hour|kitchen|available|order)\b/,
  ],
]

/** Words of somebody else, told by the organisation: an introduction, a takeover, a testimonial. */
const told =
  /\b(?:(?:I'm|I am|[Mm]y name is|[Mm]y name's|[Tt]his is) \p{Lu}\p{Ll}+|[Tt]akeover|[Tt]aking over|says|said|told us|tells us|writes|wrote|shares? (?:her|his|their)|in (?:her|his|their) own words|Meet \p{Lu}\p{Ll}+|Q&A|quote|[Ss]tor(?:y|ies))\b|\b(?:Hi|Hello),? \p{Lu}\p{Ll}+ here\b|(?:^|\n)[ \t]*[-–—~]\s?\p{Lu}|\s[-–—]\s?\p{Lu}\p{Ll}+,\s[^.!?\n]{3,60}$/u

const points = (cues: readonly Cue[], low: string): number =>
  cues.reduce((sum, [worth, shows]) => (shows.test(low) ? sum + worth : sum), 0)

/** Without quotations, links and handles, in lower case and with straight apostrophes. */
function ownWords({ text, quotes, links }: Reading): string {
  let own = text
  for (const { from, to } of [...quotes, ...links]) own = own.slice(0, from) + ' '.repeat(to - from) + own.slice(to)
  return own.toLowerCase().replace(/’/g, "'")
}

/** "Can I bring my dog?": the reader asks, in a list of questions. */
const asked = /(?:^|[.!?\n]) ?(?:can|do|does|how|where|what|is|am|should|will|may|when|if)\b[^.!?\n]*\bi\b[^.!?\n]*\?/g

/** How far a text sounds like somebody's private life. */
export function soundsPersonal(reading: Reading): number {
  if (told.test(reading.text.replace(/’/g, "'"))) return 0
  const low = ownWords(reading).replace(asked, ' ')
  const loud = /!!|\?!|:\)|<3|😂|🤣|🙈|😭|🍷|🍻|🍺/u.test(reading.text) ? 1 : 0
  const felt = points(diary, low)
  if (felt === 0) return 0
  return felt + points(home, low) + loud + points(duty, low) - (reading.links.length > 0 ? 2 : 0)
}

/** How an organisation speaks of itself. */
const official: readonly Cue[] = [
  [1, /\b(?:we|we're|our|us)\b/],
  [
    2,
    /\bour (?:\w+ ){0,2}(?:box office|helpline|phone ?lines?|opening (?:hours|times)|agm|service users|customers|visitors|patrons|audiences?|donors|supporters|members|trustees|appeal|season|services?|exhibitions?|programmes?|campaign|press office|annual report|reception|residents|clients|beneficiaries|clinics?|galler(?:y|ies)|collections?|venues?|branch(?:es)?|ticket line|shops?|stores?)\b/,
  ],
  [
    2,
    /\bwe(?:'re| are) (?:so |very |absolutely |really )?(?:delighted|pleased|proud|thrilled|sad|saddened|excited|sorry|honou?red) to (?:announce|welcome|share|launch|reveal|confirm|present|introduce|report|say|tell)\b/,
  ],
  [
    2,
    /\b(?:we(?:'re| are) (?:now |currently |actively )?(?:hiring|recruiting|closed|open)|we apologi[sz]e for|on behalf of (?:everyone|all|the)|statement from|tickets (?:are )?(?:now )?on sale|book (?:now|your (?:tickets|place|seats))|applications are (?:now )?open|(?:office|box office|helpline|phone ?lines?|reception) (?:is|are|will be) (?:open|closed)|become a member|please donate|donate (?:now|today)|join us (?:for|at|on)|visit us|call us|contact us)\b/,
  ],
]

/** How far a text sounds like an organisation speaking of itself. Somebody who says "I" tells of their work and is left alone. */
export function soundsOfficial(reading: Reading, organisation: OrganisationFacts | undefined): number {
  const low = ownWords(reading)
  if (singular.test(low)) return 0
  const linked = reading.links.some(({ host }) =>
    organisation?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  )
  return points(official, low) + (linked ? 2 : 0)
}

/** Whether a text names a speaker. */
export const names = (reading: Reading, speaker: Speaker): boolean =>
  reading.text.toLowerCase().includes(speaker.name.toLowerCase())
