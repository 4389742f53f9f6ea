/** Everyday words taken for each other, each only among words that leave no doubt. Rows as in neighbours.ts. */
export const everyday = `
prostrate > prostate | _ cancer/checks/check/screening/gland/exam/health/problems/disease |
manger > manager | | away crib nativity stable shepherd shepherds angel angels bethlehem christ jesus lamb hay baby christmas dog carol carols pret swaddling cattle horse horses wise
mangers > managers | | nativity stable stables hay cattle horses crib christmas
martial > marital | _ status/breakdown/counselling/counseling/problems/bliss/harmony/affairs/therapy/vows/home |
marital > martial | _ arts/art/artist/artists/law |
dairy > diary | in/for your/the/his/her/my _ ; your/my _ ; _ date/dates/entry/entries | milk cheese cows farm
dairies > diaries | your/our/their _ ; _ ready/out/at | milk cheese cows farm
diary > dairy | _ farm/farms/farmer/farmers/farming/cow/cows/products/free/milk/herd/cattle/intolerance/goat/goats |
angel > angle | right/wide/different/camera/every/acute/low/new/steep _ of/to/lens/on |
angle > angel | guardian/christmas/snow/business _ ; _ of the/delight/gabriel north |
form > from | opens/opening/runs/running/away/apart/far/different/suffers/suffering/recovering/greetings/wishes/benefits/benefited/benefit/hear/heard/learned/learnt/prices/ranging/ranges/range/comes/came/coming/arrived/extract/excerpt/quote/donated/collected/received/miles/straight/fresh/live/news/photos/pictures/stories/letter/message/visitors/people/funding/support/feedback/donations/thanks _ the/our/all/a/one/everyone/your/us/you/# ; _ #/monday/tuesday/wednesday/thursday/friday/saturday/sunday #/to/until ; open/closed/available/daily/tickets _ # |
from > form | fill in/out the/our/this/a/your _ ; complete the/our/this/a/your _ ; application/registration/booking/entry/consent/nomination/enrolment/enrollment/feedback/permission/volunteer _ below/here/is/by/on |
weeding > wedding | _ reception/cake/cakes/dress/dresses/venue/venues/ceremony/fair/fayre/anniversary/guests/rings/photographer/photos/breakfast/invitations/planner |
bare > bear | _ with us/me/them ; please/to _ with ; _ in mind |
baring > bearing | _ in mind ; _ with us |
bear > bare | with/your/their/his/her/my/our _ hands/feet ; the _ minimum |
word > world | mean/means/meant the _ to ; around/across/throughout/over the _ ; biggest/largest/best/oldest/first/fastest/only in/of the _ ; whole/wide/entire/real _ ; _ war/cup/champion/champions/record/heritage/famous/leading/premiere/health/aids/cancer/refugee/environment/mental/poetry/book/water/tour |
world > word | spread/spreading/spreads/pass/get the _ about/on/and/out/to/far/that |
there > their | of/with/for/by/about/lost/losing/share/shared/sharing/give/giving/gave/bring/bringing/brought/take/took/and/all/improve/use/using/raise/do/did/doing/keep/lose/leave/love/during/into/despite/without/through/tell/told/thank/make/making/to/put/on/in/donate/donated/donating _ own/bins/homes/children/parents/lives/stories/pets/dogs/jobs/hard/generosity/generous/kindness/communities/community/neighbours/neighbors/loved/voices/votes/names/website/donations/dreams/passion/efforts/dedication/contribution/contributions/families/family/time/support/best/views/homework/health ; out/for/thank/thanking/and/all _ bins/generosity/hard/generous/kindness/dedication/donations |
their > there | _ is/are/was/were/isn't/aren't/wasn't/weren't/has ; see you _ . ; over/out/been/get/up _ . |
there > they're | _ going/hoping to |
they're > their | _ own/bins/homes/generosity/dedication/kindness ; of/to/for/with _ families/support/lives/stories |
their > they're | _ going/hoping/looking to/for/forward |
your > you're | _ welcome/invited . ; _ all/very/most/warmly/cordially welcome/invited ; _ going/not/able/looking/thinking to/alone/sure/for/of/forward ; if/when/hope/whether/think _ interested/able/looking/free/in/passing/feeling/worried/unable/unsure/struggling/over/aged |
you're > your | _ ticket/tickets/support/donation/donations/seat/questions/views/chance/browser/email/own/diary/vote/place/community ; _ loved ones |
mourning > morning | coffee/good/early/saturday/sunday/monday/tuesday/wednesday/thursday/friday/tomorrow/yesterday/every/christmas _ ; _ everyone/all/coffee/everybody |
morning > mourning | in/period/day/state/days of _ ; _ the/his/her/their loss/death/passing |
except > accept | now/also/to/not/cannot/can't/we/gladly/happily/please/only/will/don't/longer/can _ donations/cash/card/cards/applications/payments/payment/bookings/entries/your/our/this/contactless/nominations/returns/referrals/cheques/checks/vouchers/orders/new/walk/all |
accept > except | everyone/daily/nothing/nobody/anyone/everything/week/day _ mondays/sundays/saturdays/bank/christmas/for/on/sunday/monday |
loose > lose | to/will/could/might/may/would/not/don't/didn't/cannot/can't/won't/you/we/they/never/i _ your/our/the/weight/their/money/hope/it/everything/this/touch/out/interest/track/sight/a/lives/loved/my/access |
lose > loose | _ change/ends/leaf/women/parts |
quite > quiet | peace and _ ; _ please/room/zone/hour/coach/carriage/space/corner ; a _ place/night/time/walk/moment/corner/day/evening/spot/week/week |
quiet > quite | _ a/simply/literally/possibly/frankly/often/right few/lot/bit/while/the/that/you/a/is/so ; not/are/is/be _ sure/right/ready/literally/simply |
trail > trial | court/clinical/fair/murder/drug/medical/vaccine/mock/show/jury _ ; stand/stands/standing/awaiting _ ; _ period/shift/judge/by/and jury/error |
trial > trail | nature/hiking/walking/cycle/heritage/egg/sculpture/treasure/woodland/bluebell/cycling/coastal/forest/bunny/pumpkin _ ; _ runners/mix/map/maps/head/running |
causal > casual | _ dress/clothes/wear/staff/work/worker/workers/conversation/shoes/dining/chat/friday |
casual > causal | _ link/links/factor/factors/inference |
sacred > scared | so/too/feel/feeling/be/don't/get/got/very/really/i'm/are _ of/about ; _ of |
scared > sacred | _ heart/music/site/sites/text/texts/place/places/ground/harp/land/waters/space/spaces |
statue > statute | _ of/law/book limitations ; _ law/book |
statute > statue | _ of liberty/david/queen/king ; bronze/marble/stone/new _ of |
altar > alter | to/will/not/may/can/could/would/or _ the/our/your/its/their/these/any/plans/this/how/times |
alter > altar | high/church/main/side _ ; _ flowers/servers/server/cloth/boy/boys/rail/candles/guild |
dessert > desert | _ island/islands/storm/sand/sands/climate/landscape/tortoise/rat/rats ; sahara/mojave/sonoran/gobi/negev/namib _ |
desert > dessert | for/coffee/mains/dinner/lunch/starter/delicious/tasty/homemade/chocolate/favourite/favorite and/a/or _ ; coffee/mains/dinner/lunch/starter/main and/or/plus _ ; _ menu/wine/trolley/auction/table/bar/course ; two/three course with _ |
principle > principal | vice/deputy/assistant/acting/school/college _ ; _ dancer/conductor/sponsor/designate/funder/cello/violin/guest |
principal > principle | in/on/of _ . ; matter of _ ; guiding/basic/core/founding/underlying _ of/is/that |
principals > principles | guiding/basic/core/founding/first/nolan/our/underlying/moral _ of/and/are |
costumer > customer | _ service/services/care/support/satisfaction/experience/feedback |
costumers > customers | our/to/all/for/dear/valued _ . ; our/all/dear/valued _ will/can/are/should/who/with/and/we | theatre wardrobe costume costumes
sued > used | is/are/was/were/be/being/will/can _ to/as help/fund/support/pay/a/buy/provide/create/make |
fired > fried | deep/stir/pan _ ; _ chicken/fish/rice/eggs/potatoes/egg/onions/halloumi/cheese/chips |
moral > morale | boost/staff/team/lift/low/raise/raising/lifting/troop/boosting _ . ; staff/team/troop _ ; _ boost/booster/boosting |
stationary > stationery | office/school/christmas/wedding/branded _ ; _ cupboard/shop/order/set/supplies/sale |
stationery > stationary | _ vehicle/vehicles/traffic/car/cars/bike/bikes/train/cycle |
complementary > complimentary | _ drink/drinks/ticket/tickets/tea/coffee/wine/wifi/wi/parking/breakfast/copy/copies/glass/refreshments |
complimentary > complementary | _ therapies/therapy/medicine/therapist/therapists |
counsel > council | town/city/county/parish/borough/district/arts _ ; _ tax/meeting/house/offices/chamber/leader |
council > counsel | legal/in/defence/defense house/for/s _ ; legal/defence/defense _ |
sight > site | building/construction/camp/caravan/burial/web/heritage _ ; on _ parking/cafe/café/facilities/shop/team |
site > sight | at first _ ; out of _ ; _ loss/impaired/impairment/test/tests |
brake > break | lunch/coffee/tea/spring/summer/christmas/winter/short/quick/earned/term/a/commercial _ . ; _ time/dance/dancing ; take/have/need/deserve a _ |
break > brake | _ pads/lights/fluid |
peace > piece | _ of cake/art/history/music/paper/land/writing/advice/equipment/theatre/work/pie/our |
piece > peace | _ of mind ; rest/world in/of _ ; world _ ; _ and quiet ; _ talks/treaty/keeping/vigil |
role > roll | _ call/calls/up/out ; sausage/bacon/bread/egg/toilet/sushi/swiss/spring/cinnamon/ham/honours _ |
roles > rolls | sausage/bacon/bread/egg/toilet/spring/cinnamon _ |
roll > role | _ model/models/play/playing ; key/vital/important/leading/lead/starring/crucial/volunteer/trustee/title/active/central _ in/of/as/for/. |
weather > whether | _ you/you're/or/it's/you've/your not/are/a/live/have/want/new/or |
whether > weather | _ forecast/warning/warnings/permitting/conditions/station ; bad/cold/hot/wet/severe/extreme/sunny/lovely/good/winter/warm _ |
hear > here | click/register/book/over/apply/details/down/tickets/donate/download/right _ . ; click/register/book/apply/donate/download _ to/for/and/now ; _ is/are the/our/some/a/your/all |
here > hear | to/love _ from/what you/your/about/the/people/what/them/more ; can/can't/cannot/could/didn't _ you/us/it/the |
then > than | more/less/fewer/rather/better/older/younger/greater/higher/bigger/larger/easier/faster/sooner/cheaper/other _ ever/a/any/#/just/one/two/three/half/most/before/expected/we/in/the/an/your/this/last/that |
than > then | and/back/since/until/till _ we/the/it/they/you/i/a/join/come/when/and/on/, |
affect > effect | no/a/an/positive/negative/lasting/huge/knock/immediate/greenhouse/ripple/big/side/domino _ on/of/from/. ; take/takes/in/into _ on/from/. ; in/into _ immediately |
affects > effects | side/the/sound/special/long/harmful/adverse _ of/from/and/on |
effect > affect | will/may/can/could/not/might/would/does/doesn't/won't/can't _ your/our/the/you/us/services/people/bin/all/some/anyone/many/how/everyone/this/their |
effected > affected | be/are/is/been/those/anyone/everyone/people/residents/families/by/badly/worst/not/areas/communities _ by/. |
passed > past | in/over/for the _ few/year/years/week/month/decade/two/three/five/. ; half _ one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve |
past > passed | have/has/was/were/had/who/recently/sadly _ away ; have/has/they/all/we _ their/our/the exams/exam/test/inspection |
lead > led | was/were/been/being/be/is/are _ by |
where > were | we/they/you/there/who/which _ able/so/not/delighted/thrilled/proud/here/both/all/over/amazing/joined/given/going |
were > where | to/know/see/is/exactly/from _ to/you/we/they/it find/go/can/are/is/live |
off > of | all/some/most/many/lots/part/hundreds/thousands/because/couple/proud/full/out/number/plenty/member/members/end/lot/bit _ our/the/us/you/people/your/this/their/these/those/them/it/a/all/fun/different |
of > off | kick/kicks/kicked/kicking/switch/switched/turned/log _ the/at/on/with/our/a/your/season |
too > to | want/going/need/able/welcome/hope/try/happy/invited/due/how/pleased/delighted/proud/ready/looking/excited/like/thanks/chance/opportunity/forward/listen/go/back/here _ the/be/see/get/join/our/help/all/do/come/your/hear/make/everyone/give/you/share/announce/support/find/welcome/work/take/have/say/this |
to > too | it's/is/are/not/never/far/way/isn't/be/was/aren't/were _ late/much/many/early/often/busy/young/old/hot/cold/far/long |
advise > advice | free/legal/expert/debt/medical/some/practical/impartial/career/careers/money/housing/benefits/confidential/seek/give/giving/offer/offering/offers/of/for/top/our/financial/independent _ on/and/about/from/line/to/session/sessions/centre/for/. |
advice > advise | please/to/we/will/can/would/also/strongly/kindly/police _ you/us/that/visitors/residents/people/customers/anyone/drivers/against/everyone/motorists/parents |
breath > breathe | to/can/can't/cannot/help/helps/you/us/we/and _ again/easier/in/out/easy/better/clean/deeply/properly/. |
breathe > breath | deep/fresh/of/your/last/a _ . ; a/of deep/fresh _ ; out of _ ; hold/holding/catch your/our/their _ |
cloths > clothes | warm/winter/baby/children's/childrens/secondhand/unwanted/old/spare/summer/hand/clean/maternity/school/donated/your _ and/for/to/bank/swap/sale/shop/. |
allowed > aloud | read/reading/think/thinking/laugh/reads _ to/. ; out _ |
aloud > allowed | not/dogs/are/aren't/isn't/only/no/cameras/children/food _ in/on/inside/at/to/. |
collage > college | sixth/further/technical/agricultural/local/medical/boarding form/education _ ; agricultural/technical/medical _ ; _ students/campus/principal/degree/application/applications |
manor > manner | timely/professional/respectful/appropriate/safe/friendly/similar _ |
canvas > canvass | to _ opinion/opinions/views |
sail > sale | jumble/cake/bake/plant/yard/garage/rummage/boot/january/book _ ; tickets/now/are/go/goes _ on ; tickets on _ ; now/go/goes/still on _ |
sale > sail | set/sets/setting _ ; tall _ ships |
tail > tale | fairy/folk/cautionary/tall/classic _ of |
tails > tales | fairy/folk/canterbury/winter's _ |
reign > rein | free _ to/. ; _ in the/our/their/spending |
flower > flour | plain/raising/wholemeal/rising/corn/purpose/bread _ ; cups/cup/g/bag/bags of _ |
flour > flower | _ show/arranging/arrangements/beds/bed/festival/garden/stall/pots/display ; wild _ |
waist > waste | food/garden/plastic/household/zero/green/kitchen/electrical _ ; _ collection/collections/paper/bin/bins/disposal |
meat > meet | come/to/please _ the/our/us/up/you/new/other ; and/to/please/will _ up/us/our/you ; _ the team/author/artist/makers/candidates/staff/neighbours/neighbors/volunteers | butcher butchers vegan veggie
meet > meat | _ free/raffle/pie/pies/balls/feast ; minced/red/cooked/raw _ |
grate > great | a/so/such/some/really/looks/sounds/was _ day/time/event/night/to/news/success/opportunity/cause/fun/evening/work |
weak > week | this/next/last/every/each/per/a/volunteers/refugee/mental _ . ; this/next/last/every/each/per _ we/at/in/and/is/our/the/to/on/with ; days a _ |
hole > whole | the/a _ family/team/community/day/week/school/year/country/thing/village/town/world/weekend/process/lot/building/experience |
whole > hole | _ in one ; pot/man/black/rabbit/key _ |
witch > which | _ is/are/will/was/means/has/were we/the/a/why/you/be/in/our ; in/of/for/from/by _ we/you/the/they/case |
man > main | burst/water/gas burst/water/gas _ ; water/gas _ . ; burst _ on/in/at |
bear > beer | _ festival/tent/and cider ; ale/craft _ and/festival | teddy polar grizzly brown cub cubs honey bears panda
bored > board | _ of trustees/directors/governors/members/education ; _ member/members/meeting/chair |
board > bored | feeling/i'm/getting/are/kids _ ? ; so _ of |
pants > plants | bedding/potted/tomato/native/house/pollinator/wildflower/climbing/indoor _ | trousers jeans
pray > prey | birds/bird/beast/beasts of _ |
prey > pray | please/let/to/we/will us/let _ for ; please/let's/we/and/will/to _ for/together/with |
serial > cereal | breakfast _ ; _ bar/bars/box/boxes/bowl |
prophets > profits | all/our/the _ go/from/will/to/made/raised |
sole > soul | heart/body/mind/rhythm and _ music/food/band/night/singer ; _ music/food/singer/band |
rapping > wrapping | gift/christmas/present _ ; _ paper/presents/gifts |
tarts > starts | event/course/term/work/registration/show/session/class/meeting/it/concert/service _ at/on/next/this/today/tomorrow/monday/tuesday/wednesday/thursday/friday |
ducking > duckling | ugly _ |
sowing > sewing | _ machine/machines/circle/bee/kit/pattern/group/club |
sewing > sowing | _ seeds/wildflowers/wildflower |
untied > united | _ kingdom/states/way/nations/reformed/methodist ; manchester/leeds/newcastle/sheffield/rotherham/stand/stay _ |
defiantly > definitely | will/most/we'll/i'll/should/would/it's/is/are/can/must/you'll _ ; _ be/worth/recommend/not/going/come/need/one |
`
