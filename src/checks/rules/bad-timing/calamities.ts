import { sumOfFlags, wordSet } from '../../text/tables.ts'

/** Hardly ever anything else, in a post that does not speak of plays, books or games. */
export const firm =
  wordSet(`aftershock aftershocks airstrike airstrikes beheaded beheading bloodbath bloodshed bombings bushfire bushfires
  capsized capsizing carnage casualties ceasefire cholera coffin coffins curfew derailment drownings earthquake
  earthquakes ebola evacuations evacuees famine fatalities firebombing floodwater floodwaters genocide gunfire
  gunman gunmen hostages landfall landslides lockdown looting manhunt massacre mourners mudslide mudslides
  overdoses paramedics rioting shootings stabbings stampede starvation suicides tsunami warzone wildfire wildfires`)
/** So with a sign that it happens now. */
const dated =
  wordSet(`assassination assassinated abducted aleppo arson arsonist avalanche blackouts blizzard bombing bushfire casualty catastrophe cyclone
  cyclones deaths derailed drowned epidemic erupted eruption eruptions evacuated evacuation famished firestorm
  fleeing flood flooded flooding floods gaza heatstroke hijacked hijacking hostage hurricane hurricanes
  inmates inquest invasion kidnapped kidnapping kharkiv kyiv landslide listeria locusts looters mariupol measles
  meningitis missiles mourning mourns murdered outbreak outbreaks plague poisoned poisoning quake quakes rafah
  refugees riots rockets rubble salmonella shelling shipwreck shootings sinkhole sirens snowstorm stabbed sudan
  superstorm terrorist terrorists tornado tornadoes tremor tremors typhoon typhoons ukraine whiteout yemen`)
/** Mostly harmless, unless a place, a number or a kind stands beside it. */
export const placedOnly =
  wordSet(`amber ash asteroid attack attacks blast blaze buried collapse collapsed contaminated coup crash crashed crush
  crushed dam died disaster drowning explosion fires flames inferno injured killed lava leak lightning mob monsoon
  murder murders protests ransom recall riot sank shooting siege sinking spill stabbing storm storms swarm terror
  thunderstorm thunderstorms tragedy trapped victims volcano wounded`)
/** Several words that are terrible together, each with a sign by which it is worth looking. */
export const together: readonly (readonly [signs: ReadonlySet<string>, pattern: RegExp])[] = [
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
  [
    wordSet('grave graves killer fire'),
    /\bmass graves?\b|\bkillers? (?:gets|got|jailed|sentenced|walks|freed|caught|arrested)\b|\b(?:world|country|island|amazon|forest|city|hills|state|earth|planet)(?:['’]s| is) on fire\b/i,
  ],
  [wordSet('spill'), /\boil spill\b/i],
  [wordSet('rising'), /\b(?:rivers?|waters?|floods?)(?:['’]s)? (?:is |are )?(?:still )?rising\b/i],
  [wordSet('toll'), /\bdeath toll\b/i],
  [wordSet('flu'), /\b(?:bird|swine|avian) flu\b/i],
  [
    wordSet('killed stabbed shot injured hurt drowned trapped'),
    /(?<!\bno )\b(?:\d{1,6}|dozens|hundreds|thousands|scores|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}{3,5}teen|people|men|women|children|students|teenagers?|workers|passengers|swimmers?|residents|officers?|man|woman|boy|girl|tourists?|fans)(?: (?:people|men|women|children|students|teenagers|workers|passengers|swimmers|were|was|have|has|been|are|is|feared)){0,4} (?:killed|stabbed|shot|injured|hurt|drowned|trapped)\b(?! (?:off|in (?:our|the) lift|an?\b|the|it\b|on (?:film|location|iphone)|by (?:photographer|director)))/iu,
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
export const sorrow =
  /\b(?:(?:[Oo]ur |[Mm]y )?(?:[Hh]earts?|[Tt]houghts|[Pp]rayers)(?: and prayers)? (?:(?:are|is|go|goes|break|breaks|breaking|ache|aches|is breaking|are breaking) (?:out )?(?:with|to|for)|with (?:the|all|every))|[Pp]ray(?:ing|ers)? for \p{Lu}\p{L}+|[Ss]o(?:rry| sad) (?:to hear )?about the (?:\p{L}+ ){0,2}(?:shooting|fire|crash|floods?|attack|storm|earthquake|bombing|stabbing|accident|deaths?|explosion)|(?:[Ss]ad|[Ss]hocked|[Gg]utted|[Hh]eartbroken) about (?:the |poor )?\p{Lu}\p{L}+|(?:[Gg]oodbye|[Ff]arewell) to (?:Sir|Dame|Lord|Lady|King|Queen|Pope|the (?:great|legend\p{L}*|Queen|King|Pope))|[Ii]n (?:honou?r|memory) of (?:the )?(?:victims|dead|fallen|those who)|[Cc]ondolences (?:to|from)|[Rr]emember the fallen|[Ll]est [Ww]e [Ff]orget)\b/u

/** Attacks and losses that have a name and a day. */
export const named =
  /\b(?:9\/11|911 (?:anniversary|attacks)|september 11(?:th)?|sept\.? 11(?:th)?|11th (?:of )?september|twin towers|11\/11|ground zero|pearl harbor|holocaust (?:memorial|remembrance) day|anzac day|remembrance|armistice day|bloody sunday|hillsborough|grenfell|lockerbie|columbine|sandy hook|uvalde|two minutes['’]? silence|(?:minute|moment)['’]?s silence|parkland shooting|hiroshima|chernobyl|challenger disaster|d-day|juneteenth|aberfan|dunblane|srebrenica|bataclan|titan submersible|titan sub|manchester arena (?:attack|bombing)|boston marathon bombing|oklahoma city bombing|palisades (?:fire|evacuees)|lahaina fire)\b|#neverforget|[$£€]\s?9\.11\b/i
const namedSigns =
  wordSet(`holocaust anzac remembrance armistice hillsborough grenfell lockerbie columbine uvalde hiroshima chernobyl juneteenth
  neverforget september sept pearl towers sandy parkland silence 11 aberfan dunblane srebrenica bataclan titan arena marathon
  oklahoma palisades lahaina`)
/** Somebody has died. */
export const gone =
  /\bR\.?I\.?P\.?,? (?:to )?(?:(?:the|our) )?(?:great |legendary |late )?(?:Sir |Dame |Lord |Lady |King |Queen |Prince |Princess |Pope )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+|\b(?:gone|dead|dies|died|passed(?: away)?|passes away) (?:at \d{1,3}|aged|today|this morning|last night|yesterday|overnight|on \p{Lu}\p{L}{2,6}day)\b(?! (?:the|a|by|for|to)\b)|\bha(?:s|ve) (?:sadly |just )?(?:died|passed away)\b|\b(?:death|passing|loss|funeral) of (?:Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|Pope|President|(?:the )?(?:legend\p{L}*|singer|actor|actress|star|great))\b|\b[Rr]est in [Pp]eace\b|\bfuneral (?:is|was|today|takes|will)\b/u
const mortal = wordSet('rip rest gone dead dies died passed passes passing death loss funeral')
const sorry = wordSet(
  'condolences heart hearts pray prayers thoughts sorry sad goodbye farewell honour honor memory fallen forget',
)

/** What a word may be a sign of; above these one bit for each pattern of `together`. */
export const WORD = 1
export const NAMED = 2
export const DEATH = 4
export const CONDOLENCE = 8
const FIRST = 4
export const bitOf = (pattern: number): number => 1 << (FIRST + pattern)

const bits = new Map<string, number>()
const mark = (words: Iterable<string>, bit: number): void => {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
}
for (const words of [firm, dated, placedOnly]) mark(words, WORD)
mark(namedSigns, NAMED)
mark(mortal, DEATH)
mark(sorry, CONDOLENCE)
for (const [at, [signs]] of together.entries()) mark(signs, bitOf(at))

/** Every sign of something terrible in a text. */
export const graveSigns = sumOfFlags(bits)

export const isTerrible = (low: string): boolean => ((bits.get(low) ?? 0) & WORD) !== 0
