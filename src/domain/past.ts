import type { Refusal } from './outcome.ts'
import { networkIds } from './speakers.ts'

/** Something that an account said before this desk knew of it, as its network or a file of the account tells. */
export interface PastPost {
  /** The network's own name of it, the same wherever it is read from; null where a file gives none. */
  readonly key: string | null
  /** ISO 8601 UTC. */
  readonly at: string
  readonly text: string
  /** As its network says it, a language tag; null where it says none. */
  readonly language: string | null
  readonly isReply: boolean
  /** Addresses that it links to, in full. */
  readonly links: readonly string[]
}

/** The kinds of files in which people hold what they said: what networks give out, and plain tables and lines. */
const archiveKinds = ['x', 'mastodon', 'bluesky', 'csv', 'json-lines'] as const
export type ArchiveKind = (typeof archiveKinds)[number]

/** Where the posts of an import come from. taught: a person typed or pasted them. */
export const importSources = [...networkIds, ...archiveKinds, 'taught'] as const
export type ImportSource = (typeof importSources)[number]

/**
 * Why something that was read is no post to learn from. repost: somebody else's words. private: not meant for everybody.
 * short: too few words to say anything of a voice. same: known already. no-post: something else than a post.
 */
export const leftOutWhys = ['same', 'repost', 'private', 'short', 'no-post'] as const
export type LeftOutWhy = (typeof leftOutWhys)[number]

/** One thing that a file holds, in the order of the file. A fault is the last. */
export type Read =
  | { readonly kind: 'post'; readonly post: PastPost }
  | { readonly kind: 'left-out'; readonly why: LeftOutWhy }
  | {
      readonly kind: 'fault'
      readonly refusal: Refusal
      /** Of a text file, from 1; null where the file has no lines. */
      readonly line: number | null
    }

/** Some of what an account said, newest first, and where the next, older ones begin; null after the oldest. */
export interface PastPage {
  readonly posts: readonly PastPost[]
  readonly next: string | null
}

/**
 * How far an import is. arriving: its file is being uploaded. waiting: to be read, or for a network that does not answer.
 * stopped: by a person, who can let it go on. failed: not without a person.
 */
export const importStates = ['arriving', 'waiting', 'reading', 'done', 'stopped', 'failed'] as const
export type ImportState = (typeof importStates)[number]
export type ImportId = string
