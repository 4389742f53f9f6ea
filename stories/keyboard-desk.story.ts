import { expect, test } from './colleague.ts'
import { seesTheFocus, tabTo } from './keyboard.ts'

const words = 'Doors at seven. Come early, the café has soup.'

test('connecting an account by keyboard alone: a wrong password, then the right one', async ({ desk, bluesky }) => {
  const { page } = desk
  const { keyboard } = page
  await desk.api('post', 'speakers', {
    name: 'Riverside Theatre',
    kind: 'organisation',
    colour: null,
    person: null,
    office: '',
    recognitionOnly: false,
  })
  const account = await bluesky.createAccount(`keys-${Math.random().toString(36).slice(2, 8)}.test`)
  const dialog = page.getByRole('dialog', { name: 'Connect an account of Riverside Theatre' })
  const opener = page.getByRole('button', { name: 'Connect an account of Riverside Theatre' })

  await page.goto(desk.url('speakers'))
  await expect(page.getByRole('heading', { name: 'Who can speak from here' })).toBeVisible()
  await test.step('opened, it begins in its first field; closed with Esc, one is where one was', async () => {
    await tabTo(page, /^Connect an account of Riverside Theatre$/)
    await keyboard.press('Enter')
    await expect(dialog.getByLabel('Network')).toBeFocused()
    await seesTheFocus(page)
    await keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
  await test.step('Tab goes round inside the dialog and never to the page behind it', async () => {
    await keyboard.press('Enter')
    await expect(dialog.getByLabel('Network')).toBeFocused()
    const stops = new Set<string>()
    for (let steps = 0; steps < 9; steps += 1) {
      await keyboard.press('Tab')
      await expect(dialog.locator(':focus')).toHaveCount(1)
      stops.add(await page.locator(':focus').evaluate((at) => at.outerHTML))
    }
    expect(stops.size, 'network, handle, password, show, server, connect, not now').toBe(7)
    await keyboard.press('Shift+Tab')
    await keyboard.press('Shift+Tab')
    await expect(dialog.getByLabel('Network')).toBeFocused()
  })
  await test.step('a wrong password is said, and one is still in the dialog', async () => {
    await expect(dialog.getByLabel('Network')).toHaveValue('bluesky')
    await tabTo(page, /^Handle/)
    await keyboard.type(account.handle)
    await tabTo(page, /^App password/)
    await keyboard.type('abcd-efgh-ijkl-mnop')
    await tabTo(page, /^Server/)
    await keyboard.type(bluesky.service)
    await tabTo(page, /^Connect$/)
    await keyboard.press('Space')
    await expect(dialog.getByText('The network did not take that handle', { exact: false })).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Connect', exact: true })).toBeFocused()
    await expect(dialog.getByLabel('Handle')).toHaveValue(account.handle)
  })
  await test.step('the right one connects it; nothing is posted, and one is where one was', async () => {
    await tabTo(page, /^App password/, 'Shift+Tab')
    await keyboard.type(account.appPassword)
    await keyboard.press('Enter')
    await expect(
      page.getByText(`@${account.handle} is connected to Riverside Theatre.`, { exact: false }),
    ).toBeVisible()
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
    expect(await bluesky.posts(account.did)).toEqual([])
  })
})

test('inviting somebody by keyboard alone: the role by arrow keys, the link at hand, and back again', async ({
  desk,
}) => {
  const { page } = desk
  const { keyboard } = page
  const opener = page.getByRole('button', { name: 'Invite somebody' })
  const open = page.getByText('cora@riverside.example', { exact: true })
  await page.goto(desk.url('people'))
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible()

  await test.step('left with Esc, nobody is invited', async () => {
    await tabTo(page, /^Invite somebody$/)
    await keyboard.press('Enter')
    await expect(page.getByLabel('E-mail')).toBeFocused()
    await keyboard.type('cora@riverside.example')
    await keyboard.press('Escape')
    await expect(opener).toBeFocused()
    await expect(open).toHaveCount(0)
  })
  await test.step('with a role by arrow keys; the link is where the focus is', async () => {
    await keyboard.press('Enter')
    await expect(page.getByLabel('E-mail')).toBeFocused()
    await expect(page.getByLabel('E-mail'), 'it begins anew').toHaveValue('')
    await keyboard.type('cora@riverside.example')
    await tabTo(page, /^Role/)
    await keyboard.press('ArrowUp')
    await expect(page.getByLabel('Role', { exact: true })).toHaveValue('editor')
    await tabTo(page, /^Make the invitation$/)
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog', { name: 'The invitation is made' })).toBeVisible()
    const link = page.getByLabel(/The link, shown once/)
    await expect(link).toBeFocused()
    await seesTheFocus(page)
    const all = await link.evaluate((field) => String(field.ownerDocument.getSelection()))
    expect(all, 'selected whole, ready for Ctrl+C').toBe(await link.inputValue())
  })
  await test.step('done, one is where one was; then the invitation is withdrawn', async () => {
    await tabTo(page, /^Done$/)
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener).toBeFocused()
    await expect(open).toBeVisible()
    await tabTo(page, /^Withdraw the invitation of cora@riverside\.example$/)
    await keyboard.press('Enter')
    await expect(page.getByText('Withdrawn. The link no longer works.')).toBeVisible()
    await expect(open).toHaveCount(0)
  })
})

test('agreeing to somebody’s post, and taking it down after it left, by keyboard alone', async ({
  desk,
  colleague,
}) => {
  test.setTimeout(120_000)
  const { page } = desk
  const { keyboard } = page
  const speaker = await desk.speaker('Riverside Theatre')
  const cora = await colleague('Cora Penhaligon', 'contributor')
  const me = await desk.api<{ me: { id: string } }>('get', 'desk')
  const hers = await cora.desk.api<{ me: { id: string } }>('get', 'desk')
  await desk.api('patch', `speakers/${speaker.id}`, { mayPost: [me.me.id, hers.me.id] })
  await cora.desk.write('Riverside Theatre', words)
  await cora.desk.sendButton('Riverside Theatre').click()
  await expect(cora.desk.page.getByText('Waiting. Nothing has left.')).toBeVisible()

  await test.step('found from the list of what waits', async () => {
    await page.goto(desk.url('coming'))
    await expect(page.getByRole('heading', { name: 'Coming up', level: 1 })).toBeVisible()
    await tabTo(page, /^Waiting/)
    await keyboard.press('Enter')
    await tabTo(page, /^Read it$/)
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'May this go out as Riverside Theatre?' })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
  })
  await test.step('"not yet" opens its field and leads back to its button; nothing is answered', async () => {
    await tabTo(page, /^Not yet, because…$/)
    await keyboard.press('Enter')
    await expect(page.getByLabel('Not yet, because')).toBeFocused()
    await tabTo(page, /^Back$/)
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Not yet, because…' })).toBeFocused()
    await seesTheFocus(page)
    expect(await desk.publicPosts()).toEqual([])
  })
  await test.step('agreed with Enter; one is at the top of the list, and it leaves once', async () => {
    await tabTo(page, /^I agree: say it as Riverside Theatre$/, 'Shift+Tab')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Coming up', level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
    await expect.poll(() => desk.out(), { timeout: 30_000 }).toHaveLength(1)
    expect(await desk.publicPosts()).toEqual([words])
  })
  const sure = page.getByRole('dialog', { name: 'Take it down?' })
  await test.step('asked before it is taken down; Esc leaves it up, and one is where one was', async () => {
    await tabTo(page, /^Out/)
    await keyboard.press('Enter')
    await tabTo(page, new RegExp(`^${words}$`))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Where it is' })).toBeVisible()
    await expect(page.getByRole('main')).toBeFocused()
    await tabTo(page, /^Take it down…$/)
    await keyboard.press('Enter')
    await expect(sure.getByRole('button', { name: 'Take it down', exact: true })).toBeFocused()
    await seesTheFocus(page)
    await keyboard.press('Escape')
    await expect(sure).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Take it down…' })).toBeFocused()
    expect(await desk.publicPosts()).toEqual([words])
  })
  await test.step('taken down with Enter; its button is gone, and one is at the top of the post', async () => {
    await keyboard.press('Enter')
    await expect(sure.getByRole('button', { name: 'Take it down', exact: true })).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByText(/^Taken down/).first()).toBeVisible({ timeout: 30_000 })
    expect(await desk.publicPosts()).toEqual([])
    await expect(sure).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
  })
})
