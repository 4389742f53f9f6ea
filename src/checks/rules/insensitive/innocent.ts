import type { Match } from '../../text/phrases/phrase.ts'
import { sets } from '../../text/phrases/sets.ts'
import type { Reading } from '../../text/reading.ts'
import { flatHas } from '../../text/signs.ts'
import { mentions, wordSet, wordTable } from '../../text/tables.ts'

const campaign =
  wordTable(`stereotype stereotypes stereotyping stigma stigmas stigmatise stigmatised stigmatize stigmatized prejudice prejudices
  discrimination racism racist sexism sexist misogyny misogynistic ableism ableist homophobia homophobic transphobia transphobic ageism
  ageist slur slurs derogatory terminology bullying bullied misconception misconceptions myth myths hateful antisemitism antisemitic
  islamophobia harassment hurtful dehumanising dehumanizing`)
const hasCampaignPhrase = flatHas(
  'words matter',
  'language matters',
  'hate crime',
  'the phrase',
  'the term ',
  'stop saying',
  'stop using the',
  "don't say",
  'never say',
  'instead of saying',
  'no longer say',
  'no longer use the',
  'used to be called',
  'mad pride',
)
const history =
  wordTable(`century centuries archive archives historian historians exhibition exhibit victorian edwardian georgian medieval
  wartime enslaved abolitionist abolitionists workhouse reformatory ancestors genealogy`)
const longAgo = / 1\d{3}s? /
const lately = / 19[89]\ds? /

/** Whether a text speaks against the words. */
export const speaksAgainst = (reading: Reading): boolean => mentions(reading, campaign) || hasCampaignPhrase(reading)

/** Whether a text speaks against the words, or of a time in which they were said. */
export const speaksOfIt = (reading: Reading): boolean =>
  speaksAgainst(reading) || mentions(reading, history) || (longAgo.test(reading.flat) && !lately.test(reading.flat))

const proper = new Set([
  ...(sets.nation ?? []),
  ...(sets.nationals ?? []),
  ...(sets.far ?? []),
  ...wordSet(
    `british english brits ireland gypsy gypsies nazi nazis hitler hitlers auschwitz belsen gestapo holocaust christmas alzheimer's
    parkinson's tourette's tourettes ok ebola covid cinco god jesus catholic christian islam africa pakistan india poland`,
  ),
])
const SMALL = 3

/** Capitals inside a sentence that no name or shouting explains: part of a title, a name or an office. */
export function isTitle({ words, text }: Reading, { first, last }: Match): boolean {
  const next = words[last + 1]
  // "Chairman Smith", and a title that opens the text.
  let named =
    next?.capital === true && !next.opens && words[first]?.opens === true && text.charAt(words[last]?.to ?? 0) === ' '
  for (let at = first; at <= last; at++) {
    const word = words[at]
    if (word === undefined || (word.low.length <= SMALL && last > first)) continue
    if (!word.capital || isLoud(text.slice(word.from, word.from + 2))) return false
    if (!word.opens && !proper.has(word.low)) named = true
  }
  return named
}

const isLoud = (start: string): boolean => start.length > 1 && start === start.toUpperCase()
