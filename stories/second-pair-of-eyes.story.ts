import { expect, test } from './colleague.ts'
import { Desk } from './desk.ts'

const words = 'Doors at seven. Come early, the café has soup.'

interface Waiting {
  readonly id: string
  readonly submittedAt: string
  readonly deliveries: readonly { readonly state: string }[]
}

const waiting = async (desk: Desk) => (await desk.api<{ posts: Waiting[] }>('get', 'posts?which=waiting')).posts

/** What the desk says when somebody agrees by API, past every button. */
const agreeing = async (desk: Desk, post: Waiting) =>
  desk.api('post', `posts/${post.id}/agree`, { agree: true, reason: '', versionSeen: post.submittedAt }).then(
    () => 'agreed',
    (error: Error) => error.message,
  )

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

test('nobody but the leader lets out what is said in the leader’s name', async ({ desk, colleague }) => {
  const amara = await colleague('Amara Okafor', 'viewer')
  const mina = await colleague('Mina Haddad', 'editor')
  const account = await desk.bluesky.createAccount(`amara-${Math.random().toString(36).slice(2, 8)}.test`)
  const me = await desk.api<{ me: { id: string } }>('get', 'desk')
  const leader = await amara.desk.api<{ me: { id: string } }>('get', 'desk')
  const speaker = await desk.api<{ id: string }>('post', 'speakers', {
    name: 'Amara Okafor',
    kind: 'leader',
    colour: null,
    person: leader.me.id,
    office: 'Artistic director',
    recognitionOnly: false,
  })
  await desk.api('patch', `speakers/${speaker.id}`, { holdSeconds: 5, mayPost: [me.me.id] })
  await desk.api('post', `speakers/${speaker.id}/accounts`, {
    network: 'bluesky',
    typed: { service: desk.bluesky.service, handle: account.handle, appPassword: account.appPassword },
  })
  const out = async () => (await desk.bluesky.posts(account.did)).map((post) => String(post.value.text))

  await desk.write('Amara Okafor', 'Rehearsals begin on Monday. Thank you all.')
  await desk.sendButton('Amara Okafor').click()
  await expect(desk.page.getByText('Waiting. Nothing has left.')).toBeVisible()
  await expect(desk.page.getByText('Amara Okafor must agree.', { exact: false })).toBeVisible()
  const [post] = await waiting(desk)
  if (post === undefined) throw new Error('Nothing waits')
  expect(await agreeing(desk, post)).toContain('own-work')
  expect(await agreeing(mina.desk, post)).toContain('not-yours')
  await mina.desk.page.goto(mina.desk.url(`approve/${post.id}`))
  await expect(mina.desk.page.getByText('Your role does not cover agreeing to it.', { exact: false })).toBeVisible()
  await expect(mina.desk.page.getByRole('button', { name: /I agree/ })).toHaveCount(0)
  await desk.page.waitForTimeout(6000)
  expect(await out()).toEqual([])

  await amara.desk.page.goto(amara.desk.url('coming?which=waiting'))
  await amara.desk.page.getByRole('link', { name: 'Read it' }).click()
  await amara.desk.page.getByRole('button', { name: 'I agree: say it as Amara Okafor' }).click()
  await expect.poll(out, { timeout: 30_000 }).toEqual(['Rehearsals begin on Monday. Thank you all.'])
})
