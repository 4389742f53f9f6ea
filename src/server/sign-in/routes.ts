import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { isCommon } from '../../desk/passwords.ts'
import type { Caller } from '../../desk/sessions.ts'
import { recordAccess, recordRefusedSignIn } from '../../desk/sign-ins.ts'
import type { Refusal } from '../../domain/outcome.ts'
import type { RecordAction } from '../../domain/record.ts'
import { type RefusalCode, refusals } from '../../domain/refusals.ts'
import type { ServerDeps } from '../deps.ts'
import { type Ctx, type Edge, from, Refusing, refusing } from '../edge.ts'
import type { SignIn } from './sign-in.ts'
import { withTries } from './tries.ts'

/** One open route of the sign-in library; every other one is closed. */
interface Door {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly summary: string
  /** Who may knock: anybody, or only somebody signed in. */
  readonly access: 'public' | 'signed-in'
  /** Whether a wrong answer counts as a try, by address and by account. */
  readonly tries: boolean
  /** What goes on the record when it went well. */
  readonly act?: RecordAction
  readonly about?: Readonly<Record<string, string>>
}

const door = (
  path: `${'GET' | 'POST'} ${string}`,
  access: Door['access'],
  tries: boolean,
  summary: string,
  act?: RecordAction,
  about?: Readonly<Record<string, string>>,
): Door => {
  const [method, name = ''] = path.split(' ')
  return {
    method: method === 'GET' ? 'GET' : 'POST',
    path: `/api/auth${name}`,
    summary,
    access,
    tries,
    ...(act === undefined ? {} : { act }),
    ...(about === undefined ? {} : { about }),
  }
}

export const doors: readonly Door[] = [
  door('POST /sign-in/email', 'public', true, 'Sign in by e-mail and password.', 'signed-in', { by: 'password' }),
  door('POST /sign-out', 'public', false, 'Sign out.', 'signed-out'),
  door('GET /get-session', 'public', false, 'The session of this browser, or null.'),
  door('POST /request-password-reset', 'public', true, 'Ask for a link to a new password by e-mail.'),
  door('POST /reset-password', 'public', true, 'Choose a new password with a link.'),
  door('POST /change-password', 'signed-in', true, 'Change the password.', 'password-changed', { by: 'themselves' }),
  door('POST /two-factor/enable', 'signed-in', true, 'Begin to use codes of an authenticator app.'),
  door('POST /two-factor/disable', 'signed-in', true, 'Stop using codes.', 'second-factor-changed', {
    change: 'codes off',
  }),
  door('POST /two-factor/verify-totp', 'public', true, 'Give a code, when signing in or to finish switching codes on.'),
  door('POST /two-factor/verify-backup-code', 'public', true, 'Sign in by a backup code.'),
  door('POST /two-factor/generate-backup-codes', 'signed-in', true, 'Make new backup codes.', 'second-factor-changed', {
    change: 'new backup codes',
  }),
  door('GET /passkey/generate-register-options', 'signed-in', false, 'Begin to add a passkey.'),
  door('POST /passkey/verify-registration', 'signed-in', false, 'Add a passkey.', 'second-factor-changed', {
    change: 'passkey added',
  }),
  door('GET /passkey/generate-authenticate-options', 'public', false, 'Begin to sign in by passkey.'),
  door('POST /passkey/verify-authentication', 'public', true, 'Sign in by passkey.', 'signed-in', { by: 'passkey' }),
  door('GET /passkey/list-user-passkeys', 'signed-in', false, 'My passkeys.'),
  door('POST /passkey/delete-passkey', 'signed-in', false, 'Remove a passkey.', 'second-factor-changed', {
    change: 'passkey removed',
  }),
]

/** Opens the library's routes that are needed, and says in the desk's own way what they refuse. */
export function openDoors(app: OpenAPIHono<Edge>, deps: ServerDeps, signIn: SignIn): void {
  for (const door of doors)
    app.on([door.method], door.path, async (c: Ctx) => {
      const session = await signIn.session(c)
      if (door.access === 'signed-in' && session === null) throw refusing('not-signed-in')
      const caller = session?.caller ?? null
      const body = door.method === 'POST' ? await readBody(c) : undefined
      if (door.path.endsWith('/request-password-reset') && !deps.canMail) throw refusing('no-mail')
      await refuseWeak(deps, body, caller)
      const knock = async () => {
        const answer = await signIn.handle(c, body === undefined ? undefined : JSON.stringify(body))
        // Each letter that was asked for counts, or one could fill somebody's letter box.
        return { right: answer.ok && !door.path.endsWith('/request-password-reset'), value: answer }
      }
      const account = caller?.person ?? (typeof body?.email === 'string' ? body.email.toLowerCase() : null)
      const names = [`address:${c.var.address}`, ...(account === null ? [] : [`account:${account}`])]
      const answer = door.tries ? await withTries(deps, names, knock) : (await knock()).value
      const said: unknown = await answer.json().catch(() => null)
      for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
      if (!answer.ok) {
        if (door.path.endsWith('/sign-in/email') && answer.status === 401 && account !== null)
          await recordRefusedSignIn(deps, account, from(c))
        throw refused(answer.status, said)
      }
      if (caller === null && door.path.endsWith('/verify-totp')) await refuseUsedCode(deps, c, said, body)
      await record(deps, c, door, caller, said)
      return c.body(JSON.stringify(said, forBrowser), 200, { 'content-type': 'application/json' })
    })
}

/** What opens the session stays in its cookie, where no script can read it; a passkey always asks for a finger or a PIN. */
const forBrowser = (key: string, value: unknown) =>
  key === 'token' ? undefined : key === 'userVerification' ? 'required' : value

const Body = z.record(z.string(), z.unknown())

async function readBody(c: Ctx) {
  const text = await c.req.text()
  if (text === '') return {}
  try {
    return Body.parse(JSON.parse(text))
  } catch {
    throw refusing('wrong-input', 'What was sent is not readable as JSON.')
  }
}

async function refuseWeak(
  deps: ServerDeps,
  body: Readonly<Record<string, unknown>> | undefined,
  caller: Caller | null,
) {
  if (typeof body?.newPassword !== 'string') return
  const person = caller === null ? null : await deps.store.people.byId(deps.store.db, caller.person)
  if (body.newPassword.length < 12 || isCommon(body.newPassword, person === null ? [] : [person.name, person.email]))
    throw refusing('weak-password')
}

const CODE_SECONDS = 120

/** A code signs in once, also while the app still shows it: whoever looked over a shoulder is too late. */
async function refuseUsedCode(
  deps: ServerDeps,
  c: Ctx,
  said: unknown,
  body: Readonly<Record<string, unknown>> | undefined,
) {
  const answer = Answer.safeParse(said).data
  const { sessions, db } = deps.store
  const key = `try:code:${answer?.user?.id}:${body?.code}`
  if (await sessions.takeTry(db, key, 1, CODE_SECONDS)) return
  await sessions.endByToken(db, answer?.token ?? '')
  c.res.headers.delete('set-cookie')
  throw refusing('wrong-code', 'That code was used already. Take the next one.')
}

const Answer = z.object({
  token: z.string().optional(),
  user: z.object({ id: z.string(), name: z.string() }).optional(),
  twoFactorRedirect: z.boolean().optional(),
})

async function record(deps: ServerDeps, c: Ctx, door: Door, caller: Caller | null, said: unknown): Promise<void> {
  const answer = Answer.safeParse(said).data
  // The password was right, but a second factor is still to come.
  if (answer?.twoFactorRedirect) return
  const code = /verify-(totp|backup-code)$/.exec(door.path)?.[1]
  const action = code === undefined ? door.act : caller === null ? 'signed-in' : 'second-factor-changed'
  const about =
    code === undefined ? door.about : caller === null ? { by: `password and ${code}` } : { change: 'codes confirmed' }
  const user = answer?.user
  const who: Caller | null =
    caller ?? (user ? { person: user.id, name: user.name, session: null, key: null, channel: 'web', ...from(c) } : null)
  if (action !== undefined && who !== null) await recordAccess(deps, who, action, about)
}

const again = (code: RefusalCode): Refusal['again'] => (code === 'too-many-tries' ? 'later' : 'never')

/** What the library says, by its code, as the desk says it. */
const words: Readonly<Record<string, RefusalCode | readonly [RefusalCode, string]>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-password',
  INVALID_PASSWORD: ['wrong-password', 'That is not your present password.'],
  INVALID_EMAIL: ['wrong-input', 'This is not an e-mail address.'],
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: ['wrong-code', 'That backup code is not right, or was used before.'],
  INVALID_TWO_FACTOR_COOKIE: ['wrong-code', 'Too much time passed since the password. Start again.'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['too-many-tries', 'Too many tries with codes. Start again with the password.'],
  ACCOUNT_TEMPORARILY_LOCKED: 'too-many-tries',
  TOTP_ALREADY_ENABLED: ['wrong-input', 'Codes are already on. Switch them off first.'],
  TOTP_NOT_ENABLED: ['wrong-input', 'Codes are not on.'],
  TWO_FACTOR_NOT_ENABLED: ['wrong-input', 'Codes are not on.'],
  BACKUP_CODES_NOT_ENABLED: ['wrong-input', 'There are no backup codes.'],
  INVALID_TOKEN: 'link-over',
  PASSWORD_TOO_SHORT: 'weak-password',
  PASSWORD_TOO_LONG: ['wrong-input', 'That is longer than 256 characters.'],
  SESSION_NOT_FRESH: 'second-factor-needed',
  PREVIOUSLY_REGISTERED: ['wrong-input', 'This device already has a passkey for you.'],
  AUTHENTICATION_FAILED: 'wrong-passkey',
  PASSKEY_NOT_FOUND: 'wrong-passkey',
  CHALLENGE_NOT_FOUND: ['wrong-passkey', 'That took too long. Try once more.'],
}

function refused(status: number, said: unknown): Refusing {
  const code = z.object({ code: z.string() }).safeParse(said).data?.code
  const known = code === undefined ? undefined : words[code]
  if (known !== undefined) {
    const [refusal, why] = typeof known === 'string' ? [known, refusals[known].why] : known
    return new Refusing({ code: refusal, why, again: again(refusal) })
  }
  if (status >= 500) throw new Error(`The sign-in library answered ${status} ${code ?? ''}`)
  return refusing(status === 401 ? 'not-signed-in' : 'wrong-input')
}
