/**
 * Rude, bodily or deadly words one slip of the finger away from an everyday one. Written for this project.
 * A row: wrong > meant | where it counts | words that make it honest.
 * "Where": phrases with _ for the word and / between choices; `near` and words = any of them anywhere; empty = everywhere.
 */
export const embarrassing = `
incontinence > inconvenience | | bladder bowel bladders urinary faecal fecal pads pad pants nurse nurses continence pelvic childbirth prostate menopause dementia symptom symptoms product products condition treatment stress clinic physio support
pubic > public | | hair hairs lice bone area symphysis arch shave razor
pubic > public | the/general/our _ ; _ meeting/meetings/affairs/health/library/libraries/transport/consultation/school/schools/sector/service/services/toilet/toilets/holiday/inquiry/park/art/footpath/right/rights/notice/relations/house/speaking |
incontinence > inconvenience | for any _ ; the _ caused/this ; _ this/caused |
pubicly > publicly | |
retards > regards | kind/kindest/warm/warmest/best/with/our _ |
retard > regard | with/in/this/high _ |
asses > assess | to/will/we/must/can/please/help/helps/should/would/could/may/us/they _ | donkey donkeys kick kicked
asses > assets | community/cultural/digital/council _ | donkey donkeys sanctuary paddock carrots foal
ass > as | _ soon/well/much/many/always/usual as/for/the/a ; _ part of ; _ a result |
cunt > count | the/vote/head/final/full/re/pollen/carb/bird/ballot _ ; _ begins/starts/down/us/me/me |
cunty > county | |
shit > shift | night/day/late/early/morning/evening/weekend/afternoon/saturday/sunday/double/extra/volunteer/first/last/cover/paid _ ; _ manager/pattern/patterns/swap/leader/rota |
shits > shifts | night/day/late/early/morning/evening/weekend/extra/volunteer/cover _ |
shit > shirt | t/polo/football/your/team/charity _ ; _ and/sale/size/sizes tie |
shit > sheet | balance/fact/cheat/sign/spread/work/dust/order _ |
shitting > sitting | baby/dog/cat/pet/house _ ; _ room |
shite > site | building/web/our/camp/historic/heritage/caravan/burial/new _ |
penile > penal | | cancer erectile surgery urology implant health symptoms sexual disease men
orgasm > organism | | sex sexual pleasure intimacy menopause climax therapist
orgasms > organisms | | sex sexual pleasure intimacy menopause climax therapist
orgasmic > organic | _ farm/vegetables/veg/food/waste/garden/gardening/produce/wine/gardeners |
erection > election | general/local/by/council/mayoral/presidential/primary/midterm/special/parliamentary/county/board/district/leadership/trustee/snap/federal/state/upcoming/next/committee/governor/union/student _ ; _ day/night/results/result/campaign/candidate/candidates/officials/officer/leaflet/season/manifesto/address | scaffolding scaffold statue tower monument
erections > elections | general/local/by/council/mayoral/presidential/primary/midterm/special/parliamentary/board/trustee/federal/state/upcoming/next/may/committee/union/student _ | scaffolding scaffold statue tower monument
erected > elected | newly _ mayor/chair/president/members/councillors/treasurer/trustees ; _ chair/president/mayor/treasurer/unopposed/representatives/councillors |
anal > annual | _ report/meeting/review/general/conference/accounts/gala/dinner/leave/appeal/fair/fayre/event/festival/competition/awards/fundraiser/lecture/show/members/membership/subscription/budget/survey/fee/picnic/parade/concert/ball/statement/plan/party/campaign/update/walk/race/fete/raffle/sale |
anally > annually | held/published/reviewed/paid/twice/meets/updated _ |
bitch > batch | fresh/new/next/first/last/latest/another/second/big/this _ of |
bitch > pitch | football/cricket/rugby/hockey/sales/elevator/playing/grass/camping _ ; _ inspection/invasion/and putt |
bitch > beach | to/on/at the _ ; sandy _ ; _ clean/cleaning/hut/huts/volleyball/party | dog dogs pup pups
rapist > therapist | occupational/speech/massage/art/music/family/trained/qualified/registered/beauty/sports/drama _ |
rape > rope | skipping/climbing/jumping/jump/tight/guide _ ; tug of _ ; _ swing/ladder/bridge |
rape > grape | _ juice/harvest/vines |
whore > whole | the/a _ family/team/community/day/week/school/town/building/thing/process/world/country/event/city/village/story/truth/month/year/range/lot/new |
whore > where | know/find/see/ask/is/this _ to/you/we/it |
slut > slot | time/parking/booking/delivery/appointment/interview/your/morning/afternoon/performance/a _ ; _ machine/machines/available/booked |
sluts > slots | time/booking/delivery/appointment/interview/limited/few/morning/afternoon/more _ |
crap > scrap | _ metal/paper/book/books/yard/booking |
massacre > massage | _ therapist/therapists/chair/oil/session/sessions/therapy ; relaxing/head/back/foot/hand/indian/seated/baby/sports _ |
porn > prawn | king/garlic/tiger/sesame _ ; _ toast/cocktail/curry/sandwich/sandwiches/crackers/salad |
porn > corn | pop/sweet _ ; _ on the cob |
prostitute > substitute | _ teacher/teachers/goalkeeper/bench/player ; came on as a/late _ |
fart > part | take/taking/took/takes/taken/play/plays/important _ in ; _ time ; be/being/is/are/was _ of ; a/big/key/great/vital/part _ of |
farts > parts | all/many/most/spare/other/some/various _ of |
farty > party | christmas/birthday/street/tea/garden/search/office/leaving/third _ |
fuck > luck | good/best/any/bad/with _ |
fuck > duck | rubber/roast/crispy/mandarin/eider/hook/plastic _ ; _ race/pond/egg/eggs |
dick > disk | hard/floppy _ drive |
dick > deck | sun/top/upper/lower/flight/poop/boat _ |
cock > clock | town/hall/grandfather/alarm/church/station/ticking/carriage/floral _ ; _ tower/face/ticking ; round the _ ; against the _ | rooster hen hens hens pheasant
cock > cook | head/assistant/school/canteen _ ; _ book |
cocks > clocks | the _ go/went/change/back/forward/spring/fall ; _ go/going/went/change | hens hen
piss > pass | bus/boarding/day/season/parking/family/press/backstage/visitor/lunch/weekend/travel _ ; _ it/this/them on ; _ on your/our/the |
pissed > passed | _ away/the/their/his/her/your exam/exams/test/with/inspection | off
pissing > passing | _ it/this/through/by/out on |
poo > pool | swimming/paddling/leisure/car/talent/inflatable/rock/padding/hydrotherapy _ ; _ party/table/noodles/lifeguard/opening |
boobs > books | library/children's/childrens/picture/secondhand/donated/favourite/favorite/cook/audio/school/used/overdue/reading/comic _ ; _ club/shop/store/swap/sale/festival/token/tokens/fair |
boob > book | _ now/your/tickets/a/early/club/swap/fair/token ; to _ your |
bra > bar | _ opens/staff/snacks/meals/food/manager/area/menu ; licensed/foyer/cash/salad/coffee/snack/theatre/wine/sports/cocktail/juice _ |
breasts > breaths | deep/few/slow/three _ |
bust > bus | _ stop/stops/route/routes/service/services/driver/drivers/station/lane/timetable/replacement/pass ; school/replacement/shuttle/number/rail _ |
butt > but | _ we/i/it/please/not/also/there/they/you/don't | water cigarette
bum > bump | speed/fist _ |
strip > trip | day/school/coach/field/boat/minibus/summer/road/our _ to ; school/coach/field/boat/minibus/summer/day _ | poster light sand airport
sex > six | _ weeks/months/years/o'clock/pm/miles/metres/meters/pounds/hours/minutes/nations/pack/times/tickets/volunteers ; at half past _ ; aged _ to |
sexy > sixty | _ years/minutes/pounds/miles/five/people/volunteers/second |
hooker > hooked | get/got/getting/am/are/i'm/be/really _ on |
wanking > walking | dog/nordic/hill/fell _ ; _ group/groups/tour/route/routes/boots/trail/distance/stick/festival/for |
wank > walk | sponsored/charity/guided/nature/dog/evening/ghost/heritage/bird/memory/ramblers/short/circular/midnight _ |
wanks > walks | sponsored/charity/guided/nature/dog/ghost/heritage/health/led _ |
hardon > hadron | large/the _ ; _ collider |
semen > seamen | able/merchant/royal/brave/lost/old/local _ ; _ and officers/women |
vagina > Virginia | west _ ; _ beach/tech/state/woolf |
bowel > bowl | fruit/mixing/salad/soup/super/sugar/punch/washing/rose _ |
bowels > bowls | lawn/crown/green/soup/carpet/indoor _ ; _ club/green/tournament/match/league |
constipation > consultation | public/planning/community/stakeholder/council/free/our _ ; _ on/event/closes/opens/paper/document/period | laxative fibre fiber bowel constipated
circumcision > circumstances | under/due/in/unforeseen/exceptional/these/the _ |
assassination > association | housing/residents/resident's/residents'/tenants/tenants'/parents/parents'/football/alumni/teachers/teachers'/owners/community/allotment/sports/trade/neighborhood/homeowners _ | archduke attempt
turd > third | the/our/a _ time/year/annual/edition/sunday/saturday/week/prize/place/party/age/floor/sector/anniversary ; one/a _ of |
cum > come | _ along/and/to/down/on/join ; please/to _ along/and/join/to | laude cottage
arse > arts | the/fine/visual/performing/martial/liberal/community _ and/centre/council/festival/degree/trail |
hymen > hymn | _ book/books/singing/sheet/sheets/practice/number ; favourite/closing/opening/traditional/wedding/final _ |
hymens > hymns | christmas/favourite/traditional/sing/singing/wesley/of/and _ ; _ and/sung/we |
panties > pantries | food/community _ |
panties > parties | christmas/birthday/children's/political/street/tea/all _ |
bonking > booking | _ office/form/essential/fee/online/required/system/reference ; advance/early/block/group/online _ |
naked > baked | freshly/home/oven/fresh _ ; _ potato/potatoes/beans/goods/camembert |
rectal > recital | piano/organ/lunchtime/song/violin/cello/dance/public/evening _ | exam bleeding cancer
gropes > groups | youth/community/support/local/church/playing/age/school/focus/parent/toddler/our _ |
grope > group | youth/community/support/local/church/play/age/focus/toddler/walking/book/craft/art/writing _ |
vulgar > vulnerable | _ people/adults/children/older/families/residents/clients/customers/groups/young |
slaughter > laughter | lots/full/sound/gift/plenty of _ ; fun/tears/joy/music/smiles/songs and _ ; _ yoga/therapy/workshop ; _ is the best | animals lambs cattle livestock house pigs
die > due | _ to unforeseen/popular/bad/high/adverse/illness/circumstances/staff/demand/weather/maintenance/technical ; over/past/payment/is/are/was/rent/long _ on/by/back |
dying > drying | tumble/air/clothes/washing/spin/hair/quick/freeze _ |
dying > dyeing | tie/natural/wool/fabric/yarn/indigo _ ; _ workshop/wool/yarn/fabric |
died > dyed | tie/hand/naturally/plant _ ; _ wool/yarn/fabric/hair |
dead > deaf | the _ community/association/club/awareness/interpreter/choir ; _ and hard/blind ; _ awareness |
dead > deal | a/great/good/special/big/best/meal/new/fair/real _ for/on/of/with | sea
killed > skilled | highly/most/multi/semi/un _ |
kill > skill | _ set/sets/share/swap/building/sharing/level/levels ; life/new/soft/key/essential/digital/basic _ for/to |
kills > skills | life/soft/key/essential/digital/basic/job/computer/communication/cookery/cooking/circus/social _ |
corpse > corps | peace/marine/conservation/job/drum/press/cadet/diplomatic/engineer/medical/youth/volunteer _ ; _ de ; _ of volunteers/cadets/engineers |
executed > excited | so/very/really/super/we're/i'm/truly _ to/about/for |
morgue > morning | good/coffee/saturday/sunday/tomorrow/every/monday _ |
hell > hello | _ everyone/everybody ; _ and welcome |
sinning > singing | near choir choirs carol carols hymn hymns song songs chorus soloist solo soprano band |
sin > sing | _ along/carols/with/your/for with/us/heart ; to _ along/carols |
urine > urban | _ garden/farm/farms/regeneration/planning/wildlife/art/development/renewal |
peeing > being | _ able/part/held ; human/well _ |
pee > fee | entry/entrance/booking/small/joining/annual/membership _ |
snot > not | _ too late/to ; is/are/do/will/was _ be/to/a/too |
virgins > versions | new/old/all/both/different/earlier/print/audio/digital/three/two _ of |
impotent > important | an/most/very/really/more/so/is/are _ to/part/that/role/work/role/message/as/and/for | erectile
impotence > importance | the/of/great/vital _ of | erectile viagra
sewage > usage | data/energy/internet/website/water/fair _ |
shag > share | please/to/and/like _ this/your/our/with/and |
shagging > sharing | thank/thanks/for _ your/our/this/the |
shagged > shared | have/has/we/been/was/and/thanks _ your/our/this/the/with |
`
