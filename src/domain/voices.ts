import type { Weight } from './findings.ts'
import type { Speaker, SpeakerId } from './speakers.ts'

/** All that is weighed beside a text, each with its plain name in a list of what can be switched off. */
export const cueNames = {
  'only-speaker': 'Somebody who speaks as one speaker only',
  'just-spoke': 'A change of speaker in the last two minutes',
  'begun-as-other': 'A draft begun under another speaker',
  'usual-other': 'Another speaker than usual at this hour and on this device',
  phone: 'Writing on a phone',
  'unusual-hour': 'An hour at which the speaker hardly ever posts',
  'camera-picture': 'A picture straight from a camera where pictures are prepared',
  'site-of-other': 'A link to a site that only another speaker links to',
  'new-site': 'A link to a site that is new',
  ahead: 'A post for more than half an hour from now',
  agreed: 'The agreement of a second person to the same words',
  'same-text': 'The same words as another speaker',
} as const
export type CueId = keyof typeof cueNames
export const cueIds = Object.keys(cueNames) as readonly CueId[]

/**
 * For each cue the natural logarithm of how many times as likely it is where the words are for the other speaker; absent =
 * as shipped.
 */
export type CueWeights = Readonly<Partial<Record<CueId, number>>>

/** How an organisation has cues weighed. */
export interface Weighing {
  readonly off: ReadonlySet<CueId>
  readonly weights: CueWeights
}

/** Whose words a text sounds like. */
export interface VoiceOpinion {
  /** How much it sounds unlike its speaker, with what is known beside it; none: as it always does. */
  readonly level: Weight | 'none'
  /** The same by the words alone. */
  readonly ofText: Weight | 'none'
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
  /** As whom this person mostly speaks at this hour and on this device. */
  readonly usualSpeaker?: SpeakerId | null
  readonly isOnPhone?: boolean
  /** Whether the speaker aimed at posts at this hour as a rule. */
  readonly isUsualHour?: boolean
  /** Whether a picture comes straight from a camera. */
  readonly hasCameraPicture?: boolean
  /** Whether the pictures of the speaker aimed at are prepared ones as a rule. */
  readonly preparesPictures?: boolean
  /** The site of a link, null = no link: whether the speaker aimed at ever linked to it, and which others did. */
  readonly linkedSite?: { readonly isUsedHere: boolean; readonly usedBy: readonly SpeakerId[] } | null
  /** In how many minutes it is to go out; 0 = at once. */
  readonly minutesAhead?: number
  /** Whether a second person has agreed to exactly these words by this speaker. */
  readonly isAgreed?: boolean
  /** Who says the same, out or planned. */
  readonly sameTextBy?: readonly SpeakerId[]
}

/** Cues that only the voices can give. */
type VoiceCue = 'isUsualHour' | 'preparesPictures' | 'linkedSite'

/** Cues that a draft brings along. */
export type DraftCues = Pick<Cues, 'begunAs' | 'isOnPhone' | 'hasCameraPicture' | 'minutesAhead' | 'isAgreed'>

/** What is known beside a text before the voices are asked; `hour` of the organisation's day, 0-23, if it leaves at once. */
export type Beside = Omit<Cues, VoiceCue> & { readonly hour?: number }

/** The voices that a desk has learnt from what its speakers said. */
export interface Voices {
  /** Null where the speaker has not said enough to be known by it. `others`: whom the writer may have meant. */
  opinion(
    text: string,
    speaker: Pick<Speaker, 'id' | 'name'>,
    others: readonly Pick<Speaker, 'id' | 'name'>[],
    cues: Cues,
    weighing: Weighing,
  ): VoiceOpinion | null
  /** All cues: those that are known already, and what the speakers usually do. */
  cues(text: string, speaker: Pick<Speaker, 'id'>, others: readonly Pick<Speaker, 'id'>[], beside: Beside): Cues
}

/** From which suspicion on a text gets each level. */
export type Thresholds = Readonly<Record<Weight, number>>

/** How many posts got each level. */
export type Tally = Readonly<Record<Weight | 'none', number>>

/** What a voice would have said of posts that it had not read. */
interface OwnTest {
  /** The speaker's own newest posts, taken for another speaker's. */
  readonly own: Tally
  /** The same posts taken for a stranger's; null where everyday talk was not known. */
  readonly ownAsStranger: Tally | null
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

/** What a speaker does, whatever it says. */
export interface Ways {
  /** Of the posts whose moment is known, how many were in each hour of the organisation's day. */
  readonly hours: readonly number[]
  /** The sites that it linked to, the most used first; of 200 and more the rest is not known. */
  readonly sites: readonly string[]
  /** Of the posts with pictures, as far as it is known: how many there were, and in how many one was straight from a camera. */
  readonly pictures: { readonly posts: number; readonly camera: number }
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
  readonly ways: Ways
  /** Words and habits that mark it among the others. */
  readonly typical: { readonly words: readonly string[]; readonly habits: readonly string[] }
}
