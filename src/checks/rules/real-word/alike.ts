/**
 * Words that sound alike, told by what they stand among. A row: wrong > meant | phrases | words that make it honest | company:
 * the phrases or one word of the company are enough. Capitals are classes and fields. Written for this project.
 */
export const alike = `
aisle > isle | the/emerald/this _ of ; _ of wight/man/skye/mull/dogs/arran/bute/lewis/ely/sheppey/thanet | supermarket shop shelves wedding bride seat seats groceries plane aircraft church window middle centre theatre | ferry lighthouse islands puffins causeway
isle > aisle | supermarket/shopping/walk/walked/walks/walking/middle/centre/baking/frozen/drinks/bread/toy/cereal/next/every/window _ ; down/up the _ ; _ seat/seats/NUMBER ; the _ to | | supermarket groceries bride groom cabin
isles > aisles | supermarket/shop/store/narrow/wide/the/our/in _ are/of food/groceries/shelves ; in the _ | british scilly western scottish hebrides islands channel | supermarket shelves pews groceries trolley
air > heir | rightful/only/sole/the/his/her/male/their/an _ to the/throne/a/his/title ; _ apparent ; son and _ | quality bag | throne title duke estate
heir > air | fresh/hot/open/open-air/mid/mountain/sea/cold/clean _ ; in the _ | throne duke estate lord | pollution
allowed > aloud | read/reading/reads/readings/think/thinking/thoughts/laugh/laughing/laughed/speak/sung/spoken/wonder/say/said/wondered _ ; reading/read it/them/poems/stories/books _ | |
aloud > allowed | are/is/not/were/be/been/being/was/dogs/no/only _ ; _ to/in/on/entry/at | read reading laugh laughing | 
ante > anti | _ social/racism/bullying/virus/war/climax/septic | |
anti > ante | _ natal/chamber/meridian ; up/upped/ups/upping the _ | |
altar > alter | TO/not/never/slightly/greatly _ OBJ/to/how | |
alter > altar | DET/high/side/stone/main/wooden/church/marble/at/candle _ AFT/piece/cloth/boy/boys/server/servers/flowers/rail/call/table/guild ; DET _ | ego clothes dress trousers | WORSHIP
alters > altars | the/our/two/three/side/stone/church/roman _ | clothes | WORSHIP
assent > ascent | first/solo/final/steep/the/our/their/his/her/winter/balloon/summit/an/rapid _ of/to/up/on/in/was | royal bill act parliament | climb climbed mountain summit everest peak hike balloon
ascent > assent | royal _ ; given/give/gave/gives/with _ to | climb mountain summit peak everest hike | bill royal parliament
ascents > assents | royal _ | |
attendants > attendance | in/record/good/school/poor/full/low/high/average/regular/perfect/improve/match/your/total _ ; _ is/was/at/figures/record/records/of/award/rate/rates | flight parking car pool toilet wedding cabin beach gallery | crowd turnstiles
attendance > attendants | flight/parking/car/gallery/cabin/pool/toilet/beach/lift _ ; NUMBER/our/the _ are/were/will/who/have | | 
assistants > assistance | with/need/for/any/special/without/your/further/financial/mobility/passenger/emergency/more/of/technical/travel/require/requires/request/some/immediate/roadside/legal/humanitarian _ ; _ dog/dogs/with/from/is/to/, | teaching shop classroom retail sales personal library |
assistance > assistants | teaching/sales/shop/library/classroom/personal/retail/two/three/NUMBER/dental/care/healthcare/our _ are/who/were/will/and/have/, ; two/three/NUMBER/teaching/sales/shop/retail _ | |
adherents > adherence | strict/with/to _ to the | |
aural > oral | _ history/hygiene/exam/exams/health/presentation/contraception/cancer/surgeon ; irish/french/leaving _ | |
oral > aural | _ skills/training/test/feast/dictation | |
auricle > oracle | | ear heart | delphi prophecy temple
bail > bale | _ of/twine hay/straw ; hay/straw/paper/cotton _ ; A/each/every/big/round _ of/weighs | court judge jail bond police hearing | hay straw farm tractor cardboard
bails > bales | hay/straw/NUMBER/round/big/cotton/of/stacked/the/some/paper _ | wickets stumps cricket umpire court police | hay straw farm tractor barn
bale > bail | on/out/posted/court/conditional/police/released/granted/denied/without/skipped/unconditional/jumped _ | hay straw farm gareth | CRIME
baled > bailed | _ out/to ; been/was/were _ to/until/pending/and | hay straw | CRIME
bated > baited | _ hook/hooks/trap/traps/line ; was/were/is/are/be/being/been/bear/badger _ | breath | badger hook
baited > bated | with _ ; _ breath | |
ball > bawl | _ out/your ; TO _ her/his/their | |
balled > bawled | _ his/her/their/my/our/out/at ; i/we/she/he/baby _ | fist fists paper | tears cried film ending
balling > bawling | was/is/were/are/had/me/us/still/just/absolutely _ ; _ out/your/my/her/his/like/eyes/at | melon hay | tears tissues cried crying
bald > balled | _ up/fists | |
balled > bald | _ eagle/head/men/man/patch/spot/cypress/tyre/tyres/spots | |
band > banned | is/are/been/be/were/was/being/permanently/now/driver _ from/for/in/on/, ; _ from/substances/substance | music gig wedding brass played singer drummer albums album | CRIME
banned > band | brass/steel/big/rock/boy/jazz/samba/marching/live/wedding/elastic/rubber/school/pipe/wrist/folk/tribute/concert/house/ceilidh/silver/punk/army/indie/wide/cover _ | books substances | concert bandstand gig drummer
bare > bear | brown/polar/grizzly/teddy/black/koala/panda/sun/care/spirit/baby/mama/mother/adult/a _ ; _ with/in/cub/cubs/hug/paw/paws/den/grylls/pit/arms/fruit/witness/spray/country/necessities/hunt/essentials ; TO/cannot/can't/couldn't/must/please _ OBJ/with/in/left/right ; the right to _ | feet foot skin walls minimum bones facts | grizzly salmon hibernation honey cub
bares > bears | polar/brown/teddy/grizzly/black/sun/chicago/the/our/all/three/gummy/baby/NUMBER _ ; _ a/the/no/in/fruit/witness/his/her/little/all resemblance/name/mind/relation/names ; it/which/that/tree/who _ | all soul teeth heart | grizzly zoo cubs keepers
bear > bare | _ feet/foot/minimum/hands/bones/essentials/walls/necessities/floorboards/roots/root/branches/skin/brick/facts/patches/chested/back/metal/knuckle/in mind? ; laid/lay/threadbare/stripped/with/on/their/his/her _ feet/hands/skin/chest/arms/legs/foot ; the/our/now _ shelves/walls/cupboards/cupboard/branches/minimum | cub cubs polar teddy grizzly zoo | barefoot leafless
bearing > baring | _ all/his/her/their/its teeth/soul/chest ; soul _ | weight wheel ball | 
baring > bearing | _ in/witness/gifts/fruit/down/the/no/a/on mind/name/brunt/weight/resemblance ; ball/child/load/fruit/weight/wheel/on _ | teeth soul chest | wheel axle engine
baron > barren | _ land/landscape/soil/desert/spell/field/fields/hills/island/ground/run/winter/patch ; once _ | castle robber press drug lord title media | soil desert rocky
barren > baron | press/robber/drug/media/the/beer/oil/timber/railway/gang/a _ who/of/and/was/built/, ; _ of | land soil desert | castle title duke
barron > barren | | names |
barrow > borough | london/the/our/royal/council/metropolitan _ council/of/councillor/councillors/mayor/hall | wheel garden tool stall bronze burial wheelbarrow furness iron neolithic |
burrow > borough | the/london/our/this/across/royal/metropolitan/every/each _ council/of/is/and/councillor/hall/to/libraries/residents | rabbit badger owl tunnel rabbits wombat ground soil puffin | council councillor mayor residents libraries
boroughs > burrows | | london council york councils five city | rabbits badgers rabbit wombats puffins owls underground
borough > burrow | rabbit/badger/wombat/puffin/fox/deep/underground/its/their _ ; TO/who/which/they/animals _ into/under/in/down/beneath/through | council london mayor resident residents | rabbit rabbits badger wombat puffin puffins voles
burro > burrow | | donkey mule | rabbit fox wombat badger puffin owl
base > bass | double/drum/drums/and/upright/slap/electric/on/lead/guitar/our/the/vocals _ guitar/player/drum/guitarist/clef/clarinet/clarinettist/line/lines/singer/solo/note/notes/vocals/trombone/voice ; double/upright/electric _ ; guitar/guitars/drums/vocals/piano/sax/keys/alto/tenor/baritone and/on/, _ ; sea/striped/largemouth/smallmouth/grilled/roast/whole _ ; on _ , | data fan camp air army naval military tax customer rates rate army knowledge | guitarist drummer tenor baritone vocals
bass > base | data/customer/fan/supporter/air/army/naval/military/home/knowledge/tax/donor/user/evidence/skills/member/client/power/cheese/pizza/biscuit/tart/lamp/wooden/concrete/stone/tree/the _ camp/rate/in/of/for/layer/layers/price/station/coat ; _ camp/layer/layers/rate/price/coat/station ; third/first/second/touch/every _ | guitar drums drum singer fish fishing tenor clef baritone guitarist lake voice trombone tuba vocals sea grilled | pizza pedestal summit
beach > beech | _ tree/trees/hedge/hedges/hedging/leaves/wood/woods/nuts/marten/avenue/forest/woodland/mast ; copper/old/ancient/fallen/mature/oak/weeping/veteran _ and/tree/trees/hedge/in/, ; oak/ash/birch/elm/maple and/or/, _ | sand sea swim swimming palm surf tide wave lifeguard coast holiday promenade |
beaches > beeches | copper/ancient/veteran/oaks/old/our/mature/the and/, _ ; oaks/ashes/limes/elms/maples and/, _ | sand sea swim surf tide coast bathing | autumn leaves woodland oaks arboretum
beech > beach | sandy/sand/pebble/golden/white/the/our/a/bondi/manly/muscle/private/nearest/on/at/shingle/palm/miami/long/long/venice/brighton/local/blue/dog _ AFT/clean/cleans/cleaning/holiday/holidays/hut/huts/towel/ball/party/volleyball/lifeguard/lifeguards/front/house/volleyball/body/wedding/walk/safety/bag/resort/patrol ; on/at/from/to/off the/our/this _ | tree trees hedge hedges wood woods oak leaf leaves forest furniture birch bark | tide surf sand lifeguard swim seaweed sandcastles coastguard lifeguards
beat > beet | sugar/red/roasted/pickled/silver/baby _ ; _ root/salad/farmers/harvest/greens/hummus/juice/sugar | egg eggs cancer drum music heart retreat police | borscht pickled
beats > beets | roasted/sugar/pickled/golden/baby/fresh/turnips/carrots/beetroot and? _ | heart drum music dj dance hip | carrots turnips pickled roasted salad
beet > beat | TO/heart/drum/drums/on/off/upper/the _ the/them/our/us/off/to/in/of/cancer/queues/queue/bullying ; heart/drum/down/dead/up _ | sugar root salad roasted pickled | score wickets drummer
beau > bow | _ tie/ties/window | |
been > bean | green/runner/coffee/cocoa/soya/soy/jelly/baked/kidney/butter/broad/haricot/vanilla/black/mung/pinto/fava/magic/the _ stew/bag/bags/chilli/soup/salad/plants/sprouts/counter/sprout/burger/burgers/casserole ; _ bag/bags/sprouts/chilli/stew/burger/casserole ; green/runner/cocoa/jelly/kidney/broad/coffee/mung _ | |
bean > been | has/have/had/having/not/never/ever/always/just/also/we've/i've/you've/they've/it's/who've/could've/should've/recently/already/long _ | |
beer > bear | brown/polar/grizzly/teddy/koala/black/please/TO _ cub/cubs/with/in/hug/costume/picnic ; teddy/polar/grizzly _ | craft ale pub brewery pint pints tap real garden | cub cubs zoo
bell > belle | _ époque/epoque/isle ; the/southern _ of ball ; southern _ | |
belle > bell | school/church/door/ring/rings/rang/dinner/final/the/alarm/cow/last/tower _ ringers/ringing/tower/rings/rang/rope/ringer ; _ ringers/ringing/tower/ringer/curve/pepper/peppers | disney beast ball southern isle princess |
berry > bury | TO/and/we _ OBJ/time capsule ; _ st edmunds ; _ a/the/our/your | fruit jam blue picking black straw pick strawberry raspberry juice pie |
berries > buries | dog/he/she/it/who/squirrel _ | |
bury > berry | straw/blue/rasp/black/holly/goose/cran/juniper/mixed/goji/summer/a/red/the/acai _ picking/crumble/smoothie/jam/patch/pie/juice/season | st edmunds funeral grave | smoothie jam crumble
berth > birth | give/gives/giving/gave/date/of/at/home/water/after/before/place/their/her/premature/still/multiple/live/breech/the _ AFT/certificate/certificates/rate/rates/weight/partner/plan/centre/center/day/control/mother/mothers/place/parents/parent/story/stories/defects ; _ certificate/certificates/rate/centre/partner/control/weight ; giving/give/gave/gives/date/place/country/year _ | ship boat dock yacht cruise caravan final harbour harbor ferry cabin sleeper | MEDIC babies baby midwives
births > berths | NUMBER/marina/mooring/sleeping/cruise/two/visitor/six/dry/our/playoff/the _ | baby babies deaths marriages midwife maternity mothers hospital records zoo | marina yacht harbour harbor mooring boats sailors
birth > berth | marina/wide/dock/cruise/mooring/visitor/final/playoff/the/NUMBER _ NUMBER/at/in/for/to | baby babies mother mothers midwife maternity born certificate hospital labour labor death | yacht marina ship docked harbour harbor moored dock mooring
berths > births | NUMBER/home/multiple/the/of/live/twin/register/registered/all/and/premature/water _ and/deaths/marriages/at/to/in/were ; _ deaths/marriages/and ; of/register/registering _ | marina yacht boat boats dock sleeper cabin harbour ferry | babies midwives midwife maternity
bight > bite | a/dog/love/tick/sound/frost/snake/insect/flea/one/quick/mosquito/every/first/big _ AFT/size/sized/mark/marks ; a/every/the/first/last/each _ ; _ size/sized/marks/your | australian great bay german | chew jaw bitten hungry
bite > bight | australian/german _ ; great australian _ | |
byte > bite | a/dog/every/one/first/tick/insect/love/grab/big/snake/quick/each/sound _ AFT/sized/size/mark/to | data computer code coding tech giga kilo bytes storage memory |
bytes > bites | dog/insect/tick/love/snake/mosquito/and/midge/sound/flea/pizza/small/fish/cheese/chicken _ | data computer code coding tech bits storage memory |
bite > byte | giga/kilo/mega _ | |
bites > bytes | bits and _ ; giga/kilo/mega _ | |
block > bloc | eastern/trading/voting/trade/european/communist/soviet/opposition/party _ AFT/countries/vote ; _ vote | tower flat flats starting road roads stumbling engine building |
bloc > block | tower/road/stumbling/office/apartment/starting/city/engine/science/shower/toilet/writer's/mental/building/new/the _ of/party/booking/capital/letters/paving ; a/tower/office/toilet _ of? flats? | eastern trading soviet european voting trade party countries |
blew > blue | the/our/royal/navy/pale/light/dark/bright/deep/sky/true/and/ice/electric/black/in/red/new _ bin/bins/badge/badges/sky/skies/lights/light/cheese/tit/tits/whale/whales/line/flag/shirt/jeans/plaque/jacket/moon/water/door/ribbon/eyes/dye/team/paint/carpet/and/in ; _ badge/bin/bins/tit/tits/whale/whales/plaque/jeans/cheese/light/lights/skies/flag | wind whistle storm gale referee horn roof | 
blue > blew | wind/storm/gales/winds/he/she/who/they/you/fans/it/referee/guard/which/crew/we/i/that _ OBJ/up/down/over/off/out/through/in/into/whistle/apart | sky badge bin colour color paint navy | 
boar > bore | tidal/severn/water/wind/trent/to/TO/full/of/small/a/a _ hole/the/da/us/him/wells/well ; severn/tidal/trent _ ; _ hole/holes/da/well/fruit/witness | wild pig sow piglets hunt forest sausages meat sausage sausages tusks roast | surfers tide drill
bore > boar | wild/roast/a/the/hunting/pot-bellied/young/male/breeding _ roast/sausage/sausages/burger/and/meat/ragu/stew/at/in/from ; wild _ | tidal severn hole water drill tide da trent | piglets tusks sow sausages
bored > board | DET/editorial/notice/advisory/parish/surf/chess/score/skate/leader/snow/full/of/school/health/on/our/message/chopping/cheese/circuit/whole/volunteer/governing/water/white/dart/diving/bed/across/management/ironing/key/executive/half _ of/meeting/meetings/member/members/game/games/room/pass/certified/chair/papers/walk/approved/and/seat/vacancy/elections/walk ; _ of/member/members/game/games/room/meeting/meetings/chair/vacancy/trustees ; notice/advisory/editorial/skate/snow/surf/chess/cheese/chopping/school/health/on/full/ironing/circuit _ | kids children teenagers summer rain never stiff sofa silly anybody boredom ideas |
boarders > borders | scottish/the/our/open/flower/herbaceous/across/country's/beyond/without/state/welsh/at/closed/garden/their/international/council _ and/are/in/of/with/to/,/railway/without/general | school house boarding dormitory term houseparent skateboard surf snow lodger lodgers | herbaceous passport customs perennials
boarder > border | the/scottish/welsh/state/mexican/across/herbaceous/flower/over/irish/northern/southern/garden/at/our/polish/us/french/garden/the _ AFT/control/controls/patrol/crossing/collie/collies/force/terrier/terriers/town/checks/guards/security/agents/wall/counties ; _ control/collie/collies/terrier/terriers/force/patrol/crossing/security ; herbaceous/flower/mixed/scottish/long _ | school house dormitory term snow skate surf lodger | herbaceous passport customs collie
border > boarder | sixth-form/weekly/full/snow/day/skate/new _ at/here/life ; _ and/or day pupils/pupil | control patrol country line | dormitory housemaster houseparent
bode > bowed | | well ill | 
bold > bowled | clean/was/be/being/have/has/we/he/she/they/been _ over/out/for/a/by/us/first ; _ over/maiden/him/her/for | type step move brave new | wicket wickets innings stumps overs cricket
bolder > boulder | a/the/giant/huge/large/massive/rock/fallen/glacial/falling/rolling _ AFT/choice/in/the | ambition steps move font choices brave braver | rockfall granite landslide hikers boulders
boulder > bolder | be/go/a/even/even/much/get/bigger/think/getting/little _ and/about/choices/than/,/steps/move/new | rock colorado granite climbing climb cliff landslip mountain | ambition braver
bolders > boulders | | | 
boll > bowl | soup/a/salad/fruit/rice/poke/mixing/your/the/wooden/serving/large/super/of/punch/dog/buddha/cereal/water _ of/with/and/in/for | cotton weevil | FOOD
bowl > boll | cotton _ ; _ weevil | |
bowled > bold | a/in/our/be/go/its/the _ new/move/step/plan/plans/vision/and/type/claim/colours/colors/flavours/statement/decision/steps/strategy/idea/ideas | wicket wickets over cricket maiden stumps ball pins |
bough > bow | take/took/taking/a/his/her/cello/violin/rain/final/hair/pink/red/its/with/ribbon/and/cross _ tie/to/and/out/arrow/window/on ; _ tie/ties/and arrows/arrow ; take/took/taking/takes a? final? _ | tree branch branches oak apple mistletoe breaks holly fir snow cradle | archery archer violin cello ribbon
boughs > bows | NUMBER/take/took/ribbons/their/and/hair/red/with _ and arrows ; _ and arrows/ribbons ; ribbons and/or/, _ | tree branches holly oak fir pine snow deck apple | archery archers ribbon violins
bow > bough | golden/apple/holly/oak/tree/broken/willow/the/fallen _ of/breaks/broke/holly/mistletoe/blossom | ship violin tie arrow archery front | orchard mistletoe branches
bows > boughs | fir/pine/holly/apple/snow-laden/laden/deck/oak _ ; _ of holly/fir/pine/oak/mistletoe/blossom | ribbon arrow arrows ship violin cello archery | trees branches orchard mistletoe
boy > buoy | life/marker/channel/mooring/weather/navigation _ tender/and/was/in/to/off/marks ; _ up ; mooring/marker/navigation/wave/weather/channel _ | girl school baby aged son parents scouts band teenage named dad his he | moored swimmers harbour yachts sailors
boys > buoys | marker/yellow/orange/the/mooring/swim/swimmers'/life/between/navigation _ mark/are/and/to | girl girls school aged sons schoolboys team | mooring swimmers yacht yachts harbour sailing marina lifeguards
buoy > boy | baby/little/a/my/school/young/old/birthday/good/golden/poster/our/teenage/year-old/oh/the/local _ AFT/band/scout/scouts/who/named/aged/called/from/and ; baby/little/teenage/year-old/school/good _ | sea swim channel harbour harbor sail sailing swimmers yacht mooring lifeboat moored weather ocean marker |
braid > brayed | | hair plait | 
braise > braze | | beef lamb meat oven | welding solder copper
braking > breaking | _ news/point/up/down/the/records/record/bad/into/ground/in/even/free/bread ; record/ground/law/rule/path/heart/back/house/bone/tie/tie-/earth _ ; caught/for/of _ the law/in/into | car bike distance emergency brakes driver train brake speed heavy road lorry wheel |
breaking > braking | emergency/hard/heavy/regenerative/sharp/the/sudden/smooth/rim/automatic/harsh _ distance/distances/system/systems/and/on ; _ distance/distances | news record law point ground |
brakes > breaks | tea/lunch/coffee/school/city/spring/short/winter/tax/weekend/regular/screen/comfort/rest/take/taking/christmas/all/toilet/commercial/it/he/she/weather/heart/storm/who/summer/ad/half-term/prison/family _ AFT/down/up/out/ground/into/record/records/the/from/my/our/free ; _ down/ground/record/records | car bike train lorry bus vehicle wheel wheels pads disc cycle driver driving drivers tyres |
breaks > brakes | car/bike/hand/disc/the/check/your/faulty/tyres/my/hit/slam/slammed/front/air/and/lights/wheels/steering/gears _ , ; tyres/wheels/lights/gears/steering/chain and/,/or? _ ; _ pads/squeal/failed/squealing/fluid ; slammed/slam/hit/squealing/faulty/disc/hand the/on? _ | holiday city tea lunch news | tyre tyres tyre chain gears mot steering
brake > break | lunch/tea/coffee/spring/summer/christmas/tax/winter/career/half-term/city/school/weekend/a/short/lucky/big/rest/day/easter/family/fast/need/respite/mid-season/half/tie/heart/jail/the/record/without/day/prison/screen/study _ AFT/up/down/through/away/even/point/the/from/out/club/free/dance/dancing/ground/bread/ice/in/into/your ; TO/not _ the/a/our/your/down/ground/even/out/records/bread/into/free/up ; _ up/out/even/dancing/dance/dancers/dancer/ground/free/through/ins/in | car bike hand foot pedal pads disc light lights fluid train lorry vehicle driver driving cycle wheel fault emergency |
break > brake | hand/parking/emergency/disc/bike/front/rear/foot/the/air/shooting _ pads/pad/pedal/fluid/lights/light/discs/disc/cable/cables/failure/fault/horsepower/lever/service/test ; _ pads/pad/pedal/fluid/lights/light/discs/cable/cables/lever ; hand/disc/parking _ | |
breech > breach | security/data/a/the/in/of/privacy/contract/serious/alleged/trust/covid/flood/planning/any/into/TO/major _ of/our/the/in/the/notice/and/was ; security/data/in/serious/alleged _ | baby birth gun midwife maternity delivery twin pregnancy rifle loading | contract wall hackers embankment regulations licence
breach > breech | _ baby/birth/births/presentation/delivery/loading/position | contract data security law trust rules | midwife midwives obstetric
bread > bred | well/cross/pure/captive/home/were/was/been/and/pedigree/purpose/selectively/locally _ in/dog/dogs/by/for/at/cattle/here/and ; born and _ ; captive/pure/cross/selectively/thorough _ | baker bake bakery loaf flour butter sourdough rolls baked yeast | breeding puppies
bred > bread | garlic/sourdough/white/brown/soda/rye/fresh/banana/corn/ginger/naan/sliced/homemade/wholemeal/baking/bake/home-made/crusty/loaf/baked/break/flat/of/our/toasted/daily _ AFT/rolls/butter/and/making/maker/pudding/basket/sauce/roll/knife/bin/crumbs ; bake/baked/soda/garlic/sourdough/banana/rye/toasted/sliced/crusty _ | dog dogs cattle born captivity pedigree cows horse horses | bakery baker flour yeast butter
brewed > brood | | beer ale coffee tea brewery | hens chicks hen
brood > brewed | freshly/locally/home/craft/is/are _ coffee/tea/beer/ale/in | chicks ducklings hen bees | brewery ale
brews > bruise | | beer tea ale coffee brewery | knee fall injury
bridal > bridle | _ path/paths/way/ways ; horse/saddle/a/and/the/saddles/reins and/or? _ ; _ path/paths/way/and saddle/reins/bit | bride wedding gown shower dress party suite groom boutique veil fair bridesmaids wedding | horse horses riders rider saddle pony tack equestrian ponies
bridle > bridal | _ shower/gown/gowns/suite/party/wear/shop/boutique/fair/dress/dresses/hair/bouquet/bouquets/make-up/makeup/show/fayre/collection/veil/couple | horse horses pony rider riders path saddle ponies | bride wedding bridesmaids gown bouquet groom
bridles > bridals | | horse horses pony saddle tack | 
broach > brooch | diamond/silver/gold/a/the/celtic/pearl/ruby/viking/her/antique/enamel/cameo/roman/anglo-saxon/tara/this/bronze/my/emerald _ AFT/pin/set/found/made ; silver/gold/diamond/cameo/pearl/tara _ | subject topic issue | jewellery jewelry diamonds pearl necklace pinned lapel hoard
broaches > brooches | | subject topic issue who | jewellery jewelry hoard necklaces silver rings gold
brooch > broach | TO _ OBJ/subject/topic/it ; _ the subject/topic/issue | |
brows > browse | TO/to/come/and/in/pop/or/you _ the/our/through/and/online/in/at/stalls/shelves/for/around/by/for/hundreds ; come/pop/drop/in and/to/, _ | eye lashes tint wax threading beauty salon eyebrows brow lamination hill raised | shelves stalls magazines collection collections website
browse > brows | eye _ ; _ and lashes/lash ; lashes and/or _ | |
bruise > brews | | injury fall black knee | ale beer brewery tea
bused > bussed | | | 
but > butt | water/cigarette/head/rifle/gun _ ; kick/kicked/kicks _ ; _ of the? jokes/joke ; a water/cigarette _ | |
butt > but | , _ ; anything/nothing/all/everyone/last/everything _ ; _ we/you/it/i/they/not/the/this/there/don't/if/please/also/only/our | cigarette water joke pork gun rifle head kick rain goat |
butts > buts | ifs and/or _ | |
by > buy | ^ _ one/two/NUMBER/tickets/yours/three/now/local/any/your/online/a/early/our get/online/here/now/today/at/from/ticket/and ; to _ tickets/a/your/our/one/online/food/new/local/it/them/from/some/books/two/now/more/gifts/shares/house/any/all/that/and ; TO _ tickets/your/a/it/them/online/some/one/two/more/food/from/now/anything/new ; or/and _ online/yours/one/tickets ; _ one get ; where to/you/i _ ; best _ date | |
bye > by | run/made/led/written/directed/passed/pop/drop/stop/step/nearby/organised/hosted/funded/supported/close/caused/pass/go/side/one/day/replaced/led/opened/sent/owned/designed _ ; _ the/our/a/noon/law/laws/train/bus/DAY/MONTH/email/phone | good wave goodbye bye first round cricket leg |
bye > buy | TO/to _ tickets/OBJ/it ; ^ _ one/tickets/now | |
`
