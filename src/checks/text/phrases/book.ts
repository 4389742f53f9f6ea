import type { Reading } from '../reading.ts'
import { BesideTable, placesBeside, wordSet } from '../tables.ts'
import type { Group } from './group.ts'
import { GAP, type Match, match, type Phrase, phraseOf, type Token } from './phrase.ts'
import { sets } from './sets.ts'

export interface Entry {
  readonly phrase: Phrase
  readonly group: Group
  readonly unless: ReadonlySet<string>
  readonly company: ReadonlySet<string> | null
  readonly kinds: ReadonlySet<string>
  readonly countries: ReadonlySet<string> | null
}

export interface Hit extends Match {
  readonly entry: Entry
}

/** A phrase, how far before its rarest word it may begin, and where. */
interface Place {
  readonly entry: Entry
  readonly nearest: number
  readonly furthest: number
}

/** The phrases with one rare word: by the word that must follow it, by the one that must precede it, and the others. */
interface Shelf {
  readonly next: Map<string, Place[]>
  readonly previous: Map<string, Place[]>
  readonly others: Place[]
}

const none: ReadonlySet<string> = new Set()

/** Phrases are looked up by their rarest word. These stand in nearly every text. */
const everywhere =
  wordSet(`the a an and or but so to of in on at by for from with as is are was be it its it's i my we our you your he she they his her
  their this that these there here if not no up out what all me us one`)
/** And these in many. */
const common =
  wordSet(`too into were been being am i'm him them im we're us you're yours he's hers she's they're those that's who what's how why when where
  which don't doesn't didn't won't can't can could will would should may might must do does did done have has had having get gets got
  getting go goes going gone went come comes make makes made making take takes like just only very really any every some more most
  much many even still then than again also down off over about back after before until till new good great best big little old two
  first last next now today day days week year years time people person man men girl girls kids children school want need know see look
  love let put please join free open help work play keep think say says said way there's we've we'll you'll it'll i've ll well never
  always both each few other another such same own lunch drive ask asked tell found bring kind happy check nothing lot left names bag
  yes thank half money show door side leave night morning tonight`)

/** Phrases of some groups, found by one look at the words of a text. */
export class PhraseBook {
  readonly #shelves = new Map<string, Shelf>()
  readonly #rare = new BesideTable()

  constructor(groups: readonly Group[]) {
    for (const group of groups) {
      const unless = group.unless === undefined ? none : wordSet(group.unless)
      const company = group.with === undefined ? null : wordSet(group.with)
      const kinds = group.kinds === undefined ? none : wordSet(group.kinds)
      const countries = group.countries === undefined ? null : wordSet(group.countries)
      for (const line of group.lines.trim().split('\n'))
        this.#shelve({ phrase: phraseOf(line, sets), group, unless, company, kinds, countries })
    }
  }

  hitsIn(reading: Reading): Hit[] {
    const hits: Hit[] = []
    for (const at of placesBeside(reading, this.#rare)) {
      const word = reading.words[at]
      const shelf = word === undefined ? undefined : this.#shelves.get(word.low)
      if (shelf === undefined || word?.mark === '@' || word?.mark === 'link') continue
      const { next, previous, others } = shelf
      if (others.length > 0) tryAll(others, reading, at, hits)
      if (next.size > 0) tryAll(next.get(reading.words[at + 1]?.low ?? ''), reading, at, hits)
      if (previous.size > 0) tryAll(previous.get(reading.words[at - 1]?.low ?? ''), reading, at, hits)
    }
    return hits
  }

  #shelve(entry: Entry): void {
    const { tokens } = entry.phrase
    const step = rarest(tokens)
    const before = tokens.slice(0, step)
    const place = { entry, nearest: sum(before.map(least)), furthest: sum(before.map(most)) }
    const next = wordsOf(tokens.slice(step + 1).find(({ kind }) => kind !== 'not'))
    const previous = wordsOf(before.findLast(({ kind }) => kind !== 'not'))
    for (const word of tokens[step]?.words ?? []) {
      const shelf: Shelf = this.#shelves.get(word) ?? { next: new Map(), previous: new Map(), others: [] }
      this.#shelves.set(word, shelf)
      if (next !== null) this.#beside(word, 1, next, shelf.next, place)
      else if (previous !== null) this.#beside(word, -1, previous, shelf.previous, place)
      else {
        this.#rare.anywhere(word)
        shelf.others.push(place)
      }
    }
  }

  #beside(word: string, step: -1 | 1, others: ReadonlySet<string>, shelf: Map<string, Place[]>, place: Place): void {
    for (const other of others) {
      this.#rare.beside(word, step, other)
      const there = shelf.get(other)
      if (there === undefined) shelf.set(other, [place])
      else there.push(place)
    }
  }
}

function tryAll(all: readonly Place[] | undefined, reading: Reading, at: number, hits: Hit[]): void {
  if (all === undefined) return
  for (const { entry, nearest, furthest } of all) {
    for (let from = Math.max(0, at - furthest); from <= at - nearest; from++) {
      if (entry.phrase.tokens[0]?.words.has(reading.words[from]?.low ?? '') !== true) continue
      const found = match(entry.phrase, reading, from)
      if (found !== null) hits.push({ ...found, entry })
    }
  }
}

const isFirm = (token: Token): boolean => token.kind === 'word' && !token.optional && !token.ends

/** The words of which one must stand there; null where the phrase leaves that open. */
const wordsOf = (token: Token | undefined): ReadonlySet<string> | null =>
  token !== undefined && isFirm(token) ? token.words : null

/** What a word that stands everywhere counts beside one that is only common. */
const EVERYWHERE = 20

/** Which word of a phrase a text seldom holds. */
function rarest(tokens: readonly Token[]): number {
  let best = 0
  let fewest = Number.POSITIVE_INFINITY
  for (const [step, token] of tokens.entries()) {
    if (!isFirm(token)) continue
    let count = 0
    for (const word of token.words) count += everywhere.has(word) ? EVERYWHERE : common.has(word) ? 1 : 0
    if (count >= fewest) continue
    best = step
    fewest = count
  }
  return best
}

const most = ({ kind }: Token): number => (kind === 'not' ? 0 : kind === 'gap' ? GAP : 1)
const least = (token: Token): number => (token.kind === 'any' && !token.optional ? 1 : isFirm(token) ? 1 : 0)
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)
