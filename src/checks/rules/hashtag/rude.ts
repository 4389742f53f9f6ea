import { wordSet } from '../../text/tables.ts'

/** What a reader must not find by chance. crude: what nobody puts into a tag on purpose. bodily: rude, but with honest uses. deadly: dark. */
export type Grade = 'crude' | 'bodily' | 'deadly'

const table: Readonly<Record<Grade, string>> = {
  crude: `anal anus arse arses arsed arsehole ass asses asshole ballsack bastard bastards bitch bitches blowjob bollock bollocks boner
    boob boobs boobies bukkake bum bums butt butthole buttplug clit clits clitoris cock cocks coon crap craps crappy cum cums cumming
    cunt cunts dick dicks dildo dildos dyke ejaculate fag faggot fags fart farts farting fuck fucks fucked fucker fucking genital genitalia
    genitals groper handjob hardon hoe hoes horny incest jizz jism kike knob knobs lesbo lesbos masturbate milf molest molestation molester minge nazi nazis nipple nipples nonce
    nonces nigger orgasm orgasms orgies orgy paedo paedos paki pedo pedos pee pees pecker penis penises perv pervert perverts pervs
    piss pissed pisses poo poop poos porn porno poof pornstar prick pricks pube pubes pubic puke pussy rape raped rapes raping rapist
    rapists rectum retard retards rimming satan scat scrotum semen sex sexes sexy shag shags shit shits shitty slag slags slaughter slut sluts slaughter
    smut snot spank spanked spanking sperm spunk stripper strippers tit tits titties titty tosser tossers tranny turd turds twat twats urine vagina
    vaginas viagra vomit vulva wank wanker wankers wanking wanks wee wees whore whores willies willy wog xxx`,
  bodily: `bra bras breast breasts bowel bowels condom drunk drugs drug erect erection groin heroin hooker hookers lust naked nude nudes
    pant panties pants pimp pimps prostitute sewage sewer sweat terror terrorist terrorists thong thongs toilet undies lice`,
  deadly: `dead death deaths die died dies dying kill killed killer killers killing kills murder murders suicide hanged hang slave slaves
    corpse hell stalk stalker stalking`,
}

export const grades: ReadonlyMap<string, Grade> = new Map(
  (Object.keys(table) as Grade[]).flatMap((grade) => [...wordSet(table[grade])].map((word) => [word, grade] as const)),
)

/** Short words that a reader sees in a run of letters; the dictionary holds many more that nobody sees. */
export const short =
  wordSet(`a i am an as at be by do go he hi if in is it me my no of oh ok on or so to tv uk up us we ad ah ha ho ma pa la mr
    pi ox pc pr hr it`)

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
  }),
)

/** Places and names that are read as themselves. */
export const names =
  wordSet(`penistone cockermouth clitheroe scunthorpe middlesex essex sussex wessex titchfield titchmarsh cockfosters cockburn hitchcock
    babcock hancock woodcock alcock peacock dickinson dickens arsenal titanic titian assam basset bassett bassenthwaite sandwich
    assisi cumbria cumbernauld cumberland rapeseed matterhorn shitake shiitake pennines analytics saturday sextant sexton dykes
    shoreditch uttoxeter uranus manuscript`)
