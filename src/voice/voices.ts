import type { Voices } from '../domain/voices.ts'
import { NO_STOP_BELOW } from './enough.ts'
import { reasonsFor } from './explain.ts'
import { featuresOf } from './features.ts'
import type { LearntVoice } from './learnt.ts'
import { opinionOf } from './opinion.ts'
import { inWords } from './reason-words.ts'
import { signalInWords } from './signals.ts'
import type { Background } from './stranger.ts'

/**
 * What the checks may ask of the voices that were learnt. `own`: handles of the desk's own accounts, as they were when it
 * was learnt. `background` null: everyday talk is not known, so nothing is compared with strangers.
 */
export function voicesOf(
  learnt: readonly LearntVoice[],
  background: Background | null,
  own: ReadonlySet<string>,
): Voices {
  const byId = new Map(learnt.map((voice) => [voice.id, voice]))
  return {
    opinion(text, speaker, others, cues) {
      const aimed = byId.get(speaker.id)
      if (aimed === undefined) return null
      const known = others.flatMap(({ id }) => byId.get(id) ?? [])
      const opinion = opinionOf(featuresOf(text, own), aimed, known, background, cues)
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
        other: other?.id ?? null,
        isWellKnown: aimed.voice.posts >= NO_STOP_BELOW,
        reasons:
          opinion.level === 'none'
            ? []
            : [...ofWords, ...opinion.mattered.map((signal) => signalInWords(signal, names))],
      }
    },
  }
}
