import type { Group } from '../../../text/phrases/group.ts'

/** Illness and disability as a joke, peoples and faiths as a joke, grief for sale, blame. Each worth a note. */
export const othering: readonly Group[] = [
  {
    says: 'loose',
    weight: 'note',
    lines: `
      $rather $mind !person/people/adults/children/woman/man/spectrum/artist
      bipolar !disorder/support/uk/day/affective/ii/i/disease/illness/condition/transistor/nebula/episode/episodes/and/or/is/affects/in/2/1/australia
      schizophrenic/anorexic/bulimic/psychotic/suicidal ~burger/weather/prices/deals/performance/laptop/phone/menu/sandwich/at/margins/wallet/budget/fridge/sauce/market/traffic/defending/boss/dj/playlist/bank/phone/cheese/tomato/tomatoes/wifi/cat/kitchen/chef/printer/cocktail/about/lol/today/sofa/table/tv/shelf/forecast/sky/summer/spring
      a/like/such/total/complete/proper/absolute/bit/some/bloody/only/of/what/crazy/feel ~bit/a/of? psycho/schizo/lunatic/maniac/nutter/nutcase/loony/headcase/madman/madwoman/psychopath/sociopath/mentalist/spaz/spanner/spacker/mong/basket !killer/on/at/drama/thriller/path/paths
      psycho/psychos/loony/nutter/nut/mental/crazy ward/house/fringe/bin/asylum/ex/bird/bus/train/patient/patients/hospital
      escaped/escape/escaping/broken/broke/loose from/out the/of an? asylum/loony/mental/psych/psychiatric/nuthouse/padded/institution/ward
      escaped/criminal/criminally? lunatic/lunatics/patient/patients/psycho/insane ~on/at/costume/and/are/have/maze
      straitjacket/straitjackets/straightjacket/straightjackets ~costume/and/needles/END/included/fake/comes
      hyper/full/total/major/serious/mega/pure/proper/going adhd/ocd/ptsd/adhd/autism/tourette's/psycho/bipolar/mental
      gave/give/gives/giving us/me/you/everyone/all/them/still? all/serious/major/real/actual/mild/some/the? ptsd/ocd/adhd/anxiety/depression/tourette's/dementia ~from/END/so/after/about/over/just/about/lol/when/watching
      have/has/had/got/getting ** ptsd/ocd/anxiety ~from/watching/after
      ptsd from/after/flashbacks/flashback/over/of
      my/our/your/his/her/the ocd/adhd/autism/tourette's/anxiety is/loves/hates/can't/says/screaming/kicking/would/approves/thanks/just/when/happy/went/screams
      depression/anxiety/dementia/autism/insomnia/grief/burnout ~** latte/wine/gin/chocolate/pizza/burger/cocktail/retail/brownie/gone/cured
      never met a ~** couldn't/could/can't cure/survive/fix/beat
      cure/cures/cured/fix/fixes/beats/beat depression/autism/anxiety/loneliness/adhd/dementia/misery ~with/END/in/lol/better
      on the spectrum ~much/lol/END/then/haha/or/surely/clearly/so/because/if/which
      on the spectrum much
      crippled with/by
      self harm burger/burgers/menu/wings/playlist/lol/joke/sauce/music/chic
      sanity check/checks
      feel/feels/look/looks/seem/seems/almost/nearly/half/be almost/nearly/half/barely/more/subhuman human ~END/again/like/after
      kill yourself/yourselves ~laughing/END/with/over/lol
      hormonal/pms/menopausal weather/sky/economy/market/engine/laptop/printer
      some/another/total/proper/local/resident nutter/lunatic/loony/maniac/headcase/psycho/weirdo/oddball/crank/cranks
      dear sir/sirs ~END
      bit/little/so/too/proper/total/mad/going aspie/aspergers/asperger's/autie/rainman/touched/simple/slow/special/backward/dim/loopy/tapped
      a little/bit backward/slow/simple/special/touched/retarded ~but/END/and/bless/they/lol
      are/is/was/were/be a? bit/little/rather backward/slow/simple/thick/remedial ~but/bless
      remedial/backward/slow/thick/bottom/special group/class/kids/children/pupils/table/set/readers ~but/may/are/bless/who/lol
      special needs/ed $thing/defending/goalkeeping/driving/parking/refereeing/football/wifi/moment/moments/bus/haircut/referee/ref/team/performance/keeper/defence/attempt/idea
      special ed moment/bus/table/vibes/day
      short/sunshine/special/window bus/licker/coach ~to/this/kids/END/and/lol/for/crew
      blind/deaf/dumb/lame/crippled ref/referee/referees/refs/umpire/umps/linesman/linesmen/judge/judges/var/driver/drivers/goalkeeper/keeper/manager/voters/management/government/council/idiot/bat/duck
      you'd/you/must/would/have/has/need/are/is to/have/be/had? be/been? blind/deaf/mad/mental/insane/dumb/daft/thick/crazy ~or/to/not/if and?/stupid/mad/thick/miss/not?
      blind or/and deaf/thick/stupid/mad/dumb/daft
      stevie wonder/ray ~** painted/drew/designed/parked/refereed/reversed/did/could/drove/wrote/charles
      helen keller/hawking/hawkings ~** could/would/joke/jokes/drove/parked/lol
      stephen hawking ~could/would/joke/lol/dancing/running
      wheelchairs/wheelchair/prams/buggies/blind/guide hold/holds/slow/block/blocks/delay/delays/clog/hog/hogs/holding/slowing everyone/everybody/us/up/things/the/dogs/down/people
      disabled/wheelchair/deaf/blind/elderly people/users/guests/passengers/folk/customers ~** will/can/may/might/must/should/needn't manage/cope/struggle/pretend/survive/bang/beg
      disabled/elderly/blind/deaf will/can/might/may/should manage/cope/struggle/pretend/survive/bang/beg
      pretend/pretends/pretending to keep/walk/stand/speak/see/hear ~up/straight/properly/normally/with/END/and/lol
      disabled/handicapped will manage
      p p p
      s s s
      d d d
      dyslexics/dyslexic/insomniacs/agoraphobics/amnesiacs/stutterers/diabetics/epileptics/kleptomaniacs/paranoids of? the? world? untie/unite/beware/welcome/joke/jokes/rejoice/look
      of the world untie
      untie !the/your/their/it/me/him
      spell that if you
      sit/sits/stay/stays/keep/keeps still/quiet ~somewhere/elsewhere/lol/and the/rest?/peace
      some people can't sit/shut/behave/stay/be
      who doesn't love/like a fit/seizure/stroke/panic
      throw/throws/throwing/threw/having/have/had/take a/an? spaz/eppy/epi/wobbler/fit/epileptic/spastic ~END/on/over/about/attack/when/at/lol
      epileptic fit/fits ~over/at/END/lol/when/on
      spaz/spazz/spazzing/spazzed/spazzes out/about/attack/over/END
      vegetable/vegetables ~END/not/after/in/by/from/on ~** coma/bed/machine/brain/sofa/couch/hours/flight/us/telly
      come/came/turn/turned/turning/become/be/being/like/feel/feeling/felt into/out/home/a? a vegetable/cabbage/zombie ~END/not/by/after/in/on
      lame ~END/like/we/and/but/i/excuse/excuses/joke/jokes/or/lol/old/ones
      crutches/wheelchair/zimmer/cane lame/joke/jokes/lol
      going/gone/go/went/goes/be/is/are/was/drives/driving/drive/makes/make ~you/me/us? completely/totally/absolutely/proper/so/a/bit? mental/bonkers/crackers/loopy/doolally/psycho/potty/nuts/bananas/loony/schizo/insane/unhinged ~for/over/about/END/at/with/and/today/in/to
      don't/get/gets/getting/got/be/so/are/you/feel/feeling/felt/getting triggered ~END/by/lol/snowflakes/yet/much/now/over
      lunatic/lunatics/nutters/loonies/crazies/weirdos at number/no/the
      mad/crazy/insane/mental cat lady/ladies
      cat ladies/lady ~on/meds/with/END/and/in
      on/off/need/needs/taking/forgot/without/up my/your/her/his/their/the? meds ~END/and/lol/again/today/have/we
      mental/psychiatric/psych patient/patients/ward/case/hospital costume/costumes/outfit/vibes/lol/look
      out of your/his/her/their/its tree/mind/gourd/box
      not quite the ticket/shilling
      lights are/on but nobody
      sandwich/sandwiches/picnic short of a/picnic
      brick/bricks/card/cards/can/cans/sheep short of a
      voices in my/our/your/his head
      multiple/split/dual personality/personalities ~disorder/weather/burger/lol/menu/car/phone/sofa/END/kitchen/bar/drink/jacket
      jekyll and/& hyde weather/burger/performance/menu/season
      retail/chocolate/coffee/wine/cake/gin/beer therapy ~cheaper/beats/better/instead/than/>
      cheaper/better than therapy/rehab/prozac/chemo/antidepressants/medication/counselling
      prozac/valium/antidepressants/xanax/ritalin/lithium in a/for
      suicide/death wings/burger/hot/squad/sauce/chilli/shot/shots/mission/pact/drop/prices !prevention
      prices/deals/price/discounts/offers ~** suicidal/insane/mental/crazy/lunacy
      jump/jumps/jumping/jumped off/from the/a bridge/ledge/roof/cliff ~so/before/lol/prices/END/hurry/if/when/because
      ~them/us/me/him off the bridge/ledge
      kill/shoot/hang/top/drown myself/yourself/yourselves/themselves ~if/when/rather/lol/now/over/END/before
      addict/addicts/alcoholic/alcoholics/junkie/rehab ~** check/change/joking/clean/pockets/wallet/wallets/sober/lol/joke/fix/relapse
      been/got/stay/staying/stayed/get/getting clean for/at/since/and/some ~** fortnight/week/day/now/lol/them
      fun/happy/funny/mad/insane/lovely/good/crazy asylum/bin/farm
    `,
    kinds: 'health',
    unless: `diagnosis diagnosed symptoms nhs therapist awareness charity's campaign  screening novel lifeline samaritans
      helpline hotline neurodivergent neurodiversity veterans equine hooves hoof limping vet vet's badger fox hedgehog lamb
      ewe horse   donkey amendment veterinary  naloxone recovery counselling  patsy shoelaces knots
      laces rspca pigeon  allotment`,
  },
  {
    says: 'illness',
    weight: 'note',
    lines: `
      ~is/are/was/like/be/the/a the/a cancer/tumour/tumor/plague/virus/leprosy/chemo of/on/in bathrooms/kitchens/bathroom/gardens/lawns/football/cricket/rugby/offices/office/politics/marriage/marriages/meetings/society/our/modern/the/this/design/driveways/roofs/homes/parking/productivity/teams
      we're/i'm/is/are/our/call/us the chemo/cure/vaccine/antidote/therapy ~END/for/lol/your
      better/worse/quicker/faster/slower/deadlier/harsher/shorter/longer/cheaper/scarier/uglier/bigger/more/sicker/contagious/viral/catching/infectious/fun ~contagious/infectious/viral/catching/quickly/fun? than/as/like chemo/cancer/aids/ebola/leprosy/hiv/covid/plague/the/herpes/polio/cholera/tuberculosis/typhus/malaria/cot/dementia/alzheimer's/rabies/syphilis/death/measles/smallpox/monkeypox/hepatitis ~plague/END/for/in/at/on/of/and/lol/death
      spread/spreads/spreading/catch/catching/catchy/contagious/infectious ~** quicker/faster/like/than/as than/as/like/a? aids/ebola/covid/cancer/leprosy/herpes/the/hiv/chlamydia
      like aids/ebola/leprosy/cancer/herpes/hiv ~in/END/on/through/but
      give/gives/gave/giving/get/gets you/us/me/them/everyone/him/her a? diabetes/cancer/coronary/stroke/aneurysm/hernia/coma/seizure/diabetic/palpitations/cholera/salmonella/leprosy/rabies/herpes/chlamydia/clap
      so good/sweet/rich/cheap/hot/spicy/bad/tasty/loud/bright/buttery/creamy it'll/they'll/it/they/you'll/that give/gives/need/have/cause/kill/be/stop you/a/an/your/triple/life ~diabetes/heart/stroke/coma/bypass/ambulance/support/cancer/attack/defibrillator/insulin/death/artery/arteries
      heart attack/bypass/stroke burger/special/grill/breakfast/platter/sandwich
      heart attack/attacks on/in a bun/plate/bowl/cup/box/bap/roll/glass
      heart attack waiting ~to
      ambulance/defibrillator/insulin/defib/paramedics not included/required/provided
      ambulance/defibrillator/insulin/paramedics on standby
      triple bypass/heart burger/special/included/platter
      artery/arteries clogging/clogger/cloggers/clog
      sugar/food/carb/chocolate/diabetic coma
      death by/bed chocolate? ~END/lol/cake
      long covid/covid's/weekend or
      sick/sickies/sickie/sicknote notes/note/day/days/leave? ~** feel like working/skivers/skive/skivers/skiver/lazy/weekend/pull/swinging/throwing/throw/chuck/chucking/pulled
      skiver/skivers/malingerers/malingerer/shirkers/workshy
      do/who/those/if feel like working
      lost/loses/lose/losing her/his/their/the battle ~because/as/when/after ~** gave/giving/stopped/quit/fighting/weak
      battle because/as she/he/they
      gave/give/given/giving up the? fight/fighting/because/on ~her/END/life/cancer
      alzheimer's/alzheimer/dementia/amnesia/parkinson's club/group/crowd/party/moment/joke/jokes/lot/gang/brigade ~forgot/left/who've/who/lol/END/coats
      leprosy/lepers/leper ~** nobody/look/unclean/bell/colony/like/at/bear/touch
      like/treat/treated/treating/as/a a/as/like/them/him/her/me? leper/lepers
      nobody/no can/could/one bear/bears/wants/stand to look/touch ~at
      treat/treats/treated/treating ~** like lepers/leper/criminals/zombies/dogs/animals
      down/downs/down's kid/kids/baby/babies/child/lad/lass
      mongoloid/mongol/defective/deformed/malformed/subnormal/abnormal baby/babies/child/children/foetus/fetus/kid/kids
      risk/chance/danger of a/having/giving/another autistic/down's/downs/disabled/deaf/handicapped/abnormal
      stuck/tied/chained/condemned/relegated/reduced/sentenced/resigned to/in/for a/his/her/their wheelchair/wheelchairs
      afflicted/cursed/burdened/plagued/struck/blighted/tormented/ravaged/crippled/stricken down? with/by autism/dementia/dyslexia/epilepsy/adhd/blindness/deafness/dwarfism/down's/disability/ms/parkinson's/schizophrenia/depression/autism
      aids/cancer/stroke/burns/dementia/polio/leprosy/thalidomide victim/victims
      hiv/aids infected ~people/person/patients/children/women/men/mothers/END/and
      drug/substance/alcohol abuser/abusers
      jailbird/jailbirds/felon/felons
      because/since/when she/he left/leaves it too ~late
      should/could have gone/seen/caught ** sooner/earlier ~doctor/gp
      zombie/zombies/walking dead apocalypse? ward/patients/care
      nuts/peanut/gluten/dairy allergy/allergies/intolerance/intolerant ~** fake/fussy/pretend/lol/attention/whingers/excuse/dramatic
      imaginary/fake allergy/allergies/illness/disability/disabilities/condition/conditions/depression/syndrome/anxiety
    `,
    kinds: 'health',
    unless: `survivor survivors symptoms symptom paramedics 999 111 911 fundraiser treatment patients oncology nurses consultant
      research researchers vaccine trial hospice tumour macmillan 18th plantar defibrillators cpr`,
  },
  {
    says: 'atrocity',
    weight: 'note',
    lines: `
      auschwitz/belsen/dachau/treblinka/buchenwald/holocaust/gestapo/stasi/zyklon/himmler/goebbels/mengele/kristallnacht/gulag/gulags
      nazi/nazis/hitler/hitlers/führer/fuhrer/fascist/fascists/ss ~like/about/lol/of/parking/would/approved/style
      concentration/death/labour/labor/prison/internment camp/camps ~but/lol/END/diet/conditions/in/for/vibes/today/at/of
      gas chamber/chambers/them ~lol/END/hot/sauna/vibes
      to the showers ~END/lol/commas/with
      slave/slaves ~at/to/END/for/driver/drivers/auction/auctions/day/sale/away/over/wages/lol/and
      work/works/worked/working/treat/treated ~you/them/us/like/me? like/as a? slave/slaves/coolies/coolie/dog
      plantation/plantations ~feel/wedding/weddings/gala/ball/party/theme/charm/style/vibes/chic/END/house/houses/estate/night/dream/days/luxury/romance
      antebellum/dixie gala/ball/party/charm/theme/dream/plantation/wedding/elegance/vibes/days
      cabins/quarters out back
      cotton picking/pickin/pickers/pickin'
      lynch/lynching mob/mobs/party
      lynched/tarred ~him/them/the/up/her/and/for/by
      untie/get/bring the/a rope/noose
      whites/white/blacks/coloureds only
      whites only !wash/colour/programme/load
      good/bad old days ~** whites/order/place/knew/slaves/servants
      bataan/death march
      killing fields
      twin towers/9/11 ~** prices/sale/deal/dropping/collapse/falling/like/faster
      prices/price/deals/savings ~** twin/hiroshima/9/nagasaki/titanic/towers/pompeii
      ground zero !emissions/for
      famine/genocide/apartheid/holocaust/ethnic/blitz/bhopal/chernobyl/hiroshima/pompeii/hillsborough/titanic of/on/diet/chic/prices/sale/burger high/prices/waiting/rates/cakes
      irish potato? famine ~lol/diet/joke/menu/END
      burn the witch/witches
      witch hunt/hunts/burning ~lol/END/party/fun/night
      i have a dream
      shall/we overcome ~back/your/this/hunger/thirst/high/mondays/bad
      rosa parks ~** seat/sit/bus/parking
      let my people go
      final solution
      ethnic cleansing
      crusade/crusades/jihad/jihads/fatwa/holy on/against/war
      going/gone/goes/went/full kamikaze/isis/taliban/ninja/rambo/columbine
      taliban/isis/terrorist/terrorists/kamikaze/suicide beard/beards/bomber/bombers/style/chic/vest/vests/look/tactics/cell/camp/training/parking/wing
      da/the bomb ~** hummus/muslim/falafel/kebab/arab
      school shooter/shooters/shooting ~vibes/look/energy/lol/coat
      active shooter ~lol/vibes/sale
      massacre/massacred/slaughter/bloodbath/carnage of/at/in the? prices/our/high/sale/till/tills/checkout
      go/gone/going/goes/went off? postal
      waterboard/waterboarding/guantanamo/guillotine
      drank/drink/drinking/drinks/drunk/sip/sipped the? kool aid
      jonestown/waco/manson family
      jack the ripper ~burger/tour/lol/cocktail/menu/chips/sale/haircut
      ripper/dahmer/bundy/gacy/shipman/savile/brady/hindley/fritzl/west/epstein ~approved/special/burger/basement/costume/lol/island/list
    `,
    unless: `visit visits visited pupils memorial remembrance remember remembered remembering museum survivor survivors liberated
      liberation camps prisoners deported murdered victims commemoration commemorate exhibition historian historians archive
      archives  novel  documentary history historic testimony diary educational education rescued train
      kindertransport jewish jews trafficking abolition enslaved emancipation transatlantic heritage descendants cricket sri
      coffee tea rubber banana timber forestry woodland   unesco lecture professor trial tribunal 1944 1945 1942
      1943 wartime evacuees opera conviction sentence arrested police detergent mill mills rowers mandela hms wreck
      passengers`,
  },
  {
    says: 'atrocity',
    weight: 'note',
    lines: `
      trail of tears
      like it's/its/it auschwitz/belsen/1939/1933/1847/1845/1943/chernobyl/hiroshima/1945/vietnam/beirut/baghdad/gaza/aleppo/ukraine
      it's/its/isn't/not/like not? 1847/1845/1846
      starving/starve/starved/famished ~** 1847/ethiopia/ethiopian/biafra/famine/irish/africa/africans/african
    `,
    unless: 'memorial museum commemoration commemorate exhibition walk survivors descendants nation nations park',
  },
  {
    says: 'blame',
    weight: 'note',
    lines: `
      ~she/he/they/you/victim/girl/woman/women/girls should/shouldn't/should've/ought not/have/to/never? have? been/gone/walked/walking/drunk/left/travelled/worn/opened/answered/let/known ** out/late/alone/home/drinking/drunk/dressed/there/better/himself/herself/yourself/door/unattended
      out that late by/alone/on
      what were/was you/she/he/they/the wearing/doing/drinking/thinking/victim
      wrong/mixed signals/message/idea ~to/talk/about/END/first/by
      send/sent/sends/sending/give/gave/giving/gives him/them/out/men/guys the? wrong/mixed signals/idea/impression/message
      led/lead/leading/leads him/them/men on
      let/lets/letting/allow/allowed/get/gets/getting themselves/herself/himself/yourself/themselves to? get/be/been? raped/attacked/assaulted/mugged/scammed/robbed/conned/hurt/abused/hit/pregnant/groped/spiked/stabbed/killed/deported
      why she/he/they/women/victims/didn't/doesn't ** stay/stays/stayed/leave/left/go/report/fight/scream ~if/with/END/him/her/or/just/in
      why didn't/doesn't/don't/did she/he/they/you just? leave/say/fight/scream/report/run/tell/stay
      finally sees/see/come/comes ~sense/to
      only/just fools/idiots/mugs/suckers/lonely/stupid/gullible/silly/desperate/morons people/women/ladies/men? fall/falls/fell/believe/click/would/get/lose
      fools/idiots/mugs/suckers who/that fall/fell/falls/click/clicked/believe/trust/hand
      falls/fall/fell for it/this/that/these ~** fools/idiots/stupid/silly/gullible/honestly/lonely
      should've/should/ought have? known better
      dress/dressed/dressing accordingly/provocatively/decently ~END/ladies/and/girls/on/if
      wrong/unwanted/that/the/right kind/sort/attention of attention/interest/man/men
      don't/do want the wrong/unwanted/that/to kind/attention/sort/be
      it's/its/is/was/entirely/all/your/their/his/her own/your/their/his/her own? fault ~if/and/for/END/she/he/they !line/lines/tolerance
      no/yes means maybe/yes/try/later/harder/negotiate/persuade
      won't/can't/couldn't/doesn't/not take/taking no for ~an
      no is not/never/just/only an/a answer/yes/suggestion/start
      asking for it/trouble ~END/ring/lol/by/in/really/wearing/walking
      really/just/practically/basically/is/are/was/were/kinda asking for it/trouble
      brought/bring/brings it/this/that on/upon himself/herself/themselves/yourself
      get/gets/got what they/she/he/you deserve/deserved/deserves
      had it coming
      ask/asked/asking/tell/remind/advise/want/urge/expect the girls/girls/women/ladies to wear/cover/dress/stay/avoid/ignore/travel/walk/not/be
      girls/women/ladies/females to/should/must/please wear/cover/dress/carry/avoid/stay/keep/not ~** underneath/up/shorts/home/modest/sober/together/alone/indoors/quiet/private/out
      skirt/bra/pigtail/hair pulling/pinging/lifting/flipping
      upskirting ~boys/banter/lol/fun
      learn from her/his mistake/mistakes
      urge/advise/ask/warn/want ~** learn from it
      didn't/did you/she/he just? encourage/provoke/flirt/ask/send/invite/lead/egg/want
      are/were/was you/she/he sure it/he/she wasn't/meant/didn't/isn't
      it/she's/she was/is/making it? made/up/all only/just/up? a? banter/joke/compliment/flirting ~END/lol/love/calm
      can't take a joke/compliment
      that/such/a short/tight/skimpy/little? skirt/dress/top/outfit ~** complain/blame/surprised/expect/asking/attention
      can't/shouldn't/mustn't/don't complain/moan/whinge/cry about/of/over/at wandering/the/being/wolf
      wandering hands
      don't be surprised if/when you/she/they/somebody/someone get/gets/is/are/gropes/grabs/robs/attacks
      child/kiddie/kiddy/kids porn/pornography
      underage woman/women/prostitute/prostitutes/sex/girlfriend/lover/lovers
      child prostitute/prostitutes/bride/model
      had/have/having/has sex/affair/relationship/romp/fling with ** girl/boy/child/pupil/schoolgirl/schoolboy/teenager/minor/13/14/15/12
      honour/honor killing/killings
      crime/crimes of passion
      domestic row/tiff/dispute/spat/squabble ~** killed/dead/died/stabbed/murdered/hospital/fatal/END
      love rat/cheat/nest
      jilted/scorned/spurned lover/wife/husband/ex/boyfriend/woman
      black widow/widows ~killer/END/wife
      doting/loving/devoted/family father/dad/husband/man who/killed/stabbed/murdered
      good/proper/damn/sound hiding/slap/slapping/spanking/smack/thrashing/walloping/beating
      lock up your daughters
      spare the rod
      rough her up
      bridezilla/bridezillas
      mother in law ~** dragon/witch/nightmare/scare/moan/escape/avoid/END/hate/visit/jokes/joke/poison
      feminist/feminists/feminism ~** hairy/ugly/angry/killjoy/killjoys/moan/calm/bra/bras/offended/shave/lol/cry
      cuck/cucks/simps/soyboy/soyboys/incel/incels/femoid/femoids/roastie
      lighten up ~ladies/love/snowflakes/people/END/darling
      cheer up love/darling/it
      give us a smile/twirl/kiss
      smile love/darling/sweetheart/luv
    `,
    unless: `never isn't wasn't whatever regardless consent charity survivors survivor believe myth myths wrongly`,
  },
]
