import type { Content } from '../../../domain/draft.ts'
import type { Facts, Frequencies } from '../../../domain/facts.ts'
import type { Check, Fix, Sighting } from '../../../domain/findings.ts'
import { stirred } from '../../lexicons/table.ts'
import { neighbour, published, speakerOf } from '../../text/context.ts'
import { inside, type Reading, read, type Word } from '../../text/reading.ts'
import { wordSet } from '../../text/tables.ts'
import { isKnown } from './known.ts'
import { mends, parted, plainlyMeant } from './mend.ts'
import { slips } from './slips.ts'
import { taggedSlips } from './tags.ts'
import { isTextspeak, textspeak } from './textspeak.ts'

/** So often published, a word is the organisation's own. */
const OWN = 2
/** Nobody mends more in one part, and a search for mends is the dear part of this rule. */
const LOOKED_UP = 12
/** A text with a larger share of unknown words is not English, or not prose. */
const FOREIGN = 1 / 3

/** Longer than any word of a notice. */
const LONGEST = 26

/** Names that are written like a slip. */
const names = wordSet('wellcome foto surley tabel sciene seige moring theif piersing')
/** Signs that make a piece of a name, an address, a handle or code of what they touch. */
const joins = new Set('-‐‑–./\\_@&*~+=<>{}[]|^$%:')

export const spelling: Check<null> = {
  id: 'spelling',
  kind: 'spelling',
  title: 'Spelling',
  weight: 'note',
  needs: ['dictionary'],
  messages: {
    mend: '“{word}” looks misspelt: {mend}? Readers take a slip in the words for a slip in the work.',
    unknown: '“{word}” is no word that we know. Look at it once more.',
    textspeak: '“{word}” is how people text. Readers expect “{mend}” from an organisation.',
    apart: '“{word}” is two words: “{mend}”.',
    tag: '“{word}” in the tag looks misspelt: {mend}? A tag with a slip is found by nobody.',
  },
  stories: ['usdoe-2017'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const { dictionary } = facts
    if (dictionary === undefined || !content.language.startsWith('en')) return
    const texts = speakerOf(content, facts)?.kind === 'personal'
    for (const [part, reading] of content.parts.map(read).entries()) {
      yield* misspelt(reading, part, facts, dictionary, texts)
      yield* taggedSlips(reading, part, facts, dictionary)
    }
  },
}

function* misspelt(
  reading: Reading,
  part: number,
  facts: Facts,
  dictionary: Frequencies,
  texts: boolean,
): Generator<Sighting> {
  const { words } = reading
  const strange: number[] = []
  let plain = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || word.mark !== '') continue
    if (!word.capital) plain += 1
    if (dictionary.at(stirred(word.hash)) > 0) {
      if (word.low.length === 2 && textspeak.has(word.low)) strange.push(at)
      continue
    }
    strange.push(at)
  }
  if (strange.length === 0) return
  const unknown = strange.filter((at) => isUnknown(reading, words[at], dictionary))
  if (unknown.length > 2 && unknown.filter((at) => !words[at]?.capital).length > plain * FOREIGN) return
  const isStrange = new Set(unknown)
  let looked = 0
  for (const at of strange) {
    const word = words[at]
    if (word === undefined || inside(reading.quotes, word.from) || published(facts, word.low) >= OWN) continue
    const texted = texts ? undefined : textSighting(reading, at, part)
    if (texted !== undefined) {
      yield texted
      continue
    }
    const known = certain(reading, word, part, facts)
    if (known !== undefined) {
      yield known
      continue
    }
    if (!isStrange.has(at)) {
      if (looked >= LOOKED_UP || !isLetters(word) || dictionary.of(word.low) > 0 || !isLikely(reading, at, facts))
        continue
      looked += 1
      const plain = plainlyMeant(word.low, dictionary)
      if (plain !== undefined && !word.capital) yield sighting('mend', reading, word, part, [plain])
      continue
    }
    if (isStrange.has(at - 1) || isStrange.has(at + 1)) continue
    if (looked >= LOOKED_UP || !isLikely(reading, at, facts)) continue
    looked += 1
    const found = likely(reading, word, part, dictionary)
    if (found !== undefined) yield found
  }
}

/** What stands written, letters only, without the possessive. */
const stemOf = (low: string): string => (low.endsWith("'s") ? low.slice(0, -2) : low)

function isUnknown(reading: Reading, word: Word | undefined, dictionary: Frequencies): boolean {
  if (word === undefined || word.low.length < 3 || word.low.length > LONGEST || /[^a-z']/.test(word.low)) return false
  return !isKnown(dictionary, stemOf(word.low)) && !isCapitals(reading, word)
}

const isCapitals = ({ text }: Reading, { from, to }: Word): boolean => {
  const raw = text.slice(from, to)
  return raw.length > 1 && /\p{Lu}/u.test(raw.slice(1))
}

const isTouched = ({ text }: Reading, { from, to }: Word): boolean => {
  const after = text.charAt(to)
  if (joins.has(text.charAt(from - 1)) || isMark(text.charAt(from - 1))) return true
  if (after === '.' || after === ':') return /[\p{L}\p{N}]/u.test(text.charAt(to + 1))
  return joins.has(after) || isMark(after)
}

const isMark = (sign: string): boolean => sign === "'" || sign === '’'

function textSighting(reading: Reading, at: number, part: number): Sighting | undefined {
  const word = reading.words[at]
  if (word === undefined) return undefined
  const meant = textspeak.get(word.low)
  if (meant === undefined || (word.capital && !(word.opens && word.low.length > 2)) || isTouched(reading, word))
    return undefined
  const { words } = reading
  if (!isTextspeak(word.low, neighbour(words, at, -1)?.low, neighbour(words, at, 1)?.low)) return undefined
  return sighting('textspeak', reading, word, part, meant)
}

/** A slip that is one in any company. */
function certain(reading: Reading, word: Word, part: number, facts: Facts): Sighting | undefined {
  const right = slips.get(stemOf(word.low))
  if (right === undefined || isCapitals(reading, word) || isTouchedByName(reading, word)) return undefined
  if (word.capital && (names.has(word.low) || isOwnName(facts, word.low))) return undefined
  return sighting(right.includes(' ') ? 'apart' : 'mend', reading, word, part, [right])
}

const isTouchedByName = ({ text }: Reading, { from, to }: Word): boolean =>
  /[@_./\\]/.test(text.charAt(from - 1)) ||
  /[@_\\]/.test(text.charAt(to)) ||
  /^\.[\p{L}\p{N}]/u.test(text.slice(to, to + 3))

const isOwnName = (facts: Facts, low: string): boolean => facts.organisation?.name.toLowerCase().includes(low) === true

const isLetters = ({ low }: Word): boolean => low.length <= LONGEST && !/[^a-z]/.test(low)

/** A word that is more likely meant than two words run together. */
const COMMON = 175
const DRAWN = 9
const SHORT = 5
const OPENING = 7

/** Whether a word that is unknown may be a slip rather than a name, a sound or a foreign word. */
function isLikely(reading: Reading, at: number, facts: Facts): boolean {
  const { words, text } = reading
  const word = words[at]
  if (word === undefined) return false
  const stem = stemOf(word.low)
  if (stem.length < SHORT || isTouched(reading, word) || isSound(stem) || isOwnName(facts, stem)) return false
  if (borrowed.has(words[at - 1]?.low ?? '') || borrowed.has(words[at + 1]?.low ?? '')) return false
  if (word.capital) {
    // A name may open a sentence: what follows a slip is a small word on the same line.
    const next = words[at + 1]
    if (!word.opens || stem.length < OPENING || next === undefined || next.capital || next.opens) return false
    if (word.low !== stem || text.slice(word.to, next.from) !== ' ') return false
  }
  if (unmarked.has(stem)) return false
  return !words.some(
    (other) =>
      other !== word && (other.capital || other.mark !== '' || other.low === word.low) && other.low.startsWith(stem),
  )
}

/** Without their apostrophe: grammar sees to them. */
const unmarked =
  wordSet(`dont didnt doesnt cant couldnt wouldnt shouldnt isnt wasnt arent werent hasnt havent hadnt wont mustnt
  neednt youre theyre youve theyve weve youll theyll thats whats heres theres wheres whos lets`)

/** Small words of other languages that stand beside a loan: de facto, en masse, non grata. */
const borrowed = wordSet(
  'de ad en non la le les el los las al du des del un una su es y et il lo di da do der die das und van von het een ein eine ich ist mi se por para con pro vis ex',
)

/** Sounds and drawn-out words: brrr, yaaay, hahaha. A long word with a letter thrice is a slip. */
const isSound = (stem: string): boolean =>
  !/[aeiouy]/.test(stem) || (stem.length < DRAWN && /(.)\1\1/.test(stem)) || /^(.{1,4})\1+$/.test(stem)

function likely(reading: Reading, word: Word, part: number, dictionary: Frequencies): Sighting | undefined {
  const stem = stemOf(word.low)
  if (stem.endsWith('in') && dictionary.of(`${stem}g`) > 0) return undefined
  const meant = stem.includes("'") ? [] : mends(stem, dictionary, word.capital)
  const two = meant.length === 0 || dictionary.of(meant[0] ?? '') < COMMON ? parted(stem, dictionary) : undefined
  if (two !== undefined) return sighting('apart', reading, word, part, [two])
  return meant.length === 0 ? undefined : sighting('mend', reading, word, part, meant)
}

function sighting(message: string, { text }: Reading, word: Word, part: number, meant: readonly string[]): Sighting {
  const raw = text.slice(word.from, word.to)
  const tail = /['’]s$/i.exec(raw)?.[0] ?? ''
  const to = word.to - tail.length
  const written = meant.map((other) =>
    word.capital ? other.charAt(0).toUpperCase() + other.slice(1) : capitalised(other),
  )
  return {
    message,
    data: {
      word: text.slice(word.from, to),
      mend: written
        .map((other) => `“${other}”`)
        .join(' or ')
        .replace(/^“|”$/g, (sign) => (message === 'mend' ? sign : '')),
    },
    spot: { part, from: word.from, to },
    fixes: written.map((insert): Fix => ({ kind: 'replace', label: insert, part, from: word.from, to, insert })),
  }
}

const days = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february september october november december christmas phoenix mediterranean',
)
const capitalised = (word: string): string => (days.has(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word)
