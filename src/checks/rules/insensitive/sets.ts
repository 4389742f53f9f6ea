import { wordSet } from '../../text/tables.ts'

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
    latino latina hispanic oriental filipino vietnamese`),
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
}
