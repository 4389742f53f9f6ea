import { expect, test } from './desk.ts'

test('ST16: nobody is chosen until somebody chooses, the button says who speaks, and a click taken back leaves nothing', async ({
  desk,
}) => {
  await desk.speaker('Lantern Arts')
  await desk.page.goto(desk.url('write'))
  for (const radio of await desk.page.getByRole('radio').all()) await expect(radio).not.toBeChecked()
  await expect(desk.page.getByRole('button', { name: 'Choose who is speaking' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )

  await desk.write('Lantern Arts', 'The lift is back. So is the upper circle.')
  await expect(desk.sendButton('Lantern Arts')).toHaveText(/Hold & send as Lantern Arts, 1 account/)
  await desk.sendButton('Lantern Arts').click()
  await desk.page.getByRole('button', { name: 'Take it back' }).first().click()
  await expect(desk.page.getByText('Stopped. It never left.').first()).toBeVisible()
  await desk.page.waitForTimeout(8000)
  expect(await desk.publicPosts(), 'nor does it leave later').toEqual([])

  await desk.page.goto(desk.url('write'))
  for (const radio of await desk.page.getByRole('radio').all())
    await expect(radio, 'the last speaker is not remembered').not.toBeChecked()
})
