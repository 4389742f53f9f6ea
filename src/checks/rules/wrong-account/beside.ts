import type { Content } from '../../../domain/draft.ts'
import type { Facts } from '../../../domain/facts.ts'
import type { Speaker, SpeakerId } from '../../../domain/speakers.ts'
import type { Beside, Cues } from '../../../domain/voices.ts'
import { speakerOf } from '../../text/context.ts'

/** A draft that is aimed at a speaker, with whom else its words may be for, and all that is known beside them. */
export interface Aim {
  readonly speaker: Speaker
  /** All that may be spoken as, the speaker among them. Practice is among practice only. */
  readonly open: readonly Speaker[]
  readonly text: string
  readonly cues: Cues
}

/** Null while nobody is chosen. */
export function aimOf(content: Content, facts: Facts): Aim | null {
  const speaker = speakerOf(content, facts)
  if (speaker === undefined) return null
  const open = (facts.speakers ?? []).filter(
    ({ recognitionOnly, rehearsal }) => !recognitionOnly && rehearsal === speaker.rehearsal,
  )
  const text = content.parts.map((part) => part.text).join('\n')
  const beside = besideOf(content, facts, text, open)
  return { speaker, open, text, cues: facts.voices?.cues(text, speaker, open, beside) ?? beside }
}

function besideOf(content: Content, facts: Facts, text: string, open: readonly Speaker[]): Beside {
  const { now, lastSpoken, recent, speaksAs, usualSpeakers } = facts
  const { cues = {} } = content
  const usualSpeaker =
    cues.isOnPhone === undefined ? undefined : cues.isOnPhone ? usualSpeakers?.phone : usualSpeakers?.elsewhere
  return {
    ...cues,
    ...(lastSpoken === undefined ? {} : { lastSpoken }),
    ...(recent === undefined ? {} : { sameTextBy: sayingSo(text, recent) }),
    ...(speaksAs === undefined ? {} : { speakersHeld: open.filter(({ id }) => speaksAs.includes(id)).length }),
    ...(usualSpeaker === undefined ? {} : { usualSpeaker }),
    // What leaves later is said at another hour than it is written.
    ...(now === undefined || cues.minutesAhead !== 0 ? {} : { hour: now.hour }),
  }
}

const sayingSo = (text: string, recent: NonNullable<Facts['recent']>): readonly SpeakerId[] => [
  ...new Set(recent.filter((post) => post.text === text).map((post) => post.speaker)),
]
