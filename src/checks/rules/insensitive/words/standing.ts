import type { Group } from '../../../text/phrases/group.ts'

/** What people have, how old they are, what they look like. */
export const standing: readonly Group[] = [
  {
    says: 'poverty',
    weight: 'ask',
    lines: `
      ~no/or/and/like/of/smelly/dirty/these/those/local/drunk/filthy/two/some/all/any tramp/tramps !the/through/around/across/over/stamp
      like a tramp/hobo/bum/beggar
      only/just spend it on drink/drugs/booze/alcohol/beer/fags/crack/cider/heroin
      no/not council house/estate tenants/people/types/kids
      not for council house/estate tenants/people/types/kids
      tramps ~are/were/who/in/on/will/ruin/ruining/sleeping/outside/everywhere/END
      ~the/no/lazy/drunk/homeless/local/street/smelly/dirty/and/of/those/these bums !on/and/tums/up
      lazy/homeless/smelly/stinking/filthy bum
      ~like/the/no/these/those/dirty/smelly/drunk/two/some hobo/hobos !bag/bags/spider/festival
      homeless chic/look/vibes/costume/outfit
      rid of the? $home
      clear/clearing/cleared/remove/removing/moved/moving/keep/keeping/sweep/kick/kicking the? homeless people? ~off/out/from/away/along/on
      $disgrace ~homeless/beggars/tramps/rough ~people/sleepers/man/men?
      homeless ~people? $disgrace
      $home are/were/is an/a/such/so? ~real/total/absolute? $disgrace
      benefit/benefits/welfare/dole/handout/council scrounger/scroungers/scum/cheats/bludger/bludgers/queen/queens/dossers/spongers/leeches
      scrounger/scroungers/bludger/bludgers/dosser/dossers/layabouts/spongers/workshy/freeloaders ~on/off/benefits/and/END
      work shy
      can't/cannot/won't/couldn't be bothered/arsed to work/get ~a? ~job?
      too lazy/idle to work/cook/get ~a? ~job?
      the deserving/undeserving poor
      living off the state/taxpayer/system
      sponging off the/us/taxpayers
      chav/chavs/chavvy/chavtastic/plebs/pleb
      council house/estate chic/vibes/trash/facelift/scum/chavs/behaviour/mums
      great unwashed
      riff raff
      peasants ~lol/haha/complaining/revolting/moaning/eat
      ~sorry/you/hello/bloody/these/those/poor/for/hey peasants END
      sucks/stinks to be poor/broke/homeless
      stop/don't/not be/being so? poor
      too poor to ~** lol/haha/then/tough
      poor people smell/can't/don't/need/shouldn't/problems/food
      if you can't afford ** maybe/then/tough/stop/get/don't
      make/making/made/brew your? coffee at home ~** account/broke/afford/savings/rich/seriously/guess
      ~account/broke/afford/savings/poor/bank ~** make/making/made/brew your? coffee at home
      ~no/stop/skip/less/eating/buying/fewer/without/the avocado toast/toasts ~** house/mortgage/deposit/broke/afford/rent/savings
      get a job ~lol/hippies/hippy/losers/loser/scum/you
      third world country/toilet/toilets/service/hospital/hospitals/conditions/roads/plumbing/broadband/wifi ~lol/haha/here/again/END
      like a third world country
      beggars/homeless/tramps/dossers ~and/or ~** junkies/drunks/dossers/druggies
      drunks and/or tramps/junkies/druggies/dossers
      starving/starve like ~a/an? ethiopian/ethiopians/african/africans
      starving african/africans/ethiopian/ethiopians ~** lol/haha/diet/lunch/buffet/menu/jokes
      single mums/moms/mothers on benefits/welfare
    `,
    unless:
      'lady chaplin steamer steamers disney opera tennis godot waiting hobbies trampoline gym yoga stigma waterloo revolt 1381',
  },
  {
    says: 'outdated',
    weight: 'note',
    lines: `
      the homeless !world/world's/cup/link/charity/shelter/league/people/person/man/woman/hostel/community/population/service/prevention/families/reduction/team/outreach/figures/hub/crisis/centre/sector => people who are homeless
      vagrant/vagrants
      beggars can't be choosers
      slumming it
      slum tourism/tour/tours
      the elderly ~$clause => older people
      the elderly END => older people
      oaps => pensioners
      oap !discount/rate/price => pensioner
      senior citizens ~must/should/are
      ~dear/dears/old/little old lady/ladies/dear/dears/soul/souls/folks
      dear old lady/ladies/souls/dears/folk/folks
      ~old folks/people's/peoples home
      silver surfers
      golden/twilight years ~residents
      years young => years old
      geriatrics/geriatric !medicine/care/ward/consultant/nurse/doctor/hospital/psychiatry
      kids/youth these days
      youth of today
      yobs/hoodies ~and/who/are/hanging/on
    `,
    unless: 'cup opera lennie musical',
  },
  {
    says: 'age',
    weight: 'ask',
    lines: `
      senile
      elderly/old/older/pensioners people? are/is/being a? burden
      burden of the elderly
      bed blocker/blockers
      old dears/biddy/biddies/codger/codgers/fogey/fogeys/fogies/crone/crones/hag/hags/bat/bats/duffer/duffers/coots/coot !box/are/from/in
      coffin dodger/dodgers
      wrinkly/wrinklies/crumblies !potatoes/dog
      blue rinse brigade
      too old to understand/learn/get/use/work
      old people ~just/always/really? smell/smells/can't/don't/moan/drive/driving/and/problems ~** technology/computers/lol/internet/tech/drive/slowly/phones/apps/zoom/emojis
      ~smells/smell/stinks like/of old people
      ok/okay boomer/boomers
      boomers ruined/can't/ruin/moan/whine/complain/don't
      lazy/entitled/whiny/feckless/useless millennials/millennial/teenagers/teens/youth/students/zoomers
      feral youth/youths/kids/children/teenagers/teens
      teenagers/youths/youth/kids/yobs/travellers/protesters/migrants/fans ~** like feral/wild/caged animals
      gone/going/go/getting gaga/doolally ~in/old/lol/at/END
      even your/a/the/my elderly? gran/nan/granny/grandma/grandmother/grandad/grandpa/grandparents/oldies/pensioner can/could/will/would/understands
      even old/older/elderly people can/could/will/would/understand
      ~before/until/when ~you/they/we/he/she die/croak/snuff/peg of old age ~lol
      one foot in the grave ~lol/already/residents/members
    `,
    unless: 'plant dna hedgehog dementia wilson',
  },
  {
    says: 'pity',
    weight: 'note',
    with: `pensioners pensioner elderly residents old older oaps grannies gran nan disabled blind deaf wheelchair foreigners 70 80 90
      over autistic`,
    lines: `
      bless them/'em/em/her/his/their ~heart/hearts/cotton/little?
      bless END
    `,
    unless: 'lord god mass prayer hymn amen animals pets wedding homes church communion',
  },
  {
    says: 'body',
    weight: 'ask',
    lines: `
      beach/bikini/summer/speedo body/bod/bodies !shop
      beach/bikini/swimsuit ready
      beach body ready
      flat but ~has/have/with/she/great/got
      but has/have/with/got/she's/he's a? great/good/lovely/nice/fantastic/sparkling personality
      fat people/person/lady/ladies/woman/women/man/men/kid/kids/girl/girls/guy/blokes/bloke/friend/friends/customers/passengers/passenger/birds/bird/chick/chicks/family/mum/mums/controller/boy !scoop/slim/tuesday/duck
      fatty/fatties/lardarse/lardass/lardy !bread/cake/acid/acids/liver/fish/foods/tuna
      lard arse/ass
      ~so/too/you/you're/are/getting/stop/big/being/and/look/looks fat and/or lazy/ugly/stupid/greedy/old/useless
      ~make/makes/made/your/you/you're ~you/bum/look/getting/too? ~look? fat END
      muffin top/tops !tin
      bingo wings
      cankles
      thunder thighs
      man boobs
      moobs
      mum/mummy tum/tummy/tums
      double chin/chins
      like a beached? whale/hippo/heifer END
      beached whale ~** swimsuit/bikini/pool/diet/gym/after/christmas
      ugly people/person/girl/girls/guy/guys/woman/women/kid/kids/baby/babies/bloke/men/man/customers/wife/children
      ~too/so/you're/you/are/they're fugly/ugly END
      nothing tastes as good as skinny
      looks/look/looking so? anorexic
      ~so/too/you're anorexic END
      fat/thin shaming ~lol
      gingers/ginger have/has/no/kids/kid/minger/minge/people/pubes/freak ~no? ~soul/souls/lol/smell/burn/need/factor
      even/sorry/no gingers
      no fat/skinny/ugly girls/women/people/birds/chicks/men/blokes
      nobody/no wants/needs/one ~wants/needs? to see ~** bikini/bikinis/speedos/swimsuit/thong/leggings
      ginger minger/mingers/nut
      slaphead/slapheads/baldy/baldies
      four eyes
      flat chested
      ~circus/bunch/pack/load/these/those/of/total freaks
      freak show ~** lol/people/customers/staff/council
      dad bod ~or/vs
      lose/shed/drop/dump your/that/the fat/flabby/wobbly/disgusting friend/wife/husband/belly/bits/body/gut
      ~before/after ~you/your/the ~** flabby/wobbly/disgusting body/bodies/belly/thighs/bits
      flabby/wobbly/disgusting/saggy body/bodies/belly/bellies/thighs/bits/boobs/arms
    `,
    unless: 'every all any duckling already positivity image confidence shop lotion sweep operation roald',
  },
  {
    says: 'body',
    weight: 'note',
    lines: `
      til/till/until the fat lady sings
      beer belly/bellies
      love handles
      spare tyre/tire ~round/around/christmas/your/gut
      ~banish/blast/fight/beat/lose/shift/bust/hide ~your/that/the/those cellulite/flab/belly/tummy/pounds
      christmas/holiday/turkey flab/pounds
      bikini season
      slim/slimming/trim down/up? for summer/the beach?
    `,
  },
]
