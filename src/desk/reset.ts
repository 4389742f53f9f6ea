import type { Store } from './deps.ts'
import { newSecret } from './secrets.ts'

const RESET_MS = 3600_000

/**
 * Lets whoever holds the answered secret set a new password for `email`, once, within the hour: for the person at the
 * machine that the desk runs on. Null where nobody has that address.
 */
export async function allowReset(store: Store, email: string): Promise<string | null> {
  const person = await store.people.byEmail(store.db, email.toLowerCase())
  if (!person) return null
  const secret = newSecret()
  await store.people.allowReset(store.db, person.id, secret, new Date(Date.now() + RESET_MS))
  return secret
}
