import { expect, hasNoBarrier, test } from './desk.ts'

test('one post on two accounts: one says it differently, a long one is cut into parts, and who may answer is chosen', async ({
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

  const sentence =
    'Our autumn season has eleven plays, four of them new, and every one of them has a relaxed performance.'
  const long = [sentence, sentence.replace('autumn', 'winter'), sentence.replace('autumn', 'spring'), 'Come and see.']
  await desk.write('Riverside Theatre', long.join(' '))
  await expect(page.getByRole('button', { name: /Bluesky.*over/ }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Cut it into parts' }).click()
  await expect(page.getByText('Part 2 of 2')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cut it into parts' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Bluesky.*over/ })).toHaveCount(0)

  await page.getByRole('button', { name: 'Say it differently on…' }).click()
  await page.getByRole('menuitem', { name: second.handle }).click()
  await page.getByRole('button', { name: 'Remove part 2' }).click()
  const words = page.getByRole('textbox', { name: 'What Riverside Theatre says' })
  await words.fill('The box office is open from ten.')

  await page.getByText('How it is shown').click()
  await page
    .getByRole('group', { name: second.handle })
    .getByLabel('Who may answer')
    .selectOption({ label: 'People this account follows' })
  await expect(page.getByText('How it is shown: not as usual')).toBeVisible()
  await hasNoBarrier(page)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 860 })
  // What is chosen for one account comes back with the draft.
  await expect(page.getByText(/^Draft kept/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('How it is shown: not as usual')).toBeVisible()

  await desk.sendButton('Riverside Theatre').click()
  await expect(page.getByText('May answer: people this account follows')).toBeVisible()
  await expect.poll(() => texts(second.did), { timeout: 30_000 }).toEqual(['The box office is open from ten.'])
  await expect.poll(() => texts(speaker.account), { timeout: 30_000 }).toHaveLength(2)
  expect((await texts(speaker.account)).join(' ')).toBe(long.join(' '))
  const query = (did: string) => `repo=${did}&collection=app.bsky.feed.threadgate`
  const gates = async (did: string) => {
    const answer = await fetch(`${bluesky.service}/xrpc/com.atproto.repo.listRecords?${query(did)}`)
    return ((await answer.json()) as { records: unknown[] }).records.length
  }
  expect([await gates(second.did), await gates(speaker.account)]).toEqual([1, 0])
})
