import { expect, test } from './desk.ts'

test('ST18: the organisation’s words on a personal account are asked about and change places in one click', async ({
  desk,
}) => {
  await desk.speaker('Riverside Theatre')
  await desk.speaker('Ann Lindqvist', 'personal')
  await desk.write(
    'Ann Lindqvist',
    'We at Riverside Theatre are delighted to announce our spring season. Our box office opens on Monday.',
  )
  const finding = desk.finding('Riverside Theatre').first()
  await expect(finding).toContainText('Question')
  await finding
    .getByRole('button', { name: /Riverside Theatre/ })
    .first()
    .click()
  await expect(desk.radio('Riverside Theatre')).toBeChecked()
  await expect(desk.words('Riverside Theatre')).toHaveValue(/delighted/)
  expect(await desk.publicPosts(), 'changing places sends nothing').toEqual([])
})
