/** How many of a hundred posts a check of this weight may interrupt before it is worth less than it costs. */
const budgets = { ask: 1, stop: 0.2 } as const

/** Fewer posts say nothing yet: one or two may be chance. */
const ENOUGH = 3

/** In words, where a check interrupts more of these posts than it is worth. Null where it does not, or nobody can say yet. */
export function tooOften(asked: number, stopped: number, of: number): string | null {
  const over = (posts: number, budget: number) => posts >= ENOUGH && posts * 100 > budget * of
  if (over(stopped, budgets.stop))
    return `It stopped ${stopped} of ${of} posts. More than 1 in 500 is too often: a question would be worth more.`
  if (over(asked, budgets.ask))
    return `It asked about ${asked} of ${of} posts. More than 1 in 100 is too often: a note would be worth more.`
  return null
}
