import type { Group } from '../../../text/phrases/group.ts'

/** Whole groups seen as a nuisance, a wonder or a costume. */
export const unkind: readonly Group[] = [
  {
    says: 'demeans',
    weight: 'note',
    lines: `
      travellers/gypsies/migrants/immigrants/refugees/beggars/teenagers/youths/foreigners/homeless/romanians/squatters have/are/had/were again? infested/infesting/invaded/invading/overrun/overrunning/swarming/plaguing
      infested/overrun/plagued/swamped by/with gypsies/travellers/migrants/immigrants/refugees/beggars/teenagers/youths/foreigners/romanians/druggies
      inner city/cities thugs/kids/youths/hoodlums
      gimp/gimps !mask/masks/software
      ~or/and/the/any/no crippled/cripples !by/with/the/and
      even the/our girls/ladies/women/mums/grannies/nans/oldies/pensioners/secretaries/blondes/housewives can/could/will/were/was/are/managed/loved/understood/got/have/had/did
      even girls/ladies/women/grannies/pensioners/housewives can/could/will/were/managed/understand/understood
      simple/easy/idiot enough/proof for the? girls/ladies/women/mums/grannies/nans/oldies/pensioners/housewives
      like a/an/bunch/shower/load/pack of? old women/biddies/grannies/nans/ladies/maids/spinsters
      a/shower/bunch/pack of old women/biddies/nans/grannies/fishwives
      midget wrestling/tossing/night/nights/throwing/party/wrestlers
      half caste/castes/breed/breeds
      poor/starving/backward africans/indians/natives/orientals/blacks/aborigines
      third world people/savages/problems/conditions/hellhole
      happens/happened to be/also? be? a? woman/female/gay/black/disabled/muslim/girl/lesbian/asian END
      happens/happened to be a woman/girl/female/gay/lesbian/muslim
      not/wasn't just hired/chosen/picked because ~she's/he's/she/he a? woman/female/black/gay/disabled
      see/saw/how/where/the/these/those/of savages/cannibals/headhunters lived/live/roamed/dwelt/ate/danced/worshipped
    `,
  },
  {
    says: 'stereotype',
    weight: 'note',
    lines: `
      girls/ladies/women we need you/some on/for/in the tea/kitchen/catering/cake/cakes/washing/urn/baking
      boys/lads/men/gents/chaps ~** girls/ladies/women ~** tea/kitchen/cakes/urn/washing/dishes/bake/cleaning
      tight as/like a/an scotsman/scotsman's/yorkshireman/jew/jew's/scot
      cheap/mean/tight/stingy as a scotsman/scotsman's/yorkshireman/scot/dutchman
      gift/present/treat for her/mum/mom/mums/wife/ladies ~** mop/vacuum/hoover/iron/ironing/cleaning/saucepan
      mop/vacuum/hoover/iron/oven/dishwasher ~** for/this/her/mum/mother's/mothers mother's/mothers/mum/her/day/wife
      what she does best END
      back to what she/they/women/mums does/do best
      drive/drives/driving/park/parks/parking like a/your woman/girl/granny/nan/lady/asian/missus
      on island/irish/african/māori/maori/indian/jamaican/fiji/caribbean/spanish/mexican/black/latin/desi/filipino time END
      running/arrive/arriving/works/work/be/being/starts/start on island/irish/african/māori/maori/indian/jamaican/fiji/caribbean/spanish/mexican/black/latin/desi/filipino time
      chatting/gossiping/nattering/bitching like fishwives/women/girls/housewives
    `,
  },
]
