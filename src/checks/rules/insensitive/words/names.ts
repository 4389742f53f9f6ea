import type { Group } from '../../../text/phrases/group.ts'

/** Words for people that many of them would not choose, wherever they stand. */
export const names: readonly Group[] = [
  {
    says: 'demeans',
    weight: 'ask',
    lines: `
      tranny/trannies/trannys/shemale/shemales/ladyboy/ladyboys !van/vans/radio/radios/transistor
      poofs/poofters/poofter/woofter/woofters/homos/lezzers/lezza/lesbos/lesbo/sodomites/sodomite
      a/like/such/total/raging/big/right poof ~END/and/but/who/about/in
      no/some/old/raging/stupid/bloody/of fag/fags ~stuff/hag/hags/boy/boys/END/who/and
      batty man/men/boy/boys
      butt/bum/fudge/shirt/turd bandit/bandits/packer/packers/lifter/lifters/burglar/burglars
      japs/nips ~END/and/in/were/are/love/do/who/at/have/always/can/have
      jap !stroke/gp/des/zine
      !mr/mrs/ms/miss/dr micks/paddies/taigs/dagos/dago/wops/krauts/polacks/polack/chinamen/chinks/gooks/wogs/pakis/paki/darkies/coons/abos/abo/boongs/boong/spics/wetbacks/beaners/ragheads/towelheads/gyppos/pikeys/pikey/kaffirs/kaffir/coolies/coolie/kikes/yids !lime/limes/leaf/leaves/field/fields/blood/group/cat/cats/labour/labourers
      paddy/mick/jock/taffy/jocks/taffs ~lol/haha/joke/jokes/drunk/drunks
      drunken/drunk/thick/stupid/typical/our mick/micks/paddy/paddies/jock/jocks/taff/taffs/scouser/scousers/irishmen/irishman
      chinaman/chinamen !gully/gulch/yarraman
      redskin/redskins !potato/potatoes/washington/peanuts
      squaw/squaws/papoose/papooses/injun/injuns
      red indian/indians !summer
      half caste/castes/breed/breeds
      mulatto/mulattos/mulattoes/quadroon/octoroon/negro/negroes/negress/piccaninny/sambo/golliwog/golliwogs/golly/gollywog
      ethnics
      mongol/mongols ~END/to/for/child/children/baby/and/who/about
      mongoloid/mongoloids
      cripple/cripples/spastic/spastics/spaz/spazzes/mong/mongs/retard/retards/flids
      harelip/hunchback/hunchbacks !of/notre
      imbeciles/cretins/schizos/psychos/loonies/nutjobs/mentalists
      smackheads/crackheads/druggies/alkies/winos/dossers/scroungers/spongers/chavs/pikeys/plebs/bogans/neds/skangers/scangers !beach/yard/road
      look/looks/looking/bit/a/dressed/so/like knacker/skanger/scanger/chavvy/chav/pikey/bogan/feral ~END/and/or/in/from/on/about
      without the chav/pikey/knacker
      fatties/fatty/fatsos/lardies/lardarses/porkers/chubbies/fatso/baldies/gingas/ranga/rangas/gingers/speccy/specky/fugly !cuts/acid/acids/tuna/liver/arbuckle/duck/brisket
      four eyed ~freaks/freak/geek/kid/kids/END/child/teen
      pizza/crater/horse/fat/ugly/pig/monkey face/faced/faces ~END/hide/kid/lol/in/at/look !emoji/pack
      metal/tinsel/brace mouth/teeth/face ~END/kids/lol/no
      coffin dodger/dodgers
      wrinklies/crumblies/fogeys/codgers/codger/biddies/biddy/geezers/fossils/dinosaurs ~END/in/on/who/and/from/can/please/at/need/will/of
      trolley dolly/dollies
      dolly bird/birds
      old maid/maids !card/game/cards
      spinster/spinsters ~drink/aunt/aunts/club/END/for/of/with/and/who/in/at/over/welcome
      bimbo/bimbos/totty/floozy/floozies/slapper/slappers/dykes/dyke !offa's/offas/path/walk/drainage/road/and/lane/repairs/repair/wall/walls/bank/banks/breach/works/maintenance/network/king
      illegals/aliens ~END/and/who/are/in/from/get/on/have/at/crossing/than/to
      heathens/heathen/infidels/infidel !drum/chemistry
      white/trailer trash
      eunuchs/eunuch
      mental/crazy/mad female/females/woman/women/bloke/bitch/cow/ex/wife/girlfriend
      four/two legged freaks/freak
      ~the/for/of/from/help/helping/invite/to/with/our afflicted/infirm/handicapped/unfortunates/insane/retarded/crippled/senile
      shut ins
      invalids
    `,
    unless: `inishmaan bikes lesbian lesbians rattlesnake  gravy newt newts coon maine raccoon fish wildlife reservoir sealdah
      railway otter word words cancer rehoming dinosaur jurassic dig excavation skeleton skeletons jawbone palaeontology
      ammonite ammonites dino exhibit trex movie blood donor aubergine hay meadow bond heinz spaceship ufo ufos space`,
  },
  {
    says: 'outdated',
    weight: 'note',
    lines: `
      junkies
      eskimo/eskimos !nebo/pie/rolls/roll
      gypsy/gypsies !roma/moth/moths/cob/horse/jazz/swing/rose/kings/vanner/wort/and/lore/caravan/queens
      tinker/tinkers/itinerant/itinerants !bell/bell's/hatfield/tailor/with/worker/workers/preachers/preacher
      coloured/colored ~actors/actor/END/folk/lady/ladies/lad/lads/girls/boys/woman/man/player/players/couple/gentleman/nurse/community/singer/musicians/up/staff/families/from
      is/are/was/were now coloured/colored
      homosexual/homosexuals !offences/acts/law
      transvestite/transvestites/transsexual/transsexuals/transexual/hermaphrodite/hermaphrodites/transgenders
      sex change/changes/swap/op
      midget/midgets !submarine/submarines/gem/gems/car/cars/racing/hockey/faded/rugby/footy/wrestling
      dwarf/dwarfs/dwarves ~waiter/waiters/tossing/actor/man/woman/clown/hire/END/for/who/in !planet/planets/star/hamster
      leper/lepers
      tramp/tramps/vagrants/vagrant/hobos/hobo/beggars/beggar !stamp/through/across/clamp/bag
      addicts/addict/alcoholics/alcoholic/junkie/junkies/drunks/winos/pissheads ~nodding/END/can/will/in/outside/welcome/so/on/everywhere/sleeping !drinks/drink/beverages/gingerbeer
      lunatic/lunatics/loony/loonies/nutter/nutters/psycho/psychos/schizo/nutcase/nutcases/headcase/maniac/maniacs !asylum/park/murderer/the/film
      housewife/housewives/homemakers !desperate/real
      savages ~who/knew/END/until/in/and
      natives ~END/and/who/were/are/in/until/with/to
      primitive/backward/savage/uncivilised/uncivilized tribe/tribes/people/peoples/savages/natives/society/societies/races/race
      pygmy/pygmies/bushmen/bushman/hottentot/hottentots ~END/people/in/tribe/tribes/who/and/of
      dark/darkest/savage continent/africa
      oap/oaps !discount/rate
      the/our/some elderly ~END/who/and/to/in/can/with/are/from/need/residents?
      oldies/geriatrics/geriatric/codger ~are/can/END/who/will/at/only/welcome/need/have
      third world ~places/toilets/countries/country/service/END/conditions/problems/standards/village/orphans/wage/wages
      slave/slaves ~END/at/for/driver/auction/day/lol/over/sale
      deaf and? dumb/mute
      dumb and deaf
      the/all/our/these/those/many/some/of mentally/physically handicapped/disabled/retarded/challenged/impaired
      differently/handi abled/capable/capped
      special needs ~kid/kids/person/boy/girl/defending
      wheelchair bound
      victim/victims/sufferer/sufferers of/with/from ~leprosy/dementia/autism/aids/cancer/alzheimer's/epilepsy/polio/ms/hiv/down/down's/depression
      a/an asthmatic/diabetic/epileptic/schizophrenic/paraplegic/quadriplegic/anorexic/amputee ~END/who/can/is/has/was/and
      flesh/nude coloured/colored ~tights/tights?/plasters/lipstick/in
      oriental/orientals ~staff/lady/girls/girl/women/men/customers/guests/people/friends/students/END/are
      ladies of color/colour
      mail order bride/brides
      kept woman/man
      broken/fatherless home/homes/family/families ~kids/END/and/kids'?/with/who/bunk
      illegitimate child/children/kids/daughter/son
      real mum/mom/mother/dad/father/parents/family ~couldn't/didn't/gave/was/is/END/who/wanted/left/abandoned/out
      unwanted child/children/kids/babies/orphans
      gotcha day
      put/giving/gave/given ~** up for adoption
      committed/commit/commits/committing suicide
      failed/successful/unsuccessful suicide ~attempt?
      red indian/indians
      colored/coloured people/girl/boy
      the natives/locals/villagers/children/poor/refugees ~are so/very/really/all/like friendly/simple/happy/grateful/humble/smiling/childlike
    `,
    unless: `inishmaan rattlesnake fugitive fugitives word words archive pickers crab canoe   husky kayak roll maine
      transgenderism ballet  golden disney seven chaplin godot lady bone cp meetings aa bach sondheim ethel merman
      hollywood recovery support helpline naloxone needle treatment exhibition abolition enslaved emancipation transatlantic
      heritage descendants slavery bronze cricket trafficking exploitation centre gangmasters   museum roma
      romany traveller wellington juliet galaxy planet telescope asteroid hamster hamsters shrew conifer  
      samaritans 988 116 1967 offences refrigerator police officers arrested charged jailed court safari`,
  },
]
