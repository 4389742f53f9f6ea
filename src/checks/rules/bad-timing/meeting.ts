import type { Reading } from '../../text/reading.ts'
import { inside } from '../../text/reading.ts'
import { type Place, sentenceAround } from './calamity.ts'
import { graveIn } from './grave.ts'
import { laughs, lightIn, punOn } from './light.ts'
import { helps } from './words.ts'

export interface Meeting {
  readonly place: Place
  readonly what: string
  readonly jokes: boolean
  readonly weight: 'note' | 'ask'
}

/** Those who inform, help, remember or tell of long ago: a single light word beside them is no slip. */
const earnest =
  /\b(?:cancell?ed|postponed|called off|closed|closures?|closing|stay (?:safe|away|inside|indoors|home)|be safe|keep safe|warm (?:space|hub)s?|helplines?|hotline|refunds?|emergency|shelters?|found safe|under control|first responders|rescue\w*|recover(?:y|ing|ed)?|clean[- ]?up|check on|prepare\w*|preparedness|assistance|aid|relief|victims?|survivors?|families of|fema|responders|firefighters|officers|police|sheriff|troops|veterans?|heroes|soldiers|bill|act|congress|senate|house|legislation|hearing|committee|funding|budget|council|report|investigat\w+|arrest\w*|suspect|scams?|beware|safety|protect\w*|prevent\w*|vaccin\w+|evacuation (?:order|zone|route)s?|road ?works|avoid|delays?|diversions?|donat\w+|charity|volunteer\w*|remember\w*|lest we forget|memorial|vigil|silence|wreath|mourn\w*|condolences?|tributes?|honou?r\w*|in (?:loving |her |his |their )?memory|commemorat\w+|candles?|solidarity|prayers?|praying|sacrifice\w*|legacy|beloved|celebration of (?:his|her|their) life|love to|our thoughts|heartbroken|saddened|devastated|sympath\w+|anniversary|exhibition|museum|gallery|history|historic|historical|heritage|archive|documentary|lecture|talk|novel|book|film|movie|play|drama|musical|opera|podcast|netflix|series|episode|thriller|mystery|halloween|zombie|whodunnit|concert|album|band|game|simulator|training|course|lesson|century|medieval|roman|victorian)\b/i
const year = /\b(?:1\d{3}|200\d|201\d)s?\b/

/** Something terrible and something light in one post. Mostly worth a note; a laugh or a pun with an offer is worth asking. */
export function meetingIn(reading: Reading): Meeting | null {
  const { text } = reading
  const grave = graveIn(reading)
  if (grave === null || inside(reading.quotes, grave.from) || helps.test(text)) return null
  const pun = punOn(text, grave)
  const light = pun ?? lightIn(text)
  if (light === null) return null
  const isEarnest = earnest.test(text) || year.test(text)
  const isLoud = light.as === 'sells' || (light.as === 'jokes' && laughs(text))
  if (isEarnest && !(isLoud && grave.sure && !told.test(text))) return null
  if (grave.death && light.as === 'face' && !laughs(text)) return note(text, grave, light)
  const isJoke = laughs(text) && grave.sure && !isEarnest
  if (isJoke || (pun !== null && grave.sure && !isEarnest && lightIn(text)?.as === 'sells'))
    return { place: sentenceAround(text, light), what: text.slice(grave.from, grave.to), jokes: true, weight: 'ask' }
  return note(text, grave, light)
}

const told =
  /\b(?:cancell?ed|closed|refunds?|shelters?|relief|exhibition|museum|history|heritage|documentary|lecture|talk|novel|book|film|movie|drama|musical|opera|podcast|thriller|mystery|halloween|training|century|bill|congress|senate|legislation|hearing|memorial|remembrance)\b/i

const note = (text: string, grave: Place, light: Place): Meeting => ({
  place: { from: grave.from, to: grave.to },
  what: text.slice(light.from, light.to),
  jokes: false,
  weight: 'note',
})
