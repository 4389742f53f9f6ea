import type { Outcome } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import type { SpeakerId } from '../domain/speakers.ts'
import { no, yes } from './answers.ts'
import type { Deps, Tx } from './deps.ts'
import { can } from './sessions.ts'

/** A speaker with its accounts, as somebody may see it. */
export type SpeakerSeen = NonNullable<Awaited<ReturnType<Deps['store']['speakers']['oneVisible']>>>

/** A speaker that the caller may change: their own personal one, or any other where they look after the speakers. */
export async function changeable(
  deps: Pick<Deps, 'store'>,
  who: Who,
  id: SpeakerId,
  tx: Tx = deps.store.db,
): Promise<Outcome<SpeakerSeen>> {
  const row = await deps.store.speakers.oneVisible(tx, who.organisation, who.person, id)
  if (row === null) return no('not-found')
  return row.kind === 'personal' || can(who.role, 'speakers') ? yes(row) : no('not-yours')
}
