import type { Deps } from '../../desk/deps.ts'
import { refusing } from '../edge.ts'

const MOST = 5
const SECONDS = 15 * 60

/**
 * Lets `act` be tried at most five times in a quarter of an hour for each of these names (an address, an account);
 * what turned out right does not count.
 */
export async function withTries<T>(
  deps: Pick<Deps, 'store'>,
  names: readonly string[],
  act: () => Promise<{ right: boolean; value: T }>,
): Promise<T> {
  const { sessions, db } = deps.store
  const keys = names.map((name) => `try:${name}`)
  for (const key of keys)
    if (!(await sessions.takeTry(db, key, MOST, SECONDS))) throw refusing('too-many-tries', undefined, 'later')
  const { right, value } = await act()
  if (right) {
    for (const key of keys) await sessions.giveBackTry(db, key)
    await sessions.forgetTries(db, SECONDS)
  }
  return value
}
