const setOf = (key: string): ReadonlySet<string> => new Set(key.split(' '))

/** How many of the words of two texts are in both: 1 = the same words, 0 = none. Order and number do not count. */
export function likeness(one: string, other: string): number {
  const [a, b] = [setOf(one), setOf(other)]
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared / (a.size + b.size - shared)
}

/** What is a number or holds one: texts that differ in it tell of different things. */
export const numbersOf = (key: string): string =>
  key
    .split(' ')
    .filter((word) => /\d/.test(word))
    .join(' ')

/** Whether one sentence is the other with a few words more, and nothing exchanged. */
export function differOnlyByMore(one: string, other: string): boolean {
  if (likeness(one, other) < 0.7) return false
  const [a, b] = [setOf(one), setOf(other)]
  const [less, more] = a.size < b.size ? [a, b] : [b, a]
  return [...less].every((word) => more.has(word)) && numbersOf(one) === numbersOf(other)
}
