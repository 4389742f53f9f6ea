import type { Sent } from '../../domain/delivery.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { ask, isObject, type NoReply, short } from '../exchange.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { publishedNothing, refuse } from '../limits.ts'

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
  | NoReply

export interface Call {
  readonly method: string
  readonly query?: Readonly<Record<string, string>>
  readonly token?: string
  readonly json?: unknown
  readonly bytes?: { readonly data: Uint8Array; readonly mime: string }
  /** A POST without a body. */
  readonly post?: boolean
}

/** Seconds until the server wants to hear from us again; by its own clock where it tells the time. */
function waitOf(headers: Headers): number | null {
  const after = Number(headers.get('retry-after') ?? 'none')
  if (Number.isFinite(after)) return Math.max(1, Math.ceil(after))
  const reset = Number(headers.get('ratelimit-reset') ?? 'none')
  const now = Date.parse(headers.get('date') ?? '') / 1000
  return Number.isFinite(reset - now) ? Math.max(1, Math.ceil(reset - now)) : null
}

/** One exchange of JSON, once. Never throws; ends when `signal` says so at the latest. */
export async function exchange(fetch: GuardedFetch, url: URL, init: RequestInit): Promise<Answer> {
  const reply = await ask(fetch, url, init)
  if (reply.kind !== 'answered') return reply
  const { status, headers, body } = reply
  if (isObject(body) && status >= 200 && status < 300) return { kind: 'ok', body }
  const waitSeconds = status === 429 ? waitOf(headers) : null
  if (isObject(body) && typeof body.error === 'string') {
    const says = short(typeof body.message === 'string' ? body.message : '')
    return { kind: 'no', status, error: short(body.error), says, waitSeconds }
  }
  if (status === 429) return { kind: 'no', status, error: 'RateLimitExceeded', says: '', waitSeconds }
  return { kind: 'strange', trace: `${url.pathname} answered ${status}, and not in the words of Bluesky` }
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
  return publishedNothing(refusalOf(answer), answer.kind === 'no' ? answer.waitSeconds : null)
}
