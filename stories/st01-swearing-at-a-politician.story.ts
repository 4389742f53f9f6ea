import { expect, test } from './desk.ts'

// The words of the first story: a theatre swears at a politician, by name, from its own account.
const words = 'Robert Marsh wants to pull our building down? Robert Marsh is a cunt.'

test('ST01: a theatre swears at a politician, and nothing leaves without a reason and a second pair of eyes', async ({
  desk,
}) => {
  const speaker = await desk.speaker('Old Quay Theatre')
  await desk.write('Old Quay Theatre', words)

  const finding = desk.finding('cunt')
  await expect(finding).toContainText('Stop')
  const send = desk.sendButton('Old Quay Theatre')
  await expect(send).toHaveAttribute('aria-disabled', 'true')
  await send.press('Enter')
  await expect(desk.page).toHaveURL(/\/write/)

  await expect.poll(async () => (await desk.api<{ drafts: unknown[] }>('get', 'drafts')).drafts.length).toBe(1)
  const { drafts } = await desk.api<{ drafts: { id: string; revision: number }[] }>('get', 'drafts')
  const [draft] = drafts
  await expect(desk.api('post', `drafts/${draft?.id}/hold`, { revision: draft?.revision })).rejects.toThrow('unsettled')
  expect(await desk.publicPosts(), 'nothing is public').toEqual([])
  expect((await desk.api<{ posts: unknown[] }>('get', 'posts?which=all')).posts, 'and nothing is held').toEqual([])
  expect(speaker.account).toContain('did:')
})
