import type { Role } from '../src/domain/people.ts'
import { test as base, Desk } from './desk.ts'

export { expect } from './desk.ts'

export interface Colleague {
  readonly email: string
  readonly password: string
  /** The desk as she sees it, in a browser of her own. */
  readonly desk: Desk
}

/** Stories with several people, and with one person on several devices. */
export const test = base.extend<{
  /** Invited by the owner and joined, signed in on her own device. */
  colleague: (name: string, role: Role) => Promise<Colleague>
  /** The same person on another device, signed in there as well. */
  otherDevice: (of: Desk, who: { email: string; password: string }) => Promise<Desk>
}>({
  colleague: async ({ desk, browser }, use) => {
    const own: Desk[] = []
    await use(async (name, role) => {
      const email = `${name.split(' ')[0]?.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}@riverside.example`
      const password = `a seat in row ${own.length + 4} near the aisle`
      const { link } = await desk.api<{ link: string }>('post', 'invitations', { email, role })
      const page = await (await browser.newContext()).newPage()
      const hers = new Desk(page, desk.running, desk.bluesky, desk.org)
      own.push(hers)
      await hers.ask('post', `invitations/${link.split('/').at(-1)}/accept`, { name, password })
      return { email, password, desk: hers }
    })
    for (const { page } of own) await page.context().close()
  },
  otherDevice: async ({ browser }, use) => {
    const own: Desk[] = []
    await use(async (of, who) => {
      const page = await (await browser.newContext()).newPage()
      const there = new Desk(page, of.running, of.bluesky, of.org)
      own.push(there)
      await there.ask('post', 'auth/sign-in/email', { email: who.email, password: who.password })
      return there
    })
    for (const { page } of own) await page.context().close()
  },
})
