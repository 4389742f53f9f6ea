import type { OpenAPIHono } from '@hono/zod-openapi'
import { addWebhook, removeWebhook, resumeWebhook, testWebhook, webhooks } from '../../desk/webhooks.ts'
import { webhookRoutes as routes } from '../contract/webhooks.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** Other systems that are told what happens here. */
export function webhookHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)
  app.openapi(guarded(routes.webhooks), async (c) => c.json(await webhooks(deps, c.var.who), 200))
  app.openapi(guarded(routes.addWebhook), async (c) =>
    c.json(unwrap(await addWebhook(deps, c.var.who, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.removeWebhook), async (c) =>
    c.json(unwrap(await removeWebhook(deps, c.var.who, c.req.valid('param').webhook)), 200),
  )
  app.openapi(guarded(routes.testWebhook), async (c) =>
    c.json(unwrap(await testWebhook(deps, c.var.who, c.req.valid('param').webhook)), 200),
  )
  app.openapi(guarded(routes.resumeWebhook), async (c) =>
    c.json(unwrap(await resumeWebhook(deps, c.var.who, c.req.valid('param').webhook)), 200),
  )
}
