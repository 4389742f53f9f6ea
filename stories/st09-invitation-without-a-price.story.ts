import { expect, test } from './desk.ts'

test('ST09: an invitation without a price is asked about; with its price it goes out', async ({ desk }) => {
  await desk.speaker('Hope House')
  await desk.write(
    'Hope House',
    'Join us for our fundraising dinner on Saturday 12 December 2026, 7pm, at the Town Hall, Leeds.',
  )
  await expect(desk.finding(/price|cost|free/i).first()).toBeVisible()
  await expect(desk.sendButton('Hope House')).toHaveAttribute('aria-disabled', 'true')
  expect(await desk.publicPosts()).toEqual([])

  await desk.words('Hope House').press('Control+End')
  await desk.words('Hope House').pressSequentially(' Tickets £35.')
  await expect(desk.finding(/price|cost|free/i)).toHaveCount(0)
  await expect(desk.sendButton('Hope House')).not.toHaveAttribute('aria-disabled', 'true')
  await desk.sendButton('Hope House').click()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toHaveLength(1)
})
