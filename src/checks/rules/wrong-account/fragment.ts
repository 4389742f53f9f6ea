import type { Content } from '../../../domain/draft.ts'
import { type Reading, read } from '../../text/reading.ts'
import { flatHas } from '../../text/signs.ts'
import { firstNames } from './first-names.ts'

const LONGEST = 70

/** What was meant for another box: the words of a search, a name alone, a piece of a word. */
export function isFragment({ parts }: Content): boolean {
  const [part, ...more] = parts
  if (more.length > 0 || part.media.length > 0 || part.text.length > LONGEST) return false
  const reading = read(part)
  return looksSearched(reading) || isNameAlone(reading) || isPiece(part.text.trim())
}

const searches =
  /^(?:how (?:to|do i|do you|long|much|many|old|far)|what (?:is|are|time|does|year)|when (?:is|does|do)|where (?:is|can i|to)|why (?:is|does|do|are|am)|who (?:is|was|won|plays|sang)|is it|can (?:dogs|cats|you|i)|best|cheap(?:est)?|symptoms of|recipe for|easy|weather|flights?|train times|bus times|directions to|define|meaning of|lyrics|reviews? of|phone number for|opening times|jobs? in|houses? for sale|things to do|used|second hand|home remed(?:y|ies)|side effects)\b/
const maySearch = flatHas(
  ' near me ',
  ' meaning ',
  ' recipe ',
  ' lyrics ',
  ' reviews ',
  ' salary ',
  ' net worth ',
  ' wikipedia ',
  ' login ',
  ' vs ',
)

/** All in lower case, no sentence, no mark at the end: nobody writes so for readers. */
function looksSearched(reading: Reading): boolean {
  const { text, words, links } = reading
  const trimmed = text.trim()
  if (links.length > 0 || words.length < 2 || words.length > 10 || trimmed !== trimmed.toLowerCase()) return false
  if (/[.!?…:;,#@\n]|\p{So}/u.test(trimmed)) return false
  return (searches.test(trimmed) && words.length >= 3) || maySearch(reading)
}

/** "Ana Reid", and not a word more. */
function isNameAlone({ text, words }: Reading): boolean {
  const [first, second] = words
  return (
    words.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    first.capital &&
    second.capital &&
    firstNames.has(first.low) &&
    /^\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(text.trim())
  )
}

const said =
  /^(?:(?:ha|he|ho|mm|hm|oo|ah|br|zz|ss|sh|ps|pf|gr|aw|w|y|n|x|o|a)+.?|yes|no|hi|hey|wow|boo|ok|bye|yay|now|new|go|us|you|tgif|nhs|bbc|lgbt)$/

/** Two or three letters, or a row of keys. */
function isPiece(text: string): boolean {
  if (!/^[a-z]{1,12}$/.test(text) || said.test(text)) return false
  return (
    text.length <= 3 ||
    /^(?:[asdfghjkl]{5,}|[qwertyuiop]{6,}|[zxcvbnm]{4,})$/.test(text) ||
    /^[^aeiouy]{4,}$/.test(text)
  )
}
