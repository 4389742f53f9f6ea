import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Check, Fix, Sighting, Weight } from '../../../domain/findings.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import { speakerOf } from '../../text/context.ts'
import { featuresOf, likenessTo } from '../../text/manner.ts'
import { type Reading, read } from '../../text/reading.ts'
import { isFragment } from './fragment.ts'
import { names, soundsOfficial } from './official.ts'
import { ENOUGH, isSaidBySomebody, privateTalk } from './personal.ts'

export const wrongAccount: Check<null> = {
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
  },
  stories: ['ST04', 'ST13', 'ST18', 'ST19', 'hmv-2013', 'noto-2014', 'edballs', 'wayne-2011', 'usss-2011'],
  defaults: null,
  *look(content: Content, facts: Facts): Generator<Sighting> {
    const speaker = speakerOf(content, facts)
    if (speaker === undefined) return
    const readings = content.parts.map(read)
    const open = (facts.speakers ?? []).filter(
      ({ recognitionOnly, rehearsal }) => !recognitionOnly && rehearsal === speaker.rehearsal,
    )
    if (speaker.kind !== 'personal') {
      const talk = readings.map((reading) => privateTalk(reading, facts)).filter(({ points }) => points >= ENOUGH)
      const own = open.filter(({ kind }) => kind === 'personal')
      const isClear =
        talk.some((one) => one.isClear) ||
        (speaker.kind === 'organisation' && talk.length > 0 && likenessOf(content, readings, facts) > OFFICIAL)
      if (talk.length > 0) yield sighting('personal', speaker, own, isClear ? 'ask' : 'note')
      else if (isFragment(content)) yield { message: 'fragment', spot: null }
      else if (isWordedPrivately(content, readings, facts)) yield sighting('personal', speaker, own, 'note')
    } else if (readings.some((reading) => soundsOfficial(reading, facts.organisation) >= ENOUGH)) {
      yield sighting(
        'official',
        speaker,
        namedFirst(
          open.filter(({ kind }) => kind === 'organisation'),
          readings,
        ),
        'ask',
      )
    }
  },
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
