import type { OpenAPIHono } from '@hono/zod-openapi'
import { checks, setCheck } from '../../desk/checks.ts'
import { postRoutes as routes } from '../contract/speaking.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** The checks, and what is set for them here. */
export function checkHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)
  app.openapi(guarded(routes.checks), async (c) => c.json(await checks(deps, c.var.who), 200))
  app.openapi(guarded(routes.setCheck), async (c) =>
    c.json(unwrap(await setCheck(deps, c.var.who, c.req.valid('param').check, c.req.valid('json'))), 200),
  )
}
