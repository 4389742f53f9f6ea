import type { RouteConfig } from '@hono/zod-openapi'
import type { z } from 'zod'
import type { Scope } from '../domain/people.ts'
import { peopleRoutes } from '../server/contract/people.ts'

/** A "no" of a running desk, or of the way to it. `message` says to a person what is so. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal'
  /** As in docs/REFUSALS.md; offline: no answer came, so nothing is known. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

type Requested<R> = R extends { readonly request: infer Q } ? Q : unknown
type Json<Q> = Q extends { body: { content: { 'application/json': { schema: infer B extends z.ZodType } } } }
  ? { readonly body: z.input<B> }
  : unknown
type Query<Q> = Q extends { query: infer B extends z.ZodType } ? { readonly query: z.input<B> } : unknown
interface Loose {
  readonly params?: Readonly<Record<string, string>>
  readonly file?: Uint8Array<ArrayBuffer>
}
/** What a route must be given beside the organisation, which is that of the key. A file goes as it is. */
type Given<R> = Loose & Json<Requested<R>> & Query<Requested<R>>
type Answer<R> = R extends {
  responses: { 200: { content: { 'application/json': { schema: infer A extends z.ZodType } } } }
}
  ? z.output<A>
  : never
type Route = Pick<RouteConfig, 'method' | 'path'>

export interface Desk {
  readonly url: string
  readonly organisation: string
  readonly person: string
  readonly scopes: readonly Scope[]
  /** Calls one route of the contract. Throws a DeskRefusal. */
  call<R extends Route>(route: R, given: Given<R>): Promise<Answer<R>>
  /** Where a person opens this page of the desk. */
  pageOf(path: string): string
}

export interface WayToDesk {
  /** scheme, host and port */
  readonly url: string
  readonly key: string
  /** What the record of the desk says this came from. */
  readonly device: string
}

/** A whole plan of posts is looked at in one request. */
const PATIENCE_MS = 120_000

/** A running desk, as whoever's key it is. Throws a DeskRefusal where it is not there or does not take the key. */
export async function openRunning({ url, key, device }: WayToDesk): Promise<Desk> {
  const ask = async (route: Route, params: Readonly<Record<string, string>>, given: Loose): Promise<unknown> => {
    const { file, body, query = {} } = given as Loose & { body?: unknown; query?: object }
    const address = new URL(
      route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
      url,
    )
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) address.searchParams.set(name, String(value))
    const sent = file ?? (body === undefined ? undefined : JSON.stringify(body))
    const headers = {
      authorization: `Bearer ${key}`,
      'user-agent': device,
      'content-type': file === undefined ? 'application/json' : 'application/octet-stream',
    }
    const signal = AbortSignal.timeout(PATIENCE_MS)
    let response: Response
    let text: string
    try {
      // A key is not carried to wherever somebody points.
      const init = { method: route.method.toUpperCase(), headers, signal, redirect: 'error' as const }
      response = await fetch(address, sent === undefined ? init : { ...init, body: sent })
      text = await response.text()
    } catch {
      throw new DeskRefusal('offline', `The desk at ${url} does not answer. Nothing is known of what it did.`)
    }
    return read(url, response.ok, text)
  }
  const { organisation, person, scopes } = (await ask(peopleRoutes.key, {}, {})) as Answer<typeof peopleRoutes.key>
  return {
    url,
    organisation,
    person,
    scopes,
    call: async <R extends Route>(route: R, given: Given<R>) =>
      (await ask(route, { ...given.params, org: organisation }, given)) as Answer<R>,
    pageOf: (path) => `${url}/o/${organisation}/${path}`,
  }
}

function read(url: string, ok: boolean, text: string): unknown {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    throw new DeskRefusal('bug', `What answers at ${url} is no desk.`)
  }
  if (ok) return said
  const { code, why, where = [] } = said as { code?: string; why?: string; where?: { field: string; why: string }[] }
  if (code === undefined || why === undefined) throw new DeskRefusal('bug', `What answers at ${url} is no desk.`)
  throw new DeskRefusal(code, [why, ...where.map((one) => `${one.field}: ${one.why}`)].join(' '))
}
