import type { Draft, No } from '../api.ts'
import { isEmpty, same, type Words, wordsOf } from './words.ts'

/**
 * How a draft is kept: the words as they are now, what the desk is known to have, what is on its way there, and
 * whether somebody was faster. Pure, so that every order of typing, answers and silence can be tried.
 */
export interface Keeping {
  readonly words: Words
  readonly kept: {
    readonly revision: number
    readonly words: Words
    readonly at: string | null
    /** How the draft came about, as the desk told with these words; null where it never saw it. */
    readonly origin: Draft['origin'] | null
  }
  readonly sending: Words | null
  readonly trouble: No | null
  /** The desk's version, while a person has not chosen between it and the words here. */
  readonly theirs: Draft | null
}

/** A draft that the desk has never seen (revision 0), or has as `draft`. */
export const begun = (words: Words): Keeping => ({
  words,
  kept: { revision: 0, words, at: null, origin: null },
  sending: null,
  trouble: null,
  theirs: null,
})
export const opened = (draft: Draft): Keeping => ({ ...begun(wordsOf(draft)), kept: keptAs(draft, wordsOf(draft)) })

const keptAs = (draft: Draft, words: Words) => ({
  revision: draft.revision,
  words,
  at: draft.keptAt,
  origin: draft.origin,
})

/** True while the desk lacks something that is here. A draft that was never anything is nothing to keep. */
export const isWaiting = (k: Keeping) =>
  k.theirs !== null ||
  (!same(k.words, k.kept.words) && !(k.kept.revision === 0 && isEmpty(k.words) && k.words.speaker === null))

/** Words left by an earlier window, on top of what the desk has: an equal base goes on, another is a person's choice. */
export const resumed = (draft: Draft, words: Words, base: number): Keeping =>
  base === draft.revision ? changed(opened(draft), words) : overtaken(begun(words), draft)

/** True when the words should be sent now. After trouble, `tryAgain` comes first. */
export const shouldSend = (k: Keeping) => isWaiting(k) && k.sending === null && k.trouble === null && k.theirs === null

export const changed = (k: Keeping, words: Words): Keeping => ({ ...k, words })
export const started = (k: Keeping): Keeping => ({ ...k, sending: k.words })
export const tryAgain = (k: Keeping): Keeping => ({ ...k, trouble: null })

/** The desk kept what was sent. What was typed meanwhile is still waiting. */
export const answered = (k: Keeping, draft: Draft): Keeping => ({
  ...k,
  kept: keptAs(draft, k.sending ?? wordsOf(draft)),
  sending: null,
  trouble: null,
})

export const failed = (k: Keeping, no: No): Keeping => ({ ...k, sending: null, trouble: no })

/**
 * Somebody kept another revision. If it says what we say, or only what we already knew, there is nothing to choose.
 */
export function overtaken(k: Keeping, draft: Draft): Keeping {
  const theirs = wordsOf(draft)
  const calm = { ...k, sending: null, trouble: null }
  if (same(theirs, k.words) || same(theirs, k.kept.words)) return { ...calm, kept: keptAs(draft, theirs) }
  return { ...calm, theirs: draft }
}

/** A person chose. `aside`: the words not chosen, to be kept as a draft of their own. */
export function chose(k: Keeping, which: 'mine' | 'theirs'): { keeping: Keeping; aside: Words | null } {
  if (k.theirs === null) return { keeping: k, aside: null }
  const theirs = wordsOf(k.theirs)
  const kept = keptAs(k.theirs, theirs)
  return which === 'mine'
    ? { keeping: { ...k, kept, theirs: null }, aside: theirs }
    : { keeping: { ...k, kept, words: theirs, theirs: null }, aside: k.words }
}

/** A newer revision arrived from elsewhere while nothing is waiting here. */
export const refreshed = (k: Keeping, draft: Draft): Keeping =>
  draft.revision <= k.kept.revision || isWaiting(k) || k.sending !== null || k.theirs !== null
    ? k
    : { ...k, words: wordsOf(draft), kept: keptAs(draft, wordsOf(draft)) }
