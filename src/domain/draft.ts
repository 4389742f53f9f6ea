import type { PersonId } from './people.ts'
import type { AccountId, SpeakerId } from './speakers.ts'
import type { DraftCues } from './voices.ts'

export type DraftId = string
export type MediaId = string

/** A picture as it hangs on a part. `alt: null` = not described yet; `decoration` = a person said it needs no words. */
export interface Attachment {
  readonly media: MediaId
  readonly alt: string | null
  readonly decoration: boolean
}

export interface Part {
  readonly text: string
  readonly media: readonly Attachment[]
}

/** More than one part is a thread. */
export type Parts = readonly [Part, ...Part[]]

/** When it should leave: once held, or at a wall time in a named zone. */
export type When =
  | { readonly kind: 'when-held' }
  | { readonly kind: 'at'; readonly local: string; readonly zone: string }

/** What the checks and the networks see of a draft. */
export interface Content {
  readonly speaker: SpeakerId | null
  readonly parts: Parts
  readonly targets: readonly AccountId[]
  /** Other words for one account, by account id. */
  readonly variants: Readonly<Record<AccountId, Parts>>
  readonly language: string
  /** What is known of how it came about. */
  readonly cues?: DraftCues
}

/** How a draft came about, as the desk keeps it. */
export interface Origin {
  /** The first speaker that it was kept under; null while nobody was chosen. */
  readonly begunAs: SpeakerId | null
  /** Whether it was last kept from a phone; null: nobody said. */
  readonly onPhone: boolean | null
  /** Those of its pictures that came straight from a camera. */
  readonly fromCamera: readonly MediaId[]
  /** Whether somebody agreed to a post of exactly these words by this speaker. */
  readonly isAgreed: boolean
}

/** A draft as kept. `revision` rises by one with each kept change. */
export interface Draft extends Content {
  readonly id: DraftId
  readonly revision: number
  readonly author: PersonId
  readonly when: When
  /** "I meant it": finding key -> reason. */
  readonly meant: Readonly<Record<string, string>>
}
