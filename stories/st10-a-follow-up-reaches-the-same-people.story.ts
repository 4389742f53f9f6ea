import { expect, test } from './desk.ts'

test('ST10: a follow-up is begun from the post, for the same speaker and accounts; the same words again are a draft too', async ({
  desk,
}) => {
  const { page, bluesky } = desk
  const speaker = await desk.speaker('Riverside Theatre')
  const second = await bluesky.createAccount(`box-office-${Math.random().toString(36).slice(2, 6)}.test`)
  await desk.api('post', `speakers/${speaker.id}/accounts`, {
    network: 'bluesky',
    typed: { service: bluesky.service, handle: second.handle, appPassword: second.appPassword },
  })
  const texts = async (did: string) => (await bluesky.posts(did)).map(({ value }) => String(value.text)).reverse()
  const both = () => Promise.all([texts(speaker.account), texts(second.did)])
  const wrong = 'Doors open at seven tonight.'
  const right = 'We said seven. Doors open at eight tonight. Tickets from £5.'

  // Only the second account said it: the follow-up is for those who saw it there.
  await desk.write('Riverside Theatre', wrong)
  await page.getByRole('button', { name: new RegExp(speaker.handle), pressed: true }).click()
  await desk.sendButton('Riverside Theatre').click()
  await expect.poll(both, { timeout: 30_000 }).toEqual([[], [wrong]])

  const [post] = await desk.out()
  await page.goto(desk.url(`post/${post?.id}`))
  await page.getByRole('button', { name: 'Write a follow-up' }).click()
  await expect(desk.radio('Riverside Theatre')).toBeChecked()
  await expect(desk.words('Riverside Theatre')).toHaveValue('')
  await expect(desk.sendButton('Riverside Theatre')).toHaveText(/as Riverside Theatre, 1 account/)
  await desk.words('Riverside Theatre').pressSequentially(right, { delay: 1 })
  await desk.sendButton('Riverside Theatre').click()
  await expect.poll(both, { timeout: 30_000 }).toEqual([[], [wrong, right]])

  await page.goto(desk.url(`post/${post?.id}`))
  await page.getByRole('button', { name: 'Use these words again' }).click()
  await expect(desk.words('Riverside Theatre')).toHaveValue(wrong)
  await page.waitForTimeout(7000)
  expect(await both(), 'a draft leaves nowhere by itself').toEqual([[], [wrong, right]])
})
