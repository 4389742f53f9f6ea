/**
 * A test whether any of these stands in a text in lower case. Rules ask it before they search with a pattern: most posts
 * hold none of a rule's signs. One pattern of many fixed strings is three times as fast as looking for each; a single
 * one is found fastest by itself.
 */
export function anyOf(signs: readonly string[]): (low: string) => boolean {
  const [only = '', ...more] = [...new Set(signs)]
  if (more.length === 0) return (low) => low.includes(only)
  const pattern = new RegExp([only, ...more].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'))
  return (low) => pattern.test(low)
}
