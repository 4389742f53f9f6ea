import { addressRefusal, type GuardedFetch } from './guarded-fetch.ts'

/** Nobody answered. */
export type NoReply =
  /** Proven: not one byte of the request left. */
  | { readonly kind: 'unreached'; readonly code: 'network-down' | 'address-refused'; readonly trace: string }
  /** The request may have arrived. */
  | { readonly kind: 'silent'; readonly code: 'network-slow' | 'network-down'; readonly trace: string }

/** What came of one request. */
export type Reply =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly headers: Headers
      /** The JSON that came; undefined where it was none. */
      readonly body: unknown
    }
  | NoReply

/** One request, once. Never throws; ends when the signal of `init` says so at the latest. Redirects are answers. */
export async function ask(fetch: GuardedFetch, url: URL, init: RequestInit): Promise<Reply> {
  try {
    const response = await fetch(url, init)
    const { status, headers } = response
    return { kind: 'answered', status, headers, body: jsonIn(await response.text()) }
  } catch (error) {
    return failed(error)
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export type Fields = Readonly<Record<string, unknown>>
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {})
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : [])

// Errors before the first byte of a request: no such name, nobody listening, no way there, no trusted certificate.
const neverLeft =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/

function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 5) return []
  if (error instanceof AggregateError) return error.errors.flatMap((each) => codesOf(each, depth + 1))
  if ('code' in error && typeof error.code === 'string') return [error.code]
  return codesOf(error.cause, depth + 1)
}

/** One line of somebody else's words, safe to show. */
export const short = (text: string): string =>
  text
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)

function failed(error: unknown): NoReply {
  const refused = addressRefusal(error)
  if (refused) return { kind: 'unreached', code: 'address-refused', trace: refused.message }
  const codes = codesOf(error)
  const trace = short(`${error instanceof Error ? error.message : String(error)} ${codes.join(' ')}`)
  if (codes.length > 0 && codes.every((code) => neverLeft.test(code)))
    return { kind: 'unreached', code: 'network-down', trace }
  const timedOut = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return { kind: 'silent', code: timedOut ? 'network-slow' : 'network-down', trace }
}
