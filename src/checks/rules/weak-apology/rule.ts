import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { hitsOf } from '../../text/hits.ts'
import { wordedIn } from '../../text/manner.ts'
import { ownWords } from '../../text/own-words.ts'
import { type Reading, read } from '../../text/reading.ts'
import { flatHas } from '../../text/signs.ts'
import { openSpans } from '../../text/spans.ts'
import { mentions, wordTable } from '../../text/tables.ts'
import { lesser } from './lesser.ts'
import {
  about,
  apology,
  corrects,
  everyday,
  nextStep,
  owns,
  post,
  setsRight,
  type Weakness,
  weaknesses,
} from './words.ts'

export const weakApology: Check<null> = {
  id: 'weak-apology',
  kind: 'weak_apology',
  title: 'An apology that hides',
  weight: 'ask',
  needs: ['manners'],
  messages: {
    'if-any-offence': '“{words}” doubts that anybody was hurt. Say whom it hurt: “We hurt people who … We are sorry.”',
    'feel-that-way': '“{words}” is about other people’s feelings. Say what was wrong with our words.',
    'sorry-but': '“{words}” takes the sorry back. Say what we should have done: “We should have stopped our queue.”',
    'nobody-did-it': '“{words}” leaves out who did it. Say “We posted this. It was our error.”',
    'not-our-intention': '“{words}” defends instead of owning. Say “The words were wrong, whatever we meant.”',
    'beyond-our-control': '“{words}” sounds like an excuse. Say what we did not do: “We did not open the link.”',
    'machine-did-it': '“{words}” blames a tool or a helper. Say what we let happen, and what we have switched off.',
    'names-a-person': '“{words}” points at one person. Say what failed in how we check, and what changes.',
    regret: '“{words}” is not yet “We are sorry”. Say the word.',
    seriously: '“{words}” promises nothing. Say what happens next, and by when.',
    manner: 'This is worded like an excuse. Say what we did, to whom, and that we are sorry.',
    'says-nothing': 'This does not say what was wrong. Name it in one sentence, so that people need not guess.',
  },
  stories: ['ST29', 'eastren-2014', 'epicurious-2013', 'ukcs-2020'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    for (const [part, reading] of content.parts.map(read).entries()) {
      const isNew = openSpans()
      let isSeen = false
      for (const sighting of [...(mayApologise(reading) ? weakIn(reading, part) : []), ...lesserIn(reading, part)]) {
        const { spot } = sighting
        if (spot !== null && 'from' in spot && !isNew(spot.from, spot.to)) continue
        isSeen = true
        yield sighting
      }
      if (!isSeen && mentions(reading, ofOffence) && !forService(reading))
        yield* wordedIn('excuse', reading, part, content, facts)
    }
  },
}

const mayApologise = flatHas(
  'sorry',
  'apolog',
  'regret',
  'mistake',
  'error',
  'accident',
  'inadvertently',
  'got it wrong',
  'got this wrong',
  'out of context',
  'unauthoris',
  'unauthoriz',
)

function* weakIn(reading: Reading, part: number): Generator<Sighting> {
  const text = ownWords(reading).replace(everyday, (words) => ' '.repeat(words.length))
  const apologises = apology.test(text)
  if ((!apologises && !corrects.test(text)) || about.test(text)) return
  const holds = { apology: apologises, post: post.test(text), unowned: !owns.test(text) }
  const told = new Set<string>()
  for (const weakness of weaknesses) {
    if (told.has(weakness.message) || !weakness.only.every((need) => holds[need])) continue
    const hit = weakness.shows.exec(text)
    const words = hit?.slice(1).find((group) => group !== undefined)
    if (hit === null || words === undefined) continue
    const weight = weigh(weakness, text, words)
    if (weight === null) continue
    told.add(weakness.message)
    const from = hit.index + hit[0].lastIndexOf(words)
    const to = from + words.length
    yield { message: weakness.message, data: { words: reading.text.slice(from, to) }, spot: { part, from, to }, weight }
  }
  if (told.size === 0 && holds.post && isEmpty(text)) yield { message: 'says-nothing', spot: null, weight: 'note' }
}

/** Lighter where the rest of the text makes up for it; null = nothing is missing then. */
function weigh({ message, weight }: Weakness, text: string, words: string): Weight | null {
  switch (message) {
    case 'regret':
      return setsRight.test(text) || /\b(?:sorry|apolog)/i.test(text) ? null : weight
    case 'seriously':
      return nextStep.test(text) ? null : weight
    case 'nobody-did-it':
    case 'beyond-our-control':
    case 'machine-did-it':
      return setsRight.test(text) ? 'note' : weight
    case 'if-any-offence':
      return (owns.test(text) && nextStep.test(text)) || (!post.test(text) && !grave.test(words)) ? 'note' : weight
    default:
      return weight
  }
}

/** Noise and closures upset people too: these words are about what was said. */
const grave = /offen|insult|insensitive|disrespect|way$/i

const removal =
  /\b(?:removed|deleted|taken down|took down|withdrawn|pulled)\b[^.!?\n]{0,40}\b(?:posts?|tweets?|messages?|comments?|pictures?|images?)\b|\b(?:posts?|tweets?|messages?|comments?|pictures?|images?)\b[^.!?\n]{0,40}\b(?:removed|deleted|taken down|withdrawn)\b|\bapolog(?:y|ies|i[sz]e) (?:unreservedly |sincerely )?for (?:our|the|an|that|this) (?:\w+ )?(?:posts?|tweets?|messages?|comments?)[^\p{L}]{0,3}$/iu
const reason =
  /\b(?:because|wrong|mistakes?|errors?|gave|named|said|showed?|used|contained|included|about|should|which|that (?:was|were|had|we)|insensitive|offensive|inappropriate|in poor taste|typo|duplicate|broken|out of date|old)\b/i

/** Says that something is gone or regretted, and not what was wrong with it. */
const isEmpty = (text: string): boolean => removal.test(text) && !reason.test(text)

const apologises = flatHas(
  'sorry',
  'apolog',
  'regret',
  'our bad',
  'forgive us',
  'forgiveness',
  'mea culpa',
  'saddened',
  'disappointed',
)
/** People were upset, or something was taken back. */
/** Without a word of these nobody was hurt by what was said. */
const ofOffence =
  wordTable(`post posts posted tweet tweets tweeted joke jokes joking banter humour humor remark remarks comment comments words wording
  said say saying offence offense offended offensive upset upsetting hurt hurtful distress reaction reactions backlash complaint
  complaints complained criticism critics criticised criticized feedback outrage outcry anger angry fuss furore caption poster posters
  picture photo image campaign advert ad video clip statement message insensitive sensitive tone intended intention intentions meant
  mean misunderstanding misunderstood misinterpreted misread context costume costumes sketch cartoon`)
/** A notice about a lift or a late bus is an apology of another kind. */
const forService = flatHas(' inconvenience ', ' delay ', ' delays ', ' disruption ')
const fuss = flatHas(
  ' complain',
  ' critici',
  ' feedback',
  ' backlash',
  ' offen',
  ' upset',
  ' hurt',
  ' reaction',
  ' received',
  ' removed',
  ' deleted',
  ' taken down',
  ' took down',
  ' is down',
  ' changed',
  ' withdrawn',
  ' comments',
  ' remark',
  ' joke',
  ' we accept',
  ' hold our hands up',
  ' hands up',
  ' acknowledge',
  ' recognise',
  ' recognize',
  ' listened',
  ' hear you',
  ' unfortunate',
  ' a shame',
  ' telling off',
  ' stick ',
  ' debate',
  ' criticism',
  ' post about',
  " tuesday's post",
  " monday's post",
  ' our post',
  ' the post',
  ' tweet',
  ' caption',
  ' poster',
  ' disrespect',
  ' intention',
  ' perhaps ',
  ' tone ',
  ' awkward',
  ' rude',
  ' crowd',
  ' fair enough',
  ' outage',
  ' late ',
  ' mistake',
  ' clarif',
)
const speaksOfApologies =
  /\b(?:how to|how not to|never (?:say|write)|instead of|non-apology|podcast|lessons? in (?:how|saying)|a masterclass|art of (?:the )?apolog\w+|one of them is|play|panto|novel|film|exhibition)\b/i

function* lesserIn(reading: Reading, part: number): Generator<Sighting> {
  const isSorry = apologises(reading)
  const isFuss = isSorry || fuss(reading)
  let text: string | undefined
  for (const { message, mayMatch, shows, only } of lesser) {
    if ((only === 'sorry' && !isSorry) || (only === 'fuss' && !isFuss) || !mayMatch(reading)) continue
    text ??= ownWords(reading)
    if (speaksOfApologies.test(text)) return
    for (const hit of hitsOf(text, shows)) {
      const words = hit.slice(1).find((group) => group !== undefined) ?? hit[0]
      const from = hit.index + hit[0].lastIndexOf(words)
      const to = from + words.trimEnd().length
      yield { message, data: { words: reading.text.slice(from, to) }, spot: { part, from, to }, weight: 'note' }
    }
  }
}
