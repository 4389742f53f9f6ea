import type { Attachment, Content } from '../domain/draft.ts'
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
  /** Id of the story that it tells, of those in stories.ts. */
  readonly story?: string
  /** Why it is here, where the words alone do not say. */
  readonly note?: string
}

/** A slip: the rule must see exactly this. */
interface Slip extends Example {
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

/** What a check may know in an example that says nothing else: a Sunday afternoon at a charity in Britain. */
export const exampleFacts: Facts = {
  now: { year: 2026, month: 11, day: 22, weekday: 7, hour: 14, minute: 0 },
  organisation: {
    name: 'Riverside Trust',
    kind: 'charity',
    country: 'GB',
    language: 'en',
    domains: ['riverside.example'],
    contacts: ['hello@riverside.example', '020 7946 0018'],
  },
}

/** The post of an example, and what may be known of it. */
export function exampleOf({ text, facts, speaker, media }: Example): { content: Content; facts: Facts } {
  const known = { ...exampleFacts, ...facts }
  const pictures = (media ?? []).map((picture, at) => ({ media: `picture-${at}`, ...picture }))
  return {
    content: {
      speaker: speaker ?? null,
      parts: [{ text, media: pictures }],
      targets: [],
      variants: {},
      language: known.organisation?.language ?? 'en',
    },
    facts: known,
  }
}
