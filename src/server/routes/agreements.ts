import type { OpenAPIHono } from '@hono/zod-openapi'
import { agreements, endDeputy, nameDeputy, setEyes } from '../../desk/agreements.ts'
import { comment, takeWords } from '../../desk/comments.ts'
import { agreementRoutes as routes } from '../contract/agreements.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** Who agrees to what, and what is said about a post that waits. */
export function agreementHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)
  app.openapi(guarded(routes.agreements), async (c) => c.json(plain(await agreements(deps, c.var.who)), 200))
  app.openapi(guarded(routes.setEyes), async (c) =>
    c.json(unwrap(await setEyes(deps, c.var.who, c.req.valid('param').speaker, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.nameDeputy), async (c) =>
    c.json(unwrap(await nameDeputy(deps, c.var.who, c.req.valid('param').speaker, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.endDeputy), async (c) =>
    c.json(unwrap(await endDeputy(deps, c.var.who, c.req.valid('param').speaker)), 200),
  )
  app.openapi(guarded(routes.comment), async (c) =>
    c.json(unwrap(await comment(deps, c.var.who, c.req.valid('param').post, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.takeWords), async (c) => {
    const { post, comment: id } = c.req.valid('param')
    return c.json(unwrap(await takeWords(deps, c.var.who, post, id)), 200)
  })
}
