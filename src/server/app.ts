import { randomUUID } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { matchedRoutes } from 'hono/route'
import { MOST_PLAN_BYTES } from '../desk/plan-rows.ts'
import type { RefusalCode } from '../domain/refusals.ts'
import { serveApiPages } from './api-pages.ts'
import { otherRoutes } from './contract/other.ts'
import type { ServerDeps } from './deps.ts'
import { addressOf, type Ctx, type Edge, refusing } from './edge.ts'
import { guard, sameOrigin } from './guard.ts'
import { headers } from './headers.ts'
import { metrics, serveHealth } from './health.ts'
import { openLive, stream } from './live.ts'
import { agreementHandlers } from './routes/agreements.ts'
import { checkHandlers } from './routes/checks.ts'
import { honoPath } from './routes/guarded.ts'
import { noticeHandlers } from './routes/notices.ts'
import { pastHandlers } from './routes/past.ts'
import { pauseHandlers } from './routes/pausing.ts'
import { peopleHandlers } from './routes/people.ts'
import { planHandlers } from './routes/plan.ts'
import { planFileHandlers } from './routes/plan-files.ts'
import { postHandlers } from './routes/posts.ts'
import { speakerHandlers } from './routes/speakers.ts'
import { watchHandlers } from './routes/watch.ts'
import { webhookHandlers } from './routes/webhooks.ts'
import { wordHandlers } from './routes/words.ts'
import { openDoors } from './sign-in/routes.ts'
import { openSignIn } from './sign-in/sign-in.ts'
import { servePages } from './static.ts'
import { toWire, wrongInput } from './wire.ts'

export type { ServerDeps } from './deps.ts'

/** For node:http: a caller that is slow on purpose holds no connection. Streams of changes are not cut. */
export const serverOptions = { headersTimeout: 15_000, requestTimeout: 60_000, keepAliveTimeout: 10_000 } as const

const JSON_BYTES = 1024 * 1024
const MEDIA_BYTES = 20 * 1024 * 1024
/** Of a file that comes in parts: one of them. */
const PART_BYTES = 8 * 1024 * 1024
const PART = /^\/api\/o\/[^/]+\/(imports\/[^/]+\/file|uploads\/[^/]+)$/
const PLAN = /^\/api\/o\/[^/]+\/plan(?:\/look)?$/
const MEDIA = /^\/api\/o\/[^/]+\/media$/

export interface Server {
  readonly app: OpenAPIHono<Edge>
  readonly fetch: OpenAPIHono<Edge>['fetch']
  /** Ends the streams and the listening connection. */
  close(): Promise<void>
}

/** The desk as a web server: decodes, calls one verb, says its outcome. */
export function buildServer(deps: ServerDeps): Server {
  const https = deps.publicUrl.startsWith('https:')
  const app = new OpenAPIHono<Edge>({
    defaultHook: (result) => {
      if (!result.success) throw wrongInput(result.error.issues)
    },
  })
  const signIn = openSignIn(deps)
  const live = openLive(deps.databaseUrl, deps.log)
  const { registry, seconds } = metrics()
  let closing = false

  app.onError((error, c) => toWire(error, c, deps.log))
  app.notFound((c) => toWire(refusing('not-found'), c, deps.log))

  app.use('*', async (c, next) => {
    const began = performance.now()
    c.set('request', randomUUID())
    c.set('address', addressOf(socketOf(c), c.req.header('x-forwarded-for'), deps.trustedProxies))
    await next()
    c.header('x-request-id', c.var.request)
    const ms = performance.now() - began
    const route = matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? '/*'
    seconds.observe({ method: c.req.method, route, status: c.res.status }, ms / 1000)
    // Exactly these fields: a log holds no words, no cookies, no keys.
    deps.log.info(
      {
        request: c.var.request,
        organisation: c.var.who?.organisation ?? null,
        person: c.var.caller?.person ?? null,
        method: c.req.method,
        route,
        status: c.res.status,
        outcome: c.var.outcome ?? 'done',
        ms: Math.round(ms),
      },
      'request',
    )
  })
  app.use('*', headers(https))
  app.use('*', compress())
  app.use('/api/*', sameOrigin(deps.publicUrl))
  app.use(
    '/api/*',
    limit(JSON_BYTES, (path) => ![MEDIA, PART, PLAN].some((one) => one.test(path)), 'too-much'),
  )
  app.use(
    '/api/*',
    limit(MEDIA_BYTES, (path) => MEDIA.test(path), 'picture-too-big'),
  )
  app.use(
    '/api/*',
    limit(PART_BYTES, (path) => PART.test(path), 'too-much'),
  )
  app.use(
    '/api/*',
    limit(MOST_PLAN_BYTES, (path) => PLAN.test(path), 'too-much'),
  )

  serveHealth(app, deps, registry)
  openDoors(app, deps, signIn)
  peopleHandlers(app, deps, signIn)
  speakerHandlers(app, deps, signIn)
  wordHandlers(app, deps, signIn)
  postHandlers(app, deps, signIn)
  pauseHandlers(app, deps, signIn)
  noticeHandlers(app, deps, signIn)
  agreementHandlers(app, deps, signIn)
  checkHandlers(app, deps, signIn)
  planHandlers(app, deps, signIn)
  planFileHandlers(app, deps, signIn)
  watchHandlers(app, deps, signIn)
  pastHandlers(app, deps, signIn)
  webhookHandlers(app, deps, signIn)
  const { events } = otherRoutes
  app.get(honoPath(events.path), guard(deps, signIn, events.access), (c) => stream(c, deps, live, () => closing))
  serveApiPages(app, deps.version)
  servePages(app, deps.webFolder)

  return {
    app,
    fetch: app.fetch,
    async close() {
      closing = true
      await live.close()
      registry.clear()
    },
  }
}

const socketOf = (c: Ctx) => {
  try {
    return getConnInfo(c).remote.address
  } catch {
    // Called without a socket: from inside this process.
    return undefined
  }
}

const limit = (maxSize: number, covers: (path: string) => boolean, code: RefusalCode) => {
  const enforce = bodyLimit({
    maxSize,
    onError: () => {
      throw refusing(code)
    },
  })
  return (c: Ctx, next: () => Promise<void>) => (covers(c.req.path) ? enforce(c, next) : next())
}
