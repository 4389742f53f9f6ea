import type { Group } from '../../../text/phrases/group.ts'

const helps = `samaritans helpline hotline lifeline counselling counseling counsellor therapist therapy survivor survivors prevention
  awareness bereaved 999 emergency 988 116 0808 refuge charity charity's police officers court trial jury witnesses arrested detectives victims
  inquest coroner report reported memoir`

/** Death, violence, the worst of history, and work that is lost. */
export const harm: readonly Group[] = [
  {
    says: 'suicide',
    weight: 'note',
    lines: `
      commit suicide => die by suicide
      committed suicide => died by suicide
      commits suicide => dies by suicide
      committing suicide => dying by suicide
      successful suicide/suicides
      failed suicide attempt/attempts => suicide attempt
      unsuccessful suicide attempt/attempts => suicide attempt
    `,
    unless: 'juliet hamlet ophelia butterfly tosca hitler cleopatra seneca werther nero',
    firm: true,
  },
  {
    says: 'despair',
    weight: 'ask',
    lines: `
      ~could/might/gonna/will/i'll/want/wanna/wanted/going/rather/may/about/let/just/just ~as ~well? ~to? kill/hang/shoot/neck/top/drown/gas myself/ourselves
      makes/made/making/make me/us/you/everyone want to kill/hang/shoot/top myself/ourselves/yourself/themselves
      makes/made/making/make me/us/you want to die/slit/jump
      slit/slitting/slash my/our/your/their wrists
      kms
      ~go/should/just/please/and kill yourself/yourselves
      go/just/and jump/leap off a/the bridge/cliff/roof/building
      end it all ~lol/haha/now/if/monday/END
      suicidal ~lol/haha/monday/mondays/after/about/emails/email/spreadsheet/weather
      ~feel/feeling/makes/made/making/almost ~me/us? suicidal
      suicide pact !trial
      suicide mission/missions
      prices/deals/offers/prices ~are suicidal
      suicidal prices/deals/offers
      slit/slitting/cut/cutting our/my/their own? throat/throats
      ~on/under suicide watch
      suicide by/from/via/caused ** spreadsheet/email/emails/zoom/meeting/teams/cake/chocolate/monday
      career/political/commercial/social/financial/fashion/professional/electoral suicide
      death by powerpoint ~kill
      better off dead
      hang/hung/hanging yourself/themselves/himself ~lol/haha/with
      pass/fetch/get/bring ~me? the/a noose
      noose ~lol/haha/ready/monday/someone
    `,
    unless: `${helps} film squad cusack musical play playwright waugh`,
  },
  {
    says: 'jobs',
    weight: 'ask',
    lines: `
      ~we're/we/all/everyone/are/they're/just ~all? ~are? ~being/getting/been/get fired/sacked/axed/binned ~END ~exciting/lol/haha/woohoo/yay/fun/hooray
      we're/we are? all? being/getting/all fired/sacked/axed
      fired/sacked/redundant/redundancies/layoffs/axed/redundancy lol/haha/yay/woohoo/lmao/exciting/party
      mass execution of ~loyal/staff/employees/our/the
      mass firing/sacking/cull of ~staff/us
      culling/cull/culled of? the? staff/employees/workforce/team ~lol
      the axe is falling ~lol
      you're fired ~lol/haha/loser/losers
      christmas/happy/festive redundancies/redundancy/sacking/sackings/layoffs
      fired ~live ~from/in/by hr
      from hr ~** fired
    `,
    unless:
      'unison union tribunal solidarity strike kiln pottery ceramics sugar apprentice rifles cannon clay glaze acas',
  },
  {
    says: 'atrocity',
    weight: 'ask',
    lines: `
      feed/grammar/food/soup/health/safety/fun/parking/eco/spelling/recycling/diet/breast/litter/noise/traffic/fashion/vegan/lunch/coffee/garden/lentil/wine/cake/tea/hr/style/bin/dog/school/speed/lycra/cycle/woke nazi/nazis
      like a? nazi/nazis !collaborator/era/germany
      ~bunch/load/those/these/council/bloody/total/absolute/little ~of? ~nazi/nazis END
      ~are/is/you're/such/act/acting ~like/a/such? nazis END
      $disgrace nazis
      like hitler/goebbels/mengele/himmler
      worse than hitler/auschwitz/slavery/belsen/dachau/apartheid/hiroshima/nazis/chernobyl holocaust/nazis/blitz/gulag/somme/plague?
      like auschwitz/belsen/dachau
      like ~** $horror
      longer/harder/worse/faster/bigger/colder/hotter/louder/busier than ~** $horror
      harder/faster/quicker than the twin towers
      like/as a/the/in/being/bad? as? a/the? concentration/death/nazi/prisoner camp/camps
      like the gestapo/holocaust/ss/stasi/gulag
      parking/bin/council/diet/fun/food/safety/fashion/recycling/speed/traffic/language/woke/health/lunch gestapo/stasi
      little/another/literally/modern/mini hitler/hitlers
      literally the holocaust
      a holocaust of
      was/is a/an? ~absolute/total/complete? holocaust ~END
      absolute/total/complete holocaust
      fashion/dress/cake/office holocaust
      final solution ~to/for/of ~our/your/the/all? ~pests/pest/slugs/slug/weeds/parking/rats/rat/seagulls/seagull/mondays/printer/pigeon/pigeons/litter/dog/mess/problem/traffic/moths
      sieg/seig heil
      heil ~hitler/the/our
      arbeit macht frei
      lynch mob/mobs
      public/media/digital/twitter/online/social/kangaroo lynching/lynchings
      ~should/be/get/getting/deserves ~be? lynched/lynch
      slave driver/drivers/master
      slave labour/labor ~lol/haha/wages/here/END
      ~work/works/working/worked/treated/treat ~me/us/you/them? like ~a? slave/slaves
      slave/slaves for a/hire/auction ~day?
      slave auction
      office/little/unpaid/intern/interns slaves/slave
      ~cheap/free/our slaves
      work/works/working/worked/treated ~** than/like slaves
      crack/cracking/cracked/cracks the whip
      slave/slaves to fashion
      little/toddler terrorist/terrorists
      plantation wedding/weddings/party/vibes/chic
      going/go/gone/went postal
      like a school shooter/shooting
      shoot up the/a/this school/office/place/mall
      ethnic cleansing ~of ~the/our/** wardrobe/menu/office/squad/playlist/weeds
      like apartheid
      like something out of a famine/concentration
      like a? famine victim/victims/appeal
      famine chic/victim/victims ~look/lol
      like the? rwanda/rwandan/cambodia/pol/killing fields/genocide
    `,
    unless: `trafficking memorial liberated liberation survivor survivors camps trial seinfeld stoker exhibition soldier solidarity
      abolition denial denier springtime producers`,
  },
  {
    says: 'violence',
    weight: 'ask',
    lines: `
      it/she/he/they/printer/laptop/computer/you/car/photocopier/totally/clearly was/were/is/are? just/totally/practically? asking for it
      asking for it !back/now/to/and/in/by
      no means yes
      said no ~but/and ~** meant/means yes
      she/they want/wants/wanted it really
      beat/beats/beating/beaten/smack/slap/hit/hits/hitting/punch my/your/his/the/their $wife !at/in/to/by/on/with
      beat her/him ~up? ~into/till/until/black/lol/senseless
      wife beater/beaters/beating
      give/gave/giving her/him/the a good? slap/slapping/smack/hiding/beating
      slap her/some
      if/when she says no ~** try/just/then/keep/buy/offer
      basically/practically/literally/borderline/verging ~on? child abuse
      like a rapist/paedo/pedo/nonce/stalker/wife ~beater?
      deserved/deserves/deserve a/that/the good? slap/smack/beating/slapping
      only thing/things ** battered
      battered wives/wife/women/woman ~** fish/cod/sausage/chips/haggis/lol/batter/fry
      black eye ~for/from ~the/a/your/her/my wife/husband/boyfriend/fella/missus
      like a battered wife/woman
      domestic abuse/violence ~** lol/haha/jokes/banter
      raped/rape ~at/on/in/by ~the/our/a/my? football/match/game/league/pitch/exam/test/quiz/prices/price/fees/tax/taxman/taxes/energy/train/trains/bank/landlord/parking/poker/fifa/pub/goalkeeper
      ~got/get/getting/absolutely/totally raped ~at/by/on/last/today/tonight/yesterday/in
      ~felt/feel/feels like ~being/i/we/i've/we've ~been/was/were/got? raped
      ~we/totally/they raped them/us/you
      rapey
      roofie/roofies/roofied
      spike your/her/his/their best? friend's/friends/drink/mate's/date's/eggnog/drinks
      cop/copping a feel
      jailbait
      ~dirty/local/bloody/the/a/like/you/of paedo/paedos/pedo/pedos/nonce/nonces/perv/pervs
      kiddy/kiddie fiddler/fiddlers
      schoolgirl/schoolgirls outfit/fantasy/uniform/night ~sexy/hot/party/stripper
      naughty/sexy schoolgirl/schoolgirls
      shut/keep/keeping the wife/missus/her up/quiet
      tie her up
      stalk/stalking/stalked you/him/her/them/our/your ~** lol/haha/creepy/jk
      bunny boiler/boilers
      dead baby joke/jokes
      dead hooker/hookers
      you're adopted ~lol/haha/END
      so ugly/bad/stupid/fat even/only/that/your your/his/her/a? mother/mum/mom ~** love/loves/loved
    `,
    unless: `${helps} consent campaign whiteribbon refund price salary rise raise`,
  },
  {
    says: 'blame',
    weight: 'ask',
    lines: `
      ~she/he/they/you/victim/girl/woman/women/girls shouldn't/should have/of/not have? been? wearing/dressed/drunk/drinking/flirting/walking/dressing/worn/gone/led alone/so/that/like/out/home/him/such/short
      shouldn't have been ~out/walking/drinking/wearing/dressed/alone/there
      what was/were she/they/he/the/her wearing/victim/girl
      brought/bring/brings/bringing it/this on herself/himself/themselves/yourself/yourselves
      had it coming
      dressed/dressing/dress/dresses so? provocatively/like
      ~if ~you ~** don't want to be/get raped/attacked/assaulted/groped/abused/mugged/stabbed/robbed
      women/girls/ladies/females should/must avoid/cover/dress/smile/stay ~** up/modestly/sober/indoors/home/more/alone/heels/skirts
      women/girls/ladies should not/never walk/drink/go/travel/wear/run/be/jog
      women/girls/ladies shouldn't walk/drink/go/travel/wear/run/jog ~alone/so/out/at/short/that
      only have/has themselves/himself/herself/yourself/yourselves to blame
      only themselves/himself/herself/yourself to blame
      $home/obese/fat/victims/addicts/poor ~people? ~** their/own own? fault/choice/choices/blame
      asked for it ~dressed/dressing/wearing/by/END
      she/they asked for it END
      ~so/well/honestly what did/does she expect
      victims/victim should/need ~to? think/learn/dress/know/have/be/take/stop
      choose/chose/chosen/choosing to be homeless/poor/gay/fat/addicted/depressed
      choose/chose/chosen/choosing to sleep rough
      cry/crying/cried rape
      attention seeking ~** self/harm/suicide/teens/teenagers/girls/victims
      playing/play/plays/played the victim/race card?
      race/victim/disability/gender card !readers/reader
    `,
    unless: `exhibition campaign consent chicago musical song ${helps}`,
  },
  {
    says: 'prejudice',
    weight: 'ask',
    firm: true,
    lines: `
      ~i'm/im/i/we're/we/am/are not being? a? racist/sexist/homophobic/transphobic/ableist/ageist/fattist/xenophobic but
      not/don't to? be/being/wish/mean sound? racist/sexist/homophobic/transphobic but
      no offence/offense to/but ~the/any/our/all/** women/disabled/blind/deaf/gay/old/fat/vegans/muslims/gypsies/foreigners/jews/ladies/blondes/gingers/elderly/christians/trans/girls/homeless/immigrants
      political correctness gone mad
      pc gone mad
      pc/woke brigade/mob/police/lot
      woke nonsense/rubbish/brigade/mob/madness/lefties/snowflakes
      snowflakes ~** offended/triggered/lol/cry/crying/moaning/whining/offence/haha
      ~poor/you/those/these/bloody/little/fragile/lefty/generation snowflakes/snowflake END
      can't say/joke anything/about any/more/anymore/these/days? days?
    `,
  },
]
