import type { Content } from '../../domain/draft.ts'
import type { ByteTable, Facts } from '../../domain/facts.ts'
import type { Sighting } from '../../domain/findings.ts'
import { hashOn, SEED, stirred } from '../lexicons/table.ts'
import type { Reading } from './reading.ts'

/**
 * How posts of one kind are worded, learnt from made posts (tools/lexicons/manners): a weight for each word, for each two
 * neighbours and for a few traits; a logistic regression without anything else (Wang and Manning 2012, "Baselines and
 * Bigrams", for why so little is enough). Rules ask it for what no list of signs can name.
 */
export const manners = ['personal', 'callous', 'partisan', 'excuse', 'denial', 'indiscreet'] as const
export type Manner = (typeof manners)[number]

/** A byte of the table is a weight of so much, from 128 up or down. */
export const STEP = 0.03
const ZERO = 128
/** What stands under the empty feature counts so many times: the weight that every text begins with. */
export const BASE_STEPS = 8

export const byteOf = (weight: number): number => Math.max(1, Math.min(255, ZERO + Math.round(weight / STEP)))
const weightOf = (byte: number): number => (byte === 0 ? 0 : (byte - ZERO) * STEP)

/** Longer texts are told by their beginning. */
const READ = 400

/** What a text is judged by: its words and signs in order, and what it is like beyond them. */
export interface Features {
  readonly tokens: readonly string[]
  /** For each token the word it is; -1 for signs. */
  readonly words: readonly number[]
  readonly traits: readonly string[]
  /** For each feature its hash as far as it does not depend on the manner. */
  readonly states: readonly number[]
}

const known = new WeakMap<Reading, Features>()

/** The features of a text; worked out once for all rules. */
export function featuresOf(reading: Reading): Features {
  let features = known.get(reading)
  if (features === undefined) {
    features = tokenised(reading)
    known.set(reading, features)
  }
  return features
}

function tokenised({ text, words }: Reading): Features {
  const list = new Tokens()
  let end = 0
  let last = ''
  const most = Math.min(words.length, READ)
  for (let at = 0; at < most; at++) {
    const word = words[at]
    if (word === undefined) break
    const isSpace = word.from === end + 1 && text.charCodeAt(end) === 32
    if (!isSpace && (word.mark !== 'link' || last !== 'link')) signs(text, end, word.from, list)
    end = word.to
    if (word.mark === 'link') {
      if (last !== 'link') list.add('<url>', at)
    } else if (word.mark !== '') list.add(word.mark === '@' ? '<at>' : '<tag>', at)
    else if (isNumber(word.low)) list.add('<num>', at)
    else list.add(word.low, at, word.hash)
    last = word.mark
  }
  if (most === words.length) signs(text, end, text.length, list)
  return list.featuresOf(traitsOf(text, list.tokens.length))
}

const stateOf = (feature: string): number => hashOn(SEED, `${feature} `)

/** The tokens of a text one by one, and the states of each and of each two neighbours. */
class Tokens {
  readonly tokens: string[] = []
  readonly #places: number[] = []
  readonly #states: number[] = []
  #before = hashOn(SEED, '^_')

  /** `place`: which word it is, -1 for a sign. */
  add(token: string, place: number, hash = hashOn(SEED, token)): void {
    this.tokens.push(token)
    this.#places.push(place)
    this.#states.push(hashOn(hashOn(this.#before, token), ' '), hashOn(hash, ' '))
    this.#before = hashOn(hash, '_')
  }

  featuresOf(traits: readonly string[]): Features {
    this.#states.push(hashOn(this.#before, '$ '))
    for (const trait of traits) this.#states.push(stateOf(trait))
    return { tokens: this.tokens, words: this.#places, traits, states: this.#states }
  }
}

/** The same text with traits that only one rule knows. */
export const withTraits = (features: Features, traits: readonly string[]): Features => ({
  ...features,
  traits: [...features.traits, ...traits],
  states: [...features.states, ...traits.map(stateOf)],
})

function isNumber(low: string): boolean {
  const first = low.charCodeAt(0)
  return first >= 48 && first <= 57
}

/** Signs between words, one by one; a run of ! and ? is one. Inside a link, and the # and @ of tags and handles, they are none. */
function signs(text: string, from: number, to: number, list: Tokens): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10 || code === 35 || code === 64) continue
    let next = at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)
    if (code === 33 || code === 63) while (next < to && /[!?]/.test(text.charAt(next))) next += 1
    list.add(text.slice(at, next), -1)
    at = next - 1
  }
}

const smallI = /(?:^|\s)i(?:\s|['’])/

function traitsOf(text: string, tokens: number): readonly string[] {
  const first = text.charAt(0)
  return [
    `<long ${Math.min(Math.floor(tokens / 10), 5)}>`,
    ...(first !== first.toUpperCase() ? ['<begins small>'] : []),
    ...(smallI.test(text) ? ['<small i>'] : []),
  ]
}

/** All features by name, each as often as it occurs: what the table is made from. */
export function namesOf({ tokens, traits }: Features): readonly string[] {
  const all = ['^', ...tokens, '$']
  return [...tokens, ...all.slice(1).map((token, at) => `${all[at]}_${token}`), ...traits]
}

/** How a feature of a manner is called in the table; '' is what every text begins with. */
export const keyOf = (manner: Manner, feature: string): string => `${feature} ${letterOf(manner)}`

const letterOf = (manner: Manner): string => String.fromCharCode(97 + manners.indexOf(manner))

/** How much a text is worded in a manner: from 0 on so much that few others are (tools/lexicons/manners.ts says how few). */
export function likenessTo(manner: Manner, { states }: Features, table: ByteTable): number {
  const letter = letterOf(manner)
  let sum = weightOf(table.of(keyOf(manner, ''))) * BASE_STEPS
  for (const state of states) sum += weightOf(table.at(stirred(hashOn(state, letter))))
  return sum
}

const TELLING = 4

/** The stretch that holds the words that speak most for a manner; null where none does. */
export function stretchOf(
  manner: Manner,
  { tokens, words: places }: Features,
  { words }: Reading,
  table: ByteTable,
): { from: number; to: number } | null {
  const weigh = (feature: string): number => weightOf(table.of(keyOf(manner, feature)))
  const telling = tokens
    .map((token, at) => {
      const pairs = weigh(`${tokens[at - 1] ?? '^'}_${token}`) + weigh(`${token}_${tokens[at + 1] ?? '$'}`)
      return { word: words[places[at] ?? -1], says: weigh(token) + pairs / 2 }
    })
    .filter(({ says }) => says > 0)
    .sort((one, other) => other.says - one.says)
    .flatMap(({ word }) => word ?? [])
    .slice(0, TELLING)
  if (telling.length === 0) return null
  return { from: Math.min(...telling.map(({ from }) => from)), to: Math.max(...telling.map(({ to }) => to)) }
}

/** What no list of signs names: a note where a part is worded in a manner. The check says it as its message "manner". */
export function* wordedIn(
  manner: Manner,
  reading: Reading,
  part: number,
  { language }: Content,
  { manners }: Facts,
  traits: readonly string[] = [],
): Generator<Sighting> {
  if (manners === undefined || language.slice(0, 2) !== 'en') return
  const features = featuresOf(reading)
  if (likenessTo(manner, traits.length === 0 ? features : withTraits(features, traits), manners) < 0) return
  const stretch = stretchOf(manner, features, reading, manners)
  yield { message: 'manner', spot: stretch === null ? null : { part, ...stretch }, weight: 'note' }
}
