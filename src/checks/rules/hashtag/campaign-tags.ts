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
    titansub aurora hurricanesandy katrina`)

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
  haircut subscribe upgrade bargain bargains `)

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
