import type { OpenAPIHono } from '@hono/zod-openapi'
import { lookAgain } from '../../desk/look-again.ts'
import { addWatch, changeWatch, endWatch, watched } from '../../desk/watch.ts'
import { watchRoutes as routes } from '../contract/watch.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** What the desk keeps an eye on, and the posts that it makes worth another look. */
export function watchHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)
  app.openapi(guarded(routes.watched), async (c) => c.json(plain(await watched(deps, c.var.who)), 200))
  app.openapi(guarded(routes.addWatch), async (c) =>
    c.json(unwrap(await addWatch(deps, c.var.who, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.changeWatch), async (c) =>
    c.json(unwrap(await changeWatch(deps, c.var.who, c.req.valid('param').entry, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.endWatch), async (c) =>
    c.json(unwrap(await endWatch(deps, c.var.who, c.req.valid('param').entry)), 200),
  )
  app.openapi(guarded(routes.lookAgain), async (c) => c.json(plain(await lookAgain(deps, c.var.who)), 200))
}
