import type { Locator } from '@playwright/test'
import type { TestAccount } from '../test/bluesky-server/server.ts'
import type { Desk } from './desk.ts'
import { expect, hasNoBarrier, test } from './desk.ts'

const POSTS = 160

/** Each post takes the next of each list; the lists have lengths without a common divisor, so that posts differ. */
const said = (lists: readonly (readonly string[])[], join: string) =>
  Array.from({ length: POSTS }, (_, n) => lists.map((list) => list[n % list.length]).join(join))

const theatre = said(
  [
    [
      'Tonight in the Great Hall: The Seagull.',
      'On stage this evening: Twelfth Night.',
      'Now booking in the Studio: The Lantern Makers.',
      'Returning by request: A Winter’s Tale.',
      'Opening on Thursday: The Glass Orchard.',
    ],
    [
      'Doors open at 19:00, curtain at 19:30.',
      'Our box office is open from ten until six.',
      'Running time is two hours, including an interval.',
      'Captioned for our D/deaf and hard of hearing audience.',
      'A relaxed performance with the house lights raised.',
      'There will be a talk with the company afterwards.',
      'Please allow time for cloakroom and collection.',
    ],
    [
      'Tickets from £12 at the box office.',
      'Members receive priority booking.',
      'Programme and access guide available on request.',
      'We look forward to welcoming you.',
    ],
  ],
  ' ',
)
const offDuty = said(
  [
    ['morning all!!', 'ugh ok so', 'right then', 'lol hello', 'heads up', 'well well well', 'oh look'],
    [
      'the 38 is stuck by the chippy again',
      'no 73s since like half six',
      'driver on the N29 is an absolute legend',
      'diversion round the big tesco until whenever',
      'saw three 149s in a row, classic',
    ],
    [
      'just walk tbh 🚌🚌',
      'get the overground instead 😭',
      'anyone know why?? 🚌',
      'bring a snack haha 🙃',
      'tfl pls 🚌😭',
      'i give up lol',
      'send crisps 🚌',
      'will shout if it moves!!',
      'gonna be a long one 😭',
    ],
  ],
  ' ',
)
const offDutyWords = 'ugh ok so no 149s since like half six, driver gave up lol, just walk tbh 🚌😭'
const theatreWords =
  'On stage this evening in the Studio: The Glass Orchard. Doors open at 19:00, curtain at 19:30. Tickets from £12 at the box office.'

async function speaking(
  desk: Desk,
  name: string,
  kind: 'organisation' | 'personal',
  texts: readonly string[],
  until: Date,
) {
  const handle = name.toLowerCase().replaceAll(' ', '').slice(0, 8)
  const account = await desk.bluesky.createAccount(`${handle}-${Math.random().toString(36).slice(2, 6)}.test`)
  await desk.bluesky.write(account, texts, until)
  const { me } = await desk.api<{ me: { id: string } }>('get', 'desk')
  const { id } = await desk.api<{ id: string }>('post', 'speakers', {
    name,
    kind,
    colour: null,
    person: kind === 'personal' ? me.id : null,
    office: '',
    recognitionOnly: false,
  })
  await desk.api('patch', `speakers/${id}`, {
    holdSeconds: 5,
    ...(kind === 'organisation' ? { mayPost: [me.id] } : {}),
  })
  await desk.api('post', `speakers/${id}/accounts`, {
    network: 'bluesky',
    typed: { service: desk.bluesky.service, handle: account.handle, appPassword: account.appPassword },
  })
  return account
}

const textsOf = async (desk: Desk, account: TestAccount) =>
  (await desk.bluesky.posts(account.did)).map(({ value }) => String(value.text))

/** Voices rest a while after they were learnt. */
const learning = { timeout: 120_000 }

test('whose words these are: learnt from two accounts, asked at the wrong one, taught, and unlearnt', async ({
  desk,
}) => {
  test.setTimeout(400_000)
  const { page } = desk
  const until = new Date('2026-06-30T19:30:00Z')
  const harbour = await speaking(desk, 'Harbour Theatre', 'organisation', theatre, until)
  const own = await speaking(desk, 'Ann off duty', 'personal', offDuty, until)
  const card = (name: string): Locator => page.getByRole('article', { name, exact: true })

  await page.goto(desk.url('speakers'))
  await expect(card('Harbour Theatre').getByText('Learned from 160 posts.')).toBeVisible(learning)
  await expect(card('Ann off duty').getByText('Learned from 160 posts.')).toBeVisible(learning)
  await expect(
    card('Harbour Theatre').getByText(/^Of \d+ posts of Ann off duty it would have asked about [1-9]/),
  ).toBeVisible()
  await expect(card('Harbour Theatre').getByText(/never stop you, until it has read 200/)).toBeVisible()
  await expect(card('Harbour Theatre').getByText('Fair', { exact: true })).toBeVisible()
  await expect(card('Ann off duty').getByRole('list', { name: 'Words typical of Ann off duty' })).toBeVisible()
  await card('Harbour Theatre').getByText('How often it took its own posts for another’s').click()
  await hasNoBarrier(page)

  await desk.write('Harbour Theatre', offDutyWords)
  const finding = desk.finding('This sounds more like Ann off duty than like Harbour Theatre:')
  await expect(finding).toBeVisible()
  await expect(desk.sendButton('Harbour Theatre')).toHaveAttribute('aria-disabled', 'true')
  await finding.getByRole('button', { name: 'Speak as Ann off duty' }).click()
  await expect(desk.radio('Ann off duty')).toBeChecked()
  await expect(desk.words('Ann off duty')).toHaveValue(offDutyWords)
  await expect(page.getByText(/^Nothing found/)).toBeVisible()
  await expect(desk.finding(/./)).toHaveCount(0)
  await desk.sendButton('Ann off duty').click()
  await expect(page.getByText('Held. Nothing has left.')).toBeVisible()
  await expect.poll(() => textsOf(desk, own), { timeout: 30_000 }).toContain(offDutyWords)
  expect(await textsOf(desk, harbour), 'the theatre never said it').not.toContain(offDutyWords)

  await desk.write('Harbour Theatre', theatreWords)
  await expect(
    page
      .getByText(/^Nothing found/)
      .or(desk.finding(/./))
      .first(),
  ).toBeVisible()
  await expect(desk.finding(/sounds? (more )?like/)).toHaveCount(0)

  await page.goto(desk.url('speakers'))
  await expect(card('Ann off duty').getByText('Every post that leaves is learnt.')).toBeVisible()
  await expect(card('Ann off duty').getByText('Learned from 161 posts.')).toBeVisible(learning)
  await card('Harbour Theatre').getByRole('button', { name: 'Teach how Harbour Theatre speaks' }).click()
  const teach = page.getByRole('dialog', { name: 'Teach how Harbour Theatre speaks' })
  const taught = [theatreWords, 'The gallery bar serves until half past ten.', 'Free entry to our costume exhibition.']
  await teach.getByLabel('Posts').fill(taught.join('\n\n'))
  await expect(teach.getByText('3 posts.')).toBeVisible()
  await hasNoBarrier(page)
  await teach.getByRole('button', { name: 'Keep' }).click()
  const lessons = card('Harbour Theatre').getByRole('list', { name: 'Posts that Harbour Theatre was taught' })
  await expect(lessons.getByText(/^3 posts taught, today/)).toBeVisible()
  await expect(card('Harbour Theatre').getByText('Learned from 163 posts.')).toBeVisible(learning)
  await lessons.getByRole('button', { name: 'Undo' }).click()
  await expect(lessons).toHaveCount(0)
  await expect(card('Harbour Theatre').getByText('Learned from 160 posts.')).toBeVisible(learning)
  expect((await textsOf(desk, harbour)).filter((text) => taught.includes(text))).toEqual([])
})
