import type { Cue } from '../cues.ts'

/** What private days are made of. Organisations have these too, so each is worth little. */
export const life: readonly Cue[] = [
  // Television, films and games.
  {
    points: 1,
    trades: 'theatre cinema tv television broadcaster news library film games bookshop entertainment streaming',
    phrases: `
{netflix|binge|binged|bingeing|binging|binge-watching|rewatching|rewatch|box set|boxset|telly|on tv|spoilers|no spoilers|love island|strictly|bake off|bachelor|bachelorette|drag race|traitors|eastenders|corrie|emmerdale|succession|game of thrones|grand designs|playstation|xbox|iphone|ps5|fortnite|trilogy|true crime|reality tv|rom-com|disney plus|prime video}
{new|next|last|final|latest|whole|entire|first|this} {season|series|episode|episodes} {of|is|was|had|in|tonight|last|has|ever|since}
final episode
{season|series} {finale|one|two|three|four|1|2|3|4|5}
{she|he|they} {picked|chose|dumped|killed off|voted off|evicted}
`,
  },
  // The match.
  {
    points: 1,
    trades: 'sport sports club football rugby cricket stadium news athletics',
    phrases: `
{ref|ref's|refs|var|offside|never a penalty|stonewall penalty|on pens|midfield|striker|goalie|relegation|relegated|extra time|full time|half time|kick-off|match of the day|motd|premier league|champions league|touchdown|quarterback|qb|super bowl|overtime|playoffs|world series|fantasy team|fantasy football|six nations|the ashes|grand slam|wicket|away end|season ticket}
{one|two|three|four|five|six} {nil|nothing}
{come on|c'mon} {you|england|ireland|scotland|wales|arsenal|city|united|lads|boys}
`,
  },
  {
    points: 1,
    trades: 'sport sports club football rugby cricket stadium news athletics',
    phrases: `
waved it away
watching the {rugby|football|match|game|snooker|tennis|cricket|golf|darts|f1}
{sent off|wordle}
{at home|away} {i'm|to that|to them|again}
{what a|that was a|never a} {goal|save|penalty|red card|red|catch|foul|dive|tackle|pass|shot|free kick}
{we|we've} {lost|lost again|won|been robbed|were robbed|got robbed|bottled it|bottled}
{same old|bottled it|robbed|get in|back of the net|sack him|sack the manager|get him off|sort it out|from 2 0 up|from two nil up|from 3 0 up|hit the bar|should've scored|should have scored}
`,
  },
  // At home.
  {
    points: 1,
    phrases: `
{sofa|couch|duvet|pyjamas|pajamas|pjs|onesie|slippers|bubble bath|hot bath|popcorn|snuggled|snuggling|snuggles|snuggle|feet up|asleep|in bed|hot water bottle|candle lit|fire on|kettle on|kettle's on|hoover|hoovering|ironing|washing up|laundry|back bedroom|spare room|ikea|flat pack|diy|wallpaper|boiler|broadband|wifi is|parcel|amazon|hermes|evri|deliveroo|just eat|uber eats|doordash}
at the {vet|vet's|vets|dentist|gym|pub|hairdresser|hairdressers|doctor's|doctors|barber}
{painting|decorating|cleaning|tidying|hoovering|painted|decorated} the {back |front |spare |}{nursery|bedroom|bathroom|kitchen|lounge|hall|house|flat}
off to {bed|the pub}
`,
  },
  {
    points: 1,
    trades: 'food restaurant pub hotel cafe bar bakery farm brewery venue catering',
    phrases: `
{homemade|home-made|homecooked|home-cooked|lasagne|lasagna|takeaway|takeout|take-out|leftovers|roast dinner|fry up|fry-up|kebab|curry|pizza|ramen|nachos|tacos|carbonara|bolognese|brunch|dinner|toast|soup|fish and chips|chinese tonight|full english|cheeky nando's|nandos|nando's|greggs|mcdonald's|big mac|ice cream|chocolate|crisps|snacks|carbs|bacon sandwich|bacon sarnie|flat white|latte|starbucks|costa}
`,
  },
  {
    points: 1,
    trades: 'food restaurant pub hotel cafe bar brewery venue winery catering',
    phrases: `
{prosecco|a pint|pints|pint in|beer|beers|cold one|cold beer|gin and tonic|g t|gin|margarita|margaritas|mimosa|mimosas|cocktails|shots|red wine|white wine|vodka|whisky|rum|guinness|peroni|corona|aperol|bottomless|malbec|rosé}
{glass|glasses|bottle|bottles|can|cans|case} of {red|white|wine|rosé|fizz|prosecco|malbec|merlot|beer|cider}
`,
  },
  // On the way.
  {
    points: 1,
    trades: 'rail railway bus transport airline airport',
    phrases: `
stuck {in|on|at|behind}
missed {the|my} {bus|train|flight|connection}
{mins|minutes|hours|hour} late
{overslept|late for work|my train|after work|before work|rail replacement|on the m25|on the tube|gridlock|school run|parking ticket|got a ticket|parking fine|speeding ticket|flat tyre|flat tire|mot failed|traffic warden|train home|bus home|driving home|drive home|to drive}
{three|four|five|six|two|an|one} {hour|hours} {on|in} {hold|traffic|a queue|the queue|a train|this train}
{on hold to|on hold with|on hold for|cut me off|hung up on me|never using|never flying|never shopping|never ordering|want my money back|customer service}
`,
  },
  // Away.
  {
    points: 1,
    trades: 'airline airport hotel travel tourism',
    phrases: `
{landed in|poolside|by the pool|sunbed|sunburn|sunburnt|all inclusive|all-inclusive|duty free|jet lag|jetlag|jet lagged|airport|boarding|window seat|hotel room|airbnb|passport|holiday mode|holiday blues|suitcase|packing|out of office|tan lines|ibiza|magaluf|benidorm|cancun|vegas baby|disney world|honeymoon|city break|road trip|mini break}
_ degrees
{two weeks|a week|ten days|fortnight|week} in {greece|spain|turkey|portugal|italy|france|tenerife|majorca|mallorca|florida|mexico|cyprus|crete|corfu|bali|thailand|dubai|the sun}
phone {off|going off}
`,
  },
  // The body and its keeping.
  {
    points: 1,
    trades: 'gym leisure health hospital salon beauty sport sports',
    phrases: `
{gym|leg day|pb|personal best|couch to 5k|spin class|peloton|pilates|hot yoga|slimming world|weight watchers|keto|calories|diet|hangover|headache|migraine|toothache|period pains|cramps|flu|man flu|food poisoning|haircut|botox|waxed|fake tan|new hair|new shoes|new boots|new trainers|new dress|new bag|new phone|new jeans|new tattoo|lashes|gel nails}
{lost|gained|put on} _ {pounds|lbs|kg|kilos|stone}
{pounds|lbs|kilos|pound} {off|on} this {week|month}
{ran|run} _ {k|km|miles|this morning}
`,
  },
  // Bills, walls and those behind them.
  {
    points: 1,
    phrases: `
{landlord|landlord's|landlady|the damp|rent|rent is|mortgage|overdraft|payday|pay day|next door|upstairs neighbour|upstairs neighbours|downstairs neighbor|house hunting|estate agent|rightmove|zillow|zoopla|wheelie bin|council tax bill|gas bill|electric bill|tesco|asda|aldi|lidl|sainsbury's|walmart|costco|vinted|depop|ebay|gumtree|craigslist|facebook marketplace|marketplace}
{put it|put the rent} up
{next door's|neighbour's|neighbours|neighbor's|neighbors|neighbours'} {dog|car|kids|music|party|bins|cat|have|are|has|again}
{collection only|must collect|buyer collects}
{£|a} month
`,
  },
  // Politics as one says it in a kitchen.
  {
    points: 1,
    phrases: `
{this government|the tories|tories|torys|labour lot|lib dems|republicans|democrats|gop|maga|trump|biden|boris|starmer|farage|corbyn|brexit|westminster|this prime minister|a pm|this pm|the pm|these politicians|politicians|bunch of clowns|these clowns|these idiots|this shower|all the same|talks sense|talking sense|shut up|lock him up|lock them up|vote them out|i'm voting|i voted|my vote|not my president|not my king}
`,
  },
]
