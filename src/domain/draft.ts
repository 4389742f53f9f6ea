import type { PersonId } from './people.ts'
import type { Repeats } from './plan.ts'
import type { AccountId, SpeakerId } from './speakers.ts'
import type { DraftCues } from './voices.ts'

export type DraftId = string
export type MediaId = string

/** A picture or a video as it hangs on a part. `alt: null` = not described yet; `decoration` = a person said it needs no words. */
export interface Attachment {
  readonly media: MediaId
  /** moving: plays by itself, again and again (GIF). Absent: a still picture. Only for show: the desk goes by what it keeps. */
  readonly kind?: 'moving' | 'video' | undefined
  readonly alt: string | null
  readonly decoration: boolean
}

/** What a network that makes no cards of its own shows of a link. */
export interface Card {
  readonly url: string
  readonly title: string
  readonly description: string
  /** A picture that the desk keeps. */
  readonly thumb: MediaId | null
}

export interface Part {
  readonly text: string
  readonly media: readonly Attachment[]
  /** Shown where no picture is. null: a person left it out; absent: nobody has looked yet. */
  readonly card?: Card | null | undefined
}

/** How a post is shown, apart from its words. What is not said is as the network does it by itself. */
export interface Manner {
  /** Shown instead of the post until a reader opens it. */
  readonly warning?: string | undefined
  readonly visibility?: 'public' | 'unlisted' | 'followers' | undefined
  readonly replies?: 'everybody' | 'followed' | 'mentioned' | undefined
}

/** More than one part is a thread. */
export type Parts = readonly [Part, ...Part[]]

/**
 * When it should leave: once held, at a wall time in a named zone, or in the next free slot of each of its accounts. Of a
 * post in a slot the deliveries say which, so that posts can change places without changing. A post never repeats: each
 * time is a post of its own.
 */
export type When =
  | { readonly kind: 'when-held' }
  | { readonly kind: 'at'; readonly local: string; readonly zone: string }
  | { readonly kind: 'slot' }
  /** Again and again by a rule. `series`: of which these are the new words, null for a new one. */
  | ({ readonly kind: 'repeats'; readonly series: string | null } & Repeats)

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
  /** The series that it is a time of, or is to change; null: of none. */
  readonly series: string | null
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
  /** What it belongs to, for people to find it and to pause it by. Never published. */
  readonly tags: readonly string[]
  /** "I meant it": finding key -> reason. */
  readonly meant: Readonly<Record<string, string>>
  /** By account id. */
  readonly manners: Readonly<Record<AccountId, Manner>>
}
