import type { Group } from '../../text/phrases/group.ts'

/** What is read as something sexual. Lines are in the language of phrase.ts. */
export const doubles: readonly Group[] = [
  {
    says: 'double',
    weight: 'ask',
    lines: `
      blow/hand/rim/titty/boob job/jobs !interview
      gagging/panting/desperate/begging for it !to
      rub/rubbed/rubbing one out
      knock/crack/rub/bang one out ~END/before/in/over
      five knuckle shuffle
      spank/spanking/choke/choking/bash/bashing/flog/flogging the/your/his monkey/chicken/bishop/dolphin
      jerk/jack/toss/jerking/jacking/tossing/wacking/whacking/beating/beat off ~END/to/over/in/and/at
      go/goes/going/went/gone down on you/me/him/her/them/us/your/each !for
      give/gives/gave/giving/get/gets/got/getting/have/has/having/pop/popping/sporting/raging you/me/him/her/us/them/your/everyone? a/an? semi/stiffy/boner/woody/chubby/hardon/stiffie !final/finals/circular/detached/retired/trailer/skimmed
      hard on/ons ~END/for/lads
      get/gets/got/getting it up ~END/anymore/tonight
      can't/couldn't/won't keep/get it up
      get/gets/getting your/my/his/their/our leg over/rocks off/end away
      get/getting/gets laid !off/out/back/down/on
      balls deep
      hard/wet/stiff/ready/hot/excited and/or? ** come inside/on/in/all ~you/your/her/him/me/us/it/over
      pumped hard and ready
      come/cum/finish/explode/shoot all over/inside/in/on your/her/his/my face/mouth/tits/chest/inbox/back
      make/makes/making you/her/him/me/us come/cum/squirt ~END/hard/all/again/in/like
      in/into/round/around/between your mouth/lips/cheeks/legs/thighs/cleavage ~END/and/tonight/all/lads/ladies
      take/takes/taking/give/gives/giving/gave it/you/them/her/him up the/your ~arse/ass/bum/back/rear/chuff
      take/takes/taking/give/gives/giving/took it/you/them/her/him from behind ~END/lol/and
      lick it ~END/all/up?/off/like/out
      lick my/me/our ~balls/out/ice?/lolly/all/END/cone/plums/bits
      420 lick/69
      69 420/lick/69
      sixty nine/niner ~lol/END/position
      spit or swallow
      spits/swallows or/and spits/swallows
      swallow/swallows every drop/inch
      deep throat/throats/throating
      doggy style
      missionary position
      reverse cowgirl
      wet dream/dreams
      threesome/threesomes/foursome's ~END/lol/tonight/with/and/or/in/wanted
      gang bang/banged/bangs
      golden shower/showers
      money shot/shots
      glory hole/holes !of/spillway
      happy ending/endings ~massage/wink/lol/included/extra/guaranteed
      massage/rub/rubdown ~** happy ending/endings
      booty/bootie call/calls
      quick/good/cheeky/proper/decent/dirty/drunken shag/bonk/root/ride/romp/fumble/screw/hump/fiddle
      rub/grind/hump/humping/shagging/riding/mount/mounting up? ~against ~your/the/her/him/each/anything/my/our
      get/whip/whips/whipping/got/getting them/it/'em/yours out for/lads/boys ~the? lads/boys/girls
      get them/'em/em out ~lads/boys/love/darling/girls
      biggest/massive/huge/great/nice/lovely/cracking/magnificent/gorgeous/fantastic/tremendous/enormous/fabulous/best/perkiest/firmest/bouncy/perky/ample pair/set of jugs/melons/baps/knockers/puppies/norks/hooters/bristols/buns/coconuts/funbags/airbags/bazookas/headlights/lungs/bangers/maracas/plums/nuts/balls/bollocks/assets/boobs/breasts
      biggest/massive/huge/enormous/perkiest/bouncing/perky/heaving jugs/knockers/baps/norks/hooters/bristols/funbags/bazookas/boobs/nips !of
      massive/huge/enormous/hard/throbbing/rock/big/thick/meaty/nine/ten/eight/impressive/magnificent/polished/proud/wrinkly/hairy cock/cocks/dick/dicks/knob/knobs/todger/willy/willies/dong/schlong/wang/wiener/weiner/pecker/johnson/member/manhood/tackle/chopper/trouser/weapon/erection/wood/woody/stiffy/inches/inch/helmet !of/with/wonka/nelson
      biggest/world's/largest/longest/finest dick/dicks/cock/todger/knob/willy/dong/schlong/erection ~in/of/END/award/competition/you/thirty/ever
      buns/melons/baps/nuts/plums/sausage/meat/sausages/jugs/puppies/knockers/balls/conkers to squeeze/fondle/grope/play/suck/lick/grab
      squeeze/fondle/grope/stroke/tickle/suck/sucking/lick/licking/nibble/fondling/handle/cup/grab/gobble my/our/his/their/her nuts/plums/balls/baps/melons/buns/sausage/meat/bits/jugs/puppies/weapon/tackle/banger/wood/pole/tool/knob/helmet/cherry/clotted
      play/playing with his/her/your/my/our balls/knob/melons/bits/puppies/pussy/nuts/sausage/himself/herself/yourself
      our/my/his/this/that meat/sausage/wiener/banger/load/seed in/down your mouth/throat/face
      sausage fest/fests
      camel toe/toes
      beef/meat curtains/wizard/popsicle/flute
      meat and two veg
      up for a good? bang/seeing/root/shag/ride/romp
      bit on the side ~lol/wink/END
      friends with benefits
      bend over ~and take/boys/lads/darling/love/baby/for
      on your/her knees ~lads/lol/boys/girl/and open
      size matters/doesn't ~matter?
      your/her/his mum/mom/mam/ma/mother/wife/nan/sister ~** last night/bedroom/hen
      harder than your/my/his ma/mam/mum/mom/nan/wife/da/dad
      harder/wetter/longer/bigger than your/my/his/her wife's/husband's/husband/boyfriend/boyfriend's/girlfriend/girlfriend's/ex/wife/mum's/mum/ma/ma's
      come/cum to daddy
      who's your daddy
      enormous/massive/huge/giant/whopping/biggest/mighty cock/cocks !robin/pheasant/pheasants/crow/bull/sparrow/salmon
      slide/slides/sliding down/up your/her/my/his pole/shaft
      cock/clam/twat blocked/block/blocking/blocker
      cockblock/cockblocked/cockblocking/cockblocker/cockblocks
      your/my/our/his sausage/meat/banger/wiener/salami in my/your/her/our bun/buns/mouth/roll/baps
      balls/bollocks/nuts/nips/nipples/tits ~will/nearly/almost/might/have/to? drop/fall/freeze/froze/frozen/drop/fell off
      tap that ass/arse/booty
      motorboat/motorboating ~her/those/them/lads
      milk milk lemonade
      penis/penises/vagina/vaginas/boobs/titties/genitals/willies ~lol/haha/shaped/joke/jokes/everywhere/cake
      like a horny/randy/bitch/dog *
      nice/lovely/cracking rack/tits/arse/ass/bum/pair/bristols/legs ~on/love/lads/darling/END/and
    `,
    unless: `rugby hooker health screening exam nhs midwife cancer check lamb wine tasting cider beer roller yoga horse horses pony riding
      equestrian dressage`,
  },
  {
    says: 'double',
    weight: 'note',
    lines: `
      biggest/massive/huge/enormous/giant/large/great/nice/lovely/cracking/her/big/best jugs/melons/baps/knockers/hooters/norks/coconuts/puppies/nuts/bangers/buns/muff/beaver/package/tool/bush/meat/sausage/sausages ~in/END/and/lads/you/around/here/for/lol/on/ever/this
      that's/thats/as what she/he said
      what she said ~lol/END/haha
      said the actress/vicar/bishop ~to
      actress said to ~the
      nudge nudge
      get/getting/whip/got/whipping your/his/my/their tool/tools/bits/weapon/chopper/hose/pole/sausage/plums out ~END/at/lads/boys/for/and
      beat/beating/beats your/his/my/our meat
      go/goes/going/gone/went/get/stay/stays/staying/keep/stayed hard/soft/limp/stiff/floppy ~for/all/END/on/lads
      never/don't/won't go/goes/get/gets soft/limp/floppy
      once you go/you've ~** you/never ~never? go/goes back
      grab/grabbed/grabbing 'em/them/her/him/it by the ~*
      put/get/shove/stick/pop/take a? big/fat/huge/long/hot/large/thick one in/down your ~*
      cracking/packing/sporting a fat/big/huge one/package/trouser
      harder ~END/faster/she/lol/daddy
      get/gets/getting/got laid more/less/often
      hard/long/stiff/firm and? ready to spray/squirt/blow/burst/explode/go/pump/shoot/please
      spray/sprays/spraying/squirt/squirts/squirting all/it/your/everywhere over/everywhere/face/load ~*
      hose/hoses/pole/pipe/rod/helmet/chopper/banger/sausage ~** big/long/hard/stiff/firm/throbbing/girth/girthy ladies/lads/lol/boys/girls
      girth/girthy/girthier/girthiest
      big/massive/huge/impressive/tiny/small/little/long hose/pole/pipe/rod/helmet/chopper ~lads/ladies/lol/END/girls
      jugs/melons/baps/knockers/hooters/norks/coconuts/puppies/buns/nuts/plums/sausages/peaches are the? bigger/biggest/huge/massive/enormous/firm/firmer/juicy/bouncy/perky/juiciest
      leave/leaves/leaving/left you/her/him/them dripping/wet/gasping/panting/sore/gagging/stiff/satisfied/wanting/begging/breathless ~END/and/for/all
      wetter/tighter/looser/harder/stiffer/hornier/friskier than a/an
      just the tip ~END/of
      size does/really/always matter/matters/count/counts ~END
      we/i/you/who/she/he like/likes/love/loves/want/wants it dirty/rough/hard/wet/deep/big/hot/kinky/filthy/long
      lead in your/his pencil
      hairs/hair on your chest
      got/get/gets/getting/have/sporting wood ~END/lads/lol/boys
      tap that ~END/lads
      bang tidy
      no wuckas/wuckers/wuckin/wucking
      we're/i'm/totally/absolutely/completely/car's/legs/team's rooted ~END/after/and
      pants around/round/down your/his/their/our ankles
      good/proper/decent/fancy/thorough ploughing/plowing/pounding/drilling/rogering/seeing ~to/ladies/love/lol/from
      old bag/slapper/slappers ~END/who
      slapper/slappers/trollop/trollops/floozy/floozies/hussy/hussies/strumpet/strumpets
      dirty/filthy/mucky little? bugger/buggers/beast/beasts/boy/boys/girl/girls/minx/devil/devils/bitch/pig/sod/sods/mind/minds/cow
      bigger than your/my/his/her wife's/husband's/ex's/mum's/mom's/missus/boyfriend's/girlfriend's/ex/sister's
      if you know/catch what/my I/i/we/drift? mean
      know what I/i/we mean ~wink/lads/lol/END
      ooh er missus/matron
      oo er
      ooh matron
      wink wink !murder
      fnar/fnarr/phwoar/phwoarr/phwoor
      netflix and/n chill
      sex on a/the legs/plate/stick/bun ~lol/END/and/in
      better than/then sex
      foodgasm/foodgasms/eargasm/mouthgasm/orgasmic/nerdgasm
      bigger/harder/longer/deeper/wetter/faster harder/deeper/wetter/stronger/thicker
      harder deeper/better
      hot and/n steamy/sweaty/horny/sticky/bothered/heavy/wet
      slow wet ~and
      wet and ~wild?/ready/sticky/willing/juicy
      hard and ~fast?/long/throbbing/ready/pumped
      long and hard ~END/and/all
      long hard and ~*
      stiff/firm/hard/rigid and/at ~ready/attention/long/proud/upright
      how/however you/do like/want it ~** hard/wet/rough/deep/big/long/dirty
      give/gives/giving it to you/me/her/us/him hard/good/rough/tonight/all
      all night long ~** hard/wet/bed/ladies/lads/sweaty/until
      slide/slip/shove/stick/ram/put it in/inside ~your/her/deep/END/all/slowly/hard/gently
      slides/slips right in
      so big ~it/you/that ** hurts/hurt/fit/mouth/walk
      won't/can't/couldn't/barely fit ~** mouth/hole/lips/inside
      whole/entire length/thing/inch/shaft in your/my/one mouth/go/gulp
      every/all inch/inches ~of/END/deep
      every inch of ~it/him/our/this/my
      inches of pleasure/meat/fun/pork/sausage
      two/three/four/five/six/seven/eight/nine/ten/twelve/foot inches/inch/long/footlong of ~** meat/pleasure/sausage/pork/joy/fun
      wrap/wrapping/get/getting/put/putting/pop/close your/those lips/mouth/chops/laughing/gums/tongue around/round/on/over our/this/these/my/a/one
      lips/mouth/chops/hands around/round/on our/my/this/his big/huge/hot/juicy/meaty/foot/thick/new/massive/long/footlong/sausage/sausages/meat/balls/buns/wiener/weiner/bangers/baps
      get your hands/mouth/lips/teeth on/around/into our/my/these/her/his balls/buns/melons/baps/nuts/jugs/sausage/meat/bangers/plums
      taste/try/sample/enjoy/want/love/handle/swallow/taking/fancy/like/on our/my/his/their meat/sausage/balls/nuts/salami/banger/beaver/wiener/plums/cherry ~END/tonight/lads/in/ladies/lol
      in/for the sack/bedroom ~lol/wink/tonight/too/END/ladies/lads
      between the sheets ~lol/wink/tonight/END
      get/getting/gets/got lucky tonight/later/after
      get/getting/got some action/tonight/tail/nookie/rumpy
      nookie/nooky/rumpy/shagtastic/shagadelic/bonkfest/bonkathon/bonkathons
      slap and tickle
      how's/hows your father ~lol/wink/END/in/and
      roll/romp in the hay/sack
      one night stand/stands
      walk of shame
      beer goggles
      bit of rough/stuff/crumpet/fluff/slap/nookie/rumpy
      bit of the other
      the other ~wink/nudge
      up the bum/jacksie/jacksy/chuff/backside/rear/tradesman's
      back passage/door !of ~lol/wink/action/boys/ooh/fun
      tradesman's entrance
      bum fun/bandits/bandit/sex/chums
      turn/turns/turning/turned you/me/her/him/us/them on ~END/like/more/baby/big
      turn on/ons ~lol/END/for
      strip/stripped/stripping/take/get/taking/getting off? your/it/their/those clothes/kit/pants/undies/knickers/trousers off? ~lads/ladies/for/END/and/lol
      get your kit/clothes/pants/knickers off
      pants/knickers/bra/bras/thong/undies off ~lads/ladies/and/END
      commando ~under/beneath/lads
      nothing/naked under/underneath/beneath ~the/it/their/his/her/your ~kilt/kilts/apron/coat/robe/uniform/it/dress/gown/overalls/hi/toga
      wear/wearing nothing but/else ~a/your/his/her/their/our/smile/END
      spanking/bondage/kinky/dominatrix/gimp/fetish ~lol/haha/night/lads/gear/suit/mask/nurse/party/session/END
      fifty/50 shades of ~*
      naughty nurse/nurses/schoolgirl/elf/elves/santa/maid/secretary/bits/boy/boys/girl/girls
      come inside ~you/me/her/your ~inbox?
      come in/on your ~inbox/mouth/face
      penetrate/penetrates/penetrating/penetration ~your/deep/deeper/hard
      thrust/thrusts/thrusting/throbbing/moist/moister/moistest ~and/deep/hard/hole/member/lips/into/crack/box/pants/bits/muff/cavern
      erection/erections ~lol/fnarr/haha/ladies/for/by/like/tonight
      up/rise and/to down/attention/occasion ~lads/ladies/lol
      pitch/pitching/pitched a tent ~in/under ~your/his/my/the pants/trousers/boxers/shorts
      morning wood/glory ~lol/lads/wink
      blue balls
      big/brass/hairy/sweaty/massive/shaved/saggy/wrinkly/sack/wrinkled balls/ballsack/nuts/bollocks/plums ~lol/lads/END/and/on/of/in
      dingleberries/nutsack/ballsack/nutsacks
      hung like a ~*
      well hung ~like/lads/stallion/END/men/man
      big/impressive/large/massive package/lunchbox/trouser ~in/lol/lads/ladies/END/snake
      ride/rides/riding/rode me/him/her/us/hard/bareback ~hard/like/all/cowboy/lads/END
      saddle/save a horse ride a
      bareback ~lads/lol/riding/all/tonight
      bang/banged/banging/bonk/bonked/shag/poke/poked/smash/smashed her/him/your/my/the ~sister/mum/mom/mam/wife/missus/brains/back/hard/all/nan/neighbour/secretary
      smash/smashed/smashing her/his/your back doors/pasty
      make love !not
      make babies/whoopee/sweet
      baby making ~music/tonight/weather/lol
      milf/cougar/cougars/toyboy/toyboys/sugar daddy/daddies/night/hunting/on/wanted/alert
      sugar daddy/daddies/mummy/baby/babies ~wanted/lol/needed/END/to/who
      daddy ~** spank/spanks/naughty/harder
      willy/willies/winky/winkie/todger/tadger/knob/wang/johnson/wiener ~out/waving/lol/jokes/joke/inches/measuring/shaped/warmer/size/swinging/enlargement
      his/my/your willy/winky/winkie/wang/dong/wiener/johnson/beaver/bush/fanny/muff/minge/clunge/growler/bush/snatch/box/pussy/melons/jugs/baps/nips/jubblies/boobs/bits ~out/END/off/lol/and/in/shaved/on/waxed/wet/again
      her fanny/muff/minge/clunge/growler/bush/snatch/pussy/melons/jugs/baps/nips/jubblies/norks/fun ~END/out/and/off/in/lol/bags
      fanny/fannies ~about/around/ing/magnet/flutter/batter/lol/tickler/wax/hair/farts/fart/on
      jubblies/lady bits/boobies/norks/fun bags/garden ~lol/out/and/END/on
      lady/dangly/naughty/wobbly/jiggly/saggy bits ~out/END/and/lol/in/on/off/waxed/jiggle
      nipple/nipples/nips ~on/out/show/showing/like/hard/cold/freeze/lol/frozen/bullets/coat/tassels/could/stand/stood/erect
      side boob/boobs
      boob/boobs ~out/lol/job/bounce/bouncing
      bums/bum and? boobs/tits/willies/fanny ~lol/jokes/END
      tight little ~*
      tight/wet/warm/moist/hairy hole/holes/crack/box/slit/fanny/muff/beaver
      touch/touching/fiddle/fiddling/play with? yourself/himself/herself/myself/themselves ~END/lads/in/tonight/up/down
      eat/eating/ate/eats me/her/him/you out ~END/tonight/lads/good
      how ** like/love/want to be/get eaten/licked/sucked/spanked/ridden/filled/stuffed
      chasing/chase/get/getting/no/some tail/skirt/pussy/totty/crumpet/clunge/minge
      screw/screws/screwing/hump/humps/humping/root/rooting/boff/boffing/roger/rogering/rogered him/her/them/your/my/anything/each/the ~*
      humping/shagging/rogering/rutting/mating like rabbits/bunnies ~*
      at it like rabbits
      like rabbits ~lol/END/in/all
      randy ~old/vicar/goat/bull/sod/git/dog/buggers/lads/for
      dirty weekend/weekends/mind/minds/stop/old/talk/girl/girls/boy/boys ~lol/away/man/men/END/wink/in/with
      dogging ~lol/spot/site/in/lads
      cougar/cougars ~on/prowl/hunting/bait/night/bar/town/in
      jail bait
      strip poker/club/tease
      stripper/strippers/hookers/hooker/prostitute/prostitutes ~lol/haha/joke/jokes/vibes ~END?
      tramp stamp/stamps
      lube/lubed/viagra/condom/condoms/dildo/dildos/vibrator/vibrators/buttplug ~up?/joke/jokes/not?/included/lol/haha ~lol/lads/haha/ladies/included/END
      popped/pop/lose/lost/losing/take/took your/her/his/my cherry/virginity ~END/to/with/tonight/on/at
      soiled/streaked/stained/brown pants/marks/undies/underpants/knickers/trouser/trousers ~lol/END/and/in
      wet/wetting/wet my/your/her/his/our/their pants/knickers/panties/drawers/seats ~END/lol/when/over/with
      crack/show/shows/showing/builder's/builders/plumber's/bum of/your? arse/bum/crack/cleavage/butt ~lol/END/and/on
      up your bum/bottom/jacksie/chuff/ring/alley
      shake/shaking/wobble/wiggle/slap/spank/smack/pinch/grab/squeeze/pinching/grabbing/smacking/slapping your/her/his/that/my/those bum/butt/arse/ass/booty/tits/jugs/melons/rump/rear/bottom/cheeks/buns/moneymaker ~END/and/lads/lol/for/to/like/on/off
      peachy/juicy/ripe/tight/fit/firm bum/arse/ass/melons/buns/booty/peaches/cheeks/rear/rump ~END/lads/lol/and/in
      phat/fat/big/juicy ass/booty/arse
      bootylicious
      suck/sucking/sucks/sucked on/it/off/face/dry/toes/hard/my/our/your/him/her ~my/our/his/your/me/this/END/dry/hard/lollies/balls/off
      hot dog/rod/sausage/meat/load/pocket/stuff/beef/lips/throat/buns/mess? in/on/between/for/all your/her/my mouth/buns/lips/face/throat/over/hand
      hot/fresh/warm/creamy/sticky/salty load/loads/white/stuff/cream/juice/juices/milk/seed/sauce/goo all/over/on/in/down your/my/her/face/throat/mouth ~chin/face/chest/lips/mouth
      creampie/creampied/spitroast/spitroasted/facial/squirt/squirting/squirts/squirter ~lol/lads/ladies/party/all/everywhere
      spit roasted/roasting ~lads/lol/girl/her/him/you
      teabag/teabags/teabagging/teabagged/tea bag/bagging/bagged me/him/her/you/your/the ~ref/keeper/face/opponent/chin
      swingers/swinging/orgy/orgies/dogging/bukkake/threesome ~party/lol/night/of/club/in/tonight/couples
    `,
    unless: `health screening nhs exam examination smear midwife gp cancer charity consent safeguarding education clinic rugby seals
      exhibition sculpture nude painting painter artist gallery novel poem wildlife otter badgers deer frogs toads species baby breastfeeding
      dance jazz swing band plumber radiator`,
  },
]
