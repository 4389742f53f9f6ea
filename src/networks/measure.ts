const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many characters a reader would count. */
export function graphemeCount(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count++
  return count
}

/** Length in UTF-8. */
export function byteCount(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Can no network carry this text? NUL, and halves of a character. */
export const isBadText = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text)
