import { reaching } from '../../policy/pause.ts'
import type { Delivery, Desk, Pause, Post } from '../api.ts'
import { networkName } from '../parts/networks.ts'
import { clock, dayAndTime } from '../parts/time.ts'

/** Whether nothing at all leaves this desk now. */
export const allPaused = (desk: Desk): boolean => desk.pauses.some(({ scope }) => scope.kind === 'all')

/** The widest pause that holds a delivery still, or null. */
export const pauseOver = (
  pauses: readonly Pause[],
  { tags }: Pick<Post, 'tags'>,
  { network, account }: Pick<Delivery, 'network' | 'account'>,
): Pause | null => reaching(pauses, { network, account, tags })[0] ?? null

/** What a pause is for, within a sentence. An account that is somebody's own has no name here. */
export function scopeName(desk: Pick<Desk, 'speakers'>, { kind, of }: Pause['scope']): string {
  const found = desk.speakers.flatMap(({ accounts }) => accounts).find(({ id, network }) => of === id || of === network)
  switch (kind) {
    case 'all':
      return 'everything'
    case 'network':
      return found === undefined ? of : networkName(found.network)
    case 'account':
      return found === undefined ? 'one account' : `@${found.handle} on ${networkName(found.network)}`
    case 'tag':
      return `what is tagged “${of}”`
  }
}

/** Since when, as it goes on after a verb: " at 13:47". */
export const sinceWords = (since: string) =>
  new Date(since).toDateString() === new Date().toDateString()
    ? ` at ${clock(since, false)}`
    : ` on ${dayAndTime(since)}`
