import type { Progress } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { type NetworkId, networkIds } from '../../domain/speakers.ts'
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

/** The way over a network's own page. `consent` is what a person does there: it gives what stands in the address they come back with. */
export async function enterBy(
  { entry, profile }: Network,
  typed: Readonly<Record<string, string>>,
  consent: (url: string) => Promise<Readonly<Record<string, string>>>,
): Promise<Outcome<readonly [Connected, ...Connected[]]>> {
  if (entry.kind !== 'away') throw new Error(`${profile.name} has no page of its own`)
  const back = { uri: 'https://desk.example/back', state: 'a state of this test' }
  const service = granted(entry.service(typed))
  const app = granted(await entry.register(service, typed, back.uri))
  const { url, kept } = granted(await entry.begin(service, app, back))
  const { state, ...answer } = await consent(url)
  if (state !== back.state) throw new Error('The state did not come back')
  return entry.finish(service, app, kept, answer, back.uri)
}

/** What a person does on a simulated page that takes who presses as `as`; '' lets nobody in. @returns what stands in the way back. */
export async function pressedAs(url: string, as: string): Promise<Readonly<Record<string, string>>> {
  const pressed = new URL(url)
  pressed.searchParams.set('as', as)
  const answer = await fetch(pressed, { redirect: 'manual' })
  const back = URL.parse(answer.headers.get('location') ?? '')
  if (back === null) throw new Error(`The page of the sign-in answered ${answer.status}`)
  return Object.fromEntries(back.searchParams)
}

/** A desk on which every network is this one. */
export const everywhere = (network: Network): Readonly<Record<NetworkId, Network>> =>
  Object.fromEntries(networkIds.map((id) => [id, network])) as Record<NetworkId, Network>

/** Nothing of it is there yet. */
export const fresh: Progress = { placed: [], uploads: [] }

/** A connected account as the desk would open it, without a store behind it: only what is renewed is kept. */
export function opened({ identity, credentials }: Connected, more: Partial<OpenAccount> = {}): OpenAccount {
  let newest = credentials
  return {
    remoteId: identity.remoteId,
    handle: identity.handle,
    credentials,
    save: async () => {},
    async renew(change) {
      newest = (await change(newest)) ?? newest
      return newest
    },
    ...more,
  }
}
