import { wordSet, wordTable } from '../../text/tables.ts'

/** Those who hold an office, one word each; those that are other things too are left out where they would be (see marking.ts). */
export const offices =
  wordSet(`mp mps minister ministers mayor mayors councillor councillors cllr cllrs chancellor governor governors senator senators
  congressman congresswoman congressmen president politician politicians taoiseach msp msps lawmaker lawmakers legislators
  congresspeople alderman councilman councilwoman premier vp potus flotus pm backbenchers`)

export const officePairs = wordSet(
  'prime_minister first_minister home_secretary foreign_secretary education_secretary health_secretary defence_secretary culture_secretary environment_secretary justice_secretary transport_secretary chief_secretary attorney_general vice_president deputy_mayor house_speaker council_leader party_leader opposition_leader trade_secretary work_secretary energy_secretary treasury_secretary press_secretary state_representative front_bench',
)

export const bodies = wordSet(
  'government govt govts council parliament congress senate westminster whitehall dwp administration cabinet holyrood stormont dáil senedd',
)

export const bodyPairs = wordSet(
  'planning_committee city_council county_council town_council parish_council borough_council city_hall downing_street number_10 no_10 white_house home_office school_board housing_committee supreme_court state_house',
)

/** What is said of somebody only to hurt. */
export const hard =
  wordSet(`liar liars lying scum scumbag scumbags crook crooks crooked clown clowns idiot idiots idiotic moron morons
  moronic imbecile imbeciles fool fools fascist fascists nazi nazis racist racists bigot bigots bigoted misogynist coward cowards
  cowardly traitor traitors treacherous thug thugs tyrant tyrants dictator despot thief thieves gangster gangsters conman conmen
  charlatan charlatans buffoon buffoons hypocrite hypocrites hypocritical grifter grifters psychopath psychopaths sociopath monster
  monsters vermin rat rats snake snakes pig pigs parasite parasites leech leeches cretin cretins muppet muppets numpty numpties twit
  twits tosser tossers wanker wankers prick pricks twat twats cunt cunts bastard bastards arsehole arseholes asshole assholes
  dickhead dickheads bellend bellends bully bullies spineless gutless corrupt evil vile odious despicable disgusting deranged
  unhinged stupid dumb senile demented psycho lunatic lunatics nutter nutters nutjob wacko maniac maniacs fraud frauds fraudster
  fraudsters loser losers dunce dunces dimwit dimwits halfwit halfwits stooge stooges turncoat turncoats jerk jerks creep creeps
  sleazy slimy ghoul ghouls bloodsuckers cronies wretch wretches weasel weasels tyrannical criminal criminals twister twisters shit
  shits arse ass`)

/** What may be said of a plan and hurts when it is said of a person. */
export const soft =
  wordSet(`heartless shameful shameless pathetic incompetent useless disgraceful disgrace cruel arrogant clueless inept ridiculous
  laughable embarrassment joke shambles hopeless callous selfish greedy ignorant dishonest untrustworthy failure disaster nasty
  horrible appalling dreadful hateful unfit embarrassing delusional contemptible cynical feckless mediocre rubbish trash garbage
  catastrophe menace abomination nightmare`)

/** What a campaign says that the other side brings. */
export const bad =
  wordSet(`bigotry hate hatred racism fascism chaos corruption cruelty poverty tyranny socialism communism marxism
  austerity lies failure failures misrule sleaze hypocrisy greed betrayal incompetence mess shambles misery decline disaster
  destruction murder sin terrorism division propaganda cronyism treason injustice satan god extremism homophobia transphobia islamophobia antisemitism misogyny`)

/** A post with one of these speaks of politics, whoever it names. */
export const political =
  wordTable(`election elections elected referendum ballot ballots polls polling manifesto campaign candidate candidates constituency parliament
  congress senate westminster holyrood whitehall washington policy policies bill legislation austerity taxpayers taxpayer tax taxes cuts
  planning demolition compulsory vote votes voted voting voters voter budget minister mp mps mayor governor president senator
  councillor councillors government council debate politics political party parties midterms primary november reform welfare nhs law
  laws reshuffle lords commons committee cabinet brexit immigration`)

/** A report, a memory or a work of art speaks of politics without taking a side. */
export const gentle =
  wordSet(`said says say according accuses accused accuse claims claimed alleges alleged told reports reported polled survey yougov historian
  history historic exhibition exhibit archive archives century museum poster posters cartoon cartoons cartoonist caricature painting play
  novel satire satirical film documentary opera panto pantomime review reviews musical comedy character biography diaries lecture lecturer actor actress stars starring
  screening podcast suffragette suffragettes victorian medieval roman quote quoted quiz trivia`)

/** Other things that are voted on. */
export const contests =
  wordTable(`award awards competition contest poll trustee trustees student students union pet album song favourite
  favourites favorite favorites strictly eurovision finalist finalists shortlist shortlisted nominee nominees club society committee
  class prom mascot name names photo photograph recipe book player goal season fans`)

/** Slogans, as they stand in the flat text of a reading. */
export const slogans: readonly string[] = [
  'make america great again',
  'keep america great',
  'lock her up',
  'stop the steal',
  'drain the swamp',
  "let's go brandon",
  'vote blue no matter who',
  'get brexit done',
  'for the many not the few',
  'take back control',
  'feel the bern',
  "i'm with her",
  'back boris',
  'axe the tax',
  'not my president',
  'not my prime minister',
  'jc4pm',
  'jezza4pm',
  'fuck the tories',
  'anyone but trump',
]

/** Names that only mock. */
export const taunts: readonly string[] = [
  'sleepy joe',
  'crooked hillary',
  'crooked joe',
  'two tier keir',
  'comrade kamala',
  'orange man',
  'lying ted',
  'lyin ted',
  'moscow mitch',
  'sir softie',
  'captain hindsight',
  'rishi rich',
  'lettuce liz',
]

export const tauntWords = wordSet(
  'drumpf liebour zanulabour toryscum demonrats demonrat democraps rethuglicans rethuglican repugs libtard libtards libtarded conservatards trumptards magats fjb gtto torybrexit bojo killary nevertrump nevertrumper fbpe',
)
