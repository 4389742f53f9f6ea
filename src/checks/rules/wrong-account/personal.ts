import type { Facts } from '../../../domain/facts.ts'
import { ownWords } from '../../text/own-words.ts'
import { inside, type Reading, readText } from '../../text/reading.ts'
import { numbersOf } from '../../text/tables.ts'
import { phraseBook, pointsOf } from './cues.ts'
import { clear } from './talk/clear.ts'
import { duty } from './talk/duty.ts'
import { life } from './talk/life.ts'
import { self, swearing } from './talk/self.ts'

/** From here on a text sounds like the other kind of speaker. No single everyday word reaches it. */
export const ENOUGH = 3

const book = phraseBook([...clear, ...self, ...life, ...duty])

export interface Talk {
  /** How far a text sounds like somebody's private life. */
  readonly points: number
  /** For one person or for colleagues: wrong on every account that others read. */
  readonly isClear: boolean
}

const silence: Talk = { points: 0, isClear: false }

export function privateTalk(reading: Reading, facts: Facts): Talk {
  const { all, own } = spoken(reading)
  const cues = book.in(own)
  const plain = pointsOf(clear, all === own ? cues : book.in(all), facts)
  const felt = pointsOf(self, cues, facts)
  const { text } = reading
  const swears = text.includes('*') && starred.test(text) ? 2 : 0
  if (plain === 0 && felt === 0 && swears === 0) return silence
  const straight = text.replace(/’/g, "'")
  if (told.test(straight) || (plain === 0 && isPlay(straight))) return silence
  const around = pointsOf(life, cues, facts) + pointsOf(duty, cues, facts)
  const linked = reading.links.length > 0 && swears === 0 && !cues.has(swearing)
  const points = plain + felt + swears + around + looks(text) - (linked ? 2 : 0)
  return { points, isClear: (plain > 0 || swears > 0) && points >= ENOUGH }
}

/** Whether these are the words of somebody else, a reader's question, or a form that everybody plays with. */
export function isSaidBySomebody({ text }: Reading): boolean {
  const straight = text.replace(/’/g, "'")
  return told.test(straight) || isPlay(straight) || asked.test(straight)
}

/** The numbers of the words that are said. */
interface Spoken {
  /** Without quotations, links and handles. */
  readonly all: readonly number[]
  /** And without what the reader is made to ask. */
  readonly own: readonly number[]
}

function spoken(reading: Reading): Spoken {
  const all = saidIn(reading)
  const isAsked = reading.text.includes('?') && asked.test(ownWords(reading))
  return { all, own: isAsked ? saidIn(readText(ownWords(reading).replace(askedAll, ' '))) : all }
}

function saidIn(reading: Reading): readonly number[] {
  const { words, quotes } = reading
  const numbers = numbersOf(reading)
  return numbers.filter((_, at) => {
    const word = words[at]
    return (
      word !== undefined &&
      (word.mark === '' || word.mark === '#') &&
      (quotes.length === 0 || !inside(quotes, word.from))
    )
  })
}

/** "Can I bring my dog?": the reader asks, in a list of questions. */
const asked =
  /(?:^|[.!?\n]) ?(?:can|do|how|where|what should|should|will|may|when|if)\b[^.!?\n]{0,120}\bi\b[^.!?\n]{0,120}\?/i
const askedAll = new RegExp(asked, 'gi')

/** "a**hole": an insult beside a link reads as what the page behind it says too. */
const starred = /(?<![\p{L}*])\p{L}{1,3}\*{1,4}\p{L}{1,4}(?![\p{L}*])/u

/** How it is written: hasty, laughing, crying. */
function looks(text: string): number {
  const small = /(?:^|[ \n])i(?:['’](?:m|ve|ll|d))? /.test(text)
  const hasty = /^\s*\p{Ll}+['’]?\p{Ll}* \S+ \S/u.test(text)
  const loud = /!!|\?!|:\)|:\(|<3|😂|🤣|🙈|😭|🍷|🍻|🍺|🙄|😩|😫|🥲|💀|🤦|😤|🤬|✌/u.test(text)
  const priced = /[£$€]\d/.test(text)
  return (small ? 1 : 0) + (hasty ? 1 : 0) + (loud ? 1 : 0) - (priced ? 1 : 0)
}

/** Words of somebody else, told by the organisation: an introduction, a takeover, a testimonial. */
const told =
  /\b(?:(?:I'm|I am|[Mm]y name is|[Mm]y name's|[Tt]his is) \p{Lu}\p{Ll}+|[Tt]akeover|[Tt]aking over|(?:\p{Lu}\p{Ll}+|[Ss]he|[Hh]e) (?:says|said|writes|wrote|explains|recalls|remembers)|(?:says|said|writes|explains|recalls|remembers) \p{Lu}\p{Ll}+|said the|told us|tells us|shares? (?:her|his|their)|in (?:her|his|their) own words|Meet \p{Lu}\p{Ll}+|Q&A|[Tt]estimonial|(?:[Hh]er|[Hh]is|[Tt]heir|'s|[Rr]ead \w+|full|success) stor(?:y|ies)|[Ss]tories)\b(?<!\b(?:Mum|Mom|Dad|Nan|Gran|Doctor|Boss) (?:says|said))|\b(?:Hi|Hello),? \p{Lu}\p{Ll}+ here\b|(?:^|\n)[ \t]*[-–—~]\s?\p{Lu}|\s[-–—]\s?\p{Lu}\p{Ll}+(?:,\s[^.!?\n]{3,60}|\s\p{Lu}\p{Ll}*\.?)?$/u

/** A joke that everybody tells in the same form, a song, a poem, a prompt for an answer. */
const joke =
  /(?:^|\n)\s*(?:me|also me|nobody|no one|them|pov|mood|us|you|monday|friday)\s?:|\b(?:that feeling when|tfw|caption this|finish the sentence|fill in the blank|tell us|comment below|let us know|reply with|tag (?:a|someone|your)|your (?:favou?rite|go-to)|what's your|who's your|what are you)\b|[♪♫🎵🎶]/iu
const isPlay = (text: string): boolean => joke.test(text) || isVerse(text)

function isVerse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length >= 4 && lines.every((line) => line.length < 60)
}
