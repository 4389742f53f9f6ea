import type { OpenAPIHono } from '@hono/zod-openapi'
import { changePlaces } from '../../desk/change-places.ts'
import { allSeries, endSeries, pauseSeries, repeat, resumeSeries } from '../../desk/repeat.ts'
import { setSlots, slots } from '../../desk/slots.ts'
import { planRoutes as routes } from '../contract/plan.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy } from './guarded.ts'

/** What is to leave when: slots, their order, and what comes again. */
export function planHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)
  app.openapi(guarded(routes.slots), async (c) => c.json(plain(await slots(deps, c.var.who)), 200))
  app.openapi(guarded(routes.setSlots), async (c) =>
    c.json(unwrap(await setSlots(deps, c.var.who, c.req.valid('param').account, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.repeat), async (c) =>
    c.json(unwrap(await repeat(deps, c.var.who, c.req.valid('param').draft, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.series), async (c) => c.json(plain(await allSeries(deps, c.var.who)), 200))
  app.openapi(guarded(routes.pauseSeries), async (c) =>
    c.json(unwrap(await pauseSeries(deps, c.var.who, c.req.valid('param').series)), 200),
  )
  app.openapi(guarded(routes.resumeSeries), async (c) =>
    c.json(unwrap(await resumeSeries(deps, c.var.who, c.req.valid('param').series)), 200),
  )
  app.openapi(guarded(routes.endSeries), async (c) =>
    c.json(unwrap(await endSeries(deps, c.var.who, c.req.valid('param').series)), 200),
  )
  app.openapi(guarded(routes.changePlaces), async (c) =>
    c.json(unwrap(await changePlaces(deps, c.var.who, c.req.valid('param').delivery, c.req.valid('json'))), 200),
  )
}
