import type { Group } from '../../../text/phrases/group.ts'

/** Women, men and families; bodies; age; where people live and what they earn. Each worth a note. */
export const belittling: readonly Group[] = [
  {
    says: 'stereotype',
    weight: 'note',
    lines: `
      even a/an/the/your/our/my? poor/old? $belittled/$nation ~can/could/will/would/might/should/understands/understand/gets/get/knows/managed/manage/turned/has/have/likes/do/did/does/if/in
      even the? $nation $belittled
      even people in/from
      so? simple/easy/basic/clear/foolproof/straightforward that? even !i/we/the/if
      simple/easy/clear/light enough for a/an/your/any/the? $belittled
      explained/explain/written ~** your/my/a/any grandma/granny/nan/gran/wife/girlfriend/blonde/mum/mom/dad
      in terms/words/language/way your/a/any/even/the? $belittled ~can/could/would/will/understands/understand/gets/get
      your/the/his wife/missus/girlfriend/hubby/husband will/won't/can/can't/might/finally/have/doesn't/never finally/ever? stop/stops/forgive/moan/complain/kill/nag/mind/hear
      stop/stops/stopped/without nagging/moaning/whinging/whingeing ~lol/END/at/about/and
      nagging/nagged/nags ~END/you/about/and/him
      !lollipop lady/ladies/girl/chick/lass $trade !who/behind/in/and/to/with/only/hour/year
      ~our/a/the/first female/lady/woman $trade ~promised/lads/distract/pretty/gorgeous/lippy/handbag/lipstick/lost/nails
      male nurse/nurses/secretary/midwife/nanny/receptionist !student
      lady/ladies/women/woman parkers/parking/drivers/driver/driving ~END/and/in/who/can/test/space/spaces/have/are/need
      ladies/women/girls/wives/mums/blondes can't/cannot/can'/couldn't/won't/don't/never ~ever/always? park/drive/reverse/parallel/count/add/read/throw/resist/decide/choose/stop/keep/drink/cook/understand/do/handle/code/navigate/shut
      men/blokes/lads/husbands/dads/guys can't/cannot/couldn't/won't/don't/never ~ever/even? cook/clean/iron/multitask/listen/ask/shop/wrap/find/remember/babysit/cope/change
      ask/tell/get/have/send/let/beg/fetch your/the/a? husband/hubby/boyfriend/man/fella/bloke ~to/for/do/give/carry/lift/fix/reach/explain/help
      too heavy/complicated/technical/hard/difficult/big/fast/scary/strong for a/the/you/your/most? love/darling/ladies/girls/women/woman/wife/girl/ladies/missus
      too heavy/technical/hard/complicated/tricky love/darling/ladies/sweetheart/dear/girls
      daddy/dad daycare/babysitting/duty ~will/is/lol/END/begins/day/disaster
      pray for the kids/children
      daddy/dad/dads/hubby/husbands/men ~will/might/may/to/who/always? struggle/struggles/cope/survive/burn/burns/panic/forget/forgets/ruin
      looked/looking/looks/look gorgeous/pretty/lovely/stunning/hot/fit/glamorous/beautiful ~and/while/in/doing/on/making/serving
      girls/ladies/women/wives/mums ~** made/make/did/do/doing/making/brought/served the sandwiches/tea/teas/coffee/flowers/catering/biscuits/buffet
      boys who/that build/fight/code/climb/race/play/conquer
      girls who/that bake/dance/shop/dream/sparkle/giggle/cook/gossip
      boys ~** and/or? girls ~who/that? bake/sparkle/giggle/shop/princesses/princess/dolls/pink/cook/gossip
      pink/dolls/tiaras/princesses/unicorns/fairies/glitter for girls/her/ladies/the
      blue/trucks/cars/tools/dinosaurs/football/footballs/action/lego for boys/the? boys/lads
      and now the pretty/lovely/fairer/weaker/real/beautiful ones/sex/half/ladies
      the pretty ones
      distract/distracting/distracts/distracted ~from? the lads/men/boys/guys/blokes/drivers/builders/players
      turn/turns/turning the? lads'/men's/boys'/few/heads heads/head ~on/in/lol
      chick flick/flicks/lit/car/cars/drink/magnet/drummer/singer/bassist/stuff/thing/things/food/film/movie
      a chick ~END/and/but/in/on/with/who/called
      it's/she's/find/got/no/hot/some/these/fit a? chick/chicks/bird/birds !hatched/hatching/feeding/eggs/nest/peas/feeder/song/flu/seed/box
      tiny/short/little/pretty attention/brain/brains/head/heads span/END/worry/about
      mother/mum/mom/wife/grandmother/granny/dad/father of two/three/four/five/one/six ~** easy/governor/appointed/ceo/boss/appoints/leads/new/minister/judge/elected
      easy/not on the eye
      remarkable/impressive/amazing/surprising/good/strong/clever/brave/bright/decent/great/talented/unusual/notable/fast/bold for a/an? woman/women/girl/girls/lady/female/mother/girls'
      for a woman/lady/girl/female/mum ~END/and/of/in/at
      past her/his/their/your/its sell/use/best/prime/peak/dates/date !before/before
      her/your/their sell/use by date
      past her prime/best
      on/left on? the shelf ~at/over/past/since/by/lol/and/again/this/still/after/single/love/dating
      still on the shelf
      ticking/biological ovaries/clock/clocks
      tick tock ~** ovaries/ladies/career/girls/clock/eggs/womb
      career girl/girls/woman/women
      no/any/every good/decent/real/proper wife/mother/mum/husband/woman/housewife/lady ~** would/should/can/will/leaves/buys/serves/uses
      forgive/forgives/forgave/forget/forgets/hide/hides/hiding/excuse/excuses/cover/covers the/that/your/a/her? black eye/eyes/bruise/bruises/slap
      women/woman/ladies/lady of a certain/advanced age
      hysterical/hormonal/neurotic/menopausal/pushy/overbearing/nosy/needy/clingy/frigid/frumpy mother/mothers/mum/mums/mom/moms/woman/women/wife/wives/girl/girls/female/housewife/housewives/lady/ladies/boss/teacher/teachers
      single mum/mums/mom/moms/mother/mothers ~needn't/need/don't/can't/shouldn't/on/lol/beware/benefits/cost/please/not
      proper/real/decent/respectable/traditional/ordinary/nice/normal/local/hardworking families/family/people/folk/women/men/couples/couple/girls/jobs ~only/so/not/who/like/and/END/deserve/starting/first/again
      hit/hits/throws/throw/kick/kicks/run/runs/cry/cries/scream/screams/fight/fights/drive/drives/squeal/squeals like a? little/big? girl/girls/woman/schoolgirl/sissy/fairy/pansy/ladies
      no girls'/girls/ladies/women ~sizes/allowed/please/here/stuff/END/wanted
      sexy pocahontas/squaw/geisha/nun/nuns/nurse/nurses/schoolgirl/teacher/indian/arab/eskimo/cop/maid/witch/santa/bunny/librarian
      time of the month ~END/again/and/chuck/so/get/for/lol/chocolate/buy
      must be that time
      is/are/she's she/in/a? in? one? a/her mood/moods/strop/hissy again/END/with/today
      strop/hissy fit? ~END/again/ladies/love
      wear/wears/wearing the trousers/pants ~in/at/around/END
      henpecked
      under the thumb !of
      better/other half ~will/won't/wants/says/nag/nagging/doesn't/moan/moans/moaning
      girls will be girls
      ladies/girls first ~lol/they/END
      bitchy/catty/gossipy ~women/girls/ladies/office/END
      real women/men only
      mumsy/frumpy/matronly/butch/mannish/girly/girlie/ladylike/unladylike/effeminate !show/maguire
      man/men/lads/boys ~** blubbing/sobbing/crying/weeping/whining/moaning like
      cry/crying/cried/sobbing/whining/whimpering like a? girls/girl/baby/babies/woman
      too emotional/hormonal/bossy/shrill/opinionated/ambitious/feisty ~for/to/and/END
      feisty/bossy/bubbly/sassy/fiery/shrill redhead/blonde/brunette/lady/woman/ladies/latina/girl/female/little/women
      brainy/smart/clever/dumb/ditzy/dizzy/thick/pretty/busty/leggy/buxom blonde/blondes/brunette/brunettes/beauty/beauties/babe/babes/barmaid/barmaids
      dumb/thick/dim/stupid/dizzy as a blonde
      the wife/missus/ball/boss/dragon ~is/says/has/at/won't/let/lets/nagging/on/off/indoors/will/never
      women's/woman's/ladies'/girls'/mum's/wife's/housewife's work/job/troubles/problems/logic/intuition ~END/lol/is/never
      man's/men's work/job/world/drink ~END/lol/not/and/in
      jobs for the boys
      bossy boots
      how does she do/juggle/manage/find it/everything/time/the
      juggles/juggling/juggle ~** motherhood/mum/mother/mom/kids/family/children/toddler
      alpha/beta male/males
      gold/digger diggers/digger/digging
      friend zone/zoned
      wear/wearing/wore too much/little makeup/clothes/END
      mutton dressed as
      cougar/cougars/milf/milfs !sighting/cub/cubs/habitat/population
      catch/bag/land/find/snare/keep/please your/a/yourself/the? rich/wealthy? man/husband/hubby/millionaire/fella/bloke !of
      keep/keeps/keeping/win/wins your/a/the/him? man/husband/groom/hubby ~happy/interested/END/from
      fairness/lightening/whitening/lighter/fairer cream/creams/wins/skin/glow/complexion !and
      take/takes/taking/give/gives the girls/ladies/lads/boys shopping/football/golfing
    `,
    unless: `stereotype stereotypes feminist suffragette suffragettes equality statistics rspb hatchery hen hens nest osprey
      ospreys owl owls hatch hatched penguin penguins peregrine peregrines ducklings puffin puffins gull gulls refuge
      survivor survivors helpline transplant sculpture`,
  },
  {
    says: 'body',
    weight: 'note',
    lines: `
      squeeze/fit/fits/squeezing/fitting/cram into/in/through one/a/the/our/your seat/seats/door/doors/doorway/chair/chairs/turnstile ~that/lol/END/and/if
      nobody/no/who one? wants/needs to see that/those/it/them/your
      hide/hides/hiding/disguise/disguises/cover/covers/conceal/camouflage/camouflages/flatter/flatters your/all/those/a/the? your/multitude/those? flaws/sins/lumps/bumps/bulges/wobbly/flab/belly/tummy/imperfections/problem/bits/curves/cellulite
      problem/trouble areas/zones/spots ~like/such/hips/thighs/tummy/and/belly/ladies
      bigger/larger/curvier/chunkier/heavier/fuller/bulkier girls/girl/ladies/lady/women/woman/figure/figures/guy/guys/gals/folk/passengers/customers/men
      call that a beach/bikini
      that a beach body
      beside/next to? a/the fat/great/beached? whale ~in/on/at/END
      whale/hippo/heifer/elephant ~in/on the/my/your? next/middle/seat/aisle/bikini/mirror/scales
      like/as a beached/big/great/fat? whale/hippo/heifer/elephant/walrus/blimp/balloon
      jumbo/dumbo/big/bat/elephant/wonky ears/nose/teeth ~END/pinning/lol/pinned/kids
      shorter/taller/heavier/smaller/fatter than his/her girlfriend/wife/boyfriend/husband/date/bride
      nobody/no/noone/who one? fancies/wants/dates/loves a? baldy/fatty/ginger/baldies/fatties/gingers/shorty/slaphead
      baldy/slaphead/baldies/fatty/shortarse/titch
      ginger/gingers/redhead/redheads/ginge/ranga kids/kid/have/has/people/children/jokes/joke/beware/free/discount/no ~** soul/souls/sunburn/burn/lol/joke/soulless?
      no soul/souls ~END/lol/ginger/but
      fat/obese/overweight/flabby it's/its/and/or your/own/lazy/ashamed/sorry/disgusting
      it's/its/is your/their/his/her own fault !line/lines ~END/and/for/if/lol
      put/puts/putting/step away/down? from? the? tim/pies/pie/tams/cakes/chips/crisps/doughnuts/biscuits/donuts/cookies/burger/pasty ~tams/down/fatty/and/END
      fat/chubby/tubby/podgy/plump/dumpy/chunky/porky/lardy/hefty/scrawny/skinny/weedy/puny/lanky/pasty/spotty/ugly/hideous/hairy/warty kid/kids/child/children/girl/girls/boy/boys/lad/lads/woman/women/lady/ladies/bloke/blokes/man/men/guy/guys/teen/teens/teenager/teenagers/people/person/mum/mums/wife/bride/brides/bridesmaid/friend/friends/ones/bird/bottom/arse/bum !bikers/bike
      ugly sister/sisters/duckling/mug/mugs/bunch/lot ~lol/END/in/at
      face for radio
      wide load/berth ~END/lol/ladies/bum/arse
      who/ate all the? pies
      porky/piggy/pigging/oinker/oink ~END/lol/at/in/you
      crash/starvation/famine/belsen/auschwitz/ethiopian/anorexia diet
      size/sizes normal/proper/real ~END/women/people
      normal/real/proper/regular sized/size/sizes ~people/women/ladies/girls
      too fat/skinny/thin/ugly/bald/spotty/hairy ~to/for/END/and
      get/getting/got/lose/shed/shift/blast/ditch/drop/melt the/your/that/those/this baby/mum/christmas/lockdown/holiday/winter/covid/festive/belly/extra weight/tum/belly/fat/pounds/bod/body/bulge/bulk/kilos/stone
      summer/beach/bikini/wedding/party/revenge bod/bodies/body/ready/shape
      thigh gap
      heroin chic
      love/like your/a body/curves ~again/back/slimmer/smaller
      piling/piled/pile/pack/packing/packed on the? pounds/kilos/timber/lbs
      lazy fat/bums/lumps/fatties
    `,
    unless: `otter   cat  pup puppy puppies kitten rehoming pony ponies goats goat pigeons pigeon cub cubs seal seals
      balls squirrel robin caterpillar positivity confidence bullying stigma shaming clinic physio scarring alopecia
      pantomime panto cinderella andersen minke humpback orca orcas pod breach breached stranded whales beaching rspca`,
  },
  {
    says: 'age',
    weight: 'note',
    lines: `
      can't/cannot/couldn't/doesn't/never ~even/know? turn/work/use/find/switch/open/send the/a/an/their/his/her/how telly/tv/computer/phone/mouse/remote/wifi/email/emails/internet/pdf/text
      your/my/their/his/her nan/gran/granny/grandma/grandad/grandpa/mum/nana ~would/could/can/might/who/still ** get/work/forget/forgets/remember/understand/telly/mouse
      digital natives only
      no dinosaurs/oldies/pensioners/boomers/geriatrics/fossils/wrinklies/grannies/codgers
      senior/blonde/alzheimer's/alzheimers/dementia/menopausal/grandad/granny moment/moments/brain
      haven't/hasn't/don't/doesn't/without/not got? a? clue/idea/know/remember what/where/who day/year/they/she/he/month
      past it ~END/old/lol/and/now
      over the hill ~END/at/lol/and/but
      getting/going on a? bit? ~so/now/bit/END/bless/and
      old folk/folks ~to/home/forget/at/who/can/will/END/in/and/need
      old/poor/little/dear old? dears/dear/ducks/dearies/biddy/biddies/souls/codger
      one foot in the grave
      about to/nearly/almost/half dead/croak/peg/cark ~anyway/lol/END/old/already/it
      at death's door
      dead soon/anyway/before/by ~END/lol/the/then/they
      god's waiting room
      heaven's waiting room
      before/until/while/till they/she/he/you forget/forgets/croak/croaks/die/dies/cark ~the/how/it/who/END/again/lol
      forget/forgets/forgot/forgotten what/where/who/why they/she/he ~came/were/was/is/are/lives/live
      like/unlike your/a/my/half/some? nan/gran/granny/pensioner/grandma/grandad/oap ~with/on/in/at/and/of/END
      like a/an pensioner/granny/grandma/oap/geriatric/oldie/retiree
      brittle/frail/doddery/doddering/dithery/crusty/cranky/crotchety/grumpy/wrinkled/wrinkly/toothless/cantankerous/deaf old/ones/pensioners/men/man/women/people/residents/folk/gits/enough
      brittle/frail/slow/confused/forgetful/deaf enough as
      blue/purple rinse/rinses
      zimmer brigade/army/crowd/mob/gang
      rabbiting/wittering/droning/waffling/banging on ~to/about/at
      grey pound/brigade/army ~END/in/marches/slowing
      too old for/to/now ~this/learn/change/dance/date/skate/work/it/code/understand/get/END/rock/party
      old school/timer/timers/fashioned pensioners/fogies/codgers
      snowflake/snowflakes !method/lane/trail/dance/lights/decorations/bentley/making/craft/in
      karens
      a/such/total/typical/calm/sorry/proper/bloody/facebook/being/no karen/karens ~moment/END/lol/and/who/alert/in/haircut/about
      ok/okay/typical/bloody/moaning/grumpy/whinging boomer/boomers
      boomer/boomers/millennials/millennial/zoomers/teenagers/teens/students/kids/youngsters ~are/is/being/too/just/so/all/don't/can't/won't/never ~all/too/so/just? lazy/entitled/moan/whine/cope/work/spell/thick/clueless/hopeless/feral/useless/soft/wake/read/write
      kids/teenagers/youth/young/students/lazy today/people/millennials/these don't/can't/won't/have/couldn't/days? ~know/no/even/handle/be/put/get/no
      participation trophy/trophies/medals
      mummy/mommy/mammy/daddy issues
      too ancient/decrepit/doddery/wrinkly/creaky/senile/grey ~for/to
      never too old/ancient/decrepit/wrinkly ~for our slow/gentle/easy
      rest home/homes for
      nursing/care/retirement home fodder/material/next/already
    `,
    unless: `mountain ice crystals   fell fells geology fossil christmas festive pattern paper craft gilbert spencer
      birthday admiral carers caring`,
  },
  {
    says: 'poverty',
    weight: 'note',
    lines: `
      no dss/benefits/tramps/hobos/chavs/riffraff/peasants/junkies/students/riff/hoodies/tracksuits/hippies/travellers/gypsies/beggars ~types/END/or/please/no/sorry/here/raff/allowed
      dss/benefit/benefits/dole/welfare/medicaid/centrelink/snap/ebt/stamp/stamps/housing types/crowd/lot/mums/tenants/kids/queens/queen
      food stamp/stamps/bank crowd/people/kids/types/lot/shoppers
      free lunch/dinner crowd/kids/kid/types/lot
      free school meals/lunch kids/kid/crowd/types/lot
      from/on the/that/those projects/estate/estates/slums/hood/trailers/scheme/schemes ~can/who/smile/behave/turns/steal/will/are/doing/END/again
      usual estate/families/culprits ~again/doing/on/from/up/END
      leave/left/park the/your prams/tracksuits/hoodies/tracksuit/pram/trackies/hoods ~and/outside/at/in
      nice/better/proper/right/certain/wrong/different/higher/lower/good class/sort/kind/type/sorts/kinds/types/element/elements of neighbour/neighbours/neighbor/neighbors/person/people/customer/clientele/tenant/tenants/resident/residents/guest/area/client/customers/clients/family/families/passenger
      keep/keeps/keeping/get/gets/clear/clears/cleared/clean/cleaned/rid/clearing/sweep/swept/hosed/moved/remove/removed/free up/out/of/off/away? rid/out/of/from/the/off/all/our? the/of? tramps/beggars/homeless/junkies/vagrants/bums/undesirables/rough/dossers/winos/hobos/addicts/drunks/sleepers/riffraff
      undesirables/undesirable/riffraff/rabble/ruffians/scroungers ~END/and/out/from/away/off/in/at
      tents/tent/homeless/camp/camps/beggars/encampment/encampments/sleepers/vans/caravans ~** ~** eyesore/nuisance/blight/disgrace/mess/hosed/stink/filthy/disgusting
      hands/hand where we/i/they can see ~them
      hoods/hoodies down/off ~and/please/END
      professional/working/employed tenants/people/couples/person/families only
      lock/nail/hide up? your/the shed/sheds/bikes/doors/valuables/lead/tools/handbags/wallets/purse/purses/wallet
      they/we know where you/they live ~END/lol/now
      nicked/nick/nicking/stole/steal/stealing/pinched/pinching your/my/our/the bike/hubcaps/lead/wheels/copper/wallet/car/tyres ~** scouser/scousers/liverpool/gypsies/travellers/gypsy/estate/polish/romanian/romanians
      avoid/dodge/escape/miss/beat the great/food/unwashed/dole/benefits/riff/school/council/student/chav/poor/plebs/masses/common/commoners ~unwashed/stamp/raff/crowd/people/END/herd
      the great/common/lower/working unwashed/herd/orders/masses
      ~smart/nice/posh/proper for smart/posh/nice/proper/decent folk/people/folks ~END/only/not
      sorry no dss/benefits/pets
      dole/benefits/giro/welfare bludger/bludgers/day/queue/scum/office/cheat/cheats/scrounger/scroungers/life/street
      can't/couldn't/who/don't afford/manage/own a? clean/decent/new/proper shirt/shoes/suit/house/uniform/car ~may/can/will/lol/END/should
      scruffy/grubby/smelly/unwashed/ragged/dirty/snotty kids/children/urchins/oiks/herberts/students/locals/urchin/oik/street/people/tenants
      dress/dressed/look/looking/looks/smell/smells/come like/as/of a/an/the? tramp/tramps/hobo/hobos/bum/beggar/bag/homeless/poor/peasant/peasants/refugee/refugees/vagrant/orphan/evacuees/charity/chav
      homeless chic/look/beard/vibes/costume
      poor/common/council as? muck/estate/house ~lol/facelift/END/look/chic
      poor/little/starving/barefoot/ragged/african/slum children/orphans/child/orphan/villagers/souls ~who/will/have/so/never/with/smiling/happy/smile
      these/those/such/the poor/broken/forgotten/hopeless/helpless/little/wretched/lost/voiceless little/broken/poor? little/broken/poor? people/children/souls/kids/creatures/things/angels/mites/orphans/women/folk
      voice to/for/of the voiceless
      people/kids/children/folk who/will never have a/any/proper/had/know ~proper/life/chance/like/hope/real
      never have a/any proper/normal/real/decent life/childhood/job/family/chance ~like
      so grateful/thankful/humble ~for/with/to your/our/a/any/the? old/little/rubbish/scraps/crumbs/leftovers/anything/nothing
      they've/they/have/having/has/had/got/own absolutely/practically/almost/next/literally? to? nothing/little ~anyway/and/but/END/yet
      live/lives/living/survive/survives on next/almost? to? nothing
      stains/holes and all ~END/they
      trapped/imprisoned/locked/prisoner/stuck inside/in/of his/her/their own? body/bodies/mind/chair/condition/silence/world
      make/makes/made your/our/my problems/troubles/worries/life look/seem/feel/looks/seems small/tiny/silly/easy/trivial/nothing
      doesn't/don't/does/did that/it/this? make/put/makes/puts your/our/my/you problems/worries/feel/things/life ~look/in/small/grateful/lucky/seem/into
      always/still/yet/never/forever smiling/complains/smiles/cheerful/happy/complained/complaining ~END/despite/and/bless
      despite everything/it/his/her/their/all/being ~disability/wheelchair/condition/blindness/END
      put/puts/putting the rest of us/you to shame
      white saviour/savior
      families/people/brits/americans/taxpayers/those/folk/mums/lot/not on/for handouts/benefits/welfare/dole ~END/not/only/and/need/who
      handouts ~END/to/for/from/and
      bring/bringing/brought/spread/spreading/teach/teaching/give/giving ~** joy/hope/civilisation/civilization/god/jesus/hygiene/light to/the ** natives/locals/tribe/tribes/africa/africans/villagers/heathens/slums
      will/would/do/don't/did/didn't not? ~even/of? know/understand/learn how to/what/it use/is/flush/wash/for/work/read/cook it/them/a/toilets/soap/properly/at
      they/villagers/locals/children/refugees ~** will/would/do/did not/never? know how to use
    `,
    unless: `eviction tenancy rights discrimination tribunal donors appeal trussell shelter's homelessness campaign lockpicking
         officers allotment victorian workhouse dickens oliver twist monopoly nursery rhyme`,
  },
]
