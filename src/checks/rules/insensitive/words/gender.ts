import type { Group } from '../../../text/phrases/group.ts'

/** Women and men, and whom people love. */
export const gender: readonly Group[] = [
  {
    says: 'gendered',
    weight: 'note',
    lines: `
      chairman => chair
      chairmen => chairs
      salesman => salesperson
      salesmen => sales staff
      saleswoman => salesperson
      manpower => workforce
      workman => worker
      workmen => workers
      fireman => firefighter
      firemen => firefighters
      policeman => police officer
      policemen => police officers
      policewoman => police officer
      spokesman => spokesperson
      spokesmen => spokespeople
      businessman => business owner
      businessmen => business people
      postman => postal worker
      postmen => postal workers
      mailman => mail carrier
      mailmen => mail carriers
      repairman => technician
      repairmen => technicians
      tradesman => tradesperson
      tradesmen => tradespeople
      craftsmen => craftspeople
      cameraman => camera operator
      cameramen => camera operators
      weatherman => weather forecaster
      anchorman => news anchor
      foremen => supervisors
      clergymen => clergy
      councilman => council member
      councilmen => council members
      stewardess => flight attendant
      stewardesses => flight attendants
      air hostess => cabin crew member
      air hostesses => cabin crew
      cleaning lady => cleaner
      cleaning ladies => cleaners
      dinner lady => lunchtime assistant
      dinner ladies => lunchtime staff
      tea lady/ladies
      barmaid/barmaids => bar staff
      mankind => humankind
      man hours => working hours
      ~to/who/volunteers/please/and/will/can man the ~phones/phone/stall/stalls/desk/booth/gate/gates/bar/table/tables/door/doors/tent => staff the
      manning the ~phones/phone/stall/stalls/desk/booth/gate/gates/bar/table/tables/door/doors/tent => staffing the
      best man for the job => best person for the job
      lady/woman/female doctor/doctors/lawyer/lawyers/driver/boss/plumber/plumbers/mechanic/mechanics/pilot/pilots !who
      strong man/men/lads/lad/blokes ~to/for/needed/wanted
      male nurse/nurses => nurse
      girl boss/bosses
      career woman/women
      opposite sex
      working mum/mums/mom/moms ~juggling
      bring the wife/missus
      husband/hubby/dad/dads/husbands/father/fathers ~is/are/be/was/on? babysitting/babysit
      girls/ladies/women/mums bring/provide ~** cakes/cake/dessert/desserts/salad/salads/baking/sandwiches/quiche/plate
    `,
    unless: 'pat sam suffragette suffragettes quartermaine twain miller loman parr mao kipling grohl',
  },
  {
    says: 'stereotype',
    weight: 'ask',
    lines: `
      girl/girls/lady/ladies ~to ~answer/make/serve/type/clean/welcome/man/greet/take/cover/do ~the/our/your/a/us/tea? ~phone/phones/tea/coffee/reception/drinks/coffees/guests/notes/letters/door/calls/typing/filing
      girl/girls/lady/ladies ~on/for ~the? ~phones/reception/till/tills
      pretty/attractive/nice/young/bubbly girl/girls/lady/ladies ~for/to/on/wanted/required ~the/our? ~reception/front/bar/serve/help/door
      office girl/girls
      dolly/fit/tasty bird/birds
      bit of crumpet/totty/skirt/fluff/stuff
      totty/bimbo/bimbos/airhead/airheads/feminazi/feminazis
      booth/bikini babes
      hot/sexy chicks/babes/girls/ladies/nurse/nurses/secretary/secretaries/schoolgirl/schoolgirls/mums/moms/cops/maid/maids/female/barmaids/stewardesses/librarian/librarians
      fairer/weaker/gentler sex
      man up !north
      grow/grew/get a pair !of
      grow some balls
      man/woman enough to ~handle/eat/take/try/beat
      big girl's/girls blouse
      like a little? girl/girls !named/called/who/from/in/of/with/power
      ~don't/stop/being/such/you be? a? girl/girly/sissy/pansy/wuss/pussy END
      sissy/sissies
      ladies ~** put/pop/stick the kettle on
      put/pop/stick the kettle on ~ladies/love/girls/darling/sweetheart/luv/wives/mums
      get/getting/got/stay/back/belongs/belong in/to/into the kitchen ~** women/woman/ladies/love/girls/mums/mothers/wife/wives/lass/girl
      $woman ~** get/getting/go/going/stay/staying/are/back/belong/belongs back? in/to/into the kitchen
      get/getting/go back in/to/into the kitchen
      make/makes/making/fetch me/us/him a sandwich ~woman/love/END
      ~a/the/know/their/your woman's/womans/women's place is/at/in
      barefoot and pregnant
      women/woman/girls/ladies know/knows your/their/her limits/place
      back/return/returning/returned to being mothers/wives/housewives/mums/moms/partners/daughters/girlfriends
      typical/bloody/damn/careful/beware/avoid/warning/even/worse/dangerous/terrible of? women/woman/female/lady driver/drivers
      women/woman/female/lady drivers/driver ~** lol/haha/joke/jokes/parking/park/crash/mirror/reverse/beware/eh/careful/hazard
      women/girls can't/cannot/can't drive/park/parallel/count/throw/read
      a/simple/easy/clear enough? for ~your/a? $woman to understand/use/follow/assemble/drive
      so? easy/simple/light/basic ~that? even your/a/my/the? $woman/dad can/could/will/would
      even your/a/my/the $woman can/could/will/would/might
      even women/girls/ladies can/could/will/would/understand
      ~keep/keeps/keeping/get the/your wife/missus/ladies/girls/women/little happy/quiet/busy/woman
      ask/check/tell/persuade/convince with? your/the wife/missus/husband ~for? permission/first/said/says
      her indoors
      'er indoors
      ball and chain ~** lol/wife/missus/home/weekend/husband
      she who must be obeyed
      nagging/nag/nags/nagged/hysterical/hormonal/bossy/shrill/screeching/moody/emotional $woman/female/females
      women/woman/females/girls/she is/are/get/getting/being/were/was so/too/all/just? hysterical/hormonal/irrational/shrill/nagging
      little woman !in/by/of
      time of the month ~** lol/ladies/she/her/women/girls/wife/boss/moody/again
      on the rag/blob
      must be hormonal/pms/pmsing
      mother in law joke/jokes
      bored/lonely housewife/housewives
      old/bitter/sad/lonely spinster/spinsters
      mad/crazy cat lady/ladies
      dumb/dizzy/ditzy/typical/stupid/ditsy blonde/blondes
      so blonde
      being blonde ~lol/again/today/END
      blonde joke/jokes
      break/rest/escape/away/peace/refuge/hide/hiding/holiday from the/your wife/missus
      ~smart/clever/good/funny/bright for a blonde
      look/looking good/pretty/nice/hot/sexy for him END
      look/looking good/pretty/nice/hot/sexy for your/the man/husband/hubby/boss/men/fella !of/in
      secretary/receptionist/barmaid/waitress/intern is ~** prettier/hot/gorgeous/stunning
      easy on the eye
      drunk girls/women/ladies ~are easier/easy/welcome/half/fun
      ladies ~** love/loves/know a/to bargain/bargains/shop/shoes/shopping/gossip/natter
      she/they can shop/go while ~you/he/the
      blondes ~may/might/will? need/struggle/can't/won't/beware
      blondes ~** instructions/explained/slowly
      trophy wife/wives
      arm candy
      gold digger/diggers !kanye/mine/mining
      boys will be boys
      girls/women/ladies ~will/just? love/loves/want pink/shoes/shopping/handbags/gossip/chocolate
      while the/your men/lads/husbands/boys/blokes/guys ~** football/golf/match/game/rugby/beer
      real men don't/do/eat/drink/wear/drive/watch/use/know/never/love/cry
      real women have/eat/wear/know/don't/do/love
      drive/drives/driving/play/plays/playing/run/runs/running/throw/throws/hit/hits/hitting/fight/fights/park/parks/kick/kicks/cry/cries/crying/scream/screams/screaming/parked like a girl/woman
      your/her/their/the husband's/husbands/hubby's/boyfriend's wallet/wallets/card/money/cards/credit
      she'll/wife/mum/mother/mom ~will ~love/thank ~you/this/our ~** hoover/iron/vacuum/mop/ironing/dishwasher/cooker
      mother's day ~** hoover/iron/vacuum/mop/ironing/dishwasher
      ladies ~** meet/find/bag/snag/catch/land a/your/some? rich/men/man/husband/boyfriend/roman
      single? ladies/girls ~** looking/hunting for ~** man/husband/boyfriend/men
      calendar girls ~wanted/sexy
      ladies/women/girls ~** leave/left ~** to the/your/us men/boys/lads/chaps/husbands
      leave/leaving ~** to the men/menfolk/lads/fellas END
      pretty/good/smart/strong/fast/funny for a girl/woman
      smile love/darling/sweetheart ~END/lol
      catfight/catfights
    `,
    unless: `always unstoppable throwlikeagirl hen kanye steinbeck alcott sondheim empowerment equality equal
      gilbert suffragettes suffragette sullivan rumpole haggard confident girlguiding`,
  },
  {
    says: 'demeans',
    weight: 'ask',
    lines: `
      gay/transgender/homosexual/lgbt/alternative/trans lifestyle/lifestyles !magazine/brand
      being/gay/homosexuality/trans ~is? ~just? a lifestyle choice
      lifestyle choice/choices ~** gay/lesbian/trans/lgbt/homosexual/homosexuality/transgender/queer
      gay/lesbian/trans/transgender/lgbt/homosexual people/person/and/or ~** lifestyle choice/choices
      transgenders
      a transgender ~$clause => a transgender person
      a transgender END => a transgender person
      gay/homosexual/trans/lgbt/lgbtq agenda/fad/craze
      that's/thats/is/was/how/kinda/bit/looks/pretty/totally/really so? gay ~lol/haha/END
      so gay
      gayest
      no homo
      homos/lezzer/lezzers/lesbo/lesbos/poof/poofs/poofter/poofters/poofy/shirtlifter/shirtlifters/nancy boy/boys
      batty boy/boys
      man/men in a? dress/dresses ~** toilets/toilet/loo/loos/bathroom/bathrooms/restroom/changing/pretending/women's
      men/man/bloke/blokes pretending to be women/a/girls
      attack helicopter/helicopters
      identify/identifies/identifying/identified as a/an? coffee/cat/dog/attack/pizza/wine/sausage/biscuit/tree/penguin/morning/helicopter/sandwich/potato/unicorn/fridge/tired/beer/gin/hungry/tea/toaster/lamp/cake/rich/millionaire
      pronouns are/is beer/wine/coffee/gin/tea/pizza/cake/bacon/usa/hungry/thirsty/tired/cold/drunk/hot/late/bored/go/come/merry/taco
      ~so/too many genders/pronouns
      ~only two genders
      two genders
      he she/shes ~lol/thing/freak
      normal people/couples/families/kids/children ~** gay/trans/autistic/disabled/queer/lesbian
      gay/trans/autistic/disabled/lesbian ~people/kids/children/couples? and/or/from/versus/vs/like normal people/kids/children/couples/ones
      born a man/woman
      used to be a man/woman ~but/and/now/before/lol
      gay for the/a? day/night/pay
      gender bender/benders
      it's adam/adam and eve ~not
      adam and eve not adam and steve
    `,
    kinds: 'lgbt',
    unless: 'pantomime panto dame drag apache',
  },
  {
    says: 'outdated',
    weight: 'note',
    lines: `
      homosexuals => gay people
      ~a/the homosexual ~$clause => gay person
      homosexual people/couple/couples/man/men/community/marriage/relationship/relationships
      transgendered => transgender
      transsexuals/transexuals => trans people
      sexual preference => sexual orientation
      sexual preferences => sexual orientations
      preferred pronouns => pronouns
      preferred pronoun => pronoun
      sex change !in/of => gender-affirming surgery
      like/as normal people
      ~for/of/to/that/unlike/us/we/where normal people/families/women/men
      hermaphrodite/hermaphrodites
    `,
    kinds: 'lgbt wildlife',
    unless: 'rooney snail snails worm worms slug slugs fish flower flowers mescal bbc marianne connell wolfenden 1967',
  },
]
