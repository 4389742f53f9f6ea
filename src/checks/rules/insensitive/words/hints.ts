import type { Group } from '../../../text/phrases/group.ts'

/** Softer signs, each worth a note: praise that belittles, roles that are handed out, words borrowed from somebody's life. */
export const hints: readonly Group[] = [
  {
    says: 'pity',
    weight: 'note',
    lines: `
      his/her/their english is/was ~$very? honestly/actually/really/so/amazing/excellent/perfect/brilliant/great/good/flawless/surprisingly
      speaks/speaking such/surprisingly/amazingly/remarkably good/well/perfect/excellent english
      so/surprisingly/remarkably/very/incredibly articulate
      you'd/you/would never/hardly guess/know/think/believe he/she/they ~$be/isn't/wasn't/aren't/weren't/was/were/had/has
      you'd/would never know he's/she's/they're
      despite his/her/their disability/autism/blindness/deafness/condition/age/size/wheelchair/background/accent
      for a girl/woman/lady/immigrant/refugee ~END
      for somebody/someone ~* his/her/their age/size/background
      not bad for a/an girl/woman/old/older/pensioner/immigrant/refugee/grandma/nan
      brave little $people/$person/$identity/soul/souls
      bless them/him/her ~they/he/she can't/cannot/couldn't/don't/doesn't
      how these/those/such people live/cope/survive/manage
      these/those/such people live/have ~so little/like/in
      makes/make/made you/me/us ~** grateful/thankful ~** live/have/poor/less/nothing/them/these
      those/people less fortunate than ourselves/us/you
      ~the/our/your/those/these/help/helping/among/for poor souls/things/dears/wretches
      you people/lot ~$be/are/always/need/should/never
      these/those people ~who/$be/are/should/need/don't/can't/always/never/just/will
      people like that/them/those
    `,
    unless: 'quote told us interview names wonderful',
  },
  {
    says: 'stereotype',
    weight: 'note',
    lines: `
      girls/ladies ~** maths/math/numbers/parking/directions/budget/gossip
      shoes/handbags/shopping ~** girls/ladies END
      hopeless/useless/rubbish/bad/terrible ~at/with numbers/maths/math/money/directions/parking/technology ~** girls/ladies/ladies?
      numbers girls/ladies
      $wife ~can/could/will/is/to shop/shopping/shops/spend/spends/gossip/gossiping/cook/cooks/clean
      bring/leave/drop/send/treat the/your wife/missus/girlfriend/ladies/little/better ~woman/half/lady? ~END/she/while/and/to/shopping/at
      she/they can/could/will shop/go ~shopping? ~** while ~** game/match/football/golf/pub/watch/beer
      while ~he/you/the/your ~** watch/watches/enjoy/enjoys ~the game/match/football ~** she/wife/ladies
      let the/your men/lads/boys/husband/hubby/dads do/handle/man/carry/lift/light/cook
      man/husband/dad/hubby/bloke ~can/could/even who/can/cannot/can't iron/cook/babysit/clean/multitask/ask
      even your/my/a/the grandma/granny/nan/gran/grandmother/mum/mom/mother/wife can/could/will
      so easy ~** grandma/granny/nan/gran/grandmother/mum/mom/wife/girl
      for the ladies/girls/lads/men/boys ~END/only/we/there/a/some/and
      mums/moms ~** put your/the feet/kettle
      like a/an old? woman/granny/nan/grandma/blonde/schoolgirl/housewife
      real men/women/man ~don't/do/eat/drink/cook/wear/have/love
      boys will be boys
      ask/asking/check/checking ~with? ~the/your missus/wife ~first/before
      yummy mummy/mummies
      gay best friend
      drama queen/queens
      typical/just like/such a/an? man/men/woman/women/girl/blonde/male/female
      tiger mother/mum/mom
      asian/indian/jewish/chinese/african/polish/muslim mother/mothers/mum/mums/parents ~always/are/know/love/will
    `,
    unless: `stereotype stereotypes stereotyping feminist`,
  },
  {
    says: 'loose',
    weight: 'note',
    lines: `
      !american/hitchcock's/film/movie psycho/psychos/schizo/schizos/nutcase/nutcases/nutters/nutter/fruitcake/fruitcakes/basket
      special ed/needs ~bus/kids/class/moment/school/table/day/car
      short/sunshine bus ~kids/jokes/moment/crew/END
      my/our/her/his/your inner? ocd ~$be/kicking/is/kicked/side/moment/heart/self
      so/bit/little/totally/kinda/very ocd
      $be so/a/being/bit/total/little ~bit? ocd/bipolar/schizo/schizophrenic/psychotic/autistic/adhd/dyslexic/manic
      bipolar/schizophrenic/manic weather/market/economy/climate/traffic/season/referee/weekend
      my/our/a/another/having/had adhd/dyslexic/autistic/alzheimer's/dementia/blonde moment/brain/moments
      full moon ~** psychos/crazies/loonies/weirdos/nutters/lunatics
      crazies/loonies/weirdos/lunatics ~$be/are/had/come/came/out/who/on/were
      off his/her/their/your/my meds/medication/trolley/rocker
      forgot his/her/their/your/my meds ~today/again/END/this
      demented/deranged/unhinged $people/$person/fans/neighbours
      blind leading the blind
      fall/falls/falling/fell on deaf ears
      crippled by/with ~the? debt/costs/cost/fees/rent/traffic
      spastic/spaz/spazzed/mong/retard/window-licker
      brain damage/damaged ~lol/from/by/END
      paralysed/paralyzed by/with indecision/choice/fear
      cat lady
      total/complete/absolute nervous? breakdown/meltdown
    `,
    kinds: 'health',
    unless: `diagnosis diagnosed awareness campaign charity film novel`,
  },
  {
    says: 'origin',
    weight: 'note',
    lines: `
      pow wow ~with/on/about/this/next/END/at
      nothing makes you ~** grateful
      powwow/powwows/pow-wow/pow-wows ~with/on/about/this/next/END/at
      our/my/your/the/their spirit animal/animals
      find/found/join/meet your/our/the/my tribe
      our/my/your/marketing/social/digital/office/tech tribe ~of/$be/END
      low/lowest man/person/one on the totem ~pole?
      off the reservation
      too many chiefs
      on the warpath
      gypped/gyp/gypsy ~me/us/you/of/skirt?
      like gypsies/savages/natives/cavemen/immigrants/refugees
      the natives ~$be/are/seem/were/get/getting ~restless/friendly/noisy
      going/gone/go native/ghetto
      so/bit/kinda/totally ghetto
      third world ~country/problem/service/conditions/standards/END
      exotic ~looking/beauty/beauties/dancer/dancers/ladies/women/guests/accent/faces
      our/the/a/resident/local geisha/geishas/samurai/sherpa/sherpas/guru/gurus/mecca/shaman ~of/for/who/END
      chop chop
      me love you
      grandfathered in/into
      cakewalk
      peanut gallery
      sold ~him/her/us/them/me down the river
      eskimo/eskimos ~kisses?
      flood/floods/swarm/swarms/wave/waves/tide/influx/invasion of ~** migrants/immigrants/refugees/foreigners/asylum
      cotton picking
    `,
    unless: 'native nations first tribal council elders reservation museum',
  },
]
