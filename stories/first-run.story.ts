import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import { test as base, expect, freePort, hasNoBarrier, startDesk } from './desk.ts'

/** The address of a desk that nobody has set up yet. */
const test = base.extend<{ blank: string }>({
  blank: async ({ bluesky }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-blank-'))
    await chmod(folder, 0o755)
    const port = await freePort()
    const child = await startDesk(bluesky.plc, folder, port)
    await use(`http://localhost:${port}`)
    child.kill('SIGTERM')
    await new Promise((resolve) => child.once('exit', resolve))
    await rm(folder, { recursive: true, force: true })
  },
})

test('first run: a newcomer sets the desk up, rehearses a post, takes it back, lets it go, and reads it on the practice board', async ({
  page,
  blank,
}) => {
  await page.goto(blank)
  await page.getByLabel('What is it called?').fill('Riverside Theatre')
  await page.getByLabel('Your name').fill('Ann Lindqvist')
  await page.getByLabel('E-mail').fill('ann@riverside.example')
  await page.getByLabel('Password', { exact: true }).fill('a lamp in the third row')
  await page.screenshot({ path: '.tmp/screens/first-run.png', fullPage: true })
  await hasNoBarrier(page)
  await page.getByRole('button', { name: 'Set the desk up' }).click()

  await expect(page.getByRole('heading', { name: 'Everyone has sent one they wished back.' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Check it as/ })).toBeVisible()
  await page.screenshot({ path: '.tmp/screens/welcome.png', fullPage: true })
  await hasNoBarrier(page)
  const org =
    /\/o\/([0-9a-f-]{36})/.exec(page.url())?.[1] ??
    ((await (await page.request.get(`${blank}/api/me`)).json()) as { organisations: { id: string }[] }).organisations[0]
      ?.id
  await page.goto(`${blank}/o/${org}/write`)
  await page.getByRole('radio', { name: /^The Example Players/ }).click()
  const words = page.getByRole('textbox', { name: 'What The Example Players says' })
  await words.fill('Our public reading moves to the Old Library.')
  const send = page.getByRole('button', { name: /Hold & .* as The Example Players/ })
  await expect(send).not.toHaveAttribute('aria-disabled', 'true')
  await send.click()
  await page.getByRole('button', { name: 'Take it back' }).first().click()
  await expect(page.getByText('Stopped. It never left.').first()).toBeVisible()
  await page.goto(`${blank}/o/${org}/rehearsal`)
  await expect(
    page.getByText('Our public reading moves to the Old Library.'),
    'what was taken back is nowhere',
  ).toHaveCount(0)

  const { drafts } = (await (await page.request.get(`${blank}/api/o/${org}/drafts`)).json()) as {
    drafts: { id: string }[]
  }
  await page.goto(`${blank}/o/${org}/write/${drafts[0]?.id}`)
  await send.click()
  await expect(page.getByText('Held. Nothing has left.')).toBeVisible()
  await page.goto(`${blank}/o/${org}/rehearsal`)
  await expect(page.getByText('Our public reading moves to the Old Library.')).toHaveCount(1, { timeout: 60_000 })

  await page.context().clearCookies()
  const second = await page.request.post(`${blank}/api/begin`, {
    headers: { 'x-thinktwice': '1', origin: blank },
    data: {
      organisation: { name: 'Intruders', kind: 'charity', country: 'GB', language: 'en', zone: 'Europe/London' },
      name: 'Nobody',
      email: 'nobody@intruders.example',
      password: 'a ladder at the window',
    },
  })
  expect(second.status(), 'nothing is open to strangers afterwards').toBe(409)
  expect((await page.request.get(`${blank}/api/o/${org}/desk`)).status()).toBe(401)
})
