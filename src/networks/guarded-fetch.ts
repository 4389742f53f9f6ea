import type { LookupFunction } from 'node:net'

/** `fetch` with the guard in front. Rejects with AddressRefused before a byte leaves, or as fetch does. */
export type GuardedFetch = (url: string | URL, init?: RequestInit) => Promise<Response>

/** An address that the desk does not call: inside its own network, not the web, or made to mislead. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

export interface Guard {
  /** Opens plain http, any port and private addresses: for tests, and for a server inside the operator's own network. */
  readonly allowPrivate: boolean
  /** Plain http to public addresses, for looking at links. What carries keys stays on https. */
  readonly allowHttp?: boolean
  /** Of the body after decompression, counted as it arrives. 2,000,000 unless said otherwise. */
  readonly maxBytes?: number
  /** For the whole call, body included. 10,000 unless said otherwise. */
  readonly timeoutMs?: number
}

const mostBytes = 10_000_000
const notPublic = 'not a public address'

// All public IPv6 lies in 2000::/3. The library also passes unassigned blocks and ::127.0.0.1.
const outsidePublicIPv6 = (address: string) => address.includes(':') && !/^[23][0-9a-f]{3}:/i.test(address)

/**
 * The only way out of the desk for an address that anybody supplied. Every answer of the name service must be public, and the
 * connection goes to the very address that was looked at, so that a name cannot change its mind in between.
 * Redirects are handed back, never followed: the next hop comes through here again.
 */
export function guardedFetch(guard: Guard): GuardedFetch {
  const { allowPrivate, allowHttp = false, maxBytes = 2_000_000, timeoutMs = 10_000 } = guard
  if (maxBytes > mostBytes) throw new Error(`No answer may be larger than ${mostBytes} bytes`)
  let ready: ReturnType<typeof build> | undefined

  // Loaded at the first call: three HTTP stacks come with it, one for each line of Node.
  async function build() {
    const { fetchMaxSizeProcessor, isUnicastIpHostname, safeDispatchFetchWrap, unicastLookup } = await import(
      '@atproto-labs/fetch-node'
    )
    const whyNot = (url: URL): string | null => {
      // The address where clouds keep the keys of a machine: not even for tests.
      if (/^(?:169\.254\.|\[(?:fe[89ab]|fd00:ec2:|::ffff:a9fe:))/.test(url.hostname)) return 'a machine-only address'
      if (allowPrivate) return null
      if (url.protocol !== 'https:' && !allowHttp) return 'not https'
      if (url.port !== '') return 'an unusual port'
      return isUnicastIpHostname(url.hostname) === false || outsidePublicIPv6(url.hostname.replace('[', ''))
        ? notPublic
        : null
    }
    const lookup: LookupFunction = (hostname, options, callback) =>
      unicastLookup(hostname.replace(/\.$/, ''), options, (error, address, family) => {
        const all = Array.isArray(address) ? address.map((answer) => answer.address) : [address ?? '']
        // An error without a code is the guard's own; the name service's errors carry theirs.
        if (error ? error.code === undefined : all.some(outsidePublicIPv6)) {
          callback(new AddressRefused(notPublic), '', 0)
        } else callback(error, address, family)
      })
    const dispatch = safeDispatchFetchWrap({
      checkUrl: (url) => whyNot(url) ?? undefined,
      ...(allowPrivate ? {} : { lookup }),
    })
    return { whyNot, dispatch, limit: fetchMaxSizeProcessor(maxBytes) }
  }

  return async (address, init = {}) => {
    const url = URL.parse(String(address))
    if (url === null) throw new AddressRefused('not an address')
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new AddressRefused('not on the web')
    if (url.username !== '' || url.password !== '') throw new AddressRefused('carries a name or password')
    ready ??= build()
    const { whyNot, dispatch, limit } = await ready
    const reason = whyNot(url)
    if (reason !== null) throw new AddressRefused(reason)
    const deadline = AbortSignal.timeout(timeoutMs)
    const signal = init.signal ? AbortSignal.any([init.signal, deadline]) : deadline
    return limit(await dispatch(url, { ...init, signal, redirect: 'manual' }))
  }
}

/** The guard's refusal behind a failed fetch, if that is what it was. */
export function addressRefusal(error: unknown): AddressRefused | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (cause instanceof AddressRefused) return cause
    if (cause instanceof AggregateError && cause.errors[0] instanceof AddressRefused) return cause.errors[0]
  }
  return null
}
