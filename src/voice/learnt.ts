import type { SpeakerId } from '../domain/speakers.ts'
import type { Tally, Thresholds, VoiceAbout } from '../domain/voices.ts'
import { CLEAR_ODDS, type Evidence, logOdds } from './blend.ts'
import { type Desk, emptyDesk, learnHistory, suspicionOf, weightsOf } from './desk.ts'
import { type Features, featuresOf } from './features.ts'
import type { Weights } from './logistic.ts'
import { typicalInWords } from './reason-words.ts'
import { referenceStrangeness, referenceSuspicion } from './reference.ts'
import { type Background, evenStrangeness, strangeFor, strangenessOf } from './stranger.ts'
import { strangers } from './strangers.ts'
import { levelOf, thresholdsOf } from './tails.ts'
import { typicalOf } from './typical.ts'
import type { Voice } from './voice.ts'

/** A post that a speaker said. */
export interface SaidPost {
  readonly speaker: string
  readonly text: string
}

/** All that judging drafts needs of one speaker. */
export interface LearntVoice {
  readonly id: SpeakerId
  readonly voice: Voice
  readonly weights: Weights
  readonly about: VoiceAbout
}

/** The newest posts of a speaker that are learnt; what is older is forgotten. */
export const LEARNT_POSTS = 2000
/** The newest posts by which a voice is tested and its thresholds are set. */
const TESTED = 400
const PAST = 1000

/**
 * Learns what the speakers of a desk said, oldest first. The same posts always give the same voices, so that what was
 * learnt by mistake is unlearnt by leaving it out. Strangers are told from the speakers by `background`, where there is one.
 */
export function learnVoices(
  said: readonly SaidPost[],
  own: ReadonlySet<string>,
  background: Background | null,
): readonly LearntVoice[] {
  const kept = newest(said)
  const history = kept.map(({ speaker, text }) => ({ speaker, features: featuresOf(text, own) }))
  const textsOf = (id: SpeakerId) =>
    kept
      .filter(({ speaker }) => speaker === id)
      .map(({ text }) => text)
      .toReversed()
  const desk = emptyDesk()
  const judged = learnHistory(desk, history)
  return [...desk.speakers.values()].map(({ id, voice, weights }) => {
    const ownPosts = history.filter(({ speaker }) => speaker === id).map(({ features }) => features)
    const past = judged
      .filter(({ speaker, evidence }) => speaker === id && evidence.size > 0)
      .map(({ evidence }) => Math.max(...[...evidence].map(([other, one]) => suspicionOf(desk, id, other, one))))
    const strange = background === null ? null : strangeOf(voice, ownPosts, background)
    const limits = thresholdsOf({ own: past.slice(-PAST), reference: referenceSuspicion }, CLEAR_ODDS)
    const others = [...desk.speakers.keys()].filter((other) => other !== id)
    const typical = typicalOf(voice, voicesBut(desk, id), textsOf(id), own)
    const about: VoiceAbout = {
      posts: voice.posts,
      pairs: Object.fromEntries(others.map((other) => [other, weightsOf(desk, id, other)])),
      limits,
      strange,
      test: {
        own: tallyOf(past.slice(-TESTED), limits),
        others: Object.fromEntries(
          others.map((other) => [
            other,
            tallyOf(
              judged
                .filter(({ speaker, evidence }) => speaker === other && evidence.has(id))
                .slice(-TESTED)
                .map(({ evidence }) => logOdds(evidence.get(id) as Evidence, weightsOf(desk, id, other))),
              limits,
            ),
          ]),
        ),
        strangers:
          background === null || strange === null
            ? null
            : tallyOf(
                strangers.map((text) => strangeFor(featuresOf(text), voice, strange, background)),
                strange.limits,
              ),
      },
      typical: { words: typical.words.map(({ text }) => text), habits: typical.habits.map(typicalInWords) },
    }
    return { id, voice, weights, about }
  })
}

function strangeOf(voice: Voice, posts: readonly Features[], background: Background): VoiceAbout['strange'] {
  const { usual, past } = strangenessOf(voice, posts, background)
  const limits = thresholdsOf({ own: past.slice(-PAST), reference: referenceStrangeness }, evenStrangeness(usual))
  return { ...usual, limits }
}

const voicesBut = (desk: Desk, id: SpeakerId): readonly Voice[] =>
  [...desk.speakers.values()].filter((other) => other.id !== id).map(({ voice }) => voice)

function newest(said: readonly SaidPost[]): readonly SaidPost[] {
  const left = new Map<string, number>()
  return said
    .toReversed()
    .filter(({ speaker }) => {
      const count = (left.get(speaker) ?? 0) + 1
      left.set(speaker, count)
      return count <= LEARNT_POSTS
    })
    .toReversed()
}

function tallyOf(suspicions: readonly number[], limits: Thresholds): Tally {
  const tally = { none: 0, note: 0, ask: 0, stop: 0 }
  for (const suspicion of suspicions) tally[levelOf(suspicion, limits)]++
  return tally
}
