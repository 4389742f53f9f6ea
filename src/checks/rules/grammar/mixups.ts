import { wordSet } from '../../text/tables.ts'
import { bases, participles } from './forms.ts'
import { beside, isHere, isTied, low, type Pattern, type Slip, written } from './place.ts'

const participle =
  /^(?:been|had|done|gone|come|made|got|gotten|known|seen|taken|given|told|said|thought|left|kept|won|lost|sold|bought|brought|run|met|put|set|let|cost|read|felt|found|held|heard|paid|sent|spent|built|caught|taught|eaten|spoken|written|fallen|forgotten|chosen|broken|begun|become|meant|just|never|always|at|[a-z]{2,14}ed)$/

/** "would of liked". */
const of: Pattern = (place) => {
  const modal = low(place, -1)
  const next = low(place, 1)
  if (!/^(?:would|could|should|must|might)(?:n't)?$/.test(modal) || !participle.test(next)) return undefined
  if (modal === 'might' && /^(?:the|full|all|sheer|combined|whole)$/.test(low(place, -2))) return undefined
  return {
    message: 'have',
    first: place.at - 1,
    last: place.at,
    mend: `${written(place.reading, place.reading.words[place.at - 1] ?? isHere(place))} have`,
  }
}

const overdone = wordSet('late early many much soon far old big small cold hot expensive busy hard short long')
const degree = wordSet("never not way far isn't")

/** "never to late". */
const to: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || !overdone.has(next.low) || !degree.has(low(place, -1))) return undefined
  if ((next.low === 'much' || next.low === 'many') && low(place, -1) === 'not') return undefined
  return pair(place.at, `too ${written(place.reading, next)}`)
}

const wanting =
  wordSet(`want wants wanted going need needs needed able hope hoping try trying thanks due according welcome listen next
  close back come came invited forward return`)
const goal = wordSet(
  `the a our your be see get make help join find hear meet visit say give support all everyone know buy learn`,
)

/** "want too see". */
const too: Pattern = (place) => {
  const next = beside(place, 1)
  if (next === undefined || !goal.has(next.low) || !wanting.has(low(place, -1))) return undefined
  return pair(place.at, `to ${written(place.reading, next)}`)
}

const certain = wordSet(
  'rather other better worse bigger smaller greater larger higher lower older younger faster easier longer harder cheaper stronger safer warmer closer fewer',
)
const plain = wordSet('more less')
const measured =
  wordSet(`the a an our your their this that ever usual before expected most one two three any all just last half ten twenty
  fifty hundred previous previously anything anyone you we they i he she it`)
const subjects = wordSet('you we they i he she it the this that our your all before')

/** "more then 200". */
const then: Pattern = (place) => {
  const before = low(place, -1)
  const next = low(place, 1)
  const isNumber = /^ [£$€]?\d/.test(place.reading.text.slice(isHere(place).to, isHere(place).to + 3))
  const isMeasured = measured.has(next) || isNumber
  if (
    certain.has(before)
      ? !(isMeasured || before === 'rather' || before === 'other')
      : !(plain.has(before) && isMeasured && !subjects.has(next))
  )
    return undefined
  if (before === 'longer' && low(place, -2) === 'no') return undefined
  return {
    message: 'than',
    first: place.at - 1,
    last: place.at,
    mend: `${written(place.reading, place.reading.words[place.at - 1] ?? isHere(place))} than`,
  }
}

const between = wordSet('already just never always now also all both ever really recently not only')

/** "have ran", "had already went". */
const have: Pattern = (place) => {
  const step = between.has(low(place, 1)) ? 2 : 1
  const past = beside(place, step)
  const right = participles.get(past?.low ?? '')
  if (past === undefined || right === undefined || past.capital || isTied(place, step)) return undefined
  // "those we have came back": a clause of its own ends before the verb
  if (
    step === 1 &&
    /^(?:i|we|you|they|he|she|it|people)$/.test(low(place, -1)) &&
    /^(?:who|that|what|all|those|everything)$/.test(low(place, -2))
  )
    return undefined
  if (past.low === 'rose' || past.low === 'saw') {
    if (/^(?:garden|gardens|petals|bush|bushes|tinted|gold|blades?)$/.test(low(place, step + 1))) return undefined
  }
  const { text, words } = place.reading
  return {
    message: 'participle',
    first: place.at,
    last: place.at + step,
    mend: `${text.slice(isHere(place).from, words[place.at + step]?.from)}${right}`,
  }
}

/** "didn't went". */
const did: Pattern = (place) => {
  const step = low(place, 1) === 'not' ? 2 : 1
  if (step === 1 && !isHere(place).low.endsWith("n't")) return undefined
  const past = beside(place, step)
  const right = bases.get(past?.low ?? '')
  if (right === undefined || past?.low === 'left' || past?.low === 'found') return undefined
  const { text, words } = place.reading
  return {
    message: 'base',
    first: place.at,
    last: place.at + step,
    mend: `${text.slice(isHere(place).from, words[place.at + step]?.from)}${right}`,
  }
}

const pair = (at: number, mend: string): Slip => ({ message: 'too', first: at, last: at + 1, mend })

export const mixups: ReadonlyMap<string, Pattern> = new Map(
  (
    [
      [of, 'of'],
      [to, 'to'],
      [too, 'too'],
      [then, 'then'],
      [
        have,
        "have has had having haven't hasn't hadn't we've they've you've i've who've could've should've would've must've",
      ],
      [did, "did didn't don't doesn't"],
    ] as const
  ).flatMap(([pattern, words]) => words.split(' ').map((word) => [word, pattern] as const)),
)
