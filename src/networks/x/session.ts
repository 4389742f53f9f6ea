import { createHash, randomBytes } from 'node:crypto'
import type { Identity } from '../../domain/delivery.ts'
import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { fieldsOf, short, textOf } from '../exchange.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Connected, Credentials, Network, OpenAccount } from '../network.ts'
import { type Answer, type Call, call, refusalOf } from './api.ts'

/** What a session needs of the world. */
export interface World {
  readonly fetch: GuardedFetch
  readonly apiUrl: string
  /** Where people see X: posts, and the page that lets the desk in. */
  readonly siteUrl: string
  readonly deadlineMs: number
  /** Renewals under way, by the key that is renewed. */
  readonly renewing: Map<string, Promise<Outcome<Credentials>>>
}

interface App {
  readonly clientId: string
  readonly clientSecret: string
}

/** What is sealed for an account: its keys, and the app for which X gave them. */
interface Secret {
  readonly access: string
  readonly refresh: string
  readonly app: App
}

const scopes = ['tweet.read', 'tweet.write', 'users.read', 'media.write', 'offline.access']

const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })
const secretOf = ({ secret }: Credentials): Secret => JSON.parse(secret)

/** Exchanges something for a pair of keys. */
function tokens(world: World, app: App, form: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer> {
  const { clientId, clientSecret } = app
  const pair = [clientId, clientSecret].map(encodeURIComponent).join(':')
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`
  const what: Call = {
    method: 'POST',
    path: '/2/oauth2/token',
    authorization,
    form: { ...form, client_id: clientId },
  }
  return call(world.fetch, world.apiUrl, what, signal)
}

// Answers after which no later try with the same key can succeed: of RFC 6749, and the one that X gives for a key it does not know.
const deadKeys = ['invalid_grant', 'invalid_request', 'invalid_client', 'unauthorized_client']
const isDead = (answer: Answer) =>
  answer.kind === 'no' && [400, 401].includes(answer.status) && deadKeys.includes(answer.problem)

/** Renews the key `used`, unless somebody was faster. Kept before anybody uses it. */
async function renewAlone(
  world: World,
  account: OpenAccount,
  used: Credentials,
  signal: AbortSignal,
): Promise<Outcome<Credentials>> {
  const refusals: Refusal[] = []
  const value = await account.renew(async (newest) => {
    if (newest.secret !== used.secret) return null
    const { refresh, app } = secretOf(newest)
    const answer = await tokens(world, app, { grant_type: 'refresh_token', refresh_token: refresh }, signal)
    const access = answer.kind === 'ok' ? textOf(answer.body.access_token) : ''
    if (answer.kind !== 'ok' || access === '') {
      const transient = answer.kind === 'ok' ? refuse('network-strange', 'later') : refusalOf(answer)
      refusals.push(isDead(answer) ? refuse('reconnect-needed', 'after-reconnect') : { ...transient, again: 'later' })
      return null
    }
    const fresh: Secret = { access, refresh: textOf(answer.body.refresh_token) || refresh, app }
    return { service: newest.service, secret: JSON.stringify(fresh) }
  })
  const [refusal] = refusals
  return refusal ? no(refusal) : { ok: true, value }
}

/** Answer of a call made as an account, or why no key opens the account now. Nothing was done in that case. */
export type AsAccount = Answer | { readonly kind: 'shut'; readonly refusal: Refusal }

// An account object may be used for several calls, and its credentials do not change under it.
const newestOf = new WeakMap<OpenAccount, Credentials>()

/** Makes the call with the account's key. X says 401 where it ran out: then nothing was done, and it is renewed once. */
export async function callAs(
  world: World,
  account: OpenAccount,
  what: Omit<Call, 'authorization' | 'form'>,
  signal: AbortSignal,
): Promise<AsAccount> {
  const used = newestOf.get(account) ?? account.credentials
  const callWith = (credentials: Credentials) =>
    call(world.fetch, world.apiUrl, { ...what, authorization: `Bearer ${secretOf(credentials).access}` }, signal)
  const answer = await callWith(used)
  if (answer.kind !== 'no' || answer.status !== 401) return answer
  let renewal = world.renewing.get(used.secret)
  if (renewal === undefined) {
    renewal = renewAlone(world, account, used, signal).finally(() => world.renewing.delete(used.secret))
    world.renewing.set(used.secret, renewal)
  }
  const renewed = await renewal
  if (!renewed.ok) return { kind: 'shut', refusal: renewed.refusal }
  newestOf.set(account, renewed.value)
  return callWith(renewed.value)
}

const me = { method: 'GET', path: '/2/users/me' } as const

function identityIn(answer: AsAccount): Outcome<Identity> {
  if (answer.kind === 'shut') return no(answer.refusal)
  if (answer.kind !== 'ok') return no(refusalOf(answer))
  const { id, username, name } = fieldsOf(answer.body.data)
  const [remoteId, handle] = [textOf(id), textOf(username)]
  return /^\d{1,19}$/.test(remoteId) && handle !== ''
    ? { ok: true, value: { remoteId, handle, name: short(textOf(name)) || handle } }
    : no(refuse('network-strange', 'later'))
}

/** Who X says that this key belongs to. */
export const whoami = async (world: World, account: OpenAccount, signal: AbortSignal): Promise<Outcome<Identity>> =>
  identityIn(await callAs(world, account, me, signal))

const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')

/** On X's own page: OAuth 2 with PKCE, for the app that an owner made there. */
export function entryOf(world: World): Extract<Network['entry'], { kind: 'away' }> {
  return {
    kind: 'away',
    service: () => ({ ok: true, value: '' }),
    async register(_service, typed) {
      const clientId = (typed.clientId ?? '').trim()
      const clientSecret = (typed.clientSecret ?? '').trim()
      if (!/^[\w-]{10,}$/.test(clientId) || !/^[\w-]{10,}$/.test(clientSecret))
        return no(refuse('wrong-input', 'never', 'Copy both the Client ID and the Client Secret, each whole.'))
      const app: App = { clientId, clientSecret }
      return { ok: true, value: JSON.stringify(app) }
    },
    async begin(_service, app, back) {
      const { clientId }: App = JSON.parse(app)
      const verifier = randomBytes(32).toString('base64url')
      const url = new URL('/i/oauth2/authorize', world.siteUrl)
      const query = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: back.uri,
        scope: scopes.join(' '),
        state: back.state,
        code_challenge: challengeOf(verifier),
        code_challenge_method: 'S256',
      }
      // X reads a plus sign as a plus sign.
      url.search = new URLSearchParams(query).toString().replaceAll('+', '%20')
      return { ok: true, value: { url: url.href, kept: JSON.stringify({ verifier }) } }
    },
    async finish(_service, registered, kept, answer, uri) {
      const signal = AbortSignal.timeout(world.deadlineMs)
      if (answer.code === undefined) return no(refuse('entry-refused', 'never'))
      const app: App = JSON.parse(registered)
      const { verifier }: { verifier: string } = JSON.parse(kept)
      const form = { grant_type: 'authorization_code', code: answer.code, redirect_uri: uri, code_verifier: verifier }
      const given = await tokens(world, app, form, signal)
      if (given.kind !== 'ok')
        return no(isDead(given) ? refuse('entry-refused', 'never', whyNotGiven(given)) : refusalOf(given))
      const [access, refresh] = [textOf(given.body.access_token), textOf(given.body.refresh_token)]
      const missing = scopes.filter((scope) => !textOf(given.body.scope).split(' ').includes(scope))
      if (access === '') return no(refuse('network-strange', 'later'))
      if (missing.length > 0 || refresh === '')
        return no(
          refuse('entry-refused', 'never', `X gave less than the desk needs: ${missing.join(', ')} is missing.`),
        )
      const authorization = `Bearer ${access}`
      const identity = identityIn(await call(world.fetch, world.apiUrl, { ...me, authorization }, signal))
      if (!identity.ok) return identity
      const secret: Secret = { access, refresh, app }
      const credentials: Credentials = { service: '', secret: JSON.stringify(secret) }
      const connected: Connected = { identity: identity.value, credentials, endsAt: null }
      return { ok: true, value: [connected] }
    },
  }
}

const whyNotGiven = (answer: Answer) =>
  answer.kind === 'no' && ['invalid_client', 'unauthorized_client'].includes(answer.problem)
    ? 'X does not know the Client ID or the Client Secret of this desk. An owner can type them again.'
    : 'X did not take the way back: it was too old, or used before. Begin anew.'
