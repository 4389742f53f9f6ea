import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Fix, Sighting } from '../../../domain/findings.ts'
import { isOneOf, published } from '../../text/context.ts'
import { type Entry, type Hit, PhraseBook } from '../../text/phrases/book.ts'
import type { Match } from '../../text/phrases/phrase.ts'
import { inside, type Reading, read, type Word } from '../../text/reading.ts'
import { openSpans } from '../../text/spans.ts'
import { holdsOne } from '../../text/tables.ts'
import { isTitle, speaksAgainst, speaksOfIt } from './innocent.ts'
import { laughedAt } from './laughs.ts'
import { roleIn } from './roles.ts'
import { ability } from './words/ability.ts'
import { asides } from './words/asides.ts'
import { belittling } from './words/belittling.ts'
import { gender } from './words/gender.ts'
import { harm } from './words/harm.ts'
import { hints } from './words/hints.ts'
import { names } from './words/names.ts'
import { origin } from './words/origin.ts'
import { othering } from './words/othering.ts'
import { plain } from './words/plain.ts'
import { standing } from './words/standing.ts'
import { strangers } from './words/strangers.ts'
import { unkind } from './words/unkind.ts'

const book = new PhraseBook([
  ...ability,
  ...origin,
  ...gender,
  ...standing,
  ...harm,
  ...hints,
  ...asides,
  ...names,
  ...belittling,
  ...othering,
  ...strangers,
  ...plain,
  ...unkind,
])

/** How often a word must have been published to count as the organisation's own. */
const OWN = 3

export const insensitive: Check<null> = {
  id: 'insensitive',
  kind: 'insensitive',
  title: 'Careless about people',
  weight: 'ask',
  needs: [],
  messages: {
    person: '“{word}” puts a condition before the person. Disability and health charities advise other words.',
    pity: '“{word}” pities people or is surprised at them. Those it is about will read it too.',
    loose: '“{word}” makes a figure of speech of what some people live with.',
    demeans: '“{word}” talks down to a group of people, and they will read it too.',
    outdated: '“{word}” is a way of naming people that many of them would not choose.',
    gendered: '“{word}” names one gender for what anybody may be or do.',
    stereotype: '“{word}” leans on a stereotype. It will be remembered longer than the point.',
    origin: '“{word}” uses a people or a culture as a figure of speech.',
    nation: '“{word}” may take people in Ireland for British.',
    faith: '“{word}” makes light of what people believe, or of what was done in its name.',
    poverty: '“{word}” looks down on people who have little.',
    age: '“{word}” makes light of people for their age.',
    body: '“{word}” judges people by their bodies.',
    illness: '“{word}” makes a joke of an illness that some readers live with.',
    suicide: '“{word}” sounds like a crime. Guidelines for the media advise other words.',
    despair: '“{word}” makes light of suicide. Somebody who reads it may be close to it.',
    jobs: '“{word}” makes light of people losing their work.',
    atrocity: '“{word}” likens something everyday to the worst that was done to people.',
    violence: '“{word}” makes light of violence or abuse that some readers have lived through.',
    blame: '“{word}” puts the blame on the people it happened to.',
    prejudice: '“{word}” announces an insult before it is made.',
    laugh: '“{word}” and laughter stand side by side. Those it concerns will not laugh.',
  },
  stories: ['fa-2015', 'bm-2024', 'bm-2017', 'stroke-2025', 'hmv-2013'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    if (content.language.slice(0, 2) !== 'en') return
    for (const [part, reading] of content.parts.map(read).entries()) {
      const hits = book.hitsIn(reading).filter(({ entry }) => counts(entry, reading, facts))
      const grave = laughedAt(reading)
      const role = roleIn(reading)
      if (hits.length === 0 && grave === undefined && role === null) continue
      const isFree = openSpans()
      for (const hit of hits.sort((one, other) => byGravity(one, other))) {
        const from = reading.words[hit.first]?.from ?? 0
        const to = reading.words[hit.last]?.to ?? 0
        const weight = weightOf(hit, reading, facts)
        if (weight === null || !isFree(from, to)) continue
        const word = reading.text.slice(from, to)
        yield {
          message: hit.entry.group.says,
          data: { word },
          spot: { part, from, to },
          weight,
          fixes: fixesFor(hit, word, part, from, to),
        }
      }
      if (grave !== undefined && isFree(grave.from, grave.to) && !speaksOfIt(reading)) {
        const { from, to } = grave
        yield { message: 'laugh', data: { word: reading.text.slice(from, to) }, spot: { part, from, to } }
      }
      if (role === null || speaksOfIt(reading)) continue
      const from = reading.words[role.first]?.from ?? 0
      const to = reading.words[role.last]?.to ?? 0
      if (inside(reading.quotes, from) || !isFree(from, to)) continue
      yield {
        message: role.says,
        data: { word: reading.text.slice(from, to) },
        spot: { part, from, to },
        weight: 'note',
      }
    }
  },
}

const counts = ({ group, unless, company, kinds, countries }: Entry, reading: Reading, facts: Facts): boolean =>
  (countries === null || countries.has(facts.organisation?.country ?? '')) &&
  !isOneOf(facts, kinds) &&
  !holdsOne(reading, unless) &&
  (company === null || holdsOne(reading, company)) &&
  (group.firm === true || !(group.weight === 'note' ? speaksAgainst : speaksOfIt)(reading))

const size = ({ first, last }: Match): number => last - first

/** What is asked comes before what is only noted, then the longer phrase. */
const byGravity = (one: Hit, other: Hit): number =>
  Number(other.entry.group.weight === 'ask') - Number(one.entry.group.weight === 'ask') || size(other) - size(one)

/** Quoted, in a title or the organisation's own word: one step lighter; in a title still worth a note, but for "Chairman Smith". */
function weightOf(hit: Hit, reading: Reading, facts: Facts): 'note' | 'ask' | null {
  const { weight, firm } = hit.entry.group
  const first = reading.words[hit.first]
  if (first === undefined) return null
  const isOwn = hit.first === hit.last && published(facts, first.low) >= OWN
  if (firm !== true && isTitle(reading, hit)) return hit.entry.group.says === 'gendered' ? null : 'note'
  if (!isOwn && !inside(reading.quotes, first.from)) return weight
  return weight === 'ask' ? 'note' : null
}

function fixesFor(hit: Hit, word: string, part: number, from: number, to: number): readonly Fix[] {
  const { better } = hit.entry.phrase
  if (better === null) return []
  const insert = asWritten(better.replace('{}', nameOf(hit.named)), word)
  return [{ kind: 'replace', label: `Write ${insert}`, part, from, to, insert }]
}

const nameOf = (word: Word | null): string => {
  const low = word?.low ?? ''
  if (/'s$|s$/.test(low) && /^(?:alzheimer|parkinson|down|tourette)/.test(low))
    return low.charAt(0).toUpperCase() + low.slice(1)
  return /^(?:ms|hiv|aids|adhd|add|ocd|ptsd)$/.test(low) ? low.toUpperCase() : low
}

/** With the capital of the words that it replaces. */
const asWritten = (better: string, word: string): string =>
  /^\p{Lu}\P{Lu}/u.test(word) ? better.charAt(0).toUpperCase() + better.slice(1) : better
