import type { Speaker, SpeakerId } from './speakers.ts'

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

/**
 * All that a check may know. A check names the facts that it needs; where one is absent (undefined) the check is
 * skipped, never passed. `null` is knowledge ("nobody has spoken yet"), undefined is not.
 */
export interface Facts {
  readonly now?: CivilMoment
  readonly organisation?: OrganisationFacts
  /** Every speaker that this person may know of, the draft's own among them. */
  readonly speakers?: readonly Speaker[]
  /** Lower-case word -> how often this organisation has published it. Its vocabulary. */
  readonly vocabulary?: Readonly<Record<string, number>>
  /** Who this person last spoke as, and how many minutes ago. */
  readonly lastSpoken?: { readonly speaker: SpeakerId; readonly minutesAgo: number } | null
  /** Handles known to be right, without the leading @, lower case. */
  readonly handles?: readonly string[]
  /** What a look at each link of the text gave; only links that were looked at. */
  readonly links?: Readonly<Record<string, 'answers' | 'missing' | 'no-answer'>>
}
