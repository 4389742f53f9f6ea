const lines = (block: string): readonly string[] => block.trim().split(/\s*\n\s*/)

/** Sentences by what they are about; a post stays with one subject. Gaps as in the words. */
export const subjects: Readonly<Record<string, readonly string[]>> = {
  eating: lines(`
    [just|I just|so I just|might've|may have] [ate|inhaled|demolished|finished|had] {food} [for breakfast|in bed|standing up|on my own|in the car|and I'd do it again|without chewing]
    [is it too early for|who else fancies|does anybody else crave|could really go for|I would fight someone for|I need|dreaming about] {food} [right now|or is it just me|?|and {drink}|{when}]
    {kin} made {food} {past} and it was {good}
    burnt {food} again, how am I [allowed|trusted] in a kitchen
    {food} with {food} and [I will die on that hill|you can't change my mind|anyone who disagrees is wrong]
    diet starts {day}
    there's nothing in the fridge [except|but] {food} and [an onion|a sad carrot|half a lemon|old ketchup]
    whoever invented {food} deserves a [medal|hug|statue|knighthood]
    dinner tonight: {food} and {drink}, [fancy|classy|don't judge me|living the dream]
    [can you tell|you know] I'm on a diet because I [dreamt|cried|shouted] about {food}
    I've had {many} cups of {drink} and I can [hear colours|see through time|feel my heartbeat|smell sounds]
    {shop} have stopped selling {food}. [not ok|ruined my day|I may riot|what is even the point]
    the [pizza|curry|delivery] guy [knows my name|just winked at me|went to the wrong house|said "see you tomorrow"] [and honestly fair|which says a lot|, mortified]
    you had me at {food}`),
  screen: lines(`
    [who's|anyone else|am I the only one] watching {show} [tonight|right now|or am I alone here|?]
    that [ending|twist|last episode|finale|kiss|plot hole] on {show} [broke me|was {bad}|was {good}|has me screaming|left me speechless|I can't even]
    {many} episodes of {show} [deep|in one day|since lunch] and [I have no regrets|my eyes hurt|netflix asked if I'm still alive|I haven't showered]
    [crying|sobbing|weeping|bawling] at {film} for the {nth} time
    if {star} doesn't [win|get the part|come back|survive] I'm [throwing the telly out|done with {show}|moving to {town}|writing a letter]
    [no spoilers|don't you dare tell me what happens|I swear if anybody spoils it] for {show}, I'm {many} weeks behind
    {kin} has never seen {film}, [how are we related|fixing that tonight|what a sheltered life]
    why do they always [run upstairs|split up|trip over|go in the basement] in {show}
    the new {show} is {bad}, bring back the old [cast|judges|presenter|one]
    {star} is [{good}|ageing backwards|my spirit guide|so underrated|my type on paper] and I don't care who knows it
    I want {star} to narrate my life
    fell asleep [halfway through|before the end of|during] {film} again so nobody tell me who did it
    {film} is on, there goes my evening
    who even votes for these contestants on {show}, my gran has better [rhythm|jokes|hair]`),
  playing: lines(`
    {player} [is|was|has been] {bad} {when}
    come on {team}!
    {team} will be the death of me
    [how|how on earth|tell me how] did {player} miss that, [my nan|a traffic cone|{pet}|{kin}] would have scored
    what a [goal|save|match|catch|comeback|finish|game|tackle], {team} are {good}
    never doubted {team} for a [second|minute]
    [sacked|sack] {player} [in the morning|at half time|already]
    up at 3am to watch {team} [lose|get hammered|throw it away] again
    {few} nil. {few}. against {team}. [I'm sick|someone hold me|turning it off|say nothing]
    {kin} has got me watching {sport} now and I [don't understand the rules|am shouting at strangers|have opinions]
    went to {sport} for the first time in {many} months and {ache} [is ruined|wants a divorce|will never forgive me|has filed a complaint]
    ran {many} <miles/miles> {past}, [who even am I|never again|where's my medal|got chased by a goose]
    {team} fans are [in bits|so quiet {when}|deluded|the loudest on the train|still going on about that penalty]
    fantasy team got me {many} points, {player} I'm coming for you
    that was never a [penalty|foul|red card|strike|offside]
    season ticket [renewed|in the post|cancelled], {kin} thinks I'm mad`),
  home: lines(`
    {kin} just asked me [how to turn on facebook|what a hashtag is|if {star} is single|who {singer} is|when I'm getting married] [and I can't breathe||, I'm crying|, send help]
    {kin} [called|rang|texted] {many} times to [say|tell me|ask if] it's {weather}
    so proud of {kin}, [passed her test|got the job|first steps {when}|first day of school|won a medal|graduated with honours|made the team]
    happy [birthday|anniversary|mothers day|<father's/fathers> day] to {kin}, [love you loads|don't know what I'd do without you|you're old now|the best there is]
    miss {kin} [so much|every single day|already|more than words]
    {lover} [snores like a tractor|forgot our anniversary|bought me {thing}|made me {food}|said I look like {star}|hogs the duvet|won't watch {show} with me|is in a mood|has left {mine} in the fridge]
    {many} years with {lover} {when} and [I still like him|we haven't killed each other yet|still makes me laugh|I've only cried twice]
    single [because|since] I'd rather have {food} than a [boyfriend|relationship|date]
    [he|she] hasn't texted back in {many} hours so [I've planned the funeral|that's that then|I'm joining a convent|I'm overthinking everything]
    family [quiz|dinner|holiday|christmas] and {kin} is already [crying|drunk|shouting|cheating|asleep]
    [the kids are|the baby is] finally asleep, now [for|where's] {drink}
    {kin} [drew on the walls|put {mine} down the toilet|won't eat anything beige|refuses to wear shoes|told the teacher I'm {many}|bit {kin}]
    parenting tip: [hide the chocolate in the freezer|never buy a drum|lie about the ice cream van]
    I am turning into my mother
    can't wait to be an auntie, [{many} weeks to go|she's going to be so spoilt|little bean]`),
  animals: lines(`
    {pet} {petdoes}
    {pet} {petdoes} and [looks so pleased about it|I'm not even mad|it's only {day}|blamed {kin}|now I have to move house]
    [I love {pet} more than most people|{pet} has a better social life than me|{pet} is my whole personality]
    there is [a spider|a wasp|a bat|something with wings] in my [room|shower|car|kitchen] so it lives there now
    saw {odd} {past}
    [pretty sure|convinced] {pet} is plotting against {kin}
    vet bill came to {cash}, {pet} had better live to be a hundred`),
  working: lines(`
    {mate} {mateDoes}
    {mate} {mateDoes} and [I'm looking at new jobs|nobody said a word|it's not even ten|I need to lie down|I'm still annoyed about it]
    {job} is [{bad}|dragging|killing me|draining my soul|so slow {when}|the reason I drink]
    [counting down|only {many} hours left|{many} more days] till [home time|payday|my holidays|I can quit]
    I [hate|love|can't stand|am so over] {job}
    my boss is [off sick|on holiday|in a mood|being nice] {when}, [suspicious|party time|pray for us|happy days]
    [called in sick|pulled a sickie|late for {job}|overslept] and [{mate} saw me in {shop}|no regrets|nobody noticed|I'm definitely getting fired]
    first day at the new job {when}, [wish me luck|what do I wear|I feel sick|hope they have good biscuits]
    handed my notice in {past}! [freedom|no more {mate}|so scared|best thing I ever did]
    why is it only {day}
    customers who [shout|click their fingers|ask for the manager|come in a minute before closing|throw money at you] should have to do {job} for a week
    pretending to work while [watching {show}|buying {thing}|reading this|eating {food}]
    nothing says {day} like {job} with {ill}
    got a pay rise, [drinks on me|about time|can now afford {food}]`),
  moving: lines(`
    {ride} {rideDoes}
    {ride} {rideDoes} [again|, brilliant|, so I'll be late|and I'm crying inside|, how is this a real service]
    stuck [behind a tractor|next to a man eating {food}|on {ride}|between two prams|in an airport with {kin}] [for {many} hours||and losing the will]
    missed {ride} by [two|ten|five] seconds, the driver [saw me|waved|smiled]
    someone on {ride} is [playing {singer}|cutting their toenails|snoring|on a breakup call|reading over my shoulder|eating {food}|wearing odd shoes] and I'm [here for it|invested|about to scream]
    passed my driving test! [stay off the roads|{nth} time lucky|watch out {town}]
    whoever [cut me up|beeped at me|parked across me|nicked my space] [at the lights|outside {shop}|on the roundabout|{past}] I hope you [step on lego|get a flat|stub your toe|lose your keys]
    petrol is how much now? [selling a kidney|walking everywhere|buying a horse]
    off to {town} [tomorrow|in the morning|for {many} days], [not packed|who's about|any tips|so excited I can't sleep|passport still missing]
    back from {town} with [{ill}|a tan|no money|{many} stone of cheese|a broken suitcase] and [the holiday blues|no regrets|loads of washing]`),
  sky: lines(`
    it's {weather} [in {town}||, typical|, again|and I'm wearing sandals|, happy {day}]
    {sky} can do one
    [is it really|how is it] {weather} in [April|May|June|October|November|September|March]
    [so much|enough of] {sky}, I want [summer|winter|autumn|<a holiday/a vacation>]
    sat in the garden with {drink}, [bliss|burnt already|the neighbours are out|this is the life]
    {sky} and {food} and {show}, [perfect|what more do you need|that's my {day}]
    the moon is [so big|gorgeous|orange] {when}, go outside and look
    <schools are shut because of/school is cancelled for> {sky}, the kids are [feral|made up|building a snowman]`),
  poorly: lines(`
    {ache} is [killing me|on fire|not right|throbbing|making a weird noise|wrecked]
    I've got {ill} [again|on my birthday|on my day off|and {lover} has no sympathy|so nobody come near me|and I'm being very brave]
    [so|too|really|beyond|I am] {feel} {when}
    can't sleep, [it's 4am|brain won't shut up|thinking about that thing I said in year nine|got {job} in {many} hours]
    [dentist|doctors|hospital|blood test|physio] {when}, [hate needles|pray for me|I've been flossing all morning|send sweets]
    {many} hours in A&E with {kin}, nurses are [angels|run off their feet|so lovely]
    day {many} of no [sugar|{drink}|carbs|smoking|caffeine], [I could cry|I'd sell {kin} for {food}|feeling smug|I've started on the dog biscuits]
    nap [turned into a coma|was {good}|{many} hours long, what year is it]
    why am I always {feel}
    I was {feel} before but now I'm {feel} as well
    eyelids like [lead|sandpaper|bricks], need {plan}`),
  out: lines(`
    who's coming to {night} {when}
    never drinking again
    {past} I {drunk}
    [apparently|turns out|so] I {drunk} {past}
    {drunk} and {drunk}, [what a night|never again|classic me|no memory of it]
    {night} {when}, [nothing to wear|got my glad rags on|can't be bothered|somebody save me|who's driving|see yous there]
    [up for|down for|in desperate need of|ready for] {night}
    my head. [never mixing {drink} and {drink} again|why did nobody stop me|whose coat is this|need {food}]
    {drink} o'clock [somewhere|yet?|already|, thank god]
    one drink, I said. one
    {lover} asked me to marry him {past} and [I said yes|I thought he dropped something|I ugly cried|the ring fits]
    second date with [{name}|the tinder guy|the guy from the gym] {when} and [he talked about his ex|I spilled {drink} on him|he brought his mum|it went well I think|we just ate {food}]
    I'm too old for {night}, home by ten with {food} was [heaven|the dream|worth it]`),
  school: lines(`
    {exam} [can do one|is going to kill me|was {bad}|tomorrow and I know nothing|makes no sense|results {when}, feeling sick]
    [revising|cramming|writing|crying over] {exam} with {drink} at [midnight|2am|4am|dawn]
    [passed|failed|nailed|smashed|bombed] {exam}! [mum's crying|drinks|back to bed|who knew|now what]
    due at midnight and I've written [{many} words|my name|the title|nothing]
    our <lecturer/professor> just [played a whole episode of {show}|forgot we had class|called me {name}|said "there are no stupid questions" and then heard mine]
    three years of <uni/college> and I still can't [cook|spell necessary|do laundry|use a stapler]
    whoever is [shouting|singing|frying fish|playing {singer}] in halls at 3am, I will find you
    I should be doing {exam} but here I am [watching {show}|colour coding my pens|alphabetising the spices|cutting my own fringe]`),
  music: lines(`
    {singer} [was|were] {good} {past}
    [listening to|blasting|crying to|dancing round the kitchen to|cleaning to] {singer} [on repeat|like it's 2009|{when}|and feeling things]
    got tickets for {singer}! [screaming|front row|{cash} but worth it|who's coming|sell a kidney for the train]
    {many} hours in the queue for {singer} tickets and it [crashed|kicked me out|sold out]
    that new {singer} [song|album|video|track] is [{good}|on repeat|stuck in my head|a grower|not it]
    {singer} at {few} in the morning from next door, [lovely|thanks {name}|I know all the words now]
    no one will ever top {singer}
    {kin} knows every word to {singer} and I [have never been prouder|am worried|blame {lover}]
    had [this song|{singer}|that advert] in my head [all day|since {day}]
    my ears are still ringing from {singer}, [so worth it|voice gone|I met the drummer]`),
  gaming: lines(`
    anyone on {game} {when}
    just got [destroyed|battered|beaten] at {game} by [a nine year old|{kin}|a guy called {name}] and [he danced on me|I'm uninstalling|my life is a lie]
    [{many} hours|all weekend|whole night] on {game} [and I regret nothing|, still stuck on that boss|, what is sunlight|, thumbs are dead]
    {game} is [{good}|{bad}|ruining my marriage|so laggy {when}]
    finally [finished|beat|completed] {game}, [what do I do with my life|platinum baby|it only took {many} months]
    {game} night got [heated|messy|personal], {kin} flipped the board`),
  buying: lines(`
    went to {shop} for milk, came out with {thing} and {thing}
    [bought|ordered|treated myself to|accidentally bought] {thing} [because payday|at 2am|for no reason|and {lover} can never know|in the sale for {cash}]
    {cash} for {food}? [behave|are they having a laugh|in this economy|I'll stay home]
    {shop} on {day} is [{bad}|hell on earth|my happy place|my cardio|where dreams go to die]
    my parcel has been in {town} for {many} days, [enjoying its holiday|free my boots|what is it doing there]
    does anyone [want to buy|need|want] {thing}, [hardly worn|wrong size|{lover} says it has to go]
    new [hair|haircut|nails|fringe|shoes] {when}, [feeling cute|big mistake|feel like {star}|I look like a mushroom]
    that'll be {cash} I'm never seeing again`),
  gadgets: lines(`
    {tech} {techDoes}
    {tech} {techDoes}, [so I'm living in the past|and naturally it's {day}|brilliant|I blame {kin}]
    [dropped|cracked|lost|sat on|drowned] my phone {past}, [text me on facebook|gutted|in a bowl of rice|it had a good life]
    {many} percent battery, [living on the edge|tell my family I love them]
    finally got [a new phone|broadband|an upgrade], send me your numbers
    how do you turn [the flash off|this thing down|off read receipts|subtitles off|caps lock off]
    who do I [call|shout at] when {tech} {techDoes}
    deleting this app [after this|for a week|for real this time]`),
  jobs: lines(`
    {chore} [can wait|is never ending|done|makes me {feel}|or {plan}? {plan}]
    so much for my day off, spent it doing {chore}
    I'd rather [eat {food} off the floor|watch paint dry|fight a swan|listen to {mate}] than do {chore}
    {lover} [did|finished|attempted] {chore} without being asked, [what does he want|I may faint|marry me]
    [adult life is|being grown up means] {chore} then {chore} then {chore} then you die
    anyone know a good [plumber|dog sitter|hairdresser|mechanic|babysitter|tattooist|electrician] in {town}? [cheap|urgent|not {name}'s brother]`),
  ranting: lines(`
    I [hate|can't stand|have no time for|am sick of] {people}
    {people} [need to stop|make me {feel}|are {bad}|should be fined|have a special place in hell|are why I don't go out]
    nothing [worse|more annoying] than {moan}
    {moan}. [that's it that's the post|why|still|hate it here|no thanks]
    who decided that {moan} was a good idea
    shout out to {people}, [you're the worst|I hope both sides of your pillow are warm|get in the bin]
    the news is so {bad} I've gone back to watching {show}
    [this country|the state of this place|this government|politics|society] is a [joke|circus|shambles|mess], I'm off to {town}
    don't [talk to me|start with me|test me|text me] {when}, I'm {feel}
    if one more person [asks|tells|messages] me about [{name}|babies|{job}|my hair|the wedding] I will [scream|cry|move to {town}|bite]
    why do [I bother|we have bills|bras exist|men explain things|wasps exist|people like that get away with it|I always pick the slow queue]
    imagine being [paid|allowed] to be that {bad} at your job
    how can you [lie|say that|treat somebody like that|be so rude] and [still sleep at night|keep a straight face]
    some people are so [fake|two faced|dense|entitled|selfish] it's unreal`),
  thinking: lines(`
    do you ever just [sit in the car|stare at the wall|eat {food} in silence|forget your own age]
    [life goal|new year new me|things I need|note to self|current mood|unpopular opinion|fun fact|pro tip|my toxic trait]: {food}
    unpopular opinion but I don't mind {moan}
    [if I were|when I'm] rich I won't tell anyone but there will be [signs|{food}|a llama]
    I can't wait for {plan}
    so ready for {plan}
    all I want is {plan} and {plan}
    what's the [point of|deal with|story behind] {moan}
    why can't {food} [be free|be good for you|grow on trees|make me rich]
    be the person {pet} thinks you are
    sometimes I [wonder|worry|forget] that [everyone else got a manual|I'm the weird friend|my life is a sitcom|we're all just making it up]
    everything happens for a reason, [and the reason is I'm stupid|my gran says|I suppose|or so they tell me]
    the older I get the more I [like|need|understand] [cardigans|silence|my mum|gardening|{food}|going home early]
    not to brag but I [folded a fitted sheet|went to bed at nine|drank water|parallel parked first time|replied to an email|found {cash} in a coat|beat {kin} at {game}|fit in my old jeans]
    {good} day with {name} and {name}, [love my girls|needed that|my face hurts from laughing|good for the soul|till next time]
    is it [{day}|the weekend|home time|bedtime|Christmas|summer] yet
    {day} [vibes|feels|mood|blues|fun]: {food}, {drink}, {show}
    only {many} [sleeps|days|weeks] till {plan}
    the best things in life are [free|{food}|behind a paywall|naps|dogs]
    remember when [we had snow days|phones had buttons|{singer} was on everything|{food} cost pennies|a text took ten minutes to type]`),
  stories: lines(`
    some [kid|woman|fella|old lady|teenager] in {shop} just [told me to smile|asked if I was her grandson|offered to pay for my {drink}|said I had a kind face|tried to sell me a goat] and [I didn't know what to do with my hands|it's the nicest thing anyone has said to me all year|now we're best friends|I had to laugh]
    so I get to the front of the queue and they tell me [it's cash only|the computer's down|I need two forms of ID|they closed at four|to come back with a form signed by a doctor]
    walked into a glass door in front of [about thirty people|my ex|the whole bus stop|{mate}] and then apologised to it
    he's been gone for {many} minutes to get {food} and if he comes back without the sauce we are getting a divorce
    she just looked at me as if I had asked her to [donate a kidney|explain the offside rule|carry me home|marry my brother]
    when your friends know you're lying because you never [say yes to anything before noon|pay with exact change|go to the gym]
    there were {many} of us in the lift and of course I was the one who [sneezed|had the giggles|pressed every button|smelled of {food}]
    woke up to find that {kin} has [moved all of the furniture|dyed her hair green|sold the car|invited the neighbours for {food}]
    they said it would take an hour to [fix|install|deliver|sort out] and that was {many} days ago
    met {star} in the queue for {shop} once and all I could think of to say was "[nice shoes|are you open|I love bread|you're shorter than I thought]"
    the woman behind me on {ride} is telling her friend about [an affair|the divorce|a haunted caravan|her bunions] and we have all stopped pretending not to listen
    tried to be healthy and went for a [jog|swim|bike ride|hike] with {name}, ended up in the pub by two
    I asked {kin} what to get for the wedding and the answer was [a ladder|towels|"an exit strategy"|half a pig]
    the waiter said enjoy your meal and I said you too, so we won't be going back there
    got all the way to {town} before realising the tickets were for next {day}
    the fire alarm went off at {few} in the morning and we all stood in the car park in our pyjamas like a very sad parade
    [some|that] idiot has [scratched|keyed|clamped|egged|reversed into] my car and left a note to say [sorry|they'd do it again|"nice parking"|nothing at all]
    locked myself out in a towel, the neighbours got to see more of me than they ever wanted to
    he told her, she told them, they told my mother. so that's out then`),
  opinions: lines(`
    the thing about {people} is that they [never have to deal with it|think they're the main character|will always find someone else to blame|get away with it because nobody says anything]
    you don't have to like {singer} to admit that [the tour|the voice|the first album|the hair] was one of the best of all time
    if you have to choose between {food} and {food} then you're [lying|living wrong|not hungry enough|already winning]
    it isn't {sky} I mind, it's the way everyone has to talk about it as if it's the first time
    there are two types of people, those who like {food} and those who are wrong
    a lot of people are going to be very [disappointed|surprised|poor|upset] by the end of this season of {show}
    I would like to thank {drink} and {singer} for getting me through {exam}
    the amount of [plastic|glitter|paperwork|swearing|emotion] that goes into {chore} is beyond me
    nobody tells you how much of being an adult is just [being tired and buying bin bags|wondering what to have for tea|waiting in for a parcel|googling symptoms|looking for a matching lid]
    to the person who [took my umbrella|found my purse and handed it in|left a {tagged} magazine on the seat|paid for my petrol|stole our wheelie bin], I hope you [have the life you deserve|know you made my week|get very wet]
    they don't make [telly|trainers|crisps|summers|boy bands|Saturdays] like they used to
    you can tell a lot about a man by the way he treats [waiters|his mum|the remote|a shopping trolley]
    we need to talk about [the price of butter|that haircut|how good {star} looked|the state of my kitchen|why nobody dances at weddings any more]
    love is [sharing your {food}|letting him watch {sport}|a dog that waits by the door|not saying I told you so]
    as soon as I sit down somebody wants something, it's like they have a sensor
    why would you [pay to go to|go all the way to|take a baby to|wear white to|propose at] {night}, I just don't understand
    [politicians|ministers|the council|bankers|the royals|influencers] will do anything except [listen to us|a day's work|answer the question|fix the roads]
    not one of you told me that {film} was about [grief|a horse|the war|trains] and I took {kin} to see it
    I've come to the conclusion that {mate} is either a genius or a danger to us all
    our generation will never own a house but we do know all of the words to {singer}
    if it was up to me there would be a law against {moan} and a national holiday for {pet}`),
  sharing: lines(`
    {fun} [has me in tears|is everything|is sending me|made my day|, I'm deceased|, I can't stop watching|is so {good}|ruined me] {link}
    [look at|please watch|can't stop laughing at|everyone needs to see|who made] {fun} {link}
    share if you [love your mum|remember these|agree|hate {moan}|have a {good} sister|miss someone in heaven|grew up in {town}]
    [retweet|tag|like] [if|someone if] you'd [rather be in bed|eat {food} every day|take {name} to {town}|survive a day without your phone]
    first [ten|{many}] to reply get a [compliment|pic of {pet}|rate out of ten]
    new profile pic, [too much?|felt cute|{pet} took it|same face]
    my entry for [worst parker|ugliest jumper|best hair|dad joke] of the year {link}
    someone lost {mine} near {shop}, pls share so it gets home
    what do you call a [fish with no eyes|deer with no eyes|bear with no teeth|sheep with no legs]? [fsh|no idea|a gummy bear|a cloud]
    my [dad|boss|uncle] just told me the one about the [scarecrow|cheese factory|penguin|optician] and I [laughed|left the room|want to be adopted]`),
}

/** Sentences to one person, after an `@name`. */
export const replies = lines(`
    [haha|aww|omg|lol|yes|no way|ooh|hahaha|yep|nah|ok|oh no|wow|hey|mate|girl|babe|bro|dude|stop] [same|me too|I know|I can't|you're mad|that's {good}|that's {bad}|love that|so true|jealous|you wish|what a day|I'm dying|good for you]
    thanks [hun|babe|mate|pal|lovely|my love|bro|doll|girl|love], [you too|means a lot|see you soon|miss you|you're a star|made my day]
    thank you so much for [the lovely card|last night|the flowers|having us|the lift|my present|following|the kind words|{food}]
    happy birthday [hun|mate|babe|you legend|gorgeous|old man|pal], [have a good one|hope you're spoilt|eat all the cake|drink {drink} for me|see you {when}]
    are you [going|coming|out|about|working|free|watching {show}|still up] {when}?
    when are you [home|next in {town}|free|getting {thing}|coming to see me]?
    you [never|always] [text me|forget me|say that|win|call me back|pay for lunch]
    did you [see|watch|hear about] {show} {past}? [what an ending|{star} though|I cried|so {bad}]
    did you get [home ok|my text|the tickets|the job|{food}|your results]
    I [told|warned] you about [him|her|{name}|{shop}|{drink}|that place]
    [miss|love|hate|need] you [so much|loads|too|more|already]
    [good luck|fingers crossed|thinking of you|you've got this|go smash it] [{when}|with {exam}|at the interview|in the race|x]
    get well soon, [{drink} when you're better|no excuses|need anything?|sending a hug]
    sorry [I missed you|just seen this|I was asleep|my phone died|about your {ill}], [call me|you ok?|back {when}|rain check?]
    that's what [she said|I thought|{kin} said|you get for {moan}|I'm talking about]
    can you bring [{mine}|{food}|{drink}|your charger|a coat] {when}
    [we should|let's|when can we] [go to {town}|get {food}|have {night}|watch {film}|catch up] [soon|{when}|please|or else]
    ask {name}, [she'll know|he's got it|not me|I was on {ride}]
    don't [worry|be daft|you dare|even start|tell {name}|judge me|cry], [it's fine|I've got you|she never noticed|I'm serious]
    did {team} win then? [bad luck|thought so|oh dear|we'll still be friends]
    congratulations [both|you two|hun|to you and {name}], [so happy for you|about time|when's the party|what {good} news]
    it was {good} to see you {past}, [again soon|you haven't changed|bring the kids next time]
    but you [said|promised|hate] {food}
    who is he? [asking for a friend|cute|tell me everything]
    mine [does that|is the same|never works|was cheaper|broke too]
    that is not what happened and you know it
    I'll [call you|be there|bring the wine|tell you|see you] [later|in ten|{when}|when I'm home|after {job}]
    not as [bad|funny|much|good] as yours
    I was just about to [text you|say that|ring you|ask the same], [weird|get out of my head|great minds]
    you're going to have to [show me|tell him|teach me|come and get me|explain that one to your mum]
    no because [he|she] really thought [we wouldn't notice|that was ok|you'd fall for it|I was joking]
    it's on at [seven|eight|nine|half ten] I think, [bring a cushion|or is that {day}|I'll save you a seat|don't be late for once]
    I think she's with {name} now, [or was|not that I care|he's punching|they met at {night}]
    to be fair you did [ask for it|look like {star}|eat all of it|say it was for charity|warn us]
    what are you like, [get some sleep|you'll be fine|that's the third one this week|does your wife know]
    I'd give it a week before [you're back on it|he caves|she finds out|they break up|it falls off]
    we'll have to get you one for Christmas, [they do them in {shop}|or {thing}|no refunds]
    if you need [a lift|anything|an alibi|a sofa|somebody to shout at] just shout, I'm [in all night|at {kin}'s|up anyway|round the corner]
    that was the one with [{star}|the talking car|all the snow|the big wedding], we saw it with your cousin
    depends, are you [buying|driving|cooking|bringing {name}]
    ah I wish, I've got {job} until [six|late|god knows when] and then {chore}
    as long as it's not {food} I'm in
    only took you {many} years to agree with me
`)

/** What somebody adds after the first sentence, whatever it was about. */
export const afters = lines(`
    [I can't|can't even|cannot cope|I'm done|I give up|I quit|that's me done]
    [send|bring|pass|somebody bring me|I need] {drink}
    [is it bedtime yet|is it {day} yet|when does it end|why me|what is my life|how is this real|who does that|what's wrong with people]
    [worth it|so worth it|no regrets|zero shame|not sorry|deserved|standard]
    [best|worst] [day|night|week|birthday|{day}|decision|feeling] ever
    [story of my life|just my luck|typical|every time|as usual|story for another day|it's always me]
    [love it|love this|loving life|living my best life|happy days|made up|get in|result]
    [so happy right now|feeling {feel}|now I'm {feel}|still {feel}|I'm so {feel}|bit {feel} tbh]
    [can't wait|so excited|counting the days|roll on {day}|bring it on|here we go]
    [wish me luck|pray for me|send help|hold my hand|think of me|light a candle]
    [never again|lesson learned|you live and learn|won't be doing that again|shan't be going back]
    [don't ask|long story|don't judge|no comment|say nothing|moving on|anyway]
    [right, off to bed|night all|night night|going back to bed|morning all|have a good day everyone|see you on the other side]
    [any ideas|thoughts|any recommendations|help|anyone|is that normal|just me then|who's with me]?
    [what a time to be alive|this is fine|I'm fine|totally fine|it's fine|all good here]
    {kin} is [not impressed|loving it|howling|still laughing|going mad|oblivious]
    {lover} [thinks it's hilarious|won't talk to me|said I told you so|slept through it all|has no idea]
    {name} if you're reading this, [ring me|you owe me {cash}|I want my {tagged} jumper back|you were right]
    and [it's only {day}|I've got {job} {when}|there's {chore} to do|that was before {drink}|now it's {weather}]
    [should've|could've] stayed [in bed|in {town}|at home|single]
    I [blame|thank|owe it all to] {name}
    [god I'm old|I feel so old|showing my age|act your age they said|when did I turn into my dad|my joints just clicked]
    at least there's {food}
    {drink} [please|, stat|for breakfast then|won't fix this|might fix this]
    [the cheek of it|rude|how rude|absolute joke|what a liberty|disgraceful|I want a refund|you had one job]
    [watch this space|to be continued|updates to follow|pics later|will report back]
    [swear to god|I swear|no lie|not even joking|deadly serious|true story|hand on heart]
    we've all been there
    it's the little things
    some people have it so much worse, I know`)
