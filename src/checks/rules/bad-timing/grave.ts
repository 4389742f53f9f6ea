import { mentions, wordSet } from '../../text/context.ts'
import type { Reading, Word } from '../../text/reading.ts'
import type { Place } from './calamity.ts'
import { notBefore, notBehind } from './words.ts'

/** Hardly ever anything else, in a post that does not speak of plays, books or games. */
const firm =
  wordSet(`aftershock aftershocks airstrike airstrikes beheaded beheading bloodbath bloodshed bombings bushfire bushfires
  capsized capsizing carnage casualties ceasefire cholera coffin coffins curfew derailment drownings earthquake
  earthquakes ebola evacuations evacuees famine fatalities firebombing floodwater floodwaters genocide gunfire
  gunman gunmen hostages landfall landslides lockdown looting manhunt massacre mourners mudslide mudslides
  overdoses paramedics rioting shootings stabbings stampede starvation suicides tsunami warzone wildfire wildfires`)
/** So with a sign that it happens now. */
const dated =
  wordSet(`abducted aleppo arson arsonist avalanche blackouts blizzard bombing bushfire casualty catastrophe cyclone
  cyclones deaths derailed drowned epidemic erupted eruption eruptions evacuated evacuation famished firestorm
  fleeing flood flooded flooding floods gaza heatstroke hijacked hijacking hostage hurricane hurricanes
  inmates inquest invasion kidnapped kidnapping kharkiv kyiv landslide listeria locusts looters mariupol measles
  meningitis missiles mourning mourns murdered outbreak outbreaks plague poisoned poisoning quake quakes rafah
  refugees riots rockets rubble salmonella shelling shipwreck shootings sinkhole sirens snowstorm stabbed sudan
  superstorm terrorist terrorists tornado tornadoes tremor tremors typhoon typhoons ukraine whiteout yemen`)
/** Mostly harmless, unless a place, a number or a kind stands beside it. */
const placedOnly =
  wordSet(`amber ash asteroid attack attacks blast blaze buried collapse collapsed contaminated coup crash crashed crush
  crushed dam died disaster drowning explosion fires flames inferno injured killed lava leak lightning mob monsoon
  murder murders protests ransom recall riot sank shooting siege sinking spill stabbing storm storms swarm terror
  thunderstorm thunderstorms tragedy trapped victims volcano wounded`)
/** Several words, the first of which is a sign to look for them. */
const lookedFor =
  wordSet(`strikes sinking murder siege bombing collapse killing rising helicopter chopper ship boat jet airliner bridge tower train bus coach balloon kills charged
  clashes homeless news miners divers climbers hikers kayakers sailors fishermen jumped flames buries bury spill explosions gunfire flu water missing verdict trial jury jurors war missiles smoke plane ferry submarine sub dead toll fire snap cold rip gone dies dying
  passed passes passing death loss funeral condolences condolence mourn mourns guilty hurt killed stabbed shot injured drowned stabbing alert trapped heart hearts pray prayers thoughts sorry sad goodbye honour honor tribute mourning fallen
  holocaust anzac remembrance armistice hillsborough grenfell lockerbie columbine uvalde hiroshima chernobyl juneteenth neverforget silence september
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
    /\b(?:(?:still|remain(?:s|ed)?|reported|feared|people|persons|passengers|crew|divers|sailors|fishermen|children|miners|hikers|climbers|dozens|hundreds|thousands|scores|two|three|four|five|six|seven|eight|nine|ten|\p{L}{3,5}teen|(?:twenty|thirty|forty|fifty)(?:-\p{L}{3,5})?|\d{1,4}) missing(?= (?:after|in|from the|from \p{Lu}|off|following|since|at sea|on)\b|[.,!?:;])|missing (?:plane|submarine|sub|submersible|jet|boat|ferry|yacht))\b/iu,
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
    /\b(?:\d{1,6}|dozens|hundreds|thousands|scores|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}{3,5}teen|people|found|shot|presumed|feared|left) dead\b(?! (?:or|links?|batter|plants?|wood|trees?|on time|in the water))|\bdead bodies\b/iu,
  ],
  [
    wordSet('dies kills killed dead charged died'),
    /\b(?:kills?|killed|killing) (?:at least |up to )?(?:\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|scores)\b(?! (?:birds|per|%|time))|\b(?:teen(?:ager)?|man|woman|boy|girl|child|toddler|baby|worker|hiker|climber|swimmer|surfer|driver|cyclist|pedestrian|passenger|player|fan|student|officer)s? (?:dies|died|dead|killed)\b(?! (?:of (?:boredom|laughter|embarrassment|shame)|off))|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,5}) (?:are|were|is|feared|confirmed) dead\b|\bcharged with (?:murder|manslaughter|rape|terror\p{L}*|assault|abuse|kidnap\p{L}*)/iu,
  ],
  [
    wordSet('helicopter chopper plane ship ferry boat jet airliner bridge dam tower train bus coach balloon capsule'),
    /\b(?:helicopter|chopper|plane|ship|ferry|boat|jet|airliner|train|bus|coach|balloon|bridge|dam|tower) (?:has |is |was |just )?(?:gone down|went down|goes down|down in|off the rails|gone|overturned|about to go|has gone|ploughed|plowed|hit a|fell|falls|collapsed?|collapses)\b(?! (?:well|straight|to|for))/i,
  ],
  [
    wordSet('riots riot fires explosions explosion clashes protests gunfire shots'),
    /\b(?:riots|fires|explosions?|clashes|gunfire|shots fired|looting) (?:in|over|across|near|outside) (?:the |\p{L}+ )?(?:cities|city|towns?|capital|centre|center|downtown|streets?|\p{L}+)\b/iu,
  ],
  [wordSet('homeless'), /\b(?:homeless|without homes?) (?:after|since|following)\b/i],
  [
    wordSet('news'),
    /\b(?:grim|terrible|awful|tragic|devastating|horrific|horrible|heartbreaking|dreadful|shocking) (?:news|scenes|pictures|images)\b|\b(?:bodies|scenes) on the news\b/i,
  ],
  [
    wordSet('miners divers climbers hikers kayakers sailors fishermen'),
    /\b(?:miners|divers|climbers|hikers|kayakers|sailors|fishermen) (?:(?:still|are|stuck|have been) ){0,2}(?:underground|trapped|stranded|lost|stuck|adrift)\b/i,
  ],
  [
    wordSet('jumped'),
    /\bjumped (?:off|from) (?:the|a) (?:\p{L}+[- ]?){1,2}(?:bridge|storey|story|roof|building|platform|car park|tower)?\b(?=.{0,40}\b(?:today|this morning|last night|yesterday))/iu,
  ],
  [
    wordSet('fire flames'),
    /\b(?:fire|flames|blaze) (?:took|tore|ripped|destroyed|gutted|swept|raged|broke out|engulfed|spread)\b/i,
  ],
  [
    wordSet('buries bury buried'),
    /\b(?:country|nation|world|town|city) (?:buries|mourns|says goodbye|grieves|weeps)\b/i,
  ],
  [wordSet('strikes'), /\b(?:air|missile|drone) strikes\b/i],
  [
    wordSet('sinking murder siege bombing shooting collapse killing deaths'),
    /\b(?:sinking|murder|siege|bombing|shooting|collapse|killing|deaths?) of (?:the )?\p{Lu}\p{L}+/u,
  ],
  [wordSet('spill'), /\boil spill\b/i],
  [wordSet('rising'), /\b(?:rivers?|waters?|floods?)(?:['’]s)? (?:is |are )?(?:still )?rising\b/i],
  [wordSet('toll'), /\bdeath toll\b/i],
  [wordSet('flu'), /\b(?:bird|swine|avian) flu\b/i],
  [
    wordSet('killed stabbed shot injured hurt drowned trapped'),
    /(?<!\bno )\b(?:\d{1,6}|dozens|hundreds|thousands|scores|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}{3,5}teen|people|men|women|children|students|teenagers?|workers|passengers|swimmers?|residents|officers?|man|woman|boy|girl|tourists?|fans)(?: (?:people|men|women|children|students|teenagers|workers|passengers|swimmers|were|was|have|has|been|are|is|feared)){0,4} (?:killed|stabbed|shot|injured|hurt|drowned|trapped)\b(?! (?:off|in (?:our|the) lift|a|an|the|it|on (?:film|location|iphone)|by (?:photographer|director)))/iu,
  ],
  [
    wordSet('guilty verdict'),
    /\b(?:found (?:not )?guilty(?! of being)|pleads? (?:not )?guilty|heard the verdict|the verdict\?|guilty verdict)/i,
  ],
  [wordSet('alert'), /\b(?:terror|amber|missile|tsunami|air raid|shelter) (?:alert|warning)\b(?! (?:system|test))/i],
  [
    wordSet('fire fires'),
    /\b(?:fire (?:at|in|on) (?:the|a) (?:\p{L}+ ){0,2}(?:factory|tower|block|warehouse|hotel|school|mill|flats?|club|market|hospital|cathedral|church|station)|(?:tower|factory|hotel|nightclub|house|apartment|warehouse|forest|church|mill|pier|school|market|hospital|mosque|cathedral|refinery|flat|block|ship|ferry|train|bus|hostel|barn|brush|grass) fires?|lost (?:your|their|a) (?:homes?|house)|(?:in|after|from|by) the (?:forest )?fires)\b/iu,
  ],
]
/** Condolence, in the words in which people speak of strangers. */
const sorrow =
  /\b(?:(?:[Oo]ur |[Mm]y )?(?:[Hh]earts?|[Tt]houghts|[Pp]rayers)(?: and prayers)? (?:(?:are|is|go|goes|break|breaks|breaking|ache|aches|is breaking|are breaking) (?:out )?(?:with|to|for)|with (?:the|all|every))|[Pp]ray(?:ing|ers)? for \p{Lu}\p{L}+|[Ss]o(?:rry| sad) (?:to hear )?about the (?:\p{L}+ ){0,2}(?:shooting|fire|crash|floods?|attack|storm|earthquake|bombing|stabbing|accident|deaths?|explosion)|(?:[Ss]ad|[Ss]hocked|[Gg]utted|[Hh]eartbroken) about (?:the |poor )?\p{Lu}\p{L}+|(?:[Gg]oodbye|[Ff]arewell) to (?:Sir|Dame|Lord|Lady|King|Queen|Pope|the (?:great|legend\p{L}*|Queen|King|Pope))|[Ii]n (?:honou?r|memory) of (?:the )?(?:victims|dead|fallen|those who)|[Cc]ondolences (?:to|from)|[Rr]emember the fallen|[Ll]est [Ww]e [Ff]orget)\b/u

/** Attacks and losses that have a name and a day. */
const named =
  /\b(?:9\/11|911 (?:anniversary|attacks)|september 11(?:th)?|sept\.? 11(?:th)?|11th (?:of )?september|twin towers|11\/11|ground zero|pearl harbor|holocaust (?:memorial|remembrance) day|anzac day|remembrance|armistice day|bloody sunday|hillsborough|grenfell|lockerbie|columbine|sandy hook|uvalde|two minutes['’]? silence|minute['’]?s silence|parkland shooting|hiroshima|chernobyl|challenger disaster|d-day|juneteenth)\b|#neverforget|[$£€]\s?9\.11\b/i
const namedSigns =
  wordSet(`holocaust anzac remembrance armistice hillsborough grenfell lockerbie columbine uvalde hiroshima chernobyl juneteenth
  neverforget september sept pearl towers sandy parkland silence 11`)
/** Somebody has died. */
const gone =
  /\bR\.?I\.?P\.?,? (?:to )?(?:(?:the|our) )?(?:great |legendary |late )?(?:Sir |Dame |Lord |Lady |King |Queen |Prince |Princess |Pope )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+|\b(?:gone|dead|dies|died|passed(?: away)?|passes away) (?:at \d{1,3}|aged|today|this morning|last night|yesterday|overnight|on \p{Lu}\p{L}{2,6}day)\b(?! (?:the|a|by|for|to)\b)|\bha(?:s|ve) (?:sadly |just )?(?:died|passed away)\b|\b(?:death|passing|loss|funeral) of (?:Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|President|(?:the )?(?:legend\p{L}*|singer|actor|actress|star|great))\b|\bfuneral (?:is|was|today|takes|will)\b/u
const mortal = wordSet('rip gone dead dies died passed passes passing death loss funeral')
const sorry = wordSet(
  'condolences heart hearts pray prayers thoughts sorry sad goodbye farewell honour honor memory fallen forget',
)

export interface Grave extends Place {
  /** Hardly ever anything else, or said to happen now. */
  readonly sure: boolean
  readonly death: boolean
  /** A day or an attack that has a name. */
  readonly named: boolean
}

/** Something terrible in a text, by words that alone would be too little to interrupt for. */
export function graveIn(reading: Reading): Grave | null {
  const { text } = reading
  const isNamed = mentions(reading, namedSigns)
  if (!isNamed && !mentions(reading, signs)) return null
  const name = isNamed ? graveAt(named.exec(text), false) : null
  if (name !== null) return { ...name, named: true }
  const death = mentions(reading, mortal) ? graveAt(gone.exec(text), true) : null
  if (death !== null) return { ...death, death: true }
  for (const [looked, pattern] of together) {
    const hit = mentions(reading, looked) ? graveAt(pattern.exec(text), true) : null
    if (hit !== null) return hit
  }
  return graveWord(reading) ?? (mentions(reading, sorry) ? graveAt(sorrow.exec(text), false) : null)
}

const graveAt = (hit: RegExpExecArray | null, sure: boolean): Grave | null =>
  hit === null ? null : { from: hit.index, to: hit.index + hit[0].length, sure, death: false, named: false }

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
    return {
      from: word.from,
      to: storm && next !== undefined ? next.to : word.to,
      sure: isHere || storm,
      death: false,
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
  'warning warnings alert alerts risk risks defence defences insurance watch assessment resilience prevention advice map',
)
const likened = wordSet(
  'perfect brain by price market stock bank data snow tech system server car taking weather storm website',
)

/** A figure of speech, a name, or a thing that only borrows the word. */
function isOther(words: readonly Word[], at: number, flat: string): boolean {
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
  return placedOnly.has(word.low) && !placed(words, at, before)
}

const counted = wordSet(
  "the this that last yesterday's today's deadly fatal horrific terrible school mass church mall nightclub train plane bus coach helicopter ferry boat ship bridge building stage stadium tower roof wall mine chapel church gas terror tropical winter shark knife acid arson bear dog crocodile axe gun rocket drone missile bird swine chemical oil sewage avian tonight's mosque synagogue cinema concert people were was morning's night's sunday's monday's saturday's friday's",
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
