import { type SimulatedLinkedin, simulateLinkedin } from '../src/networks/simulators/linkedin/linkedin.ts'
import { test as base, expect, hasNoBarrier } from './desk.ts'

const test = base.extend<object, { linkedin: SimulatedLinkedin }>({
  linkedin: [
    async ({ browserName: _ }, use) => {
      const linkedin = await simulateLinkedin({ seed: 1 })
      await use(linkedin)
      await linkedin.stop()
    },
    { scope: 'worker' },
  ],
  settings: [
    async ({ linkedin }, use) =>
      use({ THINKTWICE_LINKEDIN_API_URL: linkedin.url, THINKTWICE_LINKEDIN_URL: linkedin.url }),
    { scope: 'worker' },
  ],
})

test('a Page on LinkedIn: an owner makes the desk known there, chooses the Page, and one post leaves, whole', async ({
  desk,
  linkedin,
}) => {
  const { page } = desk
  await desk.speaker('Riverside Theatre')
  const ann = linkedin.addMember('Ann Lindqvist')
  const [theatre, gallery] = [linkedin.addPage('riverside-theatre', ann), linkedin.addPage('riverside-gallery', ann)]
  const app = linkedin.addApp('page')

  await page.goto(desk.url('speakers'))
  await page.getByRole('button', { name: 'Connect an account of Riverside Theatre' }).click()
  const form = page.getByRole('dialog', { name: 'Connect an account of Riverside Theatre' })
  await form.getByLabel('Network').selectOption({ label: 'LinkedIn Page' })
  await expect(form.getByText(`add ${desk.running.url}/back and press “Update”`)).toBeVisible()
  await hasNoBarrier(page)
  await page.screenshot({ path: '.tmp/screens/connect-linkedin.png' })
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  await page.screenshot({ path: '.tmp/screens/connect-linkedin-phone.png' })
  await page.setViewportSize({ width: 1280, height: 860 })
  await form.getByLabel('Client ID').fill(app.clientId)
  await form.getByLabel('Primary Client Secret', { exact: true }).fill(app.clientSecret)
  await form.getByRole('button', { name: 'Go to LinkedIn Page' }).click()

  // On LinkedIn's own page.
  await page.getByRole('link', { name: 'Allow as Ann Lindqvist' }).click()
  await expect(page.getByRole('heading', { name: 'Which one is it?' })).toBeVisible()
  await hasNoBarrier(page)
  await page.getByRole('button', { name: 'The riverside-theatre (@riverside-theatre)' }).click()
  await expect(page.getByText('@riverside-theatre is connected. Nothing was posted.')).toBeVisible()
  expect(
    [theatre, gallery].flatMap(({ urn }) => linkedin.posts(urn)),
    'connecting posts nothing',
  ).toEqual([])

  await page.goto(desk.url('write'))
  await page.getByRole('radio', { name: /^Riverside Theatre .*LinkedIn Page/ }).click()
  const words = desk.words('Riverside Theatre')
  const bluesky = page.getByRole('button', { name: /Bluesky/, pressed: true })
  await bluesky.click()
  await words.fill('Doors open at 7pm (free) for all of our friends. #theatre')
  await page.getByRole('button', { name: 'Add a part' }).click()
  await expect(page.getByText('one post, no thread').first()).toBeVisible()
  await page.screenshot({ path: '.tmp/screens/thread-linkedin.png' })
  await page.getByRole('button', { name: 'Remove part 2' }).click()
  await expect(page.getByText('one post, no thread')).toHaveCount(0)
  await expect(page.getByText(/^Draft kept/)).toBeVisible()
  await page.screenshot({ path: '.tmp/screens/write-linkedin.png' })
  await hasNoBarrier(page)
  await desk.sendButton('Riverside Theatre').click()
  const texts = () => linkedin.posts(theatre.urn).map(({ text }) => text)
  await expect.poll(texts, { timeout: 30_000 }).toEqual(['Doors open at 7pm (free) for all of our friends. #theatre'])
  expect(linkedin.posts(gallery.urn), 'the other Page says nothing').toEqual([])
  expect(await desk.publicPosts()).toEqual([])

  await expect.poll(async () => (await desk.out()).length, { timeout: 30_000 }).toBe(1)
  await page.goto(desk.url(`post/${(await desk.out())[0]?.id}`))
  const [post] = linkedin.posts(theatre.urn)
  await expect(page.locator(`a[href="${linkedin.url}/feed/update/${post?.urn}/"]`)).toBeVisible()
  await hasNoBarrier(page)
  await page.screenshot({ path: '.tmp/screens/post-linkedin.png' })
})

test('a person on LinkedIn: the network’s own word takes a post down, and a lost answer asks a person and sends nothing again', async ({
  desk,
  linkedin,
}) => {
  const { page } = desk
  await desk.speaker('Ann Lindqvist', 'personal')
  const ann = linkedin.addMember('Ann L.')
  const app = linkedin.addApp('member')
  await page.goto(desk.url('speakers'))
  await page.getByRole('button', { name: 'Connect an account of Ann Lindqvist' }).first().click()
  const form = page.getByRole('dialog', { name: 'Connect an account of Ann Lindqvist' })
  await form.getByLabel('Network').selectOption({ label: 'LinkedIn' })
  await form.getByLabel('Client ID').fill(app.clientId)
  await form.getByLabel('Primary Client Secret', { exact: true }).fill(app.clientSecret)
  await form.getByRole('button', { name: 'Go to LinkedIn' }).click()
  await page.getByRole('link', { name: 'Allow as Ann L.' }).click()
  await expect(page.getByText('@Ann L. is connected. Nothing was posted.')).toBeVisible()

  const up = () =>
    linkedin
      .posts(ann.urn)
      .filter(({ gone }) => gone === null)
      .map(({ text }) => text)
  const say = async (text: string) => {
    await page.goto(desk.url('write'))
    await page.getByRole('radio', { name: /^Ann Lindqvist .*LinkedIn/ }).click()
    await page.getByRole('button', { name: /Bluesky/, pressed: true }).click()
    await desk.words('Ann Lindqvist').fill(text)
    await desk.sendButton('Ann Lindqvist').click()
    await expect.poll(up, { timeout: 30_000 }).toContain(text)
  }
  await say('The rehearsal went on for far longer than it should have.')
  await expect.poll(async () => (await desk.out()).length, { timeout: 30_000 }).toBe(1)
  await page.goto(desk.url(`post/${(await desk.out())[0]?.id}`))
  await page.getByRole('button', { name: 'Take it down…' }).click()
  const sure = page.getByRole('dialog', { name: 'Take it down?' })
  await sure.getByRole('button', { name: 'Take it down', exact: true }).click()
  await expect(page.getByText(/^Taken down/).first()).toBeVisible({ timeout: 30_000 })
  expect(up()).toEqual([])

  linkedin.plan('POST /rest/posts', 'lost')
  await say('A quiet evening among old costumes and older friends.')
  await expect(
    page.getByText('We cannot tell whether this is public on LinkedIn.', { exact: false }).first(),
  ).toBeVisible({
    timeout: 30_000,
  })
  await page.screenshot({ path: '.tmp/screens/unclear-linkedin.png' })
  expect(up(), 'it stands there once').toEqual(['A quiet evening among old costumes and older friends.'])
})
