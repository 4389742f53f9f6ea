import { idOf } from './features.ts'
import { functionWords } from './function-words.ts'
import { postsWith, type Trait, traitsOf } from './habits.ts'
import { type Kind, type Post, personIn, postOf, styleOf } from './post.ts'
import type { Background } from './stranger.ts'
import type { Voice } from './voice.ts'

/** Out of how many posts of the speaker a draft is aimed at (here) and of the other (there). */
interface OutOf {
  readonly ofHere: number
  readonly ofThere: number
}

/** Words as they stand in a text, and in how many posts of the two they are. */
export interface Quoted {
  readonly text: string
  readonly here: number
  readonly there: number
}

/** Why a text looks like the other's. Counts are posts. */
export type Reason =
  | ({ readonly kind: 'words' /** One to three, the strongest first. */; readonly words: readonly Quoted[] } & OutOf)
  | ({ readonly kind: 'opening'; readonly opening: Quoted } & OutOf)
  | ({ readonly kind: 'habit'; readonly trait: Trait; readonly here: number; readonly there: number } & OutOf)

/** Of fewer posts nothing is said. */
export const FEW_POSTS = 20
/** The other has it in so many posts, or it is no reason. */
const SUPPORT = 3
/** How many times as often the other has it, as a natural logarithm. */
const CLEAR = Math.log(4)
/** For words that everybody uses. */
const EXTREME = Math.log(20)
/** Two words together say more than either, where both are as strong; an everyday word beside another says less. */
const PHRASE = 0.3
const HALF_PHRASE = -0.5
/** A habit that the other does not have either explains nothing; nor does one that the speaker has too. */
const USUAL = 0.15
const UNUSUAL = 0.2
const REASONS = 3
const WORDS = 3
const HABITS = 2

interface Candidate extends Quoted {
  readonly tokens: readonly string[]
  /** Whether everybody uses all words of it. */
  readonly isEveryday: boolean
  readonly strength: number
}
interface Weighed {
  readonly reason: Reason
  readonly strength: number
}

/** How many times as often the other has it, as a natural logarithm; half a post is added to what is counted. */
export const ratioOf = (here: number, ofHere: number, there: number, ofThere: number): number =>
  Math.log((there + 0.5) / (ofThere + 1)) - Math.log((here + 0.5) / (ofHere + 1))

/**
 * Why a text looks like the other's and not like `aimed`, by what is counted of both: at most three reasons, the
 * strongest first; none where either has fewer than 20 posts or nothing is clear. `own`: handles of the desk's own
 * accounts, as for `featuresOf`. Where the text is like nobody's here, a background is the other.
 */
export function reasonsFor(
  text: string,
  aimed: Voice,
  other: Voice | Background,
  own: ReadonlySet<string>,
): readonly Reason[] {
  if (aimed.posts < FEW_POSTS || other.posts < FEW_POSTS) return []
  const post = postOf(text, own)
  if (post.words.length === 0 && post.links === 0) return []
  const candidates = candidatesIn(post, aimed, other)
  const telling = candidates.filter((one) => !one.isEveryday)
  const words = chosenWords(telling.length > 0 ? telling : candidates, text)
  const opening = openingOf(post, aimed, other, words, text)
  const outOf: OutOf = { ofHere: aimed.posts, ofThere: other.posts }
  const weighed: Weighed[] = traitsOf(styleOf(post))
    .filter((trait) => !isToldBy(words, trait))
    .flatMap((trait) => weighedTrait(trait, aimed, other))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, HABITS)
  if (words.length > 0)
    weighed.push({
      reason: { kind: 'words', words: words.map(quoted), ...outOf },
      strength: words.reduce((sum, { strength }) => sum + strength, 0),
    })
  if (opening !== undefined)
    weighed.push({ reason: { kind: 'opening', opening: quoted(opening), ...outOf }, strength: opening.strength })
  return weighed
    .sort((a, b) => b.strength - a.strength)
    .slice(0, REASONS)
    .map(({ reason }) => reason)
}

const quoted = ({ text, here, there }: Candidate): Quoted => ({ text, here, there })

/** Whether a token can be named: a word with a letter in it, a tag, an emoji; marks are habits. */
export const isNamed = (token: string, kind: Kind): boolean =>
  kind === 'word' ? /\p{L}/u.test(token) : kind !== 'mark'

/** Function words that are of a day: somebody's topic, and not how everybody talks. */
const dayWords: ReadonlySet<string> = new Set(['today', 'tonight', 'tomorrow', 'yesterday'])

/** Whether everybody uses a word: it marks nobody. */
export function isEveryday(token: string): boolean {
  const low = token.toLowerCase()
  return functionWords.has(low) && !dayWords.has(low)
}

/** The words, phrases of two words and tags of a post that the other has clearly more often; not yet as written. */
function candidatesIn({ words, kinds }: Post, aimed: Voice, other: Voice): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const consider = (tokens: readonly string[], id: number, extra: number, everyday: boolean): void => {
    const key = tokens.join(' ').toLowerCase()
    if (found.has(key)) return
    const there = other.counts.of(id)
    if (there < SUPPORT) return
    const here = aimed.counts.of(id)
    const ratio = ratioOf(here, aimed.posts, there, other.posts)
    if (ratio >= (everyday ? EXTREME : CLEAR))
      found.set(key, { text: '', tokens, here, there, isEveryday: everyday, strength: ratio + extra })
  }
  words.forEach((word, i) => {
    const kind = kinds[i] as Kind
    if (!isNamed(word, kind)) return
    if (kind === 'tag') consider([word], idOf.tag(word), 0, false)
    else if (personIn(word.toLowerCase()) === undefined) consider([word], idOf.word(word), 0, isEveryday(word))
    const next = words[i + 1]
    if (kind !== 'word' || next === undefined || kinds[i + 1] !== 'word') return
    const everyday = [word, next].filter(isEveryday).length
    consider([word, next], idOf.pair(word, next), everyday === 1 ? HALF_PHRASE : PHRASE, everyday === 2)
  })
  return [...found.values()].sort((a, b) => b.strength - a.strength)
}

/** The strongest that have no word in common, as they stand in the text; what does not stand there in one piece is left. */
function chosenWords(candidates: readonly Candidate[], whole: string): readonly Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (chosen.length === WORDS) break
    if (chosen.some((one) => haveCommon(one.tokens, candidate.tokens))) continue
    const text = asWritten(whole, candidate.tokens)
    if (text !== undefined) chosen.push({ ...candidate, text })
  }
  return chosen
}

function haveCommon(some: readonly string[], others: readonly string[]): boolean {
  const low = new Set(others.map((token) => token.toLowerCase()))
  return some.some((token) => low.has(token.toLowerCase()))
}

/** The first two or three words of a post, where the other begins posts so and no word of them is named already. */
function openingOf(
  { words, kinds }: Post,
  aimed: Voice,
  other: Voice,
  named: readonly Candidate[],
  whole: string,
): Candidate | undefined {
  let best: Candidate | undefined
  for (const many of [2, 3]) {
    const tokens = words.slice(0, many)
    if (tokens.length < many || kinds.slice(0, many).some((kind) => kind !== 'word')) break
    if (named.some((one) => haveCommon(one.tokens, tokens))) break
    const id = idOf.opening(tokens)
    const there = other.counts.of(id)
    const here = aimed.counts.of(id)
    const strength = ratioOf(here, aimed.posts, there, other.posts)
    if (there < SUPPORT || strength < CLEAR || strength < (best?.strength ?? 0)) continue
    const text = asWritten(whole, tokens)
    if (text !== undefined) best = { text, tokens, here, there, isEveryday: false, strength }
  }
  return best
}

/** Whether a habit is told already: a tag that is named is a tag. */
function isToldBy(named: readonly Candidate[], { habit, way }: Trait): boolean {
  if (way !== 'some') return false
  const begins = { tags: /^#/u, mentions: /^@/u, emoji: /^[\p{Extended_Pictographic}\p{RI}]/u }
  return habit in begins && named.some(({ text }) => begins[habit as keyof typeof begins].test(text))
}

function weighedTrait(trait: Trait, aimed: Voice, other: Voice): readonly Weighed[] {
  const here = postsWith(aimed, trait)
  const there = postsWith(other, trait)
  const strength = ratioOf(here, aimed.posts, there, other.posts)
  if (strength < CLEAR || there < USUAL * other.posts || here > UNUSUAL * aimed.posts) return []
  return [{ reason: { kind: 'habit', trait, here, there, ofHere: aimed.posts, ofThere: other.posts }, strength }]
}

/** Tokens as they stand in a text, one blank between two; undefined where they do not stand there in one piece. */
export function asWritten(text: string, tokens: readonly string[]): string | undefined {
  const whole = tokens.join(' ')
  const from = text.replaceAll('’', "'").indexOf(whole)
  return from === -1 ? undefined : text.slice(from, from + whole.length)
}
