/**
 * Words a letter or two apart that hardly ever stand in the same company, most of them embarrassing. Rows as in alike.ts.
 * Written for this project.
 */
export const company = `
crap > carp | mirror/koi/common/grass/ghost/stocked/leather _ ; _ averaging/fishing/lake/pond/anglers/angler |  | fishing angling anglers angler lake lakes hooks hook peg pegs barbless rod rods bait restocked stocked fishery
craps > carps |  | dice casino | fishing angling anglers koi
crap > scrap | _ metal/paper/yard/book/value ; every/each last? _ of |  | metal
crap > crab | _ sandwich/sandwiches/cakes/pots/pot/apple/apples/linguine/bisque ; dressed/cromer/spider/hermit/soft-shell _ |  |
crabs > carbs | low/fewer/cut/cutting/count/counting/slow/loading _ |  |
tits > tips | top/handy/useful/great/our/some/money-saving/safety/few/best/these/five/NUMBER/gardening/expert/revision/packing/simple/quick _ for/on/to/from/about/and/below | great tit blue coal marsh willow nest nesting bird birds feeder feeders rspb |
tits > hits | greatest/the/biggest/number-one _ from/of/including |  |
tits > its | with/in/at/to/from/of/reached/has/on _ first/own/best/new/doors/way/kind/annual/final |  |
tit > tip | top/handy/safety/quick/our/hot/a/one/useful _ for/of/from | great blue coal bird birds |
tit > it | make/made/do/did/love/loved/see/saw/about/is/was/of _ to/and/in/at/on/is/was | blue great |
tip > trip | school/day/coach/road/round/field/bus/boat/return/class _ to |  |
untied > united | _ kingdom/nations/states/reformed/way/methodist/airlines/in/fans/supporters/fc/for/against | laces shoe shoes knot rope boat |
untied > united |  | laces shoe shoelace shoes knot knots rope boat hair | league final goal goals cup striker bench half-time fans utd fc town rovers athletic city
unties > unites |  | laces knot rope | community
defiantly > definitely | yes/will/is/are/was/most/we'll/almost/you'll/should/would/it's/we/you/can/very _ ; _ a/be/the/worth/not/going/on/coming/recommend/try/see/one/want/need | raised fist stood refused protest protesters spoke |
defiantly > definitely | ^ _ . ; yes , _ ; yes _ |  |
brides > bridges |  | wedding weddings groom grooms dress dresses gown gowns veil bridesmaid bridesmaids venue | ROADS road highway creek river lane lanes crews engineers span rail
bride > bridge |  | wedding weddings groom dress gown veil bridesmaid bridesmaids venue ceremony bride's bridal marry married princess | closed crews engineers lane lanes span toll highway a1 m4 traffic creek
loins > lions |  | pork beef venison tuna cod chop chops roast butcher recipe gird girded | british irish tour zoo keepers rugby millwall enclosure pride picked detroit team squad cubs savannah safari wembley ford
loin > lion |  | pork beef venison tuna cod roast butcher lamb | zoo keepers cub cubs pride enclosure king roar safari witch wardrobe mane
gaol > goal | winning/own/first/second/late/open/golden/away/last-minute/scored/score/opening/equalising/field/their/the _ in/for/from/by/and/of/kick/line/keeper/posts | prison prisoners prisoner cell cells convict convicts reading kilmainham jail | SPORT minute scored striker keeper fundraising fundraiser target
gaols > goals |  | prison prisons prisoner jail convict convicts | SPORT scored striker assists career
goal > gaol | old/kilmainham/county/reading/crumlin _ museum/tours/tour | scored match |
immoral > immortal |  | sex conduct trade purposes earnings behaviour behavior unethical wrong | requiem mozart symphony beethoven poet bard shakespeare lines gods bach verdi puccini words
moral > morale | team/staff/crew/low/high/boost/boosted/boosting/squad/good/for/troop/raise/raising/improve _ is/was/remains/and/boost/booster/high/low/across/in/among/at | story code compass philosophy victory duty support panic ground |
moral > morale | _ remains/is/was weirdly/very/really/still/so? high/low/good ; keep/keeps/kept _ up/high |  |
morale > moral | the/a _ of/compass/code/duty/victory/high/obligation |  |
interned > interred | ashes were/are _ ; were/was/be/been/are _ beside/in/at/alongside/with/next | camp camps wartime internment enemy aliens japanese | ashes cemetery churchyard grave graves remains tomb crypt abbey vault buried burial
hanger > hangar | _ NUMBER/doors/door/floor/roof ; aircraft/aeroplane/airship/plane/in _ | coat coats clothes dress picture shirts steak wire | lancaster spitfire aircraft airfield repaint aviation raf bomber plane planes helicopter runway jet
hangers > hangars |  | coat clothes dress wire shirts | aircraft airfield raf aviation planes runway
hangar > hanger | coat/clothes/wire/wooden/picture _ |  |
brought > bought | you/we/i/they/who/people/have/has/had/already/tickets/ticket/any/items/anything/recently/be/been/were/was _ online/tickets/ticket/from/before/yesterday/last/a ticket/tickets/the/our/before/online/NUMBER |  |
brought > bought | ticket/tickets/items/passes/pass _ before/online/from/at/after/on/in ; can/could be _ online/from/at/in/on ; shop/store _ |  |
bought > brought | _ to/back you/life/together ; has/have/was/were/is/being _ together/forward/to/back ; _ you by ; _ together |  |
trial > trail | nature/hiking/walking/accessible/cycle/riverside/woodland/heritage/bike/forest/coastal/gravel/muddy/mountain/loop/circular/sculpture/egg/family/km/mile/our _ around/round/along/is/from/through/has/will/to/at/map/head/near | court clinical medical jury judge drug vaccine patients murder accused guilty charges free |
trial > trail |  | court clinical medical jury judge drug vaccine patients murder accused guilty charges charged free scheme pilot trial's month study | gravel boardwalk lake woodland hikers hiking wildlife waymarked waymarkers km-long resurfaced summit
trials > trails |  | court clinical medical jury drug vaccine patients sheepdog olympic team squad players war crimes | gravel boardwalk woodland hikers hiking waymarked resurfaced
trail > trial |  |  | court jury verdict witness witnesses prosecution manslaughter accused judge magistrates
causality > casualty | road/a/first/mass/serious/the/every/no/one _ department/unit/in/this/of/has/was/is/nurse/figures/reduction/ward/at | relation statistics correlation physics philosophy | police road crash collision ambulance bends limit ward department lifeboat rescue stretcher
causalities > casualties |  | physics philosophy | police road crash collision war battle civilian ambulance lifeboat wounded
pants > plants | bedding/tomato/house/potted/native/pot/garden/spider/strawberry/young/wild/aquatic/climbing/indoor/vegetable _ | trousers boxer underwear yoga cargo ski pyjama leggings | greenhouse compost nursery hanging seedlings perennials shrubs allotment gardeners pollinators watering
pant > plant | garden/house/spider/tomato/treatment/power/native/recycling/water/manufacturing _ |  |
pant > paint | coat/coats/tin/tins/pot/lick/fresh/face/spray/wet/oil/wall _ of/and/in/on ; of _ |  | mural decorating brushes brush emulsion
asses > assess | to/will/can/we/help/and/must/who/officers/engineers/staff _ the/your/how/whether/damage/what/any/their/our/each/needs | donkey donkeys |
asses > assets | our/key/fixed/net/community/of/total/digital/greatest _ and/of/are/is/to/under | donkey |
ass > pass | bus/train/season/annual/day/rail/travel/boarding/free/weekend/parking/festival/backstage/mountain/your _ is/for/to/and/costs/holders/holder/before/at/from/? ; bus/season/annual/rail/boarding/hall _ | donkey kick smart bad |
ass > as | as well/soon/much/many/long _ ; such/known/well/soon/just _ a/as/the |  |
sinner > dinner | christmas/roast/three-course/gala/harvest/family/school/sunday/annual/awards/for/burns/candlelit/thanksgiving/turkey/charity _ for/and/at/is/with/on/will/tickets/dance/party/lady/time/menu/in ; _ dance/lady/ladies/menu/party/jazz | jannik tennis wimbledon saint prayer repent forgiveness god |
sinner > senior | our/the/high-school/graduating _ class/citizens/citizen/year/lecturer/night/prom/leaders/leadership/managers/staff/living/center/discount |  |
sinner > singer | lead/folk/soul/jazz/opera/talented/gospel _ and/songwriter/with/in/from | jannik god |
sinners > dinners | school/roast/sunday/hot/christmas/ready _ | god saints forgiven |
sinners > winners | award/prize/competition/league/cup/the/our/lucky/raffle/medal _ of/are/will/and/from/in | god saints repent jesus forgiven |
sinners > singers | folk/backing/carol/community/choral _ | god |
wieners > winners |  | hot dog dogs sausage sausages dachshund | awards award raffle prize competition lottery
wiener > winner | the/lucky/raffle/prize/our/award/competition/and/a _ of/is/will/takes/was | hot dog dachshund sausage vienna |
bra > bar | the/our/at/cash/licensed/snack/fully/coffee/wine/sports/late/juice _ is/will/open/opens/area/from/staff/snacks/food/and/available | fitting fittings lingerie sports cup underwear breast sizes support |
bras > bars | chocolate/cereal/wine/local/energy/snack/candy/cocktail/monkey _ and/are/in/of/for/to | fitting lingerie underwear |
bras > brass | _ band/bands/quintet/section/monkeys/plaque/rubbing/instruments |  |
fart > part | take/taking/taken/took/any/play/for/a/big/important/be _ in/of/time/exchange/one/two |  |
fart > art | _ gallery/exhibition/class/classes/show/work/therapy/club/group/teacher/lesson/fair ; street/modern/fine/local/abstract/contemporary/public/wall _ by/of/in/and |  |
fart > fare | bus/train/adult/return/single/taxi/full/child _ is/from/for/increase |  |
farts > parts | car/all/spare/some/many/bike/most/two _ of/and/for |  |
farts > arts | _ and/centre/council/festival/crafts/& ; performing/visual/martial/community/liberal/creative _ |  |
nude > node |  |  | bus stop transport network computing lymph
nuns > buns | hot/cross/burger/iced/cinnamon/sticky/brioche/chelsea/bao _ and/are/for/with/, ; hot? cross _ | convent sister sisters order |
porn > prawn | _ cocktail/sandwich/curry/crackers/toast/linguine/mayo/ring ; king _ |  |
porn > port | the/at/in _ of/authority/city/talbot/vale/and/stanley |  |
porn > born | were/was/been/are/be _ in/on/to/at | industry star website |
porn > pork | pulled/roast/slow-cooked _ ; _ pie/pies/belly/chops/scratchings/sausages/and |  |
porn > corn | sweet/pop _ |  |
poop > pool | swimming/paddling/car/the/heated/indoor/outdoor/leisure _ is/will/closed/open/opens/reopens/side/party/area/table/opening/and/for | dog dogs scoop bag bags bird baby nappy emoji |
poo > pool | swimming/paddling/rock/leisure/outdoor/indoor/heated/learner/infinity/hydrotherapy _ is/will/closed/open/opens/reopens/side/party/area/table/at/and | dog |
shit > shift | night/day/early/late/evening/bar/extra/first/volunteer/weekend/morning/last/every/your/next/a _ at/on/in/this/for/from/to/work/workers/manager/pattern/starts/and/with |  |
shits > shirts | t/football/signed/school/polo/replica/charity/team/printed/rugby/dress/white/new/home/away _ are/for/and/in/on/from/available/now |  |
shits > shifts | night/day/extra/volunteer/weekend/long/four-hour/two-hour/bar/12-hour/spare _ and/are/in/on/at/for/available/from |  |
shitting > shifting | _ sands/gears/gear/focus/priorities/furniture |  |
shitting > sitting | are/is/was/were/be/been/room/house/baby/pet _ in/on/at/and/room/comfortably/next |  |
shite > white | black/the _ and/house/wine/paper/christmas |  |
shite > site | web/building/our/historic/world/heritage/construction/camp/landfill _ is/will/manager/visit/of/has/and |  |
shot > shop | gift/charity/our/coffee/the/book/farm/online/museum/village/repair/pop-up/sweet _ is/will/floor/opens/now/on/manager/assistant/windows | shot gun gunman police film photo jab flu covid vaccine vaccines booster gun's putt goal basketball whisky whiskey espresso tequila |
tart > start | to/will/the/a/we/get/fresh/kick/from/late/flying/at/new/head/early/and _ of/date/time/at/your/the/line/on/with/from/to/to/in/up/a/by/again/our | lemon bakewell jam custard treacle apple pastry cherry baked bake |
tarts > starts | it/course/season/term/festival/which/show/walk/play/that/event/tour/film/sale/match/registration/voting/work/class _ at/on/in/with/from/this/here/today/tomorrow/next/again/NUMBER | lemon bakewell jam custard treacle apple pastry cherry baked bake |
thong > thing | one/first/best/every/any/good/same/whole/only/right/real/another/important/next/last _ is/to/in/we/about/you/that/for/on/i/he/she/they/happens/happened | flip underwear bikini beach |
thongs > things | all/these/of/other/many/few/those/get/two/some/five/NUMBER/making/nice/bad/good/best _ to/you/that/we/are/you'll/and/happen/going/like/for/on/in/about/together/can | flip flops underwear bikini beach |
dong > doing | are/is/we're/you're/been/was/were/keep/by/they're/for/he's/worth/i'm _ a/the/it/this/so/our/well/all/everything/that/what/their/great/something/amazing | ding ding-dong vietnamese currency |
dong > song | theme/new/favourite/cover/a/love/folk/their/title _ and/by/for/from/of/is | ding vietnam |
dongs > songs |  | ding currency | choir sing singing band album lyrics musical concert
prick > brick | red/lego/a/buy/sponsor/yellow/victorian/bath _ road/wall/by/for/in/work/building/built/walls ; _ lane/wall/works/walls | finger needle blood skin hedgehog |
prick > trick | hat/or/magic/card/new _ to/or/of/for | finger blood |
prick > pick | to/can/please/will/and/or/a/your/top/of _ up/your/of/the/out/a/n/from/one/me | finger seedlings seedling needle blood |
pricks > bricks |  | finger needle blood hedgehog | lego buildings wall wooden house builders mortar sponsor toys play
pricks > prices | ticket/our/low/lower/food/house/sale/new/energy/fuel/great _ start/from/are/on/have/and/for/of/have/will/held | finger hedgehog blood |
knob > know | to/you/we/let/us/they/don't/didn't/who/i/already _ about/how/what/if/that/when/where/who/why/us/more/the/your | door butter gear wood brass |
bum > bus | the/school/night/your/by/a/local/rail/free/shuttle/tour _ stop/stops/pass/route/routes/service/services/station/driver/drivers/lane/will/to/from/timetable/tickets |  |
bum > sum | lump/the/large/small/total/a/every/tidy/whole _ of/raised/was/to/for |  |
bum > bump | baby/speed _ and/on |  |
bums > bumps | speed/baby _ ; _ and babies/bruises |  |
boob > book | a/the/your/our/new/guest/visitors/please/this/audio/picture/comic/children's/recipe/first/to/now/world _ club/group/now/your/online/by/tickets/launch/of/day/fair/for/week/at/a/early/today/shop/signing/here/via | cancer tube screening breast job |
boobs > books |  | cancer mammogram screening breast breasts bra check lump | library reading author authors shelves paperback paperbacks readers novels bookshop borrow publisher
strip > trip | day/coach/school/road/field/round/boat/bus/return/minibus _ to/with/around/across ; _ advisor/hazard |  |
stripers > stripes | stars and _ ; your/with/own/sergeant's _ |  |
sperm > spam | _ emails/email/calls/messages/folder/filter | whale |
semen > seamen | able/merchant/the/our/brave/lost/all/royal _ who/and/in/of/were/aboard/lost/from/memorial | analysis fertility bull sperm donor sample | navy ship ships hms convoy aboard sailors memorial torpedoed crew captain
bowels > bowls |  | cancer movement movements screening doctor ibs pain gp symptoms earth | lawn club green crown bowlers league ceramic soup pottery salad fruit indoor jack
bowel > bowl | fruit/soup/salad/mixing/washing-up/dust/super/sugar/large/fish/pudding/rose/finger/dog/water _ of/and/is/with/in/full/party/cut ; super/mixing/fruit/salad/dog _ | cancer |
anus > annus | _ horribilis/mirabilis |  |
anal > annual | the/our/nd/th/NUMBER/second/third/first/fourth/fifth/sixth/tenth/an/its/this/their/your/this year's _ report/general/meeting/event/conference/fair/fete/show/review/gala/dinner/fundraiser/festival/lecture/leave/membership/appeal/subscription/awards/sale/picnic/parade/barbecue/bbq/concert/survey/accounts/exhibition/budget/christmas/carol/walk/run/open/summer/plant/pass | cancer canal gland glands fissure |
anal > canal |  | cancer gland glands fissure sex | towpath narrowboat narrowboats boats lock locks barge moorings paddleboard kayak waterways boaters
urine > urban | _ garden/gardens/farm/farming/planning/legend/design/spaces/regeneration/areas/foxes/wildlife/myth/myths/jungle/art/development |  |
whore > whole | the/a/our/my/your/whole/for _ family/new/team/community/day/week/school/year/country/village/town/world/weekend/process/lot/story/point/grain/range/thing/city/staff/cast/host/crew/time |  |
whore > where | know/see/find/is/that's/tell/to/and/place/ask/exactly/remember _ to/you/we/the/your/it/they/our/can/it's |  |
whores > shores |  |  | lake beach beaches sea island coast ellis loch swim ocean
slut > slot | time/appointment/your/a/booking/delivery/lunchtime/prime/free/arrival/vaccine _ for/at/is/online/on/in/to/today/now ; time/appointment/booking/delivery _ ; _ machine/machines |  |
sluts > slots | time/appointment/appointments/delivery/booking/few/free/remaining/available/morning/afternoon/visiting/timed _ left/available/are/for/at/on/in/remaining/still/now/online ; time/appointment/delivery/booking _ |  |
slag > flag | red/union/pride/welsh/the/national/chequered/white/blue/our _ at/flying/day/raising/raised/is/was/on/over/pole/bearer/ceremony/half/of | heap steel furnace coal heaps iron |
slags > flags |  | heap steel furnace iron | bunting parade nations pride pole fly flying
hookers > cookers |  | rugby scrum props fishing galway | slow pressure gas appliances electric kitchen ovens
dump > jump | long/high/triple/bungee/star/sky/show/parachute/charity _ for/into/off/at/in/on/the/to/and/team | rubbish waste bin truck site landfill tip |
turd > third | the/our/a/one/her/his/in/second/and/this _ of/place/year/time/annual/party/floor/round/day/week/edition/sector/age | dog |
pee > fee | entry/joining/entrance/admission/booking/small/membership/the/no/adoption/late/course/delivery _ is/of/for/to/applies/on/will/and/at/includes/per |  |
pee > peer | _ support/group/review/mentor/mentors/mentoring/pressure/workers/led |  |
piss > pass | bus/please/to/season/annual/free/will/day/we/boarding/rail/must/can _ it/on/the/for/to/is/through/by/this/your/rate/their/holders/and |  |
piss > miss | don't/to/you/not/you'll/we/never/won't/will/i _ out/it/this/the/your/our/them/him/her/you/a/these |  |
pissed > missed | you've/you/we/be/we've/if/just/have/never/who/has/i/sorely/greatly/not/sadly _ it/out/the/our/by/your/this/him/her/them/last/a | off drunk |
pissed > passed | has/have/sadly/who/be/she/he/was/exam/they/tests/test/all/time/been _ away/on/the/their/her/his/with/through/by/down/to/out/a | off drunk |
cock > clock | o'/alarm/church/the/town/round/around/body/stop/grandfather/cuckoo/floral/market _ tower/strikes/is/face/change/go/on/has/in/and/to | rooster hen hens bird pheasant farm chicken ale |
cock > cook | to/can/will/slow/how/home/pressure/head/our/a/we/you/school/and _ for/book/a/up/with/your/in/and/from/the/dinner/meals/it/at/until | rooster hen hens bird pheasant |
cocks > clocks | the/alarm/our/town/cuckoo/when _ go/went/are/change/forward/back/have/will/on/in | hens pheasant |
cockers > cookers |  | spaniel spaniels dog dogs | gas slow ovens appliances
dick > disk |  | van moby turpin spotted whittington cheney dyke | usb backup floppy laptop drive's storage
dick > duck | rubber/roast/crispy/mandarin/charity/mallard/baby/bombay/plastic/confit _ race/pond/and/with/eggs/breast/house/pancakes/on/is/a | van |
dicks > ducks |  |  | pond feed feeding mallards rubber quack race geese
balls > bells | jingle/church/wedding/sleigh/hand/ringing/the/bicycle _ rang/ring/ringing/ringers/are/will/and/on/at/jingle/to ; jingle _ | tennis golf ball |
dead > deaf | _ awareness/community/children/people/and/club/school/audiences/access/child/led/culture/pupils/studies/charity/or/organisation ; partially/profoundly/for/born/d/severely _ people/children/and/or/audiences/from | sea died killed buried remembrance war bodies graves |
dead > dear | _ all/customers/customer/parents/friends/residents/santa/members/sir/madam/colleagues/neighbour/diary/supporters/editor/students/tenants | sea war died |
dead > deal | a/great/big/good/best/meal/no/the/new/trade/special/done _ of/with/is/breaker/for/on/breakers/ends/includes ; big _ ; great/good _ of/more | died war |
death > health | mental/public/your/physical/good/women's/men's/our/poor/community/primary/occupational/sexual/animal/oral/heart _ and/is/care/visitor/visitors/service/services/support/checks/check/centre/center/week/awareness/problems/wellbeing/benefits | certificate |
death > depth | in _ look/interview/review/analysis/study/report/training/knowledge |  |
die > due | are/is/was/be/it's/been/now/bill/payment/rent/books/fees/she's/entries/tax _ to/by/on/in/for/back/at/date/next/now/today/soon ; baby _ |  |
dying > buying |  |  | tickets shop customers stamp mortgage
dying > trying | are/we're/been/is/you're/to/anyone/were _ to/out/our/new/something |  |
kill > skill | new/life/a/every/key/valuable/great/essential/social/practical/and/of _ set/sets/share/level/levels/up/building/swap/and/is/you/to |  |
kill > fill | to/please/can/and/just _ in/out/up/your/our/the in?/out/form/forms/survey/shelves/gaps/gap/questionnaire | time bill police killed |
kill > bill | energy/electricity/heating/gas/tax/water/the/phone/council/your _ is/payers/and/for/to/has/by/or | bill time buzz |
killed > filled | _ with/in/the/out fun/joy/form/laughter/hope/love/music/colour/activities/forms/your/our | police crash war soldiers |
killer > kilner |  | whale | jars jar
murder > murmur | heart _ | mystery |
hell > hall | city/town/village/the/concert/sports/school/church/main/dining/community/royal/dinosaur/great/parish/memorial/carnegie/music/lecture/market/guild/white/corn _ is/will/hire/on/at/from/of/for/and/in/reopens/opens/, |  |
hell > help | to/can/please/we/your/need/will/us/for/you/with/could _ us/you/people/with/to/find/the/your/make/our/others/those/families/line/desk/is/those/raise/fund/support |  |
hell > hello | say/come/and _ to/from/and ; _ everyone/everybody/and welcome/all/there/spring/summer/autumn/winter/monday/friday |  |
hells > hills | rolling/the/mendip/chiltern/malvern/seven/green/cotswold/pentland/cheviot/surrey/black _ of/are/and/alive/in/around | angels bells |
damn > dam | the/hoover/beaver/reservoir/earth _ is/was/and/levels/level/wall/has/at/busters/safety/construction/removal | give |
damned > dammed |  |  | river beavers beaver stream reservoir
bloodbath > birdbath |  | massacre | garden patio
coffin > coffee | _ morning/mornings/shop/and/break/table/beans/machine/bar/house/cup/cups/at/or/with | funeral burial dracula vampire mummy egyptian buried |
coffins > coffees |  | funeral burial buried dead undertaker egyptian mummies | café cafe cake cakes teas barista lattes
corpse > corps |  | body found dead murder police | marine peace cadet cadets army ballet drum training press diplomatic
grave > gravel |  |  | path paths driveway loads sand drainage resurfaced
grave > grace |  | buried cemetery churchyard headstone died grave's | amazing saying saving
graves > grapes |  | cemetery war buried churchyard | vineyard wine harvest vines winery
hearse > horse |  | funeral undertaker coffin | race jockey saddle stable stables riding rider gymkhana
hearse > rehearse |  | funeral | choir orchestra
bomb > comb |  |  | hair nits lice
bombs > combs |  |  | hair lice nits honey bees
bobs > jobs |  | hair haircut cut bits odds | vacancies careers apply recruitment
warts > wards |  | skin verruca verrucas freeze hogwarts | hospital visiting nurses
rats > rates | interest/business/mortgage/exchange/council/success/survival/vaccination/hourly/crime/low/group/great/room/pass/employment _ are/for/have/and/on/of/in/to/rise/from/remain |  |
rat > rate | interest/success/first/at/base/mortgage/heart/pass/the/cut/hourly/flat/exchange/birth/any/second/survival _ of/is/for/cut/rise/and/at/has/your/in/us/this |  |
rat > art |  |  | gallery exhibition painters watercolour
slaughter > laughter | of/with/full/fun/and/much/lots/some _ and/of/in/from ; tears/songs/music/fun/joy and/, _ | animals house pigs war massacre cattle lambs |
assault > asphalt |  | police court charged sexual arrested victim course | resurfacing potholes crews paving paved
`
