import { wordSet } from '../../text/tables.ts'
import { beside, endsAfter, isHere, isTied, low, type Pattern, type Slip, written } from './place.ts'

/** Nouns of notices, in the singular, that are no verbs; all take a plain s. */
const nouns =
  wordSet(`event donation ticket volunteer member concert session meeting workshop picture story resident student pupil
  teacher artist musician actor singer activity opportunity project family idea visitor parent trustee customer passenger
  patient carer school library museum theatre theater hospital gallery road street bin bus service location date day week month year
  photo video programme recipe animal kitten puppy bird tree flower garden seat stall door item song poem book letter grant award
  exhibition collection performance rehearsal lesson course class tour repair closure delay option decision area community village
  business club team player runner swimmer child person woman man`)
const plurals: ReadonlyMap<string, string> = new Map(
  [...nouns]
    .map((noun) => [pluralOf(noun), noun] as const)
    .concat([
      ['people', 'person'],
      ['children', 'child'],
      ['women', 'woman'],
      ['men', 'man'],
    ]),
)
/** Plurals that are verbs too, or names of things: never told by this alone. */
const verbal = wordSet(
  'photos dates books seats tickets teams stalls tours pictures delays videos items projects men years days weeks months grants awards parents services bins streets',
)

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

const plural: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
}
/** Before a pronoun that is no subject: "each of you is", "for them is". */
const governing =
  wordSet(`of among for to with like around before after about from behind and than between at by on in near as see sees thank
  love help call all any both without us what that doing if`)

const follows =
  wordSet(`is are was were will have has had in on at for and with to of from that which who can by or please may must
  should would could when where because but as`)

/** "we was", "they is", "you has". */
const pronoun: Pattern = (place) => {
  const verb = beside(place, 1)
  const right = plural[verb?.low ?? '']
  if (verb === undefined || right === undefined || verb.capital || governing.has(low(place, -1))) return undefined
  const here = isHere(place)
  if (here.low === 'you' && low(place, -1) !== '' && !here.opens && verb.low !== 'was') return undefined
  return slipOf(place.at, place.at + 1, `${written(place.reading, here)} ${right}`)
}

/** "these event", "these is". */
const these: Pattern = (place) => {
  const here = isHere(place)
  const next = beside(place, 1)
  if (next === undefined || next.capital || isTied(place, 1)) return undefined
  const shown = written(place.reading, here)
  const right = plural[next.low]
  if (right !== undefined)
    return governing.has(low(place, -1)) ? undefined : slipOf(place.at, place.at + 1, `${shown} ${right}`)
  if (!nouns.has(next.low) || next.low === 'person') return undefined
  const after = beside(place, 2)
  if (!endsAfter(place, 1) && (after === undefined || !follows.has(after.low))) return undefined
  return slipOf(place.at, place.at + 1, `${shown} ${pluralOf(next.low)}`)
}

/** "this events", "this are". */
const singular: Pattern = (place) => {
  const here = isHere(place)
  const next = beside(place, 1)
  if (next === undefined || next.capital || isTied(place, 1)) return undefined
  const shown = here.capital ? 'These' : 'these'
  if (next.low !== 'people' && plurals.has(next.low) && (!verbal.has(next.low) || low(place, -1) === 'of')) {
    return slipOf(place.at, place.at + 1, `${shown} ${next.low}`)
  }
  return undefined
}

const numbers = wordSet('many several two three four five six seven eight nine ten twelve twenty numerous')

/** "there is many". */
const there: Pattern = (place) => {
  const verb = beside(place, 1)
  const many = beside(place, 2)
  if (verb === undefined || many === undefined || (verb.low !== 'is' && verb.low !== 'was') || !numbers.has(many.low))
    return undefined
  if (
    isTied(place, 2) ||
    many.capital ||
    /^(?:a|an|of|hours?|minutes?|metres?|meters?|miles?|feet|inches|days|weeks|months|years|pounds|pints|percent|per|quarters?|thirds?|or|and|to)$/.test(
      low(place, 3),
    )
  )
    return undefined
  const shown = written(place.reading, isHere(place))
  return slipOf(place.at, place.at + 1, `${shown} ${plural[verb.low]}`)
}

const openers = wordSet('the our your all these those many most some local new both other')
const gerund = /ing$/

/** "Residents is asked", "Our volunteers was": where the noun opens the sentence, with at most two words before. */
const opening: Pattern = (place) => {
  const { reading, at } = place
  const verb = isHere(place)
  const right = plural[verb.low]
  const noun = beside(place, -1)
  if (right === undefined || noun === undefined || !plurals.has(noun.low) || (noun.capital && !noun.opens))
    return undefined
  let first = at - 1
  if (!noun.opens) {
    const one = beside(place, -2)
    if (one === undefined || gerund.test(one.low)) return undefined
    if (one.opens) {
      if (!openers.has(one.low)) return undefined
    } else {
      const two = beside(place, -3)
      if (two === undefined || !two.opens || !openers.has(two.low) || one.capital || /s$|ing$/.test(one.low))
        return undefined
    }
    first = at - 1
  }
  return slipOf(first, at, `${written(reading, noun)} ${right}`)
}

const linking = wordSet('to of in at on from')
/** What a clause may begin after. */
const beginning = wordSet('and but as that because while if so when where since although said')
const notPlural =
  wordSet(`news series means headquarters works species games arts politics economics mathematics physics athletics
  gymnastics always this his its us bus gas lens canvas campus census virus chaos christmas alps basics sports logistics
  ethics statistics genetics thanks whereabouts crossroads remains is was has proceeds mumps measles darts billiards`)
const stops =
  wordSet(`and or who which that where when whose is are was were has have had will can may must should would could we you
  they he she it i the our your their his her its a an this these as because if so but not`)
const REACH = 4

/** "the repairs to the road has": a plural, a short phrase that hangs on it, and a verb in the singular. */
const hanging: Pattern = (place) => {
  const { reading, at } = place
  const verb = isHere(place)
  const right = plural[verb.low]
  if (right === undefined) return undefined
  for (let back = 2; back <= REACH + 1; back++) {
    const link = beside(place, -back)
    if (link === undefined) return undefined
    if (!linking.has(link.low)) {
      if (stops.has(link.low) && !(back <= REACH && linking.has(low(place, -back - 1)))) return undefined
      continue
    }
    const noun = beside(place, -back - 1)
    const det = beside(place, -back - 2)
    if (noun === undefined || det === undefined || noun.capital) return undefined
    if (!/^(?:the|our|your|these|those)$/.test(det.low) || !/[^su]s$/.test(noun.low) || noun.low.endsWith('is'))
      return undefined
    if (notPlural.has(noun.low) || noun.low.endsWith('ics')) return undefined
    const last = beside(place, -1)
    if (last === undefined || /s$/.test(last.low) || last.capital || stops.has(last.low) || plurals.has(last.low))
      return undefined
    if (reading.words.slice(at - back, at).some(({ low: word }) => word.includes("'"))) return undefined
    const lead = beside(place, -back - 3)
    if (lead !== undefined && !det.opens && !beginning.has(lead.low)) return undefined
    if (link.low === 'to' && !/^(?:the|our|your|this|that|a)$/.test(low(place, -back + 1))) return undefined
    return slipOf(at - back - 2, at, `${reading.text.slice(det.from, verb.from)}${right}`)
  }
  return undefined
}

const slipOf = (first: number, last: number, mend: string): Slip => ({ message: 'agree', first, last, mend })

const either =
  (...patterns: readonly Pattern[]): Pattern =>
  (place) => {
    for (const pattern of patterns) {
      const slip = pattern(place)
      if (slip !== undefined) return slip
    }
    return undefined
  }

export const agreement: ReadonlyMap<string, Pattern> = new Map(
  (
    [
      [pronoun, 'we they you'],
      [these, 'these those'],
      [singular, 'this'],
      [there, 'there'],
      [either(opening, hanging), 'is was has'],
    ] as const
  ).flatMap(([pattern, words]) => words.split(' ').map((word) => [word, pattern] as const)),
)
