import type { Facts } from '../../../domain/facts.ts'
import { isOneOf, sentenceAround } from '../../text/context.ts'
import { hitsOf } from '../../text/hits.ts'
import type { Reading } from '../../text/reading.ts'
import { flatHas } from '../../text/signs.ts'
import { wordSet } from '../../text/tables.ts'
import { wordAt } from './circumstances.ts'
import type { Spotted } from './patterns.ts'

/** What only those inside should know, by the words in which it slips out. */
interface Inside {
  readonly message: Spotted['message']
  readonly mayMatch: (reading: Reading) => boolean
  readonly shows: RegExp
  /** Points at the whole sentence: what slips out stands beside the words that show it. */
  readonly whole?: true
  readonly not?: RegExp
  /** Kinds of organisation whose business it is to tell it. */
  readonly told?: ReadonlySet<string>
}

const joking =
  /\b(?:surprise party|secret (?:santa|garden|menu|sale|location|supper|gig)|recipe|ingredient|our (?:favourite|favorite|little) secret|don['’]t tell (?:santa|the (?:dog|cat|kids|cats|dogs|boss|chef)|your)|spoilers?|trick|magic)\b/i
const money =
  '[£$€]\\s?\\d+(?:[.,]\\d+)*(?:\\s?[km]\\b)?|\\d{2,3}\\s?k|\\d{1,2}\\.\\d\\d(?=\\s(?:an|per|a) (?:hour|day))'
const rate =
  '(?:an?|per|each)\\s(?:hour|day|week|month|year)|p\\.?[ahw]\\b|hourly|annually|base\\b|plus (?:equity|petrol|bonus|tips)|basic\\b'
const hiring =
  /\b(?:hiring|recruit\w*|vacanc\w+|apply|applications?|starting pay|salary range|join (?:our|the) (?:\p{L}+ )?team|wanted|job (?:alert|opening|ad)|real living wage|minimum wage|published|from £|up to £|pay (?:scale|band|range)|donat\w+|sponsor\w*|tickets?)\b/iu

const kept: readonly Inside[] = [
  {
    message: 'hush',
    mayMatch: flatHas(
      ' between ourselves ',
      ' between us ',
      ' between you and ',
      ' these four walls ',
      ' lips sealed ',
      ' lips are sealed ',
      " mum's the word ",
      ' hush hush ',
      ' on the quiet ',
      ' on the qt ',
      ' keep it quiet ',
      ' keep this quiet ',
      ' it quiet ',
      ' under your hat',
      ' under our hats ',
      ' under wraps ',
      ' keep schtum ',
      ' keep shtum ',
      ' shh ',
      ' shhh ',
      ' tell no one ',
      ' tell nobody ',
      " don't tell ",
      ' do not tell ',
      ' not yet announced ',
      ' not been announced ',
      ' not announced ',
      ' not public ',
      ' not yet public ',
      ' not for sharing ',
      ' not to be shared ',
      ' unannounced ',
      ' undisclosed ',
      " doesn't know yet ",
      " don't know yet ",
      " hasn't been told ",
      " haven't been told ",
      ' not been told ',
      ' will be told ',
      ' gets told ',
      ' get told ',
      ' are told ',
      ' is told ',
      ' tell the market ',
      ' tell staff ',
      ' in confidence ',
      ' confidential ',
      ' confidentially ',
      ' off the record ',
      ' embargo ',
      ' embargoed ',
      ' nda ',
      " can't say more ",
      " can't say who ",
      ' cannot say who ',
      ' cannot say more ',
      ' privately agreed ',
      ' secretly ',
      ' unofficially ',
      ' officially a ',
      ' out of it ',
      ' not to be named ',
      ' remain anonymous ',
      ' stay anonymous ',
      ' keep her name ',
      ' keep his name ',
      " hadn't said ",
      ' asked us not to ',
      ' not supposed to ',
      " aren't supposed to ",
      " shouldn't really ",
      ' in the can ',
      ' goes to the board ',
      ' go to the board ',
      ' hr says ',
      ' case conference ',
      ' note for reps ',
      ' minutes extract ',
      " legal's ",
      ' legal says ',
      ' legal are ',
      ' not for the public ',
      ' internal only ',
      ' for internal use ',
    ),
    shows:
      /\b(?:between (?:ourselves|you and me|us(?=[,:]| (?:he|she|they|it|we|i)\b)|these four walls)|(?:these|our) four walls|lips (?:are )?sealed|mum['’]s the word|hush[ -]hush|on the (?:quiet|qt)|(?:keep|keeping|like|likes|wants?) (?:it|this|that) (?:very )?quiet|under (?:your|our) hats?|under wraps|keep s(?:c)?htum|^shh+|\bshh+\b|tell (?:no ?one|nobody)|(?:don['’]t|do not) tell (?:anyone|anybody|him|her|\p{Lu}\p{L}+|the (?:others|rest|staff|board|landlord|council|donors|parents|press))|not (?:yet |been |yet been )?(?:announced|public)\b|not (?:for sharing|to be shared|for the public)|un(?:announced|disclosed)|(?:doesn['’]t|don['’]t) know yet|(?:hasn['’]t|haven['’]t|not) been told|(?:staff|he|she|they|team|parents|tenants|workers|players|members) (?:will be|are|is|get|gets|are to be) told|tell the market|tell (?:the )?staff|(?:told|tells?|said|says?|know)[^.!?\n]{0,20} in (?:strict |strictest )?confidence|(?:strictly|all|this is|it['’]s|is) confidential\b(?! (?:line|and))|confidential,? (?:of course|obviously|naturally)|off the record|\bNDA\b|under embargo|embargo or not|embargoed|can(?:['’]t|not) say (?:more|who)|(?:privately|secretly|quietly) (?:agreed|decided|sold|paid|plans?|planning|going)|unofficially|officially an?|(?:names?|him|her|them) out of it|(?:asked|wants?|wanted|prefers?|preferred|wished) to (?:remain|stay) anonymous|keep (?:her|his|their) names?|(?:we )?hadn['’]t said|asked us not to|(?:not|n['’]t) supposed to (?:say|tell|know|share|post)|shouldn['’]t really (?:say|tell|share|post)|in the can since|go(?:es)? to the board|HR says|case conference|note for reps|minutes extract|legal(?:['’]s| says| are) (?:scared|nervous|worried|not|no)|internal only|for internal use)/giu,
    whole: true,
    not: joking,
    told: wordSet('police sheriff'),
  },
  {
    message: 'open',
    mayMatch: flatHas(
      ' key ',
      ' keys ',
      " key's ",
      ' empty ',
      ' unattended ',
      ' unoccupied ',
      ' unlocked ',
      ' unmanned ',
      ' no guard ',
      " guard's ",
      ' alarm ',
      ' cctv ',
      ' cameras ',
      ' unmarked ',
      ' left open ',
      ' on the latch ',
      ' away until ',
      ' weeks in ',
      ' fortnight in ',
    ),
    shows:
      /\b(?:(?:spare |parish |back ?door |front ?door |house |van |shop |office )?keys?(?:['’]s| is| are|['’]re| will be)? (?:still |always |kept |left |hidden |usually )?(?:hangs? |hanging |lives? |goes )?(?:under|underneath|beneath|behind|inside|in|on|on top of|above|tucked) (?:the|a|that|our) (?:\p{L}+ ){0,2}(?:pot|plant ?pot|flowerpot|mat|doormat|frog|gnome|stone|brick|rock|ledge|lintel|box|tin|bucket|bin|boot|gutter|meter ?box|bush|planter|tub|step|tray|letter ?box|nail|hook|shelf|windowsill|porch|wheel arch|drainpipe|shed|birdhouse|bird ?box|urn)\b|(?:under|beneath|behind) the (?:\p{L}+ ){0,2}(?:pot|frog|mat|gnome|stone|brick|planter)\b[^.!?\n]{0,20}\bkeys?|(?:house|home|farmhouse|rectory|vicarage|manse|presbytery|cottage|bungalow|flat|building|premises|office|site|place|shop|surgery|clubhouse|yard) (?:will be|['’]ll be|is|stands|['’]s) (?:empty|unattended|unoccupied|unlocked|unmanned)|(?:no|without(?: a)?) (?:guard|security|cctv|alarm|night ?watchman)s?\b(?: [^.!?\n]{1,40})?|(?:alarm|cctv|cameras?|lock|panic button)s?\b[^.!?\n]{0,30}\b(?:still |is |are |been )(?:broken|off|down|out of order|disabled|not working|faulty)|(?:door|gate|window|hatch)s?\b[^.!?\n]{0,24}\b(?:is|are|stays?|left|kept)(?: \p{L}+)? (?:unlocked|on the latch|propped open)|(?:in|by) an? unmarked (?:\p{L}+ ){0,2}(?:van|car|hiace|truck|lorry|vehicle|transit)|(?:nobody|no ?one|there['’]s nobody|no staff) (?:will be |is |['’]ll be )?(?:at|in|around|there|home) [^.!?\n]{2,40}\b(?:until|till|from|between|this|all|over|tonight)\b|gone (?:two|three|four|a few|\d) weeks|away (?:for|until|till)[^.!?\n]{1,30}\b(?:house|home|place|rectory|vicarage|flat)\b[^.!?\n]{0,20}\bempty)/giu,
    not: /\b(?:escape room|exhibit\w*|stolen|burgl\w+|theft|advice|crime prevention|tips?|play|film|novel|lock your|don['’]t leave|never leave|hand in|collect the key)\b/i,
  },
  {
    message: 'source',
    mayMatch: flatHas(
      ' source ',
      ' informant ',
      ' complainant ',
      ' whistleblower ',
      ' whistle blower ',
      ' the tip ',
      ' tip off ',
      ' witness protection ',
      ' the caller ',
      ' one caller ',
      ' safe house ',
      ' refuge ',
      ' women and kids ',
      ' women and children ',
      ' undercover ',
      ' the victim is ',
      ' the accuser ',
      ' our sources ',
    ),
    shows:
      /\b(?:(?:[Oo]ur|a|[Tt]he|my) (?:source|informant|whistle-?blower|complainant|accuser)(?: (?:in|inside|at|within) (?:the )?\p{L}+(?: \p{L}+)?)?,? (?:is|was|works|lives|['’]s|in|inside|(?=\p{Lu}))[^.!?\n]{0,60}|(?:[Tt]he|[Oo]ur) tip(?:-off)? came from[^.!?\n]{1,60}|identity of the complainant|(?:[Tt]he|[Oo]ne) caller, \p{Lu}[^.!?\n]{1,80}|[Ww]itness protection has[^.!?\n]{1,50}|[Uu]ndercover (?:officer|reporter|agent) \p{Lu}\p{L}+|[Tt]he victim is (?:now )?(?:named )?\p{Lu}\p{L}+ \p{Lu}\p{L}+|(?:safe house|[Rr]efuge)\b[^\n]{0,60}\b(?:is|at|on|in|behind)\b[^.!?\n]{0,12}(?:\d{1,4} )?\p{Lu}\p{L}+ (?:Road|Street|Lane|Avenue|Close|Drive|Terrace|Way|Crescent|Rd|St|Ave|Ln)\b[^.!?\n]{0,40}|[Oo]ur (?:women|mothers|families)(?: and (?:kids|children))? (?:are|live|stay|sleep) (?:at|in|on)[^.!?\n]{3,40})/gu,
    not: /\b(?:open source|source of (?:the|energy|protein|income)|wildlife refuge|nature reserve|bird refuge)\b/i,
  },
  {
    message: 'pay',
    mayMatch: flatHas(
      ...' an hour , a week , a month , a year , per hour , per week , per year , pa , base , plus equity , plus bonus , salary , earns , earning , earned , makes , making , new vp , wage , wages , gets paid , got paid , is paid , six figures , on just '.split(
        ',',
      ),
    ),
    shows: new RegExp(
      `\\b(?:(?:[Hh]e|[Ss]he|[Ww]ho|\\p{Lu}\\p{Ll}+|gaffer|manager|boss|director|striker|CEO|head(?:teacher)?)(?:['’]s)?\\s(?:is |was |['’]s |just |only |still |now |already |has |in \\p{L}+ ){0,3}(?:on|earns?|earning|earned|makes?|making|gets?|got|took|takes|paid|gets paid|agreed)\\s(?:about |around |just |only |a |a cool ){0,2}(?<sees>(?:${money})(?:\\s(?:${rate}))?)(?![\\d%.]|\\s?[ap]\\.?m)|\\b(?:VP|CEO|CFO|director|manager|head|hire) (?:\\p{L}+ ){0,2}(?:at|on) (?<at>${money})|\\bon (?:about |around |just |only )?(?<on>(?:${money})\\s(?:${rate})))`,
      'gu',
    ),
    not: hiring,
  },
  {
    message: 'list',
    mayMatch: flatHas(
      ' balance ',
      ' balances ',
      ' owe ',
      ' owes ',
      ' owing ',
      ' arrears ',
      ' fines ',
      ' late fees ',
      ' overdue ',
      ' resits ',
      ' results ',
      ' marks ',
      ' mark list ',
      ' grades ',
      ' failed ',
      ' payments ',
      ' dnas ',
      " didn't attend ",
      ' did not attend ',
      ' missed their ',
      ' redundancies ',
      ' redundant ',
      ' unpaid ',
      ' bonuses ',
      ' salaries ',
      ' subs ',
      ' absent ',
      ' allocations ',
      ' detention ',
      ' banned ',
      ' no shows ',
    ),
    shows:
      /(?<=[:;–—-]\s)(?:(?:\p{Lu}\.? ?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? (?:[£$€]?\d+(?:[.,]\d+)*[k%]?|twice|failed|\p{Lu}[+-]?)(?:, | and |; )){1,}(?:\p{Lu}\.? ?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:,? [£$€]?\d+(?:[.,]\d+)*[k%]?)?|(?<=[:;–—-]\s)(?:\p{Lu}\.? ?)?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+){1,6} and \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+|(?<=:\s)\p{Lu}\. \p{Lu}[\p{L}'’-]+ (?:twice|once|again)[^.!?\n]{0,60}/gu,
    not: /\b(?:full[- ]time|half[- ]time|league|cup|win|score|election|votes?|turnout|recount)\b/i,
    told: wordSet('sports football rugby cricket'),
  },
  {
    message: 'home',
    mayMatch: flatHas(
      ...' who lives , who live , both live , staying at , staying in , in suite , in room , in bed , bed , of flat , in flat , at flat , in number , at number , from number , in apartment , in apt , in unit , in cabin , chalet , her place , his place , her house , his house , her flat , his flat , his gaff , they sleep '.split(
        ',',
      ),
    ),
    shows:
      /\b(?:who (?:lives|live) (?:above|opposite|next to|next door|beside|behind|over|across from|by|on|at|in) (?!the (?:area|city|town|county|region|borough|village)\b)[^.!?,;\n]{3,40}|both live (?:on|in|at|by)[^.!?\n]{3,40}|(?:family|couple|he|she|they|\p{Lu}\p{L}+) (?:is|are|['’]s|['’]re) staying (?:at|in) (?:the |a )?[^.!?\n]{3,40}|(?:lady|man|woman|couple|family|people|resident|tenant|bloke|neighbou?r|lad|lads)s? (?:at|in|from) (?:number|no\.?|flat) \d{1,4}\w?|(?:is|are|['’]s|here|now) in (?:suite|room|bed|cabin|chalet|flat|apartment|number) (?:no\.? ?)?\d[\w-]{0,4}|\p{Lu}\p{L}+,? (?:of|in|at) (?:flat|apartment|apt|number|room|unit|bed) \d{1,4}\w?|,? bed \d{1,2}, (?:\p{Lu}\p{L}+ ){1,2}[Ww]ard|bed \d{1,2}, (?:Mr|Mrs|Ms|Miss|\p{Lu}\p{L}+)[^.!?\n]{0,30}|chalet \p{Lu}\p{L}+[^.!?\n]{0,30}|at (?:her|his) (?:place|house|home|flat|gaff) (?:in|on|at) \p{Lu}\p{L}+|They sleep (?:at|in|behind)[^.!?\n]{3,50})/gu,
    not: /\b(?:play|film|novel|character|exhibition|born|century|museum|author|artist|stars? as)\b|\b1[5-9]\d\d\b/i,
  },
]

/** "Staff will be told after Easter", "the key's under the frog": noted, since it may be meant. */
export function* insideOf(reading: Reading, facts: Facts): Generator<Spotted> {
  for (const { message, mayMatch, shows, whole, not, told } of kept) {
    if (!mayMatch(reading) || (told !== undefined && isOneOf(facts, told))) continue
    const { text, words } = reading
    if (not?.test(text)) continue
    for (const hit of hitsOf(text, shows)) {
      const sees = hit.groups?.sees ?? hit.groups?.on ?? hit.groups?.at ?? hit[0]
      const from = hit.index + hit[0].lastIndexOf(sees)
      const spot = whole ? around(reading, wordAt(words, from)) : { from, to: from + sees.length }
      yield { ...spot, message, weight: 'note' }
    }
  }
}

const FEW = 7

/** The sentence around a word; with the one before it where it says nothing itself: "Lips sealed!" */
function around({ words }: Reading, at: number): { from: number; to: number } {
  const { first, last } = sentenceAround(words, at)
  const start = last - first < FEW && first > 0 ? sentenceAround(words, first - 1).first : first
  return { from: words[start]?.from ?? 0, to: words[last]?.to ?? 0 }
}
