import type { OpenAPIHono } from '@hono/zod-openapi'
import { lift, pause, pauseReason } from '../../desk/pause.ts'
import { askSecondReader, endSecondReader } from '../../desk/second-reader.ts'
import { pauseRoutes as routes } from '../contract/pausing.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** What stops the whole desk, and what starts it again. */
export function pauseHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)

  app.openapi(guarded(routes.pause), async (c) =>
    c.json(unwrap(await pause(deps, c.var.who, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.pauseReason), async (c) =>
    c.json(unwrap(await pauseReason(deps, c.var.who, c.req.valid('param').pause, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.lift), async (c) =>
    c.json(unwrap(await lift(deps, c.var.who, c.req.valid('param').pause)), 200),
  )

  app.openapi(guarded(routes.askSecondReader), async (c) =>
    c.json(unwrap(await askSecondReader(deps, c.var.who, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.endSecondReader), async (c) => c.json(unwrap(await endSecondReader(deps, c.var.who)), 200))
}
