import type { Group } from '../../../text/phrases/group.ts'

const health = 'health hospital medical hospice clinic'

/** Disability, illness, the mind, addiction. */
export const ability: readonly Group[] = [
  {
    says: 'person',
    weight: 'note',
    lines: `
      wheelchair bound people/persons/folk/folks => wheelchair users
      wheelchair bound users? $people => {} who use wheelchairs
      wheelchair bound $person => {} who uses a wheelchair
      is wheelchair bound => uses a wheelchair
      are wheelchair bound => use wheelchairs
      was wheelchair bound => used a wheelchair
      the wheelchair bound => wheelchair users
      wheelchair bound => using a wheelchair
      is confined/bound/restricted/condemned to a/his/her wheelchair => uses a wheelchair
      are confined/bound/restricted/condemned to a/their wheelchair/wheelchairs => use wheelchairs
      was confined/bound/restricted/condemned to a/his/her wheelchair => used a wheelchair
      confined/bound/restricted/chained/condemned to a/his/her/their/my wheelchair/wheelchairs => using a wheelchair
      stuck in a wheelchair => using a wheelchair
      housebound/bedridden $people
      suffers from ~a? ~$condition => has
      suffer from ~a? ~$condition => have
      suffering from ~a? ~$condition => with
      suffered from ~a? ~$condition => had
      afflicted/stricken with/by ~$condition => with
      victim/victims of ~$condition
      $condition sufferers/victims => people with {}
      $condition sufferer/victim => person with {}
      an/the epileptic END => a person with epilepsy
      epileptics => people with epilepsy
      schizophrenics => people with schizophrenia
      ~the/a/and/or autistics
      handicapped toilet/toilets/access/entrance/seating/seats/spaces/space/parking/bathroom/bathrooms/restroom/restrooms/ramp
      handicap parking/ramp/toilet/toilets/seating/entrance/bathroom/restroom/spaces/access
      handicap accessible => accessible
      handicapped people/children/adults/person/guests/kids/visitors/customers/patrons
      physically/mentally handicapped
      the handicapped => disabled people
      mentally ill people => people with a mental illness
      the mentally ill => people with a mental illness
      the disabled ~$clause => disabled people
      the disabled END => disabled people
      the blind ~$clause => blind people
      the blind END => blind people
      the deaf ~$clause => deaf people
      the deaf END => deaf people
      differently abled => disabled
      handi capable
      able bodied => non-disabled
      despite/overcame/overcome/overcoming his/her/their disability
      battles/battling/fights/fighting autism/down's/dyslexia/dwarfism/blindness/deafness
      birth defect/defects
      deaf mute/mutes
      falling/fallen/fall/falls/fell on deaf ears
      turn/turned/turning/turns a deaf ear
      blind as a bat
      drug/heroin/crack/meth/cocaine/opioid addicts => people with a drug addiction
      drug/heroin/crack/meth/cocaine/opioid addict => person with a drug addiction
      ~the/and/or/of/no/these addicts => people with an addiction
      addicts ~and/or => people with an addiction
      ex con/cons
    `,
    unless: 'federation institute golf stakes',
  },
  {
    says: 'pity',
    weight: 'ask',
    with: `disabled disability disabilities autism autistic adhd down's downs syndrome wheelchair blind deaf special epilepsy bipolar
      depression schizophrenia dementia palsy amputee prosthetic stammer refugee refugees hospice needs`,
    lines: `
      you'd/you'd/you would? never/hardly know/guess ~END
      you'd/you would? never/hardly know/guess it
      don't/haven't/doesn't have/got? much to smile/laugh/live/look ~about/for/forward
      look/looks/looking/seem/seems/acts/act so/quite/almost/perfectly? normal
      just/almost/nearly like a/any? normal people/kids/children/person/kid/child/boy/girl
      puts our/your problems in/into perspective
      makes/make you/us grateful for/that
      no excuses END
    `,
  },
  {
    says: 'demeans',
    weight: 'ask',
    lines: `
      ~even the? wheelchair bound $people? => wheelchair users
      !not/isn't/necessarily/i don't/doesn't/didn't look/looks/seem/sound very? $identity ~and/but/END
      never/hardly ~guess/know/think/tell ~that? he's/she's/they're/you're/he/she/they/you ~is/are/was? $identity
      normal or/and/nor/versus/vs $identity/special/wheelchair/handicapped
      $identity or/versus/vs normal
      so? inspiring/amazing/incredible/brave ~that? he/she/they can/could even
      even the? a? disabled/blind/deaf/handicapped/autistic/retarded/cripples $people/$person?
      retarded
      !kind/warm/best/warmest/kindest/with retards !the/growth/fire/spread/flame
      ~a/you/such/total/complete/like/full/fucking/bloody retard
      libtard/libtards
      spaz/spazz/spazzing/spastics/spacker/spackers
      spastic !paraplegia/diplegia/quadriplegia/cerebral/hemiplegia/colon/bladder/society/muscles/gait
      mong/mongs/flid
      !the/to/will/would/could/can/may cripple/cripples !the/our/a/an/local/businesses/us/its/their/his/her/my/your/them/it/small/public/services/growth/this/whole/entire
      ~a/the/old/poor/bloody/stupid/emotional cripple
      crippled people/children/kids/man/woman/boy/girl/beggar/person/old
      midgets/midget !faded/wrestling/racing/submarine/submarines/car/cars/league/football/gem/hockey
      dwarf tossing/throwing
      deaf and dumb
      deaf/blind or what/something
      you/he/she/they deaf/blind END
      deaf as a post
      $be you/they/he/she deaf/blind/retarded/disabled/simple/special/autistic END
      short bus
      window licker/lickers
      special needs moment/moments/joke/jokes/vibes
      $very special needs
      blind leading the blind
      bit/little on the spectrum
      so/bit/slightly/little/totally/acting/all autistic
      autistic screeching
      what's/whats your excuse
      invalids
      dwarf/midget/cripple of a
      laugh/laughing/gawp/stare/point/pointing at ~the/these? freaks
      diabetics/epileptics/anorexics/asthmatics/coeliacs ~** look away/out
      anorexics ~welcome/unite/beware
    `,
    unless:
      'flame fire growth spark bruegel brueghel parable gospel matthew luke inishmaan tickets codes registered send sen provision mencap',
  },
  {
    says: 'loose',
    weight: 'ask',
    lines: `
      so/bit/very/totally/little/super/really/slightly/being ocd
      ocd about/over/moment/moments/vibes/levels/kicking/kicks/heaven/nightmare
      my/our/your/the inner? ocd is/kicking/kicks/says/happy/loves/hates/can't/will/heaven
      obsessive christmas/cat/coffee/cake/chocolate/cleaning/book/shopping/dog/tea disorder
      bipolar/schizophrenic weather/spring/summer/winter/autumn/week/month/day/april/march/policy/policies/market/government/economy/forecast/traffic/wifi/boss/mood/moods
      weather/spring/summer/winter/april/march/forecast/market/government/policy/today/budget/referee/economy/wifi/printer/boss/manager/ref/coach/sky ~** bipolar/schizophrenic
      so/bit/totally/completely/little/absolutely/slightly/pretty bipolar/schizophrenic/schizo/adhd
      adhd moment/brain? moment
      schizo/schizos
      psychos
      psycho !social/drama/logical/geography/active/acoustic/education/analysis/oncology/therapy
      psychopath/psychopaths !in ~at/running/who/behind/on/in/from/ran/runs
      nutter/nutters/nutcase/nutcases/headcase/headcases
      loony/loonies/looney !tunes/bird/party
      basket case/cases
      bunch/load/pack of nuts/fruitcakes/lunatics/loons/crazies
      the crazies
      crazy people/person/lady/ladies/woman/women/bitch/ex/girlfriend/wife/man/mum/mums
      mental patient/patients/home/case/cases/institution
      lunatics/inmates/lunatic/patients have/has/had? taken/running/take/took/run/runs ** asylum
      funny farm
      loony bin
      nut house
      nuthouse
      men in white coats
      straitjacket/straightjacket/straitjackets/straightjackets !houdini
      padded cell/cells
      off my/your/his/her/their/its meds/medication
      forgot/forgotten/forget to? take/taken? his/her/their/your/its meds/medication/pills
      gives/gave/giving/give/given me/us/you/him/her/everyone ptsd/anxiety/ocd/depression/autism
      ptsd from/flashbacks/of
      trigger warning lol/haha/not/snowflakes/for
      so triggered
      triggered lol/much/snowflakes/yet/anyone
      brain dead
      senior/blonde/alzheimer's/alzheimers/dementia/autistic/bipolar moment/moments
      alzheimer's/alzheimers/dementia/senility ~is? kicking/setting
      seizure inducing
      like/case of? tourette's/tourettes
      epileptic fit
    `,
    kinds: health,
    unless: `props prop houdini hitchcock film screens cinema screening scream lifeline samaritans helpline diagnosed diagnosis symptoms seizure 999 911 nhs
      epilepsy neurologist donation organ donor houdini magician escapologist tune bates therapy`,
  },
  {
    says: 'loose',
    weight: 'note',
    lines: `
      insane !asylum/asylums/clown/in
      insanely
      ~$be $very crazy !about/for/in/golf/paving
      crazy $thing !golf
      crazy !weather/golf/paving ~low/high/cheap/expensive/good
      driving/drive/drives/drove me/us/you/him/her/them/everyone crazy/mad/insane/mental
      ~$be $very mental END
      ~$be absolutely/totally/completely/utterly mental !health/illness/health's
      gone/went/going/go mental
      mental prices/sale/deals/queue/queues/night/weekend/crowd/scenes
      lunatic/lunatics !asylum
      nervous breakdown/breakdowns
      having/had/have/nearly/almost a? mini? mental breakdown
      ~this/like/the/a/an/total/running/absolute madhouse/nuthouse
      run/running this/the asylum
      like a/an lunatic? asylum
      tone deaf
      $very lame
      lame excuse/excuses/joke/jokes/attempt/attempts/idea/ideas/duck/party
      ~is/was/are/were/that's/pretty lame END
      crippled by/with ~$thing
      drinking/drank/drink/drunk the kool aid
      junkie/junkies/addict/addicts ~lol
    `,
    kinds: health,
    unless: `horse horses hoof vet dog dogs foot leg legs lamb lambs sheep cow cattle pony patsy beyonce criminally congress president session
      senate `,
  },
  {
    says: 'demeans',
    weight: 'ask',
    lines: `
      ~the/these/those/no/and/or/of/local/dirty/filthy/street/drug/bunch/like/all/from/any/some/other/two/for/with junkie/junkies
      !adrenaline/adrenalin/book/gym/fitness/sugar/caffeine/coffee/tea/news/art/theatre/theater/music/film/movie/culture/history/data/tech/travel/sports/speed/chocolate/cheese/fashion/handbag/shoe/thrill/garden/vinyl/gadget/sneaker/politics junkies ~and/or/on/in/outside/who/are/shooting/everywhere/away/out/off/END
      smackhead/smackheads/crackhead/crackheads/druggie/druggies/methhead/methheads/alkie/alkies/alky/wino/winos
      meth/pill/crack heads/head/whore/baby/babies
      calling? all alcoholics !anonymous
      alcoholics welcome/unite/wanted/rejoice
      rehab is for quitters
      ~better/stronger/addictive/like/as than/as? crack/heroin/cocaine END
      like crack ~cocaine? ~but/only
      crack/cocaine/heroin in/on a cup/box/plate/jar/bun/cone/bottle
      crack pie/cookies/cookie/cake/dip
    `,
    kinds: health,
    unless: 'film screening welsh trainspotting burroughs recovery naloxone needle addiction',
  },
  {
    says: 'illness',
    weight: 'ask',
    lines: `
      gave/give/giving/given/gives me/us/you/him/her/them/everyone/my/our/your a mini? near? heart/panic attack/attacks
      gave/give/giving/given/gives me/us/you/him/her/them/everyone a mini? stroke/coronary/aneurysm/seizure/migraine
      gave/give/giving/given/gives me/us/you/everyone cancer/aids/ebola/diabetes/herpes/rabies
      nearly/almost had/have/having a mini? heart attack/coronary/stroke/aneurysm/seizure
      heart attack on/in a plate/bun/bowl/cup
      diabetes/diabetic coma on/in a plate/bun/bowl/cup/glass/jar/coma
      diabetes on/in a plate/bun/bowl/cup/glass/jar
      a cancer on/in/of/to our/the/this/society/modern/british/american/public
      !diseases/disease/illnesses/illness/conditions/condition/things/something like cancer
      rather get/have/catch cancer/aids/ebola/covid/syphilis/chemo/leprosy
      cancer of bureaucracy/corruption/greed/hate/hatred/society/modern/politics/football/extremism/capitalism
      like a cancer
      ~is/are/was/be/you're/it's/that's/so cancer END
      cancerous culture/politics/attitude/policy/ideology/fans/people/bureaucracy/influence
      worse than cancer/aids/ebola/dementia/chemo
      !crises/crisis/diseases/disease/viruses/virus/illnesses/conditions/infections/pandemics/threats/things/something like herpes/leprosy/aids/ebola/covid/chlamydia/gonorrhoea/gonorrhea/std/stds
      like a/an? std/sti
      keeps giving like ** herpes/covid/aids
      having/have/had a stroke ~** reading/writing/typing/lol/spelling
      having a stroke END
      treated/feel/felt like a? leper/lepers
      social leper/lepers
      ~food/sugar/turkey/carb/chocolate/cake coma
      vegetable ~after/since/in ~a/his/her ~coma/accident
      all/everyone gone/going/get/got/getting dementia
      must/might/do ~you? have/be getting? dementia/alzheimer's/alzheimers
    `,
    kinds: health,
    unless: `survivor survivors cpr defibrillator symptoms symptom ambulance 999 911 paramedics paramedic cardiac research fundraiser
      treatment patients diagnosed nurse nurses doctor doctors consultant`,
  },
]
