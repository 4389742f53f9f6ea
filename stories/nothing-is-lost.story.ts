import { expect, test } from './desk.ts'

test('words written while the line is down are kept here, survive a reload, and reach the desk when it answers again', async ({
  desk,
}) => {
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', 'The café has soup.')
  await expect.poll(async () => (await desk.api<{ drafts: unknown[] }>('get', 'drafts')).drafts.length).toBe(1)
  await desk.page.context().setOffline(true)
  await desk.words('Riverside Theatre').press('Control+End')
  await desk.words('Riverside Theatre').pressSequentially(' And bread, baked this morning.')
  await expect(desk.page.getByText(/words are kept here/i).first()).toBeVisible()
  await desk.page.waitForTimeout(1500)
  await desk.page.context().setOffline(false)
  await expect
    .poll(
      async () =>
        (await desk.api<{ drafts: { parts: { text: string }[] }[] }>('get', 'drafts')).drafts[0]?.parts[0]?.text,
      { timeout: 30_000 },
    )
    .toBe('The café has soup. And bread, baked this morning.')
  await desk.page.reload()
  await expect(desk.words('Riverside Theatre')).toHaveValue('The café has soup. And bread, baked this morning.')
  expect(await desk.publicPosts()).toEqual([])
})

test('two windows on one draft: the slower one is told, and neither version is lost', async ({ desk }) => {
  await desk.speaker('Riverside Theatre')
  await desk.write('Riverside Theatre', 'Doors at seven.')
  await expect.poll(async () => (await desk.api<{ drafts: unknown[] }>('get', 'drafts')).drafts.length).toBe(1)
  const { drafts } = await desk.api<{
    drafts: { id: string; revision: number; speaker: string; targets: string[]; language: string; when: unknown }[]
  }>('get', 'drafts')
  const draft = drafts[0]
  await desk.api('put', `drafts/${draft?.id}`, {
    revision: draft?.revision,
    speaker: draft?.speaker,
    targets: draft?.targets,
    language: draft?.language,
    when: draft?.when,
    parts: [{ text: 'Doors at half past six.', media: [] }],
    variants: {},
    meant: {},
  })
  await desk.words('Riverside Theatre').press('Control+End')
  await desk.words('Riverside Theatre').pressSequentially(' Come early.')
  await expect(desk.page.getByText('Doors at half past six.').first()).toBeVisible({ timeout: 15_000 })
  await expect(desk.page.getByText(/another window/i).first()).toBeVisible()
})

test('ten thousand characters, emoji, right-to-left, zero-width and a lone half of a character end in words, and the draft is there', async ({
  desk,
}) => {
  const speaker = await desk.speaker('Riverside Theatre')
  const { speakers } = await desk.api<{ speakers: { id: string; accounts: { id: string }[] }[] }>('get', 'desk')
  const targets = speakers.find((one) => one.id === speaker.id)?.accounts.map((account) => account.id) ?? []
  const holding = async (text: string) => {
    const id = crypto.randomUUID()
    const kept = await desk.api<{ revision: number }>('put', `drafts/${id}`, {
      revision: 0,
      speaker: speaker.id,
      targets,
      language: 'en',
      when: { kind: 'when-held' },
      variants: {},
      meant: {},
      parts: [{ text, media: [] }],
    })
    const refusal = await desk.api('post', `drafts/${id}/hold`, { revision: kept.revision }).then(
      () => 'held',
      (error: Error) => error.message,
    )
    return { refusal, there: (await desk.api<{ parts: { text: string }[] }>('get', `drafts/${id}`)).parts[0]?.text }
  }
  expect((await holding('')).refusal).toContain('nothing-to-say')
  const long = await holding('word '.repeat(2000))
  expect(long.refusal).toContain('too-long')
  expect(long.there).toHaveLength(10_000)
  const lone = await holding('half \uD83D of it')
  expect(lone.refusal).toContain('bad-text')
  expect(lone.there).toContain('half')
  expect((await holding('nul \u0000 here')).refusal).toContain('bad-text')
  expect((await holding('🎭🎭🎭')).refusal, 'emoji can be said').toBe('held')
  expect((await holding('المسرح مفتوح الليلة')).refusal, 'so can Arabic').toBe('held')
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toHaveLength(2)
})
