import { type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { RefusalCode } from '../domain/refusals.ts'
import type { agreementRoutes } from '../server/contract/agreements.ts'
import type { checkRoutes } from '../server/contract/checks.ts'
import type { noticeRoutes } from '../server/contract/notices.ts'
import type { pastRoutes } from '../server/contract/past.ts'
import type { pauseRoutes } from '../server/contract/pausing.ts'
import type { peopleRoutes } from '../server/contract/people.ts'
import type { planRoutes } from '../server/contract/plan.ts'
import type { planFileRoutes } from '../server/contract/plan-files.ts'
import type { speakerRoutes } from '../server/contract/speakers.ts'
import type { postRoutes } from '../server/contract/speaking.ts'
import type { watchRoutes } from '../server/contract/watch.ts'
import type { webhookRoutes } from '../server/contract/webhooks.ts'
import { paths } from './routes.generated.ts'

type Routes = typeof peopleRoutes &
  typeof speakerRoutes &
  typeof postRoutes &
  typeof pauseRoutes &
  typeof noticeRoutes &
  typeof checkRoutes &
  typeof watchRoutes &
  typeof pastRoutes &
  typeof planRoutes &
  typeof planFileRoutes &
  typeof webhookRoutes &
  typeof agreementRoutes
export type RouteName = keyof typeof paths
type Requested<R> = R extends { request?: infer Q } ? Exclude<Q, undefined> : never
type Parts<Q> = (Q extends { params: infer P extends z.ZodType } ? { params: z.input<P> } : unknown) &
  (Q extends { query: infer P extends z.ZodType } ? { query: z.input<P> } : unknown) &
  (Q extends { body: { content: { 'application/json': { schema: infer B extends z.ZodType } } } }
    ? { body: z.input<B> }
    : unknown)

/** What a route must be given: `params`, `query` and `body` as its contract says. */
export type Given<N extends RouteName> = [Requested<Routes[N]>] extends [never]
  ? Record<never, never>
  : Parts<Requested<Routes[N]>>

/** What a route answers when it does not refuse. */
export type Answer<N extends RouteName> = Routes[N] extends {
  responses: { 200: { content: { 'application/json': { schema: infer A extends z.ZodType } } } }
}
  ? z.output<A>
  : never

/** Every "no". `offline`: the desk could not be reached, so nothing is known but that no answer came. */
export interface No {
  readonly code: RefusalCode | 'offline'
  readonly why: string
  readonly again: 'never' | 'later' | 'after-reconnect'
  readonly where?: readonly { readonly field: string; readonly why: string }[]
  readonly request?: string
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: No
  }
}

export const offline: No = {
  code: 'offline',
  why: 'The desk cannot be reached. Your words are kept here.',
  again: 'later',
}

const strange: No = {
  code: 'bug',
  why: 'The desk answered something that this page does not understand.',
  again: 'later',
}

/** Milliseconds after which silence counts as no answer. */
const patience = 20_000

interface Loose {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** The address of a route with its `params` and `query` filled in. */
export function addressOf<N extends RouteName>(name: N, given: Given<N>): string {
  const { params = {}, query = {} } = given as Loose
  const path = paths[name][1].replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''))
  const search = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) search.set(key, String(value))
  return search.size === 0 ? path : `${path}?${search}`
}

/** Reads the body of an answer; a "no" is thrown as a `No`. */
export function readAnswer(ok: boolean, text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw strange
  }
  if (ok) return value
  throw typeof value === 'object' && value !== null && 'code' in value && 'why' in value ? value : strange
}

/** Calls one route. Resolves with its answer, or throws a `No`. */
export async function call<N extends RouteName>(name: N, given: Given<N>, signal?: AbortSignal): Promise<Answer<N>> {
  const { body } = given as Loose
  const tooLong = AbortSignal.timeout(patience)
  let response: Response
  let text: string
  try {
    response = await fetch(addressOf(name, given), {
      method: paths[name][0].toUpperCase(),
      // The server takes a change only with this header, which no other site can make a browser send.
      headers: { 'x-thinktwice': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal === undefined ? tooLong : AbortSignal.any([signal, tooLong]),
    })
    text = await response.text()
  } catch {
    throw offline
  }
  return readAnswer(response.ok, text) as Answer<N>
}

type Settings = { enabled?: boolean; refetchInterval?: number; refetchOnMount?: 'always' }

/** Asks a route that changes nothing, and keeps its answer until a live event says that it is old. */
export function useAsk<N extends RouteName>(
  name: N,
  given: Given<N>,
  settings: Settings = {},
): UseQueryResult<Answer<N>, No> {
  return useQuery({ queryKey: [name, given], queryFn: ({ signal }) => call(name, given, signal), ...settings })
}

/** Calls a route that changes something: `tell.mutateAsync({params, body})` answers or throws a `No`. */
export function useTell<N extends RouteName>(name: N) {
  return useMutation<Answer<N>, No, Given<N>>({ mutationFn: (given) => call(name, given) })
}

export type Desk = Answer<'desk'>
export type Speaker = Desk['speakers'][number]
export type Account = Speaker['accounts'][number]
export type Post = Answer<'hold'>
export type Delivery = Post['deliveries'][number]
export type Pause = Desk['pauses'][number]
export type Draft = Answer<'draft'>

/** All that the frame of every page needs: speakers, people, rights, what is held, the pauses. */
export const useDesk = (org: string) => useAsk('desk', { params: { org } })
