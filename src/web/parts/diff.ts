export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Cells of the table that compares two texts: above this the middle of them counts as wholly other. */
const MOST = 1_000_000

/** What became of one text in another, by words: read without what is gone it is the second, without what is new the first. */
export function differences(before: string, after: string): readonly Stretch[] {
  const a = words(before)
  const b = words(after)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return joined([
    ...a.slice(0, start).map((text) => ({ kind: 'same' as const, text })),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((text) => ({ kind: 'same' as const, text })),
  ])
}

const words = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? []

function middle(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  const wide = b.length + 1
  if (a.length * b.length > MOST)
    return [
      { kind: 'gone', text: a.join('') },
      { kind: 'new', text: b.join('') },
    ]
  // How long the longest run of words is that both still have in common from here on.
  const common = new Uint16Array((a.length + 1) * wide)
  const at = (i: number, j: number) => common[i * wide + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * wide + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const found: Stretch[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [gone, more] = [a[i], b[j]]
    if (gone !== undefined && gone === more) {
      found.push({ kind: 'same', text: gone })
      i += 1
      j += 1
    } else if (gone !== undefined && (more === undefined || at(i + 1, j) >= at(i, j + 1))) {
      found.push({ kind: 'gone', text: gone })
      i += 1
    } else {
      found.push({ kind: 'new', text: more ?? '' })
      j += 1
    }
  }
  return found
}

/** Neighbours of one kind as one stretch. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const { kind, text } of stretches) {
    const last = all.at(-1)
    if (last?.kind === kind) all[all.length - 1] = { kind, text: last.text + text }
    else if (text !== '') all.push({ kind, text })
  }
  return all
}
