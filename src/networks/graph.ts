import type { Sent } from '../domain/delivery.ts'
import type { Refusal } from '../domain/outcome.ts'
import { ask, isObject, type NoReply, short } from './exchange.ts'
import { fieldsOf, listOf, textOf } from './fields.ts'
import type { GuardedFetch } from './guarded-fetch.ts'
import { publishedNothing, refuse, waitWords } from './limits.ts'

/** A server that speaks as Meta's Graph API does. */
export interface Graph {
  /** The guarded way out. */
  readonly fetch: GuardedFetch
  /** With the version in its path. */
  readonly url: string
  /** Its name, in sentences. */
  readonly name: string
}

/** What came of one call. Only `ok` and `no` are words of a Graph API. */
export type Answer =
  | { readonly kind: 'ok'; readonly body: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'no'
      readonly status: number
      /** Of the error, as documented; 0 where it has none. */
      readonly code: number
      readonly subcode: number
      readonly says: string
      readonly waitSeconds: number | null
    }
  | { readonly kind: 'strange'; readonly trace: string }
  | NoReply
export type NotOk = Exclude<Answer, { kind: 'ok' }>

export interface Call {
  readonly path: string
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly query?: Readonly<Record<string, string>>
  readonly token?: string
  readonly form?: Readonly<Record<string, string>> | FormData
}

/** Seconds until we may call again: told in minutes, for each kind of use, and only once much was used. */
function waitOf(headers: Headers): number | null {
  let usage: unknown
  try {
    usage = JSON.parse(headers.get('x-business-use-case-usage') ?? '')
  } catch {
    return null
  }
  const minutes = Object.values(fieldsOf(usage))
    .flatMap(listOf)
    .map(({ estimated_time_to_regain_access: left }) => (typeof left === 'number' ? left : 0))
  const most = Math.max(0, ...minutes)
  return most > 0 ? Math.ceil(most * 60) : null
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0)

/** One call, once. Never throws; ends when `signal` says so at the latest. The key travels in a header, not in the address. */
export async function call({ fetch, url, name }: Graph, what: Call, signal: AbortSignal): Promise<Answer> {
  const to = new URL(url + what.path)
  for (const [field, value] of Object.entries(what.query ?? {})) to.searchParams.set(field, value)
  const headers = new Headers({ accept: 'application/json' })
  if (what.token !== undefined) headers.set('authorization', `Bearer ${what.token}`)
  const { form } = what
  const body = form === undefined ? null : form instanceof FormData ? form : new URLSearchParams(form)
  const reply = await ask(fetch, to, { method: what.method ?? 'GET', headers, body, signal })
  if (reply.kind !== 'answered') return reply
  const { status } = reply
  const error = isObject(reply.body) ? reply.body.error : undefined
  if (isObject(reply.body) && status >= 200 && status < 300 && error === undefined)
    return { kind: 'ok', body: reply.body }
  if (status !== 429 && !isObject(error))
    return { kind: 'strange', trace: `${what.path} answered ${status}, and not in the words of ${name}` }
  const { code, error_subcode, error_user_msg, message } = fieldsOf(error)
  return {
    kind: 'no',
    status,
    code: numberOf(code),
    subcode: numberOf(error_subcode),
    says: short(textOf(error_user_msg) || textOf(message)),
    waitSeconds: waitOf(reply.headers),
  }
}

type Meaning = 'wait' | 'key' | 'right' | 'content' | 'duplicate'

// As documented: from code to code. All but a duplicate prove that nothing was done; what is on no row proves nothing.
const meanings: readonly (readonly [Meaning, number, number])[] = [
  ['right', 3, 3],
  ['wait', 4, 4],
  ['right', 10, 10],
  ['wait', 17, 17],
  ['wait', 32, 32],
  ['content', 100, 100],
  ['key', 102, 102],
  ['key', 190, 190],
  ['right', 200, 299],
  ['wait', 341, 341],
  ['content', 368, 368],
  ['duplicate', 506, 506],
  ['wait', 613, 613],
  ['content', 1500, 1500],
  ['wait', 80_000, 80_014],
  ['content', 1_609_005, 1_609_005],
]

function meaningOf({ status, code }: Extract<Answer, { kind: 'no' }>): Meaning | null {
  if (status === 429) return 'wait'
  if (status < 400 || status >= 500) return null
  return meanings.find(([, from, to]) => code >= from && code <= to)?.[0] ?? null
}

/** Is there nothing of that name? Said in the same words where the key may not see it. */
export const isNowhere = (answer: Answer): boolean =>
  answer.kind === 'no' && answer.status >= 400 && answer.status < 500 && answer.code === 100 && answer.subcode === 33

/** What a server that said no, or said nothing, means for the person who asked. */
export function refusalOf({ name }: Graph, answer: NotOk): Refusal {
  if (answer.kind === 'unreached') return refuse(answer.code, answer.code === 'network-down' ? 'later' : 'never')
  if (answer.kind === 'silent') return refuse(answer.code, 'later')
  if (answer.kind === 'strange') return refuse('network-strange', 'later')
  const words = (answer.says || String(answer.code || answer.status)).replace(/\.$/, '')
  switch (meaningOf(answer)) {
    case 'wait':
      return refuse('rate-limited', 'later', `${name} asks us to wait ${waitWords(answer.waitSeconds)}.`)
    case 'key':
      return refuse('reconnect-needed', 'after-reconnect')
    case 'right':
      return refuse('network-refused', 'after-reconnect', `${name} does not allow this: ${words}.`)
    case 'content':
    case 'duplicate':
      return refuse('network-refused', 'never', `Refused by ${name}: ${words}.`)
    default:
      // 1 and 2 are faults of its own by the documentation; what it never documented may pass as well.
      return refuse('network-down', 'later', `${name} has a fault of its own: ${words}.`)
  }
}

/** For the record: what was heard, in one line. */
export const traceOf = (answer: NotOk): string =>
  answer.kind === 'no' ? `${answer.status} ${answer.code}/${answer.subcode}: ${answer.says}` : answer.trace

/** Did the server say for certain that it did nothing? */
export function isProven(answer: NotOk): boolean {
  if (answer.kind === 'unreached') return true
  const meaning = answer.kind === 'no' ? meaningOf(answer) : null
  return meaning !== null && meaning !== 'duplicate'
}

/** What the answer to a publish proves. That the words are a duplicate may mean that an earlier try of ours got there. */
export function notSent(graph: Graph, answer: NotOk): Sent {
  if (!isProven(answer)) return { kind: 'unknown', trace: traceOf(answer) }
  return publishedNothing(refusalOf(graph, answer), answer.kind === 'no' ? answer.waitSeconds : null)
}
