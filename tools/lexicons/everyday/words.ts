const list = (items: string): readonly string[] => items.trim().split(/\s*(?:; |\n)\s*/)

/**
 * What everyday posts are about, one list for each gap of a sentence: `{food}` takes one entry of `food`. An entry may
 * have gaps of its own, `[this|that]` takes one of them, `<mum/mom>` is British/American.
 */
export const words: Readonly<Record<string, readonly string[]>> = {
  food: list(`
    pizza; leftover curry; cheesy <chips/fries>; a bacon sandwich; cold noodles; a whole tub of ice cream; tacos
    sushi; beans on toast; mac and cheese; garlic bread; a Greggs sausage roll; waffles; pancakes
    a burrito the size of my head; lasagne; peanut butter straight from the jar; <crisps/chips>; wings
    a roast dinner; toast, just toast; dumplings; my nan's stew; chicken nuggets; hummus; avocado; a kebab; ramen
    fish and chips; a soggy salad; cereal; pasta again; brownies; <sweets/candy>; scrambled eggs; a jacket potato
    cheesecake; half a watermelon; pickles; a toastie; biryani; popcorn; doughnuts; meatballs; porridge; gravy
    halloumi; stuffing; a mince pie; ribs; corn dogs; chocolate buttons; oreos; jelly beans; soup; mash; chilli
  `),
  drink: list(`
    coffee; wine; gin; a pint; tea; prosecco; tequila; rum and coke; cider; an iced latte; red bull; beer
    margaritas; a flat white; hot chocolate; cheap vodka; whiskey; squash; oat milk; a caramel macchiato; lemonade
    mulled wine; shots; a cold Guinness; bubble tea; energy drinks; a smoothie; kombucha; decaf; jager; baileys
    an espresso martini
  `),
  show: list(`
    Love Island; Strictly; Bake Off; the Bachelor; Game of Thrones; Stranger Things; Corrie; Friends; the Office
    Peaky Blinders; Line of Duty; Grey's Anatomy; Gogglebox; Survivor; Succession; Doctor Who; the Walking Dead
    I'm a Celeb; Married at First Sight; Breaking Bad; Emmerdale; Sherlock; Drag Race; the X Factor; Suits; Lost
    Glee; Gilmore Girls; the Crown; Jeopardy; Top Gear; Bridgerton; Selling Sunset; Below Deck; Traitors; Sopranos
    Supernatural; Fleabag; Taskmaster; Ozark; Scandal; Greys; Home and Away; Neighbours
  `),
  film: list(`
    Titanic; the Notebook; Home Alone; Frozen; Elf; the new Batman; Jaws; Shrek; Mean Girls; Die Hard; Star Wars
    Twilight; Paddington; the Lion King; Harry Potter; Love Actually; Dirty Dancing; Bridesmaids; Inception; Up
    Toy Story; Gladiator; Barbie; Grease; Alien; some horror thing; a documentary about octopuses; Hocus Pocus
    Moana; Jurassic Park; the Grinch; Rocky; Goodfellas; Step Brothers
  `),
  team: list(`
    <Arsenal/the Cowboys>; <Spurs/the Knicks>; <Liverpool/the Lakers>; <Leeds/the Browns>; <Everton/the Bears>
    <United/the Yankees>; <City/the Red Sox>; <Villa/the Eagles>; <Celtic/the Bills>; <Newcastle/the Packers>
    <West Ham/the Mets>; <Wolves/the Dolphins>; <Sunderland/Ohio State>; <Rangers/the Celtics>; <Derby/the Cubs>
    <England/Team USA>; <Munster/the Leafs>; <Palace/Duke>; <Chelsea/the Steelers>; <Forest/the Bruins>
    <Wales/the Vikings>; <the Lions/Bama>; <Barnsley/the Raptors>; <Mayo/the Padres>
  `),
  sport: list(`
    football; <rugby/baseball>; basketball; <cricket/hockey>; golf; tennis; netball; boxing; the <snooker/bowling>
    swimming; yoga; spin class; darts; wrestling; F1; the <grand national/superbowl>; crossfit; volleyball
    badminton; pilates; five a side; skating
  `),
  player: list(`
    our keeper; the <striker/quarterback>; the ref; that <winger/pitcher>; the <gaffer/coach>; our back four
    number nine; the new signing; the <linesman/umpire>; whoever's in midfield; that <substitute/rookie>
    our captain; the commentator; VAR; the <physio/kicker>; the crowd
  `),
  kin: list(`
    my <mum/mom>; my dad; my sister; my brother; my <nan/grandma>; my cousin; my auntie; my <grandad/grandpa>
    my godmother; my nephew; my niece; my mother in law; my little one; my youngest; my uncle; my daughter; my son
    the toddler; our eldest; my stepdad; my godson; the baby
  `),
  lover: list(`
    my boyfriend; my girlfriend; the husband; my wife; him indoors; bae; the missus; my fella; my other half; my ex
    hubby; my man; my fiance; this guy I'm seeing; my crush; a boy from tinder; my flatmate; my roommate
    my best friend
  `),
  pet: list(`
    the dog; the cat; my hamster; next door's cat; the puppy; our rabbit; my <mum's/mom's> poodle; the goldfish
    the kitten; my lab; the greyhound; that bloody parrot; the guinea pig; my tortoise; the budgie; a random pigeon
    a massive spider; one of the chickens
  `),
  petdoes: list(`
    ate {mine}; was sick on the [carpet|rug|duvet|sofa]; is snoring louder than {kin}; knocked over {mine}
    has stolen my [pillow|chair|socks|spot]; won't stop [barking|whining|scratching|howling|staring at me]
    just licked {kin}; is scared of the [hoover|fireworks|thunder|microwave]; brought in a dead mouse
    fell in the [pond|bath|loo]; wants walking and it's [freezing|chucking it down|pitch black]
    chewed through {mine}
  `),
  mine: list(`
    my charger; my new trainers; my glasses; my homework; the remote; my favourite mug; my left shoe; my headphones
    the Christmas tree; my lunch; my passport; my lipstick; my retainer; the curtains; my slippers; a whole cushion
    my bus pass; my bra; the good scissors
  `),
  mate: list(`
    Karen from accounts; the new guy; my work wife; the intern; Dave; some bloke; the girl on reception; our temp
    the lad opposite me; HR; my line manager; the boss; my supervisor; the whole office; this one customer
    the IT guy; my desk buddy; night shift; the cleaner; security
  `),
  mateDoes: list(`
    microwaved fish; booked a meeting for [five|lunchtime|Friday afternoon]; keeps humming; used my mug
    won't stop talking about [keto|bitcoin|his divorce|crossfit|her wedding]; called me "buddy"; replied all
    brought in cake; ate my yoghurt; clips his nails at his desk; sneezed on my keyboard; asked if I was tired
    says "circle back"; took the last biscuit; turned the heating off; has gone home sick again; forgot my name
    put me down for overtime
  `),
  job: list(`
    work; my shift; this meeting; this spreadsheet; training; the late shift; a twelve hour shift; a double
    reception; this zoom call; stocktake; inbox; the closing shift; paperwork; payroll; my appraisal; an interview
    retail; the till; onboarding; teaching; waitressing
  `),
  ride: list(`
    the bus; my train; the tube; the <motorway/freeway>; the 43; the school run; my uber; the M6; traffic
    the <car park/parking lot>; my flight; the tram; the replacement bus; the ferry; the <roundabout/interstate>
    this taxi; the northern line; the I-95; my bike; the megabus; gate 22
  `),
  rideDoes: list(`
    is late again; smells of [wee|egg|weed|wet dog|feet]; just drove straight past me
    is full of [schoolkids|stag dos|drunk people|tourists|prams]
    hasn't moved in [twenty minutes|half an hour|an hour]; is cancelled; has no [heating|seats|signal|driver]
    broke down; is rammed; cost me a fortune; took two hours; has a man playing the [banjo|trumpet|spoons] on it
  `),
  sky: list(`
    rain; snow; the heat; the wind; hail; fog; sunshine; thunder; ice; the humidity; drizzle; frost
    hurricane weather; sleet; the cold
  `),
  weather: list(`
    raining again; absolutely freezing; boiling; chucking it down; snowing; too hot to sleep; blowing a gale
    finally sunny; minus [three|ten|six]; a <hundred/hundred and two> degrees; muggy; foggy as hell
    grey and miserable; gorgeous out; t shirt weather; slippery as anything
  `),
  ache: list(`
    my back; my head; my knee; my throat; my tooth; my stomach; my shoulder; my left foot; my eye; my jaw; my hip
    my wrist; my ankle; my ear; my neck; every bone in my body; this wisdom tooth; my little toe; my sunburn
    my spine; my chest
  `),
  ill: list(`
    a cold; the flu; hayfever; tonsillitis; a migraine; food poisoning; man flu; a hangover; insomnia
    a chest infection; a sore throat; nits; chickenpox; the sniffles; an ear infection; jet lag; conjunctivitis
    a stinking cold; heartburn; a sprained ankle; hiccups; a stye
  `),
  feel: list(`
    tired; bored; hungry; starving; knackered; excited; so done; hungover; sleepy; gutted; buzzing; confused
    emotional; skint; broke; lonely; nervous; grumpy; fuming; proud; jealous; exhausted; lazy; stressed; happy; cold
    sad; raging; giddy; anxious; overwhelmed; homesick; smug; wrecked; soppy; dizzy; old; restless; hormonal
    bloated; motivated; heartbroken; blessed; awkward; annoyed; drunk; sober; shattered; chuffed
  `),
  good: list(`
    amazing; brilliant; great; awesome; lovely; hilarious; class; epic; perfect; adorable; unreal; gorgeous; iconic
    fantastic; decent; sick; magic; the best; cute; delicious; beautiful; stunning; fire; mint; legendary; spot on
    heaven; insane; wholesome; a dream; pure joy
  `),
  bad: list(`
    awful; rubbish; terrible; a joke; trash; disgusting; pathetic; horrible; dreadful; boring; shocking; a disgrace
    gross; painful; ridiculous; depressing; crap; shite; the worst; garbage; cringe; grim; rank; overrated
    a nightmare; embarrassing; criminal; tragic; creepy; a scam
  `),
  night: list(`
    a night out; karaoke; a pub quiz; a hen do; a house party; speed dating; a work do; prom; my birthday drinks
    a leaving do; the club; a wedding; bottomless brunch; game night; a baby shower; a first date
    the Christmas party; a barbecue; a festival; freshers; a reunion; bingo
  `),
  drunk: list(`
    lost my [phone|shoes|dignity|keys|coat|jacket]; texted my ex
    fell asleep in [the bath|a taxi|McDonalds|my makeup|the hallway]; danced on a table; cried in the toilets
    bought everyone shots; kissed [a stranger|the barman|Tom's brother]; woke up with a traffic cone
    ordered {food} at 4am; sang Abba to a bouncer; told {mate} I loved them; walked home barefoot; spent {cash}
    got chucked out of spoons
  `),
  exam: list(`
    maths; chemistry; my <driving test/SATs>; my <GCSEs/finals>; biology; my dissertation; French; this essay
    physics; my <A levels/midterms>; history; stats; this group project; my thesis; geography; law
    my <coursework/term paper>; psychology; algebra; my presentation; nursing school; calculus
  `),
  singer: list(`
    Adele; Beyonce; Drake; Taylor Swift; Arctic Monkeys; Rihanna; Oasis; Bieber; Fleetwood Mac; One Direction
    Harry Styles; Kendrick; Coldplay; Stormzy; Lizzo; Dolly Parton; Abba; the Killers; Paramore; Ed Sheeran
    Billie Eilish; Gaga; Metallica; BTS; Elton John; Pink; Blink 182; Foo Fighters; Kanye; Prince; Dua Lipa
    Springsteen; Little Mix; Nirvana; Usher; Hozier; the Cure; Lana; Bruno Mars; SZA; Westlife
  `),
  star: list(`
    Ryan Gosling; Idris Elba; Oprah; the Rock; Zendaya; Tom Hardy; Emma Stone; Keanu; Kim K; Dwayne; Pedro Pascal
    Meghan; Jennifer Lawrence; Ant and Dec; Beckham; Serena; Hugh Grant; Brad Pitt; Olivia Colman; Denzel
    Chris Evans; Margot Robbie; Jason Momoa; Cillian Murphy; Cher; Attenborough
  `),
  game: list(`
    fifa; Mario Kart; Fortnite; the Sims; Minecraft; Call of Duty; Animal Crossing; Zelda; Candy Crush; GTA
    Elden Ring; wordle; Skyrim; Pokemon; Monopoly; Football Manager; Halo; Tetris; Overwatch; Uno; Stardew; scrabble
    Among Us; League; Baldur's Gate; Mass Effect; Rocket League; chess; 2K
  `),
  shop: list(`
    <Tesco/Target>; <Primark/Walmart>; Ikea; <Asda/Costco>; Amazon; <Boots/Walgreens>; Lidl; <B&Q/Home Depot>
    <Argos/Best Buy>; Zara; H&M; <Sainsburys/Publix>; <the big Morrisons/Trader Joe's>; ebay; Vinted
    <Nandos/Chipotle>; Sephora; the charity shop; <Wilko/CVS>; McDonalds; <Costa/Dunkin>; Starbucks
  `),
  thing: list(`
    a dress; boots; a new <sofa/couch>; candles; a rug I don't need; three jumpers; jeans; a air fryer; plants
    a tent; trainers; face masks; a hat; concert tickets; a blender; earrings; a telescope; lego; nail varnish
    a lamp shaped like a [goose|mushroom|banana]; wellies; fairy lights; a onesie; a coat; mascara; a jigsaw
    a drum kit; yarn; sunglasses; a paddling pool; a hoodie; leggings; a tattoo; a cheap tan
  `),
  tech: list(`
    my phone; my laptop; the wifi; this iPhone; my Xbox; Siri; my printer; autocorrect; my alarm; netflix; my kindle
    the boiler; my car; the washing machine; the hoover; my Fitbit; snapchat; facebook; my hairdryer; instagram
    the satnav; this app; spotify; the dishwasher; whatsapp; the microwave
  `),
  techDoes: list(`
    has died; keeps [freezing|buffering|updating|beeping|crashing]; is on [one|two|four] percent; decided to break
    won't [charge|load|turn on|connect|shut up]; is playing up; hates me; exploded; deleted everything; is possessed
    packed in; has a mind of its own; listens to me, I swear; is on its last legs
  `),
  chore: list(`
    the washing up; the laundry; hoovering; the ironing; my taxes; food shopping; the <bins/trash>; packing
    unpacking; cleaning the oven; homework; changing the duvet; the gym; revising; job applications
    mowing the <lawn/yard>; wrapping presents; weeding; painting the bathroom; adulting; building a wardrobe
    budgeting; emptying the litter tray; decorating; flatpack; meal prep; defrosting the freezer; the dishes
  `),
  town: list(`
    Leeds; Manchester; Boston; Chicago; Glasgow; Bristol; Brooklyn; Cardiff; Austin; Cork; Denver; Toronto
    Liverpool; Melbourne; Seattle; Belfast; Hull; Vegas; Blackpool; Ibiza; Tenerife; Orlando; Nashville; Brighton
    Benidorm; Dublin; Newquay; Portland; Skegness; Magaluf; Philly; Amsterdam; Atlanta; Cornwall; Whitby; Texas
    Jersey; Florida; Ohio; Donegal; Sydney; Norwich; Croydon; Luton; Detroit; Galway; Vancouver; Paris
  `),
  name: list(`
    Sarah; Jess; Mike; Becky; Tom; Lauren; Josh; Kayleigh; Ciara; Ash; Liam; Priya; Nicole; Danny; Mo; Chloe; Steph
    Tyler; Fiona; Beth; Aaron; Gemma; Kev; Niamh; Brandon; Hannah; Raj; Lucy; Zoe; Carl; Megan; Alisha; Paddy
    Jordan; Claire; Nate; Tasha; Abby; Sean; Emma; Luke; Vicky; Jamal; Holly
  `),
  when: list(`
    today; tonight; this morning; last night; yesterday; tomorrow; at the weekend; on a Sunday; on my day off
    at 3am; on a Tuesday; right now; this week; after work; before breakfast; at lunch; on a school night; all day
    first thing; this afternoon; in the middle of the night; after the gym
  `),
  past: list(`
    today; last night; yesterday; this morning; on Saturday; on the way home; last week; an hour ago; at the weekend
    in my lunch break; in the shower
  `),
  day: list(`
    Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; payday; hump day; bank holiday; snow day
    Christmas; Halloween; Easter; Thanksgiving; pancake day
  `),
  cash: list(`
    <forty quid/forty bucks>; <a tenner/ten dollars>; <£6.80/$9>; my rent money; <a hundred quid/a hundred bucks>
    half my wages; <eighty quid/eighty bucks>; all my tips
  `),
  many: list(`
    two; three; four; five; six; ten; twelve; about twenty; seventeen; fifty; a hundred; a million; eight; nine
  `),
  people: list(`
    people who [chew with their mouth open|don't say thank you|walk slowly|talk in the cinema|clap when the plane lands]
    people who [use speakerphone on the bus|park over two spaces|say "no offence"|don't indicate|post their gym selfies]
    people who [never text back|spit|push in|take photos of their dinner|stand in doorways]; slow walkers
    my neighbours; cyclists; drivers in this town; kids these days; telemarketers; men; exes; estate agents
    morning people; backseat drivers; landlords; boy racers; vegans with megaphones; wasps; seagulls; hipsters
  `),
  moan: list(`
    cold calls; wet socks; small talk; stepping on lego; paper straws; group chats; unskippable adverts
    running out of [milk|tea bags|bread|loo roll|gas]; voicemails; hidden fees; splinters; itchy labels
    leaf blowers; mosquitoes; queues; self checkouts; spoilers; potholes; Monday mornings; passwords; pop ups
    bank charges; wet weather; turbulence; coriander; mushrooms; olives; shared kitchens
  `),
  odd: list(`
    a squirrel eating {food}; a man in a wedding dress; a dog on a skateboard; {star} in {shop}
    my old [headteacher|dentist|babysitter|driving instructor]; someone doing yoga at a bus stop
    a toddler in sunglasses; a swan chasing a jogger; two nuns on scooters; a goat; a fox; my own double
    a grown man crying at {film}; somebody walking a ferret; a horse in a McDonalds drive thru
  `),
  plan: list(`
    a nap; bed; a bath; the beach; the pub; a takeaway; pyjamas; {town}; my holidays; a long walk; the cinema
    the sales; a lie in; camping; brunch; the seaside; the snow to melt; summer; the final; a haircut; a cuddle
    my bed and {show}; {drink}; {food}; the weekend; a road trip; a massage
  `),
  fun: list(`
    this; this video; this cat; the comments; this meme; this thread; her face at the end; the guy in the background
    this remix; the last ten seconds; my old photos; this quiz; this news reader; this grandma; this tiktok
  `),
  tag: list(`
    fail; nofilter; blessed; winning; mondaymood; tgif; fml; notmyday; sorrynotsorry; firstworldproblems
    bestdayever; nevereveragain; sendhelp; gymlife; cantwait; tbt; foodporn; selfie; hangover; mumlife; dadjokes
    worklife; sleepy; newme; latergram; datenight; truestory; justsaying; awkward; yolo; adulting; catsoftwitter
    dogmom; goals; squad; random; rant; teamnosleep; weekendvibes; girlsnight; lazysunday; whyme; help; smh; mood
    couchpotato; sunburnt; bringonfriday; badhairday; imtoooldforthis; lol; nosleep; thestruggleisreal
    caughtinthe{tagged}; {tagged}life; {tagged}problems; team{tagged}; {tagged}
  `),
  tagged: list(`
    rain; coffee; family; exam; uni; college; holiday; wine; pizza; football; dog; train; winter; summer; baby
    wedding; gig; fifa; student; monday; friday; gym; netflix; kitten; beach; birthday
  `),
  few: list(`
    two; three; four; five; six; seven
  `),
  nth: list(`
    third; fourth; fifth; second; hundredth; tenth; millionth; twentieth; umpteenth
  `),
  opening: list(`
    omg; ugh; ok so; well; so; right; oh my god; aww; honestly; seriously; yay; wow; why oh why; guys; ok; lol; hmm
    actually; wtf; jesus; oh great; oh good; finally; basically; damn; argh; yes; nope; and; but; also; meh
    bloody hell; holy crap; <blimey/dang>; <sake/geez>; ffs; hell yeah; good morning; plot twist; dear diary
    dear santa; hang on; confession; for the record; breaking news; fun times; woohoo; fuck; shit; my god; I mean
    look; listen; hi; mood; tmi but; real talk; cheers; sigh; boo
  `),
  tail: list(`
    lol; haha; ugh; x; xx; smh; tbh; lmao; hahaha; xxx; sigh; oops; ffs; mate; innit; rofl; idk; man; <hun/y'all>
    yay; meh; omg; bye; love it; jk; lmfao; ok; xo; imo; wtf; bro; pls; thanks; cheers; tho; haha x; soz; hehe; tut
  `),
  emoji: list(`
    😂; 😭; ❤️; 🙄; 😩; 🎉; 🙈; 😍; 🔥; 💀; 👀; 🍕; ☕; 🙌; 😴; 🤦; 🥳; 😅; 💙; 🍷; 🤷‍♀️; 😂😂; 😭😭😭; 🐶; ⚽; 🎄; ☀️; 😡; 🤢; 💪; ✨; 🥺; 😘; 👏; 🤣
    🙏; 😬; 💕; 🍺; 🐱
  `),
  face: list(`
    :); :(; :D; :P; ;); xD; <3; :/; :-); =); :'(; :o; :((; :)); ;-); D:; -_-; ^_^
  `),
  site: list(`
    bit.ly; t.co; youtu.be; tinyurl.com; instagr.am; tmblr.co; ow.ly; fb.me; spoti.fi; vine.co
  `),
}
