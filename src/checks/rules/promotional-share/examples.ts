import type { Facts, RecentPost } from '../../../domain/facts.ts'
import type { Speaker } from '../../../domain/speakers.ts'
import type { Examples } from '../../examples.ts'

const shop: Speaker = {
  id: 'shop',
  name: 'Corner Stage',
  kind: 'organisation',
  colour: 'olive',
  person: null,
  office: '',
  rehearsal: false,
  recognitionOnly: false,
  holdSeconds: 30,
  mayPost: [],
  accounts: [],
}
const asking = [
  'Book now for the spring season.',
  'Buy two mugs and get one free in our shop.',
  'Please donate today: every pound counts.',
  'Sign up for our newsletter.',
  'Tickets from £12, on sale now.',
  'Vote for us in the regional awards!',
]
const telling = [
  'The swifts are back above the courtyard.',
  'Rehearsals began today, and the donkey costume fits.',
  'Thank you to the 200 people who came last night.',
  'Our stage door was painted by pupils of Mill Lane School.',
  'The bridge is closed until noon. Please come by the towpath.',
  'How the trapdoor works, explained by Ola, who built it.',
]
const said = (asks: number, tells: number, more: Partial<RecentPost> = {}): Facts => ({
  speakers: [shop],
  recent: [
    ...Array.from({ length: asks }, (_, at) => asking[at % 6]),
    ...Array.from({ length: tells }, (_, at) => telling[at % 6]),
  ].map((text, at) => ({
    text: text ?? '',
    speaker: 'shop',
    accounts: [],
    state: 'out',
    minutesAgo: 60 * at,
    ...more,
  })),
})
const ask = (text: string, asks: number, tells: number) => ({
  text,
  speaker: 'shop',
  facts: said(asks, tells),
  sees: null,
  weight: 'note' as const,
})

export const examples: Examples = {
  slip: [
    { ...ask('Book your seats for Macbeth: https://stage.example/macbeth', 9, 10), story: 'ST26' },
    ask('Order your turkey from our farm shop by Friday.', 8, 0),
    ask('Donate now and help us mend the roof.', 4, 5),
    ask('Sign up for our spring fun run!', 19, 0),
    ask('Vote for us as charity of the year.', 10, 5),
    ask('Get your tickets before they go.', 7, 8),
    ask('Shop our winter sale, 20% off everything in store.', 6, 9),
    ask('Please give what you can to our food bank appeal.', 5, 5),
    ask('Support us by becoming a member.', 12, 7),
  ],
  fine: [
    { text: 'The swifts have three chicks.', speaker: 'shop', facts: said(18, 1), note: 'this one asks for nothing' },
    { text: 'Book now for Macbeth.', speaker: 'shop', facts: said(3, 15) },
    { text: 'Book now for Macbeth.', speaker: 'shop', facts: said(6, 1), note: 'too few posts to say' },
    { text: 'Book now for Macbeth.', speaker: 'shop', facts: said(12, 2, { state: 'coming', minutesAgo: -60 }) },
    { text: 'Book now for Macbeth.', speaker: 'shop', facts: said(12, 2, { speaker: 'somebody-else' }) },
    { text: 'Thank you to all who donated to our appeal.', speaker: 'shop', facts: said(18, 1) },
    { text: 'We bought a second-hand piano. Listen!', speaker: 'shop', facts: said(18, 1) },
    { text: 'The order of service for Sunday is on our page.', speaker: 'shop', facts: said(18, 1) },
    { text: 'Our book of the month is Emma.', speaker: 'shop', facts: said(18, 1) },
    {
      text: 'Polling stations are open until 10pm. Remember your photo ID to vote.',
      speaker: 'shop',
      facts: said(18, 1),
    },
    { text: 'Support is here: call our helpline on 116 123, day or night.', speaker: 'shop', facts: said(18, 1) },
    { text: 'Book now for Macbeth.', facts: said(18, 1), note: 'no speaker chosen yet' },
  ],
}
