import { createHash, randomBytes } from 'node:crypto'
import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { fieldsOf, textOf } from '../exchange.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Connected, Entry } from '../network.ts'
import { call, refusalOf } from './answers.ts'
import { identityOf, type Secret, serverFacts } from './server.ts'

const scopes = ['read:accounts', 'read:statuses', 'write:statuses', 'write:media']

interface App {
  readonly id: string
  readonly secret: string
}
/** What only the one who asked for a code can say; null where the server does not know that question. */
interface Kept {
  readonly verifier: string | null
}

const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })
const strange = () => no(refuse('network-strange', 'later', 'That server does not answer as a Mastodon server does.'))

/** The server in what a person typed: its name, its address, or a whole handle. */
function serviceFrom({ server = '' }: Readonly<Record<string, string>>): Outcome<string> {
  const typed = server
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^@?[^@/:]*@/, '')
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`)
  const fits = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.hostname !== ''
  const why = 'That is not the name of a server. It looks like mastodon.social.'
  return fits ? { ok: true, value: url.origin } : no(refuse('wrong-input', 'never', why))
}

/** Has the desk let in on the server's own page. One app for each server, which makes it itself. */
export function mastodonEntry(fetch: GuardedFetch, deadline: () => AbortSignal): Entry & { kind: 'away' } {
  return {
    kind: 'away',
    service: serviceFrom,
    async register(service, _, uri) {
      const json = { client_name: 'Thinktwice', redirect_uris: uri, scopes: scopes.join(' ') }
      const answer = await call(fetch, service, { path: '/api/v1/apps', method: 'POST', json }, deadline())
      if (answer.kind !== 'ok')
        return answer.kind === 'strange' || (answer.kind === 'no' && answer.status === 404)
          ? strange()
          : no(refusalOf(answer))
      const said = fieldsOf(answer.body)
      const app: App = { id: textOf(said.client_id), secret: textOf(said.client_secret) }
      return app.id === '' || app.secret === '' ? strange() : { ok: true, value: JSON.stringify(app) }
    },
    async begin(service, app, { uri, state }) {
      const { id }: App = JSON.parse(app)
      const said = await call(fetch, service, { path: '/.well-known/oauth-authorization-server' }, deadline())
      const methods = said.kind === 'ok' ? fieldsOf(said.body).code_challenge_methods_supported : null
      const offers = Array.isArray(methods) && methods.includes('S256')
      const kept: Kept = { verifier: offers ? randomBytes(32).toString('base64url') : null }
      const url = new URL('/oauth/authorize', service)
      const query = { response_type: 'code', client_id: id, redirect_uri: uri, scope: scopes.join(' '), state }
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      if (kept.verifier !== null) {
        url.searchParams.set('code_challenge', createHash('sha256').update(kept.verifier).digest('base64url'))
        url.searchParams.set('code_challenge_method', 'S256')
      }
      return { ok: true, value: { url: url.href, kept: JSON.stringify(kept) } }
    },
    async finish(service, app, kept, { code = '' }, uri) {
      if (code === '') return no(refuse('sign-in-refused', 'never', 'The desk was not let in on that page.'))
      const { id, secret }: App = JSON.parse(app)
      const { verifier }: Kept = JSON.parse(kept)
      const json = {
        grant_type: 'authorization_code',
        code,
        client_id: id,
        client_secret: secret,
        redirect_uri: uri,
        scope: scopes.join(' '),
        ...(verifier === null ? {} : { code_verifier: verifier }),
      }
      const signal = deadline()
      const answer = await call(fetch, service, { path: '/oauth/token', method: 'POST', json }, signal)
      if (answer.kind === 'no' && [400, 401].includes(answer.status))
        return no(refuse('sign-in-refused', 'never', 'The server did not take that sign-in. Begin again.'))
      if (answer.kind !== 'ok') return no(refusalOf(answer))
      const said = fieldsOf(answer.body)
      const token = textOf(said.access_token)
      if (token === '') return strange()
      if (!covers(textOf(said.scope)))
        return no(refuse('sign-in-refused', 'never', 'The server let the desk in for less than it needs. Begin again.'))
      return connectedBy(fetch, service, token, signal)
    },
  }
}

/** A server may answer with the wider name of a right. One that says nothing gave what was asked for. */
function covers(said: string): boolean {
  const given = said.split(' ')
  return said === '' || scopes.every((scope) => given.includes(scope) || given.includes(scope.replace(/:.*/, '')))
}

async function connectedBy(
  fetch: GuardedFetch,
  service: string,
  token: string,
  signal: AbortSignal,
): Promise<Outcome<readonly [Connected]>> {
  const facts = await serverFacts(fetch, service, signal)
  if (!facts.ok) return facts
  const secret: Secret = { token, ...facts.value }
  const identity = await identityOf(fetch, service, secret, signal)
  if (!identity.ok) return identity
  const credentials = { service, secret: JSON.stringify(secret) }
  return { ok: true, value: [{ identity: identity.value, credentials, endsAt: null }] }
}
