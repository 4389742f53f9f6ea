import type { SpeakerId } from '../domain/speakers.ts'
import type { Cues, Weighing } from '../domain/voices.ts'
import { logOdds, sharedWeights } from './blend.ts'
import type { Coarse } from './coarse.ts'
import { evidenceBetween, likeliestOf, sideOf } from './desk.ts'
import { LEAST_NOTICED, NO_STOP_BELOW, SILENT_BELOW } from './enough.ts'
import type { Features } from './features.ts'
import type { LearntVoice } from './learnt.ts'
import { asShipped, budgetOf, type Signal, weigh } from './signals.ts'
import { type Background, strangeFor } from './stranger.ts'
import { type Level, levelOf } from './tails.ts'

/** What the voices, and what is known beside the text, say of a text that is aimed at a speaker. */
export interface Opinion {
  /** none: it sounds like its speaker. */
  readonly level: Level
  /** What the words alone say. */
  readonly ofText: Level
  /** Whose words it looks like more; null = nobody's on this desk. */
  readonly other: SpeakerId | null
  /** What is known beside the text and moved the level. */
  readonly mattered: readonly Signal[]
}

const levels: readonly Level[] = ['none', 'note', 'ask', 'stop']
const heavier = (one: Level, other: Level): boolean => levels.indexOf(one) > levels.indexOf(other)

/**
 * Compares a text with the voice of its speaker, with those that the writer may have meant, and with everyday talk where
 * that is known. Of many others only those are judged that `coarse` finds likeliest. Null where the speaker has too few
 * posts to know it by.
 */
export function opinionOf(
  features: Features,
  aimed: LearntVoice,
  others: readonly LearntVoice[],
  background: Background | null,
  coarse: Coarse,
  cues: Cues,
  weighing: Weighing = asShipped,
): Opinion | null {
  if (aimed.voice.posts < SILENT_BELOW || features.ids.length === 0) return null
  const { test, limits, strange, pairs } = aimed.about
  const budget = budgetOf({
    posts: Object.values(test.own).reduce((sum, posts) => sum + posts, 0),
    asked: test.own.ask,
    stopped: test.own.stop,
  })
  const weighed = (suspicion: number, ofText: Level, other: SpeakerId | null, mayStop: boolean): Opinion => {
    const most = mayStop || ofText !== 'stop' ? ofText : 'ask'
    const room = { ask: budget.ask, stop: budget.stop && mayStop }
    const { withSignals, mattered } = weigh({ suspicion, level: most }, cues, other, room, weighing)
    return { level: withSignals.level, ofText: most, other, mattered }
  }
  const here = sideOf(aimed, features)
  const comparable = others
    .filter(({ id, voice }) => id !== aimed.id && voice.posts >= SILENT_BELOW)
    .filter(({ id }) => toldApart(aimed, id).noticed >= LEAST_NOTICED)
  const found = likeliestOf(comparable, features, coarse)
    .map((other) => {
      const suspicion = -logOdds(
        evidenceBetween(features, here, sideOf(other, features)),
        pairs[other.id] ?? sharedWeights,
      )
      const mayStop =
        Math.min(aimed.voice.posts, other.voice.posts) >= NO_STOP_BELOW &&
        toldApart(aimed, other.id).asked >= WELL_ASKED
      return { suspicion, opinion: weighed(suspicion, levelOf(suspicion, limits), other.id, mayStop) }
    })
    .sort((one, other) => other.suspicion - one.suspicion)
    .map(({ opinion }) => opinion)
  if (background !== null && strange !== null)
    found.push(weighed(0, levelOf(strangeFor(features, aimed.voice, strange, background), strange.limits), null, false))
  return found.reduce<Opinion>((most, one) => (heavier(one.level, most.level) ? one : most), {
    level: 'none',
    ofText: 'none',
    other: null,
    mattered: [],
  })
}

/** Of the other's unread posts so many are to be asked about, before it is a reason to stop somebody. */
const WELL_ASKED = 0.5

/** The share of the other's unread posts that would have been noticed and asked about; all where none were tried. */
function toldApart(
  { about: { test } }: LearntVoice,
  other: SpeakerId,
): { readonly noticed: number; readonly asked: number } {
  const { none, note, ask, stop } = test.others[other] ?? { none: 0, note: 0, ask: 0, stop: 0 }
  const tried = none + note + ask + stop
  return tried === 0 ? { noticed: 1, asked: 0 } : { noticed: (note + ask + stop) / tried, asked: (ask + stop) / tried }
}
