import { agreeing, waiting } from './approvals.ts'
import { expect, test } from './colleague.ts'

test('ST17: a personal post that staff write on the chief executive’s account is noted, and nobody but she lets it out', async ({
  desk,
  colleague,
}) => {
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
    office: 'Chief executive',
    recognitionOnly: false,
  })
  await desk.api('patch', `speakers/${speaker.id}`, { holdSeconds: 5, mayPost: [me.me.id] })
  await desk.api('post', `speakers/${speaker.id}/accounts`, {
    network: 'bluesky',
    typed: { service: desk.bluesky.service, handle: account.handle, appPassword: account.appPassword },
  })
  const words = 'omg pancakes in bed with my kids, love a lazy sunday lol'
  const out = async () => (await desk.bluesky.posts(account.did)).map((post) => String(post.value.text))

  await desk.write('Amara Okafor', words)
  await expect(desk.finding('This sounds personal, not like Amara Okafor').first()).toBeVisible()
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
  await expect.poll(out, { timeout: 30_000 }).toEqual([words])
})
