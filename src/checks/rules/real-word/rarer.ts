/** Rarer confusions, by sound and by finger. Rows as in neighbours.ts; capitals are classes. */
export const rarer = `
bale > bail | on/out/posted/posts/police/court/conditional/unconditional/granted/refused _ until/on/for/conditions/, ; _ hearing/conditions ; to/will/not/government _ out |
bass > base | knowledge/customer/fan/supporter/evidence/skills/tax/home/army/air/naval/military/our/new/donor _ in/for/at/of/is/camp/has | guitar drums drum singer tenor clef fishing fish rock trombone
base > bass | double/drum/upright _ and/player/guitar/, ; drum and/n _ ; _ guitar/guitarist/clarinet/drum/clef/trombone/player/players/baritone ; tenor/tenors/altos/alto and/or/, _ ; tenors and _ |
birth > berth | final/semi/cup/bunk/playoff/olympic/wide/NUMBER/cruise/dry/sleeper _ in/at/for/yacht/boat/caravan/, ; wide _ | baby babies midwife maternity mothers
cast > caste | _ system/discrimination |
caste > cast | _ and crew/members/creative ; _ iron/list/member/members/party ; the/our/a/full/star/original/talented/studded/whole/entire _ of/and/is/in/are/, | indian dalit hindu system castes
ceiling > sealing | _ wax/ring/tape ; self _ | leak plaster
sealing > ceiling | glass/the/suspended/high/ornate/painted/plaster/vaulted/sistine/our _ of/is/in/has/fan/fans/tiles/and/at/, ; floor to _ ; _ tiles/fan/fans/height/paintings/plaster | wax leaks
sealing > ceiling | walls and _ |
chord > cord | spinal/umbilical/bungee/extension/power/pull/phone/emergency _ ; _ blood |
cord > chord | strike/struck/strikes/touched a _ ; guitar/piano/major/minor/opening/three _ progression/charts/shapes ; struck a _ |
cords > chords | guitar/piano/ukulele/three/basic/few _ and/on/of/in/to/, | vocal extension
creek > creak | to/floorboards/stairs/doors _ and/under | park trail bridge
discreet > discrete | _ units/mathematics/event/maths/math/variables/data/stages/parts |
idle > idol | pop/teen/american/his/her/my/screen/childhood/matinee/golden _ winner/and/star/, ; american/pop/teen/matinee _ |
idol > idle | engine/engines/your/never/stand/sit/sitting/stood/lie/lying/sat/no/an/cars/bone _ , ; no/anti _ zone/zones |
haul > hall | town/village/church/city/school/parish/concert/sports/assembly/guild/dining/main/music/lecture/exhibition/drill/memorial/scout _ |
hair > hare | mountain/march/arctic/european/irish/sea _ and/was/is/spotted/running/population/numbers/boxing | salon cut hairdresser colour dye stylist eyes
hair > hare | tortoise and the _ |
hare > hair | long/your/curly/cut/facial/blonde/afro/grey/red/my/dye/human/her/his/dark/pubic/cutting/clean _ and/cut/salon/loss/care/dryer/products/for/styling/dresser/is/was/, | tortoise march brown mountain coursing
hare > hair | _ salon/cut/loss/dryer/dresser/stylist/products/clip/clips/dye |
hairs > hares | brown/mad/march/mountain/boxing _ and/in/on/are |
hale > hail | _ storm/storms/stones/stone ; rain/snow/sleet/wind/thunder and/or _ |
heel > heal | to/help/will/can/and/wounds/time/they _ the/our/your/from/wounds/divisions/and/quickly/broken | shoe shoes boot achilles
heels > heals | time/music/art/nature/love _ all/wounds/the |
hole > whole | the/a/this/our/my/your/whole _ new/family/team/community/day/week/school/year/country/village/town/world/weekend/process/lot/experience/event/season/range/host/hog/story/point/grain/wheat/group/building/month/class/city/nation/company/thing/staff/street/area ; as a _ ; on the _ , ; _ heartedly/wheat/grain/meal ; a _ new/host/range/lot/load/bunch |
whole > hole | a/the/NUMBER/golf/man/pot/th/eighteen/watering/toad/sink/black/port/nineteenth/pin/bullet/key _ in/course/golf/golfing/where | lot family
knead > need | we/you/i/they/who/urgently/if/really/will/don't/no/in/desperate/might/not/all _ to/a/your/of/help/more/for/any/some/the/volunteers/support | dough bread clay baking pizza loaf muscles massage
need > knead | _ the/your dough/bread/clay ; mix/rise and _ ; and/then _ for NUMBER |
knot > not | is/it's/we're/are/was/will/do/does/did/could/should/has/have/why/or/if/you're/i'm/am/must/can/may _ too/only/just/the/a/be/have/yet/miss/forget/all/sure/on/in/to/, | tie rope ties knots sailors celtic
made > maid | _ of/marian honour/honor ; old/bar _ ; robin and _ |
maid > made | is/are/was/were/has/have/had/who/hand/home/be/been/they/you/we/ready/custom/tailor/all/volunteers/freshly/locally/never _ by/it/a/the/this/possible/such/from/with/us/our/to/of/up/in/for/at/donations/me/her/him/them/sure | hotel cleaner lady
male > mail | junk/e/royal/snail/direct/fan/hate/voice/daily/christmas _ order/shot/box/chimp/or/post/to/bag/art/out/online/us/sorting/office/delivery/carrier/carriers | female men man chick bird voice choir patients gender
male > mail | _ order/shot/chimp/box/carriers/merge |
mail > male | _ voice/choir/voices/nurse/victim/role/victims/nurses/suspect/suspects/and female/choir ; an/a _ in/aged/suspect his/NUMBER ; _ or/and female/females |
mails > males | _ and/or females ; NUMBER _ aged/were/arrested |
metal > mettle | test/prove/tested/proved/show/showed/proving your/their/our/his/her/its _ |
medal > metal | scrap/sheet/heavy/precious/corrugated/molten/rusty/recycle/perforated/nu _ and/band/fence/work/railings/bands/detectorist/detectors ; _ detector/detectors/detecting/detectorist/detectorists/fence/work/gate/railings/bin/cutlery/straws/fatigue/roof ; heavy/scrap/sheet/precious/death _ | gold silver bronze olympic
metals > medals | gold/silver/bronze/olympic/winning/won/win/finishers/bravery/war/campaign/his/her _ for/at/in/and/to/were/from/,/on/won | recycling precious heavy scrap
meddle > medal | gold/silver/bronze/olympic/a/finishers/bravery/won _ for/at/in/and/winner/, |
mussel > muscle | pulled/core/build/building/heart/tense/sore/thigh/strained/pelvic/your _ and/strength/tone/relaxation/group/mass/memory/pain/, ; _ strength/tone/mass/memory/pain/cramps/relaxant/weakness ; bone/joint/joints/strength and _ | shellfish chips bed beds
mussels > muscles | your/pelvic/core/sore/tired/stretch/aching/strengthen/tight/tense/facial/leg/stomach/and/the _ and/after/to/in/, | chips shellfish garlic moules clams oysters sauce shells freshwater cooked zebra
naval > navel | _ gazing/orange/oranges/piercing |
navel > naval | _ base/officer/officers/history/ship/ships/battle/academy/college/dockyard/reserve/cadets/air/career/vessel/vessels/service/museum/chaplain/warfare/architect/family/heritage/forces/war |
palette > palate | cleanse/cleanser/tickle/refined/sophisticated/sensitive/tempt/every/adventurous/cleft/your _ ,/with/and/cleanser | colour color colours colors paint paints artist eyeshadow wooden
palette > palate | cleft/soft _ |
pallet > palette | colour/color/paint/artist's/eyeshadow/muted/natural/neutral/bold/limited/new _ ; _ knife/of colours/paints |
pallet > palate | cleft/soft/tickle _ ; _ cleanser |
palette > pallet | wooden/recycled/old/reclaimed _ of/furniture/wood ; forklift and _ ; _ truck/trucks/wood/board/boards |
palettes > pallets | wooden/old/spare/unwanted/of/unused/free/reclaimed/NUMBER _ of/for/to/from/and/, | colour color paint paints eyeshadow makeup
palates > pallets | wooden/NUMBER/old/spare _ of/for |
palate > palette | colour/color/muted/neutral/artist's _ |
pour > poor | a/the/very/so/in/such/really/with/to/due/our/too/of _ condition/conditions/visibility/health/service/weather/performance/quality/families/people/children/signal/souls/thing/turnout/housing/state/pay/attendance | drinks coffee pint
poor > pour | to/and/we/will/you'll/then _ the/a/your/yourself/over/in/into/some drinks/pint/pints/cup/tea/mixture/glass/coffee/batter/concrete/water ; _ yourself/over ; it's/is it/was/began _ down |
poor > pore | to/and/spent hours/can/days/could _ over |
pour > pore | to/and/can/could/historians/we _ over the/our/old/her/his/maps/documents |
pouring > poring | _ over the? maps/documents/books/records/letters/papers/archives/photographs |
raze > raise | to/will/help/helped/has/can/we/could/please/and/us/must _ money/funds/awareness/the/a/vital/as/our/#/over/more/enough/standards/cash | town village ground city burned burnt
raze > raise | fund _ |
razed > raised | has/have/was/we/been/you/they/and/money/funds/so/total/already/amount/for/concerns/awareness/fantastic _ by/for/over/#/so/will/the/a/from/to/more/at/in/on/awareness/enough/concerns | ground town village burned burnt buildings homes
rays > raise | to/help _ money/funds/awareness/the |
raised > razed | _ to the ground |
raise > rise | to _ to the ; sun/sea/early/gave/give to/will/levels/may/bird _ above/and/by/early/in/again |
raising > rising | water/river/tide/sea/costs/prices/levels/temperatures/still/is/are/sun/fast/and/from _ again/with/by/fast/, ; _ tide/tides/sea/temperatures/bills/damp/stars/sun/waters/cost/seas/star/main/energy ; is/are/was/were/still/levels/quickly/self _ , | money funds fundraising awareness concerns
rising > raising | are/for/is/of/at/by/and/in/we're _ money/funds/awareness/the/our/over/#/vital concerns/bar/profile/standards |
rap > wrap | to/we/and/please/gift/will/bubble/let's/all/help/plastic/cheese/chicken/falafel/cling/that's _ up/your/presents/gifts/a/the/warm/around/and/it/them/with | rapper hip hop music beatbox grime album rappers
rap > wrap | _ up/warm warm/the/presents/gifts/your/against/our ; that's a _ ; gift/bubble/cling _ |
raps > wraps | sandwiches/chicken/and/salads/salad/veggie/falafel _ and/,/for/with | rapper hip hop
wrap > rap | hip hop and _ ; _ artist/music/battle/lyrics ; bad/gangsta _ |
red > read | we've/have/i've/has/you've/i/to/books/ever/book/not/just/we/already/never/must/please/poems/stories/well/widely/and/poem _ every/it/the/more/your/our/all/to/by/about/a/this/aloud/in/his/her/any/that/what/out/each/how/and/if | tape cross carpet colour blue wine kite squirrel squirrels wear card lion green paint roses rose
red > read | well/must/summer/love/great/good/holiday/bedtime/easy/book/lip _ of/for/list/on/about ; have/has/i've/we've/you've _ the/your/it/every/about/our/all |
read > red | the/our/a/bright/wearing/blue/in/wear/dark/little/hot/white/danger/seeing/code/infra _ cross/squirrel/squirrels/carpet/kite/kites/wine/nose/shirt/lion/dress/light/lights/brick/hat/hats/arrows/cabbage/panda/pandas/deer/lentils/onion/pepper/card/noses/poppies/poppy/riding/rose/roses/flag/kettle/hill/phone/telephone/postbox/blood/meat/army/planet/tape/bus/line ; _ squirrel/squirrels/carpet/kite/kites/arrows/cabbage/nose/tape/wine/pepper/lentils/onion/peppers/onions ; green/blue/yellow/orange/pink/black/white/amber and/or _ , |
rite > right | turn/the/on/all/your/just/that's/is/be/hand/put/at/get/exactly/feels/copy/it's/outright/human/not _ now/to/and/side/time/away/place/hand/direction/thing/here/there/on/in/at/, | passage last rites communion funeral ritual anglican catholic roman masonic liturgy
rite > write | to/please/and/can/you/will/we/must/i _ to/a/in/your/about/down/us/poetry/letters |
write > rite | _ of passage ; last/funeral _ |
right > rite | _ of passage |
rights > rites | last/funeral/burial _ ; _ of passage |
right > write | please/creative/to/can/and/you/why/i/we/us/song/could/must/who/script/review/learn/learning/help _ to/a/about/letters/poetry/stories/songs/poems/books/in/an/us your/our/mp/letter/poem/story/review/novel/book/song/santa/councillor/report/bio/with/novels/comment/cards |
righting > writing | creative/song/letter/hand/in/for/of/are/by/bid/am/is/script/cv/and/poetry/essay _ to/a/about/workshop/group/for/in/competition/course/letters/with/your/our/,/on | boat yacht capsized dinghy kayak wrong wrongs
writes > rights | human/civil/workers/equal/voting/women's/animal/tenants/our/your/lgbt/trans/children's/disability/all/legal/parental/same _ reserved/and/of/for/to/are/act/day/group/activist/campaigner/in/,/movement |
rode > road | the/a/main/high/mill/station/park/london/this/our/one/icy/cross/ring/rail/church/street/off/by/abbey/new/toll/coast/steep/slip/on/south/north/west/east/victoria _ will/is/to/in/at/closure/safety/map/closed/works/work/race/between/from/and/on/near/traffic/users/closures/layout/has/surface/for/markings/,/trip/bridge ; _ works/closure/closures/safety/map/users/traffic/layout/trip/surface/markings/sign/signs/side/block |
road > rode | we/who/she/he/they/i _ the/a/his/her/from/to/through/bikes/horses ; _ his/her horse/bike/bicycle/pony/motorbike |
rows > rose | _ bush/bushes/garden/petals |
row > roe | _ deer |
roe > row | front/back/in/skid/death/savile/terraced/rochester/NUMBER/middle/window/third/second _ of/seats/at/seat/, ; in a _ ; to _ across/the/NUMBER | deer fish cod wade salmon
sew > sow | to/and/time/you/you'll/can/now/then/when/we/best/don't/direct/or _ your/the/seeds/a/seed/some/wildflower/wildflowers/beans/broad/carrots/lettuce/them/sweet/tomatoes | button fabric needle thread machine patchwork quilt patch
sew > sow | as you _ ; _ seeds/seed/wildflowers/the seeds/seed |
sow > sew | to/and/learn/can/you/how/who/we/please/i/knit/will/they _ a/on/your/the/masks/and/buttons/bags/scrubs/face/quilts/badges/it/with/together/their | seed seeds garden allotment soil crop plant plants grow piglets pig pigs crops spring harvest wildflower
sowing > sewing | _ machine/machines/circle/bee/kit/pattern/group/club/box/patterns/skills/workshop/class/classes/needle/room ; dressmaking/knitting/crochet/crafts/quilting/embroidery/craft and/or/, _ ; knitting/crochet/quilting and _ |
sewing > sowing | _ seeds/wildflowers/wildflower/season/calendar/oats ; of/and/for/start/by/are/been/to _ seeds/seed/the/sweet/wildflower/beans/tomatoes | machine fabric quilt
sew > so | i'm/am/is/are/was/we're/it's/not/ever/be/we/and/you're/thank you? _ proud/much/many/happy/excited/far/good/grateful/lucky/sorry/very/please/pleased/hard/long/well/if |
sow > so | i'm/am/are/was/we're/it's/ever/we/you're/thank you? _ proud/much/many/happy/excited/far/grateful/lucky/sorry/pleased/hard |
sew > saw | we/i/who/you/they/he/she/police/recently/last/year/month/week/never/which _ the/a/our/you/this/over/more/many/some/him/her/it/so/an/how/# |
seen > scene | crime/the/a/nativity/opening/music/arts/final/art/local/NUMBER/act/whole/food/love/behind/political/festive/comedy/death _ of/in/at/and/is/one/investigators/from/setting/for/with/by/stealing/was/, ; at/on/from/leave/left/cordoned/secured/set/sets/fled the _ ,/and/of ; crime/nativity/opening/music/comedy/balcony/fight _ ; behind the _ ; _ of crime/the ; _ setting |
seens > scenes | behind the _ ; _ of |
scene > seen | have/has/be/been/you/we/ever/was/were/never/had/i've/we've/not/being/often/you've/can/could _ the/a/in/our/this/at/by/it/as/on/such/before/him/her/near/so/you/around/an/more/anything/from/wearing/with/, ; been/be/rarely/never/ever _ |
shear > sheer | _ number/numbers/size/scale/volume/joy/drop/weight/luck/delight/determination/brilliance/hard/coincidence/talent/cliffs/will/beauty/magic/range/power/fun/grit |
sheer > shear | sheep/to _ sheep/a/our/the sheep/flock ; _ sheep |
sheering > shearing | sheep/the/hand/of/and _ ; _ shed/day/sheep/demonstration/season |
shore > sure | be/making/make/not/i'm/for/we're/made/please/are/makes/pretty/quite/am/you're/so _ to/you/that/your/of/if/the/we/they/everyone/all/it/why/how/what/there/, | boat beach ship
sure > shore | the/on/to/north/south/east/west/rocky/lake/sea/off/rough/ship _ of/line/to/leave/ditch ; ship to _ ; sea/lake/off _ line/walk |
some > sum | lump/large/small/a/princely/the/grand/tidy/huge/total _ of/payment/total ; _ total ; lump/princely _ | way
sum > some | for/have/get/with/of/in/and/are/need/to/take/there's/at/here's/want/by/on/enjoy/bring/we've/made/from/here/read/find _ good/great/new/of/more/fun/lovely/help/people/time/fresh/very/really/news/food/photos/exciting/amazing/old/local/much/sad/extra/important/other/changes | total maths money lump
stair > stare | to/and/don't/rude _ at |
stare > stair | _ lift/lifts/case/well/gate/carpet ; spiral/back/the/main/grand _ case/lift/way/well |
steal > steel | stainless/of/mild/sheet/corrugated/structural/reinforced/weathering/tata/british/carbon/man _ and/works/band/frame/industry/plant/toe/work/railings/drums/pans/drum/bands/beams/, ; _ band/bands/drum/drums/drummers/works/toe/pan/pans/frame/structure/workers/industry/beams/toecap/plant/girders ; stainless/mild/corrugated _ ; sheffield/tata/british _ |
steel > steal | to/will/tried/did/a/trying/could/and/they/not/can/might/would/helped/thieves _ the/a/your/our/show/from/it/his/their/money/tools/bikes/jewellery/identity/cash/my |
steeling > stealing | of/for/from/was/are/caught/by/been/is/stop _ a/the/from/money/and/cars/bikes/our/tools/metal/it/food | himself themselves ourselves yourself
thrown > throne | the/game/on/iron/queen's/king's/to/came/heir/ascended/santa's/succession/royal/of _ of/room/games/and/speech/in/to/at/was/is/, | party ball balls away pottery bin pots stones paint wool objects been
throne > thrown | was/be/been/is/were/are/has/have/being/get/gets/hand/wheel/got _ away/in/out/at/into/over/a/off/from/open/together/down/by/pots/on |
troop > troupe | dance/theatre/theater/circus/acting/drama/dancing/comedy/morris/acrobatic/belly/ballet/acrobat/burlesque/juggling/performance _ |
troupe > troop | scout/scouts/boy/girl/a/cub/guide/monkey _ # ; scout/scouts _ |
troupes > troops | our/british/the/american/us/deployed/ukrainian/russian/allied/serving/nato/support/and _ in/who/on/home/and/were/to/from/are/landed/abroad/overseas/serving/, | dance theatre circus dancing morris dancers
troops > troupes | dance/theatre/circus/acting/drama/comedy/dancing/morris _ |
waive > wave | a/to/mexican/second/heat/next/give/the/new/first/third/of/tidal/brain/crowd/sound/and/us/say _ of/at/to/from/and/goodbye/hello | fee fees right rights charge requirement privilege
waves > waives | _ its/the/all fees/fee/charge/rights |
wave > waive | to/will/we/and/agreed/is/has _ the/all/our/its/any/their fee/fees/charge/charges/rights/requirement/right/cost/late |
waved > waived | fees/fee/charges/charge/is/been/will/be/delivery/was/were/are/costs _ for/until/by/, | goodbye hand flags flag
waver > waiver | fee/a/the/sign/liability/signed/photo/visa/rent _ of/for/form/and/to/,/is |
waiver > waver | to/not/never/will/may/doesn't _ ,/in/from | sign fee form
way > weigh | _ the/your/out flour/sugar/options/ingredients/babies/luggage/bags ; _ up the pros/options |
weigh > way | the/a/by/on/all/in/this/our/every/long/best/great/right/other/only/no/which/any/some/half/easy/its/that/what/lovely/perfect/better/wonderful _ to/of/in/through/forward/for/from/out/that/home/up/back/down/we/you/into/around/,/ahead/round/by | scales baby weight luggage pounds
ways > weighs | _ in at ; it/he/she/which/baby/and _ # |
weighs > ways | many/of/other/new/NUMBER/some/more/in/different/both/creative/find/are/these/the/great/fun/all/simple/lots/always/easy/best _ to/of/you/we/in/that/forward/for | pounds kilos kg tonnes tons grams ounces lb lbs
week > weak | feel/feeling/very/too/so/and/was/sick/physically/elderly/financially _ and/to/signal/bridge/points/spots/bladder ; too/so _ to ; _ and vulnerable/weary/frail ; _ bridge/spots/signal/ankles/heart/link ; strong/sick and/or _ |
weak > week | this/last/next/each/every/per/all/NUMBER/school/previous/volunteers/carers/volunteers'/carers'/freshers/national/refugee/holy/first/final/reading/book/awareness/mental/busy/great/fantastic/short/bank/whole/full/mid/sports/recycling/another/following/events _ at/on/in/we/is/from/for/of/to/the/and/,/with/was/will/our/it's/as/by/there's/ago/because/has/before/long/after/only/until/when/you/so | strong signal feel heart
witch > which | _ is/are/will/was/means/has/were/can/includes/we/you/they/have/would/runs/takes/starts/made/one/day/way/bus/side/bin/opens/it/one's ; in/of/for/from/by/at/with/to/on/know/about/after/choose _ we/you/the/they/case/is/are/will/time/there/to/day/one/way/bin | halloween hallowe'en broom coven wizard witches cauldron craft trials salem spell spells cat wicked magic
which > witch | _ hunt/hazel/craft/doctor/trials/hat/hats/finder ; wicked/worst _ project/of |
would > wood | a/plywood/fire/drift/of/soft/hard/ply/oak/scrap/pine/reclaimed/old _ burner/carving/pile/chip/chips/stove/turning/workshop/floor/for/pellets/carvings/shavings ; _ burner/burners/burning/carving/turning/turner/chip/chippings/pile/pigeon/pigeons/pecker/land/shed/stove/stain/fired/panelling |
wood > would | we/i/it/you/they/who/what/that/how/he/she/this/which/people/really/everyone/there/if/volunteers _ be/like/love/you/have/not/also/really/never/make/help/appreciate/need/welcome/it/we/take/go/mean/recommend/rather/give | carve burn
yoke > yolk | egg/the/a/beaten/one/runny/golden _ and/of/with/,/is | oxen ox neck collar cattle freedom slavery jesus dress knitting knit jumper sweater pattern
yolk > yoke | the/a/round/his/her/under/knitted/sweater/jumper/ox _ of | egg eggs yolks white whites sugar
storey > story | our/your/the/their/his/her/my/a/this/bedtime/short/love/true/life/success/news/local/full/tell/christmas/inside/ghost/inspiring/same/cover/back/read/family/whole/detective/new/every/good/hi/brand/big _ of/to/and/about/in/on/time/telling/teller/behind/here/from/is/was/at/book/with/,/for/will/that/can/starts/by | car building house block multi two three single double floors park tower extension flats high
storeys > stories | our/your/their/these/short/bedtime/love/true/life/success/news/local/full/hear/share/sharing/read/tell/inspiring/told/ghost/with/scary/new/human/more/real/the/of/and/all/great/top/funny/amazing _ of/to/and/about/in/on/from/for/with/,/behind/by/at/here/matter/this/that | high building floors tall car flats tower
tow > two | at/the/last/next/in/only/just/for/our/these/of/first/one/hours/and/all/with/have/lost/now/after/about/between/day/or/free _ weeks/days/hours/years/new/people/children/months/of/tickets/more/pm/dogs/adults/hundred/thousand/free/places/kids/pounds/great/lovely/for/sessions/teams/minutes/courses/events/shows/nights/and/men/women/day/lanes/types/exciting/local/different/wonderful/performances/friends/young |
toe > tow | _ path/truck/bar/rope/car/line/vehicle ; in/under/on _ , ; to _ a/the/your caravan/trailer/car | foot feet nail shoe head line tic heel
tow > toe | tip/big/steel/stubbed/stub/broken/tic/from/little/head _ nails/tac/capped/to/nail/cap ; head to _ ; _ the line ; _ nails/cap/nail/curling |
tide > tied | is/are/was/were/be/been/all/get/hands/have/has/ends/not/hair/well/being/knot/apron/shoelaces/ribbon/with/neatly _ up/in/to/with/at/together/around/down/,/between/into/by | high low sea river tides spring water flood turn turning tidal
tied > tide | the/high/low/spring/at/rising/incoming/king/red/yule/easter/rip/whitsun/of/neap/when/turning/until/eb _ is/times/table/tables/turns/comes/and/was/out/line/at/in/will/pools/pool/mark/goes/allows/before/turning/of | knot game score match shoelaces together hands level points cottage string ribbon shoe vote
tied > tide | high/low/spring/neap/king/incoming _ ; _ times/tables/table/pools |
tides > ties | family/close/strong/school/cut/severed/with/historic/no/and/bow/cable/cultural/strengthen/trade _ with/between/to/and/in/, | sea high low moon tidal spring
ties > tides | high/low/spring/king/neap/sea/autumn _ of/and/are/turn/at/in/, | family bow cable suit club shirts bonds
vain > vein | a/blood/the/varicose/jugular/in/similar/same/lighter/more/serious/rich/deep/open _ of/in/thrombosis/as ; a/similar/same/lighter/serious/humorous _ vein/,/to/we/as/this | god's lord's effort attempt
vein > vain | _ attempt/hope/effort ; in/die/died/dying _ | similar same lighter blood iron
vein > vain | so/too _ , |
vains > veins | varicose/spider/blood/our/your/through/his/in _ |
vane > vein | varicose/deep _ |
vein > vane | weather/wind _ |
vain > vane | weather/wind _ |
wander > wonder | i/no/we/small/you/little/and/to/ever/often/one/natural/boy/stevie/of/seventh/always _ if/how/what/why/whether/who/when/where/that/about/, | lonely streets garden gardens paths path walk around
wander > wonder | no/small _ ; _ why/how/if/whether/what |
wanders > wonders | the/natural/seven/winter/works/small/do/hidden _ of ; works/work/working/worked _ |
wandered > wondered | ever/always/you/if/have/you've/i/we/often/just/never/everyone/who _ what/if/how/why/whether/who/where/when/about/, |
wonder > wander | to/and/can/don't/please/not/you/free/let _ off/around/through/round/down/along/into/freely/among/amongst/from/the/over/past/about the? streets/path/paths/woods/garden/gardens/grounds/town/stalls/trail/galleries/village/market/lanes/countryside/corridors/exhibition/site/footpath/track |
wonders > wanders | he/she/it/who/dog/often _ off/around/through/down/along/into |
wondering > wandering | go/went/are/were/off/found/seen/been/is/was/spotted/dog/cow/like/of/by/enjoy/around/people/sheep/cattle/from/horse/horses _ around/off/through/along/in/on/into/the/down/about/near/onto/across/alone | if how why whether
wondered > wandered | he/she/i/we/who/they/has/have/had/and/dog/horse/sheep/cow _ off/around/through/onto/into/away/along/down/in/from |
aid > aide | teacher's/teaching/former/presidential/nurse/classroom/teachers/senior/nurse's/congressional _ to/said/who/and | first hearing visual legal food
aide > aid | first/legal/food/hearing/band/comic/humanitarian/foreign/financial/visual/lend/gift/live/mutual/emergency/walking/memory/state/christian/in/learning/student/community/buoyancy/communication/sleep/with/medical/mobility/marine/our/ourselves/teaching/women's/refugee _ of/kit/to/for/course/training/and/workers/is/at/convoy/it/box/skills/worker/courses/in/from/,/your/our/the/agencies/appeal/form/post/room | nurse's senator president's
aide > aid | first/gift/hearing/humanitarian/christian/legal/food/band/marine/women's/comic/mutual _ |
ate > eight | at/aged/of/the/NUMBER/is/are/from/to/by/for/past/only/in/over/until/last/about/after/number/our/all/with _ years/weeks/of/days/months/hours/o'clock/tonight/people/pm/NUMBER/miles/courses/sessions/teams/until/bit/legs/year/and/lanes/nights/players | food eaten lunch dinner
eight > ate | we/they/i/she/he/who/you/kids/children/all/and/never/dog _ all/the/too/our/lunch/some/their/it/dinner/pizza/cake/cakes/together/so/at/in/out |
bred > bread | fresh/sliced/loaf/banana/white/brown/sourdough/baked/garlic/soda/rye/homemade/artisan/making/of/flat/daily/pitta/short/naan/ginger/and/baking/our/corn/bake/wholemeal/tinned _ and/rolls/,/roll/is/for/or/from/making/with/butter/at/baking/pudding/crumbs/to/bin/maker/flour/in/available | well captive bred pure cross pedigree dogs born cattle dog cat
bread > bred | well/captive/born/pure/cross/home/half/thorough/selectively/hand/carefully/specially/in/were/are/have/pedigree _ in/and/for/dog/to/cattle/here/dogs/puppies/horses/by/, | flour baked bakery loaf loaves butter sourdough bake
been > bean | runner/broad/green/french/baked/coffee/soya/kidney/bag/butter/black/jelly/mung/vanilla/haricot/mr _ bag/plants/plant/burger/chilli/stew/soup/salad/counter/bags/and/, ; coffee/runner/soya/broad/kidney/vanilla _ ; _ bag/bags/sprouts/burger/burgers |
bean > been | have/has/had/we've/i've/never/having/they've/you've/it's/who've/not/there's/already/always/could/would/should/must/may/might/also/recently/ever/haven't/hasn't/just/long _ a/the/in/to/working/made/given/so/able/an/on/for/part/here/there/with/very/such/waiting/running/at/busy/closed/told/found/cancelled/asked/helping/brilliant/great/amazing/fantastic/wonderful |
beens > beans | baked/runner/broad/green/coffee/kidney/tinned/on/of/and/black _ on/and/,/for/are/with/in/from/toast/or |
beach > beech | copper/silver/mature/of/the/oak/old _ tree/trees/hedge/hedges/hedging/woods/woodland/nuts/wood/leaves/forest ; _ trees/hedge/hedging/nuts/woodland/woods/martens ; oak/birch/ash/hornbeam and/or/, _ |
beech > beach | the/on/sandy/at/our/to/pebble/along/sunset/long/local/palm/miami/virginia/chesil/west/clean/south/north _ clean/huts/hut/volleyball/party/and/is/cleaning/litter/this/today/cleanup/safety/with/for/towel/resort/near/ball/lifeguards/school/at/, | tree trees oak hedge birch wood woodland woods forest leaves
blew > blue | the/a/bright/royal/sky/navy/dark/light/red/deep/pale/big/little/our/true/feeling/wearing/in/of/electric/golden/code/out/sea _ badge/plaque/tit/tits/sky/skies/light/lights/badges/bin/bins/whale/flag/shirt/dress/bell/cheese/door/line/bells/moon/team/book/ribbon/lagoon/planet/jay/ink/cross/peter/hat/room/zone/coat/card/or/box/eyes/and ; _ badge/plaque/tit/tits/light/lights/whale/skies/bins/bin/bell/bells/cheese/moon/cross/peter | whistle wind trumpet horn
blue > blew | he/wind/winds/storm/it/we/that/really/she/they/fuse/whistle/gale/just/us _ the/us/out/over/away/down/me/off/up/a/through/his/in/everyone |
boarders > borders | herbaceous/the/herb/flower/english/scottish/open/without/across/welsh/garden/planting/our/secure/international/national/weeding/closed/country's _ and/are/with/of/in/full/to/,/for/at/from/council/railway/reopen/collie/team | school boarding pupils house lodgers sixth dorm surf snow snowboard
boarders > borders | _ collie/railway/council |
boarder > border | scottish/welsh/flower/us/southern/mexican/herbaceous/northern/english/international/cross/state/ukrainian/polish/irish/near/at/canadian/across/on/ukraine _ collie/collies/terrier/with/and/security/control/crossing/force/patrol/between/of/in/to/into/near/wall/agency/town/county/terriers/line/guard/, | school boarding pupil house lodger snow surf skate
boarder > border | _ collie/collies/terrier/terriers/crossing/security/patrol/force/control |
border > boarder | boarding/weekly/flexi/full/day/skate/snow/body _ at/pupil/pupils/, | collie wall flowers control
cell > sell | to/will/we/not/they/who/you/and/must/can/also/please _ tickets/out/the/our/a/raffle/your/their/fast/them/cakes/it/on/books/items/alcohol/to | prison blood stem phone mobile police cells cancer t
sell > cell | stem/prison/blood/police/jail/sickle/solar/fuel/red/white/single/custody/padded/t/basal/brain/terror/monk's/dry/holding/his _ research/disease/phone/phones/transplant/block/count/,/awareness/donor/therapy/donation/anaemia/number/division/biology/for/in ; sickle/stem/prison/fuel _ |
sells > cells | stem/blood/cancer/solar/prison/brain/police/red/white/skin/t/our/immune/healthy/fuel/the _ in/and/are/to/at/from/that/can/for/, | shop tickets
cellar > seller | ticket/best/book/stall/flower/market/house/big/issue/top/biggest/street/vendor/a/newspaper/magazine _ and/in/on/at/list/,/author/is/for/who | wine beer vaulted pub flood flooded underground
cellar > seller | best/ticket/issue _ |
seller > cellar | wine/beer/salt/root/in/coal/vaulted/old/pub/castle/our _ bar/door/tour/is/of/and/at/,/tasting/tours/master/stairs/restaurant | best ticket book house estate
cent > sent | been/was/be/are/have/has/is/were/being/letters/email/emails/invites/and/you/we/who/get/will _ to/a/out/in/by/us/your/the/home/on/from/off/via | per percent
cents > sense | make/makes/made/common/no/of _ of/,/to/in |
sent > scent | sweet/the/a/rose/lavender/lovely/floral/follow/strong/beautiful/heady/favourite/of _ of lavender/roses/flowers/jasmine/pine/spring/honeysuckle/christmas/lilac | email letter
sent > cent | per/NUMBER/one/fifty/every _ of/increase/, ; per _ | email letter
scent > sent | been/was/be/we've/have/has/we/were/being/emails/email/letters/letter/he/she/is/are/got/get _ to/a/out/in/by/us/your/the/home/on/from/off/via/me |
check > cheque | _ payable/book/presentation ; _ made payable ; giant/by/a/cash/or/presented/blank/big _ for payable/presentation/or/was/to/made | background health review | cash presented payable
cheque > check | please/to/double/always/and/we/must/can/also/dbs/do/spot/just/health/fact/will/reality/then/you _ your/the/our/out/that/in/with/if/before/for/on/back/how/website/details/list/it/times/whether/us/availability | payable cash bank
cheque > check | _ out/in/list/whether/back |
dye > die | did/to/will/people/who/may/could/would/not/they/we/all/and _ in/from/of/each/every/for/on/at/out/by/before/as/alone | hair wool fabric tie cloth indigo natural
ewe > you | thank/love/are/for/do/see/can/with/to/will/if/all/have/tell/when _ to/for/all/so/and/very/can/are/have/at/want/need/know/the/there/like/a/will | sheep lamb lambs farm wool shepherd tup flock
fir > for | looking/thank/thanks/you/ready/open/time/free/now/here/up/available/join/suitable/not/us/is/look/place/raise/money/support/waiting/closed/tickets/apply/great/vote/opportunity/out/as/and/but _ the/a/our/your/all/this/more/you/us/everyone/an/their/any/children/those/his/her/NUMBER/some/how/being/families/# | tree trees cone cones christmas pine douglas
fur > for | looking/thank/thanks/you/ready/open/time/now/up/available/suitable/raise/money/waiting/closed/tickets/apply/vote/opportunity _ the/a/our/your/all/this/more/you/us/everyone/an/their/any/children/those/his/her/some/how/being/families |
fur > fir | douglas/nordmann/fraser/noble/balsam/silver/grand _ ; _ tree/trees/cone/cones | fake faux coat dog
fir > fur | faux/fake/real/rabbit/mink/animal/dog's/cat/thick/soft/winter/of _ and/coat/coats/trade/baby/babies/farming/friend/friends/ball ; _ coat/coats/trade/farming/babies/baby/fabric | tree christmas
flee > flea | _ market/markets/treatment/treatments/collar/collars/bites/circus ; worming/tick/ticks and _ |
flea > flee | to/forced/they/had/who/were/families/people _ their/the/from/ukraine/persecution/to/violence/war/domestic/homes/, | market
gait > gate | the/main/front/garden/entry/side/north/south/back/city/starting/park/school/farm/field/lych/kissing/playground _ is/at/to/will/on/and/opens/closed/of/for/, | walking dog physiotherapy horse stride parkinson's
gilt > guilt | feel/of/feeling/his/mum/her/survivor's/without/sense/survivors/parent/and _ free/about/and/or/over/shame/for/, | frame framed edged gold mirror lettering wood
gilt > guilt | shame/grief and/or _ ; _ and/or shame/grief/blame ; _ free/trip/tripping |
guilt > gilt | _ edged/frame/framed/mirror/bronze/wood |
guild > guilt | _ free/trip ; shame and _ |
guest > guessed | you/have/you've/who/would/i'd/we/already/i _ it/that/the/what/right/correctly/where/who |
guessed > guest | special/our/a/surprise/star/wedding/with/dinner/your/paying/celebrity/overnight/keynote/bring/invited/by/plus _ speaker/speakers/house/list/appearance/artist/artists/star/conductor/of/room/at/is/for/was/author/blog/and/post/lecture/book/beer/ales/judge ; _ speaker/speakers/house/list/appearance/artist/conductor/houses/author/lecturer/book |
hi > high | _ street/school/vis/tea/quality/winds/tide/wycombe/court/jump/res |
high > hi | ^ _ everyone/all/folks/there/guys |
hymn > him | with/to/for/join/wish/about/of/see/tell/told/let/thank/help/call/contact/if/give/gave/by/from/wishing/miss/support/between/love/find/seen/let's/helped/behind/congratulate _ and/a/to/know/on/at/in/well/all/the/for/here/as/if/up/what/out/how/luck/,/from/very | sung sing singing organ choir wesley carol church hymns psalm worship tune
him > hymn | favourite/our/a/the/closing/opening/wedding/evening/harvest/wesley/battle/traditional/school/popular/funeral/processional/advent/sing/first _ book/sheet/sheets/practice/singing/numbers/tunes/number/tune/by/will ; _ sheet/sheets/books/singing/numbers/tunes/sandwich/practice |
hims > hymns | favourite/of/christmas/traditional/singing/sing/and/carols/victorian/our/wesley/easter/modern/songs _ and/,/from/will/of/for/by/in |
holy > wholly | is/are/was/not/were/be/been/run/almost/owned/entirely/remain/remains/and _ owned/unacceptable/committed/dependent/inadequate/funded/run/inappropriate/new/responsible/unsuitable/from/wrong/volunteer/opposed/reliant | god communion church bible lord spirit
wholly > holy | the/a/most/our _ communion/spirit/week/ghost/land/family/bible/trinity/grail/day/water/father/cross/island/saturday/name ; _ communion/spirit/week/ghost/trinity/grail/cross/bible/family/saturday |
holly > holy | _ communion/spirit/week/ghost/trinity/bible/saturday/land/grail/see ; father/the/god's _ spirit/communion/trinity/bible |
holy > holly | _ berries/wreath/wreaths/bush/bushes/hedge/berry/leaves/tree ; mistletoe/ivy/and/the _ and/or ivy/mistletoe ; ivy/mistletoe/berries and _ | communion spirit water
links > lynx | iberian/eurasian/canada/the/a/zoo's/bobcat _ cubs/cub/kitten/kittens/cat ; iberian/eurasian/siberian _ |
leek > leak | gas/water/oil/a/radiation/roof/fuel/the/data/small/chemical/major/burst/sewage/report/pipe/bad _ in/on/at/has/and/was/is/from/,/repair/repairs/near/into/fixed/detected/reported/to/report | soup potato welsh veg vegetable vegetables allotment st daffodil onion pie recipe grow growing
leek > leak | gas/water/oil/fuel/data/radiation _ |
leeks > leaks | gas/water/roof/oil/pipe/data/fix/burst/report/and/bladder/any/stop/repair/plug/of _ in/and/to/from/on/at/,/into/or | soup potato potatoes veg vegetables allotment onions carrots grow growing cabbage parsnips
leak > leek | _ and/soup potato/potatoes/bacon/soup/ham ; potato/chicken/ham/carrot and/or _ ; cheese and _ |
leaks > leeks | carrots/potatoes/onions/of/parsnips/and/cabbage/our/giant/growing/prize/winter/sprouts _ and/,/at/from/for/potatoes/or/are/in | gas water roof oil pipe data pipes burst
mane > main | the/our/in/a/via/two/one/town's/water/his/burst/three/and _ entrance/road/street/stage/gate/course/courses/hall/building/reception/car/event/office/reason/house/library/line/site/door/square/sponsor/cause/aim/focus/menu/meal/campus/character/page/theatre/exhibition/things/thing ; _ entrance/stage/reception/road/street/courses/course/hall/gate/building |
main > mane | lion's/horse's/flowing/thick/lion/pony's/shaggy/and/golden _ and tail ; lion's/horse's _ |
minuets > minutes | # _ ; NUMBER/few/ten/five/last/the/of/meeting/couple/just/two/thirty/a/take/fifteen/several/many/every/council/agm/draft/final/spare _ of/to/away/from/silence/walk/long/late/ago/before/each/after/a/and/are/for/later/drive/,/in/on/until/at | baroque dance dances bach mozart harpsichord trios gigues
minute > minuet | _ in g |
minuet > minute | a/one/last/every/NUMBER/per/each/this/two/ten/five/the/any/half _ silence/walk/drive/of/to/,/when/speech/film/from/offer/away/break/session/deal/for/now | bach boccherini mozart haydn dance dances trio orchestra string piano menuet
minuet > minute | last/#/ten/five/two _ |
mist > missed | be/have/has/sorely/you/much/been/greatly/never/will/is/sadly/dearly/just/deeply/not/deadline/hit/don't/anyone/who/being/really _ by/the/out/you/it/our/her/him/this/a/his/their/so/us/,/last/your/and/all/work/an/that | fog hill morning sea valley autumn mist forecast weather
missed > mist | sea/morning/scotch/autumn/the/in/early/purple/of/hill/fog _ and/rolling/over/lifts/,/in/on | appointment deadline episode calls chance opportunity bus train
mined > mind | in/never/bear/keep/your/peace/my/of/and/the/an/out/open/do/body/change/would/don't/you/bearing/to/state/charity/frame/keeping _ that/the/,/and/if/of/your/you/to/our/body/when/boggling/a/blowing/set/open/is/games | coal gold tin iron copper data ore lead diamonds minerals stone bitcoin silver crypto
nun > none | there/is/are/almost/but/or/have/second/had _ of/to/left/other/the | convent sister mother priest nuns catholic
none > nun | a/catholic/convent/the/former/buddhist/benedictine/anglican/tibetan _ who/and/from/in/, |
packed > pact | suicide/green/peace/a/trade/defence/warsaw/climate _ with/between/on/to/, | lunch bag house hall full lunches box
pact > packed | jam/action/fun/sold/a/the/fully/we've/is/was/are/full/pre/vacuum/parcels/boxes/power/been/hand/bags/already _ lunch/with/out/house/programme/full/lunches/day/weekend/schedule/into/hall/for/and/up/crowd/room/agenda/by/audience/theatre/meals/in | peace treaty signed green suicide agreement alliance warsaw
pail > pale | _ blue/ale/pink/green/ales/skin/yellow/grey/and ; look/looks/looking/very/too/so/is/bit _ ,/and/in |
pain > pane | window/glass/of/a/broken/stained/single _ of glass | muscle chronic back
pane > pain | chest/back/chronic/in/joint/neck/muscle/of/physical/the/period/pelvic/knee/shoulder/no/severe/relief/stomach/and/with/their _ relief/and/management/in/or/clinic/of/is/,/free/killers/killer/medication/that/from/when/without/no/caused | window glass glazed glazing windows
plum > plumb | to _ in/the/a ; _ line/bob |
plumb > plum | _ pudding/puddings/jam/tree/trees/chutney/tomatoes/sauce/crumble/tart/cake/duff/role/blossom/tomato ; apple/apples/pear/pears/damson/cherry and/or _ |
ring > wring | to _ out |
wring > ring | please/to/us/can/and/wedding/boxing/engagement/key/diamond/onion/bell/gold/the/nose/signet/inner _ us/the/our/road/master/in/on/a/for/bells/of/bearer/out/and/roads/binder/binders | wet cloth water towel
wrung > rung | bells/bell/be/been/bottom/first/were/lower/top/every/next/on/was _ out/of/on/for/at/to/from/in/, | towel cloth wet
rough > ruff | _ collar/collars |
wrote > rote | by/learn/learning/learnt/learned _ ,/and | by
sack > sac | amniotic/yolk/gestational/egg/pollen/de _ |
sac > sack | potato/santa's/mail/bin/a/bean/the/post/bag/garden/recycling/refuse/coal/sleeping/rubbish/clear/hessian _ race/of/full/collection/for/barrow/,/to/collections/truck | cul de amniotic yolk embryo
seam > seem | may/might/it/they/can/would/to/does/things/could/don't/doesn't/all/we/you/that/these/will/prices/not _ like/to/a/that/so/strange/the/small/odd/very/impossible/more/daunting/as/long/obvious | coal sewing fabric stitch fold trousers rich dress
seams > seems | it/that/this/what/there/everyone/which/and/only/he/she/all/nothing/like _ to/like/a/that/so/the/very/we/only/they/right/fitting/as/you/hard/impossible/strange/our/an | bursting coal stitch sewing dress
seem > seam | coal/rich/the/a/side/sewing/bursting _ of/at/allowance/and |
seize > cease | to/will/never/must/and/not _ trading/operations/to/production/fire | opportunity moment day power control
cease > seize | to/and/must/we/please/let's/carpe _ the/this/every/control/power moment/opportunity/day/chance/initiative |
serf > surf | to/and/wind/the/learn/body/kite/channel/crowd/life _ school/club/board/boards/the/lessons/lifesaving/shop/and/at/,/competition/rescue | feudal lord medieval peasant serfdom manor lords
slay > sleigh | santa's/santa/a/the/his/reindeer/christmas/husky/in/father _ ride/rides/bells/will/is/and/run/route/in/on/as/this/,/tour/for | dragon dragons vampire monster giant monsters st
sleigh > slay | to/who/will/vampire/and/george _ the/a/dragons/it/vampires |
soar > sore | a/throat/very/eyes/feel/feeling/my/bit/be/your/stiff/still/with/are/eye/muscles/is/back/legs/feet _ throat/eyes/feet/,/muscles/head/from/legs/after/heads/losers/back/point/and/finger | bird kite prices eagle glide gliding
sore > soar | to/prices/costs/bills/temperatures/and/eagles/can/continue/will/birds/watch/spirits/kites/demand/energy/help/set _ above/to/over/through/into/as/high/overhead/in/again/, | throat muscles eyes feet throats
stake > steak | _ and/pie/night/dinner/house/chips/sandwich/frites/ale/pies/knife/tartare/bake/kidney/houses ; rump/sirloin/fillet/ribeye/tuna/minute/beef/salmon/frying/gammon/flank/venison/grilled/braising/rare/juicy _ | holders holder
steaks > stakes | tent/high/the/tree/raise/wooden/sweep/garden/bamboo/grand/higher/raised/low _ are/have/and/is/for/were/race/couldn't/at/game/in | rump sirloin beef butcher fillet pie chips bbq barbecue grill grilled
stakes > steaks | rump/sirloin/fillet/ribeye/tuna/minute/gammon/beef/and/grilled/salmon/juicy/cauliflower/venison/barbecue _ and/on/with/from/for/at/,/chops/burgers/sausages/in | high higher holder ascot race betting tent tree plant
steak > stake | a/at/burned/have/majority/minority/your/wooden/the/claim/controlling/its/vampire/through/stick _ in/holder/holders/out/through/your/its/their/claim/to/company/,/land | rump sirloin beef butcher fillet pie chips ale menu diners kidney restaurant
steak > stake | at _ , ; _ holder/holders/your |
stile > style | life/in/victorian/free/hair/georgian/new/your/old/gothic/country/buffet/family/cabaret/of/own/tudor/gangnam/unique/signature/world/with/american/and/swing/classic _ of/and/is/music/with/to/house/buffet/for/, | gate footpath climb footpaths walk fields stiles hedge field path
stile > style | life/free/hair/gangnam _ |
style > stile | over/the/cross/kissing/climb/gate/turn/wooden/step/a/broken _ and/into/onto/or/at/over/on/by/to/in | dress hair music life fashion wear design house art writing
style > stile | _ and/or gate/gates ; over the/a _ |
styles > stiles | over/cross/gates/climb/turn/wooden/of/no/broken/two/several _ and/or/on/to/along/in/, | hair music fashion art dance life dances dress house learning musical writing leadership furniture architectural beer
styles > stiles | _ or/and gates/gate |
sun > son | my/his/her/their/father/youngest/eldest/elder/our/and/your/old/grand/step/young/with/loving/baby/wife/lost _ of/and/aged/who/was/daughter/is/,/has/to/robin/or ; father/mother/dad/mum/daughter and/or _ | shine sunshine sky weather hot summer heat cream rain beach rays moon warm sunny tan
son > sun | _ cream/shine/set/hat/hats/rise/screen/tan/burn/shade/dial/flower/flowers/bathing/lounger/is out/glasses/beds ; the/in/hot/morning/evening/summer/afternoon/midday/winter/setting/spring/warm/under/april/full/rising/shining/midnight/glorious/bright/for/blazing _ is/was/and/shines/out/shone/comes/has/with/came/on/goes/sets/set/cream/rises/will/, | father mother daughter mum dad family parents he brother god born his her wife
tacks > tax | council/income/road/inheritance/corporation/pay/value/carbon/property/your/vat/and/car/wealth/window/payroll/of/sales/stamp _ bill/return/relief/payers/free/credit/year/cut/cuts/rates/band/bands/payer/is/on/and/for/rise/,/code | pins thumb nails drawing carpet brass stationery hammer saddles blu
tail > tale | fairy/this/cautionary/tall/folk/classic/magical/tell/epic/dark/timeless/moral/festive/sorry/old/love/spooky/morality/telling/winter's/wive's/wives'/knight's/handmaid's/heartwarming/dickens/gothic/twisted _ of/about/as/to/with/told/for/from/by/that/in/and/, two/love/a/peter/woe/how/survival/the/friendship/courage/hope/greed/old/beauty/beast/revenge/cities/loss/tell | dog cat wag wagging ox horse mermaid lights rabbit dogs end whale kite feathers shirt donkey squirrel peacock
tail > tale | fairy/folk/winter's/handmaid's/knight's/cautionary _ |
tale > tail | wagging/bushy/dog's/cat's/fluffy/his/long/ox/pony/horse's/tip/white/nose/fish/swishing/cotton/cock/mermaid/its/donkey/end/wag/wags/forked/curly/chasing/coat/pig _ and/wagging/feathers/light/lights/end/off/between/back/wags/in/is/, | story fairy tells author book stories told love cautionary canterbury
tale > tail | pony/cock/ox/fluffy/cotton/bushy _ |
tales > tails | wagging/waggy/wag/happy/white/heads/top/hat/cock/ox/coat/pony/dogs/their/and/mermaid/long/chasing/wags/fluffy _ and/wagging/wag/or/are/as/for/off/in/on/between/, | story fairy stories telling told author book canterbury folk adventures
tales > tails | heads or _ ; top hat and _ |
tails > tales | fairy/folk/tell/tall/canterbury/winter's/of/telling/the/cautionary/christmas/classic/magical/ghostly/from/local/two/weird/traveller's/animal/told/stories/scary/with/spooky/beloved/traditional/old _ of/from/and/by/told/to/about/for/with/in/that/, woe/the/daring/hope/courage/adventure/old/beatrix/love/unexpected/sea/survival/derring/horror/mystery/past | dog cat wagging wag dogs heads coin hat horses horse waggy coat puppy puppies cats
tails > tales | fairy/folk/canterbury/cautionary _ |
taut > taught | be/been/being/are/was/were/she/he/who/is/have/has/i/they/lessons/classes/self/courses/also/course/which _ by/to/in/us/at/me/the/you/how/here/for/course/english/a/our/and/music/generations/art/maths/lessons/on/children | rope string muscles thriller drama wire tight tense
teem > team | our/the/your/a/support/rescue/football/whole/local/lifeboat/sales/great/new/first/fundraising/amazing/volunteer/dream/this/joined/of/wonderful/medical/fantastic/youth _ of/is/are/at/will/and/has/for/have/who/to/in/member/members/on/from/leader/,/gb/today/building/up/effort/work/won/behind/spirit ; _ gb/work/leader/member/members/spirit/building/effort |
team > teem | to/will/rivers/waters/seas _ with life |
teaming > teeming | _ with/down life/rain/wildlife/fish/people/visitors |
teeming > teaming | are/we're/is/by/been/and/for/to/excited _ up |
tern > turn | to/please/can/your/will/take/took/right/in/left/don't/now/my/our/it's/return/as/u/then/next/good/a/whose/must/wait/it/taking/page/at _ up/off/left/right/into/to/on/down/out/around/your/the/of/over/our/back/in/it/for/again/lights/heating/,/at/now | arctic bird birds gull gulls colony nest sandwich nesting seabird island chicks common little
turn > tern | arctic/sandwich/little/common/roseate/nesting/black _ chick/chicks/colony/eggs ; arctic/roseate _ |
turns > terns | arctic/sandwich/little/nesting/roseate/and/common/of _ nest/have/nesting/, | taking take takes
turns > terns | arctic/roseate _ |
terns > turns | take/taking/took/taken/three/twists/it/in/he/she/town/and/who/which/everyone/as/wrong/season/leaf/our/today/gallery/museum _ to/at/in/into/out/of/#/the/on/NUMBER/and/up/off/down/a/your/their/years/from/it/, | arctic bird birds nest nesting colony gull gulls seabirds chicks sandwich
thyme > time | the/first/in/on/this/last/next/same/free/of/some/long/any/great/your/spare/their/half/full/part/one/what/it's/lunch/time/all/every/good/spend/a/christmas/is/tea/bed/story/our/spring/summer/much/have/quality/lots/at/just/more/his _ to/for/at/of/in/and/with/job/table/off/on/we/you/is/,/this/again/out/today/when/the/our/from/line/that | herb herbs rosemary sage garden lemon parsley garlic recipe oregano basil mint roast plant plants chicken creeping wild mediterranean stuffing butter
time > thyme | lemon/rosemary/wild/parsley/sage/creeping/sprigs/fresh/dried/of/and _ and rosemary/sage/oregano/parsley/garlic/basil/lemon/honey ; rosemary/sage/parsley/oregano/garlic/basil and _ ; sprigs/sprig/teaspoon/bunch of _ |
vale > veil | wedding/the/bride's/a/lace/her/lift/bridal/white/muslin _ of/and/on/is/,/tears/over/from | glamorgan white belvoir evesham aylesbury york district clwyd valley pewsey maida royal
veil > vale | _ of glamorgan/york/belvoir/evesham/pewsey/white/aylesbury/clwyd/tears ; maida/port/ebbw/clwyd _ |
vial > vile | a/such/this/these/of/absolutely/most/some/utterly/truly/and/racist/completely _ abuse/attack/comments/crime/racism/racist/behaviour/act/attacks/thing/weather/messages/man/murder/crimes |
wale > whale | humpback/blue/sperm/killer/minke/pilot/fin/a/beluga/stranded/orca/the/grey/dead/beached/gray/baby/right _ watching/of/shark/and/was/is/has/sharks/spotted/skeleton/in/on/,/off/song | wales prince cymru welsh corduroy
wail > whale | humpback/blue/sperm/killer/minke/pilot/beluga/stranded/orca _ ; _ watching/shark/sharks/song/skeleton |
whales > wales | north/south/mid/west/of/in/across/prince/princess/university/new/national/and/around/from/england/for/play/visit/public/sport/senedd/museum/bbc/literature/throughout/to/against _ and/,/on/at/this/coast/is/has/are/in/for/v/vs/today/to/the/police/fire/will/with/women/rugby/tonight/as/by/our/from/who/airport/football | humpback sea ocean sperm dolphins dolphin orca minke pod stranded marine whale blubber boat watching seals beluga baleen killer migration
whales > wales | prince/princess/south/north/mid of? _ |
wales > whales | humpback/sperm/killer/minke/pilot/beluga/blue/beached/fin/stranded _ ; dolphins/seals/sharks/porpoises and/or _ ; _ and/or dolphins/seals/sharks/porpoises |
wheal > wheel | ferris/big/steering/water/spinning/potter's/the/spare/cycle/front/rear/a/potters/observation/prayer/cart/waggon/colour/spoke/mill _ of/and/chair/chairs/at/is/on/barrow/trim/throwing/to/was/again/for/,/barrows/cover/turning | mine mines cornwall cornish tin copper engine mining
world > would | we/i/you/they/who/this/it/that/she/he/what/how/which/people/there/these _ like/love/be/have/not/also/you/really/never/appreciate/recommend/help |
worlds > words | in/their/own/her/his/few/kind/lost/wise/your/for/of/swear/spoken/lovely/last/key/spelling/famous/new/other _ of/and/to/from/by/in/, ; in/her/his/their/your/own/other own/her/his/their/your/other/NUMBER _ ; _ of wisdom/encouragement/comfort/advice/hope/thanks/praise/warning/support ; in/few other/their _ |
works > words | kind/of/wise/few _ of wisdom/encouragement/comfort/thanks/praise ; _ of wisdom/encouragement/comfort/praise ; no _ can ; lost for _ |
words > works | road/water/art/grid/iron/net/steel/street/sewage/improvement/essential/maintenance/fire/collected/complete/major/house/gas/drainage/engineering _ will/at/on/to/by/are/is/begin/start/in/between/from/of/have/team/starting/near/continue/for/,/begins | spelling vocabulary language poem write lyrics read reading
words > works | improvement/engineering/drainage/maintenance/resurfacing/gas/water _ |
warn > worn | be/was/were/must/masks/should/well/been/being/are/is/and/clothes/have/has/hats/had/poppies/coverings _ by/at/in/out/on/and/the/with/as/for/during/to/a/off/outside/, | police warning forecasters experts
worn > warn | to/police/we/must/and/experts/would/forecasters/officials/doctors/also/please/residents/will/scientists _ of/you/that/people/residents/against/drivers/motorists/the/about/others/parents/your/customers/other/all/everyone |
warm > warn | to/police/experts/officials/doctors/forecasters/residents/must/we/scientists _ of/you/that/people/residents/against/drivers/motorists/about/others/parents/customers |
worm > warm | a/very/keep/stay/and/lovely/nice/keeping/wrap/so/the/your/luke/up/for/it's/with/is/too/of _ welcome/and/up/clothes/weather/coats/coat/home/drinks/drink/in/this/wishes/space/hub/spaces/hubs/water/day/clothing/evening/meal/winter/for/bath/,/glow/bed/food/thanks/thank | book earth glow slow lug compost early farm bird garden soil tape lambton wiggly cat dog flea
worm > warm | a/very/your _ welcome/wishes/thanks/coat/coats |
`
