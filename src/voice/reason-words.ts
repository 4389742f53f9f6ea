import type { Quoted, Reason } from './explain.ts'
import type { Habit, Trait } from './habits.ts'
import type { Typical } from './typical.ts'

/** How a habit is said. */
interface Wording {
  /** Who has it ... "uses a hashtag". */
  readonly one: string
  readonly many: string
  /** Of a text without it. */
  readonly none: string
  /** Of posts with it, after "most posts of somebody". */
  readonly have: string
  /** What is typical of posts that have it, and of posts that do not. */
  readonly typical: string
  readonly typicallyNone: string
}

/** The wording of a habit that is a thing that one can use. */
const used = (one: string, many: string): Wording => ({
  one: `uses ${one}`,
  many: `uses so many ${many}`,
  none: `it has no ${one.replace(/^an? /u, '')}`,
  have: 'have one',
  typical: one,
  typicallyNone: `no ${many}`,
})

/** The wording of a habit that is words that one says. */
const said = (words: string): Wording => ({
  one: `says ${words}`,
  many: `says ${words} so often`,
  none: `it never says ${words}`,
  have: 'do',
  typical: `says ${words}`,
  typicallyNone: `never says ${words}`,
})

const wordings: Partial<Readonly<Record<Habit, Wording>>> = {
  links: used('a link', 'links'),
  tags: used('a hashtag', 'hashtags'),
  mentions: {
    one: 'mentions anybody',
    many: 'mentions so many others',
    none: 'it mentions nobody',
    have: 'mention somebody',
    typical: 'mentions somebody',
    typicallyNone: 'mentions nobody',
  },
  exclamation: used('an exclamation mark', 'exclamation marks'),
  question: {
    one: 'asks anything',
    many: 'asks so much',
    none: 'it asks nothing',
    have: 'ask something',
    typical: 'asks something',
    typicallyNone: 'asks nothing',
  },
  emoji: used('an emoji', 'emoji'),
  lines: {
    one: 'begins a new line',
    many: 'begins so many new lines',
    none: 'it is all one line',
    have: 'have several',
    typical: 'several lines',
    typicallyNone: 'all one line',
  },
  capitals: used('a word in capitals', 'words in capitals'),
  quotes: {
    one: 'uses quotation marks',
    many: 'uses so many quotation marks',
    none: 'it has no quotation marks',
    have: 'have some',
    typical: 'quotation marks',
    typicallyNone: 'no quotation marks',
  },
  dashes: used('a dash', 'dashes'),
  i: said('“I” or “my”'),
  we: said('“we” or “our”'),
  you: said('“you” or “your”'),
  ellipsis: {
    one: 'trails off in three dots …',
    many: 'trails off so often …',
    none: 'it has no three dots …',
    have: 'have them',
    typical: 'three dots …',
    typicallyNone: 'no three dots …',
  },
  ampersand: {
    one: 'writes “&”',
    many: 'writes “&” so often',
    none: 'it has no “&”',
    have: 'have one',
    typical: '“&”',
    typicallyNone: 'no “&”',
  },
  numbers: used('a number', 'numbers'),
  contractions: {
    one: 'uses short forms such as “it’s”',
    many: 'uses so many short forms such as “it’s”',
    none: 'it has no short form such as “it’s”',
    have: 'have one',
    typical: 'short forms such as “it’s”',
    typicallyNone: 'no short forms such as “it’s”',
  },
}

/** The names that a reason is said with; `other` is null where the text is like nobody's here. */
export interface Names {
  readonly speaker: string
  readonly other: string | null
}

/** A reason as a short clause in English, without a stop, that can stand after "because" or alone. */
export function inWords(reason: Reason, names: Names): string {
  if (reason.kind === 'words') return wordsInWords(reason, names)
  if (reason.kind === 'opening') {
    const { here, there, text } = reason.opening
    const whose = names.other === null ? 'private posts' : `posts of ${names.other}`
    const often = there >= 0.05 * reason.ofThere ? `${whose} often begin` : `some ${whose} begin`
    return `${often} with “${text}”, those of ${names.speaker} ${rarely(here, reason.ofHere)} do`
  }
  return habitInWords(reason, names)
}

const rarely = (posts: number, of: number): string =>
  posts === 0 ? 'never' : posts <= 0.05 * of ? 'hardly ever' : 'seldom'

/** From this share of somebody's posts on, a word is one of theirs. */
const OFTEN = 0.01

function wordsInWords({ words, ofHere, ofThere }: Extract<Reason, { kind: 'words' }>, { speaker, other }: Names) {
  const list = listOf(words.map(({ text }) => `“${text}”`))
  const how = rarely(Math.max(...words.map(({ here }) => here)), ofHere)
  const isOften = words.some(({ there }) => there >= OFTEN * ofThere)
  if (other === null) return `${list} ${isAre(words)} how people talk in private, ${how} how ${speaker} does`
  if (words.every(({ text }) => text.startsWith('@'))) return `${other} mentions ${list}, ${speaker} ${how} does`
  if (!isOften) return `${other} has said ${list} before, ${speaker} ${how} has`
  return `${list} ${nounOf(words)} of ${other}, ${how} of ${speaker}`
}

const isAre = (words: readonly Quoted[]): string => (words.length === 1 ? 'is' : 'are')

function nounOf(words: readonly Quoted[]): string {
  const are = (one: string) => (words.length === 1 ? `is a ${one}` : `are ${one}s`)
  if (words.every(({ text }) => text.startsWith('#'))) return are('tag')
  return words.some(({ text }) => text.includes(' ')) ? 'are words' : are('word')
}

function habitInWords({ trait, here, ofHere }: Extract<Reason, { kind: 'habit' }>, { speaker }: Names): string {
  const counted = here === 0 ? `none of ${ofHere} posts` : `${here} of ${ofHere} posts`
  const most = here <= 0.05 * ofHere ? 'nearly all' : 'most'
  if (trait.habit === 'length') {
    const [it, so] = trait.way === 'shorter' ? ['short', 'longer'] : ['long', 'shorter']
    return `it is ${it}, and ${most} posts of ${speaker} are ${so}`
  }
  if (trait.habit === 'first') return `it begins with a small letter, and ${most} posts of ${speaker} do not`
  const wording = wordingOf(trait.habit)
  if (trait.way === 'none') return `${wording.none}, and ${most} posts of ${speaker} ${wording.have}`
  return `${speaker} ${rarely(here, ofHere)} ${trait.value > 1 ? wording.many : wording.one} (${counted})`
}

function wordingOf(habit: Habit): Wording {
  const wording = wordings[habit]
  if (wording === undefined) throw new Error(`The habit ${habit} cannot be said in words.`)
  return wording
}

/** A habit that is typical of a speaker, for a list: "nearly every post: a link". */
export function typicalInWords({ trait, posts, of }: Typical['habits'][number]): string {
  return `${posts >= 0.95 * of ? 'nearly every post' : 'most posts'}: ${traitInWords(trait)}`
}

function traitInWords({ habit, way }: Trait): string {
  if (habit === 'length') return way === 'shorter' ? 'short' : 'long'
  if (habit === 'first') return 'a small letter at the beginning'
  const wording = wordingOf(habit)
  return way === 'none' ? wording.typicallyNone : wording.typical
}

/** "a", "a and b", "a, b and c". */
function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
