/** The holds on offer, in seconds, with the one in force among them. */
export const holds = (inForce: number): readonly number[] =>
  [...new Set([10, 30, 60, 120, 300, 600, 1800, 3600, inForce])].toSorted((a, b) => a - b)
