import type { OpenAPIHono } from '@hono/zod-openapi'
import { notices, noticeWishes, wishNotices } from '../../desk/notices.ts'
import { noticeRoutes as routes } from '../contract/notices.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** What people are told of by itself, and how. */
export function noticeHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)

  app.openapi(guarded(routes.notices), async (c) => c.json(plain(await notices(deps, c.var.who)), 200))
  app.openapi(guarded(routes.noticeWishes), async (c) =>
    c.json({ wishes: plain(await noticeWishes(deps, c.var.caller.person)), canMail: deps.canMail }, 200),
  )
  app.openapi(guarded(routes.wishNotices), async (c) =>
    c.json(unwrap(await wishNotices(deps, c.var.caller, c.req.valid('json'))), 200),
  )
}
