/** Where a part may end, the best place last: between words, after a sentence, after a line, after a paragraph. */
const places = [/\s+/gu, /(?<=[.!?…]["'”’)\]]*)\s+/gu, /[^\S\n]*\n\s*/gu, /[^\S\n]*\n[^\S\n]*\n\s*/gu] as const

/** A part that ends at a good place may be this much shorter than one that ends anywhere. */
const SHORTEST = 0.5

/** How many at the beginning of a list fit, where none fits after one that does not. */
function countOf<T>(list: readonly T[], fits: (one: T) => boolean): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (fits(list[middle] as T)) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * Cuts a text into the parts of a thread, each of which `fits`, at the best places: words, addresses and mentions stay
 * whole, and nothing is lost but the space where it was cut. Null where a single word is too long.
 *
 * `fits` must hold for the beginning of whatever it holds for.
 */
export function cutToFit(text: string, fits: (part: string) => boolean): readonly string[] | null {
  const parts: string[] = []
  let rest = text.trim()
  while (!fits(rest)) {
    const [anywhere = [], ...better] = places.map((place) => [...rest.matchAll(place)])
    const last = anywhere[countOf(anywhere, ({ index }) => fits(rest.slice(0, index))) - 1]
    if (last === undefined) return null
    const good = better
      .map((ends) => ends.findLast(({ index }) => index <= last.index && index >= last.index * SHORTEST))
      .findLast((end) => end !== undefined)
    const { index, 0: space } = good ?? last
    parts.push(rest.slice(0, index))
    rest = rest.slice(index + space.length)
  }
  return [...parts, rest]
}
