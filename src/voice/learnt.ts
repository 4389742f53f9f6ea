import type { SpeakerId } from '../domain/speakers.ts'
import type { Tally, Thresholds, VoiceAbout, Ways } from '../domain/voices.ts'
import { CLEAR_ODDS } from './blend.ts'
import { type Desk, emptyDesk, fittedBetween, type Judged, learnHistory, suspicionOf } from './desk.ts'
import { featuresOf } from './features.ts'
import type { Weights } from './logistic.ts'
import { typicalInWords } from './reason-words.ts'
import { referenceStrangeness, referenceSuspicion } from './reference.ts'
import { sitesOf } from './sites.ts'
import { type Background, evenStrangeness, type Strangeness, strangeFor, strangenessOf } from './stranger.ts'
import { strangers } from './strangers.ts'
import { levelOf, thresholdsOf } from './tails.ts'
import { typicalOf } from './typical.ts'
import { hoursOf } from './usual.ts'
import type { Voice } from './voice.ts'

/** A post that a speaker said; what is absent or null is not known of it. */
export interface SaidPost {
  readonly speaker: string
  readonly text: string
  /** Of the organisation's day, 0-23. */
  readonly hour?: number | null
  /** Where it leads, as far as the text does not say. */
  readonly links?: readonly string[]
  /** Whether a picture of it came straight from a camera. */
  readonly isFromCamera?: boolean | null
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
  const desk = emptyDesk()
  const read = (text: string) => featuresOf(text, own)
  const tried = triedOn(
    desk,
    learnHistory(
      desk,
      kept.map(({ speaker, text }) => ({ speaker, read: () => read(text) })),
    ),
  )
  const postsOf = new Map<string, SaidPost[]>()
  for (const post of kept) listIn(postsOf, post.speaker).push(post)
  return [...desk.speakers.values()].map(({ id, voice, weights }) => {
    const posts = postsOf.get(id) ?? []
    const past = tried.own.get(id) ?? []
    const ways: Ways = {
      hours: hoursOf(posts.map(({ hour }) => hour)),
      sites: sitesOf(posts.map(({ text, links = [] }) => [text, ...links].join(' '))),
      pictures: picturesOf(posts),
    }
    const strangeness =
      background === null
        ? null
        : strangenessOf(
            voice,
            posts.map(({ text }) => read(text)),
            background,
          )
    const strange = strangeness === null ? null : strangeOf(strangeness)
    const limits = thresholdsOf({ own: past.slice(-PAST), reference: referenceSuspicion }, CLEAR_ODDS)
    const typical = typicalOf(voice, voicesBut(desk, id), posts.map(({ text }) => text).toReversed(), own)
    const about: VoiceAbout = {
      posts: voice.posts,
      pairs: fittedFor(desk, id),
      limits,
      strange,
      ways,
      test: {
        own: tallyOf(past.slice(-TESTED), limits),
        ownAsStranger:
          strangeness === null || strange === null ? null : tallyOf(strangeness.past.slice(-TESTED), strange.limits),
        others: Object.fromEntries(
          [...(tried.as.get(id) ?? [])].map(([other, odds]) => [other, tallyOf(odds.slice(-TESTED), limits)]),
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

/** How unread posts looked: each speaker's own, and as each speaker's those of each other. In log-odds, in their order. */
interface Tried {
  readonly own: ReadonlyMap<string, readonly number[]>
  readonly as: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>
}

function triedOn(desk: Desk, judged: readonly Judged[]): Tried {
  const own = new Map<string, number[]>()
  const as = new Map<string, Map<string, number[]>>()
  for (const { speaker, evidence } of judged) {
    if (evidence.size === 0) continue
    let most = Number.NEGATIVE_INFINITY
    for (const [other, one] of evidence) {
      const suspicion = suspicionOf(desk, speaker, other, one)
      most = Math.max(most, suspicion)
      listIn(mapIn(as, other), speaker).push(-suspicion)
    }
    listIn(own, speaker).push(most)
  }
  return { own, as }
}

const mapIn = (maps: Map<string, Map<string, number[]>>, key: string): Map<string, number[]> => {
  const found = maps.get(key) ?? new Map<string, number[]>()
  maps.set(key, found)
  return found
}
const listIn = <T>(lists: Map<string, T[]>, key: string): T[] => {
  const found = lists.get(key) ?? []
  lists.set(key, found)
  return found
}

/** What evidence weighs between a speaker and each other for whom it was fitted. */
const fittedFor = (desk: Desk, id: string): VoiceAbout['pairs'] =>
  Object.fromEntries(
    [...desk.speakers.keys()].flatMap((other) => {
      const fitted = fittedBetween(desk, id, other)
      return other === id || fitted === undefined ? [] : [[other, fitted]]
    }),
  )

function picturesOf(posts: readonly SaidPost[]): Ways['pictures'] {
  const known = posts.flatMap(({ isFromCamera }) => isFromCamera ?? [])
  return { posts: known.length, camera: known.filter((isFromCamera) => isFromCamera).length }
}

function strangeOf({ usual, past }: Strangeness): NonNullable<VoiceAbout['strange']> {
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
