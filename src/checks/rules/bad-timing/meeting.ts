import type { Reading } from '../../text/reading.ts'
import { inside } from '../../text/reading.ts'
import { both, type Place, sentenceAround } from './calamity.ts'
import { graveIn } from './grave.ts'
import { laughs, lightIn, priceIn, punOn, waresIn } from './light.ts'
import { helps } from './words.ts'

export interface Meeting {
  readonly place: Place
  readonly words: string
  readonly what: string
  readonly jokes: boolean
  readonly weight: 'note' | 'ask'
}

/** Those who inform, help, remember or tell of long ago: a single light word beside them is no slip. */
const earnest =
  /\b(?:cancell?ed|postponed|moved to|called off|(?:is|are|will be|remains?) closed|close at|closures?|stay (?:safe|away|inside|indoors|home)|be safe|keep safe|warm (?:space|hub)s?|helplines?|hotline|refunds?|shelters? (?:is|are)|found safe|(?:rest|evacuation|reception|cooling|warming|relief) (?:centre|center)s?|please give|if you can(?:'|’)?t? |for anyone|forced out|tents|(?:have|find|need|offering) shelter|exhibits?|under control|first responders|recover(?:y|ing)|clean[- ]?up|check on|prepared(?:ness)?|assistance|relief|survivors|families of|fema|responders|firefighters|troops|veterans?|heroes|soldiers|congress|senate|legislation|hearing|committee|funding|council|investigat\w+|arrest\w*|suspect|scams?|beware|safety|protect\w*|prevent\w*|vaccin\w+|evacuation (?:order|zone|route)s?|road ?works|delays?|diver(?:sions?|ted)|donat\w+|charity|volunteer\w*|we remember|memorial service|vigil|silence|wreath|solidarity|sacrifice\w*|celebration of (?:his|her|their) life|love to|saddened|anniversary|exhibition|gallery|heritage|archive|documentary|lecture|a talk|talk by|novels?|books|movie|drama|musical|opera|podcast|netflix|thriller|mystery|halloween|zombie|escape room|whodunnit|concert|choir|simulator|training|drill|century|medieval|roman|victorian|a new study|climate|democrats|republicans|policy|administration|please (?:drive|stop|avoid|call))\b/i
const year = /\b(?:1\d{3}|200\d|201\d)s?\b/

/** Something terrible and something light in one post. Mostly worth a note; a laugh or a pun with an offer is worth asking. */
export function meetingIn(reading: Reading): Meeting | null {
  const { text } = reading
  const grave = graveIn(reading)
  if (grave === null || inside(reading.quotes, grave.from) || helps.test(text)) return null
  const isEarnest = earnest.test(text) || (!grave.death && year.test(text))
  const pun = punOn(text, grave)
  const loud = lightIn(reading)
  const light = pun ?? loud ?? (!grave.death && (grave.sure || grave.firm) ? waresIn(reading) : priceIn(reading))
  if (light === null || (light.from < grave.to && grave.from < light.to)) return null
  const isJoke = laughs(text) && grave.sure
  if (isEarnest) {
    if (grave.named && loud?.as === 'sells') return note(text, grave, light)
    const isLoud = loud?.as === 'sells' || (loud?.as === 'jokes' && isJoke)
    return isLoud && grave.sure && !told.test(text) ? note(text, grave, light) : null
  }
  if (isJoke || (pun !== null && grave.sure && loud?.as === 'sells'))
    return {
      place: both(grave, sentenceAround(text, light)),
      words: '',
      what: text.slice(grave.from, grave.to),
      jokes: true,
      weight: 'ask',
    }
  return note(text, grave, light)
}

const told =
  /\b(?:cancell?ed|closed|refunds?|shelters?|relief|exhibition|museum|history|heritage|documentary|lecture|talk|novel|book|film|movie|drama|musical|opera|podcast|thriller|mystery|halloween|training|century|bill|congress|senate|legislation|hearing|memorial|remembrance)\b/i

const note = (text: string, grave: Place, light: Place): Meeting => ({
  place: both(grave, light),
  words: text.slice(grave.from, grave.to),
  what: text.slice(light.from, light.to),
  jokes: false,
  weight: 'note',
})
