import { flatHas } from '../../text/signs.ts'

/** How a denial is written: what it blames, and where in the pattern the blaming words stand. */
interface Denial {
  readonly shows: RegExp
  /** Only beside words for something that went out. */
  readonly ofAPost: boolean
}

const account =
  '(?:twitter|facebook|insta(?:gram)?|bluesky|mastodon|linked ?in|threads|tik ?tok|youtube|x|socials?|social media|accounts?|page|feed|profile|handle|channel)'
const whose = "(?:our|my|this|the (?:\\w+'s )?(?:official )?|\\w+'s )"
const person =
  '(?:employees?|staff(?:er)?|members? of (?:staff|the team)|staff members?|team members?|colleagues?|volunteers?|contractors?|workers?|moderators?|individuals?|persons?)'

const didIt =
  '(?:posted|tweeted|sent|wrote|published|shared|put|did|made|pressed|hit|uploaded|had|has|still|got|gained|accessed|logged|used|took|is responsible|was responsible|was behind|is to blame)'

/** For each, its group is what is pointed at. In order: the first that shows is told. */
export const denials: readonly Denial[] = [
  {
    shows: new RegExp(
      `\\b${whose} ?(?:\\w+ ){0,2}${account} (?:(?!in\\b)\\w+ ){0,2}?(?:was|were|is|has|have|had|got|been|being|may|must|appears?|seems?)\\b(?: \\w+){0,4}? (?<word>hacked|compromised|hijacked|breached|infiltrated|taken over|broken into)\\b`,
      'i',
    ),
    ofAPost: false,
  },
  {
    shows:
      /\bwe(?:'ve| have| had|'d)? (?:(?:just|apparently|obviously|clearly|also|evidently) )?(?:were|was|got|been|have been|must have been|seem to have been|appear to have been) (?:\w+ )?(?<word>hacked|hijacked)\b(?! ?(?:\.\.|…| off))|^[^\p{L}]{0,5}(?:sorry[^.!?\n]{0,30})?\b(?<bare>hacked)[.!](?!\.)/iu,
    ofAPost: false,
  },
  {
    shows: new RegExp(
      `\\b(?<word>hacked(?: into)?|hijacked|broke into|compromised) ${whose} ?(?:\\w+ ){0,2}${account}\\b`,
      'i',
    ),
    ofAPost: false,
  },
  {
    shows: new RegExp(
      `\\b(?<word>regained (?:full )?(?:control of|access to)) ${whose} ?(?:\\w+ ){0,2}${account}\\b`,
      'i',
    ),
    ofAPost: false,
  },
  {
    shows:
      /\b(?<word>(?:got|gained|had|took|stole|obtained|guessed|found|used|has|logged) (?:hold of |access to |control of |in ?to )?our (?:password|log ?in|log-in|account|twitter|facebook|page|phone))\b/i,
    ofAPost: true,
  },
  {
    shows: new RegExp(
      `\\b(?<word>(?:hackers?|intruders?|impost[eo]rs?|outsiders?|pranksters?|third part(?:y|ies)|outside part(?:y|ies))) (?:who )?${didIt}\\b|\\b(?:by|of|from|to|was|were) (?:an? |some |the |unknown |outside ){0,2}(?<by>(?:hackers?|intruders?|impost[eo]rs?|outsiders?|pranksters?|third part(?:y|ies)|outside part(?:y|ies)|cyber ?attack(?:ers?)?|(?:security|outside) (?:breach|attack)))\\b`,
      'i',
    ),
    ofAPost: true,
  },
  {
    shows: new RegExp(
      `\\b(?:(?:an?|some|one|this|by|the) (?<word>(?:disgruntled|rogue|ex-|former|dismissed|sacked|fired)[ -]?(?:former |ex-|and )?(?:\\w+ )?${person})|(?<who>(?:someone|somebody|a person) who (?:no longer|used to) works?)[^.!?\\n]{0,20} ${didIt})\\b`,
      'i',
    ),
    ofAPost: true,
  },
  {
    shows:
      /\b(?<word>rogue)\b(?! (?:one|waves?|traders?|planets?|elephants?|landlords?|nation|state|river|ales?|farms?))/i,
    ofAPost: true,
  },
  {
    shows:
      /\b(?<word>unauthori[sz]ed|without (?:our|any|proper) (?:authori[sz]ation|knowledge|permission|approval)|not authori[sz]ed)\b(?! (?:sale|parking|resale|copies|vehicles|drones?|camping|absence|payments?|transactions?|to share))/i,
    ofAPost: true,
  },
  {
    shows:
      /\b(?<word>(?:was|were|is|are)(?: not|n't) (?:posted |sent |written |made |shared )?(?:from|by) (?:us|our team|anyone (?:at|in|from|on|here)|our (?:staff|office|account|organi[sz]ation))|(?:was|were|is)n't us|(?:that|this|it) (?:was|is) not us(?! who)|not from us|not our (?:doing|post|tweet|words)|nothing to do with (?:us|the|our|this)|(?:we|nobody here|no one here|our team) (?:did not|didn't|never) (?:post|posted|send|sent|tweet|tweeted|write|wrote|publish|published) (?:that|this|it|those|the|any)(?= ?(?:[.,!;:)–—-]|$|and\b|to\b|posts?\b|tweets?\b|messages?\b|comments?\b|pictures?\b|images?\b|repl)))\b/im,
    ofAPost: true,
  },
  {
    shows: new RegExp(
      `\\b(?:(?:blame|fault of|down to|because of|posted by|sent by|written by|it was) (?<word>(?:the|our|an?) (?:\\w+ )?(?:intern|work experience \\w+|apprentice|trainee|temp))\\b(?!')|(?<who>(?:the|our|an?) (?:\\w+ )?(?:intern|apprentice|trainee|temp)) (?:(?:who|had|has|accidentally|mistakenly|somehow) ){0,2}(?:${didIt}|got)\\b(?! (?:her|his|their|a|an) ))`,
      'i',
    ),
    ofAPost: true,
  },
  {
    shows:
      /\b(?<word>(?:technical|computer|system|software|it|server|scheduling|platform) (?:glitch|error|fault|bug|malfunction|hiccup)|glitch)\b(?![^.!?\n]{0,60} twice)(?= (?:\w+ ){0,3}?(?:posted|tweeted|published|sent|shared|reposted|retweeted|liked|(?:caused|led|resulted|meant|made)[^.!?\n]{0,40} (?:posted|post|tweet|sent|go out|going out|published|message|appear)))|(?:posted|tweeted|published|shared|post|tweet|message)(?![^.!?\n]{0,60} twice)[^.!?\n]{0,40} (?:due to|because of|caused by|result of|down to|thanks to|owing to) an? (?<after>(?:\w+ )?(?:glitch|bug|malfunction|(?:system|computer|technical|software) (?:error|fault)))\b/i,
    ofAPost: true,
  },
]

/** A part of one of these stands in a text that denies anything. Looked for before the patterns. */
export const denies = flatHas(
  ...[
    'hack compromis hijack breach infiltrat password intruder impost outsider prankster attack disgruntled rogue dismissed',
    'sacked fired uthoris uthoriz intern apprentice trainee glitch malfunction',
  ]
    .flatMap((line) => line.split(' '))
    .concat([
      'taken over',
      'broke in',
      'regained',
      'outside part',
      'no longer work',
      'used to work',
      'third party',
      'former',
      ' ex ',
      'without our',
      'not us',
      "n't us",
      'not from',
      "n't from",
      'by us',
      'by anyone',
      'not ours',
      'not our',
      'nothing to do',
      'come from',
      'never post',
      'never sen',
      'never tweet',
      'never wrote',
      "n't post",
      "n't send",
      "n't tweet",
      "n't write",
      'not post',
      'not send',
      'not tweet',
      'not write',
      'temp ',
      'work experience',
      ' bug ',
      'system error',
      'technical ',
      'computer error',
      'software ',
      'scheduling ',
      'our account',
      'our login',
      'our log in',
    ]),
)

/** Something of ours that went out. */
export const wentOut =
  /\b(?:posts?|posted|posting|tweets?|tweeted|tweeting|retweet\w*|repost\w*|messages?|statement|comments?|repl(?:y|ies)|replied|picture|photo|image|video|meme|story|stories|content|link|joke|like[sd]?|earlier today|went out|last night's|this (?:morning|afternoon|evening)'s|views|remarks?|opinions?|language|thread)\b/i

/** What only warns of others: copies of the account, swindles, or asks what one should do. */
export const ofOthers =
  /\b(?:fake|false (?:account|page|profile)|clones?|cloned|impersonat\w*|pretend\w*|scam\w*|phish\w*|copycat|spoof|fraud\w*|counterfeit|duplicate account|bogus|lookalike)\b/i
export const inGeneral =
  /\b(?:your (?:\w+ ){0,2}(?:accounts?|passwords?|email|phone|device|data|details|business|charity|systems?)|hackathons?|hack ?(?:day|night|weekend)s?|life ?hacks?|growth hack\w*|cyber ?security|cyber ?essentials|ethical hack\w*|how to|what to do|top tips|workshop|webinar|training|conference|course|exhibition|premi[eè]re|opens on|new (?:play|film|novel|book|podcast|series|show|exhibition|season)|a (?:play|film|novel|musical|thriller) (?:about|by|of)|if our|what if|court|charged with|sentenced|arrested|jailed|pleaded|tickets|data breach|customer data|personal (?:data|information)|medical records|(?:hospital|patient|customer) records)\b/i

/** What a true report of a break-in says: readers are warned, or somebody outside knows of it. */
export const careful =
  /\b(?:(?:do not|don't|please don't|avoid|never) (?:click|open|reply|respond|engage|send|follow|pay)|(?:ignore|delete|disregard) (?:any|all) (?:\w+ ){0,2}(?:messages|dms|links|posts|emails|requests)|(?:reported|reporting) (?:it |this |the (?:incident|matter|breach|attack) )?to|reported (?:it|this)\b|(?:contacted|informed|alerted|notified|working with|in touch with) (?:the )?(?:police|action fraud|network|platform|ico|regulator|twitter|facebook|meta|instagram|bluesky|x\b|fbi|authorities))/i
