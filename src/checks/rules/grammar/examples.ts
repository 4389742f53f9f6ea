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
      text: 'Meet at the the lighthouse on Sunday.',
      sees: 'the the',
      mended: 'Meet at the lighthouse on Sunday.',
    },
    {
      text: 'It takes a hour to walk to the falls.',
      sees: 'a hour',
      mended: 'It takes an hour to walk to the falls.',
      facts: { organisation: organisation('wildlife', 'US') },
    },
    { text: 'A 8-week course for a new start.', sees: 'A 8', mended: 'An 8-week course for a new start.' },
    {
      text: 'An new ward has opened.',
      sees: 'An new',
      mended: 'A new ward has opened.',
      facts: { organisation: organisation('hospital') },
    },
    {
      text: 'We could of filled the hall twice.',
      sees: 'could of',
      mended: 'We could have filled the hall twice.',
      facts: { organisation: organisation('theatre') },
    },
    { text: 'Its been a long winter for our bees.', sees: 'Its been', mended: "It's been a long winter for our bees." },
    {
      text: 'The museum opened it’s doors in 1926.',
      sees: 'it’s doors',
      mended: 'The museum opened its doors in 1926.',
      facts: { organisation: organisation('museum') },
    },
    { text: 'Your not alone this winter.', sees: 'Your not', mended: "You're not alone this winter." },
    {
      text: 'Bring you’re own cup.',
      sees: 'you’re own',
      mended: 'Bring your own cup.',
      facts: { organisation: organisation('food') },
    },
    {
      text: 'Please put out there bins by seven.',
      sees: 'there bins',
      facts: { organisation: organisation('council') },
    },
    { text: 'Their is still time to vote for a name for the gritter.', sees: 'Their is' },
    {
      text: 'It is never to late to learn to swim.',
      sees: 'to late',
      mended: 'It is never too late to learn to swim.',
    },
    { text: 'The barn raised more then £900.', sees: 'more then' },
    {
      text: 'Residents is asked to move their cars.',
      sees: 'Residents is',
      mended: 'Residents are asked to move their cars.',
    },
    { text: 'We was delighted to host the choir.', sees: 'We was', mended: 'We were delighted to host the choir.' },
    { text: 'All of this donations went to the night shelter.', sees: 'this donations' },
    { text: 'These workshop are for beginners.', sees: 'These workshop' },
    {
      text: 'Sadly, the repairs to the old pier has not begun.',
      sees: 'the repairs to the old pier has',
    },
    {
      text: 'We have ran this lunch club since 1994.',
      sees: 'have ran',
      mended: 'We have run this lunch club since 1994.',
    },
    { text: 'Dont miss the last night.', sees: 'Dont', mended: "Don't miss the last night." },
    { text: 'We cant wait to see you.', sees: 'cant', mended: "We can't wait to see you." },
    {
      text: 'Tickets for this weeks talk are at the desk.',
      sees: 'this weeks',
      mended: "Tickets for this week's talk are at the desk.",
    },
    { text: 'Todays session is full.', sees: 'Todays', mended: "Today's session is full." },
    {
      text: 'The parade didn’t went past the school.',
      sees: 'didn’t went',
      facts: { organisation: organisation('school', 'US') },
    },
  ],
  fine: [
    { text: 'All the good that that fund had had to do was done. Very, very well done. Bye bye!' },
    { text: 'No no, a thousand times no. So so grateful. Hear hear. Well well well.' },
    { text: 'The The play Duran Duran songs in Walla Walla.', note: 'names' },
    { text: 'Come in in your wellies, log on on Monday, sign up up to Friday.' },
    { text: 'An hour, an MP, an NHS trust, an 8-week course, an 18th birthday, an LGBTQ+ choir, an X-ray, an heir.' },
    {
      text: 'A university, a European, a one-off, a UK first, a unicorn, a useful tool, a NATO flag, a SEN school, a ukulele.',
    },
    { text: 'An historic hotel, a historic hotel, an herb garden, a herb garden.', note: 'either' },
    { text: 'Vitamin A is good for you. Plan A or plan B? Grade A eggs. A is for apple.' },
    {
      text: 'You must, of course, book. We could, of necessity, close early. The might of the sea. Must of the vintage.',
    },
    { text: 'The dog lost its lead, its own fault. It’s its first day.' },
    { text: 'Its not-for-profit arm, its so-called friends, its an-hour-a-day habit.', note: 'tied by hyphens' },
    { text: 'Your welcome pack is in the post. Your right to vote. Your not-so-secret garden. Your very own bee.' },
    { text: 'You’re family here. You’re local, you’re home. You’re welcome.' },
    { text: 'Get there early. We will be there. There there. It is out there.' },
    { text: 'Thanks to many hands, and to much acclaim, from early to late. It means so much to many.' },
    { text: 'Then the band played. Rather, then, than later. If it was cold then, it is warm now.' },
    {
      text: 'A group of residents is meeting. One of our volunteers is ninety. Each of you is kind. What you is or are.',
    },
    { text: '“We was robbed”, says the sign in the clubhouse. “It’s grand, we is”, says another.', note: 'quotations' },
    { text: 'This works, this helps, this shows, this photos app is new. This means more to us.' },
    { text: 'These event organisers, those concert tickets and these school holidays.' },
    { text: 'There is many a slip. There is two-hour parking. There was one.' },
    {
      text: 'The news from the hospital is good. The arts in the region is a big subject. The means to an end is here.',
    },
    { text: 'Wandering about as is her wont, she spoke in cant.' },
    { text: 'Last weeks of the summer sale. In the last weeks we met. This year’s show. Two weeks’ notice.' },
    { text: 'An Post and An Lanntair, An Garda Síochána: names from the west.' },
    { text: 'Less people, more fun? Fewer, says our editor.', note: 'style is nobody’s business' },
    { text: 'She has run, has come and has gone. He had a saw. We have red roses.' },
    {
      text: 'Friends is on at eight. Cats is at the Hippodrome. Neighbours is back.',
      facts: { organisation: organisation('theatre') },
    },
    { text: 'Aye, we’re a’ Jock Tamson’s bairns. Y’all come. Ain’t no mountain high enough.' },
    { text: 'If I were you. If it were so. Be that as it may. Long live the King.' },
  ],
}
