/** What the page of posts shows, as its address says it: which posts, how they are laid out, and whose. */
export interface Shown {
  readonly which?: 'coming' | 'waiting' | 'out' | 'back'
  readonly view?: 'month' | 'queue'
  readonly speaker?: string
  readonly account?: string
}

const whiches = ['coming', 'waiting', 'out', 'back'] as const
const views = ['month', 'queue'] as const

/** Reads an address; what it does not know is dropped. */
export function shownOf(search: Record<string, unknown>): Shown {
  const which = whiches.find((name) => name === search.which)
  const view = views.find((name) => name === search.view)
  const { speaker, account } = search
  return {
    ...(which === undefined ? {} : { which }),
    ...(view === undefined ? {} : { view }),
    ...(typeof speaker === 'string' && speaker !== '' ? { speaker } : {}),
    ...(typeof account === 'string' && account !== '' ? { account } : {}),
  }
}

/** The part of it that the desk is asked for. */
export const whose = ({ speaker, account }: Shown) => ({
  ...(speaker === undefined ? {} : { speaker }),
  ...(account === undefined ? {} : { account }),
})
