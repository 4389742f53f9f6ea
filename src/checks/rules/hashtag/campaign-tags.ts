import { wordSet, wordTable } from '../../text/tables.ts'

/** Tags under which people speak of what was done to them or to others, mourn, or remember. Lower case. */
export const campaignTags: ReadonlySet<string> =
  wordSet(`whyistayed whyileft whyididntreport metoo timesup balancetonporc yesallwomen everydaysexism himtoo ididnotreport
    blacklivesmatter blm icantbreathe sayhername georgefloyd handsupdontshoot blackouttuesday stopasianhate ferguson
    jesuischarlie jesuisparis notinmyname notguilty guiltyverdict freebritney bringbackourgirls illridewithyou
    lovewins lovewillwin weareorlando orlandostrong bostonstrong parkland marchforourlives neveragain enoughisenough
    grenfell justiceforgrenfell hillsborough jft96 jft97 windrush september11 neverforget lestweforget remembranceday remembrancesunday
    armisticeday poppyday holocaustmemorialday weremember dunblane onelovemanchester westandtogether
    manchesterstrong standwithukraine slavaukraini freepalestine ceasefirenow syria aleppo childrenofgaza
    worldsuicidepreventionday suicideprevention 
    transdayofremembrance tdor orangeshirtday everychildmatters reclaimthesenights shewaswalkinghome
    endfgm 16days whiteribbonday refugeeswelcome aylankurdi kony2012 
    titansub aurora hurricanesandy katrina
    ruok ruokday areyouok timetotalk timetotalkday bellletstalk mentalhealthawareness mentalhealthawarenessweek mentalhealthday
    worldmentalhealthday wspd suicideawareness worldaidsday itgetsbetter spiritday endthestigma babyloss babylossawareness waveoflight
    pregnancyloss stillbirth fuckcancer edaw eatingdisorderawareness wearitpurple idahobit idlenomore mmiw mmiwg mmiwg2s nomorestolensisters
    truthandreconciliation landback changethedate invasionday survivalday sorryday nationalsorryday closethegap blackdeathsincustody
    anzacday anzac dawnservice saytheirnames saytheirname breonnataylor trayvonmartin justiceforgeorge iftheygunnedmedown
    nojusticenopeace takeaknee defundthepolice blackouttuesday juneteenth mlkday ihaveadream sandyhook uvalde robbelementary columbine
    virginiatech msdstrong vegasshooting pulse49 theyareus hellobrother christchurchmosque manchesterattack londonattack
    parisattacks bataclan porteouverte brusselsattacks utoya hanau neveragainisnow standwithisrael standwithgaza bringthemhome
    bringthemhomenow freegaza savegaza gazaunderattack womanlifefreedom mahsaamini helpukraine ukrainewar stopputin whitehelmets
    humanitywashedashore refugeecrisis mh17 mh370 germanwings bushfires australianbushfires prayforaustralia maui lahaina lafires
    shoutyourabortion ibelieveher ibelieveyou believewomen believesurvivors mosquemetoo churchtoo niunamenos niunamas
    beenrapedneverreported enoughnow saraheverard shewasjustwalkinghome shewasonlywalkinghome textmewhenyougethome ashlingmurphy
    shewasgoingforarun repealthe8th hometovote notallmen allmen rapeculture nomeansno itsonus whatiwaswearing sexualassaultawareness dvam
    orangetheworld nomore redmylips justiceforthe96 justiceforthe97 jft66 aberfan lockerbie omagh bloodysunday grenfelltower
    greenforgrenfell windrushscandal postofficescandal infectedblood contaminatedblood wewillrememberthem wewillneverforget neverforget911
    dday80 holocaustremembrance hmd srebrenica rwandangenocide armeniangenocide holodomor indigenouspeoplesday
    transdayofvisibility protecttranskids saygay blacktranslivesmatter weareallamerican muslimban familiesbelongtogether abolishice
    occupywallstreet iamanimmigrant blackgirlmagic oscarssowhite stopwillow deadname hongkongprotests standwithhongkong saveyazidis
    sosvenezuela endsars zimbabweanlivesmatter shutitalldown totalshutdown aminext menaretrash feesmustfall rhodesmustfall marikana`)

/** Tags of places and people that grief has made known; without something for sale they are only places. */
export const placeTags: ReadonlySet<string> =
  wordSet(`londonbridge bondijunction bondibeach manchesterarena westminsterbridge southport bataclan parsonsgreen sandyhook
    highlandpark buffalo uvalde portapique humboldt christchurch surfside valencia lahaina palisades derna turkeyearthquake
    aberfan ashling saraheverard crocuscity bonfirenight`)

/** "#staystrong" is said of anything. */
export const ordinaryStrong: ReadonlySet<string> =
  wordSet(`stay live arm head team country school finish super start together still teams back family stand mind body core women
    girls army build train keep staying fit play always forever better love being club lift mum mums dads running`)

/** Beginnings of such tags. What follows is a name. */
export const campaignStarts: readonly string[] = [
  'jesuis',
  'prayfor',
  'prayersfor',
  'pray4',
  'justicefor',
  'standwith',
  'istandwith',
  'westandwith',
  'remembering',
  'rip',
]

/** What sells: words of a shop window. */
export const promotion =
  wordTable(`sale sales discount discounts deal deals offer offers code promo voucher coupon shop shopping buy order
  win giveaway bogof clearance precheckout collection menu pizza pizzas burger burgers brunch cocktail cocktails cupcake
  cuplatte beer beers wine gin pint pints prosecco spa dress dresses shoes boots handbag lipstick mascara
  haircut subscribe upgrade bargain bargains landed newdrop restock leggings jeans jacket jackets coats hoodie hoodies candles
  perfume burrito tacos coffees doughnuts vouchers cheese cheeses pizzas`)

export const jokes = wordTable(
  'lol lmao haha hahaha rofl jk woohoo yay vibes yum yummy delicious tasty  hungry hangover',
)

/** What a post says that is about the cause. */
export const cause =
  wordTable(`survivor survivors victim victims abuse violence helpline refuge donate donation donations vigil silence
  remember remembering remembered remembrance fallen mourn mourning condolences thoughts solidarity protest march rally racism justice
  memorial commemorate commemoration sacrifice sacrificed veterans wreath wreaths poppy poppies suicide support bereaved inquiry
  humanitarian relief aid refugees appeal charity fundraiser raise raised killed died attack attacks tribute tributes equality rights
  harassment assault report peace heartbroken grief loss history lives campaign awareness stand standing together dear friend condolence sad listen listening samaritans`)
