import { wordSet } from '../../text/tables.ts'

/** slur and strong weigh stop, rude weighs ask, mild is a note. */
export type Grade = 'slur' | 'strong' | 'rude' | 'mild'

const table: Readonly<Record<Grade, string>> = {
  slur: `nigger niggers nigga niggas niggaz nignog nignogs faggot faggots kike kikes paki pakis wog wogs chink chinks chinky chinkies
    spic spics gook gooks tranny trannies trannys raghead ragheads towelhead towelheads darkie darkies shemale
    shemales pikey pikeys pikies gyppo gyppos gippo gippos poofter poofters woofter woofters wetback wetbacks beaner beaners lezzer
    lezzers lezza lezzas lesbo lesbos paddywhack golliwog golliwogs coonass jigaboo jigaboos porchmonkey sandnigger spearchucker
    zipperhead abo abos boong boongs faggy faggotry fagots dothead dotheads cameljockey kaffir kaffirs shvartze battyboy battyman`,
  strong: `fuck fucks fucked fucker fuckers fuckin fucking fuckup fuckups fuckwit fuckwits fck fcks fcked fcker fckers fcking fckin fckn
    fckd fuk fuks fuked fuker fukers fukin fuking fukn fukd fukked fukka fkn fkin fking fkng fkd fked fker fvck fvcking fxck fxcking phuck
    phucked phucking phuk phuking phuq fucken fuggin fugging fook fookin fooking fooked fukk fuq fuqed fuct fuckery fuckton fucktons     mfer mfers mfing mothafucka muthafucka mothafuckas muthafuckas motherfucker motherfuckers motherfucking mofo mofos mofoing
    clusterfuck clusterfucks ratfuck mindfuck skullfuck dumbfuck dumbfucks kcuf fark farken farking farkin faark fakking fakkin fakin fuggit fuckit effoff
    cunt cunts cunty cunting kunt kunts cuntish twunt twunts tnuc shit shits shitty shitting shitted shat shite shites shiting
    shitshow shitshows shithole shitholes shitstorm shitstorms shitless shitload shitloads shitton shittons shitfight shitfest shitpost
    shitposting shitposter shitlist shitkicker shitkickers shitcan shitcanned shitter shitters shittier shittiest shitbox shyt shyte shiit
    shiiit sheeit tihs shitehawk shitehawks shitebag deadshit deadshits hotshit
    bullshit bullshits bullshitter bullshitters bullshitting dipshit dipshits gobshite gobshites gobshiting horseshit batshit apeshit dogshit ratshit
    wank wanks wanked wanker wankers wanka wankas wanking wanky wankathon wankered twat twats twatty twatted twatting arsehole arseholes
    arseholed asshole assholes ahole aholes bastard bastards bastarding bastardin bstard barsteward barstewards bitch bitches bitching
    bitched bitchy biatch biatches biotch beyotch beeyotch bitchez cocksucker cocksuckers cocksucking whore whores whoring slut sluts
    slutty sluttiest slutbag arsewipe arsewipes asswipe asswipes clunge clunges minges jizz jizzed jizzing jism spooge splooge
    cumshot cumshots cumming blowjob blowjobs handjob handjobs rimjob rimjobs deepthroat deepthroating gangbang gangbangs bukkake
    bellend bellends fannybaws bawbag bawbags motherplower`,
  rude: `bollocks bollocking bollox bollix bollixed bolloxed bolox bollock bollocked bollockings tosser tossers tosspot tosspots prick pricks
    arse arses arsed arsing pissed pissing pissoff piss pisses pissy pisser pissers pissup pisshead pisstake pisstaking pisstakers pishin
    dumbass dumbasses jackass jackasses asshat asshats badass badasses smartass smartasses smartarse smartarses lardass lardarse fatass
    hardass kickass kickarse tightarse tightarses jackwad jackwads jackhole jackoff jackoffs jerkoff jerkoffs crap crappy crapper crapping
    crapped crapfest crapshow craptastic crapola bullcrap effing effs effin effed eff effer effers effn
    frigging frigged frickin fricking friggin freaking freakin frick frakking frakkin feck fecks fecking feckin fecker feckers fecked fek
    fekkin fekking fecken fekked
    douche douches douchebag douchebags douchey douchiest wtf wtaf ffs stfu gtfo lmfao omfg omgwtf fml smfh gfy foad kys rtfm
    milf milfs gilf gilfs dilf dilfs thot thots slag slags slagging tits titties titty titties tittys shag shagged shagging shagger
    shaggers pussy pussies scumbag scumbags minger mingers minging munter munters goddamn goddamned goddam
    goddammit bs nobhead nobheads nobend knobend knobends bumhole turd turds turdy skank skanks skanky sob sobs ass asses bint bints fatso jackarse
    cock cocks knob knobs dick dicks dickish dikhead fcuk fcuking stiffy stiffies boner boners hardon todger todgers tadger schlong
    schlongs punani poontang vajayjay cooch minge arseways arseholed arseload fugly rapey
    langer langers geebag geebags hoor hoors bejaysus ringpiece jacksie jacksy bumboclaat bloodclaat rassclaat pussyclaat
    putain connard salope scheisse scheiße scheiss arschloch wichser hurensohn puta mierda cabron cabrón pendejo pendejos
    pendeja chingar chingada gilipollas maricon maricón cojones cazzo vaffanculo stronzo puttana caralho kurwa blyat cyka pizdec perkele vittu
    bhenchod behenchod madarchod chutiya bhosdike malakas sharmuta pukimak voetsek fokken fokkin klootzak
    godverdomme putangina bastardo bastardos chingado chingados encule enculé enculer ptn nique foutre culero culeros cagada jodido jodidos titsup ballbag ballbags ballsack nonce nonces swampass pissflaps fuckwittery wankfest arseface wazzock jizzy spunked bloodyhell pissant shart sharted`,
  mild: `bugger buggers buggered buggering damn damned dammit damnit damnation bloody bleedin sodding darn darned heck suck sucks sucked sux hell butthurt lmao poxy crappiest merde malaka wth spunk orgasmic horny bonking pecker peckers sods kak
    git gits flippin snafu fubar jaysus jeebus jeezus bejesus arsey shizzle numbnuts
    skidmark skidmarks cuntry buttload assload crapton jobbies smegging smeghead bullcrap`,
}

/** "dickhead", "shitface", "arse-badger" without its hyphen: two halves that nobody joins by chance. */
const compounds: Readonly<Partial<Record<Grade, readonly [heads: string, tails: string]>>> = {
  strong: [
    'fuck shit cunt twat wank cock dick knob arse ass jizz cum spunk',
    `head face hole wit bag wad weasel womble nugget goblin gibbon stain rag sack hat monkey wipe tard breath muncher sucker licker
    trumpet badger waffle canoe nozzle biscuit pot brain clown rocket splash bucket stick slap cheese wagon`,
  ],
  rude: [
    'piss prick turd crap fart douche scum jerk nob bollock slag',
    'head face wit wad weasel womble nugget goblin gibbon stain sack wipe tard breath trumpet badger waffle canoe nozzle bucket brain',
  ],
}
interface Joined {
  readonly word: string
  readonly grade: Grade
  /** As much of it as no other words begin with. */
  readonly start: string
}

const joined: readonly Joined[] = (
  Object.entries(compounds) as [Grade, readonly [heads: string, tails: string]][]
).flatMap(([grade, [heads, tails]]) =>
  [...wordSet(heads)].flatMap((head) =>
    [...wordSet(tails)].flatMap((tail) =>
      ['', 's'].map((ending) => ({ word: head + tail + ending, grade, start: head + tail.slice(0, 3) })),
    ),
  ),
)
export const joinedStarts: readonly string[] = [...new Set(joined.map(({ start }) => start))]

const listed = (Object.keys(table) as Grade[]).flatMap((grade) =>
  [...wordSet(table[grade])].map((word) => [word, grade] as const),
)

export const grades: ReadonlyMap<string, Grade> = new Map([
  ...joined.map(({ word, grade }) => [word, grade] as const),
  ...listed,
])

/** Those that are looked up in every text: all but the joined ones, the gravest also with a possessive s. */
export const written: readonly string[] = listed.flatMap(([word, grade]) =>
  grade === 'slur' || grade === 'strong' ? [word, `${word}'s`] : [word],
)

/** Insults that are plain words; they count only when aimed at somebody. */
export const insults =
  wordSet(`idiot idiots moron morons imbecile imbeciles scum loser losers clown clowns cretin cretins halfwit halfwits dimwit dimwits
  muppet muppets numpty numpties prat prats pillock pillocks plonker plonkers twit twits thicko thickos nitwit nitwits dunce dunces cow
  pig pigs vermin lowlife lowlifes creep creeps dumb stupid pathetic useless arrogant nutjob nutjobs wacko weirdo weirdos fool fools
  crook crooks liar liars bully eejit eejits gobdaw gobdaws gombeen gombeens twerp twerps dingbat dingbats doofus dipstick dipsticks
  knucklehead knuckleheads airhead airheads meathead meatheads blockhead blockheads bonehead boneheads numbskull numbskulls nincompoop
  nincompoops ignoramus simpleton simpletons dolt dolts drongo drongos ratbag ratbags dropkick dropkicks yobbo yobbos wazzock wazzocks
  parasite parasites sleazebag sleazebags sleazeball dirtbag dirtbags dirtball scrote scrotes chump chumps schmuck schmucks putz bozo
  bozos cheapskate cheapskates hypocrite hypocrites coward cowards wally wallies wuss wusses pansy pansies sissy sissies`)

/** What "rape" is said of where it is a boast or a grumble, not a crime. */
export const boasts =
  / (?:gonna|will|to|just|totally|absolutely|got|getting|gets|being|completely|we|they|and) rap(?:e|ed|es|ing) (?:(?:the|our|their|your|its) (?:competition|competitors?|rivals?|opposition|opponents?|charts?|market|league|prices?|fares?|targets?|sales|quarter|budget|taxpayers?)|by (?:the )?(?:taxman|taxes|prices?|fees|bank|banks|hmrc|parking)|it|this|that) /
