const none: readonly RegExpExecArray[] = []

/** As `text.matchAll(pattern)`, which copies the pattern each time: most patterns hit nothing, and that is known without. */
export function hitsOf(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0
  if (!pattern.test(text)) return none
  pattern.lastIndex = 0
  return text.matchAll(pattern)
}
