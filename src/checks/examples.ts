import type { Attachment } from '../domain/draft.ts'
import type { Facts } from '../domain/facts.ts'
import type { Kind, Weight } from '../domain/findings.ts'

/** A post as a rule's test and as a line of its page. */
export interface Example {
  readonly text: string
  /** What the check may know beyond `exampleFacts`. */
  readonly facts?: Facts
  /** Id of the speaker of `facts.speakers` who says it. */
  readonly speaker?: string
  readonly media?: readonly Omit<Attachment, 'media'>[]
  /** Why it is here, where the words alone do not say. */
  readonly note?: string
}

/** A slip: the rule must see exactly this. */
export interface Slip extends Example {
  /** The words that it must point at; null = the whole post or a picture. */
  readonly sees: string | null
  readonly kind?: Kind
  readonly weight?: Weight
  /** The text after the first fix, where there is one. */
  readonly mended?: string
}

/** At least 8 slips and 12 look-alikes that must pass, from several kinds of organisation, in British and American English. */
export interface Examples {
  readonly slip: readonly Slip[]
  readonly fine: readonly Example[]
}
