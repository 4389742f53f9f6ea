import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import type { Right, Scope } from '../../domain/people.ts'
import { type RefusalCode, refusals } from '../../domain/refusals.ts'

/**
 * Who may call a route. public: anybody (say why). signed-in: a person, in no particular organisation. key: any API key
 * that works. member: a person of the organisation in the path whose role has the right; an API key needs the scope as well,
 * and `scope: null` shuts keys out.
 */
export type Access =
  | { readonly kind: 'public'; readonly because: string }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'key' }
  | { readonly kind: 'member'; readonly right: Right; readonly scope: Scope | null }

export const member = (right: Right, scope: Scope | null = null): Access => ({ kind: 'member', right, scope })

/** What every "no" looks like on the wire. `where` points at the field, for wrong input. */
const Refused = z
  .object({
    code: z.enum(Object.keys(refusals) as [RefusalCode, ...RefusalCode[]]),
    why: z.string(),
    again: z.enum(['never', 'later', 'after-reconnect']),
    where: z.array(z.object({ field: z.string(), why: z.string() })).optional(),
    request: z.string().openapi({ description: 'The number to quote when asking for help.' }),
  })
  .openapi('Refused')

const refused = {
  content: { 'application/json': { schema: Refused } },
  description: 'Refused, with a code and a sentence.',
} as const

type Definition<P extends string, R extends RouteConfig['request'], O extends z.ZodType> = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: P
  access: Access
  summary: string
  request?: R
  answer: O
}

/** `request` is there for certain or not at all, so that handlers know what they were given. */
type Requesting<R> = undefined extends R ? { readonly request?: never } : { readonly request: R }

/** One definition from which validation, the OpenAPI document, the client's types and the access test are made. */
export function route<const P extends string, const R extends RouteConfig['request'], O extends z.ZodType>(
  d: Definition<P, R, O>,
) {
  const made = createRoute({
    method: d.method,
    path: d.path,
    summary: d.summary,
    'x-access': d.access,
    responses: {
      200: { content: { 'application/json': { schema: d.answer } }, description: 'Done.' },
      default: refused,
    },
  })
  return Object.assign(made, d.request === undefined ? {} : { request: d.request }) as typeof made & Requesting<R>
}

export const body = <S extends z.ZodType>(schema: S) => ({
  body: { required: true as const, content: { 'application/json': { schema } } },
})

export const Id = z.uuid()
export const Moment = z.iso.datetime().openapi({ description: 'ISO 8601, UTC.' })
export const Done = z.object({ done: z.literal(true) }).openapi('Done')
export const org = z.object({ org: Id })
export const orgAnd = <const K extends string>(name: K) =>
  z.object({ org: Id, [name]: Id } as { org: typeof Id } & Record<K, typeof Id>)
export const ORG = '/api/o/{org}' as const
