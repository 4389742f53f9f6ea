import type { Reading } from '../../text/reading.ts'
import { mentions, wordTable } from '../../text/tables.ts'
import { jokes, jollyFaces, mockingFaces, sells } from './words.ts'

/** Offers in words that also honest posts use: beside something terrible they are worth a note. */
const offers =
  /\b(?:fares?|flights|rates|tickets|rooms|breaks|prices|plans|packages|pints|cocktails) (?:from|start(?:s|ing)?)\b|\b(?:from|just|only|now|under|at|for|is|are) (?:just |only |still )?[£$€]\d|\b(?:celebrate with|come along|pop in|swing by|stop by|raise a glass|bottoms up|get the \w+(?: \w+)? for|grab (?:one|yours)|day pass(?:es)?|week free|month free|happy friday)\b|\bbetter time to\b|\bwhile (?:they|stocks?|suppl(?:y|ies)) lasts?\b|\b(?:this (?:week|weekend|month)|today|tonight|one day) only\b|\bcombo\b|\bbundles?\b|\bbargains?\b|\b(?:daily|drinks?|today['’]s|weekend) specials?\b|\bon special\b|\benrol(?:l)? (?:now|today)\b|\bapplications? (?:are |is )?(?:now )?open\b|\bpre-?order\b|\bback in stock\b|\bmust-have\b|\bjust (?:landed|dropped)\b|\b(?:our|the) new(?:est)? (?:menu|cocktail|collection|arrivals|range|line|flavou?r|burger|album|book)\b|\bfree (?:quote|consultation|pint|drink|coffee|gift|trial|shot|dessert)s?\b|\b(?:get|grab|claim) (?:a|your|our|one|some|\d) (?:\w+ )?(?:quote|deal|tickets?|discount|bargain|copy|merch|offer)\b|\bdouble points\b|\b(?:save|saving) (?:up to )?(?:[£$€]\d|\d\d? ?%)|\bhalf[- ]price\b|\bup to \d\d ?%|\blast[- ]minute (?:deal|break|booking|getaway)s?\b|\bour (?:\w+ ){0,2}(?:tours?|cruises?|boat trips?|masterclass|webinar|loans?|mortgages?|umbrellas?|wellies|raincoats|generators?|candles?|delivery|takeaway|playlist|cocktails?|happy hour)\b|\btreat (?:yourself|yourselves|someone|the family)\b|\bswitch to us\b|\bbook (?:a|your) (?:table|stay|room|seat|break|getaway|trip|holiday|vacation|flight|massage|spa)\b|\bretail therapy\b|\bdeals?\b|\b(?:\d{1,3} ?% (?:off|sale)|[£$€]\d{1,3} off|\d for [£$€]?\d|bogof|on sale|happy hour|for all your \w+(?: \w+){0,3} needs|order (?:in|a|your|now|yours)|come in for|(?:our|the) (?:\w+ ){0,3}(?:range|selection|collection|catalogue|merch|tees?|showroom|sale|menu|new \w+)|try (?:one|our|the new)|why not|buy (?:a|your|our|one)|shop (?:our|the|now)|stream (?:his|her|their|our)|call us (?:today|now) for|look no further|no win,? no fee|you need our|wear our)\b/i

/** What is sold and enjoyed: beside something that happens now they are worth a note. */
const wares =
  wordTable(`pizza pizzas burger burgers beer beers pint pints gin cocktail cocktails spritz wine prosecco margarita margaritas mocktails
  coffee coffees latte lattes brunch roast nachos taco tacos wings scoop scoops sundae cake cakes bakery sourdough chocolate snacks menu
  sandwich sushi sake meatball footlong pancakes kebab curry doughnuts donuts cookies pies dessert desserts steak brisket bbq barbecue grill
  takeaway delivery spa massage escape getaway getaways cruise cruises holiday holidays vacation flights fares rooftop disco karaoke nightclub
  trampoline slopes waterpark sale sales deal deals discount discounts bargain bargains offers selection collection catalogue merch tee tees
  hoodie hats boots perfume mattress mattresses sofa sofas umbrella umbrellas wellies raincoat thermals jewellery jewelry handbag
  handbags lipstick mascara lashes trainers sneakers suv suvs lease skincare vouchers quote loan mortgage mba enrol subscribe stream playlist
  binge apartments raffle cosplay popcorn quiz bingo party selfie selfies giveaway swag yoga pilates gym slots casino bet bets odds puppies
  ringtones shots bread chews jewels candle candles earrings upgrade upgrades chilli soup pasta noodles ramen omelette omelettes eggs bacon sausage sausages fries chips crisps fish steaks lobster oysters
  cheese ham pie pudding sundaes smoothie smoothies milkshake milkshakes tea mimosa mimosas martini martinis rum tequila vodka whisky whiskey
  lager ale ales cider prosecco champagne bubbly tasting happy buffet carvery feast treats candy sweets gum popsicle gelato croissant croissants
  bagel bagels muffins waffles cupcakes waffle breakfast dinner lunchtime lunch
  dress dresses jeans socks shoes shoe heels coat coats jacket jackets swimwear bikini bikinis pyjamas pajamas slippers leggings outfit outfits
  fashion style styles gloss blush nails manicure pedicure facial facials lip tan tanning makeover haircut balayage perfumes cologne
  phone tv tvs laptop gadgets headphones speakers subwoofers console broadband
  resort resorts beaches sunbathing surfing surf skiing ski snorkel festival matinee gig club dj dancefloor comedy burlesque
  workout bootcamp zumba spin crossfit calories abs diet
  rug rugs pillow pillows duvet duvets kitchen kitchens bathroom bathrooms conservatory conservatories furniture decor paint
  car cars van vans test-drive mileage tyres tires loans cashback remortgage
  masterclass workshop bonus loyalty points prize prizes competition contest lottery jackpot scratchcard outlet prices sauna juice softplay arcade tattoo piercing vinaigrette `)
const price =
  /(?<![\w.])[£$€]\d{1,4}(?:\.\d\d)?(?![\d,+]|\.\d|\s?(?:k|m|bn|million|billion|trillion)\b)|\bfree \w+ with\b|\b\w+ free\b[.!]/i

/** Play: nobody plays beside something terrible without being seen. */
const play =
  /\b(?:quiz|popcorn|bingo|sweepstake|caption (?:this|contest|competition)|memes?|drinking game|place your bets|what are the odds|which (?:\w+ )?\w+ are you|fancy dress|pool party|party (?:time|on|like)|theme party|themed (?:party|night|cocktails?|menu)|playlist|karaoke|movie night|film night|game night|beach day|snow day|staycation)\b/i

/** Words of somebody who looks away from it. */
const shrugs =
  /\b(?:happy (?:9\/11|september 11|remembrance|holocaust|anzac|armistice|memorial day|d-day|pearl|patriot)|(?:in|on) (?:happier|cheerier|lighter|other|better) news|on the (?:plus|bright|brighter|lighter) side|every cloud|at least (?:the|we|you|our|it|it's|it’s|now|nobody|your|there|they|that|he|she)|could be worse|(?:finally|now) (?:got|have|has) (?:that|a|an|somewhere|your|our|the)|speaking of|talking of|if you(?:['’]d| would)? (?:prefer|rather|fancy|like your)|made (?:us|me) (?:laugh|chuckle|giggle)|(?:don't|don’t|won't|won’t|can't|can’t|not) (?:let|letting) (?:\w+ ){1,5}(?:spoil|ruin|dampen|stop|get you down|rain on)|(?:won't|won’t|can't|can’t|couldn't|couldn’t) (?:dampen|spoil|ruin|stop) (?:us|our|the|your)|never let a good|good (?:time|excuse|reason) (?:to|for)|great (?:time|excuse|reason|day|weather|night) (?:to|for)|ideal (?:time|excuse|weather|day) (?:to|for)|best (?:time|excuse) (?:to|for)|better time to|have the \w+ to yourself|just saying|all the more|more room for|more \w+ for the rest|fewer (?:crowds|queues|people)|no (?:queues|crowds|waiting)|beat the (?:crowds|queue)|what better|any excuse|karma|serves? (?:them|him|her|you) right|good riddance|about time|one down|who(?:['’]s| is) next|told you so|so there['’]?s that|silver lining|not all bad|cheer (?:up|yourself)|cosy up|cozy up|curl up|snuggle|hunker down with|survival kit|calm before|guilty pleasure)\b/i
const lightFaces = /[🏖🍹🍸🍺🍷🛍🤑💸😅😁😄😋🤷🛶🚤🏄🍕🍔🍦😉🥤🙈🎁🎈🕶]/u

/** Puns on the calamity, by what its words are. */
const puns: readonly (readonly [of: RegExp, pun: RegExp])[] = [
  [
    /quake|shook|aftershock|tremor|collaps|eruption|erupted|volcano/,
    /\b(?:shak(?:e|es|ing|en) (?:up|things|it|off|your)|shake-?up|rock(?:s|ed|ing)? (?:your|the|our) (?:world|house|summer|week|weekend)|ground-?breaking|earth-?(?:shattering|moving)|move the earth|earth move|off the richter|tremors? of|seismic|fault lines?|lava (?:cake|lamp)|erupting|bursting|explosive|bring(?:s|ing)? the house down|milkshakes?|shakes)\b/i,
  ],
  [
    /flood|water|storm|tsunami|rain/,
    /\b(?:(?:make|making) (?:a splash|waves)|splash (?:out|into|about)|div(?:e|ing) (?:in|into)|drown(?:ing)? (?:your|in|out)|float your boat|stay(?:ing)? afloat|wet your whistle|soak up|pour(?:ing)? in|in deep water|wave(?:s)? of (?:deals|savings|offers)|waterfront|water views?|(?:new|free|own|that|indoor) (?:swimming )?pool|ark|snorkels?|paddle|kayaks?|canoes?|surf(?:'s|’s)? up|rubber duck\w*|water feature|make it rain|rain(?:ing)? (?:deals|offers|savings)|flood of)\b/i,
  ],
  [
    /fire|blaze|smoke|inferno/,
    /\b(?:heat(?:s|ing)? (?:things |it )?up|hot (?:deals?|offers?|stuff|new|off|tickets?|prices)|hottest|too hot|on fire|fired up|fire sale|sizzl\w+|smok(?:in|ing)(?:'|’| )|smoking (?:hot|deals?)|smoky|smoked|blazing (?:deals|hot|into|a trail)|lit\b|toasty|bbqs?|barbecues?|barbeques?|s['’]mores|marshmallows?|flame-?grilled|roast(?:s|ed|ing)?|light(?:s|ing)? up|burn(?:ing)? (?:question|off|calories|love|desire|rubber)|bring the heat|spice up)\b/i,
  ],
  [
    /hurricane|storm|cyclone|typhoon|tornado|twister|blizzard/,
    /\b(?:bl(?:ow|ows|ew|own|owing) (?:you |us |them |your (?:socks|mind) |everyone )?away|blow-?out|blow (?:your|our)|storm(?:ing|ed)? (?:into|through|out|ahead|sale)|tak(?:e|ing|en) (?:\w+ ){1,3}by storm|perfect storm|whirlwind|weather(?:ing)? the storm|lightning (?:deals?|sale)|eye of the|wind-?fall|breeze (?:through|in)|twist(?:er)?s?|category (?:5|five)|up a storm|not in kansas|prices? (?:blown|twisted)|brace (?:yourself|yourselves)|snow joke|flurry of)\b/i,
  ],
  [
    /crash|derail|ferry|sank|sinking|capsiz|shipwreck|wreck|plane|submarine|missing/,
    /\b(?:crash(?:ing)? (?:course|diet|out|the party)|prices? (?:have |are )?(?:crash(?:ed|ing)|sinking|nosediv\w+)|(?:crash|sink|slash)(?:ing)? prices|hit the brakes|smash hit|derail|sink(?:s|ing)? your teeth|sinking feeling|ship-?shape|plain sailing|all aboard|anchors aweigh|missing (?:out|something)|don(?:'|’)t miss|taking off|soar(?:s|ing)?|on track|wreck(?:ed)? (?:your|the)|shipwreck)\b/i,
  ],
  [
    /shooting|gunman|sniper|massacre|bomb|blast|explosion|attack|missile|war|shelling|stabbing|siege|terror/,
    /\b(?:(?:tequila|espresso|free|double|flu) shots?|shots? on us|killer (?:deals?|offers?|looks?|cocktails?|sale|prices|heels)|(?:bigger|a|big) bang|bang(?:ing)? (?:tunes|for|deal)|fire away|shoot(?:ing)? (?:for|us|over)|bath bombs?|explosive (?:deals?|offers?|flavou?rs?)|explosion of|blast from|blast off|have a blast|price war|slash(?:ed|ing)? prices|cutting edge|under siege|under attack|on target|dynamite|bombshell|bulletproof|cut(?:s|ting)? (?:prices|deep))\b/i,
  ],
  [
    /outbreak|measles|ebola|epidemic|cholera|heatwave|virus/,
    /\b(?:go(?:ing|ne)? viral|infectious|contagious|catch(?:y|ing)? (?:the|our|this)|bug|spread(?:ing)? (?:the|some)|outbreak of|fever|immune to|feverish|hottest|too hot|quarantine and chill|cool (?:deals?|down))\b/i,
  ],
  [
    /murder|trial|verdict|jury|juror|inquest|kidnap|dead|died|death|killed|hostage|drown/,
    /\b(?:killer|to die for|murder on the|guilty (?:pleasure|of|as)|crimin(?:al|ally)|it(?:'|’)s a crime|get(?:ting)? away with|verdict(?:'s| is) in|case closed|(?:absolute|total) steal|drop[- ]dead|dead (?:good|cheap|ringer|on)|knock(?:ed)? (?:em|them) dead|slay\w*|held hostage|hold(?:ing)? (?:you|us) hostage|ransom|buried (?:in|under)|drown your sorrows|sentenced? to|jury service)\b/i,
  ],
]

export interface Light {
  readonly from: number
  readonly to: number
  readonly as: 'sells' | 'jokes' | 'puns' | 'face' | 'wares'
}

const hitOf = (hit: RegExpExecArray | null, as: Light['as']): Light | null =>
  hit === null ? null : { from: hit.index, to: hit.index + hit[0].length, as }

/** A pun on the words of a calamity, elsewhere in the post. */
export function punOn(text: string, about: { readonly from: number; readonly to: number }): Light | null {
  const what = text.slice(about.from, about.to).toLowerCase()
  for (const [of, pun] of puns) {
    if (!of.test(what)) continue
    const hit = hitOf(pun.exec(text), 'puns')
    if (hit !== null && (hit.from >= about.to || hit.to <= about.from)) return hit
  }
  return null
}

/** What is light in a post, the loudest first. */
export const lightIn = ({ text }: Reading): Light | null =>
  hitOf(sells.exec(text), 'sells') ??
  hitOf(jokes.exec(text) ?? shrugs.exec(text), 'jokes') ??
  hitOf(play.exec(text), 'jokes') ??
  hitOf(offers.exec(text), 'sells') ??
  hitOf(mockingFaces.exec(text) ?? jollyFaces.exec(text) ?? lightFaces.exec(text), 'face')

/** Only the name of something that is sold or enjoyed, or a price. */
export function waresIn(reading: Reading): Light | null {
  if (mentions(reading, wares)) {
    const word = reading.words.find(({ low, mark }) => mark === '' && wares.has(low))
    if (word !== undefined) return { from: word.from, to: word.to, as: 'wares' }
  }
  return priceIn(reading)
}

export const priceIn = ({ text }: Reading): Light | null => hitOf(price.exec(text), 'wares')

const giggles =
  /\b(?:lol|lmao|rofl|ha(?:ha)+|hehe|pun intended|just kidding|too soon\?|sorry not sorry|bright(?:er)? side|good riddance)\b/i

/** Laughter: who laughs beside it knows that it is there. */
export const laughs = (text: string): boolean => mockingFaces.test(text) || giggles.test(text)
