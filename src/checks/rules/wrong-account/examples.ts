import type { Facts } from '../../../domain/facts.ts'
import type { Speaker, SpeakerKind } from '../../../domain/speakers.ts'
import type { Examples } from '../../examples.ts'

const speaker = (id: string, name: string, kind: SpeakerKind, recognitionOnly = false): Speaker => ({
  id,
  name,
  kind,
  colour: 'moss',
  person: kind === 'organisation' ? null : id,
  office: kind === 'leader' ? 'Chief executive' : '',
  rehearsal: false,
  recognitionOnly,
  holdSeconds: 30,
  mayPost: [],
  accounts: [],
})

const trust = speaker('trust', 'Otter Trust', 'organisation')
const chief = speaker('chief', 'Ola Grant', 'leader')
const own = speaker('own', 'Mina Byrne', 'personal')
const facts: Facts = {
  speakers: [trust, chief, own],
  organisation: {
    name: 'Otter Trust',
    kind: 'wildlife',
    country: 'GB',
    language: 'en',
    domains: ['ottertrust.example'],
    contacts: [],
  },
}
const known: Facts = { speakers: [trust, speaker('own', 'Mina Byrne', 'personal', true)] }

export const examples: Examples = {
  slip: [
    {
      text: 'New series of Vera starts tonight and I have the sofa to myself. Nobody ring me!!',
      speaker: 'trust',
      facts,
      sees: null,
      weight: 'ask',
      note: 'story ST04',
    },
    {
      text: 'Homemade curry, cold beer, feet up. Bliss.',
      speaker: 'trust',
      facts,
      sees: null,
      weight: 'ask',
      note: 'story ST13',
    },
    { text: 'My sister got engaged last night!! I am still crying.', speaker: 'trust', facts, sees: null },
    { text: 'ugh, stuck on the 7.40 again, late for work for the third time', speaker: 'trust', facts, sees: null },
    { text: 'So hungover. Whose idea were those shots', speaker: 'trust', facts, sees: null, weight: 'ask' },
    { text: 'Gym done, now a huge takeout and Netflix. I deserve it lol', speaker: 'trust', facts, sees: null },
    {
      text: 'My cat has learned to open the fridge, send help',
      speaker: 'trust',
      facts: known,
      sees: null,
      note: 'her own account is only known by sight, so there is nothing to switch to',
    },
    {
      text: 'Off sick today. Sofa, soup and three box sets, I might never get up.',
      speaker: 'chief',
      facts,
      sees: null,
      weight: 'note',
      note: 'a leader may be private now and then',
    },
    {
      text: 'We are delighted to announce our spring season of otter walks. Booking opens on Monday.',
      speaker: 'own',
      facts,
      sees: null,
      weight: 'ask',
      note: 'story ST18',
    },
    {
      text: 'Our helpline is closed on Thursday. We apologise for the trouble this causes.',
      speaker: 'own',
      facts,
      sees: null,
    },
    { text: 'We’re hiring two river wardens! https://www.ottertrust.example/jobs', speaker: 'own', facts, sees: null },
    { text: 'Join us for our members’ evening at the weir.', speaker: 'own', facts, sees: null },
  ],
  fine: [
    { text: 'The kits are six weeks old today and learning to swim.', speaker: 'trust', facts },
    {
      text: '“I was knee-deep in mud and my boots were gone,” says Priya, who counts otters for us.',
      speaker: 'trust',
      facts,
    },
    {
      text: 'Hello, I’m Sam and I run the café here. My dog and I will show you around this week.',
      speaker: 'trust',
      facts,
      note: 'a takeover that says so',
    },
    {
      text: 'Pizza, popcorn and a film about rivers at the visitor centre on Friday. Bring a blanket!',
      speaker: 'trust',
      facts,
    },
    { text: 'Can I bring my dog? Yes, on a short lead.', speaker: 'trust', facts },
    { text: 'Ugh, Mondays. Luckily our volunteers brought cake.', speaker: 'trust', facts },
    { text: 'Happy Mother’s Day to every mum, nan and gran on our team.', speaker: 'trust', facts },
    { text: 'When my father died, this river kept me going. - Jo, member since 1998', speaker: 'trust', facts },
    { text: 'I want every child to see an otter. That is why we do this.', speaker: 'chief', facts },
    { text: 'Netflix and a takeaway. I have earned it.', speaker: 'own', facts },
    { text: 'So proud of my colleagues at the Otter Trust: https://ottertrust.example/kits', speaker: 'own', facts },
    { text: 'We had the best weekend at my sister’s. Our train home took six hours.', speaker: 'own', facts },
    { text: 'Does anyone have a spare ticket for Saturday?', speaker: 'own', facts },
    { text: 'My sister got engaged last night!!', facts, note: 'no speaker chosen yet' },
  ],
}
