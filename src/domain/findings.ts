import type { Content } from './draft.ts'
import type { Facts } from './facts.ts'
import type { SpeakerId } from './speakers.ts'

export const weights = ['note', 'ask', 'stop'] as const
/** note: shown. ask: needs a fix or "I meant it". stop: needs a reason and a second pair of eyes. */
export type Weight = (typeof weights)[number]

export const kinds = [
  'wrong_account',
  'offensive',
  'insensitive',
  'realword',
  'spelling',
  'grammar',
  'hashtag',
  'tragedy',
  'partisan',
  'event_date',
  'event_time',
  'event_place',
  'event_price',
  'date_conflict',
  'link',
  'private',
  'secret',
  'placeholder',
  'alt',
  'language',
  'mention',
  'false_denial',
  'weak_apology',
  'duplicate_text',
  'promo',
] as const
export type Kind = (typeof kinds)[number]

/** Where: UTF-16 offsets into the text of one part, a picture of one part, or (null) the whole post. */
export type Spot =
  | { readonly part: number; readonly from: number; readonly to: number }
  | { readonly part: number; readonly media: number }
  | null

/** A mend that one click does. */
export type Fix =
  | {
      readonly kind: 'replace'
      readonly label: string
      readonly part: number
      readonly from: number
      readonly to: number
      readonly insert: string
    }
  | { readonly kind: 'speak-as'; readonly label: string; readonly speaker: SpeakerId }
  | { readonly kind: 'describe'; readonly label: string; readonly part: number; readonly media: number }

/** What a rule yields: the engine adds check, kind, key and the sentence. */
export interface Sighting {
  /** Key into the check's messages. */
  readonly message: string
  /** Values for the {slots} of the message. */
  readonly data?: Readonly<Record<string, string>>
  readonly spot: Spot
  /** Only where this sighting weighs other than the check's own weight. */
  readonly weight?: Weight
  /** Only where a check covers several kinds. */
  readonly kind?: Kind
  readonly fixes?: readonly Fix[]
}

export interface Finding {
  readonly check: string
  readonly kind: Kind
  readonly weight: Weight
  readonly message: string
  readonly data: Readonly<Record<string, string>>
  /** The message with its slots filled, in one sentence or two. */
  readonly says: string
  readonly spot: Spot
  readonly fixes: readonly Fix[]
  /** The same for the same words among the same neighbours, whatever happens elsewhere in the text. */
  readonly key: string
}

/** Three answers: found something, looked and found nothing, could not look. */
export interface Report {
  readonly findings: readonly Finding[]
  /** How many further findings of a check are not listed, where there are too many to read. */
  readonly more?: Readonly<Record<string, number>>
  readonly clear: readonly string[]
  readonly skipped: readonly { readonly check: string; readonly missing: readonly (keyof Facts)[] }[]
}

/** What an organisation may set for a check beside its weight. */
export type Option = { readonly title: string } & (
  | { readonly kind: 'words' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'switch' }
)

/** One rule. `look` is pure: no clock, no dice, no network; all it may know is in the facts. */
export interface Check<O = unknown> {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  readonly weight: Weight
  readonly needs: readonly (keyof Facts)[]
  readonly messages: Readonly<Record<string, string>>
  /** Ids of what happened to somebody, in src/checks/stories.ts; the first is the one that is told. */
  readonly stories: readonly string[]
  readonly defaults: O
  /** One for each of the defaults that an organisation may set. */
  readonly options?: Readonly<Record<string, Option>>
  look(content: Content, facts: Facts, options: O): Iterable<Sighting>
}

/** What an organisation set for a check; absent = as shipped. */
export interface CheckSetting {
  readonly weight?: Weight
  readonly off?: { readonly reason: string }
  /** Words, as they stand in a text but in lower case, that this organisation means: they are noted, no more. */
  readonly meant?: readonly string[]
  readonly options?: Readonly<Record<string, unknown>>
}
