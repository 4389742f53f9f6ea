import type { OpenAPIHono } from '@hono/zod-openapi'
import {
  announceFile,
  forgetPast,
  goOnWithImport,
  importFromAccount,
  pastOf,
  stopImport,
  takeFile,
} from '../../desk/imports.ts'
import { forgetImport, teach } from '../../desk/teach.ts'
import { pastRoutes as routes } from '../contract/past.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** What speakers said before this desk: read from their accounts and from files. */
export function pastHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)
  app.openapi(guarded(routes.past), async (c) => c.json(plain(await pastOf(deps, c.var.who)), 200))
  app.openapi(guarded(routes.importAccount), async (c) =>
    c.json(unwrap(await importFromAccount(deps, c.var.who, c.req.valid('param').account)), 200),
  )
  app.openapi(guarded(routes.announceFile), async (c) =>
    c.json(unwrap(await announceFile(deps, c.var.who, c.req.valid('param').speaker, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.sendFile), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const { from } = c.req.valid('query')
    return c.json(unwrap(await takeFile(deps, c.var.who, c.req.valid('param').import, from, bytes)), 200)
  })
  app.openapi(guarded(routes.stopImport), async (c) =>
    c.json(unwrap(await stopImport(deps, c.var.who, c.req.valid('param').import)), 200),
  )
  app.openapi(guarded(routes.goOnWithImport), async (c) =>
    c.json(unwrap(await goOnWithImport(deps, c.var.who, c.req.valid('param').import)), 200),
  )
  app.openapi(guarded(routes.teach), async (c) =>
    c.json(unwrap(await teach(deps, c.var.who, c.req.valid('param').speaker, c.req.valid('json').posts)), 200),
  )
  app.openapi(guarded(routes.forgetImport), async (c) =>
    c.json(unwrap(await forgetImport(deps, c.var.who, c.req.valid('param').import)), 200),
  )
  app.openapi(guarded(routes.forgetPast), async (c) =>
    c.json(unwrap(await forgetPast(deps, c.var.who, c.req.valid('param').speaker)), 200),
  )
}
