import { expect, test } from './colleague.ts'

const words = 'Doors at seven. Come early, the café has soup.'

test('a pause in one window is seen in the other at once; what is due meanwhile stays, and asks a person first', async ({
  desk,
  otherDevice,
}) => {
  await desk.speaker('Riverside Theatre')
  const other = await otherDevice(desk, desk.running.owner)
  await other.page.goto(other.url('coming'))
  await expect(other.page.getByRole('heading', { name: 'Coming up', level: 1 })).toBeVisible()

  await desk.write('Riverside Theatre', words)
  await desk.sendButton('Riverside Theatre').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()
  await desk.page.getByRole('button', { name: 'Pause everything' }).click()
  const question = desk.page.getByRole('dialog', { name: 'Pause everything?' })
  await question.getByRole('textbox').fill('Flooding on Mill Street.')
  await question.getByRole('button', { name: 'Pause everything now' }).click()
  const paused = Date.now()
  await expect(other.page.getByText(/^Paused by Ann Lindqvist/)).toBeVisible()
  test.info().annotations.push({ type: 'seen in the other window after', description: `${Date.now() - paused} ms` })
  await expect(desk.page.getByText('Paused. Nothing has left.')).toBeVisible()
  await expect(other.page.getByText('Flooding on Mill Street.')).toBeVisible()

  await desk.page.waitForTimeout(8000)
  expect(await desk.publicPosts(), 'its hold is over, and it did not leave').toEqual([])

  await other.page.getByRole('button', { name: 'Lift the pause…' }).click()
  await other.page.getByRole('dialog').getByRole('button', { name: 'Lift the pause' }).click()
  await expect(desk.page.getByText(/^Paused by/)).toHaveCount(0)
  const decide = other.page.getByRole('region', { name: 'For you to decide' })
  await expect(decide).toContainText('It did not go, and will not go by itself.')
  await other.page.waitForTimeout(4000)
  expect(await desk.publicPosts(), 'lifting releases nothing').toEqual([])

  const decided = Date.now()
  await decide.getByRole('button', { name: 'Still right: hold it again' }).click()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000, intervals: [100] }).toEqual([words])
  expect(Date.now() - decided, 'it was held again').toBeGreaterThanOrEqual(5000)
  await desk.page.waitForTimeout(3000)
  expect(await desk.publicPosts(), 'and left once').toEqual([words])
})
