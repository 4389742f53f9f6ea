import type { Frequencies } from '../../../domain/facts.ts'
import { SEED, stirred } from '../../lexicons/table.ts'
import { wordSet } from '../../text/tables.ts'
import { grades } from '../offensive-word/lexicon.ts'

/** What a mend must never offer, beside swear words. */
const never = wordSet('pubic anal penis vagina semen rectum incontinence sex sexy nude porn rapist')
const isOffered = (word: string): boolean => !grades.has(word) && !never.has(word)

interface Guess {
  readonly word: string
  readonly value: number
  /** How likely it is meant: how common it is, in eighths of a doubling, more for the slips that fingers and ears make. */
  readonly score: number
}

const PRIME = 0x01000193
const vowels = 'aeiouy'
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const isVowel = (letter: string): boolean => vowels.includes(letter)

function areNear(one: string, other: string): boolean {
  for (const row of rows) {
    const at = row.indexOf(one)
    if (at >= 0) return row.charAt(at - 1) === other || row.charAt(at + 1) === other
  }
  return false
}

const SWAPPED = 40
const DOUBLED = 40
const LEFT_OUT = 22
const VOWEL = 18
const ADDED = 10
const NEAR = 6
const FIRST = -60
const OTHER = -20

const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME)

/** The value of a word whose beginning is hashed, and which goes on as another one does from a place. */
function valueFrom(dictionary: Frequencies, begun: number, word: string, from: number): number {
  let hash = begun
  for (let at = from; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return dictionary.at(stirred(hash))
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Words one letter away: two swapped, one left out, one too many, one other. `near` keeps to what ears mistake: a letter
 * doubled or not, a vowel left out or another one, two swapped.
 */
function guesses(word: string, dictionary: Frequencies, near: boolean): Guess[] {
  const all: Guess[] = []
  const size = word.length
  let begun = SEED
  for (let at = 0; at <= size; at++) {
    const here = word.charAt(at)
    const next = word.charAt(at + 1)
    const last = word.charAt(at - 1)
    if (at < size) {
      const shorter = valueFrom(dictionary, begun, word, at + 1)
      const isDouble = here === last || here === next
      if (shorter > 0)
        all.push({
          word: word.slice(0, at) + word.slice(at + 1),
          value: shorter,
          score: shorter + (at === 0 ? FIRST : isDouble ? DOUBLED : ADDED),
        })
      if (next !== '' && next !== here) {
        const swapped = valueFrom(
          dictionary,
          step(step(begun, word.charCodeAt(at + 1)), word.charCodeAt(at)),
          word,
          at + 2,
        )
        if (swapped > 0)
          all.push({
            word: word.slice(0, at) + next + here + word.slice(at + 2),
            value: swapped,
            score: swapped + (at === 0 ? SWAPPED - 20 : SWAPPED),
          })
      }
    }
    for (const letter of letters) {
      const isDouble = letter === here || letter === last
      if (near && !isDouble && !isVowel(letter)) continue
      const put = step(begun, letter.charCodeAt(0))
      if (letter !== last || at === 0) {
        const longer = valueFrom(dictionary, put, word, at)
        if (longer > 0)
          all.push({
            word: word.slice(0, at) + letter + word.slice(at),
            value: longer,
            score: longer + bonusOfMore(letter, at, size, isDouble),
          })
      }
      if (at < size && letter !== here && !(near && !isVowel(here))) {
        const other = valueFrom(dictionary, put, word, at + 1)
        if (other > 0)
          all.push({
            word: word.slice(0, at) + letter + word.slice(at + 1),
            value: other,
            score: other + bonusOfOther(letter, here, at),
          })
      }
    }
    begun = step(begun, word.charCodeAt(at))
  }
  return all
}

function bonusOfMore(letter: string, at: number, size: number, isDouble: boolean): number {
  if (at === 0) return FIRST
  if (isDouble) return DOUBLED
  if (at < size) return LEFT_OUT
  return letter === 's' ? OTHER : ADDED
}

function bonusOfOther(letter: string, here: string, at: number): number {
  if (at === 0) return FIRST
  if (isVowel(letter) && isVowel(here)) return VOWEL
  return areNear(letter, here) ? NEAR : OTHER
}

/** Sounds that are written in several ways: tried where one letter is not enough. */
const sounds: readonly (readonly [string, string])[] = (
  'ance ence|ence ance|ant ent|ent ant|able ible|ible able|ie ei|ei ie|er or|or er|ary ery|ery ary|sion tion|tion sion|f ph|ph f|' +
  'sc s|c s|s c|k c|ei ai|ai ei|ould oud|ght gth|cc c|c cc|ss s|s ss|mm m|m mm|nn n|n nn|ll l|l ll|tt t|t tt|rr r|r rr|pp p|' +
  'p pp|ff f|f ff|ou o|ea ee|ee ea|full ful|ly lly|ment ement|ise ice|wh w|qu kw|ction xion|shun tion|ei e|ue u|ia ai|io oi'
)
  .split('|')
  .map((pair) => pair.split(' ') as unknown as readonly [string, string])

function* respelled(word: string): Generator<string> {
  for (const [from, to] of sounds) {
    const at = word.indexOf(from, 1)
    if (at > 0) yield word.slice(0, at) + to + word.slice(at + from.length)
    const other = at > 0 ? word.lastIndexOf(from) : at
    if (other > at) yield word.slice(0, other) + to + word.slice(other + from.length)
  }
}

/** The vowels that ears take for one another: definately, seperatly. */
function* revowelled(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    const here = word.charAt(at)
    for (const vowel of swaps[here] ?? '') yield word.slice(0, at) + vowel + word.slice(at + 1)
  }
}

const swaps: Readonly<Record<string, string>> = { a: 'ei', e: 'ai', i: 'ae', o: 'a', u: 'o', y: 'i' }

/** Pairs of letters that English hardly has: the table keeps hashes, so that a few of a thousand made-up words are found in it. */
const rare = new Set(
  'bkqxz cbfgjvx dqxz fbcdhjkmnpqvwxz gcjkqvxz hgjqvxz jbcdfghjklmnpqrstvwxyz kjqvxz ljqx mdgjkqxz pjqvxz qbcdefghjklmnopqrstvwxyz rx sjxz tjqvx uquw vbcfghjkmnpqtvwxz wgjqvxz xbdgjklmnqrswz yjqyz zbcdfgjknpqrstvwx'
    .split(' ')
    .flatMap((row) => [...row.slice(1)].map((letter) => row.charAt(0) + letter)),
)

function isPronounceable(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (rare.has(word.slice(at - 1, at + 1))) return false
  return true
}

const SURE = 150
const EVERYDAY = 175
const CLOSE = 34
const LONG = 7
const BRIEF = 5
/** Longer, a word two slips away is not searched for. */
const LONGEST = 16
const SOUNDS = 10

/** What was found for a word once is not searched again, for so many words. */
const REMEMBERED = 5000
const remembered = new WeakMap<Frequencies, Map<string, readonly string[]>>()

/**
 * What is most likely meant, best first, at most two; none where nothing is likely enough. Of what may be a name only a
 * letter left out, doubled or swapped of an everyday word counts.
 */
export function mends(word: string, dictionary: Frequencies, isName = false): readonly string[] {
  let known = remembered.get(dictionary)
  if (known === undefined || known.size >= REMEMBERED) {
    known = new Map()
    remembered.set(dictionary, known)
  }
  const key = isName ? `^${word}` : word
  let found = known.get(key)
  if (found === undefined) {
    found = searched(word, dictionary, isName)
    known.set(key, found)
  }
  return found
}

function searched(word: string, dictionary: Frequencies, isName: boolean): readonly string[] {
  const best = new Map<string, number>()
  const keep = (other: string, value: number, score: number): void => {
    if (word.length <= BRIEF && value < EVERYDAY) return
    if (isName && (score - value < LEFT_OUT || value < EVERYDAY)) return
    if (score >= SURE && other.length > 2 && isOffered(other) && isPronounceable(other))
      best.set(other, Math.max(score, best.get(other) ?? 0))
  }
  for (const { word: other, value, score } of guesses(word, dictionary, false)) keep(other, value, score)
  if (best.size === 0 && word.length >= LONG && word.length <= LONGEST)
    for (const heard of new Set([...respelled(word), ...revowelled(word)])) {
      const value = dictionary.of(heard)
      if (value > 0) keep(heard, value, value + SOUNDS)
      else for (const guess of guesses(heard, dictionary, true)) keep(guess.word, guess.value, guess.score - 30)
    }
  const ranked = [...best].sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
  const top = ranked[0]?.[1] ?? 0
  return ranked
    .filter(([, score]) => top - score <= CLOSE)
    .slice(0, 2)
    .map(([other]) => other)
}

const PLAIN = 182

/** The one everyday word that is a letter left out, doubled or swapped away: a slip even where its pieces are words (studnets). */
export function plainlyMeant(word: string, dictionary: Frequencies): string | undefined {
  let best: Guess | undefined
  for (const guess of guesses(word, dictionary, false)) {
    const { value, score } = guess
    if (value < PLAIN || score - value < LEFT_OUT || !isOffered(guess.word) || !isPronounceable(guess.word)) continue
    if (best === undefined || score > best.score) best = guess
  }
  return best?.word
}

const glue = wordSet(
  'the and with that from this your for our you are was not all can has to of in is it at on we be by an a',
)
const PART = 135

/** Two small words run together: "ofthe". */
const areGlue = (left: string, right: string): boolean => glue.has(left) && glue.has(right)

/** "ofthe" -> "of the": a space forgotten beside a small word. */
export function parted(word: string, dictionary: Frequencies): string | undefined {
  for (let at = 2; at <= word.length - 2; at++) {
    const left = word.slice(0, at)
    const right = word.slice(at)
    const isGlued = (part: string, other: string): boolean =>
      glue.has(part) && part.length > 2 && other.length > 3 && dictionary.of(other) >= PART
    if (areGlue(left, right) || isGlued(left, right) || isGlued(right, left)) return `${left} ${right}`
  }
  return undefined
}
