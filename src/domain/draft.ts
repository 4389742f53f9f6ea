import type { PersonId } from './people.ts'
import type { AccountId, SpeakerId } from './speakers.ts'

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
}

/** A draft as kept. `revision` rises by one with each kept change. */
export interface Draft extends Content {
  readonly id: DraftId
  readonly revision: number
  readonly author: PersonId
  readonly when: When
  /** What it belongs to, for people to find it and to pause it by. Never published. */
  readonly tags: readonly string[]
  /** "I meant it": finding key -> reason. */
  readonly meant: Readonly<Record<string, string>>
}
