import type { OrganisationFacts } from '../../../domain/facts.ts'
import type { Examples } from '../../examples.ts'

const organisation = (kind: string, country = 'GB'): OrganisationFacts => ({
  name: 'Millbrook',
  kind,
  country,
  language: 'en',
  domains: [],
  contacts: [],
})

export const examples: Examples = {
  slip: [
    {
      text: 'Hedgehog count for beginners, 7pm to 9pm at the Old Mill, £4 a head, torches lent.',
      sees: null,
      kind: 'event_date',
      weight: 'note',
    },
    {
      text: 'Sourdough for beginners with Ida: Sunday 6 December, Unit 4, Mill Yard. £30, lunch included.',
      sees: null,
      kind: 'event_time',
      weight: 'note',
    },
    {
      text: 'Ukulele night! Friday 4 December, 7.30pm, £3 a head. Bring your own and a song that we all know.',
      sees: null,
      kind: 'event_place',
      weight: 'note',
    },
    {
      text: 'We’re playing the Corn Store in Derry on Saturday 5 December. Doors 8pm. Grab tickets before they are gone.',
      sees: null,
      kind: 'event_price',
    },
    {
      text: 'You are invited to our fundraising dinner on Saturday 12 December, 7pm, at the Town Hall, Leeds.',
      sees: null,
      kind: 'event_price',
      story: 'ST09',
    },
    {
      text: 'Join us for our summer gala dinner at the Corn Exchange on Saturday 11 July, 7.30pm. Black tie.',
      sees: null,
      kind: 'event_price',
      weight: 'ask',
      note: 'story ST09: without a price it looks free',
    },
    {
      text: 'Come along to our quiz night on Thursday 5 March, 7pm, at the Red Lion.',
      sees: null,
      kind: 'event_price',
    },
    {
      text: 'Benefit concert, Sunday, October 4, 3 p.m., First Street Church. Reserve your seat today.',
      sees: null,
      kind: 'event_price',
      facts: { organisation: organisation('symphony', 'US') },
    },
    {
      text: 'You are all invited to the opening of our garden exhibition in the Long Gallery. Free entry.',
      sees: null,
      kind: 'event_date',
      weight: 'ask',
    },
    {
      text: 'Come and join our free storytime in the children’s library. RSVP by Friday.',
      sees: null,
      kind: 'event_date',
      note: 'the Friday is the day to answer by',
    },
    {
      text: 'Everyone welcome at our open meeting in the Village Hall on Tuesday 9 June.',
      sees: null,
      kind: 'event_time',
      facts: { organisation: organisation('council') },
    },
    {
      text: 'Bring the family: free Easter fair at Millbrook Farm on Saturday 4 April.',
      sees: null,
      kind: 'event_time',
      facts: { organisation: organisation('farm') },
    },
    {
      text: 'Litter pick on Saturday 14 March, 10am. All welcome, gloves provided.',
      sees: null,
      kind: 'event_place',
    },
    {
      text: 'Pancake breakfast and bake sale, Sat, May 9, 8 am. $5 a plate, kids free. See you there!',
      sees: null,
      kind: 'event_place',
      facts: { organisation: organisation('nonprofit', 'US') },
    },
    {
      text: 'Join us for a masterclass in hedge laying on Sunday 8 March, 10am, at Hill Farm. Book: https://millbrook.example/hedges',
      sees: null,
      kind: 'event_price',
      weight: 'note',
      note: 'the page that it links to can say',
    },
  ],
  fine: [
    { text: 'The counter is open from 8.30am to 5pm, with parking behind the hall, and there is always tea.' },
    { text: 'Trains stop at 11am for the parade and start again at two.' },
    { text: 'Clocks go back an hour at 2am on Sunday 25 October. More night for owls.' },
    { text: 'Tickets for the spring season go on sale on Monday at 10am, and the queue is half the fun.' },
    {
      text: 'The Winter Guest opens on Friday 6 March, 7.30pm, in the Studio. Tickets from £12.',
      facts: { organisation: organisation('theatre') },
    },
    { text: 'Free lunchtime concert, Wednesday 9 May, 1pm, in the foyer. All welcome.' },
    { text: 'Thank you to everyone who came to the gala dinner on Friday. You raised £4,200.' },
    { text: 'Tonight’s concert is cancelled. Everyone with a ticket will get their money back.' },
    { text: 'Join us as a trustee: we are recruiting. Closing date 1 June.' },
    {
      text: 'Webinar: Gift Aid for beginners. Tues 3 March, 1pm, on Zoom. Register: https://millbrook.example/giftaid',
    },
    { text: 'We are sad to learn of the death of our friend Ivy, who sang at every carol service here.' },
    { text: 'Save the date: our spring gala is on Saturday 16 May.' },
    { text: 'What a night. Our dinner for volunteers had everyone dancing.' },
    {
      text: 'Bin collections move to Saturday 4 April over Easter.',
      facts: { organisation: organisation('council') },
    },
    {
      text: 'Town meeting on the new budget: Monday, March 2 at 6 pm, City Hall. All are welcome.',
      facts: { organisation: organisation('government', 'US') },
      note: 'free by its nature',
    },
    {
      text: 'Carols by candlelight, Sunday 20 December, 6pm. All welcome.',
      facts: { organisation: organisation('church') },
      note: 'the church is the place',
    },
    { text: 'Join us in thanking our drivers, who kept the kitchen going all winter.' },
    { text: 'The choir meets every Tuesday at 7pm in the Guildhall. £3, first time free. Come along.' },
    { text: 'Our report shows that play matters. Classes were fuller than ever.' },
    {
      text: 'Poster for our summer ball. Come along!',
      media: [{ alt: 'Summer ball, Saturday 20 June, 8pm, Boat House, £25', decoration: false }],
      note: 'the described picture says it all',
    },
  ],
}
