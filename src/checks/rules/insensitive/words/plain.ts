import type { Group } from '../../../text/phrases/group.ts'

/** Plain words and sayings that a post of an organisation seldom needs; each worth a note. */
export const plain: readonly Group[] = [
  {
    says: 'stereotype',
    weight: 'note',
    lines: `
      blonde/blondes/missus/wifey/barmaid/barmaids/childless/bimbos/henpecked
      attractive/pretty/young/slim/bubbly/busty/glamorous/sexy/hot/gorgeous waitress/waitresses/barmaid/barmaids/receptionist/receptionists/secretary/hostess/hostesses/stewardess/assistant/assistants/promo
      good/nice/great/long/lovely legs/figure ~END/and/nice/required/needed/essential/preferred/lol
      maternity/pregnant ~** again/convenient/skive/jolly/lol/holiday
      wash/washes/iron/irons/cook/cooks/pick/pick/tidy/make/makes up? her/your/his husband's/husbands/hubby's/man's pants/socks/tea/dinner/shirts/laundry/pants/lunch/sandwiches
      mum/mums/mom/moms/mother ~** wash/iron/cook/clean/tidy your/his/their pants/socks/tea/dinner/washing/undies/room
      still finds/found/has time/the to/time? cook/iron/clean/bake
      like a? bunch? of? little? girls/ladies/schoolgirls/women/girlies END
      buy/give/treat/send/get/gets the girls ~some/in/at/a/and/out/something flowers/chocolates/lunch/office/drink/reception/flowers
      let your/the wife/missus/woman/little/girlfriend do/drive/cook/carry/decide/choose/think/win/pay
      trade/trading/swap/swapping/upgrade/upgrading/exchange in? your/the/her/old/a? wife/wives/missus/girlfriend/husband/ex/mother ~for/in/too/END/and/today
      newer/younger model ~wife/END/of
      girls/women/ladies/locals/maids/nurses are/cost/costs/come/wear so? cheap/cheaper/easy/less/willing/easier
      only hit/slapped/touched/groped/pushed/kissed her/him/me ~once/END/twice/a
      teach/tell/warn/remind your/our daughters/girls/wives/women not/never ~to
      teach/tell/warn/remind your/our daughters/girls/wives/women to dress/behave/cover/smile/stay/obey/cook
      cried/cries/crying wolf
      claws out ~ladies/END/girls/hens/at
      pretty face/faces ~END/in/at/on/and/behind
      eye candy
      make/makes/made an honest woman
      bun in the oven
      mumpreneur/mumpreneurs/bossbabe/bossbabes/sheeo/girlboss/girlbosses
      baby brain
      hysterics ~ladies/over
      man up !north
      man cave/drawer/flu/size/sized
      woman's/women's/lady's prerogative
      never hit/ask/trust a woman/lady/blonde/redhead
      ask/guess a lady/woman/lady's her? age ~END/but/but
      nymphomaniac/nympho/nymphos/frigid/prude/prudes
      woman/women scorned
      bachelor/bachelors girl/pad/boy ~END/lol
      daddy's/mummy's girl/boy/boys ~END/lol
    `,
    unless: `balayage highlights hair salon colour colourist ale beer brownie stout wheat guinness pint lager roots foils toner refuge
      survivors abuse helpline swimming swim`,
  },
  {
    says: 'body',
    weight: 'note',
    lines: `
      ugly/chubby/podgy/tubby/wrinkly/wrinkled/obese/scrawny/lanky/fugly/flabby/dumpy/frumpy/cankles/moobs/lardy
      freaks/gingers/shorties/shortarse/shortarses/fatso/lardarse/dwarves/midgets
      fat camp/camps/club/farm/bastard/bastards/people/lady/cow/arse/bloke/kids/kid/man/woman/mum/bum/head/lip/chance
      skinny !latte/jeans/fries/dip/dipping/dippers/dipped/prosecco/cappuccino/flat/margarita/dippers/lane
      bald/balding ~is/for/spot/heads/head/men/man/patch/lol/guys/blokes/patches/lads/old/as !eagle/eagles/ibis/tyre/tyres
      bag/bags on/over your/her/his/the head/heads/face
      stop people/everyone/kids/strangers staring/laughing/pointing
      scare/scares/scaring/frighten/frightens the children/kids/horses/neighbours/birds
      fit/fits/for normal/proper/real people/sized/humans/bodies
    `,
    unless: `duckling sisters fruit veg vegetables sweater jumper jumpers carrots parsnips potatoes pantomime panto cinderella dwarfs snow
      seal seals pup puppy puppies kitten fox otter hedgehog badger hippo walrus tortoise elephant elephants nhs clinic gp`,
  },
  {
    says: 'age',
    weight: 'note',
    lines: `
      glue factory
      knacker's/knackers yard
      scrap/rubbish heap ~END/at/grandad/nan/lol
      out to pasture
      pop/popping/popped/pops your/their/his/her/our clogs
      kick/kicks/kicking/kicked the bucket
      pushing up the? daisies
      six feet under
      snuff/snuffs/snuffing/snuffed it ~END/before/at/lol
      never die/dies ~END/lol/these/they
      teeth/hearing/dentures/wigs/oxygen optional/included/provided/own
      own teeth
      old bids/bats/bints/boots/mares/hags/crones/goats/farts/gits/fossils/relics/timer/crocks/fogey/fogeys/trouts/dinosaurs
      no spring chicken/chickens
      long in the tooth
      kids/youth/teenagers/teens/youngsters/students today/these can't/days/don't/couldn't/won't/today
      mutton dressed ~as
      past their/her/his/its sell/best/prime/use
      toy boy/boys
      wrinklies/crinklies/crumblies
    `,
    unless: 'tuna compost horses equine sheep ewes apprenticeships',
  },
  {
    says: 'origin',
    weight: 'note',
    lines: `
      yanks/poms/pommies/pommy/krauts/frogs/limeys/sheilas/gweilo/gwailo/gaijin/gringo/gringos/sassenach/sassenachs/teuchter/teuchters/culchie/culchies/jackeen/jackeens/woolybacks/mexicans/taliban/amish/mormons !back/go/pond/legs/spawn/and/in/are/fc/leap/croak
      gollies/golly ~dolls/doll/in/on/are/for/END
      a jew ~about/when/with/at/over
      nigerian prince/princes/scam/scammer/scammers
      nice/good/respectable/quiet/proper/decent/safe white/black/english/christian/irish/jewish/catholic/protestant area/areas/neighbourhood/neighborhood/street/school/schools/family/families/boy/girl/lad/suburb
      descended from ~a? thieves/convicts/criminals/apes/savages/cannibals/pirates
      convict blood/stock/colony/genes
      straight/fresh/back out/off/to of? the jungle/boat/bush/trees/cave/caves/reservation/banana ~END/and/to/lol
      off/from the banana boat
      bunch/pack/load/horde/herd/shower of animals/apes/monkeys/beasts/savages/hyenas/vermin/cavemen/neanderthals/barbarians/baboons
      like a? wild/caged/feral/bunch? of? animals/apes/monkeys/savages/beasts/barbarians ~END/in/at/on/when/and/today
      monkey/monkeys/ape/gorilla/chimp ~** black/player/players/striker/pitch/opposition
      fresh off the boat
      built/hung/packed/strung like a/an? slave/african/black
      no bats/bat/dog/dogs/cats/pangolin/rats on/in the/our? menu/soup
      asian/african/ethnic/foreign/exotic/brown/black looking
      where he/she/they/you really ~come/comes/from
      back/go/send/sent/sending/deport home/back/them/where to? africa/india/poland/mexico/where/pakistan/china/belong
      not from round/around here
      immigrants/foreigners/migrants/they/muslims have taken over
      taken/taking over our/the street/high/town/country/schools/jobs/area
      last english/british/white/irish/proper
      taking/take/took/stealing/steal/stole our jobs/houses/women/homes/benefits
      build/builds/building the/a/that wall ~and/mexico/lol/END
      native/natives/indigenous/tribal/ethnic chic/print/vibes/costume/costumes/looks/style/headdress
      rain dance/dances
      war paint/cry/cries/bonnet/bonnets ~ladies/girls/on/for/at
      peace pipe/pipes
      happy hunting ground/grounds
      medicine man/men
      kemosabe/kemo/hiawatha/tonto/geronimo !sabe/trail/ronimo
      cowboys and injuns/indians
      brave/braves/chief/chiefs/squaws ~** teepee/wigwam/tomahawk/feathers/headdress
      great white hope/hunter/hunters/saviour
      bwana/memsahib/sahib/coolie/coolies/dhobi/wallah/wallahs/punkah
      the raj/empire/colonies ~** vibes/gin/style/charm/cocktails/era/days/elegance/glory/splendour
      colonial charm/elegance/style/splendour/splendor/luxury/glamour/nostalgia/vibes/living/cocktails/feel/era
      house boy/boys/slave
      yellow fever ~lol/girls/END
      jungle fever/bunny/music
      asian persuasion/fetish
      mail order
      banana republic/republics
    `,
    unless: `mosquito vaccine rescue rescued baboon primates zoo enclosure keeper sanctuary pond`,
  },
  {
    says: 'faith',
    weight: 'note',
    lines: `
      choirboy/choirboys/altar ~boy/boys? ~** priest/safe/lol/week
      choirboys/nympho
      nuns/nun ~on/in/with/and/who/strip/lol !convent/order
      like/than a/the? nun/nuns/monk/monks/vicar/taliban/amish/priest
      holy joe/joes/roller/rollers
      god squad
      happy clappy
      opium of the
      thank god/christ/allah ~i'm/for ~not?
      sharia law/police/zone
      islamist/islamists/jihadi/jihadis/jihadist !terror/attack/charged/plot
      schindler's
      anne frank ~** attic/hide/hiding/diary/lol/airbnb/drum/loft
      cult/cults ~like/vibes/lol/kool/leader/classic? ~END
    `,
    unless: 'convent museum house list screening novel diary reading poet abbess abbey prioress charged jailed court',
  },
  {
    says: 'demeans',
    weight: 'note',
    lines: `
      straight pride/day/month/history
      boy/male/bloke or a? girl/woman/female/lass ~END/guess/lol/we/nobody
      or isn't she/he
      won't/doesn't/will/can/might/not make/turn/makes/turns you/him/them/your/us gay/camp/queer/a/son
      turn/turns/turning you/him/them gay/straight/lesbian
      bent as a
      fruits/fruit/fairies/pansies/nancies/queens/bummer/bummers/benders/bender ~** straight/gay/lads/camp
      use/using/through/via/by/have the/their? side/back/other/separate/rear/tradesmen's/poor entrance/door/gate/entrances/lift/doors ~END/please/to/for/only/so
    `,
    with: `gay lesbian sex trans straight bisexual tenants tenant benefits council muslim barista she lads boys shirt shirts pink
      married marriage cleaners servants queen drag dress wig`,
    kinds: 'lgbt',
    unless: 'fire evacuation flood works scaffolding wheelchair ramp pregnant scan calf foal pup cub hatched chick',
  },
  {
    says: 'loose',
    weight: 'note',
    lines: `
      mental/crazy/mad/insane/psychotic/psycho/lunatic customers/customer/people/mondays/monday/tuesdays/boss/bosses/neighbours/fans/ex/exes/women/drivers/parents/mums/brides/prices/deals/offers
      psych/psychiatric/mental ward/wards/unit ~END/with/lol/but/on/in/for/escape/vibes
      $very depressed/suicidal ~that/there's/about/no/i/we/lol/by/because/over
      $mind ~END/lol/haha ~** lol/haha
      give/gives/gave/giving/get you/me/us/everyone? dyslexia/tourette's/autism/adhd/epilepsy/dementia/alzheimer's/schizophrenia/anorexia/bulimia/depression/anxiety/ptsd/ocd
      cancer/seizure/coma/diabetes/suicide/epilepsy/migraine/rage/panic/cardiac/stroke/vomit causing/inducing/giving/triggering
      fun in/into/back funeral/funerals/dysfunctional/fundamentalist
      suicide sunday/sundays/monday/mondays/wings/shots/shot/juice/chicken/curry/burger/cocktail/chilli/squeeze/door/doors/blonde/hour/slope
      the/your/my/our/inner stalker/psycho/nazi/slut/fascist/terrorist/junkie/addict/alcoholic/lunatic/bitch/tramp/hooker in/loves/is ~you/all/us/me/happy
      stalker/stalkers/stalking ~** lol/love/app/haha/perfect/insta/instagram/exes/ex
      anna/anne rexia/rexic
      mentalist/mentalists/mentalcase
      crack/crackhead/heroin/meth/coke ~** addictive/good/legal/habit/version/cake/cookies/fix/pie/like/dealer
      like crack/heroin/cocaine/meth
      better/cheaper/stronger/purer/addictive than/as crack/heroin/cocaine/meth/drugs
      drug/sugar/caffeine/chocolate/coffee/cheese dealer/dealers/pusher/pushers/fiend/fiends/whore/whores/slut/sluts
      off the wagon
      on suicide watch
      lost/lose/losing/loses the plot/marbles ~END/again/and/over
      out to lunch ~END/mentally/lol
      nurse ratched
      raving/barking/stark/staring mad/lunatic/lunatics/loony/bonkers/looney
      nut job/jobs/case/cases/house/houses
      funny farm
      loopy/doolally/gaga/bonkers/crackpot/crackpots/fruitcakes/fruitloop/fruitloops/wacko/wackos/whackos/headcase
      god complex
      blonde/autistic/dyslexic/ginger gene/genes/moment
      brain dead/damaged
      gimp/gimps/gimpy/gammy/spacker/spackers/joey/joeys/flid/eppy/window lickers ~leg/legs/knee/lol/suit/mask/END !kangaroo
    `,
    kinds: 'health',
    unless: `sinkhole nhs helpline samaritans symptoms diagnosed research support bereaved trial kangaroo wallaby pouch hospice therapist fundraiser
      arrested charged convicted jailed dealer's seized warrant`,
  },
  {
    says: 'illness',
    weight: 'note',
    lines: `
      like/than gonorrhoea/gonorrhea/syphilis/chlamydia/herpes/leprosy/ebola/rabies/lobotomy/lobotomies
      lobotomy/lobotomies
      cancer causing/giving
      stroke of ~* unlike/nan
      like/than/as/worse/through a/the/office/like? cancer/plague/clap/pox/syphilis/gonorrhoea/norovirus/nits
      terminal/terminally boredom/bored/stupid/single/late/dull/thick
      life support ~** budget/team/season/economy/sale/lol/phone/defence/squad
      cripple/crippled/cripples/crippling ~trains/network/traffic/prices/queue/queues/hangover/boredom/choice
      paralysed/paralyzed by/with/from choice/fear/indecision/laughter/boredom/the
      blind drunk/rage/panic/leading/idiot/fool/stupid
      deaf to/ears ~reason/our/all/END
      cough/fever/sneeze ~** china/wuhan/chinese/bat/kung
      kung flu
      nan/gran/grandad/grandma ~** stroke/hip/dementia/alzheimer's/coma/fall lol/haha/joke
      thalidomide
      lurgy of/from the
    `,
    kinds: 'health',
    unless: `screening clinic nhs symptoms vaccine vaccinated vaccination test tests tested treatment gp hospital pain vet pets dog
      puppies jab jabs research outbreak zambia congo refugees aid charity trial`,
  },
  {
    says: 'atrocity',
    weight: 'note',
    lines: `
      lynch the/him/them/her/that/our/ref
      hang/string/shoot/gas/burn/flog/stone/behead the ref/referee/lot/boss/bosses/council/umpire/manager/vegans/tories/critics/cyclists
      like grenfell/hillsborough/lockerbie/aberfan/dunblane/hindenburg/bhopal/columbine/jonestown/waco/chernobyl/hiroshima/rwanda/pompeii/passchendaele/dresden
      went down like the ~titanic/hindenburg/twin
      fewer/less/more survivors ~than
      bomb/bombed/nuked/nuke/nuking like ~hiroshima/nagasaki/dresden/london/baghdad
      blitz/blitzkrieg/kamikaze/genocide/massacre/bloodbath/carnage/holocaust/pogrom/purge prices/sale/deals/deal/discount/savings/monday/friday/burger
      reich/fuhrer/führer/heil/stormtrooper/gauleiter/mein/kampf/brownshirts
      concentration/death/prison/gulag/boot/labour camp ~vibes/lol/conditions/food/guards/guard/style
      work sets you/will free
      shallow grave/graves
      body bags ~lol/sale
      torture chamber/chambers/garden/device ~lol/gym/END/dentist
      firing squad/line ~lol/boss/END
      burned/burnt/burn at the stake
      hanged drawn and
      guillotine/gallows/noose/gibbet ~** boss/ref/prices/lol/deal/deals/sale/monday
      inquisition ~END/at/in/of/lol
      third degree
      crime/crimes against humanity/fashion
      ivory tower
      master race
      white supremacy
      grammar/spelling/soup/parking/feminazi nazi/nazis/stasi/gestapo/taliban/police/hitler
    `,
    unless: `museum memorial exhibition remembrance survivor survivors eruption lecture historian century opera play playwright
      novel film burns hospital prison tour tower archives archaeologists dig roman`,
  },
]
