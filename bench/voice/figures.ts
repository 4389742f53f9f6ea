/** The share of couples of a wrong and a right post in which the wrong one looks worse; ties count half. */
export function areaUnder(right: readonly number[], wrong: readonly number[]): number {
  const all = [
    ...right.map((score) => ({ score, isWrong: false })),
    ...wrong.map((score) => ({ score, isWrong: true })),
  ].sort((a, b) => a.score - b.score)
  let ranks = 0
  for (let from = 0; from < all.length; ) {
    let to = from
    while (to < all.length && all[to]?.score === all[from]?.score) to++
    for (let i = from; i < to; i++) if (all[i]?.isWrong) ranks += (from + to + 1) / 2
    from = to
  }
  return (ranks - (wrong.length * (wrong.length + 1)) / 2) / (right.length * wrong.length)
}

/** The share of wrong posts that look worse than all but such a share of the right ones. */
export function detectedAt(share: number, right: readonly number[], wrong: readonly number[]): number {
  const limit = right.toSorted((a, b) => b - a)[Math.floor(share * right.length)] ?? Number.POSITIVE_INFINITY
  return wrong.filter((score) => score > limit).length / wrong.length
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
