import { wordSet } from '../../text/tables.ts'

/** What a reader must not find by chance. crude: what nobody puts into a tag on purpose. bodily: rude, but with honest uses. deadly: dark. */
export type Grade = 'crude' | 'bodily' | 'deadly'

const table: Readonly<Record<Grade, string>> = {
  crude: `anal anus arse arses arsed arsehole ass asses asshole ballsack bastard bastards bitch bitches blowjob blowjobs bollock bollocks boner
    boob boobs boobies bukkake bum bums butt butthole buttplug clit clits clitoris cock cocks coon crap craps crappy cum cums cumming
    cunt cunts dick dicks dildo dildos dyke ejaculate fag faggot fags fart farts farting fuck fucks fucked fucker fucking genital genitalia
    genitals groper gropers handjob handjobs rimjob rimjobs titwank hardon hardons hoe hoes horny incest jizz jism kike knob knobs lesbo lesbos masturbate milf molest molestation molester minge nazi nazis nipple nipples nonce
    nonces nigger orgasm orgasms orgies orgy paedo paedos paki pedo pedos pee pees pecker penis penises perv pervert perverts pervs
    piss pissed pisses poo poop poos porn porno poof pornstar prick pricks pube pubes pubic puke pussy rape raped rapes raping rapist
    rapists rectum retard retards rimming satan scat scrotum semen sex sexes sexy shag shags shit shits shitty slag slags slaughter slut sluts slaughter
    smut snot spank spanked spanking sperm spunk stripper strippers tit tits titties titty tosser tossers tranny turd turds twat twats urine vagina
    vaginas viagra vomit vulva wank wanker wankers wanking wanks wee wees whore whores willies willy wog xxx clitoral dickhead dickheads cumshot threesome threesomes butts pimps groin twerk hump humps humping bonk bonking shart sharts
    turd smegma jerkoff jackoff gimp gimps kinky slutty skank skanks hooker hookers boobies foreskin prostate anally hymen`,
  bodily: `bra bras breast breasts bowel bowels condom drunk drugs drug erect erection groin heroin hooker hookers lust naked nude nudes
    pant panties pants pimp pimps prostitute sewage sewer sweat terror terrorist terrorists thong thongs toilet undies lice`,
  deadly: `dead death deaths die died dies dying kill killed killer killers killing kills murder murders suicide hanged hang slave slaves
    corpse hell stalk stalks stalker stalkers stalking stalked hangman hanging slain shooter shooters bomb bomber bombs bombing poison
    poisoned abuser abusers racist racists`,
}

export const grades: ReadonlyMap<string, Grade> = new Map(
  (Object.keys(table) as Grade[]).flatMap((grade) => [...wordSet(table[grade])].map((word) => [word, grade] as const)),
)

/** Short words that a reader sees in a run of letters; the dictionary holds many more that nobody sees. */
export const short =
  wordSet(`a i am an as at be by do go he hi if in is it me my no of oh ok on or so to tv uk up us we ad ah ha ho ma pa la mr
    pi ox pc pr hr it fc cc rd st nd th vs ft xi`)

/** Words that the dictionary lacks, or knows as rarer than readers do. */
export const familiar: ReadonlyMap<string, number> = new Map(
  Object.entries({
    speedo: 130,
    xfactor: 130,
    bbc: 170,
    nhs: 165,
    parkrun: 140,
    diy: 150,
    pub: 165,
    sus: 140,
    gov: 150,
    vip: 145,
    utd: 145,
    afc: 145,
    rfc: 145,
    gaa: 145,
  }),
)

/** Places and names that are read as themselves. */
export const names =
  wordSet(`penistone cockermouth clitheroe scunthorpe middlesex essex sussex wessex titchfield titchmarsh cockfosters cockburn hitchcock
    babcock hancock woodcock alcock peacock dickinson dickens arsenal titanic titian assam basset bassett bassenthwaite sandwich
    assisi cumbria cumbernauld cumberland rapeseed matterhorn shitake shiitake pennines analytics saturday sextant sexton dykes
    shoreditch uttoxeter uranus manuscript mobydick spotteddick bestinclass firstinclass topofclass`)

/** Letters that stand for something else than the sender means. */
export const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    manslaughter: 'the crime',
    kkk: 'Ku Klux Klan',
    wtf: 'what the f…',
    wtaf: 'what the actual f…',
    std: 'sexually transmitted disease',
    stds: 'sexually transmitted diseases',
    sti: 'sexually transmitted infection',
    bj: 'blow job',
    bjs: 'blow jobs',
    bdsm: 'bondage and sadism',
    dtf: 'ready for sex',
    milf: 'mother one would sleep with',
    gilf: 'grandmother one would sleep with',
    nsfw: 'not safe for work',
    stfu: 'shut the f… up',
    gtfo: 'get the f… out',
    ffs: 'for f…’s sake',
    fml: 'f… my life',
    omfg: 'oh my f… god',
    lmfao: 'laughing with a swear word',
    fu: 'f… you',
    fap: 'masturbating',
    kys: 'kill yourself',
    kms: 'kill myself',
    sob: 'son of a b…',
    pos: 'piece of s…',
    isis: 'the terror group',
    lsd: 'the drug',
    pcp: 'the drug',
    tit: 'breast',
    tits: 'breasts',
    ass: 'backside',
    cum: 'semen',
    poo: 'poo',
    pms: 'premenstrual syndrome',
    sss: 'the first letters of a saying of racists',
    wpww: 'a saying of racists',
    rahowa: 'a saying of racists',
    '1488': 'a sign of neo-Nazis',
    '420': 'smoking cannabis',
    '69': 'a position in sex',
  }),
)
