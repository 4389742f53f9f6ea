import { inside, type Reading, type Word } from '../../text/reading.ts'

/** A place among the words of a text: what stands here and, with nothing but a space between, beside it. */
export interface Place {
  readonly reading: Reading
  readonly at: number
}

/** What a pattern saw: from one word to another, and what stands there once it is mended. */
export interface Slip {
  readonly message: string
  readonly first: number
  readonly last: number
  readonly mend: string
}

export type Pattern = (place: Place) => Slip | undefined

const SPACE = 32
const FIRM_SPACE = 0xa0

const isJoined = ({ text, words }: Reading, at: number): boolean => {
  const one = words[at]
  const two = words[at + 1]
  if (one === undefined || two === undefined || two.mark !== '') return false
  const gap = text.charCodeAt(one.to)
  if (two.from - one.to === 1) return gap === SPACE || gap === FIRM_SPACE
  return two.from - one.to === 2 && gap === SPACE && text.charCodeAt(one.to + 1) === SPACE
}

/** The word so many places away, where only spaces are between; undefined beyond a sign, a quotation or the text. */
export function beside({ reading, at }: Place, by: number): Word | undefined {
  const step = by > 0 ? 1 : -1
  for (let place = at; place !== at + by; place += step) {
    if (!isJoined(reading, step > 0 ? place : place - 1)) return undefined
  }
  const word = reading.words[at + by]
  return word === undefined || inside(reading.quotes, word.from) ? undefined : word
}

/** The same in lower case; '' where there is none. */
export const low = (place: Place, by: number): string => beside(place, by)?.low ?? ''

export const isHere = ({ reading, at }: Place): Word => reading.words[at] as Word

/** Whether a hyphen ties a word to the next one: "your not-so-secret garden". */
export function isTied({ reading, at }: Place, by: number): boolean {
  const word = reading.words[at + by]
  return word !== undefined && /[-‐‑–]/.test(reading.text.charAt(word.to))
}

/** Whether a sentence, a line or a clause ends after the word so many places away. */
export function endsAfter({ reading, at }: Place, by: number): boolean {
  const word = reading.words[at + by]
  return word !== undefined && /^\s*(?:[.!?,;:\n]|$)/.test(reading.text.slice(word.to, word.to + 3))
}

export const written = ({ text }: Reading, word: Word): string => text.slice(word.from, word.to)

const like = (word: string, model: string): string =>
  model.length > 1 && model === model.toUpperCase()
    ? word.toUpperCase()
    : /^[A-Z]/.test(model)
      ? word.charAt(0).toUpperCase() + word.slice(1)
      : word

/** One word for another, with the word beside it shown. */
export function swap(place: Place, message: string, word: string, from = 0, to = 1): Slip {
  const { reading, at } = place
  const { words, text } = reading
  const here = isHere(place)
  const first = words[at + from]
  const last = words[at + to]
  const before = first === undefined ? '' : text.slice(first.from, here.from)
  const after = last === undefined ? '' : text.slice(here.to, last.to)
  return { message, first: at + from, last: at + to, mend: `${before}${like(word, written(reading, here))}${after}` }
}
