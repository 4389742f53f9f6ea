import type { Facts } from '../../../domain/facts.ts'
import { isOneOf, namedPerson, sentenceAround } from '../../text/context.ts'
import { hitsOf } from '../../text/hits.ts'
import type { Reading, Word } from '../../text/reading.ts'
import { flatHas } from '../../text/signs.ts'
import { wordSet } from '../../text/tables.ts'
import type { Spotted } from './patterns.ts'

/** Something that is one person's own business, by the words in which it is told. */
interface Circumstance {
  readonly mayMatch: (reading: Reading) => boolean
  readonly shows: RegExp
  /** Kinds of organisation whose business it is to tell it. */
  readonly told: ReadonlySet<string>
  readonly not?: RegExp
}

/** Phrases in lower case, one comma between: what a text must hold, and the pattern that finds them. */
function circumstance(phrases: string, told = '', not?: RegExp): Circumstance {
  const all = phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
  const pattern = all.map((phrase) => phrase.replace(/ /g, '[\\s-]+').replace(/'/g, "['’]")).join('|')
  return {
    mayMatch: flatHas(...all.map((phrase) => ` ${phrase.replace(/-/g, ' ')}`)),
    shows: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?!\\p{L})`, 'giu'),
    told: wordSet(told),
    ...(not === undefined ? {} : { not }),
  }
}

const circumstances: readonly Circumstance[] = [
  // Illness, and what is done about it.
  circumstance(`cancer, tumour, tumor, leukaemia, leukemia, lymphoma, melanoma, mesothelioma, chemo, chemotherapy,
    radiotherapy, dialysis, biopsy, colonoscopy, hysterectomy, mastectomy, vasectomy, transplant, stoma, colostomy,
    catheter, prolapse, hernia, piles, haemorrhoids, hemorrhoids, stroke, strokes, seizure, seizures, epilepsy, epileptic,
    heart attack, heart murmur, heart condition, heart op, angina, diabetes, diabetic, parkinson's,
    alzheimer's, dementia, multiple sclerosis, motor neurone, crohn's, colitis, ibs, incontinence, incontinent, bowel condition,
    bladder, pelvic floor, skin condition, gastric sleeve, gastric band, gastric bypass, nose job, facelift, boob job, botox,
    hair transplant, macular degeneration, glandular fever, concussion, concussions, slipped disc, hip replacement,
    knee replacement, hip op, knee op, the op, his op, her op, his operation, her operation, scabies, nits, head lice, hep a, hep b,
    hep c, hepatitis, tb, hiv, hiv positive, herpes, chlamydia, gonorrhoea, syphilis, the clap, an sti, an std, erectile,
    viagra, hrt, methadone, sertraline, prozac, antidepressants, valium, xanax, ritalin, lithium, insulin, repeat prescription, his bloods, her bloods, your bloods, pass his medical, pass her medical, failed his medical, failed her medical, fit to work, unfit to work,
    blood values, came back bad, came back odd, came back positive, tested positive, terminally ill, weeks to live,
    months to live, not long left, intensive care, life support, in a coma, in hospital with, in hospital after, hospitalised,
    hospitalized, admitted with, admitted to, signed off with, rotten teeth, his nerves, her nerves, the menopause, going blind,
    gone blind, amputated, deformity, birth defect, palliative, stage two, stage three, stage four, stage 3, stage 4, in remission, out of remission, spread to, secondaries, aneurysm,
    embolism, blood clot, blood clots, a clot, cirrhosis, kidney failure, liver failure, kidney stones, pacemaker, sepsis, lupus, fibromyalgia,
    long covid, has covid, got covid, shingles, polyps, a cyst, a lump, smear test, mammogram, ozempic, mounjaro, bariatric, hearing aid,
    hearing aids, dentures, prosthetic, wears a wig, cataracts, coeliac, sleep apnoea, migraines, broken hip, bad back, his surgery, her surgery,
    had surgery, after surgery, for surgery, heart surgery, back surgery, hip surgery, knee surgery, under the knife, in hospital having,
    in the hospital with, in the hospital for, in the hospital after, in hospital for, low sperm, hot flushes, hot flashes, into a hospice, in the hospice, in a hospice`),
  // Mind, habit and need.
  circumstance(`depression, postnatal depression, breakdown, burnout, anxiety, panic attacks, panic attack, ptsd, bipolar,
    schizophrenia, schizophrenic, psychosis, ocd, adhd, add meds, autism, autistic, dyslexia, dyslexic, dyspraxia, tourette's,
    anorexia, anorexic, bulimia, bulimic, eating disorder, self harm, self harming, self harmed, suicidal, own life,
    an overdose, overdosed, killed his mum, killed her mum, killed your mum, killed your dad, killed his dad, killed her dad, took his own, took her own, od'd, sectioned, psych hold, psych ward, psychiatric, mental health crisis, mental breakdown,
    rehab, detox, sober, relapsed, off the wagon, drink problem, drinking problem, alcohol dependency, alcoholic, alcoholism,
    addiction, addict, gambling problem, gambling addiction, gambling debts, his drinking, her drinking, was drunk, drunk again,
    too drunk, is a hoarder, learning disability, learning difficulties, learning disabled, special needs, an iep, iep for,
    send plan, ehcp, in nappies, in diapers, without a nappy, potty trained, wet himself, wet herself, wet the bed,
    wet his, wet her, his carer, her carer, anger management, anger issues, is in therapy, his therapist, her therapist,
    counselling for, counseling for, nervous breakdown, manic, hearing voices, on medication, off his meds, off her meds, on the spectrum, crisis team,
    suicide watch, tried to kill, killed himself, killed herself, hooked on, cocaine, heroin, crystal meth, using again, dry since,
    clean since, days clean, months clean, years clean, aa meeting, aa meetings, twelve step, in recovery, onlyfans, camhs,
    mental health leave, mental health issues, mental health problems`),
  // Children, and those who have none.
  circumstance(`miscarriage, miscarried, stillborn, stillbirth, abortion, termination with us, her termination, ivf,
    ectopic, pregnant, pregnancy, lost the baby, lost a baby, lost her baby, infertile, sperm count, unplanned, teenage mum,
    teen mom, single mum, single mom, single mother, single dad, lone parent, paternity test, was adopted, is adopted, adopted at birth, put up for adoption, foster care,
    foster family, foster child, foster carer, fostered, in care, social worker, social services, child protection, taken into care, taken off her, taken off him, tusla,
    at risk register, at risk list, care order, court order, supervised contact, custody case, custody battle, custody hearing, free school meals,
    pupil premium, hits him, hits her, hits them, beats him, beats her, trying for a baby, fertility treatment, fertility clinic, egg donor, surrogate, expecting her, expecting their, who's expecting, she's expecting, is expecting a, lost custody, custody of, full custody,
    biological father, real father, biological mother, dna test, ran away from home, running away, truant, reading age, being bullied,
    was bullied, is a bully, speech therapy, family support worker, youth offending, wetting the bed`),
  // Homes that come apart.
  circumstance(`divorce, divorced, divorcing, getting divorced, separating, separated from, splitting up, split up with,
    marriage is over, broke up with, an affair, the affair, his affair, her affair, cheated on, cheating on, his ex, her ex, has left him, has left her, walked out on, husband walked out, wife walked out, partner walked out,
    left his wife, left her husband, wasn't his wife, wasn't her husband, not his wife, not her husband, his mistress, her lover,
    moved out, thrown out by, kicked out by, missus has left, wife has left, husband has left, restraining order, an avo, abusive,
    abusive ex, domestic abuse, domestic violence, sleeping on the sofa, sleeping at the, women's refuge, came out as, is gay,
    is trans, is lesbian, closeted, used to be a man, used to be a woman`),
  // Trouble at work.
  circumstance(
    `suspended, dismissed, sacked, was fired, been fired, got fired, we fired, being fired, fired for, fired after, fire him,
    fire her, firing the, firing our, let him go, let her go, let them go, disciplinary,
    final warning, written warning, verbal warning, last warning, gross misconduct, misconduct, stress leave, sick leave, medical leave,
    compassionate leave, gardening leave, garden leave, on leave pending, administrative leave, off sick, off with stress,
    long term sick, ill health, signed off, calling in sick, called in sick, calls in sick, phoned in sick, rang in sick,
    under investigation, being investigated, pending an investigation, harassment inquiry, harassment investigation,
    harassment complaint, bullying complaint, bullying complaints, complaint about his, complaint about her, looked at by,
    grievance, tribunal, whistleblower, whistleblowing, capability, underperforming, underperformer, poor performance,
    performance plan, improvement plan, start pip, on a pip, probation period, failed probation, failed his probation,
    failed her probation, wasn't renewed, not renewed, not being renewed, asked to resign, asked her to resign,
    asked him to resign, forced out, pushed out, walked out, pushed rather than jumped, jumped before, was let go, made redundant,
    redundancy, redundancies, moved off the, owing to her attitude, owing to his attitude, bad attitude, hand in the till,
    hands in the till, caught with, caught stealing, breath test, drugs test, drug test, background check, dbs check, failed his,
    failed her, expelled, excluded for, plagiarism, caught cheating, resit, resits, on medical grounds, hardship grant, hardship fund,
    hardship support, bursary because, occupational health, reasonable adjustments, accommodation for, touched her, touched him,
    lost her job, lost his job, lost their jobs, demoted, passed over for, unpaid leave, caught fiddling, fiddling his, fiddling her, his expenses, her expenses,
    settlement agreement, severance, exit package, didn't get the job, unsuccessful candidate, turned down for, rejected because,
    was rejected, second choice for, bottom of the class, lowest mark, repeating the year, held back a year, dropped out,
    complaint against, complaints against, complained about her, complained about him, complained about his, right to work, hungover again,
    drunk on shift, drinking on the job, asleep on shift, stealing from, stole from, forged, lied about his, lied about her`,
    'news newspaper magazine broadcaster radio politics politician government',
  ),
  // The law.
  circumstance(
    `arrested, remanded, on remand, on bail, released on licence, on licence, on parole, paroled, on probation, on tag,
    ankle tag, in prison, in jail, in gaol, in custody, out of county, getting out of, got out of prison, went to prison,
    went down for, served time, served his, served her, did time, criminal record, ex offender, convicted of, conviction, a dui, his dui,
    her dui, drink driving, drunk driving, caution for, cautioned, strip searched, being done for, was done for, benefit fraud,
    benefit cheat, federal indictment, under indictment, indicted, being deposed, deported, deportation, immigration came,
    granted asylum, asylum claim, asylum seeker, refugee status, undocumented, no papers, visa expired, visa ran out, visa has run out, visa has expired, visa problems, overstayed, ice came,
    reported next door, reported his, reported her, reported by his, reported by her, the lado, set it herself, set it himself,
    restraining order against, sex offender, on the register, banned from driving, lost his licence, lost her licence, lost his license, lost her license, speeding again,
    probation officer, parole officer, jailed, jail time, leave to remain, settled status, work permit, trafficked, abused as a child,
    was raped, been raped, was assaulted, illegally, overstayed his, overstayed her`,
    'police sheriff news newspaper magazine broadcaster radio justice court politics politician government',
    /\b(?:witness\w*|appeal\w*|trace|ref \d|log \d|quote|crimestoppers|101|999|911|detectives|warrant|trafficking|stabb\w+|found guilty|wanted:|terror\w*|victims?)\b/i,
  ),
  // Money.
  circumstance(`owes, still owes, owing us, owed us, in arrears, behind with his, behind with her, behind with their, behind on his,
    behind on her, behind on their, months behind, weeks behind, behind with the rent, behind on the rent, hasn't paid,
    haven't paid, still hasn't paid, never paid, couldn't pay, can't pay, couldn't afford, can't afford, late fees, overdue fines, missed payments, missed a payment, missed two payments, missed three payments, missed his, missed her payments,
    carry a balance, outstanding balance, check bounced, cheque bounced, card was declined, card declined, bankrupt, gone bust,
    bankruptcy, bailiffs, repossessed, evicted, eviction, on benefits, universal credit, on hardship, claims benefits, moneylender,
    loan shark, payday loan, in debt, debts, behind with rent, behind with her rent, behind with his rent, using the food bank, using us for,
    food parcel, got the place in the settlement, in the settlement, inheritance, lottery win, neutral reference, pay off, payoff,
    sent all her, sent all his, was scammed out of, lost her savings, lost his savings, life savings, debt collector, debt collectors, overdrawn, credit score, unpaid bill, unpaid invoice, tax bill, housing benefit, disability allowance,
    carer's allowance, attendance allowance, claims pip, on pip, trust fund, late with his, late with her, late with the rent, short on the rent,
    compensation payout, payout of, divorce settlement, lost it all, gambled away, remortgaged, repossession`),
]

/** One person: somebody of whom a sentence says "he" or "she", or whom it names. */
const pronoun = /\b(?:he|she|him|his|her|herself|himself)\b|\b(?:who|whose)\b/i
const titled =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Fr|Rev|Sr|Prof(?:essor)?|Cllr|Councillor|PC|PCSO|Officer|Brother|Sister|Coach|Capt|Captain|Sir|Dame|Chief|Auntie|Nurse|Little)\.?\s\p{Lu}/u
const givenName =
  /(?:^|[,:;(–—-]\s?|\b(?:and|or|to|for|with|of|that|because|so|as|when|while|by|our|little|young|driver|coach|keeper|drummer|singer|captain|chef|from|instructor|host|baby|bassist|guitarist|volunteer|member|donor|tenant|patient|client|pupil|student|resident|customer|owner|colleague|apprentice|intern|manager|caretaker|supervisor)\s)(?!I\b|The\b|A\b|An\b|This\b|That\b|We\b|Our\b|It\b|If\b|You\b|Your\b|For\b|And\b|But\b|No\b|Not\b|All\b|In\b|On\b|At\b|To\b|Is\b|Are\b|Do\b|Did\b|How\b|What\b|When\b|Why\b|Who\b|Where\b|There\b|Here\b|Every\b|Some\b|Many\b|Most\b|Free\b|New\b|Thanks?\b|Please\b|Join\b|Come\b|Call\b)\p{Lu}\p{Ll}{1,11}(?:['’]s)?,?\s(?:is|was|has|had|will|who|whose|and|on|in|to|for|after|can|got|didn|hasn|isn|wasn|at|back|alone|off|went|comes?|did|does|goes|took|takes|lives?|[a-z]+(?:ed|ing)\b)/u
const roles =
  /\b(?:[Oo]ur|[Tt]he|[Oo]ne|[Aa]) (?:\p{L}+ )?(?:keeper|gaffer|manager|boss|director|vicar|priest|curate|rector|headteacher|head teacher|principal|deputy head|caretaker|organist|drummer|singer|bassist|guitarist|conductor|understudy|lead|leading lady|chef|cook|groom|bride|best man|bridesmaid|customer|tenant|tenants|vendor|vendors|owner|previous owner|donor|caller|patient|pupil|student|driver|operator|striker|goalie|captain|coach|apprentice|intern|receptionist|lodger|lad|lass|girl|boy|family|supplier|pick|complainant|Macbeth|Hamlet|Juliet|Romeo|Cinderella|dame)\b|\b\p{Lu}\p{L}+ (?:boy|girl|twins|children|kids|family|families)\b/u

/** "Jade's", right before: a person's, unless it is a day's or a body's. */
const possessive =
  /(?<!\b(?:St|Saint|the) )\b(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Today|Tonight|Tomorrow|Yesterday|Women|Men|Children|People|World|Britain|Ireland|England|Scotland|Wales|Australia|Canada|America|Europe|London|Parkinson|Alzheimer|Crohn|That|What|It|Here|There|Let|Who|How|Where|When|Everyone|Everybody|Nobody|Someone|One|This|He|She)\p{Lu}\p{Ll}{1,11}['’]s (?:\p{Ll}+ ){0,2}$/u
const family = /\b\p{Lu}\p{Ll}+ (?:family|families|twins|boy|girl|kids|children|siblings|brothers|sisters)\b/u
const greeting = /^(?:Hi|Hello|Hey|Dear|Mr|Mrs|Ms|Miss|Dr|@\w+)\b/
const greetedOne =
  /\b(?:[Ww]elcome|[Ww]ell done|[Cc]ongratulations|[Cc]ongrats|[Ff]arewell|[Gg]oodbye|[Bb]ye|[Gg]et well(?: soon)?|[Hh]appy birthday|[Nn]ice work|[Gg]ood luck|[Tt]hank you|[Tt]hanks|[Cc]heers|for|to|[Mm]eet|of|miss) (?!The\b|Our\b|You\b|Everyone\b|All\b|Us\b|This\b|That\b|Me\b|Year\b)\p{Lu}\p{Ll}{1,11}[.!,]?\s*$/u
const praisedOne =
  /\b(?:[Ww]elcome(?: back)?|[Ww]ell done|[Cc]ongratulations|[Cc]ongrats|[Ff]arewell|[Gg]et well(?: soon)?|[Hh]appy birthday|[Nn]ice work|[Ss]hout-?out to|[Tt]hank you|[Tt]hanks|[Mm]eet|[Pp]roud of|[Ll]ove to|[Pp]ray for|[Pp]rayers for|[Gg]oes to)(?: to)? (?!The\b|Our\b|You\b|Everyone\b|All\b|Us\b|This\b|Year\b|Team\b)\p{Lu}\p{Ll}{1,11}\b/u
const ownOfficer = /\b(?:Officer|PC|PCSO|Sgt|Sergeant|Detective|Deputy|Constable|Reporter|Editor)\.?\s\p{Lu}/u

/** Said by themselves or with their leave, of the dead, of the made-up, of many, or of what an organisation does. */
const agreed =
  /\b(?:missing:|said we could|asked us to|wrote about|shar(?:e|es|ed|ing) (?:her|his|their|with us)|(?:her|his|their|with) (?:blessing|permission|consent)|agreed to let|kindly agreed|names? (?:has |have )?been changed|not (?:his|her|their) real name|(?:tells?|told) (?:us|her|his|their)|(?:her|his|their) (?:own )?(?:story|words|journey|experience)|speaks? (?:openly|about|out)|talks? (?:openly|about)|spoke (?:openly|about)|rais(?:ed|es|ing) (?:money|funds|£|\$|€)|fundrais\w+|marathon|sponsor(?:ed|ing|s)|sponsor (?:him|her|them|us)|in (?:loving )?memory|remember(?:s|ed|ing)?|passed away|died|obituary|tribute|inquest|novel|novels|film|documentary|podcast|memoir|character|characters|exhibition|played by|plays|starring|directed by|survivors?|ambassador|awareness|campaign\w*|interview|is an? (?:condition|illness|disease|emergency)|signs? of|symptoms?|anniversary|research\w*|study|studies|trial|statistics|law|bill|act|policy|guide|advice|helpline|born|century)\b|\b1[5-9]\d\d\b|[“"]/i
const many =
  /\b(?:\d{3,}|\d+[,.]\d+|one in|million|thousands?|hundreds?|people|patients|women|men|children|adults|families|those|anyone|anybody|everyone|everybody|someone|somebody|nobody|no one|workers|veterans|players|you|your|we all|us all)\b/i
/** "Cancer nurse", "rehab centre": a place or a calling, not a person's state. */
const office =
  /^['’]?s?[\s-](?:research|charit\w+|cent(?:re|er)s?|clinics?|wards?|units?|nurses?|teams?|services?|support|care|screening|checks?|awareness|action|uk|australia|ireland|society|trust|foundation|fund|appeal|day|week|month|café|cafe|friendly|training|groups?|prevention|advice|awards?|law|bill|rates?|cases|policy|officers?)\b/i

/**
 * "Well done Ann, six weeks sober": what is one person's to tell, with no sign that they told it. Less certain than
 * news with a name beside it, so it is noted and interrupts nobody.
 */
export function* circumstancesOf(reading: Reading, facts: Facts): Generator<Spotted> {
  let mayTell: boolean | undefined
  for (const { mayMatch, shows, told, not } of circumstances) {
    if (!mayMatch(reading)) continue
    const { text, words } = reading
    mayTell ??= !agreed.test(text)
    if (!mayTell) return
    if ((isOneOf(facts, told) && !ownOfficer.test(text)) || not?.test(text)) continue
    for (const hit of hitsOf(text, shows)) {
      const end = hit.index + hit[0].length
      if (office.test(text.slice(end, end + 16))) continue
      const at = wordAt(words, hit.index)
      if (isAboutOne(reading, at, hit)) yield { from: hit.index, to: end, message: 'news', weight: 'note' }
    }
  }
}

/** Whether the sentence around a hit speaks of one person, or goes on about one whom the sentence before names. */
function isAboutOne(reading: Reading, at: number, hit: RegExpExecArray): boolean {
  const { text, words } = reading
  const { first, last } = sentenceAround(words, at)
  const from = words[first]?.from ?? 0
  const sentence = text.slice(from, words[last]?.to)
  if (possessive.test(text.slice(from, hit.index))) return true
  // "Dr. Osei": the stop does not end a sentence.
  if (
    titled.test(text.slice(Math.max(0, from - 5), words[last]?.to)) ||
    family.test(sentence) ||
    namedBeside(reading, hit, first, at, last)
  )
    return true
  if (many.test(text.slice(from, hit.index)) && !greeting.test(text)) return false
  if (
    pronoun.test(sentence) ||
    roles.test(sentence) ||
    praisedOne.test(sentence) ||
    givenName.test(sentence.replace(hit[0], '~'))
  )
    return true
  if (first === 0) return false
  const before = sentenceAround(words, first - 1).first
  const earlier = text.slice(words[before]?.from, from)
  return titled.test(earlier) || praisedOne.test(earlier) || greetedOne.test(earlier.trimEnd())
}

/** A name before or behind the words themselves: "Hepatitis C" is nobody. */
function namedBeside(reading: Reading, hit: RegExpExecArray, first: number, at: number, last: number): boolean {
  const after = at + hit[0].split(/[\s-]+/).length
  return namedPerson(reading, first, at - 1) !== undefined || namedPerson(reading, after, last) !== undefined
}

/** The place of the first word that ends behind an offset. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.to ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
