import type { Group } from '../../../text/phrases/group.ts'

/** Things said in passing, each worth a note: surprise at people, roles, borrowed words, bodies, those who came here. */
export const asides: readonly Group[] = [
  {
    says: 'pity',
    weight: 'note',
    lines: `
      ~he's/she's/they're/is/are/was/were/be $identity but
      ~he's/she's/they're/is/are/was/were/be $identity so of course
      may/might be refugees/disabled/homeless/immigrants/blonde/old/elderly/female/foreign/small/fat/bald/$identity but
      amazing/incredible/astonishing/surprising/remarkable what these/those/such ** kids/people/children/women/girls/lads can
      amazing/great/good/incredible/brilliant/fit/sharp/fab/stunning/fantastic/gorgeous for his/her/their age
      amazing/great/good/incredible/stunning/fab/gorgeous/hot for a/an mother/mum/mom/granny/gran/woman/lady/grandma/pensioner ~of/over/her/in/END
      for a $woman of ~two/three/four/five/her/that
      not bad for ** girls/women/ladies/pensioners/grannies/oldies/blondes/foreigners
      as good/strong/fast/clever/smart/capable/tough as any? the? man/men/boys/lads/blokes/bloke
      black/gay/asian/muslim/indian/jewish/disabled/foreign/coloured/ethnic/polish/chinese friends know/love/can/will/always/all/tell/say
      such a ** clever/brave/sweet/pretty/good little thing/lady/girl/soul/people
      clever/brave/pretty/sweet/poor little thing/things
      pretty too END
      blind/deaf or stupid/drunk/daft/thick/both
      bit/little special ~our/bless/but/in
      ~bit/little simple bless
      feel good about yourself/yourselves/ourselves ~by/when/while
      the less fortunate
      even our/the/my cleaner/cleaners/receptionist/janitor/secretary/dustmen/binmen/intern/interns/caretaker ~has/have/can/could/is/knows/understands
      still has/have all his/her/their marbles/teeth/faculties
      not all travellers/muslims/immigrants/migrants/refugees/teenagers/gypsies/homeless/foreigners/africans/poles are
      for once the women/ladies/girls/women's/ladies'
      don't/doesn't see race/colour/color
      black white ~or/and? purple/green/yellow/pink/blue
      ~he/she/they overcame/overcomes/overcoming ~** disability/autism/blindness/deafness/handicap
      speaks/talks/writes ~** better/properly than ~** natives/locals/us/most
      actually speak/speaks/spoke english
      did/does/do? you? understand us okay/ok END
      wouldn't/couldn't/can't/would even? think/guess/tell/know/notice she/he/they was/were/is/are/had/has
      wouldn't/couldn't/never think so ~he/she/they
      won't/don't/doesn't/can't ~even? know/remember it/they/who ~** happened/tomorrow/again/came/tea
      harder than most ~of
      well spoken for
      so eloquent/well-spoken/well-dressed ~for
    `,
    unless: 'quote interview novel film fictional',
  },
  {
    says: 'pity',
    weight: 'note',
    with: `deaf blind disabled autistic wheelchair somali african african refugee refugees travellers estate foreign muslim black asian
      women's ladies ladies' girls women pensioners gay dementia homeless teenagers youths`,
    lines: `
      surprisingly/remarkably/unusually/unexpectedly good/tuneful/funny/clever/bright/well/polite/clean/quick/strong/talented/normal/watchable
      so/very/really/actually well-behaved/polite/clean/civilised/grateful ~END/today/all
      so/very/really/actually well behaved ~END/today/all/and
      nothing was stolen/broken/nicked
      worth watching ~END/for
    `,
  },
  {
    says: 'stereotype',
    weight: 'note',
    lines: `
      man flu
      career girl/girls
      find/finding/found/bag/land ~** a/the rich? husband
      make/making your wife/missus/girlfriend/husband jealous
      lady/woman/female instructor/instructors/captain/captains/vicar/referee/referees/barber/chef/chefs/engineer/driver/golfers
      geek/geeks/nerd/nerds ~** girlfriend/girlfriends/virgin/virgins/basement
      in short/tight/tiny skirts/skirt/uniforms/shorts ~since/and/END
      grow some ~END/and/lads/already
      put/pop on your ** sari/turban/kimono/sombrero/headdress/poncho/saris/turbans/kimonos/sombreros
      silver surfers/surfer
      dads/dad/lads/men/fellas/blokes/guys/hubby/husbands even you
      even dad/dads/hubby/husbands/men/blokes/lads/fellas can/could/will/know
      big strong man/men/lad/lads/boy/boys/bloke
      just/exactly like a woman/man/bloke/girl/blonde END
      hide the/your credit/cards/wallet/wallets ~card/cards/lads/fellas/gents/from
      hide the/your receipts/bags/shopping
      girls in the office/kitchen/typing
      girls on ~the? reception/front/desk/phones/tills/counter
      throw/cry/run/fight/kick/hit/play like a nancy/sissy/wuss/pansy/wimp
      need/needs/want/wants a/another husband/boyfriend/man END
      drink and a husband/boyfriend/man END
      she'll/she'd/they'll be? too busy shopping/gossiping/cooking/cleaning/nattering
      mum/mums/mom/moms/wife/missus ~can/could/will/to do/does/doing the? washing/ironing/dishes/cooking/housework/cleaning/laundry
      mum's/mums/mom's/wife's taxi/washing/ironing/job ~to/service?
      give/giving mum/mom/nan/the ** break/rest ~** dishwasher/iron/ironing/hoover/kitchen/cleaning/cooker/oven/detergent/mop
      man/dad/men/dads of the house/grill/barbecue/bbq ~END/only
      men at the/on ~grill/barbecue/bbq
      lads/boys/gents/fellas/dads ~** grill/barbecue/barbie ~while
      actually managed/manages to ~** play/drive/park/win/score/parallel
      happy/keep wife happy/life
      happy wife happy life
      gift/gifts/treat/something for the? little woman/lady
      yummy mummies
      ladies who lunch
      men ~just/will/never/always can't/don't/won't/never ask/listen/cook/clean/multitask/iron
      women ~just/always/never/are can't/always/never/are/love nag/nagging/moody/late/emotional/complicated/confusing/crying/talking/gossip
      leave the/your ball/wife/missus ~at/home/behind
      boss/trouble at home ~lol/wife/and
      the trouble/problem with women/girls/men
      women/woman eh
      the better half ~wants/says/nag
      no girls/women/ladies allowed/here/please
      too pretty/cute to ~be/do/code/fix
      don't worry your pretty
      calm down ladies/dear/love/girls/darling
      good/clever/naughty girls/girl END
      goodness gracious me
      ooh la la ladies
      lie back and think of england
      mother/mothers in law ~jokes/stay/away/out/scare/dragon
      ~cheaper/tighter/meaner/drunker/slower/lazier/dirtier/hairier than/as a/an scotsman's/irishman's/jew's/frenchman's/german's/$nationals
      until/till/til you're/your/you irish/scottish/mexican/russian/german/australian
      speak/talk slowly and? clearly? to/with/our/his/her/because/he/she
      in broken english/accent
      our token ~man/woman/gay/black/asian/female/male
      token woman/man/gay/male/female/asian/foreigner
    `,
    unless: 'stereotype stereotypes stereotyping feminist suffragette bake oscar tchaikovsky bob alanis',
  },
  {
    says: 'loose',
    weight: 'note',
    lines: `
      full/bit/total/like rain/forrest man/gump
      acting/going/gone/went/goes/turned/being psychotic/psycho/schizo/schizophrenic/bipolar/autistic
      need/needs/needing rehab ~after/END/when
      aren't/isn't/not even crazy/mental/mad ~END
      clearly/definitely/obviously/must/totally/probably/somewhere ~be/are/is/was? on the spectrum
      certified/complete/total/proper/absolute nutter/nutters/nutcase/loony/lunatic/madman/psycho
      nutter/nutters/nutcase/loony/loonies/loopy/bonkers/psychos ~to/crew/lot/team/END
      gone/going/goes/completely/totally/absolutely loopy/doolally/bananas/loco/psycho/schizo
      gone ** loopy/doolally
      mad as a hatter
      not right in the head
      screw/screws/marbles loose/lost
      schizophrenic/psychotic/manic/bipolar/autistic episode/printer/wifi/website/relationship/market/approach
      having/had/has a psychotic/schizophrenic/manic/bipolar episode/moment/day/attack
      like a mental/psych/psychiatric patient/ward/hospital
      blinded/blind by/to ~his/her/their love/rage/own ignorance/stupidity
      anorexic/obese budget/budgets/margins/wallet/phone/laptop/bank
      cancer of/in the game/system/sport/industry
      amputate/amputated/paralysed/crippled ~** budget/service/team/train/network/traffic
      lobotomy/lobotomised/lobotomized
      straitjacket/straightjacket ~END
      addicted to ** like crack/heroin
      retail/shopping/chocolate/coffee junkie/addict/alcoholic
      shopaholic/shopaholics/chocoholic/chocoholics/workaholic/workaholics
      going cold turkey ~on/from
      withdrawal symptoms ~lol/already/from
      rock the padded
      moronic/imbecile/imbeciles/cretin/cretins/moron/morons !waiter/bell
      the voices in my/our head
      in therapy ~lol/because/thanks
    `,
    kinds: 'health',
    unless: 'diagnosis diagnosed awareness charity film novel alice nhs symptoms',
  },
  {
    says: 'origin',
    weight: 'note',
    lines: `
      war dance/dances ~before/in/at/for/of
      whole/entire/office/sales/marketing tribe ~in/is/was/at/out/together/END
      scalp/scalped a bargain/deal/deals/prices
      bury/burying/buried the hatchet ~with/tribe/feathers
      smoke/smoking the/a peace pipe
      circle/circling the wagons
      long time no see ~chief
      big chief ~of/in/says
      primitive/savage/uncivilised/uncivilized/backward people/tribe/tribes/art/culture/cultures/peoples
      without/lacked/lacking even? any/real/proper/true/a culture/civilisation/civilization
      dark/mysterious/darkest continent/orient/africa/east
      exotic/mysterious orient/east/natives/tribes/locals
      natives/locals ~are so/very/really/all friendly/smiley/happy/simple/welcoming/charming
      colonial/raj/plantation style/elegance/charm/splendour/splendor/luxury/era/glamour/chic/cocktails/vibes
      voodoo economics/magic/doll/dolls ~on/your
      harem ~of
      our/a/her/his/my own? harem
      like/as a? sweatshop/sweatshops/coolie/coolies/slaves/peasants
      ethnic food/foods/aisle/looking/types/names
      illegal aliens/immigrants/migrants
      swamped/overrun/invaded/flooded/overwhelmed by/with ~** newcomers/migrants/immigrants/foreigners/refugees/incomers/outsiders/asylum/travellers
      don't/won't/doesn't/not share our values/culture/beliefs
      real/proper/true/ordinary/normal/traditional/decent families ~deserve/need/first/come/not/only/have
      real/proper/true/native/indigenous brits/britons/english/americans/australians/irish ~deserve/first/only/need/know/come
      like a/an refugee/refugees/immigrant/migrant/prostitute/hooker/slut/beggar/peasant
      starving african/africans/ethiopian/ethiopians
      ghetto/hood gold/vibes/vibe/style/blaster/party/night/theme/glam
      corn/box rows/braids ~** done/free/party/costume
      dress/dressed/dressing/come ** as a? ghetto/thug/thugs/gangsta/gangster/rapper/geisha/pocahontas/sheikh/sheik
      indian/chinese/mexican/african/arab/native costume/costumes/headdress/headdresses
      headdress/headdresses/warpaint/feathers ~and/at/for/free/included/face/provided
      bollywood/geisha/arabian/aloha/tiki/fiesta night ~** turbans/saris/moustaches/bindis/costumes/accents
      free bindis/bindi/turbans/sombreros/ponchos/moustaches/dreadlocks
      rasta hat/hats/wig/wigs/dreadlocks
      kosher/halal ~lol/not/isn't/hardly/exactly
      like a? jew/jews/muslim/muslims/nun/nuns/monk/mormon/amish/catholic at/in/on
      holier than thou
      squinty/slanty/slant-eyed/almond eyes/eyed
    `,
    unless:
      'indigenous nations tribal elders museum exhibition repatriation allotment plants seeds species haida maori inuit',
  },
  {
    says: 'body',
    weight: 'note',
    lines: `
      guilt free !parking
      cheat day/days/meal/meals/night
      earn/earned your/that/those/it/this dessert/dinner/pudding/cake/treat/treats/chocolate/calories/pint/carbs/brownie/burger
      burn/work/sweat/run off that/your/those/the/all ** pudding/pies/turkey/calories/chocolate/belly/cake/pounds/roast/curry/eggs/pints/dinner/lunch/excess
      naughty but nice
      no more muffin/bingo/love top/wings/handles
      put/puts down the doughnut/donut/cake/cookie/pie/biscuit/crisps/burger
      is she/he/it pregnant or
      when/is the baby due ~lol/or
      beer gut/guts
      porker/porkers/chubster/chubsters/lardball/fatso/fatsos/tubby/chunky !monkey/knit/chips/yarn/knits/jumper/soup/boots/wool/bar/cookie
      couch potato/potatoes
      fat/podgy/chubby/wobbly/flabby/saggy belly/bellies/tummy/thighs/arms/mum/mums/dads/dad/bits/cheeks
      skinny bitch/bitches/minnie
      size zero/0
      real women/bodies ~have/come/not
      plus size/sized !models/fashion/range/clothing/collection/dresses/bridal ~lady/ladies/girl/girls/but
      let yourself/herself/himself go ~END/since/over/after
      bald/balding/ginger/short/fat bloke/blokes/men/man/guys/guy/staff/team/kid/kids/teacher ~lol/need/beware/free/welcome/jokes/and
      look/looking/looks like a whale/hippo/elephant/beached/blob/balloon/sausage
    `,
    unless: 'baby puppy piglets pigs potato gravy',
  },
  {
    says: 'age',
    weight: 'note',
    lines: `
      zimmer frame/frames ~** door/disco/race/races/rave/party/ready/at/lol/needed
      at/of her/his/your/our/their/my age ~she/he/you/they/and/lol/END/still/who/anything
      over 50/60/65/70/80/40 ~** dead/past/wrinkly/wrinkles/grave/creaky/doddery/gaga/still
      old fart/farts/git/gits/bag/bags/timer/timers/goat/goats/crocks/crock/folk/folks
      old/older people/folks/folk/ladies/men/ones/generation can't/don't/won't/struggle/forget/never/bless/get
      back from the dead/grave ~with/at/over
      dinosaur/dinosaurs ~in/who/of/still ~** office/email/fax/paper/technology
      grumpy old man/men/woman/women/git
      bunch of ** oldies/grannies/codgers/pensioners/wrinklies
      oldies ~but/who/can/can't/on/at/and !but
      geriatric/geriatrics
      when/before you're/you too? old/dead/senile ~to/lol
      snowflake/snowflakes END
      gen/generation z/snowflake ~can't/don't/won't/never/lazy
      kids/teenagers/teens/millennials/students ~** glued/addicted/lazy/entitled ~to/and/phones/screens
      get off your phone/phones/sofa ~kids/teens/teenagers/millennials
    `,
    unless:
      'snow christmas winter festive paper lights craft dementia cheese golden hits radio records vinyl museum fossil dig jurassic boomerang',
  },
  {
    says: 'poverty',
    weight: 'note',
    lines: `
      see/experience/meet/photograph how/where the poor ~** live/lives/smile
      ~see/meet/photograph/visit/experience real africa/poverty/slums/slum/villagers
      township/slum/favela/orphanage/village tour/tours/visit/selfie/selfies/safari
      have nothing ~** but/yet ~** happy/smile/smiling/smiles/happier
      so little ~** but/yet ~** happy/smile/smiling/smiles/happier/grateful
      count/counting your/our/my blessings ~END/when
      save/saving/rescue/rescuing africa/africans/orphans
      people from/on that/the/those estate/estates/sort/side ~** can/could
      sort/kind/type/types of people/person ~who/that/we
      riff raff
      those/these kids/people from the/that estate
      posh/proper/nice people/neighbourhood/area/families ~only/not
      wrong side of the tracks
      cardboard box/boxes ~lol/homeless
      sleep/sleeping rough ~** fun/glamping/instagram/selfie/laugh
      steal/stealing from the rich
      dole/benefits/welfare/food bank day/friday/queue/chic/banker ~lol
      champagne taste ~beer
      council ~house/estate kids/kid/mum/mums
    `,
    unless: 'history monastery thanksgiving hymn carol',
  },
]
