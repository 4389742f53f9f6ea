import type { Page } from '@playwright/test'
import { expect, hasNoBarrier, test } from './desk.ts'

const noSideways = async (page: Page) =>
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  )

test('an account gets weekly slots, and two posts go into them one after the other', async ({ desk }, info) => {
  await desk.speaker('Riverside Theatre', 'organisation', 20)
  const { page } = desk
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(desk.url('speakers'))
  const card = page.getByRole('article', { name: 'Riverside Theatre' }).first()
  await card.getByRole('button', { name: /Set weekly slots/ }).press('Enter')
  const question = page.getByRole('dialog', { name: /^When @/ })
  for (const [day, time] of [
    ['Tuesday', '09:00'],
    ['Thursday', '17:30'],
  ] as const) {
    await question.getByLabel('Day').selectOption(day)
    await question.getByLabel('Time').fill(time)
    await question.getByRole('button', { name: 'Add this slot' }).press('Enter')
  }
  await expect(question.getByRole('list', { name: 'Slots' })).toContainText('Thursday 17:30')
  await hasNoBarrier(page)
  await noSideways(page)
  await page.screenshot({ path: info.outputPath('slots.png') })
  await question.getByRole('button', { name: 'Keep these slots' }).press('Enter')
  await expect(card).toContainText('Slots: Tuesday 09:00 and Thursday 17:30, London.')

  const times: string[] = []
  for (const text of ['The lift is back.', 'The bar has a new menu.']) {
    await desk.write('Riverside Theatre', text)
    await page.getByRole('button', { name: 'Choose a time' }).click()
    await page.getByRole('button', { name: 'Next free slot' }).click()
    await expect(page.getByText(/It leaves on .*, its next free slot/).first()).toBeVisible()
    await desk.sendButton('Riverside Theatre').click()
    await expect(page.getByText('Held. Nothing has left.').or(page.getByText('Nothing has left'))).toBeVisible()
  }
  const { posts } = await desk.api<{ posts: { dueAt: string }[] }>('get', 'posts?which=coming')
  for (const { dueAt } of posts)
    times.push(
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        weekday: 'long',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(dueAt)),
    )
  expect(times.toSorted()).toEqual(['Thursday 17:30', 'Tuesday 09:00'])
  expect(await desk.publicPosts()).toEqual([])
})
