import { expect, test } from './desk.ts'

test('ST14: an own account and the organisation’s are never chosen together: another speaker is a second step that takes the first away', async ({
  desk,
}) => {
  const { page } = desk
  const house = await desk.speaker('Riverside Theatre')
  const own = await desk.speaker('Ann Lindqvist', 'personal')
  await desk.write('Riverside Theatre', 'The lift is back.')
  await expect(page.getByTitle(`@${house.handle}`)).toBeVisible()
  await expect(page.getByTitle(`@${own.handle}`)).toHaveCount(0)

  await desk.radio('Ann Lindqvist').click()
  await expect(desk.radio('Riverside Theatre')).not.toBeChecked()
  await expect(desk.sendButton('Ann Lindqvist')).toHaveText(/as Ann Lindqvist, 1 account/)
  await expect(page.getByTitle(`@${house.handle}`)).toHaveCount(0)

  // Nor past every button.
  const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
  const accounts = speakers.filter(({ id }) => id === house.id || id === own.id).flatMap((one) => one.accounts)
  expect(accounts).toHaveLength(2)
  const draft = crypto.randomUUID()
  const { revision } = await desk.api<{ revision: number }>('put', `drafts/${draft}`, {
    revision: 0,
    speaker: house.id,
    parts: [{ text: 'The lift is back.', media: [] }],
    targets: accounts.map(({ id }) => id),
    variants: {},
    language: 'en',
    when: { kind: 'when-held' },
    meant: {},
  })
  await expect(desk.api('post', `drafts/${draft}/hold`, { revision })).rejects.toThrow('no-account')
  await page.waitForTimeout(7000)
  expect(await desk.publicPosts()).toEqual([])
})
