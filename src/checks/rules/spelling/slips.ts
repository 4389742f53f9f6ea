/**
 * Spellings that are never meant and lie further off than one letter, or would find the wrong neighbour; also words run
 * together. Looked up whatever the capitals.
 */
const written = `headquaters:headquarters headquater:headquarters neighborhod:neighborhood everbody:everybody infront:in_front goodluck:good_luck welldone:well_done highschool:high_school tempature:temperature tempatures:temperatures vetinary:veterinary vetenary:veterinary whereever:wherever whenver:whenever donatation:donation donatations:donations workship:workshop workships:workshops neighboorhood:neighborhood everyhting:everything somthing:something anthing:anything primeminister:prime_minister inbetween:in_between thankyous:thank_yous atall:at_all
publically:publicly guidline:guideline guidlines:guidelines supercede:supersede superceded:superseded
accidently:accidentally accomodate:accommodate accomodated:accommodated accomodating:accommodating
accomodation:accommodation accomadation:accommodation acommodation:accommodation acheive:achieve acheived:achieved
acheivement:achievement adress:address adresses:addresses advertisment:advertisement agression:aggression alot:a_lot
allways:always amatuer:amateur amature:amateur anual:annual aniversary:anniversary anniversery:anniversary
annoucement:announcement annoucing:announcing anounce:announce anounced:announced apparantly:apparently appologies:apologies appologise:apologise appologize:apologize appreciatte:appreciate aquired:acquired arguement:argument
artical:article asociation:association assocation:association aswell:as_well athelete:athlete atheletes:athletes atleast:at_least
attendence:attendance attendent:attendant audiance:audience awfull:awful abit:a_bit basicly:basically beautifull:beautiful
beautful:beautiful becuase:because becasue:because becouse:because begginer:beginner begginers:beginners begining:beginning
beggining:beginning beleive:believe beleived:believed benifit:benefit benifits:benefits bizzare:bizarre boundry:boundary
brocolli:broccoli buisness:business bussiness:business busness:business calandar:calendar calender:calendar calenders:calendars
catagory:category cemetary:cemetery cemetry:cemetery charactor:character cheif:chief christams:christmas
chrismas:christmas chirstmas:christmas cinammon:cinnamon collegue:colleague collegues:colleagues colleage:colleague comission:commission
comittee:committee commitee:committee comitee:committee committe:committee commited:committed comittment:commitment committment:commitment communty:community comunity:community comunities:communities
compatable:compatible competance:competence competion:competition competiton:competition completly:completely
concious:conscious concensus:consensus congradulations:congratulations congratualtions:congratulations
congratulatons:congratulations congragulations:congratulations concieve:conceive consultaion:consultation
convienient:convenient convienence:convenience convinient:convenient copywrite:copyright coucil:council councill:council curiculum:curriculum definately:definitely definatly:definitely definetly:definitely definetely:definitely
definitly:definitely defiantely:definitely dessicated:desiccated desparate:desperate diarhea:diarrhoea
dieing:dying diffrent:different diffrence:difference dilema:dilemma disapear:disappear disapeared:disappeared
disapoint:disappoint disapointed:disappointed dissapoint:disappoint dissapointed:disappointed dissapointing:disappointing
dissapointment:disappointment disasterous:disastrous dissapear:disappear eachother:each_other ecstacy:ecstasy eligable:eligible
embarass:embarrass embarassed:embarrassed embarassing:embarrassing embarras:embarrass embarrased:embarrassed emergancy:emergency
enterance:entrance enterprenuer:entrepreneur entrepeneur:entrepreneur entrepeneurs:entrepreneurs entreprenuer:entrepreneur
enviroment:environment enviromental:environmental enviornment:environment enviromentally:environmentally equiptment:equipment
etiquete:etiquette eventhough:even_though everytime:every_time excellant:excellent excercise:exercise excercises:exercises exersise:exercise
excitment:excitement exibition:exhibition exibit:exhibit exhibtion:exhibition exhibiton:exhibition existance:existence
experiance:experience experiances:experiences expierence:experience extrordinary:extraordinary extraordinairy:extraordinary
extreemly:extremely facinating:fascinating familys:families familar:familiar familes:families favorate:favourite favourate:favourite
febuary:february feburary:february finaly:finally firey:fiery flourescent:fluorescent foto:photo fotos:photos foriegn:foreign
fourty:forty forteen:fourteen freind:friend freinds:friends freindly:friendly fullfil:fulfil fundrasing:fundraising
fundrasier:fundraiser fundraisng:fundraising gaurantee:guarantee garantee:guarantee gaurd:guard goverment:government goverments:governments
govenment:government governement:government govermnent:government grammer:grammar gratefull:grateful
greatful:grateful greatfully:gratefully guidence:guidance happend:happened happyness:happiness harrass:harass harrassment:harassment
heirarchy:hierarchy helpfull:helpful heros:heroes hieght:height hygeine:hygiene hte:the humerous:humorous idenity:identity immediatly:immediately
immediatley:immediately incase:in_case inconvienence:inconvenience inconvienience:inconvenience inconvinience:inconvenience
inconveniance:inconvenience incovenience:inconvenience independance:independence independant:independent infact:in_fact
informations:information initative:initiative innoculate:inoculate innoculation:inoculation inspite:in_spite
intresting:interesting intrested:interested interst:interest interupt:interrupt interuption:interruption
interrupton:interruption irresistable:irresistible jewelery:jewellery knowlege:knowledge knowledgable:knowledgeable labratory:laboratory
lenght:length liason:liaison liasing:liaising libary:library liabary:library libarys:libraries libraian:librarian librarys:libraries lisence:licence
liesure:leisure maintainance:maintenance maintainence:maintenance maintenence:maintenance maintanance:maintenance
managment:management manouvre:manoeuvre marraige:marriage medecine:medicine mediteranean:mediterranean memorys:memories
millenium:millennium miniscule:minuscule minature:miniature mischevious:mischievous mischievious:mischievous mispell:misspell mispelled:misspelled
mispelling:misspelling moring:morning musuem:museum musem:museum museam:museum neccesary:necessary neccessary:necessary necesary:necessary
necessery:necessary neice:niece nieghbour:neighbour nessecary:necessary noone:no_one noticable:noticeable
noticably:noticeably nuisence:nuisance ocassion:occasion occassion:occasion occassions:occasions occassional:occasional
occassionally:occasionally occasionaly:occasionally occured:occurred occuring:occurring occurance:occurrence occurence:occurrence
occurences:occurrences ofcourse:of_course offical:official offically:officially oppertunity:opportunity oportunity:opportunity
oppurtunity:opportunity opportunites:opportunities oppertunities:opportunities opportunitys:opportunities organisors:organisers
orchastra:orchestra orignal:original ourselfs:ourselves outragous:outrageous paralel:parallel parliment:parliament parlament:parliament
partys:parties passanger:passenger passtime:pastime pavillion:pavilion payed:paid peice:piece peices:pieces peopel:people poeple:people
perfomance:performance performence:performance performace:performance perfomances:performances permanant:permanent permenant:permanent
persistant:persistent personell:personnel personel:personnel persue:pursue pharmasist:pharmacist pheonix:phoenix playright:playwright
playwrite:playwright posession:possession possesion:possession potatos:potatoes preceeding:preceding
prefered:preferred preperation:preparation prescence:presence presance:presence priviledge:privilege privilage:privilege privelege:privilege
probaly:probably probally:probably procede:proceed proffesional:professional profesional:professional proffessional:professional
proffesor:professor pronounciation:pronunciation publicaly:publicly
questionaire:questionnaire questionnare:questionnaire recieve:receive recieved:received recieves:receives
recieving:receiving receieve:receive receieved:received reccomend:recommend reccommend:recommend recomend:recommend recomended:recommended
reccomended:recommended reccommended:recommended recomendation:recommendation recomendations:recommendations
recyling:recycling refered:referred refering:referring refridgerator:refrigerator refrence:reference rehersal:rehearsal rehersals:rehearsals
rehearsel:rehearsal rehearsels:rehearsals rehersing:rehearsing relevent:relevant religous:religious rember:remember rememberance:remembrance
rememberence:remembrance remembrence:remembrance remeber:remember reminiscient:reminiscent repitition:repetition
resistence:resistance responsability:responsibility responsable:responsible restaraunt:restaurant restaurent:restaurant resturant:restaurant
restraunt:restaurant resteraunt:restaurant rythm:rhythm rythym:rhythm rhythym:rhythm sacrafice:sacrifice safty:safety
saftey:safety sandwhich:sandwich sandwhiches:sandwiches scedule:schedule schedual:schedule sciene:science secratary:secretary
secretery:secretary seperate:separate seperated:separated seperately:separately seperating:separating seperation:separation
sergent:sergeant seige:siege sieze:seize siezed:seized seperat:separate shedule:schedule similiar:similar simmilar:similar sincerly:sincerely
skillfull:skilful speach:speech speaches:speeches sponser:sponsor sponsers:sponsors sponsered:sponsored sponsership:sponsorship
stongly:strongly strenght:strength strenghten:strengthen studys:studies subsidary:subsidiary succes:success succesful:successful
successfull:successful succesfully:successfully sucess:success sucessful:successful sucessfully:successfully suprise:surprise suprised:surprised
suprising:surprising supposably:supposedly surounding:surrounding sucide:suicide suport:support suporting:supporting suporters:supporters
surley:surely swimsuite:swimsuit tabel:table temperture:temperature temporarly:temporarily temporarilly:temporarily
tendancy:tendency teh:the thankfull:thankful thankyou:thank_you thanyou:thank_you theif:thief thier:their
therefor:therefore thoughout:throughout threshhold:threshold throughly:thoroughly tomatos:tomatoes tommorow:tomorrow tommorrow:tomorrow
tomorow:tomorrow tomorrrow:tomorrow tounge:tongue tradgedy:tragedy transfered:transferred transfering:transferring truely:truly
twelth:twelfth twelvth:twelfth tyrany:tyranny umberella:umbrella unecessary:unnecessary uneccessary:unnecessary unforgetable:unforgettable unfortunatly:unfortunately
unfortunatley:unfortunately unforunately:unfortunately unneccessary:unnecessary untill:until upto:up_to usefull:useful useing:using
vaccum:vacuum vaccuum:vacuum vegatable:vegetable vegtable:vegetable vegatables:vegetables vegtables:vegetables vehical:vehicle
villian:villain villians:villains visable:visible volenteer:volunteer volenteers:volunteers volunter:volunteer volunters:volunteers
voluntering:volunteering volunteeer:volunteer volounteer:volunteer volounteers:volunteers vulnarable:vulnerable vunerable:vulnerable
wecome:welcome wendesday:wednesday wedensday:wednesday wensday:wednesday wednsday:wednesday wether:whether wierd:weird wich:which
witheld:withheld withold:withhold wonderfull:wonderful wonderul:wonderful writen:written writting:writing wholely:wholly yatch:yacht
yestarday:yesterday yesturday:yesterday yeild:yield thurday:thursday thrusday:thursday tuseday:tuesday teusday:tuesday saterday:saturday
satuday:saturday saturaday:saturday sunady:sunday januray:january janurary:january febrary:february septmber:september
ocotber:october novemeber:november decemeber:december agust:august withing:within alway:always runing:running stoping:stopping
swiming:swimming comming:coming comeing:coming geting:getting puting:putting shoping:shopping droping:dropping chidren:children
childern:children chilren:children wonderfuly:wonderfully carefuly:carefully gratefuly:gratefully beautifuly:beautifully successfuly:successfully hopefuly:hopefully realy:really especialy:especially expecially:especially
generaly:generally usualy:usually actualy:actually aslo:also jsut:just taht:that waht:what wiht:with thsi:this tihs:this
hvae:have ahve:have adn:and nad:and yuo:you yoru:your yuor:your whcih:which whihc:which thna:than thne:then tehy:they tehm:them
tehir:their knwo:know konw:know owrk:work wnat:want abotu:about abuot:about aroudn:around agian:again liek:like amke:make
soem:some tiem:time vrey:very wehn:when whne:when woudl:would shoudl:should coudl:could eveyone:everyone everone:everyone evryone:everyone
everythign:everything somethign:something thigns:things thansk:thanks thnaks:thanks plesae:please pleae:please plase:please
pleasae:please allthough:although veiw:view veiws:views vist:visit untl:until
sandwitch:sandwich sandwitches:sandwiches choclate:chocolate prepair:prepare prepairing:preparing themselfs:themselves
themselve:themselves intersting:interesting promiss:promise enought:enough repeatly:repeatedly definatley:definitely restaraunts:restaurants
postpond:postponed wellcome:welcome beetween:between diverson:diversion thnks:thanks quater:quarter
wendsday:wednesday lovly:lovely libraray:library htat:that cancled:cancelled`

export const slips: ReadonlyMap<string, string> = new Map(
  written.split(/\s+/).map((pair) => {
    const at = pair.indexOf(':')
    return [pair.slice(0, at), pair.slice(at + 1).replace('_', ' ')] as const
  }),
)
