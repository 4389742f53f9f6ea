import { expect, test } from './colleague.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('on a phone: who speaks stays in sight, a slip is mended, the post is held and taken back from another device', async ({
  desk,
  otherDevice,
}) => {
  await desk.speaker('Riverside Theatre', 'organisation', 20)
  const { page } = desk
  await page.goto(desk.url('write'))
  await expect(page.getByRole('button', { name: 'Choose who is speaking' })).toHaveAttribute('aria-disabled', 'true')
  await desk.radio('Riverside Theatre').tap()
  const words = desk.words('Riverside Theatre')
  await words.tap()
  await words.pressSequentially('The lift is back. We apologise for any incontinence this may have caused.')
  await expect(page.getByRole('heading', { name: 'Riverside Theatre', level: 1 })).toBeInViewport()
  await expect(desk.sendButton('Riverside Theatre')).toBeInViewport()
  await expect(desk.sendButton('Riverside Theatre')).toHaveAttribute('aria-disabled', 'true')
  await desk.finding('inconvenience').getByRole('button', { name: 'inconvenience', exact: true }).tap()
  await expect(words).toHaveValue('The lift is back. We apologise for any inconvenience this may have caused.')
  await desk.sendButton('Riverside Theatre').tap()
  await expect(page.getByText('Held. Nothing has left.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take it back' }).first()).toBeInViewport()
  expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0)

  const other = await otherDevice(desk, desk.running.owner)
  await other.page.goto(other.url('coming'))
  await other.page.getByRole('button', { name: 'Take it back' }).first().tap()
  await expect(page.getByText('Stopped. It never left.').first()).toBeVisible({ timeout: 2000 })
  await page.getByRole('button', { name: 'Open the draft' }).tap()
  await expect(words).toHaveValue('The lift is back. We apologise for any inconvenience this may have caused.')
  await page.waitForTimeout(3000)
  expect(await desk.publicPosts()).toEqual([])
})
