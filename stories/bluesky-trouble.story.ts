import { crookedProxy } from '../test/bluesky-server/crooked-proxy.ts'
import type { TestAccount } from '../test/bluesky-server/server.ts'
import { expect, freePort, test } from './desk.ts'

const words = 'Doors at seven. Come early, the café has soup.'

test('an account that cannot be connected says why in a sentence, and what was typed stays', async ({
  desk,
  bluesky,
}) => {
  const { page } = desk
  await desk.api('post', 'speakers', {
    name: 'Riverside Theatre',
    kind: 'organisation',
    colour: null,
    person: null,
    office: '',
    recognitionOnly: false,
  })
  const account = await bluesky.createAccount(`trouble-${Math.random().toString(36).slice(2, 8)}.test`)
  const proxy = await crookedProxy(bluesky.service)
  await page.goto(desk.url('speakers'))
  const card = page.getByRole('article', { name: 'Riverside Theatre', exact: true })
  await card.getByRole('button', { name: 'Connect an account of Riverside Theatre' }).click()
  const form = page.getByRole('dialog')
  const connecting = async (handle: string, appPassword: string, server: string) => {
    await form.getByLabel('Handle').fill(handle)
    await form.getByLabel('App password', { exact: true }).fill(appPassword)
    await form.getByLabel('Server', { exact: true }).fill(server)
    await form.getByRole('button', { name: 'Connect', exact: true }).click()
  }
  const { handle, appPassword } = account
  const down = `http://localhost:${await freePort()}`
  const troubles: readonly (readonly [string, string, string, string, string])[] = [
    ['a wrong app password', handle, 'abcd-efgh-ijkl-mnop', bluesky.service, 'The network did not take that handle'],
    ['the main password', handle, account.password, bluesky.service, 'That is not an app password.'],
    ['an unknown handle', 'nobody-here.test', appPassword, bluesky.service, 'No server knows that handle.'],
    ['a server that is down', handle, appPassword, down, 'The network does not answer.'],
    ['a web page in place of a server', handle, appPassword, proxy.url, 'The network answered something'],
  ]
  for (const [what, typed, secret, server, says] of troubles)
    await test.step(what, async () => {
      if (server === proxy.url) proxy.next('com.atproto.identity.resolveHandle', { kind: 'html' })
      await connecting(typed, secret, server)
      await expect(form.getByText(says, { exact: false })).toBeVisible()
      await expect(form.getByLabel('Handle')).toHaveValue(typed)
      await expect(form.getByLabel('Server', { exact: true })).toHaveValue(server)
      await expect(form.getByLabel('App password', { exact: true }), 'no secret stays in a field').toHaveValue('')
    })
  const { speakers } = await desk.api<{ speakers: { name: string; accounts: unknown[] }[] }>('get', 'desk')
  expect(speakers.find(({ name }) => name === 'Riverside Theatre')?.accounts, 'nothing half connected').toEqual([])
  await connecting(handle, appPassword, bluesky.service)
  await expect(page.getByText(`@${handle} is connected to Riverside Theatre.`, { exact: false })).toBeVisible()
  expect(await bluesky.posts(account.did), 'connecting posts nothing').toEqual([])
  await proxy.stop()
})

test('an account switched off at the network while a post is held: nothing leaves, the post says why; connected again, it leaves once', async ({
  desk,
  bluesky,
}) => {
  const { page } = desk
  await desk.speaker('Riverside Theatre', 'organisation', 8)
  const account = desk.accounts[0] as TestAccount
  const atNetwork = async (method: string, body?: unknown) => {
    const answer = await fetch(`${bluesky.service}/xrpc/${method}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${account.accessJwt}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`)
    const text = await answer.text()
    return (text === '' ? {} : JSON.parse(text)) as { password?: string }
  }
  await desk.write('Riverside Theatre', words)
  await desk.sendButton('Riverside Theatre').click()
  await expect(page.getByText('Held. Nothing has left.')).toBeVisible()
  await bluesky.revokeAppPassword(account)
  await atNetwork('com.atproto.server.deactivateAccount', {})
  await expect(page.getByText('Did not go. Decide now.')).toBeVisible({ timeout: 20_000 })
  await page.goto(desk.url('coming'))
  const decide = page.getByRole('region', { name: 'For you to decide' })
  await expect(decide).toContainText('It did not go, and will not go by itself.')
  await expect(decide).toContainText('Bluesky says of this account: deactivated.')
  await expect(decide, 'nobody is asked to look for what never left').not.toContainText('cannot tell')
  await page.goto(desk.url('write'))
  await desk.radio('Riverside Theatre').click()
  await expect(page.getByText(/connect again/i).first()).toBeVisible()

  await atNetwork('com.atproto.server.activateAccount')
  const { password = '' } = await atNetwork('com.atproto.server.createAppPassword', { name: 'desk again' })
  await page.goto(desk.url('speakers'))
  const card = page.getByRole('article', { name: 'Riverside Theatre', exact: true })
  await expect(card).toContainText('Connect it again before anything can go out.')
  await card.getByRole('button', { name: /^Connect it again/ }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Server', { exact: true }).fill(bluesky.service)
  await form.getByLabel('App password', { exact: true }).fill(account.appPassword)
  await form.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(form.getByText('The network did not take that handle', { exact: false })).toBeVisible()
  await form.getByLabel('App password', { exact: true }).fill(password)
  await form.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(page.getByText('is connected to Riverside Theatre.', { exact: false })).toBeVisible()
  await page.waitForTimeout(3000)
  expect(await desk.publicPosts(), 'connecting again sends nothing by itself').toEqual([])

  await page.goto(desk.url('coming'))
  await decide.getByRole('button', { name: 'Still right: hold it again' }).click()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([words])
  await page.waitForTimeout(2000)
  expect(await desk.publicPosts()).toEqual([words])
})
