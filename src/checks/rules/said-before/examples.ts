import type { Facts, RecentPost } from '../../../domain/facts.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import type { Examples } from '../../examples.ts'

const speaker = (id: string, name: string): Speaker => ({
  id,
  name,
  kind: 'organisation',
  colour: 'river',
  person: null,
  office: '',
  rehearsal: false,
  recognitionOnly: false,
  holdSeconds: 30,
  mayPost: [],
  accounts: [],
})
const DAY = 24 * 60
const before = (text: string, days: number, more: Partial<RecentPost> = {}): Facts => ({
  speakers: [speaker('library', 'Town Library'), speaker('museum', 'Town Museum')],
  recent: [
    { text, speaker: 'library', accounts: ['library-1'], state: 'out', minutesAgo: Math.round(days * DAY), ...more },
  ],
})
const ramp = 'The new ramp at the library opens on Monday, and the lift is back in use.'
const lift = 'The lift at the north entrance is back in use.'
const clean = 'Volunteers needed for the beach clean at the old pier, gloves provided.'
const hire = 'We are looking for a part-time archivist to join our small team at the downtown branch.'
const noted = { sees: null, weight: 'note' } as const
const reid = 'Ana Reid reads from her new novel on Thursday 4 June, 7pm, in the reading room. Free.'

export const examples: Examples = {
  slip: [
    { text: ramp, speaker: 'library', facts: before(ramp, 3), sees: null, weight: 'ask' },
    { text: `${ramp} #access`, speaker: 'library', facts: before(ramp, 0.1), sees: null },
    {
      text: `${reid} https://library.example/b`,
      speaker: 'library',
      facts: before(`${reid} https://library.example/a`, 12),
      sees: null,
      note: 'only the link is another',
    },
    {
      text: 'Ana Reid reads from her new novel on Thursday 4 June, 7pm, in our reading room. Free.',
      speaker: 'library',
      facts: before(reid, 1),
      sees: null,
    },
    {
      text: ramp,
      speaker: 'library',
      facts: before(ramp, -2, { state: 'coming' }),
      sees: null,
      note: 'planned for the day after tomorrow',
    },
    {
      text: 'We are hiring a part-time archivist at our downtown branch.',
      speaker: 'library',
      facts: before('We are hiring a part-time archivist at our downtown branch!', 6),
      sees: null,
    },
    {
      text: ramp,
      speaker: 'museum',
      facts: before(ramp, 2),
      sees: null,
      weight: 'note',
      note: 'said as another speaker',
    },
    {
      text: 'Story time today at ten in the children’s corner, all welcome.',
      speaker: 'library',
      facts: before('Story time today at ten in the children’s corner, all welcome.', 7),
      sees: null,
      weight: 'note',
      note: 'what comes every week',
    },
    {
      text: 'The lift at the north entrance is back in service.',
      speaker: 'museum',
      facts: before(lift, -2, { state: 'coming' }),
      sees: null,
      weight: 'note',
      note: 'one word changed, planned two days later on the account of another speaker',
    },
    {
      text: lift,
      speaker: 'library',
      facts: before('The lift at the north entrance is back in service.', 2),
      ...noted,
    },
    { text: `${lift} Thank you for your patience.`, speaker: 'library', facts: before(lift, 5), ...noted },
    { text: `Good morning! ${clean}`, speaker: 'library', facts: before(clean, 1), ...noted },
    {
      text: clean.replace('beach', 'beech'),
      speaker: 'library',
      facts: before(clean, -1, { state: 'coming' }),
      ...noted,
      note: 'a typo that is mended in the other',
    },
    {
      text: hire.replace('looking', 'searching').replace('the downtown', 'our downtown'),
      speaker: 'library',
      facts: before(hire, 8),
      ...noted,
      note: 'two words changed',
    },
    {
      text: 'The café is closed while we mend the oven. Cakes will be back soon.',
      speaker: 'library',
      facts: before('Cakes will be back soon. The café is closed while we mend the oven.', 3),
      sees: null,
      note: 'the same sentences in another order',
    },
    {
      text: 'Story time every week in the children’s corner, all welcome.',
      speaker: 'library',
      facts: before('Story time every week in the children’s corner, all welcome.', -7, { state: 'coming' }),
      ...noted,
      note: 'what comes every week, planned',
    },
  ],
  fine: [
    { text: ramp, speaker: 'library', facts: before(reid, 2) },
    { text: `Reminder: ${reid}`, speaker: 'library', facts: before(reid, 9) },
    { text: `Last chance! ${reid}`, speaker: 'library', facts: before(reid, 9) },
    { text: `ICYMI: ${ramp}`, speaker: 'library', facts: before(ramp, 9) },
    { text: `Tomorrow: ${reid}`, speaker: 'library', facts: before(reid, 9) },
    { text: `${ramp} One week to go!`, speaker: 'library', facts: before(ramp, 9) },
    {
      text: 'River level at 10am: 1.32 m and rising.',
      speaker: 'library',
      facts: before('River level at 9am: 1.21 m and rising.', 0.1),
    },
    {
      text: 'Lunch on Tuesday: leek soup, bread and a pear from our own garden.',
      speaker: 'library',
      facts: before('Lunch on Monday: leek soup, bread and a pear from our own garden.', 1),
    },
    { text: 'Good morning!', speaker: 'library', facts: before('Good morning!', 1) },
    { text: ramp, speaker: 'library', facts: before(ramp, 45) },
    { text: ramp, facts: before(ramp, 2), note: 'no speaker chosen yet' },
    {
      text: 'Thank you for your message.',
      speaker: 'library',
      facts: before('Thank you, and thank you for your patience.', 1),
    },
    { text: 'https://library.example/a', speaker: 'library', facts: before('https://library.example/a', 1) },
    { text: '', speaker: 'library', facts: before('', 1) },
  ],
}
