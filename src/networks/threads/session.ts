import type { Identity } from '../../domain/delivery.ts'
import type { Outcome, Refusal } from '../../domain/outcome.ts'
import { short } from '../exchange.ts'
import { textOf } from '../fields.ts'
import { call, type Graph, type NotOk, refusalOf } from '../graph.ts'
import { refuse } from '../limits.ts'
import type { Connected, Credentials, Entry, OpenAccount } from '../network.ts'

/** What a session needs of the world. */
export interface World {
  /** With the version in its path. */
  readonly graph: Graph
  /** For the exchange of keys, which has no version. */
  readonly keys: Graph
  /** Where people see Threads, and let the desk in. */
  readonly siteUrl: string
  deadline(): AbortSignal
}

/** What is sealed for an account. A key lasts 60 days, and is exchanged for a new one while it lasts. */
interface Secret {
  readonly token: string
  /** ISO 8601: from then on it is renewed when it is used. */
  readonly renewAt: string
}

interface App {
  readonly appId: string
  readonly appSecret: string
}

const scopes = [
  'threads_basic',
  'threads_content_publish',
  'threads_manage_replies',
  'threads_read_replies',
  'threads_delete',
]
const WEEK_MS = 7 * 86_400_000

const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal })
const secretOf = ({ secret }: Credentials): Secret => JSON.parse(secret)
const credentialsOf = (token: string): Credentials => {
  const secret: Secret = { token, renewAt: new Date(Date.now() + WEEK_MS).toISOString() }
  return { service: '', secret: JSON.stringify(secret) }
}

// An account object may be used for several calls, and its credentials do not change under it.
const newestOf = new WeakMap<OpenAccount, Credentials>()

/** The key of the account, renewed first where it is a week old. Where that fails the old one is good for weeks still. */
export async function tokenFor({ keys }: World, account: OpenAccount, signal: AbortSignal): Promise<string> {
  const used = newestOf.get(account) ?? account.credentials
  const { token, renewAt } = secretOf(used)
  if (Date.now() < Date.parse(renewAt)) return token
  const newest = await account.renew(async ({ secret }) => {
    if (secret !== used.secret) return null
    const query = { grant_type: 'th_refresh_token', access_token: token }
    const answer = await call(keys, { path: '/refresh_access_token', query }, signal)
    const fresh = answer.kind === 'ok' ? textOf(answer.body.access_token) : ''
    return fresh === '' ? null : credentialsOf(fresh)
  })
  newestOf.set(account, newest)
  return secretOf(newest).token
}

async function identityBy({ graph }: World, token: string, signal: AbortSignal): Promise<Outcome<Identity>> {
  const answer = await call(graph, { path: '/me', query: { fields: 'id,username,name' }, token }, signal)
  if (answer.kind !== 'ok') return no(refusalOf(graph, answer))
  const [remoteId, handle] = [textOf(answer.body.id), textOf(answer.body.username)]
  return /^\d+$/.test(remoteId) && handle !== ''
    ? { ok: true, value: { remoteId, handle, name: short(textOf(answer.body.name)) || handle } }
    : no(refuse('network-strange', 'later'))
}

/** Whose key it is. */
export async function whoami(world: World, account: OpenAccount): Promise<Outcome<Identity>> {
  const signal = world.deadline()
  return identityBy(world, await tokenFor(world, account, signal), signal)
}

/** On Threads' own page, for the app that an owner made. */
export function entryOf(world: World): Extract<Entry, { kind: 'away' }> {
  return {
    kind: 'away',
    service: () => ({ ok: true, value: '' }),
    async register(_service, typed) {
      const appId = (typed.appId ?? '').trim()
      const appSecret = (typed.appSecret ?? '').trim()
      if (!/^\d{5,20}$/.test(appId) || !/^[0-9a-f]{32}$/i.test(appSecret))
        return no(
          refuse('wrong-input', 'never', 'Copy both the Threads App ID and the Threads App secret, each whole.'),
        )
      const app: App = { appId, appSecret }
      return { ok: true, value: JSON.stringify(app) }
    },
    async begin(_service, registered, { uri, state }) {
      const { appId }: App = JSON.parse(registered)
      const url = new URL('/oauth/authorize', world.siteUrl)
      const query = { client_id: appId, redirect_uri: uri, scope: scopes.join(','), response_type: 'code', state }
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
      return { ok: true, value: { url: url.href, kept: '{}' } }
    },
    async finish(_service, registered, _kept, { code = '' }, uri) {
      // Threads hangs a mark below the code, which some browsers hand on.
      const bare = code.replace(/#_$/, '')
      if (bare === '') return no(refuse('entry-refused', 'never'))
      const { appId, appSecret }: App = JSON.parse(registered)
      const signal = world.deadline()
      const form = {
        client_id: appId,
        client_secret: appSecret,
        grant_type: 'authorization_code',
        redirect_uri: uri,
        code: bare,
      }
      const given = await call(world.keys, { path: '/oauth/access_token', method: 'POST', form }, signal)
      if (given.kind !== 'ok') return no(whyNotGiven(world.keys, given))
      const query = {
        grant_type: 'th_exchange_token',
        client_secret: appSecret,
        access_token: textOf(given.body.access_token),
      }
      const lasting = await call(world.keys, { path: '/access_token', query }, signal)
      if (lasting.kind !== 'ok') return no(whyNotGiven(world.keys, lasting))
      const token = textOf(lasting.body.access_token)
      if (token === '') return no(refuse('network-strange', 'later'))
      const identity = await identityBy(world, token, signal)
      if (!identity.ok) return identity
      const connected: Connected = { identity: identity.value, credentials: credentialsOf(token), endsAt: null }
      return { ok: true, value: [connected] }
    },
  }
}

function whyNotGiven(keys: Graph, answer: NotOk): Refusal {
  if (answer.kind !== 'no' || answer.status !== 400) return refusalOf(keys, answer)
  const why = `Threads did not take the way back, or does not know this desk: ${answer.says || answer.code}. Begin anew.`
  return refuse('entry-refused', 'never', why)
}
