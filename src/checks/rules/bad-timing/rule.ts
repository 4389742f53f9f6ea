import type { Content } from '../../../domain/draft.ts'
import type { Facts, WatchEntry } from '../../../domain/facts.ts'
import type { Check, Sighting, Weight } from '../../../domain/findings.ts'
import { isOneOf } from '../../text/context.ts'
import { wordedIn } from '../../text/manner.ts'
import { type Reading, read } from '../../text/reading.ts'
import { inForce } from '../../text/watching.ts'
import { both, type Calamity, calamityIn, type Place, sentenceAround } from './calamity.ts'
import { echoesOf } from './echoes.ts'
import { isGrim } from './grim.ts'
import { meetingIn } from './meeting.ts'
import {
  AGENT,
  CALAMITY,
  cares,
  cheers,
  condolence,
  deadTag,
  helps,
  innocentDead,
  invites,
  jokes,
  jollyFaces,
  mockingFaces,
  mourns,
  restInPeace,
  SORROW,
  sellers,
  sells,
  signsIn,
  sorrowTag,
  survivorTags,
} from './words.ts'

export const badTiming: Check<null> = {
  id: 'bad-timing',
  kind: 'tragedy',
  title: 'Bad timing',
  weight: 'ask',
  needs: ['manners'],
  messages: {
    sells: '“{words}” and an offer stand in one post. Selling beside grief hurts those who are in it.',
    jokes: 'This makes light of something terrible ({what}). Those who are in it will read it.',
    beside: '“{words}” and “{what}” stand in one post. Is it still right for the day on which it is read?',
    dead: 'This tag passes a death on like a headline. Think of those who mourn, and of how it reads at a glance.',
    tag: 'People tell what was done to them under “{words}”. Read what stands there first.',
    greeting: '“{words}”: a greeting like this is harmless until the day on which it is not. Have you seen the news?',
    touches: 'Today people think of this: {what}. “{words}” will be read that way.',
    echoes: 'Today people think of this: {what}. “{words}” is harmless on other days.',
    manner:
      'This is worded like something light beside something terrible. Read it once with the eyes of those who are in it.',
    day: 'Today is: {what}. Does this have to go out today?',
  },
  stories: ['cole-2011', 'rifleman-2012', 'epicurious-2013', 'livenation-2012', 'dfo-2022'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    if (content.language.slice(0, 2) !== 'en') return
    const entries = inForce(facts).filter(({ kind }) => kind !== 'election')
    for (const [part, reading] of content.parts.map(read).entries()) {
      const seen = [...byWords(reading, facts), ...byEntries(entries, reading)]
      if (seen.length === 0 && isGrim(reading)) yield* wordedIn('callous', reading, part, content, facts)
      const taken: Place[] = []
      for (const { message, place, words, what, weight } of seen.sort(
        (one, other) => rank(other.weight) - rank(one.weight),
      )) {
        if (place !== null && taken.some(({ from, to }) => from < place.to && place.from < to)) continue
        if (place !== null) taken.push(place)
        yield {
          message,
          data: dataOf(badTiming.messages[message] ?? '', {
            words: words ?? (place === null ? '' : reading.text.slice(place.from, place.to)),
            what: what ?? '',
          }),
          spot: place === null ? null : { part, ...place },
          weight,
        }
      }
    }
  },
}

interface Seen {
  readonly message: string
  readonly place: Place | null
  /** What is quoted, where it is less than the place. */
  readonly words?: string
  readonly what?: string
  readonly weight: Weight
}

/** Only what the sentence has a place for, so that two sightings that say the same are the same. */
const dataOf = (template: string, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).filter(([slot]) => template.includes(`{${slot}}`)))

const rank = (weight: Weight): number => (weight === 'note' ? 0 : 1)

/** What the words alone show. */
function* byWords(reading: Reading, facts: Facts): Generator<Seen> {
  if (reading.text.includes('#')) yield* byTags(reading, facts)
  const signs = signsIn(reading)
  if ((signs & AGENT) !== 0) yield* greeting(reading)
  const plain = signs === 0 ? null : plainly(reading, signs)
  if (plain !== null) {
    yield plain
    return
  }
  const meeting = meetingIn(reading)
  if (meeting === null) return
  yield { message: meeting.jokes ? 'jokes' : 'beside', ...meeting }
}

/** A calamity or a death, and an offer or a joke, each in words that are seldom anything else. */
function plainly(reading: Reading, signs: number): Seen | null {
  const { text } = reading
  const calamity = (signs & CALAMITY) === 0 ? null : calamityIn(reading)
  const sorrow = (signs & SORROW) === 0 ? null : (condolence.exec(text) ?? restInPeace.exec(text))
  if ((calamity === null && sorrow === null) || helps.test(text)) return null
  const joke = calamity === null ? null : jokeIn(text, calamity)
  if (joke !== null) return joke
  const offer = placeOf(
    sells.exec(text) ?? (calamity?.grave === true && calamity.now && isInvitation(text) ? invites.exec(text) : null),
  )
  const place = calamity ?? placeOf(sorrow)
  if (place === null || offer === null) return null
  return { message: 'sells', place: both(place, offer), words: text.slice(place.from, place.to), weight: 'ask' }
}

const isInvitation = (text: string): boolean => invites.test(text) && !cares.test(text) && !mourns.test(text)

const placeOf = (hit: RegExpExecArray | null): Place | null =>
  hit === null ? null : { from: hit.index, to: hit.index + hit[0].length }

/** The sentence of a joke: with the phrase of somebody who knows that it is one, or up to a laughing face. */
function jokeIn(text: string, { grave, death, topical, from, to }: Calamity): Seen | null {
  const words = { what: text.slice(from, to) }
  const phrase = placeOf(jokes.exec(text))
  const calamity = { from, to }
  if (phrase !== null)
    return { message: 'jokes', place: both(calamity, sentenceAround(text, phrase)), ...words, weight: 'ask' }
  const face = topical ? null : placeOf((death ? jollyFaces.exec(text) : null) ?? mockingFaces.exec(text))
  if (face === null) return null
  const place = { from: sentenceAround(text, face).from, to: face.to }
  return { message: 'jokes', place: both(calamity, place), ...words, weight: grave || death ? 'ask' : 'note' }
}

function* byTags({ text, words }: Reading, facts: Facts): Generator<Seen> {
  for (const { low, mark, from, to } of words) {
    if (mark !== '#') continue
    const place = { from: from - 1, to }
    if (low.endsWith('dead') && deadTag.test(low) && !innocentDead.test(low)) {
      yield { message: 'dead', place, weight: 'ask' }
    } else if (survivorTags.has(low)) {
      if (isOneOf(facts, sellers) || sells.test(text)) yield { message: 'tag', place, weight: 'ask' }
    } else if (sorrowTag.test(low) && sells.test(text) && !helps.test(text)) {
      yield { message: 'sells', place, weight: 'ask' }
    }
  }
}

const hello =
  / (?:good morning|morning|good evening|hello|hi|hey|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day|welcome|dear|calling all) (?:all |to all |you |our )?(shooters|gunners|snipers|killers|bombers) /

function* greeting({ flat, words }: Reading): Generator<Seen> {
  const agent = hello.exec(flat)?.[1]
  const word = words.find(({ low }) => low === agent)
  if (word !== undefined) yield { message: 'greeting', place: { from: word.from, to: word.to }, weight: 'note' }
}

interface Mood {
  readonly light: boolean
  readonly jolly: boolean
  readonly calm: boolean
  readonly helps: boolean
}

function moodOf(text: string): Mood {
  const light = sells.test(text) || mockingFaces.test(text) || jollyFaces.test(text) || jokes.test(text)
  const calm = mourns.test(text) || cares.test(text)
  const jolly = light || (!calm && (cheers.test(text) || invites.test(text)))
  return { light, jolly, calm, helps: helps.test(text) }
}

/** What the days of the watch list make of the words. */
function* byEntries(entries: readonly WatchEntry[], reading: Reading): Generator<Seen> {
  let mood: Mood | undefined
  for (const entry of entries) {
    const { what, words } = entry
    const touched = touchIn(words.length === 0 ? [what.toLowerCase()] : words, reading)
    const echo = touched === null && words.length > 0 ? echoIn(entry, reading.text) : null
    if (touched === null && echo === null && words.length > 0) continue
    mood ??= moodOf(reading.text)
    if (mood.helps) return
    yield* byEntry(entry, touched, touched === null ? echo : echoIn(entry, reading.text), mood)
  }
}

function* byEntry(
  { what, words, kind }: WatchEntry,
  touched: Place | null,
  echo: Place | null,
  mood: Mood,
): Generator<Seen> {
  const { jolly, calm, light } = mood
  if (words.length === 0) {
    if (jolly && touched !== null) yield { message: 'touches', place: touched, what, weight: 'ask' }
    else if (jolly) yield { message: 'day', place: null, what, weight: 'note' }
    return
  }
  if (touched !== null && (jolly || !calm))
    yield { message: 'touches', place: touched, what, weight: jolly ? 'ask' : 'note' }
  if (echo !== null && (!calm || light))
    yield { message: 'echoes', place: echo, what, weight: kind === 'tragedy' ? 'ask' : 'note' }
}

/** The first of the words that the kind of an entry makes sound different. */
function echoIn(entry: WatchEntry, text: string): Place | null {
  for (const echo of echoesOf(entry)) {
    const place = placeOf(echo.exec(text))
    if (place !== null) return place
  }
  return null
}

/** Where a post touches an entry: a word, a phrase, or a tag that is or begins with one of them. */
function touchIn(entries: readonly string[], { text, words, flat }: Reading): Place | null {
  const hasTags = text.includes('#')
  for (const entry of entries) {
    const pieces = entry.split(' ')
    const joined = pieces.join('')
    const isPhrase = flat.includes(` ${entry} `)
    if (!isPhrase && !hasTags) continue
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (word === undefined) continue
      if (word.mark === '#' && (word.low === joined || (joined.length > 4 && word.low.startsWith(joined))))
        return { from: word.from - 1, to: word.to }
      if (!isPhrase || !pieces.every((piece, step) => words[at + step]?.low === piece)) continue
      return { from: word.mark === '#' ? word.from - 1 : word.from, to: words[at + pieces.length - 1]?.to ?? word.to }
    }
  }
  return null
}
