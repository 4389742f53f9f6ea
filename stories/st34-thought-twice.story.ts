import { expect, test } from './desk.ts'

test('ST34: nothing can be sent without a held moment, not by hand and not by API', async ({ desk }) => {
  const speaker = await desk.speaker('Riverside Theatre', 'organisation', 6)
  await expect(
    desk.api('patch', `speakers/${speaker.id}`, { holdSeconds: 0 }),
    'there is no hold of nothing',
  ).rejects.toThrow('422')

  await desk.write('Riverside Theatre', 'Doors at seven. Come early, the café has soup.')
  for (const name of [/send now/i, /post now/i, /publish/i])
    await expect(desk.page.getByRole('button', { name })).toHaveCount(0)
  const pressed = Date.now()
  await desk.sendButton('Riverside Theatre').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()
  expect(await desk.publicPosts()).toEqual([])
  await expect
    .poll(() => desk.publicPosts(), { timeout: 30_000, intervals: [100] })
    .toEqual(['Doors at seven. Come early, the café has soup.'])
  expect(Date.now() - pressed, 'it was held for all of its six seconds').toBeGreaterThanOrEqual(6000)
})
