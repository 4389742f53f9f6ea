import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, openDesk, PASSWORD } from '../../../test/desk.ts'
import { addressOf } from '../edge.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let ann: Browser
let org: string
beforeAll(async () => {
  desk = await openDesk()
  ;({ ann, org } = await desk.begin())
})
afterAll(() => desk.close())

const auth = (browser: Browser, path: string, body: Readonly<Record<string, unknown>>) =>
  browser.ask<Record<string, unknown>>('POST', `/api/auth${path}`, body)
const signIn = (browser: Browser, email: string, password = PASSWORD) =>
  auth(browser, '/sign-in/email', { email, password })
const isSignedIn = async (browser: Browser) => (await browser.ask('GET', '/api/me')).status === 200
let place = 10
/** A browser somewhere that nobody has tried from. */
const elsewhere = () => desk.browser({ address: `198.51.100.${place++}` })

/** The code that an authenticator app shows at this moment (RFC 6238: SHA-1, 30 seconds, six digits). */
function codeOf(uri: string, at = Date.now()): string {
  const letters = new URL(uri).searchParams.get('secret') ?? ''
  const bits = [...letters]
    .map((l) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(l).toString(2).padStart(5, '0'))
    .join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

describe('signing in', () => {
  test('works with the right password, keeps what opens the session from scripts, and is on the record', async () => {
    const browser = elsewhere()
    const said = await signIn(browser, 'ANN@example.org')
    expect(said.status).toBe(200)
    expect(JSON.stringify(said.body)).not.toContain('token')
    const cookie = said.headers.getSetCookie().find((set) => set.startsWith('thinktwice.session_token='))
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(cookie).toMatch(/Path=\//)
    expect(await isSignedIn(browser)).toBe(true)
    expect((await desk.record(org)).at(-1)).toBe('signed-in')
  })

  test('is refused with a wrong password, in the same words whether or not anybody goes by that address', async () => {
    const before = await desk.record(org)
    const wrong = await signIn(elsewhere(), 'ann@example.org', 'not the password')
    const nobody = await signIn(elsewhere(), 'nobody@example.org', 'not the password')
    expect([wrong.status, wrong.body.code]).toEqual([401, 'wrong-password'])
    expect({ ...nobody.body, request: '' }).toEqual({ ...wrong.body, request: '' })
    expect((await desk.record(org)).slice(before.length)).toEqual(['sign-in-refused'])
  })

  test('is closed after five wrong tries from one place, and open from another', async () => {
    const browser = elsewhere()
    for (let i = 0; i < 5; i++)
      expect((await signIn(browser, `somebody${i}@example.org`, 'x'.repeat(12))).status).toBe(401)
    expect((await signIn(browser, 'ann@example.org')).body.code).toBe('too-many-tries')
    expect((await signIn(elsewhere(), 'ann@example.org')).status).toBe(200)
  })

  test('is closed after five wrong tries at one account, wherever they come from, however many come at once', async () => {
    const mina = await desk.joined(ann, org, 'Mina', 'editor')
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => signIn(elsewhere(), mina.email, 'not the password')),
    )
    expect(tries.filter((said) => said.body.code === 'wrong-password')).toHaveLength(5)
    expect(tries.filter((said) => said.body.code === 'too-many-tries')).toHaveLength(25)
    expect((await signIn(elsewhere(), mina.email)).body.code).toBe('too-many-tries')
    await desk.admin.query(`update rate_limit set last_request = last_request - 16 * 60 * 1000`)
    expect((await signIn(elsewhere(), mina.email)).status).toBe(200)
  })

  test('right passwords are never counted', async () => {
    const browser = elsewhere()
    for (let i = 0; i < 8; i++) expect((await signIn(browser, 'ann@example.org')).status).toBe(200)
  })

  test('nobody can sign up, and what is not needed is not there', async () => {
    for (const path of [
      '/sign-up/email',
      '/sign-in/social',
      '/update-user',
      '/delete-user',
      '/change-email',
      '/revoke-sessions',
    ]) {
      const said = await auth(ann, path, { email: 'x@example.org', password: PASSWORD, name: 'X' })
      expect([path, said.status, said.body.code]).toEqual([path, 404, 'not-found'])
    }
  })
})

describe('a session', () => {
  test('ends at once by signing out', async () => {
    const browser = elsewhere()
    await signIn(browser, 'ann@example.org')
    const stolen = new Map(browser.cookies)
    expect((await auth(browser, '/sign-out', {})).status).toBe(200)
    const thief = elsewhere()
    for (const [name, value] of stolen) thief.cookies.set(name, value)
    expect(await isSignedIn(thief)).toBe(false)
    expect((await desk.record(org)).at(-1)).toBe('signed-out')
  })

  test('ends when another session of the same person ends it, and is listed by its device until then', async () => {
    const browser = elsewhere()
    await signIn(browser, 'ann@example.org')
    const mine = await browser.ask<{ sessions: { id: string; current: boolean; device: string; address: string }[] }>(
      'GET',
      '/api/me/sessions',
    )
    const current = mine.body.sessions.find((s) => s.current)
    expect(current).toMatchObject({ device: 'Firefox on Linux', address: `198.51.100.${place - 1}` })
    expect((await ann.ask('DELETE', `/api/me/sessions/${current?.id}`)).status).toBe(200)
    expect(await isSignedIn(browser)).toBe(false)
    expect((await ann.ask('DELETE', `/api/me/sessions/${current?.id}`)).body.code).toBe('not-found')
  })

  test('ends after twelve hours without use', async () => {
    const browser = elsewhere()
    await signIn(browser, 'ann@example.org')
    const { rows } = await desk.admin.query(
      `select extract(epoch from expires_at - now())::int as left from session order by created_at desc limit 1`,
    )
    expect(rows[0]?.left).toBeGreaterThan(11.9 * 3600)
    expect(rows[0]?.left).toBeLessThanOrEqual(12 * 3600)
    await desk.admin.query(
      `update session set expires_at = now() - interval '1 second' where created_at = (select max(created_at) from session)`,
    )
    expect(await isSignedIn(browser)).toBe(false)
  })

  test('ends seven days after signing in, however much it is used', async () => {
    const browser = elsewhere()
    await signIn(browser, 'ann@example.org')
    const age = (days: string) =>
      desk.admin.query(
        `update session set created_at = now() - $1::interval, expires_at = now() + interval '1 hour'
         where id = (select id from session order by updated_at desc limit 1)`,
        [days],
      )
    await age('6 days 23 hours')
    expect(await isSignedIn(browser)).toBe(true)
    await age('7 days 1 second')
    expect(await isSignedIn(browser)).toBe(false)
  })

  test('a cookie that somebody changed opens nothing', async () => {
    const browser = elsewhere()
    await signIn(browser, 'ann@example.org')
    const value = browser.cookies.get('thinktwice.session_token') ?? ''
    browser.cookies.set('thinktwice.session_token', `${value.startsWith('x') ? 'y' : 'x'}${value.slice(1)}`)
    expect(await isSignedIn(browser)).toBe(false)
  })
})

describe('a second factor', () => {
  test('codes of an authenticator app: switched on, asked for, wrong, right, a backup code once, switched off', async () => {
    const theo = await desk.joined(ann, org, 'Theo', 'editor')
    expect((await auth(theo.browser, '/two-factor/enable', { password: 'not the password' })).body.code).toBe(
      'wrong-password',
    )
    const begun = await auth(theo.browser, '/two-factor/enable', { password: PASSWORD })
    const uri = String(begun.body.totpURI)
    const [backup] = begun.body.backupCodes as string[]
    expect(uri).toContain('otpauth://totp/Thinktwice')
    expect((await auth(theo.browser, '/two-factor/verify-totp', { code: '000000' })).body.code).toBe('wrong-code')
    expect((await auth(theo.browser, '/two-factor/verify-totp', { code: codeOf(uri) })).status).toBe(200)
    expect((await desk.record(org)).at(-1)).toBe('second-factor-changed')
    expect((await theo.browser.ask<{ twoFactor: boolean }>('GET', '/api/me')).body.twoFactor).toBe(true)

    const browser = elsewhere()
    const before = (await desk.record(org)).length
    expect((await signIn(browser, theo.email)).body).toMatchObject({ twoFactorRedirect: true })
    expect(await isSignedIn(browser)).toBe(false)
    expect((await auth(browser, '/two-factor/verify-totp', { code: '000000' })).body.code).toBe('wrong-code')
    expect(await isSignedIn(browser)).toBe(false)
    expect((await desk.record(org)).length).toBe(before)
    const code = codeOf(uri)
    expect((await auth(browser, '/two-factor/verify-totp', { code })).status).toBe(200)
    expect(await isSignedIn(browser)).toBe(true)
    expect((await desk.record(org)).at(-1)).toBe('signed-in')

    const overShoulder = elsewhere()
    await signIn(overShoulder, theo.email)
    expect((await auth(overShoulder, '/two-factor/verify-totp', { code })).body.code).toBe('wrong-code')
    expect(await isSignedIn(overShoulder)).toBe(false)

    const lost = elsewhere()
    await signIn(lost, theo.email)
    expect((await auth(lost, '/two-factor/verify-backup-code', { code: backup })).status).toBe(200)
    expect(await isSignedIn(lost)).toBe(true)
    const again = elsewhere()
    await signIn(again, theo.email)
    expect((await auth(again, '/two-factor/verify-backup-code', { code: backup })).body.code).toBe('wrong-code')
    expect(await isSignedIn(again)).toBe(false)

    expect((await auth(browser, '/two-factor/disable', { password: PASSWORD })).status).toBe(200)
    const plain = elsewhere()
    await signIn(plain, theo.email)
    expect(await isSignedIn(plain)).toBe(true)
  })

  test('a passkey is asked for by name of this very desk, with the finger or PIN of its device', async () => {
    const begun = await ann.ask<{ rp: object; authenticatorSelection: object; challenge: string }>(
      'GET',
      '/api/auth/passkey/generate-register-options',
    )
    expect(begun.status).toBe(200)
    expect(begun.body.rp).toEqual({ name: 'Thinktwice', id: 'localhost' })
    expect(begun.body.authenticatorSelection).toMatchObject({ userVerification: 'required' })
    expect((await elsewhere().ask('GET', '/api/auth/passkey/generate-register-options')).body.code).toBe(
      'not-signed-in',
    )
    const asked = await elsewhere().ask('GET', '/api/auth/passkey/generate-authenticate-options')
    expect(asked.body).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    const strange = await auth(elsewhere(), '/passkey/verify-authentication', { response: { id: 'nobody' } })
    expect([strange.status, strange.body.code]).toEqual([401, 'wrong-passkey'])
  })
})

describe('a password', () => {
  test('is kept as scrypt, never as it is', async () => {
    const { rows } = await desk.admin.query('select password from credential')
    for (const { password } of rows) expect(password).toMatch(/^[\da-f]{32}:[\da-f]{128}$/)
  })

  test('can be changed by whoever knows it, and not to one that everybody uses', async () => {
    const pia = await desk.joined(ann, org, 'Pia', 'contributor')
    const change = (currentPassword: string, newPassword: string) =>
      auth(pia.browser, '/change-password', { currentPassword, newPassword, revokeOtherSessions: true })
    expect((await change('not the password', 'quite another phrase')).body.code).toBe('wrong-password')
    for (const weak of ['password1234', 'aaaaaaaaaaaa', '123456789012', 'short', 'piapiapiapia'])
      expect([weak, (await change(PASSWORD, weak)).body.code]).toEqual([weak, 'weak-password'])
    expect((await change(PASSWORD, 'quite another phrase')).status).toBe(200)
    expect((await desk.record(org)).at(-1)).toBe('password-changed')
    expect((await signIn(elsewhere(), pia.email)).body.code).toBe('wrong-password')
    expect((await signIn(elsewhere(), pia.email, 'quite another phrase')).status).toBe(200)
  })

  test('that is forgotten is replaced by a mailed link, once, and every session ends', async () => {
    const kit = await desk.joined(ann, org, 'Kit', 'viewer')
    expect((await auth(elsewhere(), '/request-password-reset', { email: kit.email })).status).toBe(200)
    const letter = desk.letters.at(-1)
    expect(letter?.to).toBe(kit.email)
    const token = /\/reset\?token=(\S+)/.exec(letter?.text ?? '')?.[1] ?? ''
    const reset = (newPassword: string) => auth(elsewhere(), '/reset-password', { token, newPassword })
    expect((await reset('password1234')).body.code).toBe('weak-password')
    expect((await reset('a new and longer phrase')).status).toBe(200)
    expect((await desk.record(org)).at(-1)).toBe('password-changed')
    expect(await isSignedIn(kit.browser)).toBe(false)
    expect((await reset('a third and longer phrase')).body.code).toBe('link-over')
    expect((await signIn(elsewhere(), kit.email, 'a new and longer phrase')).status).toBe(200)
  })

  test('is asked for by an address that nobody has without a word about it', async () => {
    const sent = desk.letters.length
    expect((await auth(elsewhere(), '/request-password-reset', { email: 'nobody@example.org' })).status).toBe(200)
    expect(desk.letters.length).toBe(sent)
  })

  test('cannot be asked for so often that it fills somebody’s letter box', async () => {
    const sent = desk.letters.length
    const asked = []
    for (let i = 0; i < 7; i++)
      asked.push((await auth(elsewhere(), '/request-password-reset', { email: 'ann@example.org' })).status)
    expect(asked).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(desk.letters.length - sent).toBe(5)
    await desk.admin.query('delete from rate_limit')
  })
})

test('a desk on https ties its cookies to this host and asks browsers to stay with https', async () => {
  const secure = await openDesk({ publicUrl: 'https://desk.example.org' })
  try {
    const browser = secure.browser()
    const said = await browser.ask('POST', '/api/begin', {
      organisation: { name: 'Riverside', kind: 'theatre', country: 'GB', language: 'en', zone: 'Europe/London' },
      name: 'Ann Weir',
      email: 'ann@example.org',
      password: PASSWORD,
    })
    const [cookie = ''] = said.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-thinktwice\.session_token=/)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).not.toMatch(/Domain/i)
    expect(said.headers.get('strict-transport-security')).toContain('max-age=31536000')
    expect(await isSignedIn(browser)).toBe(true)
  } finally {
    await secure.close()
  }
})

test('a desk that cannot mail says what to do about a forgotten password', async () => {
  const silent = await openDesk({ canMail: false, mail: async () => false })
  try {
    const said = await auth(silent.browser(), '/request-password-reset', { email: 'ann@example.org' })
    expect([said.status, said.body.code]).toEqual([409, 'no-mail'])
  } finally {
    await silent.close()
  }
})

test('only proxies of one’s own are believed about where a request came from', () => {
  expect(addressOf('203.0.113.9', '1.2.3.4', [])).toBe('203.0.113.9')
  expect(addressOf('127.0.0.1', '1.2.3.4, 203.0.113.9', ['127.0.0.1'])).toBe('203.0.113.9')
  expect(addressOf('::ffff:127.0.0.1', '203.0.113.9, 10.0.0.2', ['127.0.0.1', '10.0.0.2'])).toBe('203.0.113.9')
  expect(addressOf('127.0.0.1', 'nonsense', ['127.0.0.1'])).toBe('127.0.0.1')
  expect(addressOf(undefined, '1.2.3.4', ['127.0.0.1'])).toBe('')
})
