const person =
  'teacher/dancer/flutist/flautist/violinist/cellist/oboist/trumpet/horn/clarinet/viola/bassoon/harpist/conductor/soloist/investigator/engineer/architect/lecturer/speaker/donor/partner/officer/planner/author/ballerina/keyboard/percussion/researcher/consultant/trainer'
const months = 'january/february/march/april/may/june/july/august/september/october/november/december'
const days =
  'monday/tuesday/wednesday/thursday/friday/saturday/sunday/labor/memorial/christmas/easter/new/spring/summer/winter'

/** Words that sound alike or are a letter apart, each only among words that leave no doubt. Rows as in neighbours.ts. */
export const homophones = `
principle > principal | our/the/a/new/former/longtime/retiring _ ${person} ; new/our/head/school's/the _ from/at/ms/mr/mrs/dr/who/has/will/and |
effected > affected | all/those/any/worst/badly/severely/directly/adversely/not/are/is/were/was/be/been _ by ; all/any/the/those/worst _ routes/areas/services/customers/patients/residents/people/families/properties/roads/homes/trains/lines/classes/parties/passengers/users/schools/streets/flights |
effects > affects | which/that/this/it/really/also/how/negatively/directly/what _ us/you/people/everyone/all/many/our/your/the/one/children/women/men/families/more/around/millions/thousands/over |
effect > affect | will/not/may/can/could/would/might/don't/doesn't/won't/this/also _ our/your/you/us/services/people/everyone/those/some/all/anyone/the/this/their/many/other/traffic/deliveries/customers |
affect > effect | side/knock/into/in/no/special/take/takes/immediate/ripple/domino/positive/negative/long/lasting/huge/big/same/desired/adverse/an _ on/from/and/of/until ; with immediate _ ; take/takes/taking/took/into/in/no/knock _ from/on/immediately/today/at ; the _ of/on |
lead > led | hike/walk/tour/session/workshop/service/talk/team/project/class/event/initiative/parade/choir/march/discussion/ride/group/course/campaign/tours/walks/sessions/workshops/study/research/procession/chat/debate/trip/evening/morning/retreat/sing/worship/prayers/efforts/was/were/been/is/are/be/being/expertly/brilliantly/ably/volunteer/community/student/youth _ by ; who/has/have/had/she/he _ the/our/this us/team/choir/school/charity/way/campaign/service/walk/company/club/project/trust/orchestra |
though > through | open/closed/closes/runs/running/run/continue/continues/continuing/go/going/goes/went/get/getting/got/walk/walking/come/coming/came/travel/pass/passing/all/right/way/stay/available/on/sale/live/monday/friday/break/breaking/look/looking/read/reading/drive/lasts/valid _ ${days}/the/our/a/your/this/${months}/sunday/friday |
through > though | even _ we/it/they/he/she/you/i/it's/we're/there ; as _ it/they/he/she/i |
threw > through | go/going/goes/went/get/walk/walking/run/running/come/came/all/right/way/look/open/straight/pass _ the/our/a/your/this/it/to |
cloths > clothes | men's/mens/women's/womens/children's/childrens/kids/maternity/secondhand/winter/warm/summer/school/old/new/designer _ . ; men's/women's/children's/warm winter/summer/school _ ; winter/summer/men's/mens/women's/womens/baby/children's/childrens/kids/kid's/school/warm/old/clean/second/secondhand/hand/donated/spare/dry/used/vintage/maternity/designer/work/new/nearly/adult/outdoor/waterproof/dressing/good _ and/for/to/especially/are/please/in/or/shoes/drive/bank/swap/rail/toys |
cloth > clothe | feed/house/help and/to _ ; to _ the/and/our/a |
clothe > cloth | table/tea/face/table/wash/damp _ |
patience > patients | _ with/who/can/should/are/were/have/must/will/on/from/at/and a/appointments/appointment/now/need/needing/use/wait/waiting/arrive/seen/treated/still/visitors/attending/book/call/ring/report ; our/all/new/cancer/hospital/hundreds/thousands/outpatient/registered/elderly/young/vulnerable/for/many _ who/can/should/are/were/have/must/will/and/on/in/from families/to/be/their/need/the/a/been/staff/at |
patients > patience | for/appreciate/appreciated your _ ; have/little/lose/lost/losing/try/tried/trying/requires/takes/take some/a/my/our/with/the/lot/of/more _ ; your _ while/during/and/as/today/is/this |
flue > flu | free/annual/seasonal/winter/bird/swine/your/the/man/avian/kids/a/get/have/had/catch/caught/against/staff _ jab/jabs/vaccine/vaccines/vaccination/vaccinations/shot/shots/clinic/clinics/season/symptoms/virus/bug/spray |
flew > flu | _ jab/jabs/vaccine/vaccines/shot/shots/clinic/clinics/season |
whine > wine | mulled/red/white/sparkling/glass/bottle/fine/house/rosé/rose/cheese/of/with/and/some/free/complimentary/local/elderflower/ginger/drinks _ ; glass/glasses/bottle/bottles of _ ; _ and/tasting/bar/list/cheese/glass/merchant/nibbles cheese/nibbles/canapes/beer/mince/soft/food |
deserts > desserts | tinned/frozen/delicious/homemade/indulgent/sweet _ . ; tinned/delicious/homemade/coffee/mains/cakes/puddings/free/tasty/and/or/our/with/of/frozen _ and/or/from/are/at/served/available/included/table/please/to ; starters/mains/cakes/coffee/lunch/dinner/drinks/tinned/puddings/savoury and/or/tinned _ |
isle > aisle | the/up/down/side/centre/center/church/middle/window/frozen/cereal/supermarket/bakery/across/baby/dairy/toy/an _ seat/seats/were/was/at/on/and/in/to/for ; up/down/in/across/along/walk/walked/walking/way/of the _ ; down/up/across the/an _ |
isles > aisles | the/our/supermarket/in/blocking/wide/down/between/up _ at/are/and/clear/in |
horde > hoard | coin/roman/viking/anglo/saxon/treasure/gold/silver/bronze/galloway/staffordshire/iron/age/secret/a _ of coins/gold/silver/pennies/treasure/roman ; the/a/this _ of coins/gold/silver/treasure/# ; coin/roman/viking/saxon/treasure/silver/gold/bronze/buried _ |
hoard > horde | a/the _ of fans/tourists/zombies/shoppers/children/visitors/kids/people/barbarians/runners ; golden/mongol/zombie _ |
gentile > gentle | a/very/so/such/our/most/really/sweet/slow/this/and/is/be/he's/she's/some _ giant/soul/boy/girl/reminder/walk/stroll/exercise/yoga/breeze/touch/slope/dog/cat/cruise/introduction/movement/stretch/pace/nature/lad/temperament/souls/giants |
solders > soldiers | fallen/brave/toy/wounded/injured/british/american/young _ . ; fallen/toy/our/british/american/brave/wounded/injured/serving/foot/child/egg/and/the/of/all/young/indian/ukrainian/redcoat/first _ and/who/from/of/in/fought/died/were/have/with/memorial |
solder > soldier | a/the/unknown/former/fallen/toy/every/british/serving/foot/tin/child/roman/young/old/brave _ who/from/in/and/on/was/is/of/returning |
serious > series | a/the/new/our/this/next/final/whole/latest/of/concert/lecture/talk/webinar/podcast/summer/workshop/tv/drama/web/world/first/second _ of burglaries/events/workshops/talks/concerts/thefts/incidents/films/walks/lectures/posts/webinars/sessions/short/free/online/attacks/fires/meetings/interviews/articles/exhibitions/crimes/break/collisions |
regrading > regarding | us/you/me/contact/contacting/information/info/questions/question/query/queries/news/update/updates/call/email/e-mail/details/advice/statement/message/decision/concerns/complaint/anything/enquiries/inquiries/letter/appeal/announcement/rules/guidance/meeting _ a/an/the/your/our/this/lost/any/how/my/these/tickets/parking |
massage > message | leave/left/leaving/send/sending/sent/text/voicemail/private/direct/get/got/drop/dropped/pass/passed/important/error/personal/video/your/a/short/quick/thank/voice/phone/christmas/new/clear/key/simple/same _ after/for/us/me/on/and/from/to/with/him/her/them/in/at/board/boards/through/via if/the/your/a/us/here/our/today/all/everyone/me/facebook/instagram/whatsapp |
massages > messages | _ of/from/and support/hope/goodwill/congratulations/thanks/love/encouragement ; your/kind/lovely/text/direct/private/all/many _ of/from/and/about/in |
no > not | do/does/did/is/are/was/were/will/should/can/could/please/we're/it's/must/would/may/why _ feed/park/touch/enter/leave/bring/forget/miss/be/have/approach/swim/open/go/give/take/drive/travel/attend/run/apply/know/want/put/try/allowed/available/permitted/suitable/able |
not > now | are/is/doors/tickets/booking/bookings/registration/applications/entries/nominations/we're/out/available/open _ open/booking/hiring/recruiting ! |
on > one | only/just/last/every/this/at/the/big/each/all/any/number/no/day/week/round/part/of/from _ of/day/in/hundred/thousand/year/week/thing ten/five/four/three/hundred/our/the/two/at |
one > on | sale/going/go/carry/come/put/based/depending/depends/click/clicking/focus/working/work/find/available/call/hold/held/live/stay/keep/tickets/back/news/starts/starting/join/us/open/email/follow/see/closed/visit _ monday/tuesday/wednesday/thursday/friday/saturday/sunday/our/the/your/facebook/instagram/sale/${months} |
cant > can't | i/you/we/they/he/she/it/just/if/who/that/simply/really/people _ be/wait/make/do/get/go/see/come/find/believe/help/afford/attend/have/stop/say/thank/remember/keep/decide/reach/think |
wont > won't | i/you/we/they/he/she/it/this/that/there/just/probably/who/which _ be/do/go/get/let/have/see/need/take/make/want/stop/believe/happen/find/work/forget/regret |
were > where | know/find/out/see/show/tell/ask/explain/discover/learn/remember/wondering/this/is/that's/exactly/place/places/point/area/areas/room/space/somewhere/everywhere _ you/we/to/the/they/it/it's/your/our/he/she/i/do/does/did/can |
where > were | we/they/you/there/who/people/children/visitors/staff/volunteers/tickets/pupils/students/residents/families/crews/officers/doors/winners/which _ delighted/pleased/thrilled/able/joined/so/very/just/not/given/treated/injured/asked/invited/made/proud/called/lucky/honoured/also/greeted/all/here/on |
wear > where | know/see/find/show/tell/is/this/that's/exactly _ you/we/to/the/they/it/your/our |
ware > wear | to/please/must/not/should/don't/always/you/can/proudly/and/who _ a/your/the/comfortable/sensible/something/suitable/warm/masks/mask/stout/old/layers/blue/red/sunscreen/gloves/boots/helmets |
to > too | is/it's/was/are/isn't/never/far/way/just/none/not _ late/many/soon/young/old/hot/cold/busy/hard/slow/loud/small/big/early . ; me/us _ . |
too > to | going/want/like/love/able/need/have/ready/able/hoping/happy/due/free/try/trying/access/how/us/you/here/forward/delighted/proud/pleased/time/next/ways/everyone/used/up/according/thanks/close _ be/the/see/join/our/help/make/get/have/book/take/find/welcome/share/announce/support/all/do/go/your/attend/meet/celebrate/come/everyone/a |
then > than | more/less/better/worse/bigger/smaller/rather/earlier/later/other/fewer/greater/longer/higher/lower/larger/older/younger/faster/sooner/easier/cheaper/closer/stronger/harder/no/busier/warmer/nothing/hotter/colder/wetter _ ever/the/a/we/you/i/just/last/usual/this/our/any/# |
than > then | and/since/by/but/until/back/just/if/only/till/well/ok _ we/you/the/he/she/they/it's/i/go/head/come/join/on/again |
loan > lone | _ parent/parents/wolf/working/worker/workers/piper |
lone > loan | on/student/library/inter/bank/short/a/home/book/the _ from/to/of/for/repayment ; on _ |
role > roll | sausage/egg/bacon/drum/swiss/toilet/honour/bread/loo _ ; rock and/n/&/n' _ |
roll > role | key/important/vital/new/leading/lead/title/active/crucial/volunteer/major/exciting/in/this/part/time/your/his/her/of/starring/the/supporting/job/dream/huge/big _ in/of/as/play/model/models/at/is/with |
route > root | the/square/grass/family/take/took/deep/get/got/at/beet _ vegetables/canal/cause/causes/of/vegetable/beer/system the/all/this/problem/veg/and ; grass _ |
root > route | bus/bike/cycle/walking/parade/race/marathon/train/evacuation/alternative/diversion/your/new/scenic/circular/run/delivery/this/another/longer/planned/tram _ is/map/from/to/and/will/for/has/via/through/around |
site > sight | at/first/in/lose/of/catch/caught/eye/lovely/magnificent/wonderful/beautiful/sorry/great/rare/familiar/what first/love/welcome/amazing/lovely _ . |
sight > site | web/building/construction/on/camp/burial/heritage/caravan/camping/recycling/brownfield/historic/battle/polluted/landfill/our _ manager/map/visit/visits/is/for/of/tour/at |
sights > sites | web/building/camp/heritage/burial/construction/vaccination/testing/our/historic/both/all/two/three/recycling _ are/across/in/and/will/around/to |
brakes > breaks | coffee/tea/lunch/heart/weekend/city/short/half/school/spring/easter/toilet/comfort/cigarette/family _ ; _ my heart |
brake > break | lunch/coffee/tea/spring/summer/half/christmas/easter/winter/weekend/city/short/career/lucky/big/take/tie/a/have/need/without/record _ a/from/for/the/in/and/out/up/into/down/records/your |
break > brake | hand/foot/emergency/disc/bike/your/air/parking _ pads/pad/fluid/lights/light/cables/cable |
peak > peek | sneak _ ; take/have/a/quick/first/little/sneaky/have a/quick/sneak/little _ at/inside/behind/into/around/through |
peek > peak | at/off/reach/reached/its/the/mountain/their/snowdon/during _ times/time/hours/season/district/period/fitness/performance/at/on |
pear > pair | a/another/one/new/your/each/breeding/this/happy/lovely/every _ of great/shoes/socks/gloves/glasses/trousers/tickets/boots/swans/tits/ducks/owls/falcons/hands/jeans/wellies/trainers/scissors/eagles/ospreys/robins/curlews |
peace > piece | a/every/this/each/last/another/new/one/favourite/favorite/first/final/important/dance/in/of/beautiful/choral/art/missing/centre/center/any/single/by _ of cake/music/art/work/history/paper/advice/clothing/theatre/theater/equipment/pie/writing/furniture/news/pizza/luggage/evidence/legislation/jewellery/kit/research |
piece > peace | world/inner/rest/in/and/of/lasting/some/war/make/find/for _ and/of/in/be/quiet/prize/talks/deal/treaty/mind quiet/mind/goodwill/love/with ; rest/rests in _ ; world/nobel _ |
plane > plain | _ english/clothes/sailing/flour/chocolate/sight/language/speaking/old |
plain > plane | by/a/the/spotter/air/military/cargo/paper _ crash/journey/ticket/tickets/spotting/landed/tree/trees |
poll > pole | north/south/flag/may/tent/totem/ski/fishing/telegraph/lamp/barge/vaulting/greasy _ ; _ dancing/vault |
pole > poll | twitter/opinion/exit/straw/online/our/quick/facebook/instagram/recent/snap/this/reader/latest _ closes/is/results/on/below/about/shows/today/in |
poles > polls | the/opinion/exit/go/early/open/at/to _ open/close/closed/opened/are/to/tomorrow/today ; to/at the _ |
rains > reins | take/taking/took/taken/hand/handing/handed/over the/up/over _ |
reigns > reins | take/taking/took/taken/hand/handing/handed/over/free the/up/over/up the _ |
rain > reign | queen's/queens/king's/victoria's/long/elizabeth's/year/her/his/the _ of king/queen/the/henry/victoria/terror/edward/elizabeth/james/charles/years |
right > write | please/creative/read and/to/can _ to/a/your/about/in/an/down/us/poetry/songs/letters/stories ; please _ to |
write > right | all/your/human/equal/on/the/have/turn/just/that's/now/do/be/at/get/civil _ now/to/side/time/away/place/hand/direction/thing/decision/here/there/way/of/after |
rites > rights | human/civil/equal/women's/womens/children's/animal/voting/workers/tenants/disability/legal/your/trans/gay/lgbt/patients/consumer/their/our/parental/employment _ |
rights > rites | last _ ; funeral/burial/last/ancient/passage/initiation _ ; _ of passage |
sale > sail | set/tall/to/under/will/boat/full/learn to/and/tall _ ship/ships/boat/boats/training/across/around/from/away/past/into/the ; set _ for/from/on/across |
sail > sale | on/for/bake/jumble/garage/boot/car/now/plant/book/summer/january/winter/yard/black/flash/clearance/half/rummage/cake/in/toy/craft/end/big/our _ now/at/on/from/is/starts/ends/today/this/tomorrow/price/prices/until/and/in/to |
sails > sales | ticket/book/retail/our/bake/record/online/property/shop/january/summer/car/all/house/merchandise/advance/of _ of/are/have/in/and/team/from/at/office/desk/by/assistant |
scene > seen | have/has/be/been/we've/you've/i've/never/not/ever/he's/she's/they've/was/were/best/already/can/recently/you/anyone _ a/the/it/in/this/our/here/him/her/at/an/so/on/them/anything/by/before/how |
seen > scene | crime/music/nativity/opening/the/arts/local/death/final/murder/first/love/fight/food/behind/nature/final/a/next/poetry/comedy/of _ of/in/from/is/and/at/changes/was/with the/a/town/crash/crime/accident/fire |
stake > steak | rump/sirloin/ribeye/t/flank/frozen/sizzling/minute/fillet/pie/and/with _ and/night/pie/frites/dinner/sandwich/bake/bakes chips/kidney/ale/fries/guinness ; sirloin/ribeye/rump/fillet/tuna/gammon/cauliflower _ |
steak > stake | at/lives/jobs/much/what's/high/so/majority/our/a/is/too _ ; have/has/had/own/holding/buy/given a/an/majority/minority/no/real _ in |
straight > strait | _ jacket/laced ; bering/bass/menai/dire/cook _ |
strait > straight | go/come/get/home/after/head/goes/went/back/run/walk/keep/set/dead/for/three/second/third _ to/ahead/away/on/from/after/home/into/through/weeks/days/wins/week/year |
sweet > suite | en/en-suite/bathroom/honeymoon/three/jacuzzi/studio/hotel/conference/training/function/holst's/nutcracker/bridal/planets/cello _ ; en _ |
suite > sweet | _ potato/peas/pea/treats/shop/shops/tooth/corn/spot/dreams/and/little/as sour/honey |
tails > tales | fairy/canterbury/folk/cautionary/tall/traveller's/travellers/winter's/of/old/telling/tell/told/share/ghostly/spooky/twisted _ from/of/and/by/for/about/with the/woe/love/old/adventure/our/magic/horror |
tail > tale | fairy/cautionary/folk/winter's/tall/classic/magical/epic/telling/tell/tells/timeless/spooky/moral/heartwarming _ of/by/about/for/from/that/two |
tale > tail | wagging/wagged/bushy/her/his/its/their/long/red/white/fluffy/nose/dog's/wag _ feathers/between/end/wagging/lights/and/off |
tied > tide | high/low/spring/neap/the/rising/at/in/out/king/turning/red/stem _ is/times/comes/came/turns/will/at/tables/was/has/of/goes/table/clock/line |
waist > waste | food/garden/plastic/household/to/don't/of/electrical/zero/recycling/reduce/less/not/your/business/recyclable/clinical/green/a/no/hazardous/general/money/commercial _ of/collection/collections/and/time/bin/bins/water/your/money/disposal/recycling/not/it/site/paper/a/in |
waste > waist | around/high/from/the/above/below/to/her/his/your/tie/deep/slim _ deep/height/up/coat/line/band/high/size |
wait > weight | lose/losing/healthy/lost/gain/gaining/excess/body/birth/put/heavy/over/the/carry/pull/pulling/light/manage/your/ideal/carrying _ loss/management/gain/of/training/limit/watchers/lifting/off/and/restrictions |
weight > wait | can't/cannot/please/to/not/don't/long/a/don't/hardly/worth/just/couldn't/the/average/minute/could/longer/short/current _ for/to/and/until/times/time/list/lists/here/no/is/till/in/at |
weighting > waiting | are/been/still/is/while/your/of/to/for/on/kept/was/were/worth/long/the/patiently/you're/we're/in/reduce _ for/to/list/lists/room/times/time/areas/area/game |
whether > weather | bad/cold/hot/wet/good/the/warm/extreme/severe/winter/stormy/fine/lovely/nice/poor/adverse/lousy/glorious/sunny/british/rainy/freezing/of/awful/wintry/today's/beautiful/icy _ is/and/warning/permitting/forecast/today/this/has/was/conditions/looks/will/for/we/dependent/station/means/holds/app/on/alert/alerts/vane/in |
weather > whether | decide/know/ask/see/wondering/or/on/sure/about/matter/of/asked/depends/unsure/and/wonder/doubt/clear/question _ you/to/you're/it's/or/we/they/it/the/your/this/he/she/i |
witch > which | _ is/are/will/was/means/has/were/we/one/you/can/includes/starts/takes/runs we/the/why/a/you/do/are/open/at/great/our/on |
who's > whose | someone/anyone/those/people/one/everyone/family/families/man/woman/artist/author/charity/children/friends/all/writer/volunteer/anybody/and/women/a/resident/person _ life/lives/work/name/names/family/son/daughter/story/stories/home/homes/car/books/music/support/art/mother/father/generosity/parents/wedding/paintings/bike/dog/novels/songs |
whose > who's | _ coming/going/ready/excited/joining/with/in/up/there/hungry/your/next/the/that/who |
wood > would | we/you/it/i/they/he/she/that/who/this/which/what/how _ like/love/be/have/not/you/never/also/welcome/really/appreciate |
its > it's | _ been/a/not/going/time/back/here/the/that/so/still/great/free/official/almost/nearly/happening/easy/only/finally/important/all/our/beginning/now/world/national a/great/an/lovely/long/to/that/time/official/easy/free/happening/not/day/week/month/our/your/here/back/been/the/wonderful/brilliant |
of > off | kick/kicks/kicking/took/taking/switch/switching/dropping _ the/your/our/with/on/today/this/to/at/in/from/tomorrow |
off > of | out/because/one/some/all/most/part/end/lots/number/full/piece/pieces/cup/member/members/plenty/bit/types/kind/range/hundreds/dozens/thousands/team/rest/couple/many/top/instead/front/aware/each/evening/glass _ the/our/your/us/you/them/work/these/those/tea/music/people/a/this/it/fun/wine/their |
live > love | we'd/i'd/you'll/would/we/i/they/they'd/people/who/all _ to/your/our/hear/it/this/these/seeing/how/that hear/see/have/know/meet/welcome/you/support/all/so/community/and |
love > live | _ music/stream/streaming/streamed/broadcast/show/performance/performances/at/in/on the/here/jazz/folk/facebook/youtube/dj/bands/from/tonight |
fiend > friend | best/old/dear/bring/your/a/good/our/my/furry/new/with/tag/tell/close/feathered/invite _ of/and/for/to/who/along/in/or/from/request ours/family/the/a |
fiends > friends | your/with/our/and/old/all/new/bring/family/best/make/making/meet/furry/good/feathered/dear/tag/tell/the/of/some/invite/close/four-legged _ and/of/at/for/who/to/in/from/along/group/with family/the/our/ours |
costumes > customs | british/border/local/pass/and/through/old/hm _ officers/duty/checks/union/house/and/control/form |
snow > show | tonight's/talk/quiz/tv/radio/flower/dog/horse/air/puppet/fashion/trade/agricultural/county/one/woman/man/the/magic/our/this _ starts/runs/begins/goes/is/at/of/must/will/opens/us/your/off/up |
know > now | is/are/book/until/by/right/open/just/available/tickets/from/on/till/up/out/here/sale/live/up/apply/join/donate/register/sign _ open/available/on/and/that/for/showing/live/in/closed/booking/sold/. |
now > know | let/to/you/we/don't/did/do/i/they/everyone/please/want/should/need/all/never/already _ us/that/about/how/what/if/your/more/when/where/who/why/someone/anyone/me |
knew > new | brand/a/our/the/this/all/exciting/happy/whole/two/three/some/any/with/an/of/your/as/for _ year/website/season/team/members/volunteers/exhibition/chair/show/building/and/staff/home/cafe/café/shop/arrivals/books/course/trustee/trustees/menu/manager/series |
hear > here | click/right/over/out/in/find/see/more/up/come/from/be/are/is/we're/you're/it's/register/book/donate/read/around/live/work/down/apply/tickets/sign/watch/join/event/details _ to/for/and/on/at/in/the/. all/register/book/donate/find/more/see/watch/apply/help/read/sign/enter/view/order |
here > hear | to/you/we/can/could/you'll/we'd/come/not/will/i/love/want/and/please/come _ from/about/your/more/the/what/how/him/her/them/it/back/our/stories you/your/our/about/from/it/us/their/the/music/how/how |
hole > whole | the/a/this/our _ family/team/community/day/week/school/year/country/thing/village/town/world/weekend/process/lot/building/experience/event/site/season/new/story/range |
knight > night | last/good/every/opening/quiz/friday/saturday/film/movie/monday/tuesday/wednesday/thursday/sunday/christmas/late/all/each/first/tomorrow/date/music/comedy/parents/open/bonfire _ at/in/is/with/and/of/for/was/shelter/out/to/before/music/sky/from/on |
night > knight | medieval/brave/black/green/white/jedi/the/young/dark/sir/bachelor/a _ in/and/bachelor/templar/errant/s shining/armour/armor |
reed > read | to/please/must/you/we/love/can/and/who/children/more/want/loved/book/have/should/well/learn/great/good/lip _ the/more/our/about/aloud/it/this/a/books/your/on/all/together/how |
fare > fair | _ play/trade/enough/share/wage/pay/and ; funfair/book/craft/christmas/science/job/jobs/school/spring/summer/village/fun/careers/county/street/world's/freshers _ |
fair > fare | bus/train/taxi/rail/tram/your/ticket/adult/child/single/return/off/the/underground/pub/full/evasion/single/half/no _ evasion/dodger/dodgers/increase/rise/rises/zone/box/capped/paying/cap ; bus/train/taxi/rail/tram/single/return/adult/child/minimum _ |
flower > flour | plain/self/bread/of/raising/strong/almond/rice/bag/wholemeal/gluten/corn/our/pasta/sugar/rye/spelt _ and/milk/sugar/eggs/butter/mill/mills/in/please ; self-raising/wholemeal/plain _ |
flour > flower | wild/sun/cut/spring/the/dried/summer/fresh/sunflower/beautiful _ show/beds/bed/arranging/festival/garden/meadow/shop/pots/stall/arrangement/arrangements/power |
forth > fourth | our/the/a/his/her/their/its/every _ year/time/annual/edition/season/week/day/floor/of/place/birthday/anniversary/round/quarter/grade july ; the/our/on/july _ of/year/time/annual/edition/season/week/floor/place/anniversary |
fourth > forth | back/so/put/bring/set/come/go/spring/firth/venture/sally _ ; back and _ |
grate > great | a/such/so/this/what/very/it's/was/have/had/be/is/with/some/our/how/of/another/sounds/looking/the/really _ day/time/night/news/way/to/evening/work/job/fun/weekend/opportunity/turnout/start/event/show/success/help/cause/place/match/team/to/for/see |
hail > hale | _ and hearty |
hall > haul | long/the/over/fishing/record/huge/drug/medal _ vehicle |
heal > heel | achilles/high/head/down/the/left/right/his/her/kitten/stiletto _ |
heroin > heroine | our/the/a/unsung/local/true/real/play/action/gothic/romantic/young/war/disney/feisty _ of/in/who/is/and/from/film/novel/statue | drug drugs addiction overdose police rehab treatment supply
instants > instance | for/in/first/this/each/every _ ; for _ |
lightening > lightning | thunder/storm/of/white/and/greased/by/forked/fast/like/with/ball/some _ strike/strikes/talk/talks/bolt/storms/storm/fast/conductor/in/storms/risk/at |
manor > manner | in/this/all/timely/professional/polite/a/same/of/safe/friendly/dignified/respectful/orderly _ of/that/in/as/possible/to/things ; in/timely/professional/orderly/respectful/safe a/an/this/the/and/timely _ |
manner > manor | _ house/farm/park/road/hotel/grounds/gardens/school/estate ; medieval/country/old/tudor/elizabethan/lord/of _ house |
meat > meet | to/please/we/you/will/and/can/come/let's/us/nice/lovely/great/where/they/who/i _ at/up/the/our/you/new/us/with/in/your/us/people/outside/for/and/each/every/some |
meet > meat | red/processed/cooked/of/raw/no/eating/and/eat/free/white/butcher/tinned/without/less/lean/mince/tinned _ and/free/pie/or/products/eaters/feast/raffle/from/balls veg/potato/fish/dairy/two/cheese |
metal > medal | gold/silver/bronze/winning/olympic/a/won/paralympic/his/her/their/win/commonwealth/finisher/finisher's/bravery/your _ at/in/for/winner/winners/and/ceremony/winning/from/on |
moose > mousse | chocolate/lemon/strawberry/dark/salmon _ |
muscles > mussels | and/of/fresh/steamed/with/garlic/local/moules _ and/in/with/chips/white/from/frites |
past > passed | has/have/sadly/had/who/he/she/they/we/bill/motion/law/peacefully/i/just/recently/all/and/been _ away/the/their/his/her/on/out/with/by/away ; _ away |
passed > past | in/the/this/over/few/half/walk/drive/go/going/ten/five/quarter/walked/run/last/ran/drove/way/of/previous _ the/year/years/few/week/month/weeks/months/two/decade/three/and/seven/eight/six/ten/nine/our/events/members/winners/president/presidents |
paws > pause | please/to/a/we/press/take/must/will/hit/on/short/brief/for/and _ for/and/to/all/our/the/on/before/a |
pedals > petals | rose/flower/of/the/cherry/pink/white _ and/from/on/in |
petals > pedals | bike/foot/bicycle/your/guitar/the/piano _ |
practise > practice | gp/good/best/choir/band/medical/general/dental/doctor's/legal/football/in/the/yoga/common/safe/creative/our/fire/target/piano/of/rugby _ nurse/manager/is/for/at/and/to/tonight/room/makes |
quay > key | a/the/your/house/spare/lost/front/door/our/low/car/major/minor/worker/of _ workers/worker/role/part/stage/to/safe/rings/ring/holder/points/dates/fob |
bail > bale | hay/straw/of/big/round _ of ; hay/straw _ |
baited > bated | with _ breath |
bases > basis | on/daily/regular/a/weekly/first/voluntary/monthly/case/temporary/an/yearly/the/annual _ . |
berth > birth | giving/gave/give/home/of/the/date/your/to/at/water/place/premature/their/her/his/her _ to/partner/of/certificate/certificates/centre/center/place/control/rate/plan/and |
board > bored | i'm/kids/getting/get/so/feeling/we're/never/be/are/if/not/anyone/you're/children/been _ ? ; so/feeling/never/getting/kids/i'm _ of/with/at/this/in/yet |
bored > board | on/notice/of/school/the/our/chess/white/your/sign/members/skate/surf/ironing/advisory/snow/management/trustee/black _ of/game/games/meeting/member/members/and/room/now/the/chair/for ; notice/skate/surf/score/school/clip/white _ |
born > borne | _ in mind ; _ out by |
borne > born | was/is/were/been/being/new/baby/first/who/lambs/and/he/she/ _ on/in/at/today/this/to/here/and/a/into |
bridle > bridal | _ shower/party/gown/suite/show/fair/fayre/wear/dress/shop/dresses/hair/make/boutique |
bridal > bridle | _ path/paths/way/ways |
broach > brooch | gold/silver/a/diamond/antique/viking/lost/pearl/saxon/the/his/her/celtic/roman _ found/was/in/from/and/on/with |
cereal > serial | _ killer/number/numbers/offender/burglar/thief/entrepreneur/port |
serial > cereal | breakfast/boxes/of/box/baby/tinned/and _ bars/bar/boxes/box/bowl/and/milk ; breakfast _ |
chords > cords | vocal/spinal/window/umbilical/blind _ |
coarse > course | of/golf/race/main/crash/training/online/free/evening/short/aid/first/assault/obstacle/art/cookery/two/three/this/part/a/yoga/degree/the/starter/our _ and/starts/is/for/in/begins/at/will/runs/leader/work/of/on/we/you/. |
course > coarse | _ fishing/sand/grass/hair/language |
creak > creek | bear/mill/the/up/dry/beaver/rock _ trail/park/bridge/bed/restoration/cleanup/road/is/at |
cue > queue | to/in/the/no/long/a/front/join/jump/of/ticket/for _ for/at/here/up/to/was/of/early/outside/and |
queue > cue | on/right _ ; pool/snooker _ ; right on _ |
dew > due | is/are/was/in/now/rent/payment/be/baby/were/first/all/not/long/fees _ to/at/on/in/for/tomorrow/by/out/date/diligence/today |
due > dew | morning/mountain/dawn _ |
discrete > discreet | be/please/very/and/a/friendly/calm/in _ and/service/delivery/packaging/location/about/way confidential/professional/respectful |
duel > dual | _ carriageway/carriageways/language/nationality/purpose/role/heritage/citizenship/fuel |
dual > duel | _ to/at/between/with the/dawn |
flair > flare | solar/warning/distress/signal _ ; _ up/ups |
flare > flair | real/artistic/creative/with/your/some/culinary/natural/for _ for/and/to/in |
forward > foreword | a/with/the _ by | leap step slash pass fast
genes > jeans | blue/denim/skinny/your/ripped/in/for/old/mum _ and/for/day/in/are ; for/blue/denim _ |
grizzly > grisly | a/the/most/more/this/discovery/of/particularly/truly _ murder/murders/discovery/details/tale/find/crime/death/scene/past/history/crimes/end |
hairs > hares | mad/march/the/and/brown/of/two/boxing/three _ box/boxing/hounds |
`
