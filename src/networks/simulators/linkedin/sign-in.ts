import type { Reply } from '../line.ts'
import type { Asked } from '../routes.ts'
import type { Member, State } from './state.ts'

const DAY_MS = 86_400_000
const KEY_MS = 60 * DAY_MS
const REFRESH_MS = 365 * DAY_MS
const CODE_MS = 30 * 60_000

const oauthError = (status: number, error: string, error_description: string): Reply => ({
  status,
  body: { error, error_description },
})

/** The page that lets an app in, and the exchange of codes and renewal keys. A renewal key stays the same, and so does its end. */
export function signIn({ knobs, keys, apps, codes, members, secret }: State) {
  const refreshes = new Map<
    string,
    { member: Member; clientId: string; scopes: readonly string[]; ends: number; isRevoked: boolean }
  >()

  function giveKeys(member: Member, clientId: string, scopes: readonly string[], refresh: string): Reply {
    const access = secret()
    keys.set(access, { member, clientId, scopes, refresh, ends: Date.now() + KEY_MS, isRevoked: false })
    const left = Math.floor(((refreshes.get(refresh)?.ends ?? 0) - Date.now()) / 1000)
    const more = refresh === '' ? {} : { refresh_token: refresh, refresh_token_expires_in: left }
    const shown = knobs.renewal === 'empty' && refresh !== '' ? { ...more, refresh_token: '' } : more
    return {
      status: 200,
      body: {
        access_token: access,
        expires_in: KEY_MS / 1000,
        scope: scopes.join(','),
        token_type: 'Bearer',
        ...shown,
      },
    }
  }

  function token({ text }: Asked): Reply {
    const form = new URLSearchParams(text)
    const clientId = form.get('client_id') ?? ''
    if (apps.get(clientId)?.secret !== form.get('client_secret'))
      return oauthError(401, 'invalid_client', 'Client authentication failed')
    if (form.get('grant_type') === 'refresh_token') {
      const refresh = form.get('refresh_token') ?? ''
      const kept = refreshes.get(refresh)
      return kept === undefined || kept.isRevoked || kept.ends <= Date.now()
        ? oauthError(400, 'invalid_grant', 'Token has been expired or revoked.')
        : giveKeys(kept.member, clientId, kept.scopes, refresh)
    }
    const name = form.get('code') ?? ''
    const code = codes.get(name)
    codes.delete(name)
    if (code === undefined || code.ends < Date.now() || code.clientId !== clientId)
      return oauthError(400, 'invalid_request', 'Unable to retrieve access token: authorization code not found')
    if (code.uri !== form.get('redirect_uri'))
      return oauthError(400, 'invalid_redirect_uri', 'Unable to retrieve access token: redirect uri does not match')
    const { member, scopes } = code
    // Another consent with other scopes ends what the member gave the app before.
    for (const key of [...keys.values(), ...refreshes.values()])
      if (key.member === member && key.clientId === clientId && key.scopes.join() !== scopes.join())
        key.isRevoked = true
    if (!knobs.partner) return giveKeys(member, clientId, scopes, '')
    const refresh = secret()
    refreshes.set(refresh, { member, clientId, scopes, ends: Date.now() + REFRESH_MS, isRevoked: false })
    return giveKeys(member, clientId, scopes, refresh)
  }

  /** `as` says who pressed the button, '' that nobody did; without it come the buttons. */
  function authorize({ query }: Asked): Reply {
    const asked = Object.fromEntries(query)
    const { client_id = '', redirect_uri = '', scope = '', state = '' } = asked
    const app = apps.get(client_id)
    if (asked.response_type !== 'code' || app === undefined || redirect_uri === '')
      return { status: 400, body: '<!doctype html><title>Bummer, something went wrong.</title>' }
    const back = new URL(redirect_uri)
    back.searchParams.set('state', state)
    const go = (answer: Readonly<Record<string, string>>): Reply => {
      for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value)
      return { status: 302, body: '', headers: { location: back.href } }
    }
    const scopes = scope.split(' ')
    const lacking = scopes.find((one) => !app.scopes.includes(one))
    if (lacking !== undefined)
      return go({
        error: 'unauthorized_scope_error',
        error_description: `Scope "${lacking}" is not authorized for your application`,
      })
    if (asked.as === undefined) {
      const link = (as: string, words: string) =>
        `<p><a href="?${new URLSearchParams({ ...asked, as })}">${words}</a></p>`
      const all = [...members.values()].map(({ id, name }) => link(id, `Allow as ${name}`))
      return { status: 200, body: `<!doctype html><title>Allow</title>${all.join('')}${link('', 'Cancel')}` }
    }
    const member = [...members.values()].find(({ id }) => id === asked.as)
    if (member === undefined) return go({ error: 'user_cancelled_authorize', error_description: 'The user cancelled' })
    const code = secret()
    codes.set(code, { member, clientId: client_id, uri: redirect_uri, scopes, ends: Date.now() + CODE_MS })
    return go({ code })
  }

  /** The member withdraws what was given to apps. */
  function revoke(member: string): void {
    for (const key of [...keys.values(), ...refreshes.values()]) if (key.member.urn === member) key.isRevoked = true
  }

  return { token, authorize, revoke }
}
