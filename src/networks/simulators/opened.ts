import type { Outcome } from '../../domain/outcome.ts'
import type { Connected, OpenAccount } from '../network.ts'

/** What a yes holds; throws the refusal's words on a no. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.why}`)
  return outcome.value
}

/** A connected account as the desk would open it, without a store behind it. */
export const opened = ({ identity, credentials }: Connected, more: Partial<OpenAccount> = {}): OpenAccount => ({
  remoteId: identity.remoteId,
  handle: identity.handle,
  credentials,
  save: async () => {},
  ...more,
})
