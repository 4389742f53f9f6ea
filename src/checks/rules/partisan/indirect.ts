import { HARD, LEADER, OFFICE, PARTY, SOFT, VOTE } from './marking.ts'
import type { Pattern } from './patterns.ts'

const form = (source: string): RegExp => new RegExp(`(?<= )(?:${source})(?= )`)
const who = '(?:PARTY|LEADER|OFFICE)(?: (?:PARTY|LEADER|OFFICE|NAME)){0,2}'
const good =
  '(?:fine|great|brilliant|wonderful|excellent|superb|good|terrific|fantastic|cracking|smashing|grand|amazing|better)'
const elected = '(?:OFFICE|commissioner|sheriff|judge|representative|rep|alderman|councilmember|supervisor|td|ms)'
const own = (words: string): RegExp => form(`(?:${words})`)

/**
 * What people write who would never write "Vote X": the side is named in one sentence and taken in another, often with
 * "them", "him" or "her". `about` says what else must stand in the post.
 */
export const indirect: readonly { readonly about: 'candidate' | 'office' | 'nothing'; readonly pattern: Pattern }[] = [
  {
    about: 'candidate',
    pattern: {
      message: 'vote',
      degree: 'plain',
      classes: [],
      form: own(
        "(?:you|we)(?: all)? know (?:what to do|who to vote for|where to put your (?:x|cross|tick))|remember (?:that|this|it|them|him|her) (?:when|on|at|in|next|come) (?:\\S+ ){0,4}?(?:knocking|knock|calling|vote|voting|ballot|polls|polling|election|may|november|october|thursday|tuesday|booth)|(?:don't|never|won't|will not|do not) forget (?:\\S+ ){0,3}?(?:when|at|on|come|in) (?:\\S+ ){0,3}?(?:ballot box|ballot|polls|polling day|election day|polling station|booth)|turn out for (?:him|her|them|NAME|LEADER|PARTY)|(?:get|see|help get|put|send) (?:him|her|them|NAME|LEADER) (?:over the line|across the line|elected|re elected|into (?:office|power|BODY|city hall|county hall)|to (?:BODY|city hall|washington))",
      ),
    },
  },
  {
    about: 'candidate',
    pattern: {
      message: 'against',
      degree: 'plain',
      classes: [],
      form: own(
        "(?:don't|dont|do not|never|can't|we must not|not) (?:let|trust|want) (?:them|him|her|this lot|that lot)(?: (?:\\S+ ){0,2}?(?:near|win|in|back|back in|loose|touch|get away|anywhere|with|do it)(?: (?:power|office|BODY|county hall|city hall|control|again|near \\S+(?: \\S+)?))?)|(?:time to |let's |lets |please |we should |to |must )?(?:send|show|kick|boot|vote|throw|turf|chuck) (?:them|him|her|this lot|that lot|the lot|the lot of them) (?:all )?(?:home|packing|out|the door|away|a message)(?! (?:of|to the)\\b)",
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'against',
      degree: 'plain',
      classes: [PARTY | LEADER],
      form: own(
        "(?:good riddance|bye bye|bye|goodbye)(?: to)?(?: ,)? (?:the |this |these )?(?:PARTY|LEADER)|(?:see|seen|seeing) the back of (?:the |this |these )?(?:PARTY|LEADER)|(?:anyone|anything|anybody) but (?:the |a )?(?:PARTY|LEADER)|\\S+ (?:more )?years of (?:the |this |these )?(?:PARTY|LEADER)(?! history\\b)|(?:this|that|the) (?:shower|lot|crowd|crew|rabble|bunch|gang|clique) (?:in|at|of|from|called) (?:the )?(?:PARTY|OFFICE)|(?:can't wait|want|hope|love|loving|hoping|waiting|waits?|time) (?:\\S+ ){0,3}?(?:PARTY|LEADER) (?:\\S+ ){0,2}?(?:wiped out|annihilated|thrashed|trounced|hammered|destroyed|humiliated|booted|kicked|voted out|in jail|in prison|behind bars)|(?:anyone|anybody|everyone|those|people) (?:who|still) (?:still )?(?:votes?|voted|voting) (?:for )?(?:the )?(?:PARTY|LEADER) (?:\\S+ ){0,2}?(?:needs?|should|must|is|are|has|have|deserves?|can|hates?|wants?|doesn't|knows?)",
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'against',
      degree: 'plain',
      classes: [PARTY | LEADER],
      form: own(
        "thanks to (?:the |this |these |our )?(?:PARTY|LEADER)(?:'s)?(?: (?:OFFICE|government|cuts|party|and))*(?= (?:\\S+ ){0,9}?(?:cut|cuts|closing|closed|close|closes|lost|lose|losing|no|nothing|worse|queue|queues|broke|broken|crumbling|hungry|poorer|cold|homeless|gone|leaks|leaking|unaffordable|shut|shutting)\\b)|(?:PARTY|LEADER) (?:will|want|wants|are|is) (?:\\S+ ){0,2}?(?:come|coming) for (?:your|our|my|us|you|everyone)|blame (?:the )?(?:PARTY|LEADER)",
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'insult',
      degree: 'plain',
      classes: [PARTY | LEADER | OFFICE],
      form: form(
        `${who} (?:(?!(?:not|and|but|if|said|says) )\\S+ ){0,2}?(?:(?:hasn't|haven't|has not|without|doesn't have|don't have)(?: got)? a clue|has no clue|have no clue|couldn't care less|(?:doesn't|don't|does not|do not) give a \\S+|couldn't (?:run|organise|organize|manage) (?:a|an|the) \\S+|wouldn't (?:know|last|recognise|recognize) \\S+(?: \\S+){0,3}?|(?:isn't|aren't|is not|are not|not) fit (?:to|for) \\S+|out of (?:his|her|their) depth|out of touch|asleep at the wheel|on another planet|talking (?:rubbish|nonsense|bollocks|through)|talks (?:rubbish|nonsense)|(?:should|ought to) be ashamed|lining (?:his|her|their)(?: own)? pockets|off (?:his|her|their) (?:head|rocker)|lost the plot|can't be trusted|cannot be trusted|blood on (?:his|her|their) hands|a waste of (?:space|money|oxygen)|making it up as)`,
      ),
    },
  },
  {
    about: 'office',
    pattern: {
      message: 'insult',
      degree: 'plain',
      classes: [HARD | SOFT],
      form: form(
        "(?:he|she)(?:'s| is| was| has been|'s been) (?:(?:a|an|such|the|just|so|nothing|but|total|complete|utter|absolute|always|been) ){1,4}(?:HARD|disaster|SOFT)",
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'endorses',
      degree: 'plain',
      classes: [OFFICE | PARTY | LEADER],
      asked: true,
      form: form(
        `(?:finally|at last|about time|nice|good|great|refreshing)(?: ,)? (?:\\S+ ){0,4}?(?:a|an) (?:OFFICE|PARTY)(?: OFFICE)? (?:who|that|with) (?:\\S+ )?\\S+(?: sense)?|a (?:OFFICE|PARTY OFFICE) who (?:actually |really |finally |truly )?(?:talks sense|talks our language|gets it|cares|listens|tells the truth|keeps (?:his|her|their) promises)|(?:well said|spot on|hear hear|bravo|preach|love this)(?: ,)?(?: from| by| to)?(?: OFFICE)? (?:LEADER|PARTY)|(?:great|good|brilliant|fantastic|wonderful|bad|terrible|awful|dark|sad|historic|glorious) (?:night|day|result|results|news|evening|morning) for (?:the )?(?:PARTY|LEADER)`,
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'endorses',
      degree: 'plain',
      classes: [],
      asked: true,
      form: form(
        `(?:he'll|she'll|they'll|he will|she will|he'd|she'd|he would|she would|NAME will|NAME would) (?:make|be) (?:a|an|our) ${good} (?:(?:county|state|city|town|local|next|district|NAME) ){0,2}${elected}`,
      ),
    },
  },
  {
    about: 'office',
    pattern: {
      message: 'endorses',
      degree: 'plain',
      classes: [VOTE],
      form: form(
        "(?:i'd|we'd|i would|we would|i will|i'll|we'll|we're|i'm) (?:\\S+ )?(?:vote|voting) for (?:him|her|them)|(?:has|have|gets|get|got|deserves|earned) (?:my|our|your) votes?",
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'vote',
      degree: 'plain',
      classes: [],
      form: form(
        '(?:we need|time for|need|want|demand) (?:a |an )?(?:change of BODY|general election(?: now)?(?! of\\b)|new (?:BODY|OFFICE)(?= (?:now|,|who|please|$)))|(?:pick up|get|grab|collect|put up|ask for) (?:\\S+ ){0,3}?(?:yard|lawn|campaign) signs?(?= (?:for|at|now|today|from) )',
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'against',
      degree: 'plain',
      classes: [PARTY | LEADER],
      form: form(
        "(?:longer|better|worse|faster|stronger|cheaper|fresher|straighter|cleaner|older|sharper|harder|easier|(?:more|less) (?!votes|seats|points|than)\\S+) than (?:a |an |the )?(?:LEADER|PARTY)(?:'s)?(?! (?:did|on|in the polls)\\b)",
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'against',
      degree: 'plain',
      classes: [PARTY | LEADER | OFFICE],
      form: form(
        `(?:the )?(?:PARTY|LEADER)(?: (?:OFFICE|NAME)){0,2} (?:(?:has|have|had) (?:only )?(?:themselves|himself|herself) to blame|(?:has|have) (?:blood on (?:his|her|their) hands|wrecked|ruined|trashed|gutted|destroyed|sold (?:us|you|out)|let (?:us|you) (?:all )?down|betrayed|failed (?:us|our|this|you|arizona|ohio|texas|scotland|wales|ireland|britain|nurses|teachers|patients|children))|should be ashamed|ought to be ashamed)|(?:you|we|residents|tenants|patients|parents|pupils|commuters|students|families) (?:can |have |may |should )?(?:thank )?(?:the )?(?:PARTY|LEADER) (?:OFFICE )?to (?:thank|blame) for|(?:LEADER|NAME) (?:has|have) blood on (?:his|her|their) hands`,
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'endorses',
      degree: 'plain',
      classes: [OFFICE | PARTY | LEADER],
      form: form(
        `(?:huge |many |massive |big |warm |warmest |heartfelt |our )?(?:congratulations|congrats|well done) (?:to )?(?:the |our |all )?(?:(?:OFFICE|NAME) )?(?:LEADER|PARTY)(?: (?:NAME|OFFICE|PARTY)){0,2} (?:on|for) (?:(?:last|a|the|an|his|her|their|your|that|this|such|night's|week's|yesterday's|\\S+) ){0,3}?(?:win|victory|landslide|sweep|triumph|re-election|reelection)|let's hope (?:he's|she's|they're|he is|she is|NAME is|LEADER is) (?:back|re-elected|elected|returned)(?: \\S+){0,3}|fingers crossed (?:he's|she's|they're|LEADER|NAME) (?:is |are )?(?:back|re-elected|elected|returned)`,
      ),
    },
  },
  {
    about: 'nothing',
    pattern: {
      message: 'vote',
      degree: 'plain',
      classes: [],
      form: form(
        `(?:you|we|and you|so you)(?: all)? know (?:which|what) (?:bubble|box|way|side|name|party|one|square|circle) (?:to (?:fill in|tick|mark|vote|pick|choose|cross)|deserves)|(?:there's |there is )?only one (?:box|name|party|way|bubble) to (?:tick|mark|vote|fill in|choose|cross)|(?:we'll|i'll|we will|i will|we're|will|be|are|i'm) (?:all )?(?:be )?(?:writing|voting|ticking|marking) (?:yes|no)(?= (?:on|in|to|,|this|at|and|because|come|$|monday|tuesday|wednesday|thursday|friday|saturday|sunday))`,
      ),
    },
  },
]
