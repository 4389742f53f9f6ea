/**
 * Words that are taken for one another, whatever stands beside them: what stands beside them is counted in
 * contexts.table. Written for this project. Sets are parted by "/"; each word of a set may stand for each other one.
 */
export const everyday = `
accept except / accept expect / access assess / access excess / ad add / adapt adopt / addition edition /
advice advise / affect effect / affected effected / affective effective / affects effects / aid aide / aid said /
aisle isle / allowed aloud / allude elude / allusion illusion / altar alter / altars alters / alternate alternative /
amoral immoral / an and / angel angle / angels angles / annual annul / art part / ascent assent / assess excess /
assistance assistants / ate eat / attendance attendants / aural oral / award ward / aware away / backer baker /
baited bated / bake brake / bakes brakes / band banned / bare bear / baring bearing / barrow borrow / bazaar bizarre /
beach beech / bean been / bear beer / bench branch / berth birth / beside besides / bight bite / bird board /
bit bite / blew blue / bloc block / board bored / board broad / boarder border / born borne / borough burrow /
borrow burrow / bought brought / boy buoy / brake break / brakes breaks / braking breaking / branch brunch /
branches brunches / breath breathe / bridal bridle / bride bridge / brides bridges / bright bring / bringing brining /
broach brooch / broke brook / burro burrow / buy by / cache cash / calendar colander / callous callus /
canvas canvass / capital capitol / carol coral / carols corals / casual causal / ceiling sealing / cereal serial /
chair choir / chairs choirs / chance change / chances changes / chased chaste / check cheque / choose chose /
choral coral / choral corral / chord cord / chords cords / cite sight / cite site / claim clam / claims clams /
clause claws / clay play / clean clear / click clique / closest closet / clothes cloths / coach couch /
coarse course / coast coat / coast cost / coat cost / coco cocoa / cold could / collage college /
collision collusion / combing coming / complain compliant / complement compliment / complementary complimentary /
complements compliments / confidant confident / conscience conscious / contact contract / contain content /
contest context / core corps / costumer customer / costumers customers / council counsel / councillor counsellor /
councillors counsellors / count county / counties countries / country county / craft draft / crafts drafts /
crafty drafty / crow crown / crowds crows / cue queue / curb kerb / currant current / currants currents /
cygnet signet / cymbal symbol / daily dairy / dairies diaries / dairy diary / dear deer / decent descent /
defiantly definitely / defuse diffuse / desert dessert / deserts dessert / deserts desserts / device devise /
devices devises / dew due / dice die / diner dinner / dining dinning / dinner dinning / disburse disperse /
discreet discrete / does dose / don done / done dun / donor door / draft draught / draw drawer / drawn drown /
dual duel / each reach / each teach / earn yearn / eerie eyrie / eight eighth / elicit illicit / emigrate immigrate /
eminent imminent / ensure insure / ensured insured / evens events / ever every / every everyday / every very /
except expect / excited exited / exercise exorcise / expansive expensive / faint feint / fair fare / fairies fairs /
fairs fares / fairy ferry / farms forms / farther father / farther further / fate fete / fates fetes /
father further / faun fawn / faze phase / feat feet / feed freed / feel fill / feeling filling / feet fete /
field filed / fields files / fiend friend / fiends friends / filet fillet / find fined / finds fines / finds funds /
fir fur / fired fried / first fist / first thirst / flair flare / flecks flex / flew flu / flier flyer /
floods foods / floor flour / flour flower / flours flowers / foaled fold / foot root / for four / for fur /
forego forgo / foreword forward / form from / formally formerly / forth fourth / foul fowl / friar fryer /
fried friend / fro from / fun fund / gam game / gamble gambol / garden guardian / gauge gorge / gave give /
genius genus / gilt guilt / gorilla guerrilla / grand grant / grate great / grater greater / grisly grizzly /
groan grown / guest quest / guests quests / guise guys / hail hale / hail hall / hangar hanger / hard heard /
hart heart / heal heel / heals heels / hear heart / hear heat / hear here / hear near / heard herd / here where /
heroin heroine / hew hue / him hymn / hoard horde / hoarse horse / hoe how / hole whole / holly holy / holy wholly /
hoping hopping / horses houses / hose house / hosing hosting / hour our / hours ours / how show / human humane /
hummus humus / hurdle hurtle / idle idol / if of / immorality immortality / incidence incidents / incite insight /
indicate indict / ingenious ingenuous / it's its / jam jamb / jest just / join joint / key quay / knead need /
kneads needs / knew new / knight night / knights nights / knot not / know no / lair layer / lama llama / lamb lamp /
lambs lamps / larva lava / late later / later latter / launch lunch / launches lunches / launching lunching /
leach leech / lead led / leads leeds / leak leek / leaks leeks / led lend / lessen lesson / lesser lessor /
licence license / light right / lightening lighting / lightening lightning / lighting lightning / links lynx /
literal littoral / live love / lived loved / lives loves / living loving / loan lone / local locale / loch lock /
lonely only / look loop / loose lose / looses loses / loosing losing / loot lute / made maid / main mane /
maize maze / make male / makes takes / manager manger / managers mangers / manner manor / mantel mantle /
marital martial / marry merry / marshal martial / marten martin / mass mess / massage message / massages messages /
mean meant / meat meet / medal meddle / medals meddles / medals metals / medals petals / median medium / meet met /
menu venue / menus venues / mews muse / might mite / mince mints / minister minster / ministers minsters /
missed mist / mist most / mist must / moaning morning / moral morale / morning mourning / muscle mussel /
muscles mussels / mustard mustered / naval navel / near neat / net next / next text / nice niece / no not /
noisy nosy / nuclear unclear / oar ore / of off / older order / on one / one won / ones owns / onto unto /
ordinance ordnance / our out / ours yours / own town / own won / owns towns / pace peace / pace space /
paced packed / packed pact / pad paid / pain pane / paining painting / pains panes / painting panting / paints pants /
pair pear / pairing paring / palate palette / palate pallet / palette pallet / pants plants / parish perish /
parks parts / parties pasties / party pasty / pass past / passed past / passed paste / pasture posture /
patience patients / patrol petrol / patrons patterns / pause paws / paying playing / peace piece /
peaceful piecemeal / peak peek / peak pique / peak speak / peal peel / pealing peeling / pedal peddle / pedal petal /
pedals petals / peer pier / peers piers / perfect prefect / persecute prosecute / personal personnel / pint print /
pistil pistol / place plaice / plain plane / planed planned / planing planning / play pray / player prayer /
players prayers / playing praying / pleas please / poetry pottery / pole poll / poles polls / poling polling /
polling pooling / poor pore / poor pour / poplar popular / popper proper / populace populous / pore pour /
posts pots / practice practise / pray prey / praying preying / precede proceed / precedence precedents /
precedent president / precedents presidents / presence presents / present prevent / preservation reservation /
price prize / prices prizes / principal principle / principals principles / profit prophet / profits prophets /
prophecy prophesy / prostate prostrate / proved proven / proved provide / pubs pups / quarry query / quarts quartz /
quiet quite / quilt quit / quilt quite / quit quite / quit quiz / raffia raffle / raffle ruffle / rain reign /
rain rein / raining training / rains reigns / raise raze / raises raisins / raising rising / rally really / rap wrap /
rapping wrapping / read red / read reed / real reel / reign rein / relay rely / respectfully respectively /
resting testing / retain retrain / retired tired / revenge revenue / revered reverend / review revue /
reviews revues / rice rise / right rite / right write / rights writes / ringer wringer / riot root / role roll /
roles rolls / roofs rooms / rooster roster / root route / rote wrote / rough ruff / rough tough / rout route /
rues ruse / ruining running / rust trust / sachet sashay / sacred scared / sad said / sadder saddler / safely safety /
sail sale / sails sales / sale salt / sale sell / sandal scandal / sandals scandals / sauce source / scared scarred /
scaring scarring / scarp scrap / scene seen / score sore / sea see / seam seem / seams seems / search starch /
seas seize / seize size / send sent / serge surge / serve sever / server sever / sever severe / sew sow /
sewing sowing / shared shred / shear sheer / sheets streets / shoe show / shone shown / show snow / sight site /
sights sites / sign sing / signed singed / signer singer / signers singers / signing singing / silver sliver /
singed singled / sinning winning / sip slip / sit site / skiing skinning / slay sleigh / sleep sleet /
sleeping sweeping / sleight slight / sloping slopping / slough slow / snack snake / snacks snakes / soar sore /
soared sword / soft sort / sole soul / son soon / son sun / space spice / spade spayed / spear spread / spend spent /
spit split / spoke spoken / sports spots / staff stuff / stake steak / stakes steaks / stale stall / stales stalls /
stalk stork / stall still / star stare / stare start / stared starred / stared started / staring starring /
start tart / station stationary / stationary stationery / statue statute / statues status / statues statutes /
steak streak / steal steel / steep step / stile style / stiles styles / stop top / storey story / storeys stories /
straight strait / sued used / sues uses / suing using / suit suite / suite sweet / suites suits / sum sun / sun sung /
sundae sunday / sundaes sundays / super supper / sweat sweet / sweats sweets / sword word / tack tact /
tacking taking / tacks tax / tail tale / tails tales / taken taking / tank thank / tank think / tanks thanks /
taper tapir / taught thought / team teem / team tram / teams terms / teams trams / ten tent / tenner tenor /
tenor tenure / tens tents / tern turn / than then / thank think / the they / their there / their they're /
theirs there's / them theme / there they're / thin thing / things thinks / thirsty thirty / thorough through /
though thought / though through / though tough / threw through / throes throws / through trough / thyme time /
tickets tickles / tide tied / tips trips / tire tyre / tires tyres / to too / to two / toad toed / toe tow /
toed towed / too two / torch touch / tortuous torturous / tour your / tours yours / track tract / tracks tracts /
trail train / trail trial / trails trains / trails trials / train trial / tray try / troop troupe / troops troupes /
trusted trustee / trustee trusty / undo undue / unit unite / united untied / unites units / universe university /
vain vane / vain vein / vale veil / vane vein / vary very / venal venial / verses versus / vest west / vests vets /
vial vile / vice vise / vice voice / vies views / vigil virgin / violent violet / wade weighed / waist waste /
wait weight / waits weights / waive wave / waived waved / waiver waver / wales whales / walking working /
wander wonder / wandering wondering / waning wanting / want went / ward warred / warm warn / warn worn / warp wrap /
warped wrapped / warship worship / warships worships / washing wishing / wave weave / way weigh / way why /
ways weighs / weak week / weakly weekly / wear were / wear where / weather whether / wedding weeding /
wedding welding / weeding welding / went when / were where / west wet / which witch / while whole / whirl whorl /
who's whose / widow window / widows windows / width with / wines wins / wining winning / wish with / woman women /
won worn / wood would / word world / words worlds / works worlds / world would / worse worst / wreath wreathe /
wring wrong / write writhe / yoke yolk / you your / you're your
`

/**
 * Rude, bodily or deadly words, and what was meant. A row: field: wrong > meant. The field says who has honest uses for
 * it (honest.ts).
 */
export const embarrassing = `
body: incontinence > inconvenience / incontinent > inconvenient / pubic > public / pubicly > publicly
body: penile > penal / penis > pens pennies / orgasm > organism / orgasms > organisms / orgasmic > organic
body: erection > election / erections > elections / erect > elect / erected > elected / erecting > electing
body: anal > annual / anus > menus / rectal > recital / bowel > bowl / bowels > bowls / urine > urban
body: constipation > consultation / circumcision > circumstances / hymen > hymn / semen > seamen / sperm > spam
body: breasts > breaths / bra > bar / bras > bars / nipple > ripple / nipples > ripples / genital > genial
body: vagina > virginia / herpes > heroes / lesion > lesson / lesions > lessons / testes > tests
body: infected > inspected / infection > inspection / impotent > important / impotence > importance
body: stool > school tool / stools > schools tools / pee > fee see / peeing > being seeing / poo > pool pop
body: poop > pop / pooping > popping / virgin > version / virgins > versions / sex > six set / sewage > usage
body: sewer > sewing / sewers > sewing / abortion > adoption / abortions > adoptions / puberty > property
body: naked > baked named / thong > thing throng / thongs > things / panty > party pantry
body: panties > parties pantries / nude > node / nudes > nodes
rude: retards > regards records / retard > regard record / shit > shift sheet shirt ship shut
rude: shits > shifts shirts ships / shitting > sitting shifting / shite > site white
rude: asses > assess assets passes classes / ass > as pass class / cunt > count county / cunts > counts
rude: tits > its bits hits / tit > it hit / titties > cities ditties / titty > city / bitch > batch pitch beach
rude: bitches > batches pitches beaches / whore > whole where / whores > shores / slut > slot / sluts > slots
rude: slutty > salty / crap > scrap carp crab / craps > scraps crabs / porn > prawn corn born
rude: prostitute > substitute / prostitutes > substitutes / fart > part fact art / farts > parts facts arts
rude: farting > parting starting / farty > party / fuck > luck duck / fucks > ducks / fucking > ducking tucking
rude: dick > disk deck duck pick / dicks > disks decks ducks picks / cock > cook clock / cocks > cooks clocks
rude: cocking > cooking / piss > pass / pissed > passed / pissing > passing / boobs > books / boob > book
rude: sexy > sixty / sexting > setting / hooker > hooked / wank > walk rank / wanking > walking waking ranking
rude: wanks > walks / turd > third / turds > thirds / cum > come sum
rude: arse > arts are / bonking > booking / grope > group / groped > grouped / gropes > groups / groping > grouping
rude: vulgar > vulnerable / bum > bump / bums > bumps / butt > but / butts > buts / snot > not / shag > share
rude: shagging > sharing / shagged > shared / wench > bench / wenches > benches / bastard > mustard
rude: bastards > mustards / hoe > how hope / hoes > hopes shoes / poof > proof roof / fag > flag / fags > flags
rude: bugger > bigger / buggers > beggars / twat > what that / twats > what / prick > pick price
rude: pricks > picks prices / humping > jumping helping / fanny > funny fancy / pussy > puppy / pussies > puppies
rude: strip > trip / strips > trips / stripper > stripped / tart > start part / tarts > starts parts / smut > smart
rude: filthy > fifty healthy / lust > list just must / lusts > lists / lusting > listing lasting
rude: hell > hello help held hall well / damn > dawn / sinning > singing signing winning
rude: sinner > singer dinner winner / sinners > singers dinners winners / carnal > carnival / pimp > pump
rude: pimps > pumps / pimping > pumping / petting > getting putting / panting > painting planting / lecher > lecture
rude: pervert > prevent / perverts > prevents / perverted > prevented / perverse > preserve / seduce > reduce
rude: seducing > reducing / seduced > reduced / screwed > screened / screwing > screening / slag > slug flag
rude: spanking > speaking sparking / spank > spark speak / spanked > sparked / stalker > talker / stalkers > talkers
rude: stalking > talking stocking / stinking > thinking sinking / sucking > stocking / drunk > drink
rude: boozing > booking / spastic > plastic elastic / orifice > office / nazi > navy / nasty > tasty / lube > tube
rude: tranny > nanny
death: dead > deal dear deaf lead read / die > due did / died > dyed tied / dying > drying dyeing trying
death: kill > skill fill / kills > skills fills / killed > skilled filled / massacre > massage
death: massacres > massages / massacred > massaged / corpse > corps / corpses > corps / execute > excite
death: executed > excited / morgue > morning / slaughter > laughter daughter / slaughtered > laughed
death: slaughters > daughters / assassination > association / assassinate > associate / assassinated > associated
death: rape > rope grape drape / raped > roped draped / raping > roping draping / rapist > therapist
death: rapists > therapists / deadly > dearly / hated > heated dated rated / hating > having heating dating rating
death: slay > stay play / slayed > stayed played / slaying > staying playing / slays > stays plays / rabies > babies
death: maimed > named aimed / mauled > mailed / lynched > lunched launched / lynching > launching lunching
death: starving > starting / starved > started / stabbed > stabled / stabbing > stabling / poisoned > positioned
death: poisoning > positioning / coffin > coffee / coffins > coffees / cremation > creation
`
