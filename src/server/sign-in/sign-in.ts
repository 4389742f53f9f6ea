import { passkey } from '@better-auth/passkey'
import { APIError, betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import { z } from 'zod'
import type { Caller } from '../../desk/sessions.ts'
import { passwordChanged, recordAccess } from '../../desk/sign-ins.ts'
import type { ServerDeps } from '../deps.ts'
import { type Ctx, from } from '../edge.ts'

const HOUR = 3600
/** A session ends when nobody used it for this long, a working day and a half at most. */
const IDLE_SECONDS = 12 * HOUR
/** However much it is used, a week after signing in everybody signs in again. */
const ABSOLUTE_MS = 7 * 24 * HOUR * 1000
const REFRESH_SECONDS = 300
const RESET_SECONDS = HOUR
/** Where the library reads the address of a request: we put it there, whatever the request said. */
const ADDRESS_HEADER = 'x-thinktwice-address'

const SignedInAs = z.object({ user: z.object({ id: z.string(), name: z.string() }).optional() })

interface SignedIn {
  readonly caller: Caller
}

export interface SignIn {
  /** The session of a request's cookie, or null. Keeps it alive, and its cookie in step. */
  session(c: Ctx): Promise<SignedIn | null>
  /** Hands a request to the library: one of its own routes. */
  handle(c: Ctx, body: string | undefined): Promise<Response>
  /** Signs somebody in who has just proven their password, on the answer of this request. */
  signIn(c: Ctx, given: { email: string; password: string; by: string }): Promise<void>
}

/** The sign-in library, on the desk's own tables and with the desk's own rules. */
export function openSignIn(deps: ServerDeps): SignIn {
  const https = deps.publicUrl.startsWith('https:')
  const auth = betterAuth({
    appName: 'Thinktwice',
    baseURL: deps.publicUrl,
    basePath: '/api/auth',
    secret: deps.secret,
    database: deps.signInTables,
    telemetry: { enabled: false },
    trustedOrigins: [deps.publicUrl],
    user: { modelName: 'person' },
    account: { modelName: 'credential' },
    session: { expiresIn: IDLE_SECONDS, updateAge: REFRESH_SECONDS },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 256,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: RESET_SECONDS,
      ...(deps.canMail ? { sendResetPassword: ({ user, token }) => sendReset(deps, user.email, token) } : {}),
      onPasswordReset: ({ user }) => passwordChanged(deps, user.id),
    },
    // Tries are counted by the desk itself, by account as well as by address, before the library sees a request.
    rateLimit: { enabled: false },
    advanced: {
      // The library's own prefix for secure cookies is weaker: __Host- also ties a cookie to this very host.
      useSecureCookies: false,
      cookiePrefix: https ? '__Host-thinktwice' : 'thinktwice',
      defaultCookieAttributes: { secure: https, httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // The desk has checked the origin already, more strictly, and of every request.
      disableCSRFCheck: true,
    },
    onAPIError: { throw: true },
    logger: {
      level: 'warn',
      log: (level, message) => deps.log[level === 'error' ? 'error' : 'warn']({ from: 'sign-in' }, message),
    },
    plugins: [
      twoFactor({ issuer: 'Thinktwice' }),
      passkey({
        rpID: new URL(deps.publicUrl).hostname,
        rpName: 'Thinktwice',
        origin: deps.publicUrl,
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        authentication: {
          // A passkey stands for both factors only where the device asked for a finger, a face or a PIN.
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified)
              throw new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED' })
          },
        },
      }),
    ],
  })

  const headersOf = (c: Ctx) => {
    const headers = new Headers(c.req.raw.headers)
    headers.set(ADDRESS_HEADER, c.var.address)
    headers.delete('x-forwarded-for')
    headers.delete('content-length')
    return headers
  }
  const copyCookies = (headers: Headers, c: Ctx) => {
    for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  }

  return {
    async session(c) {
      if (c.req.header('cookie') === undefined) return null
      const { headers, response } = await auth.api.getSession({ headers: headersOf(c), returnHeaders: true })
      if (response === null) return null
      const { session, user } = response
      if (Date.now() - session.createdAt.getTime() > ABSOLUTE_MS) {
        await deps.store.sessions.end(deps.store.db, user.id, session.id)
        return null
      }
      copyCookies(headers, c)
      return {
        caller: { person: user.id, name: user.name, session: session.id, key: null, channel: 'web', ...from(c) },
      }
    },
    handle(c, body) {
      const { pathname, search } = new URL(c.req.url)
      return auth.handler(
        new Request(`${deps.publicUrl}${pathname}${search}`, {
          method: c.req.method,
          headers: headersOf(c),
          ...(body === undefined ? {} : { body }),
        }),
      )
    },
    async signIn(c, { email, password, by }) {
      const answer = await auth.api.signInEmail({ body: { email, password }, headers: headersOf(c), asResponse: true })
      copyCookies(answer.headers, c)
      const said = SignedInAs.parse(await answer.json())
      // Without a person in the answer a second factor is still to come, and the page asks for it.
      if (said.user === undefined) return
      const { id: person, name } = said.user
      const caller: Caller = { person, name, session: null, key: null, channel: 'web', ...from(c) }
      await recordAccess(deps, caller, 'signed-in', { by })
    },
  }
}

async function sendReset(deps: ServerDeps, email: string, token: string): Promise<void> {
  await deps.mail({
    to: email,
    subject: 'A new password for your desk',
    text: `Somebody asked for a new password for ${email}.\n\nOpen this link within an hour:\n${deps.publicUrl}/reset?token=${token}\n\nIf it was not you, leave it: your password stays as it is.\n`,
  })
}
