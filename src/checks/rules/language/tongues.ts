import { wordSet } from '../../text/tables.ts'

interface Tongue {
  readonly name: string
  /** The small words of every sentence: by these, not by its nouns, a language is told. */
  readonly words: ReadonlySet<string>
}

const tables: Readonly<Record<string, readonly [name: string, words: string]>> = {
  en: [
    'English',
    `the and of to in is are was were be been for on with at by from this that these those it its we our us you your they their
    he she his her will would can could should have has had not but or if as an all more out up about who what when where how
    there here than then into over after before please thank join new now today every been being do does did just only also`,
  ],
  da: [
    'Danish',
    `og i at det er på til en et den de som med for af ikke der har vi du jeg kan skal vil men om fra så også eller hvor når hvad
    blev bliver blevet være været meget alle vores jeres deres efter ved mere her nu over op ud tak fik får hos os jer denne dette
    disse kom kommer begynder mange igen hvis selv kun endnu ind lige uden mellem`,
  ],
  no: [
    'Norwegian',
    `og i at det er på til en et den de som med for av ikke der har vi du jeg kan skal vil men om fra så også eller hvor når hva
    ble blir blitt være vært veldig alle våre deres etter ved mer her nå over opp ut takk fikk får hos oss dere denne dette disse
    kom kommer begynner mange igjen hvis selv kun ennå inn noen uten mellom`,
  ],
  sv: [
    'Swedish',
    `och att det är på till en ett den de som med för av inte där har vi du jag kan ska vill men om från så också eller var när vad
    blev blir blivit vara varit mycket alla våra deras efter vid mer här nu över upp ut tack fick får hos oss er denna detta dessa
    kom kommer börjar många igen själv bara ännu någon utan mellan eller sin sitt`,
  ],
  nl: [
    'Dutch',
    `de het een en van in is dat op te zijn met voor niet aan er die maar om ook als dan bij naar uit nog wel wat dit deze wij we jij
    je u hij zij ze onze ons jullie hun mijn heeft hebben hebt wordt worden werd kan kunnen zal zullen moet moeten wil willen tot
    door over geen veel meer vandaag morgen graag alle daarna want zo hier tussen tijdens vanaf bent waar hoe heel`,
  ],
  de: [
    'German',
    `der die das und ist in den von zu mit sich des auf für nicht ein eine einen einem einer dem im es auch als an werden aus er hat
    dass sie nach wird bei sind um am war haben wir ihr uns euch noch wie über so zum zur oder aber vor bis mehr durch kann können
    wenn nur schon unsere unser alle sehr heute morgen ab beim ins vom hier bitte danke jetzt gibt`,
  ],
  fr: [
    'French',
    `le la les de des du un une et est en dans que qui pour pas sur au aux avec ce cette ces son sa ses il elle nous vous ils elles on
    ne plus par sont a été être avoir ont notre nos votre vos leur leurs mais ou où comme tout tous toute toutes très bien sera seront
    aussi avons avez chez merci venez à jusqu'à aujourd'hui demain lors soir sans sous entre fait faire peut c'est d'un d'une qu'il`,
  ],
  es: [
    'Spanish',
    `el la los las de del un una unos y en que es por para con no se su sus lo al como más pero son fue está están ha han ser este esta
    estos estas nuestro nuestra nuestros nuestras usted ustedes nosotros muy también ya hay todo todos todas desde hasta cuando donde
    porque sin sobre entre mañana hoy gracias tiene tienen puede pueden será les nos le si qué cómo vamos día año`,
  ],
  pt: [
    'Portuguese',
    `o os as de do da dos das um uma uns e em no na nos nas que é por para com não se seu sua seus suas ao aos como mais mas são foi
    está estão tem têm ser este esta nosso nossa nossos nossas você vocês muito também já há todo todos todas desde até quando onde
    porque sem sobre entre amanhã hoje obrigado obrigada pode podem será lhe pelo pela às isso dia ano venha`,
  ],
  it: [
    'Italian',
    `il lo la i gli le di del della dei degli delle un uno una e in che è per con non si su suo sua al alla ai alle dal dalla nel nella
    come più ma sono era ha hanno essere questo questa questi queste nostro nostra nostri nostre voi noi molto anche già tutti tutte
    tutto quando dove perché senza tra fra domani oggi grazie può possono sarà ci vi dopo prima ore vostra vostro dell'anno`,
  ],
  ca: [
    'Catalan',
    `el la els les de del dels un una uns i en que és per amb no es seu seva al als com més però són va ha han ser aquest aquesta
    nostre nostra nostres molt també ja hi ha tot tots totes des fins quan on perquè sense sobre entre demà avui gràcies pot poden serà
    ens us ho dia any`,
  ],
  pl: [
    'Polish',
    `w i na z do się nie to że jest o jak za po od dla ale co tak już są był była było być przez przy ten ta te tego tej tym które który
    która nasz nasza nasze naszej naszych nas wam was ich jego jej może można oraz lub tylko także bardzo dziś jutro dziękujemy
    zapraszamy wszystkich wszystkim będzie będą gdy pod nad bez jako ze we czy godz`,
  ],
  cs: [
    'Czech',
    `a v na se je že s z do o to i ve za pro jako po od ale tak už jsou byl byla bylo být při ten ta které který která náš naše naší nás
    vám vás jejich jeho její může nebo také jen velmi dnes zítra děkujeme zveme všechny všem bude budou když pod nad bez ze kde jsme
    jste není máme`,
  ],
  sk: [
    'Slovak',
    `a v na sa je že s z do o to aj vo za pre ako po od ale tak už sú bol bola bolo byť pri ten tá ktoré ktorý ktorá náš naše našej nás
    vám vás ich jeho jej môže alebo tiež len veľmi dnes zajtra ďakujeme pozývame všetkých všetkým bude budú keď pod nad bez zo kde sme
    ste nie máme`,
  ],
  hu: [
    'Hungarian',
    `a az és hogy nem is egy ez meg de ha csak már még volt van vagy el ki mint után minden lesz kell lehet itt ott most nagyon ma
    holnap köszönjük várunk mindenkit szeretettel ezt azt akkor ami aki amely pedig között alatt által majd kedves nekünk nektek
    vagyunk vannak`,
  ],
  fi: [
    'Finnish',
    `ja on ei se että oli hän mutta ovat kun myös niin tai joka kuin jos nyt jo vain sen ole olla ollut tämä tämän ne me te he meidän
    teidän mukaan kanssa sekä vielä kaikki kaikille tänään huomenna kiitos tervetuloa klo mitä missä jossa voi voit ennen jälkeen`,
  ],
  et: [
    'Estonian',
    `ja on ei et see oli ta aga ka kui või mis kes siis nii veel juba ainult meie teie nende kõik kõigile täna homme aitäh tere
    tulemast oma olema olid ole selle seda pärast enne koos kell saab saavad ning`,
  ],
  ro: [
    'Romanian',
    `și în de la cu pe nu este sunt un o din pentru că ce mai se a al ale lui care sau dar fi fost va vor am ai are au acest această
    nostru noastră noștri voastră foarte astăzi mâine mulțumim vă ne toți toate după până când unde fără între prin după si pana`,
  ],
  hr: [
    'Croatian, Bosnian or Serbian',
    `i u je na se da za od su s sa o to ne koji koja koje kao ali bi će smo ste bio bila bilo biti iz po do pri ili već samo još sve svi
    naš naša naše nas vas vam njihov danas sutra hvala pozivamo dođite kada gdje bez između ovaj ova ovo može`,
  ],
  sl: [
    'Slovene',
    `in je na se da za od so s z v o to ne ki kot pa bi bo smo ste bil bila bilo biti iz po do pri ali že samo še vse vsi naš naša naše
    nas vas vam danes jutri hvala vabimo vabljeni kdaj kjer brez med ta ti lahko`,
  ],
  lt: [
    'Lithuanian',
    `ir yra į su kad iš ne bet tai kaip dėl po už prie nuo iki apie arba taip pat jau tik buvo bus būti mūsų jūsų jų mes jūs visi visus
    šiandien rytoj ačiū kviečiame kur kai per savo šis ši`,
  ],
  lv: [
    'Latvian',
    `un ir ar no uz par ka bet tas kā pie pēc līdz vai arī jau tikai bija būs būt mūsu jūsu mēs jūs visi visus šodien rīt paldies
    aicinām kur kad savu šis šī nav lai`,
  ],
  tr: [
    'Turkish',
    `ve bir bu da de için ile çok daha en ne var yok olan olarak gibi kadar sonra önce ama her şey biz siz bizim sizin tüm bugün yarın
    teşekkür teşekkürler bekliyoruz oldu olacak değil veya hem ise ya mi mı`,
  ],
  cy: [
    'Welsh',
    `y yr yn a ac ar i o mae ei eu ein eich bod oedd roedd wedi gan am at dros dan drwy gyda hefyd nid oes sydd sy yw ydy bydd byddwn
    byddwch fydd rydym rydyn ni chi nhw hi fe beth pan sut lle pob holl iawn nawr heddiw yfory diolch dewch croeso cael gael i'r o'r a'r
    i'n a'n neu ond os fod hwn hon hyn mwy newydd cyfer rhwng`,
  ],
  ga: [
    'Irish',
    `agus an na ar ag i is go le do tá bhí don sa san faoi ó as nach níl bhfuil mar seo sin é sí siad muid sibh ár bhur gach beidh leis
    leat linn libh roimh chun idir inniu amárach fáilte maith nó ach aon féin anseo`,
  ],
  gd: [
    'Scottish Gaelic',
    `agus an na air aig ann is gu le do tha bha anns bho nach eil mar seo sin e i iad sinn sibh ar ur gach bidh leis leibh leinn ro eadar
    an-diugh a-màireach fàilte math no ach aon fhèin airson chan cuide ris dhan`,
  ],
  eu: [
    'Basque',
    `eta da du dira ez bat hau hori ere izan dute dugu dago egin baina edo gure zure gaur bihar eskerrik asko ongi etorri den dela
    guztiak guztiei izango arte oso orain nola non`,
  ],
  sq: [
    'Albanian',
    `dhe në të e i për me një nga që është janë do nuk por si më u ka kanë ky kjo tonë tuaj tona jemi jeni shumë sot nesër faleminderit
    ftojmë të gjithë kur ku ose duke edhe pas para`,
  ],
  so: [
    'Somali',
    `iyo waa in ku ka oo ay la ah uu si ama waxaa waxa laga lagu soo aan aad ee ayaa kale dhan maanta berri mahadsanid leh yahay tahay
    yihiin wax badan dadka hadii`,
  ],
  id: [
    'Indonesian or Malay',
    `yang dan di ini itu dengan untuk dari pada adalah tidak akan kami kita anda mereka ada juga bisa boleh atau oleh ke sudah telah
    saya lebih semua hari besok terima kasih karena dalam bagi para`,
  ],
  tl: [
    'Tagalog',
    `ang ng mga sa na at ay ito para ang kami tayo kayo sila natin namin ninyo hindi may mayroon ngayon bukas salamat po lahat kung
    dahil pero din rin lang isang mula`,
  ],
  vi: [
    'Vietnamese',
    `và của là có cho không được các một những này trong với đã để người khi từ chúng tôi bạn về đến sẽ cũng như rất tại hoặc nhiều
    hôm nay cảm ơn xin mọi`,
  ],
  sw: [
    'Swahili',
    `na ya wa kwa ni katika za la hii hiyo kuwa si pia lakini au sisi wote leo kesho asante karibu ambao ambayo cha vya watu wetu yetu
    zetu yako kila bila`,
  ],
  la: [
    'Latin',
    `et est non cum ad ut qui quae quod sed per ex ipsum lorem dolor sit amet consectetur adipiscing elit eiusmod tempor incididunt
    labore dolore magna aliqua enim minim veniam quis nostrud sunt esse nec ab pro hoc`,
  ],
}

export const tongues: ReadonlyMap<string, Tongue> = new Map(
  Object.entries(tables).map(([code, [name, words]]) => [code, { name, words: wordSet(words) }]),
)

/** Which languages have a small word. */
export const languagesOf: ReadonlyMap<string, readonly string[]> = byWord()

function byWord(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const [code, { words }] of tongues)
    for (const word of words) {
      const known = all.get(word)
      if (known === undefined) all.set(word, [code])
      else known.push(code)
    }
  return all
}

/** What menus and titles have of a language without being written in it. */
export const trimmings = wordSet(
  'de du la le les au aux à et en des del y con al alla di il della un une da do e der die das van von zu och og und i na el los las',
)
