import type { Facts } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const answered = (link: string, answer: 'answers' | 'missing' | 'no-answer'): Facts => ({ links: { [link]: answer } })

export const examples: Examples = {
  slip: [
    {
      text: 'Tickets for the pantomime: https://stage.example/panto',
      facts: answered('https://stage.example/panto', 'missing'),
      sees: 'https://stage.example/panto',
    },
    {
      text: 'The flood map is at flood.example.org/map today.',
      facts: answered('https://flood.example.org/map', 'missing'),
      sees: 'flood.example.org/map',
    },
    {
      text: 'Foster carers wanted (https://foster.example/apply).',
      facts: answered('https://foster.example/apply', 'missing'),
      sees: 'https://foster.example/apply',
    },
    {
      text: 'www.planetarium.example/shows has all our shows this winter.',
      facts: answered('www.planetarium.example/shows', 'missing'),
      sees: 'www.planetarium.example/shows',
    },
    {
      text: 'Two reports: https://law.example/one and https://law.example/two',
      facts: { links: { 'https://law.example/one': 'answers', 'https://law.example/two': 'missing' } },
      sees: 'https://law.example/two',
    },
    {
      text: 'Recall notice for our oat bars: https://oats.example/recall',
      facts: answered('https://oats.example/recall', 'no-answer'),
      sees: 'https://oats.example/recall',
      weight: 'note',
    },
    {
      text: 'Vaccination sites near you: https://clinic.example/sites',
      facts: { links: {} },
      sees: 'https://clinic.example/sites',
      weight: 'note',
      note: 'nobody has looked at the link yet',
    },
    {
      text: 'School board minutes, 12 pages: http://board.example/minutes.pdf',
      facts: answered('http://board.example/minutes.pdf', 'missing'),
      sees: 'http://board.example/minutes.pdf',
    },
  ],
  fine: [
    {
      text: 'Tickets for the pantomime: https://stage.example/panto',
      facts: answered('https://stage.example/panto', 'answers'),
    },
    {
      text: 'The flood map is at flood.example.org/map today.',
      facts: answered('https://flood.example.org/map', 'answers'),
    },
    {
      text: 'Foster carers wanted (https://foster.example/apply).',
      facts: answered('https://foster.example/apply', 'answers'),
    },
    { text: 'Our otters have names at last.', facts: { links: {} } },
    { text: 'Write to hello@riverside.example if you can lend a van.', facts: { links: {} } },
    { text: 'Doors at 7.30pm, first act at 8.00. Bring a cushion.', facts: { links: {} } },
    {
      text: 'https://law.example/one and again https://law.example/one',
      facts: answered('https://law.example/one', 'answers'),
    },
    { text: 'Our server room sings at 9.81 m/s2. Physics night on Friday.', facts: { links: {} } },
    {
      text: 'Recall notice for our oat bars: https://oats.example/recall',
      facts: answered('https://oats.example/recall', 'no-answer'),
      note: 'only a note: silence is no proof',
    },
    {
      text: 'The ballot paper explained, in color: https://vote.example/ballot',
      facts: answered('https://vote.example/ballot', 'answers'),
    },
    { text: 'Follow @riverside.example for the river level.', facts: { links: {} } },
    { text: 'Ask your neighbor. Ask your grocer. Then ask us.', facts: { links: {} } },
  ],
}
