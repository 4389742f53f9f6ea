import { agreeing, waiting } from './approvals.ts'
import { expect, test } from './colleague.ts'
import { hasNoBarrier } from './desk.ts'

const words = 'Doors at seven. The café has soup.'
const better = 'Doors at half past seven. The café has soup.'

test('every post is read by the one who was named: she says something, suggests words, and then somebody else agrees', async ({
  desk,
  colleague,
}) => {
  test.setTimeout(120_000)
  await desk.speaker('Riverside Theatre')
  const mina = await colleague('Mina Haddad', 'editor')
  const joel = await colleague('Joel Okoro', 'viewer')
  const { page } = desk

  await test.step('the owner says who reads what', async () => {
    await page.goto(desk.url('speakers'))
    const card = page.getByRole('article', { name: 'Riverside Theatre', exact: true })
    await expect(
      card.getByText('Posts with a stop are first read by an owner or editor', { exact: false }),
    ).toBeVisible()
    await card.getByRole('button', { name: 'Change who reads posts of Riverside Theatre first' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('What somebody else reads first').selectOption({ label: 'Every post' })
    await dialog.getByLabel('Mina Haddad').check()
    await dialog.getByLabel('Joel Okoro').check()
    await hasNoBarrier(page)
    await dialog.getByRole('button', { name: 'Keep' }).click()
    await expect(
      card.getByText('Every post is first read by Mina Haddad or Joel Okoro', { exact: false }),
    ).toBeVisible()
  })
  await test.step('what the owner holds waits, without any finding', async () => {
    await desk.write('Riverside Theatre', words)
    await desk.sendButton('Riverside Theatre').click()
    await expect(page.getByText('Waiting. Nothing has left.')).toBeVisible()
  })
  const [post] = await waiting(desk)
  if (post === undefined) throw new Error('Nothing waits')
  const hers = mina.desk.page
  await test.step('she says something and suggests other words, as plain text', async () => {
    await hers.goto(mina.desk.url(`approve/${post.id}`))
    await expect(hers.getByText('Written by Ann Lindqvist.', { exact: false })).toBeVisible()
    await hers.getByLabel('Say something about it').fill('Is it <b>seven</b>?')
    await hers.getByRole('button', { name: 'Say it', exact: true }).click()
    await expect(hers.getByText('Is it <b>seven</b>?')).toBeVisible()
    await hers.getByRole('button', { name: 'Suggest other words' }).click()
    await hers.getByLabel('Other words').fill(better)
    await hers.getByRole('button', { name: 'Suggest it' }).click()
    await expect(hers.locator('ins')).toHaveText(/half past/)
    await hasNoBarrier(hers)
  })
  await test.step('the owner takes them over with one click, and it is asked again', async () => {
    await page.goto(desk.url(`post/${post.id}`))
    await expect(page.getByText('Is it <b>seven</b>?', { exact: true })).toBeVisible()
    await hasNoBarrier(page)
    await page.getByRole('button', { name: 'Take these words over' }).click()
    await expect(page.getByText(better).first()).toBeVisible()
    await expect(page).not.toHaveURL(new RegExp(post.id))
  })
  const [next] = await waiting(desk)
  if (next === undefined) throw new Error('Nothing waits')
  await test.step('she cannot agree to her own words, nor he to the old ones', async () => {
    expect(next.id).not.toBe(post.id)
    expect(await agreeing(mina.desk, next)).toContain('own-work')
    expect(await agreeing(joel.desk, post)).toContain('too-late')
    await hers.goto(mina.desk.url(`approve/${next.id}`))
    await expect(hers.getByText('Not you: it is your own work.', { exact: false })).toBeVisible()
    await page.waitForTimeout(6000)
    expect(await desk.publicPosts()).toEqual([])
  })
  await test.step('he agrees, and only the new words leave', async () => {
    await joel.desk.page.goto(joel.desk.url(`approve/${next.id}`))
    await expect(joel.desk.page.getByText('with words of Mina Haddad', { exact: false })).toBeVisible()
    await joel.desk.page.getByRole('button', { name: 'I agree: say it as Riverside Theatre' }).click()
    await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([better])
  })
})

test('a leader who is away names a deputy, who agrees on a phone: by the link, signed in, with one more tap', async ({
  desk,
  colleague,
  browser,
}) => {
  test.setTimeout(120_000)
  const amara = await colleague('Amara Okafor', 'viewer')
  const cora = await colleague('Cora Penhaligon', 'viewer')
  const me = await desk.api<{ me: { id: string } }>('get', 'desk')
  const leader = await amara.desk.api<{ me: { id: string } }>('get', 'desk')
  const account = await desk.bluesky.createAccount(`amara-${Math.random().toString(36).slice(2, 8)}.test`)
  const speaker = await desk.api<{ id: string }>('post', 'speakers', {
    name: 'Amara Okafor',
    kind: 'leader',
    colour: null,
    person: leader.me.id,
    office: 'Chief executive',
    recognitionOnly: false,
  })
  await desk.api('patch', `speakers/${speaker.id}`, { holdSeconds: 5, mayPost: [me.me.id] })
  await desk.api('post', `speakers/${speaker.id}/accounts`, {
    network: 'bluesky',
    typed: { service: desk.bluesky.service, handle: account.handle, appPassword: account.appPassword },
  })
  await desk.write('Amara Okafor', words)
  await desk.sendButton('Amara Okafor').click()
  await expect(desk.page.getByText('Waiting. Nothing has left.')).toBeVisible()
  const [post] = await waiting(desk)
  if (post === undefined) throw new Error('Nothing waits')
  expect(await agreeing(cora.desk, post)).toContain('not-yours')

  const hers = amara.desk.page
  await hers.goto(amara.desk.url('speakers'))
  await hers.getByRole('button', { name: 'Name a deputy for Amara Okafor' }).click()
  const dialog = hers.getByRole('dialog')
  await dialog.getByLabel('Deputy').selectOption({ label: 'Cora Penhaligon' })
  await dialog.getByLabel('Away until').fill('2999-01-07')
  await hasNoBarrier(hers)
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(
    hers.getByText('Cora Penhaligon agrees in your place until Monday 7 January 2999', { exact: false }),
  ).toBeVisible()

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const there = await phone.newPage()
  await there.goto(desk.url(`approve/${post.id}`))
  await there.getByLabel('E-mail').fill(cora.email)
  await there.getByRole('textbox', { name: /password/i }).fill(cora.password)
  await there.getByRole('button', { name: 'Sign in', exact: true }).tap()
  await expect(
    there.getByText('as deputy of Amara Okafor, away until Monday 7 January 2999', { exact: false }),
  ).toBeVisible()
  const yes = there.getByRole('button', { name: 'I agree: say it as Amara Okafor' })
  await expect(yes).toBeInViewport()
  expect(await there.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0)
  await hasNoBarrier(there)
  await yes.tap()
  const out = async () => (await desk.bluesky.posts(account.did)).map((one) => String(one.value.text))
  await expect.poll(out, { timeout: 30_000 }).toEqual([words])
  await phone.close()
})
