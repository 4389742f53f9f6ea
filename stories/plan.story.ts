import type { Page } from '@playwright/test'
import { type Desk, expect, hasNoBarrier, test } from './desk.ts'

const noSideways = async (page: Page) =>
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  )

/** A post of a speaker, held in the next free slot of its accounts. */
async function inSlot(desk: Desk, speaker: string, text: string): Promise<void> {
  const draft = crypto.randomUUID()
  const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
  const { revision } = await desk.api<{ revision: number }>('put', `drafts/${draft}`, {
    revision: 0,
    speaker,
    parts: [{ text, media: [] }],
    targets: speakers.find(({ id }) => id === speaker)?.accounts.map(({ id }) => id),
    variants: {},
    language: 'en',
    when: { kind: 'slot' },
    meant: {},
  })
  await desk.api('post', `drafts/${draft}/hold`, { revision })
}

test('an account gets weekly slots, and two posts go into them one after the other', async ({ desk }, info) => {
  await desk.speaker('Riverside Theatre', 'organisation', 20)
  const { page } = desk
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(desk.url('speakers'))
  const card = page.getByRole('article', { name: 'Riverside Theatre' }).first()
  await card.getByRole('button', { name: /Set weekly slots/ }).press('Enter')
  const question = page.getByRole('dialog', { name: /^When @/ })
  for (const [day, time] of [
    ['Tuesday', '09:00'],
    ['Thursday', '17:30'],
  ] as const) {
    await question.getByLabel('Day').selectOption(day)
    await question.getByLabel('Time').fill(time)
    await question.getByRole('button', { name: 'Add this slot' }).press('Enter')
  }
  await expect(question.getByRole('list', { name: 'Slots' })).toContainText('Thursday 17:30')
  await hasNoBarrier(page)
  await noSideways(page)
  await page.screenshot({ path: info.outputPath('slots.png') })
  await question.getByRole('button', { name: 'Keep these slots' }).press('Enter')
  await expect(card).toContainText('Slots: Tuesday 09:00 and Thursday 17:30, London.')

  const times: string[] = []
  for (const text of ['The lift is back.', 'The bar has a new menu.']) {
    await desk.write('Riverside Theatre', text)
    await page.getByRole('button', { name: 'Choose a time' }).click()
    await page.getByRole('button', { name: 'Next free slot' }).click()
    await expect(page.getByText(/It leaves on .*, its next free slot/).first()).toBeVisible()
    await desk.sendButton('Riverside Theatre').click()
    await expect(page.getByText('Held. Nothing has left.').or(page.getByText('Nothing has left'))).toBeVisible()
  }
  const { posts } = await desk.api<{ posts: { dueAt: string }[] }>('get', 'posts?which=coming')
  for (const { dueAt } of posts)
    times.push(
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        weekday: 'long',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(dueAt)),
    )
  expect(times.toSorted()).toEqual(['Thursday 17:30', 'Tuesday 09:00'])
  expect(await desk.publicPosts()).toEqual([])
})

test('posts in slots change places by keyboard and by drag, it is said, undone, and whoever is late is told', async ({
  desk,
}, info) => {
  const speaker = await desk.speaker('Mill Street Shop', 'organisation', 20)
  const { page } = desk
  const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
  const account = speakers.find(({ id }) => id === speaker.id)?.accounts[0]?.id
  const slots = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, time: '12:00' }))
  await desk.api('put', `accounts/${account}/slots`, { zone: 'Europe/London', slots })
  for (const text of ['First: mugs.', 'Second: plates.', 'Third: bowls.']) await inSlot(desk, speaker.id, text)

  await page.goto(desk.url('coming'))
  await page.getByLabel('Shown as').selectOption('Slots in order')
  await expect(page).toHaveURL(/view=queue/)
  const rows = page.locator('.queue li .said')
  await expect(rows).toHaveText(['First: mugs.', 'Second: plates.', 'Third: bowls.'])
  expect((await rows.first().boundingBox())?.width).toBeGreaterThan(200)
  await hasNoBarrier(page)
  await page.screenshot({ path: info.outputPath('queue.png') })
  const handle = page.getByRole('button', { name: /Move “First: mugs/ })
  await handle.press('Alt+ArrowUp')
  await expect(page.getByText('It is the first already.').first()).toBeVisible()
  await handle.press('Alt+ArrowDown')
  await expect(rows).toHaveText(['Second: plates.', 'First: mugs.', 'Third: bowls.'])
  await expect(page.getByText(/“First: mugs.” leaves .* now/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /Move “First: mugs.”, 2 of 3/ })).toBeFocused()
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(rows).toHaveText(['First: mugs.', 'Second: plates.', 'Third: bowls.'])

  await page.locator('.queue li').nth(2).dragTo(page.locator('.queue li').nth(0))
  await expect(rows).toHaveText(['Third: bowls.', 'Second: plates.', 'First: mugs.'])

  // Somebody else moves them while this page still shows what was.
  await page.route('**/events*', (route) => route.abort())
  const seen = await desk.api<{ posts: { deliveries: { id: string; dueAt: string }[] }[] }>('get', 'posts?which=coming')
  const [one, other] = seen.posts.map(({ deliveries }) => deliveries[0])
  const change = { with: other?.id, dueAt: one?.dueAt, withDueAt: other?.dueAt }
  await desk.api('post', `deliveries/${one?.id}/change-places`, change)
  await expect(desk.api('post', `deliveries/${one?.id}/change-places`, change)).rejects.toThrow('plan-changed')
  expect(await desk.publicPosts()).toEqual([])
})

test('a month is walked through by keyboard, and what is shown is in the address', async ({ desk }, info) => {
  const speaker = await desk.speaker('Riverside Theatre', 'organisation', 20)
  const other = await desk.speaker('Riverside Youth', 'organisation', 20)
  const { page } = desk
  const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
  for (const { id } of [speaker, other]) {
    const account = speakers.find((one) => one.id === id)?.accounts[0]?.id
    const slots = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, time: '12:00' }))
    await desk.api('put', `accounts/${account}/slots`, { zone: 'Europe/London', slots })
  }
  await inSlot(desk, speaker.id, 'The lift is back.')
  await inSlot(desk, other.id, 'Auditions on Friday for all who like to sing.')

  await page.goto(desk.url('coming?view=month'))
  const grid = page.getByRole('table')
  const shown = grid.locator('.inmonth')
  await expect(shown.first()).toBeVisible()
  const both = await shown.count()
  await page.getByLabel('Speaker', { exact: true }).selectOption('Riverside Youth')
  await expect(page).toHaveURL(new RegExp(`speaker=${other.id}`))
  await expect(shown).toHaveCount(both - 1)
  await expect(shown).toContainText(['Auditions'])
  await page.reload()
  await expect(shown).toHaveCount(both - 1)
  await hasNoBarrier(page)
  await page.screenshot({ path: info.outputPath('month.png'), fullPage: true })
  const chosen = grid.locator('[aria-pressed="true"]')
  const before = await chosen.getAttribute('data-day')
  await chosen.press('ArrowRight')
  await expect(chosen).not.toHaveAttribute('data-day', before ?? '')
  await expect(chosen).toBeFocused()
  await chosen.press('PageDown')
  await expect(chosen).toBeFocused()
  const post = page.getByRole('link', { name: /Auditions/ })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(desk.url(`coming?view=month&speaker=${other.id}`))
  await expect(grid).toBeHidden()
  await expect(post.or(page.getByText('Nothing is planned in this month.'))).toBeVisible()
  await noSideways(page)
  await hasNoBarrier(page)
})

test('a post is said again every week: planned once, held each time, changed, paused and ended', async ({
  desk,
}, info) => {
  await desk.speaker('Riverside Theatre', 'organisation', 20)
  const { page } = desk
  await desk.write('Riverside Theatre', 'Our box office is open every day but Sunday.')
  await page.getByRole('button', { name: 'Choose a time' }).click()
  const question = page.getByRole('dialog', { name: 'When should it leave?' })
  const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
  await question.getByLabel('Day and time').fill(`${inDays(2)}T09:00`)
  await question.getByLabel('Again').selectOption({ index: 1 })
  await question.getByLabel('It ends').selectOption('After so many times')
  await question.getByLabel('Times').fill('6')
  await hasNoBarrier(page)
  await page.screenshot({ path: info.outputPath('again.png') })
  await question.getByRole('button', { name: 'Use these times' }).press('Enter')
  await page.getByRole('button', { name: /Repeat as Riverside Theatre/ }).click()

  const repeating = page.getByRole('region', { name: 'Repeating posts' })
  await expect(repeating).toContainText('6 times in all')
  const dates = async () => {
    const { posts } = await desk.api<{ posts: { dueAt: string }[] }>('get', 'posts?which=coming')
    return posts.map(({ dueAt }) => dueAt.slice(0, 10))
  }
  await expect.poll(dates, { timeout: 20_000 }).toEqual([inDays(2), inDays(9)])
  await hasNoBarrier(page)
  await page.screenshot({ path: info.outputPath('repeating.png'), fullPage: true })

  await repeating.getByRole('button', { name: /^Change/ }).click()
  await desk.words('Riverside Theatre').fill('Our box office is open every day, Sundays too.')
  await page.getByRole('button', { name: /Repeat as Riverside Theatre/ }).click()
  await expect(repeating).toContainText('Sundays too')
  expect(await dates()).toEqual([inDays(2), inDays(9)])

  await repeating.getByRole('button', { name: /^Pause/ }).press('Enter')
  await expect(repeating).toContainText('Paused: nothing more is held of it.')
  await repeating.getByRole('button', { name: /^Let it go on/ }).press('Enter')
  await expect(repeating).toContainText('Next:')
  await page.setViewportSize({ width: 390, height: 844 })
  await noSideways(page)
  await page.screenshot({ path: info.outputPath('repeating-narrow.png'), fullPage: true })
  await repeating.getByRole('button', { name: /^End/ }).press('Enter')
  await hasNoBarrier(page)
  await page.getByRole('dialog', { name: 'End these repeats?' }).getByRole('button', { name: 'End them' }).click()
  await expect(repeating).toBeHidden()
  expect(await dates()).toEqual([inDays(2), inDays(9)])
  expect(await desk.publicPosts()).toEqual([])
})
