import { type SimulatedFacebook, simulateFacebook } from '../src/networks/simulators/facebook.ts'
import { expect, hasNoBarrier, test as onDesk } from './desk.ts'

const test = onDesk.extend<object, { facebook: SimulatedFacebook }>({
  facebook: [
    async ({ browserName: _ }, use) => {
      const facebook = await simulateFacebook({ seed: 1 })
      await use(facebook)
      await facebook.stop()
    },
    { scope: 'worker' },
  ],
  settings: [
    ({ facebook: { url } }, use) => use({ THINKTWICE_FACEBOOK_API_URL: url, THINKTWICE_FACEBOOK_URL: url }),
    { scope: 'worker' },
  ],
})

test('an owner makes the desk known to Facebook, chooses one of two Pages, and a post leaves for that one alone', async ({
  desk,
  facebook,
}) => {
  const { page } = desk
  await desk.speaker('Riverside Theatre')
  facebook.addPerson('Ann', { riverside: ['CREATE_CONTENT'], otherplace: ['CREATE_CONTENT'] })
  const app = facebook.addApp()

  await page.goto(desk.url('speakers'))
  await page.getByRole('button', { name: 'Connect an account of Riverside Theatre', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Network').selectOption({ label: 'Facebook' })
  await expect(dialog.getByText(`paste ${desk.running.url}/back and save`)).toBeVisible()
  await hasNoBarrier(page)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 860 })

  // A wrong secret is seen when the person is back, and nothing is connected by it.
  await dialog.getByLabel('App ID').fill(app.appId)
  await dialog.getByLabel('App secret', { exact: true }).fill('0'.repeat(32))
  await dialog.getByRole('button', { name: 'Go to Facebook' }).click()
  await page.getByRole('link', { name: 'Continue as Ann' }).click()
  await expect(page.getByText(/does not know the App ID or the App secret/)).toBeVisible()

  await page.getByRole('link', { name: 'Back to the desk' }).click()
  await page.getByRole('button', { name: 'Connect an account of Riverside Theatre', exact: true }).click()
  await dialog.getByLabel('Network').selectOption({ label: 'Facebook' })
  await dialog.getByRole('button', { name: 'Make the desk known anew' }).click()
  await dialog.getByLabel('App ID').fill(app.appId)
  await dialog.getByLabel('App secret', { exact: true }).fill(app.appSecret)
  await dialog.getByRole('button', { name: 'Go to Facebook' }).click()
  await page.getByRole('link', { name: 'Continue as Ann' }).click()
  await expect(page.getByRole('heading', { name: 'Which one is it?' })).toBeVisible()
  await hasNoBarrier(page)
  await page.getByRole('button', { name: 'The riverside (@riverside)' }).click()
  await expect(page.getByText('@riverside is connected. Nothing was posted.')).toBeVisible()

  const ids = facebook.pages()
  const texts = (username: string) =>
    facebook.posts(ids.get(username) ?? '').flatMap(({ message, gone }) => (gone === null ? [message] : []))
  expect(texts('riverside')).toEqual([])
  await desk.write('Riverside Theatre', 'The box office is open from ten to six.')
  await desk.sendButton('Riverside Theatre').click()
  await expect.poll(() => texts('riverside'), { timeout: 30_000 }).toEqual(['The box office is open from ten to six.'])
  expect(texts('otherplace')).toEqual([])
})
