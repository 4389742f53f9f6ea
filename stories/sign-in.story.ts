import { createHmac } from 'node:crypto'
import type { Page } from '@playwright/test'
import { type Colleague, expect, test } from './colleague.ts'

/** The code that an authenticator app shows for `key` (base32) in this half minute: RFC 6238. */
function codeNow(key: string): string {
  const bits = [...key.replaceAll(/[^A-Z2-7]/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', secret).update(step).digest()
  const at = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: /menu$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
}

const typePassword = async ({ email, password, desk: { page } }: Colleague) => {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

test('a wrong password is said in words and opens nothing; what was typed stays; the right one opens the page asked for', async ({
  colleague,
}) => {
  const mina = await colleague('Mina Haddad', 'editor')
  const { page } = mina.desk
  await page.goto(mina.desk.url('coming'))
  await signOut(page)
  await expect(mina.desk.api('get', 'desk'), 'signing out ends the session on the desk').rejects.toThrow('401')
  await page.goto(mina.desk.url('people'))
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await typePassword({ ...mina, password: 'not the password' })
  await expect(page.getByText('That e-mail and password do not go together.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(mina.email)
  await expect(mina.desk.api('get', 'desk')).rejects.toThrow('401')
  await typePassword(mina)
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()
})

test('a second step: set up with the app’s code, asked for when signing in; a backup code opens once', async ({
  colleague,
}) => {
  const mina = await colleague('Mina Haddad', 'editor')
  const { page } = mina.desk
  await page.goto(`${mina.desk.running.url}/me`)
  await page.getByRole('button', { name: 'Set it up' }).click()
  await page.getByLabel('Your password', { exact: true }).fill(mina.password)
  await page.getByRole('button', { name: 'Go on' }).click()
  const [backup = ''] = (await page.getByLabel(/^Backup codes, shown once/).inputValue()).split('\n')
  const key = (await page.locator('.typedkey').textContent()) ?? ''
  await page.getByLabel('Six-figure code').fill('000000')
  await page.getByRole('button', { name: 'Switch it on' }).click()
  await expect(page.getByText(/^That code is not right/)).toBeVisible()
  await page.getByLabel('Six-figure code').fill(codeNow(key))
  await page.getByRole('button', { name: 'Switch it on' }).click()
  await expect(page.getByText('On. Codes from your app.')).toBeVisible()

  const inside = page.getByRole('heading', { name: 'Coming up', level: 1 })
  for (const [how, code] of [
    ['the app', () => codeNow(key)],
    ['a backup code', () => backup],
  ] as const)
    await test.step(how, async () => {
      await page.goto(mina.desk.url('coming'))
      await signOut(page)
      await page.goto(mina.desk.url('coming'))
      await typePassword(mina)
      await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
      await expect(mina.desk.api('get', 'desk'), 'the password alone opens nothing').rejects.toThrow('401')
      if (how === 'a backup code') await page.getByRole('button', { name: 'I do not have the app here' }).click()
      await page.getByRole('textbox', { name: /code/i }).fill(code())
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(inside).toBeVisible()
    })
  await test.step('the same backup code a second time', async () => {
    await signOut(page)
    await typePassword(mina)
    await page.getByRole('button', { name: 'I do not have the app here' }).click()
    await page.getByRole('textbox', { name: /code/i }).fill(backup)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByText(/code is not right/)).toBeVisible()
    await expect(mina.desk.api('get', 'desk')).rejects.toThrow('401')
  })
})

test('a passkey made under Me signs in without a password, and no longer once it is removed', async ({ colleague }) => {
  const mina = await colleague('Mina Haddad', 'editor')
  const { page } = mina.desk
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`${mina.desk.running.url}/me`)
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByLabel('What do you call this device?').fill('The laptop at the box office')
  await page.getByRole('button', { name: 'Add a passkey of this device' }).click()
  await expect(page.getByText('The laptop at the box office', { exact: true })).toBeVisible()
  await page.goto(mina.desk.url('coming'))
  await signOut(page)
  await page.goto(mina.desk.url('coming'))
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByRole('heading', { name: 'Coming up', level: 1 })).toBeVisible()
  await page.goto(`${mina.desk.running.url}/me`)
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByText('None yet.')).toBeVisible()
  await page.goto(mina.desk.url('coming'))
  await signOut(page)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await expect(page.getByText(/^That passkey is not known here/)).toBeVisible()
  await expect(mina.desk.api('get', 'desk')).rejects.toThrow('401')
})

test('another session is seen under Me, and ending it closes that other window', async ({ colleague, otherDevice }) => {
  const mina = await colleague('Mina Haddad', 'editor')
  const other = await otherDevice(mina.desk, mina)
  await other.page.goto(other.url('coming'))
  await expect(other.page.getByRole('heading', { name: 'Coming up', level: 1 })).toBeVisible()
  const { page } = mina.desk
  await page.goto(`${mina.desk.running.url}/me`)
  await page.getByRole('button', { name: /^End it/ }).click()
  await expect(page.getByText('Nowhere else.')).toBeVisible()
  await expect(other.api('get', 'desk')).rejects.toThrow('401')
  await expect(other.page.getByText(/signed out/i).first()).toBeVisible({ timeout: 5000 })
  await mina.desk.api('get', 'desk')
})
