import { functionWords } from './function-words.ts'

/** What stands for a link while a text is read. */
const LINK = '\uE000'
const links = /https?:\/\/\S+|\bwww\.\S+/giu
/** Words with their apostrophes, tags, mentions, emoji, single marks. */
const tokens =
  /[#@][\p{L}\p{N}_.-]*[\p{L}\p{N}_]|[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)*|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*|\p{RI}\p{RI}|[^\s\uE000]/gu
const isWord = /^[\p{L}\p{N}]/u
const isEmoji = /^[\p{Extended_Pictographic}\p{RI}]/u

/** The first 20,000 characters of a post are read; what one post can hold is bounded. */
const READ = 20_000

export type Kind = 'word' | 'tag' | 'emoji' | 'mark'

/** A post as features are taken from it. */
export interface Post {
  /** Blanks are one blank, no links. */
  readonly flat: string
  /** The first two words of each line after the first, lower case. */
  readonly lineStarts: readonly string[]
  readonly words: readonly string[]
  readonly kinds: readonly Kind[]
  /** Every run of words as w, links as one character; marks, blanks and new lines stay. */
  readonly marked: string
  readonly links: number
  readonly text: string
}

/**
 * `own`: handles of the desk's own accounts, lower case, without @; mentions of them are left out, since whoever writes on
 * the wrong account would name the right one.
 */
export function postOf(text: string, own: ReadonlySet<string>): Post {
  let linkCount = 0
  const linked = text
    .slice(0, READ)
    .replace(links, () => {
      linkCount++
      return LINK
    })
    .replace(/ ?@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/gu, (whole, handle: string) =>
      own.has(handle.toLowerCase()) ? '' : whole,
    )
    .trim()
  const straight = linked.replaceAll('’', "'")
  const words = straight.match(tokens) ?? []
  const bare = linked.replaceAll(LINK, '')
  return {
    text: linked,
    flat: bare.replace(/\s+/gu, ' ').trim(),
    lineStarts: straight.split('\n').slice(1).flatMap(startOf),
    words,
    kinds: words.map(kindOf),
    marked: straight.replace(/[\p{L}\p{N}\p{M}_]+(?:[ '][\p{L}\p{N}\p{M}_]+)*/gu, 'w'),
    links: linkCount,
  }
}

function startOf(line: string): readonly string[] {
  const words = line.match(tokens) ?? []
  return words.length === 0 ? [] : [words.slice(0, 2).join(' ').toLowerCase()]
}

function kindOf(word: string): Kind {
  if (isWord.test(word)) return 'word'
  if (word.length > 1 && (word[0] === '#' || word[0] === '@')) return 'tag'
  return isEmoji.test(word) ? 'emoji' : 'mark'
}

/** Aa, AA, A, a; digits up to four; # and @ for tags and mentions; a mark is itself. */
export function shapeOf(word: string, kind: Kind): string {
  if (kind === 'tag') return word[0] as string
  if (kind !== 'word') return word
  if (/^\p{N}+$/u.test(word)) return '9999'.slice(0, Math.min(4, word.length))
  if (word.length === 1) return /\p{Lu}/u.test(word) ? 'A' : 'a'
  if (/^\p{Lu}[^\p{Ll}]*$/u.test(word)) return 'AA'
  return /^\p{Lu}/u.test(word) ? 'Aa' : /\p{Lu}/u.test(word) ? 'aA' : 'a'
}

/** Function words stay; of others only what kind they are. */
export function frameOf(word: string, kind: Kind): string {
  if (kind === 'tag') return word[0] as string
  if (kind !== 'word') return word
  const low = word.toLowerCase()
  if (functionWords.has(low)) return low
  const shape = shapeOf(word, kind)
  return shape[0] === '9' ? '9' : shape === 'Aa' || shape === 'A' ? 'N' : shape === 'AA' ? 'AA' : '*'
}

const capped = (count: number): number => Math.min(4, count)
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The names of the habits, in the order of `styleOf`. */
export const habits = [
  'links',
  'tags',
  'mentions',
  'exclamation',
  'question',
  'emoji',
  'lines',
  'blank-lines',
  'capitals',
  'quotes',
  'dashes',
  'i',
  'we',
  'you',
  'ellipsis',
  'ampersand',
  'numbers',
  'commas',
  'stops',
  'colons',
  'semicolons',
  'brackets',
  'capitalised',
  'sentences',
  'contractions',
  'length',
  'tokens',
  'word-length',
  'apostrophes',
  'first',
  'last',
  'link-place',
] as const

/** A small number for each habit: how often, how long, of which kind. */
export function styleOf({ text, flat, words, kinds, links: linkCount }: Post): readonly number[] {
  let tags = 0
  let mentions = 0
  let emoji = 0
  let capitals = 0
  let capitalised = 0
  let numbers = 0
  let letters = 0
  let wordCount = 0
  let i1 = 0
  let we = 0
  let you = 0
  let contractions = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    if (kinds[i] === 'tag') {
      if (word[0] === '#') tags++
      else mentions++
    } else if (kinds[i] === 'emoji') emoji++
    else if (kinds[i] === 'word') {
      const low = word.toLowerCase()
      wordCount++
      letters += word.length
      if (/^\p{N}/u.test(word)) numbers++
      else if (/^\p{Lu}/u.test(word)) {
        capitalised++
        if (word.length > 2 && word === word.toUpperCase()) capitals++
      }
      const who = personIn(low)
      if (who === 'i') i1++
      else if (who === 'we') we++
      else if (who === 'you') you++
      if (word.includes("'")) contractions++
    }
  }
  const straight = flat.includes("'")
  const curly = flat.includes('’')
  return [
    capped(linkCount),
    capped(tags),
    capped(mentions),
    capped(countOf(flat, /!/g)),
    capped(countOf(flat, /\?/g)),
    capped(emoji),
    capped(countOf(text, /\n/g)),
    capped(countOf(text, /\n\s*\n/g)),
    capped(capitals),
    capped(countOf(flat, /["“”]/g)),
    capped(countOf(flat, /[–—]| - /g)),
    capped(i1),
    capped(we),
    capped(you),
    capped(countOf(flat, /…|\.\.\./g)),
    capped(countOf(flat, /&/g)),
    capped(numbers),
    capped(countOf(flat, /,/g)),
    capped(countOf(flat, /\./g)),
    capped(countOf(flat, /:/g)),
    capped(countOf(flat, /;/g)),
    capped(countOf(flat, /\(/g)),
    capped(capitalised >> 1),
    capped(countOf(flat, /[.!?](?:\s|$)/g)),
    capped(contractions),
    Math.min(12, Math.floor(flat.length / 25)),
    Math.min(12, words.length >> 2),
    wordCount === 0 ? 0 : Math.min(9, Math.round(letters / wordCount)),
    straight ? (curly ? 3 : 1) : curly ? 2 : 0,
    classOf(flat[0]),
    classOf(flat.at(-1)),
    linkCount === 0 ? 0 : /\n\s*\uE000\s*$/u.test(text) ? 3 : /\uE000\s*$/u.test(text) ? 1 : 2,
  ]
}

/** Whom a lower-case word with straight apostrophes speaks of: one of the habits `i`, `we` and `you`. */
export function personIn(word: string): 'i' | 'we' | 'you' | undefined {
  if (word === 'i' || word === 'my' || word === 'me' || word.startsWith("i'")) return 'i'
  if (word === 'we' || word === 'our' || word === 'us' || word.startsWith("we'")) return 'we'
  return word === 'you' || word === 'your' || word.startsWith("you'") ? 'you' : undefined
}

function classOf(character: string | undefined): number {
  if (character === undefined) return 0
  if (/\p{Lu}/u.test(character)) return 1
  if (/\p{Ll}/u.test(character)) return 2
  if (/\p{N}/u.test(character)) return 3
  const mark = '.!?#@"\'…:)'.indexOf(character)
  return mark === -1 ? 4 : 5 + mark
}
