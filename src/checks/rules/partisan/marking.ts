import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Reading, Word } from '../../text/reading.ts'
import { wordSet } from '../../text/tables.ts'
import { type Gazetteer, gazetteerOf } from './parties.ts'
import { bad, bodies, bodyPairs, hard, officePairs, offices, soft } from './signs.ts'
import { sloganKeys } from './slogans.ts'

/** Classes of words; a sentence has the sum of those that stand in it. */
export const PARTY = 1
export const LEADER = 2
export const OFFICE = 4
export const BODY = 8
export const HARD = 16
export const SOFT = 32
export const BAD = 64
export const VOTE = 128
export const NAME = 256
const CAPITAL_PARTY = 512
const FIRST = 1024
/** A slogan or a taunt, or the rarest word of one. */
export const SLOGAN = 2048
/** Somebody deceives: "lied", "lies", "lying". */
export const LIES = 4096
/** Somebody or something of `figures.ts`, or the first word of one. */
export const OTHER = 8192
export const WHO = PARTY | LEADER | OFFICE | BODY

/**
 * A sentence in which parties, people and insults are replaced by the names of their classes, so that one pattern holds for
 * all of them: "The Tories are liars" is " the PARTY are HARD ".
 */
export interface Sentence {
  readonly canon: string
  readonly classes: number
  /** For each token of `canon`: where it starts there, and its first and last word. */
  readonly tokens: readonly { readonly start: number; readonly first: number; readonly last: number }[]
}

const voteWords = wordSet(
  'vote votes voted voting elect electing reelect candidate candidates endorse endorsing brexit election commissioner sheriff councilmember alderman incumbent',
)
const names = new Map<number, string>([
  [PARTY, 'PARTY'],
  [LEADER, 'LEADER'],
  [OFFICE, 'OFFICE'],
  [BODY, 'BODY'],
  [HARD, 'HARD'],
  [SOFT, 'SOFT'],
  [BAD, 'BAD'],
  [NAME, 'NAME'],
])

type Lexicon = ReadonlyMap<string, number>
const lexicons = new WeakMap<Gazetteer, Lexicon>()

function lexiconOf(gazetteer: Gazetteer): Lexicon {
  const known = lexicons.get(gazetteer)
  if (known !== undefined) return known
  const lexicon = new Map<string, number>()
  const add = (words: Iterable<string>, flag: number): void => {
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | flag)
  }
  add(gazetteer.plain, PARTY)
  add(gazetteer.capital, CAPITAL_PARTY)
  add(gazetteer.leaders, LEADER)
  add(offices, OFFICE)
  add(bodies, BODY)
  add(hard, HARD)
  add(soft, SOFT)
  add(bad, BAD)
  add(voteWords, VOTE)
  add(sloganKeys, SLOGAN)
  add(['lied', 'lies', 'lying'], LIES)
  add(gazetteer.firsts, FIRST)
  add(gazetteer.figures, OTHER)
  add(gazetteer.movements, OTHER)
  add(gazetteer.otherFirsts, OTHER)
  add(
    [...officePairs, ...bodyPairs].map((pair) => pair.slice(0, pair.indexOf('_'))),
    FIRST,
  )
  lexicons.set(gazetteer, lexicon)
  return lexicon
}

const clergy = wordSet('church faith cathedral parish')
const learning = wordSet('university school college education')
const ministers = wordSet('minister ministers')
const learned = wordSet('chancellor governor governors president premier senate')

/** Colours, virtues and other words with a capital at the start of a sentence are parties only where these follow or "vote" is before. */
const ambiguous = wordSet(
  'green greens reform national nationals alliance coalition liberal liberals conservative republican democrat respect bloc plaid liberty',
)
const partyNext =
  wordSet(`are is was were will would has have had must lied mp mps msp msps party candidate candidates councillor councillors
  voters government minister ministers senator senators leader supporters policies manifesto liars scum out lies win won lost`)
const noPartyNext = wordSet(
  'club clubs exchange hall street road river lane ward day act arts stream pain pains force market mobility market shortage camp camps suite and',
)
const noLeaderNext = wordSet('card cards hotel tower international plaza street road primary')

const baseOf = (low: string): string =>
  low.endsWith("'s") || low.endsWith("s'") ? low.slice(0, low.endsWith("'s") ? -2 : -1) : low

interface Token {
  readonly class: number
  readonly words: number
}

/** The lexicon and the rules by which the words of one organisation are classed. */
export interface Marker {
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly isClergy: boolean
  readonly isLearning: boolean
  readonly isAmerican: boolean
}

const markers = new WeakMap<OrganisationFacts, { readonly countries: readonly string[]; readonly marker: Marker }>()

/** Made once for an organisation, as long as it sets the same countries. */
export function markerOf(organisation: OrganisationFacts, countries: readonly string[]): Marker {
  const known = markers.get(organisation)
  if (known?.countries === countries) return known.marker
  const own = organisation.country.toUpperCase()
  const kind = organisation.kind.toLowerCase()
  const gazetteer = gazetteerOf([...new Set([own, ...countries.map((one) => one.toUpperCase())])])
  const marker = {
    gazetteer,
    lexicon: lexiconOf(gazetteer),
    isClergy: clergy.has(kind),
    isLearning: learning.has(kind),
    isAmerican: own === 'US',
  }
  markers.set(organisation, { countries, marker })
  return marker
}

/** The classes of all words of a text; cheap, so that a post without a word of politics is left at once. */
export function classesOf({ words }: Reading, { lexicon, gazetteer }: Marker): number {
  let all = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) continue
    const flags = lexicon.get(word.low) ?? (word.low.includes("'") ? lexicon.get(baseOf(word.low)) : undefined)
    if (flags === undefined) continue
    all |= word.capital ? flags : flags & ~(CAPITAL_PARTY | LEADER)
    if (flags & FIRST) all |= pairAt(baseOf(word.low), words[at + 1], gazetteer)
  }
  return (all & CAPITAL_PARTY) === 0 ? all : all | PARTY
}

/** The class of two words that belong together, such as "home secretary"; 0 where they do not. */
function pairAt(base: string, next: Word | undefined, { pairs }: Gazetteer): number {
  if (next === undefined) return 0
  const after = baseOf(next.low)
  const pair = pairs.get(`${base} ${after}`)
  if (pair !== undefined) return pair === 'PARTY' ? PARTY : LEADER
  const key = `${base}_${after}`
  return officePairs.has(key) ? OFFICE : bodyPairs.has(key) ? BODY : 0
}

/** Whether a text with these classes is worth reading sentence by sentence. */
export const isWorthReading = (classes: number): boolean =>
  (classes & (PARTY | LEADER | OFFICE | BODY | VOTE | HARD)) !== 0

const LONGEST = 60

export function* sentencesOf(reading: Reading, marker: Marker): Generator<Sentence> {
  const { words } = reading
  let first = 0
  while (first < words.length) {
    let last = first
    while (last + 1 < words.length && !words[last + 1]?.opens && last - first < LONGEST) last += 1
    yield sentence(reading, first, last, marker)
    first = last + 1
  }
}

function sentence(reading: Reading, first: number, last: number, marker: Marker): Sentence {
  const { words } = reading
  const shouts = isShouted(reading, first, last)
  const tokens: { start: number; first: number; last: number }[] = []
  let canon = ' '
  let classes = 0
  for (let at = first; at <= last; ) {
    const word = words[at]
    if (word === undefined) break
    const token = tokenAt(reading, at, last, marker, shouts)
    const own = word.mark === 'link' ? 'LINK' : word.mark === '@' ? 'HANDLE' : word.low
    const tail = words[at + token.words - 1]?.low ?? ''
    const written = names.get(token.class)
    const possessive = baseOf(tail) !== tail || isPluralOwner(reading, words[at + token.words - 1])
    if (at > first && isApart(reading, at)) canon += ', '
    tokens.push({ start: canon.length, first: at, last: at + token.words - 1 })
    canon += written === undefined ? `${own} ` : `${written}${possessive ? "'s" : ''} `
    classes |= token.class
    if (voteWords.has(word.low)) classes |= VOTE
    at += token.words
  }
  return { canon, classes, tokens }
}

/** Whether a mark stands between a word and the one before it, or both are tags. */
function isApart({ text, words }: Reading, at: number): boolean {
  const before = words[at - 1]
  const word = words[at]
  if (before === undefined || word === undefined) return false
  if (before.mark === '#' && word.mark === '#') return true
  for (let place = before.to; place < word.from; place++) {
    const code = text.charCodeAt(place)
    // , : ; ( ) [ ] / – —
    if (
      code === 44 ||
      code === 58 ||
      code === 59 ||
      code === 40 ||
      code === 41 ||
      code === 47 ||
      code === 0x2013 ||
      code === 0x2014
    )
      return true
  }
  return false
}

/** "the Democrats' plan": the apostrophe behind the word is no part of it. */
const isPluralOwner = ({ text }: Reading, word: Word | undefined): boolean =>
  word?.low.endsWith('s') === true && /^['’] /.test(text.slice(word.to, word.to + 2))

function tokenAt(reading: Reading, at: number, last: number, marker: Marker, shouts: boolean): Token {
  const { words } = reading
  const word = words[at]
  if (word === undefined || word.mark === 'link' || word.mark === '@') return { class: 0, words: 1 }
  const base = baseOf(word.low)
  const flags = marker.lexicon.get(base) ?? marker.lexicon.get(word.low) ?? 0
  const next = at < last ? words[at + 1] : undefined
  if (flags & FIRST) {
    const pair = pairAt(base, next, marker.gazetteer)
    if (pair !== 0 && (pair !== LEADER || word.capital)) return { class: pair, words: 2 }
  }
  const before = at > 0 && !word.opens ? words[at - 1] : undefined
  const own = classOf(word, base, flags, before, next, marker)
  if (own !== 0) return { class: own, words: 1 }
  return shouts || !startsName(word) ? { class: 0, words: 1 } : nameFrom(reading, at, last, marker)
}

function classOf(
  word: Word,
  base: string,
  flags: number,
  before: Word | undefined,
  next: Word | undefined,
  marker: Marker,
): number {
  const after = next?.low ?? ''
  const votes =
    (flags & CAPITAL_PARTY) !== 0 && before !== undefined && /^(?:votes?|voted|voting|for|never)$/.test(before.low)
  if (flags & PARTY && !noPartyNext.has(after)) return PARTY
  if (flags & CAPITAL_PARTY && word.capital && !noPartyNext.has(after)) {
    if (!ambiguous.has(base)) return PARTY
    if (votes || partyNext.has(after)) return PARTY
    if (!word.opens && base.endsWith('s')) return PARTY
  }
  if (
    flags & CAPITAL_PARTY &&
    votes &&
    before?.low === 'vote' &&
    /^(?:labour|conservatives?|republicans?|democrats?)$/.test(base)
  )
    return PARTY
  if (flags & LEADER && word.capital && !noLeaderNext.has(after)) return LEADER
  if (flags & OFFICE && isOffice(word, before, next, marker)) return OFFICE
  if (flags & BODY && !(marker.isLearning && learned.has(base))) return BODY
  if (flags & HARD) return HARD
  if (flags & SOFT) return SOFT
  return flags & BAD ? BAD : 0
}

function isOffice(word: Word, before: Word | undefined, next: Word | undefined, marker: Marker): boolean {
  const { low } = word
  if (marker.isClergy && ministers.has(low)) return false
  if (marker.isLearning && learned.has(low)) return false
  const the = before?.low === 'the'
  const named = next?.capital === true && word.capital
  if (low === 'president') return marker.isAmerican || named || the || before?.low === 'mr'
  if (low === 'premier') return (the && !named) || (named && next?.low !== 'league' && next?.low !== 'inn')
  if (low === 'pm') return word.capital && !/^\d/.test(before?.low ?? '')
  if (low === 'governor' || low === 'governors') return marker.isAmerican || named || the
  if (low === 'chancellor') return the || named
  return true
}

const noNames =
  wordSet(`i i'm i'd i'll i've we our you your the a an and or but for of in on at to by with out now this that these those vote
  votes voting voted it he she they is are not no yes so if when why how who what my me us all new old great happy good thank thanks
  please don't never stop get join see monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december christmas easter street road park hall hospital school house union u r uk us usa eu
  nhs bbc tv ok day time election elections bill act ballot`)

const startsName = (word: Word): boolean =>
  word.capital && word.low.length > 1 && !noNames.has(word.low) && word.mark !== '#'

/** A run of words with capitals; one word that opens a sentence may be any word. */
function nameFrom(reading: Reading, at: number, last: number, { lexicon }: Marker): Token {
  const { words } = reading
  let end = at
  while (end < last && end - at < 2) {
    const next = words[end + 1]
    if (next === undefined || !startsName(next) || ((lexicon.get(baseOf(next.low)) ?? 0) & ~FIRST) !== 0) break
    if (isApart(reading, end + 1)) break
    end += 1
  }
  const size = end - at + 1
  return size === 1 && words[at]?.opens ? { class: 0, words: 1 } : { class: NAME, words: size }
}

function isShouted({ text, words }: Reading, first: number, last: number): boolean {
  let loud = 0
  for (let at = first; at <= last; at++) {
    const word = words[at]
    if (word?.capital && word.to - word.from > 1) {
      const raw = text.slice(word.from, word.to)
      if (raw === raw.toUpperCase()) loud += 1
    }
  }
  return loud * 2 > last - first
}
