import type { Reading, Word } from '../../text/reading.ts'
import { wordSet } from '../../text/tables.ts'
import {
  bitOf,
  CONDOLENCE,
  DEATH,
  firm,
  gone,
  graveSigns,
  isTerrible,
  NAMED,
  named,
  placedOnly,
  sorrow,
  together,
  WORD,
} from './calamities.ts'
import type { Place } from './calamity.ts'
import { notBefore, notBehind } from './words.ts'

const storms = /^(?:storm|hurricane|cyclone|typhoon)$/
const storied =
  /^(?:warning|season|relief|damage|update|watch|force|thorgerson|reid|huntley|ruben|keeper|trooper|chaser|party|glass)/

const today =
  /\b(?:after|during|amid|amidst|despite|because of|following|thanks to|with|while|as|since|until|through|survived?|ahead of|before|in) (?:the|this|all the|all this|last night['’]s|yesterday['’]s|today['’]s|that|these)\b|\b(?:today['’]?s?|tonight['’]?s?|this (?:morning|afternoon|evening|week|weekend)(?:['’]s)?|yesterday(?:['’]s)?|last (?:night|week|weekend)(?:['’]s)?|right now|just (?:in|now|heard|hit)|breaking|trending|hits?|still|again|on (?:its|the) way|(?:heading|coming) (?:our|your|this) way|the latest|has every(?:one|body)|have every(?:one|body)|everyone['’]?s?|season|forecast|approach(?:es|ing)|looms?|looming|rages?|raging|emptying|shook|flattened|devastated|wiped out|(?:has|have|may have) (?:taken|left|closed|killed|turned|cancelled|ruined|hit|struck|flooded|destroyed)|got you|took|is coming|are (?:up|rising|back|home)|proves?|continues?|going off|expected|jury['’]?s? (?:is )?out|on trial|made landfall|making landfall)\b/i

export interface Grave extends Place {
  /** Hardly ever anything else, or said to happen now. */
  readonly sure: boolean
  readonly death: boolean
  /** A word that is hardly ever anything else. */
  readonly firm: boolean
  /** A day or an attack that has a name. */
  readonly named: boolean
}

/** Something terrible in a text, by words that alone would be too little to interrupt for. */
export function graveIn(reading: Reading): Grave | null {
  const signs = graveSigns(reading)
  if (signs === 0) return null
  const { text } = reading
  const name = (signs & NAMED) === 0 ? null : graveAt(named.exec(text), false)
  if (name !== null) return { ...name, named: true }
  const death = (signs & DEATH) === 0 ? null : graveAt(gone.exec(text), true)
  if (death !== null) return { ...death, death: true }
  for (const [at, [, pattern]] of together.entries()) {
    const hit = (signs & bitOf(at)) === 0 ? null : graveAt(pattern.exec(text), true)
    if (hit !== null) return hit
  }
  const word = (signs & WORD) === 0 ? null : graveWord(reading)
  return word ?? ((signs & CONDOLENCE) === 0 ? null : graveAt(sorrow.exec(text), false))
}

const graveAt = (hit: RegExpExecArray | null, sure: boolean): Grave | null =>
  hit === null
    ? null
    : { from: hit.index, to: hit.index + hit[0].length, sure, death: false, firm: false, named: false }

function graveWord({ text, words, flat }: Reading): Grave | null {
  let isNow: boolean | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || !isTerrible(word.low) || word.mark === '@' || word.mark === 'link') continue
    const next = words[at + 1]
    const storm = storms.test(word.low) && isName(text, word, next)
    if (!storm && isOther(words, at, flat, text)) continue
    isNow ??= today.test(text)
    const isHere = isNow || exclaims.test(text.slice(word.to, word.to + NEAR))
    return {
      from: word.from,
      to: storm && next !== undefined ? next.to : word.to,
      sure: isHere || storm,
      death: false,
      firm: firm.has(word.low),
      named: false,
    }
  }
  return null
}

const NEAR = 40
/** A short cry or question, and then another sentence: "Flooded in? Order a curry." */
const exclaims = /^[^.!?\n]{0,36}[!?]/

/** "Hurricane Odile", but not "Storm Lanterns". */
const isName = (text: string, word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  word.capital &&
  next.capital &&
  !next.opens &&
  next.mark === '' &&
  next.low.length > 2 &&
  text.charAt(word.to) === ' ' &&
  !notBehind.has(next.low) &&
  !storied.test(next.low)

const measured = wordSet(
  'warning warnings alert alerts risk risks defence defences insurance watch assessment resilience prevention advice map victory win wins majority',
)
const likened = wordSet(
  'perfect brain by price market stock bank data snow tech system server car taking weather storm website',
)

/** A figure of speech, a name, or a thing that only borrows the word. */
function isOther(words: readonly Word[], at: number, flat: string, text: string): boolean {
  const word = words[at]
  const next = words[at + 1]
  const before = at > 0 && word?.opens === false ? words[at - 1] : undefined
  if (word === undefined) return true
  if (
    next !== undefined &&
    !next.opens &&
    (notBehind.has(next.low) || measured.has(next.low) || /^(?:of|off)$/.test(next.low))
  )
    return true
  if (before !== undefined && !firm.has(word.low) && (notBefore.has(before.low) || likened.has(before.low))) return true
  if (word.capital && !word.opens && word.mark === '') return true
  if (word.capital && word.opens && next?.capital === true && !next.opens && next.mark === '') return true
  if (
    /^(?:flooded|flooding|flood|drowned|drowning)$/.test(word.low) &&
    /(?: flooded| flooding| drowned| drowning) (?:with|in (?:a |the )?(?:emails?|paperwork|light|colour|color|orders|compliments))/.test(
      flat,
    )
  )
    return true
  if (word.low === 'landslide' && flat.includes(' by a landslide ')) return true
  return placedOnly.has(word.low) && !placed(words, at, before, text)
}

const counted = wordSet(
  "the this that last yesterday's today's deadly fatal horrific terrible school mass church mall nightclub train plane bus coach helicopter ferry boat ship bridge building stage stadium tower roof wall mine chapel church gas terror tropical winter shark knife acid arson bear dog crocodile axe gun rocket drone missile bird swine chemical oil sewage avian tonight's mosque synagogue cinema concert people were was morning's night's sunday's monday's saturday's friday's",
)

const clause = /^[,;:)]/
const happened = /^(?:burst|bursts|broke|victims?|survivors?|outside|killed|kills|injured)$/

/** Words that are mostly harmless need a place, a time or a kind beside them. */
function placed(words: readonly Word[], at: number, before: Word | undefined, text: string): boolean {
  const next = words[at + 1]
  if (next !== undefined && !next.opens && happened.test(next.low)) return true
  if (before === undefined) return false
  const then = words[at + 2]
  if (before.low !== 'the' && before.low !== 'this' && before.low !== 'that' && counted.has(before.low)) return true
  if (/\d/.test(before.low) || (before.capital && !before.opens && before.low !== 'i')) return true
  return (
    counted.has(before.low) &&
    next !== undefined &&
    (next.opens || clause.test(text.slice(words[at]?.to, next.from)) || /^(?:in|at|on|near|off)$/.test(next.low)) &&
    (next.opens ||
      clause.test(text.slice(words[at]?.to, next.from)) ||
      then?.capital === true ||
      /^(?:sunday|monday|the|saturday|friday|last)$/.test(then?.low ?? ''))
  )
}
