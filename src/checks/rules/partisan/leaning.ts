import type { Reading, Word } from '../../text/reading.ts'
import { mentions, wordSet, wordTable } from '../../text/tables.ts'
import { LEADER, OFFICE, PARTY, type Sentence } from './marking.ts'
import { contests } from './signs.ts'

/** A time of voting. "Voted" and "votes" are also what members of a parliament do with a bill. */
const voting =
  wordTable(`election elections reelect re-elect reelected ballot ballots vote voting voters polls polling primary runoff candidate
  candidates canvass canvassing canvassed doorknocking door-knocking running seat returns landslide majority campaign incumbent nominee
  midterms referendum debate hustings constituency rally yard-sign`)
const seeking = wordSet(
  'sheriff commissioner judge alderman councilmember representative attorney td ms assemblyman assemblywoman supervisor',
)
/** Said by somebody who hopes for one outcome. */
const feeling =
  wordTable(`best worst proud love loving hate hope hopefully hoping finally wow great amazing brilliant disgrace shame blame blames lose lost
  losing win winning wins out let's lets deserve deserves deserved nobody never enough sick tired feels feel good cheer cheering rooting
  chip send behind back backing support supporting trust fair remember obviously please crying smile smiling gutted delighted thrilled
  joy relieved terrified scared laughing embarrassing pathetic liar liars bigger better`)
/** What is told to every voter alike. */
const alike =
  /\b(?:all (?:of )?(?:the )?(?:candidates|parties|sides|voters)|every (?:candidate|party|voter)|regist(?:er|ered|ration) to vote|voter registration|polling (?:stations?|places?) (?:are|is|will|open)|(?:photo|voter) id|non-?partisan|impartial\w*|whoever you|however you|how to vote|where to vote|your vote (?:counts|matters)|count(?:ing)? (?:of )?(?:the )?votes|results? (?:will be|are) (?:declared|announced|published)|pre-election period|purdah|postal vot\w+|absentee|poll workers?|returning officer|county clerk|both (?:parties|sides|candidates)|across parties|cross-party)\b/i

const candidacy =
  /\brunning for (?:the |our )?(?:[\w.]{1,12} ){0,3}(?:senate|congress|house|office|mayor|council|parliament|president|governor|board|assembly|seat)\b/i
const term =
  /\b(?:give \w+ )?(?:(?:four|five|six|two|\d) more years|(?:your|a|first) (?:no\.? ?1|number (?:one|1)|first preference)|first preference)\b/i

/** Where a post speaks of somebody in politics while people vote, with a feeling and no word of balance: from the first such sentence to the last. */
export function leaning(reading: Reading, sentences: readonly Sentence[]): { from: number; to: number } | null {
  const { text } = reading
  if (!mentions(reading, feeling) || mentions(reading, contests)) return null
  if (!(mentions(reading, voting) || term.test(text)) || alike.test(text)) return null
  const named = sentences.filter((sentence) => namesSomebody(reading, sentence))
  const said = [candidacy.exec(text), term.exec(text)].flatMap((hit) =>
    hit === null ? [] : [{ from: hit.index, to: hit.index + hit[0].length }],
  )
  if (named.length === 0 && !candidacy.test(text)) return null
  const spans = [
    ...said,
    ...sentences
      .filter((sentence) => named.includes(sentence) || cuesIn(reading, sentence) > 1)
      .map((sentence) => spanOf(reading, sentence)),
  ]
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) }
}

const cuesIn = (reading: Reading, sentence: Sentence): number =>
  wordsOf(reading, sentence).filter(({ low }) => voting.has(low) || feeling.has(low)).length

function spanOf(reading: Reading, sentence: Sentence): { from: number; to: number } {
  const words = wordsOf(reading, sentence)
  const from = words[0]?.from ?? 0
  return { from: words[0]?.mark === '#' ? from - 1 : from, to: words.at(-1)?.to ?? from }
}

const wordsOf = ({ words }: Reading, { tokens }: Sentence): readonly Word[] =>
  tokens.flatMap(({ first, last }) => words.slice(first, last + 1))

const namesSomebody = (reading: Reading, sentence: Sentence): boolean =>
  (sentence.classes & (PARTY | LEADER | OFFICE)) !== 0 ||
  wordsOf(reading, sentence).some(({ low, capital }) => capital && seeking.has(low))
