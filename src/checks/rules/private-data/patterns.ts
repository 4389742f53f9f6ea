import type { Facts } from '../../../domain/facts.ts'
import type { Weight } from '../../../domain/findings.ts'
import { namedPerson } from '../../text/context.ts'
import { hitsOf } from '../../text/hits.ts'
import type { Reading, Word } from '../../text/reading.ts'
import { flatHas, textHas } from '../../text/signs.ts'
import { mentions, wordTable } from '../../text/tables.ts'
import { findDates } from '../../text/when.ts'
import { digitsOf, isCard, isIban, isNhsNumber, telephone } from './numbers.ts'

export interface Spotted {
  readonly from: number
  readonly to: number
  readonly message:
    | 'card'
    | 'bank'
    | 'identity'
    | 'birth'
    | 'mobile'
    | 'phone'
    | 'email'
    | 'home'
    | 'case'
    | 'news'
    | 'hush'
    | 'open'
    | 'source'
    | 'pay'
    | 'list'
  readonly weight: Weight
}

type Message = Spotted['message']

const caseWords = wordTable(
  'owes arrears debt debts eviction evicted bailiff bailiffs diagnosis diagnosed hiv pregnant abortion overdose detox rehab addiction custody probation convicted offender asylum abuse abused safeguarding benefits sanctioned medication psychiatric depression suicidal miscarriage disciplinary sacked casework caseworker',
)
const casePhrase =
  /\b(?:case (?:file|notes?|number|ref\w*)|self[- ]harm|client|service user|patient|tenant|foster child|child protection|mental health (?:history|record|condition)|council tax|medical (?:record|history)|children attending|test results?)\b/i

/** Whether the post speaks of somebody's case: debt, health, custody and the like. */
export const aboutACase = (reading: Reading): boolean => casePhrase.test(reading.text) || mentions(reading, caseWords)

const spot = (hit: RegExpMatchArray, message: Message, weight: Weight, words = hit[0]): Spotted => {
  const from = (hit.index ?? 0) + hit[0].lastIndexOf(words)
  return { from, to: from + words.length, message, weight }
}

const cardLike = /(?<![\d.,£$€#/-])\d(?:[ -]?\d){12,18}(?![\d/-])/g
const ibanLike = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g
const sortCode = /\b\d{2}[- ]\d{2}[- ]\d{2}\b(?=[^\n]{0,40}\b\d{8}\b)/g
const accountNumber =
  /\b(?:account|acct|a\/c)(?: number| no\.?| #)?\s?(?:is|:|#|ending)?\s?(?<sees>\d{6,12})(?!\d)(?=[^\n]{0,60}\b(?:sort[- ]?code|routing|\d{2}[- ]\d{2}[- ]\d{2})\b)|\b(?:sort[- ]?code|transit|routing(?: number)?|bsb)\b[^\n]{0,40}\b(?:account|acct|a\/c)(?: number| no\.?)?\s?(?:is|:)?\s?(?<after>\d{6,12})(?!\d)/gi
const giving = /\b(?:donat\w+|gifts?|give|giving|appeal|sponsor\w*|fundrais\w+|subscription|membership fee)\b/i

const hasAccount = textHas('sort code', 'sort-code', 'sortcode', 'account', 'acct', 'routing', 'transit', 'a/c')
const hasCardWord = textHas('card', 'visa', 'amex', 'full number')
const hasIban = textHas('iban')
const FEWEST_OF_A_CARD = 12
const FEWEST_OF_AN_IBAN = 9

/** `digits`: the most that stand together. */
export function* money(reading: Reading, digits: number): Generator<Spotted> {
  const { text } = reading
  if (digits >= FEWEST_OF_A_CARD) {
    for (const hit of hitsOf(text, cardLike)) {
      if (isCard(digitsOf(hit[0]))) yield spot(hit, 'card', 'stop')
      else if (hasCardWord(reading)) yield spot(hit, 'card', 'note')
    }
  }
  const weight = (): Weight => (giving.test(text) ? 'note' : 'ask')
  if (digits >= FEWEST_OF_AN_IBAN) {
    for (const hit of hitsOf(text, ibanLike)) if (isIban(hit[0]) || hasIban(reading)) yield spot(hit, 'bank', weight())
  }
  if (!hasAccount(reading)) return
  for (const hit of hitsOf(text, accountNumber))
    yield spot(hit, 'bank', weight(), hit.groups?.sees ?? hit.groups?.after ?? hit[0])
  for (const hit of hitsOf(text, sortCode)) yield spot(hit, 'bank', weight())
}

const tenDigits = /(?<![\d+.£$-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-])/g
const socialSecurity = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g
const nationalInsurance = /\b(?!BG|GB|NK|KN|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g
const named =
  /\b(?:NHS (?:number|no\.?|#)|passport(?: number| no\.?)?(?=\W{1,3}[A-Z]{0,3}\d)|tax file number|TFN|IRD (?:number|no\.?)|PPS(?:N| number| no\.?)|SIN|green card(?: number)?|(?:driving|driver['’]?s) licen[cs]e (?:number|no\.?)|national insurance (?:number|no\.?)|NI (?:number|no\.?)|social security (?:number|no\.?)|SSN|medicare (?:number|no\.?)|(?:patient|hospital|student|case) (?:ID|number|no\.?|ref(?:erence)?))\s?(?:is|:|=|#)?\s?(?<sees>[A-Z]{0,5} ?\d[\dA-Z]{0,20}(?:[ -]\d{2,6}){0,3})/gi

const reference =
  /\b(?:(?:confirmation|booking|reservation|claim|case|crime|tenancy|policy|tracking|customer|membership|patient|claimant)(?: case| ref(?:erence)?| code| number| no\.?| id)*|PNR|record locator|(?:account|order) (?:number|no\.?|ref(?:erence)?))[ :#]+(?<sees>(?=[A-Z/-]*\d)[A-Z\d]{2,10}(?:[/-][A-Z\d]{1,10}){1,3}|(?=[A-Z]*\d)[A-Z\d]{6,12})(?![\w/])/g
const hasReference = flatHas(
  ...'confirmation booking reservation claim case crime tenancy policy tracking customer membership patient claimant pnr locator account order'
    .split(' ')
    .map((word) => ` ${word} `),
)
const toSomebody =
  /\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Tt]hanks|[Tt]hank you|[Ss]orry)[ ,]+(?:@|\p{Lu}\p{Ll}+\b[,.!]?)|\b(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}/u

/** "Hi Marcus, booking QX7LPD": with a name beside it, enough to ask for somebody's case. */
export function* references(reading: Reading): Generator<Spotted> {
  const { text } = reading
  if (!hasReference(reading) || !toSomebody.test(text)) return
  for (const hit of hitsOf(text, reference)) yield spot(hit, 'identity', 'note', hit.groups?.sees ?? hit[0])
}

const ids = ['id', 'number', 'no', 'ref', 'reference', 'case']
const hasIdentity = flatHas(
  ...[
    'nhs',
    'licence',
    'license',
    'insurance',
    'ni',
    'security',
    'patient',
    'hospital',
    'student',
    'case',
    'ird',
    'pps',
    'ppsn',
  ].flatMap((noun) => ids.map((id) => ` ${noun} ${id} `)),
  ' nhs ',
  ' passport ',
  ' ssn ',
  ' tax file ',
  ' tfn ',
  ' sin ',
  ' green card ',
  ' medicare ',
)
const FEWEST_OF_A_SOCIAL_NUMBER = 9

export function* identities(reading: Reading, digits: number): Generator<Spotted> {
  const { text } = reading
  if (hasIdentity(reading)) {
    for (const hit of hitsOf(text, named)) {
      const words = hit.groups?.sees ?? hit[0]
      if (digitsOf(words).length >= 5) yield spot(hit, 'identity', 'stop', words)
    }
  }
  if (/\bNHS\b/.test(text)) {
    for (const hit of hitsOf(text, tenDigits))
      if (!/^0/.test(hit[0]) && isNhsNumber(digitsOf(hit[0]))) yield spot(hit, 'identity', 'stop')
  }
  if (digits >= FEWEST_OF_A_SOCIAL_NUMBER)
    for (const hit of hitsOf(text, socialSecurity)) yield spot(hit, 'identity', 'stop')
  for (const hit of hitsOf(text, nationalInsurance)) yield spot(hit, 'identity', 'stop')
}

const birthWord =
  /\b(?:d\.?o\.?b\.?|date of birth|birth ?date)(?: is|:| -|,)?[ ]?$|\b(?<born>born)(?: on)?(?: the)?[ ]?$/i
const living =
  /\b(?:client|patient|service user|tenant|pupil|student|resident|case|missing|lost|found|wallet|passport|purse|belongs to|handed in|licen[cs]e|lives|living|her (?:mum|mother|carer)|his (?:mum|mother|carer)|referr\w+)\b/i

/** A full date right behind "date of birth"; behind "born" only of somebody alive and in a case, for history is full of births. */
export function* births({ text }: Reading, facts: Facts): Generator<Spotted> {
  if (!/born|birth|d\.?o\.?b/i.test(text)) return
  const thisYear = facts.now?.year
  for (const date of findDates(text, facts.organisation?.country === 'US')) {
    const word = birthWord.exec(text.slice(Math.max(0, date.from - 24), date.from))
    if (word === null || date.year === null) continue
    const alive = thisYear !== undefined && thisYear - date.year < 100
    if (word.groups?.born === undefined) yield { from: date.from, to: date.to, message: 'birth', weight: 'stop' }
    else if (alive && living.test(text)) yield { from: date.from, to: date.to, message: 'birth', weight: 'ask' }
  }
}

const britishMobile = /(?<![\d+])(?:\+44 ?(?:\(0\) ?)?|0044 ?|0)7\d(?:[ -]?\d){8}(?!\d)/g
/** How mobile numbers begin elsewhere, by country. Many a small business has no other, so they are noted. */
const mobilesOf: Readonly<Record<string, RegExp>> = {
  AU: /(?<![\d+])(?:04|\+61 ?4)\d{2}[ -]?\d{3}[ -]?\d{3}(?![\d-])/g,
  IE: /(?<![\d+])(?:08|\+353 ?8)[35679][ -]?\d{3}[ -]?\d{4}(?![\d-])/g,
  NZ: /(?<![\d+])(?:02|\+64 ?2)[012789][ -]?\d{3,4}[ -]?\d{3,4}(?![\d-])/g,
}
const localPhone = /(?<![\d+£$€.,/-] ?)\d{3}[-.]\d{4}(?![\d/-])/g
const anyPhone = /(?<![\d+£$€.,/-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)|\d{2,5})[ .-]?\d{3,4}[ .-]?\d{3,4}(?![\d/-])/g
const ofAPerson =
  /\b(?:her|his|their|my|[A-Z]\p{L}+['’]s)\s(?:own\s|personal\s|private\s|home\s|direct\s)?(?:mobile|cell|cell ?phone|phone|telephone|number|home number|landline|whatsapp)(?: number)?\b[^\d\n]{0,16}$|\b(?:personal|private|home|new) (?:mobile|cell|phone|number)(?:['’]s| is| will be)?\b[^\d\n]{0,16}$|\b(?:[Tt]ext|[Cc]all|[Rr]ing|[Pp]hone|[Ww]hats[Aa]pp) (?:(?:me|him|her)\b[^\d\n]{0,12}|[^\d\n]{2,30}\b(?:at home|on (?:her|his|their|my) (?:own )?(?:mobile|cell|phone))(?: on| at|:)?\s?)$/u

/** "Bobby Teague, cell": a name or the kind of telephone right before the number. */
const besideAName =
  /\b(?:cell|mobile|mob|whatsapp|her on|him on|me on|direct)\b[:. ]{0,3}$|\b(?!The\b|Our\b|Book\b|Bookings\b|Tickets\b|Details\b|Enquiries\b|Contact\b|Reception\b|Helpline\b|Us\b|Call\b|Ring\b|Text\b|Phone\b|Office\b|Team\b|Centre\b|Center\b|Desk\b|Line\b|Hall\b|School\b|Hospital\b)\p{Lu}\p{Ll}+ (?:on|direct)(?: on)?:? $/u

export function* phones(text: string, facts: Facts): Generator<Spotted> {
  const before = (hit: RegExpExecArray): string => text.slice(Math.max(0, hit.index - 60), hit.index)
  for (const hit of hitsOf(text, britishMobile)) {
    if (telephone(hit[0]).length === 11) yield spot(hit, 'mobile', ofAPerson.test(before(hit)) ? 'stop' : 'ask')
  }
  for (const hit of hitsOf(text, anyPhone)) {
    const digits = telephone(hit[0])
    if (digits.length < 9 || digits.length > 13 || /^0?(?:800|808|844|845|870|300|303)/.test(digits)) continue
    if (ofAPerson.test(before(hit))) yield spot(hit, 'phone', 'stop')
    else if (besideAName.test(before(hit))) yield spot(hit, 'phone', 'note')
  }
  for (const hit of hitsOf(text, localPhone)) if (ofAPerson.test(before(hit))) yield spot(hit, 'phone', 'stop')
  const theirs = mobilesOf[facts.organisation?.country ?? '']
  if (theirs !== undefined) for (const hit of hitsOf(text, theirs)) yield spot(hit, 'mobile', 'note')
}

const providers =
  'gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|msn|comcast|verizon|att|xtra|bigpond|optusnet|iinet|eircom|shaw|rogers|sympatico|sbcglobal|bellsouth|cox|charter|earthlink|tiscali|orange|blueyonder|protonmail|proton|gmx|mail|zoho|fastmail'
const hasFreeMail = textHas(...providers.split('|').map((name) => `@${name}.`))
const freeMail = new RegExp(
  `(?<![\\w.+-])(?<local>[\\w.+-]{2,50})@(?:${providers})\\.(?:com\\.au|co\\.nz|co\\.uk|net\\.au|com|net|org|me|ie|fr|de|ca)\\b`,
  'gi',
)
const ofABody =
  /info|contact|hello|office|enquir|inquir|admin|booking|reservations|tickets|events|press|media|support|help|team|club|society|group|choir|band|orchestra|church|parish|chapel|temple|mosque|school|pta|scouts?|guides?|brownies|trust|charity|foundation|friends|volunteer|theat|museum|gallery|library|garden|allotment|farm|shop|store|cafe|bakery|bar|pub|hall|centre|center|council|association|assoc|league|fc$|afc|rfc|cricket|runners|festival|fest|market|foodbank|pantry|rescue|shelter|wildlife|community|project|network|campaign|news|studio/i

/** An address with a provider for everybody, unless its name is that of a body such as a choir or a club. */
export function* emails(reading: Reading, facts: Facts): Generator<Spotted> {
  if (!hasFreeMail(reading)) return
  const { text } = reading
  const own = (facts.organisation?.name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u)
  for (const hit of hitsOf(text, freeMail)) {
    const local = (hit.groups?.local ?? '').toLowerCase()
    if (ofABody.test(local) || own.some((word) => word.length > 4 && local.includes(word))) continue
    yield spot(hit, 'email', 'ask')
  }
}

const street =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Dr|Court|Ct|Crescent|Cres|Way|Terrace|Gardens|Grove|Place|Row|Mews|Boulevard|Blvd|Hill|Walk|Rise|View|Green|Circle|Trail|Parkway|Track|Yard|Square|Esplanade|Parade|Quay|Hwy|Highway'
const streets = wordTable(`${street.toLowerCase().replaceAll('|', ' ')} gaff flat apt`)
const house = new RegExp(
  `(?<lead>(?:\\b(?:of|at|from|to|in|on|near|address(?: is|:)?|lives|living|home:?|from|was|for)|[,:–—-])\\s)(?<sees>(?:(?:Flat|Apartment|Apt|Unit) \\w{1,4},? )?(?:Lot )?(?:\\d{1,4}/)?\\d{1,5}[A-Za-z]?,? (?:[NSEW]\\.? )?(?:[A-Z][\\p{L}'’]+ ){1,3}(?:${street})\\b)`,
  'gu',
)
const dwelling =
  /\b(?:(?:he|she|they)(?:['’]s|['’]re| is| are) (?:still )?(?:at|staying at|over at|round at)|lives?|living|lived|resides?|residing|home(?: address)? is|(?:her|his|their|my|home) (?:home|house|flat|apartment|address)(?: is|:)?|moved (?:in)?to|visit (?:him|her|them)|(?:found|collapsed) at home)\b[^.!?\n]{0,40}$/i
const household =
  /\b(?:(?:the )?\p{Lu}\p{L}+(?:['’]s)? (?:family|household|house|home|flat|place)|(?:Mr|Mrs|Ms|Miss|Dr)\.? (?:\p{Lu}\.? )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: at| of| in|,)? ?$/u
/** Somebody's home by what happens there: a parcel, a complaint, a dog. */
const doorstep =
  /\b(?:[Cc]ustomer|[Oo]wner|[Tt]enant|[Rr]esident|[Nn]eighbours?|[Nn]eighbors?|[Ww]inner|[Cc]aller|[Ll]andlord|[Ll]andlady|[Hh]ouseholder|[Ll]etter|[Pp]arcel|[Oo]rder|[Rr]eplacement|[Dd]eliver\w*|[Pp]ost(?:ed|ing)|[Ss]ent|[Ss]ending|[Dd]ogs?|gaff|place|dropp?(?:ed|ing)?|pick(?:ed|ing)? up|belong\w*|apart from|except|[Cc]omplain\w*|[Cc]osts?ume|arrears|unregistered|on (?:its|the|his|her) way to|parents|family|safe house|refuge|reported|noise|her|his)\b/u
const isPosted = flatHas(' posting ', ' post ', ' posted ', ' sending ', ' sent ', ' send ', ' deliver', ' on its way ')
const eircode =
  /\b(?:posting|post|posted|sending|sent|send|deliver\w*|on its way) (?:it |this |them )?(?:straight |out )?to [^.!?\n]{3,60}?(?<sees>\b(?:[A-Z]\d[\dW] ?[A-Z\d]{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b)/gu
const publicPlace =
  /\b(?:office|offices|shop|store|branch|venue|hall|church|school|library|museum|theatre|theater|gallery|cafe|café|pub|clinic|surgery|hospital|centre|center|planning|application|register(?:ed)? (?:office|address)|visit us|find us|join us|drop in|open (?:day|house|daily|from)|doors|tickets|meet|meeting|roadworks|closed|demolition|plaque|listed|museum|built|architect|hospice|room|diner|hotel|inn|brunch|fire|firefighters|crash|collision|charity no|\d ?(?:am|pm|a\.m|p\.m))\b|\b\d{1,2} ?[ap]\.m/i

/** A number right before a capital: "12 Larch", "18b, Mill". */
function isHouseNumber({ low, to }: Word, at: number, words: readonly Word[]): boolean {
  const first = low.charCodeAt(0)
  const next = words[at + 1]
  return first >= 48 && first <= 57 && low.length < 7 && next?.capital === true && next.from - to < 4
}

/** House number and street where the words say that somebody lives there, or right behind a person's name. */
export function* addresses(reading: Reading): Generator<Spotted> {
  const { text, words } = reading
  if (isPosted(reading))
    for (const hit of hitsOf(text, eircode)) yield spot(hit, 'home', 'note', hit[0].replace(/^.*? to /, ''))
  if (!mentions(reading, streets) || !words.some(isHouseNumber)) return
  for (const hit of hitsOf(text, house)) {
    const sees = hit.groups?.sees ?? ''
    const from = hit.index + (hit.groups?.lead ?? '').length
    const start = Math.max(text.lastIndexOf('\n', from), text.lastIndexOf('. ', from - 3) + 1, 0)
    const before = text.slice(start, from)
    const first = words.findIndex((word) => word.from >= start)
    const last = words.findIndex((word) => word.from >= from) - 1
    const person = first >= 0 && namedPerson(reading, first, last) !== undefined
    const dwells = dwelling.test(before)
    const lived = dwells || household.test(before)
    const known = lived || person || doorstep.test(before)
    if (!known || publicPlace.test(lived ? before : text)) continue
    yield { from, to: from + sees.length, message: 'home', weight: dwells && person ? 'stop' : lived ? 'ask' : 'note' }
  }
}

const hasCareNoun = flatHas(
  ' client',
  ' service user',
  ' patient',
  ' tenant',
  ' case',
  ' foster child',
  ' pupil',
  ' student',
  ' resident',
  ' claimant',
  ' offender',
  ' donor',
)
const inCare =
  /\b(?:[Cc]lient|[Ss]ervice user|[Pp]atient|[Tt]enant|[Cc]ase|[Ff]oster child|[Pp]upil|[Ss]tudent|[Rr]esident|[Cc]laimant|[Oo]ffender|[Dd]onor)s?,?\s(?<sees>\p{Lu}\p{L}+(?:\s\p{Lu}[\p{L}'’-]+)?)\b/gu
const consent =
  /\b(?:ambassador|shared?s?|sharing|told us|tells|story|thank|thanks|interview|congratulations|well done|proud|award|winner|won|graduat\w+|meet|name (?:has been )?changed|not (?:his|her|their) real name|killed|murder\w*|inquest|court heard)\b/i
const graveWords = wordTable(
  `${[...caseWords].join(' ')} hospitalised hospitalized drinking drugs cancer relapse relapsed pregnant bankrupt homeless autistic autism`,
)

/** "Our client Ann Example is in arrears": a name, a place in somebody's care, and words of a case, without a sign that it was agreed. */
export function* namedCases(reading: Reading): Generator<Spotted> {
  if (!hasCareNoun(reading)) return
  for (const hit of hitsOf(reading.text, inCare)) {
    if (consent.test(reading.text) || !mentions(reading, graveWords)) return
    yield spot(hit, 'case', 'stop', hit.groups?.sees ?? hit[0])
  }
}
