import type { Outcome, Refusal } from '../domain/outcome.ts'
import type { Credentials, OpenAccount } from './network.ts'

// Answers after which no later try with the same key or code can succeed: of RFC 6749.
const deadGrants = ['invalid_grant', 'invalid_request', 'invalid_client', 'unauthorized_client']

/** Did a token endpoint refuse what it was given for good? `error` is the code of its answer. */
export const isDeadGrant = (status: number, error: string): boolean =>
  [400, 401].includes(status) && deadGrants.includes(error)

/** No key opens the account now. Nothing was done. */
export interface Shut {
  readonly kind: 'shut'
  readonly refusal: Refusal
}

// An account object may be used for several calls, and its credentials do not change under it.
const newestOf = new WeakMap<OpenAccount, Credentials>()

/**
 * Calls with keys that run out. `exchange` gets new ones for those that ran out.
 * @returns makes a call as an account; where `ranOut` says that its key had run out, so that nothing was done, the key is
 * renewed once, with nobody else changing it meanwhile, kept, and used.
 */
export function renewing(exchange: (newest: Credentials, signal: AbortSignal) => Promise<Outcome<Credentials>>) {
  /** By the key that is renewed. */
  const underWay = new Map<string, Promise<Outcome<Credentials>>>()

  async function renewAlone(
    account: OpenAccount,
    used: Credentials,
    signal: AbortSignal,
  ): Promise<Outcome<Credentials>> {
    const refusals: Refusal[] = []
    const value = await account.renew(async (newest) => {
      if (newest.secret !== used.secret) return null
      const fresh = await exchange(newest, signal)
      if (fresh.ok) return fresh.value
      refusals.push(fresh.refusal)
      return null
    })
    const [refusal] = refusals
    return refusal ? { ok: false, refusal } : { ok: true, value }
  }

  return async function callAs<A>(
    account: OpenAccount,
    callWith: (credentials: Credentials) => Promise<A>,
    ranOut: (answer: A) => boolean,
    signal: AbortSignal,
  ): Promise<A | Shut> {
    const used = newestOf.get(account) ?? account.credentials
    const answer = await callWith(used)
    if (!ranOut(answer)) return answer
    let renewal = underWay.get(used.secret)
    if (renewal === undefined) {
      renewal = renewAlone(account, used, signal).finally(() => underWay.delete(used.secret))
      underWay.set(used.secret, renewal)
    }
    const renewed = await renewal
    if (!renewed.ok) return { kind: 'shut', refusal: renewed.refusal }
    newestOf.set(account, renewed.value)
    return callWith(renewed.value)
  }
}
