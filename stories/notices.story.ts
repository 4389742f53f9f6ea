import { expect, test } from './colleague.ts'
import { hasNoBarrier } from './desk.ts'

const sizes = {
  wide: { width: 1280, height: 860 },
  middle: { width: 1125, height: 860 },
  narrow: { width: 830, height: 860 },
  phone: { width: 390, height: 844 },
} as const

test('a trouble stands under the bell on every page, once, with the way to its post, and is gone when it is over', async ({
  desk,
}) => {
  const { page } = desk
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', 'Doors at seven.')
  await expect(page.getByRole('button', { name: 'Notices', exact: true })).toBeVisible()
  await desk.sendButton('Riverside Theatre').click()
  await expect(page.getByText('Held. Nothing has left.')).toBeVisible()
  const { pauses } = await desk.api<{ pauses: { id: string }[] }>('post', 'pauses', { reason: 'Flooding.' })
  await page.waitForTimeout(6000)
  await desk.api('delete', `pauses/${pauses[0]?.id}`)
  const bell = page.getByRole('button', { name: 'Notices, 1 thing needs a look' })
  await expect(bell).toBeVisible({ timeout: 20_000 })
  await desk.api('post', 'pauses', { scope: { kind: 'tag', of: 'flood' }, reason: 'Not today.' })
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(desk.url('coming'))
      await bell.click()
      const list = page.getByRole('dialog', { name: 'What needs a look' })
      await expect(list.getByText(/missed its time and did not leave/)).toHaveCount(1)
      await page.screenshot({ path: `.tmp/screens/bell-${size}-${colorScheme}.png` })
      await hasNoBarrier(page)
      const sideways = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(sideways, `${size}: scrolls sideways`).toBeLessThanOrEqual(0)
      await list.getByRole('button', { name: 'Close' }).click()
      await page.screenshot({ path: `.tmp/screens/bars-${size}-${colorScheme}.png` })
      await page.keyboard.press('Control+.')
      await page.getByLabel('What stands still?').selectOption('Only Bluesky')
      await expect(page.getByRole('button', { name: 'Pause Bluesky now' })).toBeVisible()
      await page.screenshot({ path: `.tmp/screens/pause-${size}-${colorScheme}.png` })
    }
  await page.setViewportSize(sizes.wide)
  await page.goto(desk.url('coming'))
  await bell.click()
  await page.getByRole('link', { name: 'Go to the post' }).click()
  await page.getByRole('button', { name: 'Let it go' }).click()
  await expect(page.getByRole('button', { name: 'Notices', exact: true })).toBeVisible({ timeout: 20_000 })
  expect(await desk.publicPosts()).toEqual([])
})

test('what is mailed, and when not, is everybody’s own choice', async ({ desk }) => {
  const { page } = desk
  await page.goto(`${desk.running.url}/me`)
  const section = page.locator('section', { has: page.getByRole('heading', { name: 'What is mailed to you' }) })
  await expect(section.getByLabel('A post was refused')).toBeChecked()
  await expect(section.getByLabel('A post missed its time', { exact: false })).not.toBeChecked()
  await section.getByLabel('A post missed its time', { exact: false }).check()
  await section.getByLabel('Quiet hours', { exact: false }).check()
  await section.getByLabel('Until', { exact: true }).fill('06:30')
  await expect(section.getByLabel('Mailed at')).toHaveValue('18:00')
  await section.getByLabel('Mailed at').fill('19:30')
  await section.getByLabel('Mailed on the clocks of').selectOption('Asia/Tokyo')
  await hasNoBarrier(page)
  await section.screenshot({ path: '.tmp/screens/mailed.png' })
  await section.getByRole('button', { name: 'Keep this' }).click()
  await expect(page.getByText('Kept.')).toBeVisible()
  await page.reload()
  await expect(section.getByLabel('A post missed its time', { exact: false })).toBeChecked()
  await expect(section.getByLabel('Until', { exact: true })).toHaveValue('06:30')
  await expect(section.getByLabel('Mailed at')).toHaveValue('19:30')
  await expect(section.getByLabel('Mailed on the clocks of')).toHaveValue('Asia/Tokyo')
  await section.getByLabel('Each evening', { exact: false }).uncheck()
  await section.getByRole('button', { name: 'Keep this' }).press('Enter')
  await expect(page.getByText('Kept.').first()).toBeVisible()
  const { wishes } = await desk.ask<{ wishes: { evening: unknown } }>('get', 'me/notices')
  expect(wishes.evening).toBeNull()
})
