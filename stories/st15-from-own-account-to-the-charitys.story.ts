import { expect, test } from './desk.ts'

test('ST15: the first post as the charity after a personal one is asked about, and a catch is counted', async ({
  desk,
}) => {
  await desk.speaker('North Aid')
  await desk.speaker('Ann Lindqvist', 'personal')
  await desk.write('Ann Lindqvist', 'Home at last, and the garden has survived the storm.')
  await desk.sendButton('Ann Lindqvist').click()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toHaveLength(1)

  await desk.write('North Aid', 'Our winter shelters are open every night from eight.')
  const finding = desk.finding('Ann Lindqvist').first()
  await expect(finding).toContainText('Question')
  await finding.getByRole('button', { name: /I meant it/ }).click()
  await desk.page.getByRole('textbox', { name: /^Why is this right/ }).fill('This is ours to say')
  await desk.page.keyboard.press('Enter')
  await desk.sendButton('North Aid').click()
  await desk.page.getByRole('button', { name: 'Take it back' }).first().click()
  await expect(desk.page.getByText('Stopped. It never left.').first()).toBeVisible()

  const { catches } = await desk.api<{ catches: { month: number; public: number } }>('get', 'desk')
  expect(catches.month).toBe(1)
  expect(await desk.publicPosts(), 'only the personal one ever left').toHaveLength(1)
})
