import { expect, test } from './colleague.ts'
import { hasNoBarrier } from './desk.ts'

test('everything is held for a second reader: what was about to leave waits, and not its author ends it', async ({
  desk,
  colleague,
}) => {
  const { page } = desk
  await desk.speaker('Riverside Theatre', 'organisation', 60)
  const { desk: hers } = await colleague('Mina Rao', 'editor')
  const words = 'Doors at seven.'
  await desk.write('Riverside Theatre', words)
  await desk.sendButton('Riverside Theatre').click()
  await expect(page.getByText('Held. Nothing has left.')).toBeVisible()

  await hers.page.goto(hers.url('coming'))
  await hers.page.getByRole('button', { name: 'Hold for a second reader…' }).click()
  const question = hers.page.getByRole('dialog')
  await question.getByRole('textbox').fill('A delicate day.')
  await hasNoBarrier(hers.page)
  await question.getByRole('button', { name: 'Hold everything for a second reader' }).click()
  await expect(page.getByText(/^Everything is held for a second reader, asked for by Mina Rao at/)).toBeVisible()
  await expect(page.getByText('A delicate day.')).toBeVisible()
  await expect(page.getByText('Waiting. Nothing has left.')).toBeVisible()
  await hasNoBarrier(page)

  await page.getByRole('button', { name: 'End this…' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText('A post of yours waits for its second reader.', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Leave it on' }).click()
  expect(await desk.publicPosts()).toEqual([])

  await hers.page.goto(hers.url('coming?which=waiting'))
  await hers.page.getByRole('link', { name: 'Read it' }).click()
  await hers.page.getByRole('button', { name: /^I agree/ }).click()
  await expect(page.getByText('Held. Nothing has left.')).toBeVisible()
  await hers.page.getByRole('button', { name: 'End this…' }).click()
  await hers.page.getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText(/^Everything is held for a second reader/)).toHaveCount(0)
  expect(await desk.publicPosts(), 'ending it releases nothing').toEqual([])
})
