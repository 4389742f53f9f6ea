import type { OpenAPIHono } from '@hono/zod-openapi'
import { compare, connect, disconnect, networks, timeline } from '../../desk/accounts.ts'
import { archiveSpeaker, changeSpeaker, newSpeaker } from '../../desk/speakers.ts'
import { beginVisit, callback, chooseAccount, endVisit } from '../../desk/visits.ts'
import { readVoice, voices } from '../../desk/voices.ts'
import { otherRoutes } from '../contract/other.ts'
import { speakerRoutes as routes } from '../contract/speakers.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, plain, unwrap } from '../edge.ts'
import { guard, idOf } from '../guard.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { guardedBy, honoPath } from './guarded.ts'

/** Who speaks here, and through which accounts. */
export function speakerHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)

  app.openapi(guarded(routes.networks), async (c) => c.json(await networks(deps, c.var.who, callback(deps)), 200))
  app.openapi(guarded(routes.newSpeaker), async (c) =>
    c.json(unwrap(await newSpeaker(deps, c.var.who, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.changeSpeaker), async (c) =>
    c.json(unwrap(await changeSpeaker(deps, c.var.who, c.req.valid('param').speaker, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.archiveSpeaker), async (c) =>
    c.json(unwrap(await archiveSpeaker(deps, c.var.who, c.req.valid('param').speaker)), 200),
  )
  app.openapi(guarded(routes.connect), async (c) =>
    c.json(unwrap(await connect(deps, c.var.who, c.req.valid('param').speaker, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.beginVisit), async (c) =>
    c.json(unwrap(await beginVisit(deps, c.var.who, c.req.valid('param').speaker, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.endVisit), async (c) =>
    c.json(plain(unwrap(await endVisit(deps, c.var.who, c.req.valid('json')))), 200),
  )
  app.openapi(guarded(routes.chooseAccount), async (c) =>
    c.json(plain(unwrap(await chooseAccount(deps, c.var.who, c.req.valid('json')))), 200),
  )
  app.openapi(guarded(routes.voices), async (c) => c.json(plain(await voices(deps, c.var.who)), 200))
  const { voice } = otherRoutes
  app.get(honoPath(voice.path), guard(deps, signIn, voice.access), async (c) => {
    const bytes = unwrap(await readVoice(deps, c.var.who, idOf(c, 'speaker')))
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      // Its address names the moment when it was learnt.
      'cache-control': 'private, max-age=86400, immutable',
    })
  })
  app.openapi(guarded(routes.compare), async (c) =>
    c.json(unwrap(await compare(deps, c.var.who, c.req.valid('param').account)), 200),
  )
  app.openapi(guarded(routes.disconnect), async (c) =>
    c.json(unwrap(await disconnect(deps, c.var.who, c.req.valid('param').account)), 200),
  )
  app.openapi(guarded(routes.timeline), async (c) => c.json(await timeline(deps, c.var.who), 200))
}
