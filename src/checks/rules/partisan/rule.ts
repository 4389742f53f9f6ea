import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { isOneOf, sentenceAround, speakerOf } from '../../text/context.ts'
import { wordedIn } from '../../text/manner.ts'
import { inside, type Reading, read } from '../../text/reading.ts'
import { openSpans } from '../../text/spans.ts'
import { mentions, wordSet, wordTable } from '../../text/tables.ts'
import { inForce } from '../../text/watching.ts'
import { indirect } from './indirect.ts'
import { leaning } from './leaning.ts'
import {
  classesOf,
  HARD,
  isWorthReading,
  LEADER,
  LIES,
  type Marker,
  markerOf,
  OFFICE,
  PARTY,
  type Sentence,
  SLOGAN,
  sentencesOf,
  WHO,
} from './marking.ts'
import { campaignHandles, campaignHosts } from './parties.ts'
import { type Degree, type Pattern, patterns } from './patterns.ts'
import { contests, gentle, political } from './signs.ts'
import { slogansIn, tagTakesSide } from './slogans.ts'
import { politicalTraits } from './traits.ts'

interface Options {
  /** Countries beside its own whose parties and leaders are known. */
  readonly countries: readonly string[]
  /** An organisation that may take sides. */
  readonly silent: boolean
}

const mayTakeSides = wordSet('political party campaign candidate politician union')
const reporters = wordSet('news newspaper magazine media')
const bound =
  wordSet(`charity nonprofit foundation hospice council government regulator police justice court military army navy fire ambulance
  health hospital school college university education library museum gallery heritage theatre music symphony orchestra choir arts church
  faith cathedral broadcaster wildlife zoo garden animals environment lgbt emergency housing`)
const publicBodies = wordSet('council government regulator police justice')

export const partisan: Check<Options> = {
  id: 'partisan',
  kind: 'partisan',
  title: 'For or against a party',
  weight: 'ask',
  needs: ['organisation', 'manners'],
  messages: {
    vote: '“{words}” tells people how to vote. Many organisations must not do that, and some lose their standing for it.',
    endorses:
      '“{words}” takes a side for a party or a candidate. It will be read as the view of the whole organisation.',
    against:
      '“{words}” takes a side against a party or somebody in office. Say what is wrong with the decision instead.',
    insult:
      '“{words}” attacks a person or a party, not a decision. It will be read as the view of the whole organisation.',
    body: '“{words}” calls people in public office names. What they decided can be judged without.',
    slogan: '“{words}” is a slogan of one side. It will be read as the view of the whole organisation.',
    campaign: '“{words}” leads to the campaign of one party. People will take it as advice how to vote.',
    issue: '“{words}” takes a side on a question that people vote about. Is this a view that the organisation holds?',
    manner: 'This is worded like a view on politics. It will be read as the view of the whole organisation.',
    leans: 'This speaks of somebody in politics while people vote. Make sure that it leans to no side.',
    record: 'There is an election now, and “{words}” praises our own record. Rules for such a time may forbid that.',
  },
  stories: ['ST11', 'ST19', 'rspb-2023', 'ukcs-2020', 'hrp-2019', 'walsall-2012', 'manchester-2021'],
  defaults: { countries: [], silent: false },
  options: {
    countries: { kind: 'words', title: 'Parties of these countries too (codes of two letters)' },
    silent: { kind: 'switch', title: 'This organisation may take sides: say nothing' },
  },
  *look(content: Content, facts: Facts, { countries, silent }: Options): Generator<Sighting> {
    const { organisation } = facts
    if (organisation === undefined || silent || content.language.slice(0, 2) !== 'en') return
    if (isOneOf(facts, mayTakeSides)) return
    const marker = markerOf(organisation, countries)
    for (const [part, reading] of content.parts.map(read).entries()) {
      let isSeen = false
      const classes = classesOf(reading, marker)
      for (const sighting of byWords(reading, part, marker, classes, content, facts)) {
        isSeen = true
        yield sighting
      }
      const traits = isSeen ? [] : politicalTraits(reading, marker, classes)
      if (traits.length > 0) yield* wordedIn('partisan', reading, part, content, facts, traits)
    }
  },
}

function* byWords(
  reading: Reading,
  part: number,
  marker: Marker,
  classes: number,
  content: Content,
  facts: Facts,
): Generator<Sighting> {
  const free = openSpans()
  const sighting = (message: string, from: number, to: number, degree: Degree): Sighting[] =>
    free(from, to)
      ? [
          {
            message,
            data: { words: reading.text.slice(from, to) },
            spot: { part, from, to },
            weight: weigh(degree, content, facts),
          },
        ]
      : []
  for (const { from, to } of (classes & SLOGAN) === 0 ? [] : slogansIn(reading))
    yield* sighting('slogan', from, to, reportsAt(reading, from) ? 'mild' : 'grave')
  for (const word of reading.text.includes('#') ? reading.words : [])
    if (word.mark === '#' && tagTakesSide(word.low)) yield* sighting('slogan', word.from - 1, word.to, 'grave')
  for (const { from, to } of campaignsIn(reading)) yield* sighting('campaign', from, to, 'plain')
  if (isWorthReading(classes)) {
    const sentences = [...sentencesOf(reading, marker)]
    for (const sentence of sentences) {
      for (const { pattern, from, to } of hits(sentence, reading)) {
        yield* sighting(pattern.message, from, to, reportsAt(reading, from) ? 'mild' : pattern.degree)
      }
      for (const { pattern, from, to } of indirectHits(sentence, reading, classes))
        yield* sighting(pattern.message, from, to, reportsAt(reading, from) ? 'mild' : pattern.degree)
      yield* mocked(sentence, reading, sighting)
    }
    const leans = leaning(reading, sentences)
    if (leans !== null) yield* sighting('leans', leans.from, leans.to, 'mild')
  }
  yield* unnamed(reading, classes, isOneOf(facts, publicBodies), sighting)
  if (isOneOf(facts, publicBodies) && electionNow(facts)) {
    const praise = ownRecord.exec(reading.text)
    if (praise !== null) yield* sighting('record', praise.index, praise.index + praise[0].length, 'mild')
  }
}

/** What a sighting weighs for those who speak, in this time. */
function weigh(degree: Degree, content: Content, facts: Facts): Weight {
  if (degree === 'mild' || isOneOf(facts, reporters) || speakerOf(content, facts)?.kind === 'personal') return 'note'
  if (!isOneOf(facts, bound)) return 'ask'
  return degree === 'grave' || electionNow(facts) ? 'stop' : 'ask'
}

const electionNow = (facts: Facts): boolean => inForce(facts).some(({ kind }) => kind === 'election')

interface Hit {
  readonly pattern: Pattern
  readonly from: number
  readonly to: number
}

function* hits(sentence: Sentence, reading: Reading): Generator<Hit> {
  const { canon, classes } = sentence
  for (const pattern of patterns) {
    if (!pattern.classes.every((some) => (classes & some) !== 0)) continue
    const hit = pattern.form.exec(canon)
    if (hit === null) continue
    const place = placeOf(sentence, reading, hit.index, hit.index + hit[0].length)
    if (place === null) continue
    if (pattern.political === true && !mentions(reading, political)) continue
    if (pattern.message === 'vote' && isOpenChoice(canon, hit[0], reading)) continue
    if (pattern.asked === true && isQuestion(reading, place.to)) continue
    yield { pattern, ...place }
  }
}

const standing = wordTable('candidate candidates commissioner sheriff councilmember alderman incumbent')

/** What takes a side without saying so, in a post that names a party, a leader or a candidate. */
function* indirectHits(sentence: Sentence, reading: Reading, classes: number): Generator<Hit> {
  const named = (classes & (PARTY | LEADER)) !== 0
  for (const { about, pattern } of indirect) {
    if (!pattern.classes.every((some) => (sentence.classes & some) !== 0)) continue
    if (about === 'office' && !named && (classes & OFFICE) === 0) continue
    if (about === 'candidate' && !named && !mentions(reading, standing)) continue
    const hit = pattern.form.exec(sentence.canon)
    if (hit === null || (about !== 'nothing' && mentions(reading, contests))) continue
    const place = placeOf(sentence, reading, hit.index, hit.index + hit[0].length)
    if (place !== null && !(pattern.asked === true && isQuestion(reading, place.to))) yield { pattern, ...place }
  }
}

/** From the first to the last word that a stretch of the canon covers. */
function placeOf(
  { tokens }: Sentence,
  { words }: Reading,
  start: number,
  end: number,
): { from: number; to: number } | null {
  const covered = tokens.filter((token) => token.start >= start && token.start < end)
  const first = words[covered[0]?.first ?? -1]
  const last = words[covered.at(-1)?.last ?? -1]
  if (first === undefined || last === undefined) return null
  return { from: first.mark === '#' ? first.from - 1 : first.from, to: last.to }
}

const leavesOpen = / (?:whether|however|regardless|whoever|whichever|how to|who to|no matter who) /

/** "Whether you vote Labour or Green", "vote for Biscuit for pet of the month". */
function isOpenChoice(canon: string, hit: string, reading: Reading): boolean {
  if (leavesOpen.test(canon)) return true
  if (/PARTY (?:or |and )?(?:PARTY |\S+ (?:or|and) )(?:or |and )?PARTY/.test(canon)) return true
  return !/PARTY|LEADER|OFFICE|HARD|BAD/.test(hit) && mentions(reading, contests)
}

/** Whether the sentence that a place stands in ends with a question mark. */
function isQuestion({ text }: Reading, at: number): boolean {
  const end = /[.!?…\n]/.exec(text.slice(at, at + 200))
  return end?.[0] === '?'
}

const longAgo = /\b1[0-9]\d\d\b/

/** Whether the words are those of others: a quotation, a report, a piece of history, a work of art. */
function reportsAt(reading: Reading, from: number): boolean {
  if (inside(reading.quotes, from)) return true
  const at = reading.words.findIndex((word) => word.to > from)
  const { first, last } = sentenceAround(reading.words, at)
  for (let place = first; place <= last; place++) {
    const low = reading.words[place]?.low ?? ''
    const self = place > first && /^(?:we|i)$/.test(reading.words[place - 1]?.low ?? '')
    if ((gentle.has(low) && !self) || (low.length === 4 && longAgo.test(low))) return true
  }
  return false
}

type See = (message: string, from: number, to: number, degree: Degree) => Sighting[]

const mocks = /🤡|🤮|💩|🖕/u
const sentenceEnd = /[.!?…\n]/

/** A face that mocks in the same sentence as somebody in office. */
function* mocked(sentence: Sentence, reading: Reading, see: See): Generator<Sighting> {
  if ((sentence.classes & WHO) === 0 || !mocks.test(reading.text)) return
  const named = sentence.tokens.find(({ start }) =>
    /^(?:PARTY|LEADER|OFFICE)/.test(sentence.canon.slice(start, start + 7)),
  )
  const place = named === undefined ? null : placeOf(sentence, reading, named.start, named.start + 1)
  if (place === null || reportsAt(reading, place.from)) return
  const behind = reading.text.slice(place.to, place.to + 200)
  const face = mocks.exec(behind.slice(0, sentenceEnd.exec(behind)?.index))
  if (face !== null) yield* see('insult', place.from, place.to + face.index + face[0].length, 'plain')
}

const deceived =
  /\b(?:he|she|they)(?: has| have|'s|’s|'ve|’ve)? (?:lied|lies|lying) to (?:us|all of us|every one of us|everyone of us|all of you|you|everyone|the (?:country|nation|public|people|voters|electorate|house)|parliament|congress|voters|(?:the )?(?:american|british|irish|australian|canadian) people)\b/i
const addressed =
  /\b(?:you|they|he|she)(?: are|['’]re| is|['’]s) (?:all |just |such |nothing but |a |an |bloody ){0,3}(?:liars?|crooks?|scum|cowards?|hypocrites?|racists?|fascists?|traitors?|bigots?|frauds?|clowns?|idiots?|morons?|disgrace)\b/iu
const callsNames = /\b(?:these|those|what an?|such) (?:\p{L}+ ){0,2}?(?:bunch of |lot of )?/iu

/** Somebody is not named, and everybody knows who is meant. */
function* unnamed(reading: Reading, classes: number, isPublic: boolean, see: See): Generator<Sighting> {
  const lied = (classes & LIES) === 0 ? null : deceived.exec(reading.text)
  if (lied !== null && !reportsAt(reading, lied.index) && (reading.links.length > 0 || (classes & (HARD | WHO)) !== 0))
    yield* see('insult', lied.index, lied.index + lied[0].length, 'plain')
  const called = (classes & WHO) === 0 || (classes & HARD) === 0 ? null : addressed.exec(reading.text)
  if (called !== null && !reportsAt(reading, called.index))
    yield* see(
      'insult',
      called.index,
      called.index + called[0].length,
      (classes & (PARTY | LEADER)) === 0 ? 'plain' : 'grave',
    )
  if (!isPublic || (classes & HARD) === 0 || (classes & LEADER) !== 0) return
  for (let at = 1; at < reading.words.length; at++) {
    const word = reading.words[at]
    const before = reading.words[Math.max(0, at - 2)]
    if (word === undefined || before === undefined || !callees.has(word.low) || reportsAt(reading, word.from)) continue
    const lead = callsNames.exec(reading.text.slice(before.from, word.from))
    if (lead !== null) yield* see('body', before.from + lead.index, word.to, 'plain')
  }
}

const callees = wordSet(
  'liar liars twister twisters crook crooks clowns cronies idiots hypocrites charlatans fraudsters',
)

/** A link to the page of one party, or its words passed on. Links to several parties are a service to voters. */
function campaignsIn(reading: Reading): readonly { readonly from: number; readonly to: number }[] {
  if (reading.links.length === 0 && reading.words[1]?.mark !== '@') return []
  const pages = reading.links.filter(({ host }) => campaignHosts.has(hostOf(host)))
  const several = new Set(pages.map(({ host }) => hostOf(host))).size > 1
  const handle = reading.words[1]
  const passedOn =
    handle !== undefined && reading.words[0]?.low === 'rt' && handle.mark === '@' && campaignHandles.has(handle.low)
      ? [{ from: reading.words[0].from, to: handle.to }]
      : []
  return [...(several ? [] : pages), ...passedOn]
}

const hostOf = (host: string): string =>
  host
    .split('.')
    .slice(/\.(?:org|com|net)\.[a-z]{2}$/.test(host) ? -3 : -2)
    .join('.')

const ownRecord =
  /\b(?:we(?: have|['’]ve)|your council has|this administration has|our administration has) (?:\p{L}+ ){0,2}?(?:delivered|invested|achieved|built|created|secured|saved|transformed)(?: (?:an? )?(?:record|more|over|nearly|almost|unprecedented))?|\b(?:proud of our|our (?:proud|strong|excellent|outstanding)) (?:\p{L}+ ){0,2}?record|\bthanks to our (?:record )?(?:investment|plan|policies)|\brecord (?:investment|funding) (?:from|by) (?:us|your council|the council)|\bleading the way (?:on|in)\b/iu
