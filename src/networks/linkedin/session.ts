import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { textOf } from '../fields.ts'
import type { GuardedFetch } from '../guarded-fetch.ts'
import { refuse } from '../limits.ts'
import type { Credentials, OpenAccount } from '../network.ts'
import { isDeadGrant, renewing, type Shut } from '../oauth.ts'
import { type Answer, type Call, call, refusalOf } from './api.ts'

/** Who speaks: a person for themselves, or a Page through a person who may post for it. */
export type LinkedinKind = 'member' | 'page'

/** What a session needs of the world. */
export interface World {
  readonly kind: LinkedinKind
  readonly fetch: GuardedFetch
  readonly apiUrl: string
  /** Where people see LinkedIn: posts, and the page that lets the desk in. */
  readonly siteUrl: string
  readonly version: string
  readonly deadlineMs: number
  readonly asAccount: ReturnType<typeof renewing>
}

/** What an owner made known. */
export interface App {
  readonly clientId: string
  readonly clientSecret: string
}

/** What is sealed for an account: its keys, the app for which LinkedIn gave them, and as whom it speaks. */
export interface Secret {
  readonly access: string
  /** Empty where LinkedIn gives this app none: the access key then ends for good after sixty days. */
  readonly refresh: string
  readonly app: App
  /** urn:li:person:… or urn:li:organization:…; the id of the account too. */
  readonly author: string
}

export const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })
export const secretOf = ({ secret }: Credentials): Secret => JSON.parse(secret)

/** Exchanges something for keys. */
export const tokens = (
  world: Omit<World, 'asAccount'>,
  { clientId, clientSecret }: App,
  form: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer> => {
  const at = new URL('/oauth/v2/accessToken', world.siteUrl).href
  const named = { ...form, client_id: clientId, client_secret: clientSecret }
  return call(world, { method: 'POST', at, form: named }, signal)
}

export const isDead = (answer: Answer): answer is Extract<Answer, { kind: 'no' }> =>
  answer.kind === 'no' && isDeadGrant(answer.status, answer.code)

/** New keys for those that ran out. Neither half is overwritten by an empty one. */
async function exchange(
  world: Omit<World, 'asAccount'>,
  { service, secret }: Credentials,
  signal: AbortSignal,
): Promise<Outcome<Credentials>> {
  const old: Secret = JSON.parse(secret)
  if (old.refresh === '') return no(refuse('reconnect-needed', 'after-reconnect'))
  const form = { grant_type: 'refresh_token', refresh_token: old.refresh }
  const answer = await tokens(world, old.app, form, signal)
  const access = answer.kind === 'ok' ? textOf(answer.body.access_token) : ''
  if (answer.kind !== 'ok' || access === '') {
    if (isDead(answer)) return no(refuse('reconnect-needed', 'after-reconnect'))
    const transient = answer.kind === 'ok' ? refuse('network-strange', 'later') : refusalOf(answer)
    return no({ ...transient, again: 'later' })
  }
  const fresh: Secret = { ...old, access, refresh: textOf(answer.body.refresh_token) || old.refresh }
  return { ok: true, value: { service, secret: JSON.stringify(fresh) } }
}

/** The world of one client: renewals that are under way in it are shared by its calls. */
export const worldOf = (options: Omit<World, 'asAccount'>): World => ({
  ...options,
  asAccount: renewing((newest, signal) => exchange(options, newest, signal)),
})

export type AsAccount = Answer | Shut

/** Makes the call with the account's key. LinkedIn says 401 where it ran out: then nothing was done, and it is renewed once. */
export const callAs = (
  world: World,
  account: OpenAccount,
  what: Omit<Call, 'token' | 'form'>,
  signal: AbortSignal,
): Promise<AsAccount> =>
  world.asAccount(
    account,
    (credentials) => call(world, { ...what, token: secretOf(credentials).access }, signal),
    (answer) => answer.kind === 'no' && answer.status === 401,
    signal,
  )
