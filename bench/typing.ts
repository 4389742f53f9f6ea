import { chromium } from '@playwright/test'

/**
 * Types a post of 300 characters into a running desk, key by key, and prints how long findings took to appear.
 * Usage: node bench/typing.ts URL EMAIL PASSWORD
 */
const [url = 'http://localhost:4747', email = '', password = ''] = process.argv.slice(2)
const text =
  'Join us on Tuesday 25 November 2026 for our pubic reading in the Old Library, with tea and cake from half past six. We apologise for any incontinence while the lift is out: please ask at the door and somebody will bring you up. Tickets are £5, children free. Book at https://riverside.example/reading.'
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
  ],
})
try {
  const page = await browser.newPage()
  const headers = { 'x-thinktwice': '1', origin: new URL(url).origin }
  const answer = await page.request.post(`${url}/api/auth/sign-in/email`, { headers, data: { email, password } })
  if (!answer.ok()) throw new Error(`Sign-in: ${answer.status()} ${await answer.text()}`)
  const { organisations } = (await (await page.request.get(`${url}/api/me`)).json()) as {
    organisations: { id: string }[]
  }
  await page.goto(`${url}/o/${organisations[0]?.id}/write`)
  await page.getByRole('radio').first().click()
  await page.getByRole('textbox', { name: /says/ }).first().pressSequentially(text, { delay: 40 })
  await page.waitForTimeout(1000)
  const waits = await page.evaluate(() => {
    const typed = performance.getEntriesByName('tt-typed').map((mark) => mark.startTime)
    const found = performance.getEntriesByName('tt-found').map((mark) => mark.startTime)
    return typed.flatMap((at) => {
      const next = found.find((then) => then >= at)
      return next === undefined ? [] : [next - at]
    })
  })
  waits.sort((a, b) => a - b)
  const at = (share: number) =>
    Number((waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? Number.NaN).toFixed(1))
  console.log(
    JSON.stringify({ bench: 'typing', characters: text.length, keys: waits.length, p50ms: at(0.5), p99ms: at(0.99) }),
  )
} finally {
  await browser.close()
}
