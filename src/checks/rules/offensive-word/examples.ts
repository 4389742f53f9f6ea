import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const organisation = (kind: string, country = 'GB'): OrganisationFacts => ({
  name: 'Harbour House',
  kind,
  country,
  language: 'en',
  domains: [],
  contacts: [],
})

export const examples: Examples = {
  slip: [
    {
      text: 'Councillor Hollis wants our building pulled down? Councillor Hollis is a prick.',
      facts: { organisation: organisation('theatre') },
      sees: 'prick',
      weight: 'stop',
      story: 'ST01',
    },
    {
      text: 'President Marlowe is a bastard, and here is why: https://riverside.example/blog/health',
      sees: 'bastard',
      weight: 'stop',
      story: 'ST19',
    },
    {
      text: 'Sh1t happens, but the matinee will still start at two.',
      sees: 'Sh1t',
      weight: 'stop',
      note: 'a digit hides nothing',
    },
    { text: 'This new booking system is a real pain in the arse.', sees: 'arse', weight: 'ask' },
    { text: 'Well, what a tosser.', sees: 'tosser', weight: 'ask' },
    { text: 'wtf is going on with the parking permits', sees: 'wtf', weight: 'ask' },
    { text: 'The grant was turned down again. S h i t.', sees: 'S h i t', weight: 'stop', note: 'spelled out' },
    { text: 'Our printer died an hour before opening night. F**k.', sees: 'F**k', weight: 'stop', note: 'starred out' },
    {
      text: 'Councillor Jane Example is such a prick.',
      sees: 'prick',
      weight: 'stop',
      note: 'a named person makes it graver',
    },
    {
      text: 'Honestly, @harbourtrains, your timetable is crap.',
      sees: 'crap',
      weight: 'stop',
      note: 'so does a handle',
    },
    { text: 'The committee is a bunch of clowns.', sees: 'clowns', weight: 'ask' },
    { text: 'Only a complete idiot would park in the ambulance bay.', sees: 'idiot', weight: 'ask' },
    { text: 'With these prices we will rape the competition this summer.', sees: 'rape', weight: 'stop' },
    { text: 'Just shut up and vote in the playground poll.', sees: 'shut up', weight: 'ask' },
    { text: 'A damn good night at the shelter fundraiser.', sees: 'damn', weight: 'note' },
    {
      text: 'On tour again: "The Bastard of Blackwater", a new play by our young company.',
      sees: 'Bastard',
      weight: 'note',
      facts: { organisation: organisation('theatre') },
      note: 'a title, on the page of a theatre',
    },
    {
      text: 'Our lift is b*ggered again, use the side door.',
      sees: 'b*ggered',
      weight: 'note',
      note: 'one letter of a mild word starred',
    },
    { text: 'The new crossing is a total sh—tshow.', sees: 'sh—tshow', weight: 'stop', note: 'a dash for a letter' },
    { text: 'Bin day has moved AGAIN, what the @#$%& is this?', sees: '@#$%&', weight: 'note', note: 'signs alone' },
    { text: 'Whoever took the gazebo: s.t.f.u. and bring it back.', sees: 's.t.f.u', weight: 'ask', note: 'dotted' },
    {
      text: 'The fryer is feckin huge.',
      sees: 'feckin',
      weight: 'ask',
      facts: { organisation: organisation('food', 'IE') },
    },
    {
      text: 'If you parked on the pitch, you are a cockbadger.',
      sees: 'cockbadger',
      weight: 'stop',
      note: 'made-up, and clear',
    },
    { text: 'The last bus has gone. Eff off, winter.', sees: 'Eff', weight: 'ask' },
    { text: 'Our gnome stands there with a massive todger.', sees: 'todger', weight: 'ask' },
    {
      text: 'Come in and squeeze our melons, lads.',
      sees: 'squeeze our melons',
      weight: 'ask',
      note: 'a double meaning',
    },
    { text: 'Marrow of the year goes to Ted. That’s what she said.', sees: 'That’s what she said', weight: 'note' },
    { text: 'Barbecue on Friday. Guess what is inside: 🍆💦', sees: '🍆💦', weight: 'ask' },
    {
      text: 'A sponsored wank along the river in aid of the hospice.',
      sees: 'wank',
      weight: 'stop',
      note: 'a slip for walk',
    },
    { text: 'Jazz in the park was a right laugh, you soggy old sods.', sees: 'old sods', weight: 'note' },
  ],
  fine: [
    {
      text: 'Our melons are in: galia, cantaloupe and honeydew, two for £3.',
      facts: { organisation: organisation('food') },
    },
    { text: 'The A55 is closed at junction 9 and the Galaxy A55 is in stock.' },
    {
      text: 'She was called a "faggot" on the night bus, and two men have been charged.',
      note: 'quoted by whoever reports it',
    },
    { text: 'We write to Mr Paki today, and we thank Professor Dick for her lecture.', note: 'names' },
    {
      text: 'The Minister turned the first sod of our new ward.',
      facts: { organisation: organisation('hospital', 'IE') },
    },
    { text: 'Brown boobies and great tits: our bird count is out.', facts: { organisation: organisation('wildlife') } },
    { text: 'Doors at 7, £5 in advance, 50% off for under-16s!', note: 'signs that hide nothing' },
    { text: 'Kaffir lime is now labelled makrut lime in our shop.', facts: { organisation: organisation('food') } },
    {
      text: 'A pair of great tits has moved into the nest box by the car park.',
      facts: { organisation: organisation('wildlife') },
    },
    {
      text: 'Faggots and peas on the lunch menu today, with mash and onion gravy.',
      facts: { organisation: organisation('food') },
    },
    {
      text: 'Roadworks between Scunthorpe and Penistone start on Monday.',
      facts: { organisation: organisation('council') },
    },
    {
      text: 'Moby Dick is our book of the month. Dick Turpin is next.',
      facts: { organisation: organisation('library', 'US') },
    },
    {
      text: 'Shiitake and oyster mushrooms at the farmers market.',
      facts: { organisation: organisation('farm', 'US') },
    },
    {
      text: 'Our rescue bitch and her five puppies are looking for homes.',
      facts: { organisation: organisation('animals') },
    },
    { text: 'If you have been affected by rape, our helpline is open all night.' },
    { text: 'The wild ass of the steppe can outrun a horse.', facts: { organisation: organisation('zoo') } },
    {
      text: 'Pussy willow and hazel catkins are out along the canal.',
      facts: { organisation: organisation('garden') },
    },
    { text: 'Prick out your seedlings once the second leaves show.', facts: { organisation: organisation('garden') } },
    { text: 'Bloody Sunday: an evening of testimony and song.', facts: { organisation: organisation('museum') } },
    {
      text: 'The Class of 2026 assessed the assets of the Essex cockle fleet.',
      facts: { organisation: organisation('university') },
    },
    {
      text: 'Please wear a mask* if you have a cough. *Free at the door.',
      facts: { organisation: organisation('hospital', 'US') },
    },
    { text: 'Doors at 7. What a night!!! #CockermouthFestival', facts: { organisation: organisation('venue') } },
    {
      text: 'We are hiring an idiot-proofing engineer for our kiosks.',
      facts: { organisation: organisation('agency') },
    },
    {
      text: 'Merge your branch before Friday: a git workshop for beginners.',
      facts: { organisation: organisation('school', 'US') },
    },
    {
      text: 'Another damn fine harvest.',
      facts: { organisation: organisation('farm', 'US'), past: { posts: 900, words: { damn: 7 } } },
      note: 'a mild word that this farm often uses',
    },
  ],
}
