import type { OpenAPIHono } from '@hono/zod-openapi'
import { lookAtPlan, savePlan } from '../../desk/plan-file.ts'
import { planFileRoutes as routes } from '../contract/plan-files.ts'
import type { ServerDeps } from '../deps.ts'
import { type Ctx, type Edge, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** Plans that come as a table. */
export function planFileHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)
  const fileOf = async (c: Ctx) => new Uint8Array(await c.req.arrayBuffer())
  app.openapi(guarded(routes.lookAtPlan), async (c) =>
    c.json(unwrap(await lookAtPlan(deps, c.var.who, await fileOf(c))), 200),
  )
  app.openapi(guarded(routes.savePlan), async (c) =>
    c.json(unwrap(await savePlan(deps, c.var.who, await fileOf(c))), 200),
  )
}
