import { expect, test } from './desk.ts'

test('ST24: an apology for “any incontinence” is mended in one click; a clinic’s own word passes', async ({ desk }) => {
  await desk.speaker('Mill Street College')
  await desk.write(
    'Mill Street College',
    'The internet is back. We apologise for any incontinence this may have caused.',
  )
  const finding = desk.finding('inconvenience')
  await finding.getByRole('button', { name: 'inconvenience', exact: true }).click()
  await expect(desk.words('Mill Street College')).toHaveValue(
    'The internet is back. We apologise for any inconvenience this may have caused.',
  )
  await expect(desk.finding('Question')).toHaveCount(0)
  await desk.sendButton('Mill Street College').click()
  await expect
    .poll(() => desk.publicPosts(), { timeout: 30_000 })
    .toEqual(['The internet is back. We apologise for any inconvenience this may have caused.'])

  await desk.write(
    'Mill Street College',
    'Our continence clinic opens on Monday. Ask about incontinence in confidence.',
  )
  await expect(desk.sendButton('Mill Street College')).not.toHaveAttribute('aria-disabled', 'true')
  await expect(desk.finding('Question')).toHaveCount(0)
})
