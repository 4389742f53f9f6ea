import { isIP } from 'node:net'
import type { Context } from 'hono'
import type { WorkingKey } from '../desk/keys.ts'
import { type Caller, deviceOf } from '../desk/sessions.ts'
import type { Outcome, Refusal } from '../domain/outcome.ts'
import type { Who } from '../domain/people.ts'
import { type RefusalCode, refusals } from '../domain/refusals.ts'

/** What the middlewares leave for the handlers. */
export interface Edge {
  Variables: {
    request: string
    address: string
    /** Set by the guard on every route that is not public. */
    caller: Caller
    /** Set by the guard on every route of an organisation. */
    who: Who
    /** Set by the guard on every route that is for API keys alone. */
    key: WorkingKey
    outcome: RefusalCode | undefined
  }
}

export type Ctx = Context<Edge>

/** A "no" on its way to the one place that puts it on the wire. */
export class Refusing extends Error {
  readonly refusal: Refusal
  readonly where: readonly { field: string; why: string }[] | undefined

  constructor(refusal: Refusal, where?: readonly { field: string; why: string }[]) {
    super(refusal.code)
    this.refusal = refusal
    this.where = where
  }
}

export const refusing = (code: RefusalCode, why: string = refusals[code].why, again: Refusal['again'] = 'never') =>
  new Refusing({ code, why, again })

type Writable<T> = T extends (...given: never[]) => unknown
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T

/** A value on its way to JSON, which knows no readonly. */
export const plain = <T>(value: T) => value as Writable<T>

/** The value of a "yes"; a "no" is thrown towards the wire. */
export function unwrap<T>(outcome: Outcome<T>): Writable<T> {
  if (!outcome.ok) throw new Refusing(outcome.refusal)
  return plain(outcome.value)
}

export const from = (c: Ctx) => ({ device: deviceOf(c.req.header('user-agent') ?? ''), address: c.var.address })

/**
 * Where a request came from. Only proxies of one's own are believed: their list is walked from its end, and the first
 * address that is not one of them is taken.
 */
export function addressOf(
  socket: string | undefined,
  forwarded: string | undefined,
  trusted: readonly string[],
): string {
  const bare = (address: string) => address.trim().replace(/^::ffff:/, '')
  let address = bare(socket ?? '')
  for (const hop of (forwarded ?? '').split(',').map(bare).reverse()) {
    if (!trusted.includes(address) || isIP(hop) === 0) break
    address = hop
  }
  return address
}
