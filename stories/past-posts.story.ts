import type { Desk } from './desk.ts'
import { expect, hasNoBarrier, test } from './desk.ts'
import { test as mortalTest } from './mortal.ts'

const season = Array.from({ length: 300 }, (_, n) => `Night ${n + 1} of the season. Doors at seven, soup from six.`)
const lastNight = new Date('2026-06-30T19:30:00Z')
const minutesBefore = (n: number) => new Date(lastNight.getTime() - n * 60_000).toISOString().slice(0, 16)

/** Twenty posts as a table program writes them; the first five are the last five nights of the season. */
const table = [
  'text;date',
  ...season
    .slice(-5)
    .reverse()
    .map((text, n) => `"${text}";${minutesBefore(n)}`),
  ...Array.from(
    { length: 15 },
    (_, n) => `"From our old blog, number ${n + 1}: how we mend a curtain";2019-03-01 10:00`,
  ),
].join('\r\n')

const newSpeaker = (desk: Desk, name: string) =>
  desk.api<{ id: string }>('post', 'speakers', {
    name,
    kind: 'organisation',
    colour: null,
    person: null,
    office: '',
    recognitionOnly: false,
  })
const card = (desk: Desk, name: string) => desk.page.getByRole('article', { name, exact: true })

test('an account that is connected brings its past along; a file adds only what is new; and all of it can be forgotten', async ({
  desk,
}) => {
  test.setTimeout(180_000)
  const { page } = desk
  const account = await desk.bluesky.createAccount(`harbour-${Math.random().toString(36).slice(2, 6)}.test`)
  await desk.bluesky.write(account, season, lastNight)
  await newSpeaker(desk, 'Harbour Theatre')
  await page.goto(desk.url('speakers'))
  const harbour = card(desk, 'Harbour Theatre')
  await expect(harbour.getByText('None read yet.')).toBeVisible()
  await harbour.getByRole('button', { name: 'Connect an account of Harbour Theatre' }).click()
  const connect = page.getByRole('dialog')
  await connect.getByLabel('Handle').fill(account.handle)
  await connect.getByLabel('App password', { exact: true }).fill(account.appPassword)
  await connect.getByLabel('Server').fill(desk.bluesky.service)
  await connect.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(connect).toBeHidden()
  await expect(harbour.getByText(/^300 posts read, of Tuesday 30 June/)).toBeVisible({ timeout: 30_000 })

  await harbour.getByRole('button', { name: 'Learn from past posts' }).click()
  const learn = page.getByRole('dialog', { name: 'Learn how Harbour Theatre speaks' })
  await expect(learn.getByText('300 read, 300 kept.')).toBeVisible()
  await learn.locator('input[type=file]').setInputFiles({
    name: 'old posts.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table),
  })
  await expect(learn.getByText('20 read, 15 kept. Left out: 5 known already.')).toBeVisible({ timeout: 20_000 })
  await hasNoBarrier(page)

  await learn.locator('input[type=file]').setInputFiles({
    name: 'letter.doc',
    mimeType: 'application/msword',
    buffer: Buffer.from('Dear all, please find attached'),
  })
  await expect(learn.getByRole('alert')).toContainText('This is none of the files that can be read')
  await learn.getByRole('button', { name: 'I have read this' }).click()
  const broken = table.replace('2019-03-01 10:00', '01/03/2019')
  await learn.locator('input[type=file]').setInputFiles({
    name: 'broken.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(broken),
  })
  await expect(learn.getByText('Line 7: The time "01/03/2019"')).toBeVisible({ timeout: 20_000 })

  await learn.getByRole('button', { name: 'Forget the past posts of Harbour Theatre' }).press('Enter')
  await expect(learn.getByRole('button', { name: 'Forget them' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('315 past posts of Harbour Theatre forgotten.')).toBeVisible()
  await expect(learn.getByText('Nothing was read yet.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(harbour.getByText('None read yet.')).toBeVisible()
  expect(await desk.publicPosts()).toEqual([])
  expect((await desk.bluesky.posts(account.did)).length).toBe(100)
})

test('it can be done on a phone and without a mouse, in the light and in the dark', async ({ desk }) => {
  const { page } = desk
  await newSpeaker(desk, 'Harbour Theatre')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(desk.url('speakers'))
  await card(desk, 'Harbour Theatre').getByRole('button', { name: 'Learn from past posts' }).press('Enter')
  const learn = page.getByRole('dialog')
  await expect(learn.getByText('No account is connected whose network tells its past.')).toBeVisible()
  await learn.getByText('Which files, and where to get them').press('Enter')
  await expect(learn.getByText('Give the CAR file.')).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await learn.locator('input[type=file]').press('Enter')
  await (await chooser).setFiles({ name: 'old posts.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await expect(learn.getByText('20 read, 20 kept.')).toBeVisible({ timeout: 20_000 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await hasNoBarrier(page)
    expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0)
  }
  await page.keyboard.press('Escape')
  await expect(card(desk, 'Harbour Theatre').getByRole('button', { name: 'Learn from past posts' })).toBeFocused()
})

mortalTest(
  'killed in the middle of reading a file, it goes on where it was and reads nothing twice',
  async ({ mortal }) => {
    mortalTest.setTimeout(240_000)
    const { desk } = mortal
    const { id } = await newSpeaker(desk, 'Harbour Theatre')
    const rows = 60_000
    const begins = Date.UTC(2015, 0, 1)
    const large = [
      'text,date',
      ...Array.from(
        { length: rows },
        (_, n) =>
          `"Night ${n} of ever so many, doors at seven, soup from six and curtain at half past",${new Date(begins + n * 60_000).toISOString()}`,
      ),
    ].join('\n')
    const past = async () => {
      const { speakers } = await desk.api<{
        speakers: { speaker: string; posts: number; imports: { state: string; read: number; kept: number }[] }[]
      }>('get', 'past')
      return speakers.find(({ speaker }) => speaker === id)
    }
    await desk.page.goto(desk.url('speakers'))
    await card(desk, 'Harbour Theatre').getByRole('button', { name: 'Learn from past posts' }).click()
    const learn = desk.page.getByRole('dialog')
    await learn.locator('input[type=file]').setInputFiles({
      name: 'everything.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(large),
    })
    await expect
      .poll(async () => (await past())?.imports[0]?.read ?? 0, { timeout: 60_000, intervals: [50] })
      .toBeGreaterThan(2_000)
    await mortal.kill('SIGKILL')
    await mortal.startAgain()
    const between = (await past())?.imports[0]
    expect(between?.read).toBeGreaterThan(2_000)
    expect(between?.read).toBeLessThan(rows)
    await expect.poll(async () => (await past())?.imports[0]?.state, { timeout: 120_000 }).toBe('done')
    expect(await past()).toMatchObject({ posts: rows, imports: [{ read: rows, kept: rows }] })
  },
)
