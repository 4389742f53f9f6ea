import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { expect, hasNoBarrier, test } from './desk.ts'

test('the card of a link is seen before it is public, and can be left out', async ({ desk }) => {
  const picture = await sharp({ create: { width: 600, height: 315, channels: 3, background: '#914' } })
    .png()
    .toBuffer()
  const head =
    '<title>x</title><meta property="og:title" content="The Winter’s Tale"><meta property="og:image" content="/p.png">'
  const site = createServer((request, response) => {
    if (request.url === '/p.png') response.setHeader('content-type', 'image/png').end(picture)
    else response.setHeader('content-type', 'text/html').end(`<html><head>${head}</head><body></body></html>`)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const link = `http://127.0.0.1:${(site.address() as AddressInfo).port}/tale`
  const { page } = desk
  const speaker = await desk.speaker('Riverside Theatre')
  // The page stands on this machine, which the check would rightly stop.
  await desk.api('patch', 'checks/link', { weight: null, off: 'Our pages stand on this machine' })

  await desk.write('Riverside Theatre', `Doors at seven, tickets from 5 pounds on Friday 4 December: ${link}`)
  await expect(page.getByText('The link is shown as')).toBeVisible()
  await expect(page.getByText('The Winter’s Tale')).toBeVisible()
  await hasNoBarrier(page)
  await page.getByRole('button', { name: 'Leave the card out' }).click()
  await expect(page.getByText('The link has no card.')).toBeVisible()
  await expect(page.getByText(/^Draft kept/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('The link has no card.')).toBeVisible()
  await page.getByRole('button', { name: 'Show one' }).click()
  await expect(page.getByText('The Winter’s Tale')).toBeVisible()
  site.close()

  await desk.sendButton('Riverside Theatre').click()
  await expect(page.getByText('With a card of the link: The Winter’s Tale')).toBeVisible()
  const embeds = async () => (await desk.bluesky.posts(speaker.account)).map(({ value }) => value.embed)
  await expect
    .poll(embeds, { timeout: 30_000 })
    .toMatchObject([{ $type: 'app.bsky.embed.external', external: { uri: link, title: 'The Winter’s Tale' } }])
})
