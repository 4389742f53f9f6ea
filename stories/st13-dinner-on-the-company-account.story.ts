import { expect, test } from './desk.ts'

/** One pixel, so that a picture hangs on the post. */
const dinner = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

test('ST13: a dinner picture on the company’s account is asked about and the picture wants words', async ({ desk }) => {
  await desk.speaker('Bright Agency')
  await desk.write(
    'Bright Agency',
    'My homemade lasagne and a big glass of red. Best Friday night in for ages, my feet are up',
  )
  await desk.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'IMG_2041.png', mimeType: 'image/png', buffer: dinner })
  await expect(desk.finding(/picture|words/i).first()).toBeVisible()
  await expect(desk.finding('Bright Agency').first()).toBeVisible()
  await expect(desk.sendButton('Bright Agency')).toHaveAttribute('aria-disabled', 'true')
  expect(await desk.publicPosts()).toEqual([])
})
