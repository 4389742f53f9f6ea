import { expect, test } from './colleague.ts'

const words = 'Doors at seven. Come early, the café has soup.'

test('who leaves is out at once, on every device; her key refuses, and what she held waits for a person', async ({
  desk,
  colleague,
  otherDevice,
}) => {
  const speaker = await desk.speaker('Riverside Theatre', 'organisation', 12)
  const mina = await colleague('Mina Haddad', 'editor')
  const her = mina.desk
  const { me } = await her.api<{ me: { id: string } }>('get', 'desk')
  const owner = await desk.api<{ me: { id: string } }>('get', 'desk')
  await desk.api('patch', `speakers/${speaker.id}`, { mayPost: [owner.me.id, me.id] })
  const { token } = await her.api<{ token: string }>('post', 'keys', { name: 'newsroom', scopes: ['read', 'draft'] })
  const asKey = async () =>
    (await fetch(`${desk.running.url}/api/o/${desk.org}/drafts`, { headers: { authorization: `Bearer ${token}` } }))
      .status
  expect(await asKey(), 'her key opens the desk while she is here').toBe(200)
  const phone = await otherDevice(her, mina)
  await phone.page.goto(phone.url('coming'))
  await expect(phone.page.getByRole('heading', { name: 'Coming up', level: 1 })).toBeVisible()
  await her.write('Riverside Theatre', words)
  await her.sendButton('Riverside Theatre').click()
  await expect(her.page.getByText('Held. Nothing has left.')).toBeVisible()

  await desk.page.goto(desk.url('people'))
  await desk.page.getByRole('button', { name: 'Leaves the desk… Mina Haddad' }).click()
  const leaving = desk.page.getByRole('dialog')
  await leaving.getByRole('button', { name: 'Take away their access now' }).click()
  await expect(leaving).toContainText('2 sessions ended')
  for (const device of [her, phone]) {
    const answer = await device.request.get(`${desk.running.url}/api/o/${desk.org}/desk`)
    expect([401, 404]).toContain(answer.status())
  }
  expect([401, 404]).toContain(await asKey())
  await expect(her.page.getByText(/signed out/i).first(), 'the open page says so').toBeVisible()
  await expect(leaving).toContainText('1 API key withdrawn')
  await expect(leaving).toContainText('1 post waits for a person')
  await leaving.getByRole('button', { name: 'Close' }).click()

  await expect(
    her
      .ask('post', 'auth/sign-in/email', { email: mina.email, password: mina.password })
      .then(() => her.api('get', 'desk')),
    'her password no longer opens this organisation',
  ).rejects.toThrow(/40[134]/)

  await desk.page.waitForTimeout(12_000)
  expect(await desk.publicPosts(), 'nothing of hers goes by itself').toEqual([])
  await desk.page.goto(desk.url('coming?which=waiting'))
  await desk.page.getByRole('link', { name: 'Read it' }).click()
  await desk.page.getByRole('button', { name: 'I agree: say it as Riverside Theatre' }).click()
  await expect.poll(() => desk.publicPosts(), { timeout: 40_000 }).toEqual([words])
})
