import type { Frequencies } from '../../../domain/facts.ts'
import { wordSet } from '../../text/tables.ts'

const fronts =
  wordSet(`un re non co pre post over under out inter multi anti pro semi sub super ultra mega micro mini hyper
  cyber bio eco tele auto self mis dis de counter fore cross geo neuro photo video audio trans intra infra extra pseudo quasi
  poly mono bi tri quad mid up down off on back agri aqua electro hydro nano omni para psycho socio techno thermo cine crypto
  docu edu euro afro anglo franco every fem gender home info kilo lacto macro maxi meta milli neo nitro ortho paleo petro
  proto radio retro step turbo vice work arch be en`)
const ends =
  `ness less like fest fests thon thons athon athons ship ships hood hoods wide wise ward wards free proof friendly
  goer goers maker makers making master masters holic holics tastic able ability ify ified ise ised ises ising isation ize
  ized izes izing ization ist ists ism isms ite ites ian ians esque gate gates land side scape scapes con cast casts bot bots
  verse cade cades mania mentary naut nauts phile philes phobia phobic ology ologist ologists graphy ography ometer worthy
  some ville ery eries ette ettes fied fy fying coin coins core fluencer fluencers tober s r rs ing ed er ers`
    .split(/\s+/)
    .sort((one, other) => other.length - one.length)

/** A part of a run-together word that is more often a space forgotten. */
const small =
  wordSet(`the and with that from this your they have were what when which their there then than them will would our
  for you are was not but all can has had its into about been some just very more much also because thank thanks please alot
  if of to in is it at as on or so we be by an my me he she us`)
/** Short words that enter compounds freely. */
const joiners =
  wordSet(`day man men car bus air sun sea tea pub bar box art app web net pop top low hot ice dog cat kit pod pro
  fun run set sub tax toy van war way zoo eye ear egg end eve fan fly gap gym hat hub ink jam job key lab law leg log map mix
  mud nut oak oil pan pet pig pie pin pot rag red rug sky soy tag tin tip tub wet big bag bed bee bin boy cow cup cut dad
  mum mom fit fox gas gig gun ham hen hop lap lid lip mat max net new old one two six ten owl pay pen ray rib rod row saw
  sea shy sit ski son spa spy sum tap tie toe ton tow try two via vet win wig you zip out off up`)

const COMMON = 120
const ROOT = 70

/** Whether English takes it for a word: in the table, or made of words by the usual beginnings, endings and joins. */
export function isKnown(dictionary: Frequencies, word: string): boolean {
  if (dictionary.of(word) > 0) return true
  const mark = word.indexOf("'")
  if (mark >= 0) return isShortened(dictionary, word, mark)
  if (word.length < 5) return false
  return hasFront(dictionary, word) || hasEnd(dictionary, word) || isJoined(dictionary, word)
}

const afterMark = wordSet('s t d ll re ve m em n all clock er til cause')

function isShortened(dictionary: Frequencies, word: string, mark: number): boolean {
  const stem = word.slice(0, mark)
  const rest = word.slice(mark + 1)
  if (!afterMark.has(rest)) return true
  if (rest === 't') return stem.endsWith('n') ? isKnown(dictionary, stem.slice(0, -1)) || stem.length < 4 : true
  return stem.length < 3 || isKnown(dictionary, stem)
}

function hasFront(dictionary: Frequencies, word: string): boolean {
  for (let at = 2; at <= 6 && at <= word.length - 4; at++) {
    if (!fronts.has(word.slice(0, at))) continue
    const rest = word.slice(at)
    if (dictionary.of(rest) >= (at > 2 ? ROOT : COMMON) || (at > 2 && rest.length > 5 && hasEnd(dictionary, rest)))
      return true
  }
  return false
}

function hasEnd(dictionary: Frequencies, word: string): boolean {
  for (const end of ends) {
    const size = word.length - end.length
    if (size < 3 || !word.endsWith(end)) continue
    const stem = word.slice(0, size)
    if (!mayTake(stem, end)) continue
    if (dictionary.of(stem) >= ROOT) return true
    // hike -> hikeable and hikable, story -> storied
    if (/^[aeiou]/.test(end) && end.length > 3 && dictionary.of(`${stem}e`) >= COMMON) return true
  }
  return false
}

/** Spelling at the seam: "happyness", "partys" and "heros" are no words. */
function mayTake(stem: string, end: string): boolean {
  const last = stem.charAt(stem.length - 1)
  if (end === 'r' || end === 'rs') return last === 'e' && stem.length > 4
  if (end === 'ing' || end === 'ed' || end === 'er' || end === 'ers')
    return stem.length > 4 && /[^aeiouy]{2}$/.test(stem) && !/(.)\1$/.test(stem)
  if (end === 's') return stem.length > 3 && !/[sxzo]$|[cs]h$|[^aeiou]y$/.test(stem)
  if (end === 'some') return stem.length > 3 && !/[aeiouy]$/.test(stem)
  if (end === 'ness' || end === 'less' || end.startsWith('able')) return !(last === 'y' && !/[aeiou]y$/.test(stem))
  if (end.length < 4) return stem.length > 3
  return true
}

function isJoined(dictionary: Frequencies, word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    if (small.has(left) || small.has(right)) continue
    if (left.length === 3 ? !joiners.has(left) : dictionary.of(left) < COMMON) continue
    if (right.length === 3 ? joiners.has(right) : dictionary.of(right) >= COMMON) return true
  }
  return false
}
