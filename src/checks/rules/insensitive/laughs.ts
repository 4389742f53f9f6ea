import type { Reading, Word } from '../../text/reading.ts'
import { flatHas } from '../../text/signs.ts'
import { mentions, wordSet, wordTable } from '../../text/tables.ts'

const laughs = wordSet('lol lmao lmfao rofl haha hahaha hahahaha hehe lolz jk')
const holdsLaugh = flatHas('lol', 'lmao', 'lmfao', 'rofl', 'haha', 'hehe', ' jk ')
const laughing = /[😂🤣😜🤪😆]/u
const grave =
  wordTable(`suicide suicidal redundancies redundancy redundant sacked layoffs famine starving holocaust slavery dementia alzheimer's
  homeless homelessness beggars amputee amputees paralysed paralyzed autistic autism disabled wheelchair refugee refugees migrants
  orphans cancer chemo miscarriage abuse raped rape overdose overdosed stroke coma anorexic anorexia eviction evicted dwarf dwarves
  paedophile lynching terrorists stammer stutter burka hijab niqab`)
const kind =
  wordTable(`raise raised raising donate donated donation fundraiser fundraising sponsor sponsored thank thanks shave
  support supporting awareness charity volunteers volunteer hospice nurse nurses research brave survivor survivors recovery comedian
  comedians stand-up dog dogs puppy puppies cat cats`)

/** A grave word in a sentence that laughs, or before a sentence that only laughs. */
export function laughedAt(reading: Reading): Word | undefined {
  if (!mentions(reading, grave) || mentions(reading, kind)) return undefined
  if (!holdsLaugh(reading) && !laughing.test(reading.text)) return undefined
  return reading.words.find(
    (word, at) =>
      grave.has(word.low) &&
      word.mark === '' &&
      (laughing.test(sentenceAfter(reading, at)) || laughs.has(nextLaugh(reading, at) ?? '')),
  )
}

const NEAR = 12

function nextLaugh({ words }: Reading, at: number): string | undefined {
  let ends = 0
  for (let next = Math.max(0, at - NEAR); next < Math.min(words.length, at + NEAR); next++) {
    const word = words[next]
    if (word === undefined) break
    if (next > at && word.opens && ++ends > 1) return undefined
    if (laughs.has(word.low) && (next > at || !opensBetween(words, next, at))) return word.low
  }
  return undefined
}

const opensBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to + 1).some(({ opens }) => opens)

function sentenceAfter({ text, words }: Reading, at: number): string {
  let last = at
  while (last + 1 < words.length && !words[last + 1]?.opens && last - at < NEAR) last += 1
  return text.slice(words[last]?.to, words[last + 1]?.from ?? text.length)
}
