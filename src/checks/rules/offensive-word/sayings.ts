import type { Group } from '../../text/phrases/group.ts'

/** What is rude without a swear word of the list. Lines are in the language of phrase.ts. */
export const sayings: readonly Group[] = [
  {
    says: 'rude',
    weight: 'ask',
    lines: `
      go/goes/going to hell !and
      screw you/them/this/him/her/'em/off
      sod off/it/them/this/that/all/you
      bugger/naff/bog/rack/feck/eff/f/fork/duck/fudge/truck off
      eff/f you/em/them/this/that/it/everything/all
      eff/fork/fudge/duck/truck/feck/fluff/go/bugger itself/yourself/themselves/yourselves/himself/herself
      f ing/in/en/ed
      f'ing/f'in/f'n/f'd/f'ed/eff'n/effin'
      f up/ups !the
      what/who/why/how/where the f/eff/fork/duck/fudge/frick/feck ~END/is/are/was/do/did/just/happened/man/people
      for f's/fox/feck's/fecks/eff's/frig's/fork's/duck's/fudge's sake
      for fox/feck/fork/duck sake
      f around and find
      f bomb/bombs
      shut up !shop/for/by/at/in
      shut your/yer/ya/the face/trap/gob/mouth/cakehole/piehole/pie/hell
      drop dead !gorgeous/date/fred/funny/stylish
      get stuffed/rooted/bent/knotted/nicked ~END/you/mate/and
      get rooted
      up yours !truly
      c u next tuesday
      see/cu/c you/u/ya next tuesday !at/for/in/from/on/when/and/the/with/from/morning/evening/7pm/night
      see/cee you en/n tee
      kiss our/my/your/his/the/their arse/ass/butt/backside/behind/bum/rear
      kiss my ~END/grits/you
      bite me ~END
      blow it/that/this out your/his/her/their/its/my ~*
      suck it ~END/up?/you/west/east/north/south/losers/loser
      suck on that/this/it/my
      suck my/our/his/your/a/these *
      eat my/our shorts/ass/arse/balls
      shove/stick/stuff/ram/cram/jam it/that/them/this/your/their * where/up ~**
      stick/shove/stuff it/that/them up your/their/his ~*
      out of/your/his/her/their arse/ass/backside/hole
      go kill yourself
      just kill yourself
      balls/ballsed/balled up
      balls'd up
      cocked up !hat
      son/sons of a/the? b/b's/bs/biscuit/bitch/bee/bees/beach/nutcracker/gun's
      sons of bitches/b's/bs/beaches
      $very effed
      rat's/rats arse/ass/a
      give/gives/gave/giving a/two? toss/shit/shits/crap/monkey's/flying/stuff/f/rats/rat's
      jack shit/sh1t
      bull/horse/dog shit/sh1t/shite
      a holes
      total/complete/utter/absolute/such/an a hole ~END
      swamp/arse/butt ass/crack/crevice
      shut your/yer/ya hole
      wee/total/absolute/complete/pure fanny/bawbag/fud ~END/and/but/who
      melt/melting/freeze/freezing/sweat/sweating/work/working your/my/the/their/our knackers/plums/goolies off
      nique ta ~*
      mother clucker/trucker/fudger/flipper/hugger/fluffer/plower/father/fletcher/pucker/cluckers/truckers
      holy crap/shit/hell/f/shite/balls/fuck/shitballs
      sweet fanny adams
      sweet f a
      tits up
      tits out
      tits/knockers/boobs/norks/baps/kit/bits/bazookas/puppies ~out/off ~** lads/boys/girls/ladies
      get your/yer/ya/their/her/his tits/knockers/boobs/norks/baps/kit/bangers/jugs/melons out/off
      tuff/tough/stiff titty/titties/titti/tittie/tits/shit/bikkies
      up shit creek
      piece/pieces/load/loads/heap/heaps/pile/piles/bag/sack of shit/crap/shite/poo/dung/arse/bollocks/ass
      load of old? bull/wank
      my/me/your arse/hole ~END
      the hole off/of you/her/him/me
      ask me/my bollix/arse/hole/bollox/balls
      bust/busting/kick/kicking/haul/hauling/cover/covering/work/working/laugh/laughing/freeze/freezing/froze/sweat/sweating/run/running/dance/dancing/talk/talking/scream/screaming/fight/fighting ~** ass/arse/asses/arses/tits/bollocks/balls/nuts/nips/nipples ~off
      freeze/freezing/froze/freezes/sweat/sweating/sweats/work/working/laugh/laughing/run/running the/my/our/your/their tits/nips/nipples/balls/bollocks/nuts/knackers/arse/ass off
      ass hole/hat/wipe/clown/hats/holes/kicking/whooping/whupping
      arse hole/wipe/about/end/licker/licking/ways/over
      half/hard/bad/dumb/smart/kick/fat/lard/big/tight/candy/wise/lazy ass/arse/assed/arsed ~END/of/job/in/and/effort/attempt/move/with
      knob head/heads/end/ends/jockey/jockeys
      bell end/ends !of/road/farm/house/cottage/lane
      dick head/heads/wad/pic/pics/weed
      cock sucker/womble/block/tease
      bull crap
      crock of shit/crap/sh
      bull sheet
      holy sheet/ship/schnit/shizz/shiz
      pho king !street
      phở king
      bar steward/stewards ~you/that/END
      f uck/ucking/ucked/ucker
      fu ck/cking/cker
      fuc k/king
      c unt/unts
      cu nt/nts
      twa t/ts
      b itch/itches/tch/stard/stards/b
      mother fucker/fuckers/fucking/effer/effing
      zero/no f's/fucks/fox/ducks/forks/fudges given
      give/gives/gave zero/no f's/fucks/ducks/shits
      up the duff/spout/stick/pole ~END/and/again/with
      knocked up !a/the/by/some
      knock/knocking/knocks her up
      getting/get/got her/them up the ~*
      middle finger/fingers ~to/up/for/at
      two fingers ~to ~the?
      the second/other/last/first one? is/was/being off/you !the/a
      two/2 words ~** ** off/you ~END
      take/taking the p ~END/with/out
      no one gives a *
      couldn't/could give/care a/two toss/monkey's/monkeys/shit/flying
    `,
    unless: 'puzzle crossword quilt ukulele knitting bingo darts',
  },
  {
    says: 'rude',
    weight: 'note',
    lines: `
      f this/that/yeah/yes/no/all !block/group/hall/gate/vitamin/platform
      !block/group/hall/gate/vitamin/platform/section/grade/zone/team/key/point/class/part f off/around/about/it
      !with/of/have/has/atrial/and/for/or/persistent/the af ~END/and/lol
      tf is/are/was/did/you
      flippin/flipping/flippin'/bleeding/bleedin/bleedin'/flaming/ruddy/chuffing/chuffin/blinking/stinking/blasted heck/hell/cold/freezing/hot/rain/weather/great/good/love/hate/fantastic/brilliant/awful/obvious/useless/idiot/idiots/nuisance/thing/train/trains/bus/buses/seagulls/printer/wifi/cheek/lovely/delicious/gorgeous/well
      load/pile of tripe/cobblers/codswallop/tosh ~END/and/from
      shut the front door
      blow me ~END
      screw it/that ~END/we're/we/i'm/let's/i
      holy mother/mary/moses ~END/of
      christ/jesus/god almighty
      jeez louise/guys
      ye gods
      knackers ~END/to/in/and
      royally/well/totally/completely/truly shafted/screwed/stuffed/rogered/fleeced
      shafted ~by/END/again/and/over
      bunch/load/pack/shower of merchant bankers
      boil your/his/her/their head/heads
      where the sun don't/doesn't shine
      cock up/ups
      load of old? tosh/balls/cobblers/pony/toss
      freaking out
      son of a gun
      screwed/screw/screws/screwing up/me/us/over/everything !the/tight/tightly/lid/bolts/into
      for christ's/god's/gods/chrissake/pete's/heaven's/chrissakes/goodness sake
      jesus christ/wept/h/mary/titty/fecking ~END/on/what/almighty/it
      christ on a *
      oh/good/dear/sweet/holy jesus/christ/god/lord/jaysus/jeebus ~END/almighty/what/that/this/it's
      omg/god ~damn/dammit/damnit
      hell yeah/yes/no/yea/yah/freezes/bent
      dog's/mutt's/mutts/dogs danglies/nuts/dangly/doodahs
      rhymes with ** hunt/duck/banker/tanker/flick/ditch/witch/brick/truck/luck/punt/pass/bucket/mitt/grass/trap
      rhymes with hunt/duck/banker/tanker/flick/ditch/witch/sit/bit/punt/brick/truck/luck/pass/bucket/trap
      word/words beginning/starting/starts/begins with f/c/s/w/b ~END/and
      starts/begins/starting with f/c/s ** ends/rhymes/and
      merchant banker/bankers ~lol/haha/you/what/complete/total
      four/4 letter word/words
      no shit/sherlock ~END/sherlock
      sfa ~END
      naff/sod/bugger/eff/f/feck/jack all !the
      poor/lazy/lucky/silly/old/daft/miserable/cheeky/greedy/clumsy sod/sods/bugger/buggers
      sod's/sods law
      pain in the/our/my/your ass/arse/backside/bum/butt ~END/and/but/to/for/of
      pain in the proverbial/behind/derriere
      get off your/yer/ya/their/that/those lazy? fat? arse/ass/arses/asses/backside/backsides/butt/butts/bum/bums
      off your lazy/fat arse/ass/backside/backsides/bum/butt
      stick it to ~the
      ball/balls/bollock/brass monkeys ~freezing
      sweating/sweat like ~a pig/rapist
      tight as ** nun's/ducks/duck's/gnats/gnat's/camels/camel's/tourist arse/chuff/trousers
      colder than ** witch's/witches/nun's/well ~tit?
      face like a * arse/bum/dropped/smacked/slapped
      smug/sour/miserable/ugly old? git/cow/bag/bat/face
      silly/stupid/old/fat/moody/miserable/lazy cow/cows ~END/who/and
      take/takes/taking the mick/mickey/michael/piss/biscuit's
      fart/farted/farting ~in/on/at/lol
      crap/turd on/in ~your/our/my/the/a
      having/taking/take/took/need a dump/crap/slash/wazz/turd !truck
      big girl's/girls blouse
      dropped a clanger/bollock
      sex/sexy/sexual pest/pests/beast/beasts/god/gods/goddess/kitten/bomb/toy/toys/party/tape
      sexy/sexiest/sexier ~time/beast/thing/bum/bod/self/voice/santa/elves/elf/nurse/librarian/firefighters/firemen/beasts/legs/than/new
    `,
    unless: `roundabout ward zone vitamin atrial fibrillation stroke cardiology autofocus lens poem poetry rhyme nursery crossword sandwich
      recycling skip windy methane cows gas`,
  },
]
