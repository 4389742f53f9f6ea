import { expect, test } from './desk.ts'

test('ST04: a television evening on the charity’s account is asked about, and goes out from the colleague’s own', async ({
  desk,
}) => {
  await desk.speaker('Marsh and Moor Wildlife')
  await desk.speaker('Ann Lindqvist', 'personal')
  const text = 'So excited for the new season of Dexter tonight, sofa and popcorn ready, nobody call me'
  await desk.write('Marsh and Moor Wildlife', text)

  const finding = desk.finding('Ann Lindqvist')
  await expect(finding).toBeVisible()
  await expect(desk.sendButton('Marsh and Moor Wildlife')).toHaveAttribute('aria-disabled', 'true')
  await finding.getByRole('button', { name: /Ann Lindqvist/ }).click()

  await expect(desk.radio('Ann Lindqvist')).toBeChecked()
  await expect(desk.words('Ann Lindqvist')).toHaveValue(text)
  await desk.sendButton('Ann Lindqvist').click()
  await expect(desk.page.getByText('Held. Nothing has left.')).toBeVisible()
  await expect.poll(() => desk.publicPosts(), { timeout: 30_000 }).toEqual([text])
  const { speakers } = await desk.api<{ speakers: { id: string; name: string }[] }>('get', 'desk')
  const saidBy = async () =>
    (await desk.out()).map((post) => speakers.find((speaker) => speaker.id === post.speaker)?.name)
  await expect.poll(saidBy, { message: 'the charity never said it' }).toEqual(['Ann Lindqvist'])
})
