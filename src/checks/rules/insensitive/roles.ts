import { sentenceAround } from '../../text/context.ts'
import type { Reading } from '../../text/reading.ts'
import { holdsOne, places, WordTable, wordSet } from '../../text/tables.ts'

/** A group of people and what is said of it: one sentence that names both is worth a note. */
interface Role {
  readonly says: string
  readonly who: ReadonlySet<string>
  readonly what: ReadonlySet<string>
  readonly unless: ReadonlySet<string>
}

const role = (says: string, who: string, what: string, unless = 'stereotype'): Role => ({
  says,
  who: wordSet(who),
  what: wordSet(what),
  unless: wordSet(unless),
})

const aid = `charity charity's charities donate donated donation donations appeal volunteer volunteers fundraiser fundraising raise raised raising
  proceeds helpline support supporting report research campaign rights awareness hospice survivor survivors study statistics equality
  inclusive inclusion accessible accessibility interpreter interpreted therapy memorial remembrance museum exhibition history heritage
  novel film festival play theatre police court charged arrested inquest workshop`

const roles: readonly Role[] = [
  role(
    'stereotype',
    `wife missus girlfriend wives girlfriends blonde blondes hubby wag wags housewife housewives wifey secretary
    barmaid barmaids waitress waitresses receptionist stewardess `,
    `shopping shop shops handbag handbags shoes heels gossip gossiping natter ironing hoover hoovering dishes dishwasher laundry parking
    maths directions nag nags nagging hormones permission wallet purse spending spends spa pedicure kitchen sandwich credit busty leggy
    gorgeous pretty moody bossy nags moan moans moaning earache trouble doghouse jealous wide fat chores cook cooks cooking clean cleaning
    pinny apron headache shut quiet slimming`,
    `hospice lesbian museum players died dies funeral queue edinburgh`,
  ),
  role(
    'stereotype',
    'ladies girls women females lasses gals woman girl female lady lass',
    `ironing hoover hoovering hoovers dishwasher housework nagging nag gossiping gossip nattering natter hormones hormonal hysterical
    spiders multitask blonde airheads shopaholics ditzy catty bitchy pms moody decorative giggling giggly busty leggy skirt skirts
    cleavage knickers nails manicure lippy lipstick handbag handbags diamonds bossy feisty broody hubby hubbies husband's husbands'
    boyfriend's wallet bimbo pretty prettier gorgeous curvy drama tears emotional flirt flirty jog jogging smile pinny apron tame
    obey distract`,
    `${aid} engineering engineers stem science coding scholarship percent survey menopause lesson lessons class classes gcse olympiad club
    data figures calculator health shelter collection vintage rail sizes costume wardrobe netball hockey football cricket rugby`,
  ),
  role(
    'stereotype',
    'dads hubby husbands fellas blokes hubbies menfolk gents lads dad daddy bloke',
    `babysit babysitting ironing nappies multitask multitasking hoover hoovering laundry clueless hopeless useless incapable handbag
    handbags nagging remote permission whinge whingeing moaning wife's wives' manflu avocado quiche salad pink sissy wimp
    housework apron`,
    `${aid} grief mental cookbook`,
  ),
  role(
    'age',
    `gran nan granny grandma grandad grandpa grannies pensioners pensioner oldies seniors elderly oaps codgers nana nanas retirees
    oap grandparents`,
    `wifi mouse emoji emojis tiktok zimmer dentures doddery wrinkles wrinkly croak coffin senile gaga smell smells incontinence
    confused technophobe technophobes gadget hip hips stairlift bedpan facebook google slippers clog clogs clogging dawdle
    dawdling dithering dither oxygen deaf forget forgets forgetting naps dribble gums toothless cardies ancient dinosaur dinosaurs
    shuffle shuffling slow slower creaky fossils grumpy moan moaning cobwebs snoring telly burden bedblockers`,
    `free session sessions help helping scam scams class classes lessons learn surgery recovered café group cafe fall falls
    dementia ${aid}`,
  ),
  role(
    'origin',
    `irish paddy paddies scots scotsman scottish scotsmen welsh jew jews jewish chinese asian asians japanese korean mexican mexicans
    polish romanian romanians pakistani pakistanis german germans french frenchman italian italians muslim muslims arab arabs sikh sikhs
    turban gypsies gypsy russian russians african africans american americans foreigner foreigners nigerian nigerians indian indians
    aboriginal aborigines maori māori islanders filipina filipino filipinos bulgarian albanian albanians somali somalis jamaican jamaicans
    latina latino latinos scouser scousers geordie geordies brummie brummies yorkshireman yorkshiremen natives`,
    `drunk drunken drunkards stingy tightfisted skinflint harmed squint squinting slanted squinty siesta siestas lazy
    surrender mafia terrorist explode explosive explosives towel towels hairy smelly stink stinks sewer sewage thieving thieves haggle
    leprechaun leprechauns convicts obese slowly garlic sunbed sunbeds scammer curse savages primitive cannibals barbaric
    submissive exotic naturally inscrutable bouncers wallets wallet nick nicked pinch pinched hubcaps bombs bombers spear spears bongo
    surprisingly civilised uncivilised backward backwards miserly cheapskates deported infest swamped invaded taken
    breeding slitty slanty accents tantrums cunning sly shifty drinkers boozy pissheads sober potatoes spuds`,
    `film museum novel gallery exhibition police arrested charged court history trial attack war ukraine language languages learn class
    theatre musical coach dialect recipe menu bread fish salad cuisine festival restaurant kitchen soup crisps grand parliament minister
    government league cup match squad drama crops farmers`,
  ),
  role(
    'pity',
    `deaf blind autistic disabled wheelchair amputee amputees dementia alzheimer's down's epileptic disability disabilities paralysed
    paraplegic disfigured dyslexic stammer stutter`,
    `lazybones bless normal inspiration unfortunate unfortunates afflicted plight excuses superpower superpowers specials tragic
    tragically handicap crippling pitiful angels lol lmao haha freak freaks slow simple smiling costume clumsy burden
    hopeless stocktaking defect defective lazy pretend pretending faking fake abnormal suffer suffers poor`,
    `accessibility rights access benefits policy campaign campaigner employer act law research normally comedian comedians hate`,
  ),
  role(
    'body',
    `porker porkers piggies piggy fatties chubby chubsters lardy blubber flab flabby lump lumps wobbly podgy tubby belly fat
    bulge moobs cellulite thighs jiggly ugly skinny spotty`,
    `bootcamp gym squats burpees crunches cardio slimming slimmers bikini bikinis lycra leggings swimsuit swimsuits
    speedos wedding bride bridesmaid waitress waitresses chef barmaid wife girlfriend beach selfie`,
    `percentage burning burn reduced stomach research baby kettlebell doctor nhs positivity jeans latte goose duck quarters
    balls bikes controller`,
  ),
  role(
    'poverty',
    `orphanage orphans orphan slum slums township townships homeless beggars favela refugees villagers peasants chavs     tramps scroungers`,
    `blessings grateful humbling humbled luckier selfie selfies safari instagram scruffy grubby urchins lol haha stock sale
    rejoice dress costume smelly filthy lazy drunks needn't toothless handouts smell dirty`,
    `volunteers report thank donors supporters ${aid}`,
  ),
  role(
    'origin',
    'migrants immigrants refugees foreigners newcomers incomers asylum aliens travellers illegals boat-people',
    `swamped swarm swarms swarming overrun floodgates burden scrounging scroungers freeloaders leeches invading hordes infest infesting
    breeding invaded invasion handouts nicking stealing jump deport deported dirty scum valuables flooding ours taken lazy`,
    `report rhetoric claim claims myth myths stories ${aid}`,
  ),
  role(
    'demeans',
    'gay gays lesbian lesbians trans transgender homosexual homosexuals queer queers bisexual bisexuals nonbinary gender pronouns',
    `limp lisp wrists effeminate butch normal decor hairdresser flamboyant flaming mincing mince lifestyle camper confused greedy phase
    sin sinful sinners repent choose chosen decided whatever pretend pretending kinky disgusting nonsense agenda unnatural natural
    fad trap traps kiss floats frock`,
    `pride rights history film festival ${aid}`,
  ),
  role(
    'illness',
    `cancer chemo ebola covid aids leprosy alzheimer's tourette's anorexic anorexia bulimia schizophrenia ptsd ocd bipolar autism
    stroke diabetes epilepsy tumour stillborn miscarriage overdose psychosis depression lobotomy rabies`,
    `prices price sale discount deals deal burger burgers sauce cocktail cocktails beer pizza lol haha lmao joke jokes vibes diet spicy
    delicious tasty hangover sofas playlist mondays traffic referee wifi spreadsheet banter calories`,
    `${aid} nurse nurses nhs gp symptoms screening vaccine vaccines vaccinated trial patients clinic ward hospital diagnosis diagnosed
    treatment treatments risk drug drugs tests test walk run shave 988 samaritans`,
  ),
  role(
    'atrocity',
    `hitler nazi nazis gestapo holocaust auschwitz belsen slavery slaves lynching lynched apartheid hiroshima genocide gulag kkk klan raped
    rape massacre famine hillsborough grenfell aberfan columbine fritzl isis taliban chernobyl guillotine`,
    `prices price sale discount deals deal burger burgers sauce cocktail cocktails beer pint pints pizza lol haha lmao joke jokes vibes
    menu party fuel board office boss mondays referee parking spreadsheet interns cheap bargain stag hen fees buffet diet hot`,
    `${aid} century liberation liberated trial relief aid consent victims victim convicted allotment beetroot cress`,
  ),
  role(
    'despair',
    'suicide suicidal noose wrists overdose hanged',
    `prices price sale discount deals deal burger burgers sauce cocktail cocktails beer pizza lol haha lmao joke jokes vibes menu party boss
    mondays referee spreadsheet cheap bargain wings hot spicy weather emails commute`,
    `${aid} samaritans 988 116 nhs crisis talk bereaved prevention squad`,
  ),
]

/** Every word that names a group, and every one that is said of some. */
const groups = new WordTable(roles.flatMap(({ who }) => [...who]))
const sayings = new WordTable(roles.flatMap(({ what }) => [...what]))

const NEAREST = 14

export interface RoleHit {
  readonly says: string
  readonly first: number
  readonly last: number
}

/** The first sentence that names a group and what is said of it. */
export function roleIn(reading: Reading): RoleHit | null {
  const named = places(reading, groups)
  const said = places(reading, sayings)
  if (named.length === 0 || said.length === 0) return null
  for (const { says, who, what, unless } of roles) {
    for (const at of named) {
      if (!isPlain(reading, at, who)) continue
      const { first, last } = sentenceAround(reading.words, at)
      const near = said.find(
        (other) =>
          other !== at &&
          other >= Math.max(first, at - NEAREST) &&
          other <= Math.min(last, at + NEAREST) &&
          isPlain(reading, other, what),
      )
      if (near === undefined || holdsOne(reading, unless)) continue
      return { says, first: Math.min(at, near), last: Math.max(at, near) }
    }
  }
  return null
}

const isPlain = ({ words }: Reading, at: number, set: ReadonlySet<string>): boolean =>
  words[at]?.mark === '' && set.has(words[at].low)
