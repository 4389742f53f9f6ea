import { expect, hasNoBarrier, test } from './desk.ts'

test('something terrible happens after a sale was held: the desk names the post, and it is taken back', async ({
  desk,
}) => {
  const { page } = desk
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(desk.url('settings'))
  const list = page.getByRole('region', { name: 'Watch list' })
  await expect(list.getByText('Nothing of your own yet.')).toBeVisible()
  await list.getByRole('button', { name: 'Watch something' }).press('Enter')
  await expect(list.getByLabel('What it is')).toBeFocused()
  await hasNoBarrier(page)

  const speaker = await desk.speaker('Mill Street Shop', 'organisation', 300)
  const draft = crypto.randomUUID()
  const { revision } = await desk.api<{ revision: number }>('put', `drafts/${draft}`, {
    revision: 0,
    speaker: speaker.id,
    parts: [{ text: 'Our spring sale starts today in Millbridge: 20% off all mugs.', media: [] }],
    targets: (await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')).speakers
      .find(({ id }) => id === speaker.id)
      ?.accounts.map(({ id }) => id),
    variants: {},
    language: 'en',
    when: { kind: 'when-held' },
    meant: {},
  })
  await desk.api('post', `drafts/${draft}/hold`, { revision })

  await list.getByLabel('What it is').fill('Flood in Millbridge')
  await list.getByLabel('First day').fill('30 February')
  await list.getByLabel('Words that touch it').fill('Millbridge')
  await list.getByRole('button', { name: 'Watch it' }).press('Enter')
  await expect(list.getByRole('alert')).toContainText('is not a day')
  await list.getByLabel('First day').fill('01-01')
  await list.getByLabel('Last day').fill('12-31')
  await list.getByRole('button', { name: 'Watch it' }).press('Enter')
  await expect(list.getByText('In force today.')).toBeVisible()
  await expect(list.getByText('Touched by: millbridge.')).toBeVisible()
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)

  await page.goto(desk.url('coming'))
  const again = page.getByRole('region', { name: 'Look at 1 post again' })
  await expect(again).toContainText('Flood in Millbridge')
  // Tall enough that the ledge at the foot covers no target.
  await page.setViewportSize({ width: 1280, height: 1600 })
  await hasNoBarrier(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await again.getByRole('link').click()
  await page
    .getByRole('button', { name: /Take it back/ })
    .first()
    .click()
  await expect(page.getByText('It never left').first()).toBeVisible()
  await page.goto(desk.url('coming'))
  await expect(page.getByRole('heading', { name: 'Coming up', level: 1 })).toBeVisible()
  await expect.poll(async () => (await desk.api<{ posts: unknown[] }>('get', 'look-again')).posts).toEqual([])
  await expect(again).toBeHidden()
  expect(await desk.publicPosts()).toEqual([])

  await page.goto(desk.url('settings'))
  await list.getByRole('button', { name: 'End it' }).press('Enter')
  await expect(list.getByText('Nothing of your own yet.')).toBeVisible()
})
