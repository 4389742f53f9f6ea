import type { Weight } from '../../../domain/findings.ts'

/** A way in which an apology fails, and the words that show it. */
export interface Weakness {
  readonly message: string
  readonly weight: Weight
  readonly shows: RegExp
  /** `post`: only where the text speaks of something that went out. `unowned`: only where nobody says "we did it". */
  readonly only: readonly ('post' | 'unowned' | 'apology')[]
}

/** Said by this speaker, not of others and not as everyday politeness. */
export const apology =
  /(?<!\b(?:he|she|they|who|must|should|to|an|the|his|her|their|no|not|never|feel|feels|felt|was|is|for an|public|full) )\b(?:sorry|apolog(?:i[sz]e|i[sz]ing|ies|y)|regret(?:s|ted|table|tably)?)\b/i
export const everyday =
  /\bsorry[ -]not[ -]sorry\b|\bsorry we missed you\b|\b(?:so |very |deeply |really |truly )?(?:sorry|regret) (?:for (?:your|the|their|his|her|this|such a) (?:\w+ )?loss|to (?:hear|see|learn|say|read|lose|miss|report|announce|inform|tell|bother|disappoint|keep|be losing))\b/gi
/** Talks of apologies instead of making one. */
export const about =
  /\b(?:how to|how not to|never (?:say|write)|(?:do not|don't) (?:say|write)|avoid|instead of|workshop|training|non-apology|lessons? in|a masterclass|tips|art of (?:the )?apolog\w+|saying sorry)\b/i

/** A set phrase of correction, which admits something without the word sorry. */
export const corrects =
  /\b(?:mistakes were made|(?:in|an) error|by mistake|by accident|accidentally|inadvertently|mistakenly|erroneously|(?:got|get) (?:it|this|that) wrong|out of context|unauthori[sz]ed (?:post|tweet|message))\b/i

export const post =
  /\b(?:posts?|posted|tweets?|tweeted|retweet\w*|repost\w*|messages?|comments?|jokes?|pictures?|photos?|images?|memes?|captions?|posters?|adverts?|ads?|campaign|content|remarks?|words|wording|language|social media|repl(?:y|ies)|labels?|link|article|thread|newsletter|hashtag|that one|this account|our account)\b/i

/** Somebody says: it was us, and it was wrong. */
export const owns =
  /\b(?:we (?:got (?:it|this|that)(?: so| badly| completely)? wrong|were wrong|should(?: have|n't have| not have| never have)|made (?:a|an|this|that) (?:\w+ )?(?:mistake|error)|failed|hurt|let (?:you|people|them|everyone|our)|did not (?:check|read|look|think|open)|didn't (?:check|read|look|think|open)|posted (?:it|this|that)|own (?:it|this))|(?:our|my) (?:own )?(?:mistake|error|fault|responsibility|bad)|i (?:got (?:it|this|that) wrong|was wrong|made a mistake|should(?: have|n't have| not have))|(?:it|this|that|they|words|post|joke) (?:was|were) (?:\w+ )?(?:wrong|hurtful|unacceptable|insensitive|racist|sexist|inexcusable)|no excuses?|one of (?:us|our team)|(?:member of )?our (?:team|staff) (?:sent|posted))\b/i

/** What is done about it. */
export const nextStep =
  /\b(?:we(?:'ll| will|'re| are (?:now |already )?\w+ing| have (?:now |already |since )?(?:changed|stopped|switched|paused|asked|started|begun|put|added|introduced|donated|written|contacted|corrected|replaced))|from (?:today|now|tomorrow|this)|in future|starting (?:today|now)|two of us|next time)\b/i

/** The right fact stands beside the wrong one, or readers are told what to do. */
export const setsRight =
  /\bnot (?:\d|on|at|in|the)|\b(?:correct(?:ed|ion)?|should (?:read|say|have (?:read|said))|please (?:ignore|disregard)|ignore (?:it|that|the)|disregard|there is no|is (?:still )?open|will go ahead|typo)\b|\d/i

const hurt =
  '(?:offen[cs]e|offended|offensive|upset(?:ting)?|hurt(?:ful)?|insult(?:ed|ing)?|distress(?:ed|ing)?|harm(?:ed)?|misled|insensitive|uncomfortable|disrespect(?:ed|ful)?|disappoint(?:ed|ing)|(?:the wrong|that|this) way|alienated|annoyed|angered|took it badly|touched a nerve)'
const staff =
  '(?:(?:junior |former |senior |social media |individual )?(?:employee|staff member|member of (?:staff|our team|the team)|team member|staffer|person|individual|colleague|worker|volunteer|contractor|manager|moderator|author|apprentice|intern))'
const gone =
  '(?:dismissed|fired|sacked|suspended|let go|disciplined|terminated|no longer (?:works?|with us|employed|part of)|removed from|parted (?:ways|company)|left the (?:company|organi[sz]ation|team)|shown the door)'
const machine =
  '(?:filters?|scheduler|scheduling (?:tool|software|system)|(?:posting|publishing|social media|automated) (?:tool|system|software)|software|algorithm|bot|chatbot|ai|auto-?correct|spell-?check(?:er)?|predictive text|autopilot|automation|intern|work experience (?:student|kid)|agency|supplier|contractor|apprentice|trainee)'
const went =
  '(?:posted|tweeted|sent|published|shared|reposted|retweeted|issued|released|put out|uploaded|included|used|made|written|circulated)'
const slipped = '(?:in error|by mistake|by accident|accidentally|inadvertently|erroneously|mistakenly|unintentionally)'

export const weaknesses: readonly Weakness[] = [
  {
    message: 'names-a-person',
    weight: 'stop',
    only: ['post'],
    shows: new RegExp(
      `\\b((?:the|an?|this|that|our) ${staff}s? (?:responsible|at fault|to blame|in question|concerned|involved|who (?:\\w+ ){1,3}?(?:it|this|that|them|the \\w+)))\\b(?=[^.!?\\n]{0,40}\\b${gone}\\b)`,
      'i',
    ),
  },
  {
    message: 'names-a-person',
    weight: 'stop',
    only: ['post'],
    shows: new RegExp(
      `\\b((?:the|an?|this|that|our) ${staff}s? (?:responsible|at fault|to blame))\\b|\\b${staff}s?\\b[^.!?\\n]{0,60}\\b((?:has|have|was|were|is|been) (?:been |since |now |immediately ){0,2}${gone})\\b|\\b((?:they|he|she|who) (?:has|have) (?:been |since |now |immediately ){0,2}${gone})\\b`,
      'i',
    ),
  },
  {
    message: 'names-a-person',
    weight: 'ask',
    only: ['post'],
    shows: /\b((?:all )?(?:our )?staff (?:will be|have been|are being) (?:reminded|spoken to|warned|disciplined))\b/i,
  },
  {
    message: 'if-any-offence',
    weight: 'ask',
    only: ['apology'],
    shows: new RegExp(
      `\\b(if (?:(?!you(?:'d| would)? (?:have|need|want|like|are (?:affected|waiting)))\\w+(?:'\\w+)? ){1,6}?${hurt})\\b`,
      'i',
    ),
  },
  {
    message: 'if-any-offence',
    weight: 'ask',
    only: ['apology'],
    shows:
      /\b(any (?:offen[cs]e|upset|hurt|distress|harm|insult)(?: (?:it |this |that |we |our \w+ ){0,2}(?:may have |might have |has |have |was |were )?(?:been )?caused| taken)?)\b/i,
  },
  {
    message: 'if-any-offence',
    weight: 'ask',
    only: ['apology', 'post'],
    shows: new RegExp(
      `\\b((?:may|might|could) have (?:been (?:seen|perceived|taken|read|viewed) as |come across as |caused |been |seemed |appeared )?(?:\\w+ ){0,2}?${hurt}|(?:seemed|appeared|came across(?: as)?|perceived as|considered|felt to be) (?:\\w+ )?${hurt}(?: to (?:some|others|a few|people))?)\\b`,
      'i',
    ),
  },
  {
    message: 'if-any-offence',
    weight: 'ask',
    only: ['apology'],
    shows: new RegExp(
      `\\b((?:to )?any(?:one|body) ${hurt}|(?:to )?(?:any(?:one|body)|those|some (?:people|of you|readers|followers)) who (?:may|might|was|were|felt|feels?|took|found) (?:(?:have|been|it|this|our|that|the|be|\\w+ly) ){0,3}?${hurt})\\b`,
      'i',
    ),
  },
  {
    message: 'feel-that-way',
    weight: 'ask',
    only: ['apology'],
    shows:
      /\b(sorry (?:that )?(?:you|some (?:people|of you|followers|readers)|people|others|they|anyone)(?:'re| are| were| was)? (?:all )?(?:feel|felt|feeling|took|take|see it|saw it|chose to|offended|upset by|misunderstood|reacted|read it|didn't get|did not get|(?:so )?(?:easily )?offended)(?: (?:that way|this way|like that|offen[cs]e|it that way))?)\b/i,
  },
  {
    message: 'sorry-but',
    weight: 'ask',
    only: ['apology'],
    shows:
      /\b(?:sorry|apologi[sz]e|apologies)\b[^.!?\n]{0,80}?\b((?:but|however|though|although) [^.!?\n]{0,40}?\b(?:scheduled|queued|automat(?:ed|ically|ic)|intend(?:ed)?|intention|meant|mean to|jokes?|joking|humou?r|banter|out of context|misunder\w+|misinterpret\w+|misread|overreact\w*|snowflakes?|too sensitive|easily offended|lighten up|not our fault|free speech|stand by|everyone (?:else )?(?:does|did|makes)|nobody (?:was|else)|the (?:facts|truth|point)|only human|no one (?:told|noticed)|we only|we were only|we were just|we just|only trying|just trying|some people))\b/i,
  },
  {
    message: 'sorry-but',
    weight: 'ask',
    only: ['apology', 'post', 'unowned'],
    shows:
      /\b((?:was|were|had been|been) (?:pre-?)?(?:scheduled|queued|planned|set up|programmed) (?:(?:in advance|before|last (?:week|month|night)|earlier|weeks|days|some time|ahead|automatically)\b))/i,
  },
  {
    message: 'nobody-did-it',
    weight: 'ask',
    only: ['unowned'],
    shows:
      /\b((?:mistakes|errors|an? (?:\w+ )?(?:mistake|error)) (?:were|was|has been|have been) made|an? (?:\w+ )?(?:error|mistake) (?:has )?(?:occurred|happened) (?:in|on|with) (?:our|the|this) (?:\w+ )?(?:posts?|tweets?|social|account|page|message))\b/i,
  },
  {
    message: 'nobody-did-it',
    weight: 'ask',
    only: ['unowned'],
    shows: new RegExp(
      `\\b(?=[a-z])(?<!\\b(?:we|i|us|team) [^.!?\\n]{0,60})((?:was|were|has been|have been|had been|got) (?:${slipped} )?${went}(?: \\w+){0,4}? ${slipped}|(?:was|were|has been|have been|had been|got) ${slipped} ${went}|${went} (?:here |out |today )?${slipped})\\b`,
      'i',
    ),
  },
  {
    message: 'nobody-did-it',
    weight: 'ask',
    only: ['apology', 'unowned'],
    shows:
      /\b(an? (?:inappropriate|offensive|unfortunate|insensitive|unauthori[sz]ed|unacceptable|rude|poor|poorly worded) (?:\w+ )?(?:tweet|post|message|comment|image|picture|joke|choice of (?:words|language)) (?:was|were|has been|went|appeared)(?: (?:posted|tweeted|sent|published|shared|made|used|out))?)\b/i,
  },
  {
    message: 'not-our-intention',
    weight: 'ask',
    only: ['unowned'],
    shows:
      /\b((?:taken|took|lifted|quoted|read) (?:(?:it|this|that|completely|entirely|totally|wholly|way|slightly) ){0,2}out of context|(?:been |were |was |is |widely )(?:misunderstood|misinterpreted|misconstrued)|(?:not|never|no) (?:our|my|the) intention|(?:did not|didn't|never) (?:mean|meant|intend|intended) (?:to|any|it)|no (?:offen[cs]e|harm|malice|disrespect) (?:was )?(?:meant|intended)|(?:was|were) (?:only |just |simply |merely )?(?:meant|intended) (?:as|to be|in) (?:an? )?(?:\w+ )?(?:jokes?|funny|fun|humou?r\w*|jest|satir\w+|light-?hearted|(?:bit of )?fun|tongue)|(?:only|just) (?:a joke|joking|a bit of fun|banter)|(?:poor|bad|unfortunate) (?:wording|choice of words))\b/i,
  },
  {
    message: 'beyond-our-control',
    weight: 'ask',
    only: ['apology', 'post', 'unowned'],
    shows:
      /\b(beyond (?:our|my|anyone's) control|(?:out|outside) (?:of )?(?:our|my) control)\b(?![^.!?\n]{0,60}\b(?:cancel|postpone|clos|delay|unable|cannot|can't))(?=[^!?\n]{0,120}\b(?:post|tweet|link|sent|shar|publish|appear|went out|picture|image|message))/i,
  },
  {
    message: 'beyond-our-control',
    weight: 'ask',
    only: ['apology', 'unowned'],
    shows:
      /\b((?:technical|computer|system|software|it) (?:glitch|issue|error|problem|fault|hiccup)|glitch|system error)\b(?=[^.!?\n]{0,60}\b(?:post(?:ed|ing)?|tweet(?:ed)?|sent the|offensive|inappropriate|wrong (?:picture|image|post|message|link|joke)|went out|go out)\b)/i,
  },
  {
    message: 'machine-did-it',
    weight: 'ask',
    only: ['unowned'],
    shows: new RegExp(
      `\\b((?:our|the|an?|this|whose) (?:\\w+ ){0,2}?${machine} (?:(?:accidentally|somehow|then|had|has|got|also|didn't|did not|failed to|wrongly|mistakenly) ){0,2}(?:let|failed|posted|tweeted|sent|published|shared|picked|pick|chose|changed|catch|caught|missed|generated|wrote|glitched|malfunctioned|added|went|carried|a bit|replied|thought|decided|hit|pressed)|blame (?:it on )?(?:the |our )?${machine}|(?:fault|error|mistake) (?:of|by) (?:our|the|an?) (?:\\w+ )?${machine}|automatically (?:generated|posted|sent|published|tweeted)|(?:picked|chosen|written|posted|sent|made|published|generated) by (?:our|the|an?) (?:\\w+ )?${machine})\\b`,
      'i',
    ),
  },
  {
    message: 'regret',
    weight: 'note',
    only: ['post'],
    shows:
      /\b(we (?:deeply |sincerely |very much )?regret|(?:is|was|it's) (?:deeply |very )?regrettable)\b(?! to (?:announce|inform|say))/i,
  },
  {
    message: 'seriously',
    weight: 'note',
    only: ['post'],
    shows:
      /\b(tak(?:e|es|ing) (?:(?:all|this|these|such|our|any|the|of|matters?|complaints?|issues?|[\w-]+) ){1,5}(?:very |extremely |incredibly |so |really )?seriously)\b/i,
  },
]
