import AxeBuilder from '@axe-core/playwright'
import sharp from 'sharp'
import { madeVideo } from '../src/networks/simulators/video.ts'
import { type Desk, expect, test } from './desk.ts'

const words = 'The dress rehearsal, from the wings.'
const place = '+51.5074-000.1278/'
const chooseFiles = (desk: Desk) => desk.page.locator('input[type=file]')
const embeds = async (desk: Desk) =>
  (await Promise.all(desk.accounts.map(({ did }) => desk.bluesky.posts(did)))).flat().map(({ value }) => value.embed)

test('a video: the line breaks on the way, it goes on where it was, and leaves without the place where it was taken', async ({
  desk,
}) => {
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', words)
  const buffer = await madeVideo(30, { '©xyz': place })
  expect(buffer.length).toBeGreaterThan(4_000_000)
  expect(buffer.includes(place)).toBe(true)
  const parts: number[] = []
  await desk.page.route(/\/uploads\//, (route) => {
    parts.push(Number(new URL(route.request().url()).searchParams.get('from')))
    return parts.length === 2 ? route.abort() : route.continue()
  })
  await chooseFiles(desk).setInputFiles({ name: 'wings.mp4', mimeType: 'video/mp4', buffer })
  const described = desk.page.getByRole('textbox', { name: 'Video in words' })
  await expect(described).toBeVisible()
  expect(parts, 'no byte was sent twice but those that were lost').toEqual([0, 2_000_000, 2_000_000, 4_000_000])
  await expect(described).toHaveAccessibleDescription(/What is seen and what is heard/)
  await expect(desk.sendButton('Riverside Theatre')).toHaveAttribute('aria-disabled', 'true')
  await described.fill('Four actors wait in the dark. Nobody speaks.')
  await expect(desk.sendButton('Riverside Theatre')).not.toHaveAttribute('aria-disabled', 'true')
  expect((await new AxeBuilder({ page: desk.page }).analyze()).violations).toEqual([])
  expect(await desk.publicPosts(), 'nothing left by itself').toEqual([])
  await desk.sendButton('Riverside Theatre').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([words])
  expect(await embeds(desk)).toMatchObject([
    { $type: 'app.bsky.embed.video', alt: 'Four actors wait in the dark. Nobody speaks.' },
  ])
  const did = desk.accounts[0]?.did ?? ''
  const [cid = ''] = await desk.bluesky.blobs(did)
  const bytes = Buffer.from((await desk.bluesky.blob(did, cid)) ?? [])
  expect([bytes.length > 4_000_000, bytes.includes(place)]).toEqual([true, false])
})

test('a page that is left while a video is on its way: it goes on when the page is back, with the draft', async ({
  desk,
}) => {
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', words)
  let isDown = false
  const parts: number[] = []
  await desk.page.route(/\/uploads\//, (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('from'))
    parts.push(from)
    return isDown || from > 0 ? route.abort() : route.continue()
  })
  await chooseFiles(desk).setInputFiles({ name: 'wings.mp4', mimeType: 'video/mp4', buffer: await madeVideo(30) })
  await expect.poll(() => parts.includes(2_000_000)).toBe(true)
  isDown = true
  await expect.poll(async () => (await desk.api<{ drafts: unknown[] }>('get', 'drafts')).drafts.length).toBe(1)
  await desk.page.reload()
  const described = desk.page.getByRole('textbox', { name: 'Video in words' })
  await expect(desk.page.getByText('On its way to the desk', { exact: true })).toBeVisible()
  await expect(described).toHaveCount(0)
  await desk.page.unroute(/\/uploads\//)
  await expect(described, 'it goes on by itself').toBeVisible({ timeout: 20_000 })
  await desk.page.reload()
  await expect(described, 'and hangs there once').toHaveCount(1)
  await expect(desk.page.getByText('On its way to the desk', { exact: true })).toHaveCount(0)
})

test('a moving picture where none may move: said before it is held, and its first picture leaves instead', async ({
  desk,
}) => {
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', words)
  const frames = Buffer.concat([Buffer.alloc(60 * 60 * 3, 20), Buffer.alloc(60 * 60 * 3, 200)])
  const buffer = await sharp(frames, { raw: { width: 60, height: 120, channels: 3, pageHeight: 60 } })
    .gif()
    .toBuffer()
  await chooseFiles(desk).setInputFiles({ name: 'wave.gif', mimeType: 'image/gif', buffer })
  const described = desk.page.getByRole('textbox', { name: 'Picture in words' })
  await described.fill('She waves from the stage door.')
  await expect(desk.page.getByText('Bluesky shows no moving pictures.', { exact: false }).first()).toBeVisible()
  await expect(desk.sendButton('Riverside Theatre')).toHaveAttribute('aria-disabled', 'true')
  expect((await new AxeBuilder({ page: desk.page }).analyze()).violations).toEqual([])
  await desk.page.getByRole('button', { name: 'Use its first picture' }).click()
  await expect(desk.sendButton('Riverside Theatre')).not.toHaveAttribute('aria-disabled', 'true')
  await expect(described).toHaveValue('She waves from the stage door.')
  await desk.sendButton('Riverside Theatre').click()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([words])
  expect(await embeds(desk)).toMatchObject([{ images: [{ alt: 'She waves from the stage door.' }] }])
})
