import { sumOfFlags, WordTable, wordSet } from '../../text/tables.ts'

/** Calamities that are hardly ever anything else. */
export const sure =
  wordSet(`earthquake earthquakes tsunami wildfire wildfires bushfire bushfires massacre gunman gunmen bombing
  bombings uproar riots rioting looting famine hostages manhunt mudslide derailment stabbings casualties evacuees evacuated sandbags
  sandbag aftershocks airstrike airstrikes shelling refugees drowned`)

/** Words that are calamities when the post speaks of what happens now. */
export const loose =
  wordSet(`flood floods flooding flooded storm hurricane tornado tornadoes cyclone typhoon superstorm blizzard shooting
  shootings shooters stabbing crash collision explosion blast blaze outbreak ebola epidemic evacuation evacuations siege riot unrest
  protests attack attacks terror terrorist terrorists victims murder murdered killed killing dead died dies death deaths funeral
  mourning verdict inquest trial tragedy disaster catastrophe crush collapse collapsed missing kidnapped earthquakes avalanche landslide
  invasion war drowning blackout`)

/** Found by their first word: two words that are a calamity together. */
export const pairs = wordSet(
  'school_shooting mass_shooting cinema_shooting nightclub_shooting terror_attack knife_attack plane_crash train_crash coach_crash bus_crash helicopter_crash stadium_crush crowd_crush stage_collapse building_collapse bridge_collapse death_toll murder_trial murder_verdict murder_inquest rape_trial abuse_trial shot_dead found_dead stabbed_death tower_fire house_fire nightclub_fire factory_fire flash_floods power_outage not_guilty gas_explosion school_stabbing air_crash car_bomb missing_child missing_girl missing_boy missing_children missing_woman missing_man missing_teenager missing_toddler missing_kayakers missing_kayaker missing_sailors missing_hiker missing_hikers missing_climbers missing_swimmer missing_submarine missing_plane missing_fishermen missing_walker missing_crew bomb_threat bomb_scare gas_leak active_shooter hostage_situation missing_divers missing_miners missing_teen',
)
export const pairFirsts: ReadonlySet<string> = new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf('_'))))

/** What a word may be a sign of: a calamity, a condolence, a greeting to those who shoot. */
export const CALAMITY = 1
export const SORROW = 2
export const AGENT = 4
const signs: ReadonlyMap<string, number> = new Map([
  ...[...wordSet('shooters gunners snipers killers bombers')].map((word) => [word, AGENT] as const),
  ...[
    ...wordSet(
      'thoughts heart hearts prayers sad memory forget peace rip r condolences sympathy heartbroken devastated shocked saddened',
    ),
  ].map((word) => [word, SORROW] as const),
  ...[...sure, ...loose, ...pairFirsts].map((word) => [word, CALAMITY] as const),
  ['shooters', CALAMITY | AGENT],
  ['under', CALAMITY],
])

/** Every sign in a text: one look at each word, so that a post without any is left at once. */
export const signsIn = sumOfFlags(signs)

/** The words with which a calamity may begin. */
export const calamityWords = new WordTable([...signs].flatMap(([word, sign]) => ((sign & CALAMITY) === 0 ? [] : word)))

/** What makes another thing of a calamity, right before it or right behind it. */
export const notBefore =
  wordSet(`oreo photo film screen clay pigeon trap skeet basketball penalty by the_perfect perfect brain weather up fire
  sand cold mystery snow star cyber price hair bike shark heart panic sugar gut ram market stock sale demand spell dance`)
export const notBehind =
  wordSet(`v vs blinds curtains brewing's star stars range party mystery mysteries lamp lamps lantern lanterns jacket jackets insurance proof kit
  kits shelter shelters drill drills defence defences plain plains course courses mat mats test tests horse horses poet poets memorial
  memorials graves trooper troopers brewing coffee burger burgers cocktail cocktails roll ipa ale pale of_the doors door window windows
  glass chaser chasers drain drains pub band fm games game box sea end line lines weight heat beat poets deadline valley day wood simulator
  cinema prep plan relief fighter fighters squadron museum script stars lift lifts support service services cleanup pad diet`)

/** Places in the calendar of a lively house: a play, a book, a game about a calamity is no calamity. */
export const topics =
  wordSet(`play plays film films movie movies novel books author thriller exhibition exhibit display museum
  gallery history historic historical heritage anniversary century documentary lecture talk talks tour tours musical opera drama
  comedy band album gig song concert quiz game games lego model science lesson curriculum seminar poem poems poetry
  archive archives medieval roman victorian ancient tudor dinosaurs dinosaur pompeii titanic insurance kit proof resistant waterproof
  preparedness simulator cocktail beer ale burger sauce chilli flavour flavor lipstick trainers novelist actor actress screening
  panto podcast netflix whodunnit shakespeare macbeth hamlet halloween zombie zombies skeleton vampire`)

/** Words with which somebody gives or asks for help, so that nothing is sold. */
export const helps =
  /\b(?:appeal|adopt\w*|donat\w+|proceeds|fundrais\w+|rais(?:e|ing|ed) (?:money|funds|[£$€])|in aid of|relief (?:fund|effort|work)|(?:every|all) (?:penny|pound|dollar|cent|profits?)|profits? (?:go|goes|will)|(?:goes|go|going) (?:straight |directly )?to (?:the |those |families|people|help|survivors|victims)|benefit (?:concert|gig|night)|free (?:\w+ )?(?:for|to) (?:anyone|those|everyone|evacuees|families|first|emergency|firefighters|refugees|key)|collection point|sponsor(?:ed)? (?:walk|run)|match(?:ed|ing)? (?:every|your|donations))\b/i

/** A calm word: a warning, news of a closure, good news after all. */
export const cares =
  /\b(?:cancell?ed|postponed|called off|closed|closing|closure|stay (?:safe|away|inside|indoors)|warm (?:space|hub)s?|helplines?|refunds?|emergency services|shelters? (?:is|are)|found safe|safe and well|under control|contained|reopen\w*|first responders|rescue(?:d|rs)?|recover(?:y|ing)|clean[- ]?up|advice|check on|how to (?:give|help|prepare|stay)|warnings? (?:in place|remains?))\b/i

/** Somebody is remembered. */
export const mourns =
  /\b(?:remember(?:s|ed|ing|ance)?|lest we forget|memorial|vigil|silence|wreath|in mourning|mourn(?:s|ing)?|condolences?|our thoughts|thoughts (?:and prayers )?(?:are|go)|hearts? (?:are|is|go|goes|breaks?)|tributes?|honou?r(?:s|ed|ing)?|in (?:loving )?memory|commemorat\w+|candles?|day of mourning|half[- ]mast|solidarity|survivors?|testimon(?:y|ies)|prayers?|reflect(?:ion|ing)?)\b/i

/** Condolence: what stands beside it should not sell. */
export const condolence =
  /\b(?:(?:our )?(?:thoughts|hearts?|prayers)(?: and prayers)? (?:are|is|go out|goes out|go|remain) (?:out )?(?:with|to)|(?:such |very |so |terribly )?sad (?:news|to hear|about)|(?:heartbroken|devastated|shocked|saddened) (?:by|at|to hear)|in (?:her|his|their) memory|rest in peace|never forget(?! (?:your|a|an|how|to)\b)|our condolences|deepest sympathy)\b/i
/** In capitals only: to rip is another word. */
export const restInPeace = /\bR\.?I\.?P\b\.?/

/** What happens now or has just happened. */
export const live =
  /\b(?:after|during|amid|amidst|following|despite|because of|with|while|as|since|over|through|of|from|until|by|survive[ds]?) (?:the|this|all the|all this|last night's|yesterday's|today's|half|last night’s|yesterday’s|today’s)\b|\b(?:today|tonight|this (?:morning|afternoon|evening|week|weekend)|yesterday|last night|right now|just (?:in|now|heard)|breaking|day (?:one|two|three|four|five|\d)|in the news|on the news|trending|hit(?:s|ting)?|being|still|is coming|on (?:its|the) way|warnings?|alerts?|flood watch|search for|(?:has|have) (?:just |sadly )?died|stuck (?:inside|indoors|at home))\b/i

/** Selling, loud enough that nobody takes it for anything else. */
export const sells =
  /\b\d{1,2} ?(?:%|per ?cent) (?:off|discount)|\bhalf[- ]price|\b(?:2|two|3|three)[- ]for[- ](?:1|one|2|two)\b|\b(?:two|three) \w+ for the price|\bb(?:uy one|ogof)|\b(?:use|with|promo|discount|voucher|enter) (?:the )?code\b|\bcode [A-Z]{2,}\d*\b|\bdiscounts?\b|\b(?:our|the|big|summer|winter|spring|autumn|fall|storm|flash|clearance|end of season) (?:\w+ )?sale\b|\bsale (?:on|now|ends?|starts?|is)\b|\b(?:special|membership|introductory|limited|season|summer|winter|spring|autumn) (?:time )?(?:offers?|deals?)\b|\bgreat (?:offers|deals)\b|\bdeals? on\b|\bshop (?:now|our|the|online|today)\b|\b(?:buy|order) (?:now|yours|online|today)\b|\b(?:get|grab) yours\b|\bfree (?:delivery|shipping)\b|\btreat yourself\b|\bour (?:new(?:est)?|latest) (?:\w+ ){0,3}?(?:collection|range|line|menu|arrivals|season|dress|shoes|album|flavou?rs?|merch|boots|coats?|umbrellas?)\b|\b(?:now )?available (?:now|online)\b|\bstock up\b|\bnew in store\b|\bmay we suggest\b|\bchance to win\b|\bwin an? \w+|\bgiveaway\b|\bgift shop\b|\bcome (?:and )?get (?:it|them|yours)\b/i

/** Selling that is also how any event is told. */
export const invites =
  /\b(?:book (?:now|your|today|online|here)|tickets|sign up|join us|places? left|spaces? left|(?:course|class|workshop|session|lesson)s? (?:is|are|from|for|starts?) (?:just |only )?[£$€]?\d*|happy hour)\b|(?<!\w)[£$€]\d{1,3}(?:\.\d\d)?(?![\d,+]|\.\d|\s?(?:k|m|bn|million|billion|trillion)\b)/i

export const mockingFaces = /😂|🤣|😜|😝|🤪|😆|🍿|😏|🙃|😬|😹|🤭/u
export const jollyFaces = /🎉|🥳|💃|🕺|😎|🎊|🍾|🥂|🍻/u
export const jokes =
  /\b(?:lol|lmao|rofl|ha(?:ha)+|hehe|(?:look )?on the bright(?:er)? side|on a (?:brighter|lighter|happier) note|silver lining|bit topical|too soon\?|(?:no )?pun intended|just kidding|perfect (?:day|weather|time|excuse|conditions|night) (?:for|to)|good day (?:for an?|to)|who needs \w+(?: \w+)? when|sorry not sorry|you may as well|might as well|cheer yourself up|everything else is (?:burning|falling|closed|flooded|on fire)|(?:here|up|out) in smoke|ding dong|good riddance|don't let it be you|don’t let it be you|party on|no excuse|keep calm and)\b/i

/** A post in good spirits. */
export const cheers =
  /!|\b(?:happy|good morning|morning all|hello|yay|woo+ ?hoo+|hooray|excited|thrilled|can(?:'|’|no)?t wait|cannot wait|celebrat\w+|party|parties|fun|weekend plans|let's go|cheers|love|amazing|awesome|enjoy|delicious)\b/i

/** Tags under which people tell of what was done to them. */
export const survivorTags =
  wordSet(`whyistayed whyileft metoo timesup yesallwomen blacklivesmatter icantbreathe sayhername notguilty
  neveragain marchforourlives ferguson everydaysexism whyididntreport ibelieveher handsupdontshoot blm reclaimthesenight hillsborough
  justiceforgrenfell bringbackourgirls blacktransliveslmatter`)
export const sorrowTag = /^(?:prayfor|pray4|prayersfor|jesuis|rip[a-z]{4,}|justicefor)/

/** Tags and phrases of the dead that end on the word. */
export const deadTag = /^(?:[a-z]{4,}isdead|now[a-z]{4,}dead|[a-z]{6,}sdead)$/
export const innocentDead =
  /^(?:rockisdead|punkisdead|printisdead|godisdead|chivalryisdead|discoisdead|jazzisdead|emailisdead|romanceisdead|hiphopisdead|seoisdead|radioisdead)$|walkingdead|livingdead|evildead|gratefuldead|undead|dayofthedead|loversdead/

export const sellers = wordSet(
  'brand food bank airline shop company hotel restaurant venue agency sport business retailer cafe bar pub other market',
)
