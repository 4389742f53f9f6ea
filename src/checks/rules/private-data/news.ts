import type { Facts } from '../../../domain/facts.ts'
import type { Weight } from '../../../domain/findings.ts'
import { isOneOf, namedPerson, sentenceAround } from '../../text/context.ts'
import { hitsOf } from '../../text/hits.ts'
import type { Reading } from '../../text/reading.ts'
import { mentions, wordSet, wordTable } from '../../text/tables.ts'
import { wordAt } from './circumstances.ts'
import type { Spotted } from './patterns.ts'

const signs = wordTable(
  `hysterectomy mastectomy vasectomy miscarriage miscarried abortion ivf chemo chemotherapy radiotherapy dialysis surgery
  operation op biopsy colonoscopy cancer tumour tumor stroke breakdown burnout depression anxiety overdose rehab detox
  diagnosis diagnosed hiv epilepsy pregnancy pregnant caesarean dementia alzheimer's prescription results stress
  suspended sacked dismissed disciplinary redundant investigation grievance capability relapse seizure bypass transplant
  scan result arrears benefits referral appointment medication asylum deported divorce divorcing custody bankruptcy`,
)
const illness =
  "(?:hysterectomy|mastectomy|vasectomy|miscarriage|abortion|ivf|chemo(?:therapy)?|radiotherapy|dialysis|biopsy|colonoscopy|surgery|operation|op|bypass|transplant|scan|(?:(?:bowel|breast|prostate|ovarian|lung|skin|cervical|testicular|pancreatic|bladder|brain|throat) )?(?:cancer|tumou?r)(?: (?:op|operation|surgery|treatment|scan))?|(?:hip|knee|heart|back|gall ?bladder|gallstone|hernia|cataract) (?:op|operation|surgery|replacement)|stroke|heart attack|breakdown|burnout|depression|anxiety|panic attacks?|overdose|rehab|detox|diagnosis|hiv|epilepsy|seizures?|pregnancy|caesarean|c-section|dementia|alzheimer['’]?s|eating disorder|stress|relapse|divorce)"
const ofSomebody = new RegExp(`\\b(?:her|his|their)\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?<sees>${illness})\\b`, 'giu')
const becauseOf = new RegExp(
  `\\b(?:in (?:with us |here |hospital )?for|off (?:sick |work )?(?:with|for|after|having)|signed off (?:work )?(?:with|for)|(?:recovering|recovered) (?:well |nicely )?(?:from|after)|diagnosed with|(?:being )?treated for|treatment for|undergoing|admitted (?:with|for)|battling|suffering (?:from|with)|back (?:at work |with us )?after|struggling with)\\s(?:(?:a|an|the|his|her|their|some|stage|another|major|emergency|recent|severe|work)\\s){0,2}(?<sees>${illness})\\b`,
  'giu',
)
const resultsOf =
  /(?<![\p{L}\d])(?<sees>(?:test|biopsy|scan|blood|lab|x-?ray|mri|smear|screening|pregnancy|covid|sti|hiv) results?)\b(?=[^.!?\n]{0,60}\b(?:you|your|yours)\b)|\byour (?<after>(?:test|biopsy|scan|blood|lab|x-?ray|mri|smear|screening|pregnancy|covid|sti|hiv) results?)\b/giu
const greeted = /(?:^|\n|[.!?]\s)(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Mm]orning),? (?:@ ?[\w.]{2,}|\p{Lu}\p{L}+)/u
const atWork =
  /\b(?:has been|have been|was|is|been|got|being)\s(?:now |also |just )?(?<sees>suspended|sacked|dismissed|disciplined|made redundant|let go|under investigation|(?:put )?on a final warning)\b/giu
const colleague =
  /\b(?:colleague|pending|disciplinary|investigation|grievance|(?:in|from|on) (?:accounts|finance|hr|payroll|planning|reception|admin|it|marketing|comms|housekeeping|the (?:office|shop|kitchen|box office|till|front desk)|our (?:team|office|staff)))\b/iu
const toOne =
  /(?:^|\n|[.!?]\s)(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Mm]rs?|[Mm]s)\.?\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s?[,:–-][^\n]{0,90}?\b(?<sees>your\s(?:[\p{L}-]{2,14}\s){0,2}(?:results?|appointment|prescription|referral|diagnosis|claim|arrears|benefits|medication|case|scan|biopsy|grievance|overdraft))\b/gu

/** Told by themselves, in public anyway, of long ago, or to remember somebody. */
const known =
  /\b(?:story|stories|shared?s?|sharing|told us|tells|talks? (?:about|to us)|says|said|interview|ambassador|speaks?|blog|podcast|documentary|film|actor|author|singer|star|president|king|queen|prime minister|memoir|patron|survivor|fundrais\w*|raising|raised|sponsor\w*|marathon|in aid of|inspired|(?:in|loving) memory|passed away|died|funeral|obituary|condolences|tribute|thanks? to (?:everyone|all)|awareness|campaign\w*|name (?:has been )?changed|not (?:his|her|their) real name|inquest|court|charged|police|played by|character)\b|\b1[5-9]\d\d\b|[“"]/i
const publicLife = wordSet('news police justice sport sports team club league political court publisher')

/** They tell the troubles of people who are made up. */
const tellers = wordSet('theatre cinema library bookshop museum gallery opera publisher festival arts')
/** Said of many, and so of nobody. */
const many =
  /\b(?:\d{3,}|\d+[,.]\d+|million|thousands?|hundreds?|people|americans|britons|patients|women|men|children|adults|families|those|anyone|everyone|workers|veterans|seniors|loved ones|act|bill|law|awareness|charity|foundation|society|association|research)\b/i
const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s\p{Lu}\p{L}+/u

/** "Get well soon to Ann Example, off after her operation": news of a named person's body, job or trouble, with no sign that they tell it themselves. */
export function* personalNews(reading: Reading, facts: Facts): Generator<Spotted> {
  if (!mentions(reading, signs) || isOneOf(facts, publicLife)) return
  const { text, words } = reading
  if (known.test(text)) return
  for (const hit of hitsOf(text, toOne)) yield spotted(hit)
  if (greeted.test(text)) for (const hit of hitsOf(text, resultsOf)) yield spotted(hit)
  for (const pattern of [ofSomebody, becauseOf, atWork])
    for (const hit of hitsOf(text, pattern)) {
      const at = wordAt(words, hit.index)
      const { first, last } = sentenceAround(words, at)
      const sentence = text.slice(words[first]?.from, words[last]?.to)
      const before = text.slice(words[first]?.from, hit.index)
      if (many.test(before) || (namedPerson(reading, first, at) === undefined && !titled.test(before))) continue
      if (pattern === atWork && !colleague.test(sentence)) continue
      yield spotted(hit, pattern !== atWork && isOneOf(facts, tellers) ? 'note' : 'ask')
    }
}

function spotted(hit: RegExpExecArray, weight: Weight = 'ask'): Spotted {
  const words = hit.groups?.sees ?? hit.groups?.after ?? hit[0]
  const from = hit.index + hit[0].lastIndexOf(words)
  return { from, to: from + words.length, message: 'news', weight }
}
