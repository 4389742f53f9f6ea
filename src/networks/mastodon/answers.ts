import type { Removal, Sent } from '../../domain/delivery.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { ask, isObject, type NoReply, short } from '../exchange.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { publishedNothing, refuse, waitWords } from '../limits.ts'

/** What came of one call. Only `ok` and `no` are words of a Mastodon server. */
export type Answer =
  | { readonly kind: 'ok'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'no'; readonly status: number; readonly says: string; readonly waitSeconds: number | null }
  /** It answered, but not as a Mastodon server does. */
  | { readonly kind: 'strange'; readonly status: number; readonly trace: string }
  | NoReply

type Bad = Exclude<Answer, { kind: 'ok' }>

export interface Call {
  readonly path: string
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly query?: Readonly<Record<string, string>>
  readonly token?: string
  readonly key?: string
  readonly json?: unknown
  readonly form?: FormData
}

/** Seconds until the server wants to hear from us again; by its own clock where it tells the time. */
function waitOf(headers: Headers): number | null {
  const after = Number(headers.get('retry-after') ?? 'none')
  if (Number.isFinite(after)) return Math.max(1, Math.ceil(after))
  const reset = Date.parse(headers.get('x-ratelimit-reset') ?? '')
  const seconds = (reset - Date.parse(headers.get('date') ?? '')) / 1000
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null
}

/** One call to one server, once. Never throws; ends when `signal` says so at the latest. */
export async function call(fetch: GuardedFetch, service: string, what: Call, signal: AbortSignal): Promise<Answer> {
  const url = new URL(what.path, service)
  for (const [name, value] of Object.entries(what.query ?? {})) url.searchParams.set(name, value)
  const headers = new Headers({ accept: 'application/json' })
  if (what.token) headers.set('authorization', `Bearer ${what.token}`)
  if (what.key) headers.set('idempotency-key', what.key)
  if (what.json !== undefined) headers.set('content-type', 'application/json')
  const body = what.form ?? (what.json === undefined ? null : JSON.stringify(what.json))
  const reply = await ask(fetch, url, { method: what.method ?? 'GET', headers, body, signal })
  if (reply.kind !== 'answered') return reply
  const { status } = reply
  if (status >= 200 && status < 300 && reply.body !== undefined) return { kind: 'ok', status, body: reply.body }
  const waitSeconds = status === 429 ? waitOf(reply.headers) : null
  if (isObject(reply.body) && typeof reply.body.error === 'string' && status >= 400)
    return { kind: 'no', status, says: short(reply.body.error), waitSeconds }
  return status === 429
    ? { kind: 'no', status, says: '', waitSeconds }
    : { kind: 'strange', status, trace: `${url.pathname} answered ${status}, and not in the words of Mastodon` }
}

// The statuses with which a server says in its own words that it did nothing, by the documentation of each method.
const listed = [400, 401, 403, 404, 410, 413, 422, 429]

/** Did the server say for certain that it did nothing? Whatever is not on the list proves nothing. */
const isProven = (answer: Bad): boolean =>
  answer.kind === 'unreached' ||
  // Two of the same at once are answered with 422 too, and one of them was kept.
  (answer.kind === 'no' && listed.includes(answer.status) && !/duplicate/i.test(answer.says))

/** What a server that said no, or said nothing, means for the person who asked. */
export function refusalOf(answer: Bad): Refusal {
  if (answer.kind === 'unreached') return refuse(answer.code, answer.code === 'network-down' ? 'later' : 'never')
  if (answer.kind === 'silent') return refuse(answer.code, 'later')
  if (answer.kind === 'strange')
    return answer.status >= 500 ? refuse('network-down', 'later') : refuse('network-strange', 'later')
  const { status, says, waitSeconds } = answer
  if (status === 429)
    return refuse('rate-limited', 'later', `The server of this account asks us to wait ${waitWords(waitSeconds)}.`)
  if (status >= 500)
    return refuse('network-down', 'later', `The server of this account has a fault of its own (${status}).`)
  if (status === 401) return refuse('reconnect-needed', 'after-reconnect')
  // Closed, switched off, not confirmed; or let in for less than is needed.
  if (status === 410 || (status === 403 && /your (?:login|account)|authorized scopes/i.test(says)))
    return refuse('network-refused', 'after-reconnect', `The server says of this account: ${says}.`)
  return refuse('network-refused', 'never', `Refused by the server: ${says}.`)
}

/** For the record: what was heard, in one line. */
export const traceOf = (answer: Bad): string =>
  answer.kind === 'no' ? `${answer.status}: ${answer.says}` : answer.trace

/** What the answer to a publish proves. */
export function notSent(answer: Bad): Sent {
  if (!isProven(answer)) return { kind: 'unknown', trace: traceOf(answer) }
  return publishedNothing(refusalOf(answer), answer.kind === 'no' ? answer.waitSeconds : null)
}

/** What the answer to a removal proves, where it was not done. */
export function notRemoved(answer: Bad): Removal {
  if (!isProven(answer)) return { kind: 'unknown', trace: traceOf(answer) }
  if (answer.kind !== 'no' || answer.status !== 429) return { kind: 'refused', refusal: refusalOf(answer) }
  const why = `Mastodon takes 30 removals in 30 minutes. It asks us to wait ${waitWords(answer.waitSeconds)}.`
  return { kind: 'refused', refusal: refuse('rate-limited', 'later', why) }
}
