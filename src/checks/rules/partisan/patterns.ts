import { BAD, BODY, HARD, LEADER, NAME, OFFICE, PARTY, SOFT, VOTE } from './marking.ts'

/** grave: advice how to vote, or an insult of somebody who holds or seeks an office. mild: a note for everybody. */
export type Degree = 'grave' | 'plain' | 'mild'

export interface Pattern {
  readonly message: 'vote' | 'endorses' | 'against' | 'insult' | 'body' | 'issue'
  readonly degree: Degree
  /** One of these classes stands in a sentence that it can match, for each of the numbers. */
  readonly classes: readonly number[]
  readonly form: RegExp
  /** A question does not say it. */
  readonly asked?: true
  /** Counts only in a post that speaks of politics. */
  readonly political?: true
}

/** A comma of the canon stands for any mark between words, so that what stands side by side belongs together. */
const who = '(?:PARTY|LEADER|OFFICE)(?: (?:PARTY|LEADER|OFFICE|NAME|voters|supporters|members|donors|candidates?)){0,2}'
const side = '(?:PARTY|LEADER)(?: (?:PARTY|OFFICE|NAME|candidates?)){0,2}'
const some =
  '(?:(?:the|these|those|this|that|our|your|every|all|a|an|any|another|local|own|lying|bloody|damn|damned|rotten|whole|HARD|SOFT|two|three|of|lot|bunch) ){0,4}'
const fills =
  '(?:(?:a|an|the|such|so|very|total|totally|complete|completely|utter|utterly|absolute|absolutely|just|nothing|but|most|all|really|truly|simply|beyond|frankly|pure|pack|bunch|shower|load|gang|lot|of|bloody|fucking|damn|little|pompous|bumbling|more|than|still|always|quite|both|clearly|obviously|basically|walking|being|also|and|no|better|literally|another|real|proper|HARD|SOFT|BAD|old|short|acting|like|look|looking|sounding|behaving) ){0,5}'
const ballot = '(?:a )?vot(?:e|es|ing) (?:for |against )?'
const means =
  "(?:is|are|r|means|equals|you're|youre|ur|you are)(?: (?:like|just|only|basically|really|also|u|r|a|one)){0,3} (?:vote|votes|voting) (?:for |against ){0,2}(?:more )?"
/** What is said of "the plan of the minister" is not said of the minister. */
const subject =
  '(?<! (?:by|of|from|for|with|to|under|and) (?:the |our |this |that |a |an )?(?:former |current |new |then |local )?)'
/** Words that turn what is said, or begin another subject. */
const turn = "(?:not|isn't|aren't|wasn't|never|said|says|called|claims?|if|whether|unless|but|because|and the|and our) "
const be = '(?:is|are|r|was|were|has been|have been|remain|remains|look like|looks like|sound like|sounds like)'
const begin =
  "(?<=^ (?:(?:so|and|but|now|come|on|please|time|to|let's|lets|we|must|will|can|help|us|it's|thursday|friday|today|tomorrow|november) ){0,4})"

/** Matches in the sentences of marking.ts, from one space to another. */
const form = (source: string): RegExp => new RegExp(`(?<= )(?:${source})(?= )`)

export const patterns: readonly Pattern[] = [
  // Advice how to vote.
  {
    message: 'vote',
    degree: 'grave',
    classes: [VOTE, PARTY | LEADER],
    form: form(`${ballot}(?:(?!is )\\S+ ){0,3}?(?:PARTY|LEADER)(?: \\S+){0,2}? ${means}\\S+`),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [VOTE, NAME | OFFICE],
    form: form(`${ballot}(?:(?:the|a|an|that) ){0,2}(?:NAME|OFFICE)(?: \\S+){0,2}? ${means}(?:BAD|HARD|against \\S+)`),
  },
  {
    message: 'issue',
    degree: 'mild',
    classes: [VOTE, NAME],
    form: form(`${ballot}(?:(?:the|a|an|that) ){0,2}NAME(?: \\S+){0,2}? ${means}\\S+`),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [VOTE, PARTY | LEADER],
    asked: true,
    form: form(
      `(?:(?:don't|do|not|never|please|always) ){0,2}(?<!(?:did|didn't|who|people|voters|they|he|she|would|my|the|this) (?:not |to )?)(?:vote|voting|votes) (?:(?:for|against|the|your|a|our|local|only|tactically|straight) ){0,3}${side}(?: out)?(?! (?:\\S+ )?(?:amendments?|motions?|plans?|intentions?|share))`,
    ),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [VOTE, PARTY | LEADER],
    form: form(
      `(?:i|we|i've|we've|i'll|we'll|proudly|just|have|had) (?:proudly |just |have |always |be )?(?:voted|voting) (?:for )?(?:the )?${side}`,
    ),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [VOTE, NAME],
    form: form(
      'vote (?:for )?NAME (?:(?!(?:pet|the year)\\b)\\S+ ){0,2}?(?:for|as) (?:(?:the|your|our|next|state|city|county|us|new|district|NAME) ){0,3}(?:OFFICE|BODY|sheriff|judge|assembly)',
    ),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [VOTE],
    political: true,
    form: form(
      'vote (?:them|him|her|these \\S+|this \\S+|the \\S+) (?:all )?out(?! (?:to|on|of the (?:competition|show|villa|jungle))\\b)|vote (?:blue|red) (?:no matter|this november|in november|down|all the way|on|up and down)',
    ),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [PARTY | LEADER | HARD],
    form: form(
      `(?:kick|boot|throw|turf|chuck|sling|drive|get|vote|sweep|clear) (?:(?!(?:out|and|to|for) )\\S+ ){0,3}?(?:PARTY|LEADER|HARD)(?: (?:PARTY|LEADER|OFFICE|BODY|HARD|lot|people|party|clowns)){0,2} out(?! (?:of (?!office|government|power|number|the white|BODY)|to|on|about|and about|there|more|in)\\b)`,
    ),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [PARTY | LEADER | OFFICE],
    form: form(
      `(?:kick|boot|turf|chuck|vote|throw) ${some}${who} out(?! (?:to|on|about|there)\\b)|vote out ${some}${who}`,
    ),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [PARTY | LEADER],
    form: /(?<=^ (?:the )?)(?:PARTY|LEADER) out(?= (?:now )?$)/,
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [VOTE],
    form: form(
      '(?:help |help us |help to |campaign to |work to |going to |gonna )?(?<!(?:OFFICE|gov|NAME|vice) )(?:re )?(?:re)?elect (?:the )?(?:PARTY|LEADER)(?: NAME| candidates?)?|(?:re )?(?:re)?elect NAME(?= (?:to|as|for) (?:the |our |your ){0,2}(?:OFFICE|BODY|board|bench))|(?<!OFFICE )(?:re elect|reelect) (?:OFFICE )?NAME',
    ),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [NAME],
    form: /(?<=^ (?:please |let's |we must |help |help us |it's time to |time to |must )?)(?:re )?(?:re)?elect NAME(?= )/,
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [PARTY | LEADER],
    form: form(
      `${side} (?:gets?|has|have|deserves?|need|needs|wants?) (?:my|our|your) votes?|(?:my|our) votes? (?:goes|is|are|will go) (?:to|for|with) (?:the )?${side}`,
    ),
  },
  {
    message: 'vote',
    degree: 'grave',
    classes: [PARTY | LEADER],
    form: form(
      'only (?:the )?(?:PARTY|LEADER) (?:can|will|could|has|have|is|are) (?!say|said|just)\\S+|put (?:the )?PARTY last|lend (?:the )?(?:PARTY|LEADER) your votes?|lend your votes? to (?:the )?(?:PARTY|LEADER)|keep (?:the )?(?:PARTY|LEADER) out(?: of (?:office|power|government))?',
    ),
  },
  // Campaigning: the seats and chambers of an election.
  {
    message: 'vote',
    degree: 'plain',
    classes: [BODY | VOTE | OFFICE, BODY | OFFICE | PARTY],
    form: form('(?:flip|retake|win back|take back) (?:the |our )?(?:BODY|house and BODY)(?: seat)?(?: (?:blue|red))?'),
  },
  // Taking a side for somebody.
  {
    message: 'endorses',
    degree: 'grave',
    classes: [PARTY | LEADER],
    asked: true,
    form: form(
      `(?:proud|honou?red|pleased|delighted|happy|thrilled) to (?:be )?(?:endorse|endorsing|back|backing|support|supporting|campaign for|campaigning for|stand with|standing with|canvass for|canvassing for) (?:the |our )?${side}|(?:campaigning|canvassing|leafleting|leafletting|doorknocking|door knocking|knocking on doors|knocking doors|out) (?:hard |again )?(?:for|with) (?:the |our )?PARTY(?: OFFICE| candidate| team)?|(?:i|we|i'm|we're|i am|we are) (?:\\S+ )?(?:endorse|endorsing|back|backing|support|supporting|stand with|standing with|campaign for|campaigning for|canvassing for|rooting for) (?:the |our )?${side}(?! (?:\\S+ ){0,2}?(?:bill|plan|plans|policy|amendment|motion|proposal|call|pledge|campaign)\\b)`,
    ),
  },
  {
    message: 'endorses',
    degree: 'grave',
    classes: [VOTE],
    form: form(
      '(?:proud|honou?red|pleased|delighted|happy|thrilled) to endorse NAME|(?:we|i) (?:proudly |hereby |fully )?endorse (?:NAME|OFFICE NAME)(?= (?:\\S+ ){0,6}?(?:OFFICE|BODY|candidate))',
    ),
  },
  {
    message: 'endorses',
    degree: 'plain',
    classes: [PARTY | LEADER],
    form: /(?<=^ (?:please |let's |lets |let us |time to |help |come and )?)(?:back|support|join|campaign for|canvass for|donate to|get behind) (?:the |our )?(?:PARTY|LEADER)(?: (?:PARTY|OFFICE|candidate|party|campaign))?(?= (?!(?:\S+ ){0,2}?(?:bill|plan|plans|policy|amendment|motion|proposal|call|pledge|club)\b))/,
  },
  {
    message: 'endorses',
    degree: 'plain',
    classes: [VOTE | PARTY],
    political: true,
    form: form(
      'only (?:serious |real |sensible |credible )?(?:candidate|candidates|PARTY|party) (?:who|that|which|with|to|worth|fit)',
    ),
  },
  {
    message: 'endorses',
    degree: 'plain',
    classes: [OFFICE],
    asked: true,
    form: form(
      '(?:(?<=(?:is|be|as|become|meet|elect|support|back|welcome|make|him|her|NAME|LEADER) (?:to be |as )?))our next OFFICE(?! (?:surgery|visit|meeting|event|drop|q|debate)\\b)',
    ),
  },
  {
    message: 'endorses',
    degree: 'plain',
    classes: [LEADER | NAME],
    form: form('LEADER (?:for|4) (?:OFFICE|president|prime minister)(?! (?:NAME|questions|office|budget|bill|to)\\b)'),
  },
  {
    message: 'endorses',
    degree: 'plain',
    classes: [NAME],
    form: /(?<=^ (?:(?:vote|support|back|elect|join|team|go|it's) )?)NAME (?:for|4) (?:OFFICE|BODY)(?= (?:NAME |, |20\d\d )?(?:$|NAME|,))/,
  },
  {
    message: 'endorses',
    degree: 'plain',
    classes: [PARTY | LEADER],
    asked: true,
    form: form(
      '(?:delighted|thrilled|happy|glad|gutted|devastated|heartbroken|relieved|overjoyed|brilliant|great|wonderful|fantastic|amazing|awful|terrible|sad|pleased|ecstatic|finally|hooray|yay|hurrah|yes) (?:\\S+ ){0,5}?(?:PARTY|LEADER)(?: \\S+){0,2}? (?:won|win|wins|held|hold|holds|gained|gain|kept|took|taken|swept|romped|triumphed|victory|landslide|lost|loses|gone|defeated|losing|winning|in power|back in|out of power|out of office)',
    ),
  },
  // Taking a side against somebody.
  {
    message: 'against',
    degree: 'plain',
    classes: [PARTY | LEADER | OFFICE],
    form: form(
      `(?:don't|dont|do not|never|can't|cannot|won't|not|we must not) (?:\\S+ )?(?:let|trust|believe|forgive|allow) ${some}(?:PARTY|LEADER)(?: (?:PARTY|OFFICE))?|never trust ${some}(?:PARTY|LEADER|OFFICE)`,
    ),
  },
  {
    message: 'against',
    degree: 'grave',
    classes: [PARTY | LEADER | OFFICE],
    form: new RegExp(
      `${begin}(?:stop|defeat|beat|dump|ditch|oust|unseat|sack|impeach|remove|topple|smash|crush|fire|jail|bin|resist|reject|punish|lock up|get rid of|say no to|stand up to|fuck|screw|never|anyone but|anybody but) ${some}(?:PARTY|LEADER)(?: (?:PARTY|OFFICE)){0,2}(?= (?!(?:from|to \\S+ing|bill|plan|amendment)\\b))`,
    ),
  },
  {
    message: 'against',
    degree: 'grave',
    classes: [OFFICE],
    form: new RegExp(
      `${begin}(?:oust|unseat|sack|impeach|fire|jail|lock up|get rid of|vote out) ${some}OFFICE(?: (?:NAME|LEADER))?(?= )`,
    ),
  },
  {
    message: 'against',
    degree: 'plain',
    classes: [PARTY | LEADER | OFFICE],
    asked: true,
    form: form(
      `${who}(?: NAME)? (?:must|should|needs? to|has to|have to|ought to) (?:now |just |all |immediately ){0,2}(?:go(?! (?:further|ahead|to|through|back|on|beyond|into|for|with|and|out|in|faster|down|up|hand|there)\\b)|resign|quit(?! \\S+ing\\b)|step down|be sacked|be fired|be removed|be impeached|be jailed|be locked up|be ashamed|hang)`,
    ),
  },
  {
    message: 'against',
    degree: 'plain',
    classes: [PARTY | LEADER | OFFICE],
    form: /(?<=^ (?:just |please )?)resign (?:now |already )?(?:mr |mrs )?(?:LEADER|OFFICE)(?= )|(?<= )(?:LEADER|OFFICE) resign(?= (?:now )?$)/,
  },
  {
    message: 'against',
    degree: 'plain',
    classes: [PARTY | LEADER | OFFICE],
    form: form(`shame on (?:you )?(?:, )?${some}${who}`),
  },
  {
    message: 'against',
    degree: 'plain',
    classes: [PARTY | LEADER],
    form: form(
      "(?:PARTY|LEADER)(?: (?:PARTY|OFFICE))? (?:(?:will|would|want|wants|to|are|is|going|has|have|just|keep|keeps|plan|only|even|clearly|all|already) ){0,4}(?:destroy|destroyed|destroying|ruin|ruined|ruining|wreck|wrecked|wrecking|trash|trashed|trashing|gut|gutted|gutting|betray|betrayed|betraying|steal|stole|stolen|stealing|hate|hates|lied|lies to|lying|sold us out|sold out|don't care|doesn't care|do not care|couldn't care less|broke|broken|robbed)(?! (?:records?|ground|that record)\\b)",
    ),
  },
  {
    message: 'against',
    degree: 'plain',
    classes: [OFFICE],
    form: form(
      `OFFICE(?: NAME)? (?:who )?(?:just |has |have |is |are )?(?:lied|lying|lies) (?:to (?:us|you|everyone|the|all|every|parliament|BODY)|again|through)`,
    ),
  },
  {
    message: 'against',
    degree: 'plain',
    classes: [PARTY | LEADER, BAD],
    form: form("(?:PARTY|LEADER)(?:'s)? (?:(?:government|party|OFFICE|years|of|\\d+) ){0,2}BAD"),
  },
  {
    message: 'against',
    degree: 'grave',
    classes: [PARTY | LEADER | OFFICE],
    form: form(
      `(?:hope|hoping|wish|wishing) (?:that )?${some}${who} (?:\\S+ ){0,2}?(?:dies|die|loses|lose|rots?|burns?|hangs?|chokes?|drops? dead)`,
    ),
  },
  // Insults.
  {
    message: 'insult',
    degree: 'grave',
    classes: [HARD, PARTY | LEADER | OFFICE],
    form: form(
      `${subject}${who}(?: (?:who|that|which|in|on|at|of|for|from|behind|here|and|backing|voting|NAME|,)(?: (?!${turn})\\S+){0,7}?)? ${be} ${fills}HARD(?: HARD| PARTY)?`,
    ),
  },
  {
    message: 'insult',
    degree: 'plain',
    classes: [SOFT, PARTY | LEADER | OFFICE],
    form: form(`${subject}${who} (?:(?:who|that) (?:(?!${turn})\\S+ ){1,6}?)?${be} ${fills}SOFT(?: SOFT)?`),
  },
  {
    message: 'insult',
    degree: 'grave',
    classes: [HARD, PARTY | LEADER],
    form: form(
      `HARD (?:SOFT |HARD )?(?:PARTY|LEADER)(?: (?:PARTY|OFFICE|HARD))?|(?:PARTY|LEADER)(?: OFFICE)? (?:SOFT )?HARD`,
    ),
  },
  {
    message: 'insult',
    degree: 'plain',
    classes: [SOFT | BAD, PARTY | LEADER],
    form: form(`SOFT (?:SOFT )?(?:PARTY|LEADER)(?: (?:PARTY|OFFICE))?`),
  },
  {
    message: 'insult',
    degree: 'grave',
    classes: [HARD, OFFICE],
    form: form(`(?:the|our|this|that|these|those|you) (?:SOFT )?HARD (?:HARD |SOFT )?OFFICE|OFFICE (?:SOFT )?HARD`),
  },
  {
    message: 'insult',
    degree: 'plain',
    classes: [PARTY | LEADER | OFFICE],
    form: form(`worst (?:PARTY |ever )?(?:OFFICE|LEADER|PARTY)(?: (?:ever|in|of|since|we))`),
  },
  {
    message: 'insult',
    degree: 'grave',
    classes: [HARD | SOFT, LEADER | OFFICE | PARTY],
    form: form(
      `(?:PARTY|LEADER|OFFICE)'s (?:a|an|such a|just a|nothing but a|the) ${fills}(?:HARD|SOFT)|(?:bunch|pack|shower|load|gang|lot) of (?:\\S+ ){0,2}?HARD(?: (?!NAME)\\S+){0,5}? ${who}|what an? ${fills}HARD (?:\\S+ ){0,3}?${who}`,
    ),
  },
  {
    message: 'insult',
    degree: 'grave',
    classes: [HARD, NAME],
    political: true,
    form: form(`NAME (?:is|was|r) ${fills}HARD`),
  },
  {
    message: 'insult',
    degree: 'grave',
    classes: [HARD, PARTY | LEADER | OFFICE],
    form: /(?<= )(?:LEADER|PARTY|OFFICE NAME)(?: (?:and|NAME|LEADER|OFFICE|PARTY|,)){0,9} HARD(?= $)/,
  },
  // A council, a government: people may judge what it does, not call it names.
  {
    message: 'body',
    degree: 'plain',
    classes: [HARD, BODY],
    form: form(
      `${subject}BODY (?:${be} ${fills}|SOFT )HARD|HARD (?:SOFT )?BODY|(?:bunch|pack|shower|load|gang|lot) of (?:\\S+ ){0,2}?HARD(?: (?!NAME)\\S+){0,5}? BODY|BODY(?: \\S+){0,2} (?:lied|is lying|has lied|lies) (?:to|again|about)`,
    ),
  },
  {
    message: 'body',
    degree: 'mild',
    classes: [SOFT, BODY],
    form: form(`${subject}BODY ${be} ${fills}SOFT|SOFT BODY|shame on (?:you )?${some}BODY`),
  },
  // Referendums: many may speak, few should do so by accident.
  {
    message: 'issue',
    degree: 'mild',
    classes: [VOTE],
    form: form(
      "brexit(?: (?!(?:not|isn't)\\b)\\S+){0,3}? (?:is|was|has been|remains|be) (?:a |an |such |the |proving |just |still ){0,3}(?:HARD|SOFT|BAD|mistake|con|stupidity|madness|triumph|success)|vote (?:leave|remain)|vote (?:yes|no) (?:on|to|for|in the) \\S+",
    ),
  },
]
