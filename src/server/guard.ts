import type { MiddlewareHandler } from 'hono'
import { whoByKey } from '../desk/keys.ts'
import { asKeyHolder, asMember } from '../desk/sessions.ts'
import type { Access } from './contract/route.ts'
import type { ServerDeps } from './deps.ts'
import { type Ctx, type Edge, from, refusing, unwrap } from './edge.ts'
import type { SignIn } from './sign-in/sign-in.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Lets a request through to its handler only if its route's access allows whoever sent it. */
export function guard(deps: ServerDeps, signIn: SignIn, access: Access): MiddlewareHandler<Edge> {
  return async (c, next) => {
    if (access.kind === 'public') return next()
    const token = bearer(c)
    if (token === undefined) {
      const session = await signIn.session(c)
      if (session === null) throw refusing('not-signed-in')
      if (access.kind === 'key') throw refusing('not-yours', 'This is asked with an API key.')
      c.set('caller', session.caller)
      if (access.kind === 'member')
        c.set('who', unwrap(await asMember(deps, session.caller, organisationOf(c), access.right)))
    } else {
      const key = await whoByKey(deps, token, from(c))
      if (key === null) throw refusing('not-signed-in', 'This API key does not work. It may have been withdrawn.')
      c.set('caller', key.who)
      if (access.kind === 'key') c.set('key', key)
      else if (access.kind !== 'member') throw refusing('not-yours', 'An API key may not do that.')
      else c.set('who', unwrap(asKeyHolder(key.who, key.scopes, organisationOf(c), access.right, access.scope)))
    }
    return next()
  }
}

const organisationOf = (c: Ctx) => idOf(c, 'org')

/** An id in the address; anything that cannot be one is not there. */
export function idOf(c: Ctx, name: string): string {
  const id = c.req.param(name) ?? ''
  if (!uuid.test(id)) throw refusing('not-found')
  return id.toLowerCase()
}

/** The API key of a request. Where there is one, no cookie counts. */
const bearer = (c: Ctx): string | undefined => {
  const header = c.req.header('authorization')
  return header === undefined ? undefined : header.replace(/^Bearer +/i, '')
}

/**
 * Refuses a change that a browser was made to send by another site: it needs a header that no form can send, and the
 * browser's own word that the page is this desk's. API keys are never sent by a browser on its own, so they need neither.
 */
export function sameOrigin(publicUrl: string): MiddlewareHandler<Edge> {
  return async (c, next) => {
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD' && c.req.method !== 'OPTIONS'
    if (changes && bearer(c) === undefined) {
      const origin = c.req.header('origin')
      const site = c.req.header('sec-fetch-site')
      const own = site === undefined ? origin === publicUrl : site === 'same-origin'
      if (c.req.header('x-thinktwice') !== '1' || !own) throw refusing('wrong-origin')
    }
    return next()
  }
}
