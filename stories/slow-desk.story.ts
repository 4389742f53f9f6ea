import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from './desk.ts'

test('a desk that looks slowly: its answer about older words does not stand over newer ones', async ({ desk }) => {
  const { page } = desk
  await desk.speaker('Riverside Theatre')
  let looks = 0
  await page.route('**/standing', async (route) => {
    const answer = await route.fetch()
    if (++looks === 1) await sleep(4000)
    // The page may not wait for it any more.
    await route.fulfill({ response: answer }).catch(() => undefined)
  })
  await page.goto(desk.url('write'))
  await desk.radio('Riverside Theatre').click()
  await expect(page.getByText(/^Draft kept/), 'a draft without words is looked at').toBeVisible()
  await desk.words('Riverside Theatre').fill('A quiet evening among old costumes and older friends.')
  await sleep(5000)
  expect(looks).toBeGreaterThan(1)
  await expect(desk.sendButton('Riverside Theatre')).not.toHaveAttribute('aria-disabled', 'true')
  await desk.sendButton('Riverside Theatre').click()
  await expect
    .poll(() => desk.publicPosts(), { timeout: 30_000 })
    .toEqual(['A quiet evening among old costumes and older friends.'])
})
