import { mentions, wordSet } from '../../text/context.ts'
import type { Reading, Word } from '../../text/reading.ts'
import type { Place } from './calamity.ts'
import { notBefore, notBehind } from './words.ts'

/** Hardly ever anything else, in a post that does not speak of plays, books or games. */
const firm =
  wordSet(`earthquake earthquakes aftershock aftershocks tsunami wildfire wildfires bushfire bushfires floodwater floodwaters
  massacre gunman gunmen derailment capsized capsizing evacuees evacuations famine hostages casualties fatalities mudslide mudslides
  landslides airstrike airstrikes rioting looting manhunt shootings stabbings bombings drownings stampede cholera ebola landfall ceasefire
  fallen_soldiers starvation genocide warzone lockdown curfew`)
/** So with a sign that it happens now. */
const dated =
  wordSet(`quake quakes hurricane hurricanes tornado tornadoes cyclone cyclones typhoon typhoons superstorm blizzard flood floods flooding
  flooded shootings shipwreck evacuated evacuation outbreak outbreaks measles epidemic inquest murdered drowned hostage kidnapping kidnapped
  abducted bombing victims deaths killed eruption erupted catastrophe heatwave blackouts storm storms riot riots sinkhole shelling landslide
  avalanche terrorist terrorists rockets missiles sirens protests rubble invasion meningitis listeria salmonella dam volcano refugees
  fires inferno blaze mourning paramedics derailed sank fleeing inmates`)
/** Mostly harmless, unless a place, a number or a kind stands beside it. */
const placedOnly =
  wordSet(`crash crashed sank sinking collapsed blast shooting stabbing attack attacks storm disaster died killed murder murders
  collapse crush siege terror explosion dam fires protests tragedy`)
/** Several words, the first of which is a sign to look for them. */
const lookedFor =
  wordSet(`water missing verdict trial jury jurors war missiles smoke plane ferry submarine sub dead toll fire snap cold rip gone dies dying
  passed passes passing death loss funeral heart hearts pray prayers thoughts sorry sad goodbye honour honor tribute mourning fallen
  holocaust anzac remembrance armistice hillsborough grenfell lockerbie columbine uvalde hiroshima chernobyl juneteenth neverforget september
  sept pearl towers bodies farewell`)
const terrible = new Set([...firm, ...dated, ...placedOnly, ...lookedFor])
const signs = wordSet([...terrible].join(' '))

const storms = /^(?:storm|hurricane|cyclone|typhoon)$/
const storied =
  /^(?:warning|season|relief|damage|update|watch|force|thorgerson|reid|huntley|ruben|keeper|trooper|chaser|party|glass)/

const today =
  /\b(?:after|during|amid|amidst|despite|because of|following|thanks to|with|while|as|since|until|through|survived?|ahead of|before|in) (?:the|this|all the|all this|last night['’]s|yesterday['’]s|today['’]s|that|these)\b|\b(?:today['’]?s?|tonight['’]?s?|this (?:morning|afternoon|evening|week|weekend)(?:['’]s)?|yesterday(?:['’]s)?|last (?:night|week|weekend)(?:['’]s)?|right now|just (?:in|now|heard|hit)|breaking|trending|hits?|still|again|on (?:its|the) way|(?:heading|coming) (?:our|your|this) way|the latest|has every(?:one|body)|have every(?:one|body)|everyone['’]?s?|season|forecast|approach(?:es|ing)|looms?|looming|rages?|raging|emptying|shook|flattened|devastated|wiped out|(?:has|have|may have) (?:taken|left|closed|killed|turned|cancelled|ruined|hit|struck|flooded|destroyed)|got you|is coming|are (?:up|rising|back|home)|proves?|continues?|going off|expected|jury['’]?s? (?:is )?out|on trial|made landfall|making landfall)\b/i

/** Several words that are terrible together, each with a sign by which it is worth looking. */
const together: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  [
    wordSet('water'),
    /\b(?:half|most|much|all|parts?|streets?|roads?|homes?|houses|town|city|village|centre|center|county|coast|basements?|is|are|still|now|currently|completely) (?:(?:of )?(?:\p{L}+ ){0,3}(?:is |are |still |now )?)?under ?water\b/iu,
  ],
  [
    wordSet('missing'),
    /\b(?:(?:still|remain(?:s|ed)?|reported|feared|people|persons|passengers|crew|divers|sailors|fishermen|children|miners|hikers|climbers|dozens|hundreds|thousands|scores|two|three|four|five|six|seven|eight|nine|ten|\p{L}{3,5}teen|(?:twenty|thirty|forty|fifty)(?:-\p{L}{3,5})?|\d{1,4}) missing(?= (?:after|in|from the|off|following|since|at sea|on)\b|[.,!?:;])|missing (?:plane|submarine|sub|submersible|jet|boat|ferry|yacht))\b/iu,
  ],
  [
    wordSet('verdict trial jury jurors'),
    /(?:\b(?:[Mm]urder|[Rr]ape|[Aa]ssault|[Ff]raud|[Mm]anslaughter|[Tt]error|[Cc]orruption|[Aa]buse|[Kk]iller['’]?s?|[Cc]elebrity)|(?<![.!?\n] |^)\b(?!Free|The|Our|Your|This|My|A|Clinical|Drug|Field|Time|Sheepdog|Cricket)\p{Lu}[\p{L}'’]+) (?:murder |abuse |rape )?(?:trial|verdict|jury)\b|\b[Vv]erdict day\b|\bverdict (?:in|on) the (?:\p{L}+ ){1,2}(?:trial|case)\b|\btrial of (?:the )?\p{Lu}\p{L}+|\b(?:while|until|as) the jury(?:['’]s| is)? (?:still )?out\b|\bon trial for \p{L}+/u,
  ],
  [
    wordSet('war missiles'),
    /\b(?:war|missiles|bombs) (?:in|on|over) (?:the )?(?:middle east|ukraine|gaza|iran|israel|syria|sudan|yemen|iraq|afghanistan|lebanon|taiwan|europe)\b|\b(?:world war three|world war iii|ww3|wwiii|nuclear war|outbreak of war)\b/iu,
  ],
  [
    wordSet('smoke'),
    /\b(?:wildfires?|bushfires?|fire) smoke\b|\bsmoke (?:from|rolls|drifts?|fills?|blankets?|over the city)/i,
  ],
  [
    wordSet('plane ferry submarine sub'),
    /\b(?:plane|ferry|sub|submarine) (?:crash|sinking|disaster|fire|sank|went down|capsiz|hijack|collision|goes down|disappear|vanish)/i,
  ],
  [
    wordSet('dead bodies'),
    /\b(?:\d{1,6}|dozens|hundreds|thousands|scores|two|three|four|five|six|seven|eight|nine|ten|\p{L}{3,5}teen|people|found|shot|presumed|feared|left) dead\b(?! (?:or|links?|batter|plants?|wood|trees?|on time|in the water))|\bdead bodies\b/iu,
  ],
  [wordSet('toll'), /\bdeath toll\b/i],
  [
    wordSet('fire fires'),
    /\b(?:fire (?:at|in|on) (?:the|a) (?:\p{L}+ ){0,2}(?:factory|tower|block|warehouse|hotel|school|mill|flats?|club|market|hospital|cathedral|church|station)|(?:tower|factory|hotel|nightclub|house|apartment|warehouse|forest|church) fires?|lost (?:your|their|a) (?:homes?|house)|(?:in|after|from|by) the (?:forest )?fires)\b/iu,
  ],
]
/** Condolence, in the words in which people speak of strangers. */
const sorrow =
  /\b(?:(?:[Oo]ur |[Mm]y )?(?:[Hh]earts?|[Tt]houghts|[Pp]rayers)(?: and prayers)? (?:(?:are|is|go|goes|break|breaks|breaking|ache|aches|is breaking|are breaking) (?:out )?(?:with|to|for)|with (?:the|all|every))|[Pp]ray(?:ing|ers)? for \p{Lu}\p{L}+|[Ss]o(?:rry| sad) (?:to hear )?about the (?:\p{L}+ ){0,2}(?:shooting|fire|crash|floods?|attack|storm|earthquake|bombing|stabbing|accident|deaths?|explosion)|(?:[Ss]ad|[Ss]hocked|[Gg]utted|[Hh]eartbroken) about (?:the |poor )?\p{Lu}\p{L}+|(?:[Gg]oodbye|[Ff]arewell) to (?:Sir|Dame|Lord|Lady|King|Queen|Pope|the (?:great|legend\p{L}*|Queen|King|Pope))|[Ii]n (?:honou?r|memory) of (?:the )?(?:victims|dead|fallen|those who)|[Rr]emember the fallen|[Ll]est [Ww]e [Ff]orget)\b/u

/** Attacks and losses that have a name and a day. */
const named =
  /\b(?:9\/11|911 (?:anniversary|attacks)|september 11(?:th)?|sept\.? 11(?:th)?|7\/7|11th (?:of )?september|twin towers|11\/11|ground zero|pearl harbor|holocaust (?:memorial|remembrance) day|anzac day|remembrance (?:day|sunday)|armistice day|bloody sunday|hillsborough|grenfell|lockerbie|columbine|sandy hook|uvalde|parkland shooting|hiroshima|chernobyl|challenger disaster|d-day|juneteenth)\b|#neverforget|[$£€]\s?9\.11\b/i
const namedSigns =
  wordSet(`holocaust anzac remembrance armistice hillsborough grenfell lockerbie columbine uvalde hiroshima chernobyl juneteenth
  neverforget september sept pearl towers sandy parkland sunday`)
const namesOne = (reading: Reading): boolean => mentions(reading, namedSigns) || /\d[/.]11|7\/7/.test(reading.text)

/** Somebody has died. */
const gone =
  /\bR\.?I\.?P\.?,? (?:to )?(?:(?:the|our) )?(?:great |legendary |late )?(?:Sir |Dame |Lord |Lady |King |Queen |Prince |Princess |Pope )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+|\b(?:gone|dead|dies|died|passed(?: away)?|passes away) (?:at \d{1,3}|aged|today|this morning|last night|yesterday|overnight|on (?:sun|mon|tues|wednes|thurs|fri|satur)day)\b(?! (?:the|a|by|for|to)\b)|\bha(?:s|ve) (?:sadly |just )?(?:died|passed away)\b|\b(?:death|passing|loss|funeral) of (?:Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|President|(?:the )?(?:legend\p{L}*|singer|actor|actress|star|great))\b|\bfuneral (?:is|was|today|takes|will)\b/u
const mortal = wordSet('rip gone dead dies died passed passes passing death loss funeral')
const sorry = wordSet('heart hearts pray prayers thoughts sorry sad goodbye farewell honour honor memory fallen forget')

export interface Grave extends Place {
  /** Hardly ever anything else, or said to happen now. */
  readonly sure: boolean
  readonly death: boolean
}

/** Something terrible in a text, by words that alone would be too little to interrupt for. */
export function graveIn(reading: Reading): Grave | null {
  const { text } = reading
  const isNamed = namesOne(reading)
  if (!isNamed && !mentions(reading, signs)) return null
  const name = isNamed ? graveAt(named.exec(text), false) : null
  if (name !== null) return name
  const death = mentions(reading, mortal) ? graveAt(gone.exec(text), true) : null
  if (death !== null) return { ...death, death: true }
  for (const [looked, pattern] of together) {
    const hit = mentions(reading, looked) ? graveAt(pattern.exec(text), true) : null
    if (hit !== null) return hit
  }
  return graveWord(reading) ?? (mentions(reading, sorry) ? graveAt(sorrow.exec(text), false) : null)
}

const graveAt = (hit: RegExpExecArray | null, sure: boolean): Grave | null =>
  hit === null ? null : { from: hit.index, to: hit.index + hit[0].length, sure, death: false }

function graveWord({ text, words, flat }: Reading): Grave | null {
  let isNow: boolean | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || !terrible.has(word.low) || word.mark === '@' || word.mark === 'link') continue
    const next = words[at + 1]
    const storm = storms.test(word.low) && isName(text, word, next)
    if (!storm && !firm.has(word.low) && !dated.has(word.low) && !placedOnly.has(word.low)) continue
    if (!storm && isOther(words, at, flat)) continue
    isNow ??= today.test(text)
    const isHere = isNow || exclaims.test(text.slice(word.to, word.to + NEAR))
    if (!storm && !isHere && !firm.has(word.low)) continue
    return { from: word.from, to: storm && next !== undefined ? next.to : word.to, sure: isHere || storm, death: false }
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

const happened = /^(?:burst|bursts|broke|victims?|survivors?|outside|killed|kills|injured)$/

/** Words that are mostly harmless need a place, a time or a kind beside them. */
function placed(words: readonly Word[], at: number, before: Word | undefined): boolean {
  const next = words[at + 1]
  if (next !== undefined && !next.opens && happened.test(next.low)) return true
  if (before === undefined) return false
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
