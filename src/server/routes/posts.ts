import type { OpenAPIHono } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { answerApproval } from '../../desk/approve.ts'
import { commentsOn } from '../../desk/comments.ts'
import { holdLonger } from '../../desk/hold-longer.ts'
import { frame } from '../../desk/organisation.ts'
import { atAGlance, getPost, listPosts } from '../../desk/posts.ts'
import { exportRecord, readRecord, verifyRecord } from '../../desk/record.ts'
import { settle } from '../../desk/settle.ts'
import { takeBack } from '../../desk/take-back.ts'
import { otherRoutes } from '../contract/other.ts'
import { peopleRoutes } from '../contract/people.ts'
import { postRoutes as routes } from '../contract/speaking.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, unwrap } from '../edge.ts'
import { guard } from '../guard.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy, honoPath } from './guarded.ts'

/** Posts on their way and after, and the record of it all. */
export function postHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)

  app.openapi(guarded(peopleRoutes.desk), async (c) => {
    const [around, posts] = await Promise.all([frame(deps, c.var.who), atAGlance(deps, c.var.who)])
    return c.json(plain({ ...around, ...posts }), 200)
  })
  app.openapi(guarded(routes.posts), async (c) =>
    c.json(unwrap(await listPosts(deps, c.var.who, c.req.valid('query'))), 200),
  )
  app.openapi(guarded(routes.post), async (c) => {
    const { post } = c.req.valid('param')
    const shown = unwrap(await getPost(deps, c.var.who, post))
    const { entries } = unwrap(await readRecord(deps, c.var.who, { post }))
    const comments = await commentsOn(deps, c.var.who, post)
    return c.json(plain({ post: shown, record: entries, comments }), 200)
  })
  app.openapi(guarded(routes.takeBack), async (c) =>
    c.json(unwrap(await takeBack(deps, c.var.who, c.req.valid('param').post)), 200),
  )
  app.openapi(guarded(routes.holdLonger), async (c) =>
    c.json(unwrap(await holdLonger(deps, c.var.who, c.req.valid('param').post, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.answerApproval), async (c) =>
    c.json(unwrap(await answerApproval(deps, c.var.who, c.req.valid('param').post, c.req.valid('json'))), 200),
  )

  app.openapi(guarded(routes.settle), async (c) =>
    c.json(unwrap(await settle(deps, c.var.who, c.req.valid('param').delivery, c.req.valid('json'))), 200),
  )

  app.openapi(guarded(routes.record), async (c) =>
    c.json(unwrap(await readRecord(deps, c.var.who, c.req.valid('query'))), 200),
  )
  app.openapi(guarded(routes.verifyRecord), async (c) => c.json(await verifyRecord(deps, c.var.who.organisation), 200))
  const { recordExport } = otherRoutes
  app.get(honoPath(recordExport.path), guard(deps, signIn, recordExport.access), async (c) => {
    const lines = unwrap(await exportRecord(deps, c.var.who))
    c.header('content-type', 'application/x-ndjson')
    c.header('content-disposition', 'attachment; filename="record.jsonl"')
    return stream(c, async (out) => {
      for await (const line of lines) await out.write(line)
    })
  })
}
