import { agreeing, waiting } from './approvals.ts'
import { expect, test } from './colleague.ts'
import { Desk } from './desk.ts'

const words = 'Doors at seven. Come early, the café has soup.'

test('invited by a link, she asks; nobody agrees to their own words; not yet means not yet; changed words ask again', async ({
  desk,
  browser,
}) => {
  test.setTimeout(120_000)
  await desk.speaker('Riverside Theatre')
  const { page } = desk
  const her = await (await browser.newContext()).newPage()
  const hers = new Desk(her, desk.running, desk.bluesky, desk.org)

  await test.step('the owner invites her; the link opens the door', async () => {
    await page.goto(desk.url('people'))
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    await page.getByLabel('E-mail').fill('cora@riverside.example')
    await page.getByLabel('Role', { exact: true }).selectOption({ label: 'Contributor' })
    await page.getByRole('button', { name: 'Make the invitation' }).click()
    const link = await page.getByLabel(/The link, shown once/).inputValue()
    await her.goto(link)
    await expect(her.getByRole('heading', { name: 'Join Riverside Theatre' })).toBeVisible()
    await her.getByLabel('Your name').fill('Cora Penhaligon')
    await her.getByRole('textbox', { name: /password/i }).fill('soup before the second act')
    await her.getByRole('button', { name: 'Join Riverside Theatre' }).click()
    await expect(her.getByRole('heading', { name: 'Who is speaking?' })).toBeVisible()
    await her.goto(link)
    await expect(her.getByText(/This invitation was used/), 'it opens once').toBeVisible()
  })
  await test.step('the owner lets her ask for the theatre', async () => {
    await page.goto(desk.url('speakers'))
    const card = page.getByRole('article', { name: 'Riverside Theatre', exact: true })
    await card.getByRole('button', { name: 'Change Riverside Theatre' }).click()
    await page
      .getByRole('dialog')
      .getByLabel(/Cora Penhaligon/)
      .check()
    await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  await test.step('what she holds waits, and she cannot agree to it herself', async () => {
    await hers.write('Riverside Theatre', words)
    await hers.sendButton('Riverside Theatre').click()
    await expect(her.getByText('Waiting. Nothing has left.')).toBeVisible()
    const [post] = await waiting(hers)
    if (post === undefined) throw new Error('Nothing waits')
    await her.goto(hers.url(`approve/${post.id}`))
    await expect(her.getByText('Not you: it is your own work.', { exact: false })).toBeVisible()
    await expect(her.getByRole('button', { name: /I agree/ })).toHaveCount(0)
    expect(await agreeing(hers, post)).toContain('own-work')
    await her.waitForTimeout(7000)
    expect(await desk.publicPosts(), 'asking sends nothing').toEqual([])
  })
  await test.step('not yet, because: she reads why, and it stays', async () => {
    await page.goto(desk.url('coming?which=waiting'))
    await page.getByRole('link', { name: 'Read it' }).click()
    await expect(page.getByRole('heading', { name: 'May this go out as Riverside Theatre?' })).toBeVisible()
    await page.getByRole('button', { name: 'Not yet, because…' }).click()
    await page.getByLabel('Not yet, because').fill('The café closes at six.')
    await page.getByRole('button', { name: 'Say not yet' }).click()
    await expect(page.getByRole('heading', { name: 'Coming up', level: 1 })).toBeVisible()
    await her.goto(hers.url('coming?which=waiting'))
    await her.getByRole('link', { name: words }).click()
    await expect(her.getByText('said not yet: “The café closes at six.”', { exact: false }).first()).toBeVisible()
    expect(await desk.publicPosts()).toEqual([])
  })
  const mended = 'Doors at seven. Come early.'
  await test.step('taken back, changed and held again, it asks again; the old reading counts for nothing', async () => {
    const [old] = await waiting(desk)
    if (old === undefined) throw new Error('Nothing waits')
    await her.getByRole('button', { name: 'Take it back' }).first().click()
    await expect(her.getByText('Stopped. It never left.').first()).toBeVisible()
    expect(await agreeing(desk, old), 'what was taken back cannot be agreed to').toContain('too-late')
    const { drafts } = await hers.api<{ drafts: { id: string }[] }>('get', 'drafts')
    await her.goto(hers.url(`write/${drafts[0]?.id}`))
    await hers.words('Riverside Theatre').fill(mended)
    await hers.sendButton('Riverside Theatre').click()
    await expect(her.getByText('Waiting. Nothing has left.')).toBeVisible()
  })
  await test.step('agreed, it is held first, and leaves once', async () => {
    await page.goto(desk.url('coming?which=waiting'))
    await page.getByRole('link', { name: 'Read it' }).click()
    const agreed = Date.now()
    await page.getByRole('button', { name: 'I agree: say it as Riverside Theatre' }).click()
    await expect(her.getByText('Held. Nothing has left.')).toBeVisible()
    await expect.poll(() => desk.publicPosts(), { timeout: 30_000, intervals: [100] }).toEqual([mended])
    expect(Date.now() - agreed, 'it was held for all of its five seconds').toBeGreaterThanOrEqual(5000)
    await page.waitForTimeout(2000)
    expect(await desk.publicPosts()).toEqual([mended])
  })
  await her.context().close()
})
