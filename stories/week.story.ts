import { expect, test } from './colleague.ts'
import { hasNoBarrier } from './desk.ts'

const DAY = 86_400_000
const said = [
  'The lift is back.',
  'The bar has a new menu.',
  'Auditions for all who like to sing.',
  'The archive opens its doors to schools.',
  'Thank you to everyone who came to the reading.',
  'The costume sale begins in the foyer.',
  'A quiet performance for those who like it quiet.',
] as const

/** A moment as a clock in London shows it, to the minute. */
const inLondon = (at: Date) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .replace(' ', 'T')

test('a week is planned, agreed to on a phone by somebody else, paused and resumed: nothing late, nothing lost', async ({
  desk,
  colleague,
  browser,
}) => {
  test.setTimeout(200_000)
  const speaker = await desk.speaker('Riverside Theatre')
  await desk.api('put', `speakers/${speaker.id}/eyes`, { from: 'every', named: [] })
  const mina = await colleague('Mina Haddad', 'editor')
  const { page } = desk

  // The first leaves as soon as all can be agreed to before, so that it falls into the pause; the others once a day.
  const first = new Date(Math.ceil((Date.now() + 60_000) / 60_000) * 60_000)
  const times = said.map((_, day) => inLondon(new Date(first.getTime() + day * DAY)))
  await test.step('the week is planned: one post in the composer, six as a program would', async () => {
    await desk.write('Riverside Theatre', said[1])
    await page.getByRole('button', { name: 'Choose a time' }).click()
    await page.getByLabel('Day and time').fill(times[1] ?? '')
    await page.getByRole('button', { name: 'Use this time' }).click()
    await desk.sendButton('Riverside Theatre').click()
    await expect(page.getByText('Waiting. Nothing has left.')).toBeVisible()
    const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
    for (const [day, text] of said.entries()) {
      if (day === 1) continue
      const draft = crypto.randomUUID()
      const { revision } = await desk.api<{ revision: number }>('put', `drafts/${draft}`, {
        revision: 0,
        speaker: speaker.id,
        parts: [{ text, media: [] }],
        targets: speakers.find(({ id }) => id === speaker.id)?.accounts.map(({ id }) => id),
        variants: {},
        language: 'en',
        when: { kind: 'at', local: times[day], zone: 'Europe/London' },
        meant: {},
      })
      await desk.api('post', `drafts/${draft}/hold`, { revision })
    }
  })
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const there = await phone.newPage()
  await test.step('on a phone somebody else reads each and agrees, with two taps', async () => {
    await there.goto(desk.url('coming?which=waiting'))
    await there.getByLabel('E-mail').fill(mina.email)
    await there.getByRole('textbox', { name: /password/i }).fill(mina.password)
    await there.getByRole('button', { name: 'Sign in', exact: true }).tap()
    const list = there.getByRole('heading', { name: 'Coming up', level: 1 })
    await expect(list).toBeVisible()
    for (const _ of said) {
      await there.goto(desk.url('coming?which=waiting'))
      await there.getByRole('link', { name: 'Read it' }).first().tap()
      const yes = there.getByRole('button', { name: 'I agree: say it as Riverside Theatre' })
      await expect(yes).toBeInViewport()
      await yes.tap()
      await expect(list).toBeVisible()
    }
    await hasNoBarrier(there)
    await expect
      .poll(async () => (await desk.api<{ posts: unknown[] }>('get', 'posts?which=coming')).posts.length)
      .toBe(said.length)
  })
  await test.step('she stops everything before the first is due; its time passes, and nothing leaves', async () => {
    await there.getByRole('button', { name: 'Pause everything' }).tap()
    await there.getByRole('dialog').getByRole('button', { name: 'Pause everything now' }).tap()
    await expect(page.getByText(/^Paused by Mina Haddad/)).toBeVisible()
    await page.waitForTimeout(Math.max(0, first.getTime() - Date.now()) + 8000)
    expect(await desk.publicPosts()).toEqual([])
  })
  const decide = there.getByRole('region', { name: 'For you to decide' })
  await test.step('resumed, the first asks and the other six stand where they stood', async () => {
    await there.getByRole('button', { name: 'Lift the pause…' }).tap()
    await there.getByRole('dialog').getByRole('button', { name: 'Lift the pause' }).tap()
    await there.goto(desk.url('coming'))
    await expect(decide).toContainText(said[0])
    await expect(decide).toContainText('It did not go, and will not go by itself.')
    await page.waitForTimeout(4000)
    expect(await desk.publicPosts()).toEqual([])
    const { posts } = await desk.api<{ posts: { dueAt: string }[] }>('get', 'posts?which=coming')
    expect(posts.map(({ dueAt }) => inLondon(new Date(dueAt)))).toEqual(times.slice(1))
  })
  await test.step('still right: it is held again, and leaves once', async () => {
    await decide.getByRole('button', { name: 'Still right: hold it again' }).tap()
    await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([said[0]])
    await page.waitForTimeout(3000)
    expect(await desk.publicPosts()).toEqual([said[0]])
  })
  await phone.close()
})
