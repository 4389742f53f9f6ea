/**
 * A test whether any of these stands in a text in lower case. Rules ask it before they search with a pattern: most posts
 * hold none of a rule's signs. One pattern of fixed strings, made once, is three times as fast as looking for each.
 */
export function anyOf(signs: readonly string[]): (low: string) => boolean {
  const pattern = new RegExp([...new Set(signs)].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'))
  return (low) => pattern.test(low)
}
