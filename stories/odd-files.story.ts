import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import * as path from 'node:path'
import sharp from 'sharp'
import { type Desk, expect, test } from './desk.ts'

const words = 'The foyer is painted. Come and see it.'

/** Every picture is another one: a square of a colour of its own. */
const square = (number: number) =>
  sharp({ create: { width: 60, height: 60, channels: 3, background: { r: number * 11, g: 90, b: 160 } } })
    .png()
    .toBuffer()

const begin = async (desk: Desk) => {
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', words)
}
const chooseFiles = (desk: Desk) => desk.page.locator('input[type=file]')
const sentence = (desk: Desk, file: string) =>
  desk.page.getByRole('listitem').filter({ hasText: file }).getByRole('alert')
const drafts = async (desk: Desk) =>
  (await desk.api<{ drafts: { parts: { text: string; media: unknown[] }[] }[] }>('get', 'drafts')).drafts

/** Says it in words, holds it and sees it leave with `pictures` pictures, once. */
const leavesWith = async (desk: Desk, pictures: number) => {
  for (const [at, field] of (await desk.page.getByRole('textbox', { name: /in words$/ }).all()).entries())
    if (await field.isEnabled()) await field.fill(`The foyer from side ${at + 1}.`)
  await expect(desk.sendButton('Riverside Theatre')).not.toHaveAttribute('aria-disabled', 'true')
  expect(await desk.publicPosts(), 'nothing left by itself').toEqual([])
  await desk.sendButton('Riverside Theatre').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([words])
  const posts = await Promise.all(desk.accounts.map(({ did }) => desk.bluesky.posts(did)))
  expect(posts.flat().map(({ value }) => (value.embed as { images: unknown[] }).images.length)).toEqual([pictures])
}

test('a text that calls itself a picture ends in a sentence; the words stay, and a good picture goes with them', async ({
  desk,
}) => {
  await begin(desk)
  await chooseFiles(desk).setInputFiles({
    name: 'programme.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('Act one: the kitchen. Act two: the garden.'),
  })
  await expect(sentence(desk, 'programme.jpg')).toHaveText(
    'That file is not a picture that we can read. Use JPEG, PNG, WebP or GIF.',
  )
  await expect(desk.words('Riverside Theatre')).toHaveValue(words)
  await expect.poll(async () => (await drafts(desk))[0]?.parts).toEqual([{ text: words, media: [] }])
  await expect(desk.sendButton('Riverside Theatre')).toHaveAttribute('aria-disabled', 'true')
  await desk.page.getByRole('button', { name: 'Leave it out' }).click()
  await chooseFiles(desk).setInputFiles({ name: 'foyer.png', mimeType: 'image/png', buffer: await square(1) })
  await expect(desk.page.getByRole('textbox', { name: 'Picture in words' })).toBeVisible()
  await leavesWith(desk, 1)
})

test('a file of 200 MB ends in a sentence; the words stay, and a good picture goes with them', async ({ desk }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'thinktwice-film-'))
  try {
    const film = path.join(folder, 'the-whole-evening.jpg')
    await writeFile(film, await square(2))
    await truncate(film, 200_000_000)
    await begin(desk)
    await chooseFiles(desk).setInputFiles(film)
    await expect(sentence(desk, 'the-whole-evening.jpg')).toHaveText(
      'The file is too big. Pictures up to 20 MB can be used.',
    )
    await expect(desk.words('Riverside Theatre')).toHaveValue(words)
    await expect.poll(async () => (await drafts(desk))[0]?.parts).toEqual([{ text: words, media: [] }])
    await desk.page.getByRole('button', { name: 'Leave it out' }).click()
    await chooseFiles(desk).setInputFiles({ name: 'foyer.png', mimeType: 'image/png', buffer: await square(3) })
    await expect(desk.page.getByRole('textbox', { name: 'Picture in words' })).toBeVisible()
    await leavesWith(desk, 1)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('twenty pictures at once: all arrive, the network’s limit is said, and what is left of them goes', async ({
  desk,
}) => {
  await begin(desk)
  const twenty = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => ({
      name: `side-${at + 1}.png`,
      mimeType: 'image/png',
      buffer: await square(at),
    })),
  )
  await chooseFiles(desk).setInputFiles(twenty)
  const described = desk.page.getByRole('textbox', { name: /in words$/ })
  await expect(described).toHaveCount(20, { timeout: 30_000 })
  await expect(desk.page.getByRole('button', { name: /Bluesky.*4 pictures at most/ })).toBeVisible()
  for (const decoration of await desk.page.getByRole('checkbox', { name: 'Decoration' }).all()) await decoration.check()
  await expect(desk.page.getByText('Bluesky: 4 pictures at most.')).toBeVisible()
  await expect(desk.sendButton('Riverside Theatre')).toHaveAttribute('aria-disabled', 'true')
  await expect(desk.words('Riverside Theatre')).toHaveValue(words)
  await expect.poll(async () => (await drafts(desk))[0]?.parts[0]?.media.length).toBe(20)
  await desk.page.reload()
  await expect(described, 'all of them are kept').toHaveCount(20)
  for (let number = 20; number > 3; number -= 1)
    await desk.page.getByRole('button', { name: `Remove picture ${number}`, exact: true }).click()
  await chooseFiles(desk).setInputFiles({ name: 'foyer.png', mimeType: 'image/png', buffer: await square(21) })
  await expect(described).toHaveCount(4)
  await expect(described.last()).toBeEnabled()
  await leavesWith(desk, 4)
})

test('the same picture chosen twice, another between: each is there, and removing the first leaves the other two', async ({
  desk,
}) => {
  await begin(desk)
  const described = desk.page.getByRole('textbox', { name: /in words$/ })
  for (const [at, buffer] of [await square(5), await square(6), await square(5)].entries()) {
    await chooseFiles(desk).setInputFiles({ name: 'foyer.png', mimeType: 'image/png', buffer })
    await expect(described).toHaveCount(at + 1)
    await described.last().fill(`Seen from side ${at + 1}`)
  }
  await desk.page.getByRole('button', { name: 'Remove picture 1', exact: true }).click()
  await expect
    .poll(() => described.evaluateAll((fields) => fields.map((field) => field.textContent)))
    .toEqual(['Seen from side 2', 'Seen from side 3'])
  await expect.poll(async () => (await drafts(desk))[0]?.parts[0]?.media.length).toBe(2)
  await leavesWith(desk, 2)
})
