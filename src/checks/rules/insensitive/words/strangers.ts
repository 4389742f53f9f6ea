import type { Group } from '../../../text/phrases/group.ts'

/** Peoples, colours of skin, languages, faiths and loves as a joke or a figure of speech. Each worth a note. */
export const strangers: readonly Group[] = [
  {
    says: 'stereotype',
    weight: 'note',
    lines: `
      cheap/cheaper/tight/tighter/mean/stingy/drunk/drunker/lazy/thick/dumb/hairy/rich/loud/smelly/dirty/rude/late/crazy/greedy/thrifty/careful as/like/than a/an/any/the/our/your? good/proper/true/typical? $nation/$nationals/$far/pole/scot/jew/taig/gypsy/arab/paddy/dutchman/yank/yanks/geordie/scouser/yorkshireman
      like/as a/an good/proper/typical/true/old/rich/cheap $nation/$nationals/jew
      $nation about it/money/this/that/things
      not $nation ~about
      tight/tighter/tightest as/than two/a/cling/the ** coats/duck's/ducks/crab's/gnat's/nun's/film/scot/drum ~of?
      all/always drunk/drunks/drunkards/thieves/liars/lazy/terrorists/criminals/alcoholics/cheats/barbarians/savages/hotheads/romantics ~every/END/the/at/lot/anyway
      every irish/scottish/polish/russian/australian/one one/man/mother ~of us?
      we're all drunks/alcoholics/thieves
      hire/hired/get/use/employ/find/pay/rent some/a/our/cheap/the mexican/mexicans/pole/poles/romanian/romanians/illegal/illegals/immigrants/foreigners/filipina/filipino/filipinos/bulgarians/indians/chinese
      all/they/you/we/they'd look the same/alike ~** to me/us/END/anyway
      can't/couldn't/never tell ** apart ~** chinese/japanese/korean/asian/asians
      inscrutable/submissive/docile/exotic/hotblooded/fiery/swarthy/savage/primitive/heathen/cunning/wily/wiley/crafty/oriental/dusky/ebony/sultry/tribal !at/beast/sauce/salsa/foods ~at/women/woman/ladies/girls/beauties/beauty/temper/natives/locals/latin/latina/latinas/asian/asians/chinese/orient/east/charms/bride/brides/dancers/skin/oriental/orientals/students/wives/lovers/savages/merchants/traders/rhythm/drums/but/first
      natural rhythm/athletes/dancers/rhythms/servants/singers
      rhythm in their/the blood
      good/clever/great/quick/nimble/brilliant at/with maths/numbers/their/computers/math/money little? hands/fingers/like/being/END
      little/nimble/tiny/delicate hands/fingers ~END/for/and/of
      ask them/him/her for help with your? maths/math/computers/homework
      need/needs/needed/with/without/bring/want/require/provide a/an? subtitles/interpreter/translator/translation/phrasebook/dictionary ~END/lol/to/for/when
      subtitles not/are/needed/included/required/available
      people/someone/somebody/staff/agents/voices/person you/we/customers can actually/really? understand
      actually/really/finally/properly understand/speak/speaks/speaking/understood english/what/END
      for once speak/speaks/on/in
      speak/speaks/speakee/speakie/speaka/speaky/talk/talkee ~the? english/engrish/inglish/engleesh ~or/END/by/in/please/at/here/but/his/her/proper/properly
      no/me/you speakee/speaka/speakie/speaky/likee/wantee/talkee/spik/habla
      me love/likee you/so/horny ~long/horny/solly/much
      no tickee/ticky/money no laundry/washy/honey
      ching/ping/ding chong/dong/pong/chang/ling
      ping pong ding
      ah so ~END/lol/grasshopper
      flied/fried lice
      velly/solly/engrish/lolipop/herro
      slanty/slant/slitty/squinty/almond/chinky/slit glasses/eyes/eyed
      sumo/geisha/kimono/mexican/indian/arab/sheikh/bandito/bandit/afro/rasta/rastafarian/jamaican/zulu/eskimo/native/pocahontas/tribal/gypsy/chinaman/coolie/sheik/taliban/ninja/samurai/voodoo/witch/savage/cannibal/aboriginal/maori/hawaiian/hula/terrorist/nun/nuns suits/suit/wig/wigs/costume/costumes/outfit/outfits/fancy/moustache/headdress/headdresses/makeup/face/theme/themed/party/night/skirt/skirts/habit/habits/glasses/set/princess/girl/doctor ~** !doctor/museum
      sombreros/sombrero/ponchos/poncho/siesta/siestas/amigo/amigos/banditos/bandito/señorita/senoritas/gringo/gringos ~** siestas/amigo/tequila/wall/border/moustache/moustaches/taco/tacos/lazy/caramba/arriba/beans
      border/mexican/trump's wall/standoff ~** taco/tacos/tequila/amigo/free/margarita/margaritas/past/lol
      sneak/sneaks/sneaking/jump/jumping/hop/hopping past/over/under/across our/the border/fence/wall
      blackface/brownface/yellowface/redface
      black/brown/yellow/boot/painted face makeup/paint/up/polish
      in black make/face/paint/makeup
      zwarte/black piet/pete
      black/blacked/browned up ~** minstrel/face/piet/costume/lol/party
      tame/tames/taming/control/fix/straighten/sort/defeat that/your/those/the/unruly/wild jungle/mane/afro/frizz/bush/nappy/mop/curls/kinks on/of/ladies/END
      nappy/unruly/untamed/wild/kinky/frizzy afro/ethnic/black/hair/head/curls/roots ~END/tamed/no/into/and/is
      good/bad hair ~** black/ethnic/girls/ladies
      nude/flesh/skin tone/tones/coloured/colored/shade/shades ~** everybody/everyone/peach/beige/pale/normal/all
      white is purity/pure/clean/right/best/better/beautiful
      white/pale/fair/fairer/lighter is/skin/complexion right/beautiful/better/best/wins/purity/clean/sells
      fairness/fair wins/cream/skin/and/is ~the? groom/lovely/beautiful/husband/job
      get fair/fairer/lighter/whiter ~in/with/skin
      neighbours/neighbors/people/everyone/everybody/folk/locals/families ~** look/looks/sound/sounds/talk/pray/think/dress/speak like you/us/me/we
      drivers/workers/staff/people/builders/plumbers/locals/born/team born/bred here/local/british/and/english/irish/american ~you/and/bred/here/know/END
      born here/british ~you/and/not/unlike/know
      you know what we/i mean
      our own people/kind/first/sort
      look/looking after our own
      charity begins/starts at home
      diversity/quota/token/affirmative hire/hires/appointment/woman/black/asian/minority/box/boxes/pick/action
      tick/ticks/ticked/ticking the/all/every/our/a? diversity/right/quota/woke/box/boxes ~box/boxes/END
      enough/much/many māori/maori/irish/welsh/gaelic/french/spanish/polish/arabic/aboriginal/gaeilge ~on/in/signs/already/words/names/here/around
      shove/shoved/shoving/ram/rammed/ramming/forced/force ~** down our/your/everyone's throats
      stone/iron/bronze age tribe/tribes/people/natives/attitudes/villagers/savages ~still/who/living
      cannibal/cannibals/headhunters/headhunter/witchdoctor/witch/jungle/mud/bongo hut/huts/doctor/doctors/pot/bunny/drums/bongo/stew/natives/feast
      bongo bongo land
      locals/natives/villagers are/is like/as happy/simple/children/big/little
      like happy/big/little/simple/overgrown children
      exotic/dusky/willing/friendly/obliging/beautiful women/girls/ladies/natives/beauties/brides ~await/waiting/are/wait/for/in/from/of
      swarm/swarms/hordes/horde/flood/wave/tide/invasion/influx/plague/flock/army/boatload/boatloads of/lands/land/arrives/arrive/hits/hit/landed/arrived ~** asylum/migrant/dinghies/boats/channel/dungeness/beach/dover/kent/lesbos/foreigners/illegals/illegal
      another swarm/boatload/horde/wave/invasion/flood/influx lands/arrives/of/hits/landed/arrived
      beard/beards/turban/turbans/headscarf/hijab/robe/robes and/& a/an? prayer/rucksack/backpack/brown/koran/quran
      anyone/anybody/those/people/men/man/guy with a/an? beard/beards/turban/turbans/brown/accent/accents/headscarf/foreign/funny ~and/prayer/name/names/skin
      towel/towels/teatowel/rag/bandage/sheet round/around/on his/her/their/your/the? head/heads
      wraps/wrapped/wrap/wears/wearing a? towel/teatowel/curtain/tablecloth/rag round/around/on his/her/their? head/heads
      camel jockey/jockeys
      same/new/usual curry/kebab/chinese/takeaway/corner/paki ~muncher/munchers/house/shop/lover
      paki/chinky/chink/eyetie shop/takeaway/chippy/restaurant/nosh
      no cat/dog/cats/dogs/rat/horse ~** promise/honest/honestly/guaranteed/pinky/chow/inside/meow
      100/real chicken ~** no/not cat/dog/rat/pigeon
      where's the cat
      wok this/and/n
      gypsies/gypsy/travellers/pikeys/tinkers or/and/have/are/stole/nicked/got/again/will/parked not/again/in/the/nicked/copper/thieves/lead/back
      lock/hide up? your/the daughters/silver/wives/valuables
      young/local/black/hooded/the/some/those/these/gang/street thug/thugs/gangbanger/gangbangers/gangsta/gangstas/hoodlums/hoods
      the hood/ghetto/projects/barrio/slums ~kids/can/children/with/came/END/and/to
      ghetto !music/ghetto/fabulous/uprising/of/fighters
      redneck/rednecks/hillbilly/hillbillies/yokel/yokels/bumpkin/bumpkins/bogan/bogans/hicks/hick/inbred/inbreds/toothless
      bless their/his/her/your ** hearts/inbred/little/cotton
      inbred/webbed/six hearts/feet/fingers/hands/toes/locals/family
      have/has/even heard/heard of it/electricity/wifi/internet/soap
      scalp/scalps/scalped/scalping/tomahawk/tomahawks/whoop/whooping/wigwam/warpaint ~** redskin/redskins/indian/indians/along/opponents/rivals/them/tigers/every/last
      smoke/smoked/smoking/smokes a/the? peace pipe
      hold/holding/send/sending smoke/the? signals/fort/powwow ~** powwow/tribe/chiefs
      circle the wagons
      tribe/tribes/tribal/chief/chiefs ~vibes/meeting/council/gathering/of/END of/vibes ~marketers/sales/misfits/creatives/legends/foodies/mums/moms
      spirit animal/animals
      animal spirit ~lol/END
      my/our/your/a/the patronus/totem/shaman/guru/mecca/nirvana ~is/for/of ~coffee/wine/shopping/shoppers/gin/foodies/pizza
      pow wow/duty/session/meeting
      powwow/powwows ~duty/about/with/on/over/session/this/and/to/meeting/in/after/before
      low/lowest/bottom/top man/one/of/woman/person on/of/the the? totem pole?
      totem pole
      off the reservation
      on the warpath
      cold/cool/freezing enough for an? eskimo/eskimos
      eskimo kiss/kisses/pie
      dream/dreams/dreaming of a white britain/england/ireland/street
      chai/naan tea/bread ~lol
      funny/foreign/unpronounceable/weird/exotic/unspellable/impossible name/names/surname/surnames/accent
      can't/cannot/couldn't/don't/won't pronounce/spell/say his/her/their/your/the/that/its/these? name/names/surname
      try/trying saying/spelling/pronouncing/to that/his/her/it/say/pronounce ~name/after/three
      where/are/you he/she/you/they/from really/originally ~from/END
      originally from ~* but/though speaks
      chinese whispers/fire/parliament/puzzle/burn
      mexican standoff
      french letter/letters/leave
      dutch courage/wife/uncle
      indian giver/giving/burn/rope
      paddy wagon/wagons
      welsh/welch/welched/welching/welshed/welshing on ~the/a/your/his/our/deal/bet
      jew/jewed/gyp/gypped/gipped/jipped ~me/you/us/them/down/him/on/by/out
      cotton/rice picker/pickers/picking/paddy ~lol/hat/hats
      big/large/strapping/burly/two/three/huge/tall black lads/men/guys/bouncers/dudes/fellas/blokes/man/guy/lad
      little/cute/tiny/poor/sweet/starving brown/black/african/yellow/chinese/indian kids/children/boys/girls/babies/faces/hands/baby/boy/girl/child
      blacks and/or/& whites/asians/browns
      ~the/our/some/these blacks ~END/in/on/at/were/are/who
      muslim/gypsy/traveller/chav/gay/immigrant/foreigner/jew/migrant/tramp/woke free
      real/true/proper/dinkum/good/patriotic/native/ordinary australians/aussies/americans/brits/britons/englishmen/irishmen/canadians/kiwis/patriots/scots/texans/yorkshiremen/men/aussie/american ~shop/shops/drink/eat/eats/drinks/buy/buys/don't/doesn't/love/loves/support/know/drive/drives/vote/wear/wears/only/need/want/would
      black don't/doesn't crack
      asian don't/doesn't raisin
      once you go black
      go/gone/going/went walkabout
      don't mention the war
      yellow peril
      dragon/tiger lady/mum/mom/mother/mums/moms/parent/parents
      snake charmer/charmers
      fried/watermelon/grape chicken/watermelon/soda ~** black/juneteenth/mlk/soul
      black/juneteenth/mlk/diwali/ramadan/hanukkah/reconciliation/naidoc/native/aapi history/week/month/day/heritage? month/sale/price/special/deal/discount/deals/week ~price/sale/special/deal/discount/off/offers/deals
      juneteenth/mlk/cinco/holocaust/9/11 sale/deals/special/discount/savings/blowout/watermelon
      bogus/failed asylum ~seeker/seekers/claims?
      economic migrants
      no go area/areas/zone/zones ~for/in/full/because/thanks/to
      reverse racism/racist/sexism
      race/gender/victim/disability/minority card/cards
      not very/exactly/so/terribly pc/politically ~correct/END/but/and
      un pc
      before/without/can't/don't/will/i/we i/we/you/be/get/getting/being get/getting/be/being? cancelled/cancel me/us ~lol/for/END
      just/only/she's/he's/they're/merely foreign ~END/so/and/but/bless
      their/that/his/her kind/sort/lot/type ~END/are/aren't/isn't/is/not/don't/here
      ~with/of/and/from his/her/their? funny/weird/strange/smelly foreign? ways/food/customs/religion/smells/accent/language/hats/dress
      surprisingly/unusually/remarkably/unexpectedly/so/very/amazingly/incredibly articulate/eloquent/clean/polite/civilised/intelligent/bright ~and/for/had/speech/END/he/she/kids/boy/girl/man/woman
    `,
    unless: `stereotype stereotypes exhibition elders nations inuit iwi  tartan bees hornets hornet insects locust locusts
      jellyfish starlings aphids recipe casserole esol learners bsl signed caption captions captioned deaf accessibility`,
  },
  {
    says: 'origin',
    weight: 'note',
    lines: `
      was/were/is/been/who discovered/found/founded/settled/tamed/civilised/civilized by/in/a columbus/cook/1492/1770/1788/captain/tasman/europeans/white/vast/wild/livingstone
      nobody/none lived/was/were/had before/here/there ~END/before/until/then
      empty/virgin/unknown/untouched/undiscovered/uninhabited/untamed/wild/savage land/lands/continent/yukon/wilderness/country/outback/frontier/territory/africa/australia ~until/before/by/tamed/when/into/was/END/and/discovered
      brought/brings/bring/bringing/brought a? civilised/civilized/civilisation/civilization/christian/progress/order ~life/to/values/people
      before anything of ~note/interest/value
      last/dying/vanishing/lost/doomed/extinct/noble of/race/tribe/people/savage/breed/savages their/its/the/a? kind/race/breed/mohicans/tribe
      the last of their/his/her/its kind/race/people/tribe !on/car/ship/bus/species
      between/beside/among the mammoths/mammoth/dinosaurs/animals/apes/monkeys/bears and/in? bears/apes/dinosaurs/animals/mammoths
    `,
    unless:
      'species bird birds plant plants fossil fossils comet planet inventor engine typewriter steam ship aircraft',
  },
  {
    says: 'faith',
    weight: 'note',
    lines: `
      jihad/fatwa/crusade ~on/against/for on/against/for
      declare/declared/declaring/declares jihad/fatwa/holy ~on/war
      da bomb ~END/diggity/and
      ramadan/lent/yom/fasting/eid ~** diet/crash/detox/shred/cleanse/weight/slimming/fat/hungry/buffet/cheat/skinny
      world's biggest/best/original crash/fad/free diet
      crash diet ~END/join/lol
      ganesh/ganesha/krishna/shiva/vishnu/kali/buddha/allah/mohammed/muhammad/jesus/christ/mary/moses/god/hindu/zen ~** beer/ipa/lager/ale/worship/jolly/belly/bikini/leggings/socks/swimwear/doormat/toilet/mat/bar/vodka/gin/sale/discount/burger/approves/deal/deals/bowl
      fat/jolly/like like/as? ganesh/ganesha/buddha/krishna/shiva/kali
      buddha bowl/bar/belly ~lol/belly
      worship it/him/her ~END/lol/at
      jesus/christ/mary/god/moses ~** saves/died/walked/turned/would/approves/rose/risen ~** prices/price/sale/discount/%/burger/wine/deal/eggs/chocolate/off
      what would jesus ~do?
      holy guacamole/smoke/spirit/moly ~vodka/lol/rum/gin
      crucify/crucified/crucifixion/nailed/resurrect/resurrected/resurrection/risen ~** cross/sale/deal/deals/prices/ref/lol/burger/eggs/easter
      nun/nuns/vicar/vicars/priest/priests/rabbi/imam/bishop/monk/monks/mullah ~** pull/strip/stripping/naked/pregnant/tarts/nothing/kinky/stockings/boys/altar/habit/suspenders/naughty/frisky/pole/horny/sexy
      vicars and/& tarts
      tarts and/& vicars
      naughty/sexy/kinky/drunk/frisky/dirty nun/nuns/vicar/vicars/priest/priests/monk/monks/rabbi/imam/bishop
      wear/wearing a? habit/hijab/burka/burqa/niqab/kippah/turban/yarmulke and/with/but ~nothing/a?/smile
      burka/burqa/niqab/hijab/headscarf/turban/turbans/yarmulke/skullcap/sari ~** beach/party/bank/robber/ninja/halloween/costume/fancy/bikini/letterbox/hide/lol/towel/dalek/ghost/bag/tent
      bible/god/jesus/prayer/happy/religious/cult basher/bashers/basher/bothering/botherer/botherers/clappers/clapper/freak/freaks/nut/nuts/nutter/nutters/nutjobs/crazies/cult/thumper/thumpers/types/weirdos
      show those/them/the/these heathens/infidels/unbelievers/pagans/muslims/jews/hindus/catholics/protestants
      those/these/them/you/our/for heathens/infidels/pagans/unbelievers/heretics
      convert/converting/save/saving the/those/some/a few? heathens/natives/muslims/jews/hindus/savages/sinners
      kosher/halal/haram ~** bacon/lol/pork/ham/sausage
      bacon/pork/ham ~** eid/ramadan/mosque/imam/hanukkah/passover/synagogue/kosher/halal
      jewish/jew/jews/shlomo/rabbi/goldberg/cohen/shylock/hanukkah ~** accountant/accountants/cheap/pay/price/full/discount/money/bargain/lawyer/lawyers/banker/bankers/gold/nose/noses/lobby/media/control/rich/landlord/landlords/interest/pennies/stingy/savings
      even shlomo/moses/rabbi/jews/scotsmen
      shylock/shylocks/fagin/fagins !and/in/antonio
      catholic/protestant/irish/mormon guilt/drunk/drunks/wives/wife/boys/priest/priests
      fenian/fenians/taig/taigs/hun/huns/prods/proddies/orangies/papes/papist/papists
      witch/witches ~** somebody's/ex/wife/boss/burn
      devil/satan worshipper/worshippers/worshipping
      voodoo economics/doll/dolls/curse/magic/queen/nonsense
      karma is a/my ~bitch/boyfriend
      om ~namaste
      namaste/namastay/namaslay ~in/bitches/bed/away/home/lol
      suicide/terrorist/bomb vest/vests/bomber/bombers/belt
    `,
    unless: `iftar alms zakat sanctuary amnesty cathedral evensong hymn choir  nativity passion carol retreat parish 
      medieval museum exhibition temple gurdwara monastery shakespeare merchant orwell twist friar brewery monastic
      interfaith attila antisemitism quaker`,
  },
  {
    says: 'demeans',
    weight: 'note',
    lines: `
      gay/homosexual/queer/lesbian/trans/the/that/alternative/this/their/chosen/a lifestyle/lifestyles ~they/choice/choices/and/END/chosen/he/she/have ~** chosen/choose/chose/choice/sin/normal/repent/END/god
      lifestyle they/he/she/you have/chose/has/choose/chooses ~chosen?
      lifestyle choice
      gay/lesbian/trans/queer/same sex? kind/sort/lot/ones/types ~too/if/as/END/and/who
      if they/you/he/she must/insist ~END/and/but
      born/was a? boy/man/girl/woman/male/female ~so/but/who/and/don't/now/had/named ~** fooled/sex/change/woman/man/now/operation/call/still/trapped
      born a man/boy/woman/girl
      almost/just/nearly/practically/quite like any/a other/real/normal woman/man/girl/boy/women
      real/proper/actual/biological/genuine/normal women/woman/men/ladies/girls ~only/not/no/welcome/END/please/and
      bloke/blokes/man/men/fella/lads in a? frocks/frock/dress/dresses/heels/wig/wigs/skirts
      trying it on ~END
      pick/choose/make/use a/your/the/one bathroom/gender/toilet/loo/side/team/sex/pronoun/mind ~already/and/END/for/lol
      he him her/hers/they/whatever/his ~** nonsense/whatever/lol
      she her they/them/whatever ~** nonsense/whatever/lol
      he/him whatever/potato/wtf
      him/her/they whatever
      whatever nonsense/rubbish/gender/you ~you're/you/identify
      calling/call/called yourselves/yourself/themselves/herself/himself this/these/now/whatever/today ~week/days/END?
      identify/identifies/identifying/identified as a/an ~* ~lol/this/today/END/and/on/so
      bisexual/bisexuals/bi/bis greedy/confused/attention/indecisive/just/slutty
      greedy or/bisexual/bisexuals/bis ~just/can't
      make/made/decide/decided up? their/your/his/her minds/mind ~** straight/gay/bi/men/women/gender
      just/only/probably a phase ~END/lol/and
      admit/admits/admitted/admitting/confess/confesses/confessed/confessing/practising/practicing/avowed/openly his/her/their/to? being/sexual/homosexuality/he's/she's/homosexual/gay/lesbian/a gay/lesbian/preference/homosexual/bisexual/trans
      practising/practicing/avowed/admits/admitted homosexual/homosexuality/homosexuals/lesbian/lesbians
      turned/turning/turns/turn/gone/go into/all/him/her/gay/you into/gay/straight? poofs/gay/lesbian/queer/poof/fairies/pansies/straight
      just/only for poofs/gays/sissies/fairies/homos/pansies/girls/queers/lesbians
      gays/queers/trannies/homos ~have/are/in/can/should/no/who/at/shouldn't
      have/has/had no place/business ~on/in/at ~the/this/our? ~playground/school/church/classroom/women's/kids/toilets/scouts
      softball/rugby/football/butch/hairy/angry/bull/dungaree/comfy girls/lesbians/dykes/dyke/lesbian/shoes
      don't/not/never/be be? fooled/deceived/tricked by/about ~those/her/his/the cheekbones/heels/lipstick/looks/dress/wig/adam's
      call/calls/called/calling her/him/them mister/mr/sir ~END/lol/still
      for all the world like
      like a/any/as normal/proper/real/ordinary couple/family/man/woman/people/person/child/kid/kids/boy/girl/human
      !the/a/of/get/back/to normal/ordinary/proper kids/couples/couple/families/people/children/women/men/girls/boys/pupils/students/classmates/person/brains/bodies
      !back/return/returned/returning/not/isn't with/the/to/for/like/than/other/of/our/as normal kids/couples/families/people/children/women/men/pupils/students/classmates/ones !in/temperature
      and be/become/act/seem/feel normal ~END/again/like
      trying/want/wanting/wishing/help/helping/helped to leave/escape/overcome/cure/fight the/their/being/your/his/her homosexual/gay/homosexuality/sinful/lifestyle ~lifestyle/life/attraction/sin/END?
      pray/prayed/praying the/away/their/it gay/away/the
      hate/hates/love/loves the sin/sinner
      limp/mincing/mince/camp/poncey/poncy/nancy/fairy/pansy/sissy/swishy wrist/wrists/wristed/boy/boys/about/as/lads/stuff/drink/drinks/defending/referee/cocktail/dance/shirt
      man/bloke/lad/real/masculine enough/up ~** pink/ballet/netball/knitting/cocktail/rosé/salad/vegan
      drag/men in dresses ~** kids/groomers/children
      whatever floats your boat
      lesbian/lesbians/girls ~** kiss/kissing free/bar/drinks/door/show/shots ~free?
      gender/pronoun/pronouns/sex you've/they've/you/they/she/he decided/fancy/feel/choose/picked/woke/identify
      whatever gender/sex/pronoun/pronouns ~you've/you/they/this
      traps/trap ~** ladies/toilets/women's/changing/girls/real
      used to be a man/woman/boy/girl/bloke/he/she
      used to be called/named dave/steve/kevin/barry/gary
      groomer/groomers !dog/pet/dogs/our/mobile/grooming
      attack helicopter/helicopters
      snowflake/alphabet/rainbow people/brigade/mafia/mob/nonsense/lot
      so/that's/how/too/bit/very/a bit? gay ~END/lol/haha/pick/and/but/pink/i
      no homo
    `,
    kinds: 'lgbt',
    unless: `retrospective archive pantomime panto dame pride  apache     spaniel poodle
            tariff`,
  },
]
