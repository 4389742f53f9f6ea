let before: Promise<unknown> = Promise.resolve()

/** One file at a time: working on pictures and videos is the largest use of memory that this desk has. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = before.then(work)
  before = mine.catch(() => undefined)
  return mine
}
