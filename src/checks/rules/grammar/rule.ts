import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Sighting } from '../../../domain/findings.ts'
import { inside, type Reading, read } from '../../text/reading.ts'
import { openSpans } from '../../text/spans.ts'
import { BesideTable, placesBeside } from '../../text/tables.ts'
import { agreement } from './agreement.ts'
import { article } from './articles.ts'
import { askForFrames, frames } from './frames.ts'
import { headed } from './heads.ts'
import { marks } from './marks.ts'
import { mixups } from './mixups.ts'
import { owners } from './owners.ts'
import type { Pattern, Slip } from './place.ts'
import { plurals } from './plurals.ts'
import { repeat, repeatedPair } from './repeats.ts'

export const grammar: Check<null> = {
  id: 'grammar',
  kind: 'grammar',
  title: 'Grammar',
  weight: 'note',
  needs: [],
  messages: {
    repeat: '“{word}”: one of these is enough.',
    a: '“{word}”: before this sound it is “a”.',
    an: '“{word}”: before this sound it is “an”.',
    agree: '“{word}”: one and many do not go together. Is it “{mend}”?',
    itIs: '“{word}”: short for “it is”, it needs an apostrophe.',
    its: '“{word}”: what belongs to it is “its”, without an apostrophe.',
    youAre: '“{word}”: short for “you are”, it is “you’re”.',
    your: '“{word}”: what belongs to you is “your”.',
    their: '“{word}”: what belongs to them is “their”.',
    there: '“{word}”: the place, and what there is, is “there”.',
    mark: '“{word}” lacks its apostrophe: “{mend}”.',
    have: '“{word}” sounds like “have” and is written so.',
    too: '“{word}”: is it “{mend}”?',
    than: '“{word}”: what is compared takes “than”.',
    participle: '“{word}”: is it “{mend}”?',
    theyAre: '“{word}”: short for “they are”, it is “they’re”.',
    plural: '“{word}”: more than one takes no apostrophe.',
    missing: '“{word}”: a word may be missing. Is it “{mend}”?',
    meant: '“{word}”: is it “{mend}”?',
    base: '“{word}”: is it “{mend}”?',
  },
  stories: ['usdoe-2017'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    if (!content.language.startsWith('en')) return
    for (const [part, reading] of content.parts.map(read).entries()) {
      const isFree = openSpans()
      for (const slip of slipsIn(reading, facts)) {
        const from = reading.words[slip.first]?.from ?? 0
        const to = reading.words[slip.last]?.to ?? 0
        if (!isFree(from, to)) continue
        const mend = curled(slip.mend, reading.text)
        yield {
          message: slip.message,
          data: { word: reading.text.slice(from, to), mend },
          spot: { part, from, to },
          fixes: [{ kind: 'replace', label: mend, part, from, to, insert: mend }],
        }
      }
    }
  },
}

const looks = [marks, mixups, agreement, owners, headed, plurals]
const patterns: ReadonlyMap<string, readonly Pattern[]> = collected()

function collected(): ReadonlyMap<string, readonly Pattern[]> {
  const all = new Map<string, readonly Pattern[]>()
  for (const table of [...looks, frames])
    for (const [word, pattern] of table) all.set(word, [...(all.get(word) ?? []), pattern])
  return all
}

const known = new BesideTable()
for (const table of looks) for (const [word] of table) known.anywhere(word)
for (const word of ['a', 'an']) known.anywhere(word)
askForFrames(known)

function* slipsIn(reading: Reading, { dictionary }: Facts): Generator<Slip> {
  const { words, quotes } = reading
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]
    const low = before?.low
    if (low === words[at + 1]?.low && words[at]?.low === words[at + 2]?.low && before?.mark === '') {
      const pair = inside(quotes, before.from) ? undefined : repeatedPair({ reading, at: at - 1 })
      if (pair !== undefined) yield pair
    }
    if (before === undefined || low !== words[at]?.low || before.mark !== '' || inside(quotes, before.from)) continue
    const slip = repeat({ reading, at: at - 1 })
    if (slip !== undefined) yield slip
  }
  for (const at of placesBeside(reading, known)) {
    const word = words[at]
    if (word === undefined || word.mark !== '' || inside(quotes, word.from)) continue
    const place = { reading, at }
    const slip = word.low === 'a' || word.low === 'an' ? article(place, dictionary) : undefined
    if (slip !== undefined) yield slip
    for (const look of patterns.get(word.low) ?? []) {
      const seen = look(place)
      if (seen !== undefined) yield seen
    }
  }
}

/** The apostrophe that the text uses. */
const curled = (mend: string, text: string): string => (text.includes('’') ? mend.replaceAll("'", '’') : mend)
