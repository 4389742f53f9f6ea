import type { Identity } from '../../domain/delivery.ts'
import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { short } from '../exchange.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Connected, Credentials, OpenAccount } from '../network.ts'
import { blueskyService } from './profile.ts'
import { handleFrom } from './text.ts'
import { type Answer, type Call, call, exchange, refusalOf } from './xrpc.ts'

/** What a session needs of the world. `plcUrl` is the directory of identities. */
export interface World {
  readonly fetch: GuardedFetch
  readonly plcUrl: string
}

interface Tokens {
  readonly access: string
  readonly refresh: string
}

const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const strange = () => no(refuse('network-strange', 'later'))

/** Where an identity lives and what it calls itself, by the directory and not by the word of any server. */
export async function lookUp(
  world: World,
  did: string,
  signal: AbortSignal,
): Promise<Outcome<{ service: string; handle: string }>> {
  const place = did.startsWith('did:web:')
    ? new URL('/.well-known/did.json', `https://${did.slice('did:web:'.length)}`)
    : new URL(`/${did}`, world.plcUrl)
  const answer = await exchange(world.fetch, place, { signal })
  if (answer.kind !== 'ok') return no(refusalOf(answer))
  const { service, alsoKnownAs } = answer.body
  const names = Array.isArray(alsoKnownAs) ? alsoKnownAs.map(text) : []
  const services: readonly Record<string, unknown>[] = Array.isArray(service) ? service : []
  const home = services.find(({ id }) => text(id).endsWith('#atproto_pds'))
  const address = URL.parse(text(home?.serviceEndpoint))
  if (answer.body.id !== did || address === null) return strange()
  const handle =
    names
      .find((name) => name.startsWith('at://'))
      ?.slice('at://'.length)
      .toLowerCase() ?? ''
  return { ok: true, value: { service: address.origin, handle } }
}

/** The DID behind a handle, by this server; null where nobody goes by it. */
export async function resolveHandle(
  world: World,
  service: string,
  handle: string,
  signal: AbortSignal,
): Promise<Outcome<string | null>> {
  const answer = await call(
    world.fetch,
    service,
    { method: 'com.atproto.identity.resolveHandle', query: { handle } },
    signal,
  )
  if (answer.kind === 'ok') return answer.body.did ? { ok: true, value: text(answer.body.did) } : strange()
  const unknown =
    answer.kind === 'no' && answer.status === 400 && ['HandleNotFound', 'InvalidRequest'].includes(answer.error)
  return unknown ? { ok: true, value: null } : no(refusalOf(answer))
}

async function displayName(
  world: World,
  service: string,
  did: string,
  handle: string,
  signal: AbortSignal,
): Promise<string> {
  const query = { repo: did, collection: 'app.bsky.actor.profile', rkey: 'self' }
  const answer = await call(world.fetch, service, { method: 'com.atproto.repo.getRecord', query }, signal)
  const profile = answer.kind === 'ok' ? answer.body.value : null
  const named =
    typeof profile === 'object' && profile !== null && 'displayName' in profile ? text(profile.displayName) : ''
  return short(named) || handle
}

function serviceFrom(typed: string): string | null {
  const plain = typed.trim()
  if (plain === '') return blueskyService
  const url = URL.parse(/^[a-z]+:\/\//i.test(plain) ? plain : `https://${plain}`)
  return url && /^https?:$/.test(url.protocol) ? url.origin : null
}

const appPasswordShape = /^[a-z0-9]{4}(?:-[a-z0-9]{4}){3}$/

/** Opens an account with what a person typed: {handle, appPassword, service}. The app password is used once and not kept. */
export async function connect(
  world: World,
  typed: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Outcome<Connected>> {
  const service = serviceFrom(typed.service ?? '')
  if (service === null)
    return no(refuse('wrong-input', 'never', 'That is not the address of a server. Leave it empty for Bluesky itself.'))
  const identifier = handleFrom(typed.handle ?? '', service, blueskyService)
  if (identifier === null) {
    return no(refuse('handle-unknown', 'never', 'That is not a handle. It looks like theatre.bsky.social.'))
  }
  const password = (typed.appPassword ?? '').trim().toLowerCase()
  if (!appPasswordShape.test(password)) {
    const why =
      'That is not an app password. It looks like abcd-efgh-ijkl-mnop; the main password is never needed here.'
    return no(refuse('sign-in-refused', 'never', why))
  }
  const expected = identifier.startsWith('did:')
    ? { ok: true as const, value: identifier }
    : await resolveHandle(world, service, identifier, signal)
  if (!expected.ok) return expected
  if (expected.value === null) return no(refuse('handle-unknown', 'never'))

  const method = 'com.atproto.server.createSession'
  const session = await call(world.fetch, service, { method, json: { identifier, password } }, signal)
  if (session.kind === 'no' && ['AuthenticationRequired', 'AuthFactorTokenRequired'].includes(session.error)) {
    return no(refuse('sign-in-refused', 'never'))
  }
  if (session.kind !== 'ok') return no(refusalOf(session))
  const did = text(session.body.did)
  const tokens: Tokens = { access: text(session.body.accessJwt), refresh: text(session.body.refreshJwt) }
  if (did === '' || tokens.access === '' || tokens.refresh === '') return strange()
  if (did !== expected.value) {
    return no(
      refuse(
        'identity-changed',
        'never',
        'The server opened another account than the one of that handle. Nothing was connected.',
      ),
    )
  }
  return proven(world, did, identifier, tokens, signal)
}

/** The directory must name this handle and a home for it, and the home must know the key that we were given. */
async function proven(
  world: World,
  did: string,
  identifier: string,
  tokens: Tokens,
  signal: AbortSignal,
): Promise<Outcome<Connected>> {
  const home = await lookUp(world, did, signal)
  if (!home.ok) return home
  const { service, handle } = home.value
  const known = identifier === did || handle === identifier
  const asked = await call(
    world.fetch,
    service,
    { method: 'com.atproto.server.getSession', token: tokens.access },
    signal,
  )
  if (asked.kind !== 'ok') return no(refusalOf(asked))
  if (!known || asked.body.did !== did) {
    return no(
      refuse(
        'identity-changed',
        'never',
        'The public directory knows that account by another handle. Nothing was connected.',
      ),
    )
  }
  const name = await displayName(world, service, did, handle, signal)
  const credentials: Credentials = { service, secret: JSON.stringify(tokens) }
  return { ok: true, value: { identity: { remoteId: did, handle, name }, credentials, endsAt: null } }
}

/** Answer of a call made as an account, or why no key opens the account any more. Nothing was done in that case. */
export type AsAccount = Answer | { readonly kind: 'shut'; readonly refusal: Refusal }

// An account object may be used for several calls, and its credentials do not change under it.
const newest = new WeakMap<OpenAccount, Credentials>()

/** Makes the call with the account's key. A key that has run out is renewed once: kept first, then used. */
export async function callAs(world: World, account: OpenAccount, what: Call, signal: AbortSignal): Promise<AsAccount> {
  const { service, secret } = newest.get(account) ?? account.credentials
  const tokens: Tokens = JSON.parse(secret)
  const answer = await call(world.fetch, service, { ...what, token: tokens.access }, signal)
  if (answer.kind !== 'no' || answer.error !== 'ExpiredToken') return answer

  const method = 'com.atproto.server.refreshSession'
  const renewed = await call(world.fetch, service, { method, token: tokens.refresh, post: true }, signal)
  if (renewed.kind !== 'ok') return { kind: 'shut', refusal: refusalOf(renewed) }
  if (renewed.body.did !== account.remoteId) return { kind: 'shut', refusal: refuse('identity-changed', 'never') }
  const access = text(renewed.body.accessJwt)
  if (access === '') return { kind: 'shut', refusal: refuse('network-strange', 'later') }
  const fresh: Tokens = { access, refresh: text(renewed.body.refreshJwt) || tokens.refresh }
  const credentials = { service, secret: JSON.stringify(fresh) }
  await account.save(credentials)
  newest.set(account, credentials)
  return call(world.fetch, service, { ...what, token: access }, signal)
}

/** Who the server says that this key belongs to. */
export async function whoami(world: World, account: OpenAccount, signal: AbortSignal): Promise<Outcome<Identity>> {
  const answer = await callAs(world, account, { method: 'com.atproto.server.getSession' }, signal)
  if (answer.kind === 'shut') return no(answer.refusal)
  if (answer.kind !== 'ok') return no(refusalOf(answer))
  const remoteId = text(answer.body.did)
  const handle = text(answer.body.handle)
  if (remoteId === '' || handle === '') return strange()
  // A switched-off account still opens its session; only posting is refused, and trying that over and over helps nobody.
  if (answer.body.active === false) {
    const why = `Bluesky says of this account: ${short(text(answer.body.status)) || 'switched off'}.`
    return no(refuse('network-refused', 'after-reconnect', why))
  }
  const name = await displayName(world, account.credentials.service, remoteId, handle, signal)
  return { ok: true, value: { remoteId, handle, name } }
}
