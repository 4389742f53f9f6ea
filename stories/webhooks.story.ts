import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, hasNoBarrier, test } from './desk.ts'

/** Another system: what it was told, and whether it takes it. */
async function listener() {
  const heard: { headers: IncomingHttpHeaders; body: string }[] = []
  const says = { status: 204 }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      heard.push({ headers: request.headers, body })
      response.writeHead(says.status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { heard, says, url: `http://127.0.0.1:${port}/hook`, close: () => server.close() }
}

test('another system is told what becomes of posts, by calls that it can trust', async ({ desk }, info) => {
  test.setTimeout(120_000)
  const other = await listener()
  const { page } = desk
  const theatre = await desk.speaker('Riverside Theatre', 'organisation', 5)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(desk.url('settings'))
  await page.getByRole('button', { name: 'Add an address' }).click()
  const question = page.getByRole('dialog', { name: 'Add an address' })
  await question.getByLabel('Address').fill('ftp://hook.example/')
  await question.getByRole('button', { name: 'Add this address' }).click()
  await expect(question.getByRole('alert')).toContainText('begins with https://')
  await question.getByLabel('Address').fill(other.url)
  await question.getByLabel('Held').check()
  await hasNoBarrier(page)
  await page.screenshot({ path: info.outputPath('adding.png') })
  await question.getByRole('button', { name: 'Add this address' }).click()
  const shown = page.getByRole('dialog', { name: 'It will be called' })
  const secret = await shown.getByRole('textbox').inputValue()
  expect(secret).toMatch(/^whsec_/)
  await shown.getByRole('button', { name: 'Done' }).click()

  const one = page.getByRole('listitem', { name: new URL(other.url).host })
  await one.getByRole('button', { name: /^Call it for a test/ }).click()
  await expect.poll(() => other.heard.length, { timeout: 15_000 }).toBe(1)
  const [call] = other.heard
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = call?.headers ?? {}
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  expect(signature).toBe(`v1,${createHmac('sha256', key).update(`${id}.${at}.${call?.body}`).digest('base64')}`)

  const draft = crypto.randomUUID()
  const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
  await desk.api('put', `drafts/${draft}`, {
    revision: 0,
    speaker: theatre.id,
    parts: [{ text: 'The lift is back.', media: [] }],
    targets: speakers.find((speaker) => speaker.id === theatre.id)?.accounts.map((account) => account.id),
    variants: {},
    language: 'en',
    when: { kind: 'when-held' },
    meant: {},
  })
  const post = await desk.api<{ id: string }>('post', `drafts/${draft}/hold`, { revision: 1 })
  const told = () => other.heard.map(({ body }) => JSON.parse(body)).map(({ type, data }) => [type, data.post])
  await expect.poll(told, { timeout: 30_000 }).toEqual(
    expect.arrayContaining([
      ['held', post.id],
      ['left', post.id],
    ]),
  )
  expect(JSON.stringify(other.heard)).not.toContain('The lift is back.')
  await one.getByText(/^The last \d calls$/).click()
  await expect(one).toContainText('It answered 204.')
  // What the bar at the foot of a phone half covers is too small to press until it is scrolled up.
  await page.evaluate('scrollTo(0, 0)')
  await hasNoBarrier(page)
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await one.screenshot({ path: info.outputPath('called.png') })

  other.says.status = 410
  await one.getByRole('button', { name: /^Call it for a test/ }).click()
  await expect(one).toContainText('nothing is told to it. It answered 410.', { timeout: 20_000 })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await hasNoBarrier(page)
  await page.locator('.webhooks').screenshot({ path: info.outputPath('rests-dark.png') })
  await one.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('None. Nothing is told to anybody.')).toBeVisible()
  other.close()
})
