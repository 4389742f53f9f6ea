import type { OpenAPIHono } from '@hono/zod-openapi'
import { checks, setCheck, setMeant } from '../../desk/checks.ts'
import { checkRoutes as routes } from '../contract/checks.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** The checks, and what is set for them here. */
export function checkHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)
  app.openapi(guarded(routes.checks), async (c) => c.json(plain(await checks(deps, c.var.who)), 200))
  app.openapi(guarded(routes.setCheck), async (c) =>
    c.json(unwrap(await setCheck(deps, c.var.who, c.req.valid('param').check, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.meanForAll), async (c) => {
    const { words } = c.req.valid('json')
    return c.json(unwrap(await setMeant(deps, c.var.who, c.req.valid('param').check, { words, right: true })), 200)
  })
  app.openapi(guarded(routes.meanNoMore), async (c) => {
    const { words } = c.req.valid('query')
    return c.json(unwrap(await setMeant(deps, c.var.who, c.req.valid('param').check, { words, right: false })), 200)
  })
}
