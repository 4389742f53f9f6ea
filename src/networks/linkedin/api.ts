import type { Sent } from '../../domain/delivery.ts'
import type { Refusal } from '../../domain/outcome.ts'
import { ask, isObject, type NoReply, short } from '../exchange.ts'
import { type Fields, fieldsOf, listOf, textOf } from '../fields.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { publishedNothing, refuse, waitWords } from '../limits.ts'

/** What came of one call. Only `ok` and `no` are words of LinkedIn. */
export type Answer =
  | {
      readonly kind: 'ok'
      readonly status: number
      readonly headers: Headers
      /** Empty where it was created (201) or done (204) without a word. */
      readonly body: Fields
    }
  | {
      readonly kind: 'no'
      readonly status: number
      /** The codes that it gave, in one line. */
      readonly code: string
      readonly says: string
      readonly waitSeconds: number | null
    }
  | { readonly kind: 'strange'; readonly trace: string }
  | NoReply
type NotOk = Exclude<Answer, { kind: 'ok' }>

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Where: a path of the API, or a whole address. */
  readonly at: string
  readonly query?: Readonly<Record<string, string>>
  readonly token?: string
  /** What Rest.li calls the method, where the HTTP method does not say it. */
  readonly restli?: 'FINDER'
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string>>
  readonly bytes?: Uint8Array
}

const DAY_SECONDS = 86_400

/** Seconds until LinkedIn wants to hear from us again. What it counts by day begins anew at midnight, UTC, by its own clock. */
function waitOf(headers: Headers, says: string): number | null {
  const after = Number(headers.get('retry-after') ?? 'none')
  if (Number.isFinite(after)) return Math.max(1, Math.ceil(after))
  const now = Date.parse(headers.get('date') ?? '') / 1000
  return /\bDAY\b/i.test(says) && Number.isFinite(now) ? DAY_SECONDS - (Math.floor(now) % DAY_SECONDS) : null
}

function bodyOf({ json, form, bytes }: Call): string | URLSearchParams | Uint8Array<ArrayBuffer> | null {
  if (bytes !== undefined) return new Uint8Array(bytes)
  if (form !== undefined) return new URLSearchParams(form)
  return json === undefined ? null : JSON.stringify(json)
}

/** One call, once, in this `version` of the API. Never throws; ends when `signal` says so at the latest. */
export async function call(
  { fetch, apiUrl, version }: { readonly fetch: GuardedFetch; readonly apiUrl: string; readonly version: string },
  what: Call,
  signal: AbortSignal,
): Promise<Answer> {
  const url = new URL(what.at, apiUrl)
  for (const [name, value] of Object.entries(what.query ?? {})) url.searchParams.set(name, value)
  const headers = new Headers({ accept: 'application/json' })
  if (url.pathname.startsWith('/rest/')) {
    headers.set('linkedin-version', version)
    headers.set('x-restli-protocol-version', '2.0.0')
  }
  if (what.restli !== undefined) headers.set('x-restli-method', what.restli)
  if (what.token !== undefined) headers.set('authorization', `Bearer ${what.token}`)
  if (what.json !== undefined) headers.set('content-type', 'application/json')
  if (what.bytes !== undefined) headers.set('content-type', 'application/octet-stream')
  const reply = await ask(fetch, url, { method: what.method, headers, body: bodyOf(what), signal })
  if (reply.kind !== 'answered') return reply
  const { status } = reply
  if (status === 201 || status === 204 || (status === 200 && isObject(reply.body)))
    return { kind: 'ok', status, headers: reply.headers, body: fieldsOf(reply.body) }
  const said = fieldsOf(reply.body)
  // Its API says a status and a message, its sign-in an error.
  const isItsOwn = said.status === status || typeof said.error === 'string'
  if (status !== 429 && (status < 400 || !isItsOwn))
    return { kind: 'strange', trace: `${url.pathname} answered ${status}, and not in the words of LinkedIn` }
  const inputs = listOf(fieldsOf(said.errorDetails).inputErrors).map((input) => textOf(input.code))
  const says = short(textOf(said.message) || textOf(said.error_description))
  return {
    kind: 'no',
    status,
    code: short([textOf(said.code), textOf(said.error), ...inputs].filter((code) => code !== '').join(' ')),
    says,
    waitSeconds: status === 429 ? waitOf(reply.headers, says) : null,
  }
}

type Meaning = 'wait' | 'key' | 'version' | 'right' | 'duplicate' | 'content'

// What LinkedIn documents, or was seen to say. All but a duplicate prove that nothing was done; what is on no row proves nothing.
const meanings: readonly (readonly [Meaning, number, RegExp])[] = [
  ['wait', 429, /^/],
  ['key', 401, /^/],
  ['version', 426, /NONEXISTENT_VERSION/],
  ['version', 400, /VERSION_MISSING|version must be present/i],
  ['right', 403, /ACCESS_DENIED|not enough permissions|permissions? must be used|unpermitted fields|not authorized/i],
  ['duplicate', 422, /duplicate/i],
  ['duplicate', 400, /duplicate/i],
  ['content', 422, /./],
  [
    'content',
    400,
    /\b(?:ILLEGAL_ARGUMENT|MISSING_[A-Z_]+|INVALID_[A-Z_]+|FIELD_[A-Z_]+|MEDIA_ASSET_[A-Z_]+)\b|could not be converted|ERROR :: /,
  ],
]

const meaningOf = ({ status, code, says }: Extract<Answer, { kind: 'no' }>): Meaning | null =>
  meanings.find(([, on, words]) => on === status && words.test(`${code} ${says}`))?.[0] ?? null

/** What LinkedIn, when it said no or said nothing, means for the person who asked. */
export function refusalOf(answer: NotOk): Refusal {
  if (answer.kind === 'unreached') return refuse(answer.code, answer.code === 'network-down' ? 'later' : 'never')
  if (answer.kind === 'silent') return refuse(answer.code, 'later')
  if (answer.kind === 'strange') return refuse('network-strange', 'later')
  const { status, code, says, waitSeconds } = answer
  const words = (says || code || String(status)).replace(/\.$/, '')
  if (status >= 500) return refuse('network-down', 'later', `LinkedIn has a fault of its own (${status}).`)
  switch (meaningOf(answer)) {
    case 'wait':
      return refuse('rate-limited', 'later', `LinkedIn asks us to wait ${waitWords(waitSeconds)}.`)
    case 'key':
      return refuse('reconnect-needed', 'after-reconnect')
    case 'version':
      return refuse(
        'network-refused',
        'later',
        'LinkedIn ended the version of its interface that this desk speaks. Whoever runs the desk can set THINKTWICE_LINKEDIN_VERSION to a newer one.',
      )
    case 'right':
      return refuse('network-refused', 'after-reconnect', `LinkedIn does not allow this: ${words}.`)
    default:
      return refuse('network-refused', 'never', `Refused by LinkedIn: ${words}.`)
  }
}

/** For the record: what was heard, in one line. */
export const traceOf = (answer: NotOk): string =>
  answer.kind === 'no' ? `${answer.status} ${answer.code}: ${answer.says}` : answer.trace

/** Did LinkedIn say for certain that it did nothing? */
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
