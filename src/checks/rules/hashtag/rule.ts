import type { Content } from '../../../domain/draft.ts'
import type { Facts, Frequencies } from '../../../domain/facts.ts'
import type { Check, Fix, Sighting, Weight } from '../../../domain/findings.ts'
import { isOneOf, published } from '../../text/context.ts'
import { hitsOf } from '../../text/hits.ts'
import { type Reading, read, type Word } from '../../text/reading.ts'
import { holdsAny } from '../../text/signs.ts'
import { mentions, wordSet } from '../../text/tables.ts'
import { campaignStarts, campaignTags, cause, jokes, ordinaryStrong, placeTags, promotion } from './campaign-tags.ts'
import { grades, letters, names } from './rude.ts'
import { type Cuts, cut, type Hidden, onlyCutsUp, standingOut, straddling } from './split.ts'

/** How often a tag must have been published to count as the organisation's own. */
const OWN = 2
const SHORTEST = 6
const LONGEST = 60
const plainSpoken = wordSet('health hospital lgbt')
const loud = wordSet('kkk wtf wtaf stfu gtfo milf std stds 1488 kys')
const laughing = /[😂🤣😜🤪🎉🍕🍔🍺🍻🍸🛍💃]/u
const holdsRude = holdsAny([...grades.keys()])

export const hashtag: Check<null> = {
  id: 'hashtag',
  kind: 'hashtag',
  title: 'Tags that say something else',
  weight: 'ask',
  needs: ['dictionary'],
  messages: {
    crude: '“{tag}” reads as: {reading}. Some readers will see nothing else.',
    reads: '“{tag}” reads as: {reading}. A capital at each word keeps it what it is, and lets screen readers say it.',
    dark: '“{tag}” reads as: {reading}. Some will take it for news of a death.',
    letters: '“{tag}” is known as: {reading}. Some readers will see nothing else.',
    borrowed: '“{tag}” is where people speak of something grave. To sell or to joke there hurts them.',
    unsure: '“{tag}” is where people speak of something grave. Have a look at what stands under it first.',
    open: '“{tag}” asks everybody for anything. The answers may not be the ones you hope for.',
  },
  stories: ['boyle-2012', 'digiorno-2014', 'mcdstories-2012'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const dictionary = facts.dictionary
    if (dictionary === undefined) return
    for (const [part, reading] of content.parts.map(read).entries()) {
      if (!reading.text.includes('#')) continue
      for (const word of reading.words) {
        if (word.mark !== '#' || word.to - word.from > LONGEST) continue
        if (published(facts, word.low) >= OWN || published(facts, `#${word.low}`) >= OWN) continue
        yield* lettersOf(reading, word, part, facts)
        yield* hidden(reading, word, part, dictionary, facts)
        yield* borrowed(reading, word, part)
        yield* open(reading, word, part)
      }
    }
  },
}

const spotOf = (part: number, word: Word) => ({ part, from: word.from - 1, to: word.to })
const tagOf = ({ text }: Reading, word: Word): string => text.slice(word.from - 1, word.to)

const runs = /\p{Lu}?[\p{Ll}]+|\p{Lu}+(?!\p{Ll})/gu

/** Some letters that everybody reads as something else, unless the post is about it. */
function* lettersOf(reading: Reading, word: Word, part: number, facts: Facts): Generator<Sighting> {
  const known = letters.get(word.low)
  if (known === undefined || isOneOf(facts, plainSpoken) || mentions(reading, cause)) return
  yield {
    message: 'letters',
    data: { tag: tagOf(reading, word), reading: known },
    spot: spotOf(part, word),
    weight: loud.has(word.low) ? 'ask' : 'note',
  }
}

function* hidden(
  reading: Reading,
  word: Word,
  part: number,
  dictionary: Frequencies,
  facts: Facts,
): Generator<Sighting> {
  if (!holdsRude(word.low)) return
  const raw = reading.text.slice(word.from, word.to)
  for (const hit of hitsOf(raw, runs)) {
    const run = hit[0].toLowerCase()
    if (run.length < SHORTEST || !/^[a-z]+$/.test(run) || !holdsRude(run) || isOneWord(run, dictionary)) continue
    const cuts = cut(run, dictionary)
    const likely = cuts.hidden === null ? null : weigh(cuts, cuts.hidden, reading, facts)
    const straddles =
      likely !== null
        ? null
        : cuts.clean !== null
          ? straddling(run, cuts.clean, dictionary)
          : cuts.hidden === null
            ? standingOut(run)
            : null
    const seen = straddles ?? cuts.hidden
    const weight = straddles === null ? likely : 'note'
    if (seen === null || weight === null) continue
    const isMeant = cuts.clean === null && seen.grade !== 'deadly'
    const insert = `#${raw.slice(0, hit.index)}${camel((cuts.clean ?? seen).words)}${raw.slice(hit.index + hit[0].length)}`
    yield {
      message: isMeant ? 'crude' : cuts.clean === null ? 'dark' : 'reads',
      data: { tag: tagOf(reading, word), reading: seen.words.join(' ') },
      spot: spotOf(part, word),
      weight,
      fixes: isMeant ? [] : fixTo(insert, tagOf(reading, word), part, word),
    }
    return
  }
}

const isOneWord = (run: string, dictionary: Frequencies): boolean =>
  !grades.has(run) &&
  (names.has(run) || dictionary.of(run) > 1 || (run.endsWith('s') && dictionary.of(run.slice(0, -1)) > 1))

const camel = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')

function fixTo(insert: string, tag: string, part: number, word: Word): readonly Fix[] {
  return insert === tag ? [] : [{ kind: 'replace', label: insert, part, from: word.from - 1, to: word.to, insert }]
}

/** Below SURE the rude reading is as likely as the other, below SEEN somebody will find it; two rude words are seen sooner. */
const SURE = 3
const SEEN = 13
/** As SURE, for long words that are dark or bodily. */
const NEAR = 5
/** Where the rude reading only cuts a word up, "the rapist finder". */
const CUT_UP = 6
const LONG = 5

function weigh({ clean }: Cuts, seen: Hidden, reading: Reading, facts: Facts): Weight | null {
  if (clean === null) return meant(seen, reading, facts)
  const gap = clean.score - seen.score
  if (onlyCutsUp(seen, clean)) return seen.grade === 'crude' && seen.word.length >= LONG && gap < CUT_UP ? 'note' : null
  const rudeWords = seen.words.filter((word) => grades.has(word)).length
  if (seen.grade === 'crude') return gap < SURE ? 'ask' : gap < SEEN * rudeWords ? 'note' : null
  return gap < (seen.word.length >= LONG ? NEAR : SURE) ? 'note' : null
}

/** There is no other reading, so the word is meant; a name before "dead" is read as news, and a crude word seldom belongs into a tag. */
function meant({ words, word, grade }: Hidden, { flat }: Reading, facts: Facts): Weight | null {
  if (grade === 'deadly') {
    const before = words.at(-2) ?? ''
    return words.at(-1) === word && words.length > 1 && before.length > 1 && before.endsWith('s') ? 'note' : null
  }
  const isPlain =
    grade !== 'crude' ||
    isOneOf(facts, plainSpoken) ||
    flat.includes(` ${word} `) ||
    words.some((each) => each.length < 3)
  return isPlain || words.length > 3 ? null : 'note'
}

const percentOff = /\d\s?%|half[- ]price|[£$€]\s?\d|\bfree (?:side|gift|delivery|shipping|drink|pint|months?)\b/i

function* borrowed(reading: Reading, word: Word, part: number): Generator<Sighting> {
  const known = isCampaign(reading, word)
  const place = !known && isOfPlace(word.low)
  if (!known && !place) return
  const sells =
    percentOff.test(reading.text) ||
    mentions(reading, promotion) ||
    mentions(reading, jokes) ||
    laughing.test(reading.text)
  if (mentions(reading, cause) || (place && !sells)) return
  yield {
    message: sells ? 'borrowed' : 'unsure',
    data: { tag: tagOf(reading, word) },
    spot: spotOf(part, word),
    weight: sells && !place ? 'ask' : 'note',
  }
}

/** "#HumboldtStrong" and the tags of places: only beside what sells they are worth a note. */
const isOfPlace = (low: string): boolean =>
  placeTags.has(low) || (/^[a-z]{4,14}strong$/.test(low) && !ordinaryStrong.has(low.slice(0, -'strong'.length)))

function isCampaign({ text }: Reading, { low, from }: Word): boolean {
  if (campaignTags.has(low)) return true
  return campaignStarts.some((begin) => {
    if (!low.startsWith(begin) || low.length <= begin.length + 1) return false
    // "#RIPScala" and "#ripscala", but not "#ripe" or "#Ripon".
    return begin !== 'rip' || text.startsWith('RIP', from)
  })
}

const asks =
  /\b(?:share|tell us|send (?:us|in)|tweet us|post your|use the (?:hash)?tag|ask (?:us|me|our|him|her|them|away|anything)|your (?:questions?|stories|memories)|finish (?:the|this)|complete the|let us know|show us|using|join in)\b/i
const opens =
  /^(?:ask(?!ew|ing|ed|s\b)\p{L}{2,}|my\p{Lu}\p{L}+|\p{L}{3,}stories|tellus\p{L}*|whyi(?:love|like|shop|chose|choose)\p{L}*|i(?:love|shop|like|choose)\p{L}+because\p{L}*|\p{L}{2,}memories)$/iu

function* open(reading: Reading, word: Word, part: number): Generator<Sighting> {
  const raw = reading.text.slice(word.from, word.to)
  if (!opens.test(raw) || (/^my/i.test(raw) && !/^My\p{Lu}/u.test(raw)) || !asks.test(reading.text)) return
  yield { message: 'open', data: { tag: tagOf(reading, word) }, spot: spotOf(part, word), weight: 'note' }
}
