const place =
  'hall|theat(?:re|er)|park|librar(?:y|ies)|museum|church|chapel|cathedral|abbey|school|college|university|campus|cent(?:re|er)|street|road|avenue|lane|square|gardens?|house|rooms?|studios?|stage|galler(?:y|ies)|pub|inn|arms|hotel|club|caf[eé]|farm|beach|pier|harbou?r|castle|barn|stadium|arena|pavilion|market ?place|foyer|bar|courtyard|cinema|auditorium|hospital|hospice|station|green|common|meadow|woods?|reserve|lake|pool|gym|yard|court|tower|bridge|building|offices?|hq|headquarters|marquee|tent|lawn|terrace|basement|floor|restaurant|brewery|plaza|mall|synagogue|mosque|temple|kitchen|shops?|stores?|depot|fairgrounds?|racecourse|marina|lobby|warehouse|zoo|aquarium|observatory|playground|field|pitch|rink|track|allotment|orchard|nursery|surgery|clinic|branch(?:es)?|hub|workshop|garage|dock|quay|amphitheat(?:re|er)|bandstand|vicarage|cemetery|clubhouse|guildhall|institute|town|village|city|neighbou?rhood|downtown'
const online =
  /\b(?:online|virtual(?:ly)?|zoom|teams|youtube|facebook live|instagram live|live ?stream\w*|webinar|streamed|by phone|telephone|tele-?town ?hall|dial in|call in|podcast|radio|on air|twitch|at home|from home|everywhere|nationwide)\b/i
const inPlace = new RegExp(
  `\\b(?:at|in|on|near|outside|inside|by|from|to|around|along|behind|opposite|beside|under)\\s+(?:(?!(?:our|the|a)\\s+(?:\\w+\\s)?(?:workshop|market|club)\\b)[\\p{L}\\d'’.&-]+\\s+){0,5}(?:${place})\\b(?!['’]s)`,
  'iu',
)
const titled = place.replace(/(?:^|\|)[a-z]/g, (letter) => letter.toUpperCase())
const named = new RegExp(`\\p{Lu}[\\p{L}'’.-]*\\s+(?:${titled})\\b`, 'u')
const nameAfter =
  /(?:\b(?:at|in|from|outside|near|@)|📍|\bvenue:?|\bwhere:|\blocation:?)\s+(?:the\s+)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Easter|English|Spanish|French|Welsh)[a-z]*\b)\p{Lu}[\p{L}'’]+/u
const alone = new RegExp(
  `(?:^|[,.;:|·–-]\\s*)(?:(?:the\\s)?(?:[\\p{L}'’]{2,14}\\s){1,2}(?:${place})|(?:${titled}))\\s*(?:[,.;:|·–-]|$)`,
  'mu',
)
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/
const address =
  /\b\d{1,5}[a-z]?\s+(?:[NSEW]\.?\s+)?\p{Lu}[\p{L}'’.]+\s+(?:\p{Lu}[\p{L}]+\s+)?(?:St|Ave|Rd|Blvd|Dr|Ln|Way|Hwy|Pkwy|Pl|Ct)\b/u

/** Whether a reader can tell where it is: a named or well-known place, an address, a postcode, or online. */
export const saysWhere = (text: string): boolean =>
  online.test(text) ||
  inPlace.test(text) ||
  nameAfter.test(text) ||
  named.test(text) ||
  alone.test(text) ||
  postcode.test(text) ||
  address.test(text)
