import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting } from '../../../domain/findings.ts'
import { published } from '../../text/context.ts'
import { inside, type Reading, read, type Word } from '../../text/reading.ts'
import { places, WordTable } from '../../text/tables.ts'
import { foreignRun, leftoverOf, stiltedIn } from './mixed.ts'
import { strangeScript } from './scripts.ts'
import { languagesOf, tongues, trimmings } from './tongues.ts'

const WORDS = 6
const LETTERS = 20
/** How many different small words of the other language there must be, and what share of all words. */
const DIFFERENT = 3
const SHARE = 0.25
/** Words with letters that English has not; they make up for a small word. */
const ACCENTED = 3
/** So many words said in the account's language too, and a post is bilingual. */
const SAID_TOO = 4
/** A longer greeting is a message. */
const GREETING = 12
/** An organisation that has published this many of the small words writes in that language. */
const OWN_WORDS = 3
const OFTEN = 3

export const language: Check<null> = {
  id: 'language',
  kind: 'language',
  title: 'Language of the account',
  weight: 'ask',
  needs: ['organisation'],
  messages: {
    language: 'This is in {language}, and the account speaks {own}. Is it meant for this account?',
    script: 'This is in {language} letters, and the account speaks {own}. Is it meant for this account?',
    mixed: 'These words are in {language}, and the rest in {own}. Is something half translated?',
    leftover: 'This looks left behind by a translation program.',
    stilted: 'Nobody who grew up with English puts it so. Was this translated by a program?',
    own: 'This is in {language}, and the account speaks {own}. You have written so before.',
  },
  stories: ['ST15'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const own = codeOf(facts.organisation?.language ?? '')
    const allowed = [own, codeOf(content.language)]
    const readings = content.parts.map(read)
    let strange: Sighting | undefined
    let isOwnToo = false
    for (const reading of readings) {
      const said = lookAt(reading, allowed, facts)
      if (said === 'own') {
        isOwnToo = true
        break
      }
      strange ??= said
    }
    if (strange !== undefined && !isOwnToo) yield strange
    else if (own === 'en') yield* mixedIn(readings, allowed, facts)
  },
}

/** English with another language in it, or with what a translation left behind. */
function* mixedIn(readings: readonly Reading[], allowed: readonly string[], facts: Facts): Generator<Sighting> {
  for (const [part, reading] of readings.entries()) {
    const leftover = leftoverOf(reading)
    if (leftover !== null) yield { message: 'leftover', spot: { part, ...leftover } }
    const stilted = stiltedIn(reading)
    if (stilted !== null) yield { message: 'stilted', spot: { part, ...stilted }, weight: 'note' }
    const run = leftover === null ? foreignRun(reading, allowed, facts.organisation?.country ?? '') : null
    if (run === null || greetings.test(reading.text)) continue
    const { from, to, language } = run
    yield {
      message: 'mixed',
      data: { language, own: nameOf(allowed[0] ?? '') },
      spot: { part, from, to },
      weight: 'note',
    }
  }
}

const codeOf = (tag: string): string => {
  const code = tag.toLowerCase().split('-')[0] ?? ''
  return code === 'nb' || code === 'nn' ? 'no' : code === 'bs' || code === 'sr' ? 'hr' : code === 'ms' ? 'id' : code
}

const nameOf = (code: string): string => tongues.get(code)?.name ?? 'another language'

/** What one part is written in: one of the allowed languages ('own'), another, or too little to tell. */
function lookAt(reading: Reading, allowed: readonly string[], facts: Facts): Sighting | 'own' | undefined {
  const own = allowed[0] ?? ''
  if (isOwn(reading, own)) return 'own'
  const plain = reading.words.filter((word) => isPlain(reading, word))
  const { hits, most } = hitsOf(plain)
  const ownHits = Math.max(...allowed.map((code) => hits.get(code)?.size ?? 0))
  const script = strangeScript(ownText(reading), allowed)
  if (script !== undefined && ownHits < DIFFERENT)
    return { message: 'script', data: { language: script, own: nameOf(own) }, spot: null }
  if (most === undefined || allowed.includes(most)) return ownHits >= DIFFERENT ? 'own' : undefined
  const theirs = hits.get(most) ?? new Set()
  const alone = Math.max(...allowed.map((code) => difference(hits.get(code), most)))
  if (!isClear(plain, theirs, alone) || isEnglishAfterAll(plain, allowed, facts)) {
    return ownHits >= DIFFERENT ? 'own' : undefined
  }
  if (!allowed.some((code) => tongues.has(code))) return undefined
  if (isGreeting(reading, plain) || saidToo(reading, plain, allowed, most) >= SAID_TOO) return undefined
  const telling = [...theirs].filter((word) => !languagesOf.get(word)?.some((code) => allowed.includes(code)))
  const isTheirs = telling.filter((word) => published(facts, word) >= OFTEN).length >= OWN_WORDS
  return {
    message: isTheirs ? 'own' : 'language',
    data: { language: nameOf(most), own: nameOf(own) },
    spot: null,
    ...(isTheirs ? { weight: 'note' as const } : {}),
  }
}

/** The quick answer for most posts: a fifth of the words, and several of them, are small words of the account's language alone. */
function isOwn(reading: Reading, own: string): boolean {
  const { words } = reading
  let all = 0
  if (own === 'en') {
    all = places(reading, onlyEnglish).length
    return all >= CLEARLY && all * 5 >= words.length
  }
  const small = onlyIn(own)
  for (const { low } of words) if (small.has(low)) all += 1
  return all >= CLEARLY && all * 5 >= words.length
}

const CLEARLY = 4
const onlyEnglish = new WordTable(onlyWordsOf('en'))
const only = new Map<string, ReadonlySet<string>>()

function onlyIn(code: string): ReadonlySet<string> {
  let small = only.get(code)
  if (small === undefined) {
    small = new Set(onlyWordsOf(code))
    only.set(code, small)
  }
  return small
}

function onlyWordsOf(code: string): readonly string[] {
  return [...(tongues.get(code)?.words ?? [])].filter((word) => languagesOf.get(word)?.length === 1)
}

/** Neither a link, a tag, a handle or a quotation, nor a name inside a sentence. */
const isPlain = ({ quotes }: Reading, word: Word): boolean =>
  word.mark === '' && (!word.capital || word.opens) && !hasDigit(word.low) && !inside(quotes, word.from)

function hasDigit(low: string): boolean {
  for (let at = 0; at < low.length; at++) if (low.charCodeAt(at) >= 48 && low.charCodeAt(at) <= 57) return true
  return false
}

function ownText({ text, quotes, links }: Reading): string {
  let own = text
  for (const { from, to } of [...quotes, ...links]) own = own.slice(0, from) + ' '.repeat(to - from) + own.slice(to)
  return own
}

/** The different small words of each language, and the language that has most. */
function hitsOf(words: readonly Word[]): { hits: ReadonlyMap<string, ReadonlySet<string>>; most: string | undefined } {
  const hits = new Map<string, Set<string>>()
  for (const { low } of words) {
    if (low.length < 2) continue
    for (const code of languagesOf.get(low) ?? []) {
      const seen = hits.get(code)
      if (seen === undefined) hits.set(code, new Set([low]))
      else seen.add(low)
    }
  }
  let most: string | undefined
  for (const [code, seen] of hits) if (most === undefined || seen.size > (hits.get(most)?.size ?? 0)) most = code
  return { hits, most }
}

/** How many of these words a language has not. */
const difference = (words: ReadonlySet<string> | undefined, code: string): number =>
  [...(words ?? [])].filter((word) => languagesOf.get(word)?.includes(code) !== true).length

/** Enough words, enough of them small words of the other language, and hardly any that are the account's own alone. */
function isClear(plain: readonly Word[], theirs: ReadonlySet<string>, ownHits: number): boolean {
  const letters = plain.reduce((all, { low }) => all + low.length, 0)
  const accented = ownHits === 0 && plain.filter(({ low }) => /[^a-z']/.test(low)).length >= ACCENTED
  const different = accented ? DIFFERENT - 1 : DIFFERENT
  if (plain.length < WORDS || letters < LETTERS || theirs.size < different + ownHits * 3) return false
  if (!accented && plain.filter(({ low }) => theirs.has(low)).length < plain.length * SHARE) return false
  return [...theirs].some((word) => word.length > 1 && !trimmings.has(word))
}

const KNOWN = 140
const LONG = 4
const ENGLISH = 0.6

/** Most of the longer words are common in English: a text of names and borrowed words. */
function isEnglishAfterAll(plain: readonly Word[], allowed: readonly string[], { dictionary }: Facts): boolean {
  if (dictionary === undefined || !allowed.includes('en')) return false
  const long = plain.filter(({ low }) => low.length >= LONG)
  return long.filter(({ low }) => dictionary.of(low) >= KNOWN).length > long.length * ENGLISH
}

const greetings =
  /\b(?:feliz|felices|joyeux|joyeuses|bonne année|bonne fête|frohe|frohes|fröhliche|buon|buona|nadolig|blwyddyn newydd|penblwydd|gŵyl|glædelig|godt nytår|god jul|gott nytt|godt nytt|gelukkig|prettige|vrolijk|fijne|wesołych|szczęśliwego|boas festas|hyvää|selamat|la fheile|lá fhéile|lá le|nollaig|bliadhna mhath|slàinte|veselé|kellemes|boldog|crăciun|sretan|vesel|mutlu|kutlu|slava|pozdrav|gesegnete)(?![\p{L}])/iu

const isGreeting = ({ text }: Reading, plain: readonly Word[]): boolean =>
  plain.length <= GREETING && greetings.test(text)

const breaks = /[/|•·–—\n]/

/** How many words stand in sentences of an allowed language. */
function saidToo({ text }: Reading, plain: readonly Word[], allowed: readonly string[], other: string): number {
  let all = 0
  let size = 0
  let balance = 0
  let end = 0
  const close = (): void => {
    if (balance > 0) all += size
    size = 0
    balance = 0
  }
  for (const word of plain) {
    if (word.opens || breaks.test(text.slice(end, word.from))) close()
    end = word.to
    size += 1
    const codes = languagesOf.get(word.low) ?? []
    if (codes.some((code) => allowed.includes(code))) balance += 1
    if (codes.includes(other)) balance -= 1
  }
  close()
  return all
}
