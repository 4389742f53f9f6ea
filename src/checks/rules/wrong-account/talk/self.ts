import type { Cue } from '../cues.ts'

/** Swearing as people do among themselves. */
export const swearing: Cue = {
  points: 2,
  phrases: `
{fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|fkn|fking|effing|bloody hell|shit|shitty|shite|bullshit|arsehole|asshole|assholes|arseholes|wanker|wankers|tosser|tossers|twat|twats|bellend|bellends|knobhead|dickhead|dickheads|prick|pricks|cunt|cunts|bastard|bastards|pissed|piss off|crap day|tits up}
`,
}

/** Somebody speaks of themselves, or of how they feel. Without one of these a text is nobody's diary. */
export const self: readonly Cue[] = [
  { points: 1, phrases: "{i|i'm|im|i've|i'd|i'll|me|my|mine|myself}" },
  // Family, friends, home and body.
  {
    points: 2,
    phrases: `
my {own |new |old |poor |little |lovely |big |gorgeous |darling |best |actual |}{mum|mom|mummy|mam|dad|daddy|mother|father|nan|nana|gran|granny|grandma|grandad|granddad|grandpa|husband|hubby|wife|missus|partner|boyfriend|girlfriend|bf|gf|fiancé|fiancée|fiance|other half|flatmate|flatmates|roommate|housemate|ex|mate|mates|bestie|bff|kids|girl|boy|toddler|son|daughter|brother|sister|auntie|aunt|uncle|cousin|niece|nephew|dog|cat|puppy|kitten|in-laws|mother-in-law|neighbour|neighbours|neighbor|neighbors|neighbour's|neighbor's}
my {own |new |old |poor |little |lovely |big |}{mum's|mom's|dad's|sister's|brother's|nan's|wife's|husband's|mate's|parents'|parents}
my {own |new |old |poor |}{sofa|couch|bed|flat|landlord|boss|manager|line manager|hangover|commute|day off|hair|nails|diet|knee|knees|legs|back|feet|tooth|teeth|head|eyes|skin|migraine|gym|car|bike|phone|laptop|boiler|bath|notice|lunch|tea|breakfast|toast|pjs|pyjamas|pajamas|shower|washing|laundry|parcel|train|bus|mortgage|rent|therapist|gp|dentist|tinder|playlist|weekend}
{mum|mom|dad|nan|gran}{'s|} {says|said|is|has|rang|called|thinks|wants|told|still|won't|asked|just|not|been|going|coming|will|and i|and me|out of|in hospital|had|got|home|back|poorly|ill|better|doing}
{little one|baby} {said|is|has|slept|won't|can come|is coming|kept|finally|woke}
{bump|baby} {update|names}
{weeks pregnant|morning sickness|definitely mine|my favourite people|my favorite people|my favourite person|my favorite person|my favourite human|my favorite human}
{at|to|from|round} {mum|mom|dad|nan|gran|grandma}'s
at {hers|his} {till|until|tonight|again}
{the|with the|and the} {missus|hubby|wife|other half|in-laws|mother-in-law|boyfriend|girlfriend|flatmate|bestie|bf|gf}
herself is
himself is
`,
  },
  // Chat words.
  {
    points: 2,
    phrases: `
{ugh|ughh|ughhh|urgh|omg|omfg|lol|lols|lmao|lmfao|rofl|haha|hahaha|hahahaha|hahah|smh|fml|idk|idc|ikr|cba|argh|arghh|arrgh|bleh|tgif|wtf|wth|af|bruh|coz|cos i|luv|xx|xxx|xoxo|jk|tmi|lmk|hbu|wyd|bday|soz|sis|ya'll|ima|imma|finna|dunno|y'all know|deffo|defo|obvs|totes}
can't {even|be bothered|be arsed|cope|deal|adult|today}
{kill me now|so over it|not gonna lie|send help|pray for me|note to self|don't @ me|who's with me|just saying|not even sorry|no regrets|don't even start|do not even try me|living my best life|asking for a friend|is it just me|am i the only one|why am i like this|said no one ever|need i say more|go figure|let that sink in|story of my life|typical|just my luck}
`,
  },
  {
    points: 1,
    phrases: '{tbh|ngl|gonna|wanna|gotta|meh|yolo|imo|imho|tho|cuz|thx|pls|plz|nah|yep|yup|dude|bro|kinda|sorta|innit}',
  },
  // Drunk, in love, in the dating pool: clear wherever it stands.
  {
    points: 3,
    phrases: `
{a hangover|hungover|hung over|tipsy|so drunk|got drunk|get drunk|getting drunk|who let me|day drinking|tequila|smashed last night|wasted last night|blackout drunk|bottle deep|on the lash|on the piss}
{tinder|hinge|bumble|grindr|dating apps|online dating} {is|are} {a|the|so|full|hell|an|awful}
date number {one|two|three|four}
{in|on} my dms
{first|second|third|worst|another|tinder|hinge|blind} date {last night|tonight|tomorrow|went|was|and|with}
{swiped|swipe} {left|right}
{he|she} {ghosted|dumped|left|cheated on} me
{when we drink|my ex|single again|dumped me|split up with|we broke up|slide into my|netflix and chill}
`,
  },
  {
    points: 2,
    phrases: `
{need|needs|want} {a |another |my |more |some |two |three |}{coffee|coffees|caffeine|bed|sleep|wine|gin|nap|naps|drink|drinks|pint|holiday|vacation|hug|cigarette|lie down|beer}
i need one
{i just|just|actually} {cried|sobbed|wept}
{whose|who's} idea was {this|that|it}
mate {i|you|he|she|that|they|what}
{off the phone with|on the phone to|lunch with|shopping with|home with} {mum|mom|dad|nan|gran}
{lost my voice|numb face|can't feel my}
{i'm|i am|i was} {going to|gonna} {lose it|scream|cry|be sick|kill}
i could {scream|cry|murder}
i feel {sick|ill|rough|awful|old|terrible|so}
{i} voted {leave|remain|tory|labour|green|trump|biden|republican|democrat|reform|for trump}
{sick of} {these|this|all|it|people|being|hearing}
how do you {lose|not score|concede|lose that|miss that}
{sell|sack} {the lot|them all}
never {eating|drinking|flying|using|shopping|dating|running|trusting|ordering|going} _ {again|there again|with them again}
{is|are} {a|an} {absolute |total |complete |utter |}{disgrace|joke|shambles|embarrassment|rip off|rip-off}
{hate this weather|hate it when|hate when|love it when|i love how|love waking up|i really need to|i don't get why|i have no idea why|love how my|wish i was|wish i were|wish i could|wish i had|feeling low|hate this time of year|so nervous|in bed by|in bed before|with the girls|with the lads|with the boys tonight}
landlord{'s|} {wants|put|has|won't|says|still|is|hasn't|just|trying|raised}
absolutely {fuming|livid|knackered|shattered|robbed|gutted}
{pub|wine|beer|gin|prosecco} {o'clock|time}
{girls'|girls|lads|boys|date} night {out|in|}
{hen|stag} do
besties
thank _ it's friday
{hell hole|hellhole|friyay|home alone|off sick|off work|day off|annual leave|last day of work|can't sleep|insomnia|in bed with|bed rotting|gym done|gym time|gym then|leg day|cheat day|hump day}
{mum's|mom's|dad's|nan's} birthday
just {got home|got back from|woke up|woken up|landed in|had the best|had the worst|had a|realised i|realized i|found out|finished work|spent _ on|ate|binged|burnt|burned|dropped my|lost my|broke my|got dumped|got paid|paid _ for a|booked _ to|passed my|saw my|watched the}
just ran _
{kids are|kids|baby is|baby's} {finally |all |}{asleep|in bed|driving me}
feeling {so |really |a bit |}{rough|rubbish|sick|meh|poorly|lazy|awful|like death|down|lonely|fat|old|bloated|hungover|smug|emotional}
{i'm|i am|im} {so |really |literally |officially |absolutely |just |}{not ok|not okay|screaming|in love|parched|starving|so done|done|bored|hungry|dying|dead|crying|obsessed|knackered|shattered|exhausted|fuming|gutted|livid|sick of|fed up|tired|shook|broke|skint|late again|freezing|melting|embarrassed|on holiday|on vacation|at the pub|in bed|off out|off to bed|ill|poorly|hungover}
i {hate|can't stand|can't cope|give up|quit|swear|miss my|miss you|miss him|miss her|fancy|am done|wish i|was today years old|should be working|just want|just wanted to|just can't|don't want to go|don't wanna|could murder a|could sleep|could cry|deserve|look like|feel like|forgot my|lost my|left my|slept|cried|overslept|regret}
{best|worst} {day|night|weekend|film|movie|episode|final episode|date|meal|pizza|haircut|sleep|flight|hangover|decision|birthday} {ever|i have|i've|of my life|in ages|since}
happy anniversary to my
{losing the will|the will to live|lost the will|losing my mind|does my head in|doing my head in|drives me mad|driving me mad|driving me crazy|makes my blood boil|sick and tired of|had enough of|fed up with|fed up of|so sick of|at my wits' end|give me strength|give me wine}
right {kettle on|off to|bed|pub|wine|time for|bath|i'm off|where's my|who's}
{off to|time for|straight to} {bed|the pub|the gym|the beach|the shops|the dentist|my mum's|my nan's|a bath|the cinema with|the airport|sleep|kick}
{finally|nearly} {home|friday|weekend|in bed|off work|finished work|payday}
{sat|sitting|stood|standing|stuck} {in|on|at} {the|a|my} {pub|beer garden|car|train|bus|bath|kitchen|waiting room|traffic|dark|dentist|garden with}
`,
  },
  // For one person, perhaps: readers are told the same.
  {
    points: 2,
    phrases: `
{did|have} you {feed|fed|lock|locked|put|get|got|book|booked|call|called|remember|pay|paid|turn|turned} {the |my |}{cat|dog|door|back door|front door|bins|bin|washing|dinner|tickets yet|mum|mom|dentist|plumber|boiler|bill|oven|heating|kids|rent|vet|parking}
don't forget {your keys|to feed the cat|to feed the dog|to feed the fish}
can you bring {me|milk|bread|the|my|us}
{the key is|keys are|key's|spare key is} {under|in|with|on} the
`,
  },
  // Less than that: organisations feel it too.
  {
    points: 1,
    phrases: `
{mondays|school night|knackered|exhausted|skint|gutted|buzzing|fuming|livid|shattered|jealous|embarrassed|mortified|bored|hangry|smug|heartbroken|sobbing}
so {bored|tired|excited|hungry|done|sleepy|full|sore|jealous|annoyed|annoying|angry|cold|proud of him|proud of her|happy right now}
{can't|cannot} {wait|believe|sleep|stop}
{do not|don't} {call|disturb|text me|ring me|call me|judge me|talk to me|ask}
{living the dream|bliss|sorted|perfect evening|perfect night|happy days|treat myself|lazy day|lazy sunday|lazy morning|lie-in|lie in|me time|new tattoo|blind date|tinder|hinge|bumble|dm me|never again|back to reality|out of office|phone off|phone going off|no plans|roll on friday|roll on the weekend|is it friday|is it friday yet|worth it|zero regrets|made my day|ruined my day|good night all|night all|morning all}
{anyone|anybody} {else|fancy|about|around|got|want|know|know a|recommend|free|selling|up for|awake|going|remember}
does {anyone|anybody} {know|else|have|want|fancy}
who else {is|was|has|can't|hates|loves}
{fingers crossed everyone|wish me luck|send wine|send coffee|send snacks|send chocolate}
{with two kids|with three kids|with the kids|i told you|unreal|unbelievable|entertain me|means a lot|this is 30|this is 40|this is 50|third coffee|fourth coffee|fifth coffee|finally finished|someone else can}
{about time|told you so|i told you|not having it|no chance|just no|whatever|as if|seriously though|honestly though}
nobody {ring|call|text|speak to|talk to} me
`,
  },
  swearing,
  // And at somebody.
  {
    points: 2,
    phrases: `
{is|are|he's|she's|they're|you're|what|such|ref's} {a |an |all |}{absolute |total |complete |utter |right |bunch of |fucking |}{arsehole|asshole|assholes|arseholes|wanker|wankers|tosser|tossers|twat|twats|bellend|bellends|knobhead|dickhead|dickheads|prick|pricks|cunt|cunts|bastard|bastards|shit|shite|scumbag|scumbags}
{he|she|they} lied to {every one of |all of |}us
`,
  },
]
