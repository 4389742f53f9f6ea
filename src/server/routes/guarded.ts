import type { RouteConfig } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import type { Access } from '../contract/route.ts'
import type { ServerDeps } from '../deps.ts'
import type { Edge } from '../edge.ts'
import { guard } from '../guard.ts'
import type { SignIn } from '../sign-in/sign-in.ts'

/** Puts the guard that a route's own access asks for before its handler. */
export const guardedBy =
  (deps: ServerDeps, signIn: SignIn) =>
  <R extends RouteConfig & { readonly 'x-access': Access }>(route: R): R & { middleware: MiddlewareHandler<Edge> } => ({
    ...route,
    middleware: guard(deps, signIn, route['x-access']),
  })

/** The contract's {name} as the router writes it. */
export const honoPath = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1')
