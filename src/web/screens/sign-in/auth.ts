import { type No, offline } from '../../api.ts'

/** What the sign-in library says, by its code, in the desk's words. */
const said: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'That e-mail and password do not go together. Check both; capitals count in the password.',
  INVALID_PASSWORD: 'That is not your present password.',
  INVALID_CODE: 'That code is not right. Codes change every 30 seconds: take the one shown now.',
  INVALID_BACKUP_CODE: 'That backup code is not right, or was used before.',
  INVALID_TWO_FACTOR_COOKIE: 'Too much time passed since the password. Start again.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many tries with codes. Start again with the password.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Too many tries with codes. Wait a few minutes, then start again.',
  INVALID_TOKEN: 'This link was used or has run out. Ask for a new one.',
  PASSWORD_TOO_SHORT: 'Use at least 12 characters.',
  PASSWORD_TOO_LONG: 'That is longer than 256 characters.',
  PASSWORD_COMPROMISED: 'Too many people use that password. Choose another.',
  RESET_PASSWORD_DISABLED: 'This desk cannot send e-mail. Ask an owner of your organisation to let you in again.',
  SESSION_NOT_FRESH: 'You signed in a while ago. Sign out, sign in again, then repeat this.',
  PREVIOUSLY_REGISTERED: 'This device already has a passkey for you.',
  AUTHENTICATION_FAILED: 'That passkey is not known here. Sign in with your password.',
  PASSKEY_NOT_FOUND: 'That passkey is not known here. Sign in with your password.',
  CHALLENGE_NOT_FOUND: 'That took too long. Try once more.',
}

const tooMany: No = {
  code: 'too-many-tries',
  why: 'Too many tries. Wait a few minutes, then try again. What you typed stays here.',
  again: 'later',
}

/** A "no" of the sign-in routes as the rest of the desk says it. */
export function noFrom(status: number, body: unknown): No {
  if (status === 429) return tooMany
  if (typeof body === 'object' && body !== null) {
    if ('why' in body && 'again' in body) return body as No
    const why = 'code' in body && typeof body.code === 'string' ? said[body.code] : undefined
    if (why !== undefined) return { code: status === 401 ? 'wrong-password' : 'wrong-input', why, again: 'later' }
  }
  if (status === 401) return { code: 'not-signed-in', why: 'You are signed out. Sign in first.', again: 'later' }
  if (status >= 500) return { code: 'bug', why: 'Something broke on our side. Nothing was changed.', again: 'later' }
  return { code: 'wrong-input', why: 'The desk did not accept this. Check what you typed.', again: 'later' }
}

/** Calls one sign-in route: GET without `body`, POST with it. Throws a `No`. */
export async function auth<T>(path: string, body?: Readonly<Record<string, unknown>>): Promise<T> {
  let response: Response
  let text: string
  try {
    response = await fetch(`/api/auth/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-thinktwice': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    text = await response.text()
  } catch {
    throw offline
  }
  let value: unknown = null
  try {
    value = text === '' ? null : JSON.parse(text)
  } catch {
    if (response.ok) throw noFrom(500, null)
  }
  if (!response.ok) throw noFrom(response.status, value)
  return value as T
}

/** The address inside this desk that `next` asks for; anything else is the front page. */
export const insideOnly = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.includes('\\') ? next : '/'
