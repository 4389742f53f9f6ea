import { asWritten, FEW_POSTS, isEveryday, isNamed, ratioOf } from './explain.ts'
import { idOf } from './features.ts'
import { countedHabits, postsWith, smallLetter, type Trait } from './habits.ts'
import { type Kind, postOf } from './post.ts'
import type { Voice } from './voice.ts'

/** What marks a speaker among others. */
export interface Typical {
  /** Up to six words, phrases of two words and tags, the most telling first, and in how many of the texts they are. */
  readonly words: readonly { readonly text: string; readonly posts: number }[]
  /** Up to three habits, the most telling first, and in how many of the posts learnt they are. */
  readonly habits: readonly { readonly trait: Trait; readonly posts: number; readonly of: number }[]
}

const WORDS = 6
const HABITS = 3
/** In fewer texts it is nothing typical. */
const SUPPORT = 3
/** How many times as often as any of the others has it, as a natural logarithm. */
const CLEAR = Math.log(3)
/** Two words together say more than either, where both are as strong. */
const PHRASE = 1.1
/** Shares of posts: most of a speaker's, and by how much fewer of each of the others'. */
const MOST = 0.7
const HALF = 0.5
const APART = 0.3
const TEXTS = 1000

interface Tally {
  readonly tokens: readonly string[]
  readonly postsIn: (voice: Voice) => number
  text: string
  posts: number
}

/**
 * What is typical of a speaker among others. `texts`: its recent posts, at most the first thousand are read; words that
 * everybody uses apart, words are named from them, since a voice holds counts without words. `others`: voices or backgrounds; those of fewer than 20 posts
 * tell nothing, and where none is left nothing is typical. `own`: handles of the desk's own accounts.
 */
export function typicalOf(
  voice: Voice,
  others: readonly Voice[],
  texts: readonly string[],
  own: ReadonlySet<string>,
): Typical {
  const known = others.filter(({ posts }) => posts >= FEW_POSTS)
  if (known.length === 0 || voice.posts < FEW_POSTS) return { words: [], habits: [] }
  return { words: typicalWords(known, texts.slice(0, TEXTS), own), habits: typicalHabits(voice, known) }
}

function typicalWords(others: readonly Voice[], texts: readonly string[], own: ReadonlySet<string>): Typical['words'] {
  const telling = [...talliesOf(texts, own).values()]
    .filter(({ posts }) => posts >= SUPPORT)
    .flatMap((tally) => {
      const ratio = Math.min(
        ...others.map((other) => ratioOf(tally.postsIn(other), other.posts, tally.posts, texts.length)),
      )
      return ratio < CLEAR
        ? []
        : [{ ...tally, strength: tally.posts * ratio * (tally.tokens.length === 2 ? PHRASE : 1) }]
    })
    .sort((a, b) => b.strength - a.strength)
  const chosen: typeof telling = []
  const named = new Set<string>()
  for (const one of telling) {
    if (chosen.length === WORDS) break
    const low = one.tokens.map((token) => token.toLowerCase())
    if (low.some((token) => named.has(token))) continue
    for (const token of low) named.add(token)
    chosen.push(one)
  }
  return chosen.map(({ text, posts }) => ({ text, posts }))
}

/** In how many texts each word, phrase of two words and tag is. */
function talliesOf(texts: readonly string[], own: ReadonlySet<string>): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const whole of texts) {
    const { words, kinds } = postOf(whole, own)
    const seen = new Set<string>()
    const count = (tokens: readonly string[], id: () => number): void => {
      const written = tokens.join(' ')
      const key = written.toLowerCase()
      if (seen.has(key)) return
      seen.add(key)
      const tally = tallies.get(key)
      if (tally !== undefined) {
        tally.posts++
        // A capital letter at the beginning of a sentence is none of the word's.
        if (written === key && tally.text !== key) tally.text = asWritten(whole, tokens) ?? tally.text
        return
      }
      const text = asWritten(whole, tokens)
      if (text === undefined) return
      tallies.set(key, { tokens, postsIn: (voice) => voice.counts.of(id()), text, posts: 1 })
    }
    words.forEach((word, i) => {
      const kind = kinds[i] as Kind
      if (!isNamed(word, kind) || isEveryday(word)) return
      count([word], () => (kind === 'tag' ? idOf.tag(word) : idOf.word(word)))
      const next = words[i + 1]
      if (kind === 'word' && next !== undefined && kinds[i + 1] === 'word' && !isEveryday(next))
        count([word, next], () => idOf.pair(word, next))
    })
  }
  return tallies
}

function typicalHabits(voice: Voice, others: readonly Voice[]): Typical['habits'] {
  const shareOf = (one: Voice, trait: Trait): number => postsWith(one, trait) / one.posts
  const traits: readonly Trait[] = [
    ...countedHabits.flatMap((habit): readonly Trait[] => [
      { habit, way: 'some', value: 1 },
      { habit, way: 'none', value: 0 },
    ]),
    smallLetter,
    ...lengthsOf(voice),
  ]
  return traits
    .map((trait) => {
      const share = shareOf(voice, trait)
      const apart = share - Math.max(...others.map((other) => shareOf(other, trait)))
      return { trait, share, apart }
    })
    .filter(({ trait, share, apart }) => share >= (trait.habit === 'length' ? HALF : MOST) && apart >= APART)
    .sort((a, b) => b.apart - a.apart)
    .slice(0, HABITS)
    .map(({ trait }) => ({ trait, posts: postsWith(voice, trait), of: voice.posts }))
}

/** The length that half of the posts do not pass, and the one that half of them reach. */
function lengthsOf(voice: Voice): readonly Trait[] {
  const lengths = Array.from({ length: 13 }, (_, value) => value)
  const half = (way: 'shorter' | 'longer') => (value: number) =>
    postsWith(voice, { habit: 'length', way, value }) >= HALF * voice.posts
  const upTo = lengths.find(half('shorter'))
  const from = lengths.findLast(half('longer'))
  return [
    ...(upTo === undefined ? [] : [{ habit: 'length', way: 'shorter', value: upTo } as const]),
    ...(from === undefined ? [] : [{ habit: 'length', way: 'longer', value: from } as const]),
  ]
}
