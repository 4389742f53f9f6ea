import type { Sent } from '../../domain/delivery.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { addressRefusal, type GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'

/** What came of one call. Only `ok` and `no` are words of a Bluesky server. */
export type Answer =
  | { readonly kind: 'ok'; readonly body: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'no'
      readonly status: number
      readonly error: string
      readonly says: string
      readonly waitSeconds: number | null
    }
  /** It answered, but not as a Bluesky server does. */
  | { readonly kind: 'strange'; readonly trace: string }
  /** Proven: not one byte of the request left. */
  | { readonly kind: 'unreached'; readonly code: 'network-down' | 'address-refused'; readonly trace: string }
  /** The request may have arrived. */
  | { readonly kind: 'silent'; readonly code: 'network-slow' | 'network-down'; readonly trace: string }

export interface Call {
  readonly method: string
  readonly query?: Readonly<Record<string, string>>
  readonly token?: string
  readonly json?: unknown
  readonly bytes?: { readonly data: Uint8Array; readonly mime: string }
  /** A POST without a body. */
  readonly post?: boolean
}

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

function failed(error: unknown): Answer {
  const refused = addressRefusal(error)
  if (refused) return { kind: 'unreached', code: 'address-refused', trace: refused.message }
  const codes = codesOf(error)
  const trace = short(`${error instanceof Error ? error.message : String(error)} ${codes.join(' ')}`)
  if (codes.length > 0 && codes.every((code) => neverLeft.test(code)))
    return { kind: 'unreached', code: 'network-down', trace }
  const timedOut = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return { kind: 'silent', code: timedOut ? 'network-slow' : 'network-down', trace }
}

/** Seconds until the server wants to hear from us again; by its own clock where it tells the time. */
function waitOf(headers: Headers): number | null {
  const after = Number(headers.get('retry-after') ?? 'none')
  if (Number.isFinite(after)) return Math.max(1, Math.ceil(after))
  const reset = Number(headers.get('ratelimit-reset') ?? 'none')
  const now = Date.parse(headers.get('date') ?? '') / 1000
  return Number.isFinite(reset - now) ? Math.max(1, Math.ceil(reset - now)) : null
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** One exchange of JSON, once. Never throws; ends when `signal` says so at the latest. */
export async function exchange(fetch: GuardedFetch, url: URL, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, init)
    const { status, headers } = response
    const object = objectIn(await response.text())
    if (object && response.ok) return { kind: 'ok', body: object }
    const waitSeconds = status === 429 ? waitOf(headers) : null
    if (object && typeof object.error === 'string') {
      const says = short(typeof object.message === 'string' ? object.message : '')
      return { kind: 'no', status, error: short(object.error), says, waitSeconds }
    }
    if (status === 429) return { kind: 'no', status, error: 'RateLimitExceeded', says: '', waitSeconds }
    return { kind: 'strange', trace: `${url.pathname} answered ${status}, and not in the words of Bluesky` }
  } catch (error) {
    return failed(error)
  }
}

/** One call to one server, once. */
export function call(fetch: GuardedFetch, service: string, what: Call, signal: AbortSignal): Promise<Answer> {
  const url = new URL(`/xrpc/${what.method}`, service)
  for (const [name, value] of Object.entries(what.query ?? {})) url.searchParams.set(name, value)
  const headers = new Headers({ accept: 'application/json' })
  if (what.token) headers.set('authorization', `Bearer ${what.token}`)
  const body = what.bytes ? new Uint8Array(what.bytes.data) : what.json === undefined ? null : JSON.stringify(what.json)
  if (body !== null) headers.set('content-type', what.bytes?.mime ?? 'application/json')
  return exchange(fetch, url, { method: body !== null || what.post ? 'POST' : 'GET', headers, body, signal })
}

// The errors after which the server has done nothing: looked up in its published code and tried against it.
const keyErrors = [
  'ExpiredToken',
  'InvalidToken',
  'AuthMissing',
  'AuthenticationRequired',
  'MissingJwt',
  'BadJwtAudience',
]
const accountErrors = [
  'AccountNotFound',
  'AccountTakedown',
  'AccountDeactivated',
  'RepoNotFound',
  'RepoTakendown',
  'RepoDeactivated',
]
const contentErrors = ['InvalidRequest', 'InvalidMimeType', 'InvalidSize', 'BlobTooLarge', 'PayloadTooLarge']
const listed = [...keyErrors, ...accountErrors, ...contentErrors, 'BlobNotFound']
const clientStatus = [400, 401, 403, 413]

const minutes = (seconds: number) => `${Math.ceil(seconds / 60)} minute${seconds > 60 ? 's' : ''}`

/** What a server that said no, or said nothing, means for the person who asked. */
export function refusalOf(answer: Exclude<Answer, { kind: 'ok' }>): Refusal {
  if (answer.kind === 'unreached') return refuse(answer.code, answer.code === 'network-down' ? 'later' : 'never')
  if (answer.kind === 'silent') return refuse(answer.code, 'later')
  if (answer.kind === 'strange') return refuse('network-strange', 'later')
  const { status, error, says, waitSeconds } = answer
  if (status === 429) {
    const wait = waitSeconds === null ? 'a few minutes' : minutes(waitSeconds)
    return refuse('rate-limited', 'later', `Bluesky asks us to wait ${wait}.`)
  }
  if (status >= 500)
    return refuse('network-down', 'later', `The server of this account has a fault of its own (${status}).`)
  if (keyErrors.includes(error)) return refuse('reconnect-needed', 'after-reconnect')
  const words = says === '' ? error : says
  if (accountErrors.includes(error)) {
    return refuse('network-refused', 'after-reconnect', `Bluesky says of this account: ${words}.`)
  }
  if (error === 'BlobNotFound') {
    return refuse('network-refused', 'later', 'A picture is not yet where Bluesky keeps pictures.')
  }
  return refuse('network-refused', 'never', `Refused by Bluesky: ${words}.`)
}

/** For the record: what was heard, in one line. */
export const traceOf = (answer: Exclude<Answer, { kind: 'ok' }>): string =>
  answer.kind === 'no' ? `${answer.status} ${answer.error}: ${answer.says}` : answer.trace

/** Did the server say for certain that it did nothing? Whatever is not on our lists proves nothing. */
export function isProven(answer: Exclude<Answer, { kind: 'ok' }>): boolean {
  if (answer.kind === 'unreached') return true
  return (
    answer.kind === 'no' &&
    (answer.status === 429 || (clientStatus.includes(answer.status) && listed.includes(answer.error)))
  )
}

/** What the answer to a publish proves. */
export function notSent(answer: Exclude<Answer, { kind: 'ok' }>): Sent {
  if (!isProven(answer)) return { kind: 'unknown', trace: traceOf(answer) }
  const refusal = refusalOf(answer)
  return {
    kind: 'refused',
    refusal: { ...refusal, why: `${refusal.why} This try published nothing.` },
    retryAfter: answer.kind === 'no' ? answer.waitSeconds : null,
  }
}
