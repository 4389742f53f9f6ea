import type { Weight } from '../../../domain/findings.ts'
import type { Reading, Word } from '../../text/reading.ts'
import { places, wordTable } from '../../text/tables.ts'

/** What fields of a template are called. */
const fields = wordTable(
  `name student pupil learner team opponent venue date day time place city town color colour product price amount number
  url handle speaker author title company client brand sponsor quote stat figure percent person winner player coach artist school
  dept department branch address firstname lastname surname donor patient customer member recipient employee colleague subject course
  month location region county street model make organisation organization charity guest host chef dish size country currency total
  salutation sender headline caption tbc tbd tba link image photo cta hashtag logo text copy details job role newspaper publication month year`,
)
/** Said in capitals for emphasis: "SAVE THE DATE", "what a DAY", "TIME to go". */
const stressed =
  /\b(?:save|right|same|every|all|that|one|what an?|this|no|any|big|first|last|only|own|good|great|best|hard|half|full|part|in|on|of|it['’]s|it is|is|so|about|not|never|not just|your|our|my|the)\s$/i

/** "Well done STUDENT!": a word of a template, in capitals among small letters. In brackets it is hardly meant. */
export function* emptyFields(reading: Reading): Generator<{ from: number; to: number; weight: Weight }> {
  const { text, words } = reading
  for (const at of places(reading, fields)) {
    const word = words[at]
    if (word === undefined || !isCapital(text, word) || word.mark !== '') continue
    if (shouts(text, words[at - 1]) || shouts(text, words[at + 1])) continue
    const { from, to } = word
    if (text.charAt(from - 1) === '(' && text.charAt(to) === ')') yield { from: from - 1, to: to + 1, weight: 'ask' }
    else if (!stressed.test(text.slice(Math.max(0, from - 12), from)) && !word.opens) yield { from, to, weight: 'note' }
  }
}

const isCapital = (text: string, { from, to, capital }: Word): boolean =>
  capital && text.slice(from, to) === text.slice(from, to).toUpperCase()

/** Two letters and more: "A" and "I" are capitals anyway. */
const shouts = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.to - word.from > 1 && /\p{L}/u.test(word.low) && isCapital(text, word)
