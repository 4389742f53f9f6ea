import type { Progress } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { Connected, Network, OpenAccount } from '../network.ts'

/** What a yes holds; throws the refusal's words on a no. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.refusal.code}: ${outcome.refusal.why}`)
  return outcome.value
}

/** What a person types opens it. */
export async function connectTo(
  network: Network,
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<Connected>> {
  if (network.entry.kind !== 'typed') throw new Error(`${network.profile.name} is not opened by typing`)
  return network.entry.connect(typed)
}

/** Nothing of it is there yet. */
export const fresh: Progress = { placed: [], uploads: [] }

/** A connected account as the desk would open it, without a store behind it. */
export const opened = ({ identity, credentials }: Connected, more: Partial<OpenAccount> = {}): OpenAccount => ({
  remoteId: identity.remoteId,
  handle: identity.handle,
  credentials,
  save: async () => {},
  ...more,
})
