import { expect, type Page } from '@playwright/test'

/**
 * Whoever cannot see where the keys go cannot use them: what has the focus is outlined, or the sheet around it is. A sheet
 * that has just opened takes the focus a moment later.
 */
export async function seesTheFocus(page: Page): Promise<void> {
  const outline = () =>
    page.locator(':focus').evaluate((at) => {
      const outlined = [at, at.parentElement, at.closest('.sheet, .letter, .write')].some((one) => {
        const style = one?.ownerDocument.defaultView?.getComputedStyle(one)
        return style !== undefined && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
      })
      return outlined && at.matches(':focus-visible') ? 'seen' : `no outline on ${at.outerHTML.slice(0, 120)}`
    })
  await expect.poll(outline).toBe('seen')
}

/** Presses Tab, or Shift+Tab, until the focus is on something of this name. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const focused = page.locator(':focus')
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press(key)
    // Past the last stop of a page the browser's own buttons have their turn.
    if ((await focused.count()) === 0) continue
    await seesTheFocus(page)
    const says = await focused.evaluate(
      (at) =>
        at.getAttribute('aria-label') ?? ('labels' in at ? at.labels?.[0]?.textContent : null) ?? at.textContent ?? '',
    )
    if (name.test(says)) return
  }
  throw new Error(`${key} never came to ${name}`)
}
