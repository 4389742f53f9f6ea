import { createHash } from 'node:crypto'
import type { Reply } from '../line.ts'
import type { Asked } from '../routes.ts'
import type { State, User } from './state.ts'

const LASTS_MS = 7_200_000
const CODE_LASTS_MS = 30_000

const oauthError = (status: number, error: string, error_description: string): Reply => ({
  status,
  body: { error, error_description },
})

/** The page that lets an app in, and the exchange of codes and renewal keys. A renewal key works once. */
export function signIn({ knobs, keys, apps, codes, users, now, secret }: State) {
  const giveKeys = (user: User, clientId: string, scope: string, refresh: string, shown = refresh): Reply => {
    const access = secret()
    keys.set(access, { user, clientId, scope, refresh, ends: now() + LASTS_MS })
    return {
      status: 200,
      body: { token_type: 'bearer', expires_in: LASTS_MS / 1000, access_token: access, scope, refresh_token: shown },
    }
  }

  function token({ headers, text }: Asked): Reply {
    const form = new URLSearchParams(text)
    const basic = (headers.authorization ?? '').replace(/^Basic /, '')
    const [clientId = '', clientSecret = ''] = Buffer.from(basic, 'base64')
      .toString()
      .split(':')
      .map(decodeURIComponent)
    if (apps.get(clientId) !== clientSecret || form.get('client_id') !== clientId)
      return oauthError(401, 'unauthorized_client', 'Missing valid authorization header')
    if (form.get('grant_type') === 'refresh_token') {
      const sent = form.get('refresh_token')
      const [access, key] = [...keys].find(([, { refresh }]) => refresh !== '' && refresh === sent) ?? []
      if (access === undefined || key?.clientId !== clientId)
        return oauthError(400, 'invalid_request', 'Value passed for the token was invalid.')
      keys.delete(access)
      return knobs.renewal === 'empty'
        ? giveKeys(key.user, clientId, key.scope, key.refresh, '')
        : giveKeys(key.user, clientId, key.scope, secret())
    }
    const code = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    if (code === undefined || code.ends < now() || code.clientId !== clientId || code.uri !== form.get('redirect_uri'))
      return oauthError(400, 'invalid_request', 'Value passed for the authorization code was invalid.')
    const verifier = form.get('code_verifier') ?? ''
    if (code.challenge !== createHash('sha256').update(verifier).digest('base64url'))
      return oauthError(400, 'invalid_request', 'Value passed for the code verifier did not match the code challenge.')
    return giveKeys(code.user, clientId, code.scope, code.scope.includes('offline.access') ? secret() : '')
  }

  /** `as` says who pressed the button, '' that nobody did; without it come the buttons. */
  function authorize({ query }: Asked): Reply {
    const asked = Object.fromEntries(query)
    const { client_id = '', redirect_uri = '', scope = '', state = '', code_challenge: challenge = '' } = asked
    if (
      asked.response_type !== 'code' ||
      asked.code_challenge_method !== 'S256' ||
      challenge === '' ||
      !apps.has(client_id)
    )
      return { status: 400, body: '<!doctype html><title>Something went wrong</title>' }
    if (asked.as === undefined) {
      const link = (as: string, words: string) =>
        `<p><a href="?${new URLSearchParams({ ...asked, as })}">${words}</a></p>`
      const all = [...users.values()].map(({ username }) => link(username, `Authorise as @${username}`))
      return { status: 200, body: `<!doctype html><title>Authorise app</title>${all.join('')}${link('', 'Cancel')}` }
    }
    const back = new URL(redirect_uri)
    back.searchParams.set('state', state)
    const user = [...users.values()].find(({ username }) => username === asked.as)
    if (user === undefined) back.searchParams.set('error', 'access_denied')
    else {
      const code = secret()
      codes.set(code, { user, clientId: client_id, uri: redirect_uri, challenge, scope, ends: now() + CODE_LASTS_MS })
      back.searchParams.set('code', code)
    }
    return { status: 302, body: '', headers: { location: back.href } }
  }

  return { token, authorize }
}
