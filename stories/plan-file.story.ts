import { expect, hasNoBarrier, test } from './desk.ts'

const csv = (...rows: readonly string[]) => ({
  name: 'december.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${['Text;Speaker;Date;Time;Budget', ...rows].join('\r\n')}\r\n`),
})
const lift = 'The lift is back.;Riverside Theatre;2031-12-05;9:00;7'
const bar = 'The bar has a new menu from Monday.;Riverside Theatre;2031-12-06;18:30;'
const leader = 'I could not be prouder of the team behind this.;Robin Ashdown;2031-12-07;10:00;'
const untimed = 'Doors open at seven on Friday.;Riverside Theatre;;;'

test('a plan in a table: what becomes of each row, mended, saved once, held row by row', async ({ desk }, info) => {
  await desk.speaker('Riverside Theatre')
  const { page } = desk
  const row = (line: number) => page.getByRole('listitem', { name: `Line ${line}`, exact: true })
  const choose = (...rows: readonly string[]) => page.locator('input[type=file]').setInputFiles(csv(...rows))
  const drafts = async () => (await desk.api<{ drafts: object[] }>('get', 'drafts')).drafts.length
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(desk.url('coming'))
  await expect(page.getByRole('link', { name: 'Import a plan' })).toBeVisible()
  await page.screenshot({ path: info.outputPath('coming.png') })
  await page.getByRole('link', { name: 'Import a plan' }).click()
  await expect(page.getByRole('heading', { name: 'Import a plan' })).toBeVisible()
  await hasNoBarrier(page)
  await page.screenshot({ path: info.outputPath('empty.png'), fullPage: true })

  await page.locator('input[type=file]').setInputFiles({ ...csv(), buffer: Buffer.from('a,b\n1,2\n') })
  await expect(page.getByRole('alert')).toContainText('no column is called “text”')

  await choose(lift, 'Tickets from £XX.;Riverside Theatre;2031-12-06;18:30;', leader, 'Hi.;Nobody;;;', untimed)
  await expect(row(2)).toContainText('Would be a draft')
  await expect(row(2)).toContainText('Friday 5 December 2031, 09:00, London')
  await expect(row(3)).toContainText('Has something to answer')
  await expect(row(3)).toContainText('“£XX” stands where a number or date belongs.')
  await expect(row(5)).toContainText('Speaker: No speaker here is called “Nobody”.')
  await expect(page.getByText('5 rows: 3 clear, 1 with something to answer and 1 refused.').last()).toBeVisible()
  await expect(page.getByText('Nothing is read from “Budget”.')).toBeVisible()
  expect(await drafts()).toBe(0)
  await hasNoBarrier(page)
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.screenshot({ path: info.outputPath('looked.png'), fullPage: true })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await hasNoBarrier(page)
  await page.screenshot({ path: info.outputPath('looked-dark.png'), fullPage: true })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })

  await choose(lift, bar, leader, untimed)
  await page.getByRole('button', { name: 'Save 4 drafts' }).click()
  await expect(row(2)).toContainText('A draft')
  expect(await drafts()).toBe(4)
  await choose('Something before.;Nobody;;;', lift, bar, leader, untimed)
  await expect(row(3)).toContainText('A draft')
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(0)
  expect(await drafts()).toBe(4)
  expect(await desk.api('get', 'posts?which=all')).toMatchObject({ posts: [] })

  await page.getByRole('button', { name: 'Hold the 3 posts that are clear and have times' }).click()
  await expect(row(3)).toContainText('Coming up')
  await expect(row(5).getByRole('link', { name: 'Look at it' })).toBeVisible()
  await page.screenshot({ path: info.outputPath('held.png'), fullPage: true })
  // What has no time of its own would leave at once: it is not among them.
  await expect(row(6).getByRole('button', { name: 'Hold & send' })).toBeVisible()
  const { posts } = await desk.api<{ posts: { parts: { text: string }[]; deliveries: { state: string }[] }[] }>(
    'get',
    'posts?which=coming',
  )
  expect(posts.map((post) => [post.parts[0]?.text, post.deliveries[0]?.state])).toEqual([
    ['The lift is back.', 'held'],
    ['The bar has a new menu from Monday.', 'held'],
    ['I could not be prouder of the team behind this.', 'held'],
  ])
  expect(await desk.publicPosts()).toEqual([])
})
