import { timingSafeEqual } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { ServerDeps } from './deps.ts'
import { type Edge, refusing } from './edge.ts'

const LOOPBACK = /^(127\.|::1$)/

/** Counts and times every request by its route, never by its address. */
export function metrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by route and outcome',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return { registry, seconds }
}

/** Is the process alive, is it ready for work, and how has it been? */
export function serveHealth(app: OpenAPIHono<Edge>, deps: ServerDeps, registry: Registry): void {
  app.get('/healthz', (c) => c.json({ alive: true, version: deps.version }))
  app.get('/readyz', async (c) => {
    const asked = await Promise.all(
      Object.entries(deps.readiness).map(async ([name, ask]) => [name, await ask().catch(() => 'It does not answer.')]),
    )
    const ready = asked.every(([, says]) => says === null)
    return c.json(
      { ready, ...Object.fromEntries(asked.map(([name, says]) => [name, says ?? 'well'])) },
      ready ? 200 : 503,
    )
  })
  app.get('/metrics', onlyFor(deps.metricsToken), async (c) =>
    c.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  )
}

const onlyFor =
  (token: string | null): MiddlewareHandler<Edge> =>
  async (c, next) => {
    const given = Buffer.from(c.req.header('authorization') ?? '')
    const wanted = Buffer.from(`Bearer ${token ?? ''}`)
    const knows = token !== null && given.length === wanted.length && timingSafeEqual(given, wanted)
    // Behind a proxy on this machine that nobody told us of, everybody would seem to be here.
    const here = LOOPBACK.test(c.var.address) && c.req.header('x-forwarded-for') === undefined
    if (!knows && !here) throw refusing('not-found')
    return next()
  }
