import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { isOneOf, namedPerson, neighbour, publishedForms, sentenceAround } from '../../text/context.ts'
import { PhraseBook } from '../../text/phrases/book.ts'
import { inside, type Reading, read, type Word } from '../../text/reading.ts'
import { flatHas } from '../../text/signs.ts'
import { openSpans } from '../../text/spans.ts'
import { holdsOne, mentions, places, WordTable, wordSet, wordTable } from '../../text/tables.ts'
import { disguised } from './disguise.ts'
import { doubles } from './doubles.ts'
import { innocentNear, onlyInPhrases, seldomInnocent } from './innocent.ts'
import { boasts, type Grade, grades, insults, joinedStarts, written } from './lexicon.ts'
import { sayings } from './sayings.ts'

const weightOf: Readonly<Record<Grade, Weight>> = { slur: 'stop', strong: 'stop', rude: 'ask', mild: 'note' }
const lighter: Readonly<Record<Weight, Weight | null>> = { stop: 'ask', ask: 'note', note: null }
const stages = wordSet('theatre library venue cinema museum arts gallery bookshop festival artist music band publisher')
/** Whoever reports abuse has to name it. */
const reporters = wordSet('police justice news museum history archive library')
const reportedly = wordTable(
  'shouted yelled screamed called calling words slur slurs graffiti racially homophobic transphobic racist hate convicted charged court sentenced arrested',
)
/** How often a word must have been published to weigh one step less, and two. */
const OFTEN = 3
const ALWAYS = 6
const animals = wordSet('wildlife farm zoo garden vet animals')
const animalWords = wordSet('ass tits bitch bitches shag')

export const offensiveWord: Check<null> = {
  id: 'offensive-word',
  kind: 'offensive',
  title: 'Offensive words',
  weight: 'ask',
  needs: [],
  messages: {
    word: '“{word}” is a swear word. People will quote it before they read the rest.',
    slur: '“{word}” is a slur. It hurts the people it names, whatever was meant.',
    aimed: '“{word}” beside {name} is an insult in public, and it will be read as the view of the whole organisation.',
    insult: '“{word}” is an insult. People will remember it longer than the point.',
    disguised: '“{word}” is still read as the swear word that it hides.',
    boast: '“{word}” names a crime. As a joke or a boast it hurts those who lived through it.',
    rude: '“{word}” is rude. People will quote it before they read the rest.',
    double: '“{word}” can be read as something sexual. Some readers will see nothing else.',
    mild: '“{word}” is a mild swear word. Fine for some accounts, not for others.',
    title: '“{word}” looks like part of a title or a quotation. Some readers will see only the word.',
  },
  stories: ['ST01', 'ST19'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const english = content.language.slice(0, 2) === 'en'
    for (const [part, reading] of content.parts.map(read).entries()) {
      const { words, text, links } = reading
      const odd = oddIn(reading)
      const isFree = openSpans()
      for (const at of odd === null ? places(reading, swearWords) : doubtful(reading, odd)) {
        const word = words[at]
        if (word === undefined || word.mark === 'link' || word.mark === '@') continue
        const grade = gradeOf(word.low, odd !== null && isName(reading, word) ? { ...odd, strong: false } : odd)
        if (grade !== undefined) {
          if (!english && grade !== 'slur' && grade !== 'strong') continue
          const counted = isInnocent(reading, at, facts) ? null : isCertain(reading, at) ? grade : doubted(reading, at)
          if (counted === null || !isFree(word.from, word.to)) continue
          yield* sighting(reading, at, counted, part, facts)
        } else if (english && insults.has(word.low) && isAimed(reading, at)) {
          yield {
            message: 'insult',
            data: { word: text.slice(word.from, word.to) },
            spot: { part, from: word.from, to: word.to },
          }
        }
      }
      for (const { from, to, grade } of disguised(reading)) {
        if (inside(links, from) || !isFree(from, to)) continue
        yield {
          message: 'disguised',
          data: { word: text.slice(from, to) },
          spot: { part, from, to },
          weight: weightOf[grade],
        }
      }
      yield* pictured(text, part)
      if (!english) continue
      yield* boasted(reading, part)
      yield* said(reading, part, facts, isFree)
    }
  },
}

const swearWords = new WordTable([...written, ...insults])
const book = new PhraseBook([...sayings, ...doubles])

/** Capitalised within a sentence: a place, a person. Capitals throughout are only loud. */
const isName = ({ text }: Reading, { capital, opens, from, to }: Word): boolean =>
  capital && !opens && text.slice(from, to) !== text.slice(from, to).toUpperCase()

const strongStem = /fuck| (?:bull|bat|dog|horse|ape|chicken)?shit(?!ake|tah|tim|take|su|zu)| wanker|motherf/
const hasStrong = flatHas('fuck', 'shit', 'wanker', 'motherf')
const hasJoined = flatHas(...joinedStarts.map((start) => ` ${start}`))
const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const hasStretched = flatHas(...[...alphabet].map((letter) => letter.repeat(3)))
const stretched = /([^\d ])\1\1/
const foreign = /[^ -~]/
/** Letters that look like those of English, or are those of English with a mark. */
const hasForeign = ({ lowered }: Reading): boolean =>
  /[асеорхуіѕàáâãäåāăąçćčèéêëēęěìíîïīñńòóôõöøōùúûüūůýÿž]/.test(lowered)

/** Which of the dearer looks a text asks for; null for none, as in most. */
interface Odd {
  readonly strong: boolean
  readonly joined: boolean
  readonly stretched: boolean
  readonly foreign: boolean
}

function oddIn(reading: Reading): Odd | null {
  const odd = {
    strong: hasStrong(reading),
    joined: hasJoined(reading),
    stretched: hasStretched(reading),
    foreign: hasForeign(reading),
  }
  return odd.strong || odd.joined || odd.stretched || odd.foreign ? odd : null
}

/** Places of known words, and of those that ask for a dearer look. */
function doubtful(reading: Reading, odd: Odd): readonly number[] {
  const known = new Set(places(reading, swearWords))
  const asks = ({ low }: Word): boolean =>
    (odd.strong &&
      (low.includes('fuck') || low.includes('shit') || low.includes('wanker') || low.includes('motherf'))) ||
    (odd.joined && grades.has(low)) ||
    (odd.stretched && stretched.test(low)) ||
    (odd.foreign && foreign.test(low))
  return [...reading.words.keys()].filter((at) => {
    const word = reading.words[at]
    return known.has(at) || (word !== undefined && asks(word))
  })
}

function gradeOf(low: string, odd: Odd | null): Grade | undefined {
  const listed = grades.get(low) ?? (/'s?$/.test(low) ? grades.get(low.replace(/'s?$/, '')) : undefined)
  if (listed !== undefined || odd === null) return listed
  if (odd.strong && low.length > 4 && strongStem.test(` ${low}`)) return 'strong'
  if (odd.stretched && stretched.test(low)) {
    const short = grades.get(low.replace(/(.)\1+/g, '$1')) ?? grades.get(low.replace(/(.)\1\1+/g, '$1$1'))
    return short === 'mild' ? undefined : short
  }
  if (odd.foreign && foreign.test(low)) {
    const folded = low
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[асеорхуіѕ]/g, (sign) => cyrillic[sign] ?? sign)
    const grade = folded === low ? undefined : grades.get(folded)
    return grade === 'strong' || grade === 'slur' ? grade : undefined
  }
  return undefined
}

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
}

function isInnocent(reading: Reading, at: number, facts: Facts): boolean {
  const low = reading.words[at]?.low ?? ''
  if (isNamed(reading, at)) return true
  const near = innocentNear.get(low)
  return (near !== undefined && holdsOne(reading, near)) || (animalWords.has(low) && isOneOf(facts, animals))
}

const titles = wordSet('mr mrs ms miss mx dr prof professor sir lord lady whaea matua')

/** "Mr Paki", "Professor Dick". */
const isNamed = ({ words }: Reading, at: number): boolean =>
  words[at]?.capital === true && titles.has(neighbour(words, at, -1)?.low ?? '')

/** Whether a word that is also a name or another word stands in a phrase that leaves no doubt. */
function isCertain(reading: Reading, at: number): boolean {
  const low = reading.words[at]?.low ?? ''
  const phrases = onlyInPhrases.get(low)
  if (phrases === undefined || beforeInsult.has(neighbour(reading.words, at, -1)?.low ?? '')) return true
  const lows = reading.words.slice(Math.max(0, at - 3), at + 4).map((word) => word.low)
  const around = ` ${lows.join(' ')} `
  return phrases.some((phrase) => around.includes(` ${phrase.replace('_', low)} `))
}

const doubted = (reading: Reading, at: number): Grade | null => {
  const word = reading.words[at]
  return word !== undefined && seldomInnocent.has(word.low) && !word.capital ? 'mild' : null
}

function* sighting(reading: Reading, at: number, grade: Grade, part: number, facts: Facts): Generator<Sighting> {
  const word = reading.words[at]
  if (word === undefined) return
  const shown = reading.text.slice(word.from, word.to)
  const spot = { part, from: word.from, to: word.to }
  const quoted = inside(reading.quotes, word.from)
  const names = mentions(reading, reportedly)
  const reported = (quoted && names) || (isOneOf(facts, reporters) && (quoted || names))
  if (reported || (quoted && grade === 'slur')) {
    yield { message: 'title', data: { word: shown }, spot, weight: reported ? 'note' : 'ask' }
    return
  }
  if ((quoted || inTitle(reading, at)) && grade !== 'slur') {
    const weight = isOneOf(facts, stages) || grade !== 'strong' ? 'note' : 'ask'
    yield { message: 'title', data: { word: shown }, spot, weight }
    return
  }
  const { first, last } = sentenceAround(reading.words, at)
  const name = grade === 'mild' ? undefined : target(reading, at, first, last)
  const usual: Weight = name !== undefined && grade === 'rude' ? 'stop' : weightOf[grade]
  const weight = name === undefined && !isSaidTo(reading, at) ? habitual(usual, publishedForms(facts, word.low)) : usual
  if (weight === null) return
  const message = name !== undefined ? 'aimed' : grade === 'slur' ? 'slur' : grade === 'mild' ? 'mild' : 'word'
  yield { message, data: name === undefined ? { word: shown } : { word: shown, name }, spot, weight }
}

/** A word that an organisation often publishes weighs a step less, one that it publishes all the time two. */
function habitual(weight: Weight, times: number): Weight | null {
  const once = times >= OFTEN ? lighter[weight] : weight
  return once !== null && times >= ALWAYS ? lighter[once] : once
}

/** "You bastard", "these stupid bitches": however often the word is published, here it is thrown at somebody. */
function isSaidTo(reading: Reading, at: number): boolean {
  const before = neighbour(reading.words, at, -1)?.low
  const further = neighbour(reading.words, at, -2)?.low
  return before !== undefined && (before === 'you' || (beforeInsult.has(before) && further === 'you'))
}

const linking = wordSet("is are was you what you're such that")

/** Whom the word is about: "X is a ...", "... X", or a handle in the same sentence. */
function target(reading: Reading, at: number, first: number, last: number): string | undefined {
  const person = namedPerson(reading, first, last)
  if (person !== undefined && reading.words.slice(first, at).some((word) => linking.has(word.low))) return person
  const handle = reading.words.slice(first, last + 1).find((word) => word.mark === '@')
  return handle === undefined ? undefined : reading.text.slice(handle.from - 1, handle.to)
}

/** Part of a run of capitalised words inside a sentence: a title. A line in capitals throughout is only loud. */
function inTitle(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word === undefined || !word.capital) return false
  const isLoud = (other: Word | undefined): boolean =>
    other !== undefined &&
    other.to - other.from > 1 &&
    reading.text.slice(other.from, other.to) === reading.text.slice(other.from, other.to).toUpperCase()
  const beside = [neighbour(reading.words, at, -1), neighbour(reading.words, at, 1)]
  return (
    !isLoud(word) &&
    beside.some((other) => other?.capital && other.low.length > 1 && !isLoud(other)) &&
    !beside.some((other) => other !== undefined && grades.has(other.low))
  )
}

const beforeInsult = wordSet(
  'you these those absolute total complete utter such lying bloody fat fucking damn arrogant ignorant dumb stupid pathetic useless heartless spineless corrupt greedy silly',
)
const adjectives = wordSet('dumb stupid pathetic useless arrogant')
const animalNames = wordSet('cow pig pigs')
const onlyAfterYou = wordSet('creep bully fool')

/** "you idiot", "what an idiot", "bunch of clowns", "is a moron", "stupid cow"; not "The Idiot", not "idiot-proof". */
function isAimed(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word === undefined || inside(reading.quotes, word.from) || inTitle(reading, at)) return false
  const before = neighbour(reading.words, at, -1)?.low
  if (before === undefined || reading.text.charAt(word.to) === '-') return false
  if (animalNames.has(word.low)) return before === 'fat' || before === 'silly' || adjectives.has(before)
  if (onlyAfterYou.has(word.low)) return before === 'you' || before === 'absolute'
  if (adjectives.has(word.low)) {
    const after = neighbour(reading.words, at, 1)
    return (before === 'you' || before === 'these') && after !== undefined && insults.has(after.low)
  }
  if (beforeInsult.has(before)) return true
  const further = neighbour(reading.words, at, -2)?.low
  if (before === 'of') return further === 'bunch' || further === 'load'
  return (
    (before === 'a' || before === 'an' || before === 'all') &&
    /^(?:what|is|are|you're|he's|she's|they're)$/.test(further ?? '')
  )
}

const hasRape = flatHas(' rape', ' raping ')

function* boasted(reading: Reading, part: number): Generator<Sighting> {
  const { flat, words, text } = reading
  if (!hasRape(reading) || !boasts.test(flat)) return
  const word = words.find((other) => /^rap(?:e|ed|es|ing)$/.test(other.low))
  if (word === undefined) return
  const { from, to } = word
  yield { message: 'boast', data: { word: text.slice(from, to) }, spot: { part, from, to }, weight: 'stop' }
}

const pictures = ['🖕', '🍆', '🍑', '💦', '👉👌']

/** A raised finger, or two of the vegetables that are seldom meant as such side by side. */
function* pictured(text: string, part: number): Generator<Sighting> {
  if (!pictures.some((picture) => text.includes(picture))) return
  const hit = /🖕|👉👌|🍆\s?(?:🍑|💦)|🍑\s?(?:🍆|💦)|💦\s?(?:🍆|🍑)/u.exec(text)
  if (hit === null) return
  const [from, to] = [hit.index, hit.index + hit[0].length]
  yield { message: 'double', data: { word: hit[0] }, spot: { part, from, to } }
}

/** Each word with the capital of a name, inside a sentence: "Dick Head" the volunteer. */
function areNames(reading: Reading, first: number, last: number): boolean {
  const words = reading.words.slice(first, last + 1)
  return words.length > 1 && words.every((word) => isName(reading, word))
}

function* said(
  reading: Reading,
  part: number,
  facts: Facts,
  isFree: ReturnType<typeof openSpans>,
): Generator<Sighting> {
  const size = ({ first, last }: { first: number; last: number }): number => last - first
  const hits = book
    .hitsIn(reading)
    .filter(({ entry }) => !holdsOne(reading, entry.unless) && !isOneOf(facts, entry.kinds))
  hits.sort(
    (one, other) =>
      Number(other.entry.group.weight === 'ask') - Number(one.entry.group.weight === 'ask') || size(other) - size(one),
  )
  for (const { entry, first, last } of hits) {
    const from = reading.words[first]?.from ?? 0
    const to = reading.words[last]?.to ?? 0
    if (!isFree(from, to)) continue
    const isTitle = areNames(reading, first, last)
    const weight = isTitle || inside(reading.quotes, from) ? 'note' : entry.group.weight
    yield {
      message: isTitle ? 'title' : entry.group.says,
      data: { word: reading.text.slice(from, to) },
      spot: { part, from, to },
      weight,
    }
  }
}
