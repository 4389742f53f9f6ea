import type { Speaker } from '../domain/speakers.ts'
import type { Cues, Voices } from '../domain/voices.ts'
import { Coarse } from './coarse.ts'
import { NO_STOP_BELOW } from './enough.ts'
import { reasonsFor } from './explain.ts'
import { featuresOf } from './features.ts'
import type { LearntVoice } from './learnt.ts'
import { opinionOf } from './opinion.ts'
import { inWords } from './reason-words.ts'
import { signalInWords } from './signals.ts'
import { linkedSiteOf } from './sites.ts'
import type { Background } from './stranger.ts'
import { isUsualHour, preparesPictures } from './usual.ts'

/**
 * What the checks may ask of the voices that were learnt. `own`: handles of the desk's own accounts, as they were when it
 * was learnt. `background` null: everyday talk is not known, so nothing is compared with strangers. `coarse` may have
 * been used before: it keeps what it made of a voice.
 */
export function voicesOf(
  learnt: readonly LearntVoice[],
  background: Background | null,
  own: ReadonlySet<string>,
  coarse = new Coarse(),
): Voices {
  const byId = new Map(learnt.map((voice) => [voice.id, voice]))
  const knownOf = (others: readonly Pick<Speaker, 'id'>[]) => others.flatMap(({ id }) => byId.get(id) ?? [])
  return {
    opinion(text, speaker, others, cues, weighing) {
      const aimed = byId.get(speaker.id)
      if (aimed === undefined) return null
      const opinion = opinionOf(featuresOf(text, own), aimed, knownOf(others), background, coarse, cues, weighing)
      if (opinion === null) return null
      const other = others.find(({ id }) => id === opinion.other) ?? null
      const voice = other === null ? background : byId.get(other.id)?.voice
      const names = { speaker: speaker.name, other: other?.name ?? null }
      const ofWords =
        opinion.ofText === 'none' || !voice
          ? []
          : reasonsFor(text, aimed.voice, voice, own).map((reason) => inWords(reason, names))
      return {
        level: opinion.level,
        ofText: opinion.ofText,
        other: other?.id ?? null,
        isWellKnown: aimed.voice.posts >= NO_STOP_BELOW,
        reasons:
          opinion.level === 'none'
            ? []
            : [...ofWords, ...opinion.mattered.map((signal) => signalInWords(signal, names))],
      }
    },
    cues(text, speaker, others, { hour, ...beside }) {
      const ways = byId.get(speaker.id)?.about.ways
      if (ways === undefined) return beside
      const ofOthers = knownOf(others).flatMap(({ id, about }) => (id === speaker.id ? [] : [{ id, ways: about.ways }]))
      return {
        ...beside,
        ...known('isUsualHour', hour === undefined ? undefined : isUsualHour(ways, hour)),
        ...known('preparesPictures', preparesPictures(ways)),
        ...known('linkedSite', linkedSiteOf(text, ways, ofOthers)),
      }
    },
  }
}

/** A cue, if it is known. */
const known = <K extends keyof Cues>(cue: K, is: Cues[K] | undefined): Pick<Cues, K> | Record<never, never> =>
  is === undefined ? {} : { [cue]: is }
