import type { Identity } from '../../domain/delivery.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { numberOf, textOf } from '../fields.ts'
import { refuse } from '../limits.ts'
import type { Connected, Network } from '../network.ts'
import { call, refusalOf } from './api.ts'
import { memberOf, pageOf, pagesOf } from './identity.ts'
import { type App, isDead, type LinkedinKind, no, type Secret, tokens, type World } from './session.ts'

const scopesOf: Readonly<Record<LinkedinKind, readonly string[]>> = {
  member: ['openid', 'profile', 'w_member_social'],
  page: ['r_organization_social', 'w_organization_social', 'rw_organization_admin'],
}
const productOf: Readonly<Record<LinkedinKind, string>> = {
  member: '“Share on LinkedIn” and “Sign In with LinkedIn using OpenID Connect”',
  page: '“Community Management API”',
}

const declined = (why: string) => no(refuse('entry-refused', 'never', why))

/** On LinkedIn's own page: OAuth 2 for the app that an owner made there. */
export function entryOf(world: World): Extract<Network['entry'], { kind: 'away' }> {
  const scopes = scopesOf[world.kind]

  /** As whom the one who let the desk in may speak. */
  async function speakersOf(token: string, signal: AbortSignal): Promise<Outcome<readonly Identity[]>> {
    const ask: Parameters<typeof memberOf>[0] = (what) => call(world, { ...what, token }, signal)
    if (world.kind === 'member') {
      const member = await memberOf(ask)
      return member.ok ? { ok: true, value: [member.value] } : member
    }
    const urns = await pagesOf(ask)
    if (!urns.ok) return urns
    const pages: Identity[] = []
    for (const page of await Promise.all(urns.value.map((urn) => pageOf(ask, urn)))) {
      if (!page.ok) return page
      pages.push(page.value)
    }
    return { ok: true, value: pages }
  }

  return {
    kind: 'away',
    service: () => ({ ok: true, value: '' }),
    async register(_service, typed) {
      const clientId = (typed.clientId ?? '').trim()
      const clientSecret = (typed.clientSecret ?? '').trim()
      if (!/^\w{10,}$/.test(clientId) || !/^[\w.=+/-]{10,}$/.test(clientSecret))
        return no(refuse('wrong-input', 'never', 'Copy both the Client ID and the Primary Client Secret, each whole.'))
      const app: App = { clientId, clientSecret }
      return { ok: true, value: JSON.stringify(app) }
    },
    async begin(_service, app, back) {
      const { clientId }: App = JSON.parse(app)
      const url = new URL('/oauth/v2/authorization', world.siteUrl)
      const query = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: back.uri,
        state: back.state,
        scope: scopes.join(' '),
      }
      url.search = new URLSearchParams(query).toString().replaceAll('+', '%20')
      return { ok: true, value: { url: url.href, kept: '{}' } }
    },
    async finish(_service, registered, _kept, answer, uri) {
      const signal = AbortSignal.timeout(world.deadlineMs)
      if (answer.error === 'unauthorized_scope_error')
        return declined(
          `The app at LinkedIn lacks the product ${productOf[world.kind]}. An owner can ask for it there.`,
        )
      if (answer.code === undefined) return no(refuse('entry-refused', 'never'))
      const app: App = JSON.parse(registered)
      const form = { grant_type: 'authorization_code', code: answer.code, redirect_uri: uri }
      const given = await tokens(world, app, form, signal)
      if (given.kind !== 'ok') return isDead(given) ? declined(whyNotGiven(given.code)) : no(refusalOf(given))
      const [access, refresh] = [textOf(given.body.access_token), textOf(given.body.refresh_token)]
      if (access === '') return no(refuse('network-strange', 'later'))
      const said = textOf(given.body.scope)
      const missing = scopes.filter((scope) => said !== '' && !said.split(/[\s,]+/).includes(scope))
      if (missing.length > 0)
        return declined(`LinkedIn gave less than the desk needs: ${missing.join(', ')} is missing.`)
      const speakers = await speakersOf(access, signal)
      if (!speakers.ok) return speakers
      const seconds = numberOf(refresh === '' ? given.body.expires_in : given.body.refresh_token_expires_in, 0)
      const endsAt = seconds === 0 ? null : new Date(Date.now() + seconds * 1000).toISOString()
      const [first, ...rest] = speakers.value.map((identity): Connected => {
        const secret: Secret = { access, refresh, app, author: identity.remoteId }
        return { identity, credentials: { service: '', secret: JSON.stringify(secret) }, endsAt }
      })
      return first === undefined
        ? declined('This person may not post for any Page. Somebody who runs the Page can make them “Content admin”.')
        : { ok: true, value: [first, ...rest] }
    },
  }
}

const whyNotGiven = (error: string) =>
  /client/.test(error)
    ? 'LinkedIn does not know the Client ID or the Client Secret of this desk. An owner can type them again.'
    : 'LinkedIn did not take the way back: it was too old, or used before. Begin anew.'
