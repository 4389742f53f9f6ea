import type { OpenAPIHono } from '@hono/zod-openapi'
import { makeCard } from '../../desk/cards.ts'
import { discardDraft, getDraft, keepDraft, listDrafts, restoreDraft } from '../../desk/draft.ts'
import { lookAtLinks, readFacts } from '../../desk/facts.ts'
import { hold } from '../../desk/hold.ts'
import { keepMedia, keepStill, type Piece, readPicture } from '../../desk/media.ts'
import { standing } from '../../desk/standing.ts'
import { takeMedia } from '../../desk/uploads.ts'
import { otherRoutes } from '../contract/other.ts'
import { postRoutes as routes } from '../contract/speaking.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, unwrap } from '../edge.ts'
import { guard, idOf } from '../guard.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy, honoPath } from './guarded.ts'

/** Words and pictures before they are held. */
export function wordHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)

  app.openapi(guarded(routes.facts), async (c) => c.json(unwrap(await readFacts(deps, c.var.who)), 200))
  app.openapi(guarded(routes.links), async (c) =>
    c.json(unwrap(await lookAtLinks(deps, c.req.valid('json').links)), 200),
  )

  app.openapi(guarded(routes.makeCard), async (c) =>
    c.json(unwrap(await makeCard(deps, c.var.who, c.req.valid('json').url)), 200),
  )

  app.openapi(guarded(routes.drafts), async (c) => c.json(unwrap(await listDrafts(deps, c.var.who)), 200))
  app.openapi(guarded(routes.draft), async (c) =>
    c.json(unwrap(await getDraft(deps, c.var.who, c.req.valid('param').draft)), 200),
  )
  app.openapi(guarded(routes.keepDraft), async (c) =>
    c.json(unwrap(await keepDraft(deps, c.var.who, c.req.valid('param').draft, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.discardDraft), async (c) =>
    c.json(unwrap(await discardDraft(deps, c.var.who, c.req.valid('param').draft)), 200),
  )
  app.openapi(guarded(routes.restoreDraft), async (c) =>
    c.json(unwrap(await restoreDraft(deps, c.var.who, c.req.valid('param').draft)), 200),
  )
  app.openapi(guarded(routes.standing), async (c) =>
    c.json(unwrap(await standing(deps, c.var.who, c.req.valid('param').draft)), 200),
  )
  app.openapi(guarded(routes.hold), async (c) =>
    c.json(unwrap(await hold(deps, c.var.who, c.req.valid('param').draft, c.req.valid('json'))), 200),
  )

  app.openapi(guarded(routes.uploadMedia), async (c) => {
    const file = new Uint8Array(await c.req.arrayBuffer())
    return c.json(unwrap(await keepMedia(deps, c.var.who, file, c.req.valid('query').name)), 200)
  })
  app.openapi(guarded(routes.sendMedia), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const part = { ...c.req.valid('query'), upload: c.req.valid('param').upload, bytes }
    return c.json(unwrap(await takeMedia(deps, c.var.who, part)), 200)
  })
  app.openapi(guarded(routes.stillMedia), async (c) =>
    c.json(unwrap(await keepStill(deps, c.var.who, c.req.valid('param').media)), 200),
  )
  const { picture } = otherRoutes
  app.get(honoPath(picture.path), guard(deps, signIn, picture.access), async (c) => {
    const asked = wanted(c.req.header('range'))
    const { bytes, mime, size } = unwrap(await readPicture(deps, c.var.who, idOf(c, 'media'), asked))
    return c.body(new Uint8Array(bytes), asked ? 206 : 200, {
      'content-type': mime,
      'accept-ranges': 'bytes',
      ...(asked ? { 'content-range': `bytes ${asked.from}-${asked.from + bytes.length - 1}/${size}` } : {}),
      'content-disposition': 'inline; filename="picture"',
      // The bytes under an id never change; who may see them is asked again by every other browser.
      'cache-control': 'private, max-age=86400, immutable',
    })
  })
}

/** Which bytes a browser wants; null where it asks for all of them, or in a way that we need not know. */
function wanted(range: string | undefined): Piece | null {
  const [, from, last] = /^bytes=(\d{1,9})-(\d{0,9})$/.exec(range ?? '') ?? []
  if (from === undefined) return null
  const length = last ? Number(last) - Number(from) + 1 : null
  return length !== null && length < 1 ? null : { from: Number(from), length }
}
