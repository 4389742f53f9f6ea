import { isAlive } from '../src/setup/lock.ts'
import { expect } from './desk.ts'
import { test } from './mortal.ts'

const words = 'Doors at seven. Come early, the café has soup.'

test('killed in the middle of a hold and started again, it sends the post once, and not before its hold is over', async ({
  mortal,
}) => {
  const { desk } = mortal
  await desk.speaker('Riverside Theatre', 'organisation', 12)
  await desk.write('Riverside Theatre', words)
  await desk.sendButton('Riverside Theatre').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()
  const { posts } = await desk.api<{ posts: { dueAt: string }[] }>('get', 'posts?which=coming')
  const due = Date.parse(posts[0]?.dueAt ?? '')
  await mortal.kill('SIGKILL')
  await expect(desk.page.getByText(/The desk cannot be reached/)).toBeVisible({ timeout: 15_000 })
  expect(await desk.publicPosts()).toEqual([])
  await mortal.startAgain()
  let seen = 0
  await expect
    .poll(
      async () => {
        const texts = await desk.publicPosts()
        if (texts.length > 0 && seen === 0) seen = Date.now()
        return texts
      },
      { timeout: 40_000, intervals: [100] },
    )
    .toEqual([words])
  expect(seen, 'not before its time').toBeGreaterThanOrEqual(due)
  await desk.page.waitForTimeout(5000)
  expect(await desk.publicPosts(), 'and not twice').toEqual([words])

  const second = await mortal.startTwice()
  expect(second.said).toContain('The desk runs already')
  expect(second.code, 'a second start is no mishap').toBe(0)
  await desk.api('get', 'desk')
  const postmaster = await mortal.postmaster()
  expect(await isAlive(postmaster)).toBe(true)
  expect(await mortal.kill('SIGTERM'), 'it ends as it was asked to').toBe(0)
  expect(await isAlive(postmaster), 'and leaves no PostgreSQL behind').toBe(false)
})

test('when its PostgreSQL is killed while somebody writes, the desk brings it back, and no word is lost', async ({
  mortal,
}) => {
  const { desk } = mortal
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', 'Doors at seven.')
  const kept = async () =>
    (
      await desk.api<{ drafts: { parts: { text: string }[] }[] }>('get', 'drafts').catch(() => ({ drafts: [] }))
    ).drafts.map((draft) => draft.parts[0]?.text)
  await expect.poll(kept).toEqual(['Doors at seven.'])
  const before = await mortal.postmaster()
  process.kill(before, 'SIGKILL')
  await desk.words('Riverside Theatre').pressSequentially(' Come early.')
  await expect.poll(kept, { timeout: 60_000 }).toEqual(['Doors at seven. Come early.'])
  expect(await mortal.postmaster(), 'another PostgreSQL by now').not.toBe(before)
  await desk.page.reload()
  await expect(desk.words('Riverside Theatre')).toHaveValue('Doors at seven. Come early.')
  expect(await desk.publicPosts()).toEqual([])
})
