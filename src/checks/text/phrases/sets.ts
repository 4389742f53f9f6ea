import { wordSet } from '../tables.ts'

/** Sets that phrases name with a $. */
export const sets: Readonly<Record<string, ReadonlySet<string>>> = {
  be: wordSet(`is are was were am be been being i'm you're we're they're it's that's he's she's what's its thats`),
  very: wordSet('so very really totally completely absolutely utterly just pretty quite bit too how kinda sorta'),
  condition:
    wordSet(`autism adhd add dyslexia dyspraxia dementia alzheimer's alzheimers parkinson's parkinsons epilepsy ms aids hiv
    depression anxiety bipolar schizophrenia psychosis ptsd deafness blindness disability disabilities ocd aphasia arthritis
    tourette's tourettes diabetes dwarfism stammer stroke down's downs cerebral multiple spina muscular learning hearing sight mental`),
  people:
    wordSet(`people persons folk folks guests visitors customers users residents patients children kids adults men women
    passengers students pupils fans drivers employees staff workers tenants members citizens veterans clients`),
  identity:
    wordSet(`disabled autistic gay lesbian trans blind deaf ill sick depressed bipolar dyslexic jewish muslim muslims adopted foreign
    bisexual asexual epileptic`),
  horror: wordSet(
    `belsen auschwitz dachau treblinka fritzl dahmer savile chernobyl hiroshima nagasaki columbine holocaust gulag gulags`,
  ),
  person: wordSet(
    'person man woman child boy girl guest visitor customer passenger student pupil driver veteran lady guy',
  ),
  anybody:
    wordSet(`people persons folk person man men woman women guy guys bloke blokes lady ladies girl girls kid kids child
    children boy boys customer customers mum mums mom moms friend friends boss bosses driver drivers neighbour neighbours neighbor
    neighbors ex exes lot bunch`),
  clause:
    wordSet(`and or who to in at on is are can cannot can't will have had were was do don't need for with from as get should
    could must may our near outside sleeping begging off by but`),
  thing:
    wordSet(`price prices deal deals system rules policy schedule queue queues traffic parking idea ideas amount week
    weekend day night sale offer offers cost costs view views numbers hours line lineup performance`),
  far: wordSet(`chinese japanese koreans asians orientals mexicans indians africans arabs pakistanis jews muslims jamaicans filipinos
    thais vietnamese turks`),
  nation:
    wordSet(`irish scottish welsh english french german italian polish mexican chinese japanese indian pakistani jewish romanian
    african asian american arab muslim jamaican russian spanish foreign bulgarian turkish korean thai nigerian somali albanian
    latino latina hispanic oriental filipino filipina vietnamese ukrainian sudanese ethiopian kenyan ghanaian syrian iraqi iranian
    afghan bangladeshi tamil nepalese maori māori aboriginal samoan tongan fijian brazilian colombian cuban haitian portuguese greek
    hungarian lithuanian latvian serbian kosovan moldovan yank geordie scouse brummie cockney`),
  peoples:
    wordSet(`irish scots welsh poles polish romanians bulgarians albanians scousers gypsies travellers asians africans
    immigrants foreigners migrants arabs jews muslims italians mexicans chinese indians pakistanis russians refugees illegals`),
  nationals:
    wordSet(`irishman irishmen scotsman scotsmen welshman englishman frenchman germans italians poles mexicans mexican chinaman
    jew jews romanians africans asians arabs jamaicans russian russians turk turks paddy irish scots albanians foreigners immigrants
    muslims scouser scousers`),
  woman:
    wordSet(`woman women girl girls lady ladies wife wives mum mums mother mothers mom moms mummy mommy housewife housewives gran
    nan granny grandma blonde blondes`),
  wife: wordSet('wife missus girlfriend wives girlfriends'),
  funny: wordSet('funny silly hilarious comedy fake thick dodgy ridiculous stupid best worst'),
  talk: wordSet('accent accents voice voices impression impressions'),
  home: wordSet('homeless beggars tramps vagrants junkies addicts migrants refugees gypsies travellers'),
  disgrace:
    wordSet(`eyesore nuisance problem plague infestation smell stink smelly stinking dirty filthy lazy filth vermin mess
    scum disgusting lurking loitering blight`),
  rather:
    wordSet(`so bit totally completely really very super weirdly positively practically basically literally borderline slightly
    proper kinda almost hyper utterly pretty quite absolutely being acting going gone went seriously properly frankly verging turning
    mildly vaguely wildly strangely`),
  mind: wordSet(`autistic bipolar schizophrenic psychotic anorexic bulimic ocd adhd dyslexic epileptic spastic demented senile manic suicidal
    schizo paranoid-schizophrenic psychopathic sociopathic retarded mental spazzy`),
  trade:
    wordSet(`driver drivers builder builders plumber plumbers mechanic mechanics pilot pilots engineer engineers electrician electricians
    scaffolder scaffolders farmer farmers parker parkers boss bosses doctor doctors lawyer lawyers judge judges scientist scientists
    referee referees ref refs golfer golfers vicar vicars chef chefs barber barbers butcher butchers blacksmith
    firefighter firefighters mayor ceo surgeon surgeons drummer drummers bassist dj brewer brewers welder welders trucker truckers
    racer racers footballer footballers boxer boxers coach coaches jockey jockeys sailor sailors conductor composer composers carpenter
    carpenters roofer roofers gamer gamers coder coders programmer programmers minister dentist vet politician politicians skipper umpire`),
  belittled:
    wordSet(`girl girls woman women lady ladies wife wives mum mums mom moms mother mothers blonde blondes granny grannies gran nan nana
    grandma grandmother grandad grandpa pensioner pensioners oap oaps oldie oldies boomer boomers elderly seniors dad dads husband husbands hubby
    bloke blokes man cleaner cleaners cleaning janitor janitors intern interns receptionist receptionists secretary waitress waitresses
    foreigner foreigners immigrant immigrants migrant migrants refugee refugees disabled blind deaf autistic wheelchair homeless
    unemployed peasant peasants chav chavs farmer farmers redneck rednecks yokel yokels northerners southerners teenager teenagers
    millennial millennials filipina polish romanian mexican mexicans indian indians african africans irish scottish welsh
    scot scots gypsies travellers idiot idiots moron morons retard retards vegans coffin`),
  slighted:
    wordSet(`girl girls woman women lady ladies black gay disabled deaf blind autistic foreigner foreigners asian asians mexican mexicans
    african africans chinese indian indians arab arabs muslim muslims jew jews jewish polish pole poles romanian romanians irish scottish scot scots
    gypsy gypsies travellers migrants immigrants refugees pensioners elderly teenagers natives locals villagers`),
}
