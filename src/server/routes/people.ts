import type { OpenAPIHono } from '@hono/zod-openapi'
import { begin, begun, foundOrganisation } from '../../desk/begin.ts'
import { acceptInvitation, invite, readInvitation, withdrawInvitation } from '../../desk/invitations.ts'
import { keys, newKey, withdrawKey } from '../../desk/keys.ts'
import { changeOrganisation } from '../../desk/organisation.ts'
import { leave, people, setRole } from '../../desk/people.ts'
import { endSession, me, mySessions } from '../../desk/sessions.ts'
import { peopleRoutes as routes } from '../contract/people.ts'
import type { ServerDeps } from '../deps.ts'
import { type Edge, from, unwrap } from '../edge.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { withTries } from '../sign-in/tries.ts'
import { guardedBy } from './guarded.ts'

/** Beginning, belonging, and who may do what. */
export function peopleHandlers(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  const guarded = guardedBy(deps, signIn)

  app.openapi(guarded(routes.begun), async (c) => c.json({ setUp: await begun(deps) }, 200))
  app.openapi(guarded(routes.begin), async (c) => {
    const given = c.req.valid('json')
    const { organisation } = unwrap(await begin(deps, given, from(c)))
    await signIn.signIn(c, { email: given.email, password: given.password, by: 'setting up' })
    return c.json({ organisation }, 200)
  })
  app.openapi(guarded(routes.me), async (c) => c.json(await me(deps, c.var.caller), 200))
  app.openapi(guarded(routes.sessions), async (c) => c.json(await mySessions(deps, c.var.caller), 200))
  app.openapi(guarded(routes.endSession), async (c) =>
    c.json(unwrap(await endSession(deps, c.var.caller, c.req.valid('param').session)), 200),
  )
  app.openapi(guarded(routes.newOrganisation), async (c) =>
    c.json(unwrap(await foundOrganisation(deps, c.var.caller, c.req.valid('json'))), 200),
  )

  app.openapi(guarded(routes.invitation), async (c) =>
    c.json(unwrap(await readInvitation(deps, c.req.valid('param').token)), 200),
  )
  app.openapi(guarded(routes.acceptInvitation), async (c) => {
    const { token } = c.req.valid('param')
    const given = c.req.valid('json')
    const offer = unwrap(await readInvitation(deps, token))
    const names = [`address:${c.var.address}`, `account:${offer.email}`]
    const accepted = await withTries(deps, names, async () => {
      const outcome = await acceptInvitation(deps, token, given, from(c))
      return { right: outcome.ok || outcome.refusal.code !== 'wrong-password', value: outcome }
    })
    const { organisation, email } = unwrap(accepted)
    await signIn.signIn(c, { email, password: given.password, by: 'invitation' })
    return c.json({ organisation }, 200)
  })
  app.openapi(guarded(routes.invite), async (c) =>
    c.json(unwrap(await invite(deps, c.var.who, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.withdrawInvitation), async (c) =>
    c.json(unwrap(await withdrawInvitation(deps, c.var.who, c.req.valid('param').invitation)), 200),
  )

  app.openapi(guarded(routes.organisation), async (c) =>
    c.json(unwrap(await changeOrganisation(deps, c.var.who, c.req.valid('json'))), 200),
  )
  app.openapi(guarded(routes.people), async (c) => c.json(await people(deps, c.var.who), 200))
  app.openapi(guarded(routes.setRole), async (c) =>
    c.json(unwrap(await setRole(deps, c.var.who, c.req.valid('param').person, c.req.valid('json').role)), 200),
  )
  app.openapi(guarded(routes.leave), async (c) =>
    c.json(unwrap(await leave(deps, c.var.who, c.req.valid('param').person)), 200),
  )

  app.openapi(guarded(routes.key), (c) => {
    const { who, name, scopes } = c.var.key
    const { organisation, name: person, role } = who
    return c.json({ organisation, key: name, person, role, scopes: [...scopes] }, 200)
  })
  app.openapi(guarded(routes.keys), async (c) => c.json(await keys(deps, c.var.who), 200))
  app.openapi(guarded(routes.newKey), async (c) => c.json(await newKey(deps, c.var.who, c.req.valid('json')), 200))
  app.openapi(guarded(routes.withdrawKey), async (c) =>
    c.json(unwrap(await withdrawKey(deps, c.var.who, c.req.valid('param').key)), 200),
  )
}
