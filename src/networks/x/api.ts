import type { Sent } from '../../domain/delivery.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { ask, isObject, type NoReply, short } from '../exchange.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../fields.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { publishedNothing, refuse, waitWords } from '../limits.ts'

/** What came of one call. Only `ok` and `no` are words of X. */
export type Answer =
  /** `body` may hold `errors` beside `data`. */
  | { readonly kind: 'ok'; readonly body: Fields }
  | {
      readonly kind: 'no'
      readonly status: number
      /** The last step of its type, or the code of an error of its sign-in. */
      readonly problem: string
      readonly says: string
      readonly waitSeconds: number | null
    }
  | { readonly kind: 'strange'; readonly trace: string }
  | NoReply
export type NotOk = Exclude<Answer, { kind: 'ok' }>

export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly authorization?: string
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>>
}

/** Seconds until X wants to hear from us again, by its own clock. */
function waitOf(headers: Headers): number | null {
  const reset = Number(headers.get('x-rate-limit-reset') ?? 'none')
  const now = Date.parse(headers.get('date') ?? '') / 1000
  return Number.isFinite(reset - now) ? Math.max(1, Math.ceil(reset - now)) : null
}

/** One call, once. Never throws; ends when `signal` says so at the latest. */
export async function call(fetch: GuardedFetch, apiUrl: string, what: Call, signal: AbortSignal): Promise<Answer> {
  const url = new URL(what.path, apiUrl)
  for (const [name, value] of Object.entries(what.query ?? {})) url.searchParams.set(name, value)
  const headers = new Headers({ accept: 'application/json' })
  if (what.authorization !== undefined) headers.set('authorization', what.authorization)
  if (what.json !== undefined) headers.set('content-type', 'application/json')
  const body = what.json === undefined ? what.form && new URLSearchParams(what.form) : JSON.stringify(what.json)
  const reply = await ask(fetch, url, { method: what.method, headers, body: body ?? null, signal })
  if (reply.kind !== 'answered') return reply
  const { status } = reply
  if (isObject(reply.body) && status >= 200 && status < 300) return { kind: 'ok', body: reply.body }
  if (status !== 429 && (status < 400 || !isObject(reply.body)))
    return { kind: 'strange', trace: `${what.path} answered ${status}, and not in the words of X` }
  const { title, detail, type, error, error_description, errors } = fieldsOf(reply.body)
  const [first] = listOf(errors)
  return {
    kind: 'no',
    status,
    problem: short(textOf(type).replace(/^.*\//, '') || textOf(error)),
    says: short(textOf(detail) || textOf(error_description) || textOf(first?.message) || textOf(title)),
    waitSeconds: status === 429 ? waitOf(reply.headers) : null,
  }
}

type Meaning = 'wait' | 'spent' | 'key' | 'right' | 'content' | 'duplicate'

// What X documents, or was seen to say. All but a duplicate prove that nothing was done; what is on no row proves nothing.
const meanings: readonly (readonly [Meaning, number, RegExp])[] = [
  ['spent', 402, /./],
  ['spent', 403, /usage-capped|credits|spend/i],
  ['spent', 429, /usage-capped|credits|spend/i],
  ['wait', 429, /^/],
  ['key', 401, /^/],
  ['duplicate', 403, /duplicate content/i],
  ['right', 403, /client-forbidden|not-authorized-for-resource|unsupported-authentication|oauth1-permissions/],
  ['right', 403, /not permitted to perform this action|temporarily locked|suspended/i],
  ['content', 403, /not allowed to post a video|deleted or not visible/i],
  ['content', 400, /invalid-request/],
  ['content', 404, /resource-not-found/],
]

const meaningOf = ({ status, problem, says }: Extract<Answer, { kind: 'no' }>): Meaning | null =>
  meanings.find(([, on, words]) => on === status && words.test(`${problem} ${says}`))?.[0] ?? null

/** What X, when it said no or said nothing, means for the person who asked. */
export function refusalOf(answer: NotOk): Refusal {
  if (answer.kind === 'unreached') return refuse(answer.code, answer.code === 'network-down' ? 'later' : 'never')
  if (answer.kind === 'silent') return refuse(answer.code, 'later')
  if (answer.kind === 'strange') return refuse('network-strange', 'later')
  const { status, problem, says, waitSeconds } = answer
  const words = (says || problem || String(status)).replace(/\.$/, '')
  if (status >= 500) return refuse('network-down', 'later', `X has a fault of its own (${status}).`)
  switch (meaningOf(answer)) {
    case 'wait':
      return refuse('rate-limited', 'later', `X asks us to wait ${waitWords(waitSeconds)}.`)
    case 'spent':
      return refuse('credit-spent', 'later')
    case 'key':
      return refuse('reconnect-needed', 'after-reconnect')
    case 'right':
      return refuse('network-refused', 'after-reconnect', `X does not allow this: ${words}.`)
    default:
      return refuse('network-refused', 'never', `Refused by X: ${words}.`)
  }
}

/** For the record: what was heard, in one line. */
export const traceOf = (answer: NotOk): string =>
  answer.kind === 'no' ? `${answer.status} ${answer.problem}: ${answer.says}` : answer.trace

/** Did X say for certain that it did nothing? */
export function isProven(answer: NotOk): boolean {
  if (answer.kind === 'unreached') return true
  const meaning = answer.kind === 'no' ? meaningOf(answer) : null
  return meaning !== null && meaning !== 'duplicate'
}

/** What the answer to a publish proves. That the words are a duplicate may mean that an earlier try of ours got there. */
export function notSent(answer: NotOk): Sent {
  if (!isProven(answer)) return { kind: 'unknown', trace: traceOf(answer) }
  return publishedNothing(refusalOf(answer), answer.kind === 'no' ? answer.waitSeconds : null)
}
