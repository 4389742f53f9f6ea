import { expect, test } from './colleague.ts'
import { hasNoBarrier } from './desk.ts'

test('one tag is paused: what carries it stays, everything else leaves, and afterwards a person is asked', async ({
  desk,
}) => {
  const { page } = desk
  await desk.speaker('Riverside Theatre')
  const tagged = 'Our flood relief evening opens at six.'
  await desk.write('Riverside Theatre', tagged)
  await page.getByRole('button', { name: 'Tags' }).click()
  const tags = page.getByRole('dialog', { name: 'Tags' })
  await tags.getByRole('textbox').fill('#Flood, <b>')
  await expect(tags.getByText('“<b>” is no tag')).toBeVisible()
  await expect(tags.getByRole('button', { name: 'Keep the tags' })).toBeDisabled()
  await tags.getByRole('textbox').fill('#Flood, spring season')
  await hasNoBarrier(page)
  await tags.getByRole('button', { name: 'Keep the tags' }).click()
  await expect(page.getByRole('button', { name: 'flood, spring season' })).toBeVisible()
  await desk.sendButton('Riverside Theatre').click()
  await expect(page.getByText('Held. Nothing has left.')).toBeVisible()

  await page.getByRole('button', { name: 'Pause everything' }).click()
  const question = page.getByRole('dialog')
  await question.getByLabel('What stands still?').selectOption('Only one tag')
  await question.getByLabel('Which tag?').fill('Flood')
  await expect(question.getByRole('button', { name: 'Pause what is tagged “flood” now' })).toBeVisible()
  await hasNoBarrier(page)
  await question.getByRole('button', { name: 'Pause what is tagged “flood” now' }).click()
  await expect(page.getByText(/^Paused by Ann Lindqvist at .*, only what is tagged “flood”\.$/)).toBeVisible()
  await expect(page.getByText('Paused. Nothing has left.')).toBeVisible()

  const free = 'The café has soup tonight.'
  await desk.write('Riverside Theatre', free)
  await expect(page.getByText(/only what is tagged “flood”/), 'it is said on every screen').toBeVisible()
  await desk.sendButton('Riverside Theatre').click()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([free])
  await page.waitForTimeout(3000)
  expect(await desk.publicPosts(), 'what carries the tag did not leave').toEqual([free])

  await hasNoBarrier(page)
  await page.getByRole('button', { name: 'Lift the pause of what is tagged “flood”…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lift the pause' }).click()
  await expect(page.getByText(/^Paused by/)).toHaveCount(0)
  await page.goto(desk.url('coming'))
  const decide = page.getByRole('region', { name: 'For you to decide' })
  await expect(decide).toContainText(tagged)
  await page.waitForTimeout(2000)
  expect(await desk.publicPosts(), 'lifting releases nothing').toEqual([free])
  await decide.getByRole('button', { name: 'Still right: hold it again' }).click()
  await expect
    .poll(async () => [...(await desk.publicPosts())].sort(), { timeout: 30_000 })
    .toEqual([tagged, free].sort())
})
