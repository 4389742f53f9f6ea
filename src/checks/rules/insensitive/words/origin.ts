import type { Group } from '../../../text/phrases/group.ts'

/** Where people come from, what they look like, what they believe. */
export const origin: readonly Group[] = [
  {
    says: 'demeans',
    weight: 'ask',
    lines: `
      ~no gypsies
      gypsies ~or/and ~tramps/thieves/beggars/vagrants/dogs/junkies
      thieving/dirty/filthy/bloody/like/damn/robbing gypsies/gypsy/travellers/gyppos
      gypsy/gypsies curse/thief/thieves/scum/camp/camps/invasion/beggar/beggars
      gyppo/gyppos/gypo/gypos/pikey/pikeys/pikies/didicoi
      gypped/jipped/jewed
      oriental people/person/lady/ladies/girl/girls/man/men/woman/women/guests/staff/face/faces/eyes/customers/students/looking/family/families/community/gentleman/accent
      ~the/some/two/many/of/and/young orientals => Asian people
      exotic looks/looking/beauty/beauties/girl/girls/women/woman/lady/ladies/features/dancers/models/model/staff/names/accent/accents/children/face/faces/guests/people
      illegals
      anchor baby/babies
      swarm/swarms/horde/hordes/plague/infestation of ** migrants/refugees/immigrants/foreigners/muslims/asylum
      go/went/send/sent/going them? back to your/their/his/her own? country
      go back to africa/pakistan/india/poland/romania/mexico/china
      go back to? where you/they came from
      where are/is you/he/she/they really from
      no speak/speaka english/inglish
      can't/cannot/don't/doesn't/won't even/bother speak/speaking/learn english
      speak proper/properly english
      speak english or
      speak english in/around this/our/these/here shop/pub/country/town/office/bar/parts/premises/END
      speak english here END
      ching chong/chang
      chinky/chinkies/chinaman/chinamen
      flied lice/rice
      so solly/velly
      velly
      no tickee
      love you long time
      confucius say/says
      confucius he say/says
      like the $far say/says
      ~$funny ~little/old? $nation $talk
      do/does/did/doing/try/trying/put/puts/putting/attempt on? a/an/your/his/her/my/our/the ~best/worst/funniest? $nation $talk
      $nation accent ~** lol/haha/hilarious/funny/jokes
      foreign/asian/chinese/african/indian/polish/muslim/ethnic/eastern names/name ~** confusing/unpronounceable/funny/weird/silly/ridiculous
      unpronounceable foreign/asian/african/indian/polish/chinese/welsh? names/name/surname
      asians/blacks/chinese/foreigners/they/them/muslims all look the same/alike ~to ~me/us
      asians/blacks/chinese/foreigners all look the same/alike
      ~$nation/$peoples customers/guests/people/tourists/staff/names/faces/players/students? all look the? same/alike
      foreigners ~may/might/won't/can't/don't/will find/grasp/understand/get/struggle
      chinese/china/wuhan/kung virus/flu
      smell/smells/stinks/stink/stinking/smelling of curry/kebab/kebabs ~** indian/indians/neighbours/neighbors/pakistani/family/asian/foreign/tenants
      curry muncher/munchers
      dog/bat/snail eaters/eater
      indian giver/givers
      drunk/drunken/boozy/stupid/thick/typical $nationals/irish
      drink/drinking/drunk/drinks like ~an?/the? $nationals
      tight/tighter/stingy/stingier/mean/cheap as/like/than ~a/an? $nationals
      thieving $nationals
      $peoples ~plumbers/builders/lads/workers/drivers? ~will/would/are/always? nick/nicking/steal/stealing/rob/robbing/take/taking your/our/my/the ~job/jobs/wallet/wallets/cars/car/benefits/houses/homes/lead/hubcaps
      $peoples ~will/would/could? drink us/you/everyone/anyone ~dry/under
      $peoples ~are/being? ~all/always/so/naturally? good/tight/mean/stingy with money
      $peoples ~** leave ~your/the/their bombs/bomb ~at/outside/behind
      $peoples ~** smell/stink ~of
      scousers ~** steal/stole/nick/nicked/wallets/hubcaps/wallet/thieving/jobs/job/benefits
      sheep shagger/shaggers
      inbred/inbreds ~END
      inbred yokels/hicks/village/villagers/locals/hillbillies/family
      mexican/african/cp/jamaican/nigerian/coloured/colored people's? time ~lol/haha/again/as/END
      sombreros/sombrero ~** moustache/moustaches/mustache/mustaches/ponchos/poncho/tequila/maracas
      cinco de drinko
      red indian/indians !summer
      play/playing/plays indian/indians ~for/at/with/in
      cowboys and indians ~costume/costumes/dress/party/fancy/night
      geisha/squaw/arab/mexican/indian/native/chinaman/eskimo/zulu/gypsy/hobo/tramp/redskin/terrorist/ghetto costume/costumes/outfit/outfits
      dressed/dress/dressing/come up? as a? red? indian/indians/geisha/geishas/mexican/mexicans/arab/arabs/terrorist/terrorists/eskimo/chinaman/squaw/squaws/gypsy/gypsies/hobo/hobos/tramp/tramps
      blackface
      squaw/squaws
      injun/injuns
      like a? savage/savages
      bunch/pack/load/horde/tribe/tribes of savages
      ~and/of/the/with/from/no/real/local/some savages !play/at/set/tour/support/gig
      uncivilised/uncivilized people/savages/country/countries/tribe/tribes/nations
      primitive/backward/backwards people/peoples/tribe/tribes/country/countries/culture/cultures
      natives are/getting/were/look restless
      restless natives
      coloured/colored people/folk/folks/person/man/woman/lady/boy/girl/children/gentleman/family/families/chap/guy/player/players
      half caste/castes
      half breed/breeds
      quadroon/mulatto/negro/negroes/golliwog/golliwogs/piccaninny/piccaninnies/sambo
      darkest africa
      ~the/those/these/some/young/all/of blacks ~are/have/can/always/who/in/and
      japs/krauts/dagos/dago/wops/wop/polack/polacks/yid/yids/taigs/eyeties/frogs/micks/abo/abos ~are/and/or/who/can/have/won't/will/at/again/END
      blonde/native/indian chiefs
      too many chiefs ~** indians
      so/bit/too/pretty/looks ghetto
      ghetto fabulous/trash/chic/booty
      hood rat/rats
      trailer park? trash/trailer
      white trash
      all/white/blue lives matter
      alllivesmatter/whitelivesmatter
      white power/pride ~lol/rules/END
      white supremacy ~lol/rules
      cotton pickin/picking/pickin'
      exotic/cheap/submissive/mail asian/thai/oriental/russian/foreign/order bride/brides/women/girls/wife/wives
      ladyboy/ladyboys
    `,
    unless: `bond maine coon roma romany romani heritage leagues spirituals birds newts bees lines rats mice potato heinz
      dna genetic genetics rugby pond tadpoles frogspawn martial judo esol`,
    kinds: 'lgbt',
  },
  {
    says: 'origin',
    weight: 'note',
    lines: `
      like a gypsy
      gypsy soul/spirit/blood/lifestyle/style/caravan/queen/skirt/vibes/girl
      gypsies ~END
      oriental food/cuisine/restaurant/flavours/flavors/salad/style/sauce/noodles/chicken/buffet/charm/mystery/theme/theming/night/evening/massage/spice/spices
      ~a/an/the/of/and/or/any/all illegal immigrants/migrants/aliens => undocumented migrants
      illegal immigrant/migrant/alien => undocumented migrant
      flood/tide/wave/influx/invasion of migrants/refugees/immigrants/foreigners/asylum
      ~as the $far say => as the saying goes
      chinese whispers => a game of whispers
      spirit animal/animals
      ~quick/team/little/morning/our/a/weekly/monthly/staff/for/next/have powwow/powwows/pow
      my/our/your/find/finding the? tribe !of/council/member/members
      third world !war/wars/congress/championships/cup/conference/record/title/network/scout/club
      first world problem/problems
      banana republic
      off the reservation
      low/lowest man on the totem pole
      lower/low/lowest/higher on the totem pole
      going/gone/go/went native !plants/plant/trees/species/wildflower/wildflowers/hedging/and/with
      sold down the river
      peanut gallery
      sold/slaving/slave over a hot stove
      eskimo/eskimos !nebo/kiss/pie
      jungle drums
      cowboys and indians
      hula girl/girls
      grass skirts ~and/party/luau
      like a geisha
      redneck/rednecks/hillbilly/hillbillies !festival/band/blues/bop/music/elegy
      country bumpkin/bumpkins
      yokel/yokels
      northern monkey/monkeys
      southern fairy/fairies/softie/softies
      ~grab/wear/bring/don/in/your/free/a/and sombrero/sombreros
      people of color/colour ~problem
      exotic locals/people
      discovered by columbus
      uppity
      whitewashed tribe
      savage tribe/tribes
      lower/low/higher/top caste ~of/in ~the? ~office/staff/menu/company
    `,
    unless: `bees bee moth cob vanner horse jazz swing musical sondheim violin guitar roma romany romani travellers band kings stevie
      rugs rug carpet carpets lily poppy hornet stir nations tribal indigenous native inuit lyrics roy clothing clothes`,
  },
  {
    says: 'nation',
    weight: 'ask',
    countries: 'IE',
    lines: `
      ~proud ~to ~be british/english/uk
      ~fellow/us/we brits
      ~our/great british ~public/people/summer/weather/nation/customers/fans/troops
      ~makes ~you ~** british
      ~be/being/feel british
    `,
  },
  {
    says: 'nation',
    weight: 'note',
    countries: 'IE GB',
    lines: `
      southern ireland => Ireland
    `,
  },
  {
    says: 'faith',
    weight: 'ask',
    lines: `
      jihad on/against
      like a terrorist/jihadi/jihadist
      like a suicide bomber
      kill/blow/burn/explode ~** like ~a? terrorist/bomber
      fitness/office/parking/cake/food/war jihad
      allahu akbar ~** lol/haha/boom/bang
      looks/look/looking/dressed/dress like a? terrorist/terrorists/suicide bomber? bomber/bombers
      look/looks/looking like a? letterbox/letterboxes/letter/ninja/ninjas/dalek/daleks boxes? ~** burka/burqa/niqab/hijab/burkas/veil/muslim/muslims
      burka/burqa/niqab/hijab ~** letterbox/letterboxes/ninja/ninjas/halloween/costume/lol
      bible basher/bashers/thumper/thumpers/bashing/thumping
      god botherer/botherers/bothering
      jesus freak/freaks
      religious/muslim/christian/jewish/catholic/islamic nut/nuts/nutter/nutters/weirdo/weirdos/fanatics/loonies/crazies
      sky fairy/fairies
      imaginary friend ~in ~the? ~sky
      catholic/paedo/pedo/pervy priest/priests/vicar ~** boys/altar/lol/jokes/joke
      altar boys ~** lol/priest/joke
      mohammedan/mohammedans
      papist/papists/prod/prods
      jewish/jew/jews/muslim/catholic/islam joke/jokes
      jewish money/bankers/lobby/noses/nose/lightning/space
      jews control/own/run/rule ~**
      bacon ~** muslim/muslims/mosque/jews/jewish
      as kosher as
    `,
    unless: 'rushdie kit fry bond film series gospel band songs chaucer reformation plot sandwich allergen blt',
  },
]
