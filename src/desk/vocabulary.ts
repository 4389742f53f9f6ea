import type { Parts } from '../domain/draft.ts'
import type { Past } from '../domain/facts.ts'

export const PAST_POSTS = 2000

export interface Vocabulary {
  /** These change as posts are added. */
  readonly past: Past
  /** Handles that were mentioned, without the leading @, lower case. */
  handles(): readonly string[]
  add(parts: Parts): void
}

/** The words and handles of the newest posts: of those added, the last 2,000. */
export function openVocabulary(): Vocabulary {
  const words: Record<string, number> = Object.create(null)
  const handles = new Map<string, number>()
  const past = { posts: 0, words }
  const kept: { readonly words: readonly string[]; readonly handles: readonly string[] }[] = []
  let oldest = 0
  let listed: readonly string[] | null = null

  const forget = () => {
    const post = kept[oldest]
    for (const word of post?.words ?? []) {
      const times = (words[word] ?? 0) - 1
      if (times > 0) words[word] = times
      else delete words[word]
    }
    for (const handle of post?.handles ?? []) {
      const times = (handles.get(handle) ?? 0) - 1
      if (times > 0) handles.set(handle, times)
      else handles.delete(handle)
    }
  }

  return {
    past,
    handles: () => {
      listed ??= [...handles.keys()]
      return listed
    },
    add(parts) {
      const post = {
        words: parts.flatMap(({ text }) => wordsIn(text)),
        handles: parts.flatMap(({ text }) => handlesIn(text)),
      }
      for (const word of post.words) words[word] = (words[word] ?? 0) + 1
      for (const handle of post.handles) handles.set(handle, (handles.get(handle) ?? 0) + 1)
      if (kept.length === PAST_POSTS) {
        if (post.handles.length + (kept[oldest]?.handles.length ?? 0) > 0) listed = null
        forget()
        kept[oldest] = post
        oldest = (oldest + 1) % PAST_POSTS
      } else {
        if (post.handles.length > 0) listed = null
        kept.push(post)
        past.posts += 1
      }
    },
  }
}

/** An apostrophe belongs to a word only between letters: 'Cock' in quotation marks is "cock". */
const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\p{L}[\p{L}\p{M}\p{N}]*(?:'\p{L}[\p{L}\p{M}\p{N}]*)*/gu) ?? []

const handlesIn = (text: string): readonly string[] =>
  text.includes('@')
    ? Array.from(
        text.toLowerCase().matchAll(/(?<![\p{L}\p{N}@])@([a-z0-9][a-z0-9._-]*[a-z0-9])/gu),
        ([, handle = '']) => handle,
      )
    : []
