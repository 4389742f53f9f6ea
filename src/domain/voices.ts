import type { Weight } from './findings.ts'
import type { Speaker, SpeakerId } from './speakers.ts'

/** Whose words a text sounds like. */
export interface VoiceOpinion {
  /** How much it sounds unlike its speaker; none: as it always does. */
  readonly level: Weight | 'none'
  /** Whom it sounds like; null = nobody of these. */
  readonly other: SpeakerId | null
  /** Why, each a clause without a full stop: at most three of the words, and what is known beside them. */
  readonly reasons: readonly string[]
  /** Whether the speaker said enough to be known well. */
  readonly isWellKnown: boolean
}

/**
 * What is known beside the text when somebody speaks. All may be absent: what is not known weighs nothing. `null` is
 * knowledge: there is nobody.
 */
export interface Cues {
  /** How many speakers the person may post as. */
  readonly speakersHeld?: number
  /** As whom the same person last spoke, and how many minutes ago. */
  readonly lastSpoken?: { readonly speaker: SpeakerId; readonly minutesAgo: number } | null
  /** Under whom the draft was begun. */
  readonly begunAs?: SpeakerId | null
  /** Whose notification or message the page was opened from. */
  readonly openedFrom?: SpeakerId | null
  /** As whom this person mostly speaks at this hour and on this device. */
  readonly usualSpeaker?: SpeakerId | null
  readonly isOnPhone?: boolean
  /** Whether the speaker aimed at posts at this hour as a rule. */
  readonly isUsualHour?: boolean
  /** Whether a picture comes straight from a camera. */
  readonly hasCameraPicture?: boolean
  /** Whether the pictures of the speaker aimed at are prepared ones as a rule. */
  readonly preparesPictures?: boolean
  /** The site of a link: whether the speaker aimed at ever linked to it, and which others did. */
  readonly linkedSite?: { readonly isUsedHere: boolean; readonly usedBy: readonly SpeakerId[] } | null
  /** Whether it belongs to a plan, a campaign or an approval. */
  readonly isPlanned?: boolean
  /** In how many minutes it is to go out; 0 = at once. */
  readonly minutesAhead?: number
  /** Whether a second person has agreed. */
  readonly isAgreed?: boolean
  /** Who says the same, out or planned. */
  readonly sameTextBy?: readonly SpeakerId[]
  /** Whether the words were taken from the organisation's own library. */
  readonly isFromLibrary?: boolean
}

/** The voices that a desk has learnt from what its speakers said. */
export interface Voices {
  /** Null where the speaker has not said enough to be known by it. `others`: whom the writer may have meant. */
  opinion(
    text: string,
    speaker: Pick<Speaker, 'id' | 'name'>,
    others: readonly Pick<Speaker, 'id' | 'name'>[],
    cues: Cues,
  ): VoiceOpinion | null
}

/** From which suspicion on a text gets each level. */
export type Thresholds = Readonly<Record<Weight, number>>

/** How many posts got each level. */
export type Tally = Readonly<Record<Weight | 'none', number>>

/** What a voice would have said of posts that it had not read. */
interface OwnTest {
  /** The speaker's own newest posts. */
  readonly own: Tally
  /** Posts of each other speaker, as if they had been aimed at this one. */
  readonly others: Readonly<Record<SpeakerId, Tally>>
  /** Everyday talk of strangers; null where that was not known. */
  readonly strangers: Tally | null
}

/** How own posts stand against everyday talk: the middle, and from there down to where one in twenty is. */
export interface Usual {
  readonly middle: number
  readonly spread: number
}

/** All that is known of a voice beside what it is made of. */
export interface VoiceAbout {
  /** How many posts it was learnt from. */
  readonly posts: number
  /** What evidence weighs against each other speaker; absent = as shipped. */
  readonly pairs: Readonly<Record<SpeakerId, readonly number[]>>
  /** For the logarithm of the odds that another speaker of the desk wrote it. */
  readonly limits: Thresholds
  /** How the speaker's own unread posts stand against everyday talk; null where that was not known. */
  readonly strange: (Usual & { readonly limits: Thresholds }) | null
  readonly test: OwnTest
  /** Words and habits that mark it among the others. */
  readonly typical: { readonly words: readonly string[]; readonly habits: readonly string[] }
}
