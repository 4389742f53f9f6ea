/** Most tags that one post carries. */
export const MOST_TAGS = 5
const LONGEST_TAG = 30

/** Whether a tag is kept as it is: small letters, digits, single spaces and dashes. */
export const isPlainTag = (tag: string): boolean =>
  tag.length <= LONGEST_TAG && /^[\p{L}\p{M}\p{N}]+(?:[ -][\p{L}\p{M}\p{N}]+)*$/u.test(tag) && tag === tag.toLowerCase()

/** The tags in a line that a person typed, each once: parted by commas, with or without a #. */
export function tagsIn(line: string): readonly string[] {
  const tags = line
    .normalize('NFC')
    .split(',')
    .map((typed) => typed.replace(/^\s*#/, '').replaceAll(/\s+/g, ' ').trim().toLowerCase())
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** Why these tags do not fit, in a sentence; null where they do. */
export function whyUnfitTags(tags: readonly string[]): string | null {
  const odd = tags.find((tag) => !isPlainTag(tag))
  if (odd !== undefined) return `“${odd}” is no tag: use letters and digits, up to ${LONGEST_TAG} of them.`
  return tags.length > MOST_TAGS ? `A post has at most ${MOST_TAGS} tags.` : null
}
