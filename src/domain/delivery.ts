import type { Attachment, Manner, Parts } from './draft.ts'
import type { Refusal } from './outcome.ts'
import type { AccountId } from './speakers.ts'

export type PostId = string
export type DeliveryId = string

/**
 * One post to one account. `policy/delivery.ts` has the moves between these.
 * waiting: for a second pair of eyes. missed: its time passed while paused or while the desk was down; a person decides.
 */
export const deliveryStates = [
  'waiting',
  'held',
  'queued',
  'sending',
  'sent',
  'refused',
  'unknown',
  'needs-human',
  'cancelled',
  'expired',
  'missed',
  'taking-down',
  'taken-down',
  'still-up',
] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** What hangs on a part with its bytes as stored, already stripped: image/jpeg, image/png, image/gif (moving) or video/mp4. */
export interface Picture extends Attachment {
  readonly bytes: Uint8Array
  readonly mime: string
  /** Length of a video. */
  readonly seconds?: number | undefined
  readonly width: number
  readonly height: number
}

/**
 * What will be sent, frozen when the post is held: the parts, one client-chosen key for each part, and the moment that
 * it claims to be made. The same intent always makes the same bytes.
 */
export interface Intent {
  readonly account: AccountId
  readonly parts: Parts
  readonly keys: readonly string[]
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly language: string
  readonly manner: Manner
}

/** What a network gives back for a post that is public: its own id, and where a person can see it. */
export interface Ref {
  readonly remoteId: string
  readonly url: string
}

/** How far a frozen post has come on its network. */
export interface Progress {
  /** Its parts that are public, from the first one on. */
  readonly placed: readonly Ref[]
  /** The network's own names for the pictures of each part; empty where it needs none. */
  readonly uploads: readonly (readonly string[])[]
}

/** Proof by the network that it is so, or `unknown`. Nothing is guessed. */
export type Sent =
  | {
      readonly kind: 'sent'
      /** The parts that this call made public, in order: all that were left, or the next one. */
      readonly refs: readonly [Ref, ...Ref[]]
    }
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal
      /** Seconds that the network asks us to wait; null where it asked for none. */
      readonly retryAfter: number | null
    }
  | { readonly kind: 'unknown'; readonly trace: string }

export type Found =
  | {
      readonly kind: 'public'
      /** All parts that are public, from the first one on. */
      readonly refs: readonly [Ref, ...Ref[]]
      /** The network's own copies, kept as evidence. */
      readonly copy: string
    }
  /** No part of it is public. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'other'; readonly trace: string }
  | { readonly kind: 'unknown'; readonly trace: string }

export type Removal =
  | { readonly kind: 'gone' }
  | { readonly kind: 'by-hand'; readonly url: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unknown'; readonly trace: string }

/** Who the network says that we are. */
export interface Identity {
  readonly remoteId: string
  readonly handle: string
  readonly name: string
}
