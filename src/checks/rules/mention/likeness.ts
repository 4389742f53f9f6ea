/** Letters that are taken for one another at a glance. */
const twins: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', i: 'l', '5': 's' }

/** A handle with look-alike letters made one, signs left out and spellings of both sides of the Atlantic made one. */
const bones = (handle: string): string =>
  handle
    .replace(/[015i]/g, (letter) => twins[letter] ?? letter)
    .replace(/rn/g, 'm')
    .replace(/[_-]/g, '')
    .replace(/theater/g, 'theatre')
    .replace(/center/g, 'centre')

/** Two accounts of one family often differ in this only: a year, a country, a number. */
const tail = /(?:\d{1,4}|uk|us|usa|gb|ie|eu|hq|tv|fc|live|news|official|help|jobs|team)$/

const SHORTEST = 5
const LONG = 9

/**
 * The known handle that was probably meant; null where none is near enough. Handles in lower case. Short ones differ by one edit,
 * long ones by two; a swap of neighbours is one.
 */
export function lookAlike(handle: string, known: readonly string[]): string | null {
  let found: string | null = null
  let least = 3
  const ownBones = bones(handle)
  for (const other of known) {
    if (Math.abs(other.length - handle.length) > 2 || other === handle) continue
    if (bones(other) === ownBones) return other
    const name = nameOf(other)
    if (name.length < SHORTEST || isSibling(nameOf(handle), name)) continue
    const most = Math.min(least - 1, name.length >= LONG ? 2 : 1)
    if (most < 1) continue
    const edits = editsWithin(handle, other, most)
    if (edits <= most) {
      least = edits
      found = other
    }
  }
  return found
}

/** What stands before the first dot or @: the part that a person chose. */
const nameOf = (handle: string): string => /^[^.@]*/.exec(handle)?.[0] ?? ''

function isSibling(one: string, other: string): boolean {
  const bare = (name: string): string => name.replace(tail, '').replace(/_$/, '')
  return bare(one) === bare(other)
}

/** Edits between two words, a swap of neighbours counted as one; `most + 1` as soon as there are more than `most`. */
function editsWithin(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const twoBefore = before
    before = row
    row = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const same = one.charCodeAt(i - 1) === other.charCodeAt(j - 1)
      let edits = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + (same ? 0 : 1))
      if (
        i > 1 &&
        j > 1 &&
        one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
        one.charCodeAt(i - 2) === other.charCodeAt(j - 1)
      )
        edits = Math.min(edits, (twoBefore[j - 2] ?? 0) + 1)
      row.push(edits)
      least = Math.min(least, edits)
    }
    if (least > most) return most + 1
  }
  return row[other.length] ?? most + 1
}
