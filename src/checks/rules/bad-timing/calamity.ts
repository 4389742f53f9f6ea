import { inside, type Reading, type Word } from '../../text/reading.ts'
import { places } from '../../text/tables.ts'
import { calamityWords, live, loose, notBefore, notBehind, pairFirsts, pairs, sure, topics } from './words.ts'

export interface Place {
  readonly from: number
  readonly to: number
}

/** A calamity of these days in a text. */
export interface Calamity extends Place {
  /** Hardly ever anything else. */
  readonly grave: boolean
  /** The text says that it is happening now, or has just happened. */
  readonly now: boolean
  /** Somebody has died. */
  readonly death: boolean
  /** A play, a book, a lesson may be about it. */
  readonly topical: boolean
}

const storms = /^(?:storm|hurricane|cyclone|typhoon)$/
const water = /\bunder (?:\p{L}+ |\d+ ){1,3}(?:feet|foot|ft|inches|metres|meters) of water\b/iu
const year = /\b(?:1\d{3}|200\d|201\d)s?\b/

/** The gravest calamity that a text names; null where it names none, or one of a play, a book or long ago. */
export function calamityIn(reading: Reading): Calamity | null {
  const { text, words } = reading
  let best: { readonly first: number; readonly last: number; readonly grave: boolean } | null = null
  for (const at of places(reading, calamityWords)) {
    const found = calamityAt(reading, at)
    if (found === null || (best !== null && (best.grave || !found.grave))) continue
    best = found
    if (best.grave) break
  }
  const flooded = best === null && text.includes('under ') ? water.exec(text) : null
  if (flooded !== null) {
    const place = { from: flooded.index, to: flooded.index + flooded[0].length }
    return { ...place, grave: true, now: true, death: false, topical: false }
  }
  if (best === null || year.test(text)) return null
  const now = live.test(text)
  const topical = words.some(({ low }) => topics.has(low))
  if ((!best.grave && !now) || (topical && !today.test(text))) return null
  const place = withPlace(reading, best.first, best.last)
  if (inside(reading.quotes, place.from)) return null
  return { ...place, grave: best.grave, now, death: deaths.test(words[best.first]?.low ?? ''), topical }
}

const deaths = /^(?:dead|died|dies|death|deaths|killed|murdered|funeral)$/
const today =
  /\b(?:today|tonight|this (?:morning|afternoon|evening|week)|yesterday|last night|right now|breaking|after the|evacuated|topical)\b/i
/** "A riot of colour", "an explosion of flavour". */
const mayTakeOf = /^(?:deaths?|victims|funeral|siege|massacre|bombings?|murder|killing|shooting|war)$/

function calamityAt({ words, text }: Reading, at: number): { first: number; last: number; grave: boolean } | null {
  const word = words[at]
  if (word === undefined || word.mark === '@' || word.mark === 'link') return null
  const { low } = word
  const next = words[at + 1]
  if (pairFirsts.has(low) && next !== undefined && pairs.has(`${low}_${next.low}`))
    return next.low === 'guilty' && !text.includes('#') ? null : { first: at, last: at + 1, grave: true }
  if (storms.test(low) && word.capital && isStormName(text, word, next)) return { first: at, last: at + 1, grave: true }
  const grave = sure.has(low)
  if (!grave && !loose.has(low)) return null
  const before = at > 0 && !word.opens ? (words[at - 1]?.low ?? '') : ''
  if (notBefore.has(before) || (next !== undefined && !next.opens && notBehind.has(next.low))) return null
  if (word.capital && !word.opens && word.mark === '') return null
  if (word.capital && word.opens && next?.capital === true && !next.opens && next.mark === '') return null
  if (next?.low === 'of' && !mayTakeOf.test(low)) return null
  if (/^(?:murder|attack|crash|riot)$/.test(low) && /^(?:an?|the|it|my|your)$/.test(next?.low ?? '')) return null
  if (before === 'a' && /^(?:disaster|catastrophe|tragedy|riot)$/.test(low)) return null
  if (low === 'dead' && !/^(?:is|are|found|shot|was|were|lay|lies)$/.test(before)) return null
  if (low === 'missing' && !/\bsearch for\b/i.test(text)) return null
  if (low === 'war' || low === 'invasion') {
    if (next === undefined || !/^(?:in|on|of)$/.test(next.low) || words[at + 2]?.capital !== true) return null
  }
  if (low === 'collapse' || low === 'trial' || low === 'crush') {
    if (before !== 'the' && before !== 'stage' && before !== 'terror' && before !== 'murder') return null
  }
  if (/^(?:attacks?|blast|explosion|blaze)$/.test(low) && !isPlaced(words, at) && before !== 'terror') return null
  return { first: at, last: at + (dayBehind(words, at) ? 2 : 0), grave }
}

/** "Storm Eunice", but not "Storm Lanterns", "Storm in a Teacup" or "Hurricane Party". */
const isStormName = (text: string, word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  !next.opens &&
  next.capital &&
  next.low.length > 2 &&
  next.mark === '' &&
  text.slice(word.to, next.from) === ' ' &&
  !notBehind.has(next.low) &&
  !/^(?:warning|season|relief|damage|update|watch|force|thorgerson|reid|huntley|ruben)/.test(next.low)

/** "died this morning", "dies last night": the day belongs to the news. */
const dayBehind = (words: readonly Word[], at: number): boolean =>
  /^(?:died|dies|killed)$/.test(words[at]?.low ?? '') &&
  /^(?:this|last)$/.test(words[at + 1]?.low ?? '') &&
  /^(?:morning|night|week|evening|afternoon|weekend)$/.test(words[at + 2]?.low ?? '')

/** Whether a place follows: "in #Tripoli", "at Ashford". */
function isPlaced(words: readonly Word[], at: number): boolean {
  const link = words[at + 1]
  const where = words[at + 2]
  return (
    link !== undefined &&
    where !== undefined &&
    !link.opens &&
    /^(?:in|at|near|on)$/.test(link.low) &&
    (where.mark === '#' || where.capital)
  )
}

/** The words of a calamity with the place that follows. */
function withPlace({ words }: Reading, first: number, last: number): Place {
  const one = words[first]
  const end = words[last]
  if (one === undefined || end === undefined) return { from: 0, to: 0 }
  return {
    from: one.mark === '#' ? one.from - 1 : one.from,
    to: (isPlaced(words, last) ? words[last + 2] : end)?.to ?? end.to,
  }
}

const LONGEST = 160

/** The sentence around a place, without the spaces at its ends. */
export function sentenceAround(text: string, { from, to }: Place): Place {
  let start = from
  while (start > 0 && from - start < LONGEST && !/[.!\n]/.test(text.charAt(start - 1)) && !isAsked(text, start - 1))
    start -= 1
  while (start < from && /\s/.test(text.charAt(start))) start += 1
  let end = to
  while (end < text.length && end - to < LONGEST && !/[.!?\n]/.test(text.charAt(end - 1))) end += 1
  while (end > to && /\s/.test(text.charAt(end - 1))) end -= 1
  return { from: start, to: end }
}

/** A question mark ends a sentence, unless only a face follows. */
const isAsked = (text: string, at: number): boolean =>
  text.charAt(at) === '?' && /^\?\s+\p{L}/u.test(text.slice(at, at + 12))

const FURTHEST = 240

/** From what is terrible to what is light, whichever comes first; only the former where they stand far apart. */
export function both(grave: Place, light: Place): Place {
  const from = Math.min(grave.from, light.from)
  const to = Math.max(grave.to, light.to)
  return to - from > FURTHEST ? { from: grave.from, to: grave.to } : { from, to }
}
