/** Confusions by sound, by finger and by habit that the other lists leave out. Rows as in neighbours.ts; capitals are classes. */
export const mixed = `
effected > affected | has/have/had/not/hasn't _ power/traffic/supplies/services/trains/everyone/many/over/around/about/access/our/his/her/their/all |
do > due | delayed/closed/cancelled/canceled/postponed/off/late/diverted/suspended/rescheduled/limited/unavailable/today/partly/mainly/possibly _ to |
due > do | can/will/to/we/must/you/could _ our/your/it/this/more/their/something/nothing |
raze > raise | _ # ; to/will/help/can/has _ over/nearly/awareness/money/funds | ground village town burned
razed > raised | _ # ; _ over/nearly/more/almost/an/awareness/money/funds | ground village town burned
personal > personnel | all/military/medical/service/emergency/security/trained/authorised/authorized/unauthorised/unauthorized/key/rescue/army/naval/hospital/police _ must/only/are/who/and/on/to/will/from/have/at/, |
personnel > personal | _ trainer/trainers/statement/statements/data/best/details/information/experience/experiences/belongings/injury/development/hygiene/story/stories/touch/finances/growth/reasons/safety/independence/loan |
weather > whether | _ or/you/you're ; or/decide/deciding/see/ask/know/unsure/wondering _ to/the/your/it/we/our/they | bad severe climate forecast cold wind storm
though > through | extended/last/lasts/effect/place/until/scheduled/week/valid/open/runs/run/on/and/display/here/available/daily/closed _ DAY/MONTH/#/the/end/early/mid/late | even
pheasant > peasant | a/the/poor/simple/russian/french/english/medieval/humble _ farmer/farmers/woman/family/girl/life/wedding/dance/revolt |
pheasants > peasants | _ revolt |
peasant > pheasant | cock/hen/roast/golden/brace of? _ | revolt
rode > road | _ replacement |
there > their | with/send/sends/sent/offer/offering/offers/pay/paid/express/lend/show/showed/shows/gave/expressed/sharing/shared _ condolences/thanks/support/respects/love/sympathy/best/time/memories/thoughts/appreciation/gratitude/solidarity/talents/skills/knowledge/stories/colours/colors ; reach/fulfil/fulfill/achieve/realise/realize _ potential/goals/dreams/target/full ; of/with/in/at/on/for _ own/way/hands/thoughts |
costumer > customer | _ adviser/advisers/advisor/advisors/assistant/assistants/relations/reviews/number/helpline/line/team/account/accounts/feedback/contact/charter | theatre wardrobe costume costumes film stage screen
costumers > customers | to/our/all/some/any/affected _ who/that/in/on/with/affected/this/, | theatre wardrobe costume costumes film stage screen
base > bass | double/tenor/baritone/a/new/need _ , ; tenor/tenors/altos/alto/and _ section/part/parts/line/singer/singers/solo/, | military air customer camp fans | choir choirs choral altos alto sopranos soprano tenor tenors orchestra band quartet
our > are | dogs/children/you/all/they/volunteers/donations/beginners/newcomers/members/visitors/families/walk/everyone _ welcome/available/open/invited/free/needed/required/allowed |
fowl > foul | _ smell/smells/play/language/weather/mood/odour/mouthed/drainage/drain/temper/up ; personal/professional _ |
foul > fowl | water/wild/guinea/jungle/domestic/pea _ ; _ pest |
bare > bear | can't/cannot/couldn't/can/could _ to/the/it/this ; to/will/must/may/please/and/should _ fruit/witness/the/a/in/with/brunt/responsibility/arms/left/right/cost ; teddy/polar/grizzly/brown/black/sun/panda/paddington _ | naked nude
bear > bare | _ necessities/essentials/minimum/feet/bones/hands/root/foot/knuckle/faced | polar brown grizzly black cub cubs claws
whirled > world | a/the/whole/real/small/all/third/first/second _ of/cup/war/record/book/heritage/leading/famous/champion/premiere/health/peace |
root > route | marathon/parade/bus/race/march/diversion/walk/tour/procession/carnival/delivery/cycle/cycling/running/train/tram/ferry/coach/scenic/diversionary/alternative/quickest/new _ passes/is/will/has/takes/goes/to/from/along/map/of/for/and/,/with/through/that/between | canal vegetable vegetables crop tooth teeth plant
later > late | don't/please/never be _ ; don't be _ |
quite > quiet | be/is/keep/very/stay/so/too/nice/more/it's/are/was/been/as _ on/in/during/at/after/before/tonight/today/please/again/for/inside |
dairies > diaries | the/his/her/their/war/wartime/secret/personal/private/our/your/my/social/travel/holiday _ of/reveal/kept/written/out/ready/for/at/are/from/and/now/describe/record/, | milk cheese farm farms cows herd goats
dairies > diaries | war/wartime/secret/holiday/travel/social/pepys _ |
breath > breathe | to/can/can't/cannot/please/and/you/us/we/just/let _ through/slowly/deeply/in/out/normally/easy/easily/properly/again/fresh/clean/new/life |
rap > wrap | _ up warm/warmly/well/the ; that's a _ ; gift/bubble/cling _ |
medal > metal | _ detecting/detectorist/detectorists/detector/detectors |
of > off | keep/keeping/stay/staying _ the ice/grass/road/roads/tracks/rocks/path/beach/ground/pitch/railway/dunes/lawn/causeway |
minuets > minutes | a/one/two/the/minute's _ silence ; # _ |
team > tea | cup/cups/pot/mug/mugs/afternoon/cream/high of? _ and/or/with/at/for/, | afternoon football
moon > noon | at/by/until/before/from/is/and/till/after _ on/to/and/today/tomorrow DAY/the/MONTH/NUMBER | planet lunar full eclipse space night apollo astronaut
plan > plant | _ sale/sales/swap/stall/nursery/pots ; spring/annual/potted/house/tomato/bedding _ sale/stall/swap |
plants > plans | our/your/future/development/spending/expansion/council/business/any/ambitious _ to/for/include | garden gardening seeds compost allotment
plan > plain | _ flour/english/clothes/sailing |
plane > plan | please/to/master/business/local/action/strategic/development/floor/your/our/marketing _ ahead/your/for/to/b/is/and/a | flight flights airport pilot fly
hospitable > hospital | the/our/children's/local/community/general/cottage/royal/university/county/to/in/at _ is/has/will/staff/appointment/appointments/radio/trust/and/on/bed/beds/team/ward/visit/after/, |
bye > buy | ^ _ your/tickets/a/one/local/online/now ; to/please/can/will/could _ tickets/your/a/one/them/it/online/the |
buy > bye | good/bye _ and/for/to/, | shop
sow > sew | _ a button/patch/hem/quilt/mask/bag ; _ on a |
plaice > place | the/a/first/second/third/take/taking/takes/took/in/best/perfect/great/your/market/safe/their/every/right _ to/for/of/at/in/on/and/this/where | fish chips cod haddock fishmonger fishing
place > plaice | _ and chips ; fried/grilled/battered/lemon/fillet/dover _ and/with/fillet/fillets |
reek > wreak | _ havoc |
wreck > wreak | _ havoc |
wreathe > wreath | a/the/our/christmas/poppy/holly/door/lay/laid/festive/wicker _ at/on/making/laying/workshop/for/from/and/was/to/of/in/, |
siege > seize | _ the day/opportunity/moment |
accept > except | open/closed/day/days/daily/week/everyone/everything/all/nothing/nobody/areas/year/anytime/ages/time/mondays _ on/for/DAY/bank/christmas/the/those/at/in/good/august/wednesdays/mondays/sundays/saturdays ; ^ _ for |
except > accept | please/now/also/cannot/only/to/we/will/gladly/happily/not/delighted/can _ our/applications/cash/card/donations/your/an/the apologies/invitation/award/offer/terms/sincere/sincerest/heartfelt |
stationary > stationery | _ shop/shops/cupboard/order/supplies/set/sets/items/gifts | vehicle vehicles traffic
than > that | to/know/hope/say/fact/ensure/believe/sure _ we/you/they/it's/our/there's |
fined > find | to/can/please/you'll/you/will/we/help/and/could _ out/us/a/the/your/it/more/our/all/details/some/new/something/information | parking court penalty council speeding litter
finds > fines | library/parking/speeding/overdue/litter _ | archaeological
find > fine | a/parking/library/speeding/fixed/#/hefty _ of/for/art/arts/dining | lost
fines > finds | archaeological/roman/recent/treasure/metal/new/charity _ from/at/in/on/of | parking court
curser > cursor | the/your/mouse _ |
physic > physics | of/and/maths/chemistry/biology/teacher/quantum/particle/level/nuclear/a _ at/is/and/teacher/department/lesson/lab/class/student/students/, | garden chelsea
survive > survey | the/our/a/this/short/quick/online/annual/residents/staff/customer/feedback/in _ and/is/closes/by/for/to/takes/results/here/at/now/today/, |
cheer > chair | the/our/new/as/vice/co/outgoing/former/wheel/high/deck/arm _ of/person/woman/man/and/lift/governors/, | festive christmas leaders
chair > choir | church/gospel/male/community/cathedral/school/youth/voice/ladies'/children's _ sings/sing/practice/rehearsal/concert/will/singing/performs/members/master/loft/stalls |
choir > chair | wheel/high/rocking/arm/vice/deck/easy _ | sing choir singing concert
brook > broke | who/we/they/he/she/fire/window/windows/heating/boiler/lift/record/records/bus/that/it _ down/the/last/out/into/a/in/his/her/our/records/this | stream burn water fish river
brocken > broken | is/are/be/down/been/was/were/has/have/the/a/our _ | spectre
wheal > wheel | water/big/ferris/steering/spinning/potter's/cart/mill/cycle/front/rear _ |
gilt > guilt | _ and/or shame/grief/blame/anger/fear ; survivor's/sense/feelings/feeling of? _ |
one > won | she/he/they/we/who/team/has/have/side/school/united/city/club/girls/boys/you've/town _ gold/silver/bronze/first/second/third/an/the/a/our/best/two/#/their/her/his/promotion/award/prizes/it | every day which
won > one | no/any/every/some/only/this/each/that/number/just/which/part/day/last _ of/in/day/else/can/is/has/will/to/thing/who/year/week/and ; _ of our/the/these/those/us/them/my ; for/mark/than/least/first/with/under/after/about/just _ year/week/day/month/night/hour/person/more/thing |
lite > light | a/of/the/in/traffic/day/festive/christmas/green/red/tea/bright/candle/many/make/makes _ of/up/refreshments/work/on/to/at/switch/show/snacks/lunch/rail/and |
done > down | lines/line/system/website/phone/phones/phonelines/site/server/servers/network/internet/power/app/going/go/went/come/coming/slow/slowed/sit/settle/calm/count/broken/closed/track/written/torn/cut/wind/walk/run/laid _ for/at/to/over/the/in/on/by/with/this/today/from/and/again/memory/, |
board > bored | are/we're/i'm/kids/children/you/be/get/getting/feeling/never/so/not/got/everyone/is _ of/with/this/at/over/,/in/already | chair trustees directors games game school ferry ship boat flight plane train meeting governors
ate > eight | is/are/nearly/aged/only/turning/turned/now _ years/months/weeks/NUMBER/today/tomorrow |
no > know | if/as/when/do/does/did/will/should/please/i/you/we/they/because/people/who/that/already/never you/we/they/us? _ someone/how/what/where/who/why/when/that/if/anyone/about/we |
tied > tide | the/high/low/spring/incoming/neap/rising/king _ is/times/tables/table/at/comes/turns/was/out/in/pools/and/turned/goes/line | knot vote match game score laces
feeing > feeding | it's/breast/bird/duck/animal/penguin/otter/baby/lambs/and/of/for _ time/times/and/the/our/station/stations/your/a/support/birds |
plague > plaque | _ was/is/to/will/has/marks/commemorates/commemorating unveiled/be/the/placed/installed | rats bubonic disease epidemic
cub > club | book/youth/football/rugby/cricket/golf/lunch/breakfast/bowls/running/cycling/chess/tennis/sailing/film/social/after/school/supporters/night/science/homework/history/gardening/craft/coding/walking/stamp/working/jazz/athletics _ is/are/meets/meeting/members/for/at/and/on/will/has/starts/returns/,/night/house/secretary |
plat > play | _ area/areas/park/group/scheme/ground/time ; to/role/school/nativity/children's/soft/outdoor/the/our _ area/park/in/a/centre/is/at/on | map county de jour land parcel
tortes > tortoise | old/giant/pet/wise _ | chocolate cake
infect > infant | _ school/schools/class/teacher |
mounting > mountain | fresh/clear/clean _ air ; _ rescue/bike/biking/bikes/air/range/views |
diner > dinner | two/three/NUMBER/new/our/school/christmas/roast/sunday/gala/annual/awards/charity/burns _ menu/dance/party/courses/money/ladies/tickets/lady/guests/is/with/at/and/on/, |
role > roll | sausage/bacon/bread/egg/ham/cheese/swiss/spring/toilet/loo/with/and/or a? _ # ; soup with/and/or a _ |
fare > fair | the/a/our/may/summer/school/village/church/book/craft/christmas/jobs/steam/job/autumn/spring/county/winter/careers/charity _ on/at/in/this/is/will/and/returns/runs the/DAY/our/# | bus train taxi rail ticket tickets menu food chef restaurant pub passenger passengers tram ferry
sole > soul | heart and _ ; _ food/music/singer/mates/searching |
to > too | is/are/was/were/be/it's/bit/way/far/little/been/never/not/isn't/wasn't/getting/seems/seemed _ tall/late/big/small/loud/early/young/old/hot/cold/soon/hard/expensive/far/busy/many/few/heavy/high/low/wide/narrow/bright/dark/dangerous/tired/ill/long/short/large/strong/weak/noisy/difficult/good/bad/easy/wet/windy/icy/often/shy/proud ; have/had/there's/get/got/eat/drink/spend/spent/take/use/used _ much/many/little/few ; me/us/you/them/yourself/friends/family/kids/children/dogs/dog/partner/parents/one/ones/mum _ ! |
two > too | it's/never/not/far/way/is/are/be/much _ late/much/many/early/small/big/often/good/long/far/busy/hot/young/old ; you/us/me/yours _ ! |
two > to | welcome/want/need/like/able/going/have/happy/back/due/forward/how/trying/hoping/here/delighted/proud/ready/love/looking/time/way/thanks/according/next/up _ be/the/our/see/get/join/help/make/find/do/all/everyone/come/hear/go/meet/know/say/share/announce/support/have/take/you/your/his/her |
to > two | NUMBER/the/all/just/only/first/last/next/these/our/about _ years/weeks/days/hours/months/children/metres/miles/pints |
`
