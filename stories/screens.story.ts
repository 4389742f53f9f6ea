import { expect, hasNoBarrier, test } from './desk.ts'

const sizes = { wide: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } } as const
const themes = ['light', 'dark'] as const

test('every screen has no barrier that axe knows, and none scrolls sideways, light and dark, wide and on a phone', async ({
  desk,
}) => {
  test.setTimeout(600_000)
  await desk.speaker('Riverside Theatre', 'organisation', 600)
  await desk.speaker('Ann Lindqvist', 'personal', 600)
  await desk.write('Riverside Theatre', 'The lift is back. So is the upper circle.')
  await desk.sendButton('Riverside Theatre').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()
  const { posts } = await desk.api<{ posts: { id: string }[] }>('get', 'posts?which=coming')
  const post = posts[0]?.id ?? ''
  const draft = crypto.randomUUID()
  const { speakers } = await desk.api<{ speakers: { id: string; name: string; accounts: { id: string }[] }[] }>(
    'get',
    'desk',
  )
  const speaker = speakers.find((one) => one.name === 'Riverside Theatre')
  await desk.api('put', `drafts/${draft}`, {
    revision: 0,
    speaker: speaker?.id,
    parts: [
      {
        text: 'The lift is out until Friday. We’re sorry for the incontinence. [INSERT LINK]\n\nJoin us on Tuesday 25 November 2026!',
        media: [],
      },
    ],
    targets: speaker?.accounts.map((account) => account.id),
    variants: {},
    language: 'en',
    when: { kind: 'when-held' },
    meant: {},
  })
  const screens: readonly (readonly [string, string])[] = [
    ['write', desk.url('write')],
    ['findings', desk.url(`write/${draft}`)],
    ['held', desk.url(`held/${post}`)],
    ['coming', desk.url('coming')],
    ['post', desk.url(`post/${post}`)],
    ['approve', desk.url(`approve/${post}`)],
    ['record', desk.url('record')],
    ['speakers', desk.url('speakers')],
    ['people', desk.url('people')],
    ['settings', desk.url('settings')],
    ['back-test', desk.url('settings/back-test')],
    ['rehearsal', desk.url('rehearsal')],
    ['me', `${desk.running.url}/me`],
    ['sign-in', `${desk.running.url}/sign-in`],
    ['reset', `${desk.running.url}/reset`],
    ['begin', `${desk.running.url}/begin`],
    ['join', `${desk.running.url}/join/nobody-knows-this-secret-link`],
    ['nowhere', desk.url('nowhere')],
  ]
  for (const [size, viewport] of Object.entries(sizes)) {
    await desk.page.setViewportSize(viewport)
    for (const theme of themes) {
      await desk.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      for (const [name, url] of screens) {
        await desk.page.goto(url)
        await desk.page.locator('main :is(h1, h2):visible').first().waitFor({ timeout: 10_000 })
        await desk.page.waitForTimeout(400)
        await desk.page.screenshot({ path: `.tmp/screens/${name}-${size}-${theme}.png`, fullPage: true })
        const sideways = await desk.page.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth)
        expect.soft(sideways, `${name}, ${size}: scrolls sideways`).toBeLessThanOrEqual(0)
        await test.step(`${name}, ${size}, ${theme}`, () => hasNoBarrier(desk.page))
      }
    }
  }
})
