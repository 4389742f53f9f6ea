/*
 * “Little text”, in which LinkedIn takes and tells words. What is layout there has a backslash before it, or LinkedIn cuts the
 * post off at that place and says nothing. A bare # makes a hashtag; LinkedIn tells it as {hashtag|\#|word}.
 */

const reserved = /[\\|{}@[\]()<>#*_~]/u
// Letters and digits with a letter among them, at the beginning or after a space or an opening mark.
const hashtag = /(?<![^\s(["'“‘„«—–])#(?=\p{N}*\p{L}[\p{L}\p{M}\p{N}]*(?![\p{L}\p{M}\p{N}_]))/u
const marks = new RegExp(`(?<hashtag>${hashtag.source})|${reserved.source}`, 'gu')
const told = /\{hashtag\|\\?#\|(?<tag>[^}]*)\}|@\[(?<name>(?:\\.|[^\]\\])*)\]\([^)]*\)|\\(?<mark>.)/gsu

/** Words as LinkedIn takes them, with each hashtag that was meant as one. */
export const toLittle = (text: string): string =>
  text.replaceAll(marks, (mark, isHashtag) => (isHashtag === undefined ? `\\${mark}` : mark))

/** The words that somebody sees. */
export const fromLittle = (little: string): string =>
  little.replaceAll(told, (...match) => {
    const { tag, name, mark } = match.at(-1) as Readonly<Record<'tag' | 'name' | 'mark', string | undefined>>
    return tag === undefined ? (mark ?? fromLittle(name ?? '')) : `#${fromLittle(tag)}`
  })

// LinkedIn puts a short address of its own in the place of a long one.
const address = /(?:https?:\/\/|(?<![\p{L}\p{N}@.]))(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?/gu

/** The same for two texts that LinkedIn would tell as one. */
export const canon = (text: string): string =>
  text.normalize('NFC').replaceAll(address, 'https://').replaceAll(/\s+/gu, ' ').trim()
