import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import * as path from 'node:path'
import { promisify } from 'node:util'
import { type Desk, expect, hasNoBarrier, test } from './desk.ts'

const slip = 'The internet is back. We apologise for any incontinence this may have caused.'

/** Waits until the desk itself has looked at the words and seen the slip. */
const looked = (desk: Desk, check: string) =>
  desk.page.waitForResponse(
    async (response) =>
      response.url().endsWith('/standing') && response.ok() && (await response.text()).includes(check),
  )

/** One check of the settings page. */
const row = (desk: Desk, title: string) =>
  desk.page.locator('.checklist > li').filter({ has: desk.page.getByText(title, { exact: true }) })

/** Holds a text by the API, every question answered with a reason, and waits until it is out. */
async function publish(desk: Desk, speaker: string, text: string): Promise<void> {
  const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
  const draft = crypto.randomUUID()
  const keep = (revision: number, meant: Readonly<Record<string, string>>) =>
    desk.api<{ revision: number }>('put', `drafts/${draft}`, {
      revision,
      speaker,
      parts: [{ text, media: [] }],
      targets: speakers.find(({ id }) => id === speaker)?.accounts.map(({ id }) => id),
      variants: {},
      language: 'en',
      when: { kind: 'when-held' },
      meant,
    })
  const kept = await keep(0, {})
  const { unsettled } = await desk.api<{ unsettled: string[] }>('get', `drafts/${draft}/standing`)
  const settled = await keep(kept.revision, Object.fromEntries(unsettled.map((key) => [key, 'A quotation.'])))
  await desk.api('post', `drafts/${draft}/hold`, { revision: settled.revision })
  const before = (await desk.out()).length
  await expect.poll(async () => (await desk.out()).length, { timeout: 30_000 }).toBe(before + 1)
}

test('a finding that was followed and one that was overridden are both counted, with the reason', async ({ desk }) => {
  await desk.speaker('Mill Street College')
  const seen = looked(desk, 'real-word')
  await desk.write('Mill Street College', slip)
  await seen
  const finding = desk.finding('inconvenience')
  await finding.getByRole('button', { name: 'Where this comes from' }).click()
  await expect(finding.getByText('a whole staff read an apology')).toBeVisible()
  await finding.getByRole('button', { name: 'inconvenience', exact: true }).click()
  await desk.sendButton('Mill Street College').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()

  // A pause in the middle: what stands beside the word changes, the question stays the same one.
  const again = looked(desk, 'real-word')
  await desk.write('Mill Street College', 'A sign in 1994 said: we apologise for any incontinence')
  await again
  await desk.words('Mill Street College').pressSequentially(' caused by the works. It hangs in our museum.')
  await desk.finding('inconvenience').getByRole('button', { name: 'I meant it' }).click()
  await desk.page.getByLabel(/Why is this right/).fill('It is a quotation')
  await desk.page.getByRole('button', { name: 'I meant it' }).click()
  await desk.sendButton('Mill Street College').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()

  await desk.page.goto(desk.url('settings'))
  const check = row(desk, 'A real word, but another one')
  await expect(check.getByText('Interrupted 2 times in 30 days: 1 followed and 1 meant.')).toBeVisible()
  await check.getByText('Why it was meant').click()
  await expect(check.getByText('It is a quotation')).toBeVisible()
})

test('a word that is always right for the organisation no longer asks, until it is removed', async ({ desk }) => {
  await desk.speaker('Riverside Theatre')
  const text = 'Tonight: Shit, a comedy in three acts, says the poster. What a shit title.'
  await desk.write('Riverside Theatre', text)
  const stop = desk.finding('Stop').first()
  await stop.getByRole('button', { name: 'I meant it' }).click()
  await desk.page.getByLabel(/Why is this right/).fill('The title of the play')
  await desk.page.getByLabel(/Always right for us/).check()
  await hasNoBarrier(desk.page)
  await stop.getByRole('button', { name: 'I meant it' }).click()
  await expect(desk.page.getByText('“shit” is always right here now')).toBeVisible()
  await expect(desk.finding('Stop')).toHaveCount(0)

  await desk.write('Riverside Theatre', 'What a shit night.')
  await expect(desk.finding('is a swear word').getByText('Note')).toBeVisible()
  await expect(desk.finding('Stop')).toHaveCount(0)

  await desk.page.goto(desk.url('settings'))
  const check = row(desk, 'Offensive words')
  await check.getByRole('button', { name: 'Ask again about shit' }).click()
  await expect(check.getByText('Always right here')).toHaveCount(0)
  await desk.write('Riverside Theatre', 'What a shit night.')
  await expect(desk.finding('is a swear word').getByText('Stop')).toBeVisible()
})

test('a password is never right for everybody', async ({ desk }) => {
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', 'The wifi at the bar: password: hunter2tango')
  await desk.finding('Stop').first().getByRole('button', { name: 'I meant it' }).click()
  await expect(desk.page.getByLabel(/Why is this right/)).toBeVisible()
  await expect(desk.page.getByLabel(/Always right for us/)).toHaveCount(0)
})

test('a change shows what it would have done before it can be saved', async ({ desk }) => {
  const { id } = await desk.speaker('Mill Street College')
  await publish(desk, id, slip)
  await publish(desk, id, 'The library opens at nine.')
  await desk.page.goto(desk.url('settings'))
  const check = row(desk, 'A real word, but another one')
  await check.getByRole('button', { name: 'Try or change' }).click()
  const save = check.getByRole('button', { name: 'Save' })
  await check.getByLabel('Weight').selectOption('Question')
  await expect(save).toBeDisabled()
  await check.getByLabel('Try it on a text').fill('Sorry: we apologise for any incontinence.')
  await check.getByRole('button', { name: 'See what this would have done' }).click()
  await expect(check.getByText('Over the last 2 posts of your own:')).toBeVisible()
  const before = check.getByRole('region', { name: 'As it is', exact: true })
  const after = check.getByRole('region', { name: 'As it would be' })
  await expect(before.getByText('1 question, 0 stops, 0 notes.')).toBeVisible()
  await expect(after.getByText('0 questions, 1 stop, 0 notes.')).toBeVisible()
  await expect(after.locator('.oftext').getByText('Stop')).toBeVisible()
  await after.getByText('The post', { exact: true }).click()
  await expect(after.getByText(slip)).toBeVisible()
  await hasNoBarrier(desk.page)
  await shots(desk, 'change')
  await check.getByLabel('Weight').selectOption('Off')
  await expect(save).toBeDisabled()
  await check.getByLabel('Weight').selectOption('Question')
  await expect(save).toBeEnabled()
  await save.click()
  await expect(check.getByText('Shipped as a note.')).toBeVisible()

  await row(desk, 'How often we ask').getByRole('button', { name: 'Try or change' }).click()
  const often = row(desk, 'How often we ask')
  await often.getByLabel('Percent of posts that may ask for something').fill('7')
  await often.getByRole('button', { name: 'See what this would have done' }).click()
  await expect(often.getByLabel('Percent of posts that may ask for something')).toBeFocused()
  await often.getByLabel('Percent of posts that may ask for something').fill('50')
  await often.getByRole('button', { name: 'See what this would have done' }).click()
  await often.getByRole('button', { name: 'Save' }).click()
  await expect(desk.page.getByText('How often we ask: changed.')).toBeVisible()
})

test('the back-test tells what all checks would have said of one’s own posts', async ({ desk }) => {
  await desk.page.goto(desk.url('settings'))
  await desk.page.getByRole('link', { name: 'See what all of them would have said' }).click()
  const look = desk.page.getByRole('button', { name: 'Look back' })
  await look.press('Enter')
  await expect(desk.page.getByText('There are no posts of your own yet')).toBeVisible()
  await hasNoBarrier(desk.page)

  const { id } = await desk.speaker('Mill Street College')
  await publish(desk, id, slip)
  await publish(desk, id, 'The library opens at nine.')
  await look.press('Enter')
  await expect(desk.page.getByRole('heading', { name: '1 of 2 interrupted' })).toBeVisible()
  await expect(desk.page.getByText('Links that do not answer, 2 (whether links answered)')).toBeVisible()
  const posts = desk.page.getByText('A real word, but another one: 1 post')
  await posts.press('Enter')
  await expect(desk.page.getByText(slip)).toBeVisible()
  await shots(desk, 'back-test')

  const said = await atTheCommandLine(desk, 'backtest', `@${desk.accounts[0]?.handle}`, '--json')
  expect(JSON.parse(said)).toMatchObject({ posts: 2, asked: 1, stopped: 0 })

  await desk.page.route('**/back-test?*', (route) => route.abort())
  await look.click()
  await expect(desk.page.getByText('The desk cannot be reached.')).toBeVisible()
  await desk.page.unroute('**/back-test?*')
  await desk.page.getByRole('button', { name: 'Try again' }).click()
  await expect(desk.page.getByRole('heading', { name: '1 of 2 interrupted' })).toBeVisible()
})

/** A command on the machine on which the desk runs. */
async function atTheCommandLine(desk: Desk, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('node', ['src/main.ts', ...args], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, THINKTWICE_DATA_FOLDER: desk.running.folder },
  })
  return stdout
}

/** The page wide and on a phone, light and dark: no barrier, nothing scrolls sideways. */
async function shots(desk: Desk, name: string): Promise<void> {
  await mkdir('.tmp/screens', { recursive: true })
  for (const [size, viewport] of [
    ['wide', { width: 1280, height: 860 }],
    ['phone', { width: 390, height: 844 }],
  ] as const)
    for (const theme of ['light', 'dark'] as const) {
      await desk.page.setViewportSize(viewport)
      await desk.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      // As high as the page: a bar that lies over a button while one scrolls is no barrier.
      const height = await desk.page.locator('html').evaluate((page) => page.scrollHeight)
      await desk.page.setViewportSize({ width: viewport.width, height: Math.max(height, viewport.height) })
      await desk.page.waitForTimeout(300)
      await desk.page.screenshot({ path: `.tmp/screens/${name}-${size}-${theme}.png`, fullPage: true })
      const sideways = await desk.page.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth)
      expect.soft(sideways, `${name}, ${size}: scrolls sideways`).toBeLessThanOrEqual(0)
      await hasNoBarrier(desk.page)
    }
  await desk.page.setViewportSize({ width: 1280, height: 860 })
}
