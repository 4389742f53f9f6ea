import type { SpeakerId } from '../domain/speakers.ts'
import { type CueId, type Cues, cueIds, type Weighing } from '../domain/voices.ts'
import type { Names } from './reason-words.ts'
import type { Level } from './tails.ts'

interface CueDefinition {
  /** The natural logarithm of how many times as likely it is where the words are for the other speaker. */
  readonly weight: number
  /** A clause for the explanation; {speaker} stands for a name, and {other} where the cue is of one other. */
  readonly sentence: string
  /** Whether it speaks of one other speaker, and of nobody else. */
  readonly isOfOne: boolean
  /** Whether it is so, judged against the other, null = nobody here; undefined = not known. */
  readonly isSo: (cues: Cues, other: SpeakerId | null) => boolean | undefined
}

/** Up to so many minutes after speaking as another. */
const JUST = 2
/** From more minutes ahead on, a post is planned. */
const AHEAD = 30

const isThe = (who: SpeakerId | null | undefined, other: SpeakerId | null): boolean | undefined =>
  who === undefined ? undefined : who === other
const isIn = (speakers: readonly SpeakerId[], other: SpeakerId | null): boolean =>
  other !== null && speakers.includes(other)
const both = (one: boolean | undefined, two: boolean | undefined): boolean | undefined =>
  one === false || two === false ? false : one === undefined || two === undefined ? undefined : true

/**
 * Every cue, with what it weighs as long as a desk has too few posts of its own to count (proposed, not measured:
 * section 11 of the laboratory study on telling two accounts apart).
 */
export const cueDefinitions: Readonly<Record<CueId, CueDefinition>> = {
  'only-speaker': {
    // No sum of the others outweighs it: two speakers are not taken for one another. Nobody is kept from a stranger's words.
    weight: -60,
    sentence: 'you speak as nobody else here',
    isOfOne: false,
    isSo: ({ speakersHeld }, other) => (speakersHeld === undefined || other === null ? undefined : speakersHeld <= 1),
  },
  'just-spoke': {
    weight: 1,
    sentence: 'a moment ago you spoke as {other}',
    isOfOne: true,
    isSo: ({ lastSpoken }, other) =>
      lastSpoken === undefined
        ? undefined
        : lastSpoken !== null && lastSpoken.speaker === other && lastSpoken.minutesAgo <= JUST,
  },
  'begun-as-other': {
    weight: 2,
    sentence: 'this draft was begun as {other}',
    isOfOne: true,
    isSo: ({ begunAs }, other) => isThe(begunAs, other),
  },
  'usual-other': {
    weight: 0.7,
    sentence: 'at this hour and on this device you mostly speak as {other}',
    isOfOne: true,
    isSo: ({ usualSpeaker }, other) => isThe(usualSpeaker, other),
  },
  phone: {
    weight: 0.5,
    sentence: 'you are on a phone',
    isOfOne: false,
    isSo: ({ isOnPhone }) => isOnPhone,
  },
  'unusual-hour': {
    weight: 0.5,
    sentence: '{speaker} hardly ever posts at this hour',
    isOfOne: false,
    isSo: ({ isUsualHour }) => (isUsualHour === undefined ? undefined : !isUsualHour),
  },
  'camera-picture': {
    weight: 0.7,
    sentence: 'the picture comes straight from a camera, and {speaker} mostly shows prepared ones',
    isOfOne: false,
    isSo: ({ hasCameraPicture, preparesPictures }) => both(hasCameraPicture, preparesPictures),
  },
  'site-of-other': {
    weight: 2,
    sentence: '{other} has linked to this site before, {speaker} never has',
    isOfOne: true,
    isSo: ({ linkedSite }, other) =>
      linkedSite === undefined
        ? undefined
        : linkedSite !== null && !linkedSite.isUsedHere && isIn(linkedSite.usedBy, other),
  },
  'new-site': {
    weight: 0.5,
    sentence: '{speaker} has never linked to this site',
    isOfOne: false,
    isSo: ({ linkedSite }, other) =>
      linkedSite === undefined
        ? undefined
        : linkedSite !== null && !linkedSite.isUsedHere && !isIn(linkedSite.usedBy, other),
  },
  ahead: {
    weight: -1.5,
    sentence: 'it goes out later, more than half an hour from now',
    isOfOne: false,
    isSo: ({ minutesAhead }) => (minutesAhead === undefined ? undefined : minutesAhead > AHEAD),
  },
  agreed: {
    weight: -2.5,
    sentence: 'somebody else has agreed to it',
    isOfOne: false,
    isSo: ({ isAgreed }) => isAgreed,
  },
  'same-text': {
    weight: -3,
    sentence: '{other} says the same, so it is meant for both',
    isOfOne: true,
    isSo: ({ sameTextBy }, other) => (sameTextBy === undefined ? undefined : isIn(sameTextBy, other)),
  },
}

/** Which cues are known, and which of them are there, for one other speaker or a stranger. */
export interface SeenCues {
  readonly known: readonly CueId[]
  readonly present: readonly CueId[]
}

/** `other`: null = whoever is nobody here; cues of one other speaker tell nothing of them. */
export function seenCues(cues: Cues, other: SpeakerId | null): SeenCues {
  const isSo = (id: CueId): boolean | undefined =>
    other === null && cueDefinitions[id].isOfOne ? undefined : cueDefinitions[id].isSo(cues, other)
  const known = cueIds.filter((id) => isSo(id) !== undefined)
  return { known, present: known.filter((id) => isSo(id) === true) }
}

/** One in 2,000 posts of somebody who may speak as several is on the wrong account. */
const PRIOR = -7.6
/** More than so much no text says by itself. */
const MOST = 8
/** Posterior log-odds above which a level begins: 1 %, 10 %, 50 %. */
const BANDS = { none: Number.NEGATIVE_INFINITY, note: -4.6, ask: -2.2, stop: 0 } as const satisfies Record<
  Level,
  number
>
const levels = ['none', 'note', 'ask', 'stop'] as const satisfies readonly Level[]
/** A hair above where a level begins. */
const ABOVE = 1e-6

const bandOf = (odds: number): Level => levels.findLast((level) => odds > BANDS[level]) ?? 'none'

/**
 * Whether one interruption more is within what a speaker's right posts may be asked, as `budgetOf` says. `stop` is false
 * too where two voices are not known well enough to stop anybody.
 */
export interface Budget {
  readonly ask: boolean
  readonly stop: boolean
}

/** At most one question in 100 right posts and one stop in 500. Of a speaker's latest right posts: how many were interrupted. */
export function budgetOf(right: { readonly posts: number; readonly asked: number; readonly stopped: number }): Budget {
  return {
    ask: (right.asked + right.stopped + 1) * 100 <= right.posts,
    stop: (right.stopped + 1) * 500 <= right.posts,
  }
}

/** A cue that is there, with what it weighs. */
export interface Signal {
  readonly id: CueId
  readonly weight: number
}

export interface Weighed {
  /** The text alone, as it was passed; the log-odds are held to ±8. */
  readonly text: { readonly suspicion: number; readonly level: Level }
  /** The posterior log-odds that the words are for the other, and the level after the cues. */
  readonly withSignals: { readonly odds: number; readonly level: Level }
  /** All that are there and not switched off, the heaviest first. */
  readonly signals: readonly Signal[]
  /** Those that speak for the way the level went; none where it is the text's. Each of them belongs in the explanation. */
  readonly mattered: readonly Signal[]
}

/**
 * Weighs what is known beside a text. Posterior = prior + text + cues, in log-odds that the words are for `other`.
 *
 * The level of the text alone comes from the speaker's own past posts, so that it interrupts as often as was asked for; the
 * bands of the posterior know nothing of that. So the prior with the text is first held within the band of the text's
 * level, and the cues move it from there: without a cue the level is the text's, a cue for the other never lowers it and
 * a cue against never raises it. A raised level is above what the text's thresholds allow for, so it needs room in
 * `budget`: without room for a stop it is a question, without room for a question a note. Only a text that is at least
 * worth a note can be stopped: what a person does beside it is a reason to ask, not to stop.
 *
 * `suspicion`: log-odds of the text alone that the other wrote it, as `suspicionOf` gives them; 0 = not known, and for
 * the words of nobody here (`other` null), whose strangeness is no log-odds.
 */
export function weigh(
  text: { readonly suspicion: number; readonly level: Level },
  cues: Cues,
  other: SpeakerId | null,
  budget: Budget,
  { off, weights }: Weighing = asShipped,
): Weighed {
  const suspicion = Math.max(-MOST, Math.min(MOST, text.suspicion))
  const signals = seenCues(cues, other)
    .present.filter((id) => !off.has(id))
    .map((id): Signal => ({ id, weight: weights[id] ?? cueDefinitions[id].weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const odds = heldIn(text.level, PRIOR + suspicion) + signals.reduce((sum, { weight }) => sum + weight, 0)
  const level = capped(bandOf(odds), text.level, budget)
  const way = levels.indexOf(level) - levels.indexOf(text.level)
  return {
    text: { suspicion, level: text.level },
    withSignals: { odds, level },
    signals,
    mattered: signals.filter(({ weight }) => weight * way > 0),
  }
}
/** Every cue, with what it weighs before a desk has counted. */
export const asShipped: Weighing = { off: new Set(), weights: {} }

/** Log-odds within the band of a level. */
function heldIn(level: Level, odds: number): number {
  const next = levels[levels.indexOf(level) + 1]
  return Math.min(next === undefined ? Number.POSITIVE_INFINITY : BANDS[next], Math.max(BANDS[level] + ABOVE, odds))
}

function capped(level: Level, ofText: Level, budget: Budget): Level {
  const isRaised = (to: Level) => levels.indexOf(to) > levels.indexOf(ofText)
  let found = level
  if (found === 'stop' && isRaised('stop') && (ofText === 'none' || !budget.stop)) found = 'ask'
  if (found === 'ask' && isRaised('ask') && !budget.ask) found = 'note'
  return found
}

/** A signal as a clause in English, without a stop. */
export const signalInWords = ({ id }: Signal, { speaker, other }: Names): string =>
  cueDefinitions[id].sentence.replaceAll('{speaker}', speaker).replaceAll('{other}', other ?? 'nobody here')
