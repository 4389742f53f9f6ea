import type { Content } from '../../domain/draft.ts'
import type { Facts } from '../../domain/facts.ts'
import type { Speaker } from '../../domain/speakers.ts'
import type { Reading, Word } from './reading.ts'
import { wordSet } from './tables.ts'

/** The speaker of this draft, where it is chosen and known. */
export const speakerOf = (content: Content, facts: Facts): Speaker | undefined =>
  facts.speakers?.find((speaker) => speaker.id === content.speaker)

/** Whether the organisation is one of these kinds; false where its kind is not known. */
export const isOneOf = (facts: Facts, kinds: ReadonlySet<string>): boolean =>
  facts.organisation !== undefined && kinds.has(facts.organisation.kind.toLowerCase())

/** How often this organisation has published a word, in this form; 0 where its past is not known. */
export function published(facts: Facts, word: string): number {
  const words = facts.past?.words
  return words !== undefined && Object.hasOwn(words, word) ? (words[word] ?? 0) : 0
}

const endings = ['', 's', 'es', 'ed', 'd', 'ing', 'er', 'ers', "'s"]

/** As `published`, with the other forms of a word: who writes "pee" and "sluts" has a use for "peeing" and "slut". */
export function publishedForms(facts: Facts, word: string): number {
  if (facts.past === undefined) return 0
  const stem = word.replace(/(?:'s|ing|ers?|ed|es|s)$/, '')
  const stems = stem.length >= 3 && stem !== word ? [stem, `${stem}e`] : [word, word.replace(/e$/, '')]
  const forms = new Set(stems.flatMap((each) => endings.map((ending) => each + ending)).concat(word))
  let times = 0
  for (const form of forms) times += published(facts, form)
  return times
}

/** The word `by` places away, unless a sentence ends between. */
export function neighbour(words: readonly Word[], at: number, by: 1 | -1 | 2 | -2): Word | undefined {
  const step = by > 0 ? 1 : -1
  for (let place = at; place !== at + by; place += step) {
    if (words[step > 0 ? place + 1 : place]?.opens) return undefined
  }
  return words[at + by]
}

const nameLead = wordSet('mr mrs ms miss dr sir dame lord lady councillor cllr minister mp senator president mayor')
const noName = wordSet(
  'the a an we our you this that these those it in on at and but for if what who when where how why is are i my join book come thank thanks happy monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december park street road hall house centre center school college university council theatre museum library church hospital city town county team group trust society committee department service services office day week month year north south east west new great united st royal national',
)

/** A named person in the words: two capitalised words that are no place or body, or a title with a name. Returns the name as written. */
export function namedPerson(reading: Reading, first: number, last: number): string | undefined {
  const { words, text } = reading
  for (let at = first; at < last; at++) {
    const one = words[at]
    const two = words[at + 1]
    if (one === undefined || two === undefined || two.opens) continue
    if (!one.capital || !two.capital || one.mark !== '' || two.mark !== '' || one.low.length < 2) continue
    if (text.slice(one.to, two.from) !== ' ') continue
    if (nameLead.has(one.low) || (!noName.has(one.low) && !noName.has(two.low) && !isShout(text, one))) {
      return text.slice(one.from, two.to)
    }
  }
  return undefined
}

const isShout = (text: string, word: Word): boolean => {
  const raw = text.slice(word.from, word.to)
  return raw.length > 1 && raw === raw.toUpperCase()
}

const LONGEST_SENTENCE = 60

/** First and last word index of the sentence around a word, or of what is near in a text without sentences. */
export function sentenceAround(words: readonly Word[], at: number): { first: number; last: number } {
  let first = at
  while (first > 0 && !words[first]?.opens && at - first < LONGEST_SENTENCE) first -= 1
  let last = at
  while (last + 1 < words.length && !words[last + 1]?.opens && last - at < LONGEST_SENTENCE) last += 1
  return { first, last }
}
