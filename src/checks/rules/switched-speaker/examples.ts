import type { Facts } from '../../../domain/facts.ts'
import type { Speaker, SpeakerKind } from '../../../domain/speakers.ts'
import type { Examples } from '../../examples.ts'

const speaker = (id: string, name: string, kind: SpeakerKind): Speaker => ({
  id,
  name,
  kind,
  colour: 'moss',
  person: kind === 'organisation' ? null : id,
  office: kind === 'leader' ? 'Chief executive' : '',
  rehearsal: false,
  recognitionOnly: false,
  holdSeconds: 30,
  mayPost: [],
  accounts: [],
})

const speakers = [
  speaker('theatre', 'Quayside Theatre', 'organisation'),
  speaker('youth', 'Quayside Youth', 'organisation'),
  speaker('chief', 'Ola Grant', 'leader'),
  speaker('own', 'Mina Byrne', 'personal'),
  speaker('band', 'Mina and the Tides', 'personal'),
]

const after = (who: string, minutesAgo: number): Facts => ({ speakers, lastSpoken: { speaker: who, minutesAgo } })

export const examples: Examples = {
  slip: [
    {
      text: 'Tickets for the spring season go on sale at ten.',
      speaker: 'theatre',
      facts: after('own', 4),
      sees: null,
      story: 'ST15',
      weight: 'ask',
    },
    {
      text: 'Good morning from the rehearsal room.',
      speaker: 'theatre',
      facts: after('own', 0),
      sees: null,
      weight: 'ask',
    },
    {
      text: 'Auditions are open to everyone aged 11 to 18.',
      speaker: 'youth',
      facts: after('own', 35),
      sees: null,
      weight: 'ask',
    },
    { text: 'Proud of every one of you.', speaker: 'chief', facts: after('own', 12), sees: null, weight: 'ask' },
    {
      text: 'The box office is closed this afternoon.',
      speaker: 'theatre',
      facts: after('band', 60),
      sees: null,
      weight: 'ask',
    },
    { text: 'That finale! I have no words.', speaker: 'theatre', facts: after('own', 1), sees: null, weight: 'ask' },
    { text: 'Home at last.', speaker: 'own', facts: after('theatre', 3), sees: null, weight: 'note' },
    { text: 'New song out on Friday.', speaker: 'band', facts: after('chief', 20), sees: null, weight: 'note' },
  ],
  fine: [
    {
      text: 'Tickets for the spring season go on sale at ten.',
      speaker: 'theatre',
      facts: { speakers, lastSpoken: null },
      note: 'nobody has spoken yet',
    },
    { text: 'Tickets for the spring season go on sale at ten.', speaker: 'theatre', facts: after('theatre', 4) },
    {
      text: 'Auditions are open to everyone aged 11 to 18.',
      speaker: 'youth',
      facts: after('theatre', 2),
      note: 'from one organisation to another',
    },
    { text: 'Proud of every one of you.', speaker: 'chief', facts: after('theatre', 8) },
    { text: 'The box office is closed this afternoon.', speaker: 'theatre', facts: after('chief', 8) },
    {
      text: 'Good morning from the rehearsal room.',
      speaker: 'theatre',
      facts: after('own', 61),
      note: 'more than an hour later',
    },
    { text: 'Good morning from the rehearsal room.', speaker: 'theatre', facts: after('own', 900) },
    { text: 'New song out on Friday.', speaker: 'band', facts: after('own', 5), note: 'both are hers alone' },
    { text: 'Home at last.', speaker: 'own', facts: after('own', 5) },
    { text: 'Home at last.', speaker: 'own', facts: after('theatre', 240) },
    { text: 'That finale!', facts: after('own', 1), note: 'no speaker chosen yet' },
    { text: 'That finale!', speaker: 'theatre', facts: after('somebody-removed', 1) },
  ],
}
