import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Fix, Option, Sighting, Weight } from '../../../domain/findings.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import { type CueId, cueIds, cueNames, type VoiceOpinion } from '../../../domain/voices.ts'
import { featuresOf, likenessTo } from '../../text/manner.ts'
import { type Reading, read } from '../../text/reading.ts'
import { aimOf } from './beside.ts'
import { isFragment } from './fragment.ts'
import { names, soundsOfficial } from './official.ts'
import { ENOUGH, isSaidBySomebody, privateTalk } from './personal.ts'

const all = <T>(of: (id: CueId) => T) => Object.fromEntries(cueIds.map((id) => [id, of(id)])) as Record<CueId, T>

export const wrongAccount: Check<Readonly<Record<CueId, boolean>>> = {
  id: 'wrong-account',
  kind: 'wrong_account',
  title: 'The words of another speaker',
  weight: 'ask',
  needs: ['speakers', 'manners'],
  messages: {
    personal: 'This sounds personal, not like {speaker}. People would read it as the organisation speaking.',
    'personal-own': 'This sounds personal, not like {speaker}. Post it as {own} instead?',
    fragment: 'This looks like something meant for another box: a search, a name, a piece of a word.',
    official:
      'This sounds like an organisation, not like {speaker}. Those who follow the organisation would not see it.',
    'official-own': 'This sounds like {own}, not like {speaker}. Post it as {own} instead?',
    voice: 'This does not sound like {speaker}{because}.',
    'voice-other': 'This sounds more like {other} than like {speaker}{because}. Post it as {other} instead?',
  },
  stories: ['ST04', 'ST13', 'ST17', 'ST18', 'ST19', 'hmv-2013', 'noto-2014', 'edballs', 'wayne-2011', 'usss-2011'],
  /** Which of the things that are known beside the words are weighed with them. */
  defaults: all(() => true),
  options: all((id): Option => ({ kind: 'switch', title: `Weigh: ${cueNames[id]}` })),
  *look(content: Content, facts: Facts, weighed): Generator<Sighting> {
    const aim = aimOf(content, facts)
    if (aim === null) return
    const { speaker, open, text, cues } = aim
    const cue = cueOf(content, facts, speaker, open)
    const weighing = { off: new Set(cueIds.filter((id) => !weighed[id])), weights: facts.cueWeights ?? {} }
    const opinion = facts.voices?.opinion(text, speaker, open, cues, weighing) ?? null
    if (opinion !== null && opinion.level !== 'none') yield unlike(opinion, opinion.level, speaker, open, cue)
    else if (cue !== null) yield opinion?.isWellKnown ? { ...cue, weight: 'note' } : cue
  },
}

/** What the voices say. Where signs of another speaker stand in the text as well, it weighs as much as they do at least. */
function unlike(
  { other, ofText, reasons, isWellKnown }: VoiceOpinion,
  level: Weight,
  speaker: Speaker,
  open: readonly Speaker[],
  cue: Sighting | null,
): Sighting {
  const meant = open.find(({ id }) => id === other)
  const ofSigns = cue === null ? null : (cue.weight ?? wrongAccount.weight)
  const weight = level === 'note' ? (ofSigns ?? level) : level
  const because = reasons.length === 0 ? '' : `: ${reasons.join('; ')}`
  const words =
    ofSigns === null || ofText === 'ask' || ofText === 'stop'
      ? ofText
      : ofText === 'none' && isWellKnown
        ? 'note'
        : ofSigns
  const data = { speaker: speaker.name, because, ...(words === weight ? {} : { words, known: weight }) }
  if (meant === undefined) return { message: 'voice', data, spot: null, weight, fixes: cue?.fixes ?? [] }
  return {
    message: 'voice-other',
    data: { ...data, other: meant.name },
    spot: null,
    weight,
    fixes: [{ kind: 'speak-as', label: `Speak as ${meant.name}`, speaker: meant.id }],
  }
}

/** What signs in the text say, whoever's voice is known. */
function cueOf(content: Content, facts: Facts, speaker: Speaker, open: readonly Speaker[]): Sighting | null {
  const readings = content.parts.map(read)
  if (speaker.kind === 'personal') {
    if (!readings.some((reading) => soundsOfficial(reading, facts.organisation) >= ENOUGH)) return null
    const organisations = open.filter(({ kind }) => kind === 'organisation')
    return sighting('official', speaker, namedFirst(organisations, readings), 'ask')
  }
  const talk = readings.map((reading) => privateTalk(reading, facts)).filter(({ points }) => points >= ENOUGH)
  const own = open.filter(({ kind }) => kind === 'personal')
  if (talk.length > 0) {
    const isClear =
      talk.some((one) => one.isClear) ||
      (speaker.kind === 'organisation' && likenessOf(content, readings, facts) > OFFICIAL)
    return sighting('personal', speaker, own, isClear ? 'ask' : 'note')
  }
  if (isFragment(content)) return { message: 'fragment', spot: null }
  return isWordedPrivately(content, readings, facts) ? sighting('personal', speaker, own, 'note') : null
}

/** Up to here a text is worded so much as organisations do that its cues alone are no question. */
const OFFICIAL = -2.5
/** From here on a text is private talk even where it seems to be told of somebody. */
const SURELY_PRIVATE = 4

/** How much the most private part is worded as people write in their own name; not known = as much as not. */
const likenessOf = ({ language }: Content, readings: readonly Reading[], { manners }: Facts): number =>
  manners === undefined || language.slice(0, 2) !== 'en'
    ? 0
    : Math.max(...readings.map((reading) => likenessTo('personal', featuresOf(reading), manners)))

/** Whether a post is worded so, where no list of cues names it. */
function isWordedPrivately(content: Content, readings: readonly Reading[], facts: Facts): boolean {
  if (facts.manners === undefined || content.language.slice(0, 2) !== 'en') return false
  const likeness = likenessOf(content, readings, facts)
  return likeness >= SURELY_PRIVATE || (likeness >= 0 && !readings.some(isSaidBySomebody))
}

/** Those that the text names; all of them where it names none. */
function namedFirst(speakers: readonly Speaker[], readings: readonly Reading[]): readonly Speaker[] {
  const named = speakers.filter((speaker) => readings.some((reading) => names(reading, speaker)))
  return named.length > 0 ? named : speakers
}

function sighting(message: string, speaker: Speaker, others: readonly Speaker[], weight: Weight): Sighting {
  const [own] = others.length === 1 ? others : []
  return {
    message: own === undefined ? message : `${message}-own`,
    data: own === undefined ? { speaker: speaker.name } : { speaker: speaker.name, own: own.name },
    spot: null,
    weight,
    fixes: others.map(({ id, name }): Fix => ({ kind: 'speak-as', label: `Speak as ${name}`, speaker: id })),
  }
}
