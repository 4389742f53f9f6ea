/**
 * Keeps what one rule sees from being seen twice by two of its patterns: the first to come has the characters.
 * Each call takes time by the length of its span, however many came before.
 */
export function openSpans(): (from: number, to: number) => boolean {
  const taken = new Set<number>()
  return (from, to) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false
    for (let at = from; at < to; at++) taken.add(at)
    return true
  }
}
