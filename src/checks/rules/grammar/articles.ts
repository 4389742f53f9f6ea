import type { Frequencies } from '../../../domain/facts.ts'
import { wordSet } from '../../text/tables.ts'
import { beside, isHere, low, type Place, type Slip, written } from './place.ts'

/** Begin with a vowel and sound like "you" or "one". */
const consonantal =
  /^(?:unan|uni(?!n|m(?!od)|d(?!i?rect)|ss)|us(?:e|a|u)|ut(?:e|il|o)|ur(?:a|i|o)n|urolog|uvula|ubiq|uk|ukul|ukr|eu|ew|one(?!r)|once|ouija|ufo|u$|u-|usb|uber|ugand|urugu|url|usp|ucas|upvc|uefa|unesco|unicef|uv$)/
/** Begin with h and do not sound so. */
const silent = /^(?:hour|honest|honou?r|heir)/
/** Said either way. */
const either =
  /^(?:histor|hotel|herb|hyster|habitual|horri|hero|hilar|haitian|homage|human|humble|uber|urban|uyghur|uighur)/
/** Letters whose names begin with a vowel, in names that are spelled out. */
const spelled =
  wordSet(`mp mps msp msps mep nhs hr hgv lgbt lgbtq lgbtqia rspb rspca rnli raf sos mri mba mbe ngo ngos nvq fbi fa hiv led
  lcd sms foi hmo rsvp suv sme smes lp mot mc msc ma mp3 mrna rda rfp rpg rv mlk nba nfl nhl nra nypd hoa hbcu fda faq fm html http
  hdmi ssd sd nda npo nct nspcc rhs rsc rsa rcn rcp rcgp hnd hnc sqa lea lhr xbox xray nft nfc nhsx ldn swat sen send rota`)
const spokenAsWords = wordSet('sen send rota swat led ma')
/** After "option a" and "grade a": no article. */
const afterLetter = wordSet('is and or in as at if of on are am it also only')

/** "a hour", "an new". The sound decides, so what may be said either way passes. */
export function article(place: Place, dictionary: Frequencies | undefined): Slip | undefined {
  const { reading, at } = place
  const word = isHere(place)
  const raw = written(reading, word)
  const next = beside(place, 1)
  if (next === undefined || (word.capital && !word.opens) || raw === 'AN') return undefined
  const shown = written(reading, next)
  if (shown === next.low && fitsPlainly(word.low, shown)) return undefined
  if (/^(?:a|an|the)$/.test(next.low) && next.low !== word.low && !next.capital && beside(place, 2) !== undefined)
    return {
      message: 'repeat',
      first: at,
      last: at + 1,
      mend: word.capital ? `${shown.charAt(0).toUpperCase()}${shown.slice(1)}` : shown,
    }
  if (afterLetter.has(next.low) || (/[’'&/+.*]/.test(reading.text.charAt(next.to)) && next.low.length < 2))
    return undefined
  const vowel = startsWithVowelSound(shown, next.low, dictionary)
  if (vowel === undefined || vowel === (word.low === 'an')) return undefined
  if (word.low === 'an' && next.capital && word.capital) return undefined
  // "a" between words of another language, or a letter of a list
  if (word.low === 'a' && /^(?:el|los|la|las|un|una|unos|otro|ellos|usted|ustedes|es|en|i|o|e)$/.test(next.low))
    return undefined
  if (
    word.low === 'a' &&
    /^(?:vitamin|hepatitis|grade|level|plan|option|section|part|group|team|hall|block|gate|platform|zone|il|y|e)$/.test(
      low(place, -1),
    )
  )
    return undefined
  const mend = word.low === 'an' ? 'a' : 'an'
  return {
    message: word.low === 'an' ? 'a' : 'an',
    first: at,
    last: at + 1,
    mend: `${word.capital ? mend.charAt(0).toUpperCase() + mend.slice(1) : mend} ${shown}`,
  }
}

/** Most words: "a" before a plain consonant, "an" before a plain vowel. */
const fitsPlainly = (article: string, next: string): boolean =>
  next.length > 3 && (article === 'a' ? 'bcdfgjklmnpqrstvwyz' : 'ai').includes(next.charAt(0))

function startsWithVowelSound(shown: string, next: string, dictionary: Frequencies | undefined): boolean | undefined {
  const first = next.charAt(0)
  if (/\d/.test(first)) return soundOfNumber(next)
  if (!/[a-z]/.test(first) || next.length < 2 || /[^a-z0-9']/.test(next)) return undefined
  if (shown.length > 1 && shown === shown.toUpperCase()) return soundOfCapitals(next)
  if (/[A-Z]/.test(shown.slice(1)) || /\d/.test(next) || spelled.has(next) || either.test(next)) return undefined
  if (dictionary !== undefined && !/^[A-Z]/.test(shown) && dictionary.of(next.replace(/'s$/, '')) === 0)
    return undefined
  if (!/[aeiouy]/.test(next)) return undefined
  if (/[aeiou]/.test(first)) return !consonantal.test(next)
  return first === 'h' ? silent.test(next) : first === 'x' ? undefined : false
}

/** 8, 11 and 18, and what begins with them as it is said. */
function soundOfNumber(number: string): boolean | undefined {
  const digits = /^\d+/.exec(number)?.[0] ?? ''
  if (digits.startsWith('8')) return true
  if (digits === '11' || digits === '18') return true
  if (digits.length > 3 || (digits.length > 2 && /^1[18]/.test(digits))) return undefined
  return false
}

/** A name in capitals is spelled out or said as a word: only what is known for certain counts. */
function soundOfCapitals(next: string): boolean | undefined {
  if (spelled.has(next) && !spokenAsWords.has(next)) return true
  if (next.length > 4) return undefined
  if (/^[bcdgjkpqtvwyz]/.test(next)) return false
  if (/^[aio]/.test(next) && !/^(?:one|once)$/.test(next)) return true
  return undefined
}
