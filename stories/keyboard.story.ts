import type { Page } from '@playwright/test'
import { expect, test } from './desk.ts'

/** Whoever cannot see where the keys go cannot use them: what has the focus is outlined, or the sheet around it is. */
async function seesTheFocus(page: Page): Promise<void> {
  const seen = await page.locator(':focus').evaluate((at) => {
    const outlined = [at, at.parentElement, at.closest('.sheet, .letter, .write')].some((one) => {
      const style = one?.ownerDocument.defaultView?.getComputedStyle(one)
      return style !== undefined && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
    })
    return outlined && at.matches(':focus-visible') ? 'seen' : `no outline on ${at.outerHTML.slice(0, 120)}`
  })
  expect.soft(seen).toBe('seen')
}

/** Presses Tab until the focus is on something of this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(':focus')
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('Tab')
    // Past the last stop of a page the browser's own buttons have their turn.
    if ((await focused.count()) === 0) continue
    await seesTheFocus(page)
    const says = await focused.evaluate(
      (at) =>
        at.getAttribute('aria-label') ?? ('labels' in at ? at.labels?.[0]?.textContent : null) ?? at.textContent ?? '',
    )
    if (name.test(says)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

test('the main job by keyboard alone: sign in, choose, write, mend, hold, take back, pause, lift', async ({ desk }) => {
  const { page, running } = desk
  await desk.speaker('Riverside Theatre', 'organisation', 20)
  await page.context().clearCookies()
  const press = (key: string) => page.keyboard.press(key)

  await test.step('signing in', async () => {
    await page.goto(desk.url('coming'))
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await tabTo(page, /^E-mail/)
    await page.keyboard.type(running.owner.email)
    await tabTo(page, /^Password/)
    await page.keyboard.type(running.owner.password)
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Coming up' })).toBeVisible()
  })
  await test.step('arrow keys move among the speakers and choose nobody; Space chooses', async () => {
    await press('w')
    await expect(page.getByRole('heading', { name: 'Who is speaking?' })).toBeVisible()
    await tabTo(page, /Riverside Theatre/)
    await press('ArrowDown')
    await seesTheFocus(page)
    for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked()
    await press('ArrowUp')
    await press('Space')
    await expect(desk.radio('Riverside Theatre')).toBeChecked()
  })
  await test.step('W and a digit choose by place', async () => {
    await press('w')
    await expect(desk.radio('Riverside Theatre')).not.toBeChecked()
    await press('1')
    await expect(desk.radio('Riverside Theatre')).toBeChecked()
  })
  const words = desk.words('Riverside Theatre')
  await test.step('a slip is mended without leaving the keys', async () => {
    await tabTo(page, /^What Riverside Theatre says/)
    await page.keyboard.type('The lift is back. We apologise for any incontinence.')
    await expect(desk.finding('inconvenience')).toBeVisible()
    await press('Control+Enter')
    await expect(page, 'what is not settled is not held').not.toHaveURL(/\/held\//)
    await expect(desk.finding('inconvenience')).toBeFocused()
    await press('Escape')
    await expect(words).toBeFocused()
    await press('Alt+ArrowDown')
    await expect(desk.finding('inconvenience')).toBeFocused()
    await seesTheFocus(page)
    await press('f')
    await expect(words).toHaveValue('The lift is back. We apologise for any inconvenience.')
  })
  await test.step('held with Ctrl+Enter, taken back with Esc', async () => {
    await expect(desk.sendButton('Riverside Theatre')).not.toHaveAttribute('aria-disabled', 'true')
    await press('Control+Enter')
    await expect(page.getByText('Held. Nothing has left.')).toBeVisible()
    await press('Escape')
    await expect(page.getByText('Stopped. It never left.').first()).toBeVisible()
  })
  await test.step('paused with Ctrl+full stop and Enter, lifted by Tab and Enter', async () => {
    await press('Control+.')
    await expect(page.getByRole('dialog', { name: 'Pause everything?' })).toBeVisible()
    await seesTheFocus(page)
    await press('Enter')
    await expect(page.getByText(/^Paused by Ann/)).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await tabTo(page, /Lift the pause/)
    await press('Enter')
    await expect(page.getByRole('dialog', { name: 'Lift the pause?' })).toBeVisible()
    await seesTheFocus(page)
    await press('Enter')
    await expect(page.getByText(/^Paused by Ann/)).toHaveCount(0)
  })
  await test.step('? shows the keys, Esc closes them', async () => {
    await press('?')
    const keys = page.getByRole('dialog', { name: 'Keys' })
    await expect(keys).toContainText('take it back, on the held page')
    await seesTheFocus(page)
    await press('Escape')
    await expect(keys).toHaveCount(0)
  })
  expect(await desk.publicPosts(), 'no key sent anything').toEqual([])
})
