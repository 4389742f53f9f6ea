import { mentions, wordSet } from '../../text/context.ts'
import type { Reading, Word } from '../../text/reading.ts'
import type { Place } from './calamity.ts'
import { notBefore, notBehind } from './words.ts'

/** Words that can stand for something terrible; a note needs one of them, and something light beside it. */
const terrible =
  wordSet(`earthquake earthquakes quake quakes aftershock aftershocks tsunami tsunamis wildfire wildfires bushfire bushfires
  inferno hurricane hurricanes tornado tornadoes twister cyclone cyclones typhoon typhoons superstorm storm blizzard flood floods flooding
  flooded floodwater floodwaters floodwaters drowned drowning drownings massacre shooting shootings gunman gunmen sniper stabbing stabbings
  bombing bombings bomber bombers explosion explosions blast derailment derailed crash crashed sinking sank capsized capsizing capsize
  shipwreck wreck evacuated evacuation evacuations evacuees evacuating outbreak outbreaks ebola measles cholera epidemic famine siege
  verdict trial inquest murder murders murdered murderer jury jurors kidnapped kidnapping abducted hostage hostages casualties
  victims fatalities dead died dies dying death deaths killed funeral passed missing avalanche landslide landslides mudslide mudslides sinkhole
  eruption erupted riots rioting looting manhunt airstrike airstrikes shelling missiles invasion war bereaved tragedy tragic disaster
  catastrophe heatwave smoke collapse collapsed stampede crush plane ferry submarine sub refugees blackout blackouts meltdown
  overdose water rip gone terror terrorist terrorists attack attacks`)

/** Hardly ever anything else, in a post that does not speak of plays, books or games. */
const firm =
  wordSet(`earthquake earthquakes quake aftershock aftershocks tsunami wildfire wildfires bushfire bushfires floodwater
  floodwaters massacre gunman gunmen derailment capsized capsizing evacuees evacuated evacuations famine hostages casualties fatalities
  mudslide mudslides landslide landslides avalanche airstrike airstrikes riots rioting looting manhunt shootings stabbings bombings bombing
  abducted kidnapped drownings stampede cholera ebola`)
/** So with a sign that it happens now. */
const dated =
  wordSet(`hurricane tornado tornadoes cyclone typhoon superstorm blizzard flood floods flooding flooded shooting stabbing
  explosion blast derailed crash crashed sinking sank shipwreck evacuation outbreak measles epidemic siege inquest murder murders murdered
  drowned hostage kidnapping victims deaths killed eruption erupted collapse collapsed crush invasion tragedy disaster catastrophe heatwave blackout
  blackouts storm riot died sinkhole shelling landslide terror attack attacks`)

const storms = /^(?:storm|hurricane|cyclone|typhoon)$/
const storied =
  /^(?:warning|season|relief|damage|update|watch|force|thorgerson|reid|huntley|ruben|keeper|trooper|chaser|party|glass)/

const today =
  /\b(?:after|during|amid|amidst|despite|because of|following|thanks to|with|while|as|since|until|survived?|ahead of|before) (?:the|this|all the|all this|last night['’]s|yesterday['’]s|today['’]s|that)\b|\b(?:today['’]?s?|tonight['’]?s?|this (?:morning|afternoon|evening|week|weekend)(?:['’]s)?|yesterday(?:['’]s)?|last (?:night|week|weekend)(?:['’]s)?|right now|just (?:in|now|heard|hit)|breaking|in the news|on the news|trending|hits?|still|on (?:its|the) way|heading (?:our|your|this) way|the latest|has everyone|has everybody|have everyone|season|forecast|approach(?:es|ing)|looms?|looming|rages?|raging|emptying|shook|flattened|devastated|wiped out)\b/i

/** Several words that are terrible together, each with a sign by which it is worth looking. */
const together: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  [
    wordSet('water'),
    /\b(?:half|most|much|all|parts?|streets?|roads?|homes?|houses|town|city|village|centre|center|county|coast|basements?|is|are|still|now|currently|completely) (?:(?:of )?(?:\p{L}+ ){0,3}(?:is |are |still |now )?)?under ?water\b/iu,
  ],
  [
    wordSet('missing'),
    /\b(?:(?:still|remain(?:s|ed)?|reported|feared|(?:people|persons|passengers|crew|divers|sailors|fishermen|children|miners|hikers|climbers|dozens|hundreds|thousands|scores|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|(?:twenty|thirty|forty|fifty)[- ]?\p{L}*|\d{1,4})(?: (?:are|is|were|still|people|remain))*) missing(?= (?:after|in|from the|off|following|since|at sea|on)\b|[.,!?:;])|missing (?:plane|submarine|sub|submersible|jet|boat|ferry|yacht))\b/iu,
  ],
  [
    wordSet('verdict trial jury jurors inquest'),
    /\b(?:(?:murder|rape|assault|fraud|manslaughter|terror|corruption|abuse|killer['’]?s?|celebrity|\p{Lu}[\p{L}'’]+) (?:murder |abuse |rape )?(?:trial|verdict|inquest|jury|case)|verdict day|verdict (?:in|on) the \p{L}+ (?:\p{L}+ )?(?:trial|case)|trial of (?:the )?\p{Lu}\p{L}+|(?:while|until|as) the jury(?:['’]s| is)? (?:still )?out|on trial for (?:murder|rape|fraud|manslaughter))(?![\p{L}])/u,
  ],
  [
    wordSet('war invasion missiles'),
    /\b(?:war|invasion|missiles|bombs) (?:in|on|of|over) (?:the )?(?:middle east|ukraine|gaza|iran|israel|syria|sudan|yemen|iraq|afghanistan|lebanon|taiwan|\p{Lu}\p{L}{3,})|\b(?:world war three|world war iii|ww3|wwiii|nuclear war|outbreak of war)\b/iu,
  ],
  [
    wordSet('smoke'),
    /\b(?:wildfires?|bushfires?|fire) smoke\b|\bsmoke (?:from|rolls|drifts?|fills?|chok|blankets?|over the city)/i,
  ],
  [
    wordSet('plane ferry submarine sub'),
    /\b(?:plane|ferry|sub|submarine) (?:crash|sinking|disaster|fire|sank|went down|capsiz|hijack|collision|goes down|disappear|vanish)/i,
  ],
  [
    wordSet('dead'),
    /\b(?:\d{1,6}|dozens|hundreds|thousands|scores|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|people|found|shot|lay|presumed|feared|left) dead\b(?! (?:or|links?|batter|plants?|wood|trees?|on time|in the water))/iu,
  ],
]

/** Attacks and losses that have a name and a day. */
const named =
  /\b(?:9\/11|911 (?:anniversary|attacks)|september 11(?:th)?|sept\.? 11(?:th)?|7\/7|11th (?:of )?september|twin towers|ground zero|pearl harbor|holocaust (?:memorial|remembrance) day|anzac day|remembrance (?:day|sunday)|armistice day|bloody sunday|hillsborough|grenfell|lockerbie|columbine|sandy hook|uvalde|parkland shooting|hiroshima|chernobyl|challenger disaster|d-day|juneteenth)\b|#neverforget|[$£€]\s?9\.11\b/i
const hasNamed =
  /9\/11|7\/7|9\.11| 911 |september 11|sept 11|11th |twin towers|ground zero|pearl harbor|memorial day|remembrance|anzac|armistice|bloody sunday|hillsborough|grenfell|lockerbie|columbine|sandy hook|uvalde|parkland|hiroshima|chernobyl|challenger|d-day|juneteenth|neverforget/i

/** Somebody has died. */
const gone =
  /\bR\.?I\.?P\.? (?:(?:to|the|our) )?(?:Sir |Dame |Lord |Lady |King |Queen |Prince |Princess |Pope )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+|\b(?:gone|dead|dies|died|passed(?: away)?|passes away) (?:at|aged|today|this morning|last night|yesterday|overnight|on (?:sun|mon|tues|wednes|thurs|fri|satur)day)\b(?! (?:the|a|by|for|to)\b)|\bha(?:s|ve) (?:sadly |just )?(?:died|passed away)\b|\b(?:death|passing|loss|funeral) of (?:Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|President|(?:the )?(?:legend\p{L}*|singer|actor|actress|star|great))\b|\bfuneral (?:is|was|today|takes|will)\b/u
const mortal = wordSet('rip gone dead dies died passed passes passing death loss funeral')

export interface Grave extends Place {
  /** Hardly ever anything else, or said to happen now. */
  readonly sure: boolean
  readonly death: boolean
}

/** Something terrible in a text, by words that alone would be too little to interrupt for. */
export function graveIn(reading: Reading): Grave | null {
  const { text, words, flat } = reading
  const mark = hasNamed.test(text) ? named.exec(text) : null
  if (mark !== null) return { from: mark.index, to: mark.index + mark[0].length, sure: false, death: false }
  if (!mentions(reading, terrible)) return null
  const dead = mentions(reading, mortal) ? gone.exec(text) : null
  if (dead !== null) return { from: dead.index, to: dead.index + dead[0].length, sure: false, death: true }
  for (const [signs, pattern] of together) {
    const hit = mentions(reading, signs) ? pattern.exec(text) : null
    if (hit !== null) return { from: hit.index, to: hit.index + hit[0].length, sure: true, death: false }
  }
  let isNow: boolean | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || !terrible.has(word.low) || word.mark === '@' || word.mark === 'link') continue
    const next = words[at + 1]
    const storm = storms.test(word.low) && isName(text, word, next)
    if (!storm && !firm.has(word.low) && !dated.has(word.low)) continue
    if (!storm && isOther(words, at, flat)) continue
    isNow ??= today.test(text)
    if (!storm && !isNow && !firm.has(word.low)) continue
    return { from: word.from, to: storm && next !== undefined ? next.to : word.to, sure: isNow, death: false }
  }
  return null
}

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
  'warning warnings alert alerts risk risks defence defences insurance watch assessment resilience prevention advice map',
)
const likened = wordSet(
  'perfect brain a_storm by price market stock bank data snow tech system server car taking weather storm website',
)

/** A figure of speech, a name, or a thing that only borrows the word. */
function isOther(words: readonly Word[], at: number, flat: string): boolean {
  const word = words[at]
  const next = words[at + 1]
  const before = at > 0 && word?.opens === false ? words[at - 1] : undefined
  if (word === undefined) return true
  if (next !== undefined && !next.opens && (notBehind.has(next.low) || measured.has(next.low) || next.low === 'of'))
    return true
  if (before !== undefined && (notBefore.has(before.low) || likened.has(before.low))) return true
  if (word.capital && !word.opens && word.mark === '') return true
  if (
    /^(?:flooded|flooding|flood|drowned|drowning)$/.test(word.low) &&
    /(?: flooded| flooding| drowned| drowning) (?:with|in (?:a |the )?(?:emails?|paperwork|light|colour|color|orders|compliments))/.test(
      flat,
    )
  )
    return true
  if (
    /^(?:crash|crashed|sank|sinking|collapsed|blast|shooting|attack|attacks|storm|disaster|died|killed|murder|collapse|crush|siege|terror)$/.test(
      word.low,
    )
  )
    return !placed(words, at, before)
  return false
}

const counted = wordSet(
  "the this that last yesterday's today's deadly fatal horrific terrible school mass church mall nightclub train plane bus coach helicopter ferry boat ship bridge building stage stadium tower gas terror tropical winter tonight's mosque synagogue cinema concert people were was morning's night's sunday's monday's saturday's friday's",
)

/** Words that are mostly harmless need a place, a time or a kind beside them. */
function placed(words: readonly Word[], at: number, before: Word | undefined): boolean {
  if (before === undefined) return false
  const next = words[at + 1]
  const then = words[at + 2]
  if (before.low !== 'the' && before.low !== 'this' && before.low !== 'that' && counted.has(before.low)) return true
  if (/\d/.test(before.low) || (before.capital && !before.opens && before.low !== 'i')) return true
  return (
    counted.has(before.low) &&
    next !== undefined &&
    (next.opens || /^(?:in|at|on|near|off)$/.test(next.low)) &&
    (next.opens || then?.capital === true || /^(?:sunday|monday|the|saturday|friday|last)$/.test(then?.low ?? ''))
  )
}
