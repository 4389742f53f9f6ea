import type { PersonId } from './people.ts'

export type SpeakerId = string
export type AccountId = string

export const networkIds = [
  'rehearsal',
  'bluesky',
  'mastodon',
  'x',
  'linkedin',
  'linkedin-page',
  'facebook',
  'threads',
] as const
export type NetworkId = (typeof networkIds)[number]

export const speakerKinds = ['organisation', 'leader', 'personal'] as const
/** organisation: speaks for everyone. leader: somebody's own voice that others may draft for. personal: one person's alone. */
export type SpeakerKind = (typeof speakerKinds)[number]

export const colours = ['river', 'moss', 'plum', 'marine', 'olive', 'cocoa', 'slate'] as const
/** slate is kept for rehearsal. */
export type Colour = (typeof colours)[number]

export interface Account {
  readonly id: AccountId
  readonly speaker: SpeakerId
  readonly network: NetworkId
  readonly handle: string
  readonly name: string
  readonly state: 'connected' | 'reconnect' | 'disconnected'
}

/** A voice with a name. A post has exactly one. */
export interface Speaker {
  readonly id: SpeakerId
  readonly name: string
  readonly kind: SpeakerKind
  readonly colour: Colour
  /** Whose voice it is: set for leader and personal. */
  readonly person: PersonId | null
  readonly office: string
  readonly rehearsal: boolean
  /** Known to the guard, but nobody can post from it. */
  readonly recognitionOnly: boolean
  readonly holdSeconds: number
  readonly mayPost: readonly PersonId[]
  readonly accounts: readonly Account[]
}
