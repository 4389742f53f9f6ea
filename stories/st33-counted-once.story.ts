import { expect, test } from './colleague.ts'

test('ST33: what happens once is counted once: one hold pressed twice, one taking back in two windows, one file read twice', async ({
  desk,
  otherDevice,
}) => {
  const speaker = await desk.speaker('Riverside Theatre', 'organisation', 20)
  const other = await otherDevice(desk, desk.running.owner)
  const catches = async () => (await desk.api<{ catches: { month: number } }>('get', 'desk')).catches.month
  const before = await catches()
  const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
  const draft = crypto.randomUUID()
  const { revision } = await desk.api<{ revision: number }>('put', `drafts/${draft}`, {
    revision: 0,
    speaker: speaker.id,
    parts: [{ text: 'The lift is back.', media: [] }],
    targets: speakers.find(({ id }) => id === speaker.id)?.accounts.map(({ id }) => id),
    variants: {},
    language: 'en',
    when: { kind: 'when-held' },
    meant: {},
  })
  const [first, second] = await Promise.all(
    [desk, other].map((by) => by.api<{ id: string }>('post', `drafts/${draft}/hold`, { revision })),
  )
  expect(first?.id).toBe(second?.id)
  const answers = await Promise.all(
    [desk, other, desk].map((by) => by.api<{ stopped: boolean }>('post', `posts/${first?.id}/take-back`)),
  )
  expect(answers.map(({ stopped }) => stopped)).toEqual([true, true, true])
  expect(await catches()).toBe(before + 1)
  const { entries } = await desk.api<{ entries: { action: string; post: string | null }[] }>('get', 'record')
  const told = entries.filter(({ post }) => post === first?.id).map(({ action }) => action)
  expect(told.filter((action) => action === 'taken-back')).toHaveLength(1)
  expect(told.filter((action) => action === 'held')).toHaveLength(1)

  const learn = () =>
    desk.api<{ kept: number }>('post', `speakers/${speaker.id}/taught`, { posts: ['The foyer bar opens at six.'] })
  expect((await learn()).kept).toBe(1)
  await expect(learn(), 'it is known already').rejects.toThrow('wrong-input')
  await desk.page.waitForTimeout(3000)
  expect(await desk.publicPosts()).toEqual([])
})
