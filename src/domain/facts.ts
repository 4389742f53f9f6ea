import type { DraftId } from './draft.ts'
import type { AccountId, Speaker, SpeakerId } from './speakers.ts'
import type { CueWeights, Voices } from './voices.ts'

/** A moment on the organisation's wall clock. month 1-12, weekday 1 = Monday ... 7 = Sunday. */
export interface CivilMoment {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly hour: number
  readonly minute: number
}

export interface OrganisationFacts {
  readonly name: string
  /** What it is: theatre, charity, council, wildlife, health ... */
  readonly kind: string
  /** ISO 3166 alpha-2. */
  readonly country: string
  /** ISO 639-1, the language of its accounts. */
  readonly language: string
  /** Its own web domains, e-mail addresses and telephone numbers: public, not private data. */
  readonly domains: readonly string[]
  readonly contacts: readonly string[]
}

/** What an organisation has published, personal speakers apart. */
export interface Past {
  /** How many posts were counted. */
  readonly posts: number
  /** Lower-case word -> how often it stands in them. Its vocabulary. */
  readonly words: Readonly<Record<string, number>>
}

/** A post of this organisation that is out or planned. */
export interface RecentPost {
  /** Of which it was made, and the series that this is a time of; absent where nobody remembers. */
  readonly draft?: DraftId
  readonly series?: string | null
  readonly text: string
  readonly speaker: SpeakerId
  readonly accounts: readonly AccountId[]
  readonly state: 'out' | 'coming'
  /** Since it left; below 0 for one that is still to leave. */
  readonly minutesAgo: number
}

export const watchKinds = ['tragedy', 'election', 'day'] as const
/**
 * tragedy: something terrible that people are thinking of. election: a time in which some must not take sides.
 * day: a day of mourning or remembrance.
 */
type WatchKind = (typeof watchKinds)[number]

/** Something that the world looks at for a time, so that words can be wrong now that were right before. */
export interface WatchEntry {
  readonly kind: WatchKind
  /** What it is, in a few words: "Holocaust Memorial Day". */
  readonly what: string
  /** Lower-case words, phrases and tags without # by which a post touches it; none = any post does. */
  readonly words: readonly string[]
  /** First and last day: YYYY-MM-DD, or MM-DD for every year; the last day is one of them. */
  readonly from: string
  readonly to: string
  /** ISO 3166 alpha-2; none = everywhere. */
  readonly countries: readonly string[]
}

/** An entry that an organisation added itself. */
export interface OwnWatchEntry extends WatchEntry {
  readonly id: string
}

/** A compact table of keys with a byte each; 0 = the key is not in it. */
export interface ByteTable {
  of(key: string): number
  /** As `of`, for who has the key's hash already. */
  at(hash: number): number
}

/** Bytes that are eight steps a doubling of how common a key is. */
export type Frequencies = ByteTable

/**
 * All that a check may know. A check names the facts that it needs; where one is absent (undefined) the check is
 * skipped, never passed. `null` is knowledge ("nobody has spoken yet"), undefined is not.
 */
export interface Facts {
  readonly now?: CivilMoment
  readonly organisation?: OrganisationFacts
  /** Every speaker that this person may know of, the draft's own among them. */
  readonly speakers?: readonly Speaker[]
  readonly past?: Past
  /** Its posts of the last 30 days and those to come, newest first. */
  readonly recent?: readonly RecentPost[]
  /** What the project and the organisation keep an eye on, whatever the day: a check compares with `now`. */
  readonly watch?: readonly WatchEntry[]
  /** Who this person last spoke as, and how many minutes ago. */
  readonly lastSpoken?: { readonly speaker: SpeakerId; readonly minutesAgo: number } | null
  /** Handles known to be right, without the leading @, lower case. */
  readonly handles?: readonly string[]
  /** What a look at each link of the text gave; only links that were looked at. */
  readonly links?: Readonly<Record<string, 'answers' | 'missing' | 'no-answer'>>
  /** English words of both sides of the Atlantic, lower case, straight apostrophes. */
  readonly dictionary?: Frequencies
  /** Words that are taken for one another, by the words beside them. */
  readonly contexts?: Frequencies
  /** How posts of some kinds are worded. */
  readonly manners?: ByteTable
  readonly voices?: Voices
  /** As whom this person may post, or prepare a draft. */
  readonly speaksAs?: readonly SpeakerId[]
  /** As whom this person mostly speaks at the hour of `now`: on a phone, and elsewhere; null = nobody more than others. */
  readonly usualSpeakers?: { readonly phone?: SpeakerId | null; readonly elsewhere?: SpeakerId | null }
  /** What cues weigh by the organisation's own posts. */
  readonly cueWeights?: CueWeights
}
