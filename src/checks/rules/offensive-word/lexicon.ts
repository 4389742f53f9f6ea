import { wordSet } from '../../text/tables.ts'

/** slur and strong weigh stop, rude weighs ask, mild is a note. */
export type Grade = 'slur' | 'strong' | 'rude' | 'mild'

const table: Readonly<Record<Grade, string>> = {
  slur: `nigger niggers nigga niggas faggot faggots kike kikes paki pakis wog wogs chink chinks spic spics gook gooks tranny
    trannies raghead ragheads towelhead towelheads darkie darkies shemale shemales pikey pikeys gyppo gyppos poofter poofters
    wetback wetbacks lezzer lezzers paddywhack golliwog golliwogs`,
  strong: `fuck fucks fucked fucker fuckers fuckin fucking fuckup fuckups fuckwit fuckwits fck fcking fcked fuk fukin fuking
    fvck phuck fucken motherfucker motherfuckers motherfucking mofo mofos clusterfuck
    cunt cunts cunty shit shits shitty shitting shitted shat shite shitshow shithole shitholes shithead shitheads shitstorm shyt
    bullshit bullshitter dipshit dipshits gobshite gobshites horseshit batshit
    wank wanks wanker wankers wanking wanky twat twats arsehole arseholes asshole assholes ahole
    bastard bastards bitch bitches bitching bitchy biatch cocksucker cocksuckers dickhead dickheads
    whore whores slut sluts slutty arsewipe arsewipes asswipe asswipes assclown assclowns dickwad dickwads knobend knobends
    shitfaced shitgibbon cockwomble cockwombles bellend bellends knobhead knobheads fuckface cumming jizz`,
  rude: `bollocks bollocking tosser tossers prick pricks arse arses arsed pissed pissing pissoff piss dumbass dumbasses jackass
    jackasses asshat badass smartass crap crappy crapper bugger buggers buggered effing effin frigging fricking freaking douche douches
    douchebag douchebags wtf ffs stfu gtfo lmfao omfg fml milf slag slags slagging tits titties shag shagged shagging pussy
    pussies scumbag scumbags minger mingers goddamn goddamned goddam bs nobhead bumhole turd turds skank skanks sob sobs ass
    bint fatso frickin friggin freakin effed jackoff cock cocks knob knobs bollock bollocked feck fecking dick dicks jerkoff arsehat fcuk`,
  mild: 'damn damned dammit damnit bloody sodding darn heck suck sucks sucked hell butthurt lmao poxy crappiest git gits',
}

export const grades: ReadonlyMap<string, Grade> = new Map(
  (Object.keys(table) as Grade[]).flatMap((grade) => [...wordSet(table[grade])].map((word) => [word, grade] as const)),
)

/** Insults that are plain words; they count only when aimed at somebody. */
export const insults =
  wordSet(`idiot idiots moron morons imbecile imbeciles scum loser losers clown clowns cretin cretins halfwit
  halfwits dimwit dimwits muppet muppets numpty numpties prat prats pillock pillocks plonker plonkers twit twits thicko thickos
  nitwit nitwits dunce dunces cow pig pigs vermin lowlife lowlifes creep creeps dumb stupid pathetic useless arrogant
  nutjob wacko weirdo weirdos fool fools crook crooks liar liars bully`)

/** Company in which a word is innocent, anywhere in the text. */
export const innocentNear: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ass: `donkey donkeys jenny wild onager carrots carrot paddock balaam domesticated mule mules foal somali nubian dream bottom`,
    tits: `great blue coal marsh willow long tailed bearded crested nest nesting nests bird birds feeder feeders birdwatch flock garden`,
    bitch: `dog dogs pup pups puppy puppies litter litters kennel kennels breed spayed whelp whelping labrador spaniel crufts terrier retriever cub cubs wolf fox otter`,
    bitches: 'dog dogs pup pups puppy puppies litter kennel kennels breed spayed breeding whelping crufts',
    faggot: 'peas gravy butcher pork recipe mash mushy firewood bundle sticks meatballs onion pease offal',
    faggots:
      'peas gravy butcher butchers pork recipe mash mushy firewood bundle bundles sticks meatballs onion pease offal supper',
    slut: 'shaming shamed shame slutwalk',
    pussy: 'willow willows cat cats riot galore bow hat hats foot puss',
    bastard: 'toadflax feudalism file executor heavenly balm conqueror illegitimate sword cabbage',
    bastards: 'illegitimate foundling foundlings poor executors glorious inglourious',
    prick: `seedlings holes fork skin finger ears conscience pastry thumb sausage potato potatoes spindle needle`,
    pricks: 'spindle finger conscience needle thumb',
    chink: 'armour armor light curtain curtains wall glasses',
    chinks: 'armour armor light curtain curtains wall glasses',
    shag: 'rug carpet pile cormorant cormorants seabird seabirds bird birds island nest nests colony cliff cliffs dance',
    slag: 'heap heaps tip tips steel furnace iron smelting works colliery mine glass',
    slags: 'furnace iron smelting steel',
    bugger: 'ender',
    piss: 'artist',
    whore: "'tis pity",
    whores: 'babylon',
    git: 'repository commit repo branch github code version merge developers',
    bloody:
      'sunday mary marys assizes tower chamber baron field theatre nose cranesbill dock battle brigade revenge war wars assault attack conflict violence crackdown',
    hell: `heaven hells kitchen dante inferno paradise purgatory angels harrowing hath raiser boy sermon creed jesus christ heavens mouth medieval bosch orpheus hades`,
    damned: 'ship united village utd dante faustus souls judgement judgment',
    suck: 'straw straws sweet lozenge thumb vacuum baby babies blood leeches pollen nectar carbon air up',
    sucks: 'straw thumb vacuum blood leech nectar air water carbon',
    sucked: 'straw thumb vacuum blood air water into out',
    turd: 'dung beetle beetles museum fossil coprolite',
    turds: 'dung beetle beetles fossil fossils coprolite',
    sob: 'story stories tears cry crying quiet',
    sobs: 'tears cry crying quiet story',
    bs: 'bsc en iso degree standard 5839 8300',
    crap: 'table game craps',
    tranny: 'van transistor radio gearbox ford',
    heck: 'cottage village',
    damn: 'yankees',
    douche: 'shower vaginal',
    fuk: 'hong kong chinese',
    crapper: 'thomas sanitary toilet toilets plumber lavatory',
    bint: 'sultan princess sheikha sheikh ibn',
  }).map(([word, near]) => [word, wordSet(near)] as const),
)

/** Words that are also names or other words: they count in these phrases only. `_` is the word. */
export const onlyInPhrases: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ass: `pain in the _|kick _|my _|your _|_ off|lazy _|dumb _|stupid _|big _|fat _|his _|her _|_ hole|their _|kiss _|bad _|whole _|hard _|bitch _|an _|such an _|half _|smart _|sorry _|cheap _|weird _|long _`,
    cock: 'is a _|such a _|what a _|you _|total _|absolute _|complete _|utter _|being a _|a right _|little _|suck my _',
    cocks: 'bunch of _|are _|these _|you _|total _|absolute _',
    knob: 'is a _|such a _|what a _|you _|total _|absolute _|complete _|utter _|being a _|a right _',
    knobs: 'bunch of _|you _|total _|absolute _',
    dick: 'a _|such a _|total _|complete _|absolute _|being a _|your _|my _|his _|_ move|_ pic|_ pics|a massive _',
    dicks: 'bunch of _|are _|total _|complete _|absolute _|these _|being _|what _',
    hell: 'what the _|go to _|the _ out|to _ with|bloody _|_ yeah|_ no|as _|_ hole|the _ is|oh _|fucking _|from _|one _ of|a _ of a|give them _|the living _|like _|raise _',
    suck: 'you _|they _|we _|_ at|that _|really _|mondays _|it must _|must _|both _|totally _|_ it',
    sucks: 'this _|that _|it _|life _|really _|_ at|totally _|work _|monday _|weather _|_ so|absolutely _|service _',
    sucked: 'that _|it _|really _|totally _|absolutely _|this _|last night _',
    sob: 'you _|that _|lying _|old _|lucky _|stupid _|poor _',
    sobs: 'you _|those _|lying _|these _',
    git: 'you _|old _|miserable _|stupid _|lazy _|ugly _|lucky _|grumpy _|a _',
    gits: 'you _|old _|miserable _|stupid _|lazy _|lucky _|grumpy _',
    bs: 'total _|such _|the _|pure _|utter _|complete _|_ from|more _|this _|of _|absolute _|_ excuses|their _|corporate _|is _',
    prick: 'a _|you _|such a _|that _|total _|complete _|absolute _|stupid _|little _|arrogant _',
    shag: 'a _|_ me|to _|and _|quick _',
    slag: 'a _|you _|old _|fat _|the _ who|silly _|_ off|dirty _|stupid _',
    chink: 'a _|the _|you _|that _',
    fuk: 'the _|_ off|_ you|_ this|_ it|what the _',
    pissed:
      '_ off|get _|got _|getting _|so _|really _|completely _|absolutely _|am _|is _|was _|im _|were _|_ again|bit _|_ me|_ up|_ as',
    piss: '_ off|_ take|taking the _|take the _|_ up|_ poor|_ easy|the _|_ on|_ it|_ down|_ artist|full of _|_ myself',
    freaking:
      '_ awesome|_ love|_ amazing|so _|_ hate|_ out|_ idiot|_ idiots|are you _|_ tired|_ cold|_ hot|the _|my _|this _',
    wank: 'a _|to _|_ off|load of _|having a _|_ stain',
    turd: 'a _|little _|you _|polish a _|absolute _|steaming _',
  }).map(([word, phrases]) => [word, phrases.split('|')] as const),
)

/** What "rape" is said of where it is a boast or a grumble, not a crime. */
export const boasts =
  / (?:gonna|will|to|just|totally|absolutely|got|getting|gets|being|completely|we|they|and) rap(?:e|ed|es|ing) (?:(?:the|our|their|your|its) (?:competition|competitors?|rivals?|opposition|opponents?|charts?|market|league|prices?|fares?|targets?|sales|quarter|budget|taxpayers?)|by (?:the )?(?:taxman|taxes|prices?|fees|bank|banks|hmrc|parking)|it|this|that) /

/** Things said to somebody that need no swear word. */
export const sayings: readonly string[] =
  'go to hell|screw you|screw them|screw this|sod off|sod it|sod them|shut up|drop dead|get stuffed|up yours|eff off|f off|c u next tuesday|kiss my|bite me|balls up|bugger off|naff off|go kill yourself|just kill yourself'.split(
    '|',
  )
