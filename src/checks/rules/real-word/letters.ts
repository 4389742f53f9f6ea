/** One letter more, fewer or another, and endings taken for each other. Rows as in neighbours.ts; capitals are classes. */
export const letters = `
how > who | to/for/everyone/everybody/those/anyone/people/volunteers/all/staff/someone/you/donors/parents/supporters/residents/families/members/children/customers/visitors _ came/attended/helped/joined/made/took/has/have/had/donated/supported/is/are/was/were/gave/turned/braved/contributed/volunteered/needs/loves/wants/wish/would/live/works/work/lives/voted/entered/visited/participated/called/sent/organised/organized/worked ; people/someone/anyone/those/everyone _ has/have/is/are |
who > how | know/find/see/show/learn/discover/explain/understand/ask/about/on us/you/out? _ much/many |
sitings > sightings | any/possible/reported/of/for/report/recent/confirmed _ of/to/should/or/, |
siting > sighting | any/possible/reported/a/rare/first/last/confirmed/ufo/whale/recent _ of/in/on/at/by/was |
site > sight | a/such/some/magnificent/wonderful/beautiful/sorry/familiar/rare/common/welcome/impressive/incredible/amazing/breathtaking/what/stunning/glorious/spectacular a/welcome? _ to see/behold ; first/at/catch/caught/lose/lost/losing/out of/at/first? _ of ; at first _ ; out of _ , ; far/out of _ ; _ to behold ; end/light/no/good/hear is/at? in _ ; _ loss/impaired/impairment/tests ; second _ | building web
sight > site | _ office/manager/map/visits/visitors/traffic ; construction/building/camp/caravan/heritage/burial/web/landfill/battle/recycling/allotment/brownfield/nesting/archaeological/dig/festival/vaccination/testing _ at/in/is/and/on/for/to/off/near/has/was/, ; _ of the/a/special former/old/new/scientific/proposed |
peer > pier | the/a/our/brighton/southend/blackpool/llandudno/wooden/cromer/southwold/clacton/worthing/victorian/santa/navy/fishing _ and/at/head/railway/theatre/is/pavilion/ends | review support group house pressure lords recovery mentor mentoring learning peers disabled
pier > peer | _ support/review/pressure/group/reviewed/mentor/mentors/mentoring/led/learning/recovery |
bee > be | will/to/can/must/may/could/should/would/not/might _ held/a/in/at/the/open/there/closed/able/available/on/part/fun/here/sure/happy/made/given/used/with/an/back/so/very/careful/kind/more/delighted ; will/can/could/should/would/won't _ * |
be > by | led/written/run/directed/hosted/organised/organized/presented/made/supported/funded/composed/sponsored/delivered/performed/provided/designed/produced/owned/painted/donated/affected/stop/inspired _ our/the/a/local/award/NUMBER/author/artist/volunteers/an/dr/MR/experienced/children/students/expert |
by > buy | to/can/please/will/you/could _ tickets/your/online/them/local/raffle/books/advance/ticket/direct/new ; _ tickets/yours now/here/online/at/from |
buy > by | run/led/written/directed/hosted/organised/organized/presented/made/supported/funded/composed/sponsored/delivered/performed/provided/designed/produced/painted/donated/affected/inspired/pop/passing/caused/closed/stop/stopped/drop/call/come/stand/standing/side/step/email/phone/post/car/bus/bike/foot/available/opened/unveiled/required/BE _ our/the/a/local/volunteers/an/dr/MR/experienced/DAY/phone/email/post/NUMBER/my/everyone/members/students ; _ DAY/phone/email/post/noon/midday/public ; stop/drop/pop/step/side _ and/to/step/side/at/any/for/, | shop shares sell
sought > sort | to/help/and/of/us _ out/donations/through/clothes/books/it/the/and/of/rubbish/items/stock |
sort > sought | planning/permission/advice/help/volunteers/being/actively/after _ after/from/by/for | of out
around > aground | run/ran/running _ on/off/near | world town park business track field garden
aground > around | all/walk/run/look/turn/gather/been/going/get/way _ the/our/town/and/here |
additions > auditions | open/hold/holding/no/for/our/panto/pantomime/dance/orchestra/choir/youth/musical/theatre/held _ for/will/on/at/are/in/necessary/required/this/, | new | choir panto pantomime show musical role roles cast casting play society actors dancers singers production orchestra
addition > audition | to/an/the/open/no/by/your/video _ for/piece/pieces/slot/at/necessary/required/, | | choir panto pantomime musical role roles cast casting actors dancers singers orchestra
auditions > additions | new/latest/recent/two/these/exciting/three _ to the/our |
audition > addition | in _ to ; latest/new/welcome/great/lovely/wonderful _ to the/our |
addition > edition | latest/special/first/next/new/limited/second/third/summer/winter/spring/autumn/print/this/bumper/festive/christmas/evening/sunday/april/march/june/weekend/collectors/anniversary _ of ; limited/special _ |
edition > addition | in _ to ; great/welcome/lovely/wonderful/exciting/perfect/fantastic/newest _ to the/our |
excepting > accepting | now/still/currently _ |
peach > speech | free/acceptance/opening/closing/keynote/queen's/king's/maiden/welcome/moving/freedom/budget _ ; gave/give/giving/gives/made/make/makes a/his/her/the _ ; freedom of _ ; _ and language/drama ; _ therapy/therapist/impediment |
peaches > speeches | acceptance/opening/dinner/wedding _ ; _ by/from MR/the/our/local |
job > jab | flu/covid/booster/vaccine/mmr/winter/first/second/your flu/covid/booster? _ today/now/is/at/before/appointment/this | apply vacancy work career careers interview employer employers jobs hours salary coach centre center recruiting hiring
jobs > jabs | flu/covid/booster/vaccine/winter _ |
ducts > ducks | the/feed/feeding/our/of/rubber/mallard/for _ and/bread/on/in/at/race/swim/some/are/with/,/white/have | air heating ventilation duct tear cable fire cleaning filter filters
duct > duck | the/a/rubber/baby/plastic/roast/mandarin/hook/bombay/mallard/eider _ race/pond/eggs/egg/house/and/derby/island/has/was/is | air heating ventilation tape tear cable
dick > duck | _ pond/race |
duck > dock | dry _ ; royal albert _ |
meat > meet | we/they/to/trustees/group/committee/members/governors/who/club/choir/volunteers/will/and/please/can/you'll/councillors/friends/team/board/could/let's/never/us/where _ every/on/at/in/NUMBER/once/weekly/monthly/twice/regularly/the/our/new/other/with/up/you/for/us/outside/your/some/each/online/fortnightly/DAY/her/him/them/people/a/demand/requirements/needs/again | butcher butchers vegan veggie vegetarian farm cuts lamb beef pork eat cook
meets > meats | cold/cured/cooked/roast/deli/smoked/sliced/processed/red/grilled _ and/from/,/are/with/in | club group choir weekly
meat > mete | _ out |
meet > meat | red/minced/cooked/processed/raw/roast/cold/no/local/organic/tinned/sliced/quality/eat/eating/less _ and/free/is/from/on/or/products/dishes/,/feast/pies/raffle ; _ raffle/raffles/pie/pies/balls/feast/eaters/eater ; _ free DAY | club
reining > reigning | _ champion/champions/world/olympic/monarch/mr/miss/king/queen/european/british/national/cup/premier/league/wimbledon | horse horses horsemanship rodeo
raining > reigning | _ champion/champions/monarch |
raining > training | free/staff/first/dog/puppy/full/volunteer/potty/teacher/football/marathon/strength/safeguarding/cpr/job/all/during/for/after/our _ and/course/courses/session/sessions/provided/day/days/given/is/on/ground/at/with | rain wet weather umbrella umbrellas outside
training > raining | it's _ , ; stopped _ ; _ cats and | course session
reigns > reins | take/takes/taking/took/taken/hand/hands/handing/handed/over/holds/hold/picks over/up? the _ ; the _ of/from/to/, | king queen monarch kings queens monarchs edward henry georgian victoria
reins > reigns | long may he/she/it _ ; chaos/supreme _ | horse horses pony
reigned > reined | _ in by |
reign > rein | free _ ; _ in the/our/their/spending/it/your ; keep/kept a? tight _ |
rein > reign | her/his/whose/queen's/king's/long/seventy/glorious/years' majesty's? _ of/as/was/began/over/, | horse free tight
rein > reign | _ of terror/queen/king/victoria/elizabeth/henry/george/edward/charles ; queen's/king's/majesty's/victoria's/elizabeth's _ |
rain > reign | _ of terror/queen/king/victoria/elizabeth/henry/george/edward ; queen's/king's/majesty's/victoria's/elizabeth's/year/long _ of/as/on/and/, | wet weather | queen king majesty monarch throne crown
rain > train | _ station/stations/services/service/tickets/ticket/times/strikes/strike/driver/drivers/journey/fares/fare/tracks/line/ride/rides ; by/the/your/missed/steam/bus/santa/model/miniature/passenger/rush/next/catch/take bus/and/or/the? _ to/from/station/services/times/tickets/leaves/departs/ride/rides/or/travel | forecast wet showers umbrella
of > off | # percent? _ your/selected/rrp/everything/entire/full ; # percent? _ all orders/items/tickets/stock/products/books/food/drinks ; save/get/enjoy/receive # _ ; kick _ at/is/in/NUMBER/from ; kick/kicked/kicks _ , ; dust/show/fend/finish/wear _ your/the/any ; take/takes/knock/pounds/money _ your/the first/next/price/ticket/bill/order |
cane > can | they/we/you/i/it/who/that/everyone/as/and/how/all _ to/be/do/help/get/see/make/find/also/for/use/join/we/you/i/take/have/give/come/, |
can > cane | sugar/candy/walking _ and/is/in/fields/, |
mounting > mountain | _ bike/bikes/biking/rescue/air/range/ranges/top/tops/view/views/goat/trail/lion/lions/railway/village/hut/pass/streams/peaks ; fresh/clean/crisp/rocky/table _ air |
mountain > mounting | _ pressure/evidence/concern/concerns/costs/bills/debts/losses/tension |
suit > suite | a/the/our/new/honeymoon/bridal/en/maternity/full/birthing/whole/conference/function/executive/penthouse/piece/ensuite/training/dementia/medical/treatment/theatre _ of rehearsal/rooms/offices/resources/tools/new/training/services/apps/online/products/measures/facilities/classes/courses/activities/programmes ; en/honeymoon/bridal/birthing/penthouse/conference/maternity/function/executive/dance/cello/nutcracker/holberg/planets _ , ; _ of rooms/offices/tools/products/services/resources/new/measures/policies ; cello/orchestral/ballet/holberg/nutcracker/firebird _ |
suite > suit | law/wet/swim/space/track/boiler/jump/business/trouser/lounge/zoot/ski/diving/lino/santa/dry/smart/dark/grey/pinstripe/bathing _ and/is/to/or/was/for/from/by/against/filed/in/,/with ; follow/followed/following/follows/filed/file _ ; _ and/or tie/boots ; to/will/can/times _ all/you/your/everyone/every/everybody/individual |
suites > suits | to/that/wet/law/swim/track/business/it/what/time/which/date/whatever/space/boiler/santa _ you/your/all/everyone/and/were/them/us/me/, |
suits > suites | en/honeymoon/bridal/birthing/conference/hotel/operating/medical/dental/teaching _ ; _ of rooms/offices |
sweet > suite | en/bridal/honeymoon/birthing/nutcracker/cello/piece/penthouse/conference _ ; _ of rooms/offices |
suite > sweet | home/short/bitter/parma/tooth/trolley _ home/potato/and/treats/shop/tooth/dreams/chilli/pea/peas/corn/dream ; home _ ; _ potato/potatoes/peas/shop/treats/tooth/treat/dreams/corn/stall/chilli/charity/caroline ; short and _ |
past > passed | we/i/they/have/has/had/council/government/parliament/senate/house/motion/bill/law/sadly/she/he/you/who/all/recently/just/congress/legislators/assembly/also/grandfather/been/was _ our/their/away/the/its/his/her/a/with/an/on/by/unanimously/out/down/all/peacefully/through/budget budget/target/test/exams/exam/motion/law/bill/legislation/milestone/unanimously/resolution/inspection/driving/probation/peacefully/baton/torch/flying/colours/mocks/audition/# ; _ away ; time has/have _ | walk walked drive run ran half going get move moved gone
passed > past | in/the/over/these/this/during/for the/our? _ few/year/years/week/month/decade/two/three/five/season/century/weeks/months/NUMBER/couple/several/weekend/decades ; half/quarter/# _ NUMBER/ten/nine ; blast/ghost/voices/our/glimpse/step/stories/lives/dwell/links/journey/distant/recent from/into/of/to? the? _ ; go/went/walk/walked/walking/drive/drove/run/ran/cycle/straight/going/come/came _ the/our/your/a/by/it/us/some/many ; _ and present/future ; in/from the _ , ; _ exam papers ; _ papers/members/pupils/students/presidents/chairs/winners/events/exhibitions/tense/participants/president | exams exam test
fright > freight | _ train/trains/traffic/depot/yard/terminal/company/services/line/rail/transport/forwarding/container/operators/wagon/wagons/locomotive ; rail/air/road/sea/train _ and/company/operator/operators/services/traffic/terminal/forwarder/, |
freight > fright | stage _ ; _ night/fest ; give/gave/had/got/get a/us/quite _ |
apologies > apologise | we/i/to/sincerely/must/would/and/do _ for/to/unreservedly/sincerely/that/if/profusely/again | our my sincere
apologise > apologies | our/my/sincere/please/sincerest/humble/deepest/many/accept/with/no/make/offer _ for/to/if/from/again/and/,/in |
apologize > apologies | our/my/sincere/sincerest/many _ for/to/if/, |
seminary > ceremony | award/awards/opening/prize/graduation/wedding/closing/memorial/medal _ |
prod > proud | so/very/are/we're/is/extremely/incredibly/immensely/really/be/i'm/am/was/were/and/feel/feeling/as/make/made/makes/us/how _ to/of/that/supporters/sponsors/partners/partner/sponsor/members/moment/member/parent/parents/, | cattle
proud > pound | every _ raised/donated/you ; _ for |
pride > proud | so/very/we're/are/extremely/incredibly/really/is/am/i'm _ of/to/that/, | our its
proud > pride | take/takes/took/taking/with/great/london/brighton/gay/manchester/our/civic/celebrate/celebrating/parade/source/of/happy/sense great/huge/real/of? _ in/month/parade/flag/weekend/festival/march/that/and/of/,/events | so very are
que > queue | the/a/join/long/no/to/jump/in/front/back/ticket/waiting _ early/for/here/at/is/was/up/to/and/of/ticket/system/, | papas barbe spanish el la por lo es se
ques > queues | long/traffic/the/no/avoid/lengthy/big/short/for/of _ at/are/for/on/in/to/of/,/and |
queue > cue | on/right/as/snooker/pool/your/my _ , ; perfect/right on _ ; pool/snooker _ and/sports/case ; take/taking/takes/took our/my/their/your/its _ from ; _ the music/applause/lights/violins/drum/laughter/tears/confetti/outrage/eye |
queues > cues | social/visual/body/verbal/take/taking/pool/snooker _ from/and/such/to/or/are/, |
cues > queues | long/avoid/traffic/lengthy/the/beat/no _ at/for/on/in/to/and/,/are | social visual verbal actor lines snooker
cue > queue | long/join/joining/jump/front/back/ticket/jumped/orderly/taxi/beat/skip/of the/of? _ for/up/at/to/here/early/outside/was/is/in/, | snooker pool music actors lights lines
adulate > adult | an/responsible/by/accompanying/each/paying/per/a/one/another/every _ |
adulates > adults | and/for/NUMBER/young/older/vulnerable/of/all/with/disabled/autistic/senior/many/free/children _ |
sole > soul | heart/body/mind/rhythm and _ ; _ music/food/band/singer/night/mate/mates/train/searching/legend/funk/classics/choir/queen/divas ; all/every/poor/lost/brave/lovely/kind/gentle/beautiful/sweet/dear/heart/bless/rest/of/old/hardy her/his/their/and? _ ,/who/and/is/to/train/was | shoe shoes dover lemon fish boots trainers purpose
soul > sole | _ purpose/trader/traders/responsibility/survivor/aim/beneficiary/proprietor/trustee/owner/reason/supplier/parent/remaining/occupant/breadwinner/carer/carers/discretion/provider/exception/focus/practitioner ; dover/lemon _ and/with/in/fillets/, ; is/are/was/the _ purpose/responsible/survivor/responsibility/trader/reason/trustee/aim |
souls > soles | shoe/rubber/boot/worn/new/leather _ |
peak > peek | a/sneak/quick/first/little/sneaky/take/have/an/exclusive/early/fancy a/quick/sneak/little/early/sneaky/cheeky/exclusive? _ at/inside/behind/into/around/through/of/from/what ; sneak/sneaky/cheeky _ ; _ behind the/scenes ; _ inside/behind/into/through the/our/a ; a/boo _ boo | mountain mountains summit hours climb oil
peek > peak | _ times/time/hours/season/district/performance/period/periods/demand/travel/condition/fitness/park/flow/blossom/bloom ; off/at/its/reach/reached/mountain/summer/the/during _ times/time/hours/season/of/district/performance/condition/fitness/rates/period/bloom ; off/at/their/its _ ; mountain/snowdon/pikes/pike's _ |
pique > peak | _ times/time/hours/season/district/performance ; sneak/off _ |
peaks > piques | your/my/interest _ interest/curiosity |
peaked > piqued | has/have/that/this/your/my/our/it/really _ your/my/our/their/his/her/interest interest/curiosity ; interest/curiosity _ |
peak > pique | to/will/might/may/could/should/this/that _ your/my/their/interest |
peeked > piqued | _ your/my/our/their/his/her interest/curiosity |
peak > peaky | feeling/bit _ , |
stationary > stationery | sell/sells/selling/shop/buy/stock/stocks/donate/pens/books/cards/toys/gifts/wedding/school/office/art/and/lovely/free/your/new _ and/gifts/cards/for/with/set/sets/cupboard/items/,/or/to/from/supplies/shop/is/donations/including | vehicle vehicles traffic car cars train trains bike bikes engine engines target object exercise remained waves
forecourt > forecast | weather/snow/shipping/rain/is/met/has/been _ ; _ for/to/is snow/rain/heavy/be/have/sun/wind/sunshine/reach/winds/storms/showers ; weather/shipping _ | petrol station garage fuel
forecasts > forecourts | petrol/station/garage _ |
role > roll | sausage/egg/bacon/drum/swiss/toilet/loo/bread/spring/sushi/cinnamon/honours/filled/crusty/electoral/ham _ ; soup/tea/coffee/bacon/chips/bun and/with/or a/bread? _ ; _ up ,/and/your/to/for/sleeves ; _ out the/DAY/next/spring/summer/christmas/of/across/a ; _ call/out/of ,/film/toilet/kitchen/loo/paper/wallpaper/honour/honor/honours ; rock and/n _ ; a/on/of _ of film/kitchen/toilet/paper/wallpaper/tape/dice/fabric/carpet/honour/thunder |
roles > rolls | sausage/bacon/bread/toilet/spring/cinnamon/egg/sushi/loo/kitchen/ham/cheese/filled/electoral/crusty/buttered/voter/jelly _ and/,/with/for/at/from/are/on ; _ royce ; _ of film/wallpaper/fabric/tape/kitchen/toilet/paper/loo |
rolls > roles | leadership/key/volunteer/volunteering/trustee/new/various/different/leading/vital/their/administrative/support/job/available/lead/speaking/acting/many/principal/managerial/exciting/NUMBER _ in/available/within/at/as/for/across/with/include/including/on/and/,/from/reversed | sausage bread bacon egg toilet electoral
rolls > roles | _ and responsibilities ; gender/leadership/trustee/managerial/volunteer/volunteering _ |
rolling > role | _ model/models/play |
fare > fair | craft/book/summer/christmas/spring/school/funfair/county/state/science/job/jobs/careers/village/fun/street/world's/freshers/freshers'/wellbeing/health/steam/easter/wedding/antiques/flea/local/volunteer/trade/winter/autumn/church/art/record/vintage/may/fete/rose/goose/renaissance/community/housing/international/toy/charity/the/our/traditional _ on/is/this/will/at/in/and/with/from/to/for/starts/opens/returns/, | bus train taxi rail menu food pub dishes chef dining seasonal restaurant ticket tickets single return evasion adult flight airline tram tube ferry passengers passenger
fare > fair | _ play/trade/trial/hearing/wage ; the/come/our/visit the? _ on/at the? green/common/field/recreation/park |
fair > fare | bus/train/taxi/rail/tram/adult/child/single/return/concessionary/metro/ferry/tube/underground/air/flat/cheapest/ticket/capped/standard/pub/full/half/vegetarian/traditional/hearty/festive/usual _ evasion/dodger/dodgers/increase/increases/rise/rises/zone/box/cap/is/of/from/for/to/and/, ; _ evasion/dodgers/paying/increases/rises/zone/zones ; bus/taxi/rail/tram/train/ferry/air _ | book craft job jobs steam model trade stalls rides
fairs > fares | bus/train/taxi/rail/tram/single/return/child/adult/ferry/air/cheap/cheaper/capped/concessionary/tube/lower/ticket _ ; _ from/start at/from |
fayre > fare | bus/train/taxi/rail _ |
plague > plaque | blue/memorial/brass/bronze/commemorative/heritage/memory/foundation/bench/wall/unveil/unveiled/unveiling/unveils/wooden/slate/engraved/new/a/dedicated/stone/ceramic/dental/green/red/the a/blue/memorial/new/commemorative/of? _ on/was/is/to/in/at/will/has/for/commemorating/marking/honouring/by/unveiled/outside/marks/dedicated/,/reads/reading/and | rats epidemic black bubonic disease locusts biblical egypt pestilence infection pandemic cholera village doctor quarantine eyam rat | unveil unveiled unveiling mayor memorial bench blue brass bronze heritage commemorate commemorates commemorating honour honor wall dentist dental teeth
plagues > plaques | blue/memorial/brass/commemorative/heritage/bronze/wall/our/two/NUMBER/new _ on/are/to/in/at/for/around/commemorating/,/have/and/marking | rats epidemic bubonic disease locusts egypt biblical
plaques > plagues | _ of locusts/frogs/flies/egypt |
plaque > plague | bubonic _ ; black death and _ ; the great _ of |
maintaining > maintenance | essential/routine/planned/carrying/scheduled/car/garden/building/grounds/system/regular/annual/track/boiler/some/emergency/urgent/road/carry/undertake/perform/undergoing/tree/pool/lift out/essential/routine? _ work/works/on/team/today/tomorrow/in/at/and/tonight/to/,/window/period/staff/worker/crew/between/from ; _ work/works/team/crew/window/staff/man/worker/manager/engineer/department/contract/schedule/day/costs/issues ; essential/routine/planned/scheduled/grounds _ |
maintain > maintenance | _ work/works/team/crew/staff/department/window ; essential/routine/planned/scheduled/carry _ |
tortes > tortoise | wise/old/giant/slow/pet/hermann/sulcata/the/our/galapagos/a old/and/giant? _ who/and/is/called/named/has/was/, | chocolate cake cakes almond lemon bakery dessert desserts
welcoming > welcome | a/very/warm/big/huge/hearty/wonderful/lovely/you're/are/be/most/all/everyone/always/dogs/families/donations/newcomers/beginners/volunteers/ages/abilities/children/members/not/kids/is/such very/most/more/warm/big/huge/hearty? _ to our/the/all/new/attend/join/come/bring/everyone/MR/you/this |
welcomes > welcome | a/you're/are/warm/big/most/very _ to/back |
lover > lower | _ ground/emissions/carbon/level ; the/our/a/much/even/is/at/on _ level/floor/school/deck/car/price/prices/part/half/end/falls/than |
lover > love | we/i/you'll/you/they/would/i'd/we'd/kids/will _ to/this/your/our/it/these/what/you/that/the/a/hear |
fosters > foster | a/to/could/can/become/will/you/we/and/help/our/short/long/urgent/new/loving/emergency/kinship/your _ a/carer/carers/family/families/home/homes/children/parent/parents/child/care/for/dog/dogs/cat/cats/kittens ; _ carer/carers/families/parents/care/homes |
forster > foster | _ carer/carers/care/families/parents/home/homes |
miners > minors | to/by/for/unaccompanied/of/under/and/no/any/with/, _ under/must/aged/are/without/in/unaccompanied/will/should | coal pit colliery mine mines mining strike pits lamp welfare lead tin copper gala gold | age aged under sale alcohol ticket tickets accompanied consent parental suitable unaccompanied adult guardian
minors > miners | coal/tin/lead/former/striking/ex/retired/copper/slate/durham/welsh/gold/trapped/chilean/diamond/bitcoin/yorkshire of? _ ; _ strike/strikes/welfare/gala/lamp/lamps/cottages/wives/union/hospital/cottage/institute |
miner > minor | a/in/some/only/any/with/asia/the/two/of/several/very/from/for/relatively/made/few/treating/suffered/and/his/ursa/most/b/c/d/e/f/g/or _ injuries/injury/changes/repairs/delays/works/illness/illnesses/damage/surgery/issues/key/ailments/amendments/issue/adjustments/incident/roadworks/collision/crash/planning/road/roads/alterations/problems/details/role/roles/setback/league/leagues/cuts/error/flooding/tweaks/bumps/procedures/piano/, | coal pit colliery bitcoin gold mine
miner > minor | _ injuries/injury/ailments/repairs/delays/surgery/league/leagues/changes/illness/illnesses/tweaks/works/collision/offences/alterations/adjustments |
minor > miner | coal/former/retired/ex/tin/lead/slate/gold/yorkshire/welsh _ who/and/from/to/was/turned/, |
flans > fans | thousands/hundreds/calling of/all? football/music/our/loyal/the? _ ; football/home/away/music/rugby/loyal/opera/jazz/devoted _ | quiche pastry custard pudding pies pie
bus's > buses | the/our/school/all/replacement/shuttle/and/no/some/by/of/local/free/double/city/new/electric/tour/on _ will/are/from/run/were/for/on/to/and/have/in/at/can/between/running/leave/every/,/is/replace |
assess > access | disabled/easy/wheelchair/limited/public/restricted/vehicle/pedestrian/remote/internet/emergency/gain/gained/free/level/better/unlimited/equal/full/direct/easier/no/priority/improve/improving/improved _ to/for/and/is/, ; to/can/you/cannot/unable _ our/the/your/this/their/these website/building/park/services/portal/site/support/account/shop/recording/library/online/app/platform/venue/car/station/funding |
access > assess | to/will/we/help _ the damage/situation/risk/impact/extent ; _ whether |
excess > access | free/wheelchair/disabled/easy/internet/have/gain/better/limited/public _ to/for/is/via/from |
access > excess | drink/eat/drinking/eating/removed/remove/any/wipe/in/cut/brush/shake/an _ of/water/weight/sugar/fat/baggage/luggage/waste/stock/snow/alcohol/food/heat/energy/fabric/oil/rain/packaging |
diner > dinner | new/christmas/roast/sunday/school/annual/gala/charity/community/candlelit/awards/burns/thanksgiving/turkey/fundraising/supper/fish/and/for/after/before/your/hot/cooked/family/during/friday/eat/lovely/pie/free/presidents/evening _ menu/and/dance/party/is/for/with/at/on/ladies/lady/will/plate/table/time/date/guests/theatre/shows/show/tonight/, | diner's american burger breakfast pancakes milkshake milkshakes booth jukebox roadside opened retro route
diner > dinner | _ dance/lady/ladies/money/menu/party/tables/guests/plates/jacket ; christmas/roast/school/gala/annual/charity/awards/thanksgiving _ and/at/for/on/is/tickets/in/with/will/, |
dinning > dining | _ hall/room/rooms/table/tables/experience/area/car/out/club/chairs/chair/options/in/al/areas/with ; fine/outdoor/private/wine/and/of/casual/fresco/indoor/school/hall/outside/pub/evening/communal/al _ |
severs > service | years/long/dedicated/loyal/of/outstanding/church/carol/memorial/bus/customer/faithful _ to/in/and/as/at |
sever > serve | to/will/we/not/who/and/you/they/can/proudly/proud/honoured/honored/could _ the/our/you/as/on/your/food/lunch/tea/coffee/in/mill/meals/breakfast/with/dinner/all/this/a/stop/those/people/drinks/hot/community/residents |
server > serve | to/will/we/who/they/can/not/and _ the/our/as/on/food/lunch/tea/coffee/hot/with/your/you |
severe > serve | to/will/we/who/they/can/please _ the/our/as/on/food/lunch/tea/you/your/with/in |
serve > severe | a/in/with/for/of/the/is/very/and/by/more/most/had/due _ weather/flooding/winds/delays/disruption/damage/warning/pain/allergies/illness/drought/cold/storms/injuries |
serves > severe | _ weather |
squire > square | town/market/trafalgar/the/george/village/leicester/union/times/main/parliament/public/red/sloane/a/city/cathedral/russell/in/NUMBER _ will/is/on/in/and/at/for/feet/metres/miles/meals/from/to/with/dance/root/foot/mile/metre/this/tonight/during/inch/was/, | knight lord manor hall trelawney parson
infects > infections | _ team/control/disease |
steers > streets | the/our/city/town/cobbled/safer/lined/cleaner/busy/down/onto/home/to of? the? _ of/to/were/in/and/around/for/with/are/safe/,/today | cattle beef bullocks cows herd ship wheel
steer > street | high/market/mill/church/bridge/main/the/our/your/across/union/park/queen/station/king/castle/elm/oak/west/sesame/coronation _ party/food/and/is/closed/will/in/parties/market/art/lights/lighting/play/performers/theatre/fair/from/at/on/,/sweeping | cattle beef bullock cow clear wheel
chance > change | _ of venue/date/plan/time/plans/clothes/scenery/address/mind/heart/direction/leadership/start/speaker/use ; climate/loose/systemic/policy/positive/name/course/career/sea/programme/schedule/behaviour/behavior _ of/to/in/is/and/for/activists/summit/, | fat
chance > change | to/can/will/could/help/and/must/please/we/you _ your/the/lives/our/a/things/course/it/this world/life/lives/way/law/mind/password/future/clothes/time/lanes/system/bulb/story/tyre/nappy ; climate _ |
chances > changes | _ to the/our/your/bus/bin/opening/services/timetables/parking/waste/train/service ; climate/timetable/service/lifestyle/policy/rule/name/dietary/schedule/programme/small/positive/important/upcoming/big/major/law/make/any/recent/legal/some/proposed/these/making/the _ to/in/are/will/on/come/for/from/at/being/we/affecting/made/,/you/coming | luck take taking fate odds slim
change > chance | _ of showers/rain/winning/snow/survival/thunder/thunderstorms/success/sun ; the/a/your/another/last _ to win/see/meet/hear/catch/ask/enjoy/try/chat/join/play/learn/discover/explore/shine/buy/experience/vote/visit |
changes > chances | your/our/their/the/no/last/second/many/his/her/best/good/boost/increase/improve/any/more/reduces/reduce/missed/fancy/taking/rate/what your/our/their/the/of/are/no/second? _ of winning/success/survival/getting/rain/being/recovery/becoming/finding/having/promotion/developing/snow/infection/a ; _ to win/play/meet/see/get |
brunch > branch | local/town/our/sister/bank/central/the/main/library/post/your/nearest/each/every/any/olive/tree/low/union/oak/this/high/leeds/village/north/west/south/east/in _ library/libraries/manager/office/meeting/line/of/closes/opening/secretary/members/staff/on/that/closures/closure/network/managers | breakfast eggs pancakes lunch buffet bottomless menu prosecco cafe café brunches mothers
brunch > branch | _ library/libraries/manager/line/secretary/closures/office ; olive/bank/library/tree/sister _ |
branch > brunch | sunday/saturday/bottomless/weekend/champagne/boozy/breakfast/birthday/jazz/drag/for/serving/mother's/day/easter/christmas/networking/ladies/eggs _ and/menu/is/with/from/served/at/club/or/on/buffet/options/tickets/,/offer/dishes |
branches > brunches | bottomless/weekend/sunday/breakfasts/lunches and? _ |
wedging > wedding | a/the/our/your/of/their/full/golden/royal/white/big/diamond/were/perfect/dream/for _ guests/party/day/venue/reception/dress/cake/anniversary/ceremony/season/at/on/, |
hoarse > horse | our/race/rocking/shire/heavy/therapy/retired/rescued/wild/dark/police/white/rescue/war/trojan/hobby/pantomime/riding/cart/clothes/miniature/sea/on _ and/was/from/riding/racing/show/chestnut/drawn/box/trials/is/in/who/to/with/power/shoe/rider/riders/called/named | voice throat cough singing shouting cheering shouted cheered
horse > hoarse | shouted/shout/cheer/cheered/screamed/sang/singing/sing/scream/yell/voice/sounding/sound/bit/throat ourselves/yourself/yourselves/themselves/myself/was/is/little? _ ,/from/and/all/cough/throat/voice ; _ voice/throat/cough/voices |
stares > stars | _ in/as our/the/a/this/his/her new/dame/sir/king/hamlet/peter/cinderella ; NUMBER/five/four/three/the/our/night/shooting/of/rising/movie/film/pop/shining/bright/and/gold/rock/tv/under/football _ and/of/in/from/review/out/tonight/for/are/,/at/shine | strange rude looks funny glances
stars > stairs | _ and/or lift/lifts |
stares > stairs | the/up/down/spiral/steep/of/climb/flight/no/few/some/and of/the? _ ,/to/are/or/and/at/lift/in/from/carpet | strange rude looks funny
stares > stairs | up/down/climb the _ |
stairs > stares | _ at me/him/her/us/the/them |
staring > starting | the/our/today's/new/kick/from/soon/a/prices/price/events/works/work/classes/sessions/course/courses _ line/eleven/xi/lineup/point/price/prices/grid/blocks/salary/school/from/on/at/soon/block/university/gun/date/times/time/in/DAY/MONTH/# ; _ eleven/xi/lineup/prices/price/point/grid/blocks/salary/gun/DAY/MONTH/soon/school/university/reception/promptly/tomorrow/today/tonight/now/this/next |
`
