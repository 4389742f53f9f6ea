/** Words that are mistaken for each other by half-hearing, or with a letter gone, added or changed. Rows as in alike.ts. */
export const mistaken = `
persecuted > prosecuted | be/been/being/was/were/are/successfully _ for/under/to/and/in/, | | shoplifters shoplifting trespassers court offence offences fine fined fly-tipping driving offenders police thieves
prostituted > prosecuted | be/been/was/were/being _ for/under/to/by/in | |
persecution > prosecution | risk/face/to/criminal/private/the/avoid/successful _ service/of/and/for/has/said | | court fly-tipping offence fine police driving magistrates evidence
medication > meditation | guided/mindfulness/morning/daily/weekly/walking/silent/group/our/buddhist/zen/yoga/lunchtime _ and/class/classes/session/sessions/group/course/at/in/with/on/workshop/garden/room/retreat/can/,/is | tablets prescription pharmacy pharmacist doses |
meditation > medication | prescribed/prescription/your/their/repeat/heart/pain/blood/taking/take/stop/of/any _ and/at/before/with/for/from/reviews/review/is/may/,/as | yoga mindfulness guided calm breathing |
illegible > eligible | may/are/be/is/you're/if/all/not/those/everyone/be _ for/to/,/if/under/residents/households/voters/people | handwriting writing scrawl faded read ink |
ineligible > illegible | | grants apply funding eligibility | handwriting handwritten scrawl
consolation > consultation | public/the/a/our/planning/community/open/free/budget/online/statutory/formal/this/council _ on/runs/closes/opens/ends/about/is/period/document/event/has/will/with/paper/into/responses/, | prize prizes comfort grief |
conversation > conservation | DET/bird/marine/nature/wildlife/rainforest/building/energy/water/habitat/species/ocean/heritage/moorland/river/paper/textile _ of/area/areas/charity/work/volunteers/project/projects/trust/group/status/grade/officer/team/efforts/body/programme/society | talk english spanish french about |
conservation > conversation | DET/in/join/start/have/into/a/spanish/french/english _ with/about/starter/starters/class/classes/cafe/café/group/between/around | wildlife species habitat nature birds marine |
pacific > specific | more/be/very/any/no/a/our/these/to/for/with _ :/about/details/needs/dates/date/times/time/questions/question/enough/than/requirements/instructions/,/to | ocean islands islander coast rim |
pacifically > specifically | | |
hysterical > historical | DET/local/county/family/of/our/town _ society/association/interest/records/building/documents/importance/significance/walk/tour/fiction/novel/research/photographs/site/sites/figures/accuracy/setting/context | |
historical > hysterical | absolutely/completely/hilarious/almost/became/laughing _ ./laughter/and/!/, | |
deceased > decreased | have/has/had/is/are/be _ by/from/to/in/slightly/sharply/significantly/since/over | |
infested > invested | have/has/had/be/been/was/being/we've/is/are _ in/£/$/€/NUMBER/more/heavily/over/nearly/almost/back/into | with rats mice |
invested > infested | | money million fund funds pension shares savings | rats mice cockroaches bedbugs fleas mould
rabid > rapid | a/the/our/for/of/new/and _ charging/charger/chargers/response/growth/transit/review/test/tests/rise/increase/change/progress/weight/expansion | dog dogs bat bats fox rabies |
revenge > revenue | tuition/ticket/advertising/ad/tax/annual/extra/total/council/lost/group/net/of/our/sales/online/generate/raise _ from/of/rose/fell/up/for/and/is/was/has/to/by/held/growth/grew/stream/streams/,/in | film play tragedy match porn sweet |
condones > condemns | strongly/DET/council/we/trust/utterly/it/club/university/government/hall _ the/this/all/any/these attack/vandalism/violence/racism/abuse/actions/behaviour/behavior/hatred | never nobody longer not |
condone > condemn | strongly/utterly/we/totally/to/fully/all _ the/this/these/all/any/such attack/attacks/vandalism/violence/racism/abuse/actions/behaviour/behavior/comments | never not don't cannot can't won't doesn't neither longer |
erotic > exotic | DET/keeping/of/our/for/and/rehome/more/most/all _ pets/pet/animals/animal/birds/bird/plants/plant/fruit/fruits/species/location/locations/flowers/fish/reptiles/places/holiday/destinations/garden | |
erotic > erratic | | | timetable driving weather behaviour behavior service buses connection
fatalities > facilities | toilet/our/new/sports/changing/excellent/leisure/parking/catering/training/leading/baby/free/shower/kitchen/world-class/modern/these/cooking/laundry/with/conference/full _ include/at/are/for/and/in/to/will/,/available/with | crash killed collision road deaths injuries died |
facilities > fatalities | road/traffic/no/motorcycle/NUMBER _ on/from/from/last/this collision/collisions/crashes/roads/? | |
fatality > facility | DET/storage/sports/training/new/care/parking/leading/recycling/child-care/medical _ in/at/for/will/is/has/offers/opens/with/on/to | crash collision died killed deaths |
inmate > intimate | an/DET/more/our/and/this/most _ space/venue/evening/setting/gig/concert/performance/studio/show/portrait/atmosphere/wedding/NUMBER-seat/theatre/NUMBER/dinner | prison jail cell |
inmate > innate | | prison jail | ability talent
intimate > inmate | | | prison jail jailed cellmate parole
cremated > created | DET/was/were/been/be/collection/have/has/we/and/who/is _ by/for/from/in/this/a/the/NUMBER/an/with/new/jobs/and/over | ashes funeral crematorium remains body died burial |
deceased > diseased | | | trees elm ash bark tree gums
extinguished > distinguished | most/a/our/the/of/and/long/more/career/very/many _ career/guest/guests/historian/alumni/service/professor/speaker/speakers/fellow/scientist/visitors/lecture/panel/award/member/scholar/gentleman | fire flames blaze fires candles |
distinguished > extinguished | | career guest alumni | flames blaze fire candles firefighters crews
starving > starring | DET/show/cast/film/comedy/musical/now/play/pantomime/panto/and/drama/, _ in/as/role/alongside/opposite/cast/NUMBER/our/local | hungry food famine hunger |
staring > starting | weekends/today/, _ with/from/at/on/this/next/tomorrow/monday/in/soon | |
curses > courses | evening/training/our/short/free/online/of/golf/language/NUMBER/all/new/first-aid/university/degree/summer/art/cookery/art _ in/begin/start/for/at/are/and/from/on/run/,/available/now/this/with | witch magic pharaoh tomb mummy spell |
curse > course | of/training/evening/golf/race/NUMBER-week/online/free/crash/main/first-aid/obstacle/short/our/refresher/degree _ in/for/on/at/and/starts/begins/,/is/runs/to/now/./will/record | witch magic pharaoh tomb mummy spell |
depraved > deprived | most/in/more/DET/from/sleep/economically/of _ areas/area/parts/communities/backgrounds/neighbourhoods/neighborhoods/of/wards/families/children/part | |
illicit > elicit | TO _ a/the/any/more/responses/views/information | drugs trade tobacco |
elicit > illicit | DET/of/seized _ drugs/tobacco/trade/cigarettes/goods/alcohol/vapes/substances | |
flesh > fresh | delivered/DET/your/of/all/picked/our/and/daily/with/baked/served/made/a/buy/keep/so _ to/fruit/fish/bread/air/start/from/veg/vegetables/coffee/milk/produce/food/water/daily/look/flowers/every/coat/new/ingredients/eggs/baked | bone blood wounds zombie |
flood > floor | ground/first/second/third/top/fourth/dance/shop/factory/NUMBER/sprung/upper/lower/wooden/kitchen/concrete/the/gym/bathroom _ has/of/is/flat/apartment/at/in/,/and/for/for/tiles/space/by/plan/will/. lift/flat/rooms/tiles/carpet | river rain warning warnings water alert alerts defences defense damage |
floor > flood | DET/flash/river/coastal/severe/red/no _ warning/warnings/alert/alerts/defences/defenses/risk/water/waters/damage/victims/barrier/plain/relief | |
collage > college | art/sixth-form/form/community/our/local/DET/at/of/further-education/technical/to/your/music/trinity/king's/queen's/agricultural/in/cookery/catering _ students/have/has/campus/open/course/courses/principal/lecturer/place/will/term/is/and/in/staff/fees/,/leavers/day/applications/staff/degree | paper glue scissors photo photos paste cut magazine |
college > collage | | students campus degree courses applications principal students | glue scissors magazines cuttings tissue découpage
saliva > salvia | | test swab mouth sample dna samples dentist | garden border bee bees flowers flowering bed plant planted rose roses pollinators
salvia > saliva | | | swab mouth sample samples test dentist dna
sandal > scandal | expenses/DET/political/horizon/sex/post-office/doping/the/corruption/financial/blood _ of/that/has/in/over/and/,/which/is inquiry/ministers/resigned/victims/? | feet strap leather shoe shoes beach wear summer roman |
scam > scan | ct/mri/ultrasound/bone/brain/body/lung/your/heart/pet/NUMBER-week/pregnancy/first/the/during _ ,/at/will/showed/results/is/takes/and/of/to/can/appointment/before/in | fraud fraudsters scammers phone bank money calls texts email cold police victims |
scan > scam | phone/text/email/online/a/latest/this/romance/parking/new/the/parcel _ email/emails/call/calls/text/texts/alert/artists/artist/message/messages/victims | mri ct hospital lung brain radiographer |
soap > soup | hot/vegetable/homemade/tomato/lentil/chicken/pea/mushroom/leek/bowl/pumpkin/carrot/winter/onion/minestrone/fish/the _ kitchen/and/,/with/run/for/is/a/lunch/lunches/bowl | wash hands opera bottle bin sink bar lather shower |
soup > soap | with/hand/liquid/bar/bars/tv/and _ and/opera/operas/dispenser/dispensers/, water/hands/star/? | lunch hot bowl roll bread tomato |
solider > soldier | DET/unknown/former/british/young/local/serving/american/brave/each/every/roman _ in/who/from/was/and/on/of/,/killed/has/to/is/buried/, | |
soliders > soldiers | | |
wrath > wreath | a/laid/lay/laying/christmas/holly/poppy/door/festive/the/our/remembrance/floral/funeral _ at/making/workshop/on/for/laying/to/was/of/from/in/,/workshops/ceremony/and | cape god storm khan anger grapes |
wraths > wreaths | | |
worship > workshop | repair/free/craft/drama/pottery/our/dance/cv/hands-on/NUMBER-day/writing/art/photography/bike/cookery/wreath/puppet/online/yoga/crafting _ for/on/in/with/at/is/will/,/:/starts/places/leader/tickets/costs/this/tools | church sunday praise prayer hymns god congregation vicar minister |
workshop > worship | sunday/morning/of/family/evening/our/weekly/joint/carol/all-age _ at/in/service/services/with/songs/leader/and/band church/chapel/praise/prayer/? | craft art book tickets drama |
mute > moot | a _ point/points/court | |
wok > work | TO/who/at/hard/WE/from/you/of/of/their/our/social/part-time/road/and/youth/team/paid _ weekends/with/at/for/on/in/from/together/hard/experience/and/has/to/will/, | stir-fry stir fry noodles |
lynch > lunch | school/for/your/packed/sunday/free/community/our/after/over/hot/roast/christmas/a/two-course _ menu/menus/break/is/at/and/with/club/box/hour/time/for/on/in/,/will/served/bags/every/today | mob murder david racist law |
parole > patrol | DET/police/night/beach/foot/on/neighbourhood/our/dog/dawn/coast _ car/cars/officers/officer/in/around/boat/the/of/team/and | prison board prisoner sentence inmate |
wench > wrench | a/DET/pipe/torque/adjustable/socket/with/monkey/oldest _ and/set/,/in/from/forged/to | |
condoms > condos | new/luxury/NUMBER/of/for/lakefront/affordable/the/downtown/modern/beach _ are/for/in/on/at/will/planned/and | sexual health sti free contraception clinic safe protection |
bums > buns | hot-cross/cross/burger/iced/sticky/brioche/bath/chelsea/cinnamon/currant/cream/sausage/hotdog/steamed/bao _ and/are/,/at/in/until/on/for | |
bum > bun | burger/cross/sticky/iced/brioche/cinnamon/chelsea/currant/cream/toasted/bao _ | |
gird > grid | power/national/electricity/the/starting/off/energy/DET _ is/and/has/,/connection/reference/in/failure/to/ref/for/square/of | loins |
costal > coastal | DET/a/our/of/and/for/in/new/south/this/national _ path/paths/walk/walks/town/towns/erosion/route/community/communities/road/areas/area/waters/flooding/birds/habitat/views/trail/defences/village/park/resort | |
loin > lion | first/mountain/african/asiatic/sea/a/old/baby/our/british/male/red/and _ cub/cubs/king/king,/dance/at/rampant/pride/has/is/is/in/enclosure/heart/and | pork lamb beef chops roast venison steak tuna |
loins > lions | the/sea/british/our/african/three/of/DET/baby _ and/tour/at/have/are/club/in/roar/den | gird girded fruit |
rat > rate | fixed/interest/tax/exchange/birth/heart/pass/success/council-tax/variable/discount/half/hourly/mortgage/the/bank/of/savings/our/first _ of/goes/is/rises/has/cut/for/at/to/rise/on/,/from/per/increase/NUMBER/and/will | rodent rodents traps poison pest mouse mice pests brown |
rats > rates | interest/business/tax/birth/exchange/mortgage/hourly/council/low/fixed/crime/vaccination/infection/heart/room/pass/survival/savings/cancer/group/daily/special _ | poison traps pest mice |
bed > bid | our/winning/successful/levelling-up/takeover/lottery/funding/title/failed/promotion/rescue/olympic _ for/to/was/has/by/from/of £/$/funding/million/lottery/host/games/city/grant/success/levelling-up/status/the ; winning/successful/takeover/lottery/funding/title/failed/promotion/rescue/olympic _ | sleep hospital flower mattress ward |
hose > house | open/town/opera/rowan/full/guest/manor/our/farm/custom/country/state/ale/tea/summer/white/coffee/royal/green/public/care/court/terraced _ is/at/on/in/will/for/prices/price/and/party/museum/music/clearance/number/fire/,/of/has/move/sale | water garden ban pipe tap pipe fire sprinkler |
peer > pee | | support | toilet wee urine bladder potty
pee > peer | our/DET/of/with/trained/by/and/through/for/free/from _ support/supporter/supporters/review/group/groups/pressure/mentor/mentors/mentoring/led/worker/workers/to/volunteers | bladder toilet urine wee |
kills > skills | our/new/life/job/basic/digital/it/key/practical/learn/communication/social/language/ball/football/of/essential/transferable/study/maths/your/their/these/circus/parenting/and/cookery/the/green/leadership _ workshop/for/and/in/gap/session/sessions/training/to/show/,/academy/day/with/course/bootcamp/centre/you/that/development/on/exchange/such/hub/they | germs bacteria virus speed smoking drivers police 99 |
guns > gums | bleeding/healthy/sore/receding/swollen/wine/teeth-and _ ; teeth and _ | police weapons shooting armed amnesty army navy assassins | dentist dental toothbrush gingivitis hygienist
gun > gum | chewing/eucalyptus/wine/bubble/nicotine/red/river _ | shot police |
bat > bath | hot/bubble/warm/roman _ ; a/the/your _ or/tub/mat/towels/oil/bombs/bomb ; a _ with/and a/grab/shower/over/walk-in | ball cricket baseball roost cave wildlife wings |
dead > dear | ^ _ parents/all/members/friends/residents/customers/santa/sir/madam/supporters/neighbours/colleagues/students/families/volunteers/mr/mrs/customers/donors/everyone | |
crap > carp | biggest/koi/mirror/common/of/for/grass _ in/and/fishing/lake/from/at/, pond/ponds/lake/angler/anglers/fishing/koi/caught | |
breast > best | very/our/DET/her/his/all/with/do/the _ wishes/regards/of/in/ever/friends/friend/western/place/way/practice | cancer feeding milk screening chicken turkey duck |
testicle > tentacle | | cancer lump testicular check men | octopus squid jellyfish suckers cuttlefish sea aquarium
testicles > tentacles | | cancer lump testicular check men | octopus squid jellyfish suckers cuttlefish sea aquarium
genital > genial | DET/our/most/always/and/a/ever _ host/hosts/company/atmosphere/man/presence/welcome/, | |
nipples > nibbles | and/for/drinks/some/wine/cheese/party/free/with/festive/light _ and/,/will/are/at/from/provided/on/to/in wine/drinks/glass/fizz/prosecco/drink/bar/? | breast breastfeeding baby sore bottle |
naked > baked | freshly/home/half/oven/potatoes,/hand/sun/just/are/cakes/bread/twice _ beans/potato/potatoes/goods/in/fresh/daily/this/by/every/on/today/at/bread/alaska/with/cheesecake,/ham | |
pimp > pump | petrol/heat/foot/hand/breast/water/stirrup/fuel/gas/bike/beer/village/sump/the _ is/prices/room/and/for/price/station/has/at/failed/in/,/house ; _ prices/price/station/room | |
groper > grocer | DET/corner/green/local/last/family/village/online _ in/is/on/has/and/who/, | |
crotch > crochet | DET/a/our/learn/and/knit/of/knitting/beginners/beginner's _ circle/club/class/classes/group/hook/hooks/blanket/workshop/square/squares/pattern/patterns/along/for/flowers | |
panty > pantry | DET/food/community/our/well-stocked/butler's/a _ fed/is/has/in/at/for/and/opens/volunteers/will/,/members/staples/shelves | |
hanging > changing | DET/baby/our/accessible/mat/places/communal/team/pool _ rooms/room/facilities/table/area/place/places/cubicles | basket baskets gardens gallery |
hanger > hangar | aircraft/DET/our/new/maintenance/of/plane/wartime _ at/this/in/door/doors/and/,/floor/for aircraft/plane/jet/airport/planes/airfield/spitfire/? | coat clothes |
posses > possess | TO/not/must/who/you/we/they _ a/the/any/an/valid/good/excellent/this/knives/drugs | |
envelop > envelope | DET/ballot/brown/sealed/return/pay/stamped/prepaid/sae/the/in _ and/before/with/to/for/,/is/by/provided/you/at/containing/from | |
adverse > averse | never/not/been/risk/are/is/quite/isn't/always _ to | |
appraised > apprised | keep/kept/you/them/residents/fully/us/everyone/be/staff _ of | |
flounder > founder | about/to/co/DET/our/its/late/ship/company/and/club's/original/charity's/, _ of/and/MR/member/members/in/who/was/,/off | fish plaice flatfish sole |
except > accept | TO/can't/we/not/don't/only/cannot/please/you/also/proudly/happily/they/gladly _ used/cash/cards/card/donations/our/the/this/all/your/any/new/payment/applications/responsibility/contactless/cheques/returns/late/clothes/orders/no/their/that/bookings | everything all everyone every anything open daily |
complaint > compliant | now/fully/are/is/be/gdpr/non/rule/ada/legally/not/code/safety/health/accessible/ulez _ with/and/,/by/vehicles/from | upheld received ombudsman about |
residence > residents | DET/all/local/our/for/of/dear/NUMBER/^/and/affected/many/nearby/most/older/care-home/to _ can/are/of/have/who/in/will/were/and/living/should/may/to/say/only/parking/association/at/on/from parking/car/can/are/have/who/will/? | artist writer artists writer-in-residence hall halls poet official |
perspective > prospective | ^/DET/for/our/all/new/to/and/from/of/open-day/invite _ students/student/buyers/tenants/parents/candidates/employers/volunteers/members/adopters/applicants/foster/customers/pupils/mp/families | |
prospective > perspective | DET/different/fresh/new/her/his/historical/in/into/keep/puts/from/of/global/a/unique _ on/of/from/,/and/in/to/for | |
bull > bill | gas/electricity/energy/water/phone/food/heating/fuel/council-tax/your/my/tax/vet/first/repair/heating/care/health/immigration/new/rates _ is/and/by/of/for/,/or/has/before/was/payers/to/passed/will/through energy/gas/water/pay/tax/debt/usage/tariff/meter | cow farm calf pit bull's ring red |
bulls > bills | gas/energy/heating/household/electricity/food/fuel/your/rising/high/water/vet/utility/tax/council/with/pay/paying/phone _ | |
strip > trip | ski/DET/school/field/coach/residential/class/our/round/overseas/day/business/road _ forms/to/form/advisor/letter/on/is/home,/money/deposit/around | light lighting led airport sand rugby kit |
drunk > drink | soft/a/hot/free/energy/welcome/food/and/your/ounce/fizzy/favourite/cold/the/alcoholic _ cups/cup/of/on/cans/bottles/bottle/from/for/with/menu/specials/stall/station/driving/driver/responsibly/is/plenty/more water/hot/free/bar/cup/cups/cafe/café/? | |
statute > statue | bronze/stone/new/life-size/marble/the/famous/unveil/restored _ of/in/outside/will/to/at/has/was/by/and/on/stands | law act parliament limitations book court legal |
statutes > statues | the/bronze/stone/of/our/marble/these/garden/public/more/living _ of/in/are/and/at/have/on/to | law laws legal |
beef > brief | a/one-page/design/our/short/creative/very/full/and/page/client _ about/to/history/for/is/description/introduction/summary/on/visit/chat/ceremony/meeting/outline/of | roast pie burger cattle steak farm corned meat stew herd |
crow > crowd | big/sell-out/capacity/record/noisy/sold-out/home/biggest _ ; into/through/from/in/of the _ and/at/was/were/control/roared/, ; the _ roared/cheered/sang/went/were/control/loved | bird birds rook raven magpie corvid nest feathers cock |
pant > paint | of/fresh/face/spray/oil/gloss/emulsion/TO/wet/acrylic/leftover _ and/the/a/pots/brush/brushes/in/for/on/your/job/work,/it/by/tins/cans/ | breath dogs dog heat leg legs suit |
goat > goal | first/winning/what/opening/own/golden/second/last-minute/late/funding/equalising/fundraising/our/main/ultimate/stoppage-time/sustainability _ from/of/for/in/by/in/!/,/kick/scorer/line/difference/posts/keeper/was/this/that/against | farm milk cheese kids billy sheep herd curry greatest |
goats > goals | NUMBER/three/two/scored/late/our/climate/scoring/career/more/personal/fitness/sustainability/development/learning/first-half/league/away/and/set/their _ from/in/for/and/of/to/with/,/were/are/this/by | farm milk cheese billy sheep herd |
bride > bridge | foot/road/railway/tower/suspension/humber/forth/swing/stone/toll/harbour/iron/wooden _ ; the/old/new _ over/across/closed/closure/repairs/works/reopens/at/between | wedding groom dress white gown bridesmaids |
teat > treat | a/DET/tasty/sweet/trick-or/real/special/christmas/dog/easter/half-term/or/yourself _ for/yourself/your/and/from/this/to/,/at/in/of/the/with | milk cow ewe bottle udder lamb baby |
teats > treats | dog/sweet/festive/tasty/and/homemade/for/easter/of/cat/christmas/special/baked/halloween _ | milk cow ewe bottle udder |
screams > screens | seat-back/kids'/our/tv/big/on/phone/NUMBER/computer/touch/all/information/new/large/departure/cinema _ on/at/in/are/and/will/for/have/show/across/,/around | scary horror ride halloween neighbours heard police |
scream > screen | big/touch/on/small/large/phone/wide/silver/tv/sun/seat-back/our/split/smoke/computer _ and/at/for/will/is/in/time/on/showing/print/size/size,/in/, | horror halloween scary ride queen ice |
sue > use | TO/easy/we/ready/for/your/in/you/can/should/please/of/own/and/people/safe/free/daily _ it/the/our/your/this/a/these/of/public/them/their/to/:/./,/by/for/and/online/only/at/in | court lawyers damages MR legal lawsuit |
unit > until | from/closed/open/not/on/runs/wait/pm/am/available/valid/back/now/it's/days/buses/here/delayed/won't/continue/postponed/you/have/up _ the/further/next/DAY/MONTH/noon/midnight/end/after/late/then/its/stocks/dark/this/tomorrow/all/at | |
ants > pants | underwear/comfy/your/yoga/DET/track/hot/work/cargo/smarty/ski/sweat/pyjama/of/and _ and/,/for/with/to/in/./day/!/or/down | nest colony insects queen insect kitchen leafcutter garden |
even > event | our/free/this/annual/charity/fundraising/family/launch/every/sold-out/online/corporate/open-air/first/main/special/community/ticketed/next/live _ space/at/is/will/on/organised/for/in/page/has/details/takes/hosted/with/starts/,/today/tickets/organisers/team,/of/planner/to | |
stiff > staff | our/all/nursing/hospital/to/bar/amazing/friendly/of/ward/rail/members/library/bank/catering/office/teaching/wonderful/hardworking/kitchen/cabin/and/theatre _ are/have/will/who/and/at/in/discount/room/to/members/were/member/on/meeting/for/can/is/,/day/nurse | neck competition joints breeze muscles drink legs knees |
stuff > staff | nursing/hospital/ward/rail/members-of/teaching/theatre/amazing/our/bank/cabin/security _ are/have/will/who/at/were/member/members/nurse/room | |
`
