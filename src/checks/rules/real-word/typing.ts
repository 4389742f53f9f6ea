/** Slips of the finger and of correcting machines that make another word. Rows as in neighbours.ts; capitals are classes. */
export const typing = `
trail > trial | free/day/month/week _ ,/of/for/today/offer/class/lesson/lessons/session/with ; clinical/drug/vaccine/field/randomised/randomized/research/criminal/murder/court _ ; on/stood/stand/stands/standing _ for/at/accused ; _ period/offer/lesson/shift/session/run/basis/scheme ; a _ by/of jury/fire/strength |
trial > trail | nature/hiking/walking/cycle/egg/easter/treasure/sculpture/woodland/coastal/heritage/family/bunny/pumpkin/santa/gruffalo/art/arts/bluebell/history/poppy/scarecrow/sensory/riverside/bike/horse/greenway/forest/canal/mountain/explorer/elf/fairy/story/snowdrop/costal/lights/lantern/rail _ ; _ head/map/maps/walk/running/runners/mix/guide/maintenance/closure/heads/shoes/bike/blazers |
trials > trails | nature/hiking/walking/cycle/egg/easter/treasure/sculpture/woodland/coastal/heritage/family/art/forest/mountain/bike/rail/horse/park _ |
trails > trials | clinical/drug/vaccine/fair/sheepdog/football/rugby/hockey/field/time/olympic/netball/dog/medical/court/cricket _ |
angel > angle | right/wide/camera/every/another/acute/low/high/new/different/steep/any/best/viewing _ of/to/lens/on/from/, ; from/at this/every/any/an/a/that/all/another _ |
diary > dairy | _ farm/farms/farmer/farmers/farming/cow/cows/products/free/milk/herd/cattle/intolerance/goat/goats/allergy/produce/industry/alternatives ; gluten/wheat/nuts/eggs/soya and/or/free/, _ |
dairy > diary | your/my/the/his/her/our/a/social/events _ date/dates/entry/entries/for/now/from/of/clash ; in/for your/the/my/his/her/our _ |
bets > best | the/our/your/very/all/second/personal/next _ wishes/of/way/in/to/time/place/thing/day/ever/seats/for/regards/friend/friends/practice/luck/part/job/new/view/value/dressed/use/seller/bits ; all/do/try/trying/did/tried/at/wishing/with the/our/your/very/its/my/their _ ; _ wishes/before/regards/practice ; personal/at _ , | betting gambling odds bookmaker stakes gamble wager
beast > best | wishing/with/all the/you/our/your/very the/very? _ ,/of/for/wishes/regards/luck ; the very? _ way/practice/wishes/time/place/possible ; _ wishes/regards/practice/before |
rest > best | all/wishing the/you the? very _ ; do/did/try/tried/doing/does/done our/your/their/his/her/my _ ; very _ wishes |
test > text | please/by/via/send/a/or/call/simply/to _ message/messages/alerts/donate/number/reminder/reminders ; call/phone/email/whatsapp/ring or _ ; or _ us/NUMBER ; _ the word |
text > test | driving/blood/eye/covid/lateral/hearing/sight/road/theory/smear/urine/spelling/fitness/drugs/drug/breath/antibody/pregnancy/pcr/blind/screening/taste/litmus _ ; _ match/results/centre/drive/kit/kits/tube ; put to/through the _ |
texts > tests | driving/blood/eye/covid/lateral/hearing/sight/drug/drugs/diagnostic/genetic/screening/vision _ |
fiend > friend | a/your/our/my/best/old/dear/good/new/every/bring/girl/boy/their/his/her/with _ to/and/or/of/from/who/along/for/with/request/in/is/has/, ; _ of the/our |
fiends > friends | your/our/my/with/and/old/new/dear/good/best/making/make/school/their/all/bring/two _ of/and/to/from/for/who/in/at/family/, ; _ of the/our/st ; family and/with _ ; _ and family/families/colleagues/neighbours |
fried > friend | a/your/our/best/old/dear/good/my/new _ of/and/to/or/who/in/has/, ; bring/tag/invite/refer/tell a _ | rice egg eggs chicken chips fish onion
frieds > friends | your/our/with/and/old/new/best _ |
fiends > fields | playing/flower/poppy/sports _ |
costumer > customer | _ service/services/care/support/satisfaction/experience/feedback/relations ; a/our/every/valued/loyal/another/happy/each _ of/who/has/and/in/is/, | theatre wardrobe costume costumes film stage screen
costumers > customers | our/to/all/for/dear/valued/some/any/affected/new/existing/loyal/many/other/most _ , ; our/all/dear/valued/affected/some/any/loyal/existing/NUMBER _ will/can/are/should/who/with/and/we/in/on/have/may/from/without/to | theatre wardrobe costume costumes film stage screen
customs > costumes | halloween/fancy/dressing/pantomime/best/amazing/your/period/stage/superhero/carnival _ and/made/are/by/were/parade/, |
costumes > customs | _ officers/officer/duty/duties/declaration/union/post/clearance ; local/ancient/old _ and traditions |
manger > manager | project/general/shop/team/branch/events/event/office/fundraising/community/store/stage/marketing/case/practice/ward/site/new/our/the/a/centre/center/volunteer/programme/program/development/communications/comms/duty/assistant/head/area/account/campaign/product/operations/museum/library/house/box/facilities/service/finance/line/regional/deputy/kitchen/restaurant/hotel/club/football/town/senior _ is/at/for/to/will/of/and/has/said/on/who/in/, | away crib nativity stable shepherd shepherds angel angels bethlehem christ jesus lamb hay baby carol carols pret swaddling cattle horse horses wise straw
massage > message | leave/left/send/sending/sent/text/voicemail/voice/get/drop/error/email/video/short/thank/phone/clear/key/pass/this/important/christmas/direct/commit/facebook/private/whatsapp/anniversary/warning/safety _ from/for/to/us/on/at/with/through/via/and/in/here/is/below/, |
expect > except | everyone/daily/nothing/nobody/anyone/everything/week/day/closed/open/all/days/free/areas/ages _ for/on/DAY/bank/christmas/at/when/where/the/those/assistance/guide/by ; ^ _ for * |
except > expect | to/can/you/we/i/they/should/must/what/will/don't/might/would/not _ to/delays/the/a/it/some/that/more/from/you/heavy/traffic/disruption/this/queues/longer/rain/snow ; to/can/you'll/we'd _ , |
expect > accept | we/to/now/also/only/can/please/cannot/can't/unable _ cash/donations/cards/card/contactless/applications/nominations/cheques/your |
excepting > accepting | are/we're/now/is/still/currently/not/by/stop/started/start/be _ donations/applications/new/submissions/nominations/entries/cash/card/cards/payments/bookings/orders/the/a/responsibility/registrations/proposals/referrals/our/for/this |
excepting > expecting | are/is/we're/i'm/were/was/be/not/you _ a/to/delays/the/some/heavy/around/over/more/big/rain/snow/# |
excepted > accepted | be/is/are/was/were/been/donations/applications/not/cards/payment/and/cash/entries/widely/gratefully _ until/at/on/by/for/from/and/in/as/the/, | present company
excepted > expected | is/are/was/were/be/as/than/longer/delays _ to/in/at/this/until/by/from/, | present company
exited > excited | so/very/really/super/we're/i'm/are/am/too/most/more/get/as/incredibly/all/extremely/truly/everyone/got _ to/about/for/and/by/that/, | stage building brexit
exiting > exciting | an/so/very/most/some/more/really/this/these/any/exciting/other/our/new/and/truly/is/how/was/it's/super/lots/incredibly/equally/lot _ opportunity/new/time/news/day/and/programme/program/role/project/projects/announcement/announcements/plans/line/event/events/things/to/year/activities/week/for/times/stuff/game/match/prizes/journey/, |
casual > causal | a/the/any/no _ link/relationship/factor/connection/effect between/in/to |
causal > casual | a/on/smart/our/the/as/for/and/some _ basis/dress/staff/shifts/chat/wear/workers/job/jobs/work/vacancies/bar/worker/, |
causality > casualty | the/a/one/no/road/and/to/each/for/our/her/his _ was/department/unit/ward/has/is/taken/airlifted/from/with/who |
causalities > casualties | civilian/any/the/no/of/two/three/many/mass/war/and/road/all/four _ |
sacred > scared | so/too/feel/feeling/be/get/got/very/really/i'm/being/he's/she's/little/bit _ of/about/by |
scared > sacred | a/the/our/most/this/of/all _ heart/music/site/sites/text/texts/place/places/ground/harp/land/waters/space/spaces/art/songs/river/object/objects/trust/concert/duty/choral/scripture |
scared > scarred | _ for life |
united > untied | come/came/became/were/was/laces shoelaces/come? _ and tripped |
untied > united | the/to/in/from/of/manchester/leeds/newcastle/sheffield/rotherham/stand/stay/west/we/are/a/more/together/ham/dundee/hereford/oxford/cambridge/carlisle/community/stronger/peterborough _ kingdom/states/nations/reformed/methodist/church/front/way/in/against/fans/fc/v/community/by/and/as/women/, ; _ kingdom/states/nations/reformed/methodist/airlines/way |
martial > marital | _ status/breakdown/counselling/counseling/problems/bliss/harmony/affairs/therapy/vows/home/bed |
marital > martial | _ arts/art/artist/artists/law |
weeding > wedding | _ reception/cake/cakes/dress/dresses/venue/venues/ceremony/fair/fayre/anniversary/guests/rings/ring/photographer/photography/photos/breakfast/invitations/planner/day/season/bookings/packages/party/singer/vows/licence/license/suite/registrar/bells/march/gift/gown/flowers/celebrations/night/bouquet/show/showcase ; royal/golden/silver/diamond/ruby/your/big/their/church/her/his/dream/winter/summer/civil/first/gay/country/perfect/a/anniversary/beautiful _ at/and/in/with/day/here/to/was/on/, | weeds garden gardening beds allotment hoe hand borders
weedings > weddings | _ and/at/for/parties/funerals/, |
wedging > wedding | _ reception/cake/dress/guests/day/ceremony/anniversary/venue/fair/photos |
wedding > weeding | help/need/needs/for/of/some/hand/do/doing with/of/the? watering/planting/pruning/digging/mulching/raking and _ ; and/, _ and? planting/mulching/digging/pruning/watering ; hoeing/planting/digging/pruning/watering and _ |
welding > wedding | _ reception/cake/dress/guests/ceremony/anniversary/venue/fair/photos/day |
singing > signing | book _ with/by/event/at/and/, ; after/for/by/before/consider/and/please/are/be _ the/our/this/up petition/pledge/contract/form/letter/for/to/your/deal/charter/visitors/register ; british/sign/makaton/bsl _ language ; _ up/in to/for/with/at/now |
signing > singing | carol/hymn/choir/choral/community/christmas/gospel/love/and/enjoy/dance/dancing/carols/all/barbershop/sea/part/kids/opera _ and/by/with/from/group/along/lessons/teacher/dancing/workshop/carols/songs/, ; _ carols/songs/along/lessons/hymns/workshop/group/for/in |
signs > sings | choir/soprano/tenor/baritone/who/she/he/band/chorus/singer _ carols/songs/hymns |
signer > singer | lead/folk/opera/jazz/our/guest/soul/gospel/country/pop/blues/backing _ and/songwriter/from/in/of/with/songwriters |
singers > signers | bsl/asl _ |
sing > sign | please/to/can/you/must/and/now/or/will/today/should _ the/our/this/up/in/a/your petition/for/at/to/letter/pledge/here/now/card/form/book/open/by/with/online/statement/register/, ; _ up for/here/now/at/to/by/today/via/online/, ; british/american/bsl _ language ; _ language interpreter/interpreters/interpretation/users/class ; road/street/stop/neon/for/exit/sale/warning/sold/welcome _ on/at/is/says/was/has |
sign > sing | to/we/will/and/choir/can/love/who/let's/loves/you _ carols/along/songs/hymns/happy/together/their/in/with/for ; love/loves/learn/like/able to _ , ; _ along/carols/hymns/songs |
singed > signed | be/been/was/were/has/have/a/is/will/not/and/our/you/who/copies/already/get/hand/all/newly/just _ up/the/by/off/for/on/copy/copies/in/a/this/petition/language/new/book/photo/into/it/your/players/our/shirt/contract |
singe > single | every/a/the/each/no/any/not/one _ day/person/one/mum/mums/parent/ticket/parents/room/time/journey/penny/use/thing/case/bed/click/pound/donation/volunteer/lane |
singe > sign | _ up |
started > stared | _ at/into me/him/her/the/it/us/space/blankly |
stared > started | has/have/had/we/they/i/get/getting/got/just/already/work/who _ in/on/work/our/this/as/to/by/today/yesterday/life/from/when/last/building/playing |
staring > starting | at/is/are/now/was/and/season/new/we're/the/sale/just/when/prices/today/early/kick/course _ from/on/in/at/price/line/point/with/tomorrow/today/this/a/next/DAY/MONTH/#/school/soon/salary/grid/blocks/again/time/university/business |
starting > starring | _ role ; film/musical/play/drama/comedy/show/production/cast _ the/dame/sir/alongside |
stating > starting | _ at/from/on/in/price/point/DAY/MONTH #/DAY/the/MONTH/just/only/this/next/, |
stating > staring | _ at the |
starring > starting | _ at/from/on #/DAY/MONTH/just/only/next |
starts > stars | the/our/all/shining/rising/five/four/three/under/gold/rock/film/pop/real/shooting/tv/future _ of/in/review/under/for/from/tonight/shine/shining |
stars > starts | event/course/term/work/registration/session/class/meeting/it/concert/service/match/season/workshop/walk/school/sale/film/performance/training/works/tour/fun/ramadan/play _ at/on/next/today/tomorrow/DAY/from/promptly/soon/in/this |
wrote > wore | _ a/the/masks/red/blue/pink/odd/their/his/her/our shirt/hat/dress/jumper/jumpers/costume/costumes/kilt/mask/poppy/uniform/suit/gloves/helmet/socks/shirts/pyjamas/shoes |
wore > wrote | who/he/she/they/i _ to/the to/book/letter/novel/poem/play/song/songs/about ; _ a/the/this/his/her book/letter/novel/poem/play/song/songs/report/blog/music |
late > later | no _ than ; sooner or _ ; see you/them _ |
later > late | too _ to/for/, ; open/running/until/stay/home/arrive/arriving/sorry/bit/minutes/fashionably/weeks/two _ night/nights/opening/for/bar/evening/closing/fees/license/licence/fee/entry/is/on |
later > latter | the _ two/is/being/was/will |
latter > later | _ today/tomorrow/this/on/in ; weeks/years/days/months/hours/minutes/no/sooner/or _ than/,/on/in |
live > love | we/i/you'll/would/they/we'd/i'd/we'll/kids/people/dogs/absolutely/really/who/you _ to/this/your/our/it/these/what/you/that/seeing/hearing/see/hear/cats/books/chocolate/music/reading/cake/history have/see/hear/photo/work/lives/for/from/you/to/, ; with/much/lots/all/fall/fell/true/in _ from/and/with/of ; we'd/i'd _ to/your/you |
love > live | _ music/stream/streaming/streamed/on/at/show/entertainment/performance/performances/band/bands/jazz/chat/blog/updates/acts/from/theatre/comedy/broadcast facebook/twitter/instagram/youtube/zoom/air/the/our/stage/by/in/every/with/and/from/tv/radio/, ; where/to/who/people/still/now/us/we/they/you _ in/near/on/with/alone/within/independently/nearby/locally/longer/abroad/at/here ; streamed/streaming/watch/going/go/went/goes/broadcast _ at/on/tomorrow/tonight/today/from/and/,/here/in |
live > life | save/saved/saves/change/changed/changing/real/whole/later/quality/way/daily/everyday/for/new/family/working/school/of/hospital/first/long/wild/night/village/in _ of/saving/changing/skills/jacket/jackets/drawing/insurance/support/boat/cycle/style/expectancy/stories/lessons/size/long ; save/saves/saved/for/lose/lost a/his/her/the _ ,/of/today/this/by ; _ drawing/saving/saver/savers/changing/jacket/jackets/expectancy/insurance/size |
life > live | _ music/stream/streamed/streaming/bands/band/entertainment/broadcast/updates/chat/theatre/comedy/jazz/performances ; go/going/went/are/we're/is/now/be/goes _ on facebook/twitter/instagram/youtube/air/zoom/bbc/our/stage/social ; go/going/goes/went/watch/streamed _ at/tomorrow/today/, |
live > leave | please/must/to/not/don't/should/before/can _ your/any/the/a/no/dogs/feedback/gifts/it/us/them coats/car/cars/belongings/feedback/review/message/building/valuables/unattended/children/bikes/comment/door/at/in/behind/donations/gate/gates/with/keys/bag/bags/litter |
leave > live | to/and/who/they/people _ independently/locally/nearby ; _ music/stream/streamed/streaming/bands/entertainment/broadcast |
leaves > lives | save/saving/saved/saves/change/changing/changed/changes/transform/transforming/transforms/lost/lose/improve/improving/daily/everyday/people's _ ; our/your/his/her/their _ matter/depend/forever ; their/our/your/people's/save/saved/change/young/many _ , | tree trees autumn fall raking gutters garden compost leaf rake tea plant plants
lives > leaves | fallen/autumn/falling/autumnal/green/dead/bay/curry/sage/basil/mint/spinach/salad/oak/maple/dry/train/bus/coach/ferry/minibus _ and/at/are/from/on/in/off/, | lost
lunch > launch | book/album/campaign/product/website/app/rocket/official/project/report/exhibition/lifeboat/season/the/our/to/virtual/online/press/will/pre/new/service/single/boat/pleased/proud _ of/our/a/the/new/date/night/party/event/events/pad/its/their |
launch > lunch | packed/school/free/sunday/light/hot/christmas/for/buffet/two/over/course/after/before/at/working/pub/senior/seniors/bring/roast/community/lovely/your/and/tea/breakfast/pensioners/set/served/serving/serve/included/includes _ time/menu/break/club/box/boxes/clubs/is/and/for/or/with/from/provided/included/served/will/at/to/was/on/, | rocket space satellite book album campaign product website app boat lifeboat event report exhibition single
launched > lunched | we/they/have _ on/at/in |
hosing > hosting | are/we're/is/be/for/to/of/by/enjoyed/love/been/currently/kindly/now/proud _ a/our/an/the/this/two/three/another/us/their/its/some/more/it/events/event/free |
hosing > housing | social/affordable/council/new/student/private/sheltered/temporary/supported/community/public/rented/local/our/the/of/fair/and/good/safe/poor/emergency _ association/associations/benefit/crisis/team/officer/officers/estate/estates/development/developments/and/list/advice/strategy/support/needs/stock/register/supply/services/policy/options/market/for/is/in/, | hose
horsing > housing | _ association/benefit/crisis/team/officer/estate/development/advice/list/stock/market |
heath > health | mental/public/world/your/their/our/good/poor/ill/physical/and/for/community/child/children's/women's/men's/sexual/home/primary/brain/heart/gut/oral/eye/bone/occupational/allied/dental/adult/local/own/better/improve/animal/maternal/county/social _ and/service/services/care/centre/center/check/checks/professionals/professional/visitor/visitors/board/workers/worker/insurance/problems/issues/conditions/condition/awareness/support/trust/team/teams/advice/benefits/secretary/minister/day/week/crisis/clinic/clinics/department/inequalities/needs/is/in/for/records/outcomes/warning/food/, ; mental/public/physical/sexual/oral/maternal/occupational _ ; _ and wellbeing/safety/wellness/care/social/fitness |
county > country | across/around/over/up/throughout/in the _ and/from/that/who/to/, | | nation national england britain uk government abroad world
country > county | _ council/councillor/councillors/clerk/commissioners/commissioner/jail/sheriff/sheriff's/courthouse/court/executive/durham/lines |
contact > contract | signed/sign/signing/new/fixed/zero/term/month/employment/year/his/her/their/a/phone/permanent/temporary/extension/mobile/tenancy/award/awarded/breach/hours/the/building/of _ until/extension/with/hours/to/work/worth/law/from/for/has/was/and/is/, | | signed term year years month temporary permanent awarded tender salary employer landlord extension
contract > contact | please/to/for/can/do/by/you/or/should/us/emergency/in/first/main/details/and/then/lose/kept/keep/make/must/direct/eye _ us/our/me/details/information/number/form/names/name/lenses/sport/page/your/centre/tracing/person/points/point/him/her/them/email/box/police |
contest > context | in/out/of/historical/the/this/into/put/wider/cultural/local/social/political _ of/and/in |
context > contest | photo/photography/art/writing/essay/talent/costume/eating/poetry/annual/cooking/bake/baking/colouring/coloring/spelling/drawing/song/eurovision/poster/design/caption/dance/cook/cookoff _ winner/winners/is/closes/ends/entries/rules/for/and/at/, |
breath > breathe | to/can/can't/cannot/help/helps/you/us/we/and/just/could/couldn't/please/hardly/struggling/difficulty/then _ again/easier/in/out/easy/better/clean/deeply/properly/new/life/fresh/through/slowly/more/freely/air/and/the/, |
breathe > breath | deep/fresh/of/your/last/a/their/every/each/bad/shortness/one/his/her/big _ of/and/in/test/tests/away/before/or/work/easy/fresh/after/, ; take/takes/took/taking/hold/holding/catch/lose/out/short a/your/our/their/of deep/big/moment? _ ; _ of fresh ; out/short/shortness of _ |
breathes > breaths | deep/few/slow/three/two _ |
bath > bathe | to/we/must/not/and/should _ in/your/the/them/him/her |
bathe > bath | bubble/bird/hot/a/the/baby/sound/foot/bed/ice/mud/cold/shower/dog/sponge _ and/water/tub/time/towel/or/room/with/mat/, |
loath > loathe | i/we/they/who/people/you _ it/the/them/him/her/it's |
advice > advise | please/to/we/will/can/would/also/strongly/kindly/police/could/must/should/always/they/doctors/officers/and/not/don't/cannot/experts/may _ you/us/that/visitors/residents/people/customers/anyone/drivers/against/everyone/motorists/parents/on/how/if/passengers/patients/all/the/our/students/staff/checking/to/using/of/your/caution/them/members delays/a/public/change/on/to/travel/in/best/the/changes |
adviced > advised | be/is/are/been/were/was _ to/that/by/not/of |
advise > advice | free/legal/expert/debt/medical/some/practical/impartial/career/careers/money/housing/benefits/confidential/seek/give/giving/offer/offering/offers/for/top/our/financial/independent/citizens/travel/professional/safety/good/health/more/any/great/sound/get/tax/following/latest/consumer/specialist/general/her/his/weather/immigration/welfare/business/official/with/support/provide/provides/providing/information/tips/best/helpful/piece/energy/sage/advance/guidance/help/your/of _ on/and/about/from/line/to/session/sessions/centre/for/bureau/service/services/is/when/team/or/clinic/at/surgery/in/sheet/surgeries/if/, |
device > devise | to/we/and/will/helped/help/helping/must _ a/an/new/the/ways/our/their/and |
devise > device | a/your/the/mobile/smart/electronic/any/medical/this/each/explosive/another/hearing/new/tracking/safety/other/every/suspicious/incendiary/defibrillator _ to/and/is/in/or/with/was/that/at/for/on/has/, |
choose > chose | have/has/were/was _ * |
chose > choose | to/can/you/please/could/will/should/must/may/don't/let/them/just/simply/do/then/also/us _ from/your/a/to/our/the/which/between/how/what/one/their/not/whether/an/when/it/any/where/who/either/this/wisely/two/, |
chose > chosen | be/been/is/are/was/were/has/have/had/being/get/your/our/his/her/their/not _ at/by/as/to/for/from/charity/career/subject/because/field/and/the/, |
alter > altar | high/church/main/side/the/an/our/stone/at/family/advent/roman/before/ancient _ piece/flowers/servers/server/cloth/boy/boys/rail/candles/guild/table/call/is/at/in/was/and/to/with/of/frontal/ego/, |
altar > alter | to/will/not/may/can/could/would/or/must/should/did/doesn't/don't/might _ the/our/your/its/their/these/any/plans/this/how/times/it/his/her/my/that/a/clothes/arrangements/course/services ; _ ego/egos |
ally > alley | blind/back/bowling/dark/skittles/skittle/an/the/this/narrow/up/down/tin/gated/rear _ behind/between/and/off/at/is/in/to/was/ways/way/, | | bowling skittles cobbled street road alleys alleyway pub rear
allies > alleys | bowling/back/blind/skittles/dark/narrow _ |
alley > ally | an/our/strong/lgbt/lgbtq/lgbtqia/trusted/great/be/true/staunch/key/close/good/better/trans _ of/to/in/for/training/ship | cat bowling skittles
loan > lawn | _ mower/mowers/bowls/tennis |
lawn > loan | _ shark/sharks/repayment/repayments/rates ; student/bank/payday/home/book/library/equipment/tool/on _ from/of/to/is/are/, | mower grass mow bowls bowling
`
