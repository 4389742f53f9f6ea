import type { OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { z } from 'zod'
import { backTest } from '../../desk/back-test.ts'
import { checks, setCheck, setMeant } from '../../desk/checks.ts'
import { preview } from '../../desk/preview.ts'
import { type BackTest, checkRoutes as routes } from '../contract/checks.ts'
import { otherRoutes } from '../contract/other.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, refusing, unwrap } from '../edge.ts'
import { guard } from '../guard.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy, honoPath } from './guarded.ts'

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
  app.openapi(guarded(routes.previewCheck), async (c) =>
    c.json(unwrap(await preview(deps, c.var.who, c.req.valid('param').check, c.req.valid('json'))), 200),
  )
  app.get(honoPath(otherRoutes.backTest.path), guard(deps, signIn, otherRoutes.backTest.access), (c) => {
    const { who } = c.var
    const most = postsAsked(c.req.query('posts'))
    return streamSSE(c, async (out) => {
      const gone = new AbortController()
      out.onAbort(() => gone.abort())
      const tell = (event: string, said: object) => out.writeSSE({ event, data: JSON.stringify(said) })
      try {
        const outcome = await backTest(deps, who, {
          most,
          signal: gone.signal,
          progress: (done, of) => void tell('progress', { done, of }),
        })
        if (outcome.ok) await tell('result', plain(outcome.value) satisfies z.input<typeof BackTest>)
        else await tell('refused', outcome.refusal)
      } catch (cause) {
        deps.log.error(
          { request: c.var.request, name: cause instanceof Error ? cause.name : 'unknown' },
          'back-test broke',
        )
        await tell('refused', refusing('bug').refusal)
      }
    })
  })
}

const DEFAULT_POSTS = 1000
const MOST_POSTS = 5000

function postsAsked(said: string | undefined): number {
  const most = said === undefined ? DEFAULT_POSTS : Number(said)
  if (!Number.isInteger(most) || most < 1 || most > MOST_POSTS)
    throw refusing('wrong-input', `“posts” takes a number from 1 to ${MOST_POSTS}.`)
  return most
}
