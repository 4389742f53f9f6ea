import sharp from 'sharp'
import { expect, test } from './desk.ts'

const words = 'Open day on Friday 4 December 2026, 10am, Old Library, free. See https://riverside.example/open #OpenDay'
const alt = 'Red curtains either side of an empty stage'

test('the main job: a slip is found, mended, held, taken back, sent once as it should look, and taken down again', async ({
  desk,
  bluesky,
}) => {
  const speaker = await desk.speaker('Riverside Theatre', 'organisation', 8)
  const picture = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#8a3b46' } })
    .jpeg()
    .toBuffer()

  await test.step('draft with a slip, found while typing, mended in one click', async () => {
    await desk.write('Riverside Theatre', `${words} Sorry for the incontinence.`)
    await expect(desk.sendButton('Riverside Theatre')).toHaveAttribute('aria-disabled', 'true')
    await desk.finding('inconvenience').getByRole('button', { name: 'inconvenience', exact: true }).click()
    await expect(desk.words('Riverside Theatre')).toHaveValue(`${words} Sorry for the inconvenience.`)
  })
  await test.step('a picture needs words before it is settled', async () => {
    await desk.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'stage.jpg', mimeType: 'image/jpeg', buffer: picture })
    await expect(desk.sendButton('Riverside Theatre')).toHaveAttribute('aria-disabled', 'true')
    await desk.page.getByRole('textbox', { name: /picture/i }).fill(alt)
    await expect(desk.sendButton('Riverside Theatre')).not.toHaveAttribute('aria-disabled', 'true')
  })
  await test.step('held and taken back: nothing on the server, now or later', async () => {
    await desk.sendButton('Riverside Theatre').click()
    await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()
    await desk.page.getByRole('button', { name: 'Take it back' }).first().click()
    await expect(desk.page.getByText('Stopped. It never left.').first()).toBeVisible()
    await desk.page.waitForTimeout(10_000)
    expect(await desk.publicPosts()).toEqual([])
  })
  await test.step('sent again: on the server exactly once, with its link, tag, picture and words for the picture', async () => {
    const { drafts } = await desk.api<{ drafts: { id: string }[] }>('get', 'drafts')
    await desk.page.goto(desk.url(`write/${drafts[0]?.id}`))
    await desk.sendButton('Riverside Theatre').click()
    await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([`${words} Sorry for the inconvenience.`])
    const [post] = await bluesky.posts(speaker.account)
    const { facets, embed, langs } = (post ?? { value: {} }).value as {
      facets: {
        index: { byteStart: number; byteEnd: number }
        features: { $type: string; uri?: string; tag?: string }[]
      }[]
      embed: {
        images: {
          alt: string
          image: { ref: { $link: string }; mimeType: string }
          aspectRatio: { width: number; height: number }
        }[]
      }
      langs: string[]
    }
    const bytes = Buffer.from(words)
    const marked = facets.map(({ index, features }) => [
      bytes.subarray(index.byteStart, index.byteEnd).toString(),
      features[0]?.uri ?? features[0]?.tag,
    ])
    expect(marked).toEqual([
      ['https://riverside.example/open', 'https://riverside.example/open'],
      ['#OpenDay', 'OpenDay'],
    ])
    expect(embed.images.map(({ alt, aspectRatio }) => ({ alt, aspectRatio }))).toEqual([
      { alt, aspectRatio: { width: 640, height: 400 } },
    ])
    const blob = await bluesky.blob(speaker.account, embed.images[0]?.image.ref.$link ?? '')
    expect((await sharp(blob ?? Buffer.alloc(0)).metadata()).width).toBe(640)
    expect(langs).toEqual(['en'])
  })
  await test.step('too late to stop: it is taken down, looked for, and said as it is', async () => {
    await expect.poll(() => desk.out()).toHaveLength(1)
    const [post] = await desk.out()
    await desk.page.goto(desk.url(`post/${post?.id}`))
    await desk.page
      .getByRole('button', { name: /Take it down…/ })
      .first()
      .click()
    const sure = desk.page.getByRole('dialog', { name: 'Take it down?' })
    await sure.getByRole('button', { name: 'Take it down', exact: true }).click()
    await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([])
    await expect(desk.page.getByText(/Taken down/).first()).toBeVisible()
    await expect(desk.page.getByText('Stopped. It never left.')).toHaveCount(0)
  })
  await test.step('the record says who did what, in order', async () => {
    const { entries } = await desk.api<{ entries: { action: string; by: string | null }[] }>('get', 'record')
    const acts = entries
      .map((entry) => entry.action)
      .filter((action) => ['held', 'taken-back', 'left', 'take-down-asked', 'taken-down'].includes(action))
    expect(acts.reverse()).toEqual(['held', 'taken-back', 'held', 'left', 'take-down-asked', 'taken-down'])
    expect(await desk.api('get', 'record/verify')).toMatchObject({ unbroken: true })
  })
})
